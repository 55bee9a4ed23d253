"""A theme's templates, read without making a page: names that are not there, blocks that lead nowhere, files unused.

What a page of the example never reaches is looked at all the same, as the types of all views are known. Nothing is said
on a guess: where a type is not known, nothing is. How bad a remark is, whoever asked for it decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import FunctionType
from typing import Literal

import jinja2
from jinja2 import nodes
from msgspec import Struct

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.inspecting.expressions import Function, returned
from tweetarchive.render.inspecting.hints import ANY, Fields, Hint, many, union
from tweetarchive.render.inspecting.sources import Remark, Source, Sources
from tweetarchive.render.inspecting.walking import Walk
from tweetarchive.render.languages.catalogues import read
from tweetarchive.render.languages.speaking import ENGLISH, FOLDER, languages
from tweetarchive.render.theme_files import FILE
from tweetarchive.render.themes import Theme
from tweetarchive.site.views import SiteView

__all__ = ["Remark", "inspect"]

PARTS = {
    "post": ("parts/post.html", "post"),
    "who": ("parts/person.html", "name"),
    "face": ("parts/person.html", "avatar"),
}
"""Functions that templates are given, and the macros of the theme behind them."""


def inspect(theme: Theme, environment: jinja2.Environment, kinds: Mapping[str, type[Struct]]) -> list[Remark]:
    """environment: one in which the theme is rendered. kinds: of pages, each with the type of its views."""
    sources = Sources(environment, theme)
    given = _given(theme, environment)
    walk = Walk(environment, sources, given)
    for name, (file, macro) in PARTS.items():
        if source := sources.find(file):
            with sources.reading(source):
                given[name] = walk.attribute(walk.module(file, 1), macro, 1)
    any_kind: Hint = Literal.__getitem__(tuple(kinds))
    chains = [walk.page(kind, view, any_kind) for kind, view in kinds.items()]
    walk.uncalled()
    _find_missing_kinds(kinds, theme, sources)
    for chain in chains:
        _find_blocks_without_a_place(chain, sources)
    _find_unused(theme, kinds, sources)
    _find_untranslated(theme, sources)
    return list(sources.remarks)


def _given(theme: Theme, environment: jinja2.Environment) -> dict[str, Hint]:
    """What every template is given, as hints."""
    given = {name: _hint_of(name, value) for name, value in environment.globals.items()}
    params = {
        param.name: Literal.__getitem__(param.choices) if param.choices else type(param.default)
        for folder in reversed(theme.folders)
        for param in folder.params
    }
    return {
        **given,
        "site": SiteView,
        "params": Fields("the theme's parameters", params),
        "asset": Function("asset", str, look=_find_missing_asset(theme)),
    }


def _hint_of(name: str, value: object) -> Hint:
    if isinstance(value, Struct):
        return type(value)
    if isinstance(value, list):
        return many(union([type(each) for each in value]))
    if isinstance(value, FunctionType):
        ours = value.__module__.startswith("tweetarchive")
        return Function(name, returned(value) if ours and name != "namespace" else ANY, value)
    return Function(name) if callable(value) else ANY


def _find_missing_asset(theme: Theme) -> Callable[[nodes.Call, Sources], None]:
    known = theme.static()

    def look(call: nodes.Call, sources: Sources) -> None:
        name = call.args[0].value if call.args and isinstance(call.args[0], nodes.Const) else None
        if isinstance(name, str) and name not in known:
            message = f'the theme has no static file "{name}"{did_you_mean(name, known)}'
            sources.remark("missing-file", message, call.lineno)

    return look


def _find_missing_kinds(kinds: Iterable[str], theme: Theme, sources: Sources) -> None:
    for kind in kinds:
        if theme.template(f"{kind}.html") is None:
            message = f"no template makes pages of this kind: {kind}.html is missing"
            sources.remark("missing-template", message, 1, file=theme.folders[0].root / FILE)


def _find_blocks_without_a_place(chain: Sequence[Source], sources: Sources) -> None:
    """Blocks that no parent has: what is written there is on no page. Nearest templates first in the chain.

    It is the layout that lacks them if it is of a nearer theme than what writes there: else their name is mistyped.
    """
    if not chain or chain[-1].tree.find(nodes.Extends):
        return  # its parents are not known
    layout = chain[-1]
    for place, source in enumerate(chain[:-1]):
        there = {block.name for parent in chain[place + 1 :] for block in parent.tree.find_all(nodes.Block)}
        for block in _outermost(source.tree):
            if block.name in there:
                continue
            if layout.rank < source.rank:
                message = f'has no block "{block.name}", so what templates of its parents write there is on no page'
                rule = "missing-block" if block.name == "main" else "missing-small-block"
                sources.remark(
                    rule, message, 1, f"Put {{% block {block.name} %}}{{% endblock %}} into it.", layout.file
                )
            else:
                near = did_you_mean(block.name, there)
                message = f'no parent has a block "{block.name}", so what is in it is on no page{near}'
                listed = f"Its parents' blocks: {', '.join(sorted(there))}."
                sources.remark("lost-block", message, block.lineno, listed, source.file)


def _outermost(node: nodes.Node) -> Iterator[nodes.Block]:
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield child
        else:
            yield from _outermost(child)


def _find_unused(theme: Theme, kinds: Iterable[str], sources: Sources) -> None:
    """Templates of the theme itself, and of what stands before it. Those of parents may well be unused."""
    wanted = {f"{kind}.html" for kind in kinds} | {source.name for source in sources.met.values()}
    for folder in theme.folders[: _own_folders(theme)]:
        for name in folder.files("templates"):
            file = folder.file("templates", name)
            if file is None or file in sources.met or theme.template(name) != file or not sources.is_readable(file):
                continue
            near = did_you_mean(name, wanted)
            sources.remark("unused-template", f"no page and no other template uses it{near}", 1, file=file)


def _find_untranslated(theme: Theme, sources: Sources) -> None:
    """What the theme itself says that no catalogue has in some language which other parts of its pages are in."""
    known = {tag: _messages(theme, tag) for tag in languages(theme) if tag != ENGLISH}
    lacking: dict[Path, list[tuple[str, int]]] = {}
    tags: dict[Path, set[str]] = {}
    for key, places in sources.messages.items():
        without = {tag for tag, messages in known.items() if key not in messages}
        for source, line in places:
            if without and source is not None and source.rank < _own_folders(theme):
                lacking.setdefault(source.file, []).append((key[1], line))
                tags.setdefault(source.file, set()).update(without)
    for file, found in lacking.items():
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        message = f'says "{found[0][0]}"{more} in English, also where pages are in {", ".join(sorted(tags[file]))}'
        hint = f"Put the words into the theme's {FOLDER}/ folder, one .po file for each language."
        sources.remark("untranslated", message, found[0][1], hint, file)


def _messages(theme: Theme, tag: str) -> set[tuple[str, str]]:
    names = (f"{tag}.po", f"{tag.replace('-', '_')}.po")
    files = (folder.file(FOLDER, name) for folder in theme.folders for name in names)
    return {key for file in files if file is not None for key in read(file).messages}


def _own_folders(theme: Theme) -> int:
    """How many of the theme's folders are not its parents'."""
    return 1 + [folder.name for folder in theme.folders].index(theme.name)
