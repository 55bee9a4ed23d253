"""Filters that put words around moments and people and need a little HTML for it: spans of time, lists of names.

What has no markup of its own is in `filters`; how a language joins names is in `languages`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from tweetarchive.messages import message
from tweetarchive.render.escaping import escaped, safe
from tweetarchive.render.filters import DateFilters
from tweetarchive.render.languages.isolating import isolated_text
from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import Answer, Citation, Moment, PersonRef


class PeopleFilters:
    """Names and spans of time in one language."""

    def __init__(self, language: Language, dates: DateFilters) -> None:
        self._language = language
        self._dates = dates
        self._listed = language.conventions.listed
        self._leftward = language.direction == "rtl"
        self._somebody = language.gettext("Somebody")
        # translators: two dates
        self._from_to = language.messages.pattern("", message("%(first)s to %(last)s"))

    def span(self, first: Moment, last: Moment) -> Markup:
        """From one moment to another: "4 March 2011", or "4 March 2011 to 6 May 2012", as <time> elements."""
        if first.at is None:
            return Markup.escape(self._language.gettext("at a time nobody wrote down"))
        begins = self._dated(first)
        if last.at is None or (first.year, first.month, first.day) == (last.year, last.month, last.day):
            return safe(begins)
        ends = self._dated(last)
        return safe(self._from_to % {"first": begins, "last": ends})

    def names(
        self,
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
        titles, which can hold no elements (in a language that runs so itself, marks in the text do the same). each:
        makes the HTML of each person, such as `who`; without, they are no links.
        """
        named = [person[0] if isinstance(person, tuple) else person for person in people[:most]]
        rest = more + len(people) - len(named)
        if each is not None:
            return safe(self._joined([each(person) for person in named], rest))  # `each` escapes, as our words are
        if apart:
            return safe(self._joined([f"<bdi>{escaped(self._name(person))}</bdi>" for person in named], rest))
        names = [person.name or self._somebody for person in named]
        return self._joined([isolated_text(name) for name in names] if self._leftward else names, rest, plain=True)

    def answered(self, answers: Sequence[Answer]) -> Markup:
        """Whom a comment speaks to, and how sure that is: "probably to Phil, Mark and perhaps Susan"; a person once.

        As soon as one is only likely, no other is said to be certain.
        """
        found: dict[str, str] = {}
        for answer in answers:
            found.setdefault(f"<bdi>{escaped(self._name(answer.to.author))}</bdi>", answer.sure)
        gettext = self._language.gettext
        sure = set(found.values())
        head = "likely" if "likely" in sure else "certain" if "certain" in sure else "guess"
        known = [name for name, each in found.items() if (each == "guess") == (head == "guess")]
        guessed = [name for name, each in found.items() if (each == "guess") != (head == "guess")]
        # translators: one of several people in a list: to Phil, Mark and perhaps Susan
        perhaps = [gettext("perhaps %(name)s", name=safe(name)) for name in guessed]
        names = safe(self._listed([*known, *perhaps]))
        if head == "certain":
            return gettext("to %(names)s", names=names)  # type: ignore[return-value]
        if head == "likely":
            return gettext("probably to %(names)s", names=names)  # type: ignore[return-value]
        return gettext("perhaps to %(names)s", names=names)  # type: ignore[return-value]

    def why(self, told: Answer | Citation) -> str:
        """Why a comment is believed to answer that, or to repeat somebody's words: "It opens with “@Nancy”"; "" if
        nothing is to be said. A sentence without its full stop.
        """
        said = told.says if isinstance(told, Answer) else told.name
        return self._language.gettext(told.note, name=said) if told.note else ""

    def _name(self, person: PersonRef) -> str:
        return person.name or self._somebody

    def _joined(self, names: list[str], more: int, *, plain: bool = False) -> str:
        if more:
            # translators: the end of a list: Amber, Nancy and 2 others
            others = self._language.ngettext("%(num)s other", "%(num)s others", more)
            names.append(safe(others).unescape() if plain else others)
        return self._listed(names)

    def _dated(self, moment: Moment) -> str:
        """A moment's date as HTML: it is digits and words of the language."""
        return f'<time datetime="{moment.iso}">{self._dates.date(moment)}</time>'


def besides(people: Sequence[PersonRef], friend: PersonRef) -> list[PersonRef]:
    """`people` without the owner and `friend`."""
    return [person for person in people if not person.owner and person.slug != friend.slug]
