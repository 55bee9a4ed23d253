"""One theme's own files: its folder, what its theme.toml says, and the parameters it declares.

Says what is wrong with them, with file and key; knows nothing of parents and where themes are found, and never follows
a path out of the folder.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from tweetarchive.errors import ThemeError
from tweetarchive.nearest import did_you_mean
from tweetarchive.unseen import named

FILE = "theme.toml"

API = 1
"""Version of the contract between themes and the product; a theme says which it was written for."""

OWN = "theme"
"""What the archive's own folder is called, on disk and in messages."""

RESERVED = (OWN, "parts")  # these are folders: of an archive, and of macros inside templates/

ParamValue = str | int | bool


@dataclass(frozen=True)
class Param:
    """Something a theme lets its user choose, in archive.toml under [theme]. choices: () if any value will do.

    type: "string", "integer" or "boolean". Templates see the value as params.<name>. It reaches a stylesheet as a class
    of <body>, written in the layout's block `marks`: pages carry no styles, so a colour is chosen by a name.
    """

    name: str
    type: str
    default: ParamValue
    doc: str
    choices: tuple[ParamValue, ...] = ()


@dataclass(frozen=True)
class ThemeFolder:
    """One theme's own files, without its parents'."""

    name: str
    root: Path
    title: str = ""
    parent: str = ""
    params: tuple[Param, ...] = ()
    description: str = ""
    license: str = ""
    author: str = ""

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


def read_theme(root: Path) -> ThemeFolder:
    """The theme in the folder `root`, by its theme.toml. Raises ThemeError."""
    return _folder(root, _toml(root / FILE), root / FILE)


def read_own(root: Path) -> ThemeFolder:
    """An archive's own folder, which needs no theme.toml and has no parent. Raises ThemeError."""
    where = root / FILE
    if not where.is_file():
        return ThemeFolder(OWN, root)
    table = _toml(where)
    if "parent" in table:
        raise ThemeError(
            "an archive's own theme stands before the one archive.toml names",
            where=f"{where}: parent",
            hint='Remove this line and write the name into archive.toml: [site] theme = "…".',
        )
    folder = _folder(root, {**table, "name": OWN}, where)
    return ThemeFolder(OWN, root, folder.title, "", folder.params)


def is_name(text: str) -> bool:
    """Whether a theme can be called that."""
    return bool(_NAME.match(text)) and text not in RESERVED


def checked(param: Param, value: object, where: str) -> ParamValue:
    """`value` if the parameter may have it; a text without what nobody sees. where: it was written there. Raises
    ThemeError.
    """
    wanted = _TYPES[param.type]
    if not isinstance(value, (str, int)) or type(value) is not wanted:
        raise ThemeError(f"must be {_TYPE_WORDS[param.type]}, not {toml_value(value)}", where=where, hint=_hint(param))
    if param.choices and value not in param.choices:
        listed = ", ".join(map(toml_value, param.choices))
        near = did_you_mean(value, map(str, param.choices)) if isinstance(value, str) else ""
        raise ThemeError(f"must be one of {listed}, not {toml_value(value)}{near}", where=where, hint=_hint(param))
    return named(value) if isinstance(value, str) else value


def toml_value(value: object) -> str:
    """As it is written in a TOML file; of what no parameter can be, something like it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        plain = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{plain}"'
    return str(value)


_KEYS = ("name", "title", "parent", "api", "params", "description", "license", "author")
_PARAM_KEYS = ("type", "default", "doc", "choices")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*\Z")
_PARAM_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TAKEN = frozenset(dir(dict))  # `params` is one: params.items is its own word
_TYPES: Mapping[str, type] = {"string": str, "integer": int, "boolean": bool}
_TYPE_WORDS = {"string": "a text in quotes", "integer": "a whole number", "boolean": "true or false"}


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ThemeError(f"cannot be read: {error}", where=str(path)) from None


def _folder(root: Path, table: Mapping[str, object], where: Path) -> ThemeFolder:
    for key in table:
        if key not in _KEYS:
            raise ThemeError(
                f'unknown key "{key}"{did_you_mean(key, _KEYS)}', where=str(where), hint=f"Known: {', '.join(_KEYS)}."
            )
    name = _string(table, "name", root.name, where)
    if not _NAME.match(name):
        raise ThemeError(
            f'"{name}" cannot be a theme\'s name', where=str(where), hint="Use small letters, digits and hyphens."
        )
    api = table.get("api", API)
    if type(api) is not int:
        raise ThemeError(f"must be a number, not {toml_value(api)}", where=f"{where}: api", hint=f"Write api = {API}.")
    if api != API:
        raise ThemeError(
            f"written for version {api} of the theme contract, this is version {API}",
            where=f"{where}: api",
            hint="Get a newer tweetarchive or a newer theme.",
        )
    params = table.get("params", {})
    if not isinstance(params, dict):
        raise ThemeError("must be tables like [params.colour]", where=f"{where}: params")
    return ThemeFolder(
        name,
        root,
        title=_string(table, "title", name, where),
        parent=_string(table, "parent", "" if name == "base" else "base", where),
        params=tuple(_param(key, value, f"{where}: params.{key}") for key, value in params.items()),
        description=_string(table, "description", "", where),
        license=_string(table, "license", "", where),
        author=_string(table, "author", "", where),
    )


def _string(table: Mapping[str, object], key: str, default: str, where: Path) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise ThemeError(f"must be a text in quotes, not {toml_value(value)}", where=f"{where}: {key}")
    return named(" ".join(value.split()))


def _param(name: str, table: object, where: str) -> Param:
    if not isinstance(table, dict):
        raise ThemeError("must be a table", where=where, hint=f"Write [params.{name}], and below it default and doc.")
    if not _PARAM_NAME.match(name) or name in _TAKEN:
        raise ThemeError(
            "templates cannot name it so: they say params.name",
            where=where,
            hint="Use small letters, digits and _, beginning with a letter"
            + (f'; "{name}" is taken.' if name in _TAKEN else "."),
        )
    for key in table:
        if key not in _PARAM_KEYS:
            hint = f"A parameter has {', '.join(_PARAM_KEYS)}."
            raise ThemeError(f'unknown key "{key}"{did_you_mean(key, _PARAM_KEYS)}', where=where, hint=hint)
    kind, doc, choices = table.get("type", "string"), table.get("doc"), table.get("choices", [])
    if not isinstance(kind, str) or kind not in _TYPES:
        raise ThemeError(
            f"type must be one of {', '.join(_TYPES)}, not {toml_value(kind)}{did_you_mean(str(kind), _TYPES)}",
            where=where,
        )
    if "default" not in table:
        raise ThemeError("has no default", where=where, hint="Say what it is for everybody who does not set it.")
    if not isinstance(doc, str) or not doc.strip():
        raise ThemeError("has no doc", where=where, hint='Say in a sentence what it changes: doc = "…".')
    if not isinstance(choices, list):
        raise ThemeError("choices must be a list", where=where, hint='Write choices = ["one", "another"].')
    free = Param(name, kind, table["default"], " ".join(doc.split()))
    for choice in choices:
        checked(free, choice, f"{where}.choices")
    param = replace(free, choices=tuple(choices))
    checked(param, param.default, f"{where}.default")
    return param


def _hint(param: Param) -> str:
    return f"{param.name}: {param.doc}"
