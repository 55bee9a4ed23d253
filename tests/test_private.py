"""`serve --include-private`: the owner reads what is theirs, and no file, no album and no other address holds it."""

from __future__ import annotations

import re
import shutil
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from previews import Running, becomes, get, started
from test_twitter_confiding import CEM, DOT, PAIR, conversation, happened, said
from twitter_making import OWNER, account, export_at, file_of, manifest, snowflake, tweet, wrapped

from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.importers import installed
from tweetarchive.previewing import ArchiveWorkshop, PrivateHouse, PrivateWorkshop
from tweetarchive.private.drawer import Bundle, Drawer, Sheet, Slip, pack
from tweetarchive.private.marks import MARKS
from tweetarchive.private.reading import read_drawer
from tweetarchive.records import Visibility
from tweetarchive.serve.noticing import noticed
from tweetarchive.serve.workshop import Notice
from tweetarchive.weave.gate import LABELS, REASONS, SHOWN

EXAMPLE = Path(__file__).resolve().parent.parent / "example-archive"
LETTERS = ("thimblewick", "Larkmeadow", "pelham money", "Stromness logistics")
"""Words of the example's direct messages, each of which stands among its private words."""

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)> ]]> \u202egnp.exe &lt;b&gt;"


# --- an example that is looked at ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def served(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A private preview of the example, whose temporary files would all be in `root/../tmp`."""
    place = tmp_path_factory.mktemp("private")
    shutil.copytree(example, place / "archive")
    (place / "tmp").mkdir()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TMPDIR", str(place / "tmp"))
        with started(place / "archive", "--port", "0", "--include-private") as preview:
            yield preview


def base_of(preview: Running) -> str:
    """The way to its pages, that nobody can guess."""
    return "/" + preview.address.split("/", 3)[3]


def private_paths(preview: Running) -> list[str]:
    home = get(preview, f"{base_of(preview)}private.html").text
    return ["private.html", *dict.fromkeys(re.findall(r'href="(private/[^"#]+)"', home))]


