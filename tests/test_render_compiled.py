"""What was compiled is kept from one Renderer to the next, and is never taken for what a template says now."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import CodeType

import jinja2
import pytest
from render_making import SITE, TEMPLATES, make_dates, make_theme, make_thread

from tweetarchive.render import newest
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.environment import make_environment
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.newest import Newest
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import Page


@pytest.fixture
def places(tmp_path: Path) -> Path:
    make_theme(tmp_path)
    return tmp_path


@pytest.fixture
def compiling(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The names of templates that were compiled, one after the other."""
    told: list[str | None] = []
    real = jinja2.Environment._compile

    def compile(self: jinja2.Environment, source: str, filename: str) -> CodeType:
        told.append("/".join(Path(filename).parts).rpartition("/templates/")[2])
        return real(self, source, filename)

    monkeypatch.setattr(jinja2.Environment, "_compile", compile)
    return told


def rendered(places: Path, compiled: Compiled, page: Page) -> bytes:
    return Renderer(find_theme("base", places=(places,)), SITE, compiled=compiled).page(page)


def save(places: Path, file: str, old: str, new: str) -> None:
    path = places / "base" / "templates" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_after_a_save_one_template_is_compiled(places: Path, compiling: list[str | None]) -> None:
    compiled = Compiled()
    rendered(places, compiled, make_thread(1))
    assert {"thread.html", "layout.html", "parts/post.html"} <= set(compiling)
    compiling.clear()
    rendered(places, compiled, make_thread(1))
    assert compiling == []
    for file in ("thread.html", "layout.html", "parts/post.html"):
        save(places, file, "{%", "{# again #}{%")
        rendered(places, compiled, make_thread(1))
        assert compiling == [file]
        compiling.clear()


def test_what_was_saved_is_parsed_once(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled, parsed = Compiled(), []
    rendered(places, compiled, make_thread(1))
    real = jinja2.Environment._parse

    def parse(self: jinja2.Environment, source: str, name: str | None, filename: str | None) -> jinja2.nodes.Template:
        parsed.append(name)
        return real(self, source, name, filename)

    monkeypatch.setattr(jinja2.Environment, "_parse", parse)
    for file in ("thread.html", "layout.html", "parts/post.html"):
        save(places, file, "{%", "{# again #}{%")
        rendered(places, compiled, make_thread(1))
        assert parsed == [file]
        parsed.clear()


def test_what_is_shown_is_what_was_saved_last(places: Path) -> None:
    compiled = Compiled()
    page = make_thread(1)
    for word in ("one", "two", "one", "three"):
        for file in TEMPLATES:
            if file.startswith("parts/") or file in ("thread.html", "layout.html"):
                make_theme(places, templates={**TEMPLATES, file: TEMPLATES[file] + f"<!-- {word} -->"})
                kept = rendered(places, compiled, page)
                assert kept == rendered(places, Compiled(), page), (file, word)


def test_where_a_layout_is_cut_follows_the_layout(places: Path) -> None:
    compiled = Compiled()
    first = rendered(places, compiled, make_thread(1))
    save(places, "layout.html", "<body", '<body data-page="{{ page.title|default("") }}"')
    second = rendered(places, compiled, make_thread(1))
    assert second == rendered(places, Compiled(), make_thread(1)) != first
    assert rendered(places, compiled, make_dates()) == rendered(places, Compiled(), make_dates())


def test_another_language_and_another_way_of_running_templates_have_code_of_their_own(
    places: Path, compiling: list[str | None]
) -> None:
    """Jinja works out filters of fixed words when it compiles: what one environment says, another must not."""
    make_theme(places, templates={**TEMPLATES, "parts/words.html": "{{ 'word'|upper }}"})
    theme, compiled = find_theme("base", places=(places,)), Compiled()
    for language in ("en", "de", "en"):
        for careful in (False, True):
            environment = make_environment(theme, {}, Language(language), careful=careful, compiled=compiled)
            environment.filters["upper"] = partial("{} {} {}".format, language, careful)
            assert environment.get_template("parts/words.html").render() == f"{language} {careful} word"
    assert len(compiling) == 4


def test_of_each_name_the_newest_is_held_and_not_too_many_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newest, "MOST", 3)
    held: Newest[int] = Newest()
    for number in range(100):
        held.keep("a", str(number), number)
        assert held.get("a", str(number)) == number
    assert held.get("a", "98") is None
    held.keep("b", "1", 1)
    held.keep("c", "1", 1)
    held.keep("c", "2", 2)
    assert (held.get("a", "99"), held.get("b", "1"), held.get("c", "2")) == (99, 1, 2)
    held.keep("d", "1", 1)
    assert (held.get("a", "99"), held.get("d", "1")) == (None, 1)
