"""Work spread over several processes, where the system can fork: what each does comes back in the order of the work.

Knows nothing of what is done. Two processes take a little more than half the time of one.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Generic, NamedTuple, TypeVar

from tweetarchive.errors import BuildError, TweetArchiveError

MOST = 8

Work = TypeVar("Work")
Done = TypeVar("Done")


class _Did(NamedTuple, Generic[Done]):
    done: Done


def hands_for(blocks: int) -> int:
    """How many processes to use."""
    return 1 if sys.platform != "linux" else max(1, min(len(os.sched_getaffinity(0)), blocks // 2, MOST))


def spread(do: Callable[[Work], Done], works: Sequence[Work], hands: int) -> Iterator[Done]:
    """What `do` gives for each, in order. With one hand it is done here; with more, in forked processes, where what it
    changes is seen by nobody. Raises what `do` raises.
    """
    if hands < 2:
        yield from map(do, works)
        return
    context = multiprocessing.get_context("fork")
    pipes: list[Connection] = []
    processes = []
    for number in range(hands):
        ours, theirs = context.Pipe(duplex=False)
        pipes.append(ours)
        process = context.Process(target=_work, args=(theirs, pipes, do, works[number::hands]), daemon=True)
        process.start()
        theirs.close()
        processes.append(process)
    try:
        for number in range(len(works)):
            yield _received(pipes[number % hands])
    finally:
        for pipe in pipes:
            pipe.close()  # whoever still works for us notices, and ends
        for process in processes:
            process.join()


def _received(pipe: Connection) -> Done:  # type: ignore[type-var]
    try:
        said = pipe.recv()
    except EOFError:
        raise BuildError(
            "a process that looked at files was ended from outside",
            hint="Often the system does that when its memory is full. Run it again.",
        ) from None
    if isinstance(said, BaseException):
        raise said
    done: Done = said.done
    return done


def _work(pipe: Connection, others: Sequence[Connection], do: Callable[[Work], Done], works: Sequence[Work]) -> None:
    for other in others:
        other.close()  # the first process's ends: as long as anybody has one open, nobody notices that it has gone
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it, and closes the pipe
    try:
        for work in works:
            pipe.send(_Did(do(work)))
    except BrokenPipeError:
        pass  # the first process is gone, or wants no more
    except TweetArchiveError as error:
        pipe.send(error)
    except Exception:
        pipe.send(RuntimeError(traceback.format_exc()))
