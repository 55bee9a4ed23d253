"""tweetarchive check: of sites with one defect each, each is found in its file and line, and nothing else."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import run
from html5lib import HTMLParser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tweetarchive.check import Report, check_site
from tweetarchive.check.files import SiteFile
from tweetarchive.check.findings import MOST, SiteFindings
from tweetarchive.check.hands import spread
from tweetarchive.check.holding import Sizes, judge_files
from tweetarchive.check.links import Links
from tweetarchive.check.reading import read_page
from tweetarchive.check.rules import HINTS, LEVELS
from tweetarchive.check.tags import Tags
from tweetarchive.errors import ConfigError

POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"


def html(main: str, *, head: str = "", up: str = "") -> str:
    """A page without a mistake; `main` stands in line 10."""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>A page</title>
<link rel="stylesheet" href="{up}style.css">{head}
</head>
<body id="top">
{main}
</body>
</html>
"""


SITE = {
    "index.html": html('<a href="friends/nan.html#met">Nan</a> <a href="#here">Here</a><p id="here">Tea &amp; toast.'),
    "friends/nan.html": html('<p id="met">The bench.</p><a href="../">Home</a> <img src="../a.png" alt="">', up="../"),
    "404.html": html('<a href="/index.html">Home</a>', up="/"),
    "style.css": "body { background: url(a.png) }\n/* url(nothing.png) */\n",
    "a.png": "picture",
}


