"""The album's reader: one state, read-only, through indexes, and in people's words when it cannot be read."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker
from crowded import ZONE, crowded

from tweetarchive.album.reader import Album, album_version
from tweetarchive.album.rows import PostRow, ThreadRow
from tweetarchive.album.threads import NEIGHBOURS
from tweetarchive.errors import AlbumError
from tweetarchive.site import Site, SiteSettings

WHOLE_SITE = {
    "meta",
    "FROM day_sum ORDER BY",
    "FROM day_sum GROUP BY",
    "FROM missing_sum",
    "FROM service_sum",
    "FROM post WHERE edge = 'inferred'",  # its own index holds these and no others
    "SELECT day, count(*) FROM thread",
    "count(*) FROM thread",
    "FROM source",
    "FROM holding",
    "FROM media ORDER",
    "FROM person ORDER BY id",
    "FROM person WHERE described",
    "FROM person WHERE json_extract(facts",  # of everybody once, when books are asked for
    "FROM account ORDER BY id",
    "FROM anniversary",
    "FROM recall ORDER BY",
    "SELECT person FROM hushed_person",
    "FROM circle ORDER BY id",
    "FROM circle_person every",
    "FROM circle_person GROUP BY",
    "FROM tag ORDER BY id",
    "SELECT year FROM year_review ORDER BY",
    "FROM former ORDER BY",
    "FROM (SELECT thread, sum(more) AS more FROM long_post",  # hardly any post is that long
    "FROM long_post WHERE thread IS NULL",
    "FROM long_with",
    "FROM story ORDER BY id",
    "FROM story_naming ORDER BY",
}
"""What a page that exists once asks, or what is asked once for all pages: these may read a table or index whole."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return crowded(tmp_path_factory.mktemp("album") / "album.db", tagged=True, told=True)


@pytest.fixture
def album(path: Path) -> Iterator[Album]:
    with Album.open(path) as album:
        yield album


def small(path: Path, version: str = "one") -> Path:
    maker = AlbumMaker()
    maker.meta["version"] = version
    maker.post(maker.owner, "2011-03-04 14:05", "hello")
    return maker.write(path)


# --- opening -----------------------------------------------------------------------------------------------------


def test_a_missing_album_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(AlbumError) as caught:
        Album.open(tmp_path / "album.db")
    assert "tweetarchive build" in str(caught.value)
    assert str(tmp_path / "album.db") in str(caught.value)
    assert not (tmp_path / "album.db").exists()


@pytest.mark.parametrize("content", [b"", b"Dear diary,", b"SQLite format 3\0" + b"\xff" * 4096])
def test_what_is_no_album_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "album.db").write_bytes(content)
    with pytest.raises(AlbumError, match="not an album"):
        Album.open(tmp_path / "album.db")


