"""What is known of a friendship: `friendship` of a friend's page."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.cards import ServiceYears, ThreadCard
from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class ContactView(Struct, frozen=True, gc=False):
    """A post by which one of the two turned to the other.

    post: that post.
    how: "mention" (it names the other), "reply" (it answers words of theirs) or "comment" (it stands under an article).
    sent: the owner wrote it.
    """

    post: PostView
    how: Literal["mention", "reply", "comment"]
    sent: bool


class TagUse(Struct, frozen=True, gc=False):
    """A hashtag and who used it in what passed between the two.

    tag: without "#".
    path: its page, "" if it has none.
    sent: in how many posts the owner did.
    received: in how many posts the friend did.
    """

    tag: str
    path: str = ""
    sent: int = 0
    received: int = 0


class MeetingView(Struct, frozen=True, gc=False):
    """How they met.

    first: the first contact.
    says: whose word it is how they met: "posts", or "owner" if they met in person before that.
    date, place: of that, as the owner wrote it.
    tags: hashtags of the first contact, and of what it answers.
    people: through whom: whoever the owner names, or those who were there.
    says_people: whose word that is.
    """

    first: ContactView
    says: Literal["posts", "owner"]
    date: str
    place: str
    tags: tuple[TagUse, ...]
    people: tuple[PersonRef, ...]
    says_people: Literal["posts", "owner"]


class AnswersView(Struct, frozen=True, gc=False):
    """How soon one answers the other.

    who: who answers.
    whom: whose posts.
    answered: how many posts of theirs were answered.
    timed: of how many of these both times are known.
    untimed: those left out of what follows.
    median: seconds until the answer, the middle of all; none if none is timed.
    quick: answers within five minutes.
    """

    who: PersonRef
    whom: PersonRef
    answered: int
    timed: int
    untimed: int
    median: int | None
    quick: int


class SilenceView(Struct, frozen=True, gc=False):
    """Days without a post.

    days: how many.
    first, last: the days with posts before and after it.
    post: what ended it.
    sent: the owner did.
    """

    days: int
    first: Moment
    last: Moment
    post: PostView
    sent: bool


class StreakView(Struct, frozen=True, gc=False):
    """Days in a row with posts.

    days: how many.
    first, last: of these days.
    """

    days: int
    first: Moment
    last: Moment


class TalkView(Struct, frozen=True, gc=False):
    """The longest conversation of the two.

    thread: where.
    posts: those of the two in it.
    missing: of them, those of the friend's that are not held.
    """

    thread: ThreadCard
    posts: int
    missing: int


class BusyDayView(Struct, frozen=True, gc=False):
    """The day with most posts.

    at: which.
    posts: how many.
    sent: of them, the owner's.
    """

    at: Moment
    posts: int
    sent: int


class LostFriend(Struct, frozen=True, gc=False):
    """Somebody with whom nothing has passed for long.

    person: who.
    last: the last that did.
    """

    person: PersonRef
    last: PostView


class FriendshipView(Struct, frozen=True, gc=False):
    """What is known of the owner and one friend, from what passed between them. How each fact is found is told in
    docs/friendship.md.

    met: how they met.
    first_sent: the first that the owner wrote to them, none if there is none.
    first_received: the first that they wrote to the owner.
    last: the last from either.
    sent: posts by the owner to them.
    sent_replies: those that answer something of theirs.
    sent_comments: those under articles.
    received: posts by them to the owner.
    received_replies: those that answer something of the owner's.
    received_comments: those under articles.
    balance: posts of whoever wrote less for each of whoever wrote more, 0 to 1.
    weighed: both halves are here, so that `balance` says something.
    answers: how soon each answers the other; only those who ever did.
    streak: most days in a row, none if there were never two.
    silences: the longest three, of a month or more, the longest first.
    quiet: days from the last post to `until`.
    until: the last day on which the owner wrote anything.
    lost: a long-lost friend. Never of somebody who has died.
    talk: the longest conversation, none if never both wrote in one.
    busiest: the fullest day.
    week: posts in each hour of the week, 168 of them from Monday's first on; empty if they are too few.
    clockless: posts of which only the day is known, which are not in `week`.
    tags: up to six hashtags in what passed: those that both used, or any if there are none such.
    common: others in the same conversations, and in how many.
    more_common: how many others there are.
    services: where they wrote, each with its years; empty if it was in one place only, or too little.
    """

    met: MeetingView
    first_sent: ContactView | None
    first_received: ContactView | None
    last: ContactView
    sent: int
    sent_replies: int
    sent_comments: int
    received: int
    received_replies: int
    received_comments: int
    balance: float
    weighed: bool
    answers: tuple[AnswersView, ...]
    streak: StreakView | None
    silences: tuple[SilenceView, ...]
    quiet: int
    until: Moment
    lost: bool
    talk: TalkView | None
    busiest: BusyDayView
    week: tuple[int, ...]
    clockless: int
    tags: tuple[TagUse, ...]
    common: tuple[tuple[PersonRef, int], ...]
    more_common: int
    services: tuple[ServiceYears, ...]
