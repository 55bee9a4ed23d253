"""Makes Jinja's generated code do less for the same output: attributes, output, messages, calls and namespaces.

What this code writes is what Jinja's own writes, to the byte; or it fails, where Jinja's might not: on `x.name` where
`name` is a key of `x` and no attribute, on `x[0]` where there is none, or where `x` is not there at all. So whoever
runs it has to ask Jinja's own (`press.Press` with careful=True) when it fails. Uses the two places where Jinja lets an
environment choose its classes (`code_generator_class`, `context_class`).
"""

from __future__ import annotations

from functools import partial
from keyword import iskeyword
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.idtracking import VAR_LOAD_RESOLVE
from jinja2.runtime import Context
from jinja2.utils import Namespace

from tweetarchive.render.escaping import escaped, put, safe

_PLAIN = (FunctionType, BuiltinFunctionType, MethodType)
IN_EACH_FUNCTION = (put, safe, _PLAIN)
"""`put`, `safe` and `plain` of generated code. None of what is plain may ask for a context (`jinja2.pass_context`)."""


def is_inside(name: str) -> bool:
    """True for an attribute that leads from what a template was given into Python's insides."""
    return name[:1] == "_" or name in _INSIDES


_INSIDES = frozenset(
    # of generators, frames and classes; and str.format, whose fields can name all the others
    (
        *("gi_frame", "gi_code", "gi_yieldfrom", "f_back", "f_globals", "f_locals", "f_builtins", "f_code"),
        *("mro", "format", "format_map"),
    )
)


