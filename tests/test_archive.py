"""The archive: what goes in comes out again, in order, once, and nothing is ever changed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from archive_making import Made, add, dump, everything_in, made, origin, tweet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tweetarchive.archive import Archive, Owner
from tweetarchive.errors import ArchiveError, ConfigError
from tweetarchive.records import Raw


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letters" / "archive.db"


# --- what goes in comes out ---------------------------------------------------------------------------------------


def test_records_come_back_by_numeric_id_then_kind_with_their_own_bytes(path: Path) -> None:
    note = Raw("note", "100", b"{ }", "data/note-tweet.js", 7)
    with Archive.create(path) as archive:
        add(archive, made(tweet(1000, position=0), tweet(99, position=1), tweet(100, position=2), note))
        found = list(archive.records("twitter", "1"))
    assert [(raw.native_id, raw.kind) for raw in found] == [
        ("99", "tweet"),
        ("100", "note"),
        ("100", "tweet"),
        ("1000", "tweet"),
    ]
    assert found[1] == Raw("note", "100", b"{ }", "data/note-tweet.js", 7, as_of=100)
    assert found[3].payload == tweet(1000).payload


def test_a_record_tells_of_the_newest_export_that_holds_it(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(tweet(5, position=3, member="new.js"), of=origin(generated=300)))
        add(archive, made(tweet(5, position=9, member="old.js"), of=origin(generated=200)))
        (raw,) = archive.records("twitter", "1")
        assert (raw.as_of, raw.member, raw.position) == (300, "new.js", 3)
        add(archive, made(tweet(5, "edited"), of=origin(generated=400)))
        assert [raw.as_of for raw in archive.records("twitter", "1")] in ([300, 400], [400, 300])


def test_two_people_may_hold_identical_records(path: Path) -> None:
    like = Raw("like", "7", b'{"tweetId":"7"}', "data/like.js", 0)
    with Archive.create(path) as archive:
        add(archive, made(like))
        ledger = add(archive, made(like, of=origin("2", "bea")), person="bea")
        assert ledger.records["like"].new == 1
        assert len(list(archive.records("twitter", "1"))) == len(list(archive.records("twitter", "2"))) == 1
        assert archive.kinds("twitter", "2") == {"like": 1}
        assert list(archive.records("twitter", "3")) == list(archive.records("mastodon", "1")) == []
        assert archive.kinds("twitter", "3") == {}


def test_owners_by_their_newest_export(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(tweet(1), of=origin(handle="ada_new", generated=300, generation="tweets-js")))
        add(archive, made(tweet(1), of=origin(handle="ada_old", generated=200, generation="grailbird")))
        add(archive, made(tweet(1), of=origin(handle="", generated=400, generation="tweets-js")))
        add(archive, made(tweet(1), of=origin("", "", 0)))
        add(archive, made(tweet(1), of=origin("20", "bea")), person="bea")
        nameless, ada, bea = archive.owners()
    assert ada == Owner(
        service="twitter",
        owner="1",
        handle="ada_new",
        name="Ada_New",
        person=None,
        generated=400,
        generations=("grailbird", "tweets-js"),
    )
    assert (nameless.owner, nameless.person, nameless.generated) == ("", None, 0)
    assert (bea.owner, bea.person) == ("20", "bea")


def test_reading_is_not_disturbed_by_what_happens_meanwhile(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(*(tweet(number) for number in range(1000, 5000))))
        reading = archive.records("twitter", "1")
        first = next(reading)
        add(archive, made(*(tweet(number) for number in range(3000, 6000)), of=origin(generated=200)))
        assert archive.owners()[0].generated == 200
        rest = list(reading)
        assert [int(raw.native_id) for raw in (first, *rest)] == list(range(1000, 5000))
        assert {raw.as_of for raw in rest} == {100}
        assert len(list(archive.records("twitter", "1"))) == 5000


def test_text_that_is_no_unicode_is_kept_as_an_escape(path: Path) -> None:
    """A broken escape in JSON becomes half a surrogate pair, which no database takes."""
    strange = Raw("tweet", "7\ud800", b"{}", "data/tweets.js", 0)
    with Archive.create(path) as archive:
        ledger = add(archive, made(strange, of=origin(handle="ada\udfff")))
        assert ledger.origin.handle == "ada\\udfff"
        assert [raw.native_id for raw in archive.records("twitter", "1")] == ["7\\ud800"]
        assert archive.verify() == []


def test_memory_does_not_grow_with_the_export(tmp_path: Path) -> None:
    """150 MB of records pass through, and are read again; a Python that holds none of them stays far below."""
    script = f"""
