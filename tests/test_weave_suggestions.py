"""Who may be one person: evidence is found and told, and nobody is ever joined by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from blogs import NOON, Weaver, Woven, article, blog, comment, tweet, twitter, who
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.records import Account, AccountRef, Meant
from tweetarchive.weave import read_people
from tweetarchive.weave.suggestions import HINTS, Namings, Somebody, suggest

AMBER = AccountRef("77", "amber_n", "Amber")
NANCY = AccountRef("22", "nancy_q", "Nancy Quill")
HELLO = tweet(AMBER, NOON, "hi", addressed=(NANCY,), mentions=(NANCY,))


@pytest.fixture
def make(tmp_path: Path) -> Weaver:
    return Weaver(tmp_path)


def suggested(album: Woven) -> list[tuple[str, str, str, str]]:
    """(commenter's name, handle, hint, evidence)."""
    return album.rows(
        "SELECT c.name, a.handle, s.hint, s.evidence FROM suggestion s JOIN account c ON c.id = s.commenter"
        " JOIN account a ON a.id = s.account ORDER BY s.commenter, s.account, s.rank"
    )


def woven(make: Weaver, name: str, url: str = "", *more: Meant, words: str = "Lovely.", files: str = "") -> Woven:
    ref, account = who(name, email="n@x.example", url=url)
    people = read_people({"nan": f"+++\naccounts = [{files}]\n+++\n"}) if files else {}
    top = article()
    return make(blog([account, top, comment("c31", ref, words)]), twitter(AMBER, [HELLO, *more]), files=people)


@pytest.mark.parametrize(
    "page",
    [
        "http://twitter.com/nancy_q",
        "https://www.twitter.com/#!/Nancy_Q/",
        "https://mobile.twitter.com/nancy_q/status/1",
        "https://x.com/nancy_q?lang=en",
    ],
)
def test_a_page_that_is_a_handles_profile_is_evidence(make: Weaver, page: str) -> None:
    album = woven(make, "Nancy S", page)
    assert suggested(album) == [("Nancy S", "nancy_q", "profile", f"gave {page} as their page")]
    assert album.rows("SELECT count(*) FROM person WHERE owner = 0") == [(2,)], "but nobody is joined by it"


@pytest.mark.parametrize("page", ["http://twitter.com/", "http://twitter.com/other", "http://nancy_q.example", ""])
def test_other_pages_are_none(make: Weaver, page: str) -> None:
    assert suggested(woven(make, "Nancy S", page)) == []


def test_the_same_page_of_their_own_is_evidence_and_then_the_same_name_counts(make: Weaver) -> None:
    described = Account(
        service="twitter",
        native_id="22",
        handle="nancy_q",
        name="nancy  S",
        website="https://nancy.example",
        as_of=NOON + 9,
    )
    album = woven(make, "Nancy S", "http://www.nancy.example/about", described)
    assert suggested(album) == [
        ("Nancy S", "nancy_q", "website", "both gave nancy.example as their page"),
        ("Nancy S", "nancy_q", "name", "and they go by the same name"),
    ]


def test_the_same_name_alone_is_no_evidence(make: Weaver) -> None:
    assert suggested(woven(make, "Nancy Quill")) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("I met Nancy S (@nancy_q) there.", "Nancy S (@nancy_q)"),
        ("Thanks to the lovely Nancy S (@Nancy_Q)!", "Nancy S (@Nancy_Q)"),
        ("I met Nancy S @nancy_q there.", ""),
        ("I met Nancy (@nancy_q) there.", ""),
        ("I met Nancy S (@nancy) there.", ""),
    ],
)
def test_a_text_that_gives_a_name_its_handle_is_evidence_with_its_place(make: Weaver, words: str, says: str) -> None:
    for album in (
        woven(make, "Nancy S", words=words),
        woven(make, "Nancy S", "", tweet(AMBER, NOON + 9, words)),
    ):
        found = [("Nancy S", "nancy_q", "named", f"“{says}”")] if says else []
        assert suggested(album) == found
        if found:
            place = album.rows("SELECT p.kind FROM suggestion s JOIN post p ON p.id = s.post")
            assert place in ([("comment",)], [("post",)])


def test_a_plugins_line_that_is_a_short_post_is_evidence(make: Weaver) -> None:
    album = woven(make, "Nancy S", words="Lovely.\n\nNancy Ss last blog post..nancy_q: off to Galway, in the rain")
    assert suggested(album) == [("Nancy S", "nancy_q", "named", "“nancy_q: off to Galway, in the rain”")]


def test_who_was_joined_by_a_person_is_not_suggested(make: Weaver) -> None:
    album = woven(make, "Nancy S", "http://twitter.com/nancy_q", files='"twitter:22", "blog:Nancy S"')
    assert suggested(album) == []
    assert album.rows("SELECT slug FROM person WHERE owner = 0") == [("nan",)]


def test_whoever_is_not_shown_is_not_suggested(make: Weaver) -> None:
    _, account = who("Nancy S", email="n@x.example", url="http://twitter.com/nancy_q")
    album = make(blog([account, article()]), twitter(AMBER, [HELLO]))
    assert suggested(album) == []


@given(st.text(alphabet="ab (@)_é \n", max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    namings = Namings()
    namings.look(text, 1)
    namings.look_at_trailer(text, text, 2)
    people = [Somebody(number=1, names=(text,), pages=(text,), handles=(text,), profile=text)]
    found = suggest(people, [Somebody(number=2, names=(text,), handles=("a", "b"), pages=(text,))], namings)
    assert all(one.hint in HINTS for one in found)


def test_a_very_long_line_takes_no_time() -> None:
    namings = Namings()
    namings.look("a" * 200_000 + "(@x)", 1)
    namings.look("ab " * 100_000 + "(@x)", 1)
    namings.look("(@x) " * 50_000, 1)
    assert namings.of("ab ab")["x"][0] == 1
