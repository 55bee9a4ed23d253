"""The album's rows about years as a whole: what passed is walked through once, person by person, and told by years."""

from __future__ import annotations

from collections import defaultdict

from tweetarchive.album.review import InPerson, encode
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.friendship.days import Day, day_number
from tweetarchive.weave.hide_file import Hidden
from tweetarchive.weave.persons import Person
from tweetarchive.weave.reviewing import Heard, Spent, counted, review, years_with


def write_reviews(filler: Filler, people: list[Person], hidden: Hidden) -> None:
    """Write every year in which something passed; after all posts and conversations."""
    until = filler.passings.until
    spent: dict[int, list[Spent]] = defaultdict(list)
    met: dict[int, list[InPerson]] = defaultdict(list)
    for person in people:
        file = person.file
        hushed = person.slug in hidden.people or (file is not None and file.memorial is not False)
        for year, one in years_with(person.number, _days(filler, person), until, hushed).items():
            spent[year].append(one)
        if not person.owner and file and file.met and (date := str(file.met.date))[:4].isdigit():
            met[int(date[:4])].append(InPerson(person.number, date, file.met.place))
    heard, tags = _heard(filler), _tags(filler)
    for year in sorted(spent):
        before = spent.get(year - 1, ())
        facts = review(year, spent[year], before, met.get(year, ()), heard.get(year), tags.get(year))
        filler.writer.insert("year_review", (year, encode(facts).decode()))


def _days(filler: Filler, person: Person) -> list[Day]:
    """The days on which something passed with somebody, in order."""
    ids, authors, mine = filler.bones.ids, filler.bones.author, filler.mine
    days: dict[int, Day] = {}
    for node, number, _ in filler.passings.of(person.number):
        sent = authors[node] in mine
        day = days.get(number)
        if day is None:
            day = days[number] = Day(number, day_number(number), ids[node], sent)
        day.posts += 1
        day.sent += sent
    return [days[number] for number in sorted(days)]


def _heard(filler: Filler) -> dict[int, Heard]:
    """Year → what the owner wrote then, with how many answers from how many people."""
    bones, mine, gone = filler.bones, filler.mine, filler.bones.under.gone
    parents, authors, shown = bones.parents, bones.author, bones.shown
    answers: dict[int, list[int]] = {}
    for node in range(bones.held):
        parent = parents[node]
        if parent < 0 or authors[parent] not in mine or authors[node] in mine or not (shown[node] and shown[parent]):
            continue
        if parent < bones.held and node not in gone and parent not in gone and filler.edges.get(node) != "inferred":
            answers.setdefault(parent, []).append(authors[node])
    found: dict[int, dict[int, tuple[int, int]]] = defaultdict(dict)
    for parent, by in answers.items():
        if len(by) > 1 and (year := _year(filler, parent)):
            people = {person.number if (person := filler.person_of.get(one)) else -one for one in by}
            found[year][bones.ids[parent]] = len(by), len(people)
    return dict(found)


def _tags(filler: Filler) -> dict[int, dict[str, int]]:
    """Year → hashtag → in how many posts."""
    tagged: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    for node, tags in filler.passings.tags.items():
        tagged[_year(filler, node)].append(tags)
    return {year: dict(counted(tags)) for year, tags in tagged.items()}


def _year(filler: Filler, node: int) -> int:
    """0 if nobody knows."""
    at, exact = filler.passings.moments.get(node, (filler.bones.at[node], True))
    return 0 if at is None else filler.calendar.day(at, exact) // 10000
