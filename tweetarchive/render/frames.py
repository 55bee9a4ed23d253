"""What all pages of a kind have in common, rendered once; a page then costs no more than its blocks.

A layout is the same on every page of a kind except where it says `{% block %}`. So it is rendered once with marks in
place of its blocks and cut at the marks, and each page is joined from the pieces and its own blocks: half the time of a
site of short conversations (2026-11). Only where that is sure to give the same bytes: a layout that looks at `page`
outside its blocks, or keeps something there that blocks could change, is rendered anew for every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jinja2 import Environment, Template, TemplateError, nodes
from jinja2.runtime import Context

Block = Callable[[Context], Iterator[str]]


class Frame:
    """The layout of one kind of page, cut at its blocks."""

    def __init__(self, template: Template, kind: str) -> None:
        """Only for a template of which `is_common` is true. Raises what rendering the layout raises."""
        self._environment = template.environment
        self._name = template.name
        context = template.new_context({"kind": kind})
        marks = _Marks(context.blocks)
        context.blocks = marks
        parts = "".join(template.root_render_func(context)).split(_MARK)
        # "text", "name>text", "name>text" …: no text of a page can forge a mark, because escaped text has no "<".
        self._start = parts[0]
        self._rest = [(marks.found[name], after) for name, _, after in (part.partition(">") for part in parts[1:])]
        self._blocks = marks.found
        self._imported = dict(context.vars)
        self._names = dict(context.parent)

    def render(self, page: object) -> str:
        """The text of one page."""
        context = self._environment.context_class(self._environment, {**self._names, "page": page}, self._name, {})
        context.blocks = self._blocks
        context.vars.update(self._imported)
        pieces = [self._start]
        for block, after in self._rest:
            pieces.extend(block[0](context))
            pieces.append(after)
        return "".join(pieces)


def is_common(environment: Environment, template: Template) -> bool:
    """Whether everything outside the blocks is the same for all pages of a kind."""
    seen: set[str] = set()
    name = template.name
    while name is not None:
        if name in seen or environment.loader is None:
            return False
        seen.add(name)
        try:
            source, file, _ = environment.loader.get_source(environment, name)
            tree = environment.parse(source, name, file)
        except TemplateError:
            return False  # rendering the page will say it, with its place
        parents = [node.template for node in tree.find_all(nodes.Extends)]
        if len(parents) > 1 or not all(map(_is_common, tree.body)):
            return False
        name = None
        for parent in parents:
            if not isinstance(parent, nodes.Const):
                return False
            name = str(parent.value)
    return True


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
    """Blocks that write their own names. found: the real ones of the whole chain, those of the nearest child first."""

    def __init__(self, found: dict[str, list[Block]]) -> None:
        self.found = found
        super().__init__((name, [_mark(name)]) for name in found)

    def setdefault(self, name: str, default: list[Block] | None = None, /) -> list[Block]:
        """How a template that is extended adds its blocks behind those of its child."""
        self[name] = [_mark(name)]
        return self.found.setdefault(name, [])


def _mark(name: str) -> Block:
    def write(context: Context) -> Iterator[str]:
        yield f"{_MARK}{name}>"

    return write
