"""What an album says about people and accounts. They come whole, since every page names some."""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.asking import Asking
from tweetarchive.album.friendship import Friendship, decode
from tweetarchive.album.rows import OWNER, AccountRow, PersonRow, SuggestionRow

_PERSON = """SELECT id, slug, name, owner, described, both, avatar, first_at, last_at, first_post, last_post, sent,
    received, days, threads, undated FROM person"""


class AboutPeople(Asking):
    """Questions about who there is."""

    def people(self) -> Iterator[PersonRow]:
        """Everyone, by number."""
        return map(PersonRow._make, self._rows(f"{_PERSON} ORDER BY id"))

    def accounts(self) -> Iterator[AccountRow]:
        """Every account, by number."""
        return map(
            AccountRow._make,
            self._rows("SELECT id, service, native_id, handle, name, url, person FROM account ORDER BY id"),
        )

    def authors_of_articles(self) -> list[tuple[int, int]]:
        """(account, articles), whoever wrote most first."""
        return self._rows(
            "SELECT account, count(*) FROM post WHERE kind = 'article' GROUP BY account ORDER BY count(*) DESC, account"
        )

    def suggestions(self) -> Iterator[SuggestionRow]:
        """Who may be one person, pair by pair."""
        return map(
            SuggestionRow._make,
            self._rows(
                """SELECT s.commenter, s.account, s.hint, s.evidence, coalesce(p.key, ''), coalesce(t.title, '')
                FROM suggestion s LEFT JOIN post p ON p.id = s.post LEFT JOIN thread t ON t.id = p.thread
                ORDER BY s.account, s.commenter, s.rank"""
            ),
        )

    def closest(self, limit: int) -> list[int]:
        """Persons (never the owner) by the number of posts between them and the owner."""
        rows = self._rows("SELECT id FROM person ORDER BY sent + received DESC, id LIMIT ?", (limit + 1,))
        return [number for (number,) in rows if number != OWNER][:limit]

    def person_words(self, person: int) -> tuple[str, bytes]:
        """(story as Markdown, facts as JSON)."""
        story, facts = self._rows("SELECT story, facts FROM person WHERE id = ?", (person,))[0]
        return story, facts.encode()

    def called(self) -> dict[int, str]:
        """What the owner calls people among friends, of those of whom a people file says so."""
        sql = "SELECT id, json_extract(facts, '$.called') AS called FROM person WHERE described = 1 AND called <> ''"
        return dict(self._rows(sql))

    def wordless(self) -> frozenset[int]:
        """Those whose words are shown in part or not at all."""
        sql = "SELECT id FROM person WHERE json_extract(facts, '$.wordless')"
        return frozenset(person for (person,) in self._rows(sql))

    def lost(self, limit: int) -> list[int]:
        """Long-lost friends, the closest first; none who never comes to mind by themselves."""
        sql = """SELECT id FROM friendship JOIN person ON person.id = friendship.person
            WHERE lost = 1 AND id NOT IN (SELECT person FROM hushed_person) ORDER BY sent + received DESC, id LIMIT ?"""
        return [person for (person,) in self._rows(sql, (limit,))]

    def friendship(self, person: int) -> Friendship | None:
        """All facts between the owner and somebody, None if nothing passed."""
        rows = self._rows("SELECT facts FROM friendship WHERE person = ?", (person,))
        return decode(rows[0][0]) if rows else None

    def account_bio(self, account: int) -> str:
        """What an account says of itself, "" if nothing. IndexError if there is no such account."""
        bio: str = self._rows("SELECT bio FROM account WHERE id = ?", (account,))[0][0]
        return bio

    def former_slugs(self) -> list[tuple[str, int, int]]:
        """(slug, person, 1 if the owner says so) for each address that a person's page had, or would have had."""
        return self._rows("SELECT slug, person, told FROM former ORDER BY slug")

    def handles(self) -> list[tuple[int, str]]:
        """(account, handle) for every handle, former ones too, of the accounts that are a person's."""
        return self._rows(
            "SELECT handle.account, handle.handle FROM handle JOIN account ON account.id = handle.account"
            " WHERE account.person IS NOT NULL ORDER BY handle.until IS NOT NULL, handle.account, handle.handle"
        )

    def former_handles(self, account: int) -> list[str]:
        """Handles the account gave up, oldest first."""
        rows = self._rows(
            "SELECT handle FROM handle WHERE account = ? AND until IS NOT NULL ORDER BY until, handle", (account,)
        )
        return [handle for (handle,) in rows]