def test_damage_further_in_is_told_when_it_is_met(tmp_path: Path) -> None:
    path = crowded(tmp_path / "album.db")
    content = bytearray(path.read_bytes())
    content[len(content) // 3 :] = b"\xff" * (len(content) - len(content) // 3)
    path.write_bytes(content)
    with pytest.raises(AlbumError) as caught, Album.open(path) as album:
        for _, count in album.days():
            assert count
        for row in album.people():
            album.exchange_days(row.id)
    assert "tweetarchive build" in str(caught.value)


def test_names_that_mean_something_in_an_address_are_only_names(tmp_path: Path) -> None:
    folder = tmp_path / "a #1 & 100%25 ?mode=rwc"
    folder.mkdir()
    with Album.open(small(folder / "album.db")) as album:
        assert len(list(album.people())) == 1


def test_nothing_can_be_written(tmp_path: Path) -> None:
    path = small(tmp_path / "album.db")
    before = path.read_bytes()
    with Album.open(path) as album, pytest.raises(AlbumError, match="readonly"):
        album._rows("DELETE FROM post")
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["album.db"]


def test_an_open_album_stays_the_same_while_a_new_one_takes_its_place(tmp_path: Path) -> None:
    path = small(tmp_path / "album.db", "one")
    with Album.open(path) as album:
        small(tmp_path / "new.db", "two").replace(path)
        assert album.meta()["version"] == "one"
        assert album_version(path) == "two"


def test_the_version_of_no_album_is_empty(tmp_path: Path) -> None:
    assert album_version(tmp_path / "album.db") == ""
    (tmp_path / "album.db").write_bytes(b"nonsense")
    assert album_version(tmp_path / "album.db") == ""


# --- how it asks ---------------------------------------------------------------------------------------------------


def test_no_page_reads_a_whole_table_or_counts_its_way(path: Path) -> None:
    asked: set[str] = set()
    with Album.open(path) as album:
        album._connection.set_trace_callback(
            lambda sql: asked.add(re.sub(r"\b\d+\b|'(?!ghost|inferred)[^']*'", "1", sql))
        )
        site = Site(album, SiteSettings(title="Alma", time_zone=ZONE))
        for page in site:
            site[page]
        album._connection.set_trace_callback(None)
    assert len(asked) > 30, "the pages ask what this test looks at"
    assert not [sql for sql in asked if "OFFSET" in sql.upper()]
    with sqlite3.connect(path) as db:
        plans = {sql: [row[-1] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")] for sql in asked}
    db.close()
    scans = {
        sql: plan
        for sql, plan in plans.items()
        if any(step.startswith("SCAN") and not _given(step) for step in plan)
        and not any(whole in sql for whole in WHOLE_SITE)
        and not stops_early(sql, plan)
    }
    assert scans == {}


def _given(step: str) -> bool:
    """A list of numbers we gave, or rows that the same statement has just found through an index."""
    return "json_each" in step or step.startswith("SCAN (subquery")


def stops_early(sql: str, plan: list[str]) -> bool:
    """Whether a walk along an index ends after the first few rows: it is in order already, and limited."""
    return "LIMIT" in sql and not any("TEMP B-TREE" in step for step in plan)


@pytest.mark.parametrize("index", ["person_closeness", "thread_size"])
def test_the_first_few_of_a_ranking_come_from_its_index_without_sorting(path: Path, index: str) -> None:
    asked: list[str] = []
    with Album.open(path) as album:
        album._connection.set_trace_callback(asked.append)
        if index == "person_closeness":
            album.closest(12)
        else:
            list(album.longest_threads(12))
        album._connection.set_trace_callback(None)
    with sqlite3.connect(path) as db:
        plan = " ".join(row[-1] for row in db.execute(f"EXPLAIN QUERY PLAN {asked[0]}"))
    db.close()
    assert index in plan
    assert "TEMP B-TREE" not in plan


# --- what it answers -----------------------------------------------------------------------------------------------


def test_counts_by_day_are_those_of_the_posts(album: Album, path: Path) -> None:
    days = dict(album.days())
    assert list(days) == sorted(days)
    with sqlite3.connect(path) as db:
        held = db.execute("SELECT day FROM post WHERE kind <> 'ghost'").fetchall()
    db.close()
    assert sum(days.values()) == len(held)
    assert days[20090331] == sum(day == 20090331 for (day,) in held) == 401
    for day in (20090331, 20111106, 20200105):
        stamps = album.stamps_of_day(day)
        assert len(stamps) == days[day]
        assert [post.id for post in album.loose_posts(day)] == [stamp.id for stamp in stamps if stamp.thread is None]
        assert album.threads_on(day) == list(dict.fromkeys(stamp.thread for stamp in stamps if stamp.thread))


def test_what_passed_with_somebody_adds_up(album: Album) -> None:
    for row in album.people():
        days = album.exchange_days(row.id)
        assert (
            sum(day.posts for day in days)
            == row.sent + row.received
            == sum(dict(album.exchange_years(row.id)).values())
        )
        assert sum(day.sent for day in days) == row.sent
        assert len(days) == row.days
        for day in days[:3]:
            posts = album.exchanges(row.id, day.low, day.high, day.day, day.day)
            assert [post.id for post in posts] == [stamp.id for stamp in album.exchange_stamps(row.id, day.day)]
            assert len(posts) == day.posts
            assert sum(post.sent for post in posts) == day.sent


def test_the_sums_are_those_of_the_rows(album: Album, path: Path) -> None:
    passed = """SELECT person, count(*), sum(sent), count(DISTINCT day), min(at), max(at) FROM exchange
        WHERE day BETWEEN ? AND ? GROUP BY person ORDER BY count(*) DESC, person LIMIT ?"""
    posts = "SELECT count(DISTINCT post) FROM exchange WHERE day BETWEEN ? AND ?"
    months = sorted({day // 100 for day, _ in album.days()})
    assert len(months) > 12
    with sqlite3.connect(path) as db:
        days = "SELECT day, count(*) FROM post WHERE kind <> 'ghost' AND day IS NOT NULL GROUP BY day"
        missing = "SELECT count(*), count(at) FROM post WHERE kind = 'ghost'"
        whose = """SELECT a.person, count(*) FROM post p JOIN account a ON a.id = p.account
            JOIN person w ON w.id = a.person AND NOT w.both AND NOT w.owner
            WHERE p.kind = 'ghost' GROUP BY a.person ORDER BY count(*) DESC, a.person LIMIT ?"""
        assert album.days() == db.execute(days).fetchall()
        assert album.missing() == db.execute(missing).fetchone()
        for limit in (1, 9):
            assert album.missing_most(limit) == db.execute(whose, (limit,)).fetchall() != []
        guesses = "EXPLAIN QUERY PLAN SELECT count(*) FROM post WHERE edge = 'inferred'"
        assert "post_inferred" in str(db.execute(guesses).fetchall())
        for month in months:
            assert album.in_month(month, 3) == db.execute(passed, (month * 100, month * 100 + 99, 3)).fetchall()
        for year in {month // 100 for month in months}:
            whole = (year * 10000, year * 10000 + 1231)
            assert album.in_year(year, 3) == db.execute(passed, (*whole, 3)).fetchall()
            assert album.exchanges_between(*whole) == db.execute(posts, whole).fetchone()[0]
            assert album.exchanges_by_year()[year] == album.exchanges_between(*whole)
        assert album.exchanges_between(20501231, 20511231) == 0
    db.close()


def test_it_makes_no_difference_whether_neighbours_were_read_together(path: Path) -> None:
    with Album.open(path) as album:
        keys = [row.key for row in album.threads_between(0, 99999999)]
        assert len(keys) > 2 * NEIGHBOURS
        in_order = {key: told(album, key) for key in sorted(keys)}
        backwards = {key: told(album, key) for key in reversed(keys)}
    for key in keys[::5]:
        with Album.open(path) as album:
            assert told(album, key) == in_order[key] == backwards[key]


def told(album: Album, key: str) -> tuple[ThreadRow | None, list[tuple[int, int]], list[PostRow]]:
    row = album.thread_by_key(key)
    return row, album.thread_people(row.id, 3) if row else [], album.posts_of_thread(row.id) if row else []


def test_closest_never_names_the_owner(album: Album) -> None:
    people = {row.id: row for row in album.people()}
    closest = album.closest(5)
    amounts = [people[number].sent + people[number].received for number in closest]
    assert len(closest) == 5
    assert 1 not in closest
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[0] == max(row.sent + row.received for row in people.values() if row.id != 1)


def test_a_thread_is_found_by_key_and_by_number(album: Album) -> None:
    row = next(album.longest_threads(1))
    assert album.thread_by_key(row.key) == album.thread(row.id) == row
    posts = album.posts_of_thread(row.id)
    assert len(posts) == row.posts + row.ghosts
    assert {post.thread_key for post in posts} == {row.key}
    assert album.posts_of_thread(row.id, posts[3].id, posts[7].id) == posts[3:8]
    assert album.thread_by_key("twitter-0") is None
    assert album.thread(0) is None
    assert album.post(0) is None
    assert album.media("00") is None