import resource, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from pathlib import Path
from archive_making import add, made
from tweetarchive.archive import Archive
from tweetarchive.records import Raw
many = (Raw("tweet", str(number), b"%09d" % number * 1000, "data/tweets.js", number) for number in range(17_000))
with Archive.create(Path({str(tmp_path / "archive.db")!r})) as archive:
    archive.owners()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    add(archive, made(members={{"data/tweets.js": 150_000_000}}), given=many)
    assert sum(len(raw.payload) for raw in archive.records("twitter", "1")) == 153_000_000
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    grown = int(subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout)
    assert grown < 80_000  # KiB: SQLite's cache, one batch, and what the allocator keeps


# --- again, and in any order ----------------------------------------------------------------------------------------


def test_the_same_export_again_changes_no_row_and_no_file(path: Path) -> None:
    export = made(tweet(1), tweet(2, position=1), tweet(2, "edited", 2), files={"data/media/1-a.jpg": b"\xff\xd8\xff"})
    with Archive.create(path) as archive:
        first = add(archive, export)
        before, files, revision = dump(path.parent), everything_in(path.parent), archive.revision()
        again = add(archive, export, label="ada (1).zip")
        assert not first.again
        assert again.again
        assert again.records["tweet"].found == again.records["tweet"].same == 3
        assert (again.media.found, again.media.same) == (1, 1)
        assert archive.revision() == revision
        assert len(archive.ledgers()) == 1
    assert dump(path.parent) == before
    assert everything_in(path.parent) == files


def test_a_later_export_with_the_same_records_is_another_export(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(tweet(1)))
        revision = archive.revision()
        later = add(archive, made(tweet(1), of=origin(generated=200)))
        assert (later.again, later.records["tweet"].same) == (False, 1)
        assert archive.revision() != revision
        assert archive.kinds("twitter", "1") == {"tweet": 1}


def test_raw_rows_cannot_be_changed_or_deleted(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(tweet(1)))
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute("UPDATE raw SET payload = ''")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM raw")
    connection.close()


_EXPORTS = st.lists(
    st.builds(
        lambda owner, generated, records: made(
            *(tweet(number, text, place) for place, (number, text) in enumerate(records)),
            files={f"data/media/{number}-a.jpg": text.encode() for number, text in records},
            of=origin(owner, f"handle{generated}", generated),
        ),
        st.sampled_from("12"),
        st.integers(0, 3),
        st.lists(st.tuples(st.integers(8, 12), st.sampled_from("ab")), max_size=5),
    ),
    min_size=3,
    max_size=3,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exports=_EXPORTS, order=st.permutations(range(3)), repeated=st.sampled_from(range(3)))
def test_the_order_of_imports_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, exports: list[Made], order: list[int], repeated: int
) -> None:
    def imported(chosen: list[int]) -> object:
        folder = tmp_path_factory.mktemp("order")
        with Archive.create(folder / "archive.db") as archive:
            for number in chosen:
                add(archive, exports[number], person=None if exports[number].origin.owner == "1" else "bea")
            assert archive.verify(media=True) == []
            keys = [f"{number}-a.jpg" for number in range(8, 13)]
            return (
                [list(archive.records("twitter", owner)) for owner in "12"],
                [archive.blob("twitter", owner, key) for owner in "12" for key in keys],
                archive.owners(),
                archive.revision(),
                everything_in(folder),
            )

    assert imported([0, 1, 2]) == imported([*order, repeated])


# --- whose it is ----------------------------------------------------------------------------------------------------


def test_an_account_is_one_persons(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(tweet(1), of=origin("2", "bea")), person="bea")
        before = dump(path.parent)
        with pytest.raises(ConfigError, match=r'exports of @bea .twitter. were imported as those of "bea".* "bob"'):
            add(archive, made(tweet(2), of=origin("2", "bea", 200)), person="bob")
        with pytest.raises(ConfigError, match="would be your own"):
            add(archive, made(tweet(2), of=origin("2", "bea", 200)), person=None)
    assert dump(path.parent) == before


# --- rehearsal ------------------------------------------------------------------------------------------------------


def test_a_dry_run_counts_everything_and_keeps_nothing(path: Path) -> None:
    export = made(tweet(1), files={"data/media/1-a.jpg": b"\xff\xd8\xff 1"})
    more = made(
        tweet(1), tweet(2, position=1), files={"data/media/1-a.jpg": b"\xff\xd8\xff 1"}, of=origin(generated=200)
    )
    with Archive.create(path) as archive:
        add(archive, export)
        before, files, revision = dump(path.parent), everything_in(path.parent), archive.revision()
        ledger = add(archive, more, dry_run=True)
        assert ledger.dry_run
        assert (ledger.records["tweet"].same, ledger.records["tweet"].new) == (1, 1)
        assert (ledger.media.found, ledger.media.same) == (1, 1)
        assert archive.revision() == revision
        assert dump(path.parent) == before
        assert everything_in(path.parent) == files
        real = add(archive, more)
        assert (real.records, real.media, real.members) == (ledger.records, ledger.media, ledger.members)


