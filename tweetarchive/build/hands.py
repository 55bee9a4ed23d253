"""Pages made by several processes at once: the same files, sooner.

Each process opens the site for itself, takes one block of paths after the other and writes into the same folder; what
it wrote goes back to the first process, which alone keeps the manifest. Two share a stretch of the paths, one from its
start and one from its end until they meet: neighbours show the same posts, so each works on what it has at hand, and
both end at the same time. Two processes take a little more than half the time of one. Only where the system can fork,
which Windows cannot and macOS should not; elsewhere one process makes all pages.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import pairwise
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext
from multiprocessing.synchronize import Event

from tweetarchive.build.output import Output, Share
from tweetarchive.errors import BuildError, TweetArchiveError
from tweetarchive.render.renderer import Renderer
from tweetarchive.site.views import Page

BLOCK = 250
"""Pages after which a process says what it wrote, and takes new ones."""

ENOUGH = 2000
"""Pages that each process must have to make. Chosen, not measured: fewer take a second or two."""

MOST = 8

Reopen = Callable[[], AbstractContextManager["PageOf"]]
"""Opens the same site once more, for another process: a database cannot be shared by two."""

PageOf = Callable[[str], Page]


def hands_for(pages: int) -> int:
    """How many processes to use."""
    if sys.platform != "linux":
        return 1
    return max(1, min(len(os.sched_getaffinity(0)), pages // ENOUGH, MOST))


def write_with(
    hands: int,
    paths: Sequence[str],
    reopen: Reopen,
    renderer: Renderer,
    output: Output,
    on_progress: Callable[[int], None],
) -> None:
    """Write every page, with `hands` processes. Raises what a page raises, when all processes have stopped."""
    context = multiprocessing.get_context("fork")
    stop = context.Event()
    blocks = [paths[at : at + BLOCK] for at in range(0, len(paths), BLOCK)]
    table = Table(context, len(blocks), (hands + 1) // 2)
    pipes: list[Connection] = []
    for number in range(hands):
        ours, theirs = context.Pipe(duplex=False)
        share = (theirs, stop, map(blocks.__getitem__, table.taken_by(number)), reopen, renderer, output)
        context.Process(target=_work, args=share, daemon=True).start()
        theirs.close()
        pipes.append(ours)
    done = 0
    failure: BaseException | None = None
    try:
        for said in _said(pipes):
            if isinstance(said, BaseException):
                failure = failure or said
                stop.set()
            else:
                output.adopt(said)
                done += len(said.files)
                on_progress(done)
    finally:
        stop.set()
        for said in _said(pipes):  # after an interruption: what they still wrote is ours, too
            if isinstance(said, Share):
                output.adopt(said)
    if failure is not None:
        raise failure
    if done < len(paths):
        raise BuildError(
            f"a process that made pages was ended from outside; {len(paths) - done} pages were not written",
            hint="Often the system does that when its memory is full. Build again: what is there is not made anew.",
        )


class Table:
    """Blocks that lie ready for all processes: `stretches` rows of them, taken from both ends."""

    def __init__(self, context: ForkContext, blocks: int, stretches: int) -> None:
        cuts = [blocks * number // stretches for number in range(stretches + 1)]
        self._stretches = stretches
        self._lock = context.Lock()
        self._ends = context.RawArray("q", [end for pair in pairwise(cuts) for end in pair])

    def taken_by(self, hand: int) -> Iterator[int]:
        """Numbers of the blocks that this process is to make: its own stretch first, then what is left of others."""
        for step in range(self._stretches):
            low = (hand // 2 + step) % self._stretches * 2
            while (block := self._take(low, backwards=hand % 2 == 1)) is not None:
                yield block

    def _take(self, low: int, backwards: bool) -> int | None:
        with self._lock:
            first, last = self._ends[low], self._ends[low + 1] - 1
            if first > last:
                return None
            if backwards:
                self._ends[low + 1] = last
            else:
                self._ends[low] = first + 1
        taken: int = last if backwards else first
        return taken


def _said(pipes: list[Connection]) -> Iterator[Share | BaseException]:
    """What the processes say, until all of them have ended."""
    while pipes:
        for pipe in wait(pipes):
            assert isinstance(pipe, Connection)  # noqa: S101  nothing else is in the list
            try:
                said = pipe.recv()
            except EOFError:
                pipes.remove(pipe)
                pipe.close()
                continue
            yield said


def _work(
    pipe: Connection, stop: Event, blocks: Iterable[Sequence[str]], reopen: Reopen, renderer: Renderer, output: Output
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it and says `stop`
    try:
        with reopen() as page_of:
            for block in blocks:
                if stop.is_set():
                    break
                try:
                    for path in block:
                        output.write(path, renderer.page(page_of(path)))
                finally:
                    pipe.send(output.share())
    except BrokenPipeError:
        pass  # the first process is gone
    except TweetArchiveError as error:
        pipe.send(error)
    except Exception:
        pipe.send(RuntimeError(traceback.format_exc()))
