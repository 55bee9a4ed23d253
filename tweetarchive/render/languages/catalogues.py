"""One .po file → its messages. Whatever is in it, no more than text comes out.

A catalogue is read as translators write it; there is no compiled copy that could be older than it.
"""

from __future__ import annotations

import gettext as rules
import io
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from babel.messages.pofile import PoFileError, read_po
from msgspec import Struct

from tweetarchive.errors import ThemeError
from tweetarchive.render.languages.messages import Key, fits

MOST_BYTES = 10_000_000
_LINE = re.compile(r"""\s*(?:#.*|(?:msg\w+(?:\[\d+\])?\s*)?"(?:[^"\\]|\\.)*"\s*)?\Z""")


class Catalogue(Struct, frozen=True):
    """messages: context and English text → translation, for each plural form one. form: a number → which form."""

    messages: Mapping[Key, tuple[str, ...]]
    form: Callable[[int], int]


def read(path: Path) -> Catalogue:
    """The messages in a .po file that are translated, sure ("fuzzy" is not), and have the values that the English has.

    Raises ThemeError, with the line, for what is no .po file.
    """
    hint = "Programs like Poedit write such files; msgfmt --check says more about what is wrong."
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ThemeError("is too large for a catalogue", where=str(path))
        content = path.read_bytes()
        for number, text in enumerate(content.decode("utf-8").splitlines(), 1):
            if not _LINE.match(text):  # Babel takes the last letter for the missing quote (2.18, 2026-11)
                raise ThemeError("has a line that is none of a catalogue", where=f"{path}, line {number}", hint=hint)
        catalog = read_po(io.BytesIO(content), abort_invalid=True)
        form: Callable[[int], int] = rules.c2py(catalog.plural_expr)
        form(1)
    except PoFileError as error:
        raise ThemeError(f"cannot be read: {error}", where=f"{path}, line {error.lineno + 1}", hint=hint) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ThemeError("is not UTF-8 text", where=f"{path}, line {line}", hint="Save it as UTF-8.") from None
    except OSError as error:
        raise ThemeError(f"cannot be read: {error.strerror}", where=str(path)) from None
    except (ValueError, TypeError, ArithmeticError, LookupError) as error:
        raise ThemeError(f"cannot be read: {error}", where=f"{path}, line 1", hint=hint) from None
    found: dict[Key, tuple[str, ...]] = {}
    for message in catalog:
        english, words = _all(message.id), _all(message.string)
        if english[0] and all(words) and not message.fuzzy and all(fits(each, english) for each in words):
            found[message.context or "", english[0]] = words
    return Catalogue(found, form)


def _all(words: str | Sequence[str] | None) -> tuple[str, ...]:
    if words is None or isinstance(words, str):
        return (words or "",)
    return tuple(words)
