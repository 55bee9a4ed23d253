"""A request → an answer: pages, the theme's files, pictures, and what the preview adds under `_serve/`.

Answers what a static host would answer, and nothing to those who call this machine by another name: a page elsewhere
that points its own name here would otherwise read the archive through its visitor's browser. Such a page may link here,
and that is all: what it loads by itself it does not get.
"""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from tweetarchive.render.renderer import ASSETS
from tweetarchive.serve.hosting import lacks_slash, path_in_site
from tweetarchive.serve.marking import OWN, marked
from tweetarchive.serve.noticing import noticed
from tweetarchive.serve.preview import HTML, Preview
from tweetarchive.site.urls import media

HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-dns-prefetch-control": "off",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "SAMEORIGIN",
}
"""With every answer. The last two: pages of other sites may neither show nor frame what is here."""


PRIVATE_HEADERS = {"referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow, noarchive"}
"""With every answer of a preview that is for one person alone."""


def make_app(preview: Preview, *, base: str, hosts: Sequence[str]) -> ASGIApp:
    """base: "/" or "/repo/". hosts: what this machine may be called in an address."""
    return TrustedHostMiddleware(_App(preview, base), allowed_hosts=list(hosts), www_redirect=False)


class _App:
    def __init__(self, preview: Preview, base: str) -> None:
        self._preview = preview
        self._base = base
        self._own = _own_files()
        self._version = hashlib.sha256(b"".join(content for content, _ in self._own.values())).hexdigest()[:8]
        self._headers = {**HEADERS, **PRIVATE_HEADERS} if preview.private else HEADERS
        self._not_modified = StaticFiles(check_dir=False).is_not_modified

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answer = await self._answer(Request(scope))
        answer.headers.update(self._headers)
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Only for reading.\n", 405, {"allow": "GET, HEAD"})
        if _is_for_another_site(request.headers):
            return PlainTextResponse("Only for pages of this site.\n", 403)
        asked: bytes = request.scope.get("raw_path") or b""
        if lacks_slash(asked, self._base):
            return RedirectResponse(self._base, 301)
        path = path_in_site(asked, self._base)
        if path is None:
            if self._preview.private:  # the page would tell the address, which is what keeps others on this machine out
                return PlainTextResponse("There is nothing here.\n", 404)
            return await self._page("")
        if path.startswith(OWN):
            return self._ours(path.removeprefix(OWN), request)
        if path.startswith(ASSETS):
            return await self._file(await self._preview.asset(path), path, request.headers)
        if path.startswith(media("")):
            return await self._file(await self._picture(path), path, request.headers)
        return await self._page(path)

    async def _page(self, path: str) -> Response:
        answer = await self._preview.page(path)
        if answer.type != HTML:
            return Response(answer.content, answer.status, media_type=answer.type)
        content = answer.content
        if self._preview.private:
            content = noticed(content, answer.notice, self._base, self._version)
        content = marked(content, self._base, answer.epoch, self._version, failed=answer.failed)
        return Response(content, answer.status, media_type="text/html")

    async def _picture(self, path: str) -> Path | None:
        try:
            return await self._preview.picture(path)
        except OSError:  # the build leaves it out, too, and says so
            return None

    async def _file(self, file: Path | None, path: str, headers: Headers) -> Response:
        try:
            found = file.stat() if file else None
        except OSError:
            found = None
        if file is None or found is None:
            return await self._page("")
        answer = FileResponse(file, media_type=_media_type(path), stat_result=found)
        if self._not_modified(answer.headers, headers):
            return NotModifiedResponse(answer.headers)
        return answer

    def _ours(self, name: str, request: Request) -> Response:
        if name == "events" and request.method == "GET":
            known = request.headers.get("last-event-id") or request.query_params.get("since", "")
            return StreamingResponse(self._preview.news.stream(known), media_type="text/event-stream")
        if name in self._own:
            content, kind = self._own[name]
            return Response(content, media_type=kind)
        return PlainTextResponse("There is no such file.\n", 404)


def _is_for_another_site(headers: Headers) -> bool:
    """Whether a page of another site, or of another port here, wants this without its reader having followed a link
    (W3C Fetch Metadata; browsers before 2023 send only Origin, and that not always).
    """
    origin = headers.get("origin")
    if origin is not None and origin.removeprefix("http://") != headers.get("host"):
        return True
    is_link = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    return headers.get("sec-fetch-site", "none") not in ("same-origin", "none") and not is_link


def _own_files() -> Mapping[str, tuple[bytes, str]]:
    """Name → content and media type of what pages load of ours. One script: the page's policy would stop a second."""
    static = files("tweetarchive.serve").joinpath("static")
    morph = static.joinpath("idiomorph", "idiomorph.js").read_bytes()
    return {
        "reload.js": (morph + b"\n" + static.joinpath("reload.js").read_bytes(), "text/javascript"),
        "channel.js": (static.joinpath("channel.js").read_bytes(), "text/javascript"),
        "private.css": (static.joinpath("private.css").read_bytes(), "text/css"),
        "failure.css": (static.joinpath("failure.css").read_bytes(), "text/css"),
    }


def _media_type(path: str) -> str:
    """By the name, as hosts do, and the same on every machine where it matters: Windows may know .js as plain text."""
    suffix = PurePosixPath(path).suffix.lower()
    return _TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"


_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
