"""A small export of every generation, and beside each what the importer makes of it, to the last field.

`tests/golden/twitter/<generation>/export` is what a person might hand over (folder, or one lone file), `expected.json`
the Origin, the Given and the Meant. Nothing writes over an expectation by itself: after a change that is meant,
`python tests/test_twitter_golden.py --regenerate [generation …]` writes them anew, and the difference is read in
review.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from twitter_making import in_order

from tweetarchive.exports import open_export
from tweetarchive.importers import identify, twitter
from tweetarchive.records import Raw

GOLDEN = Path(__file__).parent / "golden" / "twitter"
GENERATIONS = sorted(path.name for path in GOLDEN.iterdir() if (path / "export").is_dir())


@pytest.mark.parametrize("generation", GENERATIONS)
def test_an_export_means_what_it_meant(generation: str) -> None:
    expected = json.loads((GOLDEN / generation / "expected.json").read_text(encoding="utf-8"))
    assert understood(generation) == expected


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_example_is_recognised_and_nothing_in_it_is_unknown(generation: str) -> None:
    with open_export(handed_over(generation)) as export:
        assert identify(export).NAME == "twitter"
        named = {each.member for each in twitter.extract(export)}
        assert set(export) - named == set()


def test_there_is_an_example_of_every_generation() -> None:
    recognised = set()
    for generation in GENERATIONS:
        with open_export(handed_over(generation)) as export:
            recognised.add(twitter.recognise(export))
    assert recognised == set(twitter.recognising.GENERATIONS)


def handed_over(generation: str) -> Path:
    """The export's folder, or, if that holds one file only, the file, as people hand it over."""
    folder = GOLDEN / generation / "export"
    files = [path for path in folder.rglob("*") if path.is_file()]
    return files[0] if len(files) == 1 else folder


def understood(generation: str) -> dict[str, Any]:
    """Origin, Given and Meant as plain data. A payload, which no test wants to read, is told by its hash."""
    with open_export(handed_over(generation)) as export:
        origin = twitter.origin(export)
        given = list(twitter.extract(export))
    meant = list(twitter.interpret(in_order(given), origin))
    return {"origin": plain(origin), "given": [plain(each) for each in given], "meant": [plain(each) for each in meant]}


def plain(value: msgspec.Struct) -> dict[str, Any]:
    """A struct with its type's name first."""
    fields: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    if isinstance(value, Raw):
        fields["payload"] = f"sha256 {hashlib.sha256(value.payload).hexdigest()[:16]}, {len(value.payload)} bytes"
    return {"is": type(value).__name__, **fields}


def regenerate(generations: list[str]) -> None:
    """Writes the expectations anew and says which changed."""
    for generation in generations or GENERATIONS:
        path = GOLDEN / generation / "expected.json"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = json.dumps(understood(generation), indent=1, ensure_ascii=False) + "\n"
        if before != after:
            path.write_text(after, encoding="utf-8")
        sys.stdout.write(f"{'unchanged' if before == after else 'WRITTEN  '} {path}\n")


if __name__ == "__main__":
    if sys.argv[1:2] != ["--regenerate"]:
        sys.exit("Say --regenerate to write the expectations anew, and which generations if not all.")
    regenerate(sys.argv[2:])
