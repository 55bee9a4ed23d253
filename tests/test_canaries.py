"""Nothing private of any export is in anything that is published: every private field of every format holds a word of
its own, and no byte of the site or of the album has it, however it is written.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import sqlite3
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from byte_search import everything, holding
from canaries import PLANTED, TABLES, planted
from comment_making import GOLDEN

from tweetarchive import folder as recipes
from tweetarchive.importers import installed
from tweetarchive.records import Origin, Post, Raw, Visibility
from tweetarchive.weave.gate import SHOWN

IMPORTERS = {importer.NAME: importer for importer in installed()}


def quiet(stage: str, done: int, total: int | None) -> None:
    """Nobody watches."""


class Kept:
    """An archive of all that was planted, built. site, album: every byte of them. raws: importer → what is kept."""

    def __init__(self, at: Path) -> None:
        self.planted = {name: planted(name, at / "exports") for name in TABLES}
        folder = recipes.create(at / "archive")
        exports = [path for made in self.planted.values() for path in made.exports]
        self.ledgers = recipes.import_exports(folder, exports, mine=True, on_progress=quiet)
        recipes.build(folder, on_progress=quiet)
        self.site, self.album = everything(folder.root / "site"), everything(folder.root / "album.db")
        self.services = {**{name: importer.SERVICE for name, importer in IMPORTERS.items()}, "jsonl": "kettles"}
        self.raws = {name: _raws(folder.root / "archive.db", service) for name, service in self.services.items()}

    def told(self, importer: str) -> list[Post]:
        """The posts that the importer makes of its records."""
        found: list[Post] = []
        for owner in {owner for owner, _ in self.raws[importer]}:
            records = [raw for whose, raw in self.raws[importer] if whose == owner]
            meant = IMPORTERS[importer].interpret(records, Origin(service=self.services[importer], owner=owner))
            found += [each for each in meant if isinstance(each, Post)]
        return found


def _raws(database: Path, service: str) -> list[tuple[str, Raw]]:
    connection = sqlite3.connect(database)
    try:
        rows = connection.execute(
            "SELECT owner.native_id, kind, raw.native_id, payload FROM raw JOIN owner ON owner.id = raw.owner"
            " WHERE service = ? ORDER BY width, raw.native_id, kind",
            (service,),
        )
        return [(owner, Raw(kind, name, bytes(payload), "", 0, 1)) for owner, kind, name, payload in rows]
    finally:
        connection.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(tmp_path_factory.mktemp("canaries"))


def leaks(kept: Kept, files: Mapping[str, bytes]) -> str:
    """What of all that was planted, or which digest of it, stands where in `files`."""
    words = {word: f"{name}: {what}" for name, made in kept.planted.items() for what, word in made.hidden.items()}
    digests = {digest: f"{name}: {what}" for name, made in kept.planted.items() for digest, what in made.hashes.items()}
    found = []
    for text, place in holding(files, PLANTED):
        word = text.decode()
        if word in digests:
            found.append(f"a digest of {digests[word]} in {place}")
        elif not re.fullmatch("[0-9a-f]{32,64}", word):
            what = next((what for each, what in words.items() if word.startswith(each)), "")
            found.append(f"{what or word} in {place}")
    return "\n".join(found)


def test_nothing_private_is_anywhere_in_the_site(kept: Kept) -> None:
    assert leaks(kept, kept.site) == ""


CLEANED = ("ident ", "markup ")
"""Shapes of what the album holds because pages are made from it, and no page says: by which number a system knows
somebody, and what a browser would not show of a text.
"""


def test_nothing_private_is_in_the_album_of_which_the_site_is_made(kept: Kept) -> None:
    cleaned = [word for made in kept.planted.values() for what, word in made.hidden.items() if what.startswith(CLEANED)]
    pattern = re.compile("|".join(cleaned).encode())
    assert leaks(kept, {name: pattern.sub(b"", content) for name, content in kept.album.items()}) == ""


def test_what_no_reader_of_a_blog_saw_is_kept_as_it_came(kept: Kept) -> None:
    """Words in hidden elements, of every dialect: the archive has them; pages and album are looked through above."""
    blogs = TABLES.keys() - {"twitter", "pasted"}
    for name in blogs:
        hidden = {what: word for what, word in kept.planted[name].hidden.items() if what.startswith("word that is ")}
        assert len(hidden) > 1
        raws = b"".join(raw.payload for _, raw in kept.raws[name])
        assert [what for what, word in hidden.items() if word.encode() not in raws] == []


def test_what_is_public_in_every_export_is_shown(kept: Kept) -> None:
    """Or nothing would be found for want of pages."""
    site = b"".join(kept.site.values()).lower().decode("utf-8", "replace")
    lacking = [
        f"{name}: {what}"
        for name, made in kept.planted.items()
        for what, word in made.shown.items()
        if word not in site
    ]
    assert lacking == []
    assert all(made.shown for made in kept.planted.values())


# --- nothing is missing in the tables ---------------------------------------------------------------------------------


def test_every_importer_has_a_table() -> None:
    assert TABLES.keys() == IMPORTERS.keys()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_all_that_an_importer_keeps_to_itself_is_planted(kept: Kept, name: str) -> None:
    """Of every kind of record that becomes no post, and of every state that hides one, as the examples know them."""
    words = [word.encode() for word in kept.planted[name].hidden.values()]
    holding = {
        raw.kind
        for _, raw in kept.raws[name]
        if any(word in raw.payload or word in raw.native_id.encode() for word in words)
    }
    assert set(IMPORTERS[name].PRIVATE) - holding == set()
    examples = [json.loads(path.read_text(encoding="utf-8")) for path in (GOLDEN / name).glob("*/expected.json")]
    told = {Visibility(each["visibility"]) for example in examples for each in example["meant"] if "visibility" in each}
    assert told - SHOWN - {post.visibility for post in kept.told(name)} == set()


def test_each_file_of_an_export_of_twitter_has_something_of_its_own(kept: Kept) -> None:
    """Whatever it is that is not read: devices, addresses, advertising, and what nobody has heard of."""
    members = [member for ledger in kept.ledgers for member in ledger.members if ledger.origin.service == "twitter"]
    unread = {member.path for member in members if member.state != "read"}
    assert {"data/ip-audit.js", "data/phone-number.js", "data/ad-impressions.js", "data/never-heard-of.js"} < unread
    assert len(unread) > 70


def test_a_canary_would_be_found(kept: Kept, tmp_path: Path) -> None:
    """However it is written: in a name, packed, in entities, percents or escapes, or as a digest."""
    words = kept.planted["disqus"].hidden
    word, mail = words["word category"], words["mail owner"]
    ways = (
        *(word, word.upper(), hashlib.md5(mail.encode()).hexdigest(), hashlib.sha256(mail.encode()).hexdigest()),
        "".join(f"&#{ord(char)};" for char in word),
        "".join(f"\\u{ord(char):04x}" for char in word),
        "".join(f"%{ord(char):02X}" for char in word),
    )
    for number, way in enumerate(ways):
        (tmp_path / f"{number}.html").write_text(f"<p>{way}</p>", encoding="utf-8")
    (tmp_path / f"{word}.html").touch()
    (tmp_path / f"{word}").mkdir()
    (tmp_path / "packed.gz").write_bytes(gzip.compress(word.encode()))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("shard.json", f'"{word}"')
    files = everything(tmp_path)
    found = {name for name, content in files.items() if leaks(kept, {name: content})}
    assert found == set(files) - {f"{tmp_path.name}/packed.gz", f"{tmp_path.name}/packed.zip"}
