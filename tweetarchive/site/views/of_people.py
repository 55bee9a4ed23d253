"""Pages of people: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import Encounter, FriendCard, MonthCount, Slice, ThreadCard, YearCard
from tweetarchive.site.views.of_circles import CircleCard
from tweetarchive.site.views.of_days import Anniversary
from tweetarchive.site.views.of_friendship import FriendshipView, LostFriend
from tweetarchive.site.views.of_numbers import AtOnce
from tweetarchive.site.views.of_stories import StoryCard
from tweetarchive.site.views.posts import Named, PostView
from tweetarchive.site.views.words import Moment, PersonRef


class HomePage(Struct, frozen=True):
    """index.html: the owner's letter, the closest people, the years.

    friends: the closest twelve.
    years: all years.
    threads: the conversations with the most in them.
    first: the first exchange, none if there is none.
    story: the owner's letter, Markdown from their own people file; the `markdown` filter makes it safe HTML.
    posts: how many are held.
    people: with how many others words were exchanged.
    exchanges: posts between the owner and others.
    conversations: how many.
    since, until: the first and the last post.
    stories: the newest three that the owner tells.
    anniversaries: a few dates to keep, in the order of the year.
    at_once: the post that most people answered at once, none if there is none, or it should not come to mind by itself.
    lost: long-lost friends, the closest first.
    """

    friends: tuple[FriendCard, ...]
    years: tuple[YearCard, ...]
    threads: tuple[ThreadCard, ...]
    first: PostView | None
    story: str
    posts: int
    people: int
    exchanges: int
    conversations: int
    since: Moment
    until: Moment
    stories: tuple[StoryCard, ...] = ()
    anniversaries: tuple[Anniversary, ...] = ()
    at_once: AtOnce | None = None
    lost: tuple[LostFriend, ...] = ()


class FriendsPage(Struct, frozen=True):
    """friends.html: the closest people as cards; everybody else by the year of the first exchange.

    friends: the closest.
    met: pages of all others, by the year of the first exchange.
    people: with how many words were exchanged.
    first_year, last_year: bounds of each card's `years`, 0 if there are none.
    circles: the circles with most people.
    all_circles: how many circles there are, to which circles.html leads; with none there is no such page.
    """

    friends: tuple[FriendCard, ...]
    met: tuple[Slice, ...]
    people: int
    first_year: int
    last_year: int
    circles: tuple[CircleCard, ...] = ()
    all_circles: int = 0


class MetPage(Struct, frozen=True):
    """friends/met/<year>.html (or a month of a full one): everybody whose first exchange was then, in that order.

    label: "2011", or the label of a smaller slice.
    friends: who was met then.
    slices: all years.
    parts: the pages this one is cut into, if it holds too many; then `friends` is empty.
    """

    label: str
    friends: tuple[FriendCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]


class FriendPage(Struct, frozen=True):
    """friends/<slug>.html: one person and what passed between them and the owner.

    person: who.
    story: Markdown by the owner; the `markdown` filter makes it safe HTML.
    bio: what they said of themselves.
    handles: former ones.
    accounts: service, handle and address of each; of those who comment on blogs, whose service is "blog", the name they
        left.
    circles: name, dates, and the page of each; as written in the people file.
    met: when and where they met in person, "" for what is not known.
    introduced_by: who made them known to each other.
    birthday: "1977-03-05" or "03-05"; "" if unknown.
    both: an archive of their own is here, too.
    sent: posts by the owner to them.
    received: posts by them to the owner.
    days: on how many days.
    conversations: in how many conversations.
    first, last: the first and the last of these posts.
    months: every month from first to last exchange, empty ones included.
    years: pages with every exchange; empty if all of them are on this page, in `encounters`.
    encounters: every exchange, if they fit on this page.
    longest: the conversations with most posts of both.
    undated: posts between them and the owner of which nobody knows the time; they stand in their conversations only.
    commenter: known from comments on blogs alone, of which nobody has an archive of their own.
    stories: in which the owner tells of them.
    friendship: what is known of it, none if too little passed to say anything.
    memorial: they have died.
    anniversaries: dates to keep: the first words, the first meeting, their birthday, when they died.
    feed: path of their feeds without its ending (".atom", ".json"), "" if there are none.
    books: the years that can be read from beginning to end, and printed.
    """

    person: PersonRef
    story: str
    bio: str
    handles: tuple[str, ...]
    accounts: tuple[tuple[str, str, str], ...]
    circles: tuple[tuple[str, str, str], ...]
    met: tuple[str, str]
    introduced_by: PersonRef | None
    birthday: str
    both: bool
    sent: int
    received: int
    days: int
    conversations: int
    first: PostView | None
    last: PostView | None
    months: tuple[MonthCount, ...]
    years: tuple[Slice, ...]
    encounters: tuple[Encounter, ...]
    longest: tuple[ThreadCard, ...]
    undated: int = 0
    commenter: bool = False
    stories: tuple[Named, ...] = ()
    friendship: FriendshipView | None = None
    memorial: bool = False
    anniversaries: tuple[Anniversary, ...] = ()
    feed: str = ""
    books: tuple[Slice, ...] = ()


class FriendYearPage(Struct, frozen=True):
    """friends/<slug>/<year>.html, or a month, day or hour of it where a year holds too much for one page.

    person: who.
    label: "2011", or the label of a smaller slice.
    sent: posts by the owner to them, then.
    received: posts by them to the owner, then.
    slices: all years of this friendship.
    parts: the pages this one is cut into, if it holds too much; then `encounters` is empty.
    months: those of a whole year, empty ones included.
    encounters: what passed.
    previous, next: the slices before and after.
    book: of a whole year, where it can be read from beginning to end, and printed; else "".
    """

    person: PersonRef
    label: str
    sent: int
    received: int
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    months: tuple[MonthCount, ...]
    encounters: tuple[Encounter, ...]
    previous: Slice | None = None
    next: Slice | None = None
    book: str = ""
