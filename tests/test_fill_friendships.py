"""Friendships of a woven album: told by the example archive, and found once more in the plainest way from its rows."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive import config
from tweetarchive.album.friendship import Friendship, Silence, Streak
from tweetarchive.album.reader import Album
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.archive import Archive
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.making import make_album
from tweetarchive.records import AccountRef, Post, PostRef, Precision, Span, Visibility
from tweetarchive.weave import Gate, PersonFile, Source, weave

DUBLIN = ZoneInfo("Europe/Dublin")


@pytest.fixture(scope="module")
def album(example: Path) -> Iterator[Album]:
    with Album.open(example / "album.db") as opened:
        yield opened


@pytest.fixture(scope="module")
def rows(example: Path) -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(example / "album.db") as db:
        yield db
    db.close()


def of(album: Album, slug: str) -> Friendship:
    found = album.friendship(next(person.id for person in album.people() if person.slug == slug))
    assert found is not None
    return found


def at(text: str) -> int:
    """ "2011-03-04 14:05" in UTC → Unix seconds."""
    return int(datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC).timestamp())


# --- what the example tells ------------------------------------------------------------------------------------


def test_marit_came_with_a_foghorn_and_came_back(album: Album) -> None:
    marit = of(album, "marit")
    assert (marit.met.first.day, marit.met.first.how, marit.met.first.sent) == (20090312, "reply", False)
    assert (marit.met.says, marit.met.tags) == ("posts", ("quietdesk",)), "three years of letters before the bench"
    assert marit.streak == Streak(3, 20120519, 20120521)  # the bench, and the two days after
    assert marit.silences[0] == Silence(1238, 20161117, 20200409, marit.silences[0].after, sent=False)
    assert marit.busiest is not None
    assert marit.busiest.day == 20200409
    assert not marit.lost


def test_dunstans_half_is_missing_but_its_times_are_not(album: Album) -> None:
    dunstan = of(album, "dunstan")
    assert (dunstan.met.introduced_by, dunstan.met.says_through) == ("tobs", "owner")
    assert dunstan.first_received is not None
    assert (dunstan.first_received.how, dunstan.first_received.day) == ("comment", 20090420)
    assert dunstan.our_answers.missing == 26
    assert 0 < dunstan.our_answers.untimed < dunstan.our_answers.answered
    assert dunstan.lost


def test_kaede_came_in_under_the_blog(album: Album) -> None:
    kaede = of(album, "kaede")
    assert (kaede.met.first.how, kaede.met.first.service, kaede.met.first.day) == ("comment", "blog", 20090420)
    assert {year.service for year in kaede.services} == {"blog", "twitter"}


def test_without_the_owners_word_the_posts_say_who_was_there(album: Album, example: Path, tmp_path: Path) -> None:
    """Samir's first post names Beatriz; his people file names her, too, and her word goes first."""
    assert (of(album, "samir").met.introduced_by, of(album, "samir").met.through) == ("beatriz", ())
    with Archive.open(example / "archive.db") as archive:
        made = make_album(archive, tmp_path / "album.db", config.load(example), {}, "", lambda *_: None)
    with Album.open(made.path) as bare:
        accounts = {account.id: account.handle for account in bare.accounts()}
        (samir,) = [account.person for account in bare.accounts() if account.handle == "qandelfar"]
        assert samir is not None
        found = bare.friendship(samir)
        assert found is not None
        assert [accounts[account] for account in found.met.through] == ["solvarenga_x"]
        assert (found.met.introduced_by, found.met.says_through) == ("", "posts")


def test_the_owner_has_no_friendship_with_herself(album: Album) -> None:
    assert album.friendship(1) is None


# --- once more, in the plainest way ----------------------------------------------------------------------------


def test_every_fact_of_everybody_is_found_in_the_rows_again(album: Album, rows: sqlite3.Connection) -> None:
    people = [person for person in album.people() if person.sent + person.received]
    assert len(people) > 25
    for person in people:
        found = album.friendship(person.id)
        assert found is not None, person.slug
        assert _told(found) == _again(rows, person.id), person.slug


