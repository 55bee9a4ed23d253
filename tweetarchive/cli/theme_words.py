"""What `tweetarchive theme …` tells a person. Words and looks only; decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.theme_files import OWN, toml_value
from tweetarchive.render.themes import MORE_STYLES
from tweetarchive.theming.stamping import KEPT

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import Folder
    from tweetarchive.theming.comparing import Compared
    from tweetarchive.theming.describing import Description
    from tweetarchive.theming.ejecting import Ejected
    from tweetarchive.theming.listing import Listed, Own
    from tweetarchive.theming.starting import Started


def say_themes(terminal: Terminal, themes: Sequence[Listed], in_use: str, own: Own | None) -> int:
    """Every theme. in_use: the name archive.toml says, "" outside an archive. Returns the number of problems."""
    for theme in themes:
        terminal.heading(theme.name, "in use" if theme.in_use else "")
        if theme.error is not None:
            terminal.paragraph(f"Cannot be used: {theme.error}", indent=4)
            continue
        title = "" if theme.title.casefold() == theme.name else f"{theme.title}. "
        if title or theme.description:
            terminal.paragraph(f"{title}{theme.description}", indent=4)
        terminal.paragraph(f"Stands on {theme.parent}. {_origin(theme)}".removeprefix("Stands on . "), indent=4)
    if own is not None:
        files = f"{_counted(own.templates, 'template')} and {_counted(own.static, 'other file')}"
        terminal.paragraph(f"\nThis archive's own theme/ folder stands before the one in use, with {files}.")
    if in_use and in_use not in {theme.name for theme in themes}:
        near = did_you_mean(in_use, (theme.name for theme in themes))
        terminal.warn(f'archive.toml: site.theme: there is no theme "{in_use}"{near}')
        return 1
    return sum(theme.in_use and theme.error is not None for theme in themes)


def say_started(terminal: Terminal, started: Started) -> None:
    """Where the new theme is, and what to do with it."""
    terminal.say(f"Your theme is in {short(started.root)}, on top of {started.parent}:")
    about = ("its name, and what may be chosen", "what all pages have in common", "how they look")
    for file, what in zip(started.files, about, strict=True):
        terminal.say(f"    {file:24}{what}")
    terminal.say(f"\nTo see it:   tweetarchive serve --theme {started.name}")
    terminal.say(f'To keep it:  theme = "{started.name}"  in archive.toml, below [site]')
    for file in started.hidden:
        terminal.warn(f"theme/{file} of this archive stands before the new one's and hides it.")


def say_description(terminal: Terminal, described: Description) -> None:
    """All of a theme but its files' contents."""
    theme = described.theme
    name = "" if theme.title == theme.name else theme.name
    terminal.heading(theme.title, ", ".join(filter(None, [name, "in use" if theme.in_use else ""])))
    terminal.paragraph(theme.description or "It says nothing of itself.")
    if described.author:
        terminal.paragraph(f"By {described.author}.")
    terminal.paragraph(_origin(theme) + (f" Licence: {described.license}." if described.license else ""))
    if described.parents:
        terminal.paragraph(f"Stands on {', which stands on '.join(described.parents)}.")
    _say_choices(terminal, described)
    _say_files(terminal, described)
    terminal.say("\nTo change it")
    terminal.paragraph("tweetarchive theme docs --reference: all that templates can use", indent=2, hang=2)
    terminal.paragraph(f"{OWN}/static/{MORE_STYLES}: styles of yours, added to the theme's", indent=2, hang=2)
    terminal.paragraph("tweetarchive theme eject FILE: a copy of one file in your archive", indent=2, hang=2)
    terminal.paragraph(f"tweetarchive theme new NAME --parent {theme.name}: a theme on top of this", indent=2, hang=2)


def _say_choices(terminal: Terminal, described: Description) -> None:
    if not described.choices:
        terminal.say("\nNothing can be chosen in it.")
        return
    terminal.say("\nWhat can be chosen, in archive.toml:\n")
    terminal.say("  [theme]")
    for each in described.choices:
        value = each.param.default if each.value is None else each.value
        terminal.say(f"  {each.param.name} = {toml_value(value)}")
    for each in described.choices:
        param = each.param
        kind = _either([toml_value(choice) for choice in param.choices]) or _KINDS[param.type]
        default = "" if each.value is None else f"; {toml_value(param.default)} if nothing is said"
        whose = "" if each.theme == described.theme.name else f" Comes from {each.theme}."
        terminal.heading(f"\n  {param.name}", "chosen" if each.value is not None else "")
        terminal.paragraph(f"{param.doc}{whose}", indent=4)
        terminal.paragraph(f"{kind}{default}", indent=4)


