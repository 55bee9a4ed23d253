"""An archive's site as a Hugo project: as many pages at the same addresses, the same posts, as many bytes.

For each of our pages one content file whose front matter (JSON, which Hugo reads fastest) holds the posts on it, and
for each kind of page a layout. A post is a partial, as in every theme, and says what ours says: who to whom, when, in
answer to what, the words with their links. What else is on our pages, lists and pictures, is rows and filler there.
Nothing that would slow Hugo down without need: no taxonomies, feeds or site maps, no loop over other pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from benchmarks.stages import open_site
from tweetarchive.site.views import PersonRef, PostView

TEMPLATES = Path(__file__).parent / "hugo_templates"

CONFIG = """\
baseURL = "https://example.org/"
title = "My conversations"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
uglyURLs = true
"""

NO_DAY = "2011-01-01"
"""What Hugo is given for a post whose time nobody knows, so that its layout need not ask."""


class Kind(Struct):
    """All pages of a kind. size: bytes that ours have; padding, frame: bytes of filler on a page and behind a post."""

    pages: int = 0
    posts: int = 0
    size: int = 0
    padding: int = 0
    frame: int = 200


class Project(Struct):
    """kinds: by name; kind_of: name by path."""

    folder: Path
    kinds: dict[str, Kind]
    kind_of: dict[str, str]


def write_project(archive: Path, folder: Path) -> Project:
    """The project of an archive, into a new folder."""
    project = Project(folder, {}, {})
    with open_site(archive) as (site, renderer):
        for path in site:
            page = site[path]
            name = page.template.removesuffix(".html")
            size = len(renderer.page(page))
            posts = [_data(post) for post in _posts_in(page.view)] or list(_rows(path, size))
            project.kind_of[path] = name
            kind = project.kinds.setdefault(name, Kind())
            kind.pages += 1
            kind.posts += len(posts)
            kind.size += size
            title = str(getattr(page.view, "title", "") or path)
            _write_content(folder, path, {"title": title, "layout": f"our-{name}", "url": f"/{path}", "posts": posts})
    (folder / "hugo.toml").write_text(CONFIG, encoding="utf-8")
    _write_layouts(project)
    return project


def fit(project: Project, public: Path) -> None:
    """After a run: so much more or less filler that the next run makes as many bytes of each kind as we do."""
    made: dict[str, int] = {}
    for path, name in project.kind_of.items():
        made[name] = made.get(name, 0) + (public / path).stat().st_size
    for name, kind in project.kinds.items():
        lacking = kind.size - made[name]
        room = kind.frame * kind.posts
        if lacking < 0 < room:
            cut = min(-lacking, room)
            kind.frame -= cut // kind.posts
            lacking += cut
        kind.padding = max(0, kind.padding + lacking // kind.pages)
    _write_layouts(project)


def _write_layouts(project: Project) -> None:
    partials = project.folder / "layouts" / "_partials"
    partials.mkdir(parents=True, exist_ok=True)
    for name in ("post.html", "person.html"):
        (partials / name).write_bytes((TEMPLATES / name).read_bytes())
    page = (TEMPLATES / "page.html").read_text(encoding="utf-8")
    for name, kind in project.kinds.items():
        layout = page.replace("KIND", name).replace("PADDING", "x" * kind.padding).replace("FRAME", "x" * kind.frame)
        (partials.parent / f"our-{name}.html").write_text(layout, encoding="utf-8")


def _write_content(folder: Path, path: str, front: dict[str, Any]) -> None:
    # "index.md" would swallow its folder, so every file has "-page" behind its name.
    target = folder / "content" / f"{path.removesuffix('.html')}-page.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(msgspec.json.format(msgspec.json.encode(front), indent=1) + b"\n")


def _posts_in(value: Any) -> Iterator[PostView]:
    """Every post that a view holds, wherever."""
    if isinstance(value, PostView):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _posts_in(each)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _posts_in(getattr(value, name))


def _data(post: PostView) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": post.id,
        "author": _person(post.author),
        "path": post.path,
        "iso": post.at.iso or NO_DAY,
        "url": post.url,
        "lang": post.lang,
        "text": [{"kind": piece.kind, "text": piece.text, "href": piece.href} for piece in post.text],
    }
    if post.addressed:
        data["to"] = [_person(person) for person in post.addressed]
    if parent := post.reply_to:
        at = parent.at.iso or NO_DAY
        data["answers"] = {"name": parent.author.name, "iso": at, "path": parent.path, "held": parent.held}
    return data


def _person(person: PersonRef) -> dict[str, Any]:
    return {
        "name": person.name,
        "path": person.path,
        "hue": person.hue,
        "initials": person.initials,
        "owner": person.owner,
    }


def _rows(path: str, size: int) -> Iterator[dict[str, Any]]:
    """Of a page without posts: a list with a row for each 600 bytes, as lists of people and conversations have."""
    somebody = _person(PersonRef("somebody", "Somebody", path=path, initials="S", hue=1))
    text = [{"kind": "text", "text": "how much passed between the two of them", "href": ""}]
    row = {"author": somebody, "path": path, "iso": NO_DAY, "url": "", "lang": "", "text": text}
    for number in range(max(1, (size - 1500) // 600)):
        yield {"id": f"row{number}", **row}
