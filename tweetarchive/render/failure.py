"""Whatever goes wrong inside a template → a ThemeError that a theme's author can act on.

Names the template file, the line, the page and the nearest thing that exists. No traceback of ours reaches them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import jinja2
from jinja2.debug import get_template_locals
from jinja2.runtime import Macro
from jinja2.utils import missing

from tweetarchive.errors import Fault, Known, ThemeError, TweetArchiveError, fault
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.environment import CONTEXT_NAMES
from tweetarchive.render.lacking import Lacking, known_filters, known_in_scope, known_names, known_of
from tweetarchive.site.views import Page

LONGEST_CHAIN = 8


class TemplateFailure(ThemeError):
    """A template that failed. page: what was made. chain: the templates that led there, the outermost first, each with
    the line that called the next; () if it was none but the template itself.
    """

    def __init__(
        self,
        message: str,
        *,
        where: str = "",
        hint: str = "",
        faults: tuple[Fault, ...] = (),
        page: str = "",
        chain: tuple[tuple[str, int], ...] = (),
    ) -> None:
        super().__init__(message, where=where, hint=hint, faults=faults)
        self.page = page
        self.chain = chain


def explain(error: Exception, environment: jinja2.Environment, page: Page) -> ThemeError:
    """The error as a person who writes templates needs it. A TemplateFailure comes back as it is."""
    if isinstance(error, TemplateFailure):
        return error
    frames = list(_frames(error))
    file, line, frame = frames[-1] if frames else (None, 0, None)
    hint, written, alternatives = "", "", None
    if isinstance(error, jinja2.TemplateNotFound):
        written = str(error.name)
        names = environment.list_templates()
        message = f'the theme has no template "{written}"{did_you_mean(written, names)}'
        alternatives = known_names("Templates of the theme", names, written)
    elif isinstance(error, Lacking):
        written = error.name
        message, hint, alternatives = _lacking(error, _scope(frame, page))
        file, line = _where_written(frames, written) or (file, line)
    elif isinstance(error, jinja2.TemplateError):
        if isinstance(error, jinja2.TemplateSyntaxError):
            file, line = Path(error.filename) if error.filename else file, error.lineno
        message, written, alternatives = _misspelt(error.message or "cannot be understood", environment)
    elif isinstance(error, RecursionError):
        message = "includes or extends itself without end"
        hint = 'To build on a parent\'s template of the same name, name the theme: {% extends "base/thread.html" %}.'
        line = 0  # where the stack happened to end
    elif isinstance(error, TweetArchiveError):
        message = str(error)
        alternatives = error.faults[0].known if error.faults else None
    elif unknown := re.fullmatch(r"macro '(\w+)' takes no keyword argument '(\w+)'", str(error)):
        written, arguments = unknown[2], _arguments(error)
        message = f'the macro {unknown[1]} takes no argument "{written}"{did_you_mean(written, arguments)}'
        alternatives = known_names(f"What {unknown[1]} takes", arguments, written) if arguments else None
    else:
        message = str(error) if isinstance(error, ValueError) else f"{type(error).__name__}: {error}"
    found = _fault(message, file, line, written or _quoted(message), alternatives)
    return TemplateFailure(
        f"{message} (while making {page.path})",
        where=f"{found.file}, line {found.line}" if found.line else found.file,
        hint=hint,
        faults=(found,),
        page=page.path,
        chain=_chain(frames) if line else (),
    )


def _frames(error: Exception) -> Iterator[tuple[Path, int, FrameType]]:
    """The templates that were running, the innermost last, each with its line. Code made from a template carries the
    template with it; frames that Jinja has already put right for a traceback carry the file and the line itself."""
    step: TracebackType | None = error.__traceback__
    while step is not None:
        names = step.tb_frame.f_globals
        template = names.get("__jinja_template__")
        if isinstance(template, jinja2.Template) and template.filename:
            yield Path(template.filename), template.get_corresponding_lineno(step.tb_lineno), step.tb_frame
        elif "__jinja_exception__" in names:
            yield Path(step.tb_frame.f_code.co_filename), step.tb_lineno, step.tb_frame
        step = step.tb_next


def _scope(frame: FrameType | None, page: Page) -> dict[str, Any]:
    """All names a template had where it failed, its own before those that every template has."""
    if frame is None:
        return {}
    if "__jinja_exception__" in frame.f_globals:
        found = {name: value for name, value in frame.f_locals.items() if not name.startswith("_")}
    else:
        found = dict(get_template_locals(frame.f_locals))
    common = frame.f_locals.get("environment") or found
    shared = getattr(common, "globals", {})
    if frame.f_code.co_name not in _IN_MACROS:
        found.setdefault("page", page.view)  # a block that could be the same on every page was not given any
    return dict(sorted(found.items(), key=lambda item: (callable(item[1]), item[0] in shared, item[0])))


_IN_MACROS = ("macro", "template")
"""What Jinja calls the function that it makes of any macro, itself and when it has put a traceback right."""


def _where_written(frames: Sequence[tuple[Path, int, FrameType]], name: str) -> tuple[Path, int] | None:
    """The innermost template that has the name: what is not there may have been handed on, and be missed elsewhere."""
    for file, line, _ in reversed(frames):
        try:
            found = _spot(file.read_text("utf-8", "replace"), line, name)
        except OSError:
            continue
        if found[1]:
            return file, line
    return None


def _lacking(error: Lacking, scope: Mapping[str, Any]) -> tuple[str, str, Known | None]:
    if error.owner is missing:
        message = f'there is no "{error.name}" here{did_you_mean(error.name, scope)}'
        hint = "Macros see what they are given, and no page: hand it to them." if error.name in CONTEXT_NAMES else ""
        return message, hint, known_in_scope(scope, error.name)
    hint = ""
    if error.owner is None:
        hint = "Nothing is there on this page. Ask first: {% if … %}."
    elif isinstance(error.owner, tuple | list):
        hint = "Go through the list: {% for each in … %}."
    return str(error), hint, known_of(error.owner, error.name)


def _arguments(error: Exception) -> tuple[str, ...]:
    """Of the macro that would not be called so; () if Jinja has put the traceback right, which takes it away."""
    step = error.__traceback__
    found: tuple[str, ...] = ()
    while step is not None:
        called = step.tb_frame.f_locals.get("self")
        found = tuple(called.arguments) if isinstance(called, Macro) else found
        step = step.tb_next
    return found


def _misspelt(message: str, environment: jinja2.Environment) -> tuple[str, str, Known | None]:
    """What Jinja says of a filter, a test or a tag that is none, and which there are."""
    unknown = re.match(r"No (filter|test) named '([^']*)'", message)
    if unknown and unknown[1] == "filter":
        name = unknown[2]
        return (
            f'there is no filter "{name}"{did_you_mean(name, environment.filters)}',
            name,
            known_filters(environment, name),
        )
    if unknown:
        name, tests = unknown[2], environment.tests
        listed = known_names("Tests", (test for test in sorted(tests) if test.isidentifier()), name)
        return f'there is no test "{name}"{did_you_mean(name, tests)}', name, listed
    tag = re.match(r"Encountered unknown tag '([^']*)'", message)
    if tag and tag[1] not in _TAGS and not tag[1].startswith("end"):
        return message, tag[1], known_names("Tags", _TAGS, tag[1])
    return message, "", None


_TAGS = ("if", "for", "set", "block", "extends", "include", "import", "from", "macro", "call", "filter", "with", "raw")


def _fault(what: str, file: Path | None, line: int, written: str, alternatives: Known | None) -> Fault:
    """The place of what was written in the template, or of the whole line."""
    if file is None:
        return Fault(what, "", known=alternatives)
    try:
        text = file.read_text("utf-8", "replace")
    except OSError:
        return Fault(what, str(file), line, known=alternatives)
    return fault(what, str(file), text, _spot(text, line, written), alternatives)


def _spot(text: str, line: int, written: str) -> tuple[int, int, int]:
    """Line, column and length. Jinja tells where a statement begins, which may be some lines above."""
    lines = text.splitlines()
    if not written or not 1 <= line <= len(lines):
        return line, 0, 0
    whole = re.compile(rf"(?<!\w){re.escape(written)}(?!\w)")
    for number in range(line, min(line + 10, len(lines) + 1)):
        places = [found.start() + 1 for found in whole.finditer(lines[number - 1])]
        inside = [place for place in places if _is_in_tag(lines[number - 1], place)]
        if places:
            return number, (inside or places)[0], len(written)
    return line, 0, 0


def _is_in_tag(line: str, column: int) -> bool:
    before = line[: column - 1]
    return max(before.rfind("{{"), before.rfind("{%")) > max(before.rfind("}}"), before.rfind("%}"))


def _quoted(message: str) -> str:
    """What a message puts in quotes is what to look for."""
    found = re.search(r"""'([^'\s]+)'|"([^"\s]+)\"""", message)
    return (found[1] or found[2]) if found else ""


def _chain(frames: Sequence[tuple[Path, int, FrameType]]) -> tuple[tuple[str, int], ...]:
    places: list[tuple[str, int]] = []
    for file, line, _ in frames:
        if places and places[-1][0] == str(file):
            places.pop()  # a block in a block, a macro in a macro: the innermost of a file says enough
        places.append((str(file), line))
    return tuple(places[-LONGEST_CHAIN:]) if len(places) > 1 else ()
