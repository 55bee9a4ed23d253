"""Finds the messages of the shipped themes and keeps their catalogues in step.

    python tools/messages.py [theme …]          write <theme>/locale/messages.pot, bring every .po of it up to date
    python tools/messages.py --check [theme …]  say what is stale, missing or wrong; 1 if anything is

A theme's catalogue holds the messages of its own templates that no theme it builds on has; that of `base` also those
which Python says. What is no longer said goes, what is new is empty, and nothing is guessed. No dates, paths or line
numbers are written, so that a difference is a difference in words.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import PoFileError, read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
THEMES = ROOT / "themes"
sys.path.insert(0, str(ROOT))

from tweetarchive.render.languages.messages import fits, names_in  # noqa: E402
from tweetarchive.render.themes import find_theme  # noqa: E402

SHIPPED = ("base", "letters", "timeline", "pocket")
LANGUAGES = ("ar", "de", "es", "fr", "ja")
"""Each shipped theme says everything in these, and in English."""

PLURALS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
"""Where translators know other forms than Babel has: it numbers the last two the other way round."""

KEYWORDS = {
    "_": None,
    "message": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
SAID_BY_PYTHON = ("render", "weave", "importers", "private", "serve")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("themes", nargs="*", help="names of folders in themes/; by default all that are shipped")
    parser.add_argument("--language", default="*", metavar="TAG", help="only this language's catalogues")
    parser.add_argument("--check", action="store_true", help="change nothing, and say what is wrong")
    given = parser.parse_args(arguments)
    themes = given.themes or [name for name in SHIPPED if (THEMES / name).is_dir()]
    if given.check:
        wrong = [complaint for theme in themes for complaint in complaints(theme, given.language)]
        for complaint in wrong:
            print(complaint)
        return 1 if wrong else 0
    for theme in themes:
        update(theme, given.language)
    return 0


def update(theme: str, language: str = "*") -> None:
    """Write the theme's messages.pot, and every .po with the same messages. A theme without messages has neither. A .po
    that is named and not there is begun.
    """
    template = messages_of(theme)
    folder = THEMES / theme / "locale"
    if not len(template):
        return
    folder.mkdir(exist_ok=True)
    (folder / "messages.pot").write_bytes(written(template))
    if language != "*":
        (folder / f"{language}.po").touch()
    for path in sorted(folder.glob(f"{language}.po")):
        path.write_bytes(updated(path, template))


def updated(path: Path, template: Catalog) -> bytes:
    """A .po file as it should be: what it says of the messages there are, in their order."""
    old = read_po(io.BytesIO(path.read_bytes()), abort_invalid=True)
    new = empty(path.stem)
    for message in template:
        if not message.id:
            continue
        known = old.get(message.id, message.context)
        string = (
            known.string
            if known is not None and not known.fuzzy and known.pluralizable == message.pluralizable
            else None
        )
        new.add(message.id, string, flags=message.flags, auto_comments=message.auto_comments, context=message.context)
    return written(new)


def complaints(theme: str, only: str = "*") -> Iterator[str]:
    """What keeps the theme's catalogues from being complete and right."""
    template = messages_of(theme)
    folder = THEMES / theme / "locale"
    pot = folder / "messages.pot"
    if not len(template):
        return
    if not pot.exists() or pot.read_bytes() != written(template):
        yield f"{pot.relative_to(ROOT)}: is stale: run python tools/messages.py"
    for language in LANGUAGES:
        if only in ("*", language) and not (folder / f"{language}.po").exists():
            yield f"{(folder / language).relative_to(ROOT)}.po: is not there"
    for path in sorted(folder.glob(f"{only}.po")):
        where = path.relative_to(ROOT)
        try:
            found = read_po(io.BytesIO(path.read_bytes()), abort_invalid=True)
        except (PoFileError, UnicodeDecodeError, ValueError) as error:
            yield f"{where}: cannot be read: {error}"
            continue
        if found.plural_forms != empty(path.stem).plural_forms:
            yield f'{where}: should say "Plural-Forms: {empty(path.stem).plural_forms}"'
        if path.read_bytes() != updated(path, template):
            yield f"{where}: is stale: run python tools/messages.py"
        for message in template:
            if message.id:
                yield from (f"{where}: {wrong}" for wrong in faults(message.id, message.context, found))


def faults(english: str | Sequence[str], context: str | None, found: Catalog) -> Iterator[str]:
    """What is wrong with the translation of one message."""
    texts = (english,) if isinstance(english, str) else tuple(english)
    called = f"“{texts[0]}”" + (f" ({context})" if context else "")
    message = found.get(english if isinstance(english, str) else texts, context)
    strings = () if message is None or not message.string else message.string
    words = (strings,) if isinstance(strings, str) else tuple(strings)
    if not words or not all(words):
        yield f"{called} is not translated"
        return
    if message is not None and message.fuzzy:
        yield f"{called} is marked as fuzzy"
    if len(texts) > 1 and len(words) != found.num_plurals:
        yield f"{called} has {len(words)} forms and needs {found.num_plurals}"
    for each in words:
        if not fits(each, texts):
            wanted = ", ".join(sorted(set.union(*map(names_in, texts)))) or "none"
            yield f"{called} has other values in “{each}”: they should be {wanted}"


def messages_of(theme: str) -> Catalog:
    """What the theme says in English, without what those it builds on say. Sorted by where it is said."""
    own = empty(None)
    for _, text, comments, context in said_by(theme):
        known = own.get(text, context)
        own.add(text, auto_comments=[*(known.auto_comments if known else ()), *comments], context=context)
    for parent in [folder.name for folder in find_theme(theme, places=(THEMES,)).folders][1:]:
        for message in messages_of(parent):
            if message.id and own.get(message.id, message.context) is not None:
                own.delete(message.id, message.context)
    return own


Said = tuple[str, str | tuple[str, ...], list[str], str | None]
"""The file, the English text or texts, comments for translators, the context."""


def said_by(theme: str) -> Iterator[Said]:
    places = [(THEMES / theme / "templates", "**.html", "jinja2.ext:babel_extract")]
    if theme == "base":
        places += [(ROOT / "tweetarchive" / room, "**.py", "python") for room in SAID_BY_PYTHON]
    options = {
        "**.html": {"trimmed": "true", "newstyle_gettext": "true", "silent": "false", "extensions": "jinja2.ext.i18n"}
    }
    for folder, pattern, method in places:
        found = extract_from_dir(
            folder,
            [(pattern, method)],
            options,
            keywords=KEYWORDS,
            comment_tags=("translators:",),
            strip_comment_tags=True,
        )
        yield from sorted(
            ((file, text, comments, context) for file, _, text, comments, context in found), key=lambda each: each[0]
        )


def empty(language: str | None) -> Catalog:
    catalog = Catalog(locale=language.replace("-", "_") if language else None, fuzzy=False)
    catalog.header_comment = ""
    if language in PLURALS:
        catalog.mime_headers = [("Plural-Forms", PLURALS[language])]
    return catalog


def written(catalog: Catalog) -> bytes:
    """A catalogue as text, with no more of a header than is needed to read it."""
    text = io.BytesIO()
    write_po(text, catalog, omit_header=True, no_location=True, width=0)
    lines = ['msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=utf-8\\n"']
    if catalog.locale:
        lines.append(f'"Language: {str(catalog.locale).replace("_", "-")}\\n"')
        lines.append(f'"Plural-Forms: {catalog.plural_forms}\\n"')
    return "\n".join([*lines, "", ""]).encode() + text.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
