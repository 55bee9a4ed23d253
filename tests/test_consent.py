"""Consent: whoever does not wish to be here is not, in any byte of the album or of the site that is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from blogs import blog, twitter
from consents import (
    ADA,
    AT_ZORB,
    BEA,
    IDS,
    NAMED,
    PEOPLE,
    PICTURES,
    SAID,
    ZORB,
    Shower,
    beas_tweets,
    her_blog,
    her_tweets,
    id_at,
    my_blog,
    my_tweets,
    sources,
    tweet,
)

from tweetarchive.errors import ConfigError
from tweetarchive.records import AccountRef, Meant, Span
from tweetarchive.weave import Choices, Gate, Hidden, Source, read_stories


@pytest.fixture
def show(tmp_path: Path) -> Shower:
    return Shower(tmp_path)


def test_what_is_looked_for_stands_there_when_everybody_is_shown(show: Shower) -> None:
    full = show("full")
    assert {word for word, _, _ in full.holding(*NAMED, *SAID)} == {*NAMED, *SAID}
    assert len({word for word, _, _ in full.holding(*IDS)}) == 4  # what she said to nobody here is not shown
    assert full.report.consent is None


WORDS = {*SAID} - {"canarytitle"}
"""The title of an article stands in its address, which stays where the link does."""


@pytest.mark.parametrize("friends", ["shared", "all"])
def test_nothing_tells_what_was_said_by_somebody_absent(show: Shower, friends: str) -> None:
    made = show("absent", gate=Gate(friends=friends))
    assert made.holding(*SAID) == []


@pytest.mark.parametrize("friends", ["shared", "all"])
def test_a_link_is_left_and_no_word(show: Shower, friends: str) -> None:
    made, full = show("link", gate=Gate(friends=friends)), show("full", gate=Gate(friends=friends))
    assert made.holding(*WORDS) == []
    facts = "SELECT key, service, account, at, url, parent, quote, edge, thread FROM post"
    assert made.rows(facts) == full.rows(facts)
    assert made.rows("SELECT slug, name, sent, received FROM person") == full.rows(
        "SELECT slug, name, sent, received FROM person"
    )
    assert not made.holding("zorbbio", "zorbapp", PICTURES[1])
    assert made.holding(IDS[0], "zorblina_x", PICTURES[0])
    assert not made.rows("SELECT 1 FROM ping WHERE url LIKE '%zorbsite%'")


def test_an_excerpt_is_the_first_words_and_a_link(show: Shower) -> None:
    told = sources()
    long = "Words one two three four five six seven canaryeight canarynine"
    told[1] = twitter(ZORB, [*her_tweets(), tweet(ZORB, 1000, long, to=0)], "zorblina-quaxley")
    told[0] = twitter(ADA, [*my_tweets(), tweet(ADA, 1100, f"You say: {long}", to=1000, by=ZORB)])
    made = show("excerpt", told)
    assert made.holding("seven canary", "canarynine", "canaryalt", "zorbbio") == []
    page = made.everything["threads/twitter-172658630456246272.html"].decode()
    assert "Words one two three four five six seven…" in page
    assert f"https://x.com/zorblina_x/status/{id_at(1_330_001_000)}" in page
    assert "You say: …" in page
    assert "to you alone canaryfour" in page  # which is all of it, and has no "…"


def test_what_others_said_first_is_theirs(show: Shower) -> None:
    mine = "All cats are grey at night in Galway"
    facts: list[Meant] = [
        tweet(ADA, 0, mine),
        tweet(ZORB, 60, f"{mine}, and canaryone two three four five", to=0),
        tweet(BEA, 120, f"{mine}! and canaryone two three four five", to=60, by=ZORB),
        tweet(BEA, 180, "“", AT_ZORB, ": canaryone”, she says", to=0),
        tweet(BEA, 240, "RT ", AT_ZORB, ": canaryone", to=0),
        tweet(BEA, 300, AT_ZORB, " yes", to=0),
    ]
    sets = [
        twitter(ADA, facts[:1]),
        twitter(ZORB, facts[1:2], "zorblina-quaxley"),
        twitter(BEA, facts[2:], "bea"),
    ]
    made = show("link", sets)
    assert made.holding("canaryone") == []
    bodies = [body.decode() for (body,) in made.rows("SELECT body FROM post ORDER BY id")]
    assert [mine in body for body in bodies] == [True, False, True, False, False, False]
    assert [f"{mine}! …" in body for body in bodies][2]
    assert '" yes"' in bodies[5]


@pytest.mark.parametrize("level", ["absent", "initials"])
@pytest.mark.parametrize("friends", ["shared", "all"])
def test_nothing_tells_who_it_was(show: Shower, level: str, friends: str) -> None:
    made = show(level, gate=Gate(friends=friends))
    assert made.holding(*NAMED, *IDS) == []
    assert made.report.consent is not None
    assert made.report.consent.people == {level: 1}


def test_conversations_keep_their_shape_without_somebody(show: Shower) -> None:
    made = show("absent")
    rows = made.rows("SELECT id, kind, parent, quote, thread, at, url FROM post WHERE kind = 'ghost'")
    assert [row[-2:] for row in rows] == [(None, "")] * 4  # what was answered: no time, no address
    shapes = "SELECT title, posts, ghosts, people FROM thread ORDER BY id"
    assert made.rows(shapes) == [
        ("Tea, and what somebody says", 4, 1, 2),
        ("Good morning", 6, 2, 2),
        ("as one said", 1, 1, 1),
    ]
    assert made.rows("SELECT slug, sent, received FROM person ORDER BY id") == [("ada", 0, 0), ("bea", 2, 3)]
    assert "friends/zorblina-quaxley.html" not in made.everything
    for sums in made.report.sums:
        assert sums.told == sums.shown + sums.folded + sum(sums.aside.values())
    assert not made.rows("SELECT 1 FROM source WHERE person NOT IN (SELECT id FROM person)")
    assert not made.rows("SELECT 1 FROM holding WHERE source NOT IN (SELECT slug FROM person)")


def test_initials_stand_everywhere_and_the_words_stay(show: Shower) -> None:
    made = show("initials")
    full = show("full")
    counts = "SELECT sent, received, days, threads FROM person ORDER BY id"
    assert made.rows(counts) == full.rows(counts)
    assert made.rows("SELECT slug, name, avatar, facts FROM person WHERE id = 3") == [
        ("z-q", "Z. Q.", "", '{"circles":[{"name":"Friends of Z. Q."}],"met":{"date":"2012-05-19"}}')
    ]
    assert made.rows("SELECT handle, name, bio, url FROM account WHERE person = 3") == [("", "Z. Q.", "", "")] * 2
    assert {word for word, _, _ in made.holding(*SAID)} == {*SAID} - {
        "canaryalt"
    }  # no picture, and so not what is on it
    assert made.rows("SELECT parent, quote, edge, thread FROM post") == full.rows(
        "SELECT parent, quote, edge, thread FROM post"
    )
    assert made.rows("SELECT title FROM thread") == [
        (str(title).replace("Zorblina Quaxley", "Z. Q."),) for (title,) in full.rows("SELECT title FROM thread")
    ]
    page = made.everything["friends/z-q.html"].decode()
    assert "canarytwo words by me" in page
    assert "<bdi>@</bdi>" not in page
    assert "https://x.com/ada_w/status/" in page  # the owner's own words are linked to


def test_the_order_of_imports_makes_no_difference(show: Shower) -> None:
    for level in ("absent", "initials", "link", "excerpt"):
        dumps = {
            "\n".join(show(level, told).db.iterdump())
            for told in (sources(), sources()[::-1], [*sources()[2:], *sources()[:2]])
        }
        assert len(dumps) == 1


def test_disguised_names_are_of_one_archive(show: Shower) -> None:
    keys = "SELECT key FROM post WHERE kind = 'ghost'"
    one, same, other = show("absent"), show("absent"), show("absent", secret=b"another")
    assert one.rows(keys) == same.rows(keys)
    assert not set(one.rows(keys)) & set(other.rows(keys))
    assert one.path.read_bytes() == same.path.read_bytes()


KNOWN_TO_OTHERS = {*NAMED} - {"formerhandle"}
"""That she had another handle once stands in her own export alone."""


def test_without_her_exports_she_is_absent_from_those_of_others(show: Shower) -> None:
    told = [twitter(ADA, my_tweets()), twitter(BEA, beas_tweets(), "bea"), blog(my_blog())]
    made = show("absent", told)
    assert made.holding(*KNOWN_TO_OTHERS, *IDS) == []
    assert made.report.ghosts == 4


def test_only_her_blog(show: Shower) -> None:
    for level in ("absent", "initials"):
        made = show(level, [blog(my_blog()), blog(her_blog(), "zorblina-quaxley", site="zorbblog.example")])
        assert made.holding(*NAMED) == []


def test_a_page_of_hers_that_somebody_saved_is_hers(show: Shower) -> None:
    saved = blog(her_blog(), "", belongs="nobody", service="webpage", site="zorbblog.example")
    made = show("absent", [twitter(ADA, my_tweets()), blog(my_blog()), saved])
    assert made.holding(*KNOWN_TO_OTHERS, "canarytitle", "canaryarticle") == []
    assert {service for (service,) in made.rows("SELECT service FROM source")} == {"twitter", "wordpress"}


def story(level: str, words: str, **more: str) -> dict[str, str]:
    return {**PEOPLE, "bea": f'+++\nname = "Bea R"\naccounts = ["twitter:@bea_r"]\n+++\n{words}', **more}


def test_stories_about_others_lose_the_name_and_the_report_says_how_often(show: Shower) -> None:
    people = story("absent", "zorblina, QUAXLEY's and the zorblinas. But not rezorblinate.")
    made = show("absent", [twitter(ADA, [tweet(ADA, 0, "Hello ", Span("mention", "@bea_r", BEA.native_id))])], people)
    told = made.rows("SELECT story FROM person WHERE slug = 'bea'")
    assert told == [("somebody, somebody's and the somebody. But not rezorblinate.",)]
    assert made.report.consent is not None
    assert made.report.consent.names == 4  # and one in what is said about the owner


def test_the_word_for_somebody_is_the_owners(show: Shower) -> None:
    made = show("absent", choices=Choices(somebody="jemand"))
    assert b"Thank you, jemand!" in made.path.read_bytes()
    assert made.holding(*NAMED) == []


def test_the_owner_is_shown(show: Shower) -> None:
    people = {**PEOPLE, "ada": '+++\naccounts = ["twitter:@ada_w"]\nconsent = "absent"\n+++\n'}
    with pytest.raises(ConfigError, match="an archive shows its owner"):
        show("full", people=people)
    made = show("full", people={"ada": '+++\nname = "Ada W"\n+++\n'}, choices=Choices(default="absent"))
    assert made.rows("SELECT slug FROM person") == [("ada",)]


def test_a_level_that_is_not_known_ends_it(show: Shower) -> None:
    with pytest.raises(ConfigError, match='"initals" is no level, did you mean "initials"'):
        show("initals")


STORY = """+++
title = "How I met Zorblina"
people = ["zorblina-quaxley", "bea"]
+++
Zorblina, or [QUAXLEY](person:zorblina-quaxley), said [this](post:twitter-ONE) to [us](thread:twitter-TOP).

