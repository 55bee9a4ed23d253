"""`people ask`: what it says of an export is what that export then does, to the post."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from command_line import run
from exports_making import make_folder

from tweetarchive import folder as recipes
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.naming.asking import Gaps, wanted_of, whom_to_ask

NOON = 1_330_000_000  # a Thursday in February 2012
ME, NANCY, BEA, CEM, DOT = (("11", "ada_w"), ("22", "nancy_q"), ("33", "bea_r"), ("44", "cem_k"), ("55", "dot_d"))
MANIFEST = """window.__THAR_CONFIG = {"userInfo": {"accountId": "%s", "userName": "%s", "displayName": "%s"},
 "archiveInfo": {"generationDate": "2012-05-01T12:00:00.000Z"}, "dataTypes": {}}"""

Who = tuple[str, str]


def id_at(second: int) -> str:
    return str((second * 1000 - TWITTER_EPOCH_MS) << 22)


def tweet(second: int, to: Who | None = None, answers: str = "", text: str = "yes") -> dict[str, object]:
    """A post of that second, which begins with a name and answers a post if it does."""
    record: dict[str, object] = {
        "id_str": id_at(second),
        "created_at": f"{datetime.fromtimestamp(second, UTC):%a %b %d %H:%M:%S} +0000 2012",
        "full_text": f"@{to[1]} {text}" if to else text,
        "entities": {"user_mentions": []},
    }
    if to:
        mention = {"screen_name": to[1], "id_str": to[0], "name": to[1], "indices": ["0", str(len(to[1]) + 1)]}
        record["entities"] = {"user_mentions": [mention]}
        record |= {"in_reply_to_user_id_str": to[0], "in_reply_to_screen_name": to[1]}
    if answers:
        record["in_reply_to_status_id_str"] = answers
    return {"tweet": record}


def export(path: Path, who: Who, tweets: list[dict[str, object]], deleted: list[dict[str, object]] = []) -> Path:  # noqa: B006
    files = {"data/tweets.js": b"window.YTD.tweets.part0 = " + json.dumps(tweets).encode()}
    if deleted:
        files["data/deleted-tweets.js"] = b"window.YTD.deleted_tweets.part0 = " + json.dumps(deleted).encode()
    files["data/manifest.js"] = (MANIFEST % (*who, who[1].title())).encode()
    return make_folder(path, {**files, "Your archive.html": b"<html>"})


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Ada's half. With Nancy an evening of three answers, the second of which goes on where the first ended, and one of
    a day later in which Bea's words are missing as well; with Cem a post that he took back; Dot has died.
    """
    day = NOON + 86_400
    mine = [
        tweet(NOON + 60, NANCY, id_at(NOON)),
        tweet(NOON + 360, NANCY, id_at(NOON + 300)),
        tweet(NOON + 9_000, NANCY, id_at(NOON + 8_900)),
        tweet(day + 60, NANCY, id_at(day)),
        tweet(day + 90, BEA, id_at(day + 70)),
        tweet(day + 5_000, CEM, id_at(day + 4_000)),
        tweet(day + 5_100, CEM, id_at(day + 4_900)),
        tweet(day + 6_000, DOT, id_at(day + 5_900)),
    ]
    folder = recipes.create(tmp_path / "archive")
    (folder.root / "people" / "dot.md").write_text(
        '+++\nname = "Dot"\naccounts = ["twitter:55"]\nmemorial = true\n+++\n'
    )
    recipes.import_exports(folder, [export(tmp_path / "ada", ME, mine)], on_progress=quiet)
    theirs, gone = [tweet(day + 4_000)], [tweet(day + 4_900)]
    recipes.import_exports(folder, [export(tmp_path / "cem", CEM, theirs, gone)], person="cem", on_progress=quiet)
    return folder


def asked(folder: Folder) -> Gaps:
    return whom_to_ask(folder, on_progress=quiet)


