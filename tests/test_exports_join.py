"""The parts of one split export, given together."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from exports_making import Files, make_folder, make_tar_gz, make_zip

from tweetarchive.errors import UnreadableExport, UnsafeExport
from tweetarchive.exports import Export, join, open_export


def joined(stack: ExitStack, folder: Path, *parts: Files) -> Export:
    opened = []
    for number, files in enumerate(parts, 1):
        make = (make_zip, make_folder, make_tar_gz)[number % 3]
        opened.append(stack.enter_context(open_export(make(folder / f"part{number}", files))))
    return join(opened)


def test_parts_become_one_tree_in_order(tmp_path: Path) -> None:
    shared = {"data/manifest.js": b"m" * 3_000_000}
    one = shared | {"data/tweets.js": b"[]", "Your archive.html": b"h"}
    two = shared | {"data/tweets_media/1-a.jpg": b"jpg"}
    three = {"wrapped-by-hand/data/deleted-tweets.js": b"[]"}
    with ExitStack() as stack:
        export = joined(stack, tmp_path, one, two, three)
        expected = one | two | {"data/deleted-tweets.js": b"[]"}
        assert {path: member.read() for path, member in export.items()} == expected
        assert list(export) == sorted(expected)
        assert export.label == "part1 + part2 + part3"


def test_a_part_that_only_looks_wrapped(tmp_path: Path) -> None:
    """Alone, a part with nothing but `tweet_media/` looks like a wrapped export; the bare part shows that it is not."""
    with ExitStack() as stack:
        export = joined(stack, tmp_path, {"tweet.js": b"[]", "account.js": b"[]"}, {"tweet_media/1-a.jpg": b"jpg"})
        assert sorted(export) == ["account.js", "tweet.js", "tweet_media/1-a.jpg"]
        assert export["tweet_media/1-a.jpg"].path == "tweet_media/1-a.jpg"


@pytest.mark.parametrize("other", [b"abd", b"abcd"])
def test_one_path_with_two_contents_is_refused_with_both_names(other: bytes, tmp_path: Path) -> None:
    with ExitStack() as stack, pytest.raises(UnsafeExport) as caught:
        joined(stack, tmp_path, {"a": b"abc", "b": b""}, {"a": other, "b": b""})
    assert caught.value.where == "part1 + part2: a"
    assert "differs between part1 and part2" in caught.value.message


@pytest.mark.parametrize(("one", "two"), [("data/A", "data/a"), ("data/a", "data/a/b")])
def test_names_that_collide_across_parts_are_refused(one: str, two: str, tmp_path: Path) -> None:
    with ExitStack() as stack, pytest.raises(UnsafeExport, match="collides with"):
        joined(stack, tmp_path, {one: b"", "x": b""}, {two: b"", "x": b""})


def test_closing_the_whole_closes_the_parts(tmp_path: Path) -> None:
    part = open_export(make_zip(tmp_path / "x", {"a": b"1", "b": b""}))
    with join([part]) as export:
        assert export["a"].read() == b"1"
    with pytest.raises(UnreadableExport):
        part["a"].read()


def test_litter_of_all_parts_is_listed_once(tmp_path: Path) -> None:
    with ExitStack() as stack:
        export = joined(stack, tmp_path, {"a": b"", "b": b"", ".DS_Store": b""}, {"c": b"", "d": b"", ".DS_Store": b""})
        assert export.litter == ((".DS_Store", "macOS Finder settings"),)


def test_no_parts_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least one"):
        join([])
