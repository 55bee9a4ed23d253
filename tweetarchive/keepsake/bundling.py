"""A page of a theme → the same page, alone: nothing in it is loaded from anywhere, and nothing in it runs.

It is read tag by tag, and what is not touched stays as the theme wrote it. Pictures, films, styles and the icon are put
into it; every other attribute that can load something is dropped, and so are scripts, frames and plugins. The page's
policy says it once more, to the browser.
"""

from __future__ import annotations

import base64
import hashlib
import html
import posixpath
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from tweetarchive.keepsake.pictures import Pictures, data_uri
from tweetarchive.keepsake.styling import NOTHING, self_contained
from tweetarchive.render.text import is_address

MARK = '<meta name="tweetarchive" content="keepsake">'
"""By which a file is known to be one."""

_NO_LOOKING_UP = '<meta http-equiv="x-dns-prefetch-control" content="off">'
"""Firefox asks for the address of every host that a page links to, unless it came over https (seen 2026-11)."""


class Bundle:
    """places: path in the site → anchor in the page. assets: path in the site → file of the theme. originals: addresses
    of elsewhere may stay links.
    """

    def __init__(
        self, places: Mapping[str, str], assets: Mapping[str, Path], pictures: Pictures, *, originals: bool
    ) -> None:
        self._places = places
        self._assets = assets
        self._pictures = pictures
        self._originals = originals

    def bundled(self, page: str) -> str:
        """The page as one file."""
        survey = _Survey()
        survey.feed(page)
        survey.close()
        self._pictures.expect(len(survey.pictures))
        writer = _Writer(self._places, self._assets, self._pictures, survey.anchors, self._originals)
        writer.feed(page)
        writer.close()
        return writer.html()