def nancys(bea_too: str = "") -> list[dict[str, object]]:
    day = NOON + 86_400
    return [
        tweet(NOON),
        tweet(NOON + 300, ME, id_at(NOON + 60)),
        tweet(NOON + 8_900),
        tweet(day, BEA if bea_too else None, bea_too),
        tweet(NOON + 77, text="of no concern"),
    ]


def test_who_could_fill_how_much(folder: Folder) -> None:
    gaps = asked(folder)
    assert [(one.slug, one.posts, one.dated, one.conversations, one.whole) for one in gaps.wanted] == [
        ("nancy-q", 4, 4, 3, 3),  # the evening is one conversation, by a guess
        ("bea-r", 1, 1, 1, 1),
    ]
    assert (gaps.wanted[0].since, gaps.wanted[0].until) == ("2012-02-23", "2012-02-24")
    assert gaps.wanted[0].accounts == (("twitter", "nancy_q"),)
    assert [(one.slug, one.posts) for one in gaps.deleted] == [("cem", 1)]
    assert gaps.newer == ()
    assert "dot" not in str(gaps), "nobody asks the dead"


@pytest.mark.parametrize(("setting", "talks"), [("infer = false", 4), ("gap_minutes = 3", 4), ("gap_minutes = 4", 3)])
def test_what_is_guessed_is_the_owners_choice_and_the_album_follows(folder: Folder, setting: str, talks: int) -> None:
    """Nancy's second post of that evening came four minutes after Ada's first answer."""
    assert wanted_of(asked(folder), "nancy-q").conversations == 3
    (folder.root / "archive.toml").write_text(f"[threads]\n{setting}\n", encoding="utf-8")
    again = recipes.find(folder.root)
    assert wanted_of(asked(again), "nancy-q").conversations == talks


def test_an_export_fills_exactly_what_was_said(folder: Folder, tmp_path: Path) -> None:
    before, whole = wanted_of(asked(folder), "nancy-q"), told(folder)
    recipes.import_exports(folder, [export(tmp_path / "nancy", NANCY, nancys())], person="nancy-q", on_progress=quiet)
    filled, made_whole = came_of(folder, whole, "nancy-q")
    assert (filled, made_whole) == (before.posts, before.whole) == (4, 3)
    assert [one.slug for one in asked(folder).wanted] == ["bea-r"]


def test_what_becomes_known_only_then_is_missing_by_itself(folder: Folder, tmp_path: Path) -> None:
    """Nancy answered a post of Bea's of which nobody knew: what had been missing is filled all the same."""
    before, whole = wanted_of(asked(folder), "nancy-q"), told(folder)
    unknown = id_at(NOON + 86_300)
    theirs = export(tmp_path / "nancy", NANCY, nancys(bea_too=unknown))
    recipes.import_exports(folder, [theirs], person="nancy-q", on_progress=quiet)
    assert came_of(folder, whole, "nancy-q") == (before.posts, before.whole)
    assert wanted_of(asked(folder), "bea-r").posts == 2


def test_what_somebody_took_back_is_told_once_their_export_is_here(folder: Folder, tmp_path: Path) -> None:
    before, whole = wanted_of(asked(folder), "nancy-q"), told(folder)
    kept, deleted = nancys()[:2] + nancys()[3:], [nancys()[2]]
    theirs = export(tmp_path / "nancy", NANCY, kept, deleted)
    recipes.import_exports(folder, [theirs], person="nancy-q", on_progress=quiet)
    (gone,) = (one for one in asked(folder).deleted if one.slug == "nancy-q")
    assert came_of(folder, whole, "nancy-q") == (before.posts - gone.posts, before.whole - gone.conversations) == (3, 2)


def test_what_was_written_after_an_export_a_newer_one_would_have(folder: Folder, tmp_path: Path) -> None:
    later = NOON + 100 * 86_400  # in June: exports here are of 1 May
    mine = export(tmp_path / "ada-2", ME, [tweet(later + 60, CEM, id_at(later))])
    recipes.import_exports(folder, [mine], on_progress=quiet)
    gaps = asked(folder)
    assert [(one.slug, one.posts, one.whole) for one in gaps.newer] == [("cem", 1, 1)]
    assert [(one.slug, one.posts) for one in gaps.deleted] == [("cem", 1)]
    assert "a newer one" in run("people", "ask", "cem", at=folder.root).stdout


