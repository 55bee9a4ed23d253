"""Blogs as pages see them: an article with its letters, whom they answer and how sure that is, what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from albums import AlbumMaker, Written
from crowded import ZONE, crowded

from tweetarchive.album.body import BodyTrailer
from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.slices import POSTS
from tweetarchive.site.views import (
    AboutPage,
    Answer,
    Content,
    DayPage,
    Elsewhere,
    FriendPage,
    FriendsPage,
    HomePage,
    Named,
    ThreadPage,
    ThreadsYearPage,
)


@contextmanager
def opened(tmp_path: Path, maker: AlbumMaker, **settings: object) -> Iterator[Site]:
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        yield Site(album, SiteSettings(title="Blog", **settings))  # type: ignore[arg-type]


def page_of(site: Site, post: Written, label: str = "") -> ThreadPage:
    view = site[f"threads/{post.key}/{label}.html" if label else f"threads/{post.key}.html"].view
    assert isinstance(view, ThreadPage)
    return view


@pytest.fixture
def maker() -> AlbumMaker:
    return AlbumMaker("Amber Nowak")


# --- an article and its letters --------------------------------------------------------------------------------------


def test_an_article_stands_above_what_was_said_under_it(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy = maker.person("Nancy S", service="blog")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous", "<p>No.</p>", url="https://b.example/f")
    first = maker.comment(nancy, "2008-11-07 18:31", essay, "Tea & <b>rain</b>", form="markdown")
    answer = maker.comment(maker.owner, "2008-11-07 19:00", first)
    other = maker.comment(nancy, "2008-11-07 18:40", essay)
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
    assert page.article is not None
    assert (page.title, page.article.title, page.article.kind) == ("Frivolous", "Frivolous", "article")
    assert page.article.content == Content("html", "<p>No.</p>")
    assert (page.article.url, page.article.path) == ("https://b.example/f", f"threads/{essay.key}.html#{essay.key}")
    assert (page.posts, page.comments) == (4, 3)
    assert [item.post.id for item in page.items] == [first.key, answer.key, other.key]
    assert [(item.depth, item.follows, item.branches) for item in page.items] == [
        (0, False, False),
        (1, True, False),
        (0, False, False),
    ]
    said = page.items[0].post
    assert (said.kind, said.content, said.text) == ("comment", Content("markdown", "Tea & <b>rain</b>"), ())
    assert (said.edge, said.author.handle, said.under) == (
        "default",
        "",
        Named("Frivolous", f"threads/{essay.key}.html"),
    )


def test_a_long_exchange_of_letters_goes_one_step_down_only(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy = maker.person("Nancy S")
    essay = last = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    for number in range(9):
        last = maker.comment((nancy, maker.owner)[number % 2], f"2008-11-07 19:0{number}", last)
    with opened(tmp_path, maker) as site:
        depths = [item.depth for item in page_of(site, essay).items]
    assert depths == [0] + [1] * 8


def test_an_article_by_itself_has_its_page(tmp_path: Path, maker: AlbumMaker) -> None:
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
        day = site["dates/2008/11/07.html"].view
        cards = site["threads/2008.html"].view
    assert page.article is not None and (page.items, page.comments) == ((), 0)
    assert isinstance(day, DayPage) and isinstance(cards, ThreadsYearPage)
    assert (day.posts, day.threads, day.count) == ((), (), 1)
    (card,) = cards.threads
    assert (card.title, card.article, card.comments) == ("Frivolous", True, 0)
    assert day.articles == ((page.article, card),)


def test_a_post_that_links_to_it_is_in_the_conversation_both_ways(tmp_path: Path, maker: AlbumMaker) -> None:
    bo = maker.person("Bo Lin")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    early = maker.post(bo, "2008-11-07 18:00", "it is coming", answers=essay)
    early.edge = "linked"
    reply = maker.post(maker.owner, "2008-11-07 18:20", "it came", to=[bo], answers=early)
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
    assert [(item.post.id, item.post.edge, item.depth) for item in page.items] == [
        (early.key, "linked", 0),
        (reply.key, "explicit", 1),
    ]
    assert page.items[0].post.thread == f"threads/{essay.key}.html"
    assert page.items[0].post.reply_to is not None and page.article is not None
    assert page.items[0].post.reply_to.path == page.article.path


# --- what is understood of the words ---------------------------------------------------------------------------------


def test_a_comment_says_all_it_answers_why_and_how_sure_that_is(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy, phil = maker.person("Nancy S"), maker.person("Phil M")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    one, two = maker.comment(nancy, "2008-11-07 18:31", essay), maker.comment(phil, "2008-11-07 18:32", essay)
    answer = maker.comment(
        maker.owner,
        "2008-11-07 19:00",
        one,
        edge="addressed",
        latest=BodyTrailer("My radio", "javascript:x"),
        also=[
            (one, "addressed", "likely", "It opens with “@Nancy”"),
            (two, "addressed", "guess", "It turns to “Phil”"),
            (one, "addressed", "likely", "It turns to “@Nancy”"),
            (essay, "quoted", "likely", "It repeats words of the post"),
        ],
    )
    with opened(tmp_path, maker) as site:
        (said,) = [item.post for item in page_of(site, essay).items if item.post.id == answer.key]
    assert [
        (each.to.author.name, each.article, each.edge, each.sure, each.note, each.says) for each in said.answers
    ] == [
        ("Nancy S", False, "addressed", "likely", "It opens with “%(name)s”", "@Nancy"),
        ("Phil M", False, "addressed", "guess", "It turns to “%(name)s”", "Phil"),
        ("Amber Nowak", True, "quoted", "likely", "It repeats words of the post", ""),
    ]
    assert all(isinstance(each, Answer) and each.to.path.endswith(each.to.path.split("#")[1]) for each in said.answers)
    assert said.latest == Elsewhere("My radio", ""), "what a plugin printed may be no address"


def test_pings_are_a_list_of_their_own_and_no_people(tmp_path: Path, maker: AlbumMaker) -> None:
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    maker.pings += [
        (essay, "Long grass", "https://www.grass.example/1", "[…] read it […]", 1_226_145_600, 1),
        (essay, "Bad", "javascript:x", "", None, 0),
    ]
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
        home = site["index.html"].view
    assert [(ping.title, ping.url, ping.host, ping.excerpt, ping.at.iso) for ping in page.pings] == [
        ("Long grass", "https://www.grass.example/1", "grass.example", "[…] read it […]", "2008-11-08T12:00:00+00:00"),
        ("Bad", "", "", "", ""),
    ]
    assert isinstance(home, HomePage)
    assert (page.posts, page.comments, [person.name for person, _ in page.people]) == (1, 0, ["Amber Nowak"])
    assert (home.posts, home.people, home.conversations) == (1, 0, 1)


# --- what is not known -----------------------------------------------------------------------------------------------


def test_who_left_no_name_has_none_and_nothing_of_what_tells_them_apart_is_shown(
    tmp_path: Path, maker: AlbumMaker
) -> None:
    nobody = maker.person("", stranger=True, service="blog")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    maker.comment(nobody, "2008-11-07 18:31", essay)
    with opened(tmp_path, maker) as site:
        author = page_of(site, essay).items[0].post.author
    assert (author.name, author.handle, author.path, author.initials) == ("", "", "", "")


def test_what_has_no_time_has_none_anywhere(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy = maker.person("Nancy S", service="blog")
    essay = maker.article(maker.owner, None, "Frivolous", None, url="https://b.example/f")
    maker.comment(nancy, None, essay)
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
        friend = site["friends/nancy-s.html"].view
        friends = site["friends.html"].view
        about = site["about.html"].view
        years = site["threads/0000.html"].view
        paths = list(site)
    assert (page.first.at, page.last.at, [item.post.at.at for item in page.items]) == (None, None, [None])
    assert page.article is not None and (page.article.content, page.article.title) == (None, "Frivolous")
    assert isinstance(friend, FriendPage) and isinstance(friends, FriendsPage) and isinstance(about, AboutPage)
    assert (friend.undated, friend.sent, friend.received, friend.first) == (1, 0, 0, None)
    assert [card.title for card in friend.longest] == ["Frivolous"], "the only place where it stands"
    assert ([card.undated for card in friends.friends], friends.people) == ([1], 1)
    assert [part.label for part in friends.met] == ["0000"] and "friends/met/0000.html" in paths
    assert (about.posts, about.undated) == (2, 2)
    assert isinstance(years, ThreadsYearPage) and [card.title for card in years.threads] == ["Frivolous"]
    assert not [path for path in paths if path.startswith("dates/")]


def test_the_place_of_what_was_taken_away_keeps_what_hangs_below_it(tmp_path: Path, maker: AlbumMaker) -> None:
    nobody, nancy = maker.person("", stranger=True, service="blog"), maker.person("Nancy S")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    gone = maker.ghost(nobody, None, answers=essay)
    gone.service, gone.edge = "blog", "default"
    below = maker.comment(nancy, "2008-11-07 19:00", gone)
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
    assert [(item.post.id, item.post.kind, item.depth) for item in page.items] == [
        (gone.key, "ghost", 0),
        (below.key, "comment", 1),
    ]
    assert (page.posts, page.ghosts, page.comments) == (2, 1, 1)


def test_an_article_that_nobody_told_of_is_a_place(tmp_path: Path, maker: AlbumMaker) -> None:
    nobody, nancy = maker.person("", stranger=True, service="blog"), maker.person("Nancy S")
    nowhere = maker.ghost(nobody, None)
    nowhere.service, nowhere.url = "blog", ""
    maker.comment(nancy, "2008-11-07 19:00", nowhere)
    with opened(tmp_path, maker) as site:
        page = page_of(site, nowhere)
    assert page.article is not None and (page.article.kind, page.article.id) == ("ghost", nowhere.key)
    assert (page.comments, [item.depth for item in page.items]) == (1, [0])


def test_where_it_stood_can_be_kept_to_oneself(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy = maker.person("Nancy S", service="blog")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous", url="https://b.example/f")
    maker.comment(nancy, "2008-11-07 18:31", essay)
    with opened(tmp_path, maker, originals=False) as site:
        page = page_of(site, essay)
        friend = site["friends/nancy-s.html"].view
    assert page.article is not None and page.article.url == ""
    assert isinstance(friend, FriendPage) and friend.accounts == (("blog", "Nancy S", ""),)
    assert friend.commenter, "so nobody says that their archive is missed"


# --- too long for a page ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("full") / "album.db", blog=True)) as album:
        yield Site(album, SiteSettings(title="Blog", time_zone=ZONE))


@pytest.mark.parametrize("year", [2010, 0])
def test_an_article_with_too_many_letters_leads_to_them(full: Site, year: int) -> None:
    cards = full[f"threads/{year:04}.html"].view
    assert isinstance(cards, ThreadsYearPage)
    (card,) = [card for card in cards.threads if card.comments > POSTS]
    top = full[card.path].view
    assert isinstance(top, ThreadPage) and top.article is not None
    assert top.items == () and sum(part.count for part in top.parts) == top.comments == card.comments
    assert top.article.path == f"{card.path}#{top.article.id}", (
        "the article itself is at home on the page that leads on"
    )
    held = []
    for part in top.parts:
        page = full[part.path].view
        assert isinstance(page, ThreadPage) and page.article == top.article and page.pings == ()
        held += [item.post.id for item in page.items]
    assert len(held) == len(set(held)) == top.comments and top.article.id not in held


def test_as_many_letters_as_a_page_holds_stand_on_one(tmp_path: Path, maker: AlbumMaker) -> None:
    nancy = maker.person("Nancy S")
    essay = maker.article(maker.owner, "2008-11-07 18:10", "Frivolous")
    for number in range(POSTS):
        maker.comment(nancy, 1_226_145_600 + number * 86_400, essay)
    with opened(tmp_path, maker) as site:
        page = page_of(site, essay)
    assert (len(page.items), page.parts) == (POSTS, ())
    assert all(item.post.path.startswith(f"threads/{essay.key}.html#") for item in page.items)


def test_a_day_names_its_articles_and_the_others_conversations(full: Site) -> None:
    view = full["dates/2008/11/07.html"].view
    assert isinstance(view, DayPage)
    assert [(article.title, card.comments) for article, card in view.articles] == [("On being bored", 21)]
    assert view.threads == ()
    after = full["dates/2008/11/08.html"].view
    assert isinstance(after, DayPage)
    assert (after.articles, [card.title for card in after.threads]) == ((), ["On being bored"])


def test_what_two_said_under_an_article_is_an_exchange_of_theirs(full: Site) -> None:
    view = full["friends/lou-marsh/2008.html"].view
    encounter = view.encounters[0]  # type: ignore[attr-defined]
    assert encounter.thread is not None and encounter.thread.article
    assert [post.kind for post in encounter.posts][:2] == ["article", "comment"]
    assert encounter.posts[0].title == encounter.thread.title == "On being bored"
