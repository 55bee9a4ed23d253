"""The album as the site asks it: typed rows, queries by name, one read transaction from open to close.

Every query that belongs to one page goes through an index and none counts its way with OFFSET. The questions stand in
the rooms beside this one, by what they are about: people, exchanges, posts, threads, anniversaries. Here the file is
opened, and asked what it was made from. Nothing in any of them knows a path, a page or a time zone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from urllib.parse import quote

from tweetarchive.album.anniversaries import AboutAnniversaries
from tweetarchive.album.asking import REMAKE
from tweetarchive.album.circles import AboutCircles
from tweetarchive.album.exchanges import AboutExchanges
from tweetarchive.album.numbers import Numbers, decode
from tweetarchive.album.outgoing import AboutOutgoing
from tweetarchive.album.people import AboutPeople
from tweetarchive.album.rows import HoldingRow, MediaRow, SourceRow
from tweetarchive.album.stories import AboutStories
from tweetarchive.album.tags import AboutTags
from tweetarchive.album.threads import AboutThreads
from tweetarchive.errors import AlbumError


def album_version(path: Path) -> str:
    """What the album at `path` was made from, as `meta` keeps it; "" if there is none, or none that can be read."""
    try:
        with Album.open(path) as album:
            return album.meta().get("version", "")
    except AlbumError:
        return ""


class Album(
    AboutPeople, AboutExchanges, AboutThreads, AboutStories, AboutAnniversaries, AboutCircles, AboutTags, AboutOutgoing
):
    """An open album. Use as a context manager. One caller at a time; a forked process opens its own.

    Every method raises AlbumError if the file turns out to be damaged.
    """

    @classmethod
    def open(cls, path: Path) -> Album:
        """Open for reading only and see one state of the file until closed. AlbumError if it is missing or not an
        album.
        """
        if not path.is_file():
            raise AlbumError("There is no album yet.", where=str(path), hint="Run `tweetarchive build` to make it.")
        try:
            connection = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode=ro",
                uri=True,
                isolation_level=None,
                cached_statements=256,
                check_same_thread=False,
            )
        except sqlite3.Error as error:
            raise AlbumError(f"The album cannot be opened ({error}).", where=str(path), hint=REMAKE) from error
        album = cls(connection, str(path))
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA mmap_size = 1073741824")
            connection.execute("BEGIN")
            album.meta()
        except (sqlite3.Error, AlbumError) as error:
            connection.close()
            raise AlbumError("This file is not an album, or it is damaged.", where=str(path), hint=REMAKE) from error
        return album

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Album:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def meta(self) -> dict[str, str]:
        """What the album says of itself, by key: its "version", the "content" it was made from, …"""
        return dict(self._rows("SELECT key, value FROM meta"))

    def numbers(self) -> Numbers:
        """The numbers of the archive as a whole."""
        rows = self._rows("SELECT facts FROM numbers WHERE id = 1")
        return decode(rows[0][0]) if rows else Numbers()

    def sources(self) -> Iterator[SourceRow]:
        """What every export held, in order of whose it is."""
        return map(
            SourceRow._make,
            self._rows(
                "SELECT service, person, handle, generated, first_at, last_at, posts, problems FROM source"
                " ORDER BY person, service, generated, handle"
            ),
        )

    def holdings(self) -> Iterator[HoldingRow]:
        """What each export held of each kind, and what became of it."""
        return map(
            HoldingRow._make,
            self._rows(
                "SELECT service, source, label, found, shown, reason, folded, site FROM holding"
                " ORDER BY service, source, site, label"
            ),
        )

    def files(self) -> Iterator[MediaRow]:
        """Every media file that some page may show."""
        return map(MediaRow._make, self._rows("SELECT key, sha256, path, type, size FROM media ORDER BY key"))

    def media(self, sha256: str) -> MediaRow | None:
        """The file with this content, None if no page may show it."""
        rows = self._rows("SELECT key, sha256, path, type, size FROM media WHERE sha256 = ?", (sha256,))
        return MediaRow._make(rows[0]) if rows else None
