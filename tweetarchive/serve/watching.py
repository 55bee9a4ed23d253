"""What changed on disk → one call with the paths, when it has been quiet for a moment. The only door to watchdog.

Files that are read, and what editors put there while they save, are no changes. What a change means is not known here.
"""

from __future__ import annotations

import logging
import threading
import time
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator
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

LARGE = 20
"""Paths in a burst that is more than somebody saving: another branch, a synchroniser. Who asks waits for its end."""

MANY = 200
"""Events after which some may be lost, as systems keep only so many: 16384 on Linux, 64 KB of names on Windows."""

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
        self._links: list[tuple[Path, Path]] = []
        self._pending: set[Path] = set()
        self._heard = 0
        self._lock = threading.Lock()  # of the pending paths, and of the number of events heard in this burst
        self._telling = threading.RLock()  # of `changed`, and of the places
        self._something = threading.Event()
        self._closed = threading.Event()
        self._poll = poll
        self.polling = bool(poll)
        self._observer = self._start()
        self._events = _Events(self._hear)
        try:
            self.look_at(watched)
        except OSError:
            self._stop()
            raise
        self._thread = threading.Thread(target=self._tell, name="watch", daemon=True)
        self._thread.start()

    def look_at(self, watched: Watched) -> None:
        """From now on watch these."""
        with self._telling:
            self._watched = watched
            self._arm()

    def flush(self) -> None:
        """Tell at once what was heard and is not told yet, so that who asks for a page gets none that is older."""
        end = time.monotonic() + LONGEST
        while len(self._pending) >= LARGE and time.monotonic() < end and not self._closed.is_set():
            time.sleep(QUIET / 5)
        self._flush()

    def close(self) -> None:
        self._closed.set()
        self._something.set()
        self._stop()
        self._thread.join(1)

    def _start(self) -> BaseObserver:
        # It would tell the terminal of lost events and of folders that it hears of twice; neither is left at that here.
        warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"watchdog\.")
        logging.getLogger("watchdog").addHandler(logging.NullHandler())
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
        try:
            self._place(anew)
        except OSError:  # Linux: fs.inotify.max_user_watches are all taken
            if self._poll is not None:
                raise
            self._stop()
            self._poll = self.polling = True
            self._places.clear()
            self._observer = self._start()
            self._place()

    def _place(self, anew: Collection[Path] = ()) -> None:
        watched = self._watched
        links: list[tuple[Path, Path]] = []
        wanted: dict[tuple[Path, bool], int] = {}
        for path in (*watched.folders, *watched.files):
            with suppress(OSError):
                if (real := path.resolve()) != path:
                    links.append((real, path))
                for each in {path, real}:
                    _want(wanted, each.parent, False)
        for folder in watched.folders:
            _want(wanted, folder, True)
        self._links = links
        touched = {path.resolve() for path in anew}
        for place, (watch, inode) in list(self._places.items()):
            if wanted.get(place) != inode or place[0] in touched:
                self._observer.unschedule(watch)
                del self._places[place]
        for place, inode in wanted.items():
            if place not in self._places:
                path, deep = place
                with suppress(FileNotFoundError, NotADirectoryError):  # gone meanwhile, which will be heard
                    watch = self._observer.schedule(self._events, str(path), recursive=deep, event_filter=_MEANT)
                    self._places[place] = watch, inode

    def _flush(self) -> None:
        with self._telling:
            with self._lock:
                paths, self._pending = self._pending, set()
            if paths:
                self._arm(anew=paths)
                self._changed(paths)

    def _hear(self, paths: Iterable[Path]) -> None:
        meant = {given for path in paths for given in self._given(path) if self._is_meant(given)}
        if meant:
            with self._lock:
                self._heard += 1
                self._pending |= meant
            self._something.set()

    def _given(self, path: Path) -> Iterator[Path]:
        """What was asked for that has this path: itself, and whatever is a link to it or to what it is in."""
        yield path
        for real, given in self._links:
            if path.is_relative_to(real):
                yield given / path.relative_to(real)

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
            if self._closed.is_set():
                return
            with self._lock:
                if not self._something.is_set():
                    if self._heard >= MANY:
                        self._pending.update(self._watched.folders, self._watched.files)
                    self._heard = 0
            self._flush()


def _want(wanted: dict[tuple[Path, bool], int], path: Path, deep: bool) -> None:
    with suppress(OSError):  # it is not there; what it would stand in is watched
        real = path.resolve()  # watches do not follow links
        wanted[real, deep] = real.stat().st_ino


class _Events(FileSystemEventHandler):
    def __init__(self, hear: Callable[[Iterable[Path]], None]) -> None:
        self._hear = hear

    def on_any_event(self, event: FileSystemEvent) -> None:
        if isinstance(event, tuple(_MEANT)):
            self._hear(Path(_text(path)) for path in (event.src_path, event.dest_path) if path)


def _text(path: bytes | str) -> str:
    return path.decode(errors="surrogateescape") if isinstance(path, bytes) else path
