"""theme check: each mistake is found, in its file and line; a theme without mistakes has none."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import run
from render_making import write
from theming_making import checked

from tweetarchive.check.findings import Finding
from tweetarchive.errors import ConfigError, ThemeError
from tweetarchive.folder import example_template
from tweetarchive.render.compiled import Compiled
from tweetarchive.render.known import shipped
from tweetarchive.render.themes import find_theme
from tweetarchive.theming import checking
from tweetarchive.theming.checking import Report, browser, check, theme_at
from tweetarchive.theming.checking.findings import LEVELS, Findings

THEME = 'parent = "letters"\n[params.shade]\ndefault = "light"\nchoices = ["light", "pale"]\ndoc = "How it looks."\n'
LAYOUT = """\
{% extends "letters/layout.html" %}
{% block styles %}{{ super() }}<link rel="stylesheet" href="{{ asset('shade.css') }}">{% endblock %}
{% block marks %}{{ super() }} {{ params.shade }}{% endblock %}
"""
SHADE = ".pale main { border: 1px solid; }\n"


def make(place: Path, files: Mapping[str, str]) -> Path:
    """A child of letters called "wrong", with nothing wrong but what is in `files`, by their names."""
    root = place / "wrong"
    given = {"theme.toml": THEME, "templates/layout.html": LAYOUT, "static/shade.css": SHADE}
    for name, text in {**given, **files}.items():
        write(root / name, text)
    return root


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of few pages: most mistakes are seen on any."""
    root = tmp_path_factory.mktemp("few") / "archive"
    run("new", root, example_template() / "exports" / "lind-twitter")
    config = root / "archive.toml"
    text = config.read_text("utf-8")
    config.write_text(text.replace('# description = ""', 'description = "Few words."'), "utf-8")
    return root


@pytest.fixture(scope="module")
def kept() -> Compiled:
    """What one check compiles of the themes that come with the product serves the next."""
    return Compiled()


# --- what is wrong -------------------------------------------------------------------------------------------------


def test_a_small_theme_without_mistakes_has_none(tmp_path: Path, few: Path) -> None:
    report = checked(make(tmp_path, {}), few)
    assert report.findings == ()
    assert {"", "ar", "shade = pale", "ink = blue"} <= set(report.ways)
    assert report.unlooked == "it was not asked for."


FILES = {
    "templates/layout.html": (LAYOUT + "{% block foot %}{{ super() }}\n", "{% endblock %}\n"),
    "templates/dates.html": (
        '{% extends "base/dates.html" %}\n{% import "parts/person.html" as person %}\n{% block main %}{{ super() }}\n'
        "{% for year in page.years if year.year > 3000 %}\n",
        "{% endfor %}{% endblock %}\n",
    ),
    "templates/about.html": ('{% extends "base/about.html" %}\n', ""),
    "templates/freind.html": ("", ""),
    "static/shade.css": (SHADE + '/* @import "https://no.example"; */\n', ""),
    "static/lost.svg": ("", ""),
}
"""What stands before and after the mistakes in each file. Of years after 3000 there is no page."""