def test_imports_of_one_rehearsal_see_each_other(path: Path) -> None:
    export = made(tweet(1), files={"data/media/1-a.jpg": b"\xff\xd8\xff 1"})
    with Archive.create(path) as archive:
        with archive.rehearsal():
            assert add(archive, export).media.new == 1
            again = add(archive, export)
            assert (again.again, again.dry_run, again.media.same) == (True, True, 1)
            assert add(archive, made(tweet(1), of=origin(generated=200))).records["tweet"].same == 1
        assert archive.owners() == archive.ledgers() == []
        assert everything_in(path.parent) == {}


def test_scratch_vanishes() -> None:
    with Archive.scratch() as archive:
        folder = archive.folder
        assert add(archive, made(tweet(1)), dry_run=True).records["tweet"].new == 1
        assert folder.is_dir()
    assert not folder.exists()


# --- what can be wrong ----------------------------------------------------------------------------------------------


def test_there_is_no_archive(path: Path) -> None:
    with pytest.raises(ArchiveError, match="there is no archive here"):
        Archive.open(path)
    assert not path.parent.exists()


def test_there_is_one_already(path: Path) -> None:
    Archive.create(path).close()
    with pytest.raises(ArchiveError, match="is there already"):
        Archive.create(path)


def test_an_empty_file_is_what_a_killed_first_import_leaves(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert not Archive.exists(path)
    with pytest.raises(ArchiveError, match="is empty"):
        Archive.open(path)
    with Archive.create(path) as archive:
        add(archive, made(tweet(1)))


@pytest.mark.parametrize("text", ["not a database at all " * 100, "short"])
def test_another_file_of_that_name(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ArchiveError, match="is no archive"):
        Archive.open(path)
    with pytest.raises(ArchiveError, match="is no archive"):
        Archive.exists(path)
    with pytest.raises(ArchiveError, match="is no archive"):
        Archive.create(path)
    assert path.read_text(encoding="utf-8") == text


def test_a_database_of_another_program(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE meta (key TEXT, value TEXT)")
    connection.close()
    with pytest.raises(ArchiveError, match="another program"):
        Archive.open(path)


def test_a_newer_version(path: Path) -> None:
    Archive.create(path).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    connection.commit()
    connection.close()
    with pytest.raises(ArchiveError, match="newer version") as caught:
        Archive.open(path)
    assert "Update" in caught.value.hint


def test_a_damaged_file(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, made(*(tweet(number, "x" * 3000) for number in range(200))))
    content = bytearray(path.read_bytes())
    for page in range(4096 * 20, len(content), 4096):  # the beginning is whole, so it opens
        content[page : page + 64] = b"\xff" * 64
    path.write_bytes(content)
    with Archive.open(path) as archive:
        with pytest.raises(ArchiveError, match="damaged") as caught:
            list(archive.records("twitter", "1"))
        assert "copy" in caught.value.hint
        assert archive.verify() != []


def test_two_imports_at_once(path: Path) -> None:
    with Archive.create(path) as one, Archive.open(path) as other, one.rehearsal():
        with pytest.raises(ArchiveError, match="another import is running"):
            add(other, made(tweet(1)))
        assert other.owners() == []  # reading is not disturbed


def test_a_full_disk(path: Path) -> None:
    """SQLite's own limit on pages fails at the same place and with the same code as a disk without room."""
    with Archive.create(path) as archive:
        add(archive, made(tweet(1)))
        before = dump(path.parent)
        archive._connection.execute("PRAGMA max_page_count = 60")
        with pytest.raises(ArchiveError, match="disk is full"):
            add(archive, made(*(tweet(number, "x" * 4000) for number in range(2, 500)), of=origin(generated=200)))
        assert dump(path.parent) == before
        archive._connection.execute("PRAGMA max_page_count = 1000000")
        assert add(archive, made(tweet(2), of=origin(generated=300))).records["tweet"].new == 1
        assert archive.verify() == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    with pytest.raises(ArchiveError, match="folder cannot be made"):
        Archive.create(tmp_path / "file" / "archive.db")


def test_an_importer_that_fails_leaves_nothing(path: Path) -> None:
    def failing() -> object:
        yield from (tweet(number) for number in range(5000))
        raise RuntimeError("a bug")

    with Archive.create(path) as archive:
        before = dump(path.parent)
        with pytest.raises(RuntimeError, match="a bug"):
            add(archive, made(members={}), given=failing())
        assert archive.owners() == []
        assert add(archive, made(tweet(1))).records["tweet"].new == 1
    assert before != dump(path.parent)
