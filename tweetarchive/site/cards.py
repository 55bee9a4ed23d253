"""The one-line views that many kinds of page share: of a conversation, a person, a year."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BetweenRow, PersonRow, ThreadRow
from tweetarchive.site import urls
from tweetarchive.site.almanac import Almanac
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.moments import Clock, month_label, months_apart, months_between
from tweetarchive.site.people import People
from tweetarchive.site.views import FriendCard, MonthCount, PersonRef, ThreadCard, YearCard

CARD_PEOPLE = 6
REMEMBERED = 16384
"""Conversations kept as made: they are named on the lists of a year, its days and its friendships."""
YEAR_END = 1231
"""yyyy * 10000 + this is the last day of a year, yyyy * 10000 the day before its first."""


class Cards:
    """reviewed: years in which anything passed, in order."""

    def __init__(self, album: Album, people: People, clock: Clock, almanac: Almanac) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        self._almanac = almanac
        self._threads: Bounded[int, ThreadCard | None] = Bounded(self._look_up, REMEMBERED)
        self._years: tuple[YearCard, ...] | None = None
        self._quiet_months: list[MonthCount] = []
        self.reviewed = album.reviewed_years()
        years = list(almanac.years)
        self.first_year, self.last_year = (years[0], years[-1]) if years else (0, 0)

    def thread(self, row: ThreadRow) -> ThreadCard:
        """The card of a conversation, made once."""
        made = self._threads.get(row.id)
        if made is None:
            made = self._make(row)
            self._threads.keep(row.id, made)
        return made

    def threads(self, rows: Iterable[ThreadRow]) -> tuple[ThreadCard, ...]:
        """Cards in this order; what they need is asked for together."""
        found = list(rows)
        self._album.expect_people([row.id for row in found if row.id not in self._threads])
        return tuple([self.thread(row) for row in found])

    def expect(self, threads: Iterable[int]) -> None:
        """These threads will be asked for by number."""
        self._album.expect_threads(thread for thread in threads if thread not in self._threads)

    def thread_by_id(self, thread: int) -> ThreadCard | None:
        """None if there is no such conversation."""
        return self._threads[thread]

    def comments(self, row: ThreadRow) -> int:
        """How many posts of a conversation are held besides the article it stands under."""
        # Something is missing in it: is it the article? Else that is held, as all under it would be missing, too.
        missing = row.ghosts and (top := self._album.post(row.root)) is not None and top.kind == "ghost"
        return row.posts - (not missing)

    def friend(self, row: PersonRow, years: bool = False) -> FriendCard:
        """Somebody and all that passed. years: count each year of the archive too."""
        return FriendCard(
            person=self._people.person(row.id),
            sent=row.sent,
            received=row.received,
            first=self._clock.rough(row.first_at),
            last=self._clock.rough(row.last_at),
            days=row.days,
            years=self._counts(row.id) if years else (),
            both=bool(row.both),
            undated=row.undated,
        )

    def friend_between(self, row: BetweenRow) -> FriendCard:
        """Somebody and what passed in a span of days."""
        return FriendCard(
            person=self._people.person(row.person),
            sent=row.sent,
            received=row.posts - row.sent,
            first=self._clock.rough(row.first_at),
            last=self._clock.rough(row.last_at),
            days=row.days,
            both=bool(self._people.rows[row.person].both),
        )

    def persons(self, numbers: Iterable[int]) -> tuple[PersonRef, ...]:
        """In this order."""
        return tuple([self._people.person(number) for number in numbers])

    def quiet_months(self, first: int, last: int) -> list[MonthCount]:
        """Months, yyyymm, in which nothing passed: they look the same in every friendship."""
        if not self._quiet_months:
            months = months_between(self.first_year * 100 + 1, self.last_year * 100 + 12)
            self._quiet_months = [MonthCount(month_label(month), month // 100, month % 100, 0, 0) for month in months]
        begin = self.first_year * 100 + 1
        return self._quiet_months[months_apart(begin, first) : months_apart(begin, last) + 1]

    def years(self) -> tuple[YearCard, ...]:
        """Every year that has a page, in order."""
        if self._years is None:
            exchanges = self._album.exchanges_by_year()
            self._years = tuple(
                YearCard(
                    year,
                    urls.year(year),
                    count,
                    exchanges.get(year, 0),
                    self.persons(row.person for row in self._album.in_year(year, CARD_PEOPLE)),
                    urls.review(year) if year in self.reviewed else "",
                )
                for year, count in self._almanac.years.items()
            )
        return self._years

    def _look_up(self, thread: int) -> ThreadCard | None:
        row = self._album.thread(thread)
        return None if row is None else self._make(row)

    def _make(self, row: ThreadRow) -> ThreadCard:
        people = self._album.thread_people(row.id, CARD_PEOPLE)
        article = row.under_article
        return ThreadCard(
            path=urls.thread(row.key),
            title=row.title,
            first=self._clock.rough(row.first_at),
            last=self._clock.rough(row.last_at),
            posts=row.posts,
            ghosts=row.ghosts,
            people=self.persons(person for person, _ in people),
            more_people=max(0, row.people - len(people)),
            article=article,
            comments=self.comments(row) if article else 0,
        )

    def _counts(self, person: int) -> tuple[int, ...]:
        counts = dict(self._album.exchange_years(person))
        return tuple(counts.get(year, 0) for year in range(self.first_year, self.last_year + 1))
