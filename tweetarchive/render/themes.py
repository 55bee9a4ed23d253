"""Where a theme's files are: the archive's own `theme/` folder → the named theme → its parents → `base`.

A theme is a folder with theme.toml (name, title, parent, api, [params.<name>]), templates/ and static/. This module
finds folders and files and says what is wrong with them; it renders nothing and never follows a path out of a theme.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import tweetarchive
from tweetarchive.errors import ThemeError
from tweetarchive.nearest import did_you_mean

API = 1
"""Version of the contract between themes and the product; a theme says which it was written for."""

ENTRY_POINTS = "tweetarchive.themes"
OWN = "theme"
"""What the archive's own folder is called, on disk and in messages."""

ParamValue = str | int | bool


@dataclass(frozen=True)
class Param:
    """Something a theme lets its user choose, in archive.toml under [theme]. choices: () if any value will do."""

    name: str
    type: str
    default: ParamValue
    doc: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class ThemeFolder:
    """One theme's own files, without its parents'."""

    name: str
    root: Path
    title: str = ""
    parent: str = ""
    params: tuple[Param, ...] = ()

    def file(self, part: str, name: str) -> Path | None:
        """The file `name` under "templates" or "static"; None if there is none or it lies outside."""
        pure = PurePosixPath(name)
        if not name or pure.is_absolute() or ".." in pure.parts or "\\" in name or "\0" in name:
            return None
        path = self.root / part / name
        return path if path.is_file() and path.resolve().is_relative_to((self.root / part).resolve()) else None

    def files(self, part: str) -> Iterator[str]:
        """Names of all files under "templates" or "static", sorted; hidden ones are left out."""
        top = self.root / part
        for path in sorted(top.rglob("*")):
            relative = path.relative_to(top)
            if path.is_file() and not any(piece.startswith(".") for piece in relative.parts):
                yield relative.as_posix()


@dataclass(frozen=True)
class Theme:
    """A theme with all it inherits. folders: nearest first, `base` last. params: all of them, defaults filled in."""

    folders: tuple[ThemeFolder, ...]
    params: Mapping[str, ParamValue] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return next(folder.name for folder in self.folders if folder.name != OWN)

    def template(self, name: str) -> Path | None:
        """Of "thread.html" the nearest folder's, of "base/thread.html" the theme base's file. None if there is none."""
        owner, _, rest = name.partition("/")
        for folder in self.folders:
            if folder.name == owner:
                return folder.file("templates", rest)
        return next((path for folder in self.folders if (path := folder.file("templates", name))), None)

    def templates(self) -> list[str]:
        """Names of all templates, for messages."""
        return sorted({name for folder in self.folders for name in folder.files("templates")})

    def static(self) -> dict[str, Path]:
        """Every static file by its name under static/; of two with one name, the nearest folder's.

        ThemeError for a link that leads out of the theme.
        """
        found: dict[str, Path] = {}
        for folder in reversed(self.folders):
            for name in folder.files("static"):
                path = folder.file("static", name)
                if path is None:
                    raise ThemeError(
                        "leads out of the theme's folder",
                        where=str(folder.root / "static" / name),
                        hint="Copy the file into the theme instead of linking to it.",
                    )
                found[name] = path
        return dict(sorted(found.items()))

    def version(self) -> str:
        """Changes if and only if a file of the theme or a parameter does."""
        digest = hashlib.sha256(repr(sorted(self.params.items())).encode())
        for folder in self.folders:
            for part in ("templates", "static"):
                for name in folder.files(part):
                    content = hashlib.sha256((folder.root / part / name).read_bytes()).hexdigest()
                    digest.update(f"{folder.name}\0{part}\0{name}\0{content}\n".encode())
        return digest.hexdigest()


def find_theme(
    name: str,
    *,
    own: Path | None = None,
    params: Mapping[str, object] | None = None,
    places: Sequence[Path] | None = None,
) -> Theme:
    """The theme `name` with its parents, and in front of it the archive's own folder `own` if that exists.

    params: what [theme] in archive.toml says. places: folders that hold themes; by default those shipped with the
    product and those other packages bring. Raises ThemeError for whatever does not fit.
    """
    known = known_themes(places)
    chain: list[ThemeFolder] = []
    if own is not None and own.is_dir():
        chain.append(_own_folder(own))
    wanted, asked_by = name, "archive.toml: site.theme"
    while wanted:
        folder = _named(wanted, known, asked_by)
        if folder in chain:
            circle = " → ".join([each.name for each in chain if each.name != OWN] + [wanted])
            raise ThemeError(
                f"its parents go in a circle: {circle}",
                where=f"theme {name}",
                hint='Let one of them have parent = "base".',
            )
        chain.append(folder)
        wanted, asked_by = folder.parent, str(folder.root / "theme.toml")
    return Theme(tuple(chain), _chosen(chain, params or {}))


def known_themes(places: Sequence[Path] | None = None) -> dict[str, Path]:
    """Every theme that can be named, with its folder."""
    known: dict[str, Path] = {}
    if places is None:
        for entry in entry_points(group=ENTRY_POINTS):
            known[entry.name] = _entry_folder(entry.name, entry.value)
        places = (_bundled(),)
    for place in places:
        for config in sorted(place.glob("*/theme.toml")):
            known[config.parent.name] = config.parent
    return known


