"""Other people's databases: what is in them is read, and nothing else in them happens."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tweetarchive.errors import ExportError, LimitExceeded, UnreadableExport
from tweetarchive.exports import Export, open_export
from tweetarchive.exports import tables as door
from tweetarchive.exports.tables import Row, declared, is_database, open_tables


def database(path: Path, *statements: str) -> Path:
    """A database made by these statements, in small pages."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size = 512")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def rows(path: Path, table: str = "comments") -> list[Row]:
    with open_export(path) as export, open_tables(only(export)) as tables:
        found = list(tables.rows(table))
        assert tables.count(table) == len(found)
        return found


def only(export: Export) -> door.Member:
    (member,) = export.values()
    return member


COMMENTS = "CREATE TABLE comments (id INTEGER PRIMARY KEY, text VARCHAR, score FLOAT, voters BLOB)"


def test_rows_come_as_they_are_stored(tmp_path: Path) -> None:
    path = database(
        tmp_path / "c.db", COMMENTS, "INSERT INTO comments VALUES (1, 'é', 1.5, x'00ff'), (2, NULL, 2, NULL)"
    )
    assert rows(path) == [
        {"id": 1, "text": "é", "score": 1.5, "voters": b"\x00\xff"},
        {"id": 2, "text": None, "score": 2.0, "voters": None},
    ]


def test_a_table_that_is_not_there_is_empty(tmp_path: Path) -> None:
    path = database(tmp_path / "c.db", COMMENTS)
    with open_export(path) as export, open_tables(only(export)) as tables:
        assert tables.names == {"comments"}
        assert tables.columns("threads") == ()
        assert list(tables.rows("threads")) == []
        assert tables.count("threads") == 0


def test_names_are_found_whatever_their_case_and_quoted_whatever_is_in_them(tmp_path: Path) -> None:
    path = database(
        tmp_path / "c.db",
        'CREATE TABLE "Odd ""name""; --" ("a b" TEXT)',
        'INSERT INTO "Odd ""name""; --" VALUES (\'x\')',
    )
    assert rows(path, 'odd "name"; --') == [{"a b": "x"}]


def test_text_that_is_no_utf_8_is_read_all_the_same(tmp_path: Path) -> None:
    path = database(tmp_path / "c.db", COMMENTS, "INSERT INTO comments (text) VALUES (CAST(x'41ff42' AS TEXT))")
    assert rows(path)[0]["text"] == "A\ufffdB"


def test_a_database_whose_log_was_left_behind_is_read(tmp_path: Path) -> None:
    """The head of such a file says that it wants its log, which a copy in memory cannot have."""
    path = tmp_path / "c.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(COMMENTS)
    connection.execute("INSERT INTO comments (text) VALUES ('kept')")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    connection.close()
    assert copy.read_bytes()[18:20] == b"\x02\x02"
    assert rows(copy)[0]["text"] == "kept"


def test_the_file_itself_is_never_touched(tmp_path: Path) -> None:
    path = database(tmp_path / "c.db", COMMENTS, "INSERT INTO comments (text) VALUES ('x')")
    before = path.read_bytes()
    path.chmod(0o400)
    assert len(rows(path)) == 1
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["c.db"]


# --- told by the first bytes ------------------------------------------------------------------------------------------


def test_tables_are_known_by_the_first_bytes(tmp_path: Path) -> None:
    path = database(
        tmp_path / "c.db", COMMENTS, 'CREATE TABLE IF NOT EXISTS "Threads" (id INTEGER)', "CREATE VIEW v AS SELECT 1"
    )
    assert declared(path.read_bytes()[:65536]) == {"comments", "threads"}
    assert is_database(path.read_bytes())


def test_what_is_no_database_declares_nothing() -> None:
    assert declared(b"CREATE TABLE comments (id)") == frozenset()
    assert not is_database(b"SQLite format 2")


# --- hostile -------------------------------------------------------------------------------------------------------


def test_a_view_that_calls_itself_comments_is_not_run(tmp_path: Path) -> None:
    endless = "CREATE VIEW comments AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    assert rows(database(tmp_path / "c.db", endless)) == []


def test_a_column_that_is_worked_out_is_not_worked_out(tmp_path: Path) -> None:
    table = "CREATE TABLE comments (id INTEGER, bomb AS (zeroblob(1000000000)), kept TEXT, more AS (id + 1) STORED)"
    path = database(tmp_path / "c.db", table, "INSERT INTO comments (id, kept) VALUES (1, 'x')")
    assert rows(path) == [{"id": 1, "kept": "x"}]


