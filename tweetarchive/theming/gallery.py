"""The themes that come with the program, as a page of Markdown: pictures, whom each is for, what can be chosen.

Names, descriptions and parameters are read from each theme.toml; whom a theme is for is said here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tweetarchive.render.known import SHIPPED, known_themes
from tweetarchive.render.theme_files import Param, ThemeFolder, read_theme

HEAD = """\
<!-- Made by `python tools/reference.py` from each theme.toml, the pictures by `python tools/pictures.py`. -->

# The themes

Four themes come with the program. Each says everything, in every language, by day and by night, on paper and to a
screen reader; they differ in what they look like. All show [the example archive](../../example-archive), whose people
never existed: a friend's page, and a conversation.

Choose one in `archive.toml`, or look at it first with `tweetarchive serve --theme NAME`:

    [site]
    theme = "letters"

[The guide](README.md) tells how to change one, and how to make your own.
"""

FOR_WHOM: Mapping[str, str] = {
    "letters": "For an evening's reading. It is the one you get if you choose nothing.",
    "timeline": "For those who were there, and want to see it again as it felt.",
    "pocket": "For whatever is small, old, slow, or far from a network; and for printing a whole friendship on little "
    "paper.",
    "base": "For those who like their pages plain, and for a theme of your own that should look like no other.",
}
"""In the order they are shown."""


def gallery() -> str:
    """The whole page. LookupError for a theme that is shipped and not told of, or told of and not shipped."""
    shipped = {name: read_theme(theme.root) for name, theme in known_themes().items() if theme.release == SHIPPED}
    if shipped.keys() != FOR_WHOM.keys():
        raise LookupError(f"told or there, and not both: {sorted(shipped.keys() ^ FOR_WHOM.keys())}")
    return "\n".join([HEAD, *(part for name in FOR_WHOM for part in _theme(shipped[name]))]).rstrip("\n") + "\n"


def _theme(theme: ThemeFolder) -> Iterator[str]:
    yield f"## {theme.title}\n"
    yield f"{theme.description} {FOR_WHOM[theme.name]}\n"
    yield f"![{theme.title}: a friend’s page in light colours, and a conversation in dark ones]({theme.name}.png)\n"
    if theme.params:
        yield "| choose | from | for |\n| --- | --- | --- |"
        yield from (f"| `{param.name}` | {_values(param)} | {param.doc} |" for param in theme.params)
        yield ""


def _values(param: Param) -> str:
    """All that may be said, what is said by itself in bold."""
    choices = param.choices or (("true", "false") if param.type == "boolean" else ())
    default = str(param.default).lower() if param.type == "boolean" else str(param.default)
    return ", ".join(f"**{each}**" if each == default else str(each) for each in choices) or f"**{default}**"