def state(root: Path) -> dict[str, tuple[int, bytes]]:
    """When each file was written, and what it holds."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_the_owner_reads_every_letter_and_every_withheld_post(served: Running) -> None:
    pages = {path: get(served, base_of(served) + path) for path in private_paths(served)}
    assert {got.status for got in pages.values()} == {200} and len(pages) >= 10
    everything = unescape("\n".join(got.text for got in pages.values()))
    assert not [word for word in LETTERS if word not in everything]
    with Archive.open(served.root / "archive.db") as archive:
        kept = sum(
            archive.kinds("twitter", owner.owner).get("direct-message", 0)
            for owner in archive.owners()
            if owner.person is None
        )
    anchors = len(re.findall(r'id="twitter-', "".join(got.text for path, got in pages.items() if "/twitter-" in path)))
    assert anchors == kept > 10, "each message once"
    for reason in ("Deleted", "Only for a circle", "Awaits approval", "Draft"):
        assert f'<p class="note">{reason}</p>' in everything
    assert "taken back, or taken down" in everything, "a comment may have been deleted by whoever keeps the blog"


def test_what_a_friend_handed_over_does_not_show_their_letters(served: Running) -> None:
    """Of Marit's export only what she wrote in public is anybody's; her letters to others are in it, too."""
    theirs = (EXAMPLE / "exports/marit-twitter/data/direct-messages-group.js").read_text("utf-8")
    pages = "".join(get(served, base_of(served) + path).text for path in private_paths(served))
    with Archive.open(served.root / "archive.db") as archive:
        drawer = read_drawer(archive, installed(), "", lambda done: None)
        marit = next(
            owner.owner for owner in archive.owners() if owner.person == "marit" and owner.service == "twitter"
        )
        assert ("twitter", marit) not in drawer.own and archive.kinds("twitter", marit)["direct-message"] > 0
    names = set(re.findall(r'"conversationId" : "(\d+)"', theirs))
    mine = {bundle.name.removeprefix("twitter-") for bundle in drawer.conversations}
    assert [name for name in names - mine if name in pages] == []


def test_each_page_has_the_notice_and_is_kept_by_nobody(served: Running) -> None:
    base = base_of(served)
    paths = ["index.html", "friends/marit.html", "no/such/page.html", *private_paths(served)]
    for path in paths:
        got = get(served, base + path)
        assert got.text.count('<aside id="tweetarchive-private"') == 1, path
        assert "Nobody but you sees this page" in got.text and f"{base}_serve/private.css" in got.text
        assert got.headers["cache-control"] == "no-store" and got.headers["referrer-policy"] == "no-referrer"
        assert "noindex" in got.headers["x-robots-tag"], path
    assert f'href="{base}private.html"' in get(served, base + "index.html").text
    assert re.search(
        r'href="[^"]*private/twitter-[\d-]+\.html">14\sdirect\smessages', get(served, base + "friends/marit.html").text
    )


def test_pages_of_the_site_are_as_they_are_published_but_for_the_notice(served: Running) -> None:
    base = base_of(served)
    for path in ("index.html", "friends/marit.html", "about.html", "numbers.html"):
        shown = get(served, base + path).text
        shown = re.sub(r"<script src=[^>]*></script>|<link rel=\"stylesheet\" href=\"[^\"]*/_serve/[^>]*>", "", shown)
        shown = re.sub(r'<aside id="tweetarchive-private".*?</aside>', "", shown)
        assert shown == (served.root / "site" / path).read_text("utf-8"), path


def test_another_address_shows_nothing_and_does_not_tell_this_one(served: Running) -> None:
    secret = base_of(served).strip("/")
    assert len(secret) > 20 and "computer can read" in served.said
    for path in ("/", "/index.html", "/private.html", "/_serve/events", f"/{secret[:-1]}/private.html", "/%2e%2e/"):
        got = get(served, path)
        assert got.status == 404 and secret not in got.text + str(got.headers), path
        assert not [word for word in LETTERS if word in got.text]
    elsewhere = get(served, f"/{secret}/private.html", host="archive.example")
    assert elsewhere.status == 400
    framed = get(served, f"/{secret}/private.html", sec_fetch_site="cross-site", sec_fetch_mode="no-cors")
    assert framed.status == 403


def test_a_theme_that_is_changed_or_broken_is_seen_here_too(served: Running) -> None:
    base = base_of(served)
    own = served.root / "theme" / "templates"
    own.mkdir(parents=True)
    try:
        (own / "private.html").write_text('{% extends "base/private.html" %}{% block title %}Mine alone{% endblock %}')
        becomes(served, f"{base}private.html", "<title>Mine alone</title>")
        (own / "private.html").write_text("{{ nothing }}")
        got = becomes(served, f"{base}private.html", "There is no", status=500)
        assert '<aside id="tweetarchive-private"' in got.text
    finally:
        shutil.rmtree(served.root / "theme")
    becomes(served, f"{base}private.html", "<title>Private")


def test_a_build_meanwhile_knows_nothing_of_it_and_nothing_is_left_on_any_disk(served: Running) -> None:
    """Last, as it ends the preview: by force, as a power cut would."""
    before = state(served.root)
    for path in private_paths(served):
        assert get(served, base_of(served) + path).status == 200
    after = state(served.root)
    assert after == before, "reading changes no file"
    run("-C", served.root, "build")
    built = {path: held for path, held in state(served.root).items() if path.startswith("site/")}
    assert built == {path: held for path, held in before.items() if path.startswith("site/")}
    assert "site/private.html" not in built
    served.process.send_signal(signal.SIGKILL)
    served.process.wait(10)
    assert not list((served.root.parent / "tmp").rglob("*"))
    everything = state(served.root)
    del everything["archive.db"]
    words = [word.encode() for word in LETTERS]
    assert not [path for path, (_, held) in everything.items() if any(word in held for word in words)]


# --- a small archive, with letters and without --------------------------------------------------------------------


def letters() -> list[dict[str, Any]]:
    """With CEM, whom no post names, and with people of a group; one is long, and one is hostile."""
    many = [said(f"2021-0{1 + n // 280}-{1 + n // 10 % 28:02} 10:{n % 10:02}:12", f"message {n}") for n in range(700)]
    many[0]["messageCreate"]["mediaUrls"] = ["https://ton.twitter.com/dm/1/2/x.png"]
    return [
        conversation(PAIR, *many),
        conversation(f"{CEM}-{OWNER}", said("2020-05-04 10:11:12", HOSTILE, sender=CEM, recipientId=OWNER)),
        conversation(
            "../../etc/<passwd>",
            said("2019-05-04 10:11:12", "from nowhere", sender=DOT, recipientId="0", id="1124616400000000001"),
            happened("conversationNameUpdate", "2019-05-05 10:00:00", initiatingUserId=DOT, name=HOSTILE),
        ),
    ]


def export(place: Path, *, private: bool) -> Path:
    """The same export, with direct messages and without."""
    answer = tweet(
        "2022-12-06 06:00:00", "@bea_example yes", reply=(snowflake("2022-12-06 05:30:00"), "42000001", "bea_example")
    )
    gone = tweet("2022-12-07 06:00:00", "zorbitaken back") | {"deleted_at": "Thu Dec 08 06:00:00 +0000 2022"}
    files: dict[str, str | bytes] = {
        "data/account.js": account(),
        "data/manifest.js": manifest({}),
        "data/tweets.js": file_of("tweets", wrapped(answer, tweet("2022-12-06 05:00:00", "morning"))),
        "data/deleted-tweets.js": file_of("deleted-tweets", wrapped(gone)),
    }
    if private:
        files["data/direct-messages.js"] = file_of("direct-messages", letters())
        files[f"data/direct_messages_media/{snowflake('2021-01-01 10:00:12')}-x.png"] = b"\x89PNG\r\n\x1a\nzorbical"
    return export_at(place, files)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Archives of the two, built."""
    place = tmp_path_factory.mktemp("both")
    for name, private in (("with", True), ("without", False)):
        run("new", place / name, export(place / f"export-{name}", private=private))
        run("-C", place / name, "build")
    return place / "with", place / "without"


