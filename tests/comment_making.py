"""What the tests of comment importers share: an export taken apart, and examples with what they mean beside them.

`tests/golden/<importer>/<example>/export` is what a person might hand over (a folder, or one lone file),
`expected.json` the Origin, the Given and the Meant. Nothing writes over an expectation by itself: after a change that
is meant, `python tests/comment_making.py --regenerate disqus [example …]` writes them anew, and the
difference is read in review.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from exports_making import make_folder

from tweetarchive.exports import Export, open_export
from tweetarchive.importers import Importer, identify
from tweetarchive.records import Account, Counted, Given, Meant, Origin, Post, Problem, Raw

GOLDEN = Path(__file__).parent / "golden"


class Taken(msgspec.Struct):
    """An export taken apart and understood."""

    generation: str
    origin: Origin
    given: list[Given]
    meant: list[Meant]

    @property
    def raws(self) -> list[Raw]:
        return [each for each in self.given if isinstance(each, Raw)]

    @property
    def problems(self) -> list[Problem]:
        return [each for each in [*self.given, *self.meant] if isinstance(each, Problem)]

    @property
    def posts(self) -> list[Post]:
        return [each for each in self.meant if isinstance(each, Post)]

    def post(self, ending: str) -> Post:
        """The one post whose native id ends so; where it is told more than once, the first telling."""
        found = {each.native_id: each for each in reversed(self.posts) if each.native_id.endswith(ending)}
        assert len(found) == 1, (ending, sorted(each.native_id for each in self.posts))
        return next(iter(found.values()))

    def account(self, native_id: str) -> Account:
        found = [each for each in self.meant if isinstance(each, Account) and each.native_id == native_id]
        assert found, sorted(each.native_id for each in self.meant if isinstance(each, Account))
        return found[0]


def taken(importer: Importer, path: Path, *earlier: Path) -> Taken:
    """The export at `path`, understood together with the records of earlier ones. Every count it makes must be met."""
    raws: list[Raw] = []
    for number, each in enumerate([*earlier, path], 1):
        with open_export(each) as export:
            assert identify(export, [importer]) is importer
            found = Taken(importer.recognise(export), importer.origin(export), list(importer.extract(export)), [])
        raws += [msgspec.structs.replace(raw, as_of=number) for raw in found.raws]
        check_counts(found.given)
    found.meant = list(importer.interpret(in_order(raws), found.origin))
    return found


def taken_from(importer: Importer, folder: Path, files: Mapping[str, str | bytes]) -> Taken:
    """An export of these files; of one file by itself."""
    made = {name: content.encode() if isinstance(content, str) else content for name, content in files.items()}
    make_folder(folder, made)
    return taken(importer, folder / next(iter(made)) if len(made) == 1 else folder)


def in_order(records: Iterable[Raw]) -> list[Raw]:
    """As `interpret` is given them."""
    return sorted(records, key=lambda each: (len(each.native_id), each.native_id, each.kind))


_LOSS = re.compile(r"breaks off|is not whole|> that begins in line \d+ is left out")


def check_counts(given: list[Given]) -> None:
    """As many records as start tags in the text, but for those that are Problems, and where a file breaks off."""
    cut = {each.member for each in given if isinstance(each, Problem) and _LOSS.search(each.message)}
    for counted in given:
        if isinstance(counted, Counted):
            found = sum(
                isinstance(raw, Raw) and (raw.member, raw.kind) == (counted.member, counted.kind) for raw in given
            )
            assert found <= counted.expected, (counted, found)
            assert counted.expected - counted.slack <= found or counted.member in cut, (counted, found)


# --- examples -----------------------------------------------------------------------------------------------------


def examples(importer: str) -> list[str]:
    return sorted(path.name for path in (GOLDEN / importer).iterdir() if (path / "export").is_dir())


def handed_over(importer: str, example: str) -> Path:
    """The export's folder, or, if that holds one file only, the file, as people hand it over."""
    folder = GOLDEN / importer / example / "export"
    files = [path for path in folder.rglob("*") if path.is_file()]
    return files[0] if len(files) == 1 else folder


def check_example(importer: Importer, example: str) -> None:
    """It means what it meant, and no file in it is unknown."""
    path = GOLDEN / importer.NAME / example / "expected.json"
    assert understood(importer, example) == json.loads(path.read_text(encoding="utf-8"))
    with open_export(handed_over(importer.NAME, example)) as export:
        assert unknown(importer, export) == set()


def unknown(importer: Importer, export: Export) -> set[str]:
    """The members of which the importer says nothing at all."""
    return set(export) - {each.member for each in importer.extract(export)}


def understood(importer: Importer, example: str) -> dict[str, Any]:
    """Origin, Given and Meant as plain data; a payload, which is JSON, as what it says."""
    found = taken(importer, handed_over(importer.NAME, example))
    return {
        "origin": plain(found.origin),
        "given": [plain(each) for each in found.given],
        "meant": [plain(each) for each in found.meant],
    }


def plain(value: msgspec.Struct) -> dict[str, Any]:
    """A struct with its type's name first."""
    fields: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    if isinstance(value, Raw):
        try:
            fields["payload"] = msgspec.json.decode(value.payload)
        except msgspec.DecodeError:
            fields["payload"] = value.payload.decode(errors="replace")
    return {"is": type(value).__name__, **fields}


def regenerate(importer: str, chosen: list[str]) -> None:
    """Writes the expectations anew and says which changed."""
    module = importlib.import_module(f"tweetarchive.importers.{importer}")
    for example in chosen or examples(importer):
        path = GOLDEN / importer / example / "expected.json"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        after = json.dumps(understood(module, example), indent=1, ensure_ascii=False) + "\n"
        if before != after:
            path.write_text(after, encoding="utf-8")
        sys.stdout.write(f"{'unchanged' if before == after else 'WRITTEN  '} {path}\n")


if __name__ == "__main__":
    if sys.argv[1:2] != ["--regenerate"] or not sys.argv[2:]:
        sys.exit("Say --regenerate and an importer to write its expectations anew, and which examples if not all.")
    regenerate(sys.argv[2], sys.argv[3:])
