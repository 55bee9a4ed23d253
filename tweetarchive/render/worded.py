"""Filters that put words around moments and people and need a little HTML for it: spans of time, lists of names.

What has no markup of its own is in `filters`; which words are used is in `words`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from tweetarchive.render.escaping import escaped, safe
from tweetarchive.render.filters import date
from tweetarchive.render.words import SOMEBODY, answering_words, joined_words
from tweetarchive.site.views import Answer, Moment, PersonRef


def span(first: Moment, last: Moment) -> Markup:
    """From one moment to another: "4 March 2011", or "4 March 2011 to 6 May 2012", as <time> elements."""
    if first.at is None:
        return Markup("at a time nobody wrote down")
    html = _dated(first)
    if last.at is not None and (first.year, first.month, first.day) != (last.year, last.month, last.day):
        html = f"{html} to {_dated(last)}"
    return safe(html)  # dates are digits and our own words


def names(
    people: Sequence[PersonRef | tuple[PersonRef, int]],
    more: int = 0,
    *,
    most: int = 6,
    apart: bool = False,
    each: Callable[[PersonRef], str] | None = None,
) -> str:
    """ "Amber, Nancy and 2 others". `most` are named; `more` people are known beyond those given.

    Pairs of a person and a number, as conversations list them, are taken as they are.

    apart: each name in <bdi>, so that one that runs from right to left does not turn its neighbours around; not for
    titles, which can hold no elements. each: makes the HTML of each person, such as `who`; without, they are no links.
    """
    rest = more + max(0, len(people) - most)
    named = [person[0] if isinstance(person, tuple) else person for person in people[:most]]
    if each is not None:
        return safe(joined_words([each(person) for person in named], rest))  # `each` escapes, we add words of our own
    if apart:
        return safe(joined_words([f"<bdi>{escaped(person.name or SOMEBODY)}</bdi>" for person in named], rest))
    return joined_words([person.name or SOMEBODY for person in named], rest)


def answered(answers: Sequence[Answer]) -> Markup:
    """Whom a comment speaks to, and how sure that is: "probably to Phil, Mark and perhaps Susan"; a person once."""
    found: dict[str, str] = {}
    for answer in answers:
        name = f"<bdi>{escaped(answer.to.author.name or SOMEBODY)}</bdi>"
        found.setdefault(name, answer.sure)
    return safe(answering_words(list(found), list(found.values())))


def besides(people: Sequence[PersonRef], friend: PersonRef) -> list[PersonRef]:
    """`people` without the owner and `friend`."""
    return [person for person in people if not person.owner and person.slug != friend.slug]


def _dated(moment: Moment) -> str:
    return f'<time datetime="{moment.iso}">{date(moment)}</time>'
