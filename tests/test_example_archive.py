"""The example archive: its exports are what the screenplay says, in the official shape, and tell the story promised."""

from __future__ import annotations

import hashlib
import html
import io
import json
import re
import shutil
import struct
import subprocess
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, ImageChops, ImageStat

from tweetarchive.ids import FIRST_SNOWFLAKE, snowflake_ms
from tweetarchive.ingest import import_exports
from tweetarchive.weave.people_files import read_people

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXAMPLE = Path(__file__).resolve().parent.parent / "example-archive"
EXPORTS = EXAMPLE / "exports"
PEOPLE = ("nessa", "marit")  # their downloads are whole
EVERYBODY = sorted(path.name.removesuffix("-twitter") for path in EXPORTS.glob("*-twitter"))
DRAWERS = ("tweets", "deleted-tweets", "twitter-circle-tweet", "community-tweet")
PUBLIC = ("tweets.js", "note-tweet.js", "profile.js")

Tweet = dict[str, Any]


def records(person: str, name: str) -> list[Tweet]:
    """The records of data/<name>.js, unwrapped."""
    text = (EXPORTS / f"{person}-twitter" / "data" / f"{name}.js").read_text(encoding="utf-8")
    return [next(iter(record.values())) for record in json.loads(text.split("=", 1)[1])]


def tweets(person: str) -> dict[str, Tweet]:
    return {tweet["id_str"]: tweet for tweet in records(person, "tweets")}


def time_of(tweet: Tweet) -> datetime:
    return datetime.strptime(tweet["created_at"], "%a %b %d %H:%M:%S %z %Y")


def drawers(person: str) -> list[str]:
    """Which of the drawers for posts an export has."""
    return [name for name in DRAWERS if (EXPORTS / f"{person}-twitter" / "data" / f"{name}.js").exists()]


def plain(tweet: Tweet) -> str:
    """The words alone: unescaped, without leading mentions."""
    return re.sub(r"^(@\w+ )*", "", html.unescape(tweet["full_text"]))


def saying(person: str, words: str) -> Tweet:
    (found,) = [tweet for tweet in tweets(person).values() if plain(tweet) == words]
    return found


