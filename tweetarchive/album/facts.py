"""What a people file says about a person besides name and story, as stored in person.facts (JSON).

Dates are kept as the owner wrote them; nothing here is parsed. It is not a view.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

When = str | int
"""A date as written, maybe only a year."""


class Circle(Struct, frozen=True, omit_defaults=True):
    """A circle somebody belongs to."""

    name: str
    since: When = ""
    until: When = ""


class Meeting(Struct, frozen=True, omit_defaults=True):
    """The first meeting in person."""

    date: When = ""
    place: str = ""


class Facts(Struct, frozen=True, omit_defaults=True):
    """called: what to call them among friends. introduced_by: a person's slug. memorial: they have died, or the date of
    it. wordless: their words are shown in part or not at all, which no file says by itself. Keys that no page shows are
    left out.
    """

    called: str = ""
    circles: tuple[Circle, ...] = ()
    met: Meeting | None = None
    introduced_by: str = ""
    birthday: When = ""
    memorial: bool | When = False
    wordless: bool = False


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Facts).decode
