"""The page of numbers: what it says, that its pictures say the same in words and in a table, and that it holds for
nobody, for one friend and for very many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from albums import AlbumMaker, Person, at, facts

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.lifelines import CLOSEST
from tweetarchive.site.views import HomePage, NumbersPage, PersonRef

THEMES = Path(__file__).parent.parent / "themes"


@pytest.fixture(scope="module")
def example_site(example: Path) -> Iterator[Site]:
    with Album.open(example / "album.db") as album:
        yield Site(album, SiteSettings(title="Kettle, distantly", time_zone="Europe/Dublin"))


def numbers(site: Site) -> NumbersPage:
    view = site["numbers.html"].view
    assert isinstance(view, NumbersPage)
    return view


def html_of(site: Site, theme: str = "base") -> str:
    return Renderer(find_theme(theme, places=[THEMES]), site.view).page(site["numbers.html"]).decode()


def words(html: str) -> str:
    """What a reader reads."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def made(tmp_path: Path, maker: AlbumMaker, language: str = "en") -> Iterator[Site]:
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        yield Site(album, SiteSettings(title="Letters", language=language))


# --- the example ---------------------------------------------------------------------------------------------------


def test_the_example_in_sentences(example_site: Site) -> None:
    """Counted in the screenplay, as tests/test_weave_numbers.py tells: the day of "Frustrated.", the days around
    Whitby, the silence after Kanazawa, and the 217 seconds in which 23 people answered.
    """
    said = words(html_of(example_site))
    assert "The fullest was 8 February 2011, with 51 posts." in said
    assert "wrote to friends on 4 days in a row, from 5 November 2011 to 8 November 2011, and never on more." in said
    assert "The longest silence lasted 126 days, between 4 October 2019 and 8 February 2020." in said
    assert "Frustrated." in said
    assert "Within 3 minutes and 37 seconds 23 people answered: Tobias Wrenhallow, Femi Ogundashire, " in said


def test_each_number_says_how_it_is_counted(example_site: Site) -> None:
    html = html_of(example_site)
    (found,) = re.findall(r'<ul class="found">(.*?)</ul>', html, re.DOTALL)
    assert found.count("<li>") == found.count("<details") == 5


def test_two_dozen_people_lead_to_their_conversation(example_site: Site) -> None:
    view = numbers(example_site).at_once
    assert view is not None
    assert (view.count, len(view.people), view.people[0].slug) == (23, 23, "tobs")
    assert view.post.thread in example_site
    home = example_site["index.html"].view
    assert isinstance(home, HomePage)
    assert home.at_once is not None
    assert home.at_once.post.id == view.post.id


def test_friendships_stand_in_the_order_in_which_they_began(example_site: Site) -> None:
    """Screenplay of 2008: Lorcan wrote on 12 June, Tobs on 3 July, and Marit not before 12 March 2009."""
    friends = numbers(example_site).friends
    assert [friend.person.slug for friend in friends[:2]] == ["lorcan", "tobs"]
    assert [(friend.first.year, friend.first.month, friend.first.day) for friend in friends[:2]] == [
        (2008, 6, 12),
        (2008, 7, 3),
    ]
    marit = next(friend for friend in friends if friend.person.slug == "marit")
    assert (marit.months[0].label, marit.met) == ("2009-03", "2012-05-19"), "the bench, as her people file says"
    assert [(friend.months[0].label) for friend in friends] == sorted(friend.months[0].label for friend in friends)


def test_what_passed_adds_up_in_every_picture(example_site: Site) -> None:
    view = numbers(example_site)
    assert sum(month.sent + month.received for month in view.months) == view.exchanges
    assert sum(view.week) + view.clockless == view.exchanges
    assert sum(posts for service in view.services for _, posts in service.years) == view.exchanges
    assert sum(sum(year.days) for year in view.calendar) + view.undated == view.posts
    assert sum(1 for year in view.calendar for day in year.days if day) == view.days
    assert all(sum(year.days) == sum(year.months) for year in view.calendar)
    for friend in view.friends:
        assert sum(month.sent + month.received for month in friend.months) == sum(posts for _, posts, _ in friend.years)


def test_every_way_from_the_page_leads_somewhere(example_site: Site) -> None:
    paths = set(example_site)
    for theme in ("base", "pocket"):
        linked = set(re.findall(r'<a [^>]*href="([^"#:]+\.html)', html_of(example_site, theme)))
        assert linked <= paths, linked - paths
        assert "dates/2011.html" in linked and "friends/marit.html" in linked and "dates/2011/02.html" in linked


@pytest.mark.parametrize("theme", ["base", "letters", "timeline"])
def test_every_picture_has_a_title_words_and_a_table(example_site: Site, theme: str) -> None:
    html = html_of(example_site, theme)
    for figure in re.findall(r'<figure class="picture.*?</figure>', html, re.DOTALL):
        for named in re.findall(r'role="img" aria-labelledby="([^"]+)"', figure):
            title, described = named.split()
            assert re.search(rf'<title id="{title}">[^<]{{5,}}</title>', figure), title
            assert re.search(rf'<desc id="{described}">[^<]{{20,}}</desc>', figure), described
        assert "<details><summary>" in figure and "<table" in figure
    assert len(re.findall(r'<figure class="picture', html)) == 7
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))


