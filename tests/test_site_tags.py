"""Hashtags under which people met: what the example's pages say, and how long lists are cut."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from crowded import ZONE, crowded

from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.tags import GATHERINGS, WHOLE
from tweetarchive.site.views import DayPage, PostView, TagPage, TagsPage, TagYearPage, ThreadPage, ThreadsPage


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("tags") / "album.db", tagged=True)) as album:
        yield Site(album, SiteSettings(title="Tags", time_zone=ZONE))


@pytest.fixture(scope="module")
def told(example: Path) -> Iterator[Site]:
    with Album.open(example / "album.db") as album:
        yield Site(album, SiteSettings(title="Kettle", time_zone="Europe/Dublin"))


def tag(site: Site, name: str) -> TagPage:
    view = site[f"tags/{name}.html"].view
    assert isinstance(view, TagPage)
    return view


# --- what the example tells ----------------------------------------------------------------------------------------


def test_one_tag_of_the_example_was_a_place(told: Site) -> None:
    """#ff and #followfriday are Nessa's alone (screenplay 2009-02-27, 2009-03-13, 2012-10-05): nobody met there."""
    view = told["tags.html"].view
    assert isinstance(view, TagsPage)
    assert [(card.name, card.path) for card in view.tags] == [("quietdesk", "tags/quietdesk.html")]
    threads = told["threads.html"].view
    assert isinstance(threads, ThreadsPage)
    assert threads.tags == 1


def test_who_came_to_the_first_evening_and_to_the_fullest(told: Site) -> None:
    """Counted in the screenplay. 2009-01-08: twelve lines with the tag, by six (Nessa six, Femi two, Idris, Lorcan,
    Posy and Tobs one each). 2020-03-19: eighteen, by ten.
    """
    view = told["tags/quietdesk/2009.html"].view
    assert isinstance(view, TagYearPage)
    first = view.gatherings[0]
    assert (first.day.iso, first.posts, first.count) == ("2009-01-08", 12, 6)
    assert [person.slug for person in first.people] == ["nessa", "femi", "tobs", "lorcan"]
    assert [card.title[:21] for card in first.threads] == ["First ever #quietdesk", "@kettl_distantly Nosw"]
    fullest = tag(told, "quietdesk").fullest
    assert fullest is not None
    assert (fullest.day.iso, fullest.posts, fullest.count) == ("2020-03-19", 18, 10)
    assert fullest.day.path == "dates/2020/03/19.html"


def test_whom_nessa_met_there(told: Site) -> None:
    """Idris knocked with the tag; of Dunstan only her answer is here, which has it; Marit answered what has it."""
    view = tag(told, "quietdesk")
    met = [(each.person.slug, each.post.at.iso[:16], each.post.author.slug) for each in view.met]
    assert met[:3] == [
        ("idris", "2009-01-08T21:15", "idris"),
        ("dunstan", "2009-02-05T21:21", "nessa"),
        ("marit", "2009-03-12T21:11", "marit"),
    ]
    assert view.met_count == len(view.met)
    assert "tobs" not in {slug for slug, *_ in met}, "he was there from the first minute, and known before"


def test_the_tag_and_the_circle_of_the_same_name_lead_to_each_other(told: Site) -> None:
    assert tag(told, "quietdesk").circles == (("#quietdesk", "circles/quietdesk.html"),)
    assert told["circles/quietdesk.html"].view.tag == "tags/quietdesk.html"  # type: ignore[attr-defined]


def test_years_people_and_days_add_up(told: Site) -> None:
    view = tag(told, "quietdesk")
    assert (view.tag.first.iso, view.years[0].year) == ("2009-01-08", 2009)
    assert [year.year for year in view.years] == list(range(2009, 2027)), "with the years of silence"
    assert sum(year.posts for year in view.years) == sum(one.posts for one in view.people) == view.tag.posts
    assert len(view.people) == view.tag.people
    assert sum(year.gatherings for year in view.years) == sum(each.count for each in view.slices) == view.tag.gatherings
    assert [year.year for year in view.years if not year.posts] == [2016, 2017, 2018, 2019], "the door was shut"
    posts = [one.posts for one in view.people]
    assert posts == sorted(posts, reverse=True)
    assert view.people[0].person.owner


