"""What a site holds besides pages: a calendar, feeds, lists for hosts and search engines, what its scripts read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from tweetarchive.site import urls
from tweetarchive.site.crawlers import ROBOTS, is_listed, robots_file, sitemap_file, sitemap_paths
from tweetarchive.site.desk import Desk
from tweetarchive.site.feeds import feed, feed_paths
from tweetarchive.site.keeping import calendar_file, has_calendar
from tweetarchive.site.lookup import Lookup
from tweetarchive.site.moved import redirects
from tweetarchive.site.search import Search
from tweetarchive.site.views import Document


class Documents(Mapping[str, Document]):
    """The documents of one site; as with its pages, what is not listed is not there."""

    def __init__(self, desk: Desk, pages: Callable[[], Sequence[str]]) -> None:
        """pages: paths of all that are there to be read."""
        self._desk = desk
        self._pages = pages
        self._search = Search(desk)
        self._lookup = Lookup(desk)

    def __getitem__(self, path: str) -> Document:
        if path == urls.CALENDAR and has_calendar(self._desk):
            return Document(path, "text/calendar; charset=utf-8", calendar_file(self._desk))
        if found := feed(self._desk, path):
            return Document(path, FEED_TYPES[found.format], found)
        if told := redirects(self._desk, path):
            return Document(path, "text/plain; charset=utf-8", told)
        if path == ROBOTS and (robots := robots_file(self._desk)):
            return Document(path, "text/plain; charset=utf-8", robots)
        if path.startswith("sitemap") and is_listed(self._desk) and (listed := sitemap_file(self._pages(), path)):
            return Document(path, "application/xml", listed)
        return self._lookup[path] if path.startswith(urls.LOOKUP) else self._search[path]

    def __iter__(self) -> Iterator[str]:
        if has_calendar(self._desk):
            yield urls.CALENDAR
        yield from feed_paths(self._desk)
        if self._desk.expected.list:
            yield self._desk.expected.list
        if robots_file(self._desk):
            yield ROBOTS
        if is_listed(self._desk):
            yield from sitemap_paths(self._pages())
        yield from self._search
        yield from self._lookup

    def __len__(self) -> int:
        return sum(1 for _ in self)


FEED_TYPES = {"atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json; charset=utf-8"}
