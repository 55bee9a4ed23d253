"""Whose export would mend most: for everybody else the posts that are known to be missing, and the conversations these
stand in. Reads, and asks nobody.

It is no estimate. Whatever an export holds of what is missing fills its place, and only that: the count is wrong only
by what its author has taken back.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from tweetarchive.album import facts
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG, AccountRow, MissingRow, PersonRow
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress, up_to_date_album
from tweetarchive.nearest import did_you_mean


class Wanted(Struct, frozen=True):
    """Somebody whose posts are missing. accounts: those that they are missing of, (service, handle) each. posts: how
    many are missing; dated: of them, those of known time. conversations: in how many they stand; whole: in how many of
    those nothing else is known to be missing. since, until: days of the first and the last dated one, "2009-03-12", ""
    without any.
    """

    slug: str
    name: str
    accounts: tuple[tuple[str, str], ...]
    posts: int
    dated: int
    conversations: int
    whole: int
    since: str
    until: str


class Gaps(Struct, frozen=True):
    """wanted: whose export is not here, whoever would make most conversations whole first. newer: whose export is here,
    and what they have written since it was made. deleted: whose export is here and has not what is missing: they have
    taken it back.
    """

    wanted: tuple[Wanted, ...]
    newer: tuple[Wanted, ...]
    deleted: tuple[Wanted, ...]


def whom_to_ask(folder: Folder, *, on_progress: Progress) -> Gaps:
    """Everybody whose export could fill gaps. Left out are the owner, whoever has died, and accounts that are nobody's.

    What stands under articles is not counted: it comes with the blog, not with those who wrote it.
    """
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        return _gaps(album, ZoneInfo(folder.config.site.time_zone))


def wanted_of(gaps: Gaps, slug: str) -> Wanted:
    """Somebody who can be asked. Raises ConfigError for anybody else."""
    for one in (*gaps.wanted, *gaps.newer):
        if one.slug == slug:
            return one
    if any(one.slug == slug for one in gaps.deleted):
        raise ConfigError(
            f"the export of {slug} is here already, and what is missing is not in it",
            hint="They have taken those posts back; another export would not have them either.",
        )
    known = [one.slug for one in (*gaps.wanted, *gaps.newer)]
    raise ConfigError(
        f'nothing is known to be missing of anybody called "{slug}"{did_you_mean(slug, known)}',
        hint="`tweetarchive people ask` shows whose posts are.",
    )


def _gaps(album: Album, zone: ZoneInfo) -> Gaps:
    people = {row.id: row for row in album.people() if not row.owner and not _has_died(album, row)}
    accounts = {row.id: row for row in album.accounts()}
    here = _made(album, accounts)
    groups: tuple[dict[int, list[MissingRow]], ...] = ({}, {}, {})
    lacking = Counter[int]()
    for row in album.missing_posts():
        if row.thread is not None:
            lacking[row.thread] += 1
        account = accounts[row.account]
        if account.person not in people or account.service == BLOG:
            continue
        made = here.get(account.id)
        newer = made is not None and row.at is not None and row.at > made
        groups[0 if made is None else 1 if newer else 2].setdefault(account.person or 0, []).append(row)
    wanted, newer_ones, deleted = (
        _ranked(_wanted(people[person], rows, accounts, lacking, zone) for person, rows in group.items())
        for group in groups
    )
    return Gaps(wanted, newer_ones, deleted)


def _has_died(album: Album, row: PersonRow) -> bool:
    return bool(row.described and facts.decode(album.person_words(row.id)[1]).memorial)


def _made(album: Album, accounts: dict[int, AccountRow]) -> dict[int, int]:
    """Until when the newest export of an account reaches, of those of which one is here."""
    by_handle: dict[tuple[int, str, str], list[int]] = {}
    of_person: dict[tuple[int, str], list[int]] = {}
    for row in accounts.values():
        if row.person is None:
            continue
        of_person.setdefault((row.person, row.service), []).append(row.id)
        for handle in filter(None, (row.handle, *album.former_handles(row.id))):
            by_handle.setdefault((row.person, row.service, handle.lower()), []).append(row.id)
    found: dict[int, int] = {}
    for source in album.sources():
        named = (source.person, source.service, source.handle.lower())
        theirs = by_handle.get(named) or of_person.get((source.person, source.service), [])
        for account in theirs:
            found[account] = max(found.get(account, 0), source.generated or source.last_at or 0)
    return found


def _wanted(
    person: PersonRow,
    rows: Sequence[MissingRow],
    accounts: dict[int, AccountRow],
    lacking: Counter[int],
    zone: ZoneInfo,
) -> Wanted:
    dated = sorted(row.at for row in rows if row.at is not None)
    threads = Counter(row.thread for row in rows if row.thread is not None)
    of = dict.fromkeys(row.account for row in rows)
    return Wanted(
        slug=person.slug,
        name=person.name,
        accounts=tuple((accounts[each].service, accounts[each].handle) for each in sorted(of)),
        posts=len(rows),
        dated=len(dated),
        conversations=len(threads),
        whole=sum(lacking[thread] == count for thread, count in threads.items()),
        since=_day(dated[0], zone) if dated else "",
        until=_day(dated[-1], zone) if dated else "",
    )


def _day(at: int, zone: ZoneInfo) -> str:
    return datetime.datetime.fromtimestamp(at, zone).date().isoformat()


def _ranked(found: Iterable[Wanted]) -> tuple[Wanted, ...]:
    return tuple(sorted(found, key=lambda one: (-one.whole, -one.conversations, -one.posts, one.slug)))
