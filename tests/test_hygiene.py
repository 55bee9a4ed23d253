"""Copies of comments, and plugins' lines: found, and never more than those."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.records import Content
from tweetarchive.weave.hygiene import Trailer, cut_trailer, fold, same_words
from tweetarchive.weave.said import Said
from tweetarchive.weave.trailers import fits

LONG = "Nothing is better for cold hands than tea."
NOON = 1_300_000_020

Format = Literal["html", "wordpress", "breaks", "markdown", "plain"]


def said(key: str, words: str = LONG, at: int = NOON, **more: object) -> Said:
    content = words if isinstance(words, Content) else Content("plain", words)
    fields: dict[str, object] = {
        "key": key,
        "content": content,
        "at": at,
        "name": "Otto Brandt",
        "author": "otto",
        **more,
    }
    return Said(**fields)  # type: ignore[arg-type]


# --- copies ----------------------------------------------------------------------------------------------------------


def test_the_same_words_of_the_same_author_in_the_same_minute_are_one() -> None:
    assert fold([said("c1"), said("c2", at=NOON + 30), said("c3", "Something else altogether.")]) == {"c2": "c1"}
    assert fold([said("c1", "Thanks!"), said("c2", "Thanks!", at=NOON + 30)]) == {"c2": "c1"}


def test_equal_short_words_of_different_people_or_times_are_not() -> None:
    thanks = [
        said("c1", "Thanks!"),
        said("c2", "Thanks!", name="Ines", author="ines"),
        said("c3", "Thanks!", at=NOON + 3_600),
        said("c4", "Thanks!", at=0, timed=False),
    ]
    assert fold(thanks) == {}


def test_equal_words_of_different_people_are_not_however_long() -> None:
    assert fold([said("c1"), said("c2", name="Ines", author="ines")]) == {}


def test_one_person_under_two_keys_is_known_by_name_and_one_under_two_names_by_key() -> None:
    assert fold([said("c1"), said("d1", author="disqus:otto")]) == {"d1": "c1"}
    assert fold([said("c1"), said("d1", name="Otto B.")]) == {"d1": "c1"}


@pytest.mark.parametrize("minutes", [60, -480, 330, 345, 840, -840])
def test_a_page_with_the_blogs_clock_tells_of_the_same_comment_as_an_export(minutes: int) -> None:
    page = said("n1", at=NOON // 60 * 60 + minutes * 60, rank=1, author="")
    assert fold([said("c1"), page]) == {"n1": "c1"}
    assert fold([page, said("c1")]) == {"n1": "c1"}
    assert fold([said("c1", "Thanks!"), said("n1", "Thanks!", at=page.at)]) == {}


@pytest.mark.parametrize("minutes", [7, 61, 855, -20, 60 * 24])
def test_but_not_at_any_other_time(minutes: int) -> None:
    assert fold([said("c1"), said("n1", at=NOON + minutes * 60, rank=1)]) == {}


def test_who_knows_the_time_is_kept_then_the_better_source_then_who_has_a_parent() -> None:
    assert fold([said("n1", timed=False, at=5), said("c1")]) == {"n1": "c1"}
    assert fold([said("n1", rank=1, parent="c0"), said("c1")]) == {"n1": "c1"}
    assert fold([said("c1"), said("d1", parent="d0")]) == {"c1": "d1"}
    assert fold([said("c1"), said("d1")]) == {"d1": "c1"}


def test_of_many_copies_all_name_the_one_that_is_kept() -> None:
    copies = [said("n3", timed=False, at=3, rank=2), said("n1", at=NOON + 3_600, rank=1), said("c1"), said("d1")]
    assert fold(copies) == {"n3": "c1", "n1": "c1", "d1": "c1"}


def test_the_unknown_are_the_same_only_if_they_say_much() -> None:
    nobody = {"name": "", "author": "", "timed": False}
    assert fold([said("n1", at=1, **nobody), said("n2", at=2, **nobody)]) == {"n2": "n1"}
    assert fold([said("n1", "Thanks!", at=1, **nobody), said("n2", "Thanks!", at=2, **nobody)]) == {}


def test_a_plugins_line_does_not_make_two_of_one() -> None:
    trailed = f"{LONG}\nOtto Brandts last blog post..The kettle"
    assert fold([said("c1", trailed), said("n1", at=NOON + 3_600, rank=1)]) == {"n1": "c1"}


@pytest.mark.parametrize(
    ("format", "source"),
    [
        ("plain", "It's “warm” – isn’t it… so, a&b?\n\nYes :)"),
        ("wordpress", "It's \"warm\" - isn't it... so, a&amp;b?\n\nYes :)"),
        (
            "html",
            "<p>It&#8217;s &#8220;warm&#8221; &#8211; isn&#8217;t it&#8230; so, <b>a</b>&amp;b?</p>\n<p>Yes <img></p>",
        ),
        ("markdown", "It's [“warm”](https://tea.example/warm) – isn’t it… so, *a*&b?\n\nYes :)"),
    ],
)
def test_the_same_words_in_every_dress(format: Format, source: str) -> None:
    assert same_words(Content(format, source)) == "its warm isnt it so a b yes"


def test_words_that_have_no_letters_are_themselves() -> None:
    assert same_words(Content("plain", " :) ")) == ":)"
    assert same_words(Content("plain", ":)")) != same_words(Content("plain", ":("))


@given(
    st.lists(
        st.builds(
            said,
            key=st.uuids().map(str),
            words=st.sampled_from([LONG, "Thanks!", "Yes."]),
            at=st.integers(0, 40).map(lambda steps: NOON + steps * 300),
            timed=st.booleans(),
            name=st.sampled_from(["", "Otto", "Ines"]),
            author=st.sampled_from(["", "otto", "ines"]),
            rank=st.integers(0, 2),
        ),
        max_size=12,
    )
)
def test_nothing_is_a_copy_of_a_copy_and_copies_say_the_same(comments: list[Said]) -> None:
    by_key = {one.key: one for one in comments}
    found = fold(comments)
    for copy, kept in found.items():
        assert kept not in found
        assert by_key[copy].content == by_key[kept].content
        assert by_key[copy].rank >= by_key[kept].rank or by_key[kept].timed > by_key[copy].timed
    assert fold([one for one in comments if one.key not in found]) == {}


# --- plugins' lines --------------------------------------------------------------------------------------------------

TITLE = Trailer("Otto", "The kettle", "https://otto.example/k?a=1&b=2")
LINK = '<a href="https://otto.example/k?a=1&amp;b=2" rel="nofollow">The kettle</a>'


@pytest.mark.parametrize(
    ("format", "source", "left"),
    [
        ("html", f"<p>Warm.</p>\n<p><em>Otto's last blog post..</em>{LINK}</p>", "<p>Warm.</p>"),
        ("html", f"Warm.<br /><br /><em>Otto&#180;s last blog post..{LINK}</em>", "Warm."),
        ("wordpress", f"Warm.\n\n<abbr><em>Ottos last blog post..{LINK}</em></abbr>", "Warm."),
        ("breaks", f"Warm.\n<em>Otto&#8217;s last blog post..</em>{LINK}", "Warm."),
        ("html", f"<p>Warm.<br />\n<em>Otto’s last blog post..{LINK}</em></p>", "<p>Warm.</p>"),
        ("html", f"<div><p>Warm.</p><p>.-= Otto´s last blog ..{LINK} =-.</p></div>", "<div><p>Warm.</p></div>"),
        ("html", f"<p>Warm.</p><p>Otto´s last [blog] ..{LINK}</p>".replace("[blog]", "blog"), "<p>Warm.</p>"),
        (
            "html",
            f'Warm.\n<span class="cluv">Otto recently posted..{LINK}<span><img alt="My Profile"/></span></span>',
            "Warm.",
        ),
        ("html", f"Warm.<br/>Otto recently posted&#8230;{LINK}My Profile", "Warm."),
        ("markdown", "Warm.\n\n*Ottos last blog post..*[The kettle](https://otto.example/k?a=1&b=2)", "Warm."),
    ],
)
def test_every_template_is_cut_with_its_title_and_address(format: Format, source: str, left: str) -> None:
    assert cut_trailer(Content(format, source), "Otto") == (Content(format, left), TITLE)
    assert cut_trailer(Content(format, source)) == (Content(format, left), TITLE)


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Otto Brandts last blog post..The kettle", "Otto Brandt", "The kettle"),
        ("TeaInMyCups last blog post..The kettle", "TeaInMyCup", "The kettle"),
        ("Otto Brandts latest tweet..obrandt: @ines That is so", "Otto Brandt", "obrandt: @ines That is so"),
        ("Otto Brandts last blog post..", "Otto Brandt", ""),
        ("Otto Brandt recently posted..The kettle", "Otto Brandt", "The kettle"),
        ("Thomas' most recent blog post..The kettle", "Thomas", "The kettle"),
    ],
)
def test_in_plain_text_the_name_loses_exactly_one_s(line: str, name: str, title: str) -> None:
    assert cut_trailer(Content("plain", f"Warm.\n{line}")) == (Content("plain", "Warm."), Trailer(name, title))
    assert cut_trailer(Content("plain", f"Warm.\n\n{line}\n"), name) == (
        Content("plain", "Warm."),
        Trailer(name, title),
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("I liked Otto's last post.. it was warm.", "Ines"),
        ("Good.\nI liked Otto's last post.. it was warm.", "Ines"),
        ("Good.\nI liked Otto's last post.. it was warm.", ""),
        ("Ottos last blog post..The kettle\nThat was good.", "Otto"),
        ("Ottos last blog post..The kettle", "Ines"),
        ("Ottos last blog post..The kettle", ""),
        ("The last blog post.. never came.", ""),
        ("Warm.", "Otto"),
        ("", "Otto"),
    ],
)
def test_what_somebody_said_is_not_cut(words: str, name: str) -> None:
    assert cut_trailer(Content("plain", words), name) == (Content("plain", words), None)


def test_nothing_may_be_left_if_the_name_fits() -> None:
    found = cut_trailer(Content("plain", "Ottos last blog post..The kettle"), "Otto Brandt")
    assert found == (Content("plain", ""), Trailer("Otto", "The kettle"))


@pytest.mark.parametrize(
    ("told", "name"), [("Otto", "Otto Brandt"), ("James", "Jame"), ("tea in a cup", "TeaInACup 🌻")]
)
def test_names_that_fit(told: str, name: str) -> None:
    assert fits(told, name)
    assert not fits(told, "Ines")
    assert not fits("", name)


@given(
    st.sampled_from(["html", "wordpress", "plain", "markdown"]), st.text(max_size=60), st.text("Ots .<p>/", max_size=40)
)
def test_what_is_cut_is_a_line_at_the_end(format: Format, words: str, more: str) -> None:
    content = Content(format, f"{words}\nOttos last blog post..{more}")
    left, trailer = cut_trailer(content, "Otto")
    if trailer is None:
        assert left == content
    else:
        assert content.source.startswith(left.source) or "</" in more
        assert "last blog post" not in left.source or "last blog post" in words
