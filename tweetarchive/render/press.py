"""A theme's templates, made ready: page → bytes, as far as a single way of running templates can make them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import Environment, Template
from markupsafe import Markup

from tweetarchive.errors import ThemeError
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.environment import make_environment
from tweetarchive.render.frames import Frame, open_blocks
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.memo import people_memo
from tweetarchive.render.text import finished
from tweetarchive.render.themes import Theme
from tweetarchive.site.views import Page


class Press:
    """Makes pages. careful: by Jinja's own code, which takes twice the time and knows all of its rules."""

    def __init__(
        self,
        theme: Theme,
        names: Mapping[str, object],
        language: Language,
        *,
        compiled: Compiled,
        careful: bool = False,
    ) -> None:
        """names: seen in every template, besides what is made here: post, who and face. compiled: what was made ready
        before.
        """
        self._cuts = compiled.cuts
        self._frames: dict[str, Frame | None] = {}
        made = {
            "post": self._part("parts/post.html", "post"),
            "who": people_memo(self._part("parts/person.html", "name")),
            "face": people_memo(self._part("parts/person.html", "avatar")),
        }
        self.environment: Environment = make_environment(
            theme, {**names, **made}, language, careful=careful, compiled=compiled
        )

    def page(self, page: Page, way_to_root: bytes) -> bytes:
        """The finished page. Raises whatever goes wrong in a template."""
        frame = self._frame(page)
        if frame is not None:
            return frame.render(page.view, way_to_root)
        return finished(self._template(page).render(page=page.view, kind=kind_of(page)), way_to_root)

    def _frame(self, page: Page) -> Frame | None:
        """The page's layout, cut at its blocks; None where that cannot be done."""
        if page.template not in self._frames:
            blocks = open_blocks(self.environment, f"{kind_of(page)}.html", self._cuts)
            template = self._template(page)
            self._frames[page.template] = None if blocks is None else Frame(template, kind_of(page), blocks)
        return self._frames[page.template]

    def _template(self, page: Page) -> Template:
        return self.environment.get_template(f"{kind_of(page)}.html")

    def _part(self, file: str, name: str) -> Callable[..., Markup]:
        """The macro `name` of the theme's `file`, looked for when it is first called. ThemeError if there is none."""
        macro: Callable[..., Markup] | None = None

        def part(*arguments: object, **options: object) -> Markup:
            nonlocal macro
            if macro is None:
                macro = getattr(self.environment.get_template(file).module, name, None)
                if macro is None:
                    raise ThemeError(f"has no macro called {name}", where=file)
            return macro(*arguments, **options)  # escaped already, and Markup, as escaping is always on

        return part


def kind_of(page: Page) -> str:
    """The page's kind, which is its template's name: "thread"."""
    return page.template.removesuffix(".html")
