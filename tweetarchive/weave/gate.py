"""The gate: what of an archive may be shown. The only place that decides it.

An allow-list: whatever is not named here stays in the archive. Importers report visibility as a fact and apply no
policy; everything after the album relies on this room and need not think of it again.
"""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.records import Post, Provenance, Visibility

SHOWN = frozenset({Visibility.PUBLIC, Visibility.UNLISTED})
"""Public where they were posted, or at least readable by anyone with the address."""

LABELS = {
    Visibility.PUBLIC: "Public posts",
    Visibility.UNLISTED: "Unlisted posts",
    Visibility.COMMUNITY: "Posts to a community",
    Visibility.FOLLOWERS: "Posts for followers",
    Visibility.PROTECTED: "Posts of a protected account",
    Visibility.CIRCLE: "Posts to a circle",
    Visibility.DIRECT: "Direct messages",
    Visibility.DELETED: "Deleted posts",
    Visibility.DRAFT: "Drafts",
    Visibility.PENDING: "Comments awaiting approval",
    Visibility.SPAM: "Spam",
    Visibility.UNKNOWN: "Posts of unknown visibility",
}

REASONS = {
    Visibility.COMMUNITY: "written for the members of a community",
    Visibility.FOLLOWERS: "written for followers only",
    Visibility.PROTECTED: "written behind a protected account",
    Visibility.CIRCLE: "written for a circle of chosen people",
    Visibility.DIRECT: "private messages",
    Visibility.DELETED: "taken back by their author",
    Visibility.DRAFT: "never published",
    Visibility.PENDING: "never published",
    Visibility.SPAM: "spam",
    Visibility.UNKNOWN: "the export does not say who could read them",
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
        return "other people's words, known only from a like"
    if post.visibility not in SHOWN:
        return REASONS.get(post.visibility, "not public")
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
