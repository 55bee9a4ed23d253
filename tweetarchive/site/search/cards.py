"""What a result says: who, when, the first words, and where it stands."""

from __future__ import annotations

from tweetarchive.album.body import decode
from tweetarchive.album.rows import PersonRow, PostRow
from tweetarchive.album.stories import StoryRow
from tweetarchive.records import Content
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.search.findable import Findable
from tweetarchive.site.search.texts import plain, texts
from tweetarchive.site.stories import words_of
from tweetarchive.site.views import SearchCard

CARDS = 32
"""Results in a file."""

LONGEST = 240
"""Bytes of a result's words as UTF-8, so that a file of them is small in every language."""

NAME = 80


def cards(desk: Desk, findable: Findable, file: int) -> tuple[SearchCard, ...]:
    """Those of one file, in order of their numbers."""
    first = file * CARDS
    return tuple([_card(desk, findable, row) for _, row in findable.between(first, first + CARDS)])


def _card(desk: Desk, findable: Findable, row: PostRow | StoryRow | PersonRow) -> SearchCard:
    if isinstance(row, PostRow):
        return _of_post(desk, findable, row)
    if isinstance(row, StoryRow):
        opening = desk.album.story_opening(row.id)
        words = plain(Content("markdown", words_of(desk, opening))) if opening else ""
        return SearchCard("story", urls.story(row.slug), row.title, "", _day(row.date), _short(words))
    handles = [f"@{account.handle}" for account in desk.people.accounts_of.get(row.id, ()) if account.handle]
    story, _ = desk.album.person_words(row.id) if row.described else ("", b"")
    words = " ".join((*dict.fromkeys(handles), plain(Content("markdown", story))))
    return SearchCard("person", urls.friend(row.slug), row.name, "", 0, _short(words))


def _of_post(desk: Desk, findable: Findable, row: PostRow) -> SearchCard:
    body = decode(row.body)
    told = findable.begun.get(row.id, 0)
    return SearchCard(
        "begun" if told else "post",
        desk.outline.home(row),
        _short(desk.people.account(row.account).name, NAME),
        _short(desk.people.account(body.boosted).name, NAME) if body.boosted else "",
        row.day or 0,
        _short(" ".join(texts(body))),
        told,
    )


def _short(text: str, longest: int = LONGEST) -> str:
    line = " ".join(text.split())
    content = line.encode("utf-8", "replace")
    if len(content) <= longest:
        return line
    cut = content[:longest].decode("utf-8", "ignore")
    words, space, _ = cut.rpartition(" ")
    return (words if space and len(words) > longest // 4 else cut) + "…"


def _day(date: str) -> int:
    """ "2011-02" → 20110200."""
    digits = date.replace("-", "")
    return int(digits.ljust(8, "0")[:8]) if digits.isdecimal() else 0
