"""Dates, home and about: the archive by time, and as a whole."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker, at
from crowded import ZONE, crowded

from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import AboutPage, DatesPage, DayPage, HomePage, MonthPage, NotFoundPage, YearPage


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("dates") / "album.db")) as album:
        yield Site(album, SiteSettings(title="Dates", time_zone=ZONE))


def day(site: Site, path: str) -> DayPage:
    view = site[path].view
    assert isinstance(view, DayPage)
    return view


# --- years and months ----------------------------------------------------------------------------------------------


def test_years_lead_from_one_with_posts_to_the_next(site: Site) -> None:
    dates = site["dates.html"].view
    assert isinstance(dates, DatesPage)
    assert [card.year for card in dates.years] == [2009, 2011, 2012, 2013, 2014, 2015, 2016, 2020, 2021]
    for before, card, after in zip([None, *dates.years], dates.years, [*dates.years[1:], None], strict=False):
        view = site[card.path].view
        assert isinstance(view, YearPage)
        assert (view.year, view.posts, view.exchanges) == (card.year, card.posts, card.exchanges)
        assert (view.previous and view.previous.path) == (before and before.path)
        assert (view.next and view.next.path) == (after and after.path)
        assert sum(month.posts for month in view.months) == view.posts
        assert tuple(friend.person for friend in view.people[:6]) == card.people
    not_found = site["404.html"].view
    assert isinstance(not_found, NotFoundPage)
    assert not_found.years == dates.years


def test_a_year_is_every_day_of_it(site: Site) -> None:
    for year, length in ((2012, 366), (2013, 365)):
        view = site[f"dates/{year}.html"].view
        assert isinstance(view, YearPage)
        assert len(view.days) == length
        assert sum(each.count for each in view.days) == view.posts
        assert all(bool(each.path) == bool(each.count) == bool(each.level) for each in view.days)
        assert all(each.weekday == calendar.weekday(each.year, each.month, each.day) for each in view.days)
        assert (view.days[0].date, view.days[-1].date) == (f"{year}-01-01", f"{year}-12-31")
        assert view.conversations == sum(card.first.year == year for card in view.threads)
    assert isinstance(view, YearPage)
    assert view.days[4].count == 182 - 1


def test_a_year_knows_who_was_new(site: Site) -> None:
    view = site["dates/2014.html"].view
    assert isinstance(view, YearPage)
    assert [person.slug for person in view.new_people] == [f"guest-{number}" for number in range(60)]
    assert len(view.people) == 24
    counts = [(friend.person.slug, friend.sent, friend.received, friend.days) for friend in view.people]
    assert counts[:2] == [("nancy-dru", 50, 50, 5), ("guest-0", 1, 1, 1)]
    assert view.exchanges == 640 + 100
    earlier = site["dates/2009.html"].view
    assert isinstance(earlier, YearPage)
    assert [person.slug for person in earlier.new_people] == ["bo-lin", "nancy-dru"]


def test_months_are_whole_weeks_from_monday(site: Site) -> None:
    view = site["dates/2011/11.html"].view
    assert isinstance(view, MonthPage)
    assert all(len(week) == 7 for week in view.weeks)
    days = [each for week in view.weeks for each in week if each]
    assert [each.day for each in days] == list(range(1, 31))
    assert all(week[place] is None or week[place].weekday == place for week in view.weeks for place in range(7))  # type: ignore[union-attr]
    assert view.weeks[0][0] is None
    assert (view.label, view.posts, sum(each.count for each in days)) == ("2011-11", 400, 400)
    assert view.previous is not None
    assert view.next is not None
    assert (view.previous.path, view.next.path) == ("dates/2009/06.html", "dates/2012/02.html")


def test_a_month_with_many_conversations_names_the_longest_and_counts_the_rest(site: Site) -> None:
    view = site["dates/2014/07.html"].view
    assert isinstance(view, MonthPage)
    assert (len(view.threads), view.more_threads) == (30, 290)
    began = [card.first.at or 0 for card in view.threads]
    assert began == sorted(began)


# --- days ----------------------------------------------------------------------------------------------------------


def test_a_day_shows_its_conversations_and_its_loose_posts(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    first = maker.post(maker.owner, "2011-03-03 23:00", "tea?", to=[nancy])
    loose = maker.post(maker.owner, "2011-03-04 08:00", "morning", to=[nancy])
    other = maker.post(nancy, "2011-03-04 09:00", "rain", to=[maker.owner])
    maker.post(nancy, "2011-03-04 10:00", "yes", to=[maker.owner], answers=first)
    maker.post(maker.owner, "2011-03-04 11:00", "indeed", to=[nancy], answers=other)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Days"))
        view = day(site, "dates/2011/03/04.html")
    assert [post.id for post in view.posts] == [loose.key]
    assert [card.path for card in view.threads] == [f"threads/{other.key}.html", f"threads/{first.key}.html"]
    assert [person.slug for person in view.people] == ["nancy-dru"]
    assert (view.label, view.count, view.parts) == ("2011-03-04", 4, ())
    assert (view.at.at, view.at.iso, view.at.exact) == (at("2011-03-04"), "2011-03-04", False)
    assert view.previous is not None
    assert (view.previous.label, view.previous.path, view.previous.count) == ("2011-03-03", "dates/2011/03/03.html", 1)
    assert view.next is None


def test_a_missing_post_makes_no_day(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    maker.post(maker.owner, "2011-03-04 08:00", to=[nancy], answers=maker.ghost(nancy, "2011-03-03 08:00"))
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Days"))
        assert "dates/2011/03/03.html" not in site
        assert day(site, "dates/2011/03/04.html").posts == ()


def test_a_loud_night_is_cut_by_hours_and_the_hour_that_came_twice_is_one(site: Site) -> None:
    view = day(site, "dates/2011/11/06.html")
    assert [(part.label, part.count) for part in view.parts] == [
        ("2011-11-06T00", 100),
        ("2011-11-06T01", 200),
        ("2011-11-06T02", 100),
    ]
    assert (view.posts, view.count) == ((), 400)
    twice = day(site, view.parts[1].path)
    assert [(part.label, part.count) for part in twice.parts][:2] == [
        ("2011-11-06T01:00", 34),
        ("2011-11-06T01:10", 34),
    ]
    posts = day(site, twice.parts[0].path).posts
    assert [post.at.iso[11:] for post in posts][:: len(posts) // 2] == ["01:00:00-04:00", "01:00:00-05:00"]


def test_the_pages_of_a_full_day_hold_each_post_and_each_conversation_once(site: Site) -> None:
    for date in ("2009/03/31", "2011/11/06", "2012/02/02", "2014/07/04", "2009/06/01", "2015/08/08"):
        whole = day(site, f"dates/{date}.html")
        leaves = [view for path in site if path.startswith(f"dates/{date}/") and not (view := day(site, path)).parts]
        posts = [post.id for view in leaves for post in view.posts]
        threads = [card.path for view in leaves for card in view.threads]
        assert len(posts) == len(set(posts))
        assert len(threads) == len(set(threads))
        assert (
            len(posts) + len(threads) == sum(part.count for part in whole.parts) == sum(view.count for view in leaves)
        )
        assert all(view.people or not any(post.addressed for post in view.posts) for view in leaves)
        assert {card.path for card in whole.threads} <= set(threads)


def test_posts_without_a_clock_come_before_those_with_one(site: Site) -> None:
    view = day(site, "dates/2009/03/31.html")
    assert [(part.label, part.count) for part in view.parts] == [
        ("2009-03-31-from-twitter-1000", 150),
        ("2009-03-31-from-twitter-1150", 150),
        ("2009-03-31-from-twitter-1300", 100),
        ("2009-03-31T11", 1),
    ]


# --- the whole -----------------------------------------------------------------------------------------------------


def test_home_tells_how_much_there_is(site: Site) -> None:
    home, dates, about = site["index.html"].view, site["dates.html"].view, site["about.html"].view
    assert isinstance(home, HomePage)
    assert isinstance(dates, DatesPage)
    assert isinstance(about, AboutPage)
    assert home.years == dates.years
    assert home.posts == about.posts == sum(year.posts for year in dates.years)
    assert home.exchanges == sum(year.exchanges for year in dates.years)
    assert (home.conversations, home.people) == (about.threads, about.people)
    assert home.people == 320 + 4
    assert [card.person.slug for card in home.friends][:3] == ["nancy-dru", "busy-bee", "bo-lin"]
    assert len(home.friends) == 12
    assert len(home.threads) == 8
    assert home.first is not None
    assert home.first.text[0].text == "to Bo 0"
    assert (home.since.iso, home.until.iso) == ("2009-03-31", "2021-03-01T05:03:00-05:00")


def test_about_tells_what_is_missing_and_from_whom(site: Site) -> None:
    about = site["about.html"].view
    assert isinstance(about, AboutPage)
    assert (about.ghosts, about.dated, about.time_zone) == (3, 2, ZONE)
    wanted = [(person.slug, count) for person, count in about.wanted]
    assert wanted == [("nancy-dru", 1), ("dan-doe", 1)], "Bo's export is here"
    (source,) = about.sources
    assert (source.person.owner, source.handle, source.posts, source.problems) == (True, "alma_ortega", 3000, 2)
    assert (source.generated.iso, source.first.iso) == ("2022-01-01T05:00:00-05:00", "2009-03-31")
    (holding,) = about.holdings
    assert (holding.person.slug, holding.label, holding.found, holding.shown) == (
        "alma-ortega",
        "Direct messages",
        12,
        0,
    )
