"""Dates to keep, and what may come to mind by itself on a day of the year.

A *month_day* is an integer mmdd. What is hushed (hide.toml, people who have died) is in no answer here, but for the
dates of one person, which are for that person's own page, and for `hushed`.
"""

from __future__ import annotations

from tweetarchive.album.asking import Asking
from tweetarchive.album.rows import AnniversaryRow, RecalledRow, RecallRow

_HUSHED_PERSON = "person IN (SELECT person FROM hushed_person)"


class AboutAnniversaries(Asking):
    """Questions about days of the year."""

    def anniversaries(self) -> list[AnniversaryRow]:
        """All of them, the closest people's first."""
        sql = f"""SELECT a.person, a.kind, a.year, a.month, a.day, a.place, a.post,
                a.{_HUSHED_PERSON} OR EXISTS (SELECT 1 FROM hushed_date AS h
                    WHERE a.year * 10000 + a.month * 100 + a.day BETWEEN h.first_day AND h.last_day
                    AND h.month_day IN (0, a.month * 100 + a.day))
            FROM anniversary AS a JOIN person ON person.id = a.person
            ORDER BY person.owner DESC, person.sent + person.received DESC, a.person, a.kind"""  # noqa: S608  our own words
        return list(map(AnniversaryRow._make, self._rows(sql)))

    def recall(self) -> list[RecallRow]:
        """Every day that may come to mind, by its place in the year."""
        rows = self._rows("SELECT month_day, day, exchanges, threads FROM recall ORDER BY month_day, day")
        return list(map(RecallRow._make, rows))

    def recalled_threads(self, month_day: int, most: int) -> dict[int, list[int]]:
        """Day → the longest conversations of at least two people that began on it, in order of time."""
        sql = f"""SELECT day, id FROM (
                SELECT thread.day, thread.id, thread.first_at,
                    row_number() OVER (PARTITION BY thread.day ORDER BY posts DESC, thread.id) AS place
                FROM recall JOIN thread ON thread.day = recall.day
                WHERE recall.month_day = ? AND people > 1 AND NOT EXISTS
                    (SELECT 1 FROM thread_person AS t WHERE t.thread = thread.id AND t.{_HUSHED_PERSON}))
            WHERE place <= ? ORDER BY day, first_at, id"""  # noqa: S608
        found: dict[int, list[int]] = {}
        for day, thread in self._rows(sql, (month_day, most)):
            found.setdefault(day, []).append(thread)
        return found

    def recalled_people(self, month_day: int, most: int) -> dict[int, list[RecalledRow]]:
        """Day → with whom most passed on it, in that order."""
        shown = f"post NOT IN (SELECT post FROM exchange WHERE {_HUSHED_PERSON})"  # noqa: S608
        sql = f"""SELECT day, person, posts, people,
                (SELECT min(post) FROM exchange AS e WHERE e.day = found.day AND e.person = found.person AND e.{shown}
                    AND NOT EXISTS (SELECT 1 FROM thread WHERE thread.id = e.thread AND root = e.post))
            FROM (SELECT e.day, e.person, count(*) AS posts, count(*) OVER (PARTITION BY e.day) AS people,
                    row_number() OVER (PARTITION BY e.day ORDER BY count(*) DESC, e.person) AS place
                FROM recall JOIN exchange AS e ON e.day = recall.day
                WHERE recall.month_day = ? AND e.{shown} GROUP BY e.day, e.person) AS found
            WHERE place <= ? ORDER BY day, place"""  # noqa: S608
        found: dict[int, list[RecalledRow]] = {}
        for day, *row in self._rows(sql, (month_day, most)):
            found.setdefault(day, []).append(RecalledRow._make(row))
        return found

    def hushed(self) -> frozenset[int]:
        """People who never come to mind by themselves."""
        return frozenset(person for (person,) in self._rows("SELECT person FROM hushed_person"))
