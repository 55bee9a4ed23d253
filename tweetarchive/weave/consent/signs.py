"""By what those who must not be found could be told: what they are called, their own pages, blogs that are theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from tweetarchive.commenting.commenters import own_page
from tweetarchive.weave.accounts import Known
from tweetarchive.weave.consent.folding import words
from tweetarchive.weave.consent.forms import ALWAYS, ANYWHERE, AS_NAME, NEARBY, Form, names_of, whole_names
from tweetarchive.weave.consent.levels import NAMELESS
from tweetarchive.weave.consent.who import Wish
from tweetarchive.weave.persons import Person


class Blog(Struct, frozen=True):
    """A blog in the archive. slug: whose export it is, "" for nobody's. writers: account numbers of its articles."""

    host: str
    slug: str
    writers: frozenset[int]


def called(one: Wish, people: Sequence[Person], rows: Sequence[Known]) -> list[str]:
    """Every name of somebody, in their accounts and in their people file."""
    files = [person.file for person in people if person.number == one.key and person.file] if one.key > 0 else []
    more = [name for file in files for name in (file.name, file.called, *file.aliases)]
    return names_of((rows[number - 1] for number in one.accounts), *more)


def forms_by_person(
    hidden: Mapping[int, Wish], people: Sequence[Person], rows: Sequence[Known], hosts: Mapping[str, int]
) -> dict[int, dict[Form, int]]:
    """What everybody nameless is called. A name that somebody bears who is shown is no sure sign of them."""
    borne: set[Form] = set()
    for person in people:
        one = hidden.get(person.number)
        if one is None or one.level not in NAMELESS:
            borne.update(whole_names(names_of((rows[number - 1] for number in person.accounts), person.name)))
    made = {
        one.key: {
            form: NEARBY if where in (ANYWHERE, AS_NAME) and form in borne else where
            for form, where in one.forms.items()
        }
        for one in hidden.values()
        if one.level in NAMELESS
    }
    for host, key in hosts.items():
        made[key][words(host)] = ALWAYS
    return made


def pages_of(rows: Sequence[Known], accounts: Mapping[int, Wish]) -> dict[str, int]:
    """Pages of their own → whose."""
    found: dict[str, int] = {}
    for number, one in sorted(accounts.items()):
        known = rows[number - 1]
        for page in {own_page(website) for website in (known.website, *known.websites)} - {""}:
            found.setdefault(page, one.key)
    return found


def hosts_of(
    hidden: Mapping[int, Wish], nameless: Mapping[int, Wish], people: Sequence[Person], blogs: Iterable[Blog]
) -> Iterator[tuple[str, int]]:
    """Host → whose, of blogs that only people write who are hidden."""
    keys = {person.slug: person.number for person in people if person.number in hidden}
    for blog in blogs:
        writers = [nameless.get(number) for number in sorted(blog.writers)]
        key = keys.get(blog.slug, 0)
        if key and hidden[key].level in NAMELESS:
            yield blog.host, key
        elif writers and all(writers):
            yield blog.host, next(one.key for one in writers if one)
