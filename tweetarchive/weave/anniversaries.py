"""The dates that a people file tells of, as far as they are dates. Pure.

What nobody can count from ("spring of 2009") is no date here; it stays on the person's page in its own words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tweetarchive.weave.front_matter import Date
from tweetarchive.weave.people_files import PersonFile

Kind = Literal["met", "birthday", "memorial"]


class Told(NamedTuple):
    """A date from a people file. year, month, day: 0 where nobody wrote that down. place: of a meeting."""

    kind: Kind
    year: int
    month: int
    day: int
    place: str = ""


def told_dates(file: PersonFile) -> Iterator[Told]:
    """Those of one people file, each kind at most once."""
    if file.met and (date := _date(file.met.date)):
        yield Told("met", *date, file.met.place)
    if date := _date(file.birthday):
        yield Told("birthday", *date)
    if not isinstance(file.memorial, bool) and (date := _date(file.memorial)):
        yield Told("memorial", *date)


def _date(written: Date) -> tuple[int, int, int] | None:
    match = _WRITTEN.fullmatch(str(written).strip())
    if not match:
        return None
    year, month, day, of_month, alone = (int(part or 0) for part in match.groups())
    month, day = month or of_month, day or alone
    try:
        datetime.date(year or 2000, month or 1, day or 1)  # 2000 had a 29 February
    except ValueError:
        return None
    return year, month, day


_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(?:--)?(\d\d)-(\d\d)", re.ASCII)
