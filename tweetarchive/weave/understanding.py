"""The first half of weaving: what the sources say, who is who, who answers whom, and who does not wish to be shown.

Writes nothing and takes nothing away: what is not to be shown is known here, and withdrawn by whoever goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from tweetarchive.album.spool import Spool
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.articles import Articles
from tweetarchive.weave.claims import blogs, claims
from tweetarchive.weave.consent.consent import Consent, consent_of
from tweetarchive.weave.consent.levels import Choices
from tweetarchive.weave.gate import Gate, shown_whole
from tweetarchive.weave.gather import Gathered, Source, gather
from tweetarchive.weave.inferring import infer
from tweetarchive.weave.people_files import PersonFile
from tweetarchive.weave.persons import Person, name_people
from tweetarchive.weave.skeleton import Skeleton, skeleton, spoken_with
from tweetarchive.weave.speakers import Speakers
from tweetarchive.weave.sums import Sums


class Understood(Struct, frozen=True):
    """What is known before anything is written. rows: of all accounts. inferred: guesses of what answers what. consent:
    None if everybody is shown in full.
    """

    gathered: Gathered
    book: AccountBook
    rows: list[Known]
    sums: Sums
    bones: Skeleton
    people: list[Person]
    person_of: dict[int, Person]
    inferred: int
    consent: Consent | None


def understand(
    sources: list[Source],
    files: Mapping[str, PersonFile],
    spool: Spool,
    owner: str,
    gate: Gate,
    replies: Mapping[str, str],
    gap: int,
    wishes: Choices,
    secret: Callable[[], bytes],
    on_progress: Callable[[int], None],
) -> Understood:
    """Read all sources, in the order in which they stand, into an empty spool; the rest as for `weave`.

    Raises ConfigError if people files contradict each other or the imports, or replies name what is not there.
    """
    book = AccountBook()
    gathered = gather(sources, gate, book, spool, on_progress)
    rows = book.settle()
    claimed = list(claims(sources, gathered, book, owner))
    _, sure = name_people(book, rows, files, claimed, owner, ())
    mine = frozenset(number for number, person in sure.items() if person.owner)
    sums = Sums()
    saved = frozenset(number for number, source in enumerate(sources) if source.belongs == "nobody")
    articles = Articles(spool, Speakers(book, rows, sure), saved, sums).settle()
    everything = gate.friends == "all"
    whole = frozenset(
        number for number, source in enumerate(sources) if everything or shown_whole(source.belongs, source.slug, owner)
    )
    bones = skeleton(spool, book, gathered.aliases, mine, everything, articles, whole, replies)
    people, person_of = name_people(book, rows, files, claimed, owner, spoken_with(bones, mine))
    inferred = infer(bones, mine, gap) if gap else 0
    written = blogs(sources, gathered, book, owner)
    consent = consent_of(people, person_of, rows, bones, book, wishes, secret, written)
    return Understood(gathered, book, rows, sums, bones, people, person_of, inferred, consent)


def in_order(sources: Sequence[Source]) -> list[Source]:
    """The order that owes nothing to that of imports."""
    return sorted(
        sources,
        key=lambda source: (source.service, source.native_id, source.slug or "", source.handle, source.generated),
    )