def make(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def look(root: Path, *, base: str | None = None, sizes: Sizes | None = None, hands: int = 1) -> Report:
    return check_site(root, base=base, sizes=sizes, hands=hands, on_progress=lambda *_: None)


def told(report: Report) -> list[tuple[str, str, int]]:
    return [(finding.rule, finding.file, finding.line) for finding in report.findings]


# --- what is wrong -------------------------------------------------------------------------------------------------


def test_a_site_without_mistakes_has_none(tmp_path: Path) -> None:
    report = look(make(tmp_path, SITE))
    assert report.findings == ()
    assert (report.files, report.pages) == (5, 3)


LINKS = [
    ("broken-link", '<a href="friends/nancy.html">N</a>'),
    ("broken-link", '<a href="friends/">N</a>'),
    ("broken-link", '<a href="friends">N</a>'),
    ("broken-link", '<img src="b.png" alt="">'),
    ("broken-link", '<img srcset="a.png 1x, b.png 2x" src="a.png" alt="">'),
    ("broken-link", '<picture><source srcset="b.png"><img src="a.png" alt=""></picture>'),
    ("broken-link", '<video poster="b.png"></video>'),
    ("broken-link", '<svg><image href="b.png"/></svg>'),
    ("broken-place", '<a href="friends/nan.html#left">N</a>'),
    ("broken-place", '<a href="#left">N</a>'),
    ("wrong-case", '<a href="Friends/nan.html">N</a>'),
    ("wrong-case", '<img src="a.PNG" alt="">'),
    ("outside-site", '<a href="../else.html">N</a>'),
    ("outside-site", '<a href="friends/%2e%2e/../else.html">N</a>'),
    ("from-root", '<a href="/friends/nan.html">N</a>'),
]
PAGES = [
    ("outside-request", '<img src="https://far.example/a.png" alt="">'),
    ("outside-request", '<img src="//far.example/a.png" alt="">'),
    ("outside-request", '<img srcset="a.png 1x, https://far.example/a.png 2x" alt="">'),
    ("outside-request", '<script src="https://far.example/a.js"></script>'),
    ("outside-request", '<iframe src="https://far.example/"></iframe>'),
    ("outside-request", '<form action="https://far.example/"></form>'),
    ("outside-request", '<a ping="https://far.example/" href="a.png">A</a>'),
    ("outside-request", '<object data="https://far.example/a.svg"></object>'),
    ("outside-request", '<svg><image xlink:href="https://far.example/a.png"/></svg>'),
    ("inline", "<script>stay()</script>"),
    ("inline", '<script type=" Text/ECMAScript">stay()</script>'),
    ("inline", '<b onclick="stay()">B</b>'),
    ("inline", '<b style="color: red">B</b>'),
    ("inline", "<style>b { color: red }</style>"),
    ("inline", '<a href="javascript:stay()">B</a>'),
    ("same-id", '<p id="a">A</p><p id="a">B</p>'),
    ("no-alt", '<img src="a.png">'),
    ("malformed", "<div><b>open</div>"),
    ("malformed", "</p>"),
    ("malformed", "<div"),
    ("malformed", "a < b"),
    ("malformed", "salt &vinegar; chips"),
    ("malformed", '<p class="a" class="b">A</p>'),
    ("malformed", '<p class="a"id="b">A</p>'),
    ("malformed", "<table>words<tr><td>A</td></tr></table>"),
    ("malformed", "<table><div>A</div></table>"),
    ("malformed", '<a href="a.png"><a href="a.png">A</a></a>'),
    ("malformed", "<div/>"),
    ("malformed", "a\x00b"),
    ("malformed", "&#128;"),
    ("malformed", "<!-- a <!-- b -->"),
    ("malformed", "<h1><h2>A</h2></h1>"),
]


@pytest.mark.parametrize(("rule", "markup"), LINKS + PAGES)
def test_what_is_wrong_on_a_page_is_found_in_its_line(tmp_path: Path, rule: str, markup: str) -> None:
    site = make(tmp_path, {**SITE, "index.html": html(f"<p>Here.</p>\n{markup}")})
    found = {each[:3] for each in told(look(site))}
    assert (rule, "index.html", 11) in found
    assert {each[0] for each in found} == {rule}


HEADS = [
    ("outside-request", '<link rel="preconnect" href="https://far.example">', ""),
    ("outside-request", '<meta http-equiv="refresh" content="0; url=https://far.example/">', ""),
    ("broken-link", '<meta http-equiv="refresh" content="0; url=gone.html">', ""),
    ("policy", "", "img-src 'self'; "),
    ("title", "", "A page"),
    ("language", "", ' lang="en"'),
    ("malformed", "", "<!doctype html>\n"),
    ("malformed", "", '<meta charset="utf-8">\n'),
    ("malformed", '<script type="application/ld+json">{"url": }</script>', ""),
]


@pytest.mark.parametrize(("rule", "more", "less"), HEADS)
def test_what_is_wrong_with_a_head_is_found(tmp_path: Path, rule: str, more: str, less: str) -> None:
    page = html("<p>Here.</p>", head=more)
    page = page.replace("default-src 'none'; " if rule == "policy" else less, "", 1) if less else page
    assert [(each, file) for each, file, _ in told(look(make(tmp_path, {**SITE, "index.html": page})))] == [
        (rule, "index.html")
    ]


DATA = """<link rel="canonical" href="https://me.example/letters/friends/nan.html">
<script type="application/ld+json">
{"url": "https://me.example/letters/friends/nan.html", "author": {"url": "https://me.example/letters/"}, "comment": [
{"url": "https://me.example/letters/index.html#here", "image": "https://me.example/letters/a.png"},
{"author": {"url": "https://far.example/gone.html"}, "text": "https://me.example/ is a site"}]}
</script>"""


@pytest.mark.parametrize(
    ("rule", "less", "more"),
    [("", "", ""), ("broken-place", "#here", "#left"), ("broken-link", "a.png", "b.png"), ("wrong-case", "a.p", "A.p")],
)
def test_what_programs_are_told_leads_to_what_is_there(tmp_path: Path, rule: str, less: str, more: str) -> None:
    page = html('<p id="met">The bench.</p>', head=DATA.replace(less, more), up="../")
    found = told(look(make(tmp_path, {**SITE, "friends/nan.html": page})))
    assert found == ([(rule, "friends/nan.html", 8)] if rule else [])


def test_links_are_read_as_a_browser_reads_them(tmp_path: Path) -> None:
    page = "a%20b%C3%A9.html"
    ways = (f"{page}?x=1#an%20id", " a b\u00e9.html ", f"x/../{page}", f"./{page}", f"x\\..\\{page}", "", "#top")
    links = "".join(f'<a href="{each}">A</a>' for each in ways)
    fine = '<a href="https://far.example/">B</a><a href="mailto:a@far.example">C</a>'
    site = make(tmp_path, {**SITE, "index.html": html(links + fine), "a b\u00e9.html": html('<p id="an id">A</p>')})
    assert look(site).findings == ()


LOOKUP = {
    "lookup/table.js": 'found("table",{"twitter":["k"]});\n',
    "lookup/twitter-0.js": 'found("twitter-0","friends/nan ...................k=met");\n',
}


@pytest.mark.parametrize(
    ("rule", "file", "less", "more"),
    [
        ("", "table", "", ""),
        ("broken-link", "table", '["k"]', '["k","zz"]'),
        ("broken-link", "twitter-0", "nan", "nancy"),
        ("broken-place", "twitter-0", "=met", ""),
        ("broken-link", "twitter-0", "friends/nan", "b"),
        ("malformed", "twitter-0", "k=met", "=met"),
        ("malformed", "twitter-0", "twitter-0", "twitter-1"),
        ("malformed", "twitter-0", '"friends', "1 "),
        ("malformed", "table", "[", ""),
    ],
)
def test_where_404_html_looks_posts_are(tmp_path: Path, rule: str, file: str, less: str, more: str) -> None:
    path = f"lookup/{file}.js"
    found = told(look(make(tmp_path, {**SITE, **LOOKUP, path: LOOKUP[path].replace(less, more)})))
    assert [each[:2] for each in found] == ([(rule, path)] if rule else [])


def test_what_a_stylesheet_or_a_drawing_asks_for_is_found(tmp_path: Path) -> None:
    css = "b { color: red }\n@import 'https://far.example/a.css';\nb { background: url( 'B.png' ) }\n"
    svg = '<svg xmlns="http://www.w3.org/2000/svg">\n<image href="//far.example/a.png"/></svg>'
    report = look(make(tmp_path, {**SITE, "style.css": css, "icon.svg": svg, "b.png": ""}))
    away = [("outside-request", "icon.svg", 2), ("outside-request", "style.css", 2)]
    assert told(report) == [*away, ("wrong-case", "style.css", 3)]


@pytest.mark.parametrize("base", [None, "/repo/"])
def test_the_page_for_what_is_not_there_links_from_the_root_of_the_host(tmp_path: Path, base: str | None) -> None:
    page = html('<a href="/repo/friends/nan.html">Nan</a> <a href="#here">Here</a><p id="here">No.</p>', up="/repo/")
    assert look(make(tmp_path, {**SITE, "404.html": page}), base=base).findings == ()
    page = html('<a href="friends/nan.html">Nan</a>\n<a href="/repo/gone.html">Gone</a>', up="/repo/")
    report = look(make(tmp_path, {"404.html": page}), base=base)
    assert told(report) == [("not-found-page", "404.html", 10), ("broken-link", "404.html", 11)]


def test_the_page_for_what_is_not_there_must_know_where_the_site_is(tmp_path: Path) -> None:
    report = look(make(tmp_path, SITE), base="/repo/")
    assert {rule for rule, file, _ in told(report) if file == "404.html"} == {"not-found-page"}


def test_what_hosts_and_disks_do_not_take_is_found(tmp_path: Path) -> None:
    odd = dict.fromkeys(("A.png", "con.txt", "a:b.txt", "end."), "x")
    site = make(tmp_path, {**SITE, **odd, "packed.gz": gzip.compress(b"x")[:-4]})
    (site / "link.html").symlink_to(site / "index.html")
    report = look(site, sizes=Sizes(page=400, file=6, site=2500))
    found = {(finding.rule, each.page) for finding in report.findings for each in finding.examples}
    assert found >= {
        ("same-name", "a.png"),
        ("odd-name", "con.txt"),
        ("odd-name", "a:b.txt"),
        ("odd-name", "end."),
        ("is-link", "link.html"),
        ("unread", "packed.gz"),
        ("heavy", "index.html"),
        ("too-large", "a.png"),
    }
    assert {each.level for each in report.findings if each.rule in ("heavy", "odd-name")} == {"warning"}


@pytest.mark.parametrize(("size", "rules"), [(799, []), (801, ["nearly-too-large"]), (1001, ["too-large"])])
def test_a_site_is_too_large_or_nearly(size: int, rules: list[str]) -> None:
    findings = SiteFindings(LEVELS)
    judge_files([SiteFile("", "a.mp4", size - 1), SiteFile("", "b.html", 1)], Sizes(site=1000), findings)
    assert [each.rule for each in findings.sorted()] == rules
    assert all(each.file == "a.mp4" for each in findings.sorted())


def test_a_name_no_disk_takes_is_too_long() -> None:
    findings = SiteFindings(LEVELS)
    names = ["\u00e9" * 128, "/".join(["abc"] * 60)]
    judge_files([SiteFile("", name, 1) for name in names], Sizes(), findings)
    assert [(each.rule, each.file) for each in findings.sorted()] == [("long-name", names[0]), ("odd-name", names[1])]


def test_what_is_wrong_on_many_pages_is_said_once(tmp_path: Path) -> None:
    pages = {f"{number}.html": html('<a href="gone.html">Gone</a>') for number in range(9)}
    (finding,) = look(make(tmp_path, {**SITE, **pages})).findings
    assert (finding.file, finding.count) == ("0.html", 9)
    assert [each.page for each in finding.examples] == ["0.html", "1.html", "2.html"]
    assert finding.message.endswith(": gone.html")


def test_several_processes_find_the_same(tmp_path: Path) -> None:
    links = '<a href="p{}.html#top">On</a><a href="#no">No</a>'
    pages = {f"p{number}.html": html(links.format(number + 1)) for number in range(500)}
    site = make(tmp_path, {**SITE, **pages})
    assert look(site, hands=3).findings == look(site).findings
    assert Counter(rule for rule, _, _ in told(look(site))) == {"broken-place": 1, "broken-link": 1}


def test_work_that_fails_or_is_left_ends_all_processes() -> None:
    def do(number: int) -> bytes:
        if number == 50:
            raise ConfigError("fifty is too many")
        return bytes(2**20)  # more than a pipe holds: whoever is not listened to would wait

    with pytest.raises(ConfigError, match="fifty"):
        list(spread(do, range(200), 2))
    for _ in spread(do, range(200), 3):
        break
    assert multiprocessing.active_children() == []


def test_a_page_is_read_alike_whatever_was_read_before() -> None:
    tags = Tags()
    for main in ("<p id=a>A</p><div>", "</b>", "<svg><title>A</title><a/></svg>", "<p id=a>A</p><div>"):
        page = html(main)
        known, anew = read_page(page, tags), read_page(page)
        assert (known.elements, known.at, known.ids, known.faults) == (anew.elements, anew.at, anew.ids, anew.faults)


def test_every_rule_says_what_to_do_and_is_written_down() -> None:
    assert HINTS.keys() == LEVELS.keys()
    text = (Path(__file__).parent.parent / "docs" / "check.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)`", text, re.MULTILINE)) >= set(LEVELS)


