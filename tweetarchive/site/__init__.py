"""The site: a read-only mapping from path to page, made from the album alone.

What the mapping does not hold does not exist: `iter(site)` and `site[path]` agree, and every path that a page names is
in it (or among `site.files()` and `site.documents()`). Making a page is a few queries and a pure function; nothing is
kept but small memories of what neighbouring pages share, and the list of paths. No HTML, no file and no word of a
language is made here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from tweetarchive import __version__
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import OWNER, ThreadRow
from tweetarchive.site import urls
from tweetarchive.site.about import about_page
from tweetarchive.site.books import book_page, book_paths
from tweetarchive.site.cards import YEAR_END
from tweetarchive.site.circles import circle_page, circle_slugs, circles_page
from tweetarchive.site.crawlers import PAGE_WORDS, is_listed
from tweetarchive.site.dates import dates_page, day_labels, day_page, month_page, year_page
from tweetarchive.site.days import days_page, on_this_day_page
from tweetarchive.site.desk import SiteSettings, open_desk
from tweetarchive.site.documents import Documents
from tweetarchive.site.friend import friend_labels, friend_page, friend_year_page
from tweetarchive.site.friends import friends_page, met_labels, met_page
from tweetarchive.site.home import home_page, not_found_page
from tweetarchive.site.keeping import anniversaries_page
from tweetarchive.site.keepsake import Keepsake, keepsake
from tweetarchive.site.moved import (
    expected_page,
    expected_paths,
    moved_book,
    moved_friend,
    moved_paths,
    moved_thread,
    removed_thread,
)
from tweetarchive.site.numbers import numbers_page
from tweetarchive.site.reviews import review_page
from tweetarchive.site.search import search_page
from tweetarchive.site.shelf import Copy
from tweetarchive.site.stories import stories_page, story_page
from tweetarchive.site.tags import tag_page, tag_paths, tag_year_page, tags_page
from tweetarchive.site.threads import thread_labels, thread_page, threads_labels, threads_page, threads_year_page
from tweetarchive.site.urls import Route
from tweetarchive.site.views import Document, Page, SiteView

__all__ = ["Site", "SiteSettings"]


class Site(Mapping[str, Page]):
    """One album as pages. Valid as long as the album is open; one caller at a time.

    view: what every page may show.
    """

    def __init__(self, album: Album, settings: SiteSettings) -> None:
        """AlbumError if the album cannot be read or was woven for another time zone."""
        self._desk = open_desk(album, settings)
        self._listed: list[str] | None = None
        self._documents = Documents(self._desk, self._pages)
        self.view = SiteView(
            title=settings.title,
            description=settings.description,
            language=settings.language,
            owner=self._desk.people.person(OWNER),
            robots=PAGE_WORDS.get(settings.robots, settings.robots),
            base_url=settings.base_url,
            listed=is_listed(self._desk),
            generator=f"tweetarchive {__version__}",
            stories=bool(self._desk.stories.rows),
            search=settings.search,
            lookup=self._desk.expected.lookup(),
        )

    def __getitem__(self, path: str) -> Page:
        """KeyError if there is no such page."""
        route = urls.read(path)
        view = None if route is None else self._make(route)
        if route is None or view is None:
            raise KeyError(path)
        return Page(path, TEMPLATES[type(view).__name__], view)

    def __iter__(self) -> Iterator[str]:
        """Every path, year by year, so that pages which show the same posts come close together."""
        return iter(self._paths())

    def __len__(self) -> int:
        return len(self._paths())

    def files(self) -> dict[str, Copy]:
        """Path in the site → copy of a stored file, for every picture and film that a page may show."""
        return self._desk.shelf.files()

    def documents(self) -> Mapping[str, Document]:
        """Path → file, for those that are neither pages nor pictures. Each is made when it is asked for."""
        return self._documents

    def keepsake(self, slug: str, years: Collection[int] = ()) -> Keepsake | None:
        """The history with one friend, or these years of it; None if there is no such friend. It is no page here."""
        return keepsake(self._desk, slug, years)

    def friends(self) -> dict[str, str]:
        """Slug → name of everybody who has a page."""
        return {row.slug: row.name for row in self._desk.people.friends()}

    def _pages(self) -> Sequence[str]:
        """Those that are there to be read: none that only leads on, says that nothing is there, or repeats what stands
        elsewhere.
        """
        books = [path for _, path in book_paths(self._desk)]
        leading = {urls.NOT_FOUND, *books, *moved_paths(self._desk), *expected_paths(self._desk)}
        return [path for path in self._paths() if path not in leading]

    def _paths(self) -> Sequence[str]:
        # Kept, as whoever makes a list of a mapping asks for its length first.
        if self._listed is None:
            years: dict[int, list[str]] = {year: [] for year in self._desk.almanac.years}
            for year, path in (*self._threads(), *self._days(), *self._friends(), *book_paths(self._desk)):
                years.setdefault(year, []).append(path)
            single = (
                urls.HOME,
                urls.FRIENDS,
                urls.THREADS,
                urls.DATES,
                urls.ABOUT,
                urls.NUMBERS,
                urls.NOT_FOUND,
                urls.DAYS,
                urls.ANNIVERSARIES,
            )
            days = map(urls.on_this_day, self._desk.recall.counts())
            met = map(urls.met, met_labels(self._desk))
            self._listed = [
                *single,
                *([urls.SEARCH] if self._desk.settings.search else []),
                *days,
                *self._namesakes(),
                *self._stories(),
                *met,
                *(path for year in sorted(years) for path in years[year]),
                *moved_paths(self._desk),
                *expected_paths(self._desk),
            ]
        return self._listed

    def _namesakes(self) -> Iterator[str]:
        """Circles and hashtags, and the lists of them where there are any."""
        if self._desk.namesakes.circles:
            yield urls.CIRCLES
            yield from map(urls.circle, circle_slugs(self._desk))
        if self._desk.namesakes.tags:
            yield urls.TAGS
            yield from tag_paths(self._desk)

    def _stories(self) -> Iterator[str]:
        """What the owner tells, and the list of it if it is anything."""
        if self._desk.stories.rows:
            yield urls.STORIES
            yield from (urls.story(row.slug) for row in self._desk.stories.rows)

    def _threads(self) -> Iterator[tuple[int, str]]:
        """(year, path) of the lists of conversations."""
        for label in threads_labels(self._desk):
            yield _year_of(label), urls.threads(label)

    def _days(self) -> Iterator[tuple[int, str]]:
        """(year, path) of years, months, days, and the conversations that began then."""
        almanac = self._desk.almanac
        yield from ((year, urls.year(year)) for year in almanac.years)
        yield from ((year, urls.review(year)) for year in self._desk.cards.reviewed)
        begun: dict[int, list[ThreadRow]] = {}
        year = month = -1  # of conversations that nobody knows the time of, day and year are 0
        for day in sorted({*almanac.days, *(day for day, _ in self._desk.outline.thread_days())}):
            if day // 10000 != year:
                year = day // 10000
                begun = {}
                for row in self._desk.album.threads_between(year * 10000, year * 10000 + YEAR_END):
                    begun.setdefault(row.day, []).append(row)
            if day // 100 != month and day // 100 in almanac.months:
                month = day // 100
                yield year, urls.month(month)
            for row in begun.get(day, ()):
                yield year, urls.thread(row.key)
                yield from ((year, urls.thread(row.key, label)) for label in thread_labels(self._desk, row))
            if day in almanac.days:
                yield year, urls.day(day)
                yield from ((year, urls.day(day, label)) for label in day_labels(self._desk, day))

    def _friends(self) -> Iterator[tuple[int, str]]:
        """(year, path) of friends, in the year in which anything last passed, and of their years."""
        for row in self._desk.people.friends():
            last = self._desk.clock.day_of(row.last_at) // 10000 if row.last_at is not None else 0
            yield last, urls.friend(row.slug)
            yield from ((_year_of(label), urls.friend(row.slug, label)) for label in friend_labels(self._desk, row))

    def _make(self, route: Route) -> Struct | None:
        desk = self._desk
        match route.kind:
            case "thread":
                name, label = route.name, route.label
                there = thread_page(desk, name, label) or moved_thread(desk, name, label)
                return there or removed_thread(desk, name, label)
            case "day":
                return day_page(desk, route.day, route.label)
            case "friend":
                label = route.label
                now = friend_year_page(desk, route.name, label) if label else friend_page(desk, route.name)
                return now or moved_friend(desk, route.name, label)
            case "book":
                return book_page(desk, route.name, route.day, route.label) or moved_book(
                    desk, route.name, route.day, route.label
                )
            case "threads":
                return threads_year_page(desk, route.label) if route.label else threads_page(desk)
            case "month":
                return month_page(desk, route.day)
            case "year":
                return year_page(desk, route.day)
            case "review":
                return review_page(desk, route.day)
            case "home":
                return home_page(desk)
            case "friends":
                return friends_page(desk)
            case "circles":
                return circles_page(desk)
            case "circle":
                return circle_page(desk, route.name)
            case "stories":
                return stories_page(desk)
            case "story":
                return story_page(desk, route.name)
            case "tags":
                return tags_page(desk)
            case "tag":
                label = route.label
                return tag_year_page(desk, route.name, label) if label else tag_page(desk, route.name)
            case "met":
                return met_page(desk, route.label)
            case "dates":
                return dates_page(desk)
            case "about":
                return about_page(desk)
            case "numbers":
                return numbers_page(desk)
            case "days":
                return days_page(desk)
            case "on-this-day":
                return on_this_day_page(desk, route.day)
            case "anniversaries":
                return anniversaries_page(desk)
            case "search":
                return search_page(desk)
            case "expected":
                return expected_page(desk, route.service, route.label, route.name)
            case "404":
                return not_found_page(desk)


def _year_of(label: str) -> int:
    """The year that a slice begins with."""
    return int(label[:4])


TEMPLATES = {
    "HomePage": "home.html",
    "FriendsPage": "friends.html",
    "MetPage": "met.html",
    "FriendPage": "friend.html",
    "FriendYearPage": "friend-year.html",
    "BookPage": "book.html",
    "CirclesPage": "circles.html",
    "CirclePage": "circle.html",
    "TagsPage": "tags.html",
    "TagPage": "tag.html",
    "TagYearPage": "tag-year.html",
    "ThreadsPage": "threads.html",
    "ThreadsYearPage": "threads-year.html",
    "ThreadPage": "thread.html",
    "KeepsakePage": "keepsake.html",
    "StoriesPage": "stories.html",
    "StoryPage": "story.html",
    "DatesPage": "dates.html",
    "YearPage": "year.html",
    "ReviewPage": "review.html",
    "MovedPage": "moved.html",
    "RemovedPage": "removed.html",
    "MonthPage": "month.html",
    "DayPage": "day.html",
    "AboutPage": "about.html",
    "NumbersPage": "numbers.html",
    "NotFoundPage": "not-found.html",
    "DaysPage": "days.html",
    "OnThisDayPage": "on-this-day.html",
    "AnniversariesPage": "anniversaries.html",
    "SearchPage": "search.html",
    "PrivatePage": "private.html",
    "PrivateThreadPage": "private-thread.html",
}
"""The template of each kind of page, by the view it shows."""
