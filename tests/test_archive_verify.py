"""verify: whatever is wrong with an archive is said, and nothing is said of one that is well."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from archive_making import JPEG, PNG, add, made, origin, tweet

from tweetarchive.archive import Archive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "archive.db"
    with Archive.create(path) as archive:
        add(archive, made(tweet(1), tweet(2, position=1), files={"1.jpg": JPEG}))
        add(archive, made(tweet(2), files={"1.jpg": JPEG, "2.png": PNG}, of=origin(generated=200)), label="second.zip")
        assert archive.verify(media=True) == []
    return path


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE raw SET payload = x'00' WHERE native_id = '2'", "record 2 (tweet 2) is not what was imported"),
        ("DELETE FROM sighting WHERE raw = 1", "record 1 (tweet 1) belongs to no export"),
        ("DELETE FROM raw WHERE id = 1", "a row of sighting names a row of raw that is not there"),
        ("UPDATE tally SET found = found + 1", "second.zip: the ledger has 2 tweet records, and its parts make 1"),
        ("UPDATE tally SET found = 9, new = new + 9 - found", "ledger has 9 different and 0 folded tweet records"),
        ("UPDATE origin SET media_found = 7", "second.zip: the ledger has 7 pictures and films, and its parts make 2"),
        ("UPDATE origin SET generated = 9 WHERE id = 2", "second.zip: what the archive holds of it is not what was"),
        ("DELETE FROM blob_name WHERE key = '2.png'", "second.zip: what the archive holds of it is not what was"),
        ("DELETE FROM member WHERE path = '2.png'", "a row of blob_name names a row of member that"),
        ("UPDATE blob SET size = size + 1", "bytes instead of"),
    ],
)
def test_a_changed_row_is_noticed(path: Path, statement: str, said: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript("DROP TRIGGER raw_is_never_changed; DROP TRIGGER raw_is_never_deleted")
    connection.execute(statement)
    connection.commit()
    connection.close()
    with Archive.open(path) as archive:
        assert any(said in line for line in archive.verify()), archive.verify()


def test_a_changed_file_is_noticed(path: Path) -> None:
    with Archive.open(path) as archive:
        stored = archive.blob("twitter", "1", "1.jpg")
        assert stored is not None
        file = archive.folder / stored.path
        file.write_bytes(b"#" * stored.size)
        assert archive.verify() == []
        assert archive.verify(media=True) == [f"{stored.path}: is not what was imported"]
        file.write_bytes(b"#")
        assert archive.verify() == [f"{stored.path}: has 1 bytes instead of {stored.size}"]
        file.unlink()
        assert archive.verify() == [f"{stored.path}: is missing; importing the export again puts it back"]
        file.mkdir()
        assert archive.verify() != []