def test_columns_say_what_the_facts_say(album: Album, rows: sqlite3.Connection) -> None:
    columns = "person, balance, streak, silence, quiet, lost"
    for person, balance, streak, silence, quiet, lost in rows.execute(f"SELECT {columns} FROM friendship"):
        found = album.friendship(person)
        assert found is not None
        assert found.streak is not None
        longest = found.silences[0].days if found.silences else 0
        told = (found.balance, found.streak.days, longest, found.quiet, found.lost)
        assert (balance, streak, silence, quiet, bool(lost)) == told


def _told(found: Friendship) -> dict[str, object]:
    assert found.streak is not None
    assert found.busiest is not None
    ours, theirs, talk = found.our_answers, found.their_answers, found.conversation
    return {
        "first": (found.met.first.post, found.met.first.how, found.met.first.at),
        "directions": [found.first_sent and found.first_sent.post, found.first_received and found.first_received.post],
        "last": found.last.post,
        "sent": (found.sent.posts, found.sent.replies, found.sent.comments),
        "received": (found.received.posts, found.received.replies, found.received.comments),
        "balance": found.balance,
        "ours": (ours.answered, ours.missing, ours.timed, ours.median, ours.quick),
        "theirs": (theirs.answered, theirs.missing, theirs.timed, theirs.median, theirs.quick),
        "busiest": (found.busiest.day, found.busiest.posts, found.busiest.sent),
        "streak": found.streak.days,
        "silences": [silence.days for silence in found.silences],
        "quiet": found.quiet,
        "week": dict(found.week),
        "clockless": found.clockless,
        "services": {(year.service, year.year): year.posts for year in found.services},
        "tags": {tag.tag: (tag.sent, tag.received) for tag in found.tags},
        "common": dict(sorted(((one.person, one.conversations) for one in found.common), key=_most)),
        "conversation": talk and (talk.posts, talk.missing),
    }


def _most(item: tuple[int, int]) -> tuple[int, int]:
    return -item[1], item[0]