def _say_files(terminal: Terminal, described: Description) -> None:
    for title, files in (("Templates", described.templates), ("Other files", described.static)):
        terminal.say(f"\n{title}, by the theme they come from")
        by_theme: dict[str, list[str]] = {}
        for file in files:
            by_theme.setdefault(file.themes[0], []).append(file.name)
        for theme in (described.theme.name, *described.parents):
            if theme in by_theme:
                terminal.paragraph(f"{theme}: {', '.join(by_theme[theme])}", indent=2, hang=2)
    if described.blocks:
        terminal.say("\nBlocks that a template of yours can fill anew")
        for template, blocks in (("all pages", described.blocks), *described.more_blocks):
            terminal.paragraph(f"{template}: {', '.join(blocks)}", indent=2, hang=2)


_KINDS: Mapping[str, str] = {"string": "a text in quotes", "integer": "a whole number", "boolean": "true or false"}


def _either(words: Sequence[str]) -> str:
    return " or ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def say_ejected(terminal: Terminal, ejected: Sequence[Ejected]) -> None:
    """What is the archive's own now, and what that means."""
    for each in ejected:
        terminal.say(f"{short(each.path)}  from {each.theme}{f' of {each.release}' if each.release else ''}")
    what = "It stands" if len(ejected) == 1 else "They stand"
    terminal.paragraph(
        f"\n{what} before the theme's own from now on, and will not follow when the theme changes: `tweetarchive theme"
        " diff` shows when that happens. Delete a file to have the theme's again."
    )


def say_compared(terminal: Terminal, compared: Sequence[Compared], *, mine: bool) -> int:
    """What became of each file in its theme. mine: and of the copy. Returns for how many there is something to do."""
    if not compared:
        terminal.say("No file of a theme was ejected, so there is nothing to compare.")
    for each in compared:
        terminal.heading(f"{OWN}/{each.file}", _FATES[each.fate].format(theme=each.theme), look=each.is_news)
        name = f"{each.theme}/{each.file.partition('/')[2]}"
        then, now = (f"{name}  {release}".rstrip() for release in each.releases)
        if each.fate == "changed" and each.then is not None and each.now is not None:
            _say_changes(terminal, each.then, each.now, f"{then} (ejected)", f"{now} (now)")
        original = each.now if each.then is None else each.then
        if mine and original is not None:
            since = f"{now} (now)" if each.then is None else f"{then} (ejected)"
            _say_changes(terminal, original, each.mine, since, f"{OWN}/{each.file}  (yours)")
        for line in _advice(each):
            terminal.paragraph(line, indent=4)
    return sum(each.is_news for each in compared)


def say_outdated(terminal: Terminal, folder: Folder) -> None:
    """After a build: whether ejected files are behind their theme."""
    if not (folder.root / OWN / KEPT).is_dir():
        return
    from tweetarchive.theming.comparing import compare

    behind = sum(each.is_news for each in compare(folder))
    if behind:
        files = "One ejected file is" if behind == 1 else f"{behind} ejected files are"
        terminal.say(f"{files} behind the theme: `tweetarchive theme diff` shows what changed there.")


_FATES: Mapping[str, str] = {
    "same": "unchanged in {theme} since",
    "changed": "changed in {theme} since",
    "gone": "gone from {theme}",
    "away": "there is no theme {theme} any more",
    "own": "yours, and never ejected",
}


def _advice(each: Compared) -> Iterator[str]:
    name = each.file.removeprefix("templates/")
    if each.fate == "changed" and each.then is None:
        yield (
            f"What it was cannot be shown: the copy in {OWN}/.ejected/ is gone. --mine compares yours with what"
            f" {each.theme} has now."
        )
    if each.fate == "changed" and each.is_as_ejected:
        yield f"Yours is as it was ejected. For the new one delete it, or `tweetarchive theme eject --force {name}`."
    if each.fate == "gone":
        yield f"{each.theme} has no such file now; if nothing else asks for it, yours does nothing."
    if each.fate == "away":
        yield "It was removed, or has another name now. Yours stays as it is."
    elif each.covers and each.unused:
        yield f"{each.theme} is not in use now; yours stands before the one of {each.covers}."
    elif each.covers:
        yield f"{each.covers} has one of its own now, which is hidden by yours."


def _say_changes(terminal: Terminal, old: bytes, new: bytes, old_name: str, new_name: str) -> None:
    if old == new:
        terminal.paragraph("Nothing is different in yours.", indent=4)
        return
    try:
        before, after = (_lines(content.decode("utf-8")) for content in (old, new))
    except UnicodeDecodeError:
        terminal.say(f"--- {old_name}: {len(old):,} bytes\n+++ {new_name}: {len(new):,} bytes, and not a text")
        return
    terminal.changes(unified_diff(before, after, old_name, new_name, lineterm=""))


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    if lines[-1]:
        lines[-1] += "\n\\ No newline at the end"
    else:
        lines.pop()
    return lines


def short(path: Path) -> str:
    """As one would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _origin(theme: Listed) -> str:
    if theme.shipped:
        return "Comes with tweetarchive."
    if theme.release:
        return f"Comes with the package {theme.release}."
    return f"Is in {short(theme.root)}."


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
