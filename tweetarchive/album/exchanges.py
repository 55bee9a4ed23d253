"""What passed between the owner and somebody: who wrote how much to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable

from tweetarchive.album.asking import THESE, Asking, numbers
from tweetarchive.album.review import Review, decode
from tweetarchive.album.rows import BetweenRow, ExchangeRow, StampRow, TallyRow


class AboutExchanges(Asking):
    """Questions about what passed. Persons are never the owner."""

    def first_exchange(self) -> int | None:
        """The very first post between the owner and anybody."""
        rows = self._rows(
            "SELECT min(post) FROM exchange WHERE day = (SELECT day FROM exchange ORDER BY day LIMIT 1)",
        )
        number: int | None = rows[0][0]
        return number

    def exchanges_by_year(self) -> dict[int, int]:
        """Year → posts that passed between the owner and others; a post to three people is one."""
        return dict(self._rows("SELECT day / 10000, sum(exchanges) FROM day_sum GROUP BY day / 10000"))

    def exchanged(self) -> list[tuple[int, int]]:
        """(person, post) for everything that passed, in that order."""
        return self._rows("SELECT person, post FROM exchange ORDER BY person, post")

    def newest_exchanges(self, person: int, limit: int) -> list[int]:
        """The numbers of posts that passed, the newest first."""
        sql = "SELECT post FROM exchange WHERE person = ? ORDER BY post DESC LIMIT ?"
        return [number for (number,) in self._rows(sql, (person, limit))]

    def exchange_days(self, person: int, first_day: int = 0, last_day: int = 99999999) -> list[TallyRow]:
        """Day by day, in order."""
        rows = self._rows(
            "SELECT day, count(*), sum(sent), min(post), max(post) FROM exchange WHERE person = ?"
            " AND day BETWEEN ? AND ? GROUP BY day ORDER BY day",
            (person, first_day, last_day),
        )
        return list(map(TallyRow._make, rows))

    def exchange_years(self, person: int) -> list[tuple[int, int]]:
        """(year, number of posts)."""
        return self._rows("SELECT year, posts FROM year_sum WHERE person = ? ORDER BY year", (person,))

    def exchanges(
        self, person: int, low: int = 0, high: int = 1 << 62, first_day: int = 0, last_day: int = 99999999
    ) -> list[ExchangeRow]:
        """Posts that passed with a person from first_day to last_day, by time. low, high: numbers known to enclose
        them.
        """
        rows = self._rows(
            "SELECT e.post, e.day, e.sent, e.thread, p.parent FROM exchange e JOIN post p ON p.id = e.post"
            " WHERE e.person = ? AND e.post BETWEEN ? AND ? AND e.day BETWEEN ? AND ? ORDER BY e.post",
            (person, low, high, first_day, last_day),
        )
        return list(map(ExchangeRow._make, rows))

    def exchange_stamps(self, person: int, day: int) -> list[StampRow]:
        """The posts that passed with a person on one day, by time."""
        sql = """SELECT p.id, p.key, p.at, p.day, p.exact, p.parent, p.thread, coalesce(l.more, 0)
            FROM exchange e JOIN post p ON p.id = e.post LEFT JOIN long_post l ON l.post = p.id
            WHERE e.day = ? AND e.person = ? ORDER BY p.id"""
        return list(map(StampRow._make, self._rows(sql, (day, person))))

    def begun_with(self, person: int) -> list[int]:
        """Years in which something between a person and the owner began, in order: words alone, or a conversation."""
        sql = """SELECT DISTINCT begun FROM (SELECT min(day) / 10000 AS begun FROM exchange WHERE person = ?
            GROUP BY coalesce(thread, -post)) ORDER BY begun"""
        return [year for (year,) in self._rows(sql, (person,))]

    def alone_between(self, first_day: int, last_day: int) -> list[StampRow]:
        """Posts between the owner and anybody in a span of days that belong to no conversation, by time."""
        sql = """SELECT DISTINCT p.id, p.key, p.at, p.day, p.exact, p.parent, p.thread, coalesce(l.more, 0)
            FROM exchange e JOIN post p ON p.id = e.post LEFT JOIN long_post l ON l.post = p.id
            WHERE e.day BETWEEN ? AND ? AND e.thread IS NULL ORDER BY p.id"""
        return list(map(StampRow._make, self._rows(sql, (first_day, last_day))))

    def long_with(self) -> dict[int, int]:
        """Person → how many posts more would fit into the room that the long ones between them and the owner take."""
        return dict(self._rows("SELECT person, more FROM long_with"))

    def long_days_with(self, person: int) -> dict[int, int]:
        """The same of one person by day."""
        sql = """SELECT e.day, sum(l.more) FROM exchange e CROSS JOIN long_post l ON l.post = e.post
            WHERE e.person = ? GROUP BY e.day"""
        return dict(self._rows(sql, (person,)))

    def exchanges_between(self, first_day: int, last_day: int) -> int:
        """How many posts passed between the owner and others on these days; one to three people is one."""
        return self._number(
            "SELECT coalesce(sum(exchanges), 0) FROM day_sum WHERE day BETWEEN ? AND ?", (first_day, last_day)
        )

    def closest_on(self, day: int, limit: int) -> list[int]:
        """Persons by the number of posts on a day."""
        sql = "SELECT person FROM exchange WHERE day = ? GROUP BY person ORDER BY count(*) DESC, person LIMIT ?"
        return [person for (person,) in self._rows(sql, (day, limit))]

    def closest_among(self, day: int, low: int, high: int, limit: int) -> list[int]:
        """Persons by the number of posts among those of a day numbered low to high."""
        rows = self._rows(
            "SELECT person FROM exchange WHERE day = ? AND post BETWEEN ? AND ?"
            " GROUP BY person ORDER BY count(*) DESC, person LIMIT ?",
            (day, low, high, limit),
        )
        return [person for (person,) in rows]

    def months_with(self, persons: Iterable[int]) -> list[tuple[int, int, int, int]]:
        """(person, month, posts, those of them the owner sent), for each month in which anything passed with one of
        these, in order.
        """
        return self._rows(f"{_MONTHS} WHERE person IN {THESE} ORDER BY person, month", (numbers(persons),))

    def in_month(self, month: int, limit: int) -> list[BetweenRow]:
        """Persons by the number of posts in a month, yyyymm, with the sums."""
        sql = f"{_SUMS} FROM month_sum WHERE month = ? ORDER BY posts DESC, person LIMIT ?"
        return list(map(BetweenRow._make, self._rows(sql, (month, limit))))

    def in_year(self, year: int, limit: int) -> list[BetweenRow]:
        """Persons by the number of posts in a year, with the sums."""
        sql = f"{_SUMS} FROM year_sum WHERE year = ? ORDER BY posts DESC, person LIMIT ?"
        return list(map(BetweenRow._make, self._rows(sql, (year, limit))))

    def reviewed_years(self) -> list[int]:
        """Years in which something passed, in order."""
        return [year for (year,) in self._rows("SELECT year FROM year_review ORDER BY year")]

    def review(self, year: int) -> Review | None:
        """All facts of a year as a whole, None if nothing passed in it."""
        rows = self._rows("SELECT facts FROM year_review WHERE year = ?", (year,))
        return decode(rows[0][0]) if rows else None

    def ends_between(self, first_day: int, last_day: int) -> tuple[int, int] | None:
        """The first and the last post between the owner and anybody in a span of days, None if there is none."""
        span = "SELECT {0}(post) FROM exchange WHERE day = (SELECT {0}(day) FROM exchange WHERE day BETWEEN ? AND ?)"
        first, last = (self._rows(span.format(end), (first_day, last_day))[0][0] for end in ("min", "max"))
        return None if first is None else (first, last)

    def fullest_day(self, first_day: int, last_day: int) -> tuple[int, int] | None:
        """The day on which most posts passed between the owner and others, of several the first, and how many did; a
        post to three people is one.
        """
        rows = self._rows(
            "SELECT day, exchanges FROM day_sum WHERE day BETWEEN ? AND ? AND exchanges > 0"
            " ORDER BY exchanges DESC, day LIMIT 1",
            (first_day, last_day),
        )
        return rows[0] if rows else None


_MONTHS = "SELECT person, month, posts, sent FROM month_sum"
_SUMS = "SELECT person, posts, sent, days, first_at, last_at"
