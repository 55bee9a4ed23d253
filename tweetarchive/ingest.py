"""Export → archive: what a person downloaded is opened, recognised, taken apart and added, with a ledger for each.

The one place that puts exports, importers and the archive together. It decides which paths are parts of one export and
whose an export is; it must not look into any record, and making the album is not its business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from .archive import Archive, Ledger
from .errors import ConfigError, UnrecognisedExport
from .exports import Export, Limits, join, open_export
from .importers import AnyService, Importer, identify
from .records import Given, Origin, Skipped
from .weave.people_files import RESERVED, SLUG

DATABASE = "archive.db"

Progress = Callable[[str, int, int | None], object]
"""(stage, done, total or None if nobody knows): "exports" recognised, "records" and "media" of one export added."""


def import_exports(
    archive_dir: Path,
    paths: Sequence[Path],
    person: str | None = None,
    mine: bool = False,
    dry_run: bool = False,
    let_in: bool = False,
    limits: Limits | None = None,
    on_progress: Progress | None = None,
) -> list[Ledger]:
    """Imports what lies at `paths` into the archive in `archive_dir`, which is made if there is none.

    Each path is an export of its own; only parts of one that its service had split are put together. person: slug of
    the friend whose exports these are; mine: they are the archive owner's, though of an account not seen before; with
    neither, an account keeps the person it has, the first one is the owner's, and what anybody could have saved (a web
    page) is nobody's. dry_run: the ledgers say what would
    happen, and nothing is kept. let_in: also what was forgotten. Nothing is added unless all paths are recognised and
    it is clear whose they are.

    Raises ConfigError about `person` and `mine`, ExportError about a path, ArchiveError about the archive.
    """
    _check_slug(person, mine)
    progress = on_progress or (lambda stage, done, total: None)
    with ExitStack() as stack:
        found = _recognised(paths, limits or Limits(), stack, progress)
        archive = stack.enter_context(_archive(archive_dir / DATABASE, dry_run))
        persons = _persons(archive, found, person, mine)
        with archive.rehearsal() if dry_run else nullcontext():
            return [
                archive.add(
                    each.origin,
                    _everything(each),
                    members={path: member.size for path, member in each.export.items()},
                    read_blob=each.blob,
                    importer=each.importer.NAME,
                    person=slug,
                    label=each.export.label,
                    let_in=let_in,
                    on_progress=progress,
                )
                for each, slug in zip(found, persons, strict=True)
            ]


class Recognised(Struct):
    """An export, open, with the importer that knows it and what that says of it."""

    export: Export
    importer: Importer
    origin: Origin

    def blob(self, path: str) -> BinaryIO:
        """A member's bytes. KeyError if there is no such member."""
        return self.export[path].open()


def _check_slug(person: str | None, mine: bool) -> None:
    if person is None:
        return
    if mine:
        raise ConfigError("an export is either a friend's or yours", where="--person, --mine", hint="Give only one.")
    if not SLUG.match(person) or person in RESERVED:
        raise ConfigError(
            f'"{person}" cannot be a person\'s short name',
            where="--person",
            hint="Use lower-case letters, digits and hyphens, as in the name of their file in people/: nancy-b.",
        )


@contextmanager
def _archive(path: Path, dry_run: bool) -> Iterator[Archive]:
    opened: AbstractContextManager[Archive]
    if Archive.exists(path):
        opened = Archive.open(path)
    elif dry_run:
        opened = Archive.scratch()
    else:
        opened = Archive.create(path)
    with opened as archive:
        yield archive


# --- which paths are one export ----------------------------------------------------------------------------------


def _recognised(paths: Sequence[Path], limits: Limits, stack: ExitStack, progress: Progress) -> list[Recognised]:
    """Every path opened and recognised, with the parts of split exports put together. The stack closes them all."""
    known: list[Recognised] = []
    strangers: list[tuple[Export, UnrecognisedExport]] = []
    for number, path in enumerate(paths, 1):
        export = stack.enter_context(open_export(path, limits))
        try:
            known.append(_recognise(export))
        except UnrecognisedExport as error:
            strangers.append((export, error))
        progress("exports", number, len(paths))
    if strangers and len(known) != 1:
        raise strangers[0][1]
    if strangers:
        # Of an export cut into several files only the first has the list that tells what it is.
        return [_joined([known[0].export, *(export for export, _ in strangers)], stack)]
    return [
        parts[0] if len(parts) == 1 else _joined([part.export for part in parts], stack) for parts in _grouped(known)
    ]


