"""What changed on disk → one call with the paths, when it has been quiet for a moment. The only door to watchdog.

Files that are read, and what editors put there while they save, are no changes. What a change means is not known here.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

from tweetarchive.serve.noise import is_noise

QUIET = 0.05
"""Seconds without an event after which a burst is over: editors save in several steps within a few milliseconds."""

LONGEST = 0.5
"""Seconds after which a burst is told even though it goes on."""

POLL_EVERY = 0.4

# Not the events of reading, nor of closing: sqlite and every backup program would look like an author at work.
_MEANT: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
]


class Watched(Struct, frozen=True):
    """What is looked at: folders with everything in them, and single files. None of it has to be there yet."""

    folders: tuple[Path, ...]
    files: tuple[Path, ...] = ()


class Watch:
    """Watches until it is closed. `changed` is called with the paths of each burst, never twice at a time."""

    def __init__(self, watched: Watched, changed: Callable[[set[Path]], None], *, poll: bool | None = None) -> None:
        """poll: look again and again instead of being told, for folders from where no events come. None: be told, and
        poll where the system has no watches left.
        """
        self._changed = changed
        self._watched = Watched(())
        self._places: dict[tuple[Path, bool], tuple[ObservedWatch, int]] = {}
        self._pending: set[Path] = set()
        self._lock = threading.Lock()  # of the pending paths
        self._telling = threading.RLock()  # of `changed`, and of the places
        self._something = threading.Event()
        self._closed = threading.Event()
        self.polling = bool(poll)
        self._observer = self._start()
        self._events = _Events(self._hear)
        try:
            self.look_at(watched)
        except OSError:  # Linux: fs.inotify.max_user_watches are all taken
            if poll is not None:
                self._stop()
                raise
            self._stop()
            self.polling = True
            self._places.clear()
            self._observer = self._start()
            self.look_at(watched)
        self._thread = threading.Thread(target=self._tell, name="watch", daemon=True)
        self._thread.start()

    def look_at(self, watched: Watched) -> None:
        """From now on watch these."""
        with self._telling:
            self._watched = watched
            self._arm()

    def flush(self) -> None:
        """Tell at once what was heard and is not told yet, so that who asks for a page gets none that is older."""
        with self._telling:
            with self._lock:
                paths, self._pending = self._pending, set()
            if paths:
                self._arm(anew=paths)
                self._changed(paths)

    def close(self) -> None:
        self._closed.set()
        self._something.set()
        self._stop()
        self._thread.join(1)

    def _start(self) -> BaseObserver:
        observer = PollingObserver(timeout=POLL_EVERY) if self.polling else Observer()
        observer.start()
        return observer

    def _stop(self) -> None:
        self._observer.stop()
        self._observer.join(1)

    def _arm(self, anew: Collection[Path] = ()) -> None:
        """Watch each folder that is there, and what it and each file stand in. anew: what came or went. A folder
        that is removed and made again, as by another branch, is another, even if it has the same number on the disk.
        """
        wanted: dict[tuple[Path, bool], int] = {}
        for folder in self._watched.folders:
            _want(wanted, folder, True)
        for path in (*self._watched.folders, *self._watched.files):
            _want(wanted, path.parent, False)
        for place, (watch, inode) in list(self._places.items()):
            if wanted.get(place) != inode or place[0] in anew:
                self._observer.unschedule(watch)
                del self._places[place]
        for place, inode in wanted.items():
            if place not in self._places:
                path, deep = place
                watch = self._observer.schedule(self._events, str(path), recursive=deep, event_filter=_MEANT)
                self._places[place] = watch, inode

    def _hear(self, paths: Iterable[Path]) -> None:
        meant = {path for path in paths if self._is_meant(path)}
        if meant:
            with self._lock:
                self._pending |= meant
            self._something.set()

    def _is_meant(self, path: Path) -> bool:
        if path in self._watched.files or path in self._watched.folders:
            return True
        for folder in self._watched.folders:
            if path.is_relative_to(folder):
                return not any(map(is_noise, path.relative_to(folder).parts))
        return False

    def _tell(self) -> None:
        while not self._closed.is_set():
            self._something.wait()
            waited = 0.0
            while self._something.is_set() and waited < LONGEST and not self._closed.is_set():
                self._something.clear()
                self._closed.wait(QUIET)
                waited += QUIET
            if not self._closed.is_set():
                self.flush()


def _want(wanted: dict[tuple[Path, bool], int], path: Path, deep: bool) -> None:
    with suppress(OSError):  # it is not there; what it would stand in is watched
        wanted[path, deep] = path.stat().st_ino


class _Events(FileSystemEventHandler):
    def __init__(self, hear: Callable[[Iterable[Path]], None]) -> None:
        self._hear = hear

    def on_any_event(self, event: FileSystemEvent) -> None:
        if isinstance(event, tuple(_MEANT)):
            self._hear(Path(_text(path)) for path in (event.src_path, event.dest_path) if path)


def _text(path: bytes | str) -> str:
    return path.decode(errors="surrogateescape") if isinstance(path, bytes) else path
