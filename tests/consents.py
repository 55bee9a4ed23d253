"""A small archive in which Zorblina is everywhere, for tests of what is left of her: every thing that tells of her, and
everything she said, has a word of its own that stands nowhere else.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from blogs import NOON, article, blog, comment, ping, twitter, who

from tweetarchive.album.reader import Album
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.check.lookups import posts_in
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.records import Account, AccountRef, HandleChange, Meant, Media, Post, PostRef, Span, Visibility
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.weave import Choices, Gate, Picture, Source, WeaveReport, read_people, weave

ADA = AccountRef("11001100", "ada_w", "Ada W")
BEA = AccountRef("33003300", "bea_r", "Bea R")
ZORB = AccountRef("77887788", "zorblina_x", "Zorblina Quaxley")
START = 1_330_000_000

PICTURES = tuple(key.encode().hex() for key in ("zorbavatar", "zorbface"))
"""Names of the files of pictures that she is on."""

NAMED = (
    *("zorblina", "quaxley", "zorblina_x", "quaxleyhandle", "formerhandle", "zorbalias", "zorbnick", "zorbsite"),
    *("zorbbio", "77887788", "zorbface", "zorbapp", "zorbblog", "zorbplace", "zorbformer"),
    *PICTURES,
)
"""What tells who she is."""

SAID = (
    *("canaryone", "canarytwo", "canarythree", "canaryfour", "canaryfive", "canaryalt", "canarytag", "canaryarticle"),
    "canarytitle",
)
"""What she said herself."""


def id_at(second: int, number: int = 0) -> str:
    return str(((second * 1000 - TWITTER_EPOCH_MS) << 22) + number)


IDS = [id_at(START + second) for second in (60, 300, 420, 480, 540)]
"""Of her posts, those that nobody has included."""


def tweet(
    author: AccountRef, second: int, *text: str | Span, to: int | None = None, by: AccountRef = ADA, **more: Any
) -> Post:
    spans = tuple([Span("text", part) if isinstance(part, str) else part for part in text])
    fields: dict[str, Any] = {
        "service": "twitter",
        "native_id": id_at(START + second),
        "author": author,
        "created": START + second,
        "visibility": Visibility.PUBLIC,
        "text": spans,
        "mentions": tuple(known[span.text] for span in spans if span.kind == "mention" and span.text in known),
        "reply_to": None if to is None else PostRef(id_at(START + to), AccountRef(by.native_id, by.handle)),
        "addressed": () if to is None else (by,),
    }
    return Post(**{**fields, **more})


known = {"@zorblina_x": ZORB, "@bea_r": BEA}
AT_BEA = Span("mention", "@bea_r", BEA.native_id)
AT_ZORB = Span("mention", "@zorblina_x", ZORB.native_id)


def her_tweets() -> list[Meant]:
    return [
        Account(
            service="twitter", native_id=ZORB.native_id, handle="zorblina_x", name="Zorblina Quaxley", own=True,
            bio="I am zorbbio", website="https://zorbsite.example/", avatar_key="zorbavatar", as_of=START,
        ),
        HandleChange(service="twitter", native_id=ZORB.native_id, old="formerhandle", new="zorblina_x", at=START),
        tweet(ZORB, 60, "A canaryone for you, from Zorblina ", Span("tag", "#canarytag", "canarytag"), to=0,
              media=(Media(kind="photo", key="zorbface", alt="canaryalt"),), hashtags=("canarytag",), app="zorbapp"),
        tweet(ZORB, 300, "canarytwo and more words", to=240, by=BEA),
        tweet(ZORB, 480, "nobody answers canarythree"),
        tweet(ZORB, 540, "to you alone canaryfour", to=0),
    ]  # fmt: skip


def my_tweets() -> list[Meant]:
    return [
        tweet(ADA, 0, "Good morning"),
        tweet(ADA, 120, "Thank you, zorblina!", to=60, by=ZORB),
        tweet(ADA, 180, "I saw ", AT_ZORB, " and Zorblina Quaxley and QUAXLEY with ", AT_BEA),
        tweet(ADA, 360, "RT @zorblina_x: canaryfive again", boost_of=PostRef(IDS[1], ZORB)),
        tweet(ADA, 430, "as one said", to=420, by=ZORB),  # an answer to what nobody has
        tweet(ADA, 600, "See ", Span("link", "twitter.com/zorblina_x/…", f"https://twitter.com/zorblina_x/status/{IDS[0]}"),
              " or ", Span("link", "this", f"https://twitter.com/i/web/status/{IDS[0]}"), " or ",
              Span("link", "zorbsite.example", "http://zorbsite.example/%7Ame"), " #zorblinaquaxley by formerhandle",
              quote=PostRef(IDS[0], ZORB), hashtags=("zorblinaquaxley",)),
        tweet(ADA, 700, "A picture", media=(Media(kind="photo", key="mine", alt="Zorbalias and quaxleyhandle"),)),
        tweet(ADA, 900, "and then?", to=780, by=BEA),
    ]  # fmt: skip


def beas_tweets() -> list[Meant]:
    return [
        tweet(BEA, 240, "Hello you", to=0),
        tweet(BEA, 310, "Oh, Quaxley, really", to=300, by=ZORB, addressed=(ZORB, ADA), mentions=(ZORB, ADA)),
        tweet(BEA, 780, "Zorbalias says hello", to=0),
    ]


HER, HER_TOO = who("Zorblina Quaxley", email="z@x.example", url="http://zorbsite.example/about")
GUEST, GUEST_TOO = who("Bea R", email="bea@x.example")
MINE = AccountRef("wordpress:b.example:2", "", "Ada W")
TOP = article(author=MINE, title="Tea, and what Zorblina Quaxley says", words="My tea. Zorblina Quaxley liked it.")
HERS = article(
    "https://zorbblog.example/2009/canarytitle/", "<p>canaryarticle words</p>", title="canarytitle", author=HER,
)  # fmt: skip


def my_blog() -> list[Meant]:
    split = "<p>Z&#111;rblina, n<b>o</b>: Zorb<i>lina</i> Quaxley!</p>"
    here = '<a href="http://zorbsite.example/#x" title="quaxleyhandle" data-x="zorblina_x">here</a>'
    face = '<img src="https://zorbsite.example/zorbface.png" alt="Zorblina Quaxley">'
    quote = '<blockquote cite="https://zorbsite.example/x">A canaryone for you, from Zorblina</blockquote>'
    return [
        HER_TOO,
        GUEST_TOO,
        TOP,
        comment("c1", HER, "<p>canarytwo words by me, with a name</p><p>Zorblina</p>", under=TOP),
        comment("c2", MINE, f"{quote}{split}", 90, under=TOP, answers="c1"),
        comment("c3", GUEST, f"<p>@Zorblina – {here} {face}</p><!-- zorblina_x -->", 120, under=TOP, answers="c1"),
        comment("c4", HER, "<p>nobody answers canarythree</p>", 150, under=TOP),
        comment("c5", MINE, "<p>About something else</p>", 180, under=TOP),
        ping("p1", "canaryfour", "https://zorbsite.example/ping", "canaryfive"),
        ping("p2", "Tea, elsewhere", "https://t.example/ping", "as Zorblina Quaxley said", 95),
    ]  # fmt: skip


def her_blog() -> list[Meant]:
    return [
        HER_TOO,
        HERS,
        comment("c9", MINE, "<p>Lovely, Zorblina, said Ada</p>", under=HERS),
        comment("c8", HER, "<p>canaryfour</p>", 90, under=HERS, answers="c9"),
        comment("c7", AccountRef("nobody:zorbblog.example_2009_canarytitle.c7"), "<p>Hello</p>", 95, under=HERS),
    ]


PEOPLE = {
    "ada": """+++