def test_it_reads_well_and_asks_in_a_letter(folder: Folder) -> None:
    said = run("people", "ask", at=folder.root).stdout
    assert "4 posts missing: February 2012. All of 3 conversations would be whole." in said
    assert "1 of Cem_K" in said and "dot" not in said.lower()
    letter = run("people", "ask", "nancy-q", at=folder.root).stdout
    assert "4 posts of yours are missing, from February 2012, in 3 of our conversations." in letter.replace("\n", " ")
    assert "Download an archive of your data" in letter.replace("\n   ", " ")
    assert "tweetarchive import FILE --person nancy-q" in letter
    assert max(map(len, letter.partition("—\n")[0].splitlines())) <= 72
    data = json.loads(run("people", "ask", "--json", at=folder.root).stdout)
    assert [one["slug"] for one in data["wanted"]] == ["nancy-q", "bea-r"]
    assert json.loads(run("people", "ask", "bea-r", "--json", at=folder.root).stdout)["posts"] == 1


@pytest.mark.parametrize(
    ("slug", "said"),
    [("cem", "the export of cem is here already"), ("nancy-z", 'did you mean "nancy-q"'), ("dot", "nothing is known")],
)
def test_whom_it_makes_no_sense_to_ask(folder: Folder, slug: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        wanted_of(asked(folder), slug)


# --- the example --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("slug", "friends"), [("marit", "shared"), ("marit", "all"), ("osmund", "shared")])
def test_the_examples_friends_hold_what_is_said_of_them(tmp_path: Path, slug: str, friends: str) -> None:
    template = recipes.example_template()
    folder = recipes.create(tmp_path / "archive")
    settings = folder.root / "archive.toml"
    settings.write_text(f'[owner]\nperson = "nessa"\n[gate]\nfriends = "{friends}"\n')
    shutil.copytree(template / "people", folder.root / "people", dirs_exist_ok=True)
    folder = recipes.find(folder.root)
    exports = sorted((template / "exports").glob("*-twitter"))
    for path in exports:
        whose = path.name.removesuffix("-twitter")
        if whose != slug:
            recipes.import_exports(folder, [path], person=whose, on_progress=quiet)
    before, whole = wanted_of(asked(folder), slug), told(folder)
    recipes.import_exports(folder, [template / "exports" / f"{slug}-twitter"], person=slug, on_progress=quiet)
    assert came_of(folder, whole, slug) == (before.posts, before.whole)
    assert before.posts > 5 and slug not in [one.slug for one in (*asked(folder).wanted, *asked(folder).deleted)]


Told = dict[str, tuple[str, frozenset[str]]]
"""Missing post → whose it is, and all that are missing in its conversation; none where it was only quoted."""


def told(folder: Folder) -> Told:
    sql = """SELECT p.key, coalesce(w.slug, ''), p.thread FROM post p JOIN account a ON a.id = p.account
        LEFT JOIN person w ON w.id = a.person WHERE p.kind = 'ghost'"""
    with closing(sqlite3.connect(recipes.up_to_date_album(folder, quiet).path)) as album:
        rows = album.execute(sql).fetchall()
    lacking: dict[int, set[str]] = {}
    for key, _, thread in rows:
        lacking.setdefault(thread, set()).add(key)
    return {key: (slug, frozenset(lacking[thread] if thread else ())) for key, slug, thread in rows}


def came_of(folder: Folder, before: Told, slug: str) -> tuple[int, int]:
    """(how many missing posts of somebody are there now, how many conversations lack nothing of what they lacked)."""
    left = told(folder).keys()
    theirs = {key: lacking for key, (whose, lacking) in before.items() if whose == slug}
    return len(theirs.keys() - left), sum(not lacking & left for lacking in {*theirs.values()} if lacking)