class QuickGenerator(CodeGenerator):
    """Python for a template. `x.name` is what it says, a macro is a Python function, and both are used directly."""

    def write_commons(self) -> None:
        super().write_commons()
        self.writeline("put, safe, plain = environment.in_each_function")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _escapes(frame) and finalize.src is None:
            self.write("(" if _is_safe(node) else "put(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        node.nodes = [part for child in node.nodes for part in self._said(child, frame)]
        for child in node.nodes:
            if isinstance(child, nodes.CondExpr) and child.expr2 is None:
                child.expr2 = nodes.Const("")  # else Jinja makes an undefined object, only to write nothing
        super().visit_Output(node, frame)

    def _said(self, node: nodes.Expr, frame: Frame) -> list[nodes.Expr]:
        """{{ _("Kept by %(owner)s", owner=x) }} as if a template in the page's language said: Kept by {{ x }}."""
        message = self._message(node, frame) if _escapes(frame) else None
        if message is None or not isinstance(node, nodes.Call):
            return [node]
        parts = self._parts_of(*message)
        values = {each.key: each.value for each in node.kwargs}
        if not values.keys() >= set(parts[1::2]) or len(set(parts[1::2])) * 2 + 1 != len(parts):
            return [node]  # a value that is not there, or twice
        words = [nodes.TemplateData(escaped(part), lineno=node.lineno) for part in parts[::2]]
        said: list[nodes.Expr] = [words[0]]
        for name, after in zip(parts[1::2], words[1:], strict=True):
            said += [values[name], after]
        return [part for part in said if not isinstance(part, nodes.TemplateData) or part.data]

    def _message(self, node: nodes.Expr, frame: Frame) -> tuple[str, str] | None:
        """Context and text of a message that is written out, as in _("Friends"), where `_` is what it always is."""
        if (
            not isinstance(node, nodes.Call)
            or not isinstance(node.node, nodes.Name)
            or node.dyn_args
            or node.dyn_kwargs
        ):
            return None
        wanted = _SAYING.get(node.node.name)
        words = [each.value for each in node.args if isinstance(each, nodes.Const) and isinstance(each.value, str)]
        if not wanted or len(words) != len(node.args) or len(words) != wanted:
            return None
        symbol = frame.symbols.ref(node.node.name)
        if frame.symbols.find_load(symbol) != (VAR_LOAD_RESOLVE, node.node.name):
            return None
        return ("" if wanted == 1 else words[0]), words[-1]

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if is_inside(node.attr) or iskeyword(node.attr):
            super().visit_Getattr(node, frame)  # the environment refuses it, or knows better than Python's grammar
            return
        self.write("(")
        if isinstance(node.node, nodes.Name):
            self.write(frame.symbols.ref(node.node.name))  # a name that is not there has no attributes either
        else:
            self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int):
            self.write("(")
            self.visit(node.node, frame)
            self.write(f")[{node.arg.value}]")
        else:
            super().visit_Getitem(node, frame)

    def visit_Macro(self, node: nodes.Macro, frame: Frame) -> None:
        """After Jinja's macro, the same as a function with the macro's own parameters, to be called in its place."""
        super().visit_Macro(node, frame)
        names = [argument.name for argument in node.args]
        macro = self._last_macro
        special = macro.accesses_caller or macro.accesses_kwargs or macro.accesses_varargs
        taken = {"caller", "kwargs", "varargs", "safe", "_macro"}.intersection(names)
        if special or taken or not _escapes(frame) or any(map(iskeyword, names)):
            return
        parameters = ", ".join([*(f"{name}=missing" for name in names), "*", "_macro=macro"])
        self.writeline(f"def called({parameters}):")
        self.indent()
        self.writeline(f"return safe(_macro({', '.join(names)}))")
        self.outdent()
        kept = f"context.vars[{node.name!r}] = " if frame.toplevel else ""
        self.writeline(f"{kept}{frame.symbols.ref(node.name)} = called")

    def macro_body(self, node: nodes.Macro | nodes.CallBlock, frame: Frame) -> tuple[Frame, MacroRef]:
        """Keeps what was found out of the macro: to look through it once more costs a tenth of compiling it."""
        body, self._last_macro = super().macro_body(node, frame)
        return body, self._last_macro

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """A function is called. What else there is to call may want more than it is given: the context sees to that."""
        message = self._message(node, frame)
        if message is not None and not node.kwargs and len(parts := self._parts_of(*message)) == 1:
            self.write(repr(parts[0]))
            return
        if forward_caller or node.dyn_args or node.dyn_kwargs or any(iskeyword(each.key) for each in node.kwargs):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        variables = "".join(
            [", _loop_vars=_loop_vars" * bool(frame.loop_frame), ", _block_vars=_block_vars" * bool(frame.block_frame)]
        )
        self.write("(_f if type(_f := (")
        self.visit(node.node, frame)
        self.write(f")) in plain else context.bound(_f{variables}))(")
        for number, argument in enumerate((*node.args, *node.kwargs)):
            self.write(", " if number else "")
            self.visit(argument, frame)
        self.write(")")

    def _parts_of(self, context: str, message: str) -> tuple[str, ...]:
        parts: tuple[str, ...] = self.environment.language.messages.parts(context, message)  # type: ignore[attr-defined]
        return parts


class QuickContext(Context):
    """A template's variables."""

    def bound(self, called: Any, **variables: Any) -> Any:
        """`called`, as the context calls it."""
        return partial(self.call, called, **variables)


class QuickNamespace(Namespace):
    """Jinja's namespace(), with Python's own attributes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.__dict__.update(*args, **kwargs)

    __getattribute__ = object.__getattribute__
    __setitem__ = object.__setattr__  # how generated code says {% set n.x = … %}


def namespace(*args: Any, **kwargs: Any) -> QuickNamespace:
    """A function, which is called without asking what it wants."""
    return QuickNamespace(*args, **kwargs)


_SAYING = {"_": 1, "gettext": 1, "pgettext": 2}
"""Functions that say a message: how many texts each is given."""


def _is_safe(node: nodes.Expr) -> bool:
    """True for one of two words of the template's own, such as {{ " many" if x }}."""
    if isinstance(node, nodes.CondExpr):
        return node.expr2 is not None and _is_safe(node.expr1) and _is_safe(node.expr2)
    return isinstance(node, nodes.Const) and isinstance(node.value, str) and put(node.value) == node.value


def _escapes(frame: Frame) -> bool:
    return bool(frame.eval_ctx.autoescape and not frame.eval_ctx.volatile)
