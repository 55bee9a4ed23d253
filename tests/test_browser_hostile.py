"""An export made to harm becomes a site that shows it all and obeys none of it: in a real browser, in every theme."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from browsing import (
    LEADING_ON,
    LOAD_AND_OPEN_ALL,
    OUTSIDE,
    UNDECODED,
    UNDRAWN,
    Witness,
    all_of,
    kinds,
    served,
    settles,
    staying,
)
from command_line import run
from PIL import Image
from selectolax.lexbor import LexborHTMLParser
from twitter_making import (
    OWNER,
    Json,
    account,
    export_at,
    file_of,
    note,
    photo,
    place,
    snowflake,
    tweet,
    wrapped,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser

THEMES = sorted(path.parent.name for path in (Path(__file__).parent.parent / "themes").glob("*/theme.toml"))

SCRIPT = "<script>window.__pwned = 1; alert(1)</script>"
IMAGE = '"><img src=x onerror="window.__pwned = 2">'
ATTRIBUTE = "' onmouseover='window.__pwned = 3' autofocus onfocus='window.__pwned = 3' x='"
CLOSING = f"</title></textarea></style></svg></math>--></p></a>]]>{SCRIPT}"
TEMPLATE = "{{7*7}}{% raw %}{{ site.owner }}${7*7}<%= 7*7 %>"
SWITCH = "javascript:window.__pwned=4//"
BIDI = "\u202e\u2066gnp.\u202dexe\u2069 \u200f"
CONTROL = "a\x00b\x1ac\x7fd\u2028e\ufeff"
FORGED = "<>\x1a\ue01a&lt;script&gt;&amp;amp;lt;"
LONG = "Wolfeschlegelsteinhausen" * 12 + "berger!!!!!!"
EMOJI = "👩‍👩‍👧‍👦🏳️‍🌈🌿"
PAYLOADS = (SCRIPT, IMAGE, ATTRIBUTE, CLOSING, TEMPLATE, SWITCH, BIDI, CONTROL, FORGED, LONG, EMOJI)

ADDRESSES = (
    SWITCH,
    "JaVaScRiPt\n:window.__pwned=5",
    "\x01javascript:window.__pwned=5",
    "data:text/html,<script>window.__pwned=6</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//elsewhere.example/x.js",
    'https://elsewhere.example/"onmouseover="window.__pwned=7',
    "https://elsewhere.example/<script>window.__pwned=8</script>",
    "https://[half",
    "https://twitter.com/<script>/status/1234567",
    'https://twitter.com/a"onclick="x/status/1234568',
)

STORY = f"""+++
name = "Eve"
accounts = ["twitter:@eve0"]
+++
{SCRIPT} <img src="https://elsewhere.example/seen.png" onerror="window.__pwned = 9"> <iframe src="//elsewhere.example">
</iframe> <svg onload="window.__pwned = 9"><style>@import "https://elsewhere.example/x.css"</style></svg>
[one]({SWITCH}) [two](data:text/html,x) ![three](https://elsewhere.example/seen.png) <a href="{SWITCH}">four</a>
<form action="https://elsewhere.example"><input autofocus onfocus="window.__pwned = 9"></form>
<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example">
"""

PARTS = (
    "script, iframe, object, embed, form, input, base, style, foreignObject, meta[http-equiv=refresh], "
    "[style], [srcdoc], [autofocus]"
)

ACTING = """base => {
  const out = [...document.querySelectorAll("PARTS")].map(each => each.outerHTML);
  for (const each of document.querySelectorAll("*"))
    for (const {name, value} of each.attributes)
      if (name.startsWith("on")) out.push(`${name}=${value} on ${each.tagName}`);
  const schemes = ["http:", "https:", "mailto:", location.protocol, ":"];  // the last: no address at all
  for (const each of document.querySelectorAll("a[href]"))
    if (!schemes.includes(each.protocol) || (each.protocol === "file:" && !each.href.startsWith(base)))
      out.push(each.href);
  return out.map(each => each.slice(0, 200));
}""".replace("PARTS", PARTS)
"""What words must never have become: parts of the page that act, and links to what acts."""

OURS = re.compile(r'<form id="search"|<input type="search" id="search-words"|<script src="assets/search\.js')
"""Parts of the page that searches, which the theme has put there."""

CALENDAR = {
    *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME"),
    *("SUMMARY", "LOCATION", "DTSTART", "DTSTAMP", "UID", "RRULE", "TRANSP"),
}
"""What lines of the calendar begin with."""


def hostile_tweets() -> list[Json]:
    """Every payload as a name, a word, a tag, an address, a language, an app, a missing friend, a quote and an edit."""
    made = []
    for number, payload in enumerate(PAYLOADS):
        day = f"2022-0{number % 9 + 1}-{number + 10}"
        handle, ident = f"eve{number}", str(770000 + number)
        for minute, words in enumerate((payload, payload.replace("<", "&lt;").replace(">", "&gt;"))):
            text = f"@{handle} {words} #{words}"
            entities = {
                "user_mentions": [mentioned(handle, ident, payload, text)],
                "hashtags": [{"text": words, "indices": place(text, f"#{words}")}],
                "urls": [],
                "symbols": [{"text": words, "indices": ["0", "99999"]}],
            }
            reply = (str(1500000000000000000 + number), ident, handle if minute else payload)
            app = f'<a href="{SWITCH}" onclick="x">{payload}</a>'
            own_id = snowflake(f"{day} 10:0{minute}:00")
            made.append(
                tweet(
                    f"{day} 10:0{minute}:00", text, entities=entities, reply=reply, lang=payload[:40], source=app,
                    versions=[snowflake(f"{day} 10:00:00"), snowflake(f"{day} 10:01:00")], native_id=own_id,
                )
            )  # fmt: skip
        made.append(tweet(f"{day} 11:00:00", f"RT @{payload[:12]}: {payload}"))
    for number, address in enumerate(ADDRESSES):
        text = f"@eve1 look https://t.co/aaaaaaaa{number:02}"
        link = {
            "url": f"https://t.co/aaaaaaaa{number:02}",
            "expanded_url": address,
            "display_url": IMAGE if number % 2 else address,
            "indices": place(text, f"https://t.co/aaaaaaaa{number:02}"),
        }
        entities = {"user_mentions": [mentioned("eve1", "770001", IMAGE, text)], "urls": [link], "hashtags": []}
        made.append(tweet(f"2023-01-{number + 1:02} 10:00:00", text, entities=entities))
    return made


def mentioned(handle: str, ident: str, name: str, text: str) -> Json:
    return {"name": name, "screen_name": handle, "indices": place(text, f"@{handle}"), "id_str": ident, "id": ident}


def with_pictures() -> tuple[Json, dict[str, bytes]]:
    """A tweet whose pictures are a picture, a page and a drawing that runs a script, and their files."""
    own_id, text = snowflake("2023-03-03 10:00:00"), "@eve2 three https://t.co/bbbbbbbbbb"
    dot = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(dot, "JPEG", comment=SCRIPT.encode())
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" onload="window.__pwned = 10">{SCRIPT}</svg>'
    files = {"one'onerror='x.jpg": dot.getvalue(), "two.jpg": f"<html>{SCRIPT}".encode(), "three.svg": drawing.encode()}
    media = [photo(name, "https://t.co/bbbbbbbbbb", own_id, ext_alt_text=IMAGE + SCRIPT) for name in files]
    who = {"user_mentions": [mentioned("eve2", "770002", ATTRIBUTE, text)], "urls": [], "hashtags": []}
    made = tweet("2023-03-03 10:00:00", text, native_id=own_id, media=media, reply=("1", "770002", "eve2"))
    made["entities"] |= who
    made["possibly_sensitive"] = True
    return made, {f"data/tweets_media/{own_id}-{name}": content for name, content in files.items()}


def profile(words: str) -> str:
    description = {"bio": words, "website": SWITCH, "location": words}
    avatar = 'https://pbs.twimg.com/profile_images/1/"onerror="x.jpg'
    return file_of("profile", [{"profile": {"description": description, "avatarMediaUrl": avatar}}])


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The owner's export and a friend's, both full of it; the owner's story about the friend; the site's title."""
    folder = tmp_path_factory.mktemp("hostile")
    pictured, files = with_pictures()
    long = note("2023-04-04 10:00:00", CLOSING + TEMPLATE, native_id=snowflake("2023-04-04 10:00:00"))
    short = tweet("2023-04-04 10:00:00", f"@eve3 {TEMPLATE}", reply=("1", "770003", "eve3"))
    owner = {
        "data/account.js": account(OWNER, "ada_example", IMAGE),
        "data/profile.js": profile(CLOSING),
        "data/tweets.js": file_of("tweets", wrapped(*hostile_tweets(), pictured, short)),
        "data/note-tweet.js": file_of("note-tweet", [long]),
        f"data/{SCRIPT.replace('/', '')}.js": "window.YTD.x.part0 = []",
        **files,
    }
    answer = tweet("2022-01-10 10:30:00", f"@ada_example {IMAGE} {SCRIPT}", reply=("1", OWNER, "ada_example"))
    friend = {
        "data/account.js": account("770000", "eve0", CLOSING),
        "data/profile.js": profile(IMAGE + BIDI),
        "data/tweets.js": file_of("tweets", wrapped(answer)),
    }
    root = folder / "archive"
    run("new", root)
    (root / "people").mkdir(exist_ok=True)
    (root / "people/eve.md").write_text(STORY, encoding="utf-8")
    title = "</title><script>window.__pwned = 11</script>"
    (root / "archive.toml").write_text(f"[site]\ntitle = '{title}'\ndescription = '\"><script>{title}'\n")
    run("-C", root, "import", export_at(folder / "owner", owner), code=1)
    run("-C", root, "import", export_at(folder / "friend", friend), "--person", "eve")
    return root


@pytest.fixture(scope="module", params=THEMES)
def site(request: pytest.FixtureRequest, archive: Path) -> Path:
    out = archive.parent / request.param
    run("-C", archive, "build", "--theme", request.param, "-o", out, code=1)  # two pictures that are none
    return out


@pytest.mark.parametrize("way", ["file", "http"])
def test_it_is_shown_and_obeyed_nowhere(chromium: Browser, site: Path, way: str) -> None:
    """Over http without the policy that each page has: what is written into it must be harmless without it. As files,
    where addresses mean something else, the fullest page of every kind, and all that tell of addresses.
    """
    context = chromium.new_context(bypass_csp=way == "http", viewport={"width": 380, "height": 800})
    page = context.new_page()
    said = ""
    with served(site) if way == "http" else nullcontext(site.as_uri() + "/") as base:
        witness = Witness(page, base)
        for path in pages(site, way):
            page.goto(base + path)
            page.evaluate(LOAD_AND_OPEN_ALL)
            settles(page, UNREADY, path)
            seen = page.evaluate(all_of(pwned="window.__pwned ?? null", acting=f"({ACTING})({base!r})", **SEEN))
            assert seen["pwned"] is None, path
            assert [each for each in seen["acting"] if not (path == "search.html" and OURS.match(each))] == [], path
            assert seen["outside"] == [], path
            assert (heard := witness.heard()) == [], (path, heard)
            said += seen["said"]
    context.close()
    for words in (SCRIPT, IMAGE, ATTRIBUTE.strip(), CLOSING, TEMPLATE, LONG, EMOJI):
        assert words in said, "words stay words"
    assert not set(said) & {"\x00", "\x1a", "\x7f", "\u202e", "\u2066"}


UNREADY = "[...{}, ...({})]".format(UNDECODED.replace('"img"', '"img[src]"'), UNDRAWN)
SEEN = {"outside": OUTSIDE, "said": "document.title + document.body.textContent"}


def pages(site: Path, way: str) -> Iterator[str]:
    """Over http, the pages that have an attack in a place of a kind of page where none before them has one; the largest
    first. Of those that lead on, a copy that stays; not the one that is right only at its own address.
    """
    fullest = set(kinds(site).values())
    seen: set[Spot] = set()
    for path in sorted(built(site), key=lambda path: (-(site / path).stat().st_size, path)):
        html = (site / path).read_text(encoding="utf-8")
        new = spots(html) - seen
        seen |= new
        if path != "404.html" and (path in fullest or (new if way == "http" else "elsewhere.example" in html)):
            yield staying(site, path) if '<body class="on-moved' in html else path
    assert len({spot.element for spot in seen}) > 10 and len({spot.kind for spot in seen}) > 10


class Spot(NamedTuple):
    """Where an attack stands: on what kind of page, in what element, in which of its attributes ("": in its words)."""

    kind: str
    element: str
    attribute: str
    attack: str


def spots(html: str) -> set[Spot]:
    body = LexborHTMLParser(html).body
    kind = ((body and body.attributes["class"]) or "").split(" ")[0]
    found = set()
    for node in body.traverse(include_text=True) if body else ():
        owner = node.parent if node.tag == "-text" else node
        told = {"": node.text_content} if owner is not node else node.attributes
        name = f"{owner.tag}.{(owner.attributes.get('class') or '').partition(' ')[0]}" if owner else ""
        for attribute, value in told.items():
            found |= {Spot(kind, name, attribute, attack) for attack in ATTACK.findall(value or "")}
    return found


ATTACK = re.compile(r"__pwned ?= ?[12](?!\d)|elsewhere\.example")
"""An element, the end of an attribute, another host."""


def built(site: Path) -> list[str]:
    found = [path.relative_to(site).as_posix() for path in site.rglob("*.html") if ".staying" not in path.name]
    assert len(found) > 50
    return found


def test_no_page_of_it_has_what_acts(site: Path) -> None:
    """Every page, read as browsers read; but that a page that has moved leads on."""
    for path in built(site):
        html = (site / path).read_text(encoding="utf-8")
        page = LexborHTMLParser(LEADING_ON.sub("", html) if '<body class="on-moved' in html else html)
        acting = [node.html or "" for node in page.css(PARTS)]
        assert [each for each in acting if not (path == "search.html" and OURS.match(each))] == [], path
        for node in page.css("*"):
            assert not [name for name in node.attributes if name.startswith("on")], (path, node.html)


def test_no_file_of_it_can_act_by_itself(site: Path) -> None:
    ours = site / "assets"  # the theme's
    files = [path for path in site.rglob("*") if path.is_file() and ours not in path.parents]
    foreign = [path for path in files if path.suffix != ".html"]
    assert {path.suffix for path in foreign} <= {".jpg", ".json", ".ics", ".js"}
    for path in foreign:
        if path.suffix == ".js":  # what the search loads: one call with a name and a value
            called = re.fullmatch(r'found\("([a-z0-9-]+)",(.*)\);\n', path.read_text("utf-8"), re.DOTALL)
            assert called and path.parent.name == "search" and called[1] == path.stem
            json.loads(called[2])
    for path in foreign:
        content = path.read_bytes()
        if path.suffix != ".ics":
            assert b"<script" not in content and b"<svg" not in content, path
    # A calendar may hold any words, as it is none of the kinds that browsers show; but they begin no line of it.
    calendar = (site / "calendar.ics").read_bytes().replace(b"\r\n ", b"")
    assert calendar.startswith(b"BEGIN:VCALENDAR\r\n") and SCRIPT.replace(";", "\\;").encode() in calendar
    names = {re.split(b"[:;]", line)[0].decode() for line in calendar.removesuffix(b"\r\n").split(b"\r\n")}
    assert names <= CALENDAR


@pytest.mark.parametrize("payload", [SCRIPT, IMAGE])
def test_these_words_would_act_if_they_were_let(chromium: Browser, payload: str) -> None:
    """Or the test above would prove nothing."""
    context = chromium.new_context()
    page = context.new_page()
    heard: list[str] = []
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    page.set_content(f'<p title="{payload}">{payload}</p>')
    page.wait_for_function("window.__pwned")
    assert page.evaluate(ACTING, "")
    assert heard == (["1"] * len(heard)) and (heard or payload is IMAGE)
    context.close()