class _Survey(HTMLParser):
    """What a page holds: its anchors, and the pictures it shows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.anchors: set[str] = set()
        self.pictures: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name == "src" and value:
                self.pictures.add(value)


class _Writer(HTMLParser):
    def __init__(
        self,
        places: Mapping[str, str],
        assets: Mapping[str, Path],
        pictures: Pictures,
        anchors: set[str],
        originals: bool,
    ) -> None:
        super().__init__(convert_charrefs=False)
        self._places = places
        self._assets = assets
        self._pictures = pictures
        self._anchors = anchors
        self._originals = originals
        self._parts: list[str] = []
        self._hashes: list[str] = []
        self._written: set[str] = set()
        self._links: list[str] = []  # what each open link is written as
        self._gone = ""  # inside of which nothing is written
        self._policy = -1
        self._slash = ""  # of a tag that is closed by itself, as drawings have them

    def html(self) -> str:
        if self._policy >= 0:
            self._parts[self._policy] = self._head()
        return "".join(self._parts)

    # --- tags ------------------------------------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._gone:
            return
        if tag in _GONE:
            self._gone = tag if tag not in _EMPTY else ""
        elif tag == "head":
            self._parts += [self._source(), ""]
            self._policy = len(self._parts) - 1
        elif tag == "meta":
            if "http-equiv" not in given and "charset" not in given:
                self._parts.append(self._source())
        elif tag == "link":
            self._link_to_file(given)
        elif tag == "a":
            self._link(given)
        elif tag == "img":
            self._picture(given)
        elif tag in ("video", "audio"):
            self._film(tag, given)
        else:
            self._plain(tag, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._slash = "/"
        self.handle_starttag(tag, attrs)
        self._slash = ""
        if self._gone == tag:
            self._gone = ""

    def handle_endtag(self, tag: str) -> None:
        if self._gone:
            if tag == self._gone:
                self._gone = ""
        elif tag == "a":
            self._parts.append(f"</{self._links.pop()}>" if self._links else "")
        elif tag not in _GONE:
            self._parts.append(f"</{tag}>")

    # --- what stands between them ------------------------------------------------------------------------------------

    def handle_data(self, data: str) -> None:
        self._say(data)

    def handle_entityref(self, name: str) -> None:
        self._say(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._say(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        self._say(f"<!{decl}>\n")

    def _say(self, words: str) -> None:
        if not self._gone:
            self._parts.append(words)

    # --- single kinds of tags ----------------------------------------------------------------------------------------

    def _link(self, given: Mapping[str, str]) -> None:
        """To a place in this page, to where words once stood, or no link any more."""
        to = self._way(given.get("href", ""))
        if to:
            self._links.append("a")
            kept = {name: value for name, value in given.items() if name not in ("href", "ping", "target", "download")}
            self._parts.append(self._tag("a", {**kept, "href": to}))
        else:
            self._links.append("span")
            kept = {name: given[name] for name in ("class", "dir", "lang", "id") if name in given}
            self._parts.append(self._tag("span", kept))

    def _way(self, href: str) -> str:
        if ":" in href.partition("/")[0]:
            return href if self._originals and is_address(href) else ""
        path, _, fragment = unquote(href).partition("#")
        anchor = fragment if not path else self._places.get(unquote(href)) or self._places.get(path, "")
        if path and fragment in self._anchors and path in self._places:
            anchor = fragment
        return f"#{anchor}" if anchor in self._anchors else ""

    def _picture(self, given: Mapping[str, str]) -> None:
        face = "avatar" in given.get("class", "").split()
        uri = self._file(given.get("src", ""), face=face)
        words = given.get("alt", "")
        if uri:
            kept = {name: given[name] for name in ("class", "alt", "width", "height", "id") if name in given}
            self._parts.append(self._tag("img", {**kept, "src": uri}))
        elif words:
            self._parts.append(f'<span class="lost">{html.escape(words)}</span>')

    def _film(self, tag: str, given: Mapping[str, str]) -> None:
        film = self._file(given.get("src", ""))
        if film:
            names = ("class", "controls", "loop", "muted", "aria-label", "width", "height")
            kept = {name: given[name] for name in names if name in given}
            still = {"poster": uri} if (uri := self._file(given.get("poster", ""))) else {}
            self._parts.append(self._tag(tag, {**kept, **still, "preload": "none", "src": film}))
        else:
            self._parts.append(f'<span class="lost">{html.escape(given.get("aria-label", ""))}</span>')
            self._gone = tag

    def _link_to_file(self, given: Mapping[str, str]) -> None:
        """Stylesheets and the icon; other files have no part in a page."""
        path = unquote(given.get("href", "")).partition("?")[0]
        kinds = given.get("rel", "").split()
        if "stylesheet" in kinds:
            styles = self_contained(path, self._assets)
            digest = base64.b64encode(hashlib.sha256(styles.encode()).digest()).decode()
            self._hashes.append(f"'sha256-{digest}'")
            media = {"media": given["media"]} if "media" in given else {}
            self._parts.append(f"{self._tag('style', media)}{styles}</style>")
        elif "icon" in kinds:
            file = self._assets.get(path)
            kind = _ICONS.get(file.suffix.lower(), "") if file else ""
            uri = data_uri(kind, file.read_bytes()) if file and kind else NOTHING
            self._parts.append(self._tag("link", {"rel": "icon", "href": uri}))

    def _plain(self, tag: str, given: Mapping[str, str]) -> None:
        kept = {name: value for name, value in given.items() if self._may_stay(name, value)}
        anchor = kept.get("id", "")
        if anchor and anchor in self._written:
            del kept["id"]
        self._written.add(anchor)
        self._parts.append(self._source() if kept == given else self._tag(tag, kept))

    def _may_stay(self, name: str, value: str) -> bool:
        if name in ("href", "xlink:href"):
            return value.startswith("#")
        if name == "cite":
            return self._originals
        return name not in _LOADS and not name.startswith("on")

    # --- helpers -----------------------------------------------------------------------------------------------------

    def _file(self, src: str, *, face: bool = False) -> str:
        """A data: URI of a picture of the archive or of the theme, "" for anything else."""
        if src.startswith("data:"):
            return src
        path = posixpath.normpath(unquote(src).partition("?")[0])
        if (asset := self._assets.get(path)) is not None:
            kind = _ICONS.get(asset.suffix.lower(), "")
            return data_uri(kind, asset.read_bytes()) if kind else ""
        return self._pictures.uri(path, face=face)

    def _head(self) -> str:
        """What every browser is told first: that it has nothing to fetch, and nothing to run."""
        styles = " ".join(dict.fromkeys(self._hashes)) or "'none'"
        policy = (
            f"default-src 'none'; style-src {styles}; img-src data:; font-src data:; media-src data:; base-uri 'none';"
            " form-action 'none'"
        )
        told = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">'
        return f'\n<meta charset="utf-8">\n{told}\n{_NO_LOOKING_UP}\n{MARK}'

    def _source(self) -> str:
        return self.get_starttag_text() or ""

    def _tag(self, name: str, given: Mapping[str, str]) -> str:
        words = "".join(f' {key}="{html.escape(value)}"' if value else f" {key}" for key, value in given.items())
        return f"<{name}{words}{self._slash}>"


_GONE = frozenset(
    {"script", "iframe", "frame", "object", "embed", "base", "template", "noscript", "style", "source", "track"}
)
_EMPTY = frozenset({"base", "embed", "frame", "source", "track"})
_LOADS = frozenset(
    {
        *("src", "srcset", "srcdoc", "poster", "data", "background", "style", "action", "formaction", "ping"),
        *("manifest", "codebase", "archive", "classid", "longdesc", "profile", "usemap", "imagesrcset", "nonce"),
    }
)
"""Attributes by which a tag loads something, or leads somewhere without being a link."""
_ICONS = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
