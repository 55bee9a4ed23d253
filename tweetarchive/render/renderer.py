"""Page → bytes: a pure function of a theme, the site's frame and one view.

Two Renderers with equal arguments give equal bytes for equal pages, whatever was rendered before. A changed theme means
a new Renderer; nothing is watched or reloaded here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Template
from markupsafe import Markup

from tweetarchive.errors import ThemeError
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.environment import make_environment
from tweetarchive.render.failure import explain
from tweetarchive.render.frames import Frame, is_common
from tweetarchive.render.memo import Memo, People
from tweetarchive.render.text import SITE, site_link
from tweetarchive.render.themes import Theme
from tweetarchive.site.views import Page, SiteView

ASSETS = "assets/"
"""Where a theme's static files stand in the site."""


class Renderer:
    """Renders pages with one theme. base_url: where the site will stand, "" if unknown; only 404.html needs to know."""

    def __init__(self, theme: Theme, site: SiteView, *, base_url: str = "") -> None:
        self.assets: dict[str, Path] = {ASSETS + name: path for name, path in theme.static().items()}
        self._theme = theme
        self._site = site
        self._root = base_path(base_url)
        self._asset_links: dict[str, Markup] = {}
        self._frames: dict[str, Frame | None] = {}
        self._macros: dict[str, Callable[..., Markup]] = {}
        names = {
            "site": site,
            "params": dict(theme.params),
            "post": Memo(partial(self._part, "parts/post.html", "post")),
            "who": People(partial(self._part, "parts/person.html", "name")),
            "face": People(partial(self._part, "parts/person.html", "avatar")),
            "asset": self._asset,
        }
        self._environment = make_environment(theme, names)

    def page(self, page: Page) -> bytes:
        """The finished file. Raises ThemeError naming template, line and page."""
        try:
            frame = self._frame(page)
            text = frame.render(page.view) if frame else self._template(page).render(page=page.view, kind=kind_of(page))
        except Exception as error:
            raise explain(error, self._environment, page.path) from error
        return finished(text, self._way_to_root(page.path))

    def version(self) -> str:
        """Changes if anything does that a page could show besides its own view."""
        frame = repr((self._site, self._root))
        return hashlib.sha256(f"{self._theme.version()}\0{frame}".encode("utf-8", "replace")).hexdigest()

    def _frame(self, page: Page) -> Frame | None:
        """The page's layout, cut at its blocks; None where that cannot be done."""
        if page.template not in self._frames:
            template = self._template(page)
            common = is_common(self._environment, template)
            self._frames[page.template] = Frame(template, kind_of(page)) if common else None
        return self._frames[page.template]

    def _template(self, page: Page) -> Template:
        return self._environment.get_template(f"{kind_of(page)}.html")

    def _way_to_root(self, path: str) -> bytes:
        if path == "404.html":  # shown in place of any address, so relative links would lead anywhere
            return self._root.encode()
        return b"../" * path.count("/")

    def _part(self, file: str, name: str, *arguments: object, **options: object) -> Markup:
        """What the macro `name` of the theme's `file` makes. ThemeError if there is none."""
        macro = self._macros.get(name)
        if macro is None:
            macro = getattr(self._environment.get_template(file).module, name, None)
            if macro is None:
                raise ThemeError(f"has no macro called {name}", where=file)
            self._macros[name] = macro
        made: Markup = macro(*arguments, **options)  # escaped already, and Markup, as escaping is always on
        return made

    def _asset(self, name: str) -> Markup:
        """Link to a static file of the theme, with a mark of its content so that browsers fetch a changed one."""
        if name not in self._asset_links:
            path = self.assets.get(ASSETS + name)
            if path is None:
                known = [asset.removeprefix(ASSETS) for asset in self.assets]
                raise ThemeError(f'the theme has no static file "{name}"{did_you_mean(name, known)}')
            mark = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
            self._asset_links[name] = site_link(f"{ASSETS}{name}?v={mark}")
        return self._asset_links[name]


def kind_of(page: Page) -> str:
    """The page's kind, which is its template's name: "thread"."""
    return page.template.removesuffix(".html")


def finished(text: str, way_to_root: bytes) -> bytes:
    """UTF-8 with every link's stand-in turned into the way from this page to the site's root."""
    return text.encode("utf-8", "replace").replace(_SITE, way_to_root)


def base_path(base_url: str) -> str:
    """ "https://me.example/tweets" → "/tweets/"; "" → "/"."""
    path = urlsplit(base_url).path.strip("/")
    return f"/{path}/" if path else "/"


_SITE = SITE.encode()
