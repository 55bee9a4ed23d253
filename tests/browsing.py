"""What the browser tests share: a server under a sub-path, a witness of what a page does, and measurements in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request

MARKS: Mapping[str, str] = {
    "a missing post": '<article class="post ghost h-cite"',
    "quoted words": '<blockquote class="quote u-quotation-of',
    "an edited post": 'class="versions"',
    "a picture": "u-photo",
    "a film": "u-video",
    "several pictures": 'class="media many"',
    "a blog post": 'class="h-entry essay',
    "somebody spoken to by a guess": 'class="why"',
    "code": '<pre class="code"',
    "words of somebody else": "answers cited",
    "a picture of another site": 'class="pic"',
    "pages that mention a post": 'class="pings"',
}
"""What can stand in a page besides plain posts, and how to tell that it does."""


# --- which pages ---


def kinds(site: Path) -> dict[str, str]:
    """One page of every kind that is in the site, the fullest: kind → path."""
    pages = sorted(site.rglob("*.html"), key=lambda page: page.stat().st_size)
    return {
        found[1]: page.relative_to(site).as_posix()
        for page in pages
        if (found := re.search(r'<body class="on-([a-z-]+)', page.read_text(encoding="utf-8")))
    }


def sample(site: Path) -> dict[str, str]:
    """`kinds`, and for every one of MARKS that none of these has, the smallest page that has it: what it is → path.

    404.html is not among them: it is right only at its own address. Of a page that has moved it is a copy that stays.
    """
    chosen = kinds(site)
    del chosen["not-found"]
    if "moved" in chosen:
        chosen["moved"] = staying(site, chosen["moved"])
    taken = "".join((site / path).read_text(encoding="utf-8") for path in chosen.values())
    pages = sorted(site.rglob("*.html"), key=lambda page: page.stat().st_size)
    for name, mark in MARKS.items():
        if mark not in taken:
            page = next((page for page in pages if mark in page.read_text(encoding="utf-8")), None)
            assert page, f"no page has {name}: the example should have one"
            chosen[name] = page.relative_to(site).as_posix()
    return chosen


def staying(site: Path, path: str) -> str:
    """The path of a copy of a page, beside it, that does not lead on by itself: so it can be looked at. Fails if the
    page does not lead on at once, to another of the site.
    """
    html = (site / path).read_text(encoding="utf-8")
    (element,) = LEADING_ON.finditer(html)
    there = ((site / path).parent / unquote(unescape(element[1])).partition("#")[0]).resolve()
    assert there.is_relative_to(site.resolve()) and there.is_file() and there != site / path, element[0]
    copy = (site / path).with_suffix(".staying.html")
    copy.write_text(html.replace(element[0], ""), encoding="utf-8")
    return copy.relative_to(site).as_posix()


LEADING_ON = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"<>]+)">\n')


# --- a server ---


class _Host(SimpleHTTPRequestHandler):
    """A host like those that sites are put on: under /repo/, with 404.html for what is not there."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        parts = unquote(urlsplit(path).path).split("/")
        inside = parts[2:] if parts[1:2] == ["repo"] else ["not", "in", "here"]
        return super().translate_path("/" + "/".join(inside))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The browser tells what it misses."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that breaks off a connection is nothing to report."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a server of `site` on this machine, with a final slash."""
    with _Server(("127.0.0.1", 0), partial(_Host, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/repo/"
        finally:
            server.shutdown()
            thread.join()


# --- a witness ---


class Witness:
    """Hears everything that a page of a site must not do. allowed: what every address that is asked for begins with."""

    def __init__(self, page: Page, allowed: str) -> None:
        self.allowed = allowed
        self.asked: list[str] = []
        self._heard: list[str] = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._heard.append(f"script failed: {error}"))
        page.on("dialog", lambda dialog: (self._heard.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", lambda other: self._heard.append(f"new window: {other.url}"))
        page.on("download", lambda download: self._heard.append(f"download: {download.url}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", lambda answer: answer.status < 400 or self._heard.append(f"{answer.status}: {answer.url}"))

    def heard(self) -> list[str]:
        """What was heard since the last time this was asked."""
        heard, self._heard = self._heard, []
        return heard

    def _console(self, message: ConsoleMessage) -> None:
        """Errors and warnings; what a content security policy forbids is an error there, too."""
        if message.type in ("error", "warning"):
            self._heard.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        self.asked.append(request.url)
        if not request.url.startswith((self.allowed, "data:")):
            self._heard.append(f"asked for {request.url}")

    def _failed(self, request: Request) -> None:
        """Not what the browser breaks off by itself: a film when its beginning is known, a font when a page is left.
        (What is refused or missing fails by another name.)
        """
        if request.resource_type == "document" or request.failure != "net::ERR_ABORTED":
            self._heard.append(f"failed: {request.url} ({request.failure})")


def settles(page: Page, script: str, what: str) -> None:
    """Fails unless what the script lists becomes empty soon. Asked again and again from out here: a page that may run
    no script cannot wait for anything itself."""
    for _ in range(100):
        if not (left := page.evaluate(script)):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"{what}: {left}")


def all_of(**scripts: str) -> str:
    """One script that gives what each of these gives, by name: to ask costs more than most answers."""
    asked = {name: f"({each})()" if each.startswith("() =>") else f"({each})" for name, each in scripts.items()}
    return f"() => ({{{', '.join(f'{name}: {each}' for name, each in asked.items())}}})"


# --- measurements in a page: JavaScript that takes nothing and returns plain data ---

OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"

LOAD_ALL = "document.querySelectorAll('img').forEach(each => each.loading = 'eager')"

LOAD_AND_OPEN_ALL = f"() => {{ {LOAD_ALL}; {OPEN_ALL}; }}"

UNDRAWN = "document.fonts.status === 'loading' ? ['fonts'] : []"

UNDECODED = """[...document.querySelectorAll("img")]
  .filter(each => !each.complete || !each.naturalWidth).map(each => each.src)"""

UNPLAYABLE = """[...document.querySelectorAll("video")]
  .filter(each => each.error || !each.videoWidth).map(each => each.src + " " + (each.error?.message ?? ""))"""

OUTSIDE = """() => {
  const out = [];
  if (document.documentElement.scrollWidth > innerWidth) out.push(`${document.documentElement.scrollWidth} wide`);
  for (const each of document.querySelectorAll("body *")) {
    const place = each.getBoundingClientRect();
    if (place.width <= 1 || (place.left >= -0.5 && place.right <= innerWidth + 0.5)) continue;
    if (each.closest(".skip, .unseen, pre, .wide")) continue;
    out.push(`${each.outerHTML.slice(0, 100)} from ${place.left} to ${place.right}`);
  }
  return out;
}"""
"""Elements that reach beyond the window, on either side. What is hidden from eyes is a pixel wide or clipped."""

UNREADABLE = """() => {
  const out = [];
  for (const each of [...document.querySelectorAll(".e-content, .words")].slice(0, 12)) {
    each.scrollIntoView({block: each.offsetHeight > innerHeight ? "start" : "center", behavior: "instant"});
    const size = parseFloat(getComputedStyle(each).fontSize), width = each.clientWidth || each.offsetWidth;
    const range = document.createRange();
    range.selectNodeContents(each);
    const line = range.getClientRects()[0];
    if (!line) continue;
    const [x, y] = [line.left + Math.min(line.width / 2, 40), line.top + line.height / 2];
    const top = document.elementFromPoint(x, y);
    const said = each.textContent.slice(0, 60);
    if (size < 15) out.push(`${size}px: ${said}`);
    if (width > 45 * size) out.push(`${width / size}em to a line: ${said}`);
    if (width < 9 * size && each.matches(".e-content") && said.length > 30) out.push(`squeezed to ${width}px: ${said}`);
    if (!top || !(each.contains(top) || top.contains(each))) out.push(`under ${top?.outerHTML.slice(0, 80)}: ${said}`);
  }
  return out;
}"""
"""Posts in too small a letter, in lines too long or too short for reading, or with something lying on them."""

SMALL_TARGETS = """[...document.querySelectorAll("nav a")].map(each => [each, each.getBoundingClientRect()])
  .filter(([_, place]) => place.width < 24 || place.height < 24)
  .map(([each, place]) => `${place.width} × ${place.height}: ${each.textContent}`)"""

UNHIDDEN = """[...document.querySelectorAll("nav, .skip")].filter(each => {
  const place = each.getBoundingClientRect();
  return place.width && place.height && getComputedStyle(each).visibility === "visible";
}).map(each => each.outerHTML.slice(0, 100))"""
"""What has no place on paper, and is seen."""

PAPER = """() => {
  for (const each of [document.body, document.documentElement]) {
    const colour = getComputedStyle(each).backgroundColor;
    if (!/, 0\\)$|transparent/.test(colour)) return colour;
  }
  return "rgb(255, 255, 255)";
}"""

INKS = """selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility()
    && [...each.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim()))
  .map(each => each instanceof SVGElement ? getComputedStyle(each).fill : getComputedStyle(each).color)"""
"""The colours of all text in what the selector finds."""

FOCUSED = """() => {
  const each = document.activeElement, place = each.getBoundingClientRect(), style = getComputedStyle(each);
  const shown = style.clipPath === "none" && place.width > 8 && place.height > 8
    && place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth;
  const ring = style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  return {name: each.tagName + " " + each.textContent.trim().slice(0, 40), shown, ring, inMain: !!each.closest("main")};
}"""
