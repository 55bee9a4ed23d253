"""Export files taken apart: one record for each item, each comment, each author, with all fields and no meaning.

What a record's meaning needs from around it (the blog, a comment's article, the name behind an author's login) is put
beside its fields, so that it can be read alone. Must not interpret, and holds one item at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from ...exports import Export, Member
from ...exports.xml import Element, count_tags, read_xml
from ...records import Counted, Given, Problem, Raw
from .fields import Fields, fields_of, is_wordpress, named, text
from .heads import Head, head_of
from .kinds import is_article
from .recognising import members_of


def extract_all(export: Export) -> Iterator[Given]:
    """Every file's records. All heads are read first: the authors of one file may have written what is in another."""
    heads = {member.path: head_of(member) for member in members_of(export)}
    owner = next((head.site for head in heads.values() if head.site), "")
    people = _people(heads.values())
    for path, head in heads.items():
        yield from _File(export[path], head, owner, people).given()


def _people(heads: Iterable[Head]) -> dict[tuple[str, str], tuple[str, str]]:
    """(address, login) and (address, "#id") → (id, display name)."""
    people: dict[tuple[str, str], tuple[str, str]] = {}
    for head in heads:
        for author in head.authors:
            number, login = text(author, "wp:author_id"), text(author, "wp:author_login")
            known = (number, text(author, "wp:author_display_name") or login)
            if login:
                people.setdefault((head.address, login), known)
            if number:
                people.setdefault((head.address, f"#{number}"), known)
    return people


class _File:
    """One file on its way. position: index of the next record in it."""

    def __init__(
        self, member: Member, head: Head, owner: str, people: Mapping[tuple[str, str], tuple[str, str]]
    ) -> None:
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
        settings: Fields = {}
        for given in read_xml(self._member, ("item", "author")):
            match given:
                case Problem():
                    yield given
                case Element(name="item"):
                    yield from self._item(given)
                case Element(name="author") if is_wordpress(given.space):
                    yield self._author(given)
                case Element(name="category" | "tag" | "term") if is_wordpress(given.space):
                    yield self._term(given)
                case Element() if len(settings) < _MOST_SETTINGS:
                    settings.setdefault(named(given), fields_of(given))
        if settings:
            yield self._raw("wordpress.blog", "blog", {"channel": settings})
        yield from self._counted()

    def _item(self, item: Element) -> Iterator[Raw]:
        """The item, then its comments, each by itself."""
        comments = [child for child in item.all("comment") if is_wordpress(child.space)]
        fields = fields_of(item, without="wp:comment")
        article = is_article(fields, bool(comments))
        native_id = text(fields, "wp:post_id") or text(fields, "link") or f"n{self._position + 1}"
        parent = {"parent": "public"} if text(fields, "wp:post_parent") in self._public else {}
        if text(fields, "wp:status") == "publish" and not text(fields, "wp:post_password"):
            self._public.add(native_id)
        if article:
            author = self._person(text(fields, "dc:creator"))
            yield self._raw("wordpress.article", native_id, {"item": fields, **author, **parent})
        else:
            self._others += 1
            yield self._raw("wordpress.other", native_id, {"item": fields})
        about = {name: fields[name] for name in _OF_AN_ARTICLE if name in fields}
        if text(fields, "wp:post_password"):
            about["protected"] = True
        for ordinal, comment in enumerate(comments, 1):
            yield self._comment(comment, native_id, ordinal, {"article": about, **parent})

    def _comment(self, element: Element, article: str, ordinal: int, around: Mapping[str, object]) -> Raw:
        comment = fields_of(element)
        native_id = text(comment, "wp:comment_id")
        # Its place is told only where nothing better is: it is another in every export, as comments come and go.
        place: dict[str, object] = {}
        if not native_id or not text(comment, "wp:comment_date_gmt"):
            place = {"ordinal": ordinal}
        user = self._person(f"#{text(comment, 'wp:comment_user_id')}")
        record = {"comment": comment, **around, **user, **place}
        return self._raw("wordpress.comment", native_id or f"{article}.n{ordinal}", record)

    def _author(self, element: Element) -> Raw:
        author = fields_of(element)
        native_id = text(author, "wp:author_id") or text(author, "wp:author_login") or f"n{self._position + 1}"
        return self._raw("wordpress.author", native_id, {"author": author})

    def _term(self, element: Element) -> Raw:
        term = fields_of(element)
        names = ("wp:term_id", "wp:category_nicename", "wp:tag_slug", "wp:term_slug")
        native_id = next((text(term, name) for name in names if text(term, name)), f"n{self._position + 1}")
        return self._raw("wordpress.term", f"{element.name}:{native_id}", {"term": term})

    def _person(self, known_as: str) -> dict[str, object]:
        """Who is behind a login, or behind "#2", if the head of any file told."""
        known = self._people.get((self._head.address, known_as))
        return {"person": {"id": known[0], "name": known[1]}} if known else {}

    def _raw(self, kind: str, native_id: str, record: Mapping[str, object]) -> Raw:
        payload = msgspec.json.encode({**self._around, **record})
        position, self._position = self._position, self._position + 1
        return Raw(kind, self._front + native_id, payload, self._member.path, position)

    def _counted(self) -> Iterator[Counted]:
        """What the tags in the text promise, whether or not it could be parsed."""
        comment_tags = [f"{prefix}:comment" for prefix in self._head.prefixes]
        counts = count_tags(self._member, ["item", *comment_tags])
        yield Counted(self._member.path, "wordpress.article", counts["item"] - self._others)
        yield Counted(self._member.path, "wordpress.comment", sum(counts[tag] for tag in comment_tags))


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