def test_a_ruin_does_not_fill_the_memory() -> None:
    findings = SiteFindings(LEVELS)
    for number in range(5000):
        findings.add("broken-link", f"links to nothing: {number}", file="index.html", line=number)
    told = findings.sorted()
    assert (len(told), sum(each.count for each in told)) == (MOST + 1, 5000)


def test_no_site_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no page of a site"):
        look(make(tmp_path, {"a.txt": "x"}))


@pytest.mark.parametrize("markup", [markup for rule, markup in PAGES if rule == "malformed" and "words" not in markup])
def test_a_parser_that_knows_the_standard_calls_the_same_malformed(markup: str) -> None:
    """All but words in a table: the standard calls them a mistake, and this parser only moves them."""
    parser = HTMLParser()
    parser.parse(html(markup))
    assert parser.errors


def test_a_parser_that_knows_the_standard_finds_nothing_in_the_example_either(example: Path) -> None:
    """One page of each folder, the smallest: the parser takes its time."""
    pages = sorted((example / "site").rglob("*.html"), key=lambda page: page.stat().st_size, reverse=True)
    parser = HTMLParser()
    for page in {page.parent: page for page in pages}.values():
        parser.parse(page.read_text("utf-8"))
        assert parser.errors == [], page


# --- the command ---------------------------------------------------------------------------------------------------


