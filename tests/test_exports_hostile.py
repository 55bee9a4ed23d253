"""Exports that are broken or mean harm: refused whole, with the member's name, and never with a parser's traceback."""

from __future__ import annotations

import gzip
import io
import os
import random
import stat
import struct
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from exports_making import make_folder, make_tar, make_tar_gz, make_tar_of, make_zip, raw_zip
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tweetarchive.errors import ExportError, LimitExceeded, UnreadableExport, UnsafeExport
from tweetarchive.exports import Export, Limits, open_export

HOSTILE = {
    "/etc/passwd": "absolute",
    "//server/share": "absolute",
    "../outside": '".."',
    "data/../../outside": '".."',
    "data/..": '".."',
    "..": '".."',
    "data/./x": '"."',
    "data//x": '""',
    "data\\x": "backslash",
    "..\\outside": "backslash",
    "C:/windows": "drive letter",
    "c:x": "drive letter",
    "data/a\0.js": "control character",
    "a\nb": "control character",
    "a\x1b[31m": "control character",
    "a\x7f": "control character",
    "a\u0085": "control character",
    "__MACOSX/../../x": '".."',
    "x/../.DS_Store": '".."',
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "export"


def refused(path: Path, kind: type[ExportError], limits: Limits | None = None) -> ExportError:
    """Opens and reads everything; the error that came of it, which must have a place and a next step."""
    with pytest.raises(ExportError) as caught, open_export(path, limits or Limits()) as export:
        for member in export.values():
            member.read()
    assert type(caught.value) is kind
    assert caught.value.where.startswith("export")
    assert caught.value.hint
    assert str(caught.value).replace("\n", "").isprintable()
    return caught.value


@pytest.mark.parametrize(("name", "reason"), HOSTILE.items(), ids=map(ascii, HOSTILE))
def test_hostile_names_are_refused_in_zips_and_tars(name: str, reason: str, path: Path) -> None:
    path.write_bytes(raw_zip((b"fine", b"1"), (name.encode(), b"2"), flags=0x800))
    assert reason in refused(path, UnsafeExport).message
    if "\0" not in name:  # a tar header's name ends at a NUL
        make_tar(path, {"fine": b"1", name: b"2"})
        assert reason in refused(path, UnsafeExport).message


def test_a_nul_in_a_long_tar_name(path: Path) -> None:
    info = tarfile.TarInfo("x")
    info.pax_headers = {"path": "data/a\0.js"}
    make_tar_of(path, info)
    assert "control character" in refused(path, UnsafeExport).message


def test_a_hostile_folder_entry_is_refused_though_it_is_no_member(path: Path) -> None:
    path.write_bytes(raw_zip((b"fine", b"1"), (b"data/../../", b"")))
    assert refused(path, UnsafeExport).where == "export: data/../.."


@pytest.mark.parametrize("name", ["a\\b", "a\nb", "C:x"])
def test_hostile_names_are_refused_in_folders(name: str, path: Path) -> None:
    make_folder(path, {"fine": b"", name: b""})
    refused(path, UnsafeExport)


def test_a_name_that_is_no_utf8(path: Path) -> None:
    path.mkdir()
    Path(os.fsdecode(os.fsencode(path) + b"/caf\xe9.txt")).write_bytes(b"")
    error = refused(path, UnsafeExport)
    assert (error.where, error.message) == ("export: caf\\udce9.txt", "has a name that is not valid UTF-8")


def test_a_zip_name_that_claims_to_be_utf8(path: Path) -> None:
    path.write_bytes(raw_zip((b"caf\xe9.txt", b"1"), flags=0x800))
    refused(path, UnreadableExport)


@settings(deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=8), min_size=1, max_size=4))
@example(["..", "x"])
def test_property_no_name_escapes(parts: list[str]) -> None:
    """Whatever a zip calls its member, it is refused or lies below the root."""
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "export"
        path.write_bytes(raw_zip(("/".join(parts).encode(), b""), (b"beside", b""), flags=0x800))
        try:
            with open_export(path) as export:
                members = list(export)
        except ExportError:
            return
    for member in members:
        assert Path(there).resolve() in (Path(there) / member).resolve().parents
        assert not {"", ".", ".."} & set(member.split("/"))
        assert not any(ord(c) < 32 or c == "\\" for c in member)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("data/a", "data/a", "is there twice"),
        ("data/Tweets.js", "data/tweets.js", "collides with"),
        ("data/Caf\u00e9", "data/Cafe\u0301", "collides with"),
        ("STRASSE", "stra\u00dfe", "collides with"),
        ("data", "data/tweets.js", "collides with"),
        ("DATA", "data/tweets.js", "collides with"),
        ("a", "a/b", "collides with"),
    ],
)
def test_names_that_collide(one: str, other: str, words: str, path: Path) -> None:
    files = [(one.encode(), b"1"), (b"a-b", b""), (other.encode(), b"2")]
    path.write_bytes(raw_zip(*files, flags=0x800))
    assert words in refused(path, UnsafeExport).message
    with tarfile.open(path, "w") as archive:
        for name, _ in files:
            archive.addfile(tarfile.TarInfo(name.decode()))
    assert words in refused(path, UnsafeExport).message


