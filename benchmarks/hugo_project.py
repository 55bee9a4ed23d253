"""An archive's site as a Hugo project: as many pages at the same addresses, the same posts, about as many bytes.

For each of our pages one content file whose front matter (JSON, which Hugo reads fastest) holds what the page shows;
for each kind of page one layout. Hugo's side is kept as light as it can be: no taxonomies, feeds or site maps, no loop
over other pages, no partials, no minifying, dates in words ready made, and filler for what else our pages hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from benchmarks.stages import open_site
from tweetarchive.site.views import PostView

CONFIG = """\
baseURL = "https://example.org/"
title = "My conversations"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
uglyURLs = true
"""

LAYOUT = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title><link rel="stylesheet" href="/assets/style.css"></head>
<body><nav><a href="/friends.html">Friends</a><a href="/threads.html">Conversations</a></nav><p hidden>PADDING</p>
<main><h1>{{ .Title }}</h1>
{{ range .Params.posts }}<article class="post h-entry hue{{ .hue }}" id="{{ .id }}">
<header><a class="p-author h-card" href="{{ .who }}">{{ .name }}</a>
{{- with .to }} <span class="to">to {{ range . }}<a href="{{ .href }}">{{ .text }}</a> {{ end }}</span>{{ end }}
<a class="u-url" href="{{ .path }}"><time datetime="{{ .iso }}">{{ .when }}</time></a>
{{- with .url }} <a href="{{ . }}">original</a>{{ end }}</header>
{{- with .answers }}<p class="answers">in answer to <a href="{{ .href }}">{{ .text }}</a></p>{{ end }}
<div class="e-content">{{ range .text }}{{ if eq .kind "text" }}{{ .text }}{{ else }}<a class="{{ .kind }}" href="
{{- .href }}">{{ .text }}</a>{{ end }}{{ end }}</div><i hidden>FRAME</i></article>
{{ end }}</main></body></html>
"""


class Kind(Struct):
    """All pages of a kind. size: bytes that ours have; padding, frame: bytes of filler on a page and in a post."""

    pages: int = 0
    posts: int = 0
    size: int = 0
    padding: int = 0
    frame: int = 200


class Project(Struct):
    """kinds: by name; kind_of: by path."""

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
    write_layouts(project)
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
    write_layouts(project)


def write_layouts(project: Project) -> None:
    folder = project.folder / "layouts"
    folder.mkdir(parents=True, exist_ok=True)
    for name, kind in project.kinds.items():
        layout = LAYOUT.replace("PADDING", "x" * kind.padding).replace("FRAME", "x" * kind.frame)
        (folder / f"our-{name}.html").write_text(layout, encoding="utf-8")


def _write_content(folder: Path, path: str, front: dict[str, Any]) -> None:
    target = folder / "content" / f"{path.removesuffix('.html')}-page.md"  # "index.md" would swallow its folder
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
        "who": f"/{post.author.path}",
        "name": post.author.name,
        "hue": post.author.hue,
        "path": f"/{post.path}",
        "iso": post.at.iso,
        "when": f"{post.at.hour:02}:{post.at.minute:02}",
        "url": post.url,
        "text": [{"kind": piece.kind, "text": piece.text, "href": piece.href} for piece in post.text],
    }
    if post.addressed:
        data["to"] = [{"text": person.name, "href": f"/{person.path}"} for person in post.addressed]
    if post.reply_to:
        data["answers"] = {"text": post.reply_to.author.name, "href": f"/{post.reply_to.path}"}
    return data


def _rows(path: str, size: int) -> Iterator[dict[str, Any]]:
    """Of a page without posts: a list with a row for each 600 bytes, as lists of people and conversations have."""
    text = [{"kind": "text", "text": "how much passed between the two of them"}]
    row = {"who": f"/{path}", "name": "somebody", "hue": 1, "path": f"/{path}", "iso": "2011-03-05", "when": "2011"}
    for number in range(max(1, (size - 1500) // 600)):
        yield {"id": f"row{number}", "text": text, **row}
