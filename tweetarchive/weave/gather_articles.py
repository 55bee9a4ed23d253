"""First pass of weaving, for what belongs to blogs: articles, comments and pings, put down by their article.

Of what may not be shown the place is kept and nothing else: there may be answers below it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from tweetarchive.album.spool import Spool, Spooled
from tweetarchive.records import AccountRef, Post, PostRef, Provenance
from tweetarchive.weave.accounts import AccountBook, key_of
from tweetarchive.weave.gate import Gate, restricts, withheld
from tweetarchive.weave.merge import merge_told
from tweetarchive.weave.woven import Woven, decode, encode


def put_under_article(
    post: Post,
    source: int,
    gate: Gate,
    book: AccountBook,
    spool: Spool,
    writers: dict[tuple[int, Provenance], set[str]],
) -> None:
    """Put down an article, or what stands under one. writers: as in Gathered."""
    if withheld(gate, post):
        post = _place_of(post)
    else:
        for ref in accounts_in(post):
            book.see(post.service, ref, post.as_of or post.created)
        if post.kind == "article" and post.author is not None:
            writers.setdefault((source, post.provenance), set()).add(key_of(post.author))
    spool.add(Spooled(post.service, post.native_id, post.created, encode(Woven(post, (), source)), article_of(post)))


def one_told(rows: Iterable[Spooled], standing: Sequence[int]) -> Spooled:
    """The same article, comment or ping, as several sources tell of it, or one does more than once. standing: of each
    source, the higher the better it must know.
    """
    versions = [decode(row.payload) for row in rows]
    told = tuple(sorted(Counter(woven.source for woven in versions).items()))
    restricting = [woven for woven in versions if restricts(woven.post)]
    chosen = restricting or [woven for woven in versions if not woven.gone] or versions
    post = merge_told([(standing[woven.source], woven.post) for woven in chosen])
    owning = [woven.source for woven in chosen if woven.post.provenance is Provenance.OWN]
    source = min(owning or [woven.source for woven in chosen], key=lambda number: (-standing[number], number))
    return Spooled(post.service, post.native_id, post.created, encode(Woven(post, (), source, told)), article_of(post))


def accounts_in(post: Post) -> Iterable[AccountRef]:
    """Every account that a post names."""
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


def article_of(post: Post) -> str:
    """The native id of the article that a post is or stands under."""
    return post.article.native_id if post.article is not None else post.native_id


def _place_of(post: Post) -> Post:
    return Post(
        service=post.service,
        native_id=post.native_id,
        author=None,
        created=post.created,
        precision=post.precision,
        visibility=post.visibility,
        provenance=post.provenance,
        kind=post.kind,
        article=None if post.article is None else PostRef(post.article.native_id),
        reply_to=None if post.reply_to is None else PostRef(post.reply_to.native_id),
        nested=post.nested,
        ordinal=post.ordinal,
    )