def test_virtual_tables_and_triggers_have_no_part_in_it(tmp_path: Path) -> None:
    path = database(
        tmp_path / "c.db",
        COMMENTS,
        "CREATE VIRTUAL TABLE found USING fts5(words)",
        "CREATE TRIGGER t AFTER INSERT ON comments BEGIN DELETE FROM comments; END",
        "PRAGMA writable_schema = ON",
    )
    with open_export(path) as export, open_tables(only(export)) as tables:
        assert "found" not in tables.names
        assert "comments" in tables.names


def test_an_index_that_lies_is_not_asked(tmp_path: Path) -> None:
    """An index whose entries were taken away says that there are no rows; that is damage, and is told."""
    path = database(
        tmp_path / "c.db",
        "CREATE TABLE comments (id INTEGER PRIMARY KEY, text TEXT)",
        "INSERT INTO comments VALUES (1, 'a'), (2, 'b')",
        "CREATE INDEX i ON comments (text)",
        "CREATE TABLE empty (text TEXT)",
        "CREATE INDEX j ON empty (text)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'j') WHERE name = 'i'",
    )
    with pytest.raises(UnreadableExport, match="damaged"):
        rows(path)


def test_nothing_but_reading_is_allowed(tmp_path: Path) -> None:
    path = database(tmp_path / "c.db", COMMENTS, "CREATE VIEW v AS SELECT text FROM comments")
    with open_export(path) as export, open_tables(only(export)) as tables:
        for statement in (
            "ATTACH 'other.db' AS other",
            "SELECT load_extension('x')",
            "SELECT writefile('x', 'y')",
            "DELETE FROM comments",
            "PRAGMA query_only = OFF",
            "CREATE TEMP TABLE t (x)",
            "SELECT * FROM v",
            "SELECT randomblob(10)",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                tables._connection.execute(statement).fetchall()
    assert not (tmp_path / "other.db").exists()


def test_a_file_that_makes_endless_work_comes_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = database(
        tmp_path / "c.db",
        COMMENTS,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
        " INSERT INTO comments (score) SELECT i FROM n",
    )
    assert len(rows(path)) == 40_000
    monkeypatch.setattr(door, "_STEP", 10)
    monkeypatch.setattr(door._Budget, "__init__", lambda self, size: setattr(self, "_left", 2_000))
    with pytest.raises(LimitExceeded, match="more work"):
        rows(path)


def test_a_database_too_large_to_read_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database(tmp_path / "c.db", COMMENTS)
    monkeypatch.setattr(door, "MAX_BYTES", 100)
    with pytest.raises(LimitExceeded, match=r"c\.db.*bytes"):
        rows(path)


@pytest.mark.parametrize(
    "data", [b"", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\xff" * 2000, b"PK nothing" * 100]
)
def test_what_is_no_database_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "c.db"
    path.write_bytes(data)
    with pytest.raises(UnreadableExport) as caught:
        rows(path)
    assert "c.db" in str(caught.value)
    assert caught.value.hint


def test_one_that_was_cut_off_says_so(tmp_path: Path) -> None:
    path = database(tmp_path / "c.db", COMMENTS, f"INSERT INTO comments (text) VALUES ('{'x' * 5000}')")
    path.write_bytes(path.read_bytes()[:-1024])
    with pytest.raises(UnreadableExport, match="damaged"):
        rows(path)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("sound")
    values = ", ".join(f"({number}, '{'word ' * number}')" for number in range(1, 60))
    path = database(
        folder / "c.db",
        COMMENTS,
        f"INSERT INTO comments (id, text) VALUES {values}",
        "CREATE INDEX i ON comments (text)",
    )
    return path.read_bytes()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 10**9), st.integers(0, 255)), min_size=1, max_size=8))
def test_no_damage_gets_past_the_door(tmp_path: Path, sound: bytes, hits: list[tuple[int, int, int]]) -> None:
    """Whatever bytes are changed: rows, or an error that people understand; never anything else."""
    broken = bytearray(sound)
    for in_head, place, value in hits:
        broken[place % (512 if in_head else len(broken))] = value
    path = tmp_path / "c.db"
    path.write_bytes(broken)
    try:
        rows(path)
    except ExportError as error:
        assert "c.db" in str(error)
