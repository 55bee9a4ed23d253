"""Old addresses lead on: when people files are renamed, accounts joined, handles given up, and conversations grow."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from albums import AlbumMaker
from command_line import run
from exports_making import make_folder
from twitter_making import Json, file_of, snowflake, tweet, wrapped

from tweetarchive import config, permalinks
from tweetarchive import folder as recipes
from tweetarchive.album.reader import Album
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Built
from tweetarchive.naming import linking
from tweetarchive.permalinks import Published, moved, read, remember
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.forwarding import MANY
from tweetarchive.site.views import MovedPage
from tweetarchive.weave.people_files import read_people

MANIFEST = """window.__THAR_CONFIG = {"userInfo": {"accountId": "%s", "userName": "%s", "displayName": "%s"},
 "archiveInfo": {"generationDate": "%s"}, "dataTypes": {}}"""
ME = ("77", "amber_n", "Amber")
NANCY, NAN, BEA = ("22", "nancy_q"), ("33", "nan_q"), ("44", "bea_r")


def said(number: int, to: tuple[str, str], parent: str = "", year: int = 2020) -> Json:
    """Words of the owner to somebody, written on a day of their own."""
    mention = {"screen_name": to[1], "id_str": to[0], "name": to[1], "indices": ["0", str(len(to[1]) + 1)]}
    named: Json = {"in_reply_to_user_id_str": to[0], "in_reply_to_screen_name": to[1]}
    made = tweet(f"{year}-03-{number:02} 10:00:00", f"@{to[1]} hello", reply=(parent, *to) if parent else None)
    return made | named | {"entities": {"user_mentions": [mention], "hashtags": [], "urls": [], "symbols": []}}


def export(path: Path, who: tuple[str, str, str], tweets: list[Json], generated: str) -> Path:
    return make_folder(
        path,
        {
            "data/tweets.js": file_of("tweets", wrapped(*tweets)).encode(),
            "data/manifest.js": (MANIFEST % (*who, generated)).encode(),
            "Your archive.html": b"<html>",
        },
    )


def silent(*_: object) -> None:
    pass


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive in which Amber wrote to Nancy, to Nan, who may be the same, and to Bea. Nothing is built yet."""
    home = tmp_path_factory.mktemp("home") / "letters"
    folder = recipes.create(home)
    words = [said(1, NANCY), said(2, NAN), said(3, BEA), said(4, NANCY)]
    mine = export(tmp_path_factory.mktemp("given") / "mine", ME, words, "2024-05-01T12:00:00.000Z")
    recipes.import_exports(folder, [mine], on_progress=silent)
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "letters"))


def build(home: Path) -> Built:
    return recipes.build(recipes.find(home), on_progress=silent)


def describe(home: Path, slug: str, *accounts: str, **more: str) -> Path:
    listed = ", ".join(f'"{account}"' for account in accounts)
    lines = [f'name = "{slug.title()}"', f"accounts = [{listed}]", *(f"{key} = {value}" for key, value in more.items())]
    path = home / "people" / f"{slug}.md"
    path.write_text("\n".join(["+++", *lines, "+++", ""]), encoding="utf-8")
    return path


def leads(home: Path, *, books: bool = False) -> Mapping[str, str]:
    """Old address → where its page sends whoever opens it, as paths in the site: of books, or of all other pages."""
    site = home / "site"
    found = {}
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        if match := re.search(r'<meta http-equiv="refresh" content="0; url=([^"]+)">', text):
            assert f'<link rel="canonical" href="{match[1]}">' in text
            assert f'<a href="{match[1]}">' in text
            assert '<meta name="robots" content="noindex">' in text
            target, _, anchor = match[1].partition("#")
            there = (path.parent / target).resolve()
            assert there.is_file(), f"{path} leads nowhere"
            assert 'http-equiv="refresh"' not in there.read_text(encoding="utf-8")
            assert not anchor or f'id="{anchor}"' in there.read_text(encoding="utf-8")
            if ("book" in path.parts) == books:
                found[path.relative_to(site).as_posix()] = there.relative_to(site.resolve()).as_posix()
    return found


def test_nobody_has_moved_at_first(home: Path) -> None:
    build(home)
    assert leads(home) == {}
    notes = (home / "published.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in notes if not line.startswith("#")] == [
        "friends/bea-r.html twitter:44",
        "friends/nan-q.html twitter:33",
        "friends/nancy-q.html twitter:22",
    ]


def test_nothing_is_built_again_because_of_what_was_noted(home: Path) -> None:
    first = build(home)
    again = build(home)
    assert (again.report.written, again.report.removed, again.album) == (0, 0, first.album)


