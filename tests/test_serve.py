"""The preview over HTTP: what is there and what is not, for whom, and what a save does to it."""

from __future__ import annotations

import errno
import re
import shutil
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import run
from previews import Running, awaited, becomes, get, moved_in, running, started
from strict_system import as_on_windows

from tweetarchive.previewing import ArchiveWorkshop
from tweetarchive.serve import Preview
from tweetarchive.serve.listening import _listener

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "themes" / "base" / "templates"
OURS = re.compile(
    rb'<script src="(/[^"]*)_serve/reload\.js\?v=\w+" data-own="\1_serve/" data-epoch="\w+-\d+"></script>'
)


@pytest.fixture(scope="module")
def preview(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A preview that no test changes."""
    with running(moved_in(example, tmp_path_factory.mktemp("preview") / "archive")) as preview:
        yield preview


@pytest.fixture
def changing(example: Path, tmp_path: Path) -> Iterator[Running]:
    """A preview for one test."""
    with running(moved_in(example, tmp_path / "archive")) as preview:
        yield preview


# --- what is there ---


def test_every_page_is_the_built_one_and_one_script(preview: Running, example: Path) -> None:
    built = {path.relative_to(example / "site").as_posix() for path in (example / "site").rglob("*")}
    files = [path for path in sorted(built) if (example / "site" / path).is_file() and path != ".tweetarchive.json"]
    assert len([path for path in files if path.endswith(".html")]) > 500
    for path in files:
        got = get(preview, "/" + path)
        content = (example / "site" / path).read_bytes()
        if path.endswith(".html"):
            assert len(OURS.findall(got.body)) == 1, path
            assert OURS.sub(b"", got.body) == content, path
        else:
            assert got.body == content, path
        assert got.status == 200, path
        assert got.headers["cache-control"] == "no-store", path


@pytest.mark.parametrize("path", ["/", "/index.html", "/friends.html?x=1", "/%66riends.html", "/404.html"])
def test_it_is_there_where_a_host_has_it(preview: Running, path: str) -> None:
    got = get(preview, path)
    assert (got.status, got.headers["content-type"]) == (200, "text/html; charset=utf-8")


@pytest.mark.parametrize(
    "path",
    [
        "/nothing.html",
        "/Friends.html",
        "/friends",
        "/friends/",
        "/friends.html/",
        "//friends.html",
        "/./friends.html",
        "/threads/../friends.html",
        "/friends/..%2ffriends.html",
        "/threads%2f..%2ffriends.html",
        "/..%5carchive.toml",
        "/../archive.toml",
        "/%2e%2e/archive.toml",
        "/archive.toml",
        "/archive.db",
        "/people/nessa.md",
        "/assets/../theme.toml",
        "/assets/..%2ftheme.toml",
        "/assets/%2e%2e/templates/layout.html",
        "/assets/",
        "/assets",
        "/media/",
        "/media/../archive.db",
        "/media/no-such-file.jpg",
        "/friends.html%00",
        "/%00",
        "/%ff%fe.html",
        "/index.html%0d%0aX-Evil:1",
        "/_serve/",
        "friends.html",
        "/_serve/../archive.toml",
        "/_serve/idiomorph/idiomorph.js",
    ],
)
def test_it_is_not_there_where_a_host_has_nothing(preview: Running, path: str) -> None:
    got = get(preview, path)
    assert got.status == 404
    assert "x-evil" not in got.headers
    if "_serve" not in path:
        assert b'<body class="on-not-found' in got.body
        assert OURS.search(got.body)


def test_heads_have_no_body_and_nothing_can_be_sent(preview: Running) -> None:
    for path in ("/friends.html", "/nothing", "/assets/style.css", "/_serve/reload.js"):
        whole, head = get(preview, path), get(preview, path, "HEAD")
        assert (head.status, head.body) == (whole.status, b"")
        assert head.headers["content-length"] == str(len(whole.body))
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"):
        got = get(preview, "/friends.html", method)
        assert (got.status, got.headers["allow"]) == (405, "GET, HEAD")


def test_media_come_in_parts_and_not_twice(preview: Running, example: Path) -> None:
    path = next(path for path in sorted((example / "site/media").iterdir()) if path.suffix in (".jpg", ".png"))
    content = path.read_bytes()
    whole = get(preview, f"/media/{path.name}")
    assert whole.body == content
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["content-type"] in ("image/jpeg", "image/png")
    part = get(preview, f"/media/{path.name}", range="bytes=10-19")
    assert (part.status, part.body) == (206, content[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(content)}"
    assert get(preview, f"/media/{path.name}", range=f"bytes={len(content)}-").status == 416
    same = get(preview, f"/media/{path.name}", if_none_match=whole.headers["etag"])
    assert (same.status, same.body) == (304, b"")
    assert get(preview, f"/media/{path.name}", if_modified_since=whole.headers["last-modified"]).status == 304
    assert get(preview, f"/media/{path.name}", if_none_match='"another"').status == 200


# --- for whom ---


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "192.168.1.7", "localhost.evil.example"]
)
def test_another_name_for_this_machine_gets_nothing(preview: Running, host: str) -> None:
    got = get(preview, "/friends.html", host=host)
    assert got.status == 400
    assert b"<html" not in got.body
    assert get(preview, "/_serve/events", host=host).status == 400


def test_its_own_names_are_answered(preview: Running) -> None:
    for host in (f"127.0.0.1:{preview.port}", "127.0.0.1", f"localhost:{preview.port}", "LOCALHOST"):
        assert get(preview, "/friends.html", host=host).status == 200


def test_nothing_else_can_show_or_frame_it(preview: Running) -> None:
    for path in ("/friends.html", "/assets/style.css", "/nothing"):
        headers = get(preview, path).headers
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-dns-prefetch-control"] == "off"
        assert "access-control-allow-origin" not in headers


def test_the_network_is_let_in_only_when_asked(preview: Running, example: Path, tmp_path: Path) -> None:
    with socket.socket() as other:
        assert other.connect_ex(("127.0.0.2", preview.port)) != 0  # another address of the same machine
    with running(moved_in(example, tmp_path / "archive"), "--lan") as open_:
        assert "Everybody in your network can read" in open_.said
        with socket.create_connection(("127.0.0.2", open_.port)):
            pass
        own = socket.gethostname()
        assert get(open_, "/friends.html", host=own).status == 200
        assert get(open_, "/friends.html", host="evil.example").status == 400


def test_what_is_no_request_harms_nothing(preview: Running) -> None:
    long = b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    for sent in (
        long,
        b"\0\0\0\r\n\r\n",
        b"GET /\0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ):
        with socket.create_connection(("127.0.0.1", preview.port), timeout=10) as connection:
            try:
                connection.sendall(sent)
                connection.shutdown(socket.SHUT_WR)
                assert b" 200 " not in connection.recv(200)
            except OSError as error:  # it hung up, maybe between our two calls; not to answer would be a TimeoutError
                assert isinstance(error, ConnectionError) or error.errno == errno.ENOTCONN, error
    slow = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(40)]
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\nHo")
    assert get(preview, "/friends.html").status == 200
    for connection in slow:
        connection.close()


def test_many_may_ask_at_once(preview: Running) -> None:
    paths = ["/friends.html", "/dates.html", "/threads.html", "/about.html", "/nothing"]
    single = {path: get(preview, path).body for path in paths}
    wrong: list[str] = []

    def ask(path: str) -> None:
        wrong.extend(path for _ in range(10) if get(preview, path).body != single[path])

    threads = [threading.Thread(target=ask, args=(path,)) for path in paths * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# --- what a save does ---


def own(preview: Running, name: str) -> Path:
    """A template of the archive's own theme, copied from the theme it builds on."""
    path = preview.root / "theme" / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(BASE / name, path)
    return path


def test_a_saved_template_is_served_and_a_broken_one_says_so(changing: Running) -> None:
    template = own(changing, "friends.html")
    good = template.read_text(encoding="utf-8")
    template.write_text(good.replace("<h1>", "<h1>Dear "), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>Dear Friends")
    template.write_text(good.replace("<h1>", "<h1>{{ page.freinds }}<script>alert(1)</script>"), encoding="utf-8")
    failed = becomes(changing, "/friends.html", "freinds", status=500)
    line = good.splitlines().index(next(each for each in good.splitlines() if "<h1>" in each)) + 1
    assert f"friends.html, line {line}" in failed.text
    assert "friends&quot;" in failed.text, "the nearest name"
    assert "<script>alert" not in failed.text
    assert failed.text.count("data-failed></script>") == 1
    assert get(changing, "/dates.html").status == 200, "other pages are as they were"
    template.write_text(good, encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>Friends")
    template.unlink()
    becomes(changing, "/friends.html", "<h1>Friends")


def test_a_saved_story_is_seen_at_once(changing: Running) -> None:
    story = changing.root / "stories/tea.md"
    story.write_text('+++\ntitle = "Tea"\n+++\nOn [the day](day:2011-02-08).\n', encoding="utf-8")
    becomes(changing, "/stories/tea.html", 'On <a href="../dates/2011/02/08.html"')
    assert "Tea</a>" in get(changing, "/dates/2011/02/08.html").text
    story.write_text('+++\ntitle = "Tea"\n+++\nWith milk.\n', encoding="utf-8")
    becomes(changing, "/stories/tea.html", "With milk.")
    story.unlink()
    becomes(changing, "/stories/tea.html", "", status=404)


def test_what_a_person_wrote_wrong_is_an_error_on_every_page_until_it_is_mended(changing: Running) -> None:
    config = changing.root / "archive.toml"
    person = changing.root / "people/nessa.md"
    theme = changing.root / "theme/theme.toml"
    theme.parent.mkdir()
    theme.write_text("", encoding="utf-8")
    good = config.read_text(encoding="utf-8")
    for file, bad, said in (
        (config, good.replace("title =", "tittle ="), "tittle"),
        (config, good.replace("[site]", "[site"), "TOML"),
        (config, good.replace('"letters"', '"leters"'), "leters"),
        (config, good + '\n[theme]\nink = "invisible"\n', "theme.ink"),
        (person, "+++\nname = \n+++\n", "nessa.md"),
        (person, "+++\nnmae = 'x'\n+++\n", "nmae"),
        (theme, 'colour = "x"\n', "colour"),
        (changing.root / "stories/lost.md", '+++\ntitle = "Lost"\n+++\n\n::person marti\n', "marti"),
        (changing.root / "replies.toml", "nonsense = 1\n", "replies.toml"),
        (changing.root / "replies.toml", '[replies]\n"twitter-1" = ""\n', "among what can be shown"),
    ):
        before = file.read_bytes() if file.exists() else None
        file.write_text(bad, encoding="utf-8")
        failed = becomes(changing, "/friends.html", said, status=500)
        assert "<h1>This page could not be made</h1>" in failed.text
        assert failed.text.count('<span class="line wrong">') == 1, f"the line of {said}"
        assert get(changing, "/nothing.html").status == 500
        if before is None:
            file.unlink()
        else:
            file.write_bytes(before)
        becomes(changing, "/friends.html", "<h1>Friends")


def test_choices_are_followed(changing: Running) -> None:
    config = changing.root / "archive.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace('title = "', 'title = "Anew: '), encoding="utf-8")
    becomes(changing, "/index.html", "<title>Anew: ")
    shutil.rmtree(changing.root / "stories")  # they name days on which something was written in Dublin
    config.write_text(text.replace('time_zone = "Europe/Dublin"', 'time_zone = "Asia/Tokyo"'), encoding="utf-8")
    becomes(changing, "/index.html", "<title>Kettle")
    config.write_text(text.replace('theme = "letters"', 'theme = "base"'), encoding="utf-8")
    plain = (ROOT / "themes/base/static/style.css").read_text(encoding="utf-8")
    becomes(changing, "/assets/style.css", plain)


def test_an_import_meanwhile_is_seen_and_the_old_site_stands_until_then(example: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    run("new", root)
    shutil.copyfile(example / "archive.toml", root / "archive.toml")
    exports = ROOT / "example-archive" / "exports"
    run("-C", root, "import", exports / "nessa-twitter")
    with running(root) as preview:
        assert get(preview, "/index.html").status == 200
        before = get(preview, "/about.html").text
        run("-C", root, "import", exports / "marit-twitter", "--person", "marit")
        end = time.monotonic() + 30
        while (now := get(preview, "/about.html")).text.count("marit") <= before.count("marit"):
            assert now.status == 200
            assert time.monotonic() < end
            time.sleep(0.02)


def test_reading_and_building_are_no_news(changing: Running) -> None:
    before = epoch(changing)
    watched = [path for folder in ("people", "theme", "themes") for path in (changing.root / folder).rglob("*.*")]
    watched += [changing.root / name for name in ("archive.toml", "archive.db")]
    watched += (ROOT / "themes").rglob("*.html")
    for _ in range(30):
        for path in watched:
            path.read_bytes()
    run("-C", changing.root, "build")
    time.sleep(1)
    assert epoch(changing) == before


def test_building_and_serving_may_make_the_album_at_the_same_time(changing: Running) -> None:
    person = changing.root / "people/marit.md"
    before = person.read_text(encoding="utf-8")
    for number in range(3):
        person.write_text(f"{before}\nSentence {number}.\n", encoding="utf-8")
        run("-C", changing.root, "build")
        built = (changing.root / "site/friends/marit.html").read_bytes()
        assert b"Sentence %d." % number in built
        assert OURS.sub(b"", becomes(changing, "/friends/marit.html", f"Sentence {number}.").body) == built
    assert not list(changing.root.glob("album.db.*"))


def test_a_folder_for_people_may_come_later(tmp_path: Path, example: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    shutil.rmtree(root / "stories")  # they name people
    shutil.move(root / "people", tmp_path / "aside")
    with running(root) as preview:
        assert get(preview, "/friends.html").status == 200
        shutil.copytree(tmp_path / "aside", root / "people")
        becomes(preview, "/friends/marit.html", "Marit")
        extra = root / "people/marit.md"
        extra.write_text(extra.read_text(encoding="utf-8") + "\nOne sentence more.\n", encoding="utf-8")
        becomes(preview, "/friends/marit.html", "One sentence more.")


def test_polling_sees_it_too(example: Path, tmp_path: Path) -> None:
    with running(moved_in(example, tmp_path / "archive"), "--poll") as preview:
        assert "a little later" in preview.said
        template = own(preview, "friends.html")
        template.write_text(template.read_text(encoding="utf-8").replace("<h1>", "<h1>Polled "), encoding="utf-8")
        becomes(preview, "/friends.html", "<h1>Polled")


def test_a_thousand_changes_end_in_one_state(changing: Running) -> None:
    """As when another branch is checked out: folders vanish and come again, and every file is written."""
    theme = changing.root / "theme"
    for round_ in range(4):
        shutil.rmtree(theme, ignore_errors=True)
        shutil.copytree(ROOT / "themes/base/templates", theme / "templates")
        for number in range(250):
            (theme / "templates" / f"part{number}.html").write_text("x" * round_)
    friends = theme / "templates/friends.html"
    friends.write_text(friends.read_text(encoding="utf-8").replace("<h1>", "<h1>At last "), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>At last Friends")
    shutil.rmtree(theme)
    becomes(changing, "/friends.html", "<h1>Friends")


def test_an_album_that_is_not_there_is_made_first(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    (root / "album.db").unlink()
    with running(root) as preview:
        assert get(preview, "/friends.html").status == 200
    assert not list(root.glob("album.db.*"))
    assert not (root / "site").exists(), "nothing is built"


def test_the_album_is_made_anew_where_what_is_open_cannot_be_replaced(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages are of the old album until the new one is there, so both are open: on Windows in two places."""
    as_on_windows(monkeypatch)
    root = moved_in(example, tmp_path / "archive")
    person = root / "people/marit.md"
    before = person.read_text(encoding="utf-8")
    inside = Preview(ArchiveWorkshop(root, "/", None), on_failure=lambda error: pytest.fail(str(error)))
    inside.start(lambda stage, done, total: None)
    try:
        for number in range(5):
            person.write_text(f"{before}\nSentence {number}.\n", encoding="utf-8")
            end = time.monotonic() + 20
            while f"Sentence {number}." not in (page := awaited(inside.page("friends/marit.html"))).content.decode():
                assert page.status == 200
                assert time.monotonic() < end
        assert 1 < len(list(root.glob("album.db*"))) <= 3
    finally:
        inside.close()
    run("-C", root, "build")
    assert "Sentence 4." in (root / "site/friends/marit.html").read_text(encoding="utf-8")


def test_an_archive_that_starts_broken_can_be_mended_while_it_runs(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    person = root / "people/nessa.md"
    good = person.read_text(encoding="utf-8")
    person.write_text("+++\nname = \n+++\n", encoding="utf-8")
    with running(root) as preview:
        assert "nessa.md" in preview.said
        assert get(preview, "/index.html").status == 500
        person.write_text(good, encoding="utf-8")
        becomes(preview, "/index.html", "<title>Kettle")


# --- beginning and end ---


def test_answers_on_a_kept_connection_are_not_held_back() -> None:
    """What asyncio asks a socket before it turns Nagle's algorithm off."""
    with _listener("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_the_next_port_is_taken_and_one_that_was_named_is_not_given_up(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    with started(root) as first:
        with started(root) as second:
            assert second.port > first.port >= 8765
            assert "is used by another program" in second.said
        said = run("-C", root, "serve", "--port", str(first.port), code=2).stderr
        assert f"port {first.port} is used by another program" in said
        assert "--port" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_though_pages_listen(example: Path, tmp_path: Path, number: signal.Signals) -> None:
    with started(moved_in(example, tmp_path / "archive"), "--port", "0") as preview:
        listening = socket.create_connection(("127.0.0.1", preview.port))
        with listening:
            listening.sendall(b"GET /_serve/events?since=x-0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            heard = b""
            while b"data: {" not in heard:
                heard += listening.recv(1000)
            preview.process.send_signal(number)
            assert preview.process.wait(5) in (0, -number)
        assert "Traceback" not in preview.log.read_text("utf-8")


def test_outside_an_archive_it_says_so(tmp_path: Path) -> None:
    assert "archive.toml" in run("-C", tmp_path, "serve", code=2).stderr


# --- news ---


def heard(preview: Running, since: str, words: bytes) -> bytes:
    """What the stream says to one who knows the epoch `since`, up to these words."""
    said = b""
    with socket.create_connection(("127.0.0.1", preview.port), timeout=20) as listening:
        listening.sendall(f"GET /_serve/events?since={since} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        while words not in said:
            said += listening.recv(4096)
    return said


def epoch(preview: Running) -> str:
    found = re.search(r'data-epoch="([^"]+)"', get(preview, "/friends.html").text)
    assert found
    return found[1]


def test_news_say_what_kind_of_change_it_was(changing: Running) -> None:
    before = epoch(changing)
    template = own(changing, "friends.html")
    template.write_text(template.read_text(encoding="utf-8").replace("<h1>", "<h1>Dear "), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>Dear ")
    told = heard(changing, before, b'"page":true')
    assert b"retry: " in told
    assert f'"from":"{before}"'.encode() in told
    style = changing.root / "theme/static/style.css"
    style.parent.mkdir()
    for shade in range(10):  # until all news of the template and the new folder are old
        known = epoch(changing)
        style.write_text(f"h1 {{ color: #00000{shade} }}", encoding="utf-8")
        told = heard(changing, known, b"}")
        if b'"page":false,"static":true' in told:
            break
    else:
        pytest.fail(told.decode())


def test_one_who_knows_nothing_is_told_to_look_at_everything(preview: Running) -> None:
    for known in ("", "another-3", "x", "%00", "9" * 200):
        assert b'"page":true,"static":true' in heard(preview, known, b"data: {")
