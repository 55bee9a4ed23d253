"""Pictures and films: kept once, under the hash of their bytes, and on the disk before anybody names them."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest
from archive_making import JPEG, MP4, PNG, add, everything_in, made, origin, tweet

from tweetarchive.archive import Archive, MediaCounts, MemberEntry, StoredBlob
from tweetarchive.archive.media import sniff
from tweetarchive.errors import LimitExceeded, UnreadableExport
from tweetarchive.records import Blob

ONE = "data/media/1-a.jpg"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.create(tmp_path / "archive.db")


def stored_path(content: bytes, extension: str) -> str:
    name = hashlib.sha256(content).hexdigest()
    return f"media/{name[:2]}/{name}{extension}"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (JPEG, ("image/jpeg", ".jpg")),
        (PNG, ("image/png", ".png")),
        (b"GIF89a\x01\x00", ("image/gif", ".gif")),
        (b"GIF87a\x01\x00", ("image/gif", ".gif")),
        (b"RIFF\x00\x01\x00\x00WEBPVP8 ", ("image/webp", ".webp")),
        (MP4, ("video/mp4", ".mp4")),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", ("application/octet-stream", "")),
        (b"\x00\x00\x00\x18ftypqt  \x00\x00\x00\x00", ("application/octet-stream", "")),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81", ("video/webm", ".webm")),
        (b"RIFF\x00\x01\x00\x00WAVEfmt ", ("application/octet-stream", "")),
        (b"<svg onload='alert(1)'>", ("application/octet-stream", "")),
        (b"", ("application/octet-stream", "")),
        (b"\xff\xd8", ("application/octet-stream", "")),
    ],
)
def test_the_type_is_told_by_the_bytes(head: bytes, expected: tuple[str, str]) -> None:
    assert sniff(head[:16]) == expected


def test_a_file_is_kept_under_its_hash_whatever_its_name_says(archive: Archive) -> None:
    ledger = add(archive, made(files={ONE: PNG, "data/media/2-b.mp4": b"<html>"}))
    assert ledger.media == MediaCounts(found=2, new=2)
    assert everything_in(archive.folder) == {stored_path(PNG, ".png"): PNG, stored_path(b"<html>", ""): b"<html>"}
    assert archive.blob("twitter", "1", "1-a.jpg") == StoredBlob(
        hashlib.sha256(PNG).hexdigest(), stored_path(PNG, ".png"), len(PNG), "image/png"
    )
    assert ledger.members[0] == MemberEntry(ONE, "read", "", 1)
    assert archive.blob("twitter", "1", "nothing") is None
    assert archive.blob("twitter", "2", "1-a.jpg") is None


def test_equal_files_are_kept_once_and_found_by_every_name(archive: Archive) -> None:
    ledger = add(archive, made(files={ONE: JPEG, "data/media/2-b.jpg": JPEG}))
    assert ledger.media == MediaCounts(found=2, new=1, same=1)
    other = add(archive, made(files={"data/media/9-z.jpg": JPEG}, of=origin("2", "bea")), person="bea")
    assert other.media == MediaCounts(found=1, same=1)
    assert len(everything_in(archive.folder)) == 1
    assert archive.blob("twitter", "1", "2-b.jpg") == archive.blob("twitter", "2", "9-z.jpg")
    assert archive.verify(media=True) == []


def test_the_newest_export_says_what_a_name_means(archive: Archive) -> None:
    add(archive, made(files={ONE: JPEG}, of=origin(generated=300)))
    add(archive, made(files={ONE: PNG}, of=origin(generated=200)))
    found = archive.blob("twitter", "1", "1-a.jpg")
    assert found is not None
    assert found.media_type == "image/jpeg"
    assert len(everything_in(archive.folder)) == 2


def test_a_large_file_goes_through_whole(archive: Archive) -> None:
    film = MP4 + bytes(range(256)) * 20_000
    add(archive, made(files={"data/media/1-a.mp4": film}))
    assert everything_in(archive.folder) == {stored_path(film, ".mp4"): film}
    assert archive.verify(media=True) == []


def test_a_file_that_vanished_or_shrank_is_put_back_by_importing_again(archive: Archive) -> None:
    export = made(files={ONE: JPEG, "data/media/2-b.png": PNG})
    add(archive, export)
    (archive.folder / stored_path(JPEG, ".jpg")).unlink()
    (archive.folder / stored_path(PNG, ".png")).write_bytes(b"")
    assert len(archive.verify()) == 2
    ledger = add(archive, export)
    assert (ledger.again, ledger.media.same) == (True, 2)
    assert archive.verify(media=True) == []


def test_what_cannot_be_read_is_a_problem_and_the_rest_is_kept(archive: Archive) -> None:
    class Torn(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell():
                raise UnreadableExport("is damaged (bad CRC)", where="ada.zip: " + ONE)
            return super().read(4)

    @contextmanager
    def read_blob(path: str) -> Iterator[BinaryIO]:
        yield Torn(JPEG) if path == ONE else io.BytesIO(PNG)

    ledger = archive.add(
        origin(),
        [tweet(1), Blob("1-a.jpg", ONE), Blob("2-b.png", "data/media/2-b.png"), Blob("3-c.png", "data/media/3-c.png")],
        members={"data/tweets.js": 1, ONE: len(JPEG), "data/media/2-b.png": len(PNG)},
        read_blob=read_blob,
        importer="by-hand",
        person=None,
        label="ada.zip",
    )
    assert ledger.media == MediaCounts(found=3, new=1, missing=2)
    assert [(problem.member, problem.message) for problem in ledger.problems] == [
        (ONE, "This picture or film is damaged (bad CRC)."),
        ("data/media/3-c.png", "This picture or film is not in the export."),
    ]
    assert everything_in(archive.folder) == {stored_path(PNG, ".png"): PNG}
    assert archive.verify(media=True) == []


def test_a_failed_import_takes_its_files_back_and_no_others(archive: Archive) -> None:
    add(archive, made(files={ONE: JPEG}))
    before = everything_in(archive.folder)

    @contextmanager
    def read_blob(path: str) -> Iterator[BinaryIO]:
        if path.endswith("last"):
            raise LimitExceeded("is too much", where=path)
        yield io.BytesIO(JPEG if path == ONE else PNG)

    with pytest.raises(LimitExceeded):
        archive.add(
            origin(generated=200),
            [Blob("1-a.jpg", ONE), Blob("2", "2"), Blob("last", "last")],
            members={ONE: len(JPEG), "2": len(PNG), "last": 1},
            read_blob=read_blob,
            importer="by-hand",
            person=None,
            label="ada.zip",
        )
    assert everything_in(archive.folder) == before
    assert archive.verify(media=True) == []


def test_leftovers_are_swept_and_what_is_somebodys_is_not(archive: Archive) -> None:
    add(archive, made(files={ONE: JPEG}))
    media = archive.folder / "media"
    orphan = archive.folder / stored_path(PNG, ".png")
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(PNG)
    (media / ".incoming-7").write_bytes(b"half a pict")
    elsewhere = archive.folder.parent / "elsewhere"
    elsewhere.mkdir()
    name = hashlib.sha256(MP4).hexdigest()
    (elsewhere / name).write_bytes(MP4)
    (media / name[:2]).symlink_to(elsewhere)
    theirs = [
        media / "notes.txt",
        orphan.parent / "notes.txt",
        orphan.parent / f"{orphan.stem}.bak",
        media / "me" / "x",
    ]
    for path in theirs:
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine", encoding="utf-8")
    add(archive, made(tweet(1), of=origin(generated=200)), dry_run=True)
    assert orphan.exists()
    add(archive, made(tweet(1), of=origin(generated=200)))
    assert not orphan.exists()
    assert not (media / ".incoming-7").exists()
    assert (archive.folder / stored_path(JPEG, ".jpg")).exists()
    assert all(path.exists() for path in [*theirs, elsewhere / name])


def test_a_disk_that_fills_up_with_a_film(tmp_path: Path) -> None:
    """The operating system refuses to let any file grow over 1 MB: the import ends with words, and leaves nothing."""
    script = f"""