def test_tables_say_what_pictures_draw(example_site: Site) -> None:
    view, html = numbers(example_site), html_of(example_site)
    strip, lives, *_ = re.findall(r"<details>(<summary>The same.*?)</details>", html, re.DOTALL)
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', strip, re.DOTALL)
    told = [[int(number.replace(",", "")) for number in re.findall(r">([\d,]+)<", row)] for _, row in rows]
    assert told == [[posts for _, posts, _ in friend.years] for friend in view.friends]
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>.*?<td class="num">([\d,]+)</td>', lives, re.DOTALL)
    assert [int(posts.replace(",", "")) for _, posts in rows] == [sum(told_row) for told_row in told]


def test_the_closest_of_each_year_are_ranked_by_what_passed(example_site: Site) -> None:
    """In 2008 something passed with four people alone, as the screenplay and the blog of that year have it."""
    ranks = {year.year: year.people for year in numbers(example_site).ranks}
    assert list(ranks) == list(range(2008, 2027))
    assert {person.slug for person, _ in ranks[2008]} == {"femi", "tobs", "lorcan", "posy"}
    for people in ranks.values():
        posts = [count for _, count in people]
        assert posts == sorted(posts, reverse=True) and len(posts) <= 10


# --- others --------------------------------------------------------------------------------------------------------


def test_nobody_and_nothing(tmp_path: Path) -> None:
    for site in made(tmp_path, AlbumMaker()):
        view = numbers(site)
        assert (view.posts, view.days, view.friends, view.at_once, view.week) == (0, 0, (), None, ())
        for theme in ("base", "letters", "timeline", "pocket"):
            html = html_of(site, theme)
            assert "<svg" not in html and "<h2" in html


def test_one_friend_and_one_post(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru", facts=facts(met={"date": "2011-05", "place": "at the sea"}))
    maker.post(maker.owner, "2011-03-04 14:05", "hello", to=[nancy])
    for site in made(tmp_path, maker):
        view = numbers(site)
        assert (view.posts, view.exchanges, view.people, view.median) == (1, 1, 1, None)
        assert [(friend.person.name, friend.place) for friend in view.friends] == [("Nancy Dru", "at the sea")]
        for theme in ("base", "letters", "timeline", "pocket"):
            said = words(html_of(site, theme))
            assert "1 friendship" in said
            assert "days in a row" not in said and "longest silence" not in said
            assert "The closest, year by year" not in said and "The ring" not in said, "they met after the last word"


def crowd() -> AlbumMaker:
    """Forty friends with long names, some from right to left, each for some months of ten years."""
    maker = AlbumMaker()
    for number in range(40):
        name = ("Maximiliane Hildegard von und zu Hohenlohe-Waldenburg ", "محمد عبد الرحمن بن إبراهيم الشريف ")[
            number % 2
        ]
        friend = maker.person(f"{name:.57} {number:02}", slug=f"friend-{number}")
        for month in range(number % 7, 120, 1 + number % 5):
            who, whom = (maker.owner, friend) if month % 2 else (friend, maker.owner)
            for time in range(1 + (number * month) % 4):
                maker.post(who, f"{2009 + month // 12}-{month % 12 + 1:02}-{1 + number % 28:02} 10:0{time}", to=[whom])
    return maker


@pytest.mark.parametrize("language", ["en", "ar"])
def test_very_many_friends(tmp_path: Path, language: str) -> None:
    for site in made(tmp_path, crowd(), language):
        view = numbers(site)
        assert len(view.friends) == CLOSEST
        assert all(len(year.people) == 10 for year in view.ranks)
        for theme in ("base", "letters", "timeline", "pocket"):
            html = html_of(site, theme)
            assert len(html.encode()) < 300_000
            assert 'style="' not in html and "<script" not in html
            assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in html


def three_at_once(maker: AlbumMaker) -> list[Person]:
    asked = maker.post(maker.owner, "2011-02-08 22:47", "frustrated", name="1")
    people = [maker.person(name) for name in ("Ann", "Bo", "Cy")]
    for number, person in enumerate(people):
        maker.post(person, at("2011-02-08 22:47") + 60 * number + 20, "what is it?", to=[maker.owner], answers=asked)
    return people


def test_what_should_not_come_to_mind_does_not_stand_on_the_home_page(tmp_path: Path) -> None:
    maker = AlbumMaker()
    people = three_at_once(maker)
    maker.hushed_dates.append((0, 20110208, 20110208))
    for site in made(tmp_path, maker):
        assert numbers(site).at_once is not None, "it is no secret"
        home = site["index.html"].view
        assert isinstance(home, HomePage)
        assert home.at_once is None
    assert people


def test_a_gathering_says_who_came_first(tmp_path: Path) -> None:
    maker = AlbumMaker()
    three_at_once(maker)
    for site in made(tmp_path, maker):
        view = numbers(site).at_once
        assert view is not None
        assert [one.name for one in view.people] == ["Ann", "Bo", "Cy"]
        assert all(isinstance(one, PersonRef) and one.path in site for one in view.people)
        assert (view.count, view.seconds, view.post.id) == (3, 140, "twitter-1")
        assert "Within 2 minutes and 20 seconds 3 people answered: Ann, Bo and Cy." in words(html_of(site))


def test_what_no_calendar_has_stands_in_no_picture(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    maker.post(maker.owner, -(10**12), "long ago", to=[nancy])
    maker.post(maker.owner, "2011-03-04 14:05", "hello", to=[nancy])
    for site in made(tmp_path, maker):
        view = numbers(site)
        assert (view.posts, view.undated, view.exchanges, view.days) == (2, 1, 1, 1)
        assert [year.year for year in view.calendar] == [2011]
        assert [month.label for friend in view.friends for month in friend.months] == ["2011-03"]
        html_of(site)
