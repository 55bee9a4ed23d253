"""Pages of circles, people whom the owner names together: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import ThreadCard
from tweetarchive.site.views.words import PersonRef


class CircleCard(Struct, frozen=True, gc=False):
    """A circle in one line.

    name: as the owner writes it.
    path: its page.
    people: the first few, in the order in which they joined.
    count: how many ever belonged to it.
    since: when the first joined: "2009", "2009-02", "2009-02-05", or the owner's own words; "" if nobody wrote it down.
    until: when the last left, "" if somebody is still in it.
    """

    name: str
    path: str
    people: tuple[PersonRef, ...]
    count: int
    since: str = ""
    until: str = ""


class Member(Struct, frozen=True, gc=False):
    """Somebody's time in a circle. Whoever came back has several.

    person: who.
    since: when they joined, as the owner wrote it; "" if nobody wrote it down.
    until: when they left, as the owner wrote it; "" if they did not, or nobody wrote it down.
    through: who made them and the owner known to each other, none if nobody is named.
    begins: the first day of that time, "2009-02-05", for pictures; "" if unknown.
    ends: the last day, "" if they are still in it. Of somebody who has died it is that of their last letter.
    stayed: they are in it still, as far as is known.
    """

    person: PersonRef
    since: str
    until: str = ""
    through: PersonRef | None = None
    begins: str = ""
    ends: str = ""
    stayed: bool = True


class CircleEvent(Struct, frozen=True, gc=False):
    """Who joined or left a circle at one time.

    date: when, as the owner wrote it: "2009", "2009-02", "2009-02-05", or the owner's own words.
    people: who.
    through: who made them known to the owner, none if nobody is named.
    left: they left; else they joined.
    first: it began with them.
    """

    date: str
    people: tuple[PersonRef, ...]
    through: PersonRef | None = None
    left: bool = False
    first: bool = False


class CircleYear(Struct, frozen=True, gc=False):
    """What several of a circle talked in one year.

    year: 2011.
    path: the year's page, "" if there is nothing to be found.
    conversations: how many began.
    posts: how many posts are held in them.
    """

    year: int
    path: str
    conversations: int
    posts: int


class CirclesPage(Struct, frozen=True):
    """circles.html: all circles.

    circles: those with most people first.
    more: those that have no room for faces.
    """

    circles: tuple[CircleCard, ...]
    more: tuple[CircleCard, ...] = ()


class CirclePage(Struct, frozen=True):
    """circles/<slug>.html: who belongs to a circle and since when, and what they talked.

    circle: its name, its first people, and when it was.
    tag: the page of the hashtag that is called the same, "" if there is none.
    members: everybody's time in it, in order of joining, as far as there is room.
    more: those for whom there is none, without their dates.
    beyond: how many more there are.
    history: who joined and left, by time.
    undated: those of whom nobody wrote down when they joined.
    introductions: who made whom known to the owner, where either belongs to the circle.
    first_day, last_day: bounds of a picture of it, "2009-02-05"; "" if no time of anybody is known.
    others: how many besides the owner ever belonged to it.
    conversations: how many there are in which two or more of these took part while they were in it, or the only one.
    threads: of these the ones with most of them, and how many of them that is.
    first, last: the first and the last of these.
    years: the same by year, from the first to the last, empty years included.
    """

    circle: CircleCard
    tag: str
    members: tuple[Member, ...]
    more: tuple[PersonRef, ...]
    beyond: int
    history: tuple[CircleEvent, ...]
    undated: tuple[PersonRef, ...]
    introductions: tuple[tuple[PersonRef, tuple[PersonRef, ...]], ...]
    first_day: str
    last_day: str
    others: int
    conversations: int
    threads: tuple[tuple[ThreadCard, int], ...]
    first: ThreadCard | None
    last: ThreadCard | None
    years: tuple[CircleYear, ...]
