"""What lists are made of: conversations, people, and stretches of time, each in a line."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class ThreadCard(Struct, frozen=True, gc=False):
    """A conversation in one line.

    path: its page.
    title: that of its article, or first words of the first post held.
    first, last: its first and its last post.
    posts: how many posts are held.
    ghosts: how many are known to be missing.
    people: up to six, those who wrote most first.
    more_people: how many others there are.
    article: it stands under a blog post.
    comments: all posts held besides that article, if it does.
    """

    path: str
    title: str
    first: Moment
    last: Moment
    posts: int
    ghosts: int
    people: tuple[PersonRef, ...]
    more_people: int = 0
    article: bool = False
    comments: int = 0


class Encounter(Struct, frozen=True, gc=False):
    """What passed between the owner and one person in one conversation (or one loose post), in order of time.

    posts: what they said to each other there.
    thread: none for a loose post.
    more: posts of that conversation that are not repeated here.
    """

    posts: tuple[PostView, ...]
    thread: ThreadCard | None = None
    more: int = 0


class Slice(Struct, frozen=True, gc=False):
    """A page of a longer list, cut by time, never by number.

    label: "2011", "2011-03", "2011-03-05", "2011-03-05T14" (that hour), "2011-03-05T14:20" (ten minutes or one); with
        "-from-<post id>" behind it where no finer time is known.
    path: the page.
    count: how much is in it.
    current: it is the page one is on, or holds it.
    """

    label: str
    path: str
    count: int
    current: bool = False


class MonthCount(Struct, frozen=True, gc=False):
    """What passed in one month, both ways.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    sent: posts by the owner.
    received: posts to the owner.
    path: a page with these, "" if there is none.
    """

    label: str
    year: int
    month: int
    sent: int
    received: int
    path: str = ""


class DayCount(Struct, frozen=True, gc=False):
    """A day of a calendar.

    date: "2011-03-05".
    year: 2011.
    month: 1 to 12.
    day: 1 to 31.
    weekday: 0 is Monday.
    count: how many posts.
    level: 0 (nothing) to 4 (among the fullest days), for colouring.
    path: its page, "" if nothing happened.
    """

    date: str
    year: int
    month: int
    day: int
    weekday: int
    count: int
    level: int
    path: str = ""


class ServiceYears(Struct, frozen=True, gc=False):
    """A service and how much was written over it.

    service: its name, for the `service` filter.
    years: (year, how many posts), in order.
    """

    service: str
    years: tuple[tuple[int, int], ...]


class FriendCard(Struct, frozen=True, gc=False):
    """A person and how much passed between them and the owner.

    person: who.
    sent: posts by the owner to them.
    received: posts by them to the owner.
    first, last: the first and the last of these.
    days: on how many days.
    years: how many in each year, from the archive's first year to its last.
    both: an archive of their own is here, too.
    undated: posts of which nobody knows the time, besides those sent and received.
    """

    person: PersonRef
    sent: int
    received: int
    first: Moment
    last: Moment
    days: int = 0
    years: tuple[int, ...] = ()
    both: bool = False
    undated: int = 0


class YearCard(Struct, frozen=True, gc=False):
    """A year in one line.

    year: 2011.
    path: its page.
    posts: how many were written.
    exchanges: posts between the owner and others.
    people: those it was spent with, closest first.
    review: the page about it as a whole, "" if nothing passed in it.
    """

    year: int
    path: str
    posts: int
    exchanges: int
    people: tuple[PersonRef, ...] = ()
    review: str = ""


class MonthCard(Struct, frozen=True, gc=False):
    """A month in one line.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    path: its page.
    posts: how many were written.
    people: those it was spent with, closest first.
    """

    label: str
    year: int
    month: int
    path: str
    posts: int
    people: tuple[PersonRef, ...] = ()
