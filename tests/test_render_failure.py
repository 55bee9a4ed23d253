"""What is told of a mistake in a template: its place, what could stand there, how it came there; and the page of it."""

from __future__ import annotations

import pickle
import re
from html import unescape
from pathlib import Path

import pytest
from render_making import LAYOUT, NANCY, POST, TEMPLATES, THREAD, make_renderer, make_theme, make_thread

from tweetarchive.errors import ArchiveError, ConfigError, Fault, Known
from tweetarchive.render.error_page import error_page
from tweetarchive.render.failure import TemplateFailure


def failure(places: Path, **changed: str) -> TemplateFailure:
    """What is raised when these templates of the theme are changed; names without ".html", "__" for "/"."""
    templates = {f"{name.replace('__', '/')}.html": text for name, text in changed.items()}
    make_theme(places, templates={**TEMPLATES, **templates})
    with pytest.raises(TemplateFailure) as raised:
        make_renderer(places).page(make_thread(1))
    return raised.value


def known(found: TemplateFailure) -> Known:
    [fault] = found.faults
    assert fault.known is not None
    return fault.known


def shown(found: TemplateFailure, way: str = "../") -> str:
    return error_page(found, way_to_root=way).decode()


# --- the place ---------------------------------------------------------------------------------------------------


def test_five_lines_and_the_very_word(tmp_path: Path) -> None:
    found = failure(tmp_path, thread=THREAD.replace("item.post", "item.psot"))  # which a macro misses, in its own file
    [fault] = found.faults
    assert (fault.file, fault.line, fault.first) == (str(tmp_path / "base/templates/thread.html"), 5, 3)
    assert fault.source == tuple(THREAD.replace("item.post", "item.psot").splitlines()[2:7])
    assert fault.source[2][fault.column - 1 :][: fault.length] == "psot"


def test_a_word_in_a_statement_of_several_lines_is_marked_in_its_own(tmp_path: Path) -> None:
    found = failure(tmp_path, thread="{% if page.title and\n   page.items and\n   page.titel %}x{% endif %}")
    [fault] = found.faults
    assert (fault.line, fault.column, fault.length) == (3, 9, 5)


def test_a_word_is_looked_for_among_jinjas_before_it_is_among_the_pages(tmp_path: Path) -> None:
    found = failure(tmp_path, thread="<p>titel {{ page.titel }} titel")
    assert found.faults[0].column == 18


def test_the_templates_that_led_there(tmp_path: Path) -> None:
    words = TEMPLATES["parts/words.html"].replace("who.name", "who.nmae")
    found = failure(tmp_path, parts__words=words)
    assert [(Path(file).name, line) for file, line in found.chain] == [("thread.html", 6), ("words.html", 1)]
    assert "base/parts/words.html, line 1" in shown(found)
    alone = failure(tmp_path, thread="{{ page.titel }}")
    assert alone.chain == ()
    assert "How it came there" not in shown(alone)


def test_a_failure_travels_between_processes(tmp_path: Path) -> None:
    found = failure(tmp_path, thread=THREAD.replace("page.title", "page.titel"))
    again = pickle.loads(pickle.dumps(found))
    assert (str(again), again.faults, again.chain, again.page) == (str(found), found.faults, found.chain, found.page)


# --- what could stand there ----------------------------------------------------------------------------------------


def test_of_a_view_its_fields_with_their_types(tmp_path: Path) -> None:
    found = known(failure(tmp_path, thread=THREAD.replace("page.title", "page.titel")))
    assert (found.title, found.meant) == ("What ThreadPage has", "title")
    assert dict(found.names)["items"] == "list of ThreadItem"
    assert dict(found.names)["article"] == "PostView or none"


def test_of_a_person_what_people_have(tmp_path: Path) -> None:
    found = known(failure(tmp_path, parts__post=POST.replace("author.name", "author.nmae")))
    assert (found.title, found.meant) == ("What PersonRef has", "name")
    assert [name for name, _ in found.names] == list(NANCY.__struct_fields__)


def test_of_nothing_what_exists_there(tmp_path: Path) -> None:
    found = known(failure(tmp_path, thread=THREAD.replace("item.post", "itm.post")))
    names = dict(found.names)
    assert (found.title, found.meant) == ("Names that exist here", "item")
    assert (names["item"], names["page"], names["words"]) == ("ThreadItem", "ThreadPage", "macros of parts/words.html")
    assert "loop" in names, "as it is in a loop"
    outside = known(failure(tmp_path, thread=THREAD.replace("page.people", "itm")))
    assert "item" not in dict(outside.names), "the loop is over"


def test_a_macro_that_looks_for_the_page_is_told_that_it_sees_none(tmp_path: Path) -> None:
    words = TEMPLATES["parts/words.html"].replace("who.name", "page.title")
    found = failure(tmp_path, parts__words=words)
    assert found.message.startswith('there is no "page" here (')
    assert "Macros see what they are given" in found.hint
    assert "people" in dict(known(found).names)
    assert "page" not in dict(known(found).names)
    whole = failure(tmp_path, parts__words=words, layout=f"{LAYOUT}{{{{ page.id }}}}")  # made whole, by another way
    assert "page" not in dict(known(whole).names)
    title = known(failure(tmp_path, thread=THREAD.replace("page.title", "pgae.title")))
    assert (title.meant, dict(title.names)["page"]) == ("page", "ThreadPage"), "which a block does see"


