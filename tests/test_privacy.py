"""The audit of a built site: what must not be in it is found, wherever and however it is written, and nothing else."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

import pytest
from command_line import run
from film_making import mp4
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from twitter_making import HANDLE, OWNER, account, export_at, file_of, manifest, photo, snowflake, tweet, wrapped

from tweetarchive import config as configuration
from tweetarchive import folder as recipes
from tweetarchive.check import check_site
from tweetarchive.check.findings import Finding
from tweetarchive.check.privacy import LEVELS, Audit, Known, known_of
from tweetarchive.check.privacy.passages import passages, readings
from tweetarchive.check.privacy.patterns import patterns_in
from tweetarchive.check.privacy.runs import Runs
from tweetarchive.lookup import Found, written
from tweetarchive.pictures import cleaned

BEA = "42000001"
MESSAGE = "the keys lie under the third flowerpot behind your shed"
MESSAGE_ID = snowflake("2021-05-04 10:11:12")
TAKEN_BACK = "nobody should ever have read what stood in this sentence"
FOR_FEW = "only my circle may know that we move to the coast in spring"
LIKED = "somebody far away said something long about herrings and kites"
HIDDEN = "quarrelling about the inheritance until the neighbours knocked"
SHOWN = "it rained all day and I have counted the puddles twice"
BEAS = "seven lamps and a ladder came down the hill this morning"

BEAS_ID = "1600000000000000007"


def picture(kind: str, exif: Image.Exif | None = None) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (8, 8)).save(target, kind, exif=exif or Image.Exif())
    return target.getvalue()


FILES = {
    "ada": f'+++\nname = "Ada Example"\naccounts = ["twitter:@{HANDLE}", "blog:ada.private@example.org"]\n+++\nHi\n',
    "bea": '+++\nname = "Bea Quillfeather"\naccounts = ["twitter:@bea_example"]\nconsent = "absent"\n+++\n',
}


def quiet(stage: str, done: int, total: int | None) -> None:
    """Nobody watches."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ada's, with everything in it that must not be found; Bea is absent."""
    root = tmp_path_factory.mktemp("privacy")
    said = {"recipientId": BEA, "senderId": OWNER, "id": MESSAGE_ID, "createdAt": "2021-05-04T10:11:12.000Z"}
    links = [{"url": "https://t.co/a", "expanded": "https://maps.example/secret/place", "display": "maps.example"}]
    said |= {"text": f"{MESSAGE}, call +35 1 234 567 89", "urls": links, "mediaUrls": [], "reactions": []}
    short = said | {"id": str(int(MESSAGE_ID) + 1), "text": "thank you so much for it"}
    talk = {"conversationId": f"{BEA}-{OWNER}", "messages": [{"messageCreate": said}, {"messageCreate": short}]}
    rain = tweet("2022-12-06 05:00:00", f"@bea_example {SHOWN}, write to ada.public@mail.test.org")
    placed = tweet(
        "2022-12-07 05:00:00", "here", coordinates={"type": "Point", "coordinates": ["-9.04912", "53.27194"]}
    )
    mine: dict[str, str | bytes] = {
        "data/manifest.js": manifest({"tweets.js": 3}),
        "data/account.js": account().replace("ada@example.org", "ada.hidden@mail.test.org"),
        "data/tweets.js": file_of("tweets", wrapped(rain, placed, tweet("2022-12-08 05:00:00", HIDDEN))),
        "data/deleted-tweets.js": file_of("deleted-tweets", wrapped(tweet("2022-12-09 05:00:00", TAKEN_BACK))),
        "data/twitter-circle-tweet.js": file_of("twitter-circle-tweet", wrapped(tweet("2022-12-10 05:00:00", FOR_FEW))),
        "data/like.js": file_of("like", [{"like": {"tweetId": "900000000000000001", "fullText": LIKED}}]),
        "data/direct-messages.js": file_of("direct-messages", [{"dmConversation": talk}]),
    }
    answer = (rain["id_str"], OWNER, HANDLE)
    drawn = [photo("x.jpg", "https://t.co/p", BEAS_ID, "bea_example")]
    text = f"@{HANDLE} {BEAS} https://t.co/p"
    hers = tweet("2022-12-06 06:00:00", text, native_id=BEAS_ID, reply=answer, media=drawn)
    beas: dict[str, str | bytes] = {
        "data/account.js": account(BEA, "bea_example", "Bea Quillfeather"),
        f"data/tweets_media/{BEAS_ID}-x.jpg": picture("JPEG"),
        "data/tweets.js": file_of("tweets", wrapped(hers)),
    }
    folder = recipes.create(root / "archive")
    recipes.import_exports(folder, [export_at(root / "mine", mine)], mine=True, on_progress=quiet)
    recipes.import_exports(folder, [export_at(root / "beas", beas)], person="bea", on_progress=quiet)
    for slug, text in FILES.items():
        (folder.root / "people" / f"{slug}.md").write_text(text, "utf-8")
    (folder.root / "archive.toml").write_text('[owner]\nperson = "ada"\n', "utf-8")
    (folder.root / "hide.toml").write_text('[posts]\nwords = ["inheritance"]\n', "utf-8")
    return folder.root