def test_a_file_with_the_name_of_an_empty_folder(path: Path) -> None:
    path.write_bytes(raw_zip((b"data", b"1"), (b"data/", b"")))
    assert "is there twice" in refused(path, UnsafeExport).message


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (stat.S_IFLNK, "a symbolic link"),
        (stat.S_IFIFO, "special file"),
        (stat.S_IFCHR, "special file"),
        (stat.S_IFBLK, "special file"),
        (stat.S_IFSOCK, "special file"),
    ],
)
def test_links_and_devices_in_a_zip(kind: int, words: str, path: Path) -> None:
    path.write_bytes(raw_zip((b"data/tweets.js", b"/etc/passwd"), mode=kind | 0o777))
    error = refused(path, UnsafeExport)
    assert words in error.message
    assert error.where == "export: data/tweets.js"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (tarfile.SYMTYPE, "a symbolic link"),
        (tarfile.LNKTYPE, "a hard link"),
        (tarfile.CHRTYPE, "special file"),
        (tarfile.BLKTYPE, "special file"),
        (tarfile.FIFOTYPE, "special file"),
    ],
)
def test_links_and_devices_in_a_tar(kind: bytes, words: str, path: Path) -> None:
    info = tarfile.TarInfo("data/tweets.js")
    info.type = kind
    info.linkname = "/etc/passwd"
    make_tar_of(path, info)
    assert words in refused(path, UnsafeExport).message


def test_links_and_pipes_in_a_folder_are_not_followed(path: Path) -> None:
    make_folder(path, {"data/tweets.js": b""})
    (path / "data/link").symlink_to("tweets.js")
    error = refused(path, UnsafeExport)
    assert (error.where, error.message) == ("export: data/link", "is a symbolic link, which is not followed")
    (path / "data/link").unlink()
    (path / "loop").symlink_to(".")
    assert refused(path, UnsafeExport).where == "export: loop"
    (path / "loop").unlink()
    os.mkfifo(path / "pipe")
    assert "special file" in refused(path, UnsafeExport).message


def test_a_file_swapped_for_a_link_after_it_was_listed(path: Path) -> None:
    make_folder(path, {"a": b"1", "b": b"2"})
    with open_export(path) as export:
        (path / "a").unlink()
        (path / "a").symlink_to("b")
        with pytest.raises(UnreadableExport, match="export: a: cannot be read"):
            export["a"].read()
        (path / "a").unlink()
        os.mkfifo(path / "a")
        with pytest.raises(UnreadableExport, match="export: a: cannot be read"):
            export["a"].read()
        (path / "a").unlink()
        with pytest.raises(UnreadableExport, match="export: a: is no longer there"):
            export["a"].read()
        assert export["b"].read() == b"2"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named_when_it_is_read(path: Path) -> None:
    make_folder(path, {"a": b"1", "b": b"2"})
    (path / "a").chmod(0)
    with open_export(path) as export, pytest.raises(UnreadableExport, match="export: a: may not be read"):
        export["a"].read()


def test_a_file_that_changes_while_it_is_read(path: Path) -> None:
    make_folder(path, {"grows": b"1", "shrinks": b"12"})
    with open_export(path) as export:
        (path / "grows").write_bytes(b"123")
        (path / "shrinks").write_bytes(b"1")
        with pytest.raises(LimitExceeded, match="export: grows: holds more than the 1 bytes it declares"):
            export["grows"].read()
        with pytest.raises(UnreadableExport, match="export: shrinks: is cut off"):
            export["shrinks"].read()


