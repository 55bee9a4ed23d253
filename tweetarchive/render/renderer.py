"""Page → bytes: a pure function of a theme, the site's frame and one view.

Two Renderers with equal arguments give equal bytes for equal pages, whatever was rendered before. A changed theme means
a new Renderer; nothing is watched or reloaded here.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment
from markupsafe import Markup

from tweetarchive.errors import Fault, ThemeError
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.documents import document_bytes
from tweetarchive.render.failure import explain
from tweetarchive.render.lacking import known_names
from tweetarchive.render.languages.speaking import Language, language_of
from tweetarchive.render.press import Press
from tweetarchive.render.text import site_link
from tweetarchive.render.themes import Theme
from tweetarchive.site.views import Document, Page, SiteView

ASSETS = "assets/"
"""Where a theme's static files stand in the site."""

SEARCHING = frozenset({"search.js", "search.css"})
"""Static files that only a site with a page to search on has."""

LOOKING_UP = frozenset({"lookup.js"})
"""And one where 404.html looks for posts."""


class Params(dict[str, object]):
    """A theme's parameters: params.ink is params["ink"]."""

    def __getattr__(self, name: str) -> object:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Renderer:
    """Renders pages with one theme. base_url: where the site will stand, "" if unknown; only 404.html needs to know.

    compiled: what other Renderers have made ready of their templates; this one adds its own.

    in_need_of_care: the kinds of page that only Jinja's own code could make so far, if any; their pages take longer.
    """

    def __init__(self, theme: Theme, site: SiteView, *, base_url: str = "", compiled: Compiled | None = None) -> None:
        unused = (frozenset() if site.search else SEARCHING) | (frozenset() if site.lookup else LOOKING_UP)
        self.assets: dict[str, Path] = {
            ASSETS + name: path for name, path in theme.static().items() if name not in unused
        }
        self._theme = theme
        self._site = site
        self._root = base_path(base_url)
        self._compiled = compiled or Compiled()
        self._asset_links: dict[str, Markup] = {}
        sheets = theme.stylesheets()
        self._names = {"site": site, "params": Params(theme.params), "asset": self._asset, "stylesheets": sheets}
        self._language = language_of(theme, site.language)
        self._quick = Press(theme, self._names, self._language, compiled=self._compiled)
        self._careful: Press | None = None
        self.in_need_of_care: set[str] = set()

    def page(self, page: Page) -> bytes:
        """The finished file. Raises ThemeError naming template, line and page."""
        way_to_root = self._way_to_root(page.path)
        if page.template not in self.in_need_of_care:
            try:
                return self._quick.page(page, way_to_root)
            except Exception:  # whatever it is: Jinja's own code may do better, and says best what is wrong
                self.in_need_of_care.add(page.template)
        if self._careful is None:
            self._careful = Press(self._theme, self._names, self._language, compiled=self._compiled, careful=True)
        try:
            return self._careful.page(page, way_to_root)
        except Exception as error:
            raise explain(error, self._careful.environment, page) from error

    def document(self, document: Document) -> bytes:
        """The finished file."""
        return document_bytes(document, self._site, self._language)

    @property
    def language(self) -> Language:
        """What its pages speak: for whoever puts a word around them."""
        return self._language

    @property
    def environment(self) -> Environment:
        """What templates are read in, and what they are given: for whoever inspects them."""
        return self._quick.environment

    def version(self) -> str:
        """Changes if anything does that a page could show besides its own view."""
        frame = repr((self._site, self._root))
        return hashlib.sha256(f"{self._theme.version()}\0{frame}".encode("utf-8", "replace")).hexdigest()

    def _way_to_root(self, path: str) -> bytes:
        if path == "404.html":  # shown in place of any address, so relative links would lead anywhere
            return self._root.encode()
        return b"../" * path.count("/")

    def _asset(self, name: str) -> Markup:
        """Link to a static file of the theme, with a mark of its content so that browsers fetch a changed one."""
        if name not in self._asset_links:
            path = self.assets.get(ASSETS + name)
            if path is None:
                known = known_names("Files in static/", (asset.removeprefix(ASSETS) for asset in self.assets), name)
                meant = f', did you mean "{known.meant}"?' if known.meant else ""
                message = f'the theme has no static file "{name}"{meant}'
                raise ThemeError(message, faults=(Fault(message, "", known=known),))
            mark = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
            self._asset_links[name] = site_link(f"{ASSETS}{name}?v={mark}")
        return self._asset_links[name]


def base_path(base_url: str) -> str:
    """ "https://me.example/tweets" → "/tweets/"; "" → "/"."""
    path = urlsplit(base_url).path.strip("/")
    return f"/{path}/" if path else "/"
