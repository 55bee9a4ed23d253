"""Several versions of one post → one. Pure, and the order in which they come makes no difference.

The best version gives the words: one from the author's own export before a copy inside somebody else's, a whole one
before a cut one, a richer one before a plainer one, a later export before an earlier one. What it lacks, the next
best gives.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from tweetarchive.records import Post, Precision, Provenance

_RANK = {Provenance.OWN: 2, Provenance.EMBEDDED: 1, Provenance.LIKED: 0}
_encode = msgspec.msgpack.Encoder().encode


def merge(versions: Sequence[Post]) -> Post:
    """One post from versions with the same native id (at least one).

    created: to the second if any version knows it so (late Grailbird exports lost the time of day). likes, boosts:
    the largest.
    """
    if len(versions) == 1:
        return versions[0]
    ranked = sorted(versions, key=_rank, reverse=True)
    best = ranked[0]
    changes: dict[str, object] = {
        "likes": max(post.likes for post in ranked),
        "boosts": max(post.boosts for post in ranked),
        "edit_ids": max((post.edit_ids for post in ranked), key=lambda ids: (len(ids), ids)),
        "media": max(
            (post.media for post in ranked), key=lambda media: (sum(bool(item.key) for item in media), len(media))
        ),
        "sensitive": any(post.sensitive for post in ranked),
    }
    if best.precision is Precision.DAY:
        timed = next((post for post in ranked if post.precision is Precision.SECOND), best)
        changes.update(created=timed.created, precision=timed.precision)
    for field in ("author", "text", "addressed", "mentions", "hashtags", "reply_to", "quote", "lang", "app", "url"):
        if not getattr(best, field):
            changes[field] = next((value for post in ranked if (value := getattr(post, field))), getattr(best, field))
    boosts = [post.boost_of for post in ranked if post.boost_of is not None]
    if boosts:
        changes["boost_of"] = next((ref for ref in boosts if ref.native_id), boosts[0])
    return msgspec.structs.replace(best, **changes)


def merge_edits(versions: Sequence[Post]) -> tuple[Post, tuple[Post, ...]]:
    """The present version of an edited post and the earlier ones, oldest first, from posts of one edit chain.

    Records of the same native id are merged first. The present one is the last that the chain names and we hold.
    """
    by_id: dict[str, list[Post]] = {}
    for post in versions:
        by_id.setdefault(post.native_id, []).append(post)
    merged = sorted((merge(posts) for posts in by_id.values()), key=lambda post: (len(post.native_id), post.native_id))
    return merged[-1], tuple(merged[:-1])


def _rank(post: Post) -> tuple[int, bool, int, int, bytes]:
    known = sum(bool(ref.native_id) for ref in post.mentions) + sum(bool(item.key) for item in post.media)
    richness = (
        known
        + len(post.hashtags)
        + (post.quote is not None)
        + bool(post.lang)
        + sum(span.kind == "link" for span in post.text)
    )
    return (_RANK[post.provenance], post.whole, richness, post.as_of, _encode(post))