# -- made from the screenplay --


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exports, made once more."""
    into = tmp_path_factory.mktemp("again")
    subprocess.run([sys.executable, EXAMPLE / "make_exports.py", "--into", into], check=True, timeout=120)
    return into


def test_committed_exports_are_what_the_screenplay_makes(again: Path) -> None:
    committed = {path.relative_to(EXPORTS): path for path in EXPORTS.rglob("*") if path.is_file()}
    made = {path.relative_to(again): path for path in again.rglob("*") if path.is_file()}
    assert committed.keys() == made.keys()
    for name, path in made.items():
        if name.suffix == ".jpg":
            assert difference(path, committed[name]) < 3, name
        elif name.name == "manifest.js":  # holds the size of the whole folder, pictures included
            assert without_size(path) == without_size(committed[name]), name
        else:
            assert path.read_bytes() == committed[name].read_bytes(), name


def difference(a: Path, b: Path) -> float:
    """Mean difference of two pictures, 0 to 255: other builds of the JPEG library round differently."""
    if a.read_bytes() == b.read_bytes():
        return 0
    with Image.open(a) as one, Image.open(b) as other:
        assert one.size == other.size
        return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean)


def without_size(path: Path) -> str:
    return re.sub(r'"sizeBytes" : "\d+"', "", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("21:00 nessa: " + "a" * 141, "141 characters, 140 were allowed"),
        ("21:00 nobody: hello", "cannot read"),
        ("21:00 nessa >nothing: hello", "nothing called '>nothing'"),
        ("21:00 nessa without a colon", "cannot read"),
    ],
)
def test_a_mistake_in_the_screenplay_is_named_with_its_place(tmp_path: Path, line: str, complaint: str) -> None:
    copy = tmp_path / "example"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("exports", "__pycache__"))
    for scene in (copy / "screenplay").glob("2*.txt"):
        scene.unlink()
    (copy / "screenplay" / "2009.txt").write_text(f"== 2009-01-08\n# a remark\n{line}\n", encoding="utf-8")
    done = subprocess.run([sys.executable, copy / "make_exports.py"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith("2009.txt:3: ")
    assert complaint in done.stderr
    assert not (copy / "exports").exists()


# -- the official shape --


@pytest.mark.parametrize("person", EVERYBODY)
def test_every_scalar_is_a_string_or_a_flag(person: str) -> None:
    def walk(value: object) -> None:
        if isinstance(value, dict):
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)
        else:
            assert isinstance(value, str | bool), value

    for path in (EXPORTS / f"{person}-twitter" / "data").glob("*.js"):
        walk(json.loads(path.read_text(encoding="utf-8").split("=", 1)[1]))


@pytest.mark.parametrize("person", EVERYBODY)
def test_entities_stand_where_they_say_in_the_escaped_text(person: str) -> None:
    seen = {"hashtags": 0, "user_mentions": 0, "urls": 0, "media": 0}
    for drawer in drawers(person):
        for tweet in records(person, drawer):
            text = tweet["full_text"]
            assert tweet["display_text_range"] == ["0", str(len(text))]
            assert "<" not in text and not re.search(r"&(?!amp;|lt;|gt;)", text)
            for kind, sign in (("hashtags", "#"), ("user_mentions", "@"), ("urls", ""), ("media", "")):
                for entity in tweet["entities"].get(kind, []):
                    start, end = map(int, entity["indices"])
                    said = entity.get("screen_name") or entity.get("url") or entity["text"]
                    assert text[start:end] == html.escape(sign + said, quote=False)
                    seen[kind] += 1
            if "media" in tweet["entities"]:
                assert text.endswith(tweet["extended_entities"]["media"][0]["url"])
    assert all(seen.values()) or person not in PEOPLE, seen


@pytest.mark.parametrize("person", EVERYBODY)
def test_ids_tell_the_time_and_early_ones_the_order(person: str) -> None:
    counted: list[tuple[datetime, int]] = []
    for drawer in drawers(person):
        for tweet in records(person, drawer):
            number = int(tweet["id_str"])
            milliseconds = snowflake_ms(tweet["id_str"])
            if milliseconds is None:
                assert number < FIRST_SNOWFLAKE and time_of(tweet) < datetime(2010, 11, 4, 22, tzinfo=UTC)
                counted.append((time_of(tweet), number))
            else:
                assert milliseconds // 1000 == time_of(tweet).timestamp()
    assert len(counted) > 50 or person not in PEOPLE
    assert [number for _, number in sorted(counted)] == sorted(number for _, number in counted)


@pytest.mark.parametrize("person", EVERYBODY)
def test_the_manifest_counts_what_is_there(person: str) -> None:
    data = EXPORTS / f"{person}-twitter" / "data"
    manifest = json.loads((data / "manifest.js").read_text(encoding="utf-8").split("=", 1)[1])
    (account,) = records(person, "account")
    assert manifest["userInfo"]["accountId"] == account["accountId"]
    assert manifest["userInfo"]["userName"] == account["username"]
    listed = {}
    for kind in manifest["dataTypes"].values():
        for file in kind["files"]:
            listed[file["fileName"]] = len(records(person, Path(file["fileName"]).stem))
            assert file["count"] == str(listed[file["fileName"]])
            text = (data.parent / file["fileName"]).read_text(encoding="utf-8")
            assert text.startswith(f"window.{file['globalName']} = ")
    assert {f"data/{path.name}" for path in data.glob("*.js")} - listed.keys() == {"data/manifest.js"}
    ids = [tweet["id_str"] for tweet in records(person, "tweets")]
    assert len(set(ids)) == len(ids)
    if person in PEOPLE:
        assert ids not in (sorted(ids, key=int), sorted(ids, key=int, reverse=True))
        assert {header["tweet_id"] for header in records(person, "tweet-headers")} == set(ids)


@pytest.mark.parametrize("person", EVERYBODY)
def test_links_lead_to_example_domains_or_to_the_service(person: str) -> None:
    allowed = re.compile(
        r"https?://(([\w-]+\.)*example\.(org|com|net)|(twitter|x)\.com|mobile\.twitter\.com|t\.co"
        r"|(pbs|video)\.twimg\.com)(/|$)"
    )
    for path in (EXPORTS / f"{person}-twitter" / "data").glob("*.js"):
        for link in re.findall(r"https?://[^\s\"\\)]+", path.read_text(encoding="utf-8")):
            assert allowed.match(link), (path.name, link)


def test_the_folder_is_small_enough_to_travel() -> None:
    files = [path for path in EXAMPLE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert sum(path.stat().st_size for path in files) < 4_000_000
    for path in EXPORTS.rglob("*.jpg"):
        assert path.stat().st_size < 60_000, path.name
        with Image.open(io.BytesIO(path.read_bytes())) as picture:
            assert "exif" not in picture.info and min(picture.size) >= 400


def test_the_film_is_a_whole_file_that_browsers_play(chromium: Browser) -> None:
    films = sorted(EXPORTS.rglob("*.mp4"))
    assert len({hashlib.sha256(path.read_bytes()).digest() for path in films}) == 1
    content = films[0].read_bytes()
    at, kinds = 0, []
    while at < len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        kinds.append(kind)
        at += size
    assert (at, kinds) == (len(content), [b"ftyp", b"moov", b"mdat"])
    page = chromium.new_page()
    try:
        if not page.evaluate("document.createElement('video').canPlayType('video/mp4; codecs=\"avc1.42C00A\"')"):
            pytest.skip("this Chromium was built without H.264")
        page.goto(films[0].as_uri())
        page.wait_for_function("document.querySelector('video').readyState >= 2")
        facts = page.evaluate("(v => [v.videoWidth, v.videoHeight, v.duration])(document.querySelector('video'))")
        assert facts == [80, 80, 2.4]
    finally:
        page.close()


# -- private things --


def private_words() -> list[str]:
    return (EXAMPLE / "private-words.txt").read_text(encoding="utf-8").splitlines()


def test_private_words_stand_in_private_files_only() -> None:
    data = list(EXPORTS.rglob("*.js"))
    blogs = [*EXPORTS.rglob("*.xml"), *EXPORTS.glob("pages/*")]  # what in them is private has tests of its own
    secret = "".join(path.read_text(encoding="utf-8") for path in data + blogs if path.name not in PUBLIC)
    shown = [path for path in data if path.name in (*PUBLIC, "like.js", "community-tweet.js")]
    shown += [*EXAMPLE.glob("people/*.md"), EXAMPLE / "archive.toml", EXAMPLE / "README.md"]
    for word in private_words():
        assert word in secret, word
        for path in shown:
            assert word.casefold() not in path.read_text(encoding="utf-8").casefold(), (word, path)


@pytest.mark.parametrize(
    "name",
    ["direct-messages", "direct-messages-group", "twitter-circle-tweet", "deleted-tweets", "account", "phone-number"],
)
def test_each_private_drawer_holds_a_private_word(name: str) -> None:
    text = (EXPORTS / "nessa-twitter" / "data" / f"{name}.js").read_text(encoding="utf-8")
    assert any(word in text for word in private_words())


# -- the story --


def test_one_word_is_answered_by_two_dozen_people_within_minutes() -> None:
    word = min((tweet for tweet in tweets("nessa").values() if plain(tweet) == "Frustrated."), key=time_of)
    answers = {
        person: [t for t in tweets(person).values() if t.get("in_reply_to_status_id_str") == word["id_str"]]
        for person in EVERYBODY
        if person != "nessa"
    }
    for person, theirs in answers.items():
        (answer,) = theirs
        assert timedelta() < time_of(answer) - time_of(word) <= timedelta(minutes=4), person
    assert len(answers) == 23
    (hers,) = [tweet for tweet in tweets("nessa").values() if plain(tweet).endswith("there were twenty-four of you.")]
    assert hers["in_reply_to_status_id_str"] == word["id_str"]


def test_the_twenty_fourth_cannot_hand_over_his_half() -> None:
    everything = {number: tweet for person in EVERYBODY for number, tweet in tweets(person).items()}
    word = min((tweet for tweet in everything.values() if plain(tweet) == "Frustrated."), key=time_of)
    unseen: dict[str, set[str]] = {}
    for tweet in everything.values():
        parent = tweet.get("in_reply_to_status_id_str", "")
        if parent and parent not in everything:
            unseen.setdefault(tweet["in_reply_to_user_id_str"], set()).add(parent)
    dunstan = unseen["208190355072"]
    assert len(dunstan) >= 24
    assert sum(0 < (snowflake_ms(n) or 0) / 1000 - time_of(word).timestamp() < 240 for n in dunstan) == 1


def test_a_half_holds_the_public_posts_of_one_person_until_it_was_handed_over() -> None:
    cast = tomllib.loads((EXAMPLE / "screenplay" / "cast.toml").read_text(encoding="utf-8"))
    halves = [person for person in EVERYBODY if person not in PEOPLE]
    assert halves == sorted(person for person, entry in cast.items() if "handed" in entry)
    assert {person for person in EVERYBODY if cast[person].get("gone")} == set()
    for person in halves:
        files = {path.name for path in (EXPORTS / f"{person}-twitter").rglob("*") if path.is_file()}
        bio = {"profile.js"} if "bio" in cast[person] else set()
        assert files == {"manifest.js", "account.js", "tweets.js"} | bio
        latest = max(map(time_of, tweets(person).values()))
        assert latest < datetime.fromisoformat(cast[person]["handed"]).replace(tzinfo=UTC)
    accounts = [records(person, "account")[0]["accountId"] for person in EVERYBODY]
    assert accounts == [cast[person]["id"] for person in EVERYBODY]
    assert len(set(accounts)) == len(accounts)


def test_nobody_answers_in_public_to_what_was_not_public() -> None:
    shut = {tweet["id_str"] for person in PEOPLE for drawer in DRAWERS[1:] for tweet in records(person, drawer)}
    assert len(shut) > 5
    for person in EVERYBODY:
        assert shut.isdisjoint(tweet.get("in_reply_to_status_id_str") for tweet in tweets(person).values()), person


def test_a_friendship_needs_both_exports() -> None:
    nessa, marit = tweets("nessa"), tweets("marit")
    assert nessa.keys().isdisjoint(marit.keys())
    hers = [t for t in marit.values() if t.get("in_reply_to_status_id_str") in nessa]
    mine = [t for t in nessa.values() if t.get("in_reply_to_status_id_str") in marit]
    assert len(hers) > 120 and len(mine) > 120
    assert min(map(time_of, hers)) == time_of(saying("marit", FIRST_REPLY))
    answer = saying("marit", "Not then. Better now. I am sorry; the kettle took a while.")
    question = nessa[answer["in_reply_to_status_id_str"]]
    assert time_of(answer) - time_of(question) > timedelta(days=3 * 365)
    silence = [t for t in marit.values() if 2017 <= time_of(t).year <= 2019]
    assert silence == []
    assert max(map(time_of, hers)).year == 2026


FIRST_REPLY = (
    "I may be in the wrong room; it is ten past six here. But since you ask: foghorn. "
    "Then nothing. Then foghorn. #quietdesk"
)


def test_a_thread_of_twenty_two() -> None:
    mine = tweets("nessa")
    (end,) = [t for t in mine.values() if plain(t).startswith("That's the shelf.")]
    length = 1
    while end.get("in_reply_to_status_id_str") in mine:
        assert end["in_reply_to_user_id_str"] == "208104417703"
        end = mine[end["in_reply_to_status_id_str"]]
        length += 1
    assert length == 22


def test_the_oddities_of_real_exports_are_there() -> None:
    mine, hers = list(tweets("nessa").values()), list(tweets("marit").values())
    texts = [tweet["full_text"] for tweet in mine]
    links = [url["expanded_url"] for tweet in mine for url in tweet["entities"]["urls"]]
    media = [tweet["extended_entities"]["media"] for tweet in mine if "extended_entities" in tweet]
    mentions = [mention for tweet in mine for mention in tweet["entities"]["user_mentions"]]

    boosts = [tweet for tweet in mine if tweet["full_text"].startswith("RT @") and "entities" in tweet]
    assert sum(any(m["indices"][0] == "3" for m in tweet["entities"]["user_mentions"]) for tweet in boosts) > 10
    assert any(len(html.unescape(text)) == 140 and text.endswith("…") for text in texts if text.startswith("RT @"))
    assert any(len(group) == 4 for group in media)
    assert {medium["type"] for group in media for medium in group} == {"photo", "video", "animated_gif"}
    assert any("//twitter.com/" in link for link in links) and any("//x.com/" in link for link in links)
    assert any(mention["id_str"] == "-1" for mention in mentions)
    lost = [t for t in mine if "in_reply_to_status_id_str" in t and "in_reply_to_screen_name" not in t]
    assert len(lost) > 10
    assert {t["in_reply_to_user_id_str"] for t in lost} == {"208190355072"}
    assert any(not t["entities"]["user_mentions"] for t in lost) and any(t["entities"]["user_mentions"] for t in lost)
    likes = records("nessa", "like")
    assert any("fullText" in like for like in likes) and any("fullText" not in like for like in likes)
    assert [c["screenNameChange"]["changedTo"] for c in records("nessa", "screen-name-change")] == ["nessacorraquill"]
    assert {"ja", "ar"} <= {tweet["lang"] for tweet in mine + hers}
    assert any("\u200d" in text for text in texts)
    assert any("&amp;" in text or "&lt;" in text or "&gt;" in text for text in texts)
    assert any(re.search(r"https?://[^t]", text) for text in texts)  # from before links were shortened


def test_edited_posts_and_long_ones_are_joined_as_the_service_does() -> None:
    mine = tweets("nessa")
    chains = [t["edit_info"]["edit"]["editControlInitial"] for t in mine.values() if "edit" in t["edit_info"]]
    (control,) = chains
    first, second = control["editTweetIds"]
    assert mine[first]["edit_info"] == {"initial": control}
    assert any(t.get("in_reply_to_status_id_str") == second for t in tweets("marit").values())
    for note in records("nessa", "note-tweet"):
        after = min(int(number) for number in mine if int(number) > int(note["noteTweetId"]))
        assert (after >> 22) - (int(note["noteTweetId"]) >> 22) == 25
        cut = re.sub(r"… https://t\.co/\w+$", "", html.unescape(mine[str(after)]["full_text"]))
        assert note["core"]["text"].startswith(cut) and len(note["core"]["text"]) > 280
        for mention in note["core"]["mentions"]:
            at = slice(int(mention["fromIndex"]), int(mention["toIndex"]))
            assert note["core"]["text"][at] == "@" + mention["screenName"]


def test_one_film_is_missing_and_every_other_file_is_there() -> None:
    missing = []
    for person in PEOPLE:
        folder = EXPORTS / f"{person}-twitter" / "data" / "tweets_media"
        wanted = set()
        for tweet in records(person, "tweets"):
            for medium in tweet.get("extended_entities", {}).get("media", []):
                films = [v for v in medium.get("video_info", {}).get("variants", []) if "bitrate" in v]
                best = max(films, key=lambda v: int(v["bitrate"]))["url"] if films else medium["media_url"]
                wanted.add(f"{tweet['id_str']}-{best.rsplit('/', 1)[1].split('?')[0]}")
        have = {path.name for path in folder.iterdir()}
        assert have <= wanted
        missing += sorted(wanted - have)
    assert len(missing) == 1 and missing[0].endswith(".mp4")


# -- with the product --


def test_people_files_are_understood_and_belong_to_the_cast() -> None:
    people = read_people({path.stem: path.read_text(encoding="utf-8") for path in EXAMPLE.glob("people/*.md")})
    cast = tomllib.loads((EXAMPLE / "screenplay" / "cast.toml").read_text(encoding="utf-8"))
    owner = tomllib.loads((EXAMPLE / "archive.toml").read_text(encoding="utf-8"))["owner"]["person"]
    assert owner in people and len(people) == 17
    for slug, person in people.items():
        accounts = [account for account in person.accounts if not account.startswith("blog:")]
        assert accounts == ([f"twitter:{cast[slug]['id']}"] if slug in cast else [])
        assert person.accounts and person.story
    for entry in cast.values():
        assert all(re.fullmatch(r"\w{1,15}", handle, re.ASCII) for _, handle in entry["handles"])
        assert 5 * 10**9 < int(entry["id"]) < 7 * 10**17, "in the range in which no account was ever numbered"


def test_every_export_imports_without_a_problem(tmp_path: Path) -> None:
    for person in EVERYBODY:
        ledgers = import_exports(
            tmp_path, [EXPORTS / f"{person}-twitter"], person=None if person == "nessa" else person
        )
        (ledger,) = ledgers
        assert ledger.problems == ()
        assert {member.state for member in ledger.members} <= {"read", "ignored"}
