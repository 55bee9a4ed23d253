"""Conversations: every answer below what it answers, however long they are."""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from albums import AlbumMaker, Written, at
from crowded import ZONE, crowded

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.slices import POSTS
from tweetarchive.site.views import AboutPage, ThreadPage, ThreadsPage, ThreadsYearPage


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("threads") / "album.db")) as album:
        yield Site(album, SiteSettings(title="Threads", time_zone=ZONE))


def thread(site: Site, path: str) -> ThreadPage:
    view = site[path].view
    assert isinstance(view, ThreadPage)
    return view


def only(tmp_path: Path, maker: AlbumMaker, root: Written) -> ThreadPage:
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        return thread(Site(album, SiteSettings(title="One")), f"threads/{root.key}.html")


def shape(page: ThreadPage) -> list[tuple[str, int, bool, bool]]:
    return [(item.post.id.removeprefix("twitter-"), item.depth, item.follows, item.branches) for item in page.items]


def test_a_chain_of_answers_stays_on_the_main_line(tmp_path: Path) -> None:
    maker = AlbumMaker()
    root = post = maker.post(maker.owner, "2011-03-04 14:00", "0", name="0")
    for number in range(1, 22):
        post = maker.post(maker.owner, at("2011-03-04 14:00") + number, str(number), answers=post, name=str(number))
    page = only(tmp_path, maker, root)
    assert shape(page) == [(str(number), 0, number > 0, False) for number in range(22)]
    assert (page.posts, page.ghosts, page.title, page.label) == (22, 0, "0", "")


