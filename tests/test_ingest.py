"""From what was downloaded into the archive: which paths are one export, whose it is, and what is counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from archive_making import JPEG, PNG, dump, everything_in
from exports_making import Files, make_folder, make_tar, make_tar_gz, make_zip

from tweetarchive.archive import Archive, Ledger
from tweetarchive.errors import (
    ArchiveError,
    ConfigError,
    LimitExceeded,
    UnreadableExport,
    UnrecognisedExport,
    UnsafeExport,
)
from tweetarchive.exports import Limits
from tweetarchive.ingest import import_exports

ADA, NANCY = "200000000001", "200000000002"
FIRST = 1_600_000_000_000_000_000
EXAMPLES = Path(__file__).resolve().parent.parent / "example-archive" / "exports"


def export(
    owner: str = ADA,
    handle: str = "ada",
    *,
    tweets: int = 2,
    year: int = 2024,
    partial: bool = False,
    media: Files | None = None,
) -> dict[str, bytes]:
    """A small Twitter export of today's format."""
    listed = [
        {
            "tweet": {
                "id_str": str(FIRST + number),
                "full_text": f"tweet {number}",
                "created_at": "Tue Dec 06 05:00:00 +0000 2022",
            }
        }
        for number in range(tweets)
    ]
    manifest = {
        "userInfo": {"accountId": owner, "userName": handle, "displayName": handle.title()},
        "archiveInfo": {"generationDate": f"{year}-05-01T12:00:00.000Z", "isPartialArchive": partial},
        "dataTypes": {
            "tweets": {
                "files": [{"fileName": "data/tweets.js", "globalName": "YTD.tweets.part0", "count": str(tweets)}]
            }
        },
    }
    return {
        "Your archive.html": b"<html>",
        "data/manifest.js": b"window.__THAR_CONFIG = " + json.dumps(manifest).encode(),
        "data/tweets.js": b"window.YTD.tweets.part0 = " + json.dumps(listed).encode(),
        **{f"data/tweets_media/{name}": content for name, content in (media or {}).items()},
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "letters"


def held(home: Path) -> dict[str, str | None]:
    with Archive.open(home / "archive.db") as archive:
        assert archive.verify(media=True) == []
        return {owner.handle or owner.owner: owner.person for owner in archive.owners()}


def states(ledger: Ledger) -> dict[str, str]:
    return {entry.path: entry.state for entry in ledger.members}


# --- one export -----------------------------------------------------------------------------------------------------


def test_an_export_becomes_records_pictures_and_a_ledger(tmp_path: Path, home: Path) -> None:
    picture = f"{FIRST}-AbCd.jpg"
    files = export(media={picture: JPEG}) | {"data/mystery.js": b"window.YTD.mystery.part0 = [ ]", ".DS_Store": b"x"}
    (ledger,) = import_exports(home, [make_zip(tmp_path / "twitter-ada.zip", files)])
    assert (ledger.importer, ledger.origin.label, ledger.origin.handle) == ("twitter", "twitter-ada.zip", "ada")
    assert ledger.origin.generated == 1714564800
    assert (ledger.records["tweet"].found, ledger.records["tweet"].new) == (2, 2)
    assert (ledger.media.found, ledger.media.new) == (1, 1)
    assert states(ledger) == {
        ".DS_Store": "ignored",
        "Your archive.html": "ignored",
        "data/manifest.js": "ignored",
        "data/mystery.js": "unknown",
        "data/tweets.js": "read",
        f"data/tweets_media/{picture}": "read",
    }
    assert ledger.problems == ()
    assert held(home) == {"ada": None}
    with Archive.open(home / "archive.db") as archive:
        stored = archive.blob("twitter", ADA, picture)
        assert stored is not None
        assert (home / stored.path).read_bytes() == JPEG
        assert [raw.native_id for raw in archive.records("twitter", ADA)] == [str(FIRST), str(FIRST + 1)]
        assert archive.ledgers() == [ledger]


def test_a_folder_a_zip_and_a_tar_are_the_same_export(tmp_path: Path, home: Path) -> None:
    files = export(media={f"{FIRST}-AbCd.jpg": JPEG})
    packed = [
        make_zip(tmp_path / "ada.zip", files),
        make_folder(tmp_path / "ada", files | {"data/.DS_Store": b"x"}),
        make_tar(tmp_path / "ada.tar", {f"twitter-2024/{name}": content for name, content in files.items()}),
        make_tar_gz(tmp_path / "ada.tgz", files | {"__MACOSX/._ada": b"x"}),
    ]
    ledgers = import_exports(home, packed)
    assert [ledger.again for ledger in ledgers] == [False, True, True, True]
    assert len({ledger.origin.fingerprint for ledger in ledgers}) == 1
    assert all(ledger.records["tweet"].same == 2 for ledger in ledgers[1:])
    with Archive.open(home / "archive.db") as archive:
        assert len(archive.ledgers()) == 1


def test_one_byte_makes_another_export(tmp_path: Path, home: Path) -> None:
    files = export(media={f"{FIRST}-AbCd.jpg": JPEG})
    one = make_zip(tmp_path / "one.zip", files)
    other = make_zip(
        tmp_path / "other.zip", {name: content.replace(b"tweet 1", b"tweet 7") for name, content in files.items()}
    )
    ledgers = import_exports(home, [one, other])
    assert [ledger.again for ledger in ledgers] == [False, False]
    assert (ledgers[1].records["tweet"].same, ledgers[1].records["tweet"].version) == (1, 1)


def test_broken_records_do_not_end_an_import(tmp_path: Path, home: Path) -> None:
    files = export(tweets=3)
    files["data/tweets.js"] = files["data/tweets.js"].replace(f'"id_str": "{FIRST + 1}"'.encode(), b'"id_str": [oops')
    (ledger,) = import_exports(home, [make_folder(tmp_path / "ada", files)])
    counts = ledger.records["tweet"]
    assert counts.new == 2
    assert counts.problem >= 1
    assert {problem.member for problem in ledger.problems} == {"data/tweets.js"}
    assert held(home) == {"ada": None}


def test_a_lone_file_without_an_owner(tmp_path: Path, home: Path) -> None:
    files = export()
    path = make_folder(tmp_path, {"tweets.js": files["data/tweets.js"]}) / "tweets.js"
    (ledger,) = import_exports(home, [path])
    assert (ledger.origin.owner, ledger.records["tweet"].new) == ("", 2)
    assert import_exports(home, [path])[0].again
    import_exports(home, [make_zip(tmp_path / "ada.zip", files)])  # the owner is named at last: no question
    assert held(home) == {"": None, "ada": None}


@pytest.mark.parametrize("path", sorted(EXAMPLES.iterdir()), ids=lambda path: path.name)
def test_the_examples_go_in_without_a_question(path: Path, home: Path) -> None:
    (ledger,) = import_exports(home, [path])
    assert ledger.problems == ()
    assert "unknown" not in states(ledger).values()
    assert sum(counts.new for counts in ledger.records.values()) > 0
    before = dump(home)
    assert import_exports(home, [path])[0].again
    assert dump(home) == before


def test_the_examples_in_any_order_make_one_archive(tmp_path: Path) -> None:
    paths = sorted(EXAMPLES.iterdir())
    revisions = set()
    for name, ordered in (("there", paths), ("back", paths[::-1])):
        for path in ordered:
            import_exports(tmp_path / name, [path], person=path.name.rpartition("-")[0] or None)
        with Archive.open(tmp_path / name / "archive.db") as archive:
            revisions.add(archive.revision())
    assert len(revisions) == 1
    assert everything_in(tmp_path / "there") == everything_in(tmp_path / "back")


# --- several paths --------------------------------------------------------------------------------------------------


def test_parts_of_which_only_the_first_tells_what_it_is(tmp_path: Path, home: Path) -> None:
    picture = f"{FIRST}-AbCd.jpg"
    first = make_zip(tmp_path / "ada-1.zip", export())
    second = make_zip(tmp_path / "ada-2.zip", {f"data/tweets_media/{picture}": JPEG})
    (ledger,) = import_exports(home, [second, first])
    assert "ada-1.zip" in ledger.origin.label
    assert "ada-2.zip" in ledger.origin.label
    assert ledger.media.new == 1
    whole = make_zip(tmp_path / "whole.zip", export(media={picture: JPEG}))
    assert import_exports(home, [whole])[0].again


def test_parts_that_say_so_are_one_export(tmp_path: Path, home: Path) -> None:
    one = make_zip(tmp_path / "1.zip", export(partial=True, media={f"{FIRST}-AbCd.jpg": JPEG}))
    two = make_zip(tmp_path / "2.zip", export(partial=True, media={f"{FIRST + 1}-EfGh.png": PNG}))
    (ledger,) = import_exports(home, [one, two])
    assert (ledger.media.new, ledger.records["tweet"].found) == (2, 2)
    assert ledger.origin.label == "1.zip + 2.zip"


def test_exports_of_different_years_are_two(tmp_path: Path, home: Path) -> None:
    paths = [
        make_zip(tmp_path / f"{year}.zip", export(year=year, tweets=year - 2020, partial=True)) for year in (2023, 2024)
    ]
    ledgers = import_exports(home, paths)
    assert [ledger.records["tweet"].found for ledger in ledgers] == [3, 4]
    assert [ledger.records["tweet"].same for ledger in ledgers] == [0, 3]


def test_parts_that_contradict_each_other(tmp_path: Path, home: Path) -> None:
    one = make_zip(tmp_path / "1.zip", export(partial=True))
    two = make_zip(tmp_path / "2.zip", export(partial=True, tweets=3))
    with pytest.raises(UnsafeExport, match="differs between"):
        import_exports(home, [one, two])
    assert not home.exists()


def test_nothing_is_imported_if_one_path_is_no_export(tmp_path: Path, home: Path) -> None:
    ada = make_zip(tmp_path / "ada.zip", export())
    nancy = make_zip(tmp_path / "nancy.zip", export(NANCY, "nancy"))
    stranger = make_folder(tmp_path / "holiday", {"beach.txt": b"sand"})
    with pytest.raises(UnrecognisedExport, match="holiday"):
        import_exports(home, [ada, stranger, nancy])
    with pytest.raises(UnrecognisedExport, match="holiday"):
        import_exports(home, [stranger])
    with pytest.raises(UnreadableExport, match="does not exist"):
        import_exports(home, [ada, tmp_path / "gone.zip"])
    assert not home.exists()


def test_limits_are_passed_on(tmp_path: Path, home: Path) -> None:
    with pytest.raises(LimitExceeded, match="--limit members="):
        import_exports(home, [make_zip(tmp_path / "ada.zip", export())], limits=Limits(members=2))
    assert not home.exists()


# --- whose it is ----------------------------------------------------------------------------------------------------


def test_the_first_account_is_the_owners_and_another_is_asked_about(tmp_path: Path, home: Path) -> None:
    ada = make_zip(tmp_path / "ada.zip", export())
    nancy = make_zip(tmp_path / "nancy.zip", export(NANCY, "nancy"))
    import_exports(home, [ada])
    before = dump(home)
    with pytest.raises(ConfigError) as caught:
        import_exports(home, [nancy])
    assert "nancy.zip: this export belongs to @nancy (twitter), and the archive so far is that of @ada" in str(
        caught.value
    )
    assert "--person" in caught.value.hint
    assert "--mine" in caught.value.hint
    assert dump(home) == before
    import_exports(home, [nancy], person="nancy-b")
    assert held(home) == {"ada": None, "nancy": "nancy-b"}


def test_a_known_account_keeps_its_person(tmp_path: Path, home: Path) -> None:
    import_exports(home, [make_zip(tmp_path / "old.zip", export(NANCY, "nancy"))], person="nancy")
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    import_exports(home, [make_zip(tmp_path / "new.zip", export(NANCY, "nancy", tweets=3, year=2025))])
    assert held(home) == {"ada": None, "nancy": "nancy"}


def test_a_second_account_of_ones_own(tmp_path: Path, home: Path) -> None:
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    import_exports(home, [make_zip(tmp_path / "work.zip", export(NANCY, "ada_at_work"))], mine=True)
    assert held(home) == {"ada": None, "ada_at_work": None}


@pytest.mark.parametrize(("first", "then"), [("nancy", "bob"), (None, "nancy"), ("nancy", None)])
def test_an_account_cannot_be_two_peoples(tmp_path: Path, home: Path, first: str | None, then: str | None) -> None:
    nancy = make_zip(tmp_path / "nancy.zip", export(NANCY, "nancy"))
    import_exports(home, [nancy], person=first)
    ada = make_zip(tmp_path / "new-account.zip", export("7", "new_account"))
    with pytest.raises(ConfigError, match="@nancy") as caught:
        import_exports(home, [ada, nancy], person=then, mine=then is None)
    assert all(str(name) in str(caught.value) for name in (first, then) if name)
    assert held(home) == {"nancy": first}  # the account that came first in the same command is not in either


def test_two_accounts_in_one_command(tmp_path: Path, home: Path) -> None:
    ada = make_zip(tmp_path / "ada.zip", export())
    nancy = make_zip(tmp_path / "nancy.zip", export(NANCY, "nancy"))
    with pytest.raises(ConfigError, match="@nancy"):
        import_exports(home, [ada, nancy])
    with Archive.open(home / "archive.db") as archive:
        assert archive.owners() == []
    import_exports(home, [ada, nancy], mine=True)
    assert held(home) == {"ada": None, "nancy": None}


def test_a_file_that_does_not_say_whose_it_is(tmp_path: Path, home: Path) -> None:
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    lone = make_folder(tmp_path, {"tweets.js": export()["data/tweets.js"]}) / "tweets.js"
    with pytest.raises(ConfigError, match="does not say whose it is"):
        import_exports(home, [lone])
    import_exports(home, [lone], mine=True)
    assert held(home) == {"ada": None, "": None}


@pytest.mark.parametrize(
    "slug",
    ["Nancy", "", "nancy b", "../nancy", "-nancy", "nancy-", "näncy", "a--b", "nancy\n", "con", "met", "a" * 121],
)
def test_a_slug_is_plain(tmp_path: Path, home: Path, slug: str) -> None:
    with pytest.raises(ConfigError, match="short name"):
        import_exports(home, [make_zip(tmp_path / "ada.zip", export())], person=slug)


def test_a_friend_and_mine_at_once(tmp_path: Path, home: Path) -> None:
    with pytest.raises(ConfigError, match="--person, --mine"):
        import_exports(home, [make_zip(tmp_path / "ada.zip", export())], person="nancy", mine=True)


# --- dry run, progress, trouble -------------------------------------------------------------------------------------


def test_a_dry_run_without_an_archive_makes_none(tmp_path: Path, home: Path) -> None:
    ada = make_zip(tmp_path / "ada.zip", export(media={f"{FIRST}-AbCd.jpg": JPEG}))
    later = make_zip(tmp_path / "later.zip", export(tweets=3, year=2025))
    ledgers = import_exports(home, [ada, later, ada], dry_run=True)
    assert all(ledger.dry_run for ledger in ledgers)
    assert [(ledger.records["tweet"].new, ledger.records["tweet"].same) for ledger in ledgers] == [
        (2, 0),
        (1, 2),
        (0, 2),
    ]
    assert [ledger.again for ledger in ledgers] == [False, False, True]
    assert ledgers[0].media.new == 1
    assert not home.exists()


def test_a_dry_run_changes_nothing(tmp_path: Path, home: Path) -> None:
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    before, files = dump(home), everything_in(home)
    later = make_zip(tmp_path / "later.zip", export(tweets=3, year=2025, media={f"{FIRST}-AbCd.jpg": JPEG}))
    (told,) = import_exports(home, [later], dry_run=True)
    assert (dump(home), everything_in(home)) == (before, files)
    (real,) = import_exports(home, [later])
    assert (told.records, told.media, told.members, told.problems) == (
        real.records,
        real.media,
        real.members,
        real.problems,
    )


def test_progress_is_told(tmp_path: Path, home: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    path = make_zip(tmp_path / "ada.zip", export(tweets=2500, media={f"{FIRST}-AbCd.jpg": JPEG}))
    import_exports(home, [path], on_progress=lambda *step: told.append(step))
    assert told[0] == ("exports", 1, 1)
    records = [done for stage, done, _ in told if stage == "records"]
    assert records == [1000, 2000, 2500]
    assert ("media", 1, None) in told


def test_an_archive_that_is_in_use(tmp_path: Path, home: Path) -> None:
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    with (
        Archive.open(home / "archive.db") as other,
        other.rehearsal(),
        pytest.raises(ArchiveError, match="another import"),
    ):
        import_exports(home, [make_zip(tmp_path / "later.zip", export(year=2025))])


def test_after_a_killed_first_import(tmp_path: Path, home: Path) -> None:
    home.mkdir()
    (home / "archive.db").touch()
    import_exports(home, [make_zip(tmp_path / "ada.zip", export())])
    assert held(home) == {"ada": None}