def _again(rows: sqlite3.Connection, person: int) -> dict[str, object]:
    """The facts from the tables alone, fact by fact, with no thought for speed."""
    persons = dict(rows.execute("SELECT id, person FROM account"))
    every = {
        row[0]: row for row in rows.execute("SELECT id, kind, account, at, exact, parent, service, body FROM post")
    }
    posts = rows.execute(
        "SELECT post, sent, day, thread FROM exchange WHERE person = ? ORDER BY post", (person,)
    ).fetchall()

    def parent(post: int) -> tuple[Any, ...] | None:
        return every.get(every[post][5])

    def writer(post: tuple[Any, ...] | None) -> int | None:
        return persons[post[2]] if post else None

    replies = [row for row in posts if writer(parent(row[0])) == (person if row[1] else 1)]
    dates = sorted({datetime.date(day // 10000, day // 100 % 100, day % 100) for _, _, day, _ in posts})
    between = sorted(((after - before).days - 1 for before, after in pairwise(dates)), reverse=True)
    (until,) = rows.execute(
        "SELECT max(day) FROM post JOIN account ON account.id = post.account WHERE person = 1 AND kind <> 'ghost'"
    ).fetchone()
    by_day = Counter(day for _, _, day, _ in posts)
    busiest = max(by_day, key=lambda day: (by_day[day], -day))
    clocks = [datetime.datetime.fromtimestamp(every[post][3], DUBLIN) for post, _, _, _ in posts if every[post][4]]
    sent, received = ([row for row in posts if row[1] == side] for side in (1, 0))
    first = posts[0][0]
    return {
        "first": (
            first,
            "comment" if every[first][1] == "comment" else "reply" if posts[0] in replies else "mention",
            every[first][3],
        ),
        "directions": [side[0][0] if side else None for side in (sent, received)],
        "last": posts[-1][0],
        "sent": _direction(sent, replies, every),
        "received": _direction(received, replies, every),
        "balance": min(len(sent), len(received)) / max(len(sent), len(received)),
        "ours": _soon([row[0] for row in sent if row in replies], every),
        "theirs": _soon([row[0] for row in received if row in replies], every),
        "busiest": (busiest, by_day[busiest], sum(row[1] for row in posts if row[2] == busiest)),
        "streak": max(
            next(length for length in range(1, 99) if date + datetime.timedelta(length) not in dates) for date in dates
        ),
        "silences": [days for days in between if days >= 30][:3],
        "quiet": (datetime.date(until // 10000, until // 100 % 100, until % 100) - dates[-1]).days,
        "week": dict(Counter(clock.weekday() * 24 + clock.hour for clock in clocks)),
        "clockless": len(posts) - len(clocks),
        "services": dict(Counter((every[post][6], day // 10000) for post, _, day, _ in posts)),
        "tags": _tags(posts, every),
        "common": _common(rows, {row[3] for row in posts if row[3]}, person),
        "conversation": _longest(posts, every, persons, person),
    }


def _direction(side: list[Any], replies: list[Any], every: Mapping[int, Any]) -> tuple[int, int, int]:
    return (
        len(side),
        sum(row in replies for row in side),
        sum(every[row[0]][1] == "comment" for row in side),
    )


def _soon(posts: list[int], every: Mapping[int, Any]) -> tuple[int, int, int, int | None, int]:
    pairs = {every[post][5]: post for post in reversed(posts) if not _is_article(every[every[post][5]])}
    gaps = [every[post][3] - every[target][3] for target, post in pairs.items() if every[post][4] and every[target][4]]
    gaps = [max(0, gap) for gap in gaps if gap >= -2]
    missing = sum(every[target][1] == "ghost" for target in pairs)
    return len(pairs), missing, len(gaps), int(median(gaps)) if gaps else None, sum(gap <= 300 for gap in gaps)


def _is_article(row: tuple[Any, ...]) -> bool:
    """An article, or the place of one: what stands under articles answers something."""
    return row[1] == "article" or (row[1] == "ghost" and row[6] == "blog" and row[5] is None)


def _tags(posts: list[Any], every: Mapping[int, Any]) -> dict[str, tuple[int, int]]:
    found: Counter[tuple[str, int]] = Counter()
    for post, sent, _, _ in posts:
        if every[post][1] == "post":
            spans = json.loads(every[post][7]).get("text", [])
            found.update({(span[2].lower(), sent) for span in spans if span[0] == "tag"})
    return {tag: (found[tag, 1], found[tag, 0]) for tag, _ in found}


def _common(rows: sqlite3.Connection, threads: set[int], person: int) -> dict[int, int]:
    found: Counter[int] = Counter()
    for thread in threads:
        there = {other for (other,) in rows.execute("SELECT person FROM thread_person WHERE thread = ?", (thread,))}
        authors = rows.execute(
            "SELECT count(DISTINCT account) FROM post JOIN account ON account.id = post.account"
            " WHERE thread = ? AND person IS NULL",
            (thread,),
        ).fetchone()[0]
        if len(there) + authors <= 12:
            found.update(there - {1, person})
    return dict(sorted(found.items(), key=_most)[:12])


def _longest(
    posts: list[Any], every: Mapping[int, Any], persons: Mapping[int, int | None], person: int
) -> tuple[int, int] | None:
    best: tuple[int, int] | None = None
    for thread in dict.fromkeys(row[3] for row in posts if row[3]):
        here = {row[0] for row in posts if row[3] == thread}
        here |= {
            parent for post in here if persons.get(every.get(parent := every[post][5], (0,) * 3)[2]) in (1, person)
        }
        if {persons[every[post][2]] for post in here} == {1, person} and (best is None or len(here) > best[0]):
            best = len(here), sum(every[post][1] == "ghost" for post in here)
    return best


# --- what else the album holds changes nothing -----------------------------------------------------------------

ADA = AccountRef("11", "ada_w", "Ada W")
NANCY = AccountRef("22", "nancy_q", "Nancy Q")
BEA = AccountRef("33", "bea_r", "Bea R")
NOON = 1_330_000_000


def post(author: AccountRef, second: int, number: int, to: Post | None = None, **more: Any) -> Post:
    reply = None if to is None else PostRef(to.native_id, to.author or AccountRef())
    named = (to.author,) if to is not None and to.author is not None else ()
    fields: dict[str, Any] = {"text": (Span("text", "hello"),), "addressed": named, "mentions": named, **more}
    native_id = str(((second * 1000 - TWITTER_EPOCH_MS) << 22) + number)
    return Post(
        service="twitter",
        native_id=native_id,
        author=author,
        created=second,
        visibility=Visibility.PUBLIC,
        reply_to=reply,
        **fields,
    )


def woven(folder: Path, posts: list[Post]) -> dict[str, tuple[Friendship, dict[int, str]]]:
    """Friendships by slug, with the keys of posts by their numbers."""
    sources = [_source(who, slug, posts) for who, slug in ((ADA, None), (NANCY, "nancy"), (BEA, "bea"))]
    path = folder / "album.db"
    with AlbumWriter(path) as writer:
        weave(
            sources,
            {"nancy": PersonFile(name="Nancy")},
            writer,
            owner="ada",
            gate=Gate(),
            zone=DUBLIN,
            blobs=lambda service, owner, key: None,
            meta={"version": "1"},
            on_progress=lambda stage, done: None,
        )
    with Album.open(path) as album, sqlite3.connect(path) as db:
        keys = dict(db.execute("SELECT id, key FROM post"))
        return {
            person.slug: (found, keys)
            for person in album.people()
            if (found := album.friendship(person.id)) is not None
        }


def _source(who: AccountRef, slug: str | None, posts: list[Post]) -> Source:
    theirs = [each for each in posts if each.author == who]
    return Source("twitter", who.native_id, who.handle, who.name, slug, 0, lambda: iter(theirs))


def history() -> list[Post]:
    first = post(ADA, NOON, 1, hashtags=("tea",))
    second = post(NANCY, NOON + 42, 2, first)
    third = post(ADA, NOON + 100, 3, second)
    return [first, second, third, post(ADA, NOON + 40 * 86400, 4, third, mentions=(NANCY,))]


def test_a_short_history_by_hand(tmp_path: Path) -> None:
    found, keys = woven(tmp_path, history())["nancy"]
    assert keys[found.met.first.post].endswith(history()[1].native_id)
    assert (found.met.first.how, found.met.tags) == ("reply", ("tea",))
    assert (found.sent.posts, found.sent.replies, found.received.posts) == (2, 1, 1)
    assert found.balance == 0.5
    assert (found.our_answers.median, found.their_answers.median) == (58, 42)
    assert [silence.days for silence in found.silences] == [39]
    assert found.conversation is not None
    assert found.conversation.posts == 4
    assert found.quiet == 0


def test_the_archive_ends_where_the_owner_wrote_last(tmp_path: Path) -> None:
    later = post(BEA, NOON + 800 * 86400, 9, mentions=(ADA,))
    alone = post(ADA, NOON + 50 * 86400, 8)
    assert woven(tmp_path, [*history(), alone, later])["nancy"][0].quiet == 10


def test_whoever_stands_above_in_the_conversation_was_there(tmp_path: Path) -> None:
    asked = post(BEA, NOON, 1)
    heard = post(NANCY, NOON + 5, 2, asked)
    found, _ = woven(tmp_path, [asked, heard, post(ADA, NOON + 9, 3, heard)])["nancy"]
    with Album.open(tmp_path / "album.db") as album:
        accounts = {account.id: account.handle for account in album.accounts()}
    assert [accounts[account] for account in found.met.through] == ["bea_r"]


@given(
    st.lists(st.tuples(st.integers(0, 39 * 86400), st.sampled_from(["nobody", "bea", "from bea", "day"])), max_size=8)
)
@settings(max_examples=20, deadline=None)
def test_posts_that_do_not_concern_them_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, others: list[tuple[int, str]]
) -> None:
    asked = post(BEA, NOON - 500, 99)
    more = [asked] if others else []
    for number, (after, kind) in enumerate(others, 100):
        match kind:
            case "nobody":
                more.append(post(ADA, NOON + after, number, hashtags=("noise",)))
            case "bea":
                more.append(post(ADA, NOON + after, number, asked))
            case "from bea":
                more.append(post(BEA, NOON + after, number, mentions=(ADA,)))
            case "day":
                more.append(post(ADA, (NOON + after) // 86400 * 86400, number, precision=Precision.DAY))
    plain, keys = woven(tmp_path_factory.mktemp("plain"), history())["nancy"]
    among, keys_among = woven(tmp_path_factory.mktemp("among"), [*more, *history()])["nancy"]
    for ours, theirs in ((plain.met.first, among.met.first), (plain.last, among.last)):
        assert keys[ours.post] == keys_among[theirs.post]
    assert _bare(plain) == _bare(among)


def _bare(found: Friendship) -> dict[str, object]:
    """Without the numbers of posts and threads, which other posts move."""
    told = _told(found)
    del told["first"], told["directions"], told["last"]
    return told