MISTAKES = [
    ("templates/dates.html", "{{ yaer }}", "unknown-name", 'there is no "yaer" here, did you mean "year"?'),
    (
        "templates/dates.html",
        "{{ year.peopel }}",
        "unknown-attribute",
        'YearCard has no "peopel", did you mean "people"?',
    ),
    ("templates/dates.html", "{{ year.people[0].nam }}", "unknown-attribute", 'PersonRef has no "nam"'),
    ("templates/dates.html", '{{ year.people|map(attribute="x")|list }}', "unknown-attribute", 'PersonRef has no "x"'),
    ("templates/dates.html", "{{ site.titel }}", "unknown-attribute", 'SiteView has no "titel", did you mean "title"?'),
    (
        "templates/dates.html",
        "{{ params.shad }}",
        "unknown-attribute",
        'parameters has no "shad", did you mean "shade"?',
    ),
    ("templates/dates.html", '{{ 1 if kind == "freind" }}', "never-equal", 'compares with "freind", which it never is'),
    ("templates/dates.html", "{{ year.posts|numbr }}", "unknown-filter", 'no filter "numbr", did you mean "number"?'),
    ("templates/dates.html", "{{ 1 if year is evn }}", "unknown-filter", 'no test "evn", did you mean "even"?'),
    ("templates/dates.html", "{{ year.people|names(mots=2) }}", "wrong-call", 'filter "names" cannot be used so'),
    (
        "templates/dates.html",
        "{{ person.cardz() }}",
        "unknown-macro",
        'person.html has no "cardz", did you mean "card"?',
    ),
    ("templates/dates.html", '{{ person.name(year.people[0], clas="a") }}', "wrong-call", 'did you mean "class"?'),
    (
        "templates/dates.html",
        '{{ _("By %(owner)s", ownr=1) }}',
        "wrong-call",
        'a place for "owner", and nothing is given',
    ),
    ("templates/dates.html", '{% include "parts/pots.html" %}', "missing-template", 'did you mean "parts/post.html"?'),
    (
        "templates/dates.html",
        '{% include "letters/about.html" %}',
        "missing-template",
        'did you mean "base/about.html"?',
    ),
    ("templates/dates.html", '{{ asset("shades.css") }}', "missing-file", 'did you mean "shade.css"?'),
    ("templates/dates.html", "{% autoescape false %}{% endautoescape %}", "unsafe", "escapes nothing in here"),
    ("templates/dates.html", "{{ year.year|safe }}", "unsafe", "puts words on the page as they are"),
    ("templates/about.html", "{% block mian %}Hello{% endblock %}", "lost-block", 'no parent has a block "mian"'),
    ("templates/about.html", "Hello.", "outside-blocks", "stands outside every block"),
    ("templates/freind.html", "Hello.", "unused-template", 'did you mean "friend.html"?'),
    ("static/lost.svg", "<svg/>", "unused-file", "no page and no stylesheet asks for it"),
    (
        "static/shade.css",
        '@import "https://far.example/a.css";',
        "outside-request",
        "another host for https://far.example",
    ),
    (
        "static/shade.css",
        "b { background: url(//far.example/b); }",
        "outside-request",
        "another host for //far.example/b",
    ),
    ("static/shade.css", "b { background: url('nothing.png'); }", "broken-link", "loads nothing.png"),
    ("templates/layout.html", '<img src="//far.example/a.png" alt="">', "outside-request", "asks far.example for"),
    (
        "templates/layout.html",
        '<video poster="http://far.example/p"></video>',
        "outside-request",
        "asks far.example for",
    ),
    ("templates/layout.html", '<b style="color: red">Red</b>', "inline", "has a style attribute"),
    ("templates/layout.html", "<style>b { color: red; }</style>", "inline", "has a style element"),
    ("templates/layout.html", '<b onclick="stay()">Stay</b>', "inline", "has the attribute onclick"),
    ("templates/layout.html", "<script>stay()</script>", "inline", "has a script of its own"),
    ("templates/layout.html", '<script src="{{ asset("icon.svg") }}"></script>', "script", "runs a script"),
    ("templates/layout.html", '<a href="javascript:stay()">Stay</a>', "inline", "has a script in an address"),
    (
        "templates/layout.html",
        "<a href=\"{{ 'nowhere.html'|url }}\">There</a>",
        "broken-link",
        "a page that is not there",
    ),
    ("templates/layout.html", '<a href="#nothing">There</a>', "broken-link", "to a place that its page does not have"),
    ("templates/layout.html", '<ins class="open">Open', "malformed", "<ins> is never closed"),
    ("templates/layout.html", "</del class='a'>", "malformed", "</del> ends nothing"),
    (
        "templates/layout.html",
        '<p class="outer"><a href="#main"><button>a</button></a></p>',
        "malformed",
        "stands in <a>",
    ),
    ("templates/layout.html", '<i id="once">a</i><b id="once">b</b>', "same-id", "has an id more than once"),
    ("templates/layout.html", "<img src=\"{{ asset('icon.svg') }}\">", "no-alt", "has a picture without alt"),
    ("templates/layout.html", "<h1>Another</h1>", "heading", "has more than one h1"),
    ("templates/layout.html", "<p>Many words.</p>" * 600, "heavy", "bytes around its main part"),
    ("templates/layout.html", "{{ {'a': 1}['b']|default('') }}{{ site['titl']|d('') }}", "", ""),
]
"""File, line, the rule that it breaks and what is said of it."""

WITHOUT_PLACE = {"same-id", "heading", "heavy", "malformed"}
"""Rules of which it may not be told where they are broken, but on which pages."""


@pytest.fixture(scope="module")
def everything_wrong(tmp_path_factory: pytest.TempPathFactory, few: Path, kept: Compiled) -> tuple[Path, Report]:
    files = {
        name: before + "".join(f"{line}\n" for file, line, *_ in MISTAKES if file == name) + after
        for name, (before, after) in FILES.items()
    }
    root = make(tmp_path_factory.mktemp("wrong"), files)
    return root, checked(root, few, compiled=kept)


