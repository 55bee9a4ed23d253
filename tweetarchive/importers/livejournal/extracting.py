"""A LiveJournal export as records, each with as much of its surroundings as its meaning needs.

Nothing is interpreted; what cannot be kept is a Problem with its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct, field

from ...exports import Export, Member
from ...exports.fields import fields_of
from ...exports.xml import Element, Started, count_tags, read_xml
from ...records import Blob, Counted, Given, Problem, Raw, Skipped
from .members import Role, item_of, members, picture_key, skipped
from .survey import RECORDS, TEXT_FIELDS, Journal, is_state, read_entry, survey


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the export's files of LiveJournal's; of the others those that are known by name."""
    found = survey(export)
    read = set()
    gaps = _Gaps()
    for member, role in members(export):
        read.add(member.path)
        journal = found.of(member)
        for given in _records(member, role, journal):
            if isinstance(given, Raw):
                gaps.see(given, journal)
            yield given
    dumped = any(item_of(path) for path in export)
    for path in export:
        if path in read:
            continue
        if dumped and (key := picture_key(path)):
            yield Blob(key, path)
        elif reason := skipped(path):
            yield Skipped(path, reason)
    yield from gaps.told()


def _records(member: Member, role: Role, journal: Journal) -> Iterator[Given]:
    if role == "entry":
        entry, problems = read_entry(member)
        yield from problems
        yield _article(member, entry, 0, journal)
        return
    kinds: Counter[str] = Counter()
    position = 0
    for element in read_xml(member, RECORDS, text_fields=TEXT_FIELDS):
        if isinstance(element, Problem):
            yield element
        elif not isinstance(element, Started) and element.name in RECORDS:
            record = _record(member, element, position, journal)
            if isinstance(record, Raw):
                kinds[record.kind] += 1
            yield record
            position += 1
    # Comments and their states have one tag. If some could not be read, it is the most frequent kind that lacks them;
    # of those that could not be kept their own Problems tell.
    most = kinds.most_common(1)[0][0] if kinds else "livejournal.comment"
    tags, kept = sum(count_tags(member, RECORDS).values()), kinds.total()
    for kind, count in sorted({most: 0, **kinds}.items()):
        missing = tags - kept if kind == most else 0
        yield Counted(member.path, kind, count + missing, slack=position - kept if kind == most else 0)


def _record(member: Member, element: Element, position: int, journal: Journal) -> Raw | Problem:
    if element.name == "entry":
        return _article(member, element, position, journal)
    if element.name == "comment" and not is_state(element):
        return _comment(member, element, position, journal)
    number = element.attributes.get("id", "")
    if not number:
        return _nameless(member, element, position)
    kind = "livejournal.user" if element.name == "usermap" else "livejournal.state"
    return Raw(kind, journal.key(number), msgspec.json.encode(fields_of(element)), member.path, position)


def _article(member: Member, entry: Element, position: int, journal: Journal) -> Raw | Problem:
    item = entry.words("itemid").strip() or item_of(member.path)
    if not item or not entry.children:
        return _nameless(member, entry, position)
    payload = {"entry": fields_of(entry, nodes=("props",)), "article": journal.articles.get(item), **_where(journal)}
    return Raw("livejournal.article", journal.key(item), msgspec.json.encode(payload), member.path, position)


def _comment(member: Member, comment: Element, position: int, journal: Journal) -> Raw | Problem:
    """The document has numbers in attributes, ljdump in elements, and neither says in which state a comment is if
    comment_meta was read apart.
    """
    number = (comment.attributes.get("id") or comment.words("id")).strip()
    item = comment.attributes.get("jitemid") or item_of(member.path)
    if not number or not item:
        return _nameless(member, comment, position)
    poster = comment.attributes.get("posterid", "")
    payload: dict[str, Any] = {
        "comment": fields_of(comment, lists=("property",)),
        "item": item,
        "article": journal.articles.get(item),
        **_where(journal),
    }
    if poster in journal.users:
        payload["user"] = journal.users[poster]
    if number in journal.states:
        payload["state"] = journal.states[number]
    return Raw("livejournal.comment", journal.key(number), msgspec.json.encode(payload), member.path, position)


def _where(journal: Journal) -> dict[str, str]:
    return {"site": journal.site, "journal": journal.name}


def _nameless(member: Member, element: Element, position: int) -> Problem:
    what = "entry" if element.name in ("event", "entry") else element.name
    said = f"The {what} in line {max(element.line, 1):,} has no number, so it cannot be told from others."
    return Problem(member.path, position, said)


# --- what else has to be handed over together ---------------------------------------------------------------------


class _Gaps(Struct):
    """Comments whose entry is not here, and those whose author is only a number; with the first file of each."""

    entries: Counter[str] = field(default_factory=Counter)
    users: Counter[str] = field(default_factory=Counter)

    def see(self, raw: Raw, journal: Journal) -> None:
        if raw.kind != "livejournal.comment":
            return
        comment = msgspec.json.decode(raw.payload, type=_Seen)
        self.entries[raw.member] += comment.item not in journal.articles
        poster = comment.comment.poster
        self.users[raw.member] += poster.strip("0") != "" and poster not in journal.users

    def told(self) -> Iterator[Problem]:
        """One Problem for all of a kind: every file of a dump would have the same."""
        if lacking := self.entries.total():
            yield Problem(
                next(iter(+self.entries)),
                -1,
                f"The entries are not here that some comments stand under (comments: {lacking:,}). Only an entry tells"
                " who could read it, so these comments are kept, but not shown. Hand over the folder that holds both.",
            )
        if lacking := self.users.total():
            yield Problem(
                next(iter(+self.users)),
                -1,
                f"Some authors are told by number, not by name (comments: {lacking:,}). The names are in what the"
                " address with “get=comment_meta” gives: hand over both together.",
            )


class _Poster(Struct):
    poster: str = field(name="@posterid", default="")


class _Seen(Struct):
    item: str
    comment: _Poster
