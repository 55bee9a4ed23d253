"""`people list`, `link` and `split`, used as a person uses them, on an archive with two Nancys."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import msgspec
import pytest
from command_line import run
from exports_making import make_folder
from rich.cells import cell_len

from tweetarchive import folder as recipes
from tweetarchive.errors import ConfigError
from tweetarchive.naming import files as people_files
from tweetarchive.naming import linking
from tweetarchive.naming.listing import list_people

ARTICLE = "blog-b.example_2008_11_frivolous"
COMMANDS = {"link": linking.link, "split": linking.split}
STORY = "\r\nA *letter*, with +++ in it.\r\n"
BEA = (
    "\ufeff+++\r\n# colleagues\r\nname = \"Bea 'Bee' R\"   # as she signs\r\n"
    'accounts = [\r\n\t"twitter:33", # work\r\n]\r\ncircles = [{name = "The bench"}]\r\n+++' + STORY
)


def comment(number: int, name: str, mail: str, url: str = "") -> str:
    return f"""<wp:comment><wp:comment_id>{number}</wp:comment_id>
<wp:comment_author><![CDATA[{name}]]></wp:comment_author><wp:comment_author_email>{mail}</wp:comment_author_email>
<wp:comment_author_url>{url}</wp:comment_author_url>
<wp:comment_date_gmt>2008-11-08 0{number % 10}:30:00</wp:comment_date_gmt>
<wp:comment_date>2008-11-08 0{number % 10}:30:00</wp:comment_date><wp:comment_content>@Amber yes</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent>
</wp:comment>"""


BLOG = f"""<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Amber writes</title><link>https://b.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://b.example</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>amber</wp:author_login>
  <wp:author_display_name>Amber Nowak</wp:author_display_name></wp:author>