@pytest.mark.parametrize(("file", "line", "rule", "words"), [each for each in MISTAKES if each[2]])
def test_a_mistake_is_found_where_it_was_made(
    file: str, line: str, rule: str, words: str, everything_wrong: tuple[Path, Report]
) -> None:
    root, report = everything_wrong
    number = (root / file).read_text("utf-8").split("\n").index(line) + 1
    found = [each for each in report.findings if each.rule == rule and words in each.message]
    assert found, [each for each in report.findings if each.rule == rule]
    places = {(each.file, each.line) for each in found}
    assert (str(root / file), 0 if rule == "unused-file" else number) in places or (
        rule in WITHOUT_PLACE and ("", 0) in places
    )
    assert {each.level for each in found} == {LEVELS[rule]}


def test_nothing_else_is_found_than_what_is_wrong(everything_wrong: tuple[Path, Report]) -> None:
    _, report = everything_wrong
    expected = {rule for *_, rule, _ in MISTAKES if rule}
    assert {each.rule for each in report.findings} <= expected | {"policy", "slow", "untranslated"}
    assert len(report.findings) <= len(MISTAKES) + 4


@pytest.mark.parametrize(
    ("text", "rule", "line", "words"),
    [
        ("{% block main %}{{ pagee.posts }}{% endblock %}", "unknown-name", 2, 'no "pagee" here, did you mean "page"?'),
        ("{% block main %}{{ page.poosts }}{% endblock %}", "unknown-attribute", 2, 'AboutPage has no "poosts"'),
        ("{% block main %}{{ 1 // 0 }}{% endblock %}", "failure", 2, "ZeroDivisionError"),
        ("{% blok main %}", "syntax", 2, "blok"),
        ("{% block main %}{{ super() }}{% set x = dict(a=1) %}{{ x.a }}{% endblock %}", "slow", 0, "of the kind about"),
    ],
)
def test_what_breaks_a_page_is_told_with_it(
    text: str, rule: str, line: int, words: str, tmp_path: Path, few: Path, kept: Compiled
) -> None:
    root = make(tmp_path, {"templates/about.html": '{% extends "base/about.html" %}\n' + text})
    (found,) = (each for each in checked(root, few, compiled=kept).findings if each.level != "warning")
    assert (found.rule, found.line) == (rule, line)
    assert words in found.message
    if rule != "slow":
        assert found.file == str(root / "templates/about.html")
        assert [each.page for each in found.examples] == ["about.html"]


def test_a_mistake_on_many_pages_is_told_once_with_some_of_them(tmp_path: Path, few: Path, kept: Compiled) -> None:
    root = make(tmp_path, {"templates/layout.html": LAYOUT + '{% block foot %}<b style="">Red</b>{% endblock %}'})
    run("-C", few, "build", "-o", tmp_path / "site")
    (found,) = checked(root, few, compiled=kept).findings
    built = [path.read_text("utf-8") for path in (tmp_path / "site").rglob("*.html")]
    with_layout = [html for html in built if 'http-equiv="refresh"' not in html]  # an old address wears none
    assert (found.rule, found.count) == ("inline", len(with_layout)) and len(with_layout) > 20
    assert len(found.examples) == 3 and all(each.element == '<b style="">' for each in found.examples)


FROM_SCRATCH = '<!doctype html>\n<html><meta charset="utf-8"><title></title>\n<body>{% block title %}{% endblock %}'


def test_a_layout_from_scratch_is_told_all_that_it_lacks(tmp_path: Path, few: Path, kept: Compiled) -> None:
    report = checked(
        make(tmp_path, {"templates/layout.html": FROM_SCRATCH, "static/shade.css": ""}), few, compiled=kept
    )
    rules = {each.rule for each in report.findings}
    lacks = {
        "missing-block",
        "missing-small-block",
        "language",
        "title",
        "policy",
        "heading",
        "landmark",
        "description",
    }
    assert lacks <= rules
    messages = [each.message for each in report.findings if each.rule == "missing-block"]
    assert messages == ['has no block "main", so what templates of its parents write there is on no page']


