"""A friendship as a page of its own, which is in no site: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.cards import Encounter
from tweetarchive.site.views.of_people import FriendPage
from tweetarchive.site.views.of_stories import StoryPart


class KeepsakeYear(Struct, frozen=True):
    """What passed in the conversations that began in one year.

    label: "2011".
    sent: posts by the owner to them.
    received: posts by them to the owner.
    encounters: all of it, with what was answered.
    """

    label: str
    sent: int
    received: int
    encounters: tuple[Encounter, ...]


class KeepsakeStory(Struct, frozen=True):
    """A story that shows or names them.

    slug: its name in addresses.
    title: its title.
    date: "2011-02-08", "2011-02" or "2011" as the owner wrote, "" if they did not.
    parts: words, and what stands among them; conversations without their posts.
    """

    slug: str
    title: str
    date: str
    parts: tuple[StoryPart, ...]


class KeepsakePage(Struct, frozen=True):
    """The history with one friend, whole: one file to keep or to give away, which holds all that it shows.

    friend: all that their page tells; its `encounters`, `first` and `last` are among those of the years.
    years: every exchange once, year by year.
    stories: those that show or name them, the oldest first.
    chosen: the years ("2011") of which alone it tells, `friend` too, which then has no story and no friendship; or ().
    """

    friend: FriendPage
    years: tuple[KeepsakeYear, ...]
    stories: tuple[KeepsakeStory, ...]
    chosen: tuple[str, ...] = ()
