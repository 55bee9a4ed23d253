"""What may be shown, as two tables for spreadsheets: posts.csv and people.csv, by RFC 4180, in UTF-8 with a mark.

A cell that a spreadsheet would take for a formula gets an apostrophe before it, since anybody may have written it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from tweetarchive.album.rows import OWNER
from tweetarchive.formats.lines import moment
from tweetarchive.formats.shown import Shown

POSTS = (
    *("key", "service", "kind", "published", "author", "author_handle", "author_page", "title", "text", "url"),
    *("answers", "quotes", "conversation", "language", "likes", "boosts", "pictures", "picture_texts"),
)
PEOPLE = ("page", "name", "you", "handles", "first", "last", "sent", "received", "days", "conversations")

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the wide ones, where East Asian letters are


def write_sheets(shown: Shown, folder: Path) -> int:
    """Write both files into the folder, and say how many posts."""
    met: set[int] = set()
    with (folder / "posts.csv").open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, lineterminator="\r\n")
        rows.writerow(POSTS)
        for told in shown:
            post, body = told.post, told.body
            account = shown.accounts[post.account]
            met.update(shown.accounts[number].person or 0 for number in (post.account, *body.addressed))
            rows.writerow(
                guarded(
                    (
                        post.key,
                        post.service,
                        post.kind,
                        "" if post.at is None else moment(post.at) if post.exact else moment(post.at)[:10],
                        shown.name_of(post.account),
                        account.handle,
                        shown.slug_of(post.account),
                        body.title,
                        shown.words(told),
                        post.url,
                        told.answers.key if told.answers else "",
                        told.quotes.key if told.quotes else "",
                        post.thread_key,
                        body.lang,
                        body.likes,
                        body.boosts,
                        len(body.media),
                        "\n".join([media.alt for media in body.media if media.alt]),
                    )
                )
            )
    _write_people(shown, folder / "people.csv", met if any(shown.wanted) else None)
    return shown.count


def _write_people(shown: Shown, path: Path, only: set[int] | None) -> None:
    """only: those who wrote or were written to in the posts that were wanted; None for everybody."""
    handles: dict[int, list[str]] = {}
    for row in shown.accounts.values():
        if row.person is not None and row.handle:
            handles.setdefault(row.person, []).append(f"{row.service}:{row.handle}")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, lineterminator="\r\n")
        rows.writerow(PEOPLE)
        for person in shown.people.values():
            if only is not None and person.id not in only:
                continue
            first, last = ("" if at is None else moment(at) for at in (person.first_at, person.last_at))
            numbers = (person.sent, person.received, person.days, person.threads)
            said = " ".join(sorted(handles.get(person.id, ())))
            rows.writerow(guarded((person.slug, person.name, int(person.id == OWNER), said, first, last, *numbers)))


def guarded(cells: Iterable[str | int]) -> list[str | int]:
    """The cells of a row, so that no spreadsheet takes one for a formula: an apostrophe goes before it."""
    return [f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell for cell in cells]
