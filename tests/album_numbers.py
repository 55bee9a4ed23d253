"""The numbers of a small album, found in the plainest way: a second opinion on weave.numbers, for albums of tests."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albums import AlbumMaker, Written

NO_DAY = 10101


def numbers_of(
    maker: AlbumMaker,
    posts: Sequence[Written],
    day_of: Callable[[Written], int | None],
    exchanges: Sequence[Sequence[int | None]],
    conversations: int,
) -> dict[str, object]:
    """As the album keeps them. exchanges: rows of that table."""
    held = [post for post in posts if post.kind != "ghost"]
    days = Counter(day for post in held if (day := day_of(post)) is not None and day != NO_DAY)
    ids = {row[1] for row in exchanges if row[4] != NO_DAY}
    passed = [post for post in posts if post.id in ids]
    by_day: dict[int, list[Written]] = defaultdict(list)
    week: Counter[int] = Counter()
    services: Counter[tuple[int, str]] = Counter()
    months: dict[int, list[int]] = {}
    for post in passed:
        day = day_of(post)
        assert day is not None and post.at is not None
        by_day[day].append(post)
        services[day // 10000, post.service] += 1
        month = months.setdefault(day // 100, [0, 0])
        month[0] += 1
        month[1] += post.author is maker.owner
        if post.exact:
            local = datetime.datetime.fromtimestamp(post.at, maker.zone)
            week[local.weekday() * 24 + local.hour] += 1
    found: dict[str, object] = {
        "posts": len(held),
        "undated": len(held) - days.total(),
        "exchanges": len(passed),
        "people": len({row[0] for row in exchanges} | {person.number for person in maker.people if person.undated}),
        "conversations": conversations,
        "days": len(days),
        "months": [[month, *months[month]] for month in sorted(months)],
        "week": sorted(week.items()),
        "clockless": len(passed) - week.total(),
        "services": [[service, year, count] for (year, service), count in sorted(services.items())],
        "answers": _answers(maker, posts),
        "at_once": _at_once(maker, posts),
    }
    if days:
        day = min(days, key=lambda day: (-days[day], day))
        found["busiest"] = {"day": day, "posts": days[day]}
    found["streak"] = _streak(sorted(day for day in by_day if any(one.author is maker.owner for one in by_day[day])))
    found["silence"] = _silence(by_day)
    return found


def _date(day: int) -> datetime.date:
    return datetime.date(day // 10000, day // 100 % 100, day % 100)


def _streak(days: list[int]) -> dict[str, int] | None:
    """Every row of days is tried."""
    rows = [
        (high - low + 1, days[low], days[high])
        for low in range(len(days))
        for high in range(low, min(len(days), low + 60))
        if (_date(days[high]) - _date(days[low])).days == high - low
    ]
    if not rows:
        return None
    length, first, last = max(rows, key=lambda row: (row[0], -row[1]))
    return {"days": length, "first_day": first, "last_day": last}


def _silence(by_day: dict[int, list[Written]]) -> dict[str, int] | None:
    gaps = [((_date(after) - _date(before)).days - 1, before, after) for before, after in pairwise(sorted(by_day))]
    longest = max(gaps, key=lambda gap: (gap[0], -gap[1]), default=(0, 0, 0))
    if longest[0] < 1:
        return None
    first = min(post.id for post in by_day[longest[2]])
    return {"days": longest[0], "last_day": longest[1], "next_day": longest[2], "after": first}


def _gaps(maker: AlbumMaker, asked: Written) -> list[tuple[int | None, int]]:
    """(seconds, who) of each answer by somebody else."""
    found = []
    for answer in asked.answers:
        if (
            answer.author is maker.owner
            or answer.kind == "ghost"
            or (answer.author.stranger and not answer.author.name)
        ):
            continue
        exact = asked.exact and answer.exact and asked.at is not None and answer.at is not None
        gap = (answer.at or 0) - (asked.at or 0)
        found.append((max(gap, 0) if exact and gap >= -2 else None, answer.author.number))
    return found


def _answers(maker: AlbumMaker, posts: Sequence[Written]) -> dict[str, object]:
    answered = [gaps for post in posts if _counts(maker, post) and (gaps := _gaps(maker, post))]
    first = [min(known) for gaps in answered if (known := [gap for gap, _ in gaps if gap is not None])]
    return {
        "answered": len(answered),
        "timed": len(first),
        "median": int(median(first)) if first else None,
        "quick": sum(gap <= 300 for gap in first),
    }


def _at_once(maker: AlbumMaker, posts: Sequence[Written]) -> dict[str, object] | None:
    best: tuple[int, int, int, list[int]] | None = None
    for post in posts:
        soonest: dict[int, int] = {}
        for gap, who in sorted((gap, who) for gap, who in _gaps(maker, post) if gap is not None and gap <= 300):
            soonest.setdefault(who, gap)
        if not _counts(maker, post) or len(soonest) < 3:
            continue
        this = (-len(soonest), max(soonest.values()), post.id, list(soonest))
        best = this if best is None else min(best, this)
    return None if best is None else {"post": best[2], "people": best[3], "seconds": best[1]}


def _counts(maker: AlbumMaker, post: Written) -> bool:
    return post.author is maker.owner and post.kind != "article"