name = "Ada W"
accounts = ["twitter:@ada_w", "blog:wordpress:b.example:2"]
+++
Zorblina Quaxley met me at tea.
""",
    "zorblina-quaxley": """+++
name = "Zorblina Quaxley"
called = "Zorbnick"
accounts = ["twitter:@zorblina_x", "blog:http://zorbsite.example"]
aliases = ["Zorbalias", "quaxleyhandle"]
birthday = 1970-01-02
former = ["zorbformer"]
consent = "LEVEL"
[met]
date = 2012-05-19
place = "Zorbplace"
[[circles]]
name = "Friends of Quaxley"
+++
Zorblina is a friend.
""",
    "bea": """+++
name = "Bea R"
accounts = ["twitter:@bea_r"]
introduced_by = "zorblina-quaxley"
[[circles]]
name = "Zorbalias and us"
+++
Zorblina introduced us, or was it QUAXLEY?
""",
}


def sources() -> list[Source]:
    return [
        twitter(ADA, my_tweets()),
        twitter(ZORB, her_tweets(), "zorblina-quaxley"),
        twitter(BEA, beas_tweets(), "bea"),
        blog(my_blog()),
        blog(her_blog(), "zorblina-quaxley", site="zorbblog.example"),
    ]


def picture(service: str, owner: str, key: str) -> Picture | None:
    return Picture(key.encode().hex().ljust(64, "0"), f"media/{key.encode().hex()}.jpg", 3, "image/jpeg")


class Shown:
    """A woven album and its site. everything: path → bytes of every file, the album among them."""

    def __init__(self, path: Path, report: WeaveReport) -> None:
        self.path = path
        self.report = report
        self.db = sqlite3.connect(path)
        self.everything = {"album.db": path.read_bytes()}
        with Album.open(path) as album:
            site = Site(album, SiteSettings(title="Letters", base_url="https://me.example/", permalinks="stubs"))
            renderer = Renderer(find_theme("letters"), site.view)
            for page in site:
                self.everything[page] = renderer.page(site[page])
            for name, document in site.documents().items():
                self.everything[name] = renderer.document(document)
            large = Site(album, SiteSettings(title="Letters", permalinks="lookup")).documents()
            for name in large:
                if name.startswith("lookup/twitter"):  # ids stand there by their ends
                    posts = posts_in(name, renderer.document(large[name]).decode())
                    self.everything[name] = "\n".join(map("".join, posts)).encode()

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self.db.execute(sql, values).fetchall()

    def holding(self, *words: str) -> list[tuple[str, str, str]]:
        """(word, file, what stands around it) of every word that stands anywhere, in paths as well."""
        found = []
        for name, content in self.everything.items():
            low = (name.encode() + b"\0" + content).lower()
            for word in words:
                at = low.find(word.lower().encode())
                if at >= 0:
                    found.append((word, name, low[max(0, at - 80) : at + 80].decode("utf-8", "replace")))
        return found


class Shower:
    """Weaves what it is given into albums in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()

    def __call__(
        self,
        level: str,
        told: list[Source] | None = None,
        people: Mapping[str, str] | None = None,
        *,
        choices: Choices | None = None,
        secret: bytes = b"secret",
        gate: Gate | None = None,
        **more: Any,
    ) -> Shown:
        path = self._folder / f"album-{next(self._numbers)}.db"
        texts = {slug: re.sub("LEVEL", level, text) for slug, text in (people or PEOPLE).items()}
        with AlbumWriter(path) as writer:
            report = weave(
                sources() if told is None else told,
                read_people(texts),
                writer,
                owner="ada",
                gate=gate or Gate(),
                zone=ZoneInfo("UTC"),
                blobs=picture,
                meta={"version": "1", "time_zone": "UTC"},
                on_progress=lambda stage, done: None,
                wishes=choices,
                secret=lambda: secret,
                **more,
            )
        return Shown(path, report)


assert NOON < START
