"""Second pass of weaving: who answers whom, which conversations there are, and which of them may be shown.

Reads the spool in order of time and keeps a few numbers for each post. A parent that nobody has becomes a ghost: a node
like any other, with a time if its id tells one. What stands under articles comes understood; it only gets its edges.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from tweetarchive.album.spool import Spool
from tweetarchive.ids import time_of
from tweetarchive.records import AccountRef, Post, PostRef, Precision, Provenance
from tweetarchive.weave.accounts import NOBODY, AccountBook
from tweetarchive.weave.commenters import SERVICE
from tweetarchive.weave.replies_file import correct
from tweetarchive.weave.skeleton_articles import LINKED, UnderArticles
from tweetarchive.weave.threads import roots
from tweetarchive.weave.woven import Woven, decode

Key = tuple[str, str]

_WHOLE = 2
"""Shown whether it concerns the owner or not."""

NO_TURN, TURN, OPENS = range(3)
"""What a post can be in a run of words between two: nothing, since it speaks to nobody or names them in passing, is no
post of a microblog, passes on somebody's words or has no exact time; an answer; or one that begins with a name and does
not say what it answers.
"""


class Ghost(Struct):
    """A post we know of only because others point at it. near: index of the oldest post that does."""

    service: str
    native_id: str
    author: int
    at: int | None
    near: int


class Skeleton(Struct):
    """Nodes 0 … held-1 are the spool's posts in order of time, the others are ghosts.

    parents, quotes, root: node numbers, -1 for none. author: account numbers. speaks_to: account numbers a post is
    addressed to (named in it, or its parent's author). shown: whether the node enters the album. ids: post.id of
    shown nodes. threads: root node → thread.id for conversations of two nodes or more, and for articles. at: Unix
    seconds, those of what stands under an article only as good as its place among the others. turns: of held nodes.
    """

    held: int
    keys: list[Key]
    at: list[int]
    author: list[int]
    parents: list[int]
    quotes: list[int]
    speaks_to: list[tuple[int, ...]]
    ghosts: list[Ghost]
    root: list[int]
    shown: bytearray
    ids: list[int]
    threads: dict[int, int]
    order: list[int]
    under: UnderArticles
    turns: bytearray


def skeleton(
    spool: Spool,
    book: AccountBook,
    aliases: dict[Key, str],
    mine: frozenset[int],
    everything: bool,
    articles: frozenset[str] = frozenset(),
    whole: frozenset[int] = frozenset(),
    replies: Mapping[str, str] | None = None,
) -> Skeleton:
    """The shape of all conversations. mine: the owner's account numbers; everything: show friends' other posts too.

    articles: native ids of those there are. whole: sources of blogs that are shown whole. replies: the owner's
    corrections. Raises ConfigError if those name what is not there, or make answers go round in a circle.
    """
    under = UnderArticles()
    at: list[int] = []
    author: list[int] = []
    keys: list[Key] = []
    refs: list[PostRef | None] = []
    quote_refs: list[PostRef | None] = []
    speaks_to: list[tuple[int, ...]] = []
    own = bytearray()
    silent = bytearray()
    turns = bytearray()
    theirs = _WHOLE if everything else 1
    for row in spool.in_time_order():
        if not row.payload:
            continue
        woven = decode(row.payload)
        post = woven.post
        keys.append((row.service, row.group))
        at.append(row.at)
        author.append(book.number(post.service, post.author or AccountRef(NOBODY)))
        quote_refs.append(post.quote)
        if post.kind != "post":
            under.add(len(at) - 1, woven)
            refs.append(None)
            own.append(_shown_as(woven, whole))
            silent.append(True)
            speaks_to.append(())
            turns.append(NO_TURN)
            continue
        refs.append(post.reply_to)
        own.append(theirs if post.provenance is Provenance.OWN else 0)
        silent.append(post.boost_of is not None)
        speaks_to.append(() if post.boost_of is not None else _named(post, book))
        turns.append(_turn(post))
        if articles and post.reply_to is None and post.boost_of is None:
            under.link(len(at) - 1, post, articles)
    held = len(keys)
    node_of = {key: node for node, key in enumerate(keys)}
    ghosts: list[Ghost] = []
    parents = [-1] * held
    quotes = [-1] * held
    for node in range(held):
        service, native_id = keys[node]
        for ref, edges in ((refs[node], parents), (quote_refs[node], quotes)):
            if ref is None:
                continue
            key = (service, aliases.get((service, ref.native_id), ref.native_id))
            if key[1] == native_id:
                continue
            writer = book.number(service, ref.author) if ref.author != AccountRef() else 0
            target = node_of.get(key)
            if target is None:
                target = node_of[key] = len(node_of)
                keys.append(key)
                ghosts.append(Ghost(service, key[1], writer, time_of(*key), node))
            elif target >= held and not ghosts[target - held].author:
                ghosts[target - held].author = writer
            elif target < held and author[target] == nobody(book, service) and writer:
                author[target] = writer
            edges[node] = target
    for ghost in ghosts:
        author.append(ghost.author or nobody(book, ghost.service))
        at.append(at[ghost.near] if ghost.at is None else ghost.at)
        speaks_to.append(())
    under.connect(node_of, parents)
    parents.extend([-1] * len(ghosts))
    quotes.extend([-1] * len(ghosts))
    if replies:
        correct(replies, keys, parents, under)
    _under_articles_speak(under, book, author, speaks_to, silent)
    for node in range(held):
        if parents[node] >= 0 and not silent[node]:
            speaks_to[node] = tuple(dict.fromkeys((*speaks_to[node], author[parents[node]])))
    root = roots(parents)
    shown = _shown(held, author, own, quotes, speaks_to, root, mine)
    bones = Skeleton(held, keys, at, author, parents, quotes, speaks_to, ghosts, root, shown, [], {}, [], under, turns)
    number(bones)
    return bones


def number(bones: Skeleton) -> None:
    """Number what is shown, and its conversations: anew after every change of what is shown or what answers what."""
    bones.order = _order(bones.held, bones.at, bones.ghosts, bones.shown)
    bones.ids = [0] * len(bones.keys)
    for place, node in enumerate(bones.order, 1):
        bones.ids[node] = place
    bones.threads = _threads(bones.root, bones.shown, bones.ids, bones.under.articles)


def spoken_with(bones: Skeleton, mine: frozenset[int]) -> set[int]:
    """Accounts that exchanged words with the owner in what is shown: either wrote to the other."""
    met: set[int] = set()
    for node in range(bones.held):
        if bones.shown[node] and bones.speaks_to[node]:
            if bones.author[node] in mine:
                met.update(bones.speaks_to[node])
            elif not mine.isdisjoint(bones.speaks_to[node]):
                met.add(bones.author[node])
    return met - mine


def nobody(book: AccountBook, service: str) -> int:
    """The account that stands for an unknown author."""
    return book.find(service, NOBODY) or 0


def _named(post: Post, book: AccountBook) -> tuple[int, ...]:
    """Whom a post speaks to. A handle that nobody was ever seen to have, typed in passing, may be a joke or a slip."""
    addressed = [book.number(post.service, ref) for ref in post.addressed]
    mentioned = (book.number(post.service, ref) for ref in post.mentions)
    return tuple(dict.fromkeys((*addressed, *(number for number in mentioned if book.has_id(number)))))


def _turn(post: Post) -> int:
    if post.boost_of is not None or post.precision is not Precision.SECOND:
        return NO_TURN
    if post.reply_to is not None:
        return TURN
    return OPENS if post.text and post.text[0].kind == "mention" else NO_TURN


def _under_articles_speak(
    under: UnderArticles, book: AccountBook, author: list[int], speaks_to: list[tuple[int, ...]], silent: bytearray
) -> None:
    """A comment speaks to all whom it answers. A link to an article, and an answer to nobody knows whom, to nobody."""
    unknown = nobody(book, SERVICE)
    for node, targets in under.targets.items():
        if node in under.told:
            spoken_to = dict.fromkeys(author[target] for target in targets)
            speaks_to[node] = tuple(number for number in spoken_to if number != unknown)
        elif under.edges.get(node) == LINKED:
            silent[node] = True


def _shown_as(woven: Woven, whole: frozenset[int]) -> int:
    """What an article or comment counts for in `_shown`. A copy inside another is shown with that or not at all."""
    if woven.post.provenance is not Provenance.OWN:
        return 0
    return 1 if whole.isdisjoint(dict(woven.told) or (woven.source,)) else _WHOLE


def _shown(
    held: int,
    author: list[int],
    own: bytearray,
    quotes: list[int],
    speaks_to: list[tuple[int, ...]],
    root: list[int],
    mine: frozenset[int],
) -> bytearray:
    """A conversation is shown if the owner wrote in it or was spoken to in it, or something of it is shown anyhow; and
    what a shown post quotes is shown with it. own: whether a node is from its author's or site's own export, or _WHOLE.
    """
    concerns = set()
    for node in range(held):
        if own[node] == _WHOLE or (author[node] in mine and own[node]) or not mine.isdisjoint(speaks_to[node]):
            concerns.add(root[node])
    shown = bytearray(node_root in concerns for node_root in root)
    for node in range(held):
        if shown[node] and quotes[node] >= 0:
            shown[quotes[node]] = 1
    return shown


def _order(held: int, at: list[int], ghosts: list[Ghost], shown: bytearray) -> list[int]:
    """Shown nodes in order of time. A ghost stands before everything of the same second, so before its answers."""
    missing = sorted(
        (number for number in range(len(ghosts)) if shown[held + number]),
        key=lambda number: (at[held + number], len(ghosts[number].native_id), ghosts[number].native_id),
    )
    order: list[int] = []
    waiting = iter(missing)
    ghost = next(waiting, None)
    for node in range(held):
        if not shown[node]:
            continue
        while ghost is not None and at[held + ghost] <= at[node]:
            order.append(held + ghost)
            ghost = next(waiting, None)
        order.append(node)
    while ghost is not None:
        order.append(held + ghost)
        ghost = next(waiting, None)
    return order


def _threads(root: list[int], shown: bytearray, ids: list[int], articles: set[int]) -> dict[int, int]:
    sizes: dict[int, int] = {}
    for node, top in enumerate(root):
        if shown[node]:
            sizes[top] = sizes.get(top, 0) + 1
    tops: Iterable[int] = sorted(
        (top for top, size in sizes.items() if (size > 1 or top in articles) and shown[top]), key=lambda top: ids[top]
    )
    return {top: number for number, top in enumerate(tops, 1)}