def test_whoever_is_described_is_found_under_their_handle(home: Path) -> None:
    describe(home, "nancy", "twitter:22")
    build(home)
    assert leads(home) == {"friends/nancy-q.html": "friends/nancy.html"}


def test_whoever_are_joined_are_found_under_either_name(home: Path) -> None:
    build(home)
    folder = recipes.find(home)
    linking.link(folder, "nancy", ["twitter:@nancy_q", "twitter:@nan_q"], on_progress=silent)
    build(home)
    assert leads(home) == {"friends/nancy-q.html": "friends/nancy.html", "friends/nan-q.html": "friends/nancy.html"}
    there = "friends/nancy/book/2020.html"
    assert leads(home, books=True) == dict.fromkeys(
        ("friends/nancy-q/book/2020.html", "friends/nan-q/book/2020.html"), there
    )


def test_a_renamed_people_file_is_found_under_its_old_name(home: Path) -> None:
    file = describe(home, "nancy", "twitter:22")
    build(home)
    file.rename(file.with_name("nancy-quill.md"))
    build(home)
    expected = {"friends/nancy-q.html": "friends/nancy-quill.html", "friends/nancy.html": "friends/nancy-quill.html"}
    assert leads(home) == expected
    file.with_name("nancy-quill.md").rename(file.with_name("nan.md"))
    build(home)
    assert leads(home) == {
        **dict.fromkeys(expected, "friends/nan.html"),
        "friends/nancy-quill.html": "friends/nan.html",
    }


def test_without_notes_only_what_is_derived_leads_on(home: Path) -> None:
    file = describe(home, "nancy", "twitter:22")
    build(home)
    file.rename(file.with_name("nancy-quill.md"))
    (home / "published.txt").unlink()
    build(home)
    assert leads(home) == {"friends/nancy-q.html": "friends/nancy-quill.html"}
    assert "friends/nancy-quill.html twitter:22" in (home / "published.txt").read_text(encoding="utf-8")


def test_the_owners_word_needs_no_notes(home: Path) -> None:
    describe(home, "nancy", "twitter:22", former='["nan-of-old", "n"]')
    describe(home, "bea", "twitter:44", former='"b"')
    build(home)
    derived = {"friends/nancy-q.html": "friends/nancy.html", "friends/bea-r.html": "friends/bea.html"}
    assert leads(home) == {
        **derived,
        "friends/nan-of-old.html": "friends/nancy.html",
        "friends/n.html": "friends/nancy.html",
        "friends/b.html": "friends/bea.html",
    }


def test_a_page_that_is_there_goes_before_any_that_was(home: Path) -> None:
    describe(home, "nancy", "twitter:22")
    build(home)
    describe(home, "nancy", "twitter:44", former='["nan-q"]')  # now the name is Bea's, and Nan still has hers
    built = build(home)
    page = (home / "site/friends/nancy.html").read_text(encoding="utf-8")
    assert "refresh" not in page
    assert "friends/nancy.html" not in leads(home)
    assert "friends/nan-q.html" not in leads(home)
    assert built.taken == (
        "friends/nancy.html was nancy_q’s page and is Nancy’s now, so old links to it lead there.",
        "friends/nan-q.html was Nancy’s page and is nan_q’s now, so old links to it lead there.",
    )
    # The first is known from now on; the second is the owner's word, and stays wrong until they take it back.
    assert [sentence.partition(" ")[0] for sentence in build(home).taken] == ["friends/nan-q.html"]
    assert "friends/nancy.html was nancy_q" not in run("-C", home, "build").stderr
    assert "friends/nan-q.html was Nancy" in run("-C", home, "build").stderr


def test_a_handle_that_changed_between_two_exports(home: Path, tmp_path: Path) -> None:
    build(home)
    assert (home / "site/friends/nancy-q.html").is_file()
    words = [said(number, ("22", "nancy_b"), year=2021) for number in range(1, 4)]
    newer = export(tmp_path / "newer", ME, words, "2025-05-01T12:00:00.000Z")
    recipes.import_exports(recipes.find(home), [newer], on_progress=silent)
    build(home)
    assert leads(home) == {"friends/nancy-q.html": "friends/nancy-b.html"}
    (home / "published.txt").unlink()
    build(home)
    assert leads(home) == {"friends/nancy-q.html": "friends/nancy-b.html"}