def audit(site: Path, known: Known | None = None, allow: Sequence[str] = ()) -> tuple[Finding, ...]:
    """What is found in the files of a site, asked for as `publish` does."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return check_site(
        site,
        audit=Audit(known, allow),
        audit_levels=LEVELS,
        rules=False,
        only=files,
        hands=1,
        on_progress=lambda *_: None,
    ).findings


@pytest.fixture(scope="module")
def known(archive: Path) -> Known:
    return known_of(archive, configuration.load(archive))


@pytest.fixture
def look(tmp_path: Path) -> Callable[..., tuple[Finding, ...]]:
    """Looks at a site of one file; its text is what `content` says from the third line on."""

    def look(
        content: str | bytes, known: Known | None = None, *allow: str, name: str = "a/page.html"
    ) -> tuple[Finding, ...]:
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return audit(tmp_path / "site", known, allow)

    return look


Look = Callable[..., tuple[Finding, ...]]


def rules(findings: tuple[Finding, ...]) -> list[str]:
    return [each.rule for each in findings]


PRIVATE = {
    MESSAGE: "private-words",
    TAKEN_BACK: "private-words",
    FOR_FEW: "private-words",
    LIKED: "private-words",
    HIDDEN: "private-words",
    BEAS: "private-words",
    MESSAGE_ID: "private-id",
    f"{BEA}-{OWNER}": "private-id",
    "900000000000000001": "private-id",
    "https://maps.example/secret/place": "private-link",
    "ada.hidden@mail.test.org": "private-contact",
    "ada.private@example.org": "private-contact",
    "+35 1 234 567 89": "private-contact",
    "at 53.27194, -9.04912": "private-contact",
    "Bea Quillfeather": "hidden-name",
    "BEA  QUILLFEATHER": "hidden-name",
    "@bea_example": "hidden-name",
    BEAS_ID: "hidden-name",
}
ANYWAY = {
    "nancy.quill@mail.test.org": "contact",
    "88.198.4.4 and 10.20.30.40": "contact",
    "2a02:8108:1:2::77": "contact",
    "+49 30 901820 11": "contact",
    "(415) 867-5309": "contact",
    "AKIA" + "Q3EGQ7TNAZ4MVWXY": "key",
    "ghp_" + "a1B2" * 9: "key",
    "xoxb-" + "123456789012-abcdefABCDEF": "key",
    "A" * 22 + "NRILgAAAAAAnNwIzUejRCOuH5E6I8xnZz4puTs=" + "1Zv7ttfk8LF81IUq16cHjhLTvJu4": "key",
    "1234567-" + "a1B2c3D4e5" * 4: "key",
    "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N": "key",
    "-----BEGIN OPENSSH PRIVATE KEY-----": "key",
    "https://nancy:" + "hunter22@server.test.org/": "key",
    "/home/nancy/letters/a.txt": "path",
    "/Users/nancy/Pictures": "path",
    "C:\\Users\\nancy\\Desktop": "path",
    "window.YTD.direct_messages.part0 = [": "raw-data",
}
SHAPES: dict[str, Callable[[str], tuple[str, str | bytes]]] = {
    "text": lambda text: ("page.html", f"<html>\n<p>so\n{text} then</p>"),
    "entities": lambda text: ("page.html", "<html>\n<p>so\n" + "".join(f"&#{ord(each)};" for each in text) + "</p>"),
    "hexadecimal entities": lambda text: ("a.xml", "<a>\n<b>\n" + "".join(f"&#x{ord(each):x};" for each in text)),
    "percent signs": lambda text: ("page.html", f'<html>\n<p>so\n<a href="?q={quote(text, safe="")}">here</a>'),
    "attribute": lambda text: ("page.html", f'<html>\n<p>so\n<img src="a.jpg" alt="{text}">'),
    "split by tags": lambda text: ("page.html", f"<html>\n<p>so\n{text[:3]}<b>{text[3:]}</b></p>"),
    "json": lambda text: ("index.json", "{\n\n" + json.dumps({"words": text})),
    "json escapes": lambda text: ("shard.js", "\n\nx('" + "".join(f"\\u{ord(each):04x}" for each in text) + "')"),
    "calendar": lambda text: ("dates.ics", f"BEGIN:VCALENDAR\r\nNAME:x\r\nSUMMARY:so {text[:4]}\r\n {text[4:]}\r\n"),
    "comment": lambda text: ("style.css", f"a {{}}\n\n/* {text} */"),
    "utf-16": lambda text: ("notes.txt", f"\ufeff\n\n{text}".encode("utf-16-le")),
    "gz": lambda text: ("words.json.gz", gzip.compress(f"\n\n{text}".encode())),
    "zip": lambda text: ("words.zip", zipped("inside.html", f"<p>\n\n{text}")),
}


def zipped(name: str, content: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_private_is_found_in_every_shape_with_its_file_and_line(look: Look, known: Known, shape: str) -> None:
    for text, rule in (PRIVATE | ANYWAY).items():
        name, content = SHAPES[shape](text)
        found = [each for each in look(content, known, name=name) if each.rule == rule]
        assert found, (shape, text)
        inside = {"gz": "words.json.gz!", "zip": "words.zip!inside.html"}.get(shape, name)
        assert (found[0].file, found[0].line) == (inside, 3), (shape, text, found)


def test_ids_are_found_where_only_their_ends_stand(look: Look, known: Known) -> None:
    """In the files in which 404.html looks for posts."""
    ids = sorted((BEAS_ID, MESSAGE_ID, "20"), key=int)
    posts = written("twitter", (Found(each, "dates/2012/05/01", f"twitter-{each}") for each in ids))
    assert BEAS_ID not in posts and MESSAGE_ID not in posts
    found = look(f'found("twitter-0","{posts}");', known, name="lookup/twitter-0.js")
    assert sorted(rules(found)) == ["hidden-name", "private-id"]


def test_without_an_archive_what_is_private_anyway_is_found(look: Look) -> None:
    for text, rule in ANYWAY.items():
        found = rules(look(f"<p>{text}</p>"))
        assert found[0] == rule and len(found) == 1 + (" and " in text or "@server" in text), (text, found)
    assert not look("".join(f"<p>{text}</p>" for text in PRIVATE if "@mail" not in text and "+" not in text))


def test_a_finding_tells_whose_it_is_and_what_to_do_and_not_what_it_is(look: Look, known: Known) -> None:
    page = "".join(f"<p>{text}</p>\n" for text in PRIVATE)
    found = look(page, known)
    told = {(each.rule, each.message) for each in found}
    assert ("private-words", "words of direct messages in your export of twitter") in told
    assert ("private-words", "words of deleted posts in your export of twitter") in told
    assert ("private-words", "words of posts to a circle in your export of twitter") in told
    assert ("private-words", "words of likes in your export of twitter") in told
    assert ("private-words", "words of posts that hide.toml means") in told
    assert ("private-words", "words of what somebody said whose words are not shown") in told
    assert ("hidden-name", "a name, an id or an address of people/bea.md") in told
    assert any(each.message.endswith("known from people/ada.md") for each in found)
    assert any("a record (account) in your export of twitter" in each.message for each in found)
    assert all(each.hint and each.level == "error" for each in found)
    for text in PRIVATE:
        assert text not in str(found), text
    quotes = [example.element for each in found for example in each.examples]
    assert "the … shed (10 words)" in quotes and "B… Q…" in quotes


def test_a_log_that_others_read_names_nobody_who_is_not_to_be_found(archive: Path, tmp_path: Path) -> None:
    links = '<a href="friends/bea.html">B</a><a href="friends/bea-quillfeather.html">B</a><a href="gone.html">G</a>'
    words = "<p>Bea Quillfeather</p>ada.private@example.org"
    pages = {"index.html": links, "a/page.html": words, "friends/bea.html": words, "bea_example.html": words}
    for name, text in pages.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    told = run("-C", archive, "check", tmp_path, code=1).stdout
    assert "people/bea.md" in told and "bea-quillfeather.html" in told
    log = run("-C", archive, "check", tmp_path, "--format", "github", code=1).stdout
    assert not re.search("(?i)bea|quill", log)
    for left in ("title=tweetarchive%3A hidden-name::a name", "people/….md", "people/ada.md", "page.html", "gone.html"):
        assert left in log, left


@pytest.mark.parametrize(
    "text",
    [
        *("write to nancy@example.org or nancy@mail.example", "at 192.0.2.7 and 2001:db8::1", "127.0.0.1, 0.0.0.0"),
        *("Chrome/120.0.6099.109", "version 4.12.0.1", "jQuery 1.2.3.4", "a::before, ::1", "22:47:03, 20:14:42:01"),
        *("(415) 555-0123", "+44 7700 900123", "2011-02-08 22:47", "1234567890", "<path d='M53.27194 9.04912'>"),
        *(
            "icon@2x.png",
            "@nancy.",
            "a@b",
            "https://nancy.test.org/home/nancy/x",
            "/home",
            "sk-short",
            "noreply@blogger.com",
        ),
        *(
            "https://medium.com/@nancy/what-a-day-it-was-0123456789ab",
            "3 + 4 = 7",
            "C:\\",
            "data:image/gif;base64,R0lGODdh",
        ),
    ],
)
def test_what_is_nobodys_is_no_finding(look: Look, text: str) -> None:
    assert not look(f"<p>{text}</p>")


def test_what_everybody_may_read_is_no_finding(look: Look, known: Known) -> None:
    for text in (
        SHOWN,
        "thank you so much for it",
        OWNER,
        f"@{HANDLE} Ada Example",
        "the keys lie under",
        "Quill pens",
    ):
        assert not look(f"<p>{text}</p>", known), text


def test_an_address_that_was_said_in_public_is_a_warning(look: Look, known: Known) -> None:
    (found,) = look("<p>ada.public@mail.test.org</p>", known)
    assert (found.level, found.rule) == ("warning", "contact")
    assert found.message == "the e-mail address a…c@m…t.org, said in a post that is shown"


def test_what_is_allowed_is_only_counted(look: Look, known: Known) -> None:
    page = f"<p>nancy@mail.test.org</p><p>Bea Quillfeather</p><p>{MESSAGE}</p><p>nancy@mail.test.org again</p>"
    assert set(rules(look(page, known))) == {"contact", "hidden-name", "private-words"}
    found = look(page, known, "Nancy@mail.test.org", "bea quillfeather", MESSAGE)
    assert [(each.level, each.count) for each in found] == [("note", 2), ("note", 1)]


def test_the_same_in_many_places_is_one_finding(look: Look, known: Known) -> None:
    (found,) = look(f"<p>\n{MESSAGE}</p>\n" * 500, known)
    assert found.count == 500 and [each.line for each in found.examples] == [2, 4, 6]


def test_everyday_words_of_messages_are_nobodys_and_long_ones_are_known_by_five() -> None:
    runs = Runs()
    runs.add("a message", ["see", "you", "at", "six", "then"])
    runs.add("a message", ["bring", "the", "photographs", "of", "our", "grandmother", "tomorrow"])
    assert not runs.stretches(["well", "see", "you", "at", "six", "then", "dear"])  # five words, too few letters
    (found,) = runs.stretches(["please", "bring", "the", "photographs", "of", "our", "grandmother"])
    assert (found.start, found.end, found.whose) == (1, 7, "a message")
    assert not runs.stretches(["the", "photographs", "of", "our"])
    runs.allow(["bring", "the", "photographs", "of", "our", "grandmother"])
    runs.settle()
    assert not runs.stretches(["bring", "the", "photographs", "of", "our", "grandmother"])
    assert runs.stretches(["photographs", "of", "our", "grandmother", "tomorrow"])
    runs.add("a message", tuple("明日の朝六時に駅前で会う"))
    assert runs.stretches(tuple("では明日の朝六時に駅前で会うね")) and not runs.stretches(tuple("明日の朝六時"))


def test_pictures_and_films_that_tell_more_than_they_show_are_found(look: Look, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[2] = (53.0, 16.0, 19.0)  # GPSLatitude
    exif[0x010F] = "A camera of Nancy's"
    for kind in ("JPEG", "PNG", "WEBP"):
        (found,) = look(picture(kind, exif), name="media/a.bin")
        assert found.rule == "metadata" and "Exif" in found.message, kind
        assert not look(cleaned(picture(kind, exif)), name="media/a.bin"), kind
    assert rules(look(mp4(), name="media/a.bin")) == ["metadata"]


@pytest.mark.parametrize(
    "name",
    [
        *("archive.db", "x/album.db-wal", "archive.toml", "people/nancy.md", ".env", "data/tweets.js", "id_ed25519"),
        *("twitter-2022-01-01-abc.zip", "notes.txt~", ".DS_Store", "a.html.bak", "hide.toml"),
    ],
)
def test_files_that_have_no_place_in_a_site_are_found(look: Look, name: str) -> None:
    (found,) = look("hello", name=name)
    assert (found.rule, found.level, found.file) == ("raw-data", "error", name)


def test_pictures_that_are_not_shown_and_paths_that_tell_are_found(look: Look, known: Known) -> None:
    sha = hashlib.sha256(picture("JPEG")).hexdigest()
    (found,) = look(f'<img src="../media/{sha}.jpg" alt="">', known)
    assert found.message == "a picture of what somebody said whose words are not shown"
    (found,) = look("hello", known, name="friends/bea-quillfeather.html")[1:]
    assert (found.rule, found.file, found.line) == ("hidden-name", "friends/bea-quillfeather.html", 0)


def test_a_database_is_known_whatever_it_is_called(look: Look) -> None:
    assert rules(look(b"SQLite format 3\0" + bytes(100), name="page.html")) == ["raw-data"]


def test_the_secret_of_the_archive_is_found(look: Look, known: Known) -> None:
    assert rules(look(f"<p>{known.secret}</p>", known)) == ["archive-secret"]


def test_a_build_is_clean_until_somebody_goes_round_the_gate(archive: Path, known: Known) -> None:
    recipes.build(recipes.find(archive), on_progress=quiet)
    site = archive / "site"
    found = audit(site, known)
    assert [each.message for each in found] == ["the e-mail address a…c@m…t.org, said in a post that is shown"]
    page = next(path for path in sorted(site.rglob("*.html")) if SHOWN in path.read_text("utf-8"))
    page.write_text(page.read_text("utf-8").replace(SHOWN, f"Bea Quillfeather answered: {MESSAGE}"), "utf-8")
    assert {"hidden-name", "private-words"} <= set(rules(audit(site, known)))


def test_the_example_is_clean(example: Path) -> None:
    known = known_of(example, configuration.load(example))
    assert len(known.runs) > 500 and len(known.private) > 10
    assert audit(example / "site", known) == ()


@given(st.text(max_size=200))
def test_no_text_is_too_odd_and_none_of_it_is_left_out(text: str) -> None:
    for name in ("a.html", "a.ics", "a.txt"):
        found = list(passages(text, name))
        if name != "a.ics":
            assert all(text[at : at + len(passage)] == passage for at, passage in found)
        if name == "a.txt" and not text.lstrip("\ufeff \r\n\t").startswith("<"):
            assert "".join(text.split()) == "".join("".join(passage for _, passage in found).split())
        for _, passage in found:
            for reading in readings(passage):
                list(patterns_in(reading))
