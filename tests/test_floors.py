"""The shape of the house, held by a test: data flows one way, every room has one job, each dependency has one door.

A *room* is a module or package directly under `tweetarchive/`, named here with its floor; a module imports from its own
room and from lower floors. To add a room, give it a floor in the table. To break a rule, change the rule here, and say
why in `docs/decisions/`.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TypeGuard

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tweetarchive"

FLOORS = {
    "": 0,  # tweetarchive/__init__.py: the version and nothing else
    "errors": 0,
    "records": 0,
    "ids": 0,
    "nearest": 0,
    "messages": 0,  # marks texts for the catalogues
    "pointing": 0,
    "sizes": 0,
    "unseen": 0,  # characters that nobody sees
    "lookup": 0,  # how files say where posts are by their ids
    "config": 1,
    "handwritten": 1,  # what the owner wrote beside the archive, as text
    "exports": 1,
    "commenting": 1,  # which article an address means, who a commenter is
    "markup": 1,  # the dialects of HTML that blogs and comments are written in, read
    "importers.*": 2,  # one room for each service; they do not know each other
    "archive": 2,
    "album": 2,
    "importers": 3,  # importers/__init__.py: the protocol and the registry
    "weave": 3,
    "suggesting": 3,  # who in an album may be whom
    "ingest": 4,  # export → archive
    "making": 4,  # archive → album
    "site": 4,
    "pictures": 5,
    "render": 5,
    "check": 5,  # a built site, looked at
    "check.privacy": 6,  # the same, and what the archive knows that must not be found there
    "permalinks": 6,  # which pages the site had before
    "recalling": 6,  # what weaving told, for whoever asks later
    "build": 6,
    "serve": 6,
    "keepsake": 6,  # the history with one friend, as one file
    "formats": 6,  # in which posts leave an archive: ours, ActivityStreams, tables, a database, a bag
    "publish": 7,  # a built site to a branch; it knows what a build left, and looks at it
    "private": 7,  # what only the owner sees, in their own preview
    "folder": 7,  # the recipes: what a command does, without its words
    "theming": 8,  # recipes for those who make themes
    "checks": 8,  # the recipe of a look at the site
    "naming": 8,  # recipes for those who say who is who
    "giving": 8,  # the recipe of a keepsake
    "exporting": 8,  # the recipe of posts in another format
    "publishing": 8,  # the recipe of a published site
    "previewing": 8,  # a recipe, too, apart from the others: they do not wait until a server is loaded
    "forgetting": 9,  # the recipe that erases, and how what is to be erased is found; it hides first
    "cli": 10,
    "__main__": 11,
}

ONLY = {
    "exports": {"errors", "records"},  # a repair of an export is told as a Problem
    "commenting": {"records"},
    "markup": {"records"},
    "importers.*": {
        "errors",
        "records",
        "ids",
        "exports",
        "commenting",
        "markup",
        "messages",
    },  # the formats know no database, no configuration, no person
    "archive": {"errors", "records"},  # the database knows no formats
}
"""Rooms that may use no more than these, whatever their floor would allow."""

NEVER = {
    "weave": {"exports"},  # it is handed what was meant, and does not ask where that came from
    "site": {"archive", "exports", "importers.*", "importers", "weave"},  # what is not in the album cannot be published
    "render": {"archive", "exports", "importers.*", "importers", "weave", "ingest", "making"},
    "check": {"archive", "importers.*", "importers", "weave", "ingest", "making", "site"},  # a folder of files
    "check.privacy": {"importers.*", "ingest", "site", "render"},  # it alone asks the archive (0021)
    "build": {"archive", "exports", "importers.*", "importers", "weave", "ingest", "making"},
    "serve": {"archive", "exports", "importers.*", "importers", "weave", "ingest", "making"},
}
"""Rooms that may not use these, though their floor would allow it."""

DOORS = {
    "click": {"cli"},
    "rich": {"cli"},
    "rich_click": {"cli"},
    "sqlite3": {"archive", "album", "exports.tables", "formats.database"},  # which writes new files, to give away
    "xml": {"exports.xml"},
    "selectolax": {"markup.reading"},
    "jinja2": {"render"},
    "markupsafe": {"render"},
    "markdown": {"render.text"},
    "babel": {"render.languages"},
    "icalendar": {"render.calendar_file"},
    "nh3": {"render.cleaning"},
    "pygments": {"render.colouring"},
    "PIL": {"pictures.drawing", "pictures.colours"},
    "av": {"pictures.stills"},
    "starlette": {"serve.app"},
    "uvicorn": {"serve.listening", "serve.patience"},
    "watchdog": {"serve.watching"},
    "tomlkit": {"naming.editing", "naming.hide_editing"},  # files that people keep by hand
    "socket": {"serve.listening"},  # which listens on this machine, and calls nobody
    "webbrowser": {"cli"},
    "playwright": {"theming.checking.browser"},
    # Nothing is fetched, and nothing leaves the machine but a site that git is told to send: these have no door.
    "subprocess": {"publish.git"},  # which starts git and no other program
    "urllib.request": set[str](),
    "http": set[str](),
    "ssl": set[str](),
    "ftplib": set[str](),
    "smtplib": set[str](),
}
"""The one place that may import each of these: a swap of the library, or a flaw in it, stays in one room."""

ONLY_BY = {"private": {"previewing"}}
"""Rooms that nobody else may use, however high they are: of what is private there is no way into a file."""

SECOND_DOOR = ("interpret_private", {"importers", "importers.*", "private", "forgetting"})
"""The name by which importers are asked for what is private, and the rooms where it may be said."""

FIRST_FLOOR_THAT_WRITES_FILES = 6
ROOMS_THAT_WRITE_NOTHING = {"private"}
ROOMS_THAT_WRITE_FILES = {"archive", "album", "pictures", "check"}  # check: what is packed in a zip, for a moment
FIRST_FLOOR_THAT_PRINTS = 10

WRITES = {
    "write_text",
    "write_bytes",
    "mkdir",
    "makedirs",
    "touch",
    "unlink",
    "rmdir",
    "rmtree",
    "rename",
    "symlink_to",
}
IMPORT_NAMES = {"pillow": "PIL", "rich-click": "rich_click"}
NOT_IMPORTED = {"tzdata"}  # read by zoneinfo, where the system has no time zones of its own


# --- the house -------------------------------------------------------------------------------------------------


def test_every_module_keeps_to_the_rules() -> None:
    broken = [
        complaint
        for path, module in modules().items()
        for complaint in complaints(path.read_text(encoding="utf-8"), module, str(path.relative_to(ROOT)))
    ]
    assert not broken, "\n" + "\n".join(broken)


def test_the_project_requires_what_it_imports_and_imports_what_it_requires() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = chain(project["dependencies"], *project["optional-dependencies"].values())
    names = {re.split(r"[<>=!~\[ ;]", line)[0].lower() for line in lines}
    required = {IMPORT_NAMES.get(name, name.replace("-", "_")) for name in names}
    imported = {
        name.partition(".")[0]
        for path, module in modules().items()
        for _, name in imports(ast.parse(path.read_text(encoding="utf-8")), module)
    }
    foreign = {name for name in imported if name not in sys.stdlib_module_names and name != "tweetarchive"}
    assert foreign - required == set(), "imported, but no dependency in pyproject.toml"
    assert required - foreign == NOT_IMPORTED, "a dependency in pyproject.toml, but nobody imports it"


def test_whoever_carries_it_on_is_told_of_every_room_above_the_ground() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Taste")[0]
    untold = [name for name, floor in FLOORS.items() if 0 < floor < 11 and name.removesuffix(".*") not in told]
    assert not untold, f"CONTRIBUTING.md does not say what these are for: {untold}"


def test_the_table_has_no_room_that_is_gone() -> None:
    gone = set(FLOORS) - {room(module) for module in modules().values()} - {"__main__"}
    assert not gone, f"FLOORS names rooms that do not exist: {sorted(gone)}"


# --- the rules themselves: each one is seen to bite ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("archive.store", "from tweetarchive.site import views", "archive (floor 2) may not import site (floor 4)"),
        ("archive.store", "from ..site.views import Home", "archive (floor 2) may not import site (floor 4)"),
        ("archive.store", "from .. import site", "archive (floor 2) may not import site (floor 4)"),
        ("archive.store", "from tweetarchive import site", "archive (floor 2) may not import site (floor 4)"),
        (
            "archive.store",
            "def late():\n    import tweetarchive.cli",
            "archive (floor 2) may not import cli (floor 10)",
        ),
        ("archive", "from .album import x\nfrom ..album import y", "archive (floor 2) may not import album (floor 2)"),
        ("album.writer", "from ..archive import Archive", "album (floor 2) may not import archive (floor 2)"),
        ("importers.sparrow", "from . import identify", "importers.* (floor 2) may not import importers (floor 3)"),
        ("importers.sparrow", "from .magpie import x", "importers.sparrow may not import importers.magpie"),
        ("importers.sparrow.likes", "from ..magpie import x", "importers.sparrow may not import importers.magpie"),
        (
            "importers.sparrow",
            "from ..config import Config",
            "importers.* uses only commenting, errors, exports, ids, markup, messages, records",
        ),
        ("importers.sparrow", "from pathlib import Path", "an importer sees an export, never a path"),
        ("importers.sparrow", "open('notes.js')", "an importer sees an export, never a path"),
        ("archive", "from ..ids import post_url", "archive uses only errors, records"),
        ("site.home", "from ..archive import Archive", "site never uses archive"),
        ("build", "from tweetarchive import ingest", "build never uses ingest"),
        ("check.links", "from tweetarchive.archive import Archive", "check never uses archive"),
        ("check.links", "from tweetarchive.check.privacy import audit", "may not import check.privacy (floor 6)"),
        ("check.privacy.audit", "from tweetarchive.site import Site", "check.privacy never uses site"),
        ("weave.gate", "from ..exports import open_export", "weave never uses exports"),
        ("site.home", "import sqlite3", "sqlite3 is imported only in album, archive, exports.tables, formats.database"),
        ("render.pages", "import markdown.extensions", "markdown is imported only in render.text"),
        ("render.textile", "import nh3", "nh3 is imported only in render.cleaning"),
        ("render.text", "import urllib.request", "urllib.request is imported nowhere"),
        ("build", "from urllib import request", "urllib.request is imported nowhere"),
        ("ingest", "import click", "click is imported only in cli"),
        ("parlour", "", "parlour is no room: give it a floor in FLOORS"),
        ("build", "from tweetarchive.private import pages", "private is used only by previewing"),
        ("giving", "from tweetarchive.private.reading import read_drawer", "private is used only by previewing"),
        ("private.pages", "path.write_text('x')", "writes no file"),
        ("making", "importer.interpret_private(records)", "interpret_private is said only in"),
        ("weave", "getattr(importer, 'interpret_private')", "interpret_private is said only in"),
        ("ingest", "print('done')", "only cli speaks to people"),
        ("ingest", "import sys\nsys.stderr.write('x')", "only cli speaks to people"),
        ("weave.gate", "path.write_text('x')", "writes no file"),
        ("weave.gate", "open(path, 'w')", "writes no file"),
        ("weave.gate", "path.open(mode='ab')", "writes no file"),
        ("ingest", "import importlib\nimportlib.import_module(name)", "imports are written out"),
        ("ingest", "def add():\n    global cache", "no state in a module"),
        ("ingest", "x = 1", "says in a docstring what it is for"),
    ],
)
def test_a_broken_rule_is_noticed(module: str, source: str, expected: str) -> None:
    found = complaints(source, module, "here.py")
    assert any(expected in line for line in found), found


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("archive", '"""Rows."""\nimport sqlite3\nfrom ..errors import ArchiveError\nfrom .schema import SQL'),
        ("importers.sparrow.likes", '"""Likes."""\nfrom . import shapes\nfrom ...exports import Export'),
        ("render.text", '"""Text."""\nimport markdown\nfrom urllib.parse import quote\nopen(path).read()'),
        ("cli", '"""Words."""\nimport rich_click as click\nfrom . import build, ingest\nprint("done")'),
        ("check.privacy.knowing", '"""Secrets."""\nfrom tweetarchive.archive import Archive'),
        ("build", '"""Files."""\nfrom pathlib import Path\nPath("x").write_bytes(b"")'),
        ("weave.gate", '"""Text."""\nname.replace("a", "b")\npath.open("rb")'),
    ],
)
def test_what_is_allowed_is_not_complained_about(module: str, source: str) -> None:
    assert complaints(source, module, "here.py") == []


def test_a_complaint_names_the_file_the_line_and_the_rule() -> None:
    assert complaints('"""Rows."""\n\nimport jinja2', "archive.store", "tweetarchive/archive/store.py") == [
        "tweetarchive/archive/store.py:3: jinja2 is imported only in render"
    ]


# --- how they are checked ----------------------------------------------------------------------------------------


def complaints(source: str, module: str, where: str) -> list[str]:
    """Every broken rule in one module, as "file:line: rule". `module` is its dotted name under tweetarchive."""
    tree = ast.parse(source)
    here = room(module)
    if here not in FLOORS:
        return [f"{where}:1: {here} is no room: give it a floor in FLOORS"]
    found = [(line, rule) for line, name in imports(tree, module) for rule in broken_by_import(module, name)]
    found += broken_by_code(tree, here)
    if source.strip() and not ast.get_docstring(tree):
        found.append((1, "a module says in a docstring what it is for, and what it must not do"))
    return [f"{where}:{line}: {rule}" for line, rule in sorted(set(found))]


def broken_by_import(module: str, name: str) -> Iterator[str]:
    here = room(module)
    if name == "tweetarchive" or name.startswith("tweetarchive."):
        yield from broken_by_neighbour(module, name.removeprefix("tweetarchive").removeprefix("."))
        return
    for library, doors in DOORS.items():
        if within(name, library) and not any(within(module, door) for door in doors):
            yield f"{library} is imported {'only in ' + ', '.join(sorted(doors)) if doors else 'nowhere'}"
    if here == "importers.*" and name.partition(".")[0] in {"os", "pathlib", "shutil", "tempfile", "glob"}:
        yield "an importer sees an export, never a path"


def broken_by_neighbour(module: str, other: str) -> Iterator[str]:
    here, there = room(module), room(other)
    if here == there:
        if here == "importers.*" and service(module) != service(other):
            yield f"{service(module)} may not import {service(other)}: importers do not know each other"
        return
    if there not in FLOORS:
        yield f"{there} is no room: give it a floor in FLOORS"
        return
    if FLOORS[there] >= FLOORS[here] and other:
        yield f"{here} (floor {FLOORS[here]}) may not import {there} (floor {FLOORS[there]}): only lower floors"
    if other and here in ONLY and there not in ONLY[here]:
        yield f"{here} uses only {', '.join(sorted(ONLY[here]))}; not {there}"
    if there in NEVER.get(here, ()):
        yield f"{here} never uses {there}"
    if here not in ONLY_BY.get(there, {here}):
        yield f"{there} is used only by {', '.join(sorted(ONLY_BY[there]))}"


def broken_by_code(tree: ast.AST, here: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield node.lineno, "no state in a module: pass it as an argument"
        if isinstance(node, ast.Call | ast.Attribute) and speaks(node) and FLOORS[here] < FIRST_FLOOR_THAT_PRINTS:
            yield node.lineno, f"only cli speaks to people (floor {FIRST_FLOOR_THAT_PRINTS})"
        if here not in SECOND_DOOR[1] and says(node, SECOND_DOOR[0]):
            yield node.lineno, f"{SECOND_DOOR[0]} is said only in {', '.join(sorted(SECOND_DOOR[1]))}"
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in {"import_module", "__import__"} and here != "importers":
            yield node.lineno, "imports are written out, so that this test can see them"
        if here == "importers.*" and isinstance(node.func, ast.Name) and name == "open":
            yield node.lineno, "an importer sees an export, never a path"
        low = FLOORS[here] < FIRST_FLOOR_THAT_WRITES_FILES and here not in ROOMS_THAT_WRITE_FILES
        if (low or here in ROOMS_THAT_WRITE_NOTHING) and writes(node):
            yield node.lineno, f"{here} (floor {FLOORS[here]}) writes no file"


def says(node: ast.AST, name: str) -> TypeGuard[ast.Attribute | ast.Constant | ast.Name]:
    """Whether it calls something by that name, in code or in a text."""
    match node:
        case ast.Attribute(attr=said) | ast.Name(id=said) | ast.Constant(value=said):
            return bool(said == name)
    return False


def imports(tree: ast.AST, module: str) -> Iterator[tuple[int, str]]:
    """(line, full dotted name) of everything imported, at any depth of the module, relative imports made absolute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, module)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                if is_module(full):
                    yield node.lineno, full  # `from tweetarchive import ids` means the module, not the package
                else:
                    yield node.lineno, base


