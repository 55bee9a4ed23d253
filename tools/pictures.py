"""Takes the pictures of every theme that stand in docs/: the example's pages, in a browser, by day and by night.

    .venv/bin/python tools/pictures.py [theme ...]

Needs Chromium, the system's or the one in $CHROMIUM. Which pages are shown is written down here, so that pictures of
two themes can be compared; what differs between two machines is their fonts.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tweetarchive import folder
from tweetarchive.render.known import SHIPPED, known_themes

DOCS = Path(__file__).resolve().parent.parent / "docs"

FRIEND = "friends/marit.html"
CONVERSATION = "threads/twitter-1262823874106494888.html"
"""Several people, a photograph, branches."""

LARGEST = 150_000
"""Bytes of a picture: they are downloaded by everybody who reads the docs, and kept by git for ever."""

GROUND = (128, 128, 128)

IN_SIGHT = """Promise.all([...document.images].filter(
  each => each.checkVisibility() && each.getBoundingClientRect().top < innerHeight
).map(each => each.decode()))"""
"""Waits for the pictures that can be seen: a browser loads them when it has drawn the page."""

Scheme = Literal["light", "dark"]


class View(NamedTuple):
    """A page as it is looked at. width, height: of the window, in CSS pixels; scale: of the picture."""

    page: str
    scheme: Scheme
    width: int = 1120
    height: int = 1180
    scale: float = 0.68


WIDE = (View(FRIEND, "light"), View(CONVERSATION, "dark"))
NARROW = (
    View(FRIEND, "light", 360, 860, 1),
    View(CONVERSATION, "light", 360, 860, 1),
    View(FRIEND, "dark", 360, 860, 1),
    View(CONVERSATION, "dark", 360, 860, 1),
)
VIEWS = {"pocket": NARROW}
"""Of themes that are not made for a desk; of all others it is WIDE."""

FRONT = View(FRIEND, "light", 1180, 900, 1)
"""For the README, in the theme that archives have by themselves."""


def main(wanted: Sequence[str]) -> None:
    """Take the pictures of these themes, or of all that are shipped."""
    themes = wanted or sorted(name for name, theme in known_themes().items() if theme.release == SHIPPED)
    with TemporaryDirectory() as place, sync_playwright() as playwright:
        root = Path(place) / "example"
        print("Making the example archive")
        example = folder.example(root, _quietly)
        path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for theme in themes:
            site = root / f"site-{theme}"
            folder.build(example, out=site, strict=True, theme=theme, on_progress=_quietly)
            keep(side_by_side([taken(browser, site, view) for view in VIEWS.get(theme, WIDE)]), f"themes/{theme}.png")
            if theme == "letters":
                keep(taken(browser, site, FRONT), "a-friend.png")
        browser.close()


def taken(browser: Browser, site: Path, view: View) -> Image.Image:
    """What of a page is seen when it is opened."""
    size = {"width": view.width, "height": view.height}
    context = browser.new_context(viewport=size, device_scale_factor=view.scale, color_scheme=view.scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto((site / view.page).as_uri())
    page.evaluate("document.fonts.ready.then(() => true)")
    page.evaluate(IN_SIGHT)
    shot = page.screenshot(animations="disabled")
    context.close()
    return Image.open(BytesIO(shot)).convert("RGB")


def side_by_side(shots: Sequence[Image.Image], gap: int = 12) -> Image.Image:
    """One picture of all."""
    width = sum(shot.width for shot in shots) + gap * (len(shots) - 1)
    whole = Image.new("RGB", (width, max(shot.height for shot in shots)), GROUND)
    left = 0
    for shot in shots:
        whole.paste(shot, (left, 0))
        left += shot.width + gap
    return whole


def keep(picture: Image.Image, name: str) -> None:
    """Write it with as many colours as fit into what a picture may weigh."""
    target = DOCS / name
    target.parent.mkdir(parents=True, exist_ok=True)
    for colours in (256, 128, 64, 32, 16):
        packed = BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
        if packed.tell() <= LARGEST:
            break
    target.write_bytes(packed.getvalue())
    print(f"{target.relative_to(DOCS.parent)}: {colours} colours, {packed.tell():,} bytes")


def _quietly(stage: str, done: int, total: int | None = None) -> None:
    """Nobody waits for a single stage here."""


if __name__ == "__main__":
    main(sys.argv[1:])