def _recognise(export: Export) -> Recognised:
    importer = identify(export)
    return Recognised(export, importer, importer.origin(export))


def _joined(parts: Sequence[Export], stack: ExitStack) -> Recognised:
    return _recognise(stack.enter_context(join(parts)))


def _grouped(known: Iterable[Recognised]) -> list[list[Recognised]]:
    """Parts that say so themselves, of one account and one moment, are one export; everything else is by itself."""
    groups: dict[object, list[Recognised]] = {}
    for number, each in enumerate(known):
        origin = each.origin
        sure = origin.partial and origin.owner and origin.generated
        key = (each.importer.NAME, origin.service, origin.owner, origin.generated) if sure else number
        groups.setdefault(key, []).append(each)
    return list(groups.values())


# --- whose it is -------------------------------------------------------------------------------------------------


def _persons(archive: Archive, found: Sequence[Recognised], person: str | None, mine: bool) -> list[str | None]:
    """Whose each export is: a slug, None for the archive's owner, "" for nobody. Raises ConfigError where that is not
    clear.
    """
    whose = {(owner.service, owner.owner): owner.person for owner in archive.owners()}
    handles = {(owner.service, owner.owner): owner.handle for owner in archive.owners()}
    # Hosts of blogs: an account of a microblog has no "." in its lasting id, and nobody's page says nothing of whose.
    sites = {owner: slug for (_, owner), slug in whose.items() if "." in owner and slug != ""}
    persons: list[str | None] = []
    for each in found:
        account = (each.origin.service, each.origin.owner)
        slug = person
        if person is None and not mine and account in whose:
            slug = whose[account]
        elif person is None and not mine and (told := _told(each)):
            slug = _slug_of(told)
        elif person is None and not mine and each.importer.BELONGS == "nobody":
            slug = ""
        elif person is None and not mine and each.importer.BELONGS == "site" and each.origin.owner in sites:
            slug = sites[each.origin.owner]  # another system's file about a blog that is known: whoever's that is
        elif person is None and not mine:
            _check_owner(each, [key for key, of in whose.items() if of is None], handles)
        archive.check_person(each.origin, slug)
        whose[account] = slug
        if each.importer.BELONGS == "site":
            sites[each.origin.owner] = slug
        handles[account] = each.origin.handle
        persons.append(slug)
    return persons


def _told(each: Recognised) -> str:
    """Whose it is, as the export itself says; "" if it does not."""
    return each.importer.whose(each.export) if isinstance(each.importer, AnyService) else ""


def _slug_of(told: str) -> str | None:
    """A slug for what an export says. Raises ConfigError if nobody can be called so."""
    if told in ("mine", "nobody"):
        return None if told == "mine" else ""
    _check_slug(told, False)
    return told


def _check_owner(each: Recognised, owners: list[tuple[str, str]], handles: dict[tuple[str, str], str]) -> None:
    """Raises ConfigError if an account of which nothing is known is not certainly the owner's.

    An archive's first account is its owner's, and so is one beside which the owner is only known from a file that did
    not say whose it was.
    """
    named = [(service, owner) for service, owner in owners if owner]
    if not owners or (not named and each.origin.owner):
        return
    account = (each.origin.service, each.origin.owner)
    this = "does not say whose it is" if not account[1] else f"belongs to {_named(account, each.origin.handle)}"
    so_far = " and ".join(_named(owner, handles[owner]) for owner in owners)
    raise ConfigError(
        f"this export {this}, and the archive so far is that of {so_far}",
        where=each.export.label,
        hint="If it is a friend's, import it with --person and a short name for them, like --person nancy;"
        " if it is yours as well, with --mine.",
    )


def _named(account: tuple[str, str], handle: str) -> str:
    service, owner = account
    if owner and handle == owner:  # a site, which is its own name
        return f"{owner} ({service})"
    name = f"@{handle}" if handle else f"account {owner}" if owner else "an account without a name"
    return f"{name} ({service})"


# --- what goes in ------------------------------------------------------------------------------------------------


def _everything(each: Recognised) -> Iterator[Given]:
    """What the importer gives, after the files that an operating system left, so that the ledger has those too."""
    for path, reason in each.export.litter:
        yield Skipped(path, reason)
    yield from each.importer.extract(each.export)