def test_of_imported_macros_the_macros(tmp_path: Path) -> None:
    found = known(failure(tmp_path, thread=THREAD.replace("words.signed", "words.singed")))
    assert (found.title, found.names, found.meant) == (
        "Macros of parts/words.html",
        (("signed", "macro(people)"),),
        "signed",
    )


def test_of_a_macros_arguments_those_it_takes(tmp_path: Path) -> None:
    found = failure(tmp_path, thread=THREAD.replace("to=loop.first", "too=1"))
    assert found.message.startswith('the macro post takes no argument "too", did you mean "to"? (')
    assert known(found) == Known("What post takes", (("view", ""), ("to", "")), "to")
    whole = failure(tmp_path, thread=THREAD.replace("to=loop.first", "too=1"), layout=f"{LAYOUT}{{{{ page.id }}}}")
    assert whole.message.startswith('the macro post takes no argument "too"')


def test_of_filters_tests_and_tags_those_there_are(tmp_path: Path) -> None:
    filters = known(failure(tmp_path, thread="{{ page.title|prsoe }}"))
    assert (filters.title, filters.meant, filters.names[0][0]) == ("Filters", "prose", "url")
    assert {"date", "length"} <= dict(filters.names).keys()
    tests = known(failure(tmp_path, thread="{% if page is definde %}x{% endif %}"))
    assert (tests.title, tests.meant) == ("Tests", "defined")
    tags = known(failure(tmp_path, thread="{% fro x in y %}"))
    assert ("for", "") in tags.names


def test_of_templates_and_files_those_the_theme_has(tmp_path: Path) -> None:
    templates = known(failure(tmp_path, thread=THREAD.replace("parts/words.html", "parts/wrods.html")))
    assert (templates.title, templates.meant) == ("Templates of the theme", "parts/words.html")
    files = known(failure(tmp_path, thread="{{ asset('stile.css') }}"))
    assert (files.title, files.meant) == ("Files in static/", "style.css")


def test_nothing_and_lists_have_no_names_but_a_hint(tmp_path: Path) -> None:
    nothing = failure(tmp_path, thread="{{ page.article.title }}")
    assert nothing.message.startswith('none has no "title"')
    assert "Ask first" in nothing.hint
    listed = failure(tmp_path, thread="{{ page.items.post }}")
    assert listed.message.startswith('a list has no "post"')
    assert "{% for" in listed.hint
    assert nothing.faults[0].known is listed.faults[0].known is None


# --- the page ------------------------------------------------------------------------------------------------------


def test_the_page_of_a_failure_in_full(tmp_path: Path) -> None:
    page = shown(failure(tmp_path, thread=THREAD.replace("page.title", "page.titel ~ '<script>'")))
    words = re.sub(r"<[^>]+>", "", page).replace("\n\n", "\n")
    assert "ThreadPage has no &quot;titel&quot;, did you mean &quot;title&quot;?" in words
    assert f"{tmp_path}/base/templates/thread.html, line 3\n" in words
    assert [line for line in unescape(words).splitlines() if re.match(r"[ →]    \d", line)] == [
        '     1 {% extends "layout.html" %}',
        '     2 {% import "parts/words.html" as words %}',
        "→    3 {% block title %}{{ page.titel ~ '<script>' }} · {{ super() }}{% endblock %}",
        "     4 {% block main %}",
        "     5 {% for item in page.items %}{{ post(item.post, to=loop.first) }}{% endfor %}",
    ]
    assert "<mark>titel</mark>" in page
    assert page.index("<code>title</code>") < page.index("<code>id</code>"), "what was probably meant comes first"
    assert '<a href="../threads/twitter-1.html">threads/twitter-1.html</a>' in page
    assert "<script>" not in page
    assert "Traceback" not in page


def test_everything_on_the_page_is_escaped() -> None:
    evil = "<img src=x onerror=alert(1)>\"'&"
    fault = Fault(evil, f"/a/{evil}/{evil}", 1, 3, 9, 1, (evil, evil), Known(evil, ((evil, evil), ("x", evil)), evil))
    error = TemplateFailure(
        evil, where=evil, hint=evil, faults=(fault,), page=f"threads/{evil}.html", chain=((evil, 1), (evil, 2))
    )
    for each in (error, ConfigError(evil, where=evil, hint=evil)):
        page = error_page(each, way_to_root="../").decode()
        assert "<img" not in page
        assert "onerror=alert(1)&gt;" in page or "%3E" in page
        assert not re.search(r'="[^"]*[<>][^"]*"', page)


def test_an_error_without_a_place_is_a_page_too() -> None:
    page = error_page(ArchiveError("is locked", where="archive.db", hint="Wait.")).decode()
    assert '<p class="what">Is locked</p>' in page
    assert "<b>archive.db</b>" in page
    assert "Wait." in page
    assert "<pre" not in page


def test_what_is_wrong_in_several_places_is_shown_at_each() -> None:
    faults = tuple(Fault(f"key{n} is unknown", "archive.toml", n, 1, 4, n, (f"key{n} = 1",)) for n in (1, 2))
    page = error_page(ConfigError("both", faults=faults)).decode()
    assert page.count("<pre") == 2
    assert "<mark>key1</mark> = 1" in page and "<mark>key2</mark> = 1" in page
