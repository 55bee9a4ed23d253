"""What all pages of a kind have in common, rendered once; a page then costs no more than its blocks.

A layout is the same on every page of a kind except where it says `{% block %}`, and in a block that looks at nothing of
the page's. So it is rendered once with marks in place of the other blocks and cut at the marks, and each page is joined
from the pieces and its own blocks: half the time of a site of short conversations (2026-11). Only where that is sure to
give the same bytes: a layout that looks at `page` outside its blocks, or keeps something there that blocks could
change, is rendered anew for every page.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from jinja2 import Environment, Template, TemplateError, nodes
from jinja2.runtime import Context

from tweetarchive.render.newest import Newest
from tweetarchive.render.text import finished

Block = Callable[[Context], Iterator[str]]


class Frame:
    """The layout of one kind of page, cut at its blocks."""

    def __init__(self, template: Template, kind: str, open_blocks: Collection[str]) -> None:
        """open_blocks: what the function of that name says of the template. Raises what rendering the layout raises."""
        self._environment = template.environment
        self._name = template.name
        context = template.new_context({"kind": kind})
        marks = _Marks(context.blocks, open_blocks)
        context.blocks = marks
        self._parts = "".join(template.root_render_func(context)).split(_MARK)
        self._blocks = marks.found
        self._imported = dict(context.vars)
        self._names = dict(context.parent)
        self._finished: dict[bytes, tuple[bytes, list[tuple[Block, bytes]]]] = {}

    def render(self, page: object, way_to_root: bytes) -> bytes:
        """The finished page, for a place from which that is the way to the site's root."""
        context = self._environment.context_class(self._environment, {**self._names, "page": page}, self._name, {})
        context.blocks = self._blocks
        context.vars.update(self._imported)
        start, rest = self._finished.get(way_to_root) or self._finish(way_to_root)
        pieces = [start]
        for block, after in rest:
            pieces.append(finished("".join(block(context)), way_to_root))
            pieces.append(after)
        return b"".join(pieces)

    def _finish(self, way_to_root: bytes) -> tuple[bytes, list[tuple[Block, bytes]]]:
        """What stands before the first block; each block, and what stands after it."""
        # "text", "name>text", "name>text" …: no text of a page can forge a mark, because escaped text has no "<".
        named = [part.partition(">") for part in self._parts[1:]]
        rest = [(self._blocks[name][0], finished(after, way_to_root)) for name, _, after in named]
        made = self._finished[way_to_root] = (finished(self._parts[0], way_to_root), rest)
        return made


class Cut(NamedTuple):
    """What the text of a template says of where it can be cut. blocks: names of those that may differ from page to page
    of a kind; None if what is outside them may differ, too. parent: what it extends, "" for nothing.
    """

    blocks: frozenset[str] | None
    parent: str = ""


def open_blocks(environment: Environment, name: str, cuts: Newest[Cut] | None = None) -> Collection[str] | None:
    """Names of the blocks that may differ from page to page of a kind; None if what is outside them may differ, too.

    name: of the kind's template. cuts: what was found before.
    """
    known = cuts or Newest[Cut]()
    found: set[str] = set()
    seen: set[str] = set()
    while name:
        if name in seen or environment.loader is None:
            return None
        seen.add(name)
        try:
            source, file, _ = environment.loader.get_source(environment, name)
            cut = known.get(name, source) or known.keep(name, source, _read(environment, name, file, source))
        except TemplateError:
            return None  # rendering the page will say it, with its place
        if cut.blocks is None:
            return None
        found |= cut.blocks
        name = cut.parent
    return found


def _read(environment: Environment, name: str, file: str | None, source: str) -> Cut:
    """Parsed once for two: for where it can be cut, and for its code, which Jinja then finds where it keeps code."""
    tree = environment.parse(source, name, file)
    cut = _cut(tree)  # first, as making code changes the tree
    if environment.bytecode_cache is not None:
        bucket = environment.bytecode_cache.get_bucket(environment, name, file, source)
        if bucket.code is None:
            bucket.code = environment.compile(tree, name, file)
            environment.bytecode_cache.set_bucket(bucket)
    return cut


def _cut(tree: nodes.Template) -> Cut:
    parents = [node.template for node in tree.find_all(nodes.Extends)]
    if len(parents) > 1 or not all(map(_is_common, tree.body)):
        return Cut(None)
    parent = ""
    for node in parents:
        if not isinstance(node, nodes.Const):
            return Cut(None)
        parent = str(node.value)
    blocks = (block.name for block in tree.find_all(nodes.Block) if not all(map(_is_common, block.body)))
    return Cut(frozenset(blocks), parent)


_MARK = "<\x1ablock "

_OWN = frozenset(("page", "self", "namespace", "cycler", "joiner", "lipsum"))
"""Names that differ from page to page, or remember."""

_PASSING = (nodes.Extends, nodes.Import, nodes.FromImport, nodes.Macro, nodes.For, nodes.Output)
"""What may stand outside the blocks, and holds none. What sets a name could be seen or changed from inside a block."""


def _is_common(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Block):
        return not node.scoped
    if isinstance(node, nodes.If):
        return all(_is_common(child) for child in node.iter_child_nodes()) and not node.find(nodes.Extends)
    if isinstance(node, nodes.Import | nodes.FromImport) and node.with_context:
        return False
    if isinstance(node, nodes.Stmt) and not isinstance(node, _PASSING):
        return False
    names = {name.name for name in ([node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name))}
    if isinstance(node, nodes.Macro):
        names -= {argument.name for argument in node.args}  # `page` may be a macro's own word for what it is given
    return not any(node.find_all((nodes.Block, nodes.Include))) and names.isdisjoint(_OWN)


class _Marks(dict[str, list[Block]]):
    """Blocks of which the open ones write their own names. found: the real ones of the whole chain, of each name those
    of the nearest child first.
    """

    def __init__(self, found: dict[str, list[Block]], open_blocks: Collection[str]) -> None:
        self.found = found
        self._open = open_blocks
        super().__init__(found)
        for name in found:
            self.setdefault(name)

    def setdefault(self, name: str, default: list[Block] | None = None, /) -> list[Block]:
        """How a template that is extended adds its blocks behind those of its child."""
        blocks = self.found.setdefault(name, [])
        self[name] = [_mark(name)] if name in self._open else blocks
        return blocks


def _mark(name: str) -> Block:
    def write(context: Context) -> Iterator[str]:
        yield f"{_MARK}{name}>"

    return write
