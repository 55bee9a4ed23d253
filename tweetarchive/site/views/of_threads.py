"""Pages of conversations: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import Slice, ThreadCard
from tweetarchive.site.views.posts import Named, Ping, PostView
from tweetarchive.site.views.words import Moment, PersonRef


class ThreadItem(Struct, frozen=True, gc=False):
    """A post in its conversation.

    post: the post.
    depth: how often the conversation has branched above it (0 = main line), for indenting.
    follows: it answers the item directly above, so a line may join them.
    branches: answered by more than one post.
    """

    post: PostView
    depth: int
    follows: bool
    branches: bool


class ThreadPage(Struct, frozen=True):
    """threads/<id>.html: one conversation, every answer below what it answers; ghosts stand where posts are missing.
    On a slice of a long one the article is there to be named, and there are no pings.

    id: as in its address.
    title: that of its article, or first words of the first post held.
    label: of the slice, "" for the whole.
    people: everyone in it with the number of their posts held, most first.
    first, last: its first and its last post.
    posts: how many are held.
    ghosts: how many are known to be missing.
    items: the posts; of a slice in order of time, with depth 0.
    parts: time slices if it is too long for one page.
    previous, next: the slices before and after.
    article: the blog post it stands under, or its ghost, which then is not among the items.
    comments: all posts held besides that article.
    pings: other pages' mentions of it.
    shaped: it has a shape worth looking at: six posts or more, all of them on this page, some of them answers to the
        same one.
    stories: in which the owner tells of it.
    picture: path of the first picture on it that is not marked as sensitive, "" if there is none.
    """

    id: str
    title: str
    label: str
    people: tuple[tuple[PersonRef, int], ...]
    first: Moment
    last: Moment
    posts: int
    ghosts: int
    items: tuple[ThreadItem, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
    article: PostView | None = None
    comments: int = 0
    pings: tuple[Ping, ...] = ()
    shaped: bool = False
    stories: tuple[Named, ...] = ()
    picture: str = ""


class ThreadsPage(Struct, frozen=True):
    """threads.html: the conversations with the most in them, and the years in which all of them began.

    longest: those with the most in them.
    years: pages of all conversations, by the year they began in.
    conversations: how many there are.
    tags: how many hashtags have a page, to which tags.html leads; with none there is no such page.
    """

    longest: tuple[ThreadCard, ...]
    years: tuple[Slice, ...]
    conversations: int
    tags: int = 0


class ThreadsYearPage(Struct, frozen=True):
    """threads/<year>.html or a month (day, hour) of it: every conversation that began then.

    label: "2011", or the label of a smaller slice.
    threads: the conversations.
    slices: all years.
    parts: the pages this one is cut into, if it holds too many; then `threads` is empty.
    previous, next: the slices before and after.
    """

    label: str
    threads: tuple[ThreadCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
