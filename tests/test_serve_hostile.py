"""The preview and those who mean it harm, or know no better: nothing breaks, and whoever asks politely is answered."""

from __future__ import annotations

import asyncio
import errno
import os
import random
import selectors
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
import uvicorn
from previews import Got, Running, awaited, get, moved_in, running

from tweetarchive.previewing import ArchiveWorkshop
from tweetarchive.serve import Preview
from tweetarchive.serve.app import make_app
from tweetarchive.serve.patience import Patient

PROMPT = 5.0
"""Seconds in which a polite request is answered while others do what they like. Generous: a machine may be busy."""


@pytest.fixture(scope="module")
def preview(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A preview that no test changes, with a picture of 40 MB, as a film might be."""
    root = moved_in(example, tmp_path_factory.mktemp("preview") / "archive")
    film = root / "theme" / "static" / "film.bin"
    film.parent.mkdir(parents=True)
    with film.open("wb") as file:
        file.truncate(40_000_000)
    with running(root) as preview:
        yield preview


@pytest.fixture(autouse=True)
def all_is_well_afterwards(preview: Running) -> Iterator[None]:
    """Whatever a test did: the server is there, answers promptly, and as it did before."""
    before = get(preview, "/friends.html").body
    yield
    assert preview.process.poll() is None
    assert promptly(preview).body == before


def promptly(preview: Running, path: str = "/friends.html") -> Got:
    start = time.monotonic()
    got = get(preview, path)
    assert time.monotonic() - start < PROMPT
    assert got.status == 200
    return got


def call(preview: Running) -> socket.socket:
    return socket.create_connection(("127.0.0.1", preview.port), timeout=PROMPT)


def said(preview: Running, sent: bytes) -> bytes:
    """What the server says to these bytes before it hangs up. We hang up first, unless they ask it to."""
    heard = b""
    with call(preview) as connection:
        try:
            connection.sendall(sent)
            if b"Connection: close" not in sent:
                connection.shutdown(socket.SHUT_WR)
            while more := connection.recv(65536):
                heard += more
        except OSError as error:  # it hung up, maybe between two of our calls; not to answer would be a TimeoutError
            assert isinstance(error, ConnectionError) or error.errno == errno.ENOTCONN, error
    return heard


def statuses(heard: bytes) -> list[int]:
    return [int(part[:3]) for part in heard.split(b"HTTP/1.1 ")[1:]]


# --- by another name ---


@pytest.mark.parametrize(
    "hosts",
    [
        ["evil.example"],
        ["127.0.0.1.evil.example"],
        ["localhost.evil.example"],
        ["localhost.evil.example:{port}"],
        ["evil.example#127.0.0.1"],
        ["127.0.0.1@evil.example"],
        ["127.0.0.1, evil.example"],
        ["127.0.0.1", "evil.example"],
        ["evil.example", "127.0.0.1"],
        ["127.0.0.1", "127.0.0.1"],
        ["[::1]"],
        ["0.0.0.0"],
        ["2130706433"],
        ["127.1"],
        [""],
        [],
    ],
    ids=str,
)
@pytest.mark.parametrize("version", ["1.1", "1.0"])
def test_a_request_to_another_name_gets_nothing(preview: Running, hosts: list[str], version: str) -> None:
    lines = [f"GET /friends.html HTTP/{version}", *(f"Host: {host.format(port=preview.port)}" for host in hosts)]
    heard = said(preview, "\r\n".join([*lines, "", ""]).encode())
    assert statuses(heard) == [400]
    assert b"<html" not in heard


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:{port}"])
def test_a_whole_address_in_place_of_a_path_is_no_page(preview: Running, host: str) -> None:
    address = f"http://{host.format(port=preview.port)}/friends.html"
    heard = said(preview, f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    assert statuses(heard) == [404]
    assert b"on-friends" not in heard


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "https://127.0.0.1:{port}"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty"},
        {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty"},
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"},
    ],
    ids=str,
)
def test_pages_of_other_sites_can_load_nothing(preview: Running, headers: dict[str, str]) -> None:
    given = {name: value.format(port=preview.port) for name, value in headers.items()}
    for path in ("/_serve/events", "/_serve/reload.js", "/friends.html", "/assets/style.css", "/nothing"):
        got = get(preview, path, **given)
        assert got.status == 403
        assert b"<" not in got.body


def test_its_own_pages_and_links_from_others_are_served(preview: Running) -> None:
    own = {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty"}
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    typed = {"sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    for headers in (own, link, typed, {"origin": f"http://127.0.0.1:{preview.port}"}):
        assert get(preview, "/friends.html", **headers).status == 200


# --- what is asked for ---

CRAFTY = [
    "/..%2farchive.toml",
    "/%2e%2e/archive.toml",
    "/%2E%2E%5carchive.toml",
    "/..%252farchive.toml",
    "/....//archive.toml",
    "/..;/archive.toml",
    "/%c0%ae%c0%ae/archive.toml",
    "/%uff0e%uff0e/archive.toml",
    "/\\..\\archive.toml",
    "/threads\\..\\friends.html",
    "/assets/..\\theme.toml",
    "/media/%2e%2e/archive.db",
    "/assets//etc/passwd",
    "//etc/passwd",
    "///etc/passwd",
    "/\\\\server\\share\\file.html",
    "//server/share/file.html",
    "/file:///etc/passwd",
    "/C:/Windows/win.ini",
    "/C:%5cWindows%5cwin.ini",
    "/CON",
    "/NUL",
    "/aux.html",
    "/COM1",
    "/assets/NUL",
    "/media/CON.jpg",
    "/friends.html::$DATA",
    "/friends.html:stream",
    "/assets/style.css::$INDEX_ALLOCATION",
    "/friends.html.",
    "/friends.html%20",
    "/friends.html%00.css",
    "/assets/style.css%00",
    "/%00",
    "/%01%02%7f.html",
    "/%0d%0aX-Evil:%201",
    "/friends.html;v=1",
    "/~root/",
    "/FRIEND~1.HTM",
    "/threads/twitter-99999999999999999999999999999999999999.html",
    "/threads/twitter--1.html",
    "/threads/twitter-1'%20OR%20'1'='1.html",
    "/threads/%25.html",
    "/dates/99999999999999999999.html",
    "/dates/0.html",
    "/dates/2014/13/41.html",
    "/dates/%D9%A2%D9%A0%D9%A1%D9%A4.html",
    "/days/99-99.html",
    "/friends/%F0%9F%92%A9.html",
    "/friends/_.html",
    "/tags/" + "%25" * 500 + ".html",
    "/_serve/..%2f..%2fapp.py",
    "/_serve/../app.py",
    "/_serve/idiomorph/LICENSE",
    "/_serve//etc/passwd",
    "/a/" * 2000,
]


@pytest.mark.parametrize("path", CRAFTY, ids=lambda path: path[:60])
def test_a_crafty_path_leads_nowhere(preview: Running, path: str) -> None:
    heard = said(preview, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    assert statuses(heard) in ([404], [400])
    head = heard.partition(b"\r\n\r\n")[0].lower()
    assert b"x-evil" not in head
    assert b"[site]" not in heard
    assert b"root:" not in heard


def test_nothing_outside_is_opened_whatever_is_asked_for(example: Path, tmp_path: Path) -> None:
    """Looked at from inside: every file that the program opens while it answers."""
    root = moved_in(example, tmp_path / "archive")
    opened: list[str] = []
    looking = threading.Event()

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if looking.is_set() and event in ("open", "os.listdir", "os.scandir"):
            path = arguments[0]
            if isinstance(path, str | bytes | os.PathLike):
                opened.append(os.fsdecode(path))

    sys.addaudithook(hook)
    preview = Preview(ArchiveWorkshop(root, "/", None), on_failure=lambda error: pytest.fail(str(error)))
    preview.start(lambda stage, done, total: None)
    app = make_app(preview, base="/", hosts=["127.0.0.1"])

    async def ask(path: str) -> int:
        status = 0

        async def receive() -> dict[str, object]:
            await asyncio.sleep(60)
            return {"type": "http.disconnect"}

        async def send(message: dict[str, object]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(str(message["status"]))

        scope = {
            "type": "http",
            "method": "GET",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(b"host", b"127.0.0.1")],
            "asgi": {"spec_version": "2.3"},
        }
        await app(scope, receive, send)  # type: ignore[arg-type]
        return status

    async def ask_all() -> None:
        assert await ask("/friends.html") == 200  # its templates are read now, and never again
        assert await ask("/nothing.html") == 404
        looking.set()
        for path in [*CRAFTY, "/\x00", "/friends.html\x00", "/../archive.toml", "/media/../archive.db", "/media/\x00"]:
            assert await ask(path) == 404, path
        looking.clear()

    try:
        awaited(ask_all())
    finally:
        looking.clear()
        preview.close()
    program = (str(Path(__file__).resolve().parent.parent), sys.prefix, sys.base_prefix)
    assert not [path for path in opened if not path.startswith(program)], "the program itself is all it may look at"


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /\r\n",
        b"GET /friends.html\r\n\r\n",
        b"\0\0\0\r\n\r\n",
        b"GET /\0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET /\x01\x7f HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\0b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX : y\r\n\r\n",
        b"GET / HTTP/1.1\nHost 127.0.0.1\n\n",
        b"GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: y\r\n" * 200_000 + b"\r\n",
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"\r\n" * 100_000,
        random.Random(8765).randbytes(100_000),
    ],
    ids=lambda sent: repr(sent[:40]),
)
def test_what_is_no_request_is_refused(preview: Running, sent: bytes) -> None:
    assert 200 not in statuses(said(preview, sent))


def test_garbage_after_a_request_does_not_hurt_its_answer(preview: Running) -> None:
    heard = said(preview, b"GET /friends.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" + b"\0garbage\r\n\r\n" * 1000)
    assert statuses(heard)[:1] == [200]
    assert 200 not in statuses(heard)[1:]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "BREW"])
def test_what_is_sent_is_not_kept(preview: Running, method: str) -> None:
    before = memory(preview)
    head = f"{method} /friends.html HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000000\r\n\r\n".encode()
    with call(preview) as connection:
        connection.sendall(head)
        assert statuses(connection.recv(65536)) == [405]
        sent = 0
        with suppress(OSError):  # it need not listen to the end
            while sent < 100_000_000:
                sent += connection.send(b"x" * 1_000_000)
    assert memory(preview) - before < 30_000_000


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("bytes=0-0", 206),
        ("bytes=-1", 206),
        ("bytes=0-99999999999999999999", 206),
        ("bytes=-99999999999999999999", 206),
        ("bytes=0-0,2-2,4-4", 206),
        ("bytes=9-0", 400),
        ("bytes=99999999999999999999-", 416),
        ("bytes=" + "9" * 5000 + "-", 400),
        ("bytes=", 400),
        ("bytes", 400),
        ("cats=0-1", 400),
        ("bytes=0-0," * 5000, 200),
        ("bytes=" + ",".join(f"{n}-" for n in range(90)), 206),
    ],
    ids=lambda value: str(value)[:30],
)
def test_absurd_parts_of_a_file_are_answered_with_no_more_than_the_file(
    preview: Running, asked: str, status: int
) -> None:
    got = get(preview, "/assets/style.css", range=asked)
    assert got.status == status
    assert len(got.body) <= len(get(preview, "/assets/style.css").body) + 1000


@pytest.mark.parametrize("name", ["if_none_match", "if_modified_since", "if_range", "accept_encoding", "cookie"])
@pytest.mark.parametrize("value", ["", "x", '"', "W/", "*,*,*", "Thu, 99 Xxx 9999 99:99:99 GMT", "é", "9" * 5000])
def test_nonsense_in_headers_means_nothing(preview: Running, name: str, value: str) -> None:
    for path in ("/assets/style.css", "/friends.html"):
        assert get(preview, path, **{name: value}).status == 200


# --- those who dawdle ---


@contextmanager
def crowd(preview: Running, count: int, sent: bytes) -> Iterator[list[socket.socket]]:
    """As many connections, each of which says this."""
    with ExitStack() as stack:
        connections = []
        for _ in range(count):
            connection = stack.enter_context(socket.socket())
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(PROMPT)
            connection.connect(("127.0.0.1", preview.port))
            connections.append(connection)
            with suppress(OSError):  # there is no room for so many
                connection.sendall(sent)
        yield connections


def trickle(connections: list[socket.socket]) -> None:
    for connection in connections:
        with suppress(OSError):
            connection.send(b"a")


@pytest.mark.parametrize(
    ("count", "sent"),
    [
        (500, b""),
        (200, b"GET /friends.html HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "),
        (200, b"GET /assets/film.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
        (200, b"GET /threads.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 100),
        (200, b"GET /_serve/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
        (200, b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\n"),
    ],
    ids=["say nothing", "a byte at a time", "a film unread", "pages unread", "streams", "a body that does not come"],
)
def test_a_crowd_of_dawdlers_keeps_nobody_waiting(preview: Running, count: int, sent: bytes) -> None:
    before = memory(preview)
    with crowd(preview, count, sent) as connections:
        for _ in range(5):
            promptly(preview)
            if sent.endswith(b"X: "):
                trickle(connections)
            time.sleep(0.2)
        assert memory(preview) - before < 100_000_000
        assert open_files(preview) < 256  # as many as some systems let a process have


def memory(preview: Running) -> int:
    """Bytes that the server holds; 0 where the system does not say."""
    status = Path(f"/proc/{preview.process.pid}/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024


def open_files(preview: Running) -> int:
    folder = Path(f"/proc/{preview.process.pid}/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


class Hasty(Patient):
    seconds = 0.1
    most = 10


async def slow(scope: object, receive: object, send: object) -> None:
    """Answers nothing for a while, then more than any system would keep for a client."""
    await asyncio.sleep(0.5)
    await send({"type": "http.response.start", "status": 200, "headers": []})  # type: ignore[operator]
    for _ in range(100):
        await send({"type": "http.response.body", "body": b"x" * 1_000_000, "more_body": True})  # type: ignore[operator]
    await send({"type": "http.response.body", "body": b"", "more_body": False})  # type: ignore[operator]


@pytest.fixture
def hasty() -> Iterator[int]:
    """The port of a server that waits for a tenth of a second and answers after half of one."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        server = uvicorn.Server(uvicorn.Config(slow, http=Hasty, ws="none", lifespan="off", log_level="critical"))
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
        thread.start()
        yield listener.getsockname()[1]
        server.should_exit = server.force_exit = True
        thread.join(10)
        assert not thread.is_alive()


def ends(connection: socket.socket) -> bool:
    """Whether the other side hangs up soon, whatever it says before."""
    try:
        while connection.recv(1_000_000):
            pass
    except TimeoutError:
        return False
    except OSError:
        pass
    return True


REQUEST = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.mark.parametrize("sent", [b"", b"GET / HT", REQUEST + REQUEST[:-2]])
def test_who_does_not_finish_asking_is_hung_up_on(hasty: int, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", hasty), timeout=10) as connection:
        connection.sendall(sent)
        assert ends(connection)


def test_a_byte_now_and_then_is_not_enough(hasty: int) -> None:
    with socket.create_connection(("127.0.0.1", hasty), timeout=10) as connection, selectors.DefaultSelector() as ready:
        ready.register(connection, selectors.EVENT_READ)
        for _ in range(1000):
            try:
                connection.send(b"G")
            except OSError:
                return
            if ready.select(0.02):
                return  # it says something, or hung up
        pytest.fail("it listens still")


def test_who_does_not_read_is_hung_up_on_and_who_does_is_not(hasty: int) -> None:
    with (
        socket.create_connection(("127.0.0.1", hasty), timeout=10) as reading,
        socket.create_connection(("127.0.0.1", hasty), timeout=10) as not_reading,
    ):
        reading.sendall(REQUEST)
        not_reading.sendall(REQUEST)
        got = 0
        while got < 100_000_000:
            more = reading.recv(1_000_000)
            assert more
            got += len(more)
        time.sleep(2)
        rest = 0
        with suppress(OSError):
            while more := not_reading.recv(1_000_000):
                rest += len(more)
        assert rest < 100_000_000


def test_the_oldest_that_asks_for_nothing_makes_room(hasty: int) -> None:
    with ExitStack() as stack:
        asking = stack.enter_context(socket.create_connection(("127.0.0.1", hasty), timeout=10))
        asking.sendall(REQUEST)
        time.sleep(0.05)
        for _ in range(40):
            stack.enter_context(socket.create_connection(("127.0.0.1", hasty), timeout=10))
        assert asking.recv(100).startswith(b"HTTP/1.1 200")
