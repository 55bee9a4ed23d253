"""A port on this machine, and a server on it until Ctrl+C. The only door to sockets, which listen and never call.

By default nobody but this machine is answered. What is answered is `app`'s business.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from contextlib import suppress

import uvicorn
from msgspec import Struct

from tweetarchive.errors import ServeError
from tweetarchive.serve.app import make_app
from tweetarchive.serve.hosting import normal_base
from tweetarchive.serve.patience import Patient
from tweetarchive.serve.preview import Preview
from tweetarchive.serve.workshop import Progress

PORT = 8765
PORTS_TRIED = 50
HERE = "127.0.0.1"


class Address(Struct, frozen=True):
    """Where the preview is. here: its address on this machine. others: those that other machines can use. taken: the
    port that was wanted but is another program's, 0 if none. polling: see `Watch`.
    """

    here: str
    others: tuple[str, ...] = ()
    taken: int = 0
    polling: bool = False


def serve(
    preview: Preview,
    *,
    port: int | None = None,
    lan: bool = False,
    base: str = "/",
    on_progress: Progress,
    on_ready: Callable[[Address], None],
) -> None:
    """Serve until interrupted. port: None for the usual one or the next that is free; 0 for any. lan: to other machines
    in the same network, too. on_ready: called when requests are answered.

    Raises ServeError if there is no port to be had, and KeyboardInterrupt only while the album is made first.
    """
    base = normal_base(base)
    listener = _bound("" if lan else HERE, port)  # first: whoever opens the address meanwhile waits
    with listener:
        number = listener.getsockname()[1]
        names = _names_in_network() if lan else []
        try:
            preview.start(on_progress)
            address = Address(
                f"http://{HERE}:{number}{base}",
                tuple(f"http://{name}:{number}{base}" for name in names),
                PORT if port is None and number != PORT else 0,
                preview.polling,
            )
            app = make_app(preview, base=base, hosts=[HERE, "localhost", *names])
            config = uvicorn.Config(
                app,
                http=Patient,
                h11_max_incomplete_event_size=64 * 1024,  # other programs' cookies for this machine come along, too
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level="critical",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
            with suppress(KeyboardInterrupt):
                _Server(config, preview, lambda: on_ready(address)).run(sockets=[listener])
        finally:
            preview.close()


class _Server(uvicorn.Server):
    """Says when it is ready, and ends at once though pages listen for news."""

    def __init__(self, config: uvicorn.Config, preview: Preview, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._preview = preview
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._preview.news.close()
        await super().shutdown(sockets)


def _bound(host: str, port: int | None) -> socket.socket:
    if port is not None:
        return _listener(host, port)
    for number in range(PORT, PORT + PORTS_TRIED):
        try:
            return _listener(host, number)
        except ServeError:
            continue
    raise ServeError(
        f"ports {PORT} to {PORT + PORTS_TRIED - 1} are all taken",
        hint="End what uses them, or name another with --port.",
    )


def _listener(host: str, port: int) -> socket.socket:
    # Named, or asyncio leaves Nagle's algorithm on, and each answer on a kept connection takes 40 ms more.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where the other option would share a port in use
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
        listener.setblocking(False)
    except (OSError, OverflowError) as error:
        listener.close()
        number = error.errno if isinstance(error, OSError) else 0
        what = "is used by another program" if number == errno.EADDRINUSE else f"cannot be used ({error})"
        raise ServeError(
            f"port {port} {what}", hint="Name another with --port, or leave it out to get the next that is free."
        ) from error
    return listener


def _names_in_network() -> list[str]:
    """What other machines can call this one: its address on the way out, then its names."""
    names: list[str] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking, suppress(OSError):
        asking.connect(("192.0.2.1", 9))  # reserved for examples (RFC 5737); sends nothing, only chooses a way
        names.append(asking.getsockname()[0])
    own = socket.gethostname()
    with suppress(OSError):
        names += [address for address in socket.gethostbyname_ex(own)[2] if not address.startswith("127.")]
    names += [own.lower(), f"{own.lower().partition('.')[0]}.local"]
    return list(dict.fromkeys(names))