def test_a_download_that_did_not_finish(path: Path, tmp_path: Path) -> None:
    files = {f"data/{number}.js": os.urandom(3000) for number in range(20)}
    for make in (make_zip, make_tar, make_tar_gz):
        whole = make(tmp_path / "whole", files).read_bytes()
        for part in (0.2, 0.5, 0.8):
            path.write_bytes(whole[: int(len(whole) * part)])
            assert "is cut off" in refused(path, UnreadableExport).message


def test_a_tar_cut_exactly_between_two_members(path: Path) -> None:
    make_tar(path, {"a": bytes(512), "b": bytes(512)}, form=tarfile.USTAR_FORMAT)
    path.write_bytes(path.read_bytes()[:1024])
    assert "is cut off" in refused(path, UnreadableExport).message


def test_a_tar_damaged_in_the_middle_does_not_just_end_there(path: Path) -> None:
    make_tar(path, {"a": b"1", "b": b"2", "c": b"3"}, form=tarfile.USTAR_FORMAT)
    whole = bytearray(path.read_bytes())
    whole[1024] ^= 0xFF
    path.write_bytes(whole)
    assert "no member can be read after byte 1,024" in refused(path, UnreadableExport).message


def test_two_tars_in_one_file_do_not_lose_the_second(path: Path) -> None:
    one = make_tar(path, {"a": b"1"}).read_bytes()
    path.write_bytes(one + make_tar(path, {"b": b"2"}).read_bytes())
    refused(path, UnreadableExport)


def test_a_tar_that_declares_negative_sizes(path: Path) -> None:
    info = tarfile.TarInfo("a")
    info.pax_headers = {"size": "-1024"}
    make_tar_of(path, info)
    refused(path, UnreadableExport)
    info = tarfile.TarInfo("back-to-the-start")
    info.size = -1536  # after its own header at 1,024 the next one would be at 0: once round, and again
    tar = make_tar(path, {"a": bytes(512)}, form=tarfile.USTAR_FORMAT).read_bytes()[:1024]
    path.write_bytes((tar + info.tobuf(tarfile.GNU_FORMAT)).ljust(10_240, b"\0"))
    assert refused(path, UnreadableExport).where == "export: back-to-the-start"


def test_a_tar_header_that_asks_for_all_memory(path: Path) -> None:
    info = tarfile.TarInfo("a")
    info.type = tarfile.XHDTYPE
    info.size = 2**40
    path.write_bytes(info.tobuf(tarfile.GNU_FORMAT) + bytes(10_240))
    refused(path, UnreadableExport)


def test_a_tar_header_that_asks_for_all_time(path: Path) -> None:
    info = tarfile.TarInfo("a")
    info.type = tarfile.XHDTYPE
    info.size = 65_000
    path.write_bytes((info.tobuf(tarfile.GNU_FORMAT) + b"9" * 65_000).ljust(80_000, b"\0"))
    assert "a header of digits" in refused(path, UnreadableExport).message


def test_a_sparse_tar_member(path: Path) -> None:
    info = tarfile.TarInfo("a")
    info.pax_headers = {"GNU.sparse.map": "0,1", "GNU.sparse.size": str(2**50)}
    make_tar_of(path, info)
    assert "sparse" in refused(path, UnreadableExport).message


def test_a_damaged_member_is_named_when_it_is_read(path: Path) -> None:
    path.write_bytes(raw_zip((b"fine.js", b"fine"), (b"data/tweets.js", b"[good]")).replace(b"[good]", b"[evil]"))
    with open_export(path) as export:
        assert export["fine.js"].read() == b"fine"
        with pytest.raises(UnreadableExport, match=r"export: data/tweets.js: is damaged \(Bad CRC-32"):
            export["data/tweets.js"].read()


def test_a_local_header_of_another_name(path: Path) -> None:
    path.write_bytes(raw_zip((b"data/tweets.js", b"[]"), local_names=(b"data/xweets.js",)))
    assert refused(path, UnreadableExport).where == "export: data/tweets.js"


def test_a_member_that_is_shorter_or_longer_than_declared(path: Path) -> None:
    for declared in (1, 500):
        path.write_bytes(raw_zip((b"a", b"12345"), declared=declared))
        assert refused(path, UnreadableExport).where == "export: a"