@contextmanager
def opened(root: Path) -> Iterator[PrivateHouse]:
    house = PrivateWorkshop(ArchiveWorkshop(root, "/", None)).open(lambda *_: None, hurry=False)
    try:
        yield house
    finally:
        house.close()


def test_a_build_is_the_same_to_the_byte_with_direct_messages_and_without(both: tuple[Path, Path]) -> None:
    one, other = ({path: held for path, (_, held) in state(root / "site").items()} for root in both)
    assert one == other and len(one) > 20, "manifest and all"
    assert _rows(both[0] / "album.db") == _rows(both[1] / "album.db")
    assert b"irect message" not in one["about.html"], "not even how many there are"
    with Album.open(both[0] / "album.db") as album:
        assert not {CEM, DOT} & {row.native_id for row in album.accounts()}
        assert all(label != LABELS[Visibility.DIRECT] for label in (row.label for row in album.holdings()))


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with sqlite3.connect(path) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: [row for row in db.execute(f"SELECT * FROM {name}") if row[0] != "version"] for name in tables}


def test_a_long_conversation_is_cut_by_time_and_every_message_is_there_once(both: tuple[Path, Path]) -> None:
    with opened(both[0]) as house:
        renderer = house.dress()
        waiting, seen, sizes = [f"private/twitter-{PAIR}.html"], [], []
        while waiting:
            path = waiting.pop()
            page = house.site[path]
            view: Any = page.view
            waiting += [part.path for part in view.parts]
            content = renderer.page(page)
            seen += re.findall(rb"message \d+(?=<)", content)
            sizes.append(len(content))
        assert len(seen) == len(set(seen)) == 700 and len(sizes) > 5
        assert max(sizes) < 300_000
        with pytest.raises(KeyError):
            house.site[f"private/twitter-{PAIR}/2031.html"]
        with pytest.raises(KeyError):
            house.site["private/../index.html"]


def test_more_conversations_than_fit_on_a_page_are_cut_by_their_last_message(both: tuple[Path, Path]) -> None:
    """The latest first, on every page, and each on exactly one."""
    days = [1_300_000_000 + number * 86_400 * 5 for number in range(450)]
    bundles = [
        Bundle(f"twitter-{at}", Visibility.DIRECT, (Slip(at, f"twitter-{at}", pack(Sheet())),), "twitter", (str(at),))
        for at in reversed(days)
    ]
    house = ArchiveWorkshop(both[0], "/", None).open(lambda *_: None, hurry=False)
    try:
        site = PrivateHouse(house, Drawer(tuple(bundles)), {}, both[0]).site
        waiting, names = ["private.html"], []
        while waiting:
            view: Any = site[waiting.pop(0)].view
            waiting += [part.path for part in view.parts]
            names += [card.path for card in view.conversations]
        assert names == [f"private/{bundle.name}.html" for bundle in bundles]
    finally:
        house.close()


def test_hostile_words_are_words_and_hostile_names_are_no_paths(both: tuple[Path, Path]) -> None:
    with opened(both[0]) as house:
        renderer = house.dress()
        view: Any = house.site["private.html"].view
        paths = [card.path for card in view.conversations]
        assert all(re.fullmatch(r"private/twitter-[x0-9a-f-]+\.html", path) for path in paths) and len(paths) == 3
        for path in ("private.html", *paths[1:]):
            content = renderer.page(house.site[path])
            assert b"<script" not in content and b"onerror=alert(2)>" not in content
        assert "&lt;script&gt;" in renderer.page(house.site[paths[1]]).decode()
        names = [one.name for card in view.conversations for one in card.people]
        assert names == ["Bea", CEM, DOT], "whom no post names has a number"


