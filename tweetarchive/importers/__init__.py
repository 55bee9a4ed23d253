"""Importers: one module for each service, what they all promise, and who knows an export.

`identify` asks every importer that is installed; exactly one may say "mine". An importer is found through the entry
points of the group "tweetarchive.importers", so another package can bring one. This room must not know any format; what
`looks_like` says of a stranger is only a kind word in an error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from heapq import merge
from importlib.metadata import entry_points
from itertools import tee
from typing import Literal, Protocol, runtime_checkable

from ..errors import ConfigError, UnrecognisedExport
from ..exports import Export
from ..records import Given, Meant, MeantForFew, Origin, Raw
from .strangers import looks_like

GROUP = "tweetarchive.importers"

Belongs = Literal["account", "site", "nobody"]
"""Whose an export is by itself: "account", of one account, which says so (Twitter); "site", of a place that its owner
runs, where many people wrote (a blog's export); "nobody": anybody could have saved it (a page, a pasted text).
"""


@runtime_checkable
class Importer(Protocol):
    """A module that knows one service's exports.

    Rules of conduct:

    1. Look at names first. `recognise` opens at most one small file, and never says "mine" because of a name alone.
    2. `extract` splits and does not interpret. A record keeps its own bytes; what cannot be split is a `Problem` that
       says where. Nothing ends the stream but an export that cannot be opened at all.
    3. Name every member you know: read it, hand it on as a `Blob`, or skip it with a reason a person understands. What
       you do not name is reported as unknown, so never claim more than you know.
    4. A native id is the service's own, as written; two records of one kind with one id are versions of one thing.
    5. `interpret` is pure: no files, no clock, no order of its own. It sees the records of one owner from all exports
       ever imported, ordered by id (length, then text) and then kind, and holds no more than a handful at a time.
    6. Say what the source says, with the visibility it had there. Whether to show it is decided elsewhere; what nobody
       needs to know (addresses, places, phone numbers) is not passed on at all.
    7. Everything in an export is untrusted, and a bad record is a `Problem`, never an exception.
    8. Write down every oddity of a format where it is handled, with the date it was seen, and keep it in a test.
    """

    NAME: str
    """A word for the ledger and the command line, "twitter"."""
    SERVICE: str
    """What `Origin.service` says, and `Post.service` too where that is not "blog"."""
    TITLE: str
    """For people, "Twitter/X"."""
    BELONGS: Belongs
    """Whose an export is, if the person who imports it says nothing."""
    PRIVATE: Mapping[str, tuple[str, str]]
    """Kinds of record that are kept and become no post: (what to call them, why they are not shown)."""

    def recognise(self, export: Export) -> str:
        """The generation of the export in a word, "" if it is not this importer's."""
        ...

    def origin(self, export: Export) -> Origin:
        """Whose export it is and when it was made; "" and 0 for what it does not tell."""
        ...

    def extract(self, export: Export) -> Iterator[Given]:
        """Every record, file, skipped member and count of the export."""
        ...

    def interpret(self, records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
        """What the records say, in the one vocabulary that all services share."""
        ...


@runtime_checkable
class Confidant(Protocol):
    """What an importer has besides, if its exports hold direct messages: a second door, which only the owner's own
    preview knocks at. What comes out of it has no place in an album.
    """

    SERVICE: str
    CONFIDENTIAL: frozenset[str]
    """Kinds of record that only this door reads. A site does not even say how many there are."""

    def interpret_private(self, records: Iterable[Raw], origin: Origin) -> Iterator[MeantForFew]:
        """What the confidential ones among the records say. Pure, and streams; the order is that of `interpret`."""
        ...


@runtime_checkable
class AnyService(Protocol):
    """What an importer has besides, if its exports are of whichever service they name. Its kinds of record begin with
    its NAME and a full stop, and stand in one account with those of the service's own importer.
    """

    NAME: str
    ANY_SERVICE: bool

    def whose(self, export: Export) -> str:
        """Whose the export says it is to whoever made it: "mine", "nobody" or a friend's slug; "" if it does not."""
        ...


class Speaker:
    """All that are asked what one account's records say, as one: the importer of its service, and those of any service
    whose records are among them.
    """

    def __init__(
        self, importers: Iterable[Importer], service: str, kinds: Collection[str], said: Collection[str]
    ) -> None:
        """kinds: those of the account's records. said: the generations of its exports."""
        everybody = list(importers)
        self._guests = [each for each in everybody if isinstance(each, AnyService) and any(map(_begins(each), kinds))]
        self._host = next((each for each in everybody if service == each.SERVICE), None)
        hosts = not kinds or any(not any(_begins(each)(kind) for each in self._guests) for kind in kinds)
        self._asked = [*self._guests, *([self._host] if self._host and hosts else [])]
        self.BELONGS: Belongs = self._host.BELONGS if self._host else _belongs(said)
        self.PRIVATE: dict[str, tuple[str, str]] = {}
        for each in self._asked:
            self.PRIVATE |= each.PRIVATE
        self._confidant = self._host if hosts and isinstance(self._host, Confidant) else None
        self.CONFIDENTIAL = self._confidant.CONFIDENTIAL if self._confidant else frozenset[str]()

    def interpret(self, records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
        """What the records say, in their order whoever reads them."""
        if len(self._asked) == 1:
            yield from self._asked[0].interpret(records, origin)
            return
        copies = tee(records, len(self._asked))
        streams = [_in_place(each, copy, origin, self._guests) for each, copy in zip(self._asked, copies, strict=True)]
        for _, meant in merge(*streams, key=lambda found: found[0]):
            yield meant

    def interpret_private(self, records: Iterable[Raw], origin: Origin) -> Iterator[MeantForFew]:
        """What the confidential ones among the records say."""
        if self._confidant is not None:
            yield from self._confidant.interpret_private(records, origin)


def identify(export: Export, candidates: Iterable[Importer] | None = None) -> Importer:
    """The importer that recognises `export`. Raises UnrecognisedExport if none does, or more than one.

    candidates: the importers to ask, all that are installed if not given.
    """
    asked = list(installed() if candidates is None else candidates)
    claims = [(importer, generation) for importer in asked if (generation := importer.recognise(export))]
    match claims:
        case [(importer, _)]:
            return importer
        case []:
            raise UnrecognisedExport(
                f"{looks_like(export)}, and no importer knows it",
                where=export.label,
                hint=f"Supported: {', '.join(sorted(importer.TITLE for importer in asked)) or 'nothing is installed'}.",
            )
        case _:
            named = " and ".join(f"{importer.TITLE} ({importer.NAME}: {generation})" for importer, generation in claims)
            raise UnrecognisedExport(
                f"is claimed by {named}",
                where=export.label,
                hint="If several downloads were unpacked into one folder, hand them over one by one.",
            )


def installed() -> list[Importer]:
    """Every importer there is, by name. Raises ConfigError for one that cannot be loaded or keeps no promise."""
    importers = {}
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            module = entry.load()
        except Exception as error:
            raise ConfigError(
                f'the importer "{entry.name}" ({entry.value}) cannot be loaded: {error}',
                hint="Install the package that brings it again, or remove it.",
            ) from error
        if not isinstance(module, Importer):
            raise ConfigError(
                f'"{entry.name}" ({entry.value}) is no importer: it lacks a part that every importer has',
                hint="Look for a version of its package that fits this one.",
            )
        importers[entry.name] = module
    return list(importers.values())


def _begins(importer: Importer) -> Callable[[str], bool]:
    """Whether a kind of record is this importer's, which is one for any service."""
    return lambda kind: kind.startswith(f"{importer.NAME}.")


def _belongs(said: Iterable[str]) -> Belongs:
    """Whose exports of a service are that no importer is for, as they say themselves."""
    endings = {generation.rpartition("-")[2] for generation in said}
    return "site" if "site" in endings else "nobody" if "nobody" in endings else "account"


def _in_place(
    importer: Importer, records: Iterable[Raw], origin: Origin, guests: Collection[Importer]
) -> Iterator[tuple[tuple[int, str], Meant]]:
    """What one of several importers says, with the place of the record that it had read then."""
    at = (0, "")

    def its_own() -> Iterator[Raw]:
        nonlocal at
        for raw in records:
            at = (len(raw.native_id), raw.native_id)
            of_guest = [each for each in guests if _begins(each)(raw.kind)]
            if importer in of_guest or (importer not in guests and not of_guest):
                yield raw

    for meant in importer.interpret(its_own(), origin):
        yield at, meant