<item><title>Frivolous</title><link>https://b.example/2008/11/frivolous/</link><dc:creator>amber</dc:creator>
<content:encoded><![CDATA[Cups.]]></content:encoded><wp:post_id>12</wp:post_id>
<wp:post_date>2008-11-08 02:10:00</wp:post_date><wp:post_date_gmt>2008-11-08 02:10:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
{comment(31, "Nancy S", "n@x.example", "https://nancy.example")}{comment(32, "Nancy S", "other@y.example")}
{comment(33, "Old Nan", "n@x.example", "https://nancy.example")}{comment(34, "Nancy S", "third@z.example")}
{comment(35, "ナンシー 🫖 نانسي", "wide@z.example")}
</item></channel></rss>"""


def tweet(number: int, account: str, handle: str, name: str) -> dict[str, object]:
    mention = {"screen_name": handle, "id_str": account, "name": name, "indices": ["0", str(len(handle) + 1)]}
    return {
        "tweet": {
            "id_str": str(1330000000000000000 + number),
            "full_text": f"@{handle} hello",
            "created_at": f"Sat Nov 21 10:00:{number:02} +0000 2020",
            "entities": {"user_mentions": [mention]},
            "in_reply_to_user_id_str": account,
            "in_reply_to_screen_name": handle,
        }
    }


TWEETS = [
    *(tweet(number, "22", "nancy_q", "Nancy Quill") for number in range(4)),
    *(tweet(number, "33", "bea_r", "Bea R") for number in range(10, 12)),
    tweet(20, "44", "two_names", "Once"),
    tweet(21, "55", "two_names", "Now"),
]
MANIFEST = """window.__THAR_CONFIG = {"userInfo": {"accountId": "%s", "userName": "%s", "displayName": "%s"},
 "archiveInfo": {"generationDate": "2024-05-01T12:00:00.000Z"}, "dataTypes": {}}"""


def export(path: Path, account: str, handle: str, name: str, tweets: list[dict[str, object]]) -> Path:
    return make_folder(
        path,
        {
            "data/tweets.js": b"window.YTD.tweets.part0 = " + json.dumps(tweets).encode(),
            "data/manifest.js": (MANIFEST % (account, handle, name)).encode(),
            "Your archive.html": b"<html>",
        },
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    given, home = tmp_path_factory.mktemp("given"), tmp_path_factory.mktemp("home") / "letters"
    make_folder(given, {"blog.xml": BLOG.encode()})
    mine = export(given / "mine", "77", "amber_n", "Amber", TWEETS)
    run("new", home, mine)
    run("-C", home, "import", given / "blog.xml", "--mine")
    cleo = export(given / "cleo", "66", "cleo_p", "Cleo", [tweet(30, "77", "amber_n", "Amber")])
    run("-C", home, "import", cleo, "--person", "cleo")
    make_folder(home, {"people/bea.md": BEA.encode()})
    run("-C", home, "people", "list")
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "letters"))


def people(home: Path, *arguments: str, code: int = 0) -> str:
    done = run("-C", home, "people", *arguments, code=code)
    return done.stderr if code else done.stdout


def listed(home: Path, *words: str) -> dict[str, dict[str, object]]:
    """What `people list --json` tells, by slug."""
    found = list_people(recipes.find(home), words, on_progress=lambda *_: None)
    return {one.slug: json.loads(json.dumps(msgspec.to_builtins(one))) for one in found}


def kept(home: Path) -> dict[str, bytes]:
    """Everything that a person may have written, and what is imported."""
    derived = ("album.db", "cache/", "site/")
    found = {path.relative_to(home).as_posix(): path for path in home.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(derived)}


# --- people list ---------------------------------------------------------------------------------------------------


def test_who_is_who_the_closest_first_and_how_to_name_them(home: Path) -> None:
    said = people(home, "list")
    assert said.index("This is you.") < said.index("Nancy Quill") < said.index("Bea 'Bee' R") < said.index("Now")
    assert "nancy-q       Nancy Quill\n    twitter:@nancy_q\n    November 2020: 4 from you, 0 to you.\n" in said
    assert (
        "    twitter:@bea_r\n    November 2020: 2 from you, 0 to you.\n    The bench\n    Described in people/bea.md.\n"
        in said
    )
    assert "Their own export is here." in said
    assert "twitter:44" in said and "twitter:55" in said, "one handle, two accounts: only their ids name them"


def test_two_of_one_name_are_two_with_what_tells_them_apart(home: Path) -> None:
    found = listed(home, "nancy s")
    assert set(found) == {"nancy-s", "nancy-s-2"}
    for slug, other in (("nancy-s", "nancy-s-2"), ("nancy-s-2", "nancy-s")):
        assert (found[slug]["namesakes"], found[slug]["first"]) == ([other], "Frivolous")
    assert {one["where"] for one in found.values()} == {f"{ARTICLE}.c{number}" for number in (32, 34)}
    said = " ".join(people(home, "list", "nancy s").split())
    assert f"Not nancy-s, who has the same name. First in “Frivolous”, at {ARTICLE}.c3" in said
    assert said.count("Only their address of e-mail names them and nobody else.") == 2


def test_every_name_it_gives_means_that_person(home: Path) -> None:
    for slug, one in listed(home).items():
        if not one["alike"]:
            accounts: list[str] = one["accounts"]  # type: ignore[assignment]
            change = linking.link(recipes.find(home), slug, accounts, dry_run=True, on_progress=lambda *_: None)
            assert change.accounts == (), "nobody moves"


def test_words_circles_and_all(home: Path) -> None:
    assert set(listed(home, "QUILL")) == {"nancy-q"}
    assert set(listed(home, "@bea_r", "bench")) == {"bea"}
    assert set(listed(home, "nobody at all")) == set()
    assert people(home, "list", "nobody at all") == "Nobody who is shown here is called that.\n"
    assert "Bea" in people(home, "list", "--circle", "the BENCH")
    assert 'did you mean "The bench"?' in people(home, "list", "--circle", "The benhc", code=2)
    assert people(home, "list") == people(home, "list", "--all"), "there are few"


def test_it_fits_a_terminal_whatever_the_names(home: Path) -> None:
    said = people(home, "list", "--all")
    assert "ナンシー 🫖 نانسي" in said
    assert max(map(cell_len, said.splitlines())) <= 80
    columns = {
        line.index("  ") and len(line) - len(line.split("  ", 1)[1].lstrip())
        for line in said.splitlines()
        if line[:1].strip()
    }
    assert len(columns) == 1, "all names begin in one column"


def test_json_is_for_programs(home: Path) -> None:
    said = people(home, "list", "--json")
    assert said.isascii() and "\x1b" not in said
    found = {one["slug"]: one for one in json.loads(said)}
    assert found == listed(home) and list(found) == list(listed(home))
    cleo = found["cleo"]
    assert (cleo["both"], cleo["file"], cleo["received"], cleo["since"]) == (True, "", 1, "2020-11-21")


# --- people link ---------------------------------------------------------------------------------------------------


def test_a_handle_and_a_commenter_become_one_person_and_two_again(home: Path) -> None:
    before = listed(home)
    commenter = next(one for one in before.values() if one["accounts"] == ["blog:https://nancy.example"])
    said = people(home, "link", "nancy-q", "blog:https://nancy.example")
    text = (home / "people/nancy-q.md").read_text(encoding="utf-8")
    assert text == '+++\nname = "Nancy Quill"\naccounts = ["twitter:22", "blog:https://nancy.example"]\n+++\n'
    assert "+accounts = " in said and f"is Nancy Quill now, and no longer {commenter['slug']}." in said
    one = listed(home)["nancy-q"]
    assert set(one["accounts"]) == {"twitter:@nancy_q", "blog:https://nancy.example"}  # type: ignore[call-overload]
    assert one["received"] == commenter["received"] and one["sent"] == before["nancy-q"]["sent"]
    looked_at = (home / "album.db").stat().st_mtime_ns
    run("-C", home, "build")
    assert (home / "album.db").stat().st_mtime_ns == looked_at, "what was looked at before writing is what is built"
    assert (home / "site/friends/nancy-q.html").is_file()
    said = people(home, "split", "nancy-q", "blog:http://www.nancy.example/")
    assert f"is no longer Nancy Quill, but {commenter['slug']}." in said
    after = listed(home)
    assert after[str(commenter["slug"])] == commenter
    assert after["nancy-q"]["file"] == "people/nancy-q.md"
    assert {**after["nancy-q"], "file": ""} == before["nancy-q"]


def test_a_file_by_hand_keeps_every_byte_but_the_accounts(home: Path) -> None:
    everything = kept(home)
    said = people(home, "link", "bea", "@nancy_q")
    assert '"twitter:22",' in said
    path = home / "people/bea.md"
    assert path.read_bytes() == BEA.replace("work\r\n]", 'work\r\n\t"twitter:22",\r\n]').encode()
    assert {name: content for name, content in kept(home).items() if name != "people/bea.md"} == {
        name: content for name, content in everything.items() if name != "people/bea.md"
    }
    people(home, "split", "bea", "twitter:@nancy_q")
    assert kept(home) == everything


def test_somebody_s_short_name_means_all_their_accounts(home: Path) -> None:
    commenter = next(slug for slug, one in listed(home).items() if one["accounts"] == ["blog:https://nancy.example"])
    people(home, "link", "nan", "nancy-q", commenter)
    text = (home / "people/nan.md").read_text(encoding="utf-8")
    assert 'name = "Nancy Quill"\naccounts = ["twitter:22", "blog:https://nancy.example"]\n' in text
    assert {"nancy-q", commenter}.isdisjoint(listed(home))


def test_an_address_of_mail_and_a_former_name_are_understood(home: Path) -> None:
    said = people(home, "link", "bea", "blog:n@x.example")
    assert "Nan is Bea 'Bee' R now" in said or "Nancy S is Bea 'Bee' R now" in said
    assert "blog:n@x.example" in (home / "people/bea.md").read_text(encoding="utf-8")
    people(home, "split", "bea", "blog:N@x.example")
    assert (home / "people/bea.md").read_bytes() == BEA.encode()
    people(home, "link", "bea", "blog:nancy s", "--dry-run")


def test_two_who_cannot_be_told_apart_are_not_joined_by_the_way(home: Path) -> None:
    twins = [slug for slug, one in listed(home).items() if one["accounts"] == ["blog:Nancy S"]]
    before = kept(home)
    assert len(twins) == 2
    for twin in twins:
        said = people(home, "link", "nan", twin, code=2)
        assert "cannot tell them from " in said and "address of e-mail" in said
        assert kept(home) == before
    people(home, "link", "nan", "blog:other@y.example")
    assert [slug for slug, one in listed(home).items() if one["name"] == "Nancy S"] != twins


def test_a_dry_run_shows_it_and_writes_nothing(home: Path) -> None:
    before = {**kept(home), "album.db": (home / "album.db").read_bytes()}
    said = people(home, "link", "nan", "twitter:@nancy_q", "--dry-run")
    assert '+accounts = ["twitter:22"]' in said
    assert said.endswith("Nothing was written: this was a dry run.\n")
    assert {**kept(home), "album.db": (home / "album.db").read_bytes()} == before
    assert [path.name for path in (home / "cache").iterdir()] == ["woven.json"]


def test_what_is_there_already_is_not_written_twice(home: Path) -> None:
    before = (home / "people/bea.md").stat().st_mtime_ns
    accounts = ("twitter:@BEA_R", "twitter:33", "@bea_r", "bea", "https://x.com/bea_r")
    assert people(home, "link", "bea", *accounts) == "people/bea.md says so already: nothing to do.\n"
    assert (home / "people/bea.md").stat().st_mtime_ns == before


def test_a_file_that_named_nobody_keeps_whom_it_stood_for(home: Path) -> None:
    path = home / "people/nancy-q.md"
    path.write_text('+++\nname = "Nan"\n+++\nShe.', encoding="utf-8")
    people(home, "link", "nancy-q", "blog:https://nancy.example")
    assert path.read_text(encoding="utf-8") == (
        '+++\nname = "Nan"\naccounts = ["twitter:22", "blog:https://nancy.example"]\n+++\nShe.'
    )
    assert len(listed(home)["nancy-q"]["accounts"]) == 2  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["link", "nan", "twitter:@bea_r"], "@bea_r is bea, as people/bea.md says, and cannot be nan as well"),
        (["link", "nan", "twitter:33"], "`tweetarchive people split bea twitter:@bea_r`"),
        (["link", "nan", "cleo"], "@cleo_p is cleo, whose export was imported under that name, and cannot be nan"),
        (["link", "nan", "@amber_n"], "link the other way round: `tweetarchive people link amber-n …`"),
        (["link", "nan", "@nancy_k"], 'nobody in this archive has the handle @nancy_k, did you mean "@nancy_q"?'),
        (["link", "nan", "@two_names"], "Say which one you mean: twitter:44 or twitter:55"),
        (["link", "nan", "twitter:nancy_q"], 'did you mean "twitter:@nancy_q"?'),
        (["link", "nan", "twiter:@nancy_q"], 'a service "twiter", did you mean "twitter"?'),
        (["link", "nan", "nancy-qq"], 'there is nobody called "nancy-qq", did you mean "nancy-q"?'),
        (["link", "nan", "blog:nobody@x.example"], 'nobody else in this archive is "blog:nobody@x.example"'),
        (["link", "nan", " "], "an account is named by letters"),
        (["link", "nan", "blog:\udcff"], "an account is named by letters"),
        (["link", "nan", "twitter:"], '"twitter:" names no account'),
        (["link", "../nan", "@nancy_q"], "cannot be a person's short name"),
        (["link", "index", "@nancy_q"], "cannot be a person's short name"),
        (["split", "nan", "@nancy_q"], "there is no people/nan.md"),
        (["split", "bea", "@nancy_q"], "It names twitter:33."),
    ],
)
def test_what_cannot_be_is_told_and_nothing_written(made: Path, arguments: list[str], words: str) -> None:
    before = kept(made)
    command, slug, *accounts = arguments
    with pytest.raises(ConfigError) as raised:
        COMMANDS[command](recipes.find(made), slug, accounts, on_progress=lambda *_: None)
    assert words in " ".join(str(raised.value).split())
    assert kept(made) == before


def test_a_mistake_is_told_in_the_terminal_and_by_the_exit_code(home: Path) -> None:
    assert people(home, "link", "nan", "twitter:@bea_r", code=2) == (
        "✗ people/nan.md: @bea_r is bea, as people/bea.md says, and cannot be nan as well\n"
        "  If that is wrong, take it out there first: `tweetarchive people split bea twitter:@bea_r`.\n"
    )


def test_a_split_that_changes_nothing_is_refused(home: Path) -> None:
    people(home, "link", "cleo", "@nancy_q")
    before = kept(home)
    assert "@cleo_p would be cleo all the same" in people(home, "split", "cleo", "@cleo_p", code=2)
    assert kept(home) == before


def test_two_files_that_claim_one_account_are_mended_by_split(home: Path) -> None:
    (home / "people/ann.md").write_text('+++\naccounts = "twitter:33" # who?\n+++\n', encoding="utf-8")
    said = run("-C", home, "people", "list", code=2).stderr
    assert "people/bea.md" in said and "people/ann.md" in said and "tweetarchive people split bea twitter:33" in said
    assert "people/ann.md" in people(home, "split", "bea", "@bea_r", code=2), "whose that is nobody knows until then"
    assert "-accounts" in people(home, "split", "ann", "twitter:33")
    assert (home / "people/ann.md").read_text(encoding="utf-8") == "+++\naccounts = [] # who?\n+++\n"
    assert listed(home)["bea"]["sent"] == 2


# --- what is written, and where ------------------------------------------------------------------------------------


def test_nothing_outside_people_is_written(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "bea.md"
    shutil.move(home / "people/bea.md", elsewhere)
    (home / "people/bea.md").symlink_to(elsewhere)
    said = people(home, "link", "bea", "@nancy_q", code=2)
    assert "nothing outside people/ is written" in said
    assert elsewhere.read_bytes() == BEA.encode()


def test_what_was_saved_meanwhile_is_not_written_over(home: Path) -> None:
    folder = recipes.find(home)
    read = people_files.read(folder, "bea")
    read.path.write_bytes(b"+++\n+++\nnewer")
    with pytest.raises(ConfigError, match="changed by somebody else"):
        people_files.write(read, "+++\n+++\nolder")
    assert read.path.read_bytes() == b"+++\n+++\nnewer"
    absent = people_files.read(folder, "nan")
    absent.path.write_bytes(b"+++\n+++\nnewer")
    with pytest.raises(ConfigError, match="changed by somebody else"):
        people_files.write(absent, "+++\n+++\nolder")
    assert sorted(path.name for path in (home / "people").iterdir()) == ["bea.md", "nan.md"]


def test_the_file_keeps_its_permissions_and_leaves_nothing_beside_it(home: Path) -> None:
    path = home / "people/bea.md"
    path.chmod(0o640)
    linking.link(recipes.find(home), "bea", ["@nancy_q"], on_progress=lambda *_: None)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in path.parent.iterdir()] == ["bea.md"]


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "people").chmod(0o500)
    assert "people/bea.md: cannot be written" in people(home, "link", "bea", "@nancy_q", code=2)
    (home / "people").chmod(0o700)
