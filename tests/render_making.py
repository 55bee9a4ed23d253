"""Small themes and views for the tests of rendering and building."""

from __future__ import annotations

from pathlib import Path

from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import (
    DatesPage,
    Moment,
    NotFoundPage,
    Page,
    PersonRef,
    Piece,
    PostView,
    SiteView,
    ThreadItem,
    ThreadPage,
    YearCard,
)

OWNER = PersonRef("tadeusz", "Tadeusz", "tade", "friends/tadeusz.html", initials="T", hue=3, owner=True)
NANCY = PersonRef("nancy", "Nancy <3 & co", "nancy", "friends/nancy.html", initials="N", hue=7)
SITE = SiteView("Kettle & pot", "Letters", "en", OWNER, "noindex", "tweetarchive 0")
AT = Moment(1299247500, "2011-03-04T14:05:00+00:00", 2011, 3, 4, 14, 5, True, "dates/2011/03/04.html")

LAYOUT = """\
<!doctype html>
<html lang="{{ site.language }}">
<title>{% block title %}{{ site.title }}{% endblock %}</title>
<meta name="description" content="{% block description %}{{ site.description }}{% endblock %}">
<link rel="stylesheet" href="{{ asset('style.css') }}">
<body class="{{ kind }}">
<a href="{{ 'index.html'|url }}"{% if kind == 'dates' %} aria-current="page"{% endif %}>{{ site.title }}</a>
<main>
{% block main %}{% endblock %}
</main>
"""
THREAD = """\
{% extends "layout.html" %}
{% import "parts/words.html" as words %}
{% block title %}{{ page.title }} · {{ super() }}{% endblock %}
{% block main %}
{% for item in page.items %}{{ post(item.post, to=loop.first) }}{% endfor %}
{{ words.signed(page.people) }}
{% endblock %}
"""
DATES = """\
{% extends "layout.html" %}
{% block main %}{% for year in page.years %}<a href="{{ year.path|url }}">{{ year.year }}</a>{% endfor %}{% endblock %}
"""
NOT_FOUND = """\
{% extends "layout.html" %}
{% block main %}Nothing is here. <a href="{{ 'dates.html'|url }}">Dates</a>{% endblock %}
"""
POST = """\
{% macro post(view, to=false) %}
<article id="{{ view.id }}"><a href="{{ view.author.path|url }}">{{ view.author.name }}</a>
{%- if to %} to you{% endif %} <a href="{{ view.path|url }}">{{ view.at|date }}, {{ view.at|time }}</a>
<p>{{ view.text|prose }}</p></article>
{% endmacro %}
"""
WORDS = (
    "{% macro signed(people) %}{% for who, n in people %}{{ who.name }}: {{ n|number }}. {% endfor %}{% endmacro %}\n"
)
TEMPLATES = {
    "layout.html": LAYOUT,
    "thread.html": THREAD,
    "dates.html": DATES,
    "not-found.html": NOT_FOUND,
    "parts/post.html": POST,
    "parts/words.html": WORDS,
}


def make_theme(
    places: Path,
    name: str = "base",
    toml: str = "",
    templates: dict[str, str] | None = None,
    static: dict[str, bytes] | None = None,
) -> Path:
    """A theme's folder under `places`. Without `templates`, all that the pages below need."""
    root = places / name
    write(root / "theme.toml", f'name = "{name}"\n{toml}')
    for path, text in (TEMPLATES if templates is None else templates).items():
        write(root / "templates" / path, text)
    for path, content in ({"style.css": b"body {}\n"} if static is None and name == "base" else static or {}).items():
        (root / "static" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "static" / path).write_bytes(content)
    return root


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def make_renderer(places: Path, name: str = "base", *, base_url: str = "", **options: object) -> Renderer:
    return Renderer(find_theme(name, places=(places,), **options), SITE, base_url=base_url)  # type: ignore[arg-type]


def make_post(number: int, words: str = "Tea & rain", author: PersonRef = NANCY) -> PostView:
    path = f"threads/twitter-1.html#twitter-{number}"
    text = (Piece("text", words + "\n"), Piece("mention", "@tade", "friends/tadeusz.html"))
    return PostView(id=f"twitter-{number}", kind="post", author=author, at=AT, text=text, path=path)


def make_thread(number: int, posts: int = 2, title: str = "Tea <b>") -> Page:
    items = tuple(ThreadItem(make_post(number + each), 0, each > 0, False) for each in range(posts))
    view = ThreadPage(f"twitter-{number}", title, "", ((NANCY, 1200), (OWNER, 1)), AT, AT, posts, 0, items, ())
    return Page(f"threads/twitter-{number}.html", "thread", view)


def make_dates() -> Page:
    return Page("dates.html", "dates", DatesPage((YearCard(2011, "dates/2011.html", 3, 2),)))


def make_not_found() -> Page:
    return Page("404.html", "not-found", NotFoundPage())
