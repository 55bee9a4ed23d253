"""Who is restricted, and what is to be called instead. A people file's word counts before archive.toml's."""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from tweetarchive.errors import ConfigError
from tweetarchive.weave.accounts import NOBODY, Known
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.commenters import is_somebody
from tweetarchive.weave.consent.folding import words
from tweetarchive.weave.consent.forms import Form, forms_of, names_of
from tweetarchive.weave.consent.levels import FULL, INITIALS, NAMELESS, Choices
from tweetarchive.weave.names import bare_name
from tweetarchive.weave.persons import Person
from tweetarchive.weave.skeleton import Skeleton
from tweetarchive.weave.slugs import plain


class Wish(Struct, frozen=True):
    """Somebody who is not shown in full. key: person.number as it was found, or minus an account's that is nobody's.
    accounts: their numbers. name: what they are called instead, and slug: of their page, "" without one. forms: as
    `forms_of` says, () where the name is shown. chosen: the owner said so of this very person.
    """

    key: int
    level: str
    accounts: tuple[int, ...]
    name: str
    slug: str
    forms: Mapping[Form, int]
    chosen: bool


class Secret:
    """Makes names for ids that lead nowhere: the same in one archive, and in no other."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, *parts: str) -> str:
        """A name for what has these parts; it has letters, so that no service takes it for an id of its own."""
        told = "\0".join(parts).encode("utf-8", "surrogatepass")
        return "x" + hmac.new(self._key, told, hashlib.sha256).hexdigest()[:16]


def levels(
    people: Sequence[Person], person_of: Mapping[int, Person], rows: Sequence[Known], bones: Skeleton, choices: Choices
) -> dict[int, str]:
    """Key → level of everybody who is not shown in full. Raises ConfigError if the owner is not to be."""
    found: dict[int, str] = {}
    passed = _passed(bones, person_of) if choices.few else Counter[int]()
    usual = choices.default != FULL or choices.few > 0
    for person in people:
        said = person.file.consent if person.file else ""
        if person.owner and said not in ("", FULL):
            raise ConfigError(
                f'consent = "{said}" is said of you: an archive shows its owner',
                where=f"people/{person.slug}.md",
                hint="Take that line out.",
            )
        level = said or (choices.few_level if passed[person.number] < choices.few else choices.default)
        if level != FULL and not person.owner:
            found[person.number] = level
    level = choices.few_level if choices.few else choices.default
    if usual and level != FULL:
        for number, known in enumerate(rows, 1):
            if number not in person_of and _is_anybody(known):
                found[-number] = level
    return found


def restricted(
    found: Mapping[int, str],
    people: Sequence[Person],
    rows: Sequence[Known],
    choices: Choices,
    secret: Secret,
) -> list[Wish]:
    """Everybody in `found` with what they are called, and what is said instead."""
    taken = {person.slug for person in people if found.get(person.number) not in NAMELESS}
    numbered = {person.number: person for person in people}
    made: list[Wish] = []
    for key in sorted(found, key=lambda key: _order(key, numbered, rows, secret)):
        person = numbered.get(key)
        numbers = tuple(person.accounts) if person else (-key,)
        accounts = [rows[number - 1] for number in numbers]
        file = person.file if person else None
        called = file.name if file else ""
        chosen = bool(file and file.consent)
        forms = {}
        if found[key] in NAMELESS:
            names = (called, file.called if file else "", person.slug.replace("-", " ") if person else "")
            forms = forms_of(accounts, names, file.aliases if file else (), chosen)
        name = choices.somebody
        slug = ""
        if found[key] == INITIALS:
            handles = [known.handle for known in accounts]
            name = initials((*names_of(accounts, called), *handles), forms)
            slug = _free(plain(name) or "initials", taken) if person else ""
            taken.add(slug)
        made.append(Wish(key, found[key], numbers, name, slug, forms, chosen))
    return made


def initials(names: Iterable[str], forms: Mapping[Form, int]) -> str:
    """ "Nancy S. Quinn" → "N. Q."; one letter where two would be the name itself."""
    for name in names:
        parts = [letters for word in (bare_name(name) or name).split() if (letters := _letters(word))]
        if not parts or sum(map(len, parts)) < 2:  # one letter is all of that name
            continue
        chosen = parts[:1] + parts[-1:] if len(parts) > 1 else parts
        for count in (len(chosen), 1):
            made = " ".join(f"{letters[0].upper()[0]}." for letters in chosen[:count])
            if words(made) not in forms:
                return made
    return "X."


def _letters(word: str) -> list[str]:
    return [char for char in word if char.isalpha()]


def _order(key: int, people: Mapping[int, Person], rows: Sequence[Known], secret: Secret) -> tuple[bool, str]:
    """Of two with the same initials, which comes first tells nothing of either."""
    if key in people:
        return False, secret.of("person", people[key].slug)
    return True, secret.of("account", rows[-key - 1].service, rows[-key - 1].native_id)


def _free(slug: str, taken: set[str]) -> str:
    number = 1
    free = slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free


def _is_anybody(known: Known) -> bool:
    return known.native_id != NOBODY and (known.service != BLOG or is_somebody(known.native_id))


def _passed(bones: Skeleton, person_of: Mapping[int, Person]) -> Counter[int]:
    """How many posts passed between the owner and each person."""
    found: Counter[int] = Counter()
    for node in range(bones.held):
        if bones.shown[node] and bones.speaks_to[node]:
            found.update(_between(bones.author[node], bones.speaks_to[node], person_of))
    return found


def _between(author: int, spoken_to: Iterable[int], person_of: Mapping[int, Person]) -> Iterator[int]:
    one = person_of.get(author)
    others = {other.number: other for number in spoken_to if (other := person_of.get(number)) is not None}
    if one is not None and one.owner:
        yield from (number for number, other in others.items() if not other.owner)
    elif one is not None and any(other.owner for other in others.values()):
        yield one.number
