"""The album's rows that belong to articles and are no posts: pings. And, for the sums, what became of all that are."""

from __future__ import annotations

from collections.abc import Callable

from tweetarchive.album.spool import Spool
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Post, Precision
from tweetarchive.weave import sums as why
from tweetarchive.weave.bodies_articles import MAX_TITLE, web_address
from tweetarchive.weave.consent.consent import Consent
from tweetarchive.weave.consent.shape import WISH
from tweetarchive.weave.gather_articles import article_of
from tweetarchive.weave.plain import one_line
from tweetarchive.weave.skeleton import Skeleton
from tweetarchive.weave.sums import Sums
from tweetarchive.weave.woven import Woven, decode

EXCERPT = 400


def write_pings(
    writer: AlbumWriter,
    spool: Spool,
    ids: dict[str, int],
    sums: Sums,
    consent: Consent | None = None,
    hides: Callable[[Woven], bool] = lambda woven: False,
) -> None:
    """Write the pings of every article that is shown. ids: native id → post.id of what is shown of blogs. consent: of
    those to whose pages nobody may be led. hides: whether the owner hides one.
    """
    number = 0
    for payload in spool.apart():
        woven = decode(payload)
        post = woven.post
        article = ids.get(article_of(post), 0)
        if not article:
            sums.aside("ping", woven.source, woven.told, why.NOT_SHARED)
            continue
        if (consent is not None and consent.tells(post.url)) or hides(woven):
            sums.aside("ping", woven.source, woven.told, WISH)
            continue
        number += 1
        at = None if post.precision is Precision.UNKNOWN else post.created
        exact = int(post.precision is Precision.SECOND)
        title = one_line(post.title, MAX_TITLE)
        writer.insert("ping", (number, article, title, web_address(post.url), _excerpt(post), at, exact))
        sums.shown("ping", woven.source, woven.told)


def count_nodes(bones: Skeleton, sums: Sums) -> None:
    """What became of every article and comment among the nodes."""
    for node, told in bones.under.told.items():
        if told.source < 0:
            continue
        if node in bones.under.gone:
            sums.aside(told.kind, told.source, told.told, told.hidden)
        elif bones.shown[node]:
            sums.shown(told.kind, told.source, told.told)
        else:
            sums.aside(told.kind, told.source, told.told, why.NOT_SHARED)


def _excerpt(post: Post) -> str:
    if post.content is None:
        return ""
    return one_line(" ".join(paragraph.text for paragraph in paragraphs(post.content)), EXCERPT)
