"""Pages of what the owner tells: a template's `page`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.cards import FriendCard, ThreadCard
from tweetarchive.site.views.of_threads import ThreadItem
from tweetarchive.site.views.posts import Named, PostView, Reference
from tweetarchive.site.views.words import Content, Moment, PersonRef


class StoryCard(Struct, frozen=True, gc=False):
    """A story in a few lines.

    path: its page.
    title: its title.
    date: "2011-02-08", "2011-02" or "2011" as the owner wrote, "" if they did not.
    people: whom it is about or names; where only the title is wanted, nobody.
    more_people: how many others it names.
    words: its beginning, for the `opening` filter; none where only the title is wanted.
    """

    path: str
    title: str
    date: str
    people: tuple[PersonRef, ...] = ()
    more_people: int = 0
    words: Content | None = None


class StoriesPage(Struct, frozen=True):
    """stories.html: what the owner tells, the newest first.

    stories: the newest, with their first words.
    older: all others, with no more than title and date.
    """

    stories: tuple[StoryCard, ...]
    older: tuple[StoryCard, ...] = ()


class ThreadPart(Struct, frozen=True, gc=False):
    """A conversation, or a stretch of it, in a story.

    thread: the conversation.
    items: its posts; none if the page has shown as many posts as it should.
    article: the blog post it stands under, which then is not among the items; none within a stretch.
    more: posts of the conversation that are not shown here.
    """

    thread: ThreadCard
    items: tuple[ThreadItem, ...] = ()
    article: PostView | None = None
    more: int = 0


class DayPart(Struct, frozen=True, gc=False):
    """A day in a story.

    at: the day.
    count: how many posts there were.
    people: with whom words were exchanged, most first.
    threads: conversations of that day.
    posts: posts that belong to no conversation.
    more: whether the day holds more than these.
    """

    at: Moment
    count: int
    people: tuple[PersonRef, ...] = ()
    threads: tuple[ThreadCard, ...] = ()
    posts: tuple[PostView, ...] = ()
    more: bool = False


class StoryPart(Struct, frozen=True, gc=False):
    """The owner's words, or one thing that they let stand among them.

    kind: which of the other fields it is.
    words: Markdown; the `markdown` filter makes it safe HTML.
    thread: a conversation.
    post: a post, article or comment.
    reference: in its stead, where all of it stands elsewhere on the page.
    person: somebody.
    day: a day.
    """

    kind: Literal["words", "thread", "post", "person", "day"]
    words: str = ""
    thread: ThreadPart | None = None
    post: PostView | None = None
    reference: Reference | None = None
    person: FriendCard | None = None
    day: DayPart | None = None


class StoryPage(Struct, frozen=True):
    """stories/<slug>.html: what the owner tells, and among their words what was said.

    title: its title.
    date: "2011-02-08", "2011-02" or "2011" as the owner wrote, "" if they did not.
    people: whom it is about or names.
    parts: words, and what stands among them.
    first_year: of the years that the cards of people in it count, 0 if there are none.
    more_people: how many others it names.
    previous, next: the stories before and after it, by their dates.
    path: its own.
    """

    title: str
    date: str
    people: tuple[PersonRef, ...]
    parts: tuple[StoryPart, ...]
    first_year: int = 0
    more_people: int = 0
    previous: Named | None = None
    next: Named | None = None
    path: str = ""
