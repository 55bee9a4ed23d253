"""What changed since a page was made, told to every open page over one stream.

An epoch names a state of the preview: "k3f9a2-7" is the seventh of the server that calls itself k3f9a2, so that a page
made by an earlier server is known to be old. Knows nothing of what changed but these two: pages, or stylesheets.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import AsyncIterator

import msgspec
from msgspec import Struct

REMEMBERED = 200
"""Changes that can still be told one by one. Whoever missed more fetches everything."""

RETRY = 400
"""Milliseconds after which a browser looks whether a server that went away is back."""


class Change(Struct, frozen=True):
    """page: what pages say may differ. static: a file of the theme that pages load does, such as a stylesheet."""

    page: bool = True
    static: bool = True


class News:
    """The epochs of one server. Told from any thread; heard on the server's loop."""

    def __init__(self) -> None:
        self._name = secrets.token_hex(3)
        self._changes: list[Change] = []  # the change that led to epoch n is at n - 1
        self._lock = threading.Lock()
        self._listening: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self._closed = False

    @property
    def epoch(self) -> str:
        return f"{self._name}-{len(self._changes)}"

    def tell(self, change: Change) -> None:
        """There is a new state: everybody who listens hears of it."""
        with self._lock:
            self._changes.append(change)
            self._wake()

    def close(self) -> None:
        """Every stream ends."""
        with self._lock:
            self._closed = True
            self._wake()

    def since(self, epoch: str) -> Change | None:
        """All changes after `epoch` as one; None if there were none."""
        name, _, number = epoch.partition("-")
        if name != self._name or not number.isdecimal() or int(number) > len(self._changes):
            return Change()
        missed = self._changes[int(number) :]
        if not missed:
            return None
        if len(missed) > REMEMBERED:
            return Change()
        return Change(any(change.page for change in missed), any(change.static for change in missed))

    async def stream(self, epoch: str) -> AsyncIterator[bytes]:
        """Server-sent events (WHATWG HTML, 9.2): "hello" with the epoch that is, then each change with the epoch it
        starts from and leads to. epoch: what the listener knows.
        """
        woken = asyncio.Event()
        with self._lock:
            self._listening[woken] = asyncio.get_running_loop()
        try:
            yield f"retry: {RETRY}\nevent: hello\ndata: {self.epoch}\n\n".encode()
            while not self._closed:
                woken.clear()
                now = self.epoch
                if change := self.since(epoch):
                    told = {"from": epoch, "to": now, "page": change.page, "static": change.static}
                    yield b"id: %s\ndata: %s\n\n" % (now.encode(), msgspec.json.encode(told))
                    epoch = now
                else:
                    await woken.wait()
        finally:
            with self._lock:
                del self._listening[woken]

    def _wake(self) -> None:
        for woken, loop in self._listening.items():
            loop.call_soon_threadsafe(woken.set)