def test_years_lead_to_years(home: Path, tmp_path: Path) -> None:
    words = [said(number, NANCY, year=year) for year in (2021, 2022, 2023) for number in range(1, 29)]
    more = export(tmp_path / "more", ME, words, "2025-05-01T12:00:00.000Z")
    recipes.import_exports(recipes.find(home), [more], on_progress=silent)
    build(home)
    assert (home / "site/friends/nancy-q/2021.html").is_file()
    describe(home, "nancy", "twitter:22")
    build(home)
    assert leads(home) == {
        "friends/nancy-q.html": "friends/nancy.html",
        **{f"friends/nancy-q/{year}.html": f"friends/nancy/{year}.html" for year in range(2020, 2024)},
    }


def test_a_conversation_that_became_a_part_of_another(home: Path, tmp_path: Path) -> None:
    """Amber answered something of Nancy's. When Nancy's own export comes, that was an answer to something earlier."""
    folder = recipes.find(home)
    hers, earlier = snowflake("2020-03-10 10:00:00"), snowflake("2020-03-01 10:00:00")
    answer = export(tmp_path / "more", ME, [said(20, NANCY, hers)], "2025-05-01T12:00:00.000Z")
    recipes.import_exports(folder, [answer], on_progress=silent)
    build(home)
    assert (home / f"site/threads/twitter-{hers}.html").is_file()
    words = [tweet("2020-03-10 10:00:00", "@amber_n hello", reply=(earlier, "77", "amber_n"))]
    nancys = export(tmp_path / "nancys", ("22", "nancy_q", "Nancy"), words, "2025-06-01T12:00:00.000Z")
    recipes.import_exports(folder, [nancys], person="nancy", on_progress=silent)
    recipes.up_to_date_album(folder, silent)  # as when it is looked at before it is built
    build(home)
    there = leads(home)
    assert there[f"threads/twitter-{hers}.html"] == f"threads/twitter-{earlier}.html"
    assert f"threads/twitter-{hers}.html\n" in (home / "published.txt").read_text(encoding="utf-8")
    page = (home / f"site/threads/twitter-{hers}.html").read_text(encoding="utf-8")
    assert f'href="../threads/twitter-{earlier}.html#twitter-{hers}"' in page
    assert build(home).report.written == 0
    (home / "published.txt").unlink()  # a site that is there still knows it
    build(home)
    assert leads(home) == there


@pytest.mark.parametrize("level", ["initials", "absent"])
def test_whoever_is_not_to_be_named_is_not_in_an_old_address(home: Path, level: str) -> None:
    file = describe(home, "nancy", "twitter:22")
    build(home)
    file.rename(file.with_name("nancy-quill.md"))
    build(home)
    describe(home, "nancy-quill", "twitter:22", former='["nan-of-old"]', consent=f'"{level}"')
    build(home)
    assert not [path for path in (home / "site").rglob("*") if "nan" in path.name and path.name != "nan-q.html"]
    assert not [old for old in leads(home) if "nan" in old]


def test_the_same_archive_gives_the_same_pages_elsewhere(home: Path, tmp_path: Path) -> None:
    file = describe(home, "nancy", "twitter:22")
    build(home)
    file.rename(file.with_name("nancy-quill.md"))
    build(home)
    notes = (home / "published.txt").read_bytes()
    recipes.build(recipes.find(home), out=tmp_path / "copy", on_progress=silent)
    assert (home / "published.txt").read_bytes() == notes
    here, there = ({path.relative_to(root): path.read_bytes() for path in root.rglob("*.html")} for root in (
        home / "site", tmp_path / "copy",
    ))  # fmt: skip
    assert here == there


def test_what_is_built_elsewhere_is_not_noted(home: Path, tmp_path: Path) -> None:
    recipes.build(recipes.find(home), out=tmp_path / "trial", on_progress=silent)
    assert not (home / "published.txt").exists()


def test_lines_are_added_and_none_is_changed(home: Path) -> None:
    (home / "published.txt").write_text("# mine\nfriends/old.html twitter:22\nwhat is this?\n", encoding="utf-8")
    build(home)
    notes = (home / "published.txt").read_text(encoding="utf-8")
    assert notes.startswith("# mine\nfriends/old.html twitter:22\nwhat is this?\nfriends/bea-r.html twitter:44\n")
    assert leads(home) == {"friends/old.html": "friends/nancy-q.html"}
    assert not list(home.glob("*.new"))


