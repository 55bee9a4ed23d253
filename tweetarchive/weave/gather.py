"""First pass of weaving: everything the sources say, through the gate, put down to be sorted.

Knows who said what and whether it may be shown; links nothing yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

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
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.gate import Gate, restricts, withheld
from tweetarchive.weave.gather_articles import accounts_in, one_told, put_under_article
from tweetarchive.weave.merge import merge_edits
from tweetarchive.weave.woven import Woven, decode, encode


class Source(Struct, frozen=True):
    """Everything that one account's exports say, or one site's. slug: whose they are, None for the archive's owner, ""
    for nobody.

    facts: called once, streams what `interpret` yields. private: (label, count, reason) of kinds that are never posts.
    belongs: whose such exports are by themselves; only one of an "account" has a self that speaks in it.
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
    belongs: Literal["account", "site", "nobody"] = "account"


class Gathered(Struct):
    """What the first pass learned besides the posts in the spool.

    found: (source, visibility) → posts of a microblog read. folded: source → those of them that are told elsewhere
    already: in another export, or as they are after an edit. selves: the account of each source. problems: (source,
    problem). aliases: (service, old id) → id of the group. writers: (source, provenance) → keys of those who wrote
    its articles.
    """

    found: Counter[tuple[int, Visibility]]
    folded: Counter[int]
    selves: list[AccountRef]
    problems: list[tuple[int, Problem]]
    aliases: dict[tuple[str, str], str]
    writers: dict[tuple[int, Provenance], set[str]]


def gather(
    sources: list[Source], gate: Gate, book: AccountBook, spool: Spool, on_progress: Callable[[int], None]
) -> Gathered:
    """Read every source once: accounts into the book, posts that may be shown into the spool, one for each post.

    Raises whatever `facts` raises; a record that cannot be understood is a Problem in the stream and only counted.
    """
    gathered = Gathered(Counter(), Counter(), _selves(sources), [], {}, {})
    restricted: set[tuple[str, str]] = set()
    services: set[str] = set()
    done = 0
    for number, source in enumerate(sources):
        me = gathered.selves[number]
        if source.belongs == "account":
            book.see(source.service, me, source.generated)
        services.add(source.service if source.belongs == "account" else BLOG)
        book.see(source.service if source.belongs == "account" else BLOG, AccountRef(), 0)
        last = ""
        for fact in source.facts():
            if isinstance(fact, Post) and fact.service not in services:  # one file may tell of several
                services.add(fact.service)
                book.see(fact.service, AccountRef(), 0)
            match fact:
                case Post() if fact.kind != "post":
                    done += 1
                    if not done % 1000:
                        on_progress(done)
                    put_under_article(fact, number, gate, book, spool, gathered.writers)
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
    _one_for_each(spool, restricted, gathered, sources)
    return gathered


def _selves(sources: list[Source]) -> list[AccountRef]:
    """Who each source is. A lone tweets.js does not say; it is the same person's known account, or one of its own."""
    known = {(source.service, source.slug): source for source in sources if source.native_id}
    selves = []
    for source in sources:
        if source.belongs != "account":
            selves.append(AccountRef(handle=source.handle, name=source.name))
            continue
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
    for ref in accounts_in(post):
        book.see(post.service, ref, post.as_of or post.created)
    for old in post.edit_ids[:-1]:
        known = gathered.aliases.get((post.service, old), "")
        gathered.aliases[post.service, old] = max(known, group, key=lambda native_id: (len(native_id), native_id))
    spool.add(Spooled(post.service, group, post.created, encode(Woven(post, (), number))))


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


def _one_for_each(spool: Spool, restricted: set[tuple[str, str]], gathered: Gathered, sources: list[Source]) -> None:
    """Merge the versions of each post. One version that is not public hides the others."""
    restricted = {(service, gathered.aliases.get((service, group), group)) for service, group in restricted}
    for rows in spool.repeated(gathered.aliases):
        service, group = rows[0].service, rows[0].group
        if rows[0].article:
            spool.replace(one_told(rows, [source.belongs == "site" for source in sources]))
            continue
        if (service, group) in restricted:
            spool.replace(Spooled(service, group, rows[0].at, b""))
            continue
        versions = [decode(row.payload) for row in rows]
        post, earlier = merge_edits([woven.post for woven in versions])
        own = {(woven.source, woven.post.native_id) for woven in versions if woven.post.provenance is Provenance.OWN}
        source = min((source for source, _ in own), default=min(woven.source for woven in versions))
        gathered.folded.update(told_by for told_by, _ in sorted(own)[1:])
        # The time of an edited post is that of its first wording: it is then that people read and answered it.
        at = min([post.created, *(version.created for version in earlier)])
        spool.replace(Spooled(service, group, at, encode(Woven(post, earlier, source))))