def test_everything_is_found_in_the_posts_again(told: Site) -> None:
    """Once more in the plainest way: from the posts as their pages show them."""
    posts: dict[str, PostView] = {}
    for path in told:
        if path.startswith(("threads/", "dates/")):
            view = told[path].view
            found = view.posts if isinstance(view, DayPage) else ()
            found += tuple(item.post for item in view.items) if isinstance(view, ThreadPage) else ()
            posts.update({post.id: post for post in found if post.kind == "post"})
    used = [post for post in posts.values() if "tags/quietdesk.html" in {piece.href for piece in post.text}]
    page = tag(told, "quietdesk")
    assert Counter(post.author.slug for post in used) == {one.person.slug: one.posts for one in page.people}
    days: dict[str, set[str]] = defaultdict(set)
    for post in used:
        days[post.at.iso[:10]].add(post.author.slug)
    several = {day: len(people) for day, people in days.items() if len(people) > 1}
    told_of = {
        each.day.iso: each.count
        for slice in page.slices
        if isinstance(view := told[slice.path].view, TagYearPage)
        for each in view.gatherings
    }
    assert told_of == several


def test_a_tag_in_a_post_leads_to_its_page_and_others_stay_words(told: Site) -> None:
    """Nessa's post of 2009-02-27 has #followfriday, which nobody else ever used."""
    tags = [
        (piece.text.lower(), piece.href)
        for path in ("dates/2009/02/27.html", "dates/2009/01/22.html")
        for post in getattr(told[path].view, "posts", ())
        for piece in post.text
        if piece.kind == "tag"
    ]
    assert set(tags) == {("#followfriday", ""), ("#quietdesk", "tags/quietdesk.html")}


# --- how lists are cut ---------------------------------------------------------------------------------------------


def test_a_tag_needs_the_owner_and_somebody_else_on_one_day(site: Site) -> None:
    view = site["tags.html"].view
    assert isinstance(view, TagsPage)
    assert {card.name: card.gatherings for card in view.tags} == {"once": 1, "tea": 180}
    once = tag(site, "once")  # a boost has it, too: that is no use of it
    assert (once.tag.posts, once.tag.people, len(once.gatherings), once.slices) == (2, 2, 1, ())


def test_a_year_of_many_gatherings_is_cut_by_months(site: Site) -> None:
    tea = tag(site, "tea")
    assert tea.tag.gatherings > WHOLE
    assert (tea.gatherings, [slice.label for slice in tea.slices]) == ((), ["2018"])
    year = site["tags/tea/2018.html"].view
    assert isinstance(year, TagYearPage)
    assert (year.gatherings, len(year.parts)) == ((), 12)
    parts = [site[part.path].view for part in year.parts]
    assert sum(len(part.gatherings) for part in parts if isinstance(part, TagYearPage)) == 180 > GATHERINGS
    assert [bool(part.previous) for part in parts if isinstance(part, TagYearPage)] == [False] + [True] * 11


def test_strangers_count_and_stand_without_a_page(site: Site) -> None:
    people = {one.person.name: (one.posts, one.person.path) for one in tag(site, "tea").people}
    assert people["@passer_by"] == (20, "")
    assert people["Alma Ortega"] == (180, "")
    assert people["Tea Guest 0"] == (1, "friends/tea-guest-0.html")


def test_whom_one_met_is_bounded_and_counted(site: Site) -> None:
    tea = tag(site, "tea")
    assert (len(tea.met), tea.met_count) == (20, 20)
    assert [each.post.at.at for each in tea.met] == sorted(each.post.at.at or 0 for each in tea.met)


def test_pages_of_tags_that_are_none(site: Site) -> None:
    for name in ("alone", "Tea", "tea/2017", "tea/2018-13", "once/2019"):
        path = f"tags/{name}.html"
        assert path not in site
        with pytest.raises(KeyError):
            site[path]


def test_without_tags_there_is_no_list_of_them(tmp_path: Path) -> None:
    with Album.open(crowded(tmp_path / "album.db")) as album:
        plain = Site(album, SiteSettings(title="Plain", time_zone=ZONE))
        assert "tags.html" not in plain
        assert not [path for path in plain if path.startswith("tags")]
        view = plain["threads.html"].view
        assert isinstance(view, ThreadsPage)
        assert view.tags == 0
