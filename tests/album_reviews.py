"""What is told of the years of a small album, found in the plainest way: a second opinion on weave.reviewing."""

from __future__ import annotations

import datetime
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albums import Person, Written

Row = Sequence[int | None]


def reviews_of(
    people: Sequence[Person], hushed: Sequence[Person], posts: Sequence[Written], exchanges: Sequence[Row]
) -> Iterator[tuple[int, str]]:
    """Rows of that table. exchanges: rows of theirs: person, post, sent, at, day, thread."""
    rows = sorted([int(row[4] or 0), int(row[0] or 0), int(row[1] or 0), int(row[2] or 0)] for row in exchanges)
    quiet = {person.number for person in hushed}
    days: dict[int, list[int]] = defaultdict(list)
    for day, person, _, _ in rows:
        if day not in days[person]:
            days[person].append(day)
    until = max((day for day, _, _, sent in rows if sent), default=0)
    for year in sorted({row[0] // 10000 for row in rows}):
        counts = Counter(row[1] for row in rows if row[0] // 10000 == year)
        before = _closest(Counter(row[1] for row in rows if row[0] // 10000 == year - 1))
        every = Counter(row[1] for row in rows)
        new = sorted((p for p in counts if days[p][0] // 10000 == year), key=lambda p: (-every[p], p))
        facts: dict[str, object] = {
            "people": len(counts),
            "closest": [
                {
                    "person": person,
                    "posts": counts[person],
                    "sent": sum(row[3] for row in rows if row[1] == person and row[0] // 10000 == year),
                    "days": sum(day // 10000 == year for day in days[person]),
                    "before": before.index(person) + 1 if person in before else 0,
                    "new": person in new,
                }
                for person in _closest(counts)[:10]
            ],
            "came": new[:12],
            "all_came": len(new),
        }
        back = [each for person in sorted(counts, key=lambda p: (-len(days[p]), p))
                for each in _back(person, days[person], rows, year)]  # fmt: skip
        gone = [
            {"person": person, "day": days[person][-1], "days": len(days[person])}
            for person in sorted(counts, key=lambda p: (-len(days[p]), p))
            if days[person][-1] // 10000 == year and len(days[person]) > 2 and person not in quiet
            and _number(until) - _number(days[person][-1]) >= 365
        ]  # fmt: skip
        facts |= {"returned": back[:12], "all_returned": len(back), "parted": gone[:12], "all_parted": len(gone)}
        facts["met"] = _met(people, year)
        facts["answered"] = _answered(people[0], posts, {row[2]: row[0] for row in rows}, year)
        yield year, json.dumps(facts)


def _closest(counts: Counter[int]) -> list[int]:
    return sorted(counts, key=lambda person: (-counts[person], person))


def _number(day: int) -> int:
    return datetime.date(max(1, day // 10000), day // 100 % 100 or 1, day % 100 or 1).toordinal()


def _back(person: int, days: list[int], rows: Sequence[list[int]], year: int) -> Iterator[dict[str, object]]:
    gaps = [
        (_number(after) - _number(last) - 1, last, after)
        for place, (last, after) in enumerate(pairwise(days), 1)
        if place > 2 and after // 10000 == year and _number(after) - _number(last) > 365
    ]
    if gaps:
        silence, last, after = max(gaps, key=lambda gap: gap[0])
        _, _, post, sent = min(row for row in rows if row[0] == after and row[1] == person)
        yield {"person": person, "silence": silence, "last_day": last, "post": post, "sent": bool(sent)}


def _met(people: Sequence[Person], year: int) -> list[dict[str, object]]:
    told = [(person.number, json.loads(person.facts).get("met")) for person in people]
    return [
        {"person": number, "date": str(met["date"]), "place": met.get("place", "")}
        for number, met in told
        if met and str(met.get("date", "")).startswith(f"{year:04}")
    ]


def _answered(owner: Person, posts: Sequence[Written], passed: dict[int, int], year: int) -> list[int] | None:
    heard: dict[int, list[int]] = defaultdict(list)
    for post in posts:
        above = post.parent
        if above is None or above.author is not owner or post.author is owner or "ghost" in (post.kind, above.kind):
            continue
        if passed.get(post.id, 0) // 10000 == year and above.at is not None and post.edge != "inferred":
            heard[above.id].append(post.author.number)
    best = max(heard, key=lambda number: (len(set(heard[number])), len(heard[number]), -number), default=0)
    return [best, len(heard[best]), len(set(heard[best]))] if best and len(heard[best]) > 1 else None