def test_branches_are_told_one_after_the_other_and_indented(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    root = maker.post(maker.owner, "2011-03-04 14:00", name="1")
    left = maker.post(nancy, "2011-03-04 14:01", answers=root, name="2")
    right = maker.post(nancy, "2011-03-04 14:02", answers=root, name="3")
    maker.post(maker.owner, "2011-03-04 14:04", answers=left, name="4")
    maker.post(maker.owner, "2011-03-04 14:03", answers=left, name="5")
    maker.post(maker.owner, "2011-03-04 14:05", answers=right, name="6")
    assert shape(only(tmp_path, maker, root)) == [
        ("1", 0, False, True),
        ("2", 1, True, True),
        ("5", 2, True, False),
        ("4", 2, False, False),
        ("3", 1, False, False),
        ("6", 1, True, False),
    ]


def test_a_missing_post_stands_where_it_was(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    lost = maker.ghost(nancy, None, name="1")
    maker.post(maker.owner, "2011-03-04 14:00", "yes", answers=lost, to=[nancy], name="2")
    page = only(tmp_path, maker, lost)
    assert shape(page) == [("1", 0, False, False), ("2", 0, True, False)]
    assert [item.post.kind for item in page.items] == ["ghost", "post"]
    assert page.items[0].post.at.at is None
    assert (page.items[0].post.text, page.items[0].post.author.slug) == ((), "nancy-dru")
    assert [(person.slug, posts) for person, posts in page.people] == [("alma-ortega", 1), ("nancy-dru", 0)]


def test_of_a_missing_post_only_a_guess_says_what_it_answers(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    asked = maker.post(maker.owner, "2011-03-04 14:00", "tea?", to=[nancy], name="1")
    lost = maker.ghost(nancy, "2011-03-04 14:02", answers=asked, name="2")
    lost.edge = "inferred"
    told = maker.post(maker.owner, "2011-03-04 14:05", "four o'clock", answers=lost, to=[nancy], name="3")
    more = maker.post(maker.owner, "2011-03-04 14:06", "and cake", answers=told, to=[nancy], name="4")
    more.edge = "inferred"
    page = only(tmp_path, maker, asked)
    assert shape(page) == [("1", 0, False, False), ("2", 0, True, False), ("3", 0, True, False), ("4", 0, True, False)]
    views = [item.post for item in page.items]
    assert [view.edge for view in views] == ["", "inferred", "explicit", "inferred"]
    assert views[1].reply_to is not None and views[1].reply_to.author == views[0].author
    with Album.open(tmp_path / "album.db") as album:
        site = Site(album, SiteSettings(title="Letters", originals=False))
        about = site["about.html"].view
        assert isinstance(about, AboutPage) and about.inferred == 2
        for theme in ("base", "letters", "timeline", "pocket"):
            renderer = Renderer(find_theme(theme), site.view)
            text = " ".join(re.sub("<[^>]+>", " ", renderer.page(site[views[0].thread]).decode()).split())
            assert text.count("not in this archive. It probably answers the words above.") == 1, theme
            assert text.count("It probably goes on from the words above. and cake") == 1, theme
            friend = " ".join(re.sub("<[^>]+>", " ", renderer.page(site["friends/nancy-dru.html"]).decode()).split())
            assert friend.count("probably") == 1, theme  # the missing one is not shown there, only what was said
            said = " ".join(re.sub("<[^>]+>", " ", renderer.page(site["about.html"]).decode()).split())
            assert "what 2 posts answer is not known, only likely" in said, theme


def test_answers_that_go_round_in_a_circle_are_all_there(tmp_path: Path) -> None:
    maker = AlbumMaker()
    root = maker.post(maker.owner, "2011-03-04 14:00", name="1")
    second = maker.post(maker.owner, "2011-03-04 14:01", answers=root, name="2")
    maker.post(maker.owner, "2011-03-04 14:02", answers=second, name="3")
    path = maker.write(tmp_path / "album.db")
    with sqlite3.connect(path) as db:
        db.execute("UPDATE post SET parent = 3 WHERE id = 1")
    db.close()
    with Album.open(path) as album:
        page = thread(Site(album, SiteSettings(title="Circle")), f"threads/{root.key}.html")
    assert sorted(item.post.id for item in page.items) == ["twitter-1", "twitter-2", "twitter-3"]


def test_a_conversation_deeper_than_pythons_stack_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = max(5_000, sys.getrecursionlimit() * 2)
    monkeypatch.setattr("tweetarchive.site.outline.POSTS", deep + 1)
    maker = AlbumMaker()
    root = post = maker.post(maker.owner, "2011-03-04 14:00", "0")
    for number in range(1, deep):
        post = maker.post(maker.owner, at("2011-03-04 14:00") + number, str(number), answers=post)
    page = only(tmp_path, maker, root)
    assert len(page.items) == deep
    assert {item.depth for item in page.items} == {0}


# --- too long for a page -------------------------------------------------------------------------------------------


def longest(site: Site) -> list[ThreadPage]:
    view = site["threads.html"].view
    assert isinstance(view, ThreadsPage)
    return [thread(site, card.path) for card in view.longest[:2]]


def test_a_long_conversation_is_cut_by_time_and_nothing_is_lost(site: Site) -> None:
    for page in longest(site):
        assert page.items == ()
        assert sum(part.count for part in page.parts) == page.posts + page.ghosts > POSTS
        slices = [path for path in site if path.startswith(f"threads/{page.id}/")]
        held = [item for path in slices for item in thread(site, path).items]
        assert len({item.post.id for item in held}) == len(held) == page.posts + page.ghosts
        assert {item.depth for item in held} == {0}
        for path in slices:
            items = thread(site, path).items
            assert all(item.post.path == f"{path}#{item.post.id}" for item in items)
            times = [item.post.at.at for item in items if item.post.at.at is not None]
            assert times == sorted(times)
            assert all(
                item.follows
                == (item.post.reply_to is not None and item.post.reply_to.path.endswith(f"#{above.post.id}"))
                for above, item in pairwise(items)
            )


def test_slices_lead_from_one_to_the_next(site: Site) -> None:
    for page in longest(site):
        path = page.parts[0].path
        while (view := thread(site, path)).parts:
            path = view.parts[0].path
        walked = [path]
        while (following := thread(site, walked[-1]).next) is not None:
            assert thread(site, following.path).previous is not None
            walked.append(following.path)
        leaves = [path for path in site if path.startswith(f"threads/{page.id}/") and thread(site, path).items]
        assert walked == leaves
        assert len(walked) >= 2


def test_a_missing_post_of_unknown_time_goes_with_its_answer(site: Site) -> None:
    page = longest(site)[0]
    first = thread(site, page.parts[0].path)
    assert first.items[0].post.kind == "ghost"
    assert first.items[0].post.at.at is None
    assert first.items[1].follows


def test_a_side_remark_is_still_known_as_one_in_a_slice(site: Site) -> None:
    page = longest(site)[1]
    slices = [thread(site, path) for path in site if path.startswith(f"threads/{page.id}/")]
    branching = [item.post.text[0].text for view in slices for item in view.items if item.branches]
    assert branching == ["and then 100"]


def test_conversations_are_listed_by_the_time_they_began(site: Site) -> None:
    top = site["threads.html"].view
    assert isinstance(top, ThreadsPage)
    assert sum(year.count for year in top.years) == top.conversations
    posts = [card.posts for card in top.longest]
    assert posts == sorted(posts, reverse=True)
    listed: list[str] = []
    for path in site:
        view = site[path].view
        if isinstance(view, ThreadsYearPage):
            assert bool(view.threads) != bool(view.parts)
            assert sum(each.current for each in view.slices) == 1
            began = [card.first.at or 0 for card in view.threads]
            assert began == sorted(began)
            listed += [card.path for card in view.threads]
    assert len(listed) == len(set(listed)) == top.conversations


def test_a_card_names_those_who_wrote_most_and_counts_the_rest(tmp_path: Path) -> None:
    maker = AlbumMaker()
    friends = [maker.person(f"Friend {number}") for number in range(8)]
    root = maker.post(maker.owner, "2011-03-04 14:00", "who is here?")
    for number, friend in enumerate(friends):
        for time in range(number + 2):
            maker.post(friend, at("2011-03-04 15:00") + number * 100 + time, answers=root, to=[maker.owner])
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        view = Site(album, SiteSettings(title="Cards"))["threads.html"].view
    assert isinstance(view, ThreadsPage)
    card = view.longest[0]
    assert [person.slug for person in card.people] == [f"friend-{number}" for number in (7, 6, 5, 4, 3, 2)]
    assert (card.more_people, card.posts, card.ghosts, card.title) == (3, 45, 0, "who is here?")
    assert (card.first.hour, card.last.hour) == (14, 15)
