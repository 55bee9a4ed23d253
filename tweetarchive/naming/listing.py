"""Who is who in an archive: everybody with a page, the owner first and then whoever is closest. Reads, and decides
nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from tweetarchive.album import facts
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import PersonRow
from tweetarchive.commenting.commenters import folded
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress, up_to_date_album
from tweetarchive.naming.meaning import Directory
from tweetarchive.nearest import did_you_mean


class Listed(Struct, frozen=True):
    """Somebody. accounts: as `people link` and a people file can name them. called: the same in words, former handles
    last. sent, received: posts from and to the owner; undated: those of unknown time, in neither. since, until: days of
    the first and the last of them, "2009-03-12", "" without any. file: "people/nancy.md", "" if there is none. both:
    whether their own export is here. namesakes: slugs of others with the same name. first, where: what
    the conversation is called in which the first exchange stands, and where that was, or its name in the addresses of
    pages; told only of those with namesakes. alike: whether a name of an account of theirs is one of somebody else's,
    too.
    """

    slug: str
    name: str
    owner: bool
    accounts: tuple[str, ...]
    called: tuple[str, ...]
    sent: int
    received: int
    undated: int
    since: str
    until: str
    file: str
    both: bool
    circles: tuple[str, ...]
    namesakes: tuple[str, ...]
    first: str
    where: str
    alike: bool


def list_people(
    folder: Folder, words: Sequence[str] = (), *, circle: str | None = None, on_progress: Progress
) -> list[Listed]:
    """Everybody in whose names, accounts or circles all of these words are, and who is in this circle.

    Raises ConfigError for a circle that nobody is in.
    """
    zone = ZoneInfo(folder.config.site.time_zone)
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        directory = Directory(album)
        rows = sorted(directory.people.values(), key=lambda row: (not row.owner, -row.sent - row.received, row.id))
        by_name: dict[str, list[PersonRow]] = {}
        for row in rows:
            by_name.setdefault(folded(row.name), []).append(row)
        everybody = [_listed(album, directory, row, by_name[folded(row.name)], zone) for row in rows]
    if circle is not None:
        everybody = _in_circle(everybody, circle)
    wanted = [folded(word) for word in words]
    texts = map(_text, everybody)
    return [one for one, text in zip(everybody, texts, strict=True) if all(word in text for word in wanted)]


def _listed(album: Album, directory: Directory, row: PersonRow, same: Iterable[PersonRow], zone: ZoneInfo) -> Listed:
    numbers = directory.of(row.slug)
    former = [f"@{handle}" for number in numbers for handle in album.former_handles(number)]
    said = facts.decode(album.person_words(row.id)[1]) if row.described else facts.Facts()
    namesakes = tuple(other.slug for other in same if other.id != row.id)
    first, where = _first(album, row) if namesakes else ("", "")
    names = tuple(dict.fromkeys(map(directory.name, numbers)))
    return Listed(
        slug=row.slug,
        name=row.name,
        owner=bool(row.owner),
        accounts=names,
        called=tuple(dict.fromkeys((*map(directory.called, numbers), *former))),
        sent=row.sent,
        received=row.received,
        undated=row.undated,
        since=_day(row.first_at, zone),
        until=_day(row.last_at, zone),
        file=f"people/{row.slug}.md" if row.described else "",
        both=bool(row.both),
        circles=tuple(dict.fromkeys(each.name for each in said.circles)),
        namesakes=namesakes,
        first=first,
        where=where,
        alike=any(not directory.meant_in_file(name) <= set(numbers) for name in names),
    )


def _day(at: int | None, zone: ZoneInfo) -> str:
    return "" if at is None else datetime.datetime.fromtimestamp(at, zone).date().isoformat()


def _first(album: Album, row: PersonRow) -> tuple[str, str]:
    """The conversation in which the first exchange stands, "" if it stands alone, and where that is."""
    post = album.post(row.first_post) if row.first_post is not None else None
    thread = album.thread(post.thread) if post is not None and post.thread is not None else None
    return thread.title if thread is not None else "", post.url or post.key if post is not None else ""


def _in_circle(people: list[Listed], circle: str) -> list[Listed]:
    wanted = folded(circle).removeprefix("#")
    found = [one for one in people if wanted in (folded(name).removeprefix("#") for name in one.circles)]
    if not found:
        circles = {name for one in people for name in one.circles}
        raise ConfigError(
            f'nobody is in a circle "{circle}"{did_you_mean(circle, circles)}',
            where="--circle",
            hint='Circles are what people files say: circles = [{name = "The bench"}].',
        )
    return found


def _text(one: Listed) -> str:
    return folded(" ".join((one.slug, one.name, *one.accounts, *one.called, *one.circles)))
