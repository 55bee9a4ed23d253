"""The album's rows about circles: people whom the owner names together, and when each of them came and left.

Two people files mean the same circle if its name differs in case or white space only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from tweetarchive.commenting.commenters import folded
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.people_files import Circle, Date
from tweetarchive.weave.persons import Person
from tweetarchive.weave.slugs import slugs
from tweetarchive.weave.tallies import Tally

STILL = 99999999
"""The last day of somebody who did not leave."""


class Time(Struct, frozen=True):
    """Somebody's time in a circle. first_day: 0 unknown. last_day: STILL if they did not leave."""

    person: Person
    written: Circle
    first_day: int
    last_day: int


def write_circles(filler: Filler, people: list[Person]) -> None:
    """Write every circle of everybody's people file; after all posts and people."""
    found: dict[str, list[Time]] = {}
    for person in people:
        for circle in person.file.circles if person.file else ():
            if name := folded(circle.name):
                found.setdefault(name, []).append(_time(filler, person, circle))
    slug_of = slugs(found, "circle")
    began = {
        name: min((time.first_day for time in times if time.first_day), default=0) for name, times in found.items()
    }
    numbers = {person.slug: person.number for person in people}
    for number, name in enumerate(sorted(found, key=lambda name: (began[name] or STILL, name)), 1):
        times = sorted(found[name], key=lambda time: (time.first_day or STILL, time.person.number, time.last_day))
        members = {time.person.number for time in times}
        filler.writer.insert("circle", (number, slug_of[name], _name(times), len(members), began[name]))
        for place, time in enumerate(times):
            file = time.person.file
            filler.writer.insert(
                "circle_person",
                (
                    number,
                    place,
                    time.person.number,
                    str(time.written.since),
                    str(time.written.until),
                    time.first_day,
                    time.last_day,
                    int(file is not None and bool(file.memorial)),
                    numbers.get(file.introduced_by) if file else None,
                ),
            )


def first_day(written: Date) -> int:
    """A date as people write it as the day from which it holds: 2009 → 20090000, "2009-02" → 20090200; else 0."""
    year, month, day = _parts(written)
    return year * 10000 + month * 100 + day


def last_day(written: Date) -> int:
    """A date as people write it as the day until which it holds: 2009 → 20091231, "2009-02" → 20090231; else 0."""
    year, month, day = _parts(written)
    return year * 10000 + (month or 12) * 100 + (day or 31) if year else 0


def _time(filler: Filler, person: Person, circle: Circle) -> Time:
    """Of somebody who has died the last letter is the end, unless the owner wrote when they left or died."""
    end = last_day(circle.until)
    memorial = person.file.memorial if person.file else False
    if not end and memorial:
        last = filler.tallies.get(person.number, Tally()).last_at
        end = last_day(memorial) if not isinstance(memorial, bool) else 0
        end = end or (filler.calendar.day(last, exact=True) if last else 0)
    return Time(person, circle, first_day(circle.since), end or STILL)


def _parts(written: Date) -> tuple[int, int, int]:
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?(?!\w)", str(written), re.ASCII)
    year, month, day = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    return (year, month, day) if month <= 12 and day <= 31 else (0, 0, 0)


def _name(times: Iterable[Time]) -> str:
    """As it is written most often; of several the first."""
    spellings = Counter(" ".join(time.written.name.split()) for time in times)
    return max(spellings, key=lambda name: spellings[name])