@pytest.mark.parametrize(
    ("policy", "complaint"),
    [
        ("default-src 'self'; base-uri 'none'; form-action 'none'", "does not begin with default-src 'none'"),
        ("default-src 'none'; img-src *; base-uri 'none'; form-action 'none'", "allows * in img-src"),
        (
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
            "'unsafe-inline' in style",
        ),
        ("default-src 'none'; form-action 'none'", "does not forbid base-uri"),
    ],
)
def test_a_weakened_policy_is_noticed(policy: str, complaint: str, tmp_path: Path, few: Path, kept: Compiled) -> None:
    layout = (shipped() / "base/templates/layout.html").read_text("utf-8")
    weaker, count = re.subn(r"default-src 'none'[^\"]*", policy, layout)
    assert count == 1
    report = checked(make(tmp_path, {"templates/layout.html": weaker, "static/shade.css": ""}), few, compiled=kept)
    assert [complaint in each.message for each in report.findings if each.rule == "policy"] == [True]


# --- in a browser --------------------------------------------------------------------------------------------------

LAYOUT_OF_BASE = LAYOUT.partition("{% block marks %}")[0].replace("letters/", "base/")
UNREADABLE = """\
main { color: #ccc; background: #fff; }
.lead { width: 2000px; }
"""


def test_a_browser_sees_what_cannot_be_read_and_what_does_not_fit(
    tmp_path: Path, few: Path, kept: Compiled, chromium: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "SAMPLE", 0)
    bare = {"theme.toml": 'parent = "base"\n', "templates/layout.html": LAYOUT_OF_BASE, "static/shade.css": UNREADABLE}
    report = checked(make(tmp_path, bare), few, with_browser=True, compiled=kept)
    found = {each.rule: each for each in report.findings}
    assert {"axe", "too-wide"} <= found.keys()
    assert "color-contrast" in "".join(each.message for each in report.findings if each.rule == "axe")
    assert found["too-wide"].examples[0].way.startswith("narrow")
    assert (
        "2000" in found["too-wide"].examples[0].element or "px in a window of" in found["too-wide"].examples[0].element
    )


def test_without_a_browser_it_is_said_what_nobody_saw(
    tmp_path: Path, few: Path, kept: Compiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert "there is no Chromium" in browser.missing()
    theme = find_theme("base")
    report = check(theme, browser=None, example=few, compiled=kept, on_progress=lambda *_: None)
    assert report.unlooked and report.looked == 0
    with pytest.raises(ConfigError, match="no browser can be used"):
        check(theme, browser=True, example=few, on_progress=lambda *_: None)


# --- which theme, and what is said ---------------------------------------------------------------------------------


def test_in_an_archive_its_own_folder_and_choices_are_checked(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    write(archive / "archive.toml", '[site]\ntheme = "letters"\n[theme]\nink = "green"\n')
    write(archive / "theme/templates/about.html", "x")
    theme = theme_at(archive, None)
    assert [folder.name for folder in theme.folders] == ["theme", "letters", "base"]
    assert theme.params["ink"] == "green"
    assert theme_at(tmp_path, None).name == "letters"
    assert theme_at(tmp_path, "base").name == "base"
    assert theme_at(tmp_path, str(make(tmp_path, {}))).folders[0].root == tmp_path / "wrong"
    with pytest.raises(ThemeError):
        theme_at(tmp_path, "nothing")


def test_the_command_tells_a_person_and_writes_for_programs(tmp_path: Path) -> None:
    root = make(tmp_path, {"templates/layout.html": LAYOUT + '{% block foot %}<b style="">Red</b>{% endblock %}'})
    said = run("theme", "check", root, "--no-browser", "--json", tmp_path / "found.json", code=1).stdout
    assert f"✗ {root}/templates/layout.html, line 4\n" in said
    assert "Has a style attribute, which the page's policy forbids" in said
    assert "1 error." in said and "No browser looked" in said
    report = json.loads((tmp_path / "found.json").read_text("utf-8"))
    assert [each["rule"] for each in report["findings"]] == ["inline"]
    assert report["theme"] == "wrong"


def test_findings_are_sorted_and_those_of_other_ways_are_not_told_again() -> None:
    findings = Findings()
    findings.add("unused-file", "unused", place=(Path("a"), 0))
    findings.add("no-alt", "has a picture without alt", page="one.html")
    findings.way = "ar"
    findings.add("no-alt", "has a picture without alt", page="two.html")
    findings.add("title", "has no title", page="two.html")
    first, second, third = findings.sorted()
    assert (first.rule, first.count, first.examples[0].way) == ("no-alt", 1, "")
    assert (second.rule, second.examples[0].way) == ("title", "ar")
    assert third == Finding("note", "unused-file", "unused", file="a")
