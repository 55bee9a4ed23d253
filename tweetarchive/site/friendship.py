"""What is known of a friendship, as its page tells it: the album's facts with the posts, days and people they name.

Nothing is found here; what a fact means stands in weave.friendship. Acquaintances of a post or two have none, so that
thousands of them cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tweetarchive.album import friendship as facts
from tweetarchive.album.rows import OWNER, PersonRow
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import day_after
from tweetarchive.site.views import (
    AnswersView,
    BusyDayView,
    ContactView,
    FriendshipView,
    LostFriend,
    MeetingView,
    PersonRef,
    ServiceYears,
    SilenceView,
    StreakView,
    TagUse,
    TalkView,
)

FEW = 3
"""Posts from which on there is anything to say of a friendship."""

DRAWN = 20
"""Posts from which on a picture of them shows more than chance."""

WEEK = 168
TAGS = 6


def friendship_of(desk: Desk, row: PersonRow, *, alone: bool = False, memorial: bool = False) -> FriendshipView | None:
    """None if too little passed. alone: they are known by comments only, so that no half of theirs can be missing.
    memorial: they have died.
    """
    if row.sent + row.received < FEW:
        return None
    found = desk.album.friendship(row.id)
    if found is None:
        return None
    contacts = [found.met.first, found.last, found.first_sent, found.first_received]
    desk.posts.expect([one.post for one in contacts if one] + [silence.after for silence in found.silences])
    met, last = _meeting(desk, found.met), _contact(desk, found.last)
    if met is None or last is None:
        return None
    return FriendshipView(
        met=met,
        first_sent=_contact(desk, found.first_sent),
        first_received=_contact(desk, found.first_received),
        last=last,
        sent=found.sent.posts,
        sent_replies=found.sent.replies,
        sent_comments=found.sent.comments,
        received=found.received.posts,
        received_replies=found.received.replies,
        received_comments=found.received.comments,
        balance=found.balance,
        weighed=bool(row.both) or alone or found.received.posts >= found.sent.posts,
        answers=tuple(_answers(desk, row, found)),
        streak=_streak(desk, found.streak),
        silences=tuple(_silences(desk, found.silences)),
        quiet=found.quiet,
        until=desk.clock.day(day_after(found.last.day, found.quiet)),
        lost=found.lost and not memorial,
        talk=_talk(desk, found.conversation),
        busiest=_busiest(desk, found),
        week=_week(found),
        clockless=found.clockless,
        tags=_tags(desk, found),
        common=tuple((desk.people.person(one.person), one.conversations) for one in found.common),
        more_common=found.all_common - len(found.common),
        services=_services(found),
    )


def long_lost(desk: Desk, most: int) -> tuple[LostFriend, ...]:
    """The closest of the long-lost friends; nobody who has died, or is never to come to mind by themselves."""
    rows = [desk.people.rows[person] for person in desk.album.lost(most)]
    desk.posts.expect(row.last_post for row in rows if row.last_post is not None)
    return tuple(
        LostFriend(desk.people.person(row.id), last)
        for row in rows
        if (last := desk.posts.by_id(row.last_post)) is not None
    )


def by_service(counts: Iterable[facts.ServiceYear]) -> tuple[ServiceYears, ...]:
    """What was written over each service, in the order in which they came."""
    years: dict[str, list[tuple[int, int]]] = {}
    for one in counts:
        years.setdefault(one.service, []).append((one.year, one.posts))
    return tuple(ServiceYears(service, tuple(of_it)) for service, of_it in years.items())


def _meeting(desk: Desk, met: facts.Meeting) -> MeetingView | None:
    first = _contact(desk, met.first)
    if first is None:
        return None
    named = desk.people.by_slug.get(met.introduced_by)
    there: tuple[PersonRef, ...] = tuple(desk.people.account(account) for account in met.through)
    return MeetingView(
        first=first,
        says=met.says,
        date=met.date,
        place=met.place,
        tags=tuple(TagUse(tag, desk.namesakes.tag_path(tag)) for tag in met.tags),
        people=(desk.people.person(named.id),) if named else there,
        says_people=met.says_through,
    )


def _contact(desk: Desk, contact: facts.Contact | None) -> ContactView | None:
    post = desk.posts.by_id(contact.post) if contact else None
    return ContactView(post, contact.how, contact.sent) if contact and post else None


def _answers(desk: Desk, row: PersonRow, found: facts.Friendship) -> Iterator[AnswersView]:
    friend, owner = desk.people.person(row.id), desk.people.person(OWNER)
    for who, whom, times in ((friend, owner, found.their_answers), (owner, friend, found.our_answers)):
        if times.answered:
            yield AnswersView(who, whom, times.answered, times.timed, times.untimed, times.median, times.quick)


def _streak(desk: Desk, streak: facts.Streak | None) -> StreakView | None:
    if streak is None or streak.days < 2:
        return None
    return StreakView(streak.days, desk.clock.day(streak.first_day), desk.clock.day(streak.last_day))


def _silences(desk: Desk, silences: Sequence[facts.Silence]) -> Iterator[SilenceView]:
    for one in silences:
        if (post := desk.posts.by_id(one.after)) is not None:
            yield SilenceView(one.days, desk.clock.day(one.last_day), desk.clock.day(one.next_day), post, one.sent)


def _talk(desk: Desk, talk: facts.Conversation | None) -> TalkView | None:
    card = desk.cards.thread_by_id(talk.thread) if talk else None
    return TalkView(card, talk.posts, talk.missing) if talk and card else None


def _busiest(desk: Desk, found: facts.Friendship) -> BusyDayView:
    busiest = found.busiest or facts.BusyDay(found.last.day, 1)
    return BusyDayView(desk.clock.day(busiest.day), busiest.posts, busiest.sent)


def _week(found: facts.Friendship) -> tuple[int, ...]:
    counts = [0] * WEEK
    for cell, posts in found.week:
        counts[cell] = posts
    return tuple(counts) if sum(counts) >= DRAWN else ()


def _tags(desk: Desk, found: facts.Friendship) -> tuple[TagUse, ...]:
    """Those that both used, or else all."""
    both = [one for one in found.tags if one.sent and one.received]
    return tuple(
        TagUse(one.tag, desk.namesakes.tag_path(one.tag), one.sent, one.received) for one in (both or found.tags)[:TAGS]
    )


def _services(found: facts.Friendship) -> tuple[ServiceYears, ...]:
    """Nothing if it was in one place only, or too little to be drawn."""
    services = by_service(found.services)
    return services if len(services) > 1 and sum(one.posts for one in found.services) >= DRAWN else ()
