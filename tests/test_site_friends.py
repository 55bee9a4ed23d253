"""Friends: what passed between two people, told as an exchange."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from albums import AlbumMaker, Person, at, facts
from crowded import ZONE, crowded

from tweetarchive.album.reader import Album
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.encounters import SHOWN
from tweetarchive.site.outline import FRIEND_WHOLE
from tweetarchive.site.slices import POSTS
from tweetarchive.site.views import BookPage, Encounter, FriendPage, FriendsPage, FriendYearPage, MetPage, MovedPage


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("friends") / "album.db")) as album:
        yield Site(album, SiteSettings(title="Friends", time_zone=ZONE))


@pytest.fixture(scope="module")
def shelf(site: Site) -> Site:
    """The same with every book there can be."""
    return Site(site._desk.album, SiteSettings(title="Friends", time_zone=ZONE, books="all", year_books=True))


def friend(site: Site, slug: str) -> FriendPage:
    view = site[f"friends/{slug}.html"].view
    assert isinstance(view, FriendPage)
    return view


def year(site: Site, path: str) -> FriendYearPage:
    view = site[path].view
    assert isinstance(view, FriendYearPage)
    return view


def alone(tmp_path: Path, maker: AlbumMaker, person: Person) -> FriendPage:
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        return friend(Site(album, SiteSettings(title="One")), person.slug)


def names(encounter: Encounter) -> list[str]:
    return [post.id.removeprefix("twitter-") for post in encounter.posts]


# --- encounters ----------------------------------------------------------------------------------------------------


def test_an_exchange_is_told_by_conversation_in_order_of_time(tmp_path: Path) -> None:
    maker = AlbumMaker()
    alma, nancy, bo = maker.owner, maker.person("Nancy Dru"), maker.person("Bo Lin")
    one = maker.post(alma, "2011-03-04 14:00", to=[nancy], name="1")
    maker.post(alma, "2011-03-04 14:01", to=[nancy], name="2")
    three = maker.post(nancy, "2011-03-04 14:02", to=[alma], answers=one, name="3")
    four = maker.post(bo, "2011-03-04 14:03", to=[nancy], answers=three, name="4")
    maker.post(alma, "2011-03-04 14:04", to=[bo], answers=four, name="5")
    maker.post(nancy, "2011-03-04 14:05", to=[alma], answers=three, name="6")
    page = alone(tmp_path, maker, nancy)
    assert [names(encounter) for encounter in page.encounters] == [["1", "3", "6"], ["2"]]
    assert [encounter.more for encounter in page.encounters] == [2, 0], "what Bo and Alma said is in the thread"
    assert page.encounters[0].thread is not None
    assert page.encounters[0].thread.path == "threads/twitter-1.html"
    assert page.encounters[1].thread is None
    assert (page.sent, page.received, page.days, page.conversations) == (2, 2, 1, 1)
    assert page.years == ()


def test_an_answer_to_a_missing_post_stands_below_it(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    lost = maker.ghost(nancy, "2011-03-04 13:00", name="1")
    maker.post(maker.owner, "2011-03-04 14:00", to=[nancy], answers=lost, name="2")
    (encounter,) = alone(tmp_path, maker, nancy).encounters
    assert names(encounter) == ["1", "2"]
    assert encounter.posts[0].kind == "ghost"
    assert encounter.more == 0


def test_an_answer_to_words_meant_for_all_stands_below_them(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    said = maker.post(nancy, "2011-03-04 13:00", "tea is ready", name="1")
    maker.post(maker.owner, "2011-03-04 14:00", to=[nancy], answers=said, name="2")
    page = alone(tmp_path, maker, nancy)
    assert [names(encounter) for encounter in page.encounters] == [["1", "2"]]
    assert page.received == 0, "it was not said to the owner"
    assert page.encounters[0].more == 0


def test_a_long_conversation_is_begun_and_then_left_to_its_page(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    post = maker.post(maker.owner, "2011-03-04 14:00", to=[nancy])
    for number in range(39):
        author, other = (nancy, maker.owner) if number % 2 == 0 else (maker.owner, nancy)
        post = maker.post(author, at("2011-03-04 14:01") + number, to=[other], answers=post)
    page = alone(tmp_path, maker, nancy)
    (encounter,) = page.encounters
    assert (len(encounter.posts), encounter.more) == (SHOWN, 40 - SHOWN)
    assert [card.path for card in page.longest] == [encounter.thread.path if encounter.thread else ""]


# --- a friend's page -----------------------------------------------------------------------------------------------


def test_what_the_people_file_says_is_on_the_page(site: Site) -> None:
    page = friend(site, "nancy-dru")
    assert (page.story, page.bio) == ("We met over *tea*.", "tea")
    assert page.handles == ("dru", "nan"), "in the order in which they were given up"
    assert page.accounts == (("twitter", "nancy_dru", "https://x.com/nancy_dru"),)
    assert page.circles == (
        ("choir", "2009–2012", "circles/choir.html"),
        ("neighbours", "", "circles/neighbours.html"),
    )
    assert (page.met, page.birthday) == (("2010-05", "at the sea"), "03-14")
    assert page.introduced_by is not None
    assert page.introduced_by.slug == "bo-lin"
    assert page.introduced_by.avatar == "media/ab.jpg"


def test_somebody_with_whom_nothing_passed_has_a_page(site: Site) -> None:
    page = friend(site, "quiet-quin")
    assert (page.first, page.last, page.months, page.encounters, page.introduced_by) == (None, None, (), (), None)


def test_every_month_of_a_friendship_is_counted_and_leads_somewhere(site: Site) -> None:
    page = friend(site, "nancy-dru")
    labels = [month.label for month in page.months]
    assert labels[0] == "2009-06"
    assert labels[-1] == "2021-03"
    assert len(labels) == 12 * 12 - 2
    assert sum(month.sent for month in page.months) == page.sent
    assert sum(month.received for month in page.months) == page.received
    assert all(bool(month.path) == bool(month.sent + month.received) for month in page.months)
    assert all(month.label in month.path or f"/{month.year}.html" in month.path for month in page.months if month.path)
    assert page.first is not None
    assert page.last is not None
    assert (page.first.at.iso, page.last.at.iso) == ("2009-06-03", "2021-03-01T05:01:00-05:00")


@pytest.mark.parametrize(("amount", "years"), [(FRIEND_WHOLE, 0), (FRIEND_WHOLE + 1, 1)])
def test_a_short_friendship_is_one_page_and_a_longer_one_has_years(tmp_path: Path, amount: int, years: int) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru")
    for number in range(amount):
        maker.post(maker.owner, at("2011-03-04 14:00") + number, to=[nancy])
    page = alone(tmp_path, maker, nancy)
    assert (len(page.years), len(page.encounters)) == ((1, 0) if years else (0, amount))


@pytest.mark.parametrize("slug", ["nancy-dru", "bo-lin", "busy-bee"])
def test_the_years_hold_every_exchange_once_and_add_up(site: Site, slug: str) -> None:
    page = friend(site, slug)
    paths = [path for path in site if path.startswith(f"friends/{slug}/") and "/book/" not in path]
    pages = {path: year(site, path) for path in paths}
    tops = [year(site, each.path) for each in page.years]
    leaves = [view for view in pages.values() if not view.parts]
    for views in (tops, leaves):
        assert sum(view.sent for view in views) == page.sent
        assert sum(view.received for view in views) == page.received
    for view in pages.values():
        assert view.person == page.person
        assert view.slices
        assert [each.current for each in view.slices].count(True) == 1
        assert not (view.parts and view.encounters)
        assert view.sent + view.received == (sum(part.count for part in view.parts) or view.sent + view.received)
        assert sum(len(encounter.posts) for encounter in view.encounters) <= 2 * POSTS
        assert [month.month for month in view.months] == (list(range(1, 13)) if len(view.label) == 4 else [])
        assert sum(month.sent + month.received for month in view.months) in (0, view.sent + view.received)
    shown = [
        post.id for view in leaves for encounter in view.encounters if not encounter.thread for post in encounter.posts
    ]
    assert len(shown) == len(set(shown))


# --- books -----------------------------------------------------------------------------------------------------------


def in_a_row(site: Site, slug: str) -> list[BookPage]:
    """The pages of all books with somebody, or with everybody, as whoever goes on and on reads them."""
    head = f"friends/{slug}/book/" if slug else "review/book/"
    pages = {path: site[path].view for path in site if path.startswith(head)}
    read: list[BookPage] = []
    before, path = "", min(pages)
    while path:
        view = pages.pop(path)
        assert isinstance(view, BookPage)
        assert len(view.label) == 4 or (view.previous and view.previous.path == before)
        assert not (view.parts and view.encounters)
        read.append(view)
        before, path = path, view.next.path if view.next else ""
    assert all(isinstance(view, BookPage) and view.parts for view in pages.values()), "the rest only lists its pages"
    return read


def shown_in(pages: list[BookPage]) -> set[str]:
    found: set[str] = set()
    for view in pages:
        posts = [post.id for encounter in view.encounters for post in encounter.posts]
        assert len(posts) == len(set(posts)) <= 2 * POSTS
        found.update(posts)
    return found


@pytest.mark.parametrize("slug", ["nancy-dru", "bo-lin", "busy-bee"])
def test_books_with_somebody_hold_all_that_passed(shelf: Site, slug: str) -> None:
    passed = shelf._desk.album.exchanges(shelf._desk.people.by_slug[slug].id)
    read = in_a_row(shelf, slug)
    assert {post.id for row in passed if (post := shelf._desk.posts.by_id(row.id))} <= shown_in(read)
    assert sum(view.sent + view.received for view in read if len(view.label) == 4) == len(passed)
    assert [each.path for each in friend(shelf, slug).books] == [view.cover for view in read if len(view.label) == 4]
    assert len(read) > len({view.year for view in read}), "some are cut"


def test_books_with_everybody_hold_all_conversations_whole(shelf: Site) -> None:
    album, posts = shelf._desk.album, shelf._desk.posts
    read = in_a_row(shelf, "")
    shown = shown_in(read)
    assert {post.id for _, number in album.exchanged() if (post := posts.by_id(number))} <= shown
    (longest,) = album.longest_threads(1)
    assert {row.key for row in album.posts_of_thread(longest.id)} <= shown


def test_by_default_books_are_of_those_whom_a_people_file_describes(site: Site) -> None:
    slugs = {path.split("/")[1] for path in site if "/book/" in path}
    assert "nancy-dru" in slugs
    assert "busy-bee" not in slugs
    assert friend(site, "busy-bee").books == ()
    assert year(site, friend(site, "nancy-dru").years[0].path).book.startswith("friends/nancy-dru/book/")


def test_a_book_is_found_under_a_name_that_the_page_had(site: Site) -> None:
    former = (("drew", "nancy-dru"),)
    now = Site(site._desk.album, SiteSettings(title="Friends", time_zone=ZONE, former=former))
    view = now["friends/drew/book/2009.html"].view
    assert isinstance(view, MovedPage)
    assert view.path == "friends/nancy-dru/book/2009.html" in set(now)
    assert "friends/nan.html" in now, "a handle given up"
    assert {"friends/drew/book/1999.html", "friends/nan/book/2009.html"}.isdisjoint(now)


def test_no_book_is_of_somebody_whose_words_are_not_shown(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Dru", described=1, facts='{"wordless":true}')
    maker.post(maker.owner, "2011-03-04 14:00", to=[nancy])
    assert alone(tmp_path, maker, nancy).books == ()


def test_a_busy_day_is_cut_by_the_clock(site: Site) -> None:
    view = year(site, "friends/busy-bee/2015.html")
    assert [(part.label, part.count) for part in view.parts] == [
        ("2015-08-08T04", 120),
        ("2015-08-08T05", 120),
        ("2015-08-08T06", 90),
    ]
    part = year(site, view.parts[1].path)
    assert (part.label, part.sent, part.received, len(part.encounters)) == ("2015-08-08T05", 120, 0, 120)
    assert part.previous is not None
    assert part.next is not None
    assert (part.previous.path, part.next.path) == (view.parts[0].path, view.parts[2].path)
    assert view.months[7].path == "friends/busy-bee/2015.html"


# --- everybody -----------------------------------------------------------------------------------------------------


def test_the_closest_are_named_with_their_years(site: Site) -> None:
    view = site["friends.html"].view
    assert isinstance(view, FriendsPage)
    amounts = [card.sent + card.received for card in view.friends]
    assert len(amounts) == 60
    assert amounts == sorted(amounts, reverse=True)
    assert (view.first_year, view.last_year) == (2009, 2021)
    for card in view.friends:
        assert sum(card.years) == card.sent + card.received
        assert len(card.years) == 13
    assert sum(each.count for each in view.met) == view.people


def test_everybody_is_met_once(site: Site) -> None:
    met: list[str] = []
    for path in site:
        view = site[path].view
        if isinstance(view, MetPage):
            assert bool(view.friends) != bool(view.parts)
            began = [card.first.at or 0 for card in view.friends]
            assert began == sorted(began)
            assert all(card.first.iso.startswith(view.label[:10]) for card in view.friends)
            met += [card.person.slug for card in view.friends]
    with_exchange = [path for path in site if isinstance(site[path].view, FriendPage)]
    assert len(met) == len(set(met)) == len(with_exchange) - 1, "all but the one with whom nothing passed"
    assert "quiet-quin" not in met


def test_somebody_described_is_among_the_friends_though_nothing_passed(tmp_path: Path) -> None:
    maker = AlbumMaker()
    maker.person("Quiet Quin", described=1)
    maker.person("Merely Named")
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        view = Site(album, SiteSettings(title="Quiet"))["friends.html"].view
    assert isinstance(view, FriendsPage)
    assert [card.person.slug for card in view.friends] == ["quiet-quin"]
    assert view.people == 0


def test_facts_of_a_person_are_optional(tmp_path: Path) -> None:
    maker = AlbumMaker()
    nancy = maker.person(
        "Nancy Dru", facts=facts(name="Nancy", accounts=["twitter:1"], circles=[{"name": "choir", "since": "2009"}])
    )
    page = alone(tmp_path, maker, nancy)
    assert page.circles == (("choir", "2009–", "circles/choir.html"),)
    assert (page.met, page.birthday, page.introduced_by) == (("", ""), "", None)
