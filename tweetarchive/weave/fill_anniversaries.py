"""The album's rows about dates to keep, and about what never comes to mind by itself.

The first words with somebody are a date, too; they are found when all posts are in (album/sums.sql).
"""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.writer import AlbumWriter
from tweetarchive.weave.anniversaries import told_dates
from tweetarchive.weave.hide_file import Hidden, check_people
from tweetarchive.weave.persons import Person


def write_anniversaries(writer: AlbumWriter, people: Iterable[Person], hidden: Hidden) -> None:
    """Write what people files tell, and who and what is hushed: those of hide.toml, and those who have died.

    Raises ConfigError if hide.toml names nobody.
    """
    people = list(people)
    check_people(hidden, {person.slug for person in people})
    for person in people:
        if person.file is not None:
            for date in told_dates(person.file):
                row = (person.number, date.kind, date.year, date.month, date.day, date.place, None)
                writer.insert("anniversary", row)
        if person.slug in hidden.people or (person.file is not None and person.file.memorial):
            writer.insert("hushed_person", (person.number,))
    writer.insert_all("hushed_date", sorted(set(hidden.dates)))
