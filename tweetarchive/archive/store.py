"""The archive: one folder with archive.db and media/, opened by one object.

Reads like the list of what can be done with it; how is in the modules beside. Must not know any format.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from msgspec.structs import replace

from ..errors import ArchiveError, ConfigError
from ..records import Given, Origin, Raw
from . import database, forgetting, reading
from .adding import Adding, Progress, ReadBlob
from .forgetting import Going, Gone
from .ledger import Ledger
from .media import MediaFolder
from .reading import Owner, StoredBlob
from .remembering import Remembered
from .verifying import verify


class Archive:
    """Everything that was ever imported. A context manager; every method raises ArchiveError if the database is locked,
    damaged or out of room.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use `create`, `open` or `scratch`."""
        self.folder = path.parent
        self._file = path
        self._connection = connection
        self._rehearsing = False

    @classmethod
    def create(cls, path: Path) -> Archive:
        """A new archive.db at `path`; its folder is made if need be. Raises ArchiveError if there is one."""
        archive = cls(path, database.create(path))
        archive.secret()
        return archive

    @classmethod
    def exists(cls, path: Path) -> bool:
        """Whether there is an archive to be opened at `path`, not only what is left of one that was never finished."""
        return database.is_there(path)

    @classmethod
    def open(cls, path: Path) -> Archive:
        """The archive.db at `path`. Raises ArchiveError if there is none, or not one that this version can use.

        What was being erased when somebody ended that is cleaned away now, unless another program is in the way.
        """
        archive = cls(path, database.open_(path))
        if forgetting.unfinished(archive._connection):
            with suppress(ArchiveError):
                archive._clean()
        return archive

    @classmethod
    @contextmanager
    def scratch(cls) -> Iterator[Archive]:
        """An empty archive that vanishes afterwards, to see what an import would bring before there is a real one."""
        with TemporaryDirectory(prefix="tweetarchive-") as folder, cls.create(Path(folder) / database.NAME) as archive:
            yield archive

    def add(
        self,
        origin: Origin,
        given: Iterable[Given],
        *,
        members: Mapping[str, int],
        read_blob: ReadBlob,
        importer: str,
        person: str | None,
        label: str,
        dry_run: bool = False,
        let_in: bool = False,
        on_progress: Progress | None = None,
    ) -> Ledger:
        """Imports one export, whole or not at all: whenever it ends early, the archive is as it was.

        members: path → size in bytes of every file in the export. read_blob: path → its bytes, used in a `with`; what
        raises UnreadableExport or KeyError there is a Problem. person: slug of the friend whose export it is, None for
        the archive's owner, "" for nobody. Memory does not grow with the export. The same export again changes nothing.
        let_in: also what was forgotten, which otherwise is left out.

        Raises ConfigError if the account was imported as somebody else's, or it or this export was forgotten, and
        whatever `given` raises.
        """
        if dry_run and not self._rehearsing:
            with self.rehearsal():
                return self.add(
                    origin,
                    given,
                    members=members,
                    read_blob=read_blob,
                    importer=importer,
                    person=person,
                    label=label,
                    let_in=let_in,
                    on_progress=on_progress,
                )
        secret = self.secret()
        media = None if self._rehearsing else MediaFolder(self.folder)
        with database.translated(self._file), database.transaction(self._connection) as current:
            self.check_person(origin, person)
            try:
                if media:
                    media.sweep({path for (path,) in self._connection.execute("SELECT path FROM blob")})
                adding = Adding(
                    self._connection,
                    media,
                    origin,
                    members,
                    read_blob,
                    person,
                    on_progress or (lambda *_: None),
                    Remembered(self._connection, secret, let_in),
                )
                adding.take(given)
                ledger = adding.close(importer, label)
                if media:
                    media.settle()
            except BaseException:
                if media and self._connection.in_transaction:  # without the lock, a file may be another import's
                    media.take_back()
                raise
            if ledger.again:
                current.undo()
        database.settle(self._connection)
        return replace(ledger, dry_run=self._rehearsing)

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Every import inside is counted as if the ones before it had happened, and in the end none has."""
        with database.translated(self._file), database.transaction(self._connection) as current:
            self._rehearsing = True
            try:
                yield
            finally:
                self._rehearsing = False
                current.undo()

    def check_person(self, origin: Origin, person: str | None) -> None:
        """Raises ConfigError if exports of this account were imported as another person's."""
        with database.translated(self._file):
            known = reading.person_of(self._connection, origin.service, origin.owner)
        if known and known[0] != person:
            account = f"@{origin.handle}" if origin.handle else f"account {origin.owner or 'without a name'}"
            if origin.handle and origin.handle == origin.owner:
                account = origin.owner  # a site, which is its own name
            raise ConfigError(
                f"exports of {account} ({origin.service}) were imported as {_whose(known[0])} so far,"
                f" and this one would be {_whose(person)}",
                hint=f"Import it {_flag(known[0])}; an account cannot be two people's.",
            )

    def forget(self, going: Going, *, dry_run: bool = False) -> Gone:
        """Erase it, whole or not at all, so that no byte of it is left in the archive's folder but what others hold as
        well. It is not let in again. dry_run: only count.
        """
        with database.translated(self._file):
            self._connection.execute("PRAGMA secure_delete = ON")
            secret = self.secret()
            with database.transaction(self._connection) as current:
                gone = forgetting.erase(self._connection, going, secret)
                if dry_run:
                    current.undo()
        if not dry_run:
            self._clean()
        return gone

    def _clean(self) -> None:
        with database.translated(self._file):
            forgetting.clean(self._connection, self.folder)

    def records(self, service: str, owner: str) -> Iterator[Raw]:
        """Every raw record of an account in the order of its ids, as the archive was when the first one was taken."""
        with database.translated(self._file), closing(database.open_reader(self._file)) as reader:
            yield from reading.records(reader, service, owner)

    def kinds(self, service: str, owner: str) -> dict[str, int]:
        """How many raw records of each kind an account has."""
        with database.translated(self._file):
            return reading.kinds(self._connection, service, owner)

    def owners(self) -> list[Owner]:
        """Every account whose exports are here."""
        with database.translated(self._file):
            return reading.owners(self._connection)

    def blob(self, service: str, owner: str, key: str) -> StoredBlob | None:
        """The stored picture or film that an account's records call `key`; None if no export had it."""
        with database.translated(self._file):
            return reading.blob(self._connection, service, owner, key)

    def revision(self) -> str:
        """Changes if and only if an export is added that was not here before: then what is derived could change."""
        with database.translated(self._file):
            return reading.revision(self._connection)

    def secret(self) -> bytes:
        """32 bytes that this archive alone knows, made when first asked for: what tells nobody where a post stood is
        made with them.
        """
        with database.translated(self._file):
            if found := reading.secret(self._connection):
                return found
            with database.transaction(self._connection):
                reading.keep_secret(self._connection, secrets.token_bytes(32))
            return reading.secret(self._connection)

    def ledgers(self) -> list[Ledger]:
        """The ledger of every import that added something, oldest first."""
        with database.translated(self._file):
            return reading.ledgers(self._connection)

    def numbered_ledgers(self) -> list[tuple[int, Ledger]]:
        """The same, with the number by which an export can be forgotten."""
        with database.translated(self._file):
            return list(zip(reading.origins(self._connection), reading.ledgers(self._connection), strict=True))

    def verify(self, *, media: bool = False) -> list[str]:
        """One sentence for each thing that is wrong, [] if all is well. media: read each picture, not only its size."""
        with database.translated(self._file), closing(database.open_reader(self._file)) as reader:
            return list(verify(reader, self.folder, media=media))

    def copy_to(self, path: Path) -> None:
        """A copy of archive.db as it is now, at `path`, where nothing may be. Pictures and films are not in it."""
        with database.translated(self._file):
            database.copy(self._file, path)

    def close(self) -> None:
        """Lets go of the files. May be called again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _whose(person: str | None) -> str:
    if person == "":
        return "nobody's"
    return "your own" if person is None else f'those of "{person}"'


def _flag(person: str | None) -> str:
    if person == "":
        return "without --person and without --mine"
    return "as your own, without --person" if person is None else f"with --person {person}"
