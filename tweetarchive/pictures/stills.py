"""A film → one frame of it. Optional: by PyAV, which brings FFmpeg along.

The only door to it. A film is opened in a process of its own, which may crash, hang or want all memory there is without
harm to whoever asked; from there comes a finished picture or nothing.
"""

from __future__ import annotations

import multiprocessing
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Timer

from tweetarchive.pictures.drawing import Stillest
from tweetarchive.pictures.refusing import MAX_PIXELS_WHOLE, UnusablePicture

SECONDS = 30
"""A film that takes longer than that has no still."""

MEMORY = 2_000_000_000
"""Bytes that the process may ask for, where the system can be told so (Linux)."""

FRAMES = 150
"""More are not decoded."""

MOST = 10_000_000
"""Bytes of a still; one of 800 pixels has a hundredth of that."""


def can_open_films() -> bool:
    """Whether a decoder is installed."""
    return find_spec("av") is not None


def still_of(film: Path, kind: str, most: int) -> bytes:
    """A WebP of a frame from the film's second second, or of a better one where that is dark or empty, upright, at most
    `most` pixels wide. kind: "MP4" or "WEBM". Raises UnusablePicture.
    """
    context = multiprocessing.get_context("spawn")  # not fork: other threads may be at work
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_look, args=(theirs, str(film), kind, most), daemon=True)
    process.start()
    theirs.close()
    patience = Timer(SECONDS, process.kill)
    patience.start()
    try:
        made = ours.recv_bytes(MOST)
    except (EOFError, OSError):  # it crashed, was stopped, or says too much
        made = b""
    finally:
        patience.cancel()
        process.kill()
        process.join()
        ours.close()
    if not made:
        raise UnusablePicture("is a film of which no frame can be shown")
    return made


def _look(pipe: Connection, film: str, kind: str, most: int) -> None:
    _keep_within_bounds()
    try:
        made = _still(film, kind, most)
    except BaseException:  # whatever is wrong with a film is no fault of ours, and none to show
        made = b""
    pipe.send_bytes(made)


def _keep_within_bounds() -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _still(film: str, kind: str, most: int) -> bytes:
    import av  # here: it takes a tenth of a second, and is not always there

    av.logging.set_level(None)
    best = Stillest(most)
    # By its bytes, and as what it is: FFmpeg also reads lists of other files and addresses.
    with Path(film).open("rb") as file, av.open(file, "r", _FORMATS[kind], _OPTIONS) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        size = stream.codec_context.width * stream.codec_context.height
        if not 0 < size <= MAX_PIXELS_WHOLE:
            return b""
        try:
            for number, frame in enumerate(container.decode(stream)):
                if number >= FRAMES or best.enough or frame.width * frame.height > MAX_PIXELS_WHOLE:
                    break
                at = float(frame.time or 0)
                if number % EVERY == 0 or at >= _FROM:
                    image = frame.to_image()  # type: ignore[no-untyped-call]
                    best.offer(image, float(frame.rotation), late=at >= _FROM)
        except av.FFmpegError:
            pass  # it breaks off: what was seen till then will do
    return best.picture()


EVERY = 15
"""Frames that are looked at before the second second, in case the film is shorter."""

_FROM = 1.0
_FORMATS = {"MP4": "mov", "WEBM": "matroska"}
_OPTIONS = {"protocol_whitelist": "none"}
