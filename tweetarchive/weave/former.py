"""Where people's pages stood before: the slugs that somebody had, or would have had if nobody had described or joined
them. From the accounts alone, so that nothing has to be remembered for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from tweetarchive.weave.accounts import Known
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.people_files import RESERVED
from tweetarchive.weave.persons import Person, default_slug, slugs_of_name


def former_slugs(people: Sequence[Person], rows: Sequence[Known]) -> dict[str, tuple[int, bool]]:
    """Slug → (person, whether the owner says so). The owner's word, `former` in a people file, stands whatever else
    there is; what is only derived is left out where somebody has that slug, or two people could have had it.
    """
    found = {slug: (person.number, True) for person in people if person.file for slug in person.file.former}
    now = {person.slug: person for person in people}
    derived: dict[str, set[int]] = {}
    for person in people:
        if not person.owner:
            for slug in _slugs_before(person, rows, now):
                derived.setdefault(slug, set()).add(person.number)
    for slug, numbers in derived.items():
        if slug not in now and slug not in found and len(numbers) == 1:
            found[slug] = min(numbers), False
    return found


def _slugs_before(person: Person, rows: Sequence[Known], now: Mapping[str, Person]) -> Iterator[str]:
    """What each account alone would be called, by its handle and by those it gave up."""
    taken = RESERVED.union(slug for slug, other in now.items() if other is not person)
    for number in person.accounts:
        known = rows[number - 1]
        if known.service == BLOG:
            yield from (slug for slug in slugs_of_name(known) if slug not in taken)
            continue
        for handle in dict.fromkeys((known.handle, *(handle for handle, _ in known.handles.values()))):
            if handle:
                yield default_slug(replace(known, handle=handle), taken)
