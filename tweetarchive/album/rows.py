"""What the album answers with: one typed row for each kind of question.

Times are Unix seconds in UTC, a day is an integer yyyymmdd. Nothing here asks or computes anything.
"""

from __future__ import annotations

from typing import NamedTuple

OWNER = 1
"""person.id of the archive's owner, always."""

BLOG = "blog"
"""post.service of articles and comments, and account.service of those who wrote them, whatever system told of them."""


class PersonRow(NamedTuple):
    """A person without their story. first_at, last_at: Unix seconds of the first and last exchange, None without
    any. undated: posts between them and the owner of which nobody knows the time; they are not among sent, received.
    """

    id: int
    slug: str
    name: str
    owner: int
    described: int
    both: int
    avatar: str
    first_at: int | None
    last_at: int | None
    first_post: int | None
    last_post: int | None
    sent: int
    received: int
    days: int
    threads: int
    undated: int = 0


class AnniversaryRow(NamedTuple):
    """A date to keep, as in the table of that name. hushed: it is for the person's own page alone."""

    person: int
    kind: str
    year: int
    month: int
    day: int
    place: str
    post: int | None
    hushed: int


class RecallRow(NamedTuple):
    """A day that may come to mind: how many posts passed, how many conversations began."""

    month_day: int
    day: int
    exchanges: int
    threads: int


class RecalledRow(NamedTuple):
    """Somebody with whom something passed on a day. people: with how many anything did. first: the first of the posts
    that passed with them and opens no conversation, None if all do.
    """

    person: int
    posts: int
    people: int
    first: int | None


class AccountRow(NamedTuple):
    id: int
    service: str
    native_id: str
    handle: str
    name: str
    url: str
    person: int | None


class SuggestionRow(NamedTuple):
    """A commenter who may be somebody with a handle. commenter, account: numbers of accounts. hint, evidence: why. key:
    of the post where that stands, "" for no one place; title: of its conversation, "" if it is in none.
    """

    commenter: int
    account: int
    hint: str
    evidence: str
    key: str
    title: str


class PostRow(NamedTuple):
    """A post and what is needed to know its home: the key and the size (posts and ghosts) of its thread."""

    id: int
    key: str
    service: str
    kind: str
    account: int
    at: int | None
    exact: int
    day: int | None
    body: bytes
    url: str
    parent: int | None
    edge: str
    quote: int | None
    thread: int | None
    thread_key: str | None
    thread_size: int | None


class OutgoingRow(NamedTuple):
    """A post with all that the album says of it. thread_key: "" outside of conversations."""

    id: int
    key: str
    service: str
    native_id: str
    kind: str
    account: int
    at: int | None
    exact: int
    day: int | None
    body: bytes
    url: str
    parent: int | None
    edge: str
    quote: int | None
    thread: int | None
    thread_key: str


class NamedRow(NamedTuple):
    """What a post is called, and whose it is; kind "ghost" if it is not held."""

    id: int
    key: str
    service: str
    native_id: str
    kind: str
    account: int
    url: str
    thread: int | None


class StampRow(NamedTuple):
    """A post as far as time and place in its thread go. more: so many posts of common length would fit into the room
    that a long one takes besides its own.
    """

    id: int
    key: str
    at: int | None
    day: int | None
    exact: int
    parent: int | None
    thread: int | None
    more: int


class ThreadRow(NamedTuple):
    """first_at, last_at: None, and day 0, if nothing in it has a known time."""

    id: int
    key: str
    root: int
    title: str
    first_at: int | None
    last_at: int | None
    day: int
    posts: int
    ghosts: int
    people: int

    @property
    def under_article(self) -> bool:
        """Whether it is a blog post with what was said under it; `root` is that post then, or its ghost."""
        return self.key.startswith(f"{BLOG}-")  # a thread's key is that of its first post


class PingRow(NamedTuple):
    """Another page's word that it links to an article. at: None if unknown; exact: 0 if only the day is known."""

    title: str
    url: str
    excerpt: str
    at: int | None
    exact: int


class TallyRow(NamedTuple):
    """What passed with a person on one day: number of posts, how many of them the owner sent, first and last post."""

    day: int
    posts: int
    sent: int
    low: int
    high: int


class MissingRow(NamedTuple):
    """A post that is known of and not held. at: None if nobody knows; thread: None for one that was only quoted."""

    account: int
    at: int | None
    thread: int | None


class ExchangeRow(NamedTuple):
    """A post that passed with a person, as far as its place among others goes. sent: 1 if the owner wrote it."""

    id: int
    day: int
    sent: int
    thread: int | None
    parent: int | None


class BetweenRow(NamedTuple):
    """What passed with a person in a span of days."""

    person: int
    posts: int
    sent: int
    days: int
    first_at: int
    last_at: int


class CircleRow(NamedTuple):
    """A circle. people: who ever belonged to it; first_day: of the earliest joining, with 00 for what is not written, 0
    if nothing is.
    """

    id: int
    slug: str
    name: str
    people: int
    first_day: int


class MemberRow(NamedTuple):
    """Somebody's time in a circle. since, until: as the owner wrote it; first_day, last_day: the days that means, 0 and
    99999999 for none. memorial: 1 if they have died. introduced: the person who made them known to the owner.
    """

    person: int
    since: str
    until: str
    first_day: int
    last_day: int
    memorial: int
    introduced: int | None


class TagRow(NamedTuple):
    """A hashtag without "#". name: as most wrote it; key: what tells it from others, whoever writes it."""

    id: int
    slug: str
    name: str
    key: str


class TagPersonRow(NamedTuple):
    """Somebody who used a tag. who: a person, or below zero an account that is nobody's. first, last: days."""

    who: int
    posts: int
    first: int
    last: int


class GatheringRow(NamedTuple):
    """A day on which several people used a tag."""

    day: int
    posts: int
    people: int


class MediaRow(NamedTuple):
    """A stored file. key: its name under media/ in the site; path: inside the archive folder."""

    key: str
    sha256: str
    path: str
    type: str
    size: int


class SourceRow(NamedTuple):
    """person: 0 for an export that is nobody's."""

    service: str
    person: int
    handle: str
    generated: int
    first_at: int | None
    last_at: int | None
    posts: int
    problems: int


class HoldingRow(NamedTuple):
    """source: a person's slug, "" for nobody's. site: a blog's host, "" for accounts. found: all there are; some are
    shown, some folded into others that are counted by themselves; the rest is not shown, for this reason.
    """

    service: str
    source: str
    label: str
    found: int
    shown: int
    reason: str
    folded: int
    site: str
