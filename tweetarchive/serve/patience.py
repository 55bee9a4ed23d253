"""How long a client may take, so that whoever dawdles is not waited for at the cost of the others.

uvicorn limits how much a request may hold, not how long one may take to say it, nor how long to take in the answer.
Knows nothing of what is asked or answered.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol


class Patient(H11Protocol):
    """One connection. It is broken off when nothing was asked, or nothing taken of an answer, for `seconds` to twice
    that; and to make room for another, when `most` are open. A stream that has nothing to say is never too slow.
    """

    seconds = 10.0
    most = 100  # a process may have 256 files open on some systems, and an answer may need one

    _seen: tuple[object, int] | None = None
    _opened = 0.0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)  # type: ignore[arg-type]  # as uvicorn itself narrows it
        self._opened = self.loop.time()
        if len(self.connections) > self.most:
            other = self._least_missed()
            self.connections.discard(other)  # now: more may come before it is lost
            other.transport.abort()
        self._look()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        super().connection_lost(exc)

    def _look(self) -> None:
        """Now and every few seconds: whether anything went on since the last time."""
        left = self.transport.get_write_buffer_size()
        now = (self.cycle, left)
        if now == self._seen and (left or not self._is_answered):
            self.transport.abort()
            return
        self._seen = now
        self._timer = self.loop.call_later(self.seconds, self._look)

    @property
    def _is_answered(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _least_missed(self) -> Patient:
        """The oldest connection that asks for nothing; else the oldest that does not read; else the oldest."""
        others = [each for each in self.connections if isinstance(each, Patient) and each is not self]
        return min(others, key=lambda each: (each._is_answered, not each.flow.write_paused, each._opened))
