"""What an album says about hashtags under which the owner met others: who came, and on which days."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.asking import THESE, Asking, numbers
from tweetarchive.album.rows import GatheringRow, TagPersonRow, TagRow

ALL = 1 << 62
"""More than the number of any tag."""

_WHO = "SELECT day, who FROM tag_post"
_WHERE = "SELECT t.day, p.thread FROM tag_post t JOIN post p ON p.id = t.post"


class AboutTags(Asking):
    """Questions about hashtags. A gathering is a day on which several people used one. Who somebody is: a person's
    number, or below zero that of an account that is nobody's.
    """

    def tags(self) -> Iterator[TagRow]:
        """Every tag with a page, those that gathered people on most days first."""
        return map(TagRow._make, self._rows("SELECT id, slug, name, key FROM tag ORDER BY id"))

    def tag_sums(self, tag: int = 0) -> dict[int, tuple[int, int, int, int, int]]:
        """Tag → (posts, days, gatherings, first day, last day), of all or one."""
        rows = self._rows(
            """SELECT tag, sum(posts), count(*), sum(people > 1), min(day), max(day) FROM tag_day
                WHERE tag BETWEEN ? AND ? GROUP BY tag""",
            (tag, tag or ALL),
        )
        return {tag: (posts, days, gatherings, first, last) for tag, posts, days, gatherings, first, last in rows}

    def tag_crowds(self, tag: int = 0) -> dict[int, int]:
        """Tag → how many people used it, of all or one."""
        sql = "SELECT tag, count(*) FROM tag_person WHERE tag BETWEEN ? AND ? GROUP BY tag"
        return dict(self._rows(sql, (tag, tag or ALL)))

    def tag_years(self, tag: int) -> list[tuple[int, int, int, int]]:
        """(year, posts, days, gatherings)."""
        return self._rows(
            "SELECT day / 10000 AS year, sum(posts), count(*), sum(people > 1) FROM tag_day WHERE tag = ?"
            " GROUP BY year ORDER BY year",
            (tag,),
        )

    def tag_people(self, tag: int, limit: int) -> list[TagPersonRow]:
        """Who used a tag, most first."""
        sql = "SELECT who, posts, first, last FROM tag_person WHERE tag = ? ORDER BY posts DESC, who LIMIT ?"
        return list(map(TagPersonRow._make, self._rows(sql, (tag, limit))))

    def tag_met(self, tag: int, limit: int) -> list[tuple[int, int]]:
        """(person, post of the first contact) of those whom the owner met there, in that order."""
        return self._rows("SELECT person, post FROM tag_met WHERE tag = ? ORDER BY post, person LIMIT ?", (tag, limit))

    def tag_met_total(self, tag: int) -> int:
        """How many people the owner met there."""
        return self._number("SELECT count(*) FROM tag_met WHERE tag = ?", (tag,))

    def gatherings(self, tag: int, first_day: int = 0, last_day: int = 99999999) -> list[GatheringRow]:
        """The gatherings of a span of days, in order."""
        sql = """SELECT day, posts, people FROM tag_day WHERE tag = ? AND people > 1 AND day BETWEEN ? AND ?
            ORDER BY day"""
        return list(map(GatheringRow._make, self._rows(sql, (tag, first_day, last_day))))

    def fullest_gathering(self, tag: int) -> GatheringRow | None:
        """That of most people, then of most posts, then the earliest."""
        sql = """SELECT day, posts, people FROM tag_day WHERE tag = ? AND people > 1
            ORDER BY people DESC, posts DESC, day LIMIT 1"""
        return next(map(GatheringRow._make, self._rows(sql, (tag,))), None)

    def gathered(self, tag: int, days: list[int]) -> dict[int, list[int]]:
        """Day → who used the tag, those who wrote most under it first, then those who came first."""
        found: dict[int, list[int]] = {}
        for day, who in self._rows(
            f"{_WHO} WHERE tag = ? AND day IN {THESE} GROUP BY day, who ORDER BY day, count(*) DESC, min(post)",
            (tag, numbers(days)),
        ):
            found.setdefault(day, []).append(who)
        return found

    def gathered_in(self, tag: int, days: list[int]) -> dict[int, list[int]]:
        """Day → conversations with posts under the tag, those with most of them first."""
        found: dict[int, list[int]] = {}
        for day, thread in self._rows(
            f"""{_WHERE} WHERE t.tag = ? AND t.day IN {THESE} AND p.thread IS NOT NULL
                GROUP BY t.day, p.thread ORDER BY t.day, count(*) DESC, p.thread""",
            (tag, numbers(days)),
        ):
            found.setdefault(day, []).append(thread)
        return found