def _bundled() -> Path:
    """The themes that come with the product: inside the package when installed, beside it in a checkout."""
    package = Path(tweetarchive.__file__).parent
    installed = package / "_themes"
    return installed if installed.is_dir() else package.parent / "themes"


def _entry_folder(name: str, module: str) -> Path:
    """Where another package keeps the theme it announces: the package's own folder or one of the theme's name in it."""
    spec = find_spec(module)
    homes = list(spec.submodule_search_locations or ()) if spec else []
    if spec and not homes and spec.origin:
        homes = [str(Path(spec.origin).parent)]
    for home in homes:
        for folder in (Path(home), Path(home, name)):
            if (folder / "theme.toml").is_file():
                return folder
    raise ThemeError(
        f"the package {module} announces it but has no theme.toml",
        where=f"theme {name}",
        hint=f"Reinstall or remove {module}.",
    )


def _named(name: str, known: Mapping[str, Path], asked_by: str) -> ThemeFolder:
    if name not in known:
        listed = ", ".join(sorted(known)) or "none"
        raise ThemeError(
            f'there is no theme "{name}"{did_you_mean(name, known)}', where=asked_by, hint=f"Known themes: {listed}."
        )
    root = known[name]
    where = root / "theme.toml"
    folder = _read_folder(root, _read_toml(where), where)
    if name in _RESERVED:
        raise ThemeError(f'"{name}" cannot be a theme\'s name', where=str(where), hint="Give it another one.")
    if folder.name != name:
        raise ThemeError(
            f'is named "{folder.name}" but found as "{name}"', where=str(where), hint="Give both the same name."
        )
    return folder


def _own_folder(root: Path) -> ThemeFolder:
    where = root / "theme.toml"
    if not where.is_file():
        return ThemeFolder(OWN, root)
    table = _read_toml(where)
    if "parent" in table:
        raise ThemeError(
            "an archive's own theme stands before the one archive.toml names",
            where=f"{where}: parent",
            hint='Remove this line and write the name into archive.toml: [site] theme = "…".',
        )
    folder = _read_folder(root, {**table, "name": OWN}, where)
    return ThemeFolder(OWN, root, folder.title, "", folder.params)


def _read_toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(f"cannot be read: {error}", where=str(path)) from None


def _read_folder(root: Path, table: Mapping[str, object], where: Path) -> ThemeFolder:
    for key in table:
        if key not in _KEYS:
            raise ThemeError(f'unknown key "{key}"{did_you_mean(key, _KEYS)}', where=str(where))
    name = _string(table, "name", root.name, where)
    if not _NAME.match(name):
        raise ThemeError(
            f'"{name}" cannot be a theme\'s name', where=str(where), hint="Use small letters, digits and hyphens."
        )
    if table.get("api", API) != API:
        raise ThemeError(
            f"written for version {table['api']} of the theme contract, this is version {API}",
            where=f"{where}: api",
            hint="Get a newer tweetarchive or a newer theme.",
        )
    parent = _string(table, "parent", "" if name == "base" else "base", where)
    params = table.get("params", {})
    if not isinstance(params, dict):
        raise ThemeError("must be tables like [params.colour]", where=f"{where}: params")
    read = tuple(_read_param(key, value, f"{where}: params.{key}") for key, value in params.items())
    return ThemeFolder(name, root, _string(table, "title", name, where), parent, read)


_KEYS = ("name", "title", "parent", "api", "params", "description", "license", "author")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*\Z")
_RESERVED = (OWN, "parts")  # these are folders: of an archive, and of macros inside templates/
_TYPES: Mapping[str, type] = {"string": str, "integer": int, "boolean": bool}


def _string(table: Mapping[str, object], key: str, default: str, where: Path) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise ThemeError("must be a string", where=f"{where}: {key}")
    return value


def _read_param(name: str, table: object, where: str) -> Param:
    if not isinstance(table, dict) or "default" not in table or not isinstance(table.get("doc"), str):
        raise ThemeError("needs type, default and doc", where=where)
    kind, default = table.get("type", "string"), table["default"]
    if kind not in _TYPES:
        raise ThemeError(f"type must be one of {', '.join(_TYPES)}", where=where)
    param = Param(name, kind, default, table["doc"], tuple(table.get("choices", ())))
    _check_param(param, default, f"{where}.default")
    return param


def _chosen(chain: Sequence[ThemeFolder], given: Mapping[str, object]) -> dict[str, ParamValue]:
    """Every parameter of the chain with the value given or its default; a nearer folder's declaration wins."""
    declared = {param.name: param for folder in reversed(chain) for param in folder.params}
    for name in given:
        if name not in declared:
            listed = ", ".join(sorted(declared)) or "none"
            raise ThemeError(
                f"the theme has no such parameter{did_you_mean(name, declared)}",
                where=f"archive.toml: theme.{name}",
                hint=f"Its parameters: {listed}.",
            )
    return {
        name: _check_param(param, given.get(name, param.default), f"archive.toml: theme.{name}")
        for name, param in sorted(declared.items())
    }


def _check_param(param: Param, value: object, where: str) -> ParamValue:
    wanted = _TYPES[param.type]
    if not isinstance(value, (str, int)) or type(value) is not wanted:
        raise ThemeError(f"must be of type {param.type}", where=where)
    if param.choices and value not in param.choices:
        raise ThemeError(f"must be one of {', '.join(param.choices)}", where=where)
    return value
