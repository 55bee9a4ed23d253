"""The site as a mapping: what it says it has, it has; what it names, it has; and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from albums import AlbumMaker, Written
from crowded import ZONE, crowded
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tweetarchive.album.reader import Album
from tweetarchive.errors import AlbumError
from tweetarchive.site import Site, SiteSettings, views
from tweetarchive.site.slices import CARDS, POSTS
from tweetarchive.site.views import Page, Piece, PostView, Slice

SETTINGS = SiteSettings(title="Alma's letters", time_zone=ZONE, books="all", year_books=True)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Album.open(crowded(tmp_path_factory.mktemp("site") / "album.db")) as album:
        yield Site(album, SETTINGS)


@pytest.fixture(scope="module")
def pages(site: Site) -> dict[str, Page]:
    return {path: site[path] for path in site}


# --- what a view holds -------------------------------------------------------------------------------------------


def inside(value: object) -> Iterator[object]:
    """The value and every struct, tuple and string in it."""
    yield value
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from inside(getattr(value, field))
    elif isinstance(value, tuple):
        for item in value:
            yield from inside(item)


def named_paths(view: object) -> set[str]:
    """Every path a view names: fields that are paths by their documentation, and mentions of people and tags."""
    found: set[str] = set()
    for part in inside(view):
        if isinstance(part, msgspec.Struct):
            for field in ("path", "avatar", "src"):
                found.add(getattr(part, field, ""))
        if isinstance(part, PostView):
            found.add(part.thread)
        if isinstance(part, views.AnniversariesPage):
            found.add(part.file)
        if isinstance(part, Piece) and part.kind in ("mention", "tag"):
            found.add(part.href)
    return found - {""}


def standing_on(page: Page) -> set[str]:
    """Ids of the posts that have their home on a page."""
    match page.view:
        case views.ThreadPage(items=items, article=article, label=label):
            return {item.post.id for item in items} | ({article.id} if article and not label else set())
        case views.DayPage(posts=posts):
            return {post.id for post in posts}
    return set()


def check(site: Site) -> None:
    """Everything that holds for every site."""
    paths = list(site)
    known = set(paths)
    files = {*site.files(), *site.documents()}
    assert len(paths) == len(known) == len(site)
    homes: dict[str, str] = {}
    wanted: dict[str, str] = {}
    for path in paths:
        page = site[path]
        assert page.path == path
        named = named_paths(page.view)
        assert {name.partition("#")[0] for name in named} <= known | files, path
        for post in standing_on(page):
            assert homes.setdefault(post, path) == path, "a post has one home"
        for part in inside(page.view):
            if isinstance(part, PostView | views.Reference) and part.path:
                wanted[part.path.partition("#")[2]] = part.path.partition("#")[0]
    assert wanted.items() <= homes.items(), "a post stands where its path says"


# --- the mapping -------------------------------------------------------------------------------------------------


def test_it_holds_what_it_names_and_every_post_stands_where_its_path_says(site: Site) -> None:
    check(site)


def test_the_same_with_a_blog_beside_it(tmp_path: Path) -> None:
    with Album.open(crowded(tmp_path / "album.db", blog=True, tagged=True)) as album:
        check(Site(album, SETTINGS))


def test_pages_that_show_the_same_posts_come_in_the_same_year(site: Site, pages: dict[str, Page]) -> None:
    years = [year for path in site if (year := year_of(pages[path].view))]
    assert len(set(years)) > 5
    assert years == sorted(years)


def year_of(view: msgspec.Struct) -> int:
    """The year a page is about, 0 if it is about none."""
    match view:
        case views.FriendYearPage(label=label) | views.ThreadsYearPage(label=label) | views.DayPage(label=label):
            return int(label[:4])
        case views.YearPage(year=year) | views.MonthPage(year=year):
            return year
        case views.ThreadPage(first=first):
            return first.year
        case views.FriendPage(last=views.PostView(at=at)):
            return at.year
    return 0


def test_a_year_of_a_friendship_reads_no_post_that_its_days_have_shown(tmp_path: Path) -> None:
    asked: list[str] = []
    with Album.open(crowded(tmp_path / "album.db")) as album:
        site = Site(album, SETTINGS)
        for path in site:
            if path.startswith(("friends/bo-lin/", "friends/nancy-dru/", "friends/busy-bee/")):
                album._connection.set_trace_callback(asked.append)
            site[path]
            album._connection.set_trace_callback(None)
    assert any("FROM exchange" in sql for sql in asked)
    assert not [sql for sql in asked if "p.body" in sql]


def test_every_post_held_has_a_home(site: Site, pages: dict[str, Page]) -> None:
    homes = {post for page in pages.values() for post in standing_on(page)}
    held = {row.key for day, _ in site._desk.album.days() for row in site._desk.album.stamps_of_day(day)}
    assert len(held) > 2500
    assert held <= homes


def test_lookup_and_iteration_agree_on_paths_that_merely_look_right(site: Site, pages: dict[str, Page]) -> None:
    known = set(pages)
    labels = {part.label for view in pages.values() for part in inside(view.view) if isinstance(part, Slice)}
    labels |= {path.rsplit("/", 1)[-1].removesuffix(".html") for path in known if path.startswith("friends/busy-bee/")}
    labels |= {"1999", "2011-13", "2011-02-30", "0000", "9999-99-99", "2012-02-02T1299"}
    folders = [
        "friends/met",
        "friends/nancy-dru",
        "friends/busy-bee",
        "friends/nobody",
        "friends/alma-ortega",
        "threads",
    ]
    folders += [path.removesuffix(".html") for path in known if path.startswith("threads/twitter-")][:40]
    folders += ["dates", "dates/2011", "dates/2011/11", "dates/2009/03/31", "dates/2012/02/02"]
    ends = {label.replace(":", "") for label in labels} | {f"{number:02}" for number in range(32)}
    asked = {f"{folder}/{end}.html" for folder in folders for end in ends} | {f"friends/{end}.html" for end in ends}
    assert len(asked - known) > 3000
    assert {path for path in asked if path in site} == asked & known


@pytest.mark.parametrize(
    "path",
    [
        "index",
        "friends/alma-ortega.html",
        "friends/nobody.html",
        "friends/met.html",
        "friends/nancy-dru/1999.html",
        "friends/dan-doe/2016.html",
        "friends/met/1999.html",
        "threads/1999.html",
        "threads/twitter-0.html",
        "dates/1999.html",
        "dates/2011/02.html",
        "dates/2011/11/31.html",
        "dates/2020/01/01/12.html",
        "index.html#top",
    ],
)
def test_a_page_that_is_not_there_is_a_key_error(site: Site, path: str) -> None:
    with pytest.raises(KeyError, match=path.replace(".", r"\.")):
        site[path]


def test_the_empty_path_is_no_page(site: Site) -> None:
    assert "" not in site


def test_no_page_is_without_bounds(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        posts = sum(isinstance(part, PostView) for part in inside(page.view))
        cards = sum(isinstance(part, views.FriendCard | views.ThreadCard) for part in inside(page.view))
        assert posts <= 2 * POSTS, path
        assert cards <= CARDS + POSTS, path
        assert len(msgspec.json.encode(page.view)) < 600_000, path


def test_every_list_of_this_album_was_too_long_somewhere(pages: dict[str, Page]) -> None:
    """Without this the other tests could pass by not meeting what they are about."""
    for folder in (
        "friends/busy-bee/2015-08-08T",
        "friends/met/2014-07-04T",
        "threads/2014-07-04T",
        "threads/twitter-",
    ):
        assert [path for path in pages if path.startswith(folder) and path.count("/") > (folder[-1] == "-")], folder
    assert "dates/2009/03/31/from-twitter-1000.html" in pages
    assert "dates/2011/11/06/01.html" in pages
    assert [path for path in pages if path.startswith("dates/2012/02/02/0700-from-twitter-")]
    assert [path for path in pages if path.startswith("friends/bo-lin/2009-06-01-from-twitter-")]


def test_two_sites_over_one_album_are_equal_in_any_order(site: Site, pages: dict[str, Page]) -> None:
    fresh = Site(site._desk.album, SETTINGS)
    for path in sorted(pages, reverse=True):
        assert fresh[path] == pages[path]


def test_templates_are_named_after_kinds(pages: dict[str, Page]) -> None:
    templates = {page.template: type(page.view) for page in pages.values()}
    assert len(templates) == len({type(page.view) for page in pages.values()})
    assert templates["friend-year.html"] is views.FriendYearPage
    assert templates["not-found.html"] is views.NotFoundPage


def test_pictures_that_pages_show_are_among_the_files(site: Site) -> None:
    files = site.files()
    assert list(files) == ["media/ab.jpg"]
    assert (files["media/ab.jpg"].path, files["media/ab.jpg"].size) == ("media/ab/ab.jpg", 1234)


def test_what_every_page_may_show_changes_with_no_post(site: Site) -> None:
    assert site.view.title == "Alma's letters"
    assert (site.view.owner.name, site.view.owner.owner, site.view.owner.path) == ("Alma Ortega", True, "")
    assert site.view.generator.startswith("tweetarchive ")


# --- albums that are not as one thinks -----------------------------------------------------------------------------


def test_an_album_woven_for_another_zone_is_refused(site: Site) -> None:
    with pytest.raises(AlbumError, match="America/New_York, but Europe/Paris"):
        Site(site._desk.album, SiteSettings(title="", time_zone="Europe/Paris"))


def test_an_album_without_posts_has_its_pages(tmp_path: Path) -> None:
    maker = AlbumMaker()
    maker.person("Nancy", described=1)
    with Album.open(maker.write(tmp_path / "album.db")) as album:
        site = Site(album, SiteSettings(title="Empty"))
        check(site)
        assert set(site) == {
            "index.html", "friends.html", "threads.html", "dates.html", "about.html", "404.html", "friends/nancy.html",
            "numbers.html", "days.html", "anniversaries.html", "search.html",
        }  # fmt: skip
        home = site["index.html"].view
        assert isinstance(home, views.HomePage)
        assert (home.first, home.posts, home.since.at) == (None, 0, None)


def test_an_album_without_an_owner_says_what_to_do(tmp_path: Path) -> None:
    maker = AlbumMaker()
    maker.people.clear()
    with (
        Album.open(maker.write(tmp_path / "album.db")) as album,
        pytest.raises(AlbumError, match="tweetarchive import"),
    ):
        Site(album, SiteSettings(title="Nobody"))


def test_a_post_of_an_impossible_time_has_a_day(tmp_path: Path) -> None:
    maker = AlbumMaker()
    maker.post(maker.owner, -(10**13), "before there were days")
    maker.post(maker.owner, "2011-03-04 14:05", "now")
    path = maker.write(tmp_path / "album.db")
    with Album.open(path) as album:
        site = Site(album, SiteSettings(title="Old"))
        check(site)
        assert "dates/0001/01/01.html" in site


@st.composite
def albums(draw: st.DrawFn) -> AlbumMaker:
    """People, posts and missing posts at random; moments lie so close that days, months and years fill up."""
    maker = AlbumMaker(zone=draw(st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata"])))
    people = [maker.owner, maker.person("Nancy Dru"), maker.person("Bo Lin"), maker.person("Passer By", stranger=True)]
    moments = sorted(draw(st.lists(st.integers(0, 500_000), max_size=40)))
    written: list[Written] = []
    for moment in moments:
        when = 1_293_000_000 + moment * 100
        exact = draw(st.integers(0, 9)) > 0
        when = when if exact else when - when % 86400
        earlier = [post for post in written if post.at is None or post.at <= when]
        answers = draw(st.sampled_from([None, None, *earlier[-8:]]))
        quote = draw(st.sampled_from([None, None, None, *earlier[-8:]]))
        to = draw(st.lists(st.sampled_from(people), max_size=2, unique_by=lambda person: person.number))
        if draw(st.integers(0, 9)) == 0:
            ghost = maker.ghost(draw(st.sampled_from(people)), draw(st.sampled_from([None, when])), exact=exact)
            answers = ghost if draw(st.booleans()) else answers
            quote = quote if answers is ghost else ghost
            written.append(ghost)
        author = draw(st.sampled_from(people))
        written.append(maker.post(author, when, "words", to=to, answers=answers, quote=quote, exact=exact))
    return maker


@given(albums())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_album_makes_a_whole_site(tmp_path_factory: pytest.TempPathFactory, maker: AlbumMaker) -> None:
    with Album.open(maker.write(tmp_path_factory.mktemp("any") / "album.db")) as album:
        check(Site(album, SiteSettings(title="Any", time_zone=maker.meta["time_zone"])))


def test_pages_that_show_the_same_posts_come_close_together(site: Site) -> None:
    """Years in order, and the days of a month beside its conversations."""
    days = [path for path in site if path.startswith("dates/") and path.count("/") == 3]
    assert all(before < after for before, after in pairwise(days))
