"""The big list of naughty strings, and what file systems mind, in every place where somebody may be called something:
the site builds, its files can lie on any disk, its links lead somewhere, and it is served as it is built.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from naughty import NAUGHTY, SEEN, archive_of, friends_export
from previews import get, running
from selectolax.lexbor import LexborHTMLParser

from tweetarchive import folder as recipes
from tweetarchive.album.reader import Album
from tweetarchive.folder import Folder
from tweetarchive.unseen import named


def quiet(stage: str, done: int, total: int | None) -> None:
    """Nobody watches."""


class Built:
    """The archive of them all. files: path in the site → bytes. names: slug → name of everybody with a page."""

    def __init__(self, root: Path) -> None:
        self.folder: Folder = recipes.create(root)
        mine = archive_of(root)
        self.ledgers = recipes.import_exports(self.folder, mine, mine=True, on_progress=quiet)
        self.ledgers += recipes.import_exports(self.folder, [friends_export(root)], person="bea", on_progress=quiet)
        self.report = recipes.build(self.folder, on_progress=quiet).report
        site = root / "site"
        self.files = {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}
        with Album.open(root / "album.db") as album:
            self.names = {person.slug: person.name for person in album.people()}

    def page(self, path: str) -> str:
        return self.files[path].decode("utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("naughty") / "archive")


def test_it_is_read_and_built_without_a_problem(built: Built) -> None:
    assert [problem for ledger in built.ledgers for problem in ledger.problems] == []
    assert built.report.problems == ()


DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])", re.IGNORECASE)


def test_every_file_can_lie_on_every_disk(built: Built) -> None:
    """Windows, macOS and FAT: no device, no dot or blank at an end, no sign that means something, nothing too long."""
    parts = {part for path in built.files for part in PurePosixPath(path).parts}
    assert {part for part in parts if not re.fullmatch(r"[A-Za-z0-9._-]+", part)} == set()
    assert {part for part in parts if part.endswith((".", " ")) or part.strip(".") == ""} == set()
    assert {part for part in parts if DEVICE.fullmatch(part.partition(".")[0])} == set()
    assert max(map(len, parts)) <= 150 and max(map(len, built.files)) <= 160


def test_no_two_files_meet_where_case_and_form_of_letters_make_no_difference(built: Built) -> None:
    def meeting(path: str) -> str:
        return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", path).casefold())

    paths = {*built.files, *(str(above) for path in built.files for above in PurePosixPath(path).parents)}
    assert [path for path, times in Counter(map(meeting, paths)).items() if times > 1] == []


def test_every_link_leads_somewhere(built: Built) -> None:
    anchors, links = {}, {}
    for path in built.files:
        if path.endswith(".html"):
            tree = LexborHTMLParser(built.page(path))
            anchors[path] = {node.attributes["id"] for node in tree.css("[id]")}
            links[path] = {node.attributes.get(name) for name in ("href", "src") for node in tree.css(f"[{name}]")}
    broken = []
    for path, found in links.items():
        for link in found:
            parts = urlsplit(link or "")
            if parts.scheme or parts.netloc:
                assert parts.scheme in ("http", "https", "mailto") or link == "data:,", (path, link)
                continue
            target = _resolved(path, unquote(parts.path)) if parts.path else path
            if target not in built.files or (parts.fragment and unquote(parts.fragment) not in anchors.get(target, ())):
                broken.append((path, link))
    assert sorted(broken)[:5] == []


def _resolved(path: str, link: str) -> str:
    parts = list(PurePosixPath(path).parent.parts)
    for part in link.split("/"):
        if part == "..":
            parts.pop()
        elif part not in (".", ""):
            parts.append(part)
    return "/".join(parts) or "index.html"


def test_everybody_is_called_as_they_call_themselves_but_for_what_is_not_seen(built: Built) -> None:
    shown = {" ".join(name.split())[:LONG] for name in built.names.values()}
    assert {words for words in SEEN if " ".join(_whole(named(words)).split())[:LONG] not in shown} == set()
    for slug, name in built.names.items():
        if (path := f"friends/{slug}.html") in built.files:
            assert escape(name, quote=False) in built.page(path).replace("&#34;", '"').replace("&#39;", "'"), name


LONG = 100
"""Letters of a name that are shown at least."""


def _whole(words: str) -> str:
    """Without halves of pairs, which no file can hold."""
    return words.encode("utf-8", "replace").decode()


def test_what_is_told_everywhere_has_a_page_of_its_own(built: Built) -> None:
    kinds = Counter(path.partition("/")[0] for path in built.files)
    assert kinds["friends"] > 1.5 * len(SEEN) and kinds["threads"] > 1.5 * len(SEEN)
    assert kinds["circles"] > len(SEEN) / 6 and kinds["stories"] == len(SEEN[::11]) and kinds["tags"] > 250


def test_it_is_served_as_it_is_built(built: Built) -> None:
    mark = re.compile(rb'<script src="/_serve/reload\.js[^>]*></script>')
    chosen = [path for number, path in enumerate(sorted(built.files)) if path.endswith(".html") and number % 25 == 0]
    with running(built.folder.root) as preview:
        for path in [*chosen, "index.html", "friends.html", "threads.html", "calendar.ics"]:
            got = get(preview, f"/{path}")
            assert (got.status, mark.sub(b"", got.body)) == (200, built.files[path]), path
        for words in NAUGHTY[::5]:
            asked = "".join(f"%{byte:02X}" for byte in words.encode("utf-8", "replace"))
            assert get(preview, f"/friends/{asked}.html").status in (200, 404), words