def absolute(node: ast.ImportFrom, module: str) -> str:
    if not node.level:
        return node.module or ""
    parts = ["tweetarchive", *module.split(".")] if module else ["tweetarchive"]
    if module not in packages():
        parts = parts[:-1]
    parts = parts[: len(parts) - (node.level - 1)]
    return ".".join([*parts, node.module] if node.module else parts)


def is_module(full: str) -> bool:
    if full in DOORS:
        return True
    short = full.removeprefix("tweetarchive.")
    return full.startswith("tweetarchive.") and (short in FLOORS or short in modules().values())


def room(module: str) -> str:
    first, _, rest = module.partition(".")
    if first == "importers" and rest:
        return "importers.*"
    return "check.privacy" if within(module, "check.privacy") else first


def service(module: str) -> str:
    return ".".join(module.split(".")[:2])


def within(name: str, part: str) -> bool:
    return name == part or name.startswith(part + ".")


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def speaks(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in {"print", "input"}
    return (
        isinstance(node, ast.Attribute)
        and node.attr in {"stdin", "stdout", "stderr"}
        and isinstance(node.value, ast.Name)
        and node.value.id == "sys"
    )


def writes(node: ast.Call) -> bool:
    """Whether a call looks like one that writes to a path; `open` and `.open` by their mode."""
    name = called(node)
    if name != "open":
        return name in WRITES
    position = 1 if isinstance(node.func, ast.Name) else 0
    given = [*node.args[position : position + 1], *(word.value for word in node.keywords if word.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and set(str(mode.value)) & set("wax+") for mode in given)


@cache
def modules() -> dict[Path, str]:
    """Every module of the package and its dotted name under it, e.g. tweetarchive/site/home.py: "site.home"."""
    return {path: dotted(path) for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def packages() -> frozenset[str]:
    """The modules that are folders: there, `from . import x` looks inside the module, not beside it."""
    return frozenset(name for path, name in modules().items() if path.name == "__init__.py")


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
