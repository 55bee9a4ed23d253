"""Looks at pages in a browser that has no network: what they ask for, complain of, how wide they are, what axe finds.

The only door to playwright, which need not be there. Pages and files come from memory, under a made-up address.
"""

from __future__ import annotations

import mimetypes
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from tweetarchive.errors import ConfigError
from tweetarchive.theming.checking.findings import Findings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route

ADDRESS = "http://archive.invalid/"
AXE = Path(__file__).parent / "axe" / "axe.min.js"
NAMES = (
    "chromium-headless-shell",  # the same engine for a fifth of the time of a new page (2026-11)
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
)

Fetch = Callable[[str], bytes | Path | None]
"""Path in the site → its content, or the file that has it; None if there is none."""


class Looking(NamedTuple):
    """How pages are looked at. width: in CSS pixels. axe: if that is asked, too."""

    name: str
    width: int
    scheme: str
    axe: bool = True


NARROW = Looking("narrow, light", 380, "light")
WIDE = Looking("wide, dark", 1280, "dark")
TURNED = Looking("narrow, light", 380, "light", axe=False)
"""From right to left colours are the same, and everything is as large: what is left to see is whether it fits."""
NARROWEST = 320
"""CSS pixels: of the narrowest telephone, and of a desktop page zoomed to 400 %."""


def missing() -> str:
    """Why no browser can be used, and what to do, in one sentence; "" if one can."""
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed: pip install 'tweetarchive[check]'."
    return "" if _program() else "there is no Chromium: install it, or name one in the variable CHROMIUM."


@contextmanager
def opened() -> Iterator[Browser]:
    """A browser without a window and without a network. ConfigError if there is none, or it does not start."""
    if why := missing():
        raise ConfigError("no browser can be used", where="--browser", hint=why[0].upper() + why[1:])
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=_program(), args=_ARGUMENTS)
        except Error as error:
            said = error.message.strip().partition("\n")[0]
            raise ConfigError(f"the browser does not start: {said}", where=str(_program())) from error
        try:
            yield browser
        finally:
            browser.close()


def look(
    browser: Browser,
    paths: Sequence[str],
    looks: Sequence[Looking],
    fetch: Fetch,
    findings: Findings,
    on_page: Callable[[], None],
) -> None:
    """Open every page once and look at it in every way of looking: whether it fits; then, of what stands there often
    only the first few, what axe finds.
    """
    context = browser.new_context(reduced_motion="reduce", viewport={"width": looks[0].width, "height": 900})
    context.add_init_script(path=AXE)  # comes from the browser itself, so no policy of the page keeps it out
    way = findings.way
    try:
        page = context.new_page()
        witness = _Witness(page, findings)
        context.route("**/*", lambda route: _answer(route, fetch, witness.path))
        for path in paths:
            on_page()
            witness.path = path
            page.goto(ADDRESS + path, wait_until="load")
            page.evaluate(_OPEN_ALL)
            for looking in looks:
                findings.way = ", ".join(filter(None, (way, looking.name)))
                _show(page, looking)
                _measure(page, path, looking.width, findings)
            page.evaluate(_FEWER)
            for number, looking in enumerate(looks):
                findings.way = ", ".join(filter(None, (way, looking.name)))
                if looking.axe:
                    _show(page, looking)
                    _ask_axe(page, path, _ONCE if number == 0 and not way else _AGAIN, findings)
            findings.way = way
    finally:
        findings.way = way
        context.close()


class _Witness:
    """Hears what a page asks for and complains of."""

    def __init__(self, page: Page, findings: Findings) -> None:
        self.path = ""
        self._findings = findings
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._add("console", f"a script fails: {error.message}"))

    def _request(self, request: Request) -> None:
        host = urlsplit(request.url).hostname or request.url[:60]
        asks = not request.url.startswith((ADDRESS, "data:", "blob:", "about:"))
        if asks and not self._findings.has("outside-request", about=host):
            self._add(
                "outside-request", f"asks {host} for something when a browser shows it", _NOBODY_ELSE, request.url
            )

    def _console(self, message: ConsoleMessage) -> None:
        """Errors, unless what they are about was found without a browser."""
        said = message.text.partition("\n")[0]
        forbidden = "Content Security Policy" in said
        if message.type != "error" or self._findings.has(*(_FORBIDDEN if forbidden else _NOT_THERE)):
            return
        what = "the page's policy forbids something on it" if forbidden else "a browser complains"
        self._add("console", what, said[:300], message.location.get("url", "").removeprefix(ADDRESS))

    def _add(self, rule: str, message: str, hint: str = "", element: str = "") -> None:
        self._findings.add(rule, message, hint=hint, page=self.path, element=element)