def test_a_password(path: Path) -> None:
    path.write_bytes(raw_zip((b"data/tweets.js", bytes(30)), flags=1))
    error = refused(path, UnreadableExport)
    assert (error.where, error.message) == ("export: data/tweets.js", "is password-protected")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_cannot_be_bounded_are_named_when_read(method: int, path: Path) -> None:
    make_zip(path, {"a": b"1" * 99}, method=method)
    error = refused(path, UnreadableExport)
    assert error.where == "export: a"
    assert f"zip compression method {method}" in error.message


def test_deflate64_as_windows_explorer_writes_it(path: Path) -> None:
    """2026-11: Explorer packs files above 2 GB with method 9."""
    content = raw_zip((b"video.mp4", b"123"), (b"a", b""))
    path.write_bytes(content.replace(b"PK\1\2\x14\3\x14\0\0\0\0\0", b"PK\1\2\x14\3\x14\0\0\0\x09\0", 1))
    with open_export(path) as export:
        assert export["a"].read() == b""
        with pytest.raises(UnreadableExport, match=r"export: video.mp4: is packed in a way that cannot be read"):
            export["video.mp4"].read()


@pytest.mark.parametrize("count", [1, 3, 70_000 % 65_536])
def test_a_list_that_is_not_as_long_as_it_says(count: int, path: Path) -> None:
    path.write_bytes(raw_zip((b"a", b"1"), (b"b", b"2"), count=count))
    assert "lists 2" in refused(path, UnreadableExport).message


def test_a_part_of_a_split_zip(path: Path) -> None:
    path.write_bytes(raw_zip((b"a", b"1"), disk=2))
    assert "only one part of a split zip" in refused(path, UnreadableExport).message


def test_entries_that_share_their_bytes(path: Path) -> None:
    """The bomb that is no deep nest: many entries, one kernel, each entry's ratio harmless."""
    whole = bytearray(raw_zip((b"a", b"x" * 1000), (b"b", b"y" * 1000)))
    second = whole.rindex(b"PK\1\2")
    struct.pack_into("<L", whole, second + 42, 100)  # b's header is said to lie within a's content
    path.write_bytes(whole)
    error = refused(path, UnsafeExport)
    assert (error.where, error.message) == ("export: a", "overlaps another member, as in a zip bomb")


LIMITED = {"zip": make_zip, "tar": make_tar, "tar.gz": make_tar_gz, "folder": make_folder}


@pytest.mark.parametrize("make", LIMITED.values(), ids=LIMITED)
def test_limits_say_which_and_how_to_raise_it(make, path: Path) -> None:
    make(path, {"a": b"12", "b": b"345", "c": b"6"})
    error = refused(path, LimitExceeded, Limits(members=2))
    assert "the limit members is 2" in error.message
    assert error.hint.endswith("raise it with --limit members=4.")
    error = refused(path, LimitExceeded, Limits(member_bytes=2))
    assert (error.where, error.message) == ("export: b", "is 3 bytes; the limit member_bytes is 2")
    assert error.hint.endswith("raise it with --limit member_bytes=3.")
    error = refused(path, LimitExceeded, Limits(total_bytes=4))
    assert (error.where, error.message) == ("export: b", "makes 5 bytes in all; the limit total_bytes is 4")
    with open_export(path, Limits(members=3, member_bytes=3, total_bytes=6, ratio=1)) as export:
        assert len(export) == 3


def test_a_caller_may_read_less(path: Path) -> None:
    path.write_bytes(b"12345")
    with open_export(path) as export:
        assert export["export"].read(5) == b"12345"
        with pytest.raises(LimitExceeded, match="export: is 5 bytes, more than the 4"):
            export["export"].read(4)


BOMB = {"data/tweets.js": bytes(12 * 2**20)}


def test_what_packs_too_well_is_a_bomb(path: Path) -> None:
    make_zip(path, BOMB)
    error = refused(path, LimitExceeded)
    assert error.where == "export: data/tweets.js"
    assert "the limit ratio is 200" in error.message
    make_tar_gz(path, BOMB)
    error = refused(path, LimitExceeded)
    assert error.where == "export"
    assert "the limit ratio is 200" in error.message


def test_a_bomb_that_the_person_trusts(path: Path) -> None:
    for make in (make_zip, make_tar_gz):
        with open_export(make(path, BOMB), Limits(ratio=2000)) as export:
            assert export["data/tweets.js"].read() == BOMB["data/tweets.js"]