def test_the_command_tells_people_programs_and_github(tmp_path: Path) -> None:
    site = make(tmp_path / "a,b", {**SITE, "index.html": html('<a href="100%25,\u202e.html">A</a>')})
    words = run("check", site, code=1).stdout
    assert "index.html, line 10" in words and "1 error" in words and "\u202e" not in words
    found = json.loads(run("check", site, "--format", "json", code=1).stdout)
    assert [(each["rule"], each["line"]) for each in found["findings"]] == [("broken-link", 10)]
    (line,) = run("check", site, "--format", "github", code=1).stdout.splitlines()
    file = f"{site}/index.html".replace(",", "%2C")
    assert line.startswith(f"::error file={file},line=10,title=tweetarchive%3A broken-link::links to a page")
    assert "100%25,\ufffd.html%0A" in line


def test_the_command_ends_as_it_found(tmp_path: Path) -> None:
    site = make(tmp_path / "site", SITE)
    assert "Nothing is wrong." in run("check", site).stdout
    make(site, {"nul.txt": "x"})
    run("check", site)
    run("check", site, "--strict", code=1)
    run("check", site, "--privacy", "--strict")
    run("check", tmp_path / "none", code=2)
    run("new", tmp_path / "archive")
    assert "tweetarchive build" in run("-C", tmp_path / "archive", "check", code=2).stderr


# --- the example ---------------------------------------------------------------------------------------------------


def test_the_example_is_as_it_should_be(example: Path) -> None:
    assert told(look(example / "site")) == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_link_of_the_example_that_is_broken_is_found(example: Path, data: st.DataObject) -> None:
    site = example / "site"
    paths = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    name = data.draw(st.sampled_from(sorted(path for path in paths if path.endswith(".html") and path != "404.html")))
    text = (site / name).read_text("utf-8")
    links = list(re.finditer(r'(?:href|src)="([^":#?]+)', text))
    match = data.draw(st.sampled_from(links))
    at = data.draw(st.integers(match.start(1), match.end(1) - 1))
    broken = text[:at] + "~" + text[at:]
    (found,) = Links(paths).page(name, read_page(broken))
    assert (found.rule, found.line) == ("broken-link", text.count("\n", 0, at) + 1)