def test_a_file_that_is_no_text_is_said(home: Path) -> None:
    (home / "published.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="UTF-8"):
        build(home)


@pytest.mark.parametrize(
    "line",
    [
        "friends/../../x.html twitter:22",
        "friends/A.html twitter:22",
        "friends/.html twitter:22",
        "friends/met.html  twitter:22",
        "friends/n.html",
        "threads/../x.html",
        "threads/a/b.html",
        "threads/nowhere.html",
    ],
)
def test_a_line_that_means_nothing_leads_nowhere(home: Path, line: str) -> None:
    (home / "published.txt").write_text(line + "\n", encoding="utf-8")
    build(home)
    assert leads(home) == {}


def test_names_of_any_kind_can_be_noted_and_read(tmp_path: Path) -> None:
    strange = "blog:Ann 100%\n\u2028# twitter:1\tx"
    escaped = permalinks._escaped(strange)
    assert not re.search(r"\s", escaped)
    (tmp_path / "published.txt").write_text(f"friends/ann.html {escaped}\n", encoding="utf-8")
    assert read(tmp_path).people == {"ann": strange}


def test_who_comments_is_known_by_page_or_name(example: Path, tmp_path: Path) -> None:
    """Numbers of commenters are those of one album; with the next import they are somebody else's."""
    with Album.open(example / "album.db") as album:
        notes = remember(tmp_path, Published(), album)
        text = (tmp_path / "published.txt").read_text(encoding="utf-8")
        assert "commenter-" not in text
        assert "friends/gerry.html blog:Gerry\n" in text
        assert "friends/odile-m.html blog:http://soustitres.example.org\n" in text
        assert moved(notes, album) == permalinks.Moved()


# --- the example, the site, people files ---------------------------------------------------------------------------


def test_in_the_example_everybody_is_found_under_their_handle(example: Path) -> None:
    there = leads(example)
    assert there["friends/seealso-marit.html"] == "friends/marit.html"
    assert there["friends/seealso-marit/2012.html"] == "friends/marit/2012.html"
    assert there["friends/tobs-wrenhallow.html"] == "friends/tobs.html"
    assert there["friends/gerry.html" if "friends/gerry.html" in there else "friends/d-oakmallow.html"]
    assert all(to.startswith("friends/") for to in there.values())


def test_the_site_answers_what_it_lists(example: Path) -> None:
    with Album.open(example / "album.db") as album:
        settings = SiteSettings(title="x", time_zone=config.load(example).site.time_zone, former=(("xyz", "marit"),))
        site = Site(album, settings)
        old = {path for path in site if isinstance(site[path].view, MovedPage)}
        assert {"friends/xyz.html", "friends/xyz/2012.html"} <= old
        assert len(list(site)) == len(set(site))
        for path in ("friends/xyz/1999.html", "friends/xyzz.html", "threads/xyz.html"):
            with pytest.raises(KeyError):
                site[path]


@pytest.mark.parametrize("handles", [MANY, 1000])
def test_whoever_had_thousands_of_handles_has_years_where_a_page_was(tmp_path: Path, handles: int) -> None:
    maker = AlbumMaker()
    nancy = maker.person("Nancy Drew", slug="nancy")
    for number in range(61):
        maker.post(maker.owner, f"20{11 + number % 3}-05-01 10:{number % 60:02}", "Tea?", to=[nancy])
    path = maker.write(tmp_path / "album.db")
    with closing(sqlite3.connect(path)) as db:
        db.executemany("INSERT INTO former VALUES (?, ?, 0)", [(f"nan-{one}", nancy.number) for one in range(handles)])
        db.commit()
    with Album.open(path) as album:
        site = Site(album, SiteSettings(title="x", former=(("nan-0", "nancy"),)))
        old = {path for path in site if path.startswith("friends/nan-") and "/book/" not in path}
        sliced = {path.split("/")[1] for path in old if path.count("/") == 2}
        assert len(old) == handles + 3 * len(sliced)
        assert sliced == ({f"nan-{one}" for one in range(handles)} if handles == MANY else {"nan-0"})
        assert isinstance(site["friends/nan-0/2012.html"].view, MovedPage)
        with pytest.raises(KeyError):
            site[f"friends/nan-{handles if handles == MANY else 1}/2012.html"]


def faulty(text: str, other: str = "") -> Callable[[], object]:
    texts = {"nancy": f"+++\n{text}\n+++\n", "bea": f"+++\n{other}\n+++\n"}
    return lambda: read_people(texts)


def test_a_former_name_is_one_that_a_page_can_have() -> None:
    with pytest.raises(ConfigError, match="no name that a person's page can have had"):
        faulty('former = ["Nancy Q"]')()
    with pytest.raises(ConfigError, match="no name that a person's page can have had"):
        faulty('former = ["met"]')()
    with pytest.raises(ConfigError) as caught:
        faulty('former = "nan"', 'former = ["x", "nan"]')()
    assert "bea" in str(caught.value)
    assert caught.value.faults[0].line == 2