import resource, signal, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from pathlib import Path
from archive_making import JPEG, add, made, origin, tweet
from tweetarchive.archive import Archive
from tweetarchive.errors import ArchiveError
with Archive.create(Path({str(tmp_path / "archive.db")!r})) as archive:
    add(archive, made(tweet(1), files={{"1": JPEG}}))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
    try:
        add(archive, made(tweet(2), files={{"2": b"x" * 900_000, "3": b"y" * 3_000_000}}, of=origin(generated=200)))
    except ArchiveError as error:
        print(error)
"""
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert "media: the disk is full; the archive is as it was before" in said
    assert "Make room" in said
    with Archive.open(tmp_path / "archive.db") as archive:
        assert everything_in(tmp_path) == {stored_path(JPEG, ".jpg"): JPEG}
        assert archive.kinds("twitter", "1") == {"tweet": 1}
        assert archive.verify(media=True) == []


def test_bytes_and_names_are_on_the_disk_before_the_row(tmp_path: Path) -> None:
    """The order of system calls, told by the interpreter itself: sync the file, rename it, sync its folder, commit."""
    script = f"""
import os, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from pathlib import Path
from archive_making import JPEG, add, made, tweet
from tweetarchive.archive import Archive
told = []
def hook(event, arguments):
    if event == "os.rename":
        told.append(f"rename {{Path(arguments[1]).suffix}}")
sync = os.fsync
def watched(descriptor):
    told.append("sync " + ("folder" if os.path.isdir(f"/proc/self/fd/{{descriptor}}") else "file"))
    sync(descriptor)
os.fsync = watched
sys.addaudithook(hook)
with Archive.create(Path({str(tmp_path / "archive.db")!r})) as archive:
    archive._connection.set_trace_callback(lambda sql: told.append("commit") if sql == "COMMIT" else None)
    add(archive, made(tweet(1), files={{"1": JPEG}}))
    assert archive._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert archive._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
print(*told, sep=",")
"""
    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc to tell a folder's descriptor")
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.strip()
    assert said == "sync file,rename .jpg,sync folder,sync folder,sync folder,commit"
    assert (tmp_path / stored_path(JPEG, ".jpg")).is_file()
