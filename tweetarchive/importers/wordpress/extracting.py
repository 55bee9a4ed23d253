"""Export files taken apart: one record for each item, each comment, each author, with all fields and no meaning.

What a record's meaning needs from around it (the blog, a comment's article, the name behind an author's login) is put
beside its fields, so that it can be read alone. Must not interpret, and holds one item at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from ...exports import Export, Member
from ...exports.xml import Element, read_xml
from ...records import Counted, Given, Problem, Raw
from .fields import Fields, fields_of, is_wordpress, named, text
from .heads import Head, head_of
from .kinds import is_article
from .recognising import members_of
from .shapes import Around, ArticleRecord, AuthorRecord, CommentRecord, KeptRecord, Person


def extract_all(export: Export) -> Iterator[Given]:
    """Every file's records. All heads are read first: the authors of one file may have written what is in another."""
    heads = {member.path: head_of(member) for member in members_of(export)}
    owner = next((head.site for head in heads.values() if head.site), "")
    people = _people(heads.values())
    for path, head in heads.items():
        yield from _File(export[path], head, owner, people).given()


def _people(heads: Iterable[Head]) -> dict[tuple[str, str], Person]:
    """(address, login) and (address, "#2") → who that is."""
    people: dict[tuple[str, str], Person] = {}
    for head in heads:
        for author in head.authors:
            number, login = text(author, "wp:author_id"), text(author, "wp:author_login")
            person = Person(number, text(author, "wp:author_display_name") or login)
            for known_as in (login, number and f"#{number}"):
                if known_as:
                    people.setdefault((head.address, known_as), person)
    return people


class _File:
    """One file on its way, and the index of the next record in it."""

    def __init__(self, member: Member, head: Head, owner: str, people: Mapping[tuple[str, str], Person]) -> None:
        self._member = member
        self._head = head
        self._people = people
        self._front = "" if head.address == owner else f"{head.address}:"
        self._around = {"site": head.site, "address": head.address, "language": head.language}
        self._position = 0
        self._others = 0
        self._public: set[str] = set()  # ids of what is certainly public, for the pictures in it

    def given(self) -> Iterator[Given]:
        """The file's records, its problems, and how many records its tags promise."""
        channel: Fields = {}
        comment_tags = {f"{prefix}:comment": 0 for prefix in self._head.prefixes}
        seen = {"item": 0, **comment_tags}
        for given in read_xml(self._member, ("item", "author"), seen=seen, broken=True):
            match given:
                case Problem():
                    yield given
                case Element(name="item") if given.whole or given.first("comment"):
                    yield from self._item(given)
                case Element(name="item"):
                    # Comments come last: without one, what says who may read it may be missing. That the item is not
                    # whole has been told with its line, so it is not told again as one that the counts miss.
                    self._others += 1
                case Element(name="author") if is_wordpress(given.space) and given.whole:
                    yield self._author(given)
                case Element(name="category" | "tag" | "term") if is_wordpress(given.space):
                    yield self._term(given)
                case Element() if len(channel) < _MOST_SETTINGS:
                    channel.setdefault(named(given), fields_of(given))
        if channel:
            yield self._raw("wordpress.blog", "blog", KeptRecord(kept=channel, **self._around))
        # What the tags in the text promise, whether or not it could be parsed.
        yield Counted(self._member.path, "wordpress.article", seen["item"] - self._others)
        yield Counted(self._member.path, "wordpress.comment", sum(seen[tag] for tag in comment_tags))

    def _item(self, element: Element) -> Iterator[Raw]:
        """The item, then its comments, each by itself."""
        comments = [child for child in element.all("comment") if is_wordpress(child.space)]
        item = fields_of(element, without="wp:comment")
        native_id = text(item, "wp:post_id") or text(item, "link") or f"n{self._position + 1}"
        parent: Literal["", "public"] = "public" if text(item, "wp:post_parent") in self._public else ""
        if text(item, "wp:status") == "publish" and not text(item, "wp:post_password"):
            self._public.add(native_id)
        person = self._person(text(item, "dc:creator"))
        if is_article(item, bool(comments)):
            article = ArticleRecord(item=item, person=person, parent=parent, **self._around)
            yield self._raw("wordpress.article", native_id, article)
        else:
            self._others += 1
            yield self._raw("wordpress.other", native_id, KeptRecord(kept=item, **self._around))
        about = {name: item[name] for name in _OF_AN_ARTICLE if name in item}
        if text(item, "wp:post_password"):
            about["protected"] = "1"
        if not person.id:
            about["author"] = text(item, "dc:creator")  # known by login alone
        for ordinal, each in enumerate(comments, 1):
            comment = fields_of(each)
            number = text(comment, "wp:comment_id")
            record = CommentRecord(
                comment=comment,
                article=about,
                person=self._person(f"#{text(comment, 'wp:comment_user_id')}"),
                parent=parent,
                ordinal=0 if number and text(comment, "wp:comment_date_gmt") else ordinal,
                **self._around,
            )
            yield self._raw("wordpress.comment", number or f"{native_id}.n{ordinal}", record)

    def _author(self, element: Element) -> Raw:
        author = fields_of(element)
        native_id = text(author, "wp:author_id") or text(author, "wp:author_login") or f"n{self._position + 1}"
        return self._raw("wordpress.author", native_id, AuthorRecord(author=author, **self._around))

    def _term(self, element: Element) -> Raw:
        term = fields_of(element)
        names = ("wp:term_id", "wp:category_nicename", "wp:tag_slug", "wp:term_slug")
        native_id = next((text(term, name) for name in names if text(term, name)), f"n{self._position + 1}")
        return self._raw("wordpress.term", f"{element.name}:{native_id}", KeptRecord(kept=term, **self._around))

    def _person(self, known_as: str) -> Person:
        """Who is behind a login, or behind "#2", if the head of any file told."""
        return self._people.get((self._head.address, known_as), _NOBODY)

    def _raw(self, kind: str, native_id: str, record: Around) -> Raw:
        position, self._position = self._position, self._position + 1
        return Raw(kind, self._front + native_id, msgspec.json.encode(record), self._member.path, position)


_NOBODY = Person()
_MOST_SETTINGS = 200
_OF_AN_ARTICLE = (
    "title",
    "link",
    "pubDate",
    "wp:post_id",
    "wp:post_date",
    "wp:post_date_gmt",
    "wp:status",
    "wp:post_parent",
    "wp:post_type",
)
