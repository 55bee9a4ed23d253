"""The Jinja environment: where templates come from, what they may use, and what an undefined name says.

Escaping is always on. Nothing here depends on a page; nothing is written to disk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import jinja2
from jinja2.utils import missing as missing_name

from tweetarchive.nearest import did_you_mean
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.content import ContentFilters, opening
from tweetarchive.render.discussing import DiscussionFilters
from tweetarchive.render.drawing import bars
from tweetarchive.render.faster import IN_EACH_FUNCTION, QuickContext, QuickGenerator, is_inside, namespace
from tweetarchive.render.filters import DateFilters, NumberFilters, capital, mark
from tweetarchive.render.lacking import Lacking, called, names_of
from tweetarchive.render.languages.ending import ended
from tweetarchive.render.languages.isolating import isolated
from tweetarchive.render.languages.messages import Counted
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.lifetimes import lives, strips
from tweetarchive.render.shapes import shape
from tweetarchive.render.staves import lanes, week
from tweetarchive.render.stretches import columns, stretches
from tweetarchive.render.text import is_address, markdown, prose, site_link
from tweetarchive.render.themes import Theme
from tweetarchive.render.worded import PeopleFilters, besides
from tweetarchive.render.yearly import ranking, year_dots

CONTEXT_NAMES = ("page", "site", "kind")
"""What each page brings; `environment.globals` is the same for all pages."""


def make_environment(
    theme: Theme,
    names: Mapping[str, object],
    language: Language,
    *,
    careful: bool = False,
    compiled: Compiled | None = None,
) -> jinja2.Environment:
    """An environment over the theme's templates; `names` are seen everywhere, in macros of parts/ too. careful: with
    Jinja's own code; see `faster`. compiled: what was made ready before.
    """
    kind = careful, language.version  # what the language says goes into the code
    environment = (ThemeEnvironment if careful else QuickEnvironment)(
        loader=ThemeLoader(theme),
        autoescape=True,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=compiled.for_kind(kind) if compiled else None,
        extensions=["jinja2.ext.i18n"],
    )
    environment.newstyle_gettext = True  # type: ignore[attr-defined]  # {% trans %} gives values to the function
    environment.policies["ext.i18n.trimmed"] = True
    environment.language = language  # type: ignore[attr-defined]
    del environment.globals["lipsum"]  # random, as the next
    del environment.filters["random"]  # the same inputs make the same bytes
    del environment.filters["attr"]  # would go round `ThemeEnvironment.getattr`
    environment.filters.update(FILTERS)
    environment.filters.update(_spoken(language))
    environment.globals["namespace"] = namespace
    environment.globals.update(language.functions())
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
    counted = Counted
    isolated = staticmethod(isolated)
    ended = staticmethod(ended)


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

    def __init__(self, hint: str | None = None, obj: Any = missing_name, name: Any = None, exc: Any = None) -> None:
        super().__init__(hint, obj, name, exc or partial(Lacking, obj, str(name or "")))  # type: ignore[arg-type]  # called

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing_name:
            return f'there is no "{name}" here{did_you_mean(name, CONTEXT_NAMES)}'
        owner = self._undefined_obj
        return f'{called(owner)} has no "{name}"{did_you_mean(name, names_of(owner))}'


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
    "content": ContentFilters.content,
    "opening": opening,
    "date": DateFilters.date,
    "time": DateFilters.time,
    "moment": DateFilters.moment,
    "month": DateFilters.month,
    "weekday": DateFilters.weekday,
    "number": NumberFilters.number,
    "times": NumberFilters.times,
    "lasting": DateFilters.lasting,
    "duration": DateFilters.duration,
    "clock": DateFilters.clock,
    "mark": mark,
    "capital": capital,
    "service": NumberFilters.service,
    "span": PeopleFilters.span,
    "names": PeopleFilters.names,
    "besides": besides,
    "answered": PeopleFilters.answered,
    "why": PeopleFilters.why,
    "discussion": DiscussionFilters.discussion,
    "bars": bars,
    "stretches": stretches,
    "columns": columns,
    "strips": strips,
    "lives": lives,
    "year_dots": year_dots,
    "ranking": ranking,
    "shape": shape,
    "week": week,
    "lanes": lanes,
}
"""Those of ours; the ones that speak a language are methods of what knows it."""


def _spoken(language: Language) -> dict[str, Callable[..., Any]]:
    dates = DateFilters(language)
    people, content = PeopleFilters(language, dates), ContentFilters(language)
    speakers = (dates, NumberFilters(language), people, content, DiscussionFilters(language))
    return {name: getattr(each, name) for each in speakers for name in FILTERS if hasattr(each, name)}
