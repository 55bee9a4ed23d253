"""Whatever goes wrong inside a template → a ThemeError that a theme's author can act on; and the page that shows it.

Names the template file, the line, the page and the nearest thing that exists. No traceback of ours reaches them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from types import TracebackType

import jinja2
from jinja2 import nodes

from tweetarchive.errors import ThemeError, TweetArchiveError
from tweetarchive.nearest import did_you_mean


class TemplateFailure(ThemeError):
    """A template that failed. file: its path, None if unknown; line: from 1, 0 if unknown; page: what was made."""

    def __init__(self, message: str, *, file: Path | None, line: int, page: str, hint: str = "") -> None:
        where = f"{file}, line {line}" if file and line else str(file or "")
        super().__init__(f"{message} (while making {page})" if page else message, where=where, hint=hint)
        self.file = file
        self.line = line
        self.page = page


def explain(error: Exception, environment: jinja2.Environment, page: str) -> ThemeError:
    """The error as a person who writes templates needs it. A ThemeError comes back as it is."""
    if isinstance(error, TemplateFailure):
        return error
    file, line = _place(error)
    if isinstance(error, jinja2.TemplateSyntaxError):
        file, line = Path(error.filename) if error.filename else file, error.lineno
        message = _with_nearest(error.message or "cannot be understood", environment)
    elif isinstance(error, jinja2.TemplateNotFound):
        known = environment.list_templates()
        message = f'the theme has no template "{error.name}"{did_you_mean(str(error.name), known)}'
    elif isinstance(error, jinja2.UndefinedError):
        message = _with_local_names(str(error), environment, file)
    elif isinstance(error, RecursionError):
        return TemplateFailure(
            "includes or extends itself without end",
            file=file,
            line=0,  # where the stack happened to end
            page=page,
            hint='To build on a parent\'s template of the same name, name the theme: {% extends "base/thread.html" %}.',
        )
    elif isinstance(error, TweetArchiveError | jinja2.TemplateError | ValueError):
        message = str(error)
    else:
        message = f"{type(error).__name__}: {error}"
    return TemplateFailure(message, file=file, line=line, page=page)


def error_page(error: TweetArchiveError) -> bytes:
    """An HTML page that shows the error and, for a template, its source around the line. All of it is escaped."""
    parts = [
        "<!doctype html>\n<html lang=en><meta charset=utf-8><title>This page could not be made</title>\n",
        f"<h1>This page could not be made</h1>\n<pre>{escape(str(error))}</pre>\n",
    ]
    if isinstance(error, TemplateFailure) and error.file and error.line:
        parts.append(f"<pre>{''.join(_excerpt(error.file, error.line))}</pre>\n")
    parts.append("<p>Save the file again when it is mended.\n</html>\n")
    return "".join(parts).encode("utf-8", "replace")


def _place(error: Exception) -> tuple[Path | None, int]:
    """The innermost template that was running, and its line. Code made from a template carries the template with it;
    frames that Jinja has already put right for a traceback carry the file and the line itself."""
    place: tuple[Path | None, int] = (None, 0)
    step: TracebackType | None = error.__traceback__
    while step is not None:
        names = step.tb_frame.f_globals
        template = names.get("__jinja_template__")
        if isinstance(template, jinja2.Template) and template.filename:
            place = Path(template.filename), template.get_corresponding_lineno(step.tb_lineno)
        elif "__jinja_exception__" in names:
            place = Path(step.tb_frame.f_code.co_filename), step.tb_lineno
        step = step.tb_next
    return place


def _with_nearest(message: str, environment: jinja2.Environment) -> str:
    unknown = re.match(r"No (filter|test) named '([^']*)'", message)
    if not unknown:
        return message
    kind, name = unknown[1], unknown[2]
    known = environment.filters if kind == "filter" else environment.tests
    return f'there is no {kind} "{name}"{did_you_mean(name, known)}'


def _with_local_names(message: str, environment: jinja2.Environment, file: Path | None) -> str:
    """Names a template sets itself (loops, macros, imports) are unknown to the undefined object, only to the source."""
    unknown = re.fullmatch(r'there is no "([^"]*)" here', message)
    if not unknown or not file:
        return message
    tree = environment.parse(file.read_text("utf-8"))
    return message + did_you_mean(unknown[1], {*environment.globals, *_names_set_in(tree)})


def _names_set_in(tree: nodes.Template) -> Iterator[str]:
    for name in tree.find_all(nodes.Name):
        if name.ctx in ("store", "param"):
            yield name.name
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for module in tree.find_all(nodes.Import):
        yield module.target
    for names in tree.find_all(nodes.FromImport):
        yield from (name if isinstance(name, str) else name[1] for name in names.names)


def _excerpt(file: Path, line: int, around: int = 5) -> Iterator[str]:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return
    for number in range(max(1, line - around), min(len(lines), line + around) + 1):
        mark = "→" if number == line else " "
        yield f"{mark} {number:4} {escape(lines[number - 1])}\n"
