"""What an album says about circles: who belonged to them, when, and where several of them talked."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.asking import Asking
from tweetarchive.album.rows import CircleRow, MemberRow, ThreadRow


class AboutCircles(Asking):
    """Questions about circles. Conversations are those in which several of one took part, besides the owner."""

    def circles(self) -> Iterator[CircleRow]:
        """Every circle, in order of its beginning."""
        return map(CircleRow._make, self._rows("SELECT id, slug, name, people, first_day FROM circle ORDER BY id"))

    def members(self, circle: int) -> list[MemberRow]:
        """Everybody's time in a circle, in order of joining; whoever came back has several."""
        return list(map(MemberRow._make, self._rows(f"{_MEMBERS} WHERE circle = ? ORDER BY place", (circle,))))

    def first_members(self, limit: int) -> dict[int, list[int]]:
        """Of every circle the first few persons in order of joining, without the owner unless nobody else is in it."""
        found: dict[int, list[int]] = {}
        for circle, person in self._rows(
            """SELECT circle, person FROM (SELECT circle, person, row_number()
                OVER (PARTITION BY circle ORDER BY person = 1, min(place)) AS number
                FROM circle_person GROUP BY circle, person) WHERE number <= ? ORDER BY circle, number""",
            (limit,),
        ):
            found.setdefault(circle, []).append(person)
        return found

    def circle_spans(self) -> dict[int, tuple[str, int, str]]:
        """Circle → (when the first joined, as the owner wrote it; the day on which the last left; how that was
        written).
        """
        rows = self._rows(
            """SELECT every.circle, first.since, max(every.last_day), every.until
                FROM circle_person every JOIN circle_person first ON first.circle = every.circle AND first.place = 0
                GROUP BY every.circle"""
        )
        return {circle: (since, day, until) for circle, since, day, until in rows}

    def circle_total(self, circle: int) -> int:
        """How many conversations there are."""
        return self._number("SELECT count(*) FROM circle_thread WHERE circle = ?", (circle,))

    def circle_fullest(self, circle: int, limit: int) -> list[tuple[ThreadRow, int]]:
        """(conversation, members in it), most members first."""
        sql = f"{_THREADS} WHERE c.circle = ? ORDER BY c.members DESC, c.posts DESC, c.thread LIMIT ?"
        return [(ThreadRow._make(row[:-1]), row[-1]) for row in self._rows(sql, (circle, limit))]

    def circle_bounds(self, circle: int) -> tuple[ThreadRow, ThreadRow] | None:
        """The first conversation and the last."""
        sql = f"{_THREADS} WHERE c.circle = ? AND c.day > 0 ORDER BY c.day"
        first = self._rows(f"{sql}, c.thread LIMIT 1", (circle,))
        last = self._rows(f"{sql} DESC, c.thread DESC LIMIT 1", (circle,))
        return (ThreadRow._make(first[0][:-1]), ThreadRow._make(last[0][:-1])) if first and last else None

    def circle_years(self, circle: int) -> list[tuple[int, int, int]]:
        """(year, conversations that began, posts held in them), of the dated ones."""
        return self._rows(
            "SELECT day / 10000 AS year, count(*), sum(posts) FROM circle_thread WHERE circle = ? AND day > 0"
            " GROUP BY year ORDER BY year",
            (circle,),
        )


_MEMBERS = "SELECT person, since, until, first_day, last_day, memorial, introduced FROM circle_person"
_THREADS = """SELECT t.id, t.key, t.root, t.title, t.first_at, t.last_at, t.day, t.posts, t.ghosts, t.people, c.members
    FROM circle_thread c JOIN thread t ON t.id = c.thread"""
