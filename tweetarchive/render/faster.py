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
from jinja2.runtime import Context
from jinja2.utils import Namespace

from tweetarchive.render.escaping import escaped, put, safe
from tweetarchive.render.languages.messages import Messages, Ways
from tweetarchive.render.saying import Message, bind, is_bound, message_of

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

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        self._messages: Messages = self.environment.language.messages  # type: ignore[attr-defined]
        self._counted = bind(node)
        if self._counted:
            self.writeline("counted = environment.counted")
        for number, message in enumerate(self._counted):
            texts = f"{message.context!r}, {message.text!r}, {message.many!r}, open={message.open}"
            self.writeline(f"counted_{number} = counted(environment.language.messages, {texts})")
        super().visit_Template(node, frame)

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
        parts = self._parts(node) if _escapes(frame) else None
        return [node] if parts is None else [part for part in parts if not _is_nothing(part)]

    def _parts(self, node: nodes.Expr) -> list[nodes.Expr] | None:
        """Words, a value, words …: what is said by a message that is written out; None for all else."""
        message = message_of(node)
        if message is None or message.many or not isinstance(node, nodes.Call):
            return None
        parts: tuple[str, ...] = self._messages.parts(message.context, message.text)
        values = {each.key: each.value for each in node.kwargs}
        if values.keys() != set(parts[1::2]) or len(values) * 2 + 1 != len(parts):
            return None  # a value that is not there, or too many, or twice
        ways = self._messages.ways(message.context, message.text)
        said: list[nodes.Expr] = []
        for number, part in enumerate(parts):
            if number % 2:
                said.append(_in_its_way(part, values[part], ways))
            else:
                said.append(nodes.TemplateData(escaped(part), lineno=node.lineno))
        return said

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
        if is_bound(node.node) and self._say(node, frame):
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

    def _say(self, node: nodes.Call, frame: Frame) -> bool:
        """Write what says a message that is written out. False, and nothing written, for all else."""
        message = message_of(node)
        if message is None:
            return False
        if message.many:
            self._say_counted(node, message, frame)
            return True
        parts = self._parts(node)
        if parts is None:
            return False
        if not node.kwargs:
            self.write(repr(self._messages.parts(message.context, message.text)[0]))
            return True
        self.write('safe("".join((')
        for number, part in enumerate(parts):
            if number % 2:
                self._put(part, frame, "), ")
            elif not _is_nothing(part):
                self.write(f"{part.data!r}, ")  # type: ignore[attr-defined]  # words
        self.write(")))")
        return True

    def _say_counted(self, node: nodes.Call, message: Message, frame: Frame) -> None:
        self.write("safe(" if node.kwargs else "")
        self.write(f"counted_{self._counted.index(message)}[")
        self.visit(node.args[-1], frame)
        self.write("]")
        if node.kwargs:
            self.write(" % {")
            ways = self._messages.ways(message.context, message.text, message.many)
            for each in node.kwargs:
                self.write(f"{each.key!r}: ")
                self._put(_in_its_way(each.key, each.value, ways), frame, "), ")
            self.write("})")

    def _put(self, node: nodes.Expr, frame: Frame, after: str) -> None:
        self.write("put(")
        self.visit(node, frame)
        self.write(after)

    def visit_AssignBlock(self, node: nodes.AssignBlock, frame: Frame) -> None:
        """As Jinja's, but what was written is not looked at once more to call it safe."""
        if not _escapes(frame) or node.filter is not None:
            super().visit_AssignBlock(node, frame)
            return
        self.push_assign_tracking()
        inner = frame.inner()
        inner.require_output_check = False
        inner.symbols.analyze_node(node)
        self.enter_frame(inner)
        self.buffer(inner)
        self.blockvisit(node.body, inner)
        self.newline(node)
        self.visit(node.target, frame)
        self.write(f" = safe(concat({inner.buffer}))")
        self.pop_assign_tracking(frame)
        self.leave_frame(inner)


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


def _in_its_way(name: str, value: nodes.Expr, ways: Ways) -> nodes.Expr:
    for function, names in (("isolated", ways.apart), ("ended", ways.ending)):
        if name in names:
            called = nodes.EnvironmentAttribute(function, lineno=value.lineno)
            value = nodes.Call(called, [value], [], None, None, lineno=value.lineno)
    return value


def _is_nothing(node: nodes.Expr) -> bool:
    return isinstance(node, nodes.TemplateData) and not node.data


def _is_safe(node: nodes.Expr) -> bool:
    """True for one of two words of the template's own, such as {{ " many" if x }}."""
    if isinstance(node, nodes.CondExpr):
        return node.expr2 is not None and _is_safe(node.expr1) and _is_safe(node.expr2)
    return isinstance(node, nodes.Const) and isinstance(node.value, str) and put(node.value) == node.value


def _escapes(frame: Frame) -> bool:
    return bool(frame.eval_ctx.autoescape and not frame.eval_ctx.volatile)