::person zorblina-quaxley

::post twitter-ONE

::thread twitter-TOP from twitter-ONE to twitter-TWO

::thread twitter-APART

::thread twitter-GHOST

![N&#97;me](https://zorbsite.example/zorbface.png) by <b title="quaxleyhandle">her</b>
"""


def test_stories_go_on_without_somebody(show: Shower) -> None:
    names = {"ONE": IDS[0], "TOP": id_at(1_330_000_000), "TWO": id_at(1_330_000_120), "APART": id_at(1_330_000_430)}
    text = STORY.replace("GHOST", IDS[2])
    for name, native_id in names.items():
        text = text.replace(name, native_id)
    for level in ("absent", "initials"):
        made = show(level, stories=read_stories({"how-i-met-zorblina": text}))
        assert made.holding(*NAMED, *IDS) == [], level
        shown = "Somebody" if level == "absent" else "Z. Q."
        page = next(page for path, page in made.everything.items() if path.startswith("stories/")).decode()
        assert f"How I met {shown.lower() if level == 'absent' else shown}" in page
        kinds = [kind for (kind,) in made.rows("SELECT kind FROM story_part ORDER BY number") if kind != "words"]
        assert kinds == (["thread", "thread", "thread"] if level == "absent" else ["person", "post"] + ["thread"] * 3)


def test_who_is_not_here_may_be_hushed(show: Shower) -> None:
    for level in ("absent", "initials"):
        made = show(level, hidden=Hidden(people=("zorblina-quaxley",)))
        assert made.holding(*NAMED) == []
        assert len(made.rows("SELECT 1 FROM hushed_person")) == (level == "initials")


# --- single posts ----------------------------------------------------------------------------------------------------


def test_a_post_is_taken_down_and_its_answers_stay(show: Shower) -> None:
    names = (f"twitter-{IDS[0]}", "blog-b.example_2008_11_frivolous.c4", f"twitter-{id_at(1_330_000_700)}")
    made = show("full", hidden=Hidden(posts=names))
    assert "canaryone for you" not in made.everything["threads/twitter-172658630456246272.html"].decode()
    assert not made.holding("canaryalt", "canarytag", PICTURES[1], b"6d696e65".decode())
    places = made.rows("SELECT key, at, url, body FROM post WHERE kind = 'ghost' AND key LIKE 'twitter-17265888%'")
    assert places == [(names[0], None, "", b"")]
    answers = "SELECT count(*) FROM post JOIN post AS above ON above.id = post.parent WHERE above.key = ?"
    assert made.rows(answers, names[0]) == [(1,)]
    assert not made.rows("SELECT 1 FROM post WHERE key = ? OR key = ?", *names[1:])
    for sums in made.report.sums:
        assert sums.told == sums.shown + sums.folded + sum(sums.aside.values())


def test_a_post_is_taken_down_by_the_name_it_has_on_the_site(show: Shower) -> None:
    ((key,),) = show("initials").rows(
        "SELECT key FROM post WHERE CAST(body AS TEXT) LIKE '%canaryfour%' AND kind = 'post'"
    )
    assert not show("initials", hidden=Hidden(posts=(str(key),))).rows("SELECT 1 FROM post WHERE key = ?", key)
    with pytest.raises(ConfigError, match='there is no "twitter-9" here'):
        show("full", hidden=Hidden(posts=("twitter-9",)))


# --- by default ------------------------------------------------------------------------------------------------------


def test_those_with_whom_little_passed_are_shown_by_default_as_the_owner_chose(show: Shower) -> None:
    people = {slug: text.replace('consent = "LEVEL"\n', "") for slug, text in PEOPLE.items()}
    few = show("", people=people, choices=Choices(few=6, few_level="initials"))
    assert few.rows("SELECT slug FROM person ORDER BY id") == [("ada",), ("b-r",), ("zorblina-quaxley",)]
    assert few.holding("bea_r", "33003300") == []
    nobody = show("", people=people, choices=Choices(few=1, few_level="absent"))
    assert nobody.rows("SELECT slug FROM person") == [("ada",), ("bea",), ("zorblina-quaxley",)]
    assert nobody.report.consent is not None
    assert nobody.report.consent.people == {"absent": 1}  # Bea R of the blog, who spoke to nobody here


def test_what_a_people_file_says_counts_before_the_default(show: Shower) -> None:
    made = show("full", choices=Choices(default="absent"))
    assert made.rows("SELECT slug FROM person ORDER BY id") == [("ada",), ("zorblina-quaxley",)]
    assert made.holding("bea_r", "33003300") == []


def test_strangers_are_restricted_by_default_too(show: Shower) -> None:
    stranger = AccountRef("99009900", "strangehandle", "Stranger Danger")
    facts: list[Meant] = [
        tweet(ADA, 0, "RT @strangehandle: words", boost_of=None),
        tweet(ADA, 60, "about ", Span("mention", "@strangehandle", "99009900"), " Danger"),
        tweet(stranger, 30, "out of the blue"),
    ]
    made = show("", [twitter(ADA, facts)], {"ada": '+++\nname = "Ada W"\n+++\n'}, choices=Choices(default="initials"))
    assert made.holding("strangehandle", "99009900", "danger") == []


# --- who else is called so -------------------------------------------------------------------------------------------

NANCY = AccountRef("44004400", "nancy_q", "Nancy")
OTHER = AccountRef("55005500", "nan5", "Nancy")


def two_nancies() -> list[Source]:
    return [
        twitter(
            ADA,
            [
                tweet(ADA, 0, "Good morning, Nancy", mentions=(NANCY,), addressed=(NANCY,)),
                tweet(ADA, 60, "Good evening, Nancy", mentions=(OTHER,), addressed=(OTHER,)),
                tweet(ADA, 120, "Nancy it is"),
            ],
        )
    ]


def test_somebody_who_is_called_the_same_keeps_their_name(show: Shower) -> None:
    people = {
        "ada": '+++\nname = "Ada W"\n+++\n',
        "nancy-q": '+++\nname = "Nancy"\naccounts = ["twitter:@nancy_q"]\nconsent = "LEVEL"\n+++\n',
    }
    made = show("absent", two_nancies(), people)
    assert made.rows("SELECT title FROM thread") == []
    words = [body for (body,) in made.rows("SELECT body FROM post ORDER BY id")]
    assert [b"Nancy" in body for body in words] == [False, True, True]
    assert made.rows("SELECT slug, name FROM person") == [("ada", "Ada W"), ("nan5", "Nancy")]
    alone = show(
        "absent",
        [twitter(ADA, [two_nancies()[0].facts().__iter__().__next__(), tweet(ADA, 120, "Nancy it is")])],
        people,
    )
    assert alone.holding("nancy") == []


def test_two_with_the_same_initials_have_two_pages_in_any_order(show: Shower) -> None:
    names = ["Nancy Quill", "Nora Quist", "Ned Quo"]
    refs = [AccountRef(f"6600{n}6600", f"handle_{n}", name) for n, name in enumerate(names)]
    facts: list[Meant] = [tweet(ADA, 60 * n, "hello", mentions=(ref,), addressed=(ref,)) for n, ref in enumerate(refs)]
    people = {"ada": '+++\nname = "Ada W"\n+++\n'}
    made = [
        show("", [twitter(ADA, told)], people, choices=Choices(default="initials")) for told in (facts, facts[::-1])
    ]
    assert made[0].rows("SELECT slug, name FROM person ORDER BY id")[1:] == [
        ("n-q", "N. Q."),
        ("n-q-2", "N. Q."),
        ("n-q-3", "N. Q."),
    ]
    assert list(made[0].db.iterdump()) == list(made[1].db.iterdump())


def test_ids_of_hers_are_not_names_of_others(show: Shower) -> None:
    """An id in somebody's words leads to her; the same digits as a part of others do not."""
    facts: list[Meant] = [
        tweet(ADA, 0, f"see {id_at(1_330_000_060)} and 1{id_at(1_330_000_060)}"),
        tweet(ADA, 120, "Thank you", to=60, by=ZORB),
        tweet(ADA, 180, AT_ZORB, " again"),
    ]
    made = show("absent", [twitter(ADA, facts), twitter(ZORB, her_tweets(), "zorblina-quaxley")])
    assert f"see somebody and 1{IDS[0]}".encode() in made.path.read_bytes()
