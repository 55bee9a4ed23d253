"""Everything the makers of pages reach for, opened once over one album."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.errors import AlbumError
from tweetarchive.site import urls
from tweetarchive.site.almanac import Almanac
from tweetarchive.site.anniversaries import Anniversaries
from tweetarchive.site.cards import Cards
from tweetarchive.site.expected import Expected
from tweetarchive.site.forwarding import Forwarding
from tweetarchive.site.moments import Clock
from tweetarchive.site.namesakes import Namesakes
from tweetarchive.site.outline import Outline
from tweetarchive.site.people import People
from tweetarchive.site.posts import Posts
from tweetarchive.site.recall import Recall
from tweetarchive.site.shelf import NOT_LOOKED, Looked, Shelf
from tweetarchive.site.told import Stories
from tweetarchive.site.volumes import Volumes


class SiteSettings(Struct, frozen=True, kw_only=True):
    """What the site needs to know that is not in the album. time_zone: an IANA name, the one the album was woven for.
    robots: who may gather pages, "public" (or ""), "noindex" or "noai". base_url: where the site will stand, with "/"
    at its end; "" if nobody knows. permalinks: how addresses of services lead to posts, see `Expected`. originals: link
    to where posts and accounts once stood.
    looked: what is known of stored pictures and films; pages say which are missing as they cannot be published. former:
    (slug, slug now) of people whose pages were called otherwise; merged: keys of conversations that had pages and are a
    part of others now; addresses that lead on, besides those the album knows. removed: keys of conversations whose
    pages only say that they were taken away. search: there is a page to search on. books, year_books: see `Volumes`.
    """

    title: str
    description: str = ""
    language: str = "en"
    time_zone: str = "UTC"
    robots: str = ""
    base_url: str = ""
    permalinks: str = ""
    originals: bool = True
    looked: Looked = NOT_LOOKED
    former: tuple[tuple[str, str], ...] = ()
    merged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    search: bool = True
    books: Literal["described", "all", "none"] = "described"
    year_books: bool = False


class Desk(Struct, frozen=True):
    settings: SiteSettings
    album: Album
    almanac: Almanac
    people: People
    clock: Clock
    outline: Outline
    cards: Cards
    posts: Posts
    namesakes: Namesakes
    anniversaries: Anniversaries
    recall: Recall
    stories: Stories
    forwarding: Forwarding
    expected: Expected
    shelf: Shelf
    volumes: Volumes

    def content(self) -> str:
        """Changes if anything in the album does: so a browser asks for new files."""
        return self.album.meta().get("content", "")[:12]

    def year_path(self, year: int) -> str:
        """The page of a year, "" if it has none."""
        return urls.year(year) if year in self.almanac.years else ""


def open_desk(album: Album, settings: SiteSettings) -> Desk:
    """Read what is needed for every page. AlbumError if the album was woven for another time zone, as its days are then
    other days than the pages would say.
    """
    woven = album.meta().get("time_zone", settings.time_zone)
    if woven != settings.time_zone:
        raise AlbumError(
            f"The album was made for the time zone {woven}, but {settings.time_zone} is asked for.",
            hint="Run `tweetarchive build`: it makes the album again.",
        )
    almanac = Almanac(album.days())
    shelf = Shelf(album, settings.looked)
    people = People(album, shelf)
    clock = Clock(settings.time_zone, almanac.days)
    outline = Outline(album, people, clock, almanac.days)
    cards = Cards(album, people, clock, almanac)
    namesakes = Namesakes(album)
    anniversaries = Anniversaries(album, people, clock, outline)
    return Desk(
        settings,
        album,
        almanac,
        people,
        clock,
        outline,
        cards,
        Posts(album, people, shelf, clock, outline, namesakes.tag_path, settings.originals),
        namesakes,
        anniversaries,
        Recall(album, people, anniversaries),
        Stories(album),
        Forwarding(album, people, settings.former, settings.merged, settings.removed),
        Expected(album, people, settings.permalinks, bool(settings.base_url)),
        shelf,
        Volumes(album, people, clock, outline, settings.books, settings.year_books),
    )
