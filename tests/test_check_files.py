"""Every byte of a site is looked at: in large files across the seams, in what is packed, and in what that holds."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zipfile
from pathlib import Path

import pytest

from tweetarchive.check.files import STRETCH, SiteFiles, Stretch, Unread
from tweetarchive.errors import ConfigError


def zipped(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def found(root: Path, word: bytes) -> list[str]:
    """Names of what has the word in it, each as often as it is there."""
    return [
        each.name
        for file in SiteFiles(root)
        for each in file.stretches(overlap=len(word) - 1)
        if isinstance(each, Stretch) and word in each.content
    ]


def unread(root: Path) -> list[Unread]:
    return [each for file in SiteFiles(root) for each in file.stretches() if isinstance(each, Unread)]


def test_files_come_in_the_order_of_their_paths_and_links_are_not_followed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("b/a.html", "b-c.html", "b/a-b.html", "index.html", ".git/config"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "diary.html").write_text("secret")
    (site / "far").symlink_to(tmp_path / "secret")
    (site / "near.html").symlink_to(site / "index.html")
    files = SiteFiles(site)
    assert [file.path for file in files] == ["b-c.html", "b/a-b.html", "b/a.html", "index.html"]
    assert [file.size for file in files] == [8, 10, 8, 10]
    assert files.links == ["far", "near.html"]


def test_a_name_that_is_no_text_can_be_written_down(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html")).write_text("coffee")
    (file,) = SiteFiles(tmp_path)
    assert (file.path, file.read()) == ("caf\\xe9.html", b"coffee")


def test_what_lies_across_two_stretches_is_found_in_its_line(tmp_path: Path) -> None:
    text = bytearray(b"line\n" * (STRETCH // 5 * 3))
    at = 2 * STRETCH - 3
    text[at : at + 6] = b"secret"
    (tmp_path / "large.txt").write_bytes(text)
    (file,) = SiteFiles(tmp_path)
    stretches = [each for each in file.stretches(overlap=5) if isinstance(each, Stretch)]
    (held,) = [each for each in stretches if b"secret" in each.content]
    assert held.line + held.content[: held.content.index(b"secret")].count(b"\n") == text.count(b"\n", 0, at) + 1
    assert b"".join(each.content[each.seen :] for each in stretches) == text


def test_what_is_packed_is_looked_into_however_it_is(tmp_path: Path) -> None:
    word = b"secret words " * 99
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(word))
    (tmp_path / "b.bz2").write_bytes(bz2.compress(word))
    (tmp_path / "c.xz").write_bytes(lzma.compress(word))
    (tmp_path / "no-ending").write_bytes(zipped({"in/d.txt": word, "e.gz": gzip.compress(word)}))
    (tmp_path / "f.gz").write_bytes(gzip.compress(zipped({"g.txt": word})))
    assert found(tmp_path, word) == [
        "a.json.gz!",
        "b.bz2!",
        "c.xz!",
        "f.gz!!g.txt",
        "no-ending!e.gz!",
        "no-ending!in/d.txt",
    ]
    assert unread(tmp_path) == []


def test_what_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    packed = b"four times"
    for _ in range(4):
        packed = gzip.compress(packed)
    (tmp_path / "a-damaged.gz").write_bytes(gzip.compress(os.urandom(999))[:-20])
    (tmp_path / "b-damaged.zip").write_bytes(zipped({"a": b"x" * 999})[:-9])
    (tmp_path / "c-bomb.gz").write_bytes(gzip.compress(bytes(11 * 2**20)))
    (tmp_path / "d-deep.gz").write_bytes(packed)
    (tmp_path / "e.html.br").write_bytes(b"\x0b\x02\x80")
    (tmp_path / "f.7z").write_bytes(b"7z\xbc\xaf\x27\x1c\0\0")
    (tmp_path / "g.zip").write_bytes(zipped({"__MACOSX/._a": b"x", "a": b"x"}))
    told = {each.name: each.why for each in unread(tmp_path)}
    assert list(told) == [
        "a-damaged.gz!",
        "b-damaged.zip",
        "c-bomb.gz!",
        "d-deep.gz!!!",
        "e.html.br",
        "f.7z",
        "g.zip!__MACOSX/._a",
    ]
    assert "cut off" in told["a-damaged.gz!"] and "zip bomb" in told["c-bomb.gz!"]


def test_no_folder_is_no_site(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for name in ("nothing", "file"):
        with pytest.raises(ConfigError):
            SiteFiles(tmp_path / name)
