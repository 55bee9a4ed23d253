"""What filters and tests make of what goes through them: ours as they say, those of Jinja as they are known to."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import nodes

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.inspecting.expressions import Expressions, Scope, const, returned
from tweetarchive.render.inspecting.hints import ANY, Hint, element, many, pair, union


class Filters(Expressions):
    """Expressions with filters and tests in them."""

    def _test(self, node: nodes.Test, scope: Scope) -> Hint:
        if node.name not in self.environment.tests:
            near = did_you_mean(node.name, self.environment.tests)
            self.sources.remark("unknown-filter", f'there is no test "{node.name}"{near}', node.lineno)
        with self.excusing(node):
            self.other(node, scope)
        return bool

    def _filter(self, node: nodes.Filter, scope: Scope) -> Hint:
        """What the filter says that it gives; of those of Jinja, what they are known to."""
        name = node.name
        with self.excusing(node):
            given = self.hint(node.node, scope) if node.node is not None else str
        for each in (*node.args, *node.kwargs):
            self.hint(each, scope)
        function = self.environment.filters.get(name)
        if function is None:
            near = did_you_mean(name, self.environment.filters)
            self.sources.remark("unknown-filter", f'there is no filter "{name}"{near}', node.lineno)
            return ANY
        if name == "safe":
            self.sources.remark(
                "unsafe",
                "puts words on the page as they are: if a stranger wrote them, they can bring markup of their own",
                node.lineno,
                hint="Let them be escaped, or use the filters prose, content or markdown, which make safe HTML.",
            )
        self.arguments_fit(f'the filter "{name}"', function, node, 1)
        if function.__module__.startswith("tweetarchive"):
            return returned(function)
        return self._through(node, given)

    def _through(self, node: nodes.Filter, given: Hint) -> Hint:
        """Jinja's own filters that hand on what they were given."""
        name, line = node.name, node.lineno
        inner = element(given)
        by = next((each.value for each in node.kwargs if str(each.key) == "attribute"), None)
        if by is None and node.args and name in ("selectattr", "rejectattr", "groupby"):
            by = node.args[0]
        reached = ANY
        if isinstance(by, nodes.Const):
            paths = str(by.value).split(",") if name == "sort" else [str(by.value)]
            reached = [self.attribute(inner, path.strip(), line) for path in paths][-1]
            if name in ("selectattr", "rejectattr") and len(node.args) == 3 and const(node.args[1]) in _EQUAL:
                self.possible(reached, node.args[2], line)
        if name in ("list", "select", "reject", "selectattr", "rejectattr", "sort", "unique", "reverse"):
            return many(inner)
        if name in ("first", "last", "min", "max"):
            return inner
        if name == "groupby":
            return many(pair(reached, many(inner)))
        if name in ("batch", "slice"):
            return many(many(inner))
        if name == "map":
            return many(reached if by is not None else self._mapped(node))
        if name in ("default", "d"):
            return union([given, self.hint(node.args[0], {})]) if _is_written_out(node.args) else ANY
        return _GIVEN.get(name, ANY)

    def _mapped(self, node: nodes.Filter) -> Hint:
        """`map("date")` gives what the filter date does."""
        name = const(node.args[0]) if node.args else None
        if not isinstance(name, str):
            return ANY
        function = self.environment.filters.get(name)
        if function is None:
            near = did_you_mean(name, self.environment.filters)
            self.sources.remark("unknown-filter", f'there is no filter "{name}"{near}', node.lineno)
            return ANY
        return returned(function) if function.__module__.startswith("tweetarchive") else _GIVEN.get(name, ANY)


_EQUAL = ("equalto", "eq", "==", "ne", "!=")
_GIVEN: Mapping[str, Hint] = {
    **dict.fromkeys(
        (
            *("capitalize", "center", "e", "escape", "forceescape", "format", "indent", "join", "lower", "replace"),
            *("string", "striptags", "title", "trim", "truncate", "upper", "urlencode", "wordwrap", "tojson"),
        ),
        str,
    ),
    **dict.fromkeys(("length", "count", "int", "wordcount"), int),
}
"""What Jinja's other filters give, as far as it is always the same."""


def _is_written_out(nodes_: list[nodes.Expr]) -> bool:
    return bool(nodes_) and isinstance(nodes_[0], nodes.Const)
