"""Exports as people hand them over: every container, wrapped or bare, with what operating systems leave in them."""

from __future__ import annotations

import io
import os
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from exports_making import make_folder, make_tar, make_tar_gz, make_zip, raw_zip
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.errors import UnreadableExport
from tweetarchive.exports import Export, open_export

TWITTER = {
    "Your archive.html": b"<title>archive</title>",
    "data/manifest.js": b"window.__THAR_CONFIG = {}",
    "data/tweets.js": b"window.YTD.tweets.part0 = [ ]" * 1000,
    "data/tweets_media/12-AbC.jpg": bytes(range(256)) * 300,
    ".hidden": b"",
}
MAKERS = {"folder": make_folder, "zip": make_zip, "tar": make_tar, "tar.gz": make_tar_gz}


def contents(export: Export) -> dict[str, bytes]:
    return {path: member.read() for path, member in export.items()}


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_every_container_gives_the_same_tree(make, tmp_path: Path) -> None:
    with open_export(make(tmp_path / "export.bin", TWITTER)) as export:
        assert contents(export) == TWITTER
        assert list(export) == sorted(TWITTER)
        assert {path: member.size for path, member in export.items()} == {p: len(b) for p, b in TWITTER.items()}
        assert export.label == "export.bin"
        assert export.litter == ()
        assert "data" not in export
        with pytest.raises(KeyError):
            export["data/tweet.js"]


names = st.text("aZ0 .-_é😀&;'", min_size=1, max_size=6).filter(lambda name: name not in {".", ".."})
paths = st.lists(names, min_size=1, max_size=4).map("/".join)


@st.composite
def file_sets(draw: st.DrawFn) -> dict[str, bytes]:
    """Names that can lie side by side on one disk, and are nobody's litter."""
    files: dict[str, bytes] = {}
    for path in draw(st.lists(paths, min_size=1, max_size=6)):
        others = [other.casefold() + "/" for other in files]
        mine = path.casefold() + "/"
        clash = any(mine.startswith(other) or other.startswith(mine) for other in others)
        if not clash and not any(part.startswith("._") for part in path.split("/")):
            files[path] = draw(st.binary(max_size=200))
    return files or {"a": b""}


