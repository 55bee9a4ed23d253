"""The gate: what of an archive may be shown. The only place that decides it.

An allow-list: whatever is not named here stays in the archive. Importers report visibility as a fact and apply no
policy; everything after the album relies on this room and need not think of it again.
"""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.messages import message
from tweetarchive.records import Post, Provenance, Visibility

SHOWN = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})
"""Public where they were posted, or at least readable by anyone with the address."""

LABELS = {
    Visibility.PUBLIC: message("Public posts"),
    Visibility.UNLISTED: message("Unlisted posts"),
    Visibility.COMMUNITY: message("Posts to a community"),
    Visibility.FOLLOWERS: message("Posts for followers"),
    Visibility.PROTECTED: message("Posts of a protected account"),
    Visibility.CIRCLE: message("Posts to a circle"),
    Visibility.DIRECT: message("Direct messages"),
    Visibility.DELETED: message("Deleted posts"),
    Visibility.DRAFT: message("Drafts"),
    Visibility.PENDING: message("Comments awaiting approval"),
    Visibility.SPAM: message("Spam"),
    Visibility.UNKNOWN: message("Posts of unknown visibility"),
}

REASONS = {
    Visibility.COMMUNITY: message("written for the members of a community"),
    Visibility.FOLLOWERS: message("written for followers only"),
    Visibility.PROTECTED: message("written behind a protected account"),
    Visibility.CIRCLE: message("written for a circle of chosen people"),
    Visibility.DIRECT: message("private messages"),
    Visibility.DELETED: message("taken back by their author"),
    Visibility.DRAFT: message("never published"),
    Visibility.PENDING: message("never published"),
    Visibility.SPAM: message("spam"),
    Visibility.UNKNOWN: message("the export does not say who could read them"),
}


class Gate(Struct, frozen=True):
    """The owner's choices. liked_parents: show somebody else's words, known only from a like, where a shown post
    answers them.

    friends: "shared" shows of a friend's export what the owner took part in or was named in; "all" shows all their
    public posts.
    """

    liked_parents: bool = False
    friends: str = "shared"


def withheld(gate: Gate, post: Post) -> str:
    """Why `post` may not be shown, in a person's words; "" if it may."""
    if post.provenance is Provenance.LIKED and not gate.liked_parents:
        return message("other people's words, known only from a like")
    if post.visibility not in SHOWN:
        return REASONS.get(post.visibility, message("not public"))
    return ""


def shown_whole(belongs: str, slug: str | None, owner: str) -> bool:
    """Whether a source is shown whether it concerns the owner or not: their own blogs, and what is nobody's, since they
    chose that page by page. belongs, slug: as in Source.
    """
    return belongs != "account" and slug in (None, "", owner)


def restricts(post: Post) -> bool:
    """True if this version says that the post is not public, so that no other version may show it either.

    A tweet that an older export holds as public and a newer one lists as deleted was taken back; the copy inside
    somebody else's export says nothing about its author's wish.
    """
    return post.visibility not in SHOWN and post.provenance is Provenance.OWN
