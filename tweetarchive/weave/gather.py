"""First pass of weaving: everything the sources say, through the gate, put down to be sorted.

Knows who said what and whether it may be shown; links nothing yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import msgspec
from msgspec import Struct

from tweetarchive.album.spool import Spool, Spooled
from tweetarchive.ids import time_of
from tweetarchive.records import (
    Account,
    AccountRef,
    HandleChange,
    Like,
    Meant,
    Post,
    Problem,
    Provenance,
    Span,
    Visibility,
)
from tweetarchive.weave.accounts import AccountBook
from tweetarchive.weave.gate import Gate, restricts, withheld
from tweetarchive.weave.merge import merge_edits


class Source(Struct, frozen=True):
    """Everything one account's exports say. slug: whose they are (None: the archive's owner).

    facts: called once, streams what `interpret` yields. private: (label, count, reason) of kinds that are never posts.
    """

    service: str
    native_id: str
    handle: str
    name: str
    slug: str | None
    generated: int
    facts: Callable[[], Iterable[Meant]]
    private: tuple[tuple[str, int, str], ...] = ()
    problems: int = 0


class Woven(Struct, frozen=True):
    """A post as the second pass reads it: merged, with its earlier wordings. source: index of the source that gave
    it.
    """

    post: Post
    earlier: tuple[Post, ...]
    source: int


class Gathered(Struct):
    """What the first pass learned besides the posts in the spool.

    found: (source, visibility) → posts read. selves: the account of each source. problems: (source, problem).
    aliases: (service, old id) → id of the group.
    """

    found: Counter[tuple[int, Visibility]]
    selves: list[AccountRef]
    problems: list[tuple[int, Problem]]
    aliases: dict[tuple[str, str], str]


_encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Woven).decode


def gather(
    sources: list[Source], gate: Gate, book: AccountBook, spool: Spool, on_progress: Callable[[int], None]
) -> Gathered:
    """Read every source once: accounts into the book, posts that may be shown into the spool, one for each post.

    Raises whatever `facts` raises; a record that cannot be understood is a Problem in the stream and only counted.
    """
    gathered = Gathered(Counter(), _selves(sources), [], {})
    restricted: set[tuple[str, str]] = set()
    done = 0
    for number, source in enumerate(sources):
        me = gathered.selves[number]
        book.see(source.service, me, source.generated)
        book.see(source.service, AccountRef(), 0)
        last = ""
        for fact in source.facts():
            match fact:
                case Post():
                    if fact.native_id != last or fact.provenance is not Provenance.OWN:
                        done += 1
                        if not done % 1000:
                            on_progress(done)
                    if fact.provenance is Provenance.OWN:
                        if fact.native_id != last:
                            gathered.found[number, fact.visibility] += 1
                        last = fact.native_id
                    _put_down(fact, me, number, gate, book, spool, gathered, restricted)
                case Account():
                    book.describe(fact)
                case HandleChange():
                    book.renamed(fact)
                case Like() if gate.liked_parents and fact.text:
                    _put_down(_liked(fact), me, number, gate, book, spool, gathered, restricted)
                case Problem():
                    gathered.problems.append((number, fact))
    on_progress(done)
    _follow_chains(gathered.aliases)
    _one_for_each(spool, restricted, gathered.aliases)
    return gathered


def _selves(sources: list[Source]) -> list[AccountRef]:
    """Who each source is. A lone tweets.js does not say; it is the same person's known account, or one of its own."""
    known = {(source.service, source.slug): source for source in sources if source.native_id}
    selves = []
    for source in sources:
        teller = known.get((source.service, source.slug), source)
        native_id = teller.native_id if not source.native_id else source.native_id
        if not native_id and not teller.handle:
            native_id = f"unknown-{source.slug or 'owner'}"
        selves.append(AccountRef(native_id, source.handle or teller.handle, source.name or teller.name))
    return selves


def _put_down(
    post: Post,
    me: AccountRef,
    number: int,
    gate: Gate,
    book: AccountBook,
    spool: Spool,
    gathered: Gathered,
    restricted: set[tuple[str, str]],
) -> None:
    group = post.edit_ids[-1] if post.edit_ids else post.native_id
    hidden = withheld(gate, post)
    if hidden:
        if restricts(post):
            restricted.add((post.service, group))
            # Kept as an empty mark, so that a public version of the same post meets it when groups are merged.
            spool.add(Spooled(post.service, group, post.created, b""))
        return
    if post.author is None and post.provenance is Provenance.OWN:
        post = msgspec.structs.replace(post, author=me)
    for ref in _accounts(post):
        book.see(post.service, ref, post.as_of or post.created)
    for old in post.edit_ids[:-1]:
        known = gathered.aliases.get((post.service, old), "")
        gathered.aliases[post.service, old] = max(known, group, key=lambda native_id: (len(native_id), native_id))
    spool.add(Spooled(post.service, group, post.created, _encode(Woven(post, (), number))))


def _accounts(post: Post) -> Iterable[AccountRef]:
    if post.author is not None:
        yield post.author
    yield from post.mentions
    yield from post.addressed
    if post.reply_to is not None:
        yield post.reply_to.author
    if post.quote is not None:
        yield post.quote.author
    if post.boost_of is not None:
        yield post.boost_of.author


def _liked(like: Like) -> Post:
    return Post(
        service=like.service,
        native_id=like.native_id,
        author=None,
        created=time_of(like.service, like.native_id) or 0,
        visibility=Visibility.PUBLIC,
        provenance=Provenance.LIKED,
        text=(Span("text", like.text),),
    )


def _follow_chains(aliases: dict[tuple[str, str], str]) -> None:
    """An older export knows a shorter edit chain; every old id must lead to the newest id that any export knows."""
    for (service, old), new in list(aliases.items()):
        seen = {old}
        while (service, new) in aliases and new not in seen:
            seen.add(new)
            new = aliases[service, new]
        aliases[service, old] = new


def _one_for_each(spool: Spool, restricted: set[tuple[str, str]], aliases: dict[tuple[str, str], str]) -> None:
    """Merge the versions of each post. One version that is not public hides the others."""
    restricted = {(service, aliases.get((service, group), group)) for service, group in restricted}
    for rows in spool.repeated(aliases):
        service, group = rows[0].service, rows[0].group
        if (service, group) in restricted:
            spool.replace(Spooled(service, group, rows[0].at, b""))
            continue
        versions = [decode(row.payload) for row in rows]
        post, earlier = merge_edits([woven.post for woven in versions])
        own = [woven.source for woven in versions if woven.post.provenance is Provenance.OWN]
        source = min(own or [woven.source for woven in versions])
        # The time of an edited post is that of its first wording: it is then that people read and answered it.
        at = min([post.created, *(version.created for version in earlier)])
        spool.replace(Spooled(service, group, at, _encode(Woven(post, earlier, source))))