def test_nothing_is_opened_for_writing_while_private_pages_are_made(both: tuple[Path, Path]) -> None:
    """Nor renamed, nor made: heard by the interpreter itself, once the public album is there."""
    written: list[str] = []
    listening = False

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if not listening:
            return
        if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
            written.append(str(arguments))
        if event in ("os.mkdir", "os.rename", "os.link", "os.symlink", "tempfile.mkstemp", "tempfile.mkdtemp"):
            written.append(f"{event} {arguments}")
        if event == "sqlite3.connect" and Path(str(arguments[0])).name.startswith("album.db.new"):
            written.append(str(arguments))

    sys.addaudithook(hear)
    before = state(both[0])
    listening = True
    try:
        with opened(both[0]) as house:
            renderer = house.dress()
            for path in ["private.html", *(f"private/{one.name}.html" for one in _bundles(house))]:
                renderer.page(house.site[path])
            pictures = {at: stored for at, stored in house.site.files().items() if "private-" in at}
            assert [house.publish(stored) for stored in pictures.values()]
    finally:
        listening = False
    assert written == []
    assert state(both[0]) == before


def _bundles(house: PrivateHouse) -> list[Any]:
    view: Any = house.site["private.html"].view
    return [
        type("Named", (), {"name": card.path.removeprefix("private/").removesuffix(".html")})
        for card in (*view.conversations, *view.withheld)
    ]


def test_people_files_name_whom_only_letters_know_and_wishes_hold_for_the_site_alone(both: tuple[Path, Path]) -> None:
    root = both[0]
    files = root / "people"
    (files / "cem.md").write_text(f'+++\nname = "Cem of the letters"\naccounts = ["twitter:{CEM}"]\n+++\n', "utf-8")
    (files / "bea.md").write_text(
        '+++\nname = "Bea Gone"\naccounts = ["twitter:@bea_example"]\nconsent = "absent"\n+++\n', "utf-8"
    )
    try:
        with opened(root) as house:
            renderer = house.dress()
            private = renderer.page(house.site["private.html"]).decode()
            assert "Cem of the letters" in private and "Bea Gone" in private
            public = b"".join(
                renderer.page(house.site[path]) for path in ("index.html", "friends.html", "threads.html")
            )
            assert b"Bea Gone" not in public and b"bea_example" not in public
    finally:
        (files / "cem.md").unlink()
        (files / "bea.md").unlink()


def test_it_is_for_this_machine_alone(both: tuple[Path, Path]) -> None:
    done = run("-C", both[0], "serve", "--include-private", "--lan", code=2)
    assert "on this machine alone" in done.stderr


@pytest.mark.parametrize("command", ["build", "keepsake", "publish", "check", "example"])
def test_no_other_command_knows_the_word(command: str) -> None:
    done = run(command, "--include-private", code=2)
    assert "No such" in done.stderr


# --- the notice ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        b"<!doctype html><html><head><title>x</title></head><body class='a>b' data-x=\"<body>\"><p>y</p></body></html>",
        b"<html><head><!-- <body> --><script>'<body>'</script><title><body></title></head>\n<BODY>\n<p>y</p>",
        b"<p>a theme of bare words</p>",
        b"",
    ],
)
def test_the_notice_is_in_every_page_a_theme_may_make(page: bytes) -> None:
    notice = Notice("Only you.", (("All", "private.html"),), "ar", "rtl")
    made = noticed(page, notice, "/s/", "1").decode()
    assert made.count('<aside id="tweetarchive-private" role="note" lang="ar" dir="rtl"><p>Only you.') == 1
    assert '<a href="/s/private.html">All</a>' in made and '<link rel="stylesheet" href="/s/_serve/private.css' in made
    before = made.split("<aside")[0]
    assert before.count("<!--") == before.count("-->") and before.count("<script>") == before.count("</script>")
    if b"<p>y" in page:
        assert re.search(r"<body[^\n]*><aside|<BODY><aside", made) and made.index("</title>") < made.index("<aside")


def test_every_visibility_that_is_withheld_has_its_mark_and_reason() -> None:
    withheld = set(Visibility) - SHOWN
    assert set(MARKS) == withheld == set(REASONS)
