"""Pages that only the owner sees, in a preview of their own: a template's `page`. None of them is ever built."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.cards import Slice
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class PrivateReaction(Struct, frozen=True, gc=False):
    """Somebody's sign under a direct message.

    by: whose.
    sign: an emoji, or a word of the service.
    """

    by: PersonRef
    sign: str


class PrivateItem(Struct, frozen=True, gc=False):
    """Something private.

    id: its anchor, where it is no post.
    at: when.
    mark: why nobody else sees it, as a message; "" in a conversation, where that is said once.
    post: what was written, none if it is an event or if its words are not there.
    event: "" or "said" for a post; "began", "joined", "left" and "named" for what happened in a conversation; "reacted"
        for a sign of which nobody knows to what; "unknown" for what this version does not understand.
    by: who did it.
    whom: who came or went.
    name: what the conversation was called from then on; the sign; or what the service calls the event.
    reactions: signs of others under it.
    sealed: it was said, and the export holds no words of it.
    """

    id: str
    at: Moment
    mark: str = ""
    post: PostView | None = None
    event: Literal["", "said", "began", "joined", "left", "named", "reacted", "unknown"] = ""
    by: PersonRef | None = None
    whom: tuple[PersonRef, ...] = ()
    name: str = ""
    reactions: tuple[PrivateReaction, ...] = ()
    sealed: bool = False


class PrivateCard(Struct, frozen=True, gc=False):
    """A direct conversation in a list.

    path: its page.
    title: what those in it call it, "" if they do not.
    people: who is in it besides the owner; nobody in a note to oneself.
    messages: how many.
    first, last: the first and the last.
    opening: the first words of the last message that has any.
    """

    path: str
    title: str
    people: tuple[PersonRef, ...]
    messages: int
    first: Moment
    last: Moment
    opening: str = ""


class WithheldCard(Struct, frozen=True, gc=False):
    """Posts that are withheld for one reason.

    path: their page.
    label: what they are, as a message.
    reason: why, as a message.
    posts: how many.
    """

    path: str
    label: str
    reason: str
    posts: int


class PrivatePage(Struct, frozen=True):
    """private.html: all that is private. It exists in a preview with `--include-private` alone.

    label: of the slice, "" for the whole.
    conversations: the latest first.
    messages: how many there are in all of them; 0 on a slice.
    withheld: what else is not on the site; nothing on a slice.
    parts: slices by the time of the last message, if there are too many conversations for one page.
    previous, next: the slices before and after.
    unread: how many records could not be understood.
    """

    label: str
    conversations: tuple[PrivateCard, ...]
    messages: int
    withheld: tuple[WithheldCard, ...]
    parts: tuple[Slice, ...] = ()
    previous: Slice | None = None
    next: Slice | None = None
    unread: int = 0


class PrivateThreadPage(Struct, frozen=True):
    """private/<name>.html: a direct conversation, or posts that are withheld for one reason, by time. It exists in a
    preview with `--include-private` alone.

    path: its address, of the whole.
    label: of the slice, "" for the whole.
    title: what a conversation is called by those in it; what withheld posts are, as a message.
    reason: why withheld posts are withheld, as a message; "" for a conversation.
    people: who is in a conversation besides the owner.
    posts: how many messages or posts.
    first, last: the first and the last.
    items: what there is; nothing if it is cut into parts.
    parts: time slices if it is too long for one page.
    previous, next: the slices before and after.
    """

    path: str
    label: str
    title: str
    reason: str
    people: tuple[PersonRef, ...]
    posts: int
    first: Moment
    last: Moment
    items: tuple[PrivateItem, ...]
    parts: tuple[Slice, ...] = ()
    previous: Slice | None = None
    next: Slice | None = None
