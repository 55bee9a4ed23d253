"""The WordPress export that the import is measured on is one: recognised, whole, the same every time."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from comment_making import taken

from benchmarks.wxr import write_wxr
from tweetarchive.importers import wordpress

SIZE = 500_000


def test_it_is_a_whole_export_of_the_size_that_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.wordpress.xml"
    items, comments = write_wxr(path, SIZE)
    assert SIZE * 0.7 < path.stat().st_size < SIZE * 1.4
    found = taken(wordpress, path)
    kinds = Counter(raw.kind for raw in found.raws)
    assert found.problems == []
    assert kinds["wordpress.article"] + kinds["wordpress.other"] == items
    assert kinds["wordpress.comment"] == comments > 30
    assert len({(raw.kind, raw.native_id) for raw in found.raws}) == len(found.raws)
    told = Counter(post.kind for post in found.posts)
    assert 0.1 < told["ping"] / comments < 0.4
    assert any(post.reply_to for post in found.posts)


def test_one_seed_is_one_file(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_wxr(tmp_path / name, 50_000, seed)
    one, again, other = ((tmp_path / name).read_bytes() for name in "abc")
    assert one == again != other
