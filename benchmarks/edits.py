"""What somebody who changes a theme saves: the files a page is made of, each with a place for a mark in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import Theme, find_theme
from tweetarchive.site import Site

STYLES = "static/style.css"
_HERE = "the-benchmarks-mark"
_PART = re.compile(r"{%-?\s*macro\b.*?%}", re.DOTALL)
_PAGE = re.compile(r"{%-?\s*block main\b.*?%}", re.DOTALL)


class Edit(NamedTuple):
    """name: what the file is to the page. file: in a theme's folder."""

    name: str
    file: str
    text: str

    def marked(self, mark: str) -> str:
        """The file with that word where it is seen on the page."""
        return self.text.replace(_HERE, mark)


def edits_of(theme: Theme, site: Site, path: str) -> Iterator[Edit]:
    """The page's own template, the largest part that it uses, if any, and the whole layout."""
    file = site[path].template
    yield Edit("own template", f"templates/{file}", _PAGE.sub(rf"\g<0>{_HERE}", _text(theme, file), count=1))
    used = _parts_used(theme, site, path)
    if used:
        part = max(used, key=lambda name: len(used[name]))
        yield Edit("part", f"templates/{part}", used[part])
    layout = _text(theme, "base/layout.html").replace("</body>", f"{_HERE}</body>")
    yield Edit("layout", "templates/layout.html", layout)


def styles_of(theme: Theme) -> Edit:
    return Edit("style sheet", STYLES, f"/* {_HERE} */\n{theme.static()['style.css'].read_text('utf-8')}")


def _parts_used(theme: Theme, site: Site, path: str) -> dict[str, str]:
    """Files of macros that say something on the page, each with the place for a mark in every macro."""
    parts = [name for name in theme.templates() if name.startswith("parts/")]
    texts = {name: _PART.sub(rf"\g<0>{_HERE}", _text(theme, name)) for name in parts}
    with TemporaryDirectory() as folder:
        for number, (name, text) in enumerate(texts.items()):
            file = Path(folder) / "templates" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace(_HERE, f"part-{number}-"), encoding="utf-8")
        page = Renderer(find_theme(theme.name, own=Path(folder)), site.view).page(site[path]).decode()
    return {name: text for number, (name, text) in enumerate(texts.items()) if f"part-{number}-" in page}


def _text(theme: Theme, name: str) -> str:
    path = theme.template(name)
    assert path is not None, name
    return path.read_text("utf-8")
