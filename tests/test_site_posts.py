"""People and posts as pages show them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker, Written, at
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.album.body import BodyMedia, BodyVersion
from tweetarchive.album.reader import Album
from tweetarchive.records import Span
from tweetarchive.site import Site, SiteSettings, views
from tweetarchive.site.people import HUES, hue, initials
from tweetarchive.site.views import MediaView, Moment, PersonRef, Piece, PostView, Reference

Open = Callable[[AlbumMaker], Site]


@pytest.fixture
def open_site(tmp_path: Path) -> Iterator[Open]:
    opened: list[Album] = []

    def open_(maker: AlbumMaker) -> Site:
        opened.append(Album.open(maker.write(tmp_path / f"{len(opened)}.db")))
        return Site(opened[-1], SiteSettings(title="Posts", time_zone=maker.meta["time_zone"]))

    yield open_
    for album in opened:
        album.close()


def shown(site: Site, post: Written) -> PostView:
    """A post at its permanent home."""
    for path in site:
        view = site[path].view
        posts = view.posts if isinstance(view, views.DayPage) else ()
        posts = tuple(item.post for item in view.items) if isinstance(view, views.ThreadPage) else posts
        for each in posts:
            if each.id == post.key:
                return each
    raise AssertionError(f"{post.key} is nowhere")


# --- people --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Nancy Drew", "ND"),
        ("nancy", "N"),
        ("@tea", "T"),
        ("Ana María de la Cruz", "AC"),
        ("Kaede Hoshi (星かえで)", "KH"),
        ("The Moons (both)", "TM"),
        ("(the moon)", "TM"),
        ("moon :(", "M"),
        ("ßeta Gamma", "SG"),
        ("李 雷", "李雷"),
        ("☾ ☀", ""),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_initials_of_anything_are_at_most_two(name: str) -> None:
    assert len(initials(name)) <= 2
    assert 0 <= hue(name) < HUES


def test_colours_never_change() -> None:
    """They are in pages that were published; a change would rewrite every one of them."""
    assert [hue(name) for name in ("nancy", "bo-lin", "alma-ortega", "é")] == [10, 0, 7, 3]
    assert {hue(f"friend-{number}") for number in range(200)} == set(range(HUES))


def test_an_account_of_a_person_leads_to_their_page_and_others_nowhere(open_site: Open) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru", avatar="ab" * 32)
    passer = maker.person("Passer By", stranger=True)
    maker.media.append(("ab.jpg", "ab" * 32, "media/ab/ab.jpg", "image/jpeg", 9))
    post = maker.post(maker.owner, "2011-03-04 14:05", "hello", to=[nancy, passer])
    assert shown(open_site(maker), post).addressed == (
        PersonRef(
            "nancy-dru", "Nancy Dru", "nancy_dru", "friends/nancy-dru.html", "media/ab.jpg", "ND", hue("nancy-dru")
        ),
        PersonRef("", "@passer_by", "passer_by", "", "", "P", hue("twitter:333")),
    )


# --- posts ---------------------------------------------------------------------------------------------------------


def test_words_become_pieces_with_links(open_site: Open) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    spans = [
        Span("text", "See "),
        Span("mention", "@nancy", str(nancy.number)),
        Span("mention", "@me", "1"),
        Span("mention", "@gone", ""),
        Span("mention", "@unheard", "99"),
        Span("tag", "#tea", "tea"),
        Span("link", "example.org/a…", "https://example.org/a/b"),
        Span("bold", "now"),
    ]
    post = maker.post(maker.owner, "2011-03-04 14:05", spans)
    assert shown(open_site(maker), post).text == (
        Piece("text", "See "),
        Piece("mention", "@nancy", "friends/nancy-dru.html"),
        Piece("mention", "@me", ""),
        Piece("mention", "@gone", ""),
        Piece("mention", "@unheard", ""),
        Piece("tag", "#tea", ""),
        Piece("link", "example.org/a…", "https://example.org/a/b"),
        Piece("bold", "now"),
    )


def test_a_loose_post_lives_on_its_day_and_others_in_their_thread(open_site: Open) -> None:
    maker = AlbumMaker(zone="Asia/Tokyo")
    nancy = maker.person("Nancy Dru")
    loose = maker.post(maker.owner, "2011-03-04 20:05", "loose")
    first = maker.post(maker.owner, "2011-03-04 21:05", "first")
    answer = maker.post(nancy, "2011-03-05 21:05", "answer", answers=first, to=[maker.owner])
    site = open_site(maker)
    assert shown(site, loose).path == f"dates/2011/03/05.html#{loose.key}"
    assert shown(site, loose).thread == ""
    assert shown(site, loose).at == Moment(
        at("2011-03-04 20:05"), "2011-03-05T05:05:00+09:00", 2011, 3, 5, 5, 5, True, "dates/2011/03/05.html"
    )
    view = shown(site, answer)
    assert (view.path, view.thread) == (f"threads/{first.key}.html#{answer.key}", f"threads/{first.key}.html")
    assert view.url == f"https://x.com/nancy_dru/status/{answer.name}"
    assert view.reply_to == Reference(
        shown(site, first).author,
        shown(site, first).at,
        f"threads/{first.key}.html#{first.key}",
        shown(site, first).url,
        True,
    )
    assert view.edge == "explicit"


def test_a_quoted_post_is_shown_one_level_deep(open_site: Open) -> None:
    maker = AlbumMaker()
    first = maker.post(maker.owner, "2011-03-04 14:05", "one")
    second = maker.post(maker.owner, "2011-03-04 14:06", "two", quote=first)
    third = maker.post(maker.owner, "2011-03-04 14:07", "three", quote=second)
    site = open_site(maker)
    view = shown(site, third)
    assert view.quote is not None
    assert (view.quote.id, view.quote.text, view.quote.quote) == (second.key, (Piece("text", "two"),), None)
    assert view.quote_ref is None
    whole = shown(site, second)
    assert whole.quote is not None, "at its own home it keeps what it quotes"
    assert whole.quote.id == first.key


def test_a_quoted_post_that_nobody_has_is_pointed_at(open_site: Open) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    gone = maker.ghost(nancy, "2010-01-01 12:00")
    post = maker.post(maker.owner, "2011-03-04 14:05", "look", quote=gone)
    view = shown(open_site(maker), post)
    assert view.quote is None
    assert view.quote_ref is not None
    assert (view.quote_ref.author.slug, view.quote_ref.held, view.quote_ref.path) == ("nancy-dru", False, "")
    assert view.quote_ref.url == f"https://x.com/nancy_dru/status/{gone.name}"
    assert (view.quote_ref.at.iso, view.quote_ref.at.path) == ("2010-01-01T12:00:00+00:00", ""), "no page for that day"


def test_what_else_a_post_carries(open_site: Open) -> None:
    maker = AlbumMaker()
    passer = maker.person("Passer By", stranger=True)
    maker.media.append(("ab.jpg", "ab" * 32, "media/ab/ab.jpg", "image/jpeg", 9))
    media = [BodyMedia("photo", "ab" * 32, "a cup", 4, 3), BodyMedia("video", "", "lost", 0, 0)]
    versions = [BodyVersion(at("2011-03-04 14:00"), (Span("text", "helo"),))]
    post = maker.post(maker.owner, "2011-03-04 14:05", "hello", media=media, versions=versions, whole=False)
    boost = maker.post(maker.owner, "2011-03-04 14:06", kind="boost", boosted=passer)
    site = open_site(maker)
    view = shown(site, post)
    assert view.media == (
        MediaView("photo", "media/ab.jpg", "a cup", 4, 3, "image/jpeg", small="media/ab.jpg"),
        MediaView("video", "", "lost", 0, 0, ""),
    )
    assert [(version.at.minute, version.text) for version in view.versions] == [(0, (Piece("text", "helo"),))]
    assert not view.whole
    assert (view.kind, view.boosted) == ("post", None)
    passed_on = shown(site, boost)
    assert passed_on.kind == "boost"
    assert passed_on.boosted is not None
    assert passed_on.boosted.name == "@passer_by"
