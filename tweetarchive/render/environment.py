"""The Jinja environment: where templates come from, what they may use, and what an undefined name says.

Escaping is always on. Nothing here depends on a page; nothing is written to disk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from jinja2.utils import missing as missing_name
from msgspec import Struct

from tweetarchive.nearest import did_you_mean
from tweetarchive.render import drawing, filters, worded
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.content import content, opening
from tweetarchive.render.faster import IN_EACH_FUNCTION, QuickContext, QuickGenerator, is_inside, namespace
from tweetarchive.render.text import is_address, markdown, prose, site_link
from tweetarchive.render.themes import Theme

CONTEXT_NAMES = ("page", "site", "kind")
"""What each page brings; `environment.globals` is the same for all pages."""


def make_environment(
    theme: Theme, names: Mapping[str, object], *, careful: bool = False, compiled: Compiled | None = None
) -> jinja2.Environment:
    """An environment over the theme's templates; `names` are seen everywhere, in macros of parts/ too. careful: with
    Jinja's own code; see `faster`. compiled: what was made ready before.
    """
    kind = careful, getattr(names.get("site"), "language", "")  # two languages have other filters under the same names
    environment = (ThemeEnvironment if careful else QuickEnvironment)(
        loader=ThemeLoader(theme),
        autoescape=True,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=compiled.for_kind(kind) if compiled else None,
    )
    del environment.globals["lipsum"]  # random, as the next
    del environment.filters["random"]  # the same inputs make the same bytes
    del environment.filters["attr"]  # would go round `ThemeEnvironment.getattr`
    environment.filters.update(FILTERS)
    environment.globals["namespace"] = namespace
    environment.globals.update(names)
    return environment


class ThemeEnvironment(jinja2.Environment):
    """Keeps templates to what they are given: no name that leads into Python's insides. Themes travel, people run them.

    Jinja's own sandbox does this and more for twice the time of a whole build (2026-11); views are frozen anyway.
    """

    def make_globals(self, d: Any) -> Any:
        """One plain dict. Jinja's chain of two is walked for each import of a page: a tenth of rendering (2026-11)."""
        return {**self.globals, **(d or {})}

    def getattr(self, obj: Any, attribute: str) -> Any:
        if is_inside(attribute):
            raise jinja2.TemplateRuntimeError(f'"{attribute}" is not for templates')
        try:
            return getattr(obj, attribute)
        except AttributeError:
            pass
        try:
            return obj[attribute]
        except (TypeError, LookupError, AttributeError):
            return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(argument, str) and is_inside(argument):
            raise jinja2.TemplateRuntimeError(f'"{argument}" is not for templates')
        return super().getitem(obj, argument)


class QuickEnvironment(ThemeEnvironment):
    """The same, with code that takes less time."""

    code_generator_class = QuickGenerator
    context_class = QuickContext
    in_each_function = IN_EACH_FUNCTION


class ThemeLoader(jinja2.BaseLoader):
    """Finds "thread.html" along the theme's chain and "base/thread.html" in the theme `base`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        path = self._theme.template(template)
        if path is None:
            raise jinja2.TemplateNotFound(template)
        try:
            source = path.read_text("utf-8")
        except UnicodeDecodeError as error:
            raise jinja2.TemplateSyntaxError(f"is not UTF-8: {error}", 1, template, str(path)) from None
        return source, str(path), lambda: True

    def list_templates(self) -> list[str]:
        return self._theme.templates()


class Missing(jinja2.StrictUndefined):
    """An undefined name: an error as soon as it is used, that says which name and what is called nearly so."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing_name:
            return f'there is no "{name}" here{did_you_mean(name, CONTEXT_NAMES)}'
        owner = self._undefined_obj
        return f'{type(owner).__name__} has no "{name}"{did_you_mean(name, _names_of(owner))}'


def url(path: str) -> object:
    """A path in the site, or a full address, as a link for href or src. ValueError for any other scheme."""
    if ":" not in path:
        return site_link(path)
    if is_address(path):
        return path
    if ":" in path.partition("/")[0]:
        raise ValueError(f'"{path}" is neither a path in this site nor an http, https or mailto address')
    return site_link(path)


FILTERS: Mapping[str, Callable[..., Any]] = {
    "url": url,
    "prose": prose,
    "markdown": markdown,
    "content": content,
    "opening": opening,
    "date": filters.date,
    "time": filters.time,
    "moment": filters.moment,
    "month": filters.month,
    "weekday": filters.weekday,
    "number": filters.number,
    "counted": filters.counted,
    "times": filters.times,
    "lasting": filters.lasting,
    "mark": filters.mark,
    "service": filters.service,
    "span": worded.span,
    "names": worded.names,
    "besides": worded.besides,
    "answered": worded.answered,
    "bars": drawing.bars,
}


def _names_of(owner: object) -> list[str]:
    if isinstance(owner, Struct):
        return list(owner.__struct_fields__)
    if isinstance(owner, Mapping):
        return [str(key) for key in owner]
    return [name for name in dir(owner) if not name.startswith("_")]