def _answer(route: Route, fetch: Fetch, looked_at: str) -> None:
    """No content for a page that takes its reader on: as of HTML, the one that asks then stays where it is."""
    url = route.request.url
    path = unquote(urlsplit(url).path)[1:]
    found = fetch(path) if url.startswith(ADDRESS) else None
    if not url.startswith(ADDRESS):
        route.abort()
    elif route.request.is_navigation_request() and path != looked_at:
        route.fulfill(status=204)
    elif found is None:
        route.fulfill(status=404, content_type="text/plain", body="")
    else:
        kind = mimetypes.guess_type(urlsplit(url).path)[0] or "application/octet-stream"
        body = found.read_bytes() if isinstance(found, Path) else found
        route.fulfill(body=body, content_type=f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)


def _show(page: Page, looking: Looking) -> None:
    page.set_viewport_size({"width": looking.width, "height": 900})
    page.emulate_media(color_scheme="dark" if looking.scheme == "dark" else "light")


def _measure(page: Page, path: str, width: int, findings: Findings) -> None:
    """Whether one has to scroll sideways; the narrow ones at their narrowest, too, where the window then stays."""
    for each in dict.fromkeys((width, min(width, NARROWEST) if width <= NARROW.width else width)):
        page.set_viewport_size({"width": each, "height": 900})
        wide: Mapping[str, Any] | None = page.evaluate(_TOO_WIDE)
        if wide:
            findings.add(
                "too-wide",
                "does not fit: one has to scroll sideways",
                hint="Let long words break, wide things wrap, and tables stand in a box that scrolls by itself.",
                page=path,
                element=f"{wide['width']} px in a window of {each}: {wide['markup']}",
            )
            break


def _ask_axe(page: Page, path: str, options: Mapping[str, Any], findings: Findings) -> None:
    result = page.evaluate("options => axe.run(options)", options)
    for violation in result["violations"]:
        if findings.has(_FOUND_BEFORE.get(violation["id"], "")):
            continue
        node = violation["nodes"][0]
        more = len(violation["nodes"]) - 1
        where = " ".join(str(part) for part in node["target"])
        findings.add(
            "axe" if violation["impact"] in ("serious", "critical") else "axe-minor",
            f"{violation['help']} ({violation['id']})",
            hint=_advice(node),
            page=path,
            element=f"{where}{f' and {more} more' if more else ''}: {node['html'][:160]}",
        )


def _advice(node: Mapping[str, Any]) -> str:
    """The first thing that axe says would mend it."""
    lines = [line.strip() for line in str(node.get("failureSummary", "")).splitlines()[1:]]
    return next(filter(None, lines), "")


def _program() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


_ARGUMENTS = [
    "--no-sandbox",  # containers and root have none; nothing is opened but these pages
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
]
_FORBIDDEN = ("inline", "outside-request", "script", "policy")
_NOT_THERE = ("broken-link", "outside-request")
_FOUND_BEFORE = {
    "document-title": "title",
    "heading-order": "heading-order",
    "html-has-lang": "language",
    "image-alt": "no-alt",
    "landmark-one-main": "landmark",
    "page-has-heading-one": "heading",
}
"""What axe finds, and the rule that has told it already."""

_NOBODY_ELSE = "Put the file into static/ of the theme and name it with asset(…)."
_ONCE: Mapping[str, Any] = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
_AGAIN: Mapping[str, Any] = {
    "resultTypes": ["violations"],
    "runOnly": ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
}
"""What axe is asked: everything; of a page that it has seen, only what depends on its colours and its width."""

_OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"
_FEWER = """() => {
  const asked = "[aria-labelledby], [aria-describedby], [aria-controls], label[for], a[href^='#']";
  const said = each => ["aria-labelledby", "aria-describedby", "aria-controls", "for", "href"]
    .flatMap(name => (each.getAttribute(name) ?? "").replace(/^#/, "").split(/\\s+/));
  const named = new Set([...document.querySelectorAll(asked)].flatMap(said).filter(Boolean));
  for (const parent of document.querySelectorAll("body, body *")) {
    const seen = {};
    for (const each of parent.children.length > 6 ? [...parent.children] : []) {
      const kind = `${each.tagName}.${each.getAttribute("class")}`;
      seen[kind] = (seen[kind] ?? 0) + 1;
      if (seen[kind] > 4 && ![each, ...each.querySelectorAll("[id]")].some(one => named.has(one.id))) each.remove();
    }
  }
}"""
"""Of elements that are alike beside each other, the first four stay, and those that others point at: axe takes its time
for each, and finds on the hundredth what it has found on the first.
"""

_TOO_WIDE = """() => {
  const width = document.documentElement.scrollWidth;
  if (width <= innerWidth) return null;
  let widest = document.documentElement, reach = 0;
  for (const each of document.querySelectorAll("body *")) {
    const place = each.getBoundingClientRect(), out = Math.max(place.right - innerWidth, -place.left);
    if (place.width > 1 && out > reach) [widest, reach] = [each, out];
  }
  return {width, markup: widest.outerHTML.slice(0, 160)};
}"""