@settings(deadline=None)
@given(files=file_sets())
def test_property_a_set_of_files_is_the_same_export_in_any_container(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as there:
        seen = []
        for name, make in MAKERS.items():
            with open_export(make(Path(there) / f"x.{name}", files)) as export:
                seen.append((contents(export), list(export), export.unwrapped))
    assert all(each == seen[0] for each in seen)
    read, order, unwrapped = seen[0]
    assert {unwrapped + path: content for path, content in read.items()} == files
    assert order == sorted(order)


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_one_wrapping_folder_is_removed_once(make, tmp_path: Path) -> None:
    wrapped = {f"twitter-2026/inner/{path}": content for path, content in TWITTER.items()}
    with open_export(make(tmp_path / "x", wrapped)) as export:
        assert list(export) == sorted(f"inner/{path}" for path in TWITTER)
        assert export.unwrapped == "twitter-2026/"


def test_a_folder_called_data_is_no_wrapping(tmp_path: Path) -> None:
    files = {"data/tweets.js": b"[]", "data/account.js": b"[]"}
    with open_export(make_zip(tmp_path / "x", files)) as export:
        assert list(export) == sorted(files)


def test_a_file_beside_the_folder_means_nothing_is_wrapped(tmp_path: Path) -> None:
    files = {"media/a.jpg": b"", "tweets.csv": b""}
    with open_export(make_zip(tmp_path / "x", files)) as export:
        assert (list(export), export.unwrapped) == (sorted(files), "")


def test_folder_entries_and_empty_folders_are_no_members(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x", {"data/tweets.js": b"[]", "b.html": b""}, folders=("data", "data/empty"))
    with open_export(path) as export:
        assert list(export) == ["b.html", "data/tweets.js"]
    folder = make_folder(tmp_path / "folder", {"wrap/tweets.js": b""})
    (folder / "empty").mkdir()
    with open_export(folder) as export:
        assert list(export) == ["tweets.js"]


def test_zipped_on_macos(tmp_path: Path) -> None:
    """2026-11: what Finder adds is listed with a reason, and does not hide the wrapping folder."""
    files = {
        "archive/data/tweets.js": b"[]",
        "archive/.DS_Store": b"\0\0\0\1Bud1",
        "__MACOSX/archive/._.DS_Store": b"\0\5\x16\7",
        "__MACOSX/archive/data/._tweets.js": b"\0\5\x16\7",
        "archive/Icon\r": b"",
        "__MACOSX/archive/._Icon\r": b"",
        "archive/Thumbs.db": b"",
    }
    with open_export(make_zip(tmp_path / "x.zip", files)) as export:
        assert list(export) == ["data/tweets.js"]
        assert dict(export.litter) == {
            "archive/.DS_Store": "macOS Finder settings",
            "__MACOSX/archive/._.DS_Store": "macOS resource forks",
            "__MACOSX/archive/data/._tweets.js": "macOS resource forks",
            "archive/Icon\\r": "macOS folder icon",
            "__MACOSX/archive/._Icon\\r": "macOS resource forks",
            "archive/Thumbs.db": "Windows thumbnail cache",
        }


def test_tarred_on_macos(tmp_path: Path) -> None:
    """2026-11: tar writes "._x" beside "x"; without an "x" it is a file like any other."""
    files = {"./._wrap": b"m", "./wrap/._a.js": b"m", "./wrap/a.js": b"[]", "./wrap/._mine": b"kept"}
    with open_export(make_tar_gz(tmp_path / "x", files)) as export:
        assert contents(export) == {"a.js": b"[]", "._mine": b"kept"}
        assert [name for name, _ in export.litter] == ["._wrap", "wrap/._a.js"]


def test_a_tar_of_the_current_folder(tmp_path: Path) -> None:
    """2026-11: `tar -C folder -czf x.tgz .` starts every name with "./" and lists "." itself."""
    folder = make_folder(tmp_path / "folder", TWITTER)
    with tarfile.open(tmp_path / "x", "w:gz") as archive:
        archive.add(folder, arcname=".")
    with open_export(tmp_path / "x") as export:
        assert contents(export) == TWITTER


def test_accents_are_composed_whoever_unpacked_it(tmp_path: Path) -> None:
    for spelling in ("Caf\u00e9/a", "Cafe\u0301/a"):
        with open_export(make_zip(tmp_path / "x", {spelling: b"", "b": b""})) as export:
            assert list(export) == ["Caf\u00e9/a", "b"]


def test_zip_names_without_the_utf8_flag(tmp_path: Path) -> None:
    """2026-11: macOS leaves the flag out and means UTF-8; what is no UTF-8 is cp437, as the format says."""
    path = tmp_path / "x"
    path.write_bytes(raw_zip(("Café.txt".encode(), b"1"), (b"Caf\x82-dos.txt", b"2")))
    with open_export(path) as export:
        assert contents(export) == {"Café.txt": b"1", "Café-dos.txt": b"2"}


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_every_tar_dialect_with_long_names(form: int, tmp_path: Path) -> None:
    long = "/".join(["d" * 30] * (4 if form == tarfile.USTAR_FORMAT else 40)) + "/tweets.js"
    with open_export(make_tar(tmp_path / "x", {long: b"[]", "b": b"2"}, form=form)) as export:
        assert contents(export) == {long: b"[]", "b": b"2"}


@pytest.mark.parametrize("name", ["tweets.js", "tweets.csv", "photo.zip", "empty.tar.gz"])
@pytest.mark.parametrize("content", [b"", b"window.YTD.tweets.part0 = []", b"\xff\xd8\xff no container", b"\0" * 2048])
def test_a_lone_file_is_an_export_of_one(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with open_export(tmp_path / name) as export:
        assert contents(export) == {name: content}
        assert export.label == name


def test_a_gzip_that_is_no_tar_is_a_lone_file(tmp_path: Path) -> None:
    import gzip

    packed = gzip.compress(b'{"orderedItems": []}')
    (tmp_path / "outbox.json.gz").write_bytes(packed)
    with open_export(tmp_path / "outbox.json.gz") as export:
        assert contents(export) == {"outbox.json.gz": packed}


def test_bytes_around_a_zip(tmp_path: Path) -> None:
    """A self-extracting zip has a program in front; some mail programs leave line ends behind."""
    zipped = make_zip(tmp_path / "x.zip", TWITTER).read_bytes()
    (tmp_path / "x.exe").write_bytes(b"MZ" + b"\x90" * 3000 + zipped + b"\r\n\r\n")
    with open_export(tmp_path / "x.exe") as export:
        assert contents(export) == TWITTER


def test_zip64(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        for number in range(66_000):
            archive.writestr(zipfile.ZipInfo(f"data/{number}"), b"")
        with archive.open("data/tweets.js", "w", force_zip64=True) as member:
            member.write(b"[]")
    with open_export(tmp_path / "x") as export:
        assert len(export) == 66_001
        assert export["data/tweets.js"].read() == b"[]"


def test_more_members_than_an_old_zip_can_count(tmp_path: Path) -> None:
    """2026-11: macOS writes the number of members modulo 65,536 instead of a zip64 record."""
    entries = [(b"data/%d" % number, b"") for number in range(65_540)]
    (tmp_path / "x").write_bytes(raw_zip(*entries, count=4))
    with open_export(tmp_path / "x") as export:
        assert len(export) == 65_540


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_streams_of_several_members_are_read_in_turn(make, tmp_path: Path) -> None:
    files = {name: os.urandom(300_000) for name in ("a", "b")}
    with open_export(make(tmp_path / "x", files)) as export, export["a"].open() as a, export["b"].open() as b:
        got = {"a": b"", "b": b""}
        while chunk := a.read(50_000):
            got["a"] += chunk
            got["b"] += b.read(50_000)
        with export["a"].open() as again:
            assert io.TextIOWrapper(again, "latin-1", newline="").read(100) == files["a"][:100].decode("latin-1")
    assert got == files


def test_a_folder_may_be_handed_over_through_a_link(tmp_path: Path) -> None:
    make_folder(tmp_path / "real", TWITTER)
    (tmp_path / "link").symlink_to("real")
    with open_export(tmp_path / "link") as export:
        assert contents(export) == TWITTER
        assert export.label == "link"


def test_the_current_folder_has_a_name_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make_folder(tmp_path / "mine", {"a": b""}))
    with open_export(Path()) as export:
        assert export.label == "mine"


def test_closing_twice_is_fine_and_leaves_nothing_open(tmp_path: Path) -> None:
    for make in MAKERS.values():
        export = open_export(make(tmp_path / make.__name__, TWITTER))
        export.close()
        export.close()


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_an_empty_container_says_so(make, tmp_path: Path) -> None:
    path = tmp_path / "nothing"
    if make is make_folder:
        path.mkdir()
    else:
        make(path, {})
    if make in {make_tar, make_tar_gz}:
        # An empty tar is nothing but zeros, which is no mark to know it by: it stays a lone file.
        with open_export(path) as export:
            assert list(export) == ["nothing"]
        return
    with pytest.raises(UnreadableExport, match="nothing: is empty"):
        open_export(path)


def test_nothing_but_litter(tmp_path: Path) -> None:
    with pytest.raises(UnreadableExport, match="x: holds nothing but files that an operating system left"):
        open_export(make_zip(tmp_path / "x", {".DS_Store": b"1"}))


def test_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "dangling").symlink_to("gone")
    for path in (tmp_path / "gone.zip", tmp_path / "file" / "below", tmp_path / "dangling", Path("nul\0")):
        with pytest.raises(UnreadableExport) as caught:
            open_export(path)
        assert caught.value.where == str(path).replace("\0", r"\x00")
        assert "does not exist" in caught.value.message
        assert caught.value.hint


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableExport, match="is neither a file nor a folder"):
        open_export(tmp_path / "pipe")


@pytest.mark.parametrize(
    "magic", [b"Rar!\x1a\x07\x01", b"7z\xbc\xaf\x27\x1c", b"\xfd7zXZ\0", b"BZh9", b"\x28\xb5\x2f\xfd"]
)
def test_archives_of_other_programs_are_named(magic: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(magic + bytes(100))
    with pytest.raises(UnreadableExport, match=r"which cannot be opened here\nUnpack it"):
        open_export(tmp_path / "x.zip")
