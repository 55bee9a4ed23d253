"""review/<year>.html: a letter about a year, from what the album knows of it as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from tweetarchive.album.review import Close, Parting, Return
from tweetarchive.site import urls
from tweetarchive.site.cards import YEAR_END
from tweetarchive.site.desk import Desk
from tweetarchive.site.moments import NEVER
from tweetarchive.site.views import (
    MetInPerson,
    Newcomers,
    PartingView,
    PersonRef,
    PostView,
    ReturnView,
    ReviewPage,
    Slice,
    YearFriend,
    YearsSince,
)

RETURNS = 6
"""Occasions on which people came back that are told; further ones are only counted."""


def review_page(desk: Desk, year: int) -> ReviewPage | None:
    """None for a year in which nothing passed."""
    known = desk.album.review(year)
    if known is None:
        return None
    first_day, last_day = year * 10000, year * 10000 + YEAR_END
    first, last = desk.album.ends_between(first_day, last_day) or (None, None)
    answered = known.answered
    back = _together(desk, known.returned)
    wanted = [
        first,
        last,
        answered.post if answered else None,
        *(one.post for group in back[:RETURNS] for one in group),
    ]
    desk.posts.expect(post for post in wanted if post is not None)
    day, on_it = desk.album.fullest_day(first_day, last_day) or (0, 0)
    before, after = _around(desk, year)
    return ReviewPage(
        year=year,
        calendar=desk.year_path(year),
        posts=desk.album.exchanges_between(first_day, last_day),
        people=known.people,
        closest=tuple(_friend(desk, one) for one in known.closest),
        before=_closest_in(desk, year - 1),
        came=_newcomers(desk, known.came),
        more_came=known.all_came - len(known.came),
        met_path=_met_path(desk, year),
        returned=tuple(_return(desk, group) for group in back[:RETURNS]),
        more_returned=known.all_returned - sum(map(len, back[:RETURNS])),
        parted=tuple(
            one for each in sorted(known.parted, key=attrgetter("day")) if (one := _parting(desk, each)) is not None
        ),
        more_parted=known.all_parted - len(known.parted),
        met=tuple(MetInPerson(desk.people.person(one.person), one.date, one.place) for one in known.met),
        anniversaries=tuple(
            YearsSince(desk.people.person(one.person), one.years, desk.clock.day(one.day))
            for one in known.anniversaries
        ),
        longest=next(iter(desk.cards.threads(desk.album.longest_between(first_day, last_day, 1))), None),
        fullest=desk.clock.day(day) if day else NEVER,
        fullest_posts=on_it,
        answered=desk.posts.by_id(answered.post) if answered else None,
        answers=answered.answers if answered else 0,
        answerers=answered.people if answered else 0,
        tags=tuple((one.tag, one.posts, desk.namesakes.tag_path(one.tag)) for one in known.tags),
        first=_words(desk, first),
        last=_words(desk, last),
        previous=before,
        next=after,
        book=desk.volumes.cover(None, year),
    )


def _friend(desk: Desk, one: Close) -> YearFriend:
    return YearFriend(desk.people.person(one.person), one.posts, one.days, one.before, one.new)


def _closest_in(desk: Desk, year: int) -> PersonRef | None:
    found = desk.album.in_year(year, 1)
    return desk.people.person(found[0].person) if found else None


def _newcomers(desk: Desk, people: Sequence[int]) -> tuple[Newcomers, ...]:
    """In the order of time, those together who came on one day in one way."""
    found: dict[tuple[object, ...], Newcomers] = {}
    for _, person in sorted((desk.people.rows[person].first_post or 0, person) for person in people):
        friendship = desk.album.friendship(person)
        post = desk.posts.by_id(friendship.met.first.post) if friendship else None
        if friendship is None or post is None:
            continue
        met = friendship.met
        through = tuple(desk.people.account(account) for account in met.through)
        if met.introduced_by and (row := desk.people.by_slug.get(met.introduced_by)):
            through = (desk.people.person(row.id),)
        way = (met.first.day, met.first.how, met.first.sent, tuple(one.name for one in through), met.tags)
        people_so_far = found[way].people if way in found else ()
        found[way] = Newcomers(
            people=(*people_so_far, desk.people.person(person)),
            at=found[way].at if way in found else post.at,
            path=found[way].path if way in found else post.path,
            how=met.first.how,
            sent=met.first.sent,
            through=through,
            tags=met.tags,
        )
    return tuple(found.values())


def _words(desk: Desk, number: int | None) -> tuple[PostView, ...]:
    """A post, and before it what it answers, if that is known: an answer alone is half an exchange."""
    post = desk.album.post(number) if number is not None else None
    if post is None:
        return ()
    return desk.posts.views_of((post.id,) if post.parent is None else (post.parent, post.id))


def _together(desk: Desk, returned: Sequence[Return]) -> list[list[Return]]:
    """Those together who came back with one post, or in answer to one, in the order of the first of them."""
    desk.album.expect_posts(one.post for one in returned)
    groups: dict[tuple[bool, int], list[Return]] = {}
    for one in returned:
        post = desk.album.post(one.post)
        if post is not None:
            occasion = post.id if one.sent or post.parent is None else post.parent
            groups.setdefault((one.sent, occasion), []).append(one)
    return list(groups.values())


def _return(desk: Desk, group: Sequence[Return]) -> ReturnView:
    words = _words(desk, group[0].post)
    more = desk.posts.views_of(sorted({one.post for one in group} - {group[0].post}))
    answers = sorted((*words[-1:], *more), key=lambda view: view.at.at or 0)
    people = desk.cards.persons(one.person for one in group)
    return ReturnView(people, (*words[:-1], *answers), group[0].sent, desk.clock.day(group[0].last_day))


def _parting(desk: Desk, one: Parting) -> PartingView | None:
    post = desk.posts.by_id(desk.people.rows[one.person].last_post)
    return None if post is None else PartingView(desk.people.person(one.person), post.at, post.path)


def _met_path(desk: Desk, year: int) -> str:
    label = f"{year:04}"
    return urls.met(label) if label in desk.outline.met().by_label else ""


def _around(desk: Desk, year: int) -> tuple[Slice | None, Slice | None]:
    years = desk.cards.reviewed
    place = years.index(year)
    near = (years[place - 1] if place else None, years[place + 1] if place + 1 < len(years) else None)
    before, after = (None if one is None else Slice(f"{one:04}", urls.review(one), 0) for one in near)
    return before, after
