"""Goes through a theme's templates as a page would, one kind after another, into every branch that any page could take.

A macro is looked at with what each call of it gives, as it has no types of its own. Scopes are those of Jinja: a loop,
a macro and a block have one; what stands at the top of a template is seen by all that it extends, and by its blocks.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from typing import Any

from jinja2 import Environment, nodes

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.inspecting.expressions import LOOP, Macro, Scope
from tweetarchive.render.inspecting.filtering import Filters
from tweetarchive.render.inspecting.hints import ANY, Fields, Hint, element, many, union, unpacked
from tweetarchive.render.inspecting.sources import Source, Sources

Names = MutableMapping[str, Hint]
Chain = list[tuple[Source, nodes.Block]]

DEEPEST = 3
"""As often a macro may be found inside itself: templates are finite, what they could do is not."""


class Walk(Filters):
    """given: hints of what templates are given everywhere."""

    def __init__(self, environment: Environment, sources: Sources, given: Names) -> None:
        super().__init__(environment, sources)
        self._given = given
        self._modules: dict[str, Fields] = {}
        self._macros: list[Macro] = []
        self._looked: set[tuple[object, ...]] = set()
        self._inside: list[nodes.Node] = []
        self._blocks: dict[str, Chain] = {}
        self._block: tuple[str, int] | None = None
        self._top: Names = {}

    def page(self, kind: str, view: Hint, kinds: Hint) -> list[Source]:
        """All pages of a kind, whose view is of that type. kinds: any of all. Returns the template and those that it
        extends.
        """
        top: Names = {**self._given, "page": view, "kind": kinds}
        self._blocks, self._top = {}, top
        chain: list[Source] = []
        source = self.sources.find(f"{kind}.html")
        while source is not None:
            chain.append(source)
            for block in source.tree.find_all(nodes.Block):
                self._blocks.setdefault(block.name, []).append((source, block))
            top["self"] = Fields("self", dict.fromkeys(self._blocks, ANY))
            source = self._run(source, chain, top)
        return chain

    def module(self, name: str, line: int) -> Hint:
        """What a template that is imported has at its top."""
        source = self.sources.asked(name, line)
        if source is None:
            return ANY
        if name not in self._modules:
            module = self._modules[name] = Fields(name, {})
            names: Names = ChainMap(module.names, self._given)
            with self.sources.reading(source):
                self._body(source.tree.body, names)
        return self._modules[name]

    def uncalled(self) -> None:
        """Look at those macros that no page calls, too, as far as one can without knowing with what."""
        for macro in self._macros:
            if (macro.node,) not in self._looked:
                self._macro_body(macro, [ANY] * len(macro.node.args))

    # --- a template and its parents --------------------------------------------------------------------------------

    def _run(self, source: Source, chain: Sequence[Source], top: Names) -> Source | None:
        """Look at one template of the chain. Returns the one that it extends."""
        with self.sources.reading(source):
            extends = next(source.tree.find_all(nodes.Extends), None)
            if extends is None:
                self._body(source.tree.body, top)
                return None
            for node in source.tree.body:
                if isinstance(node, nodes.Output):
                    self._unseen(node)
                elif not isinstance(node, nodes.Block | nodes.Extends):
                    self.statement(node, top)
            if not isinstance(extends.template, nodes.Const):
                self._all_blocks(top)  # which template that is, only a page knows
                return None
            parent = self.sources.asked(str(extends.template.value), extends.lineno)
            if parent in chain:
                self.sources.remark(
                    "syntax",
                    "extends itself without end",
                    extends.lineno,
                    'To build on a parent\'s template of that name, name the theme: {% extends "base/thread.html" %}.',
                )
                return None
            return parent

    def _unseen(self, node: nodes.Output) -> None:
        """What stands outside the blocks of a template that extends another is never on a page."""
        for each in node.nodes:
            if isinstance(each, nodes.TemplateData) and not each.data.strip():
                continue
            line = each.lineno
            if isinstance(each, nodes.TemplateData):
                line += len(each.data[: len(each.data) - len(each.data.lstrip())].splitlines())
            self.sources.remark(
                "outside-blocks", "stands outside every block, so no page shows it", line, "Put it into a block."
            )
            return

    def _all_blocks(self, top: Names) -> None:
        for name in self._blocks:
            self._definition(name, 0, ChainMap({}, top))

    def _definition(self, name: str, number: int, scope: Names) -> None:
        """One definition of a block. number: 0 is the nearest, which is shown; it may ask for the next."""
        source, block = self._blocks[name][number]
        if block in self._inside:
            return
        before, self._block = self._block, (name, number)
        with self.sources.reading(source), self._within(block):
            self._body(block.body, scope)
        self._block = before

    def super_call(self, node: nodes.Call) -> Hint:
        """Look at the parent's block, too, or remark that there is none."""
        if self._block is not None:
            name, number = self._block
            if number + 1 < len(self._blocks[name]):
                self._definition(name, number + 1, ChainMap({}, self._top))
            else:
                self.sources.remark(
                    "unknown-name", f'super() leads nowhere: no parent has a block "{name}"', node.lineno
                )
        return str

    # --- statements ------------------------------------------------------------------------------------------------

    def statement(self, node: nodes.Node, scope: Names) -> None:
        read: Callable[[Any, Names], object] = getattr(self, f"_do_{type(node).__name__.lower()}", self._do_other)
        read(node, scope)

    def _body(self, body: Sequence[nodes.Node], scope: Names) -> None:
        for node in body:
            self.statement(node, scope)

    def _do_other(self, node: nodes.Node, scope: Names) -> None:
        if isinstance(node, nodes.Expr):
            self.hint(node, scope)
            return
        for child in node.iter_child_nodes():
            self.statement(child, scope)

    def _do_extends(self, node: nodes.Extends, scope: Names) -> None:
        """Followed by `_run`."""

    def _do_block(self, node: nodes.Block, scope: Names) -> None:
        if node.name in self._blocks:
            self._definition(node.name, 0, ChainMap({}, scope if node.scoped else self._top))

    def _do_if(self, node: nodes.If, scope: Names) -> None:
        with self.excusing(node.test):
            self.hint(node.test, scope)
            self._body(node.body, scope)
        self._body(node.elif_, scope)
        self._body(node.else_, scope)

    def _do_for(self, node: nodes.For, scope: Names) -> None:
        over = self.hint(node.iter, scope)
        inner: Names = ChainMap({"loop": LOOP}, scope)
        self._assign(node.target, element(over), inner)
        if node.test is not None:
            self.hint(node.test, inner)
        self._body(node.body, inner)
        self._body(node.else_, ChainMap({}, scope))

    def _do_assign(self, node: nodes.Assign, scope: Names) -> None:
        self._assign(node.target, self.hint(node.node, scope), scope)

    def _do_assignblock(self, node: nodes.AssignBlock, scope: Names) -> None:
        self._body(node.body, ChainMap({}, scope))
        if node.filter is not None:
            self.hint(node.filter, scope)
        self._assign(node.target, str, scope)

    def _do_with(self, node: nodes.With, scope: Names) -> None:
        inner: Names = ChainMap({}, scope)
        for target, value in zip(node.targets, node.values, strict=True):
            self._assign(target, self.hint(value, scope), inner)
        self._body(node.body, inner)

    def _do_filterblock(self, node: nodes.FilterBlock, scope: Names) -> None:
        self._body(node.body, ChainMap({}, scope))
        self.hint(node.filter, scope)

    def _do_scope(self, node: nodes.Scope, scope: Names) -> None:
        self._body(node.body, ChainMap({}, scope))

    def _do_scopedevalcontextmodifier(self, node: nodes.ScopedEvalContextModifier, scope: Names) -> None:
        for option in node.options:
            if option.key == "autoescape" and not (isinstance(option.value, nodes.Const) and option.value.value):
                self.sources.remark(
                    "unsafe",
                    "escapes nothing in here: what strangers wrote can bring markup of its own",
                    node.lineno,
                    "Leave it out; the filters prose, content and markdown make safe HTML.",
                )
        self._body(node.body, ChainMap({}, scope))

    def _do_include(self, node: nodes.Include, scope: Names) -> None:
        if not isinstance(node.template, nodes.Const):
            self.hint(node.template, scope)
            return
        name = str(node.template.value)
        source = self.sources.find(name) if node.ignore_missing else self.sources.asked(name, node.lineno)
        if source is not None and source.tree not in self._inside:
            with self.sources.reading(source), self._within(source.tree):
                self._body(source.tree.body, ChainMap({}, scope if node.with_context else self._given))

    def _do_import(self, node: nodes.Import, scope: Names) -> None:
        scope[node.target] = self._imported(node)

    def _do_fromimport(self, node: nodes.FromImport, scope: Names) -> None:
        module = self._imported(node)
        for each in node.names:
            name, called = (each, each) if isinstance(each, str) else each
            scope[called] = self.attribute(module, name, node.lineno)

    def _imported(self, node: nodes.Import | nodes.FromImport) -> Hint:
        return self.module(str(node.template.value), node.lineno) if isinstance(node.template, nodes.Const) else ANY

    # --- macros ----------------------------------------------------------------------------------------------------

    def _do_macro(self, node: nodes.Macro, scope: Names) -> None:
        if self.sources.here is not None:
            scope[node.name] = macro = Macro(node, self.sources.here, scope)
            self._macros.append(macro)

    def _do_callblock(self, node: nodes.CallBlock, scope: Names) -> None:
        self.hint(node.call, scope)
        inner: Names = ChainMap({}, scope)
        for argument in node.args:
            inner[argument.name] = ANY
        self._body(node.body, inner)

    def macro_call(self, macro: Macro, node: nodes.Call, scope: Scope) -> Hint:
        """Look at a macro with the arguments of this call, and remark those it does not take."""
        names = [argument.name for argument in macro.node.args]
        defaults = dict(zip(names[len(names) - len(macro.node.defaults) :], macro.node.defaults, strict=True))
        with self.sources.reading(macro.source):
            given = {name: self.hint(default, macro.scope) for name, default in defaults.items()}
        seen = {each.name for each in macro.node.find_all(nodes.Name)}
        for number, argument in enumerate(node.args):
            hint = self.hint(argument, scope)
            if number < len(names):
                given[names[number]] = hint
            elif number == len(names) and "varargs" not in seen:
                self._misused(macro, node, f"takes {len(names)}, not {len(node.args)}", names)
        for word in node.kwargs:
            hint = self.hint(word.value, scope)
            if word.key in names:
                given[word.key] = hint
            elif "kwargs" not in seen and word.key != "caller":
                self._misused(macro, node, f'has no "{word.key}"{did_you_mean(word.key, names)}', names)
        if node.dyn_args is None and node.dyn_kwargs is None:
            self._macro_body(macro, [given.get(name, ANY) for name in names])
        return str

    def _misused(self, macro: Macro, node: nodes.Call, what: str, names: Sequence[str]) -> None:
        takes = ", ".join(names) or "nothing"
        self.sources.remark("wrong-call", f'the macro "{macro.node.name}" {what}', node.lineno, f"It takes {takes}.")

    def _macro_body(self, macro: Macro, given: Sequence[Hint]) -> None:
        key = (macro.node, *given)
        if key in self._looked or self._inside.count(macro.node) >= DEEPEST:
            return
        self._looked.update([key, (macro.node,)])
        scope: Names = ChainMap({}, macro.scope)
        scope.update(zip((argument.name for argument in macro.node.args), given, strict=True))
        scope.update({"varargs": many(ANY), "kwargs": ANY, "caller": ANY})
        with self.sources.reading(macro.source), self._within(macro.node):
            self._body(macro.node.body, scope)

    # --- names -----------------------------------------------------------------------------------------------------

    def _assign(self, target: nodes.Node, value: Hint, scope: Names) -> None:
        if isinstance(target, nodes.Name):
            # A name that is set twice, maybe in two branches, is either.
            own = scope.maps[0] if isinstance(scope, ChainMap) else scope
            scope[target.name] = union([own[target.name], value]) if target.name in own else value
        elif isinstance(target, nodes.NSRef):
            space = scope.get(target.name)
            if isinstance(space, Fields):
                known = space.names.get(target.attr)
                space.names[target.attr] = value if known is None else union([known, value])
        elif isinstance(target, nodes.Tuple | nodes.List):
            for each, part in zip(target.items, unpacked(value, len(target.items)), strict=True):
                self._assign(each, part, scope)

    @contextmanager
    def _within(self, node: nodes.Node) -> Iterator[None]:
        self._inside.append(node)
        try:
            yield
        finally:
            self._inside.pop()
