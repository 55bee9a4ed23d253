"""[posts] of hide.toml: by name, by date and by word nothing is left of a post but its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from blogs import article, blog, comment, ping, twitter, who
from consents import ADA, BEA, START, ZORB, Shower, Shown, id_at, tweet

from tweetarchive.records import AccountRef, Meant, Media, PostRef, Span
from tweetarchive.weave import read_hidden

DAY = 86400
GUEST, GUEST_TOO = who("Bea R", email="bea@x.example")
MINE = AccountRef("wordpress:b.example:2", "", "Ada W")
TOP = article(author=MINE, title="Tea", words="My tea.")
CAKE = article("https://b.example/2009/cake-and-saffron/", author=MINE, title="Cake", words="A cake.")


@pytest.fixture
def show(tmp_path: Path) -> Shower:
    return Shower(tmp_path)


def words() -> list[Meant]:
    bold = (Span("text", "What a se"), Span("bold", "cret"), Span("text", " Gardén!"))
    return [
        tweet(ADA, 0, "Good morning, canaryday"),
        tweet(BEA, 100, "Good morning to you, canaryanswer", to=0),
        tweet(ADA, 160, *bold, " canaryphrase", to=100, by=BEA),
        tweet(BEA, 200, "canarybelow", to=160),
        tweet(ADA, 3 * DAY, "Only once, canaryalone", media=(Media(kind="photo", key="mine", alt="a saffron bun"),)),
        tweet(ADA, 4 * DAY, "RT @zorblina_x: canarypassed", boost_of=PostRef(id_at(START + 7), ZORB)),
        tweet(BEA, 9 * DAY, "the secretgarden and gardens, canarykept", to=160),
    ]


def under() -> list[Meant]:
    return [
        GUEST_TOO,
        TOP,
        comment("c1", GUEST, "<p>A ｓａｆｆｒｏｎ<br>bun, canarycomment</p>", under=TOP),
        comment("c2", MINE, "<p>Yes, canaryreply</p>", 90, under=TOP, answers="c1"),
        comment("c3", GUEST, '<p class="saffron">canaryclass</p>', 95, under=TOP),
        ping("p1", "Of saffron buns", "https://t.example/ping", "canaryping"),
        ping("p2", "Of tea", "https://t.example/pong", "canarypong", 95),
        CAKE,
        comment("c4", GUEST, "<p>canaryundercake</p>", under=CAKE),
    ]


def shown(show: Shower, text: str) -> Shown:
    sources = [twitter(ADA, [one for one in words() if one.author == ADA]),  # type: ignore[union-attr]
               twitter(BEA, [one for one in words() if one.author == BEA], "bea"), blog(under())]  # type: ignore[union-attr]  # fmt: skip
    return show(
        "full", sources, {"ada": '+++\nname = "Ada"\naccounts = ["twitter:@ada_w"]\n+++\n'}, hidden=read_hidden(text)
    )


def lines(made: Shown) -> list[tuple[str, str, int]]:
    return [(line.key, line.said, line.posts) for line in made.report.hidden]


def test_by_words_in_any_case_width_and_with_any_accents(show: Shower) -> None:
    made = shown(show, '[posts]\nwords = ["SECRET garden", "Saffron", "nowhere said"]')
    gone = ("canaryphrase", "canaryalone", "canarycomment", "canaryping", "canaryundercake", "6d696e65", "cake")
    assert made.holding(*gone) == []
    left = ("canaryday", "canaryanswer", "canarybelow", "canarykept", "canaryreply", "canaryclass", "canarypong")
    assert {word for word, _, _ in made.holding(*left)} == set(left)
    assert lines(made) == [
        ("words", "SECRET garden", 1),
        ("words", "Saffron", 4),  # a picture's description, a comment, a ping, and an article by its address
        ("words", "nowhere said", 0),
    ]
    assert "Somebody" in made.everything[f"threads/twitter-{id_at(START)}.html"].decode()
    above = "SELECT key FROM post WHERE id = (SELECT parent FROM post WHERE key = ?)"
    assert made.rows(above, f"twitter-{id_at(START + 200)}") == [(f"twitter-{id_at(START + 160)}",)]
    assert made.rows(above, "blog-b.example_2008_11_frivolous.c2") == [("blog-b.example_2008_11_frivolous.c1",)]
    for sums in made.report.sums:
        assert sums.told == sums.shown + sums.folded + sum(sums.aside.values())


def test_by_dates(show: Shower) -> None:
    made = shown(show, '[posts]\ndates = ["2012-02-23", "2012-02-26..2012-02-27", 1999]')
    assert made.holding("canaryday", "canaryanswer", "canaryphrase", "canarybelow", "canaryalone", "canarypassed") == []
    assert {word for word, _, _ in made.holding("canarykept", "canarycomment")} == {"canarykept", "canarycomment"}
    assert [posts for _, _, posts in lines(made)] == [4, 2, 0]
    assert shown(show, "[posts]\ndates = [2008]").holding("canarycomment", "canaryping", "canaryreply") == []


def test_what_passes_a_post_on_goes_with_it(show: Shower) -> None:
    sources = [
        twitter(ADA, [tweet(ADA, 5, "RT @bea_r: canaryone", boost_of=PostRef(id_at(START), BEA))]),
        twitter(BEA, [tweet(BEA, 0, "canaryone", to=-9)], "bea"),
    ]
    assert show("full", sources, {"ada": "+++\n+++"}).holding("canaryone")
    hidden = read_hidden(f'[posts]\nids = ["twitter-{id_at(START)}"]')
    made = show("full", sources, {"ada": "+++\n+++"}, hidden=hidden)
    assert made.holding("canaryone") == []
    assert lines(made) == [("ids", f"twitter-{id_at(START)}", 1)]


def test_only_conversations_that_are_gone_and_whose_names_tell_nothing_may_say_so(show: Shower) -> None:
    made = shown(show, '[posts]\ndates = ["2012-02-23", 2008, 2012]')
    assert made.rows("SELECT key FROM taken_down ORDER BY key") == [
        ("blog-b.example_2008_11_frivolous",),
        ("blog-b.example_2009_cake-and-saffron",),
        (f"twitter-{id_at(START)}",),
    ]
    assert shown(show, '[posts]\nwords = ["saffron"]').rows("SELECT key FROM taken_down") == []
    assert shown(show, '[posts]\ndates = ["2012-02-23"]').rows("SELECT key FROM taken_down") == []  # answers are left