def test_a_tar_gz_stops_while_it_is_unpacked(path: Path) -> None:
    make_tar_gz(path, BOMB)
    error = refused(path, LimitExceeded, Limits(ratio=10_000, total_bytes=2**20, members=10))
    assert error.where == "export"
    assert error.message == "unpacks to 2,097,152 bytes or more; the limit total_bytes is 1,048,576"


def test_a_list_too_long_to_be_read_is_refused_before_it_is(path: Path) -> None:
    path.write_bytes(raw_zip(*[(b"x" * 60_000 + b"%d" % n, b"") for n in range(20)], count=1))
    error = refused(path, LimitExceeded, Limits(members=1000))
    assert error.where == "export"
    assert "the limit members is 1,000" in error.message


def open_and_read(path: Path) -> None:
    """Whatever lies at `path`: it opens and reads, or says why not in our own words."""
    try:
        with open_export(path, Limits(member_bytes=2**24)) as export:
            assert isinstance(export, Export)
            for member in export.values():
                try:
                    assert len(member.read()) == member.size
                except ExportError as error:
                    assert error.where.startswith("export")
    except ExportError as error:
        assert error.where.startswith("export")


MAGIC = [b"", b"PK\3\4", b"PK\5\6" + bytes(18), b"\x1f\x8b\x08", b"\x1f\x8b\x08" + bytes(7), b"BZh"]


@settings(deadline=None, max_examples=300)
@given(head=st.sampled_from(MAGIC), body=st.binary(max_size=2000), tail=st.sampled_from(MAGIC))
def test_property_random_bytes_raise_nothing_but_export_errors(head: bytes, body: bytes, tail: bytes) -> None:
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "export"
        path.write_bytes(head + body + tail)
        open_and_read(path)


def seeds() -> list[bytes]:
    """One small export in every container and dialect, to be damaged."""
    files = {"data/tweets.js": b"[ 1 ]" * 50, "data/" + "long" * 40 + ".jpg": b"\xff\xd8", "é": b""}
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "x"
        made = [make_zip(path, files, folders=("data",)).read_bytes()]
        made += [make_tar(path, files, form=f).read_bytes()[:6144] for f in (tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)]
        info = tarfile.TarInfo("sparse")
        info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9"}
        made.append(make_tar_of(path, info).read_bytes())
        with zipfile.ZipFile(buffer := io.BytesIO(), "w") as archive, archive.open("z", "w", force_zip64=True) as z:
            z.write(b"64")
        made.append(buffer.getvalue())
        made.append(raw_zip((b"a", b"1"), (b"b", b"2")))
    return [*made, gzip.compress(made[1])]


SEEDS = seeds()


@settings(deadline=None, max_examples=500)
@given(
    seed=st.sampled_from(SEEDS),
    places=st.lists(st.tuples(st.floats(0, 0.9999), st.binary(min_size=1, max_size=12)), min_size=1, max_size=4),
    whole_checksum=st.booleans(),
)
def test_property_damaged_containers_raise_nothing_but_export_errors(
    seed: bytes, places: list[tuple[float, bytes]], whole_checksum: bool
) -> None:
    damaged = bytearray(seed)
    for at, what in places:
        start = int(at * len(damaged))
        damaged[start : start + len(what)] = what
    if whole_checksum and seed in SEEDS[1:4]:
        repair_checksums(damaged)
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "export"
        path.write_bytes(damaged)
        open_and_read(path)


def repair_checksums(tar: bytearray) -> None:
    """Makes every damaged header of a tar look whole, so that its fields are believed."""
    for start in range(0, len(tar) - 511, 512):
        if tar[start + 257 : start + 262] == b"ustar":
            tar[start + 148 : start + 156] = b" " * 8
            tar[start + 148 : start + 156] = b"%06o\0 " % sum(tar[start : start + 512])


def test_many_damaged_headers_at_fixed_places(path: Path) -> None:
    """Each byte of each header once, with the values that break number fields: sign bits, spaces, digits."""
    chance = random.Random(7)
    for seed in SEEDS[:4]:
        for _ in range(150):
            damaged = bytearray(seed)
            at = chance.randrange(min(len(seed), 3000))
            damaged[at] = chance.choice((0x00, 0x20, 0x39, 0x7F, 0x80, 0xFF))
            repair_checksums(damaged)
            path.write_bytes(damaged)
            open_and_read(path)
