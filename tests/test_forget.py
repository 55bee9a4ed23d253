"""`hide` and `forget` on a whole archive, from the export to the site: what goes, what says so, and what stays."""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from pathlib import Path

import pytest
from byte_search import everything, holding
from command_line import run
from exports_making import make_folder
from test_people_commands import comment
from test_permalinks import ME, build, export, silent
from twitter_making import Json, file_of, snowflake, tweet

from tweetarchive import folder as recipes
from tweetarchive import forgetting
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder
from tweetarchive.forgetting import Forgotten, forget
from tweetarchive.naming.hidden_posts import hide_posts
from tweetarchive.permalinks import moved, read
from tweetarchive.site import Site, SiteSettings

NANCY = ("22", "nancy_q", "Nancy Quill")
TIMES = {name: f"2020-03-{day:02} 10:00:00" for day, name in enumerate(["one", "two", "three", "alone", "later"], 1)}
IDS = {name: snowflake(at) for name, at in TIMES.items()}
ARTICLE = "blog-b.example_2008_11_frivolous"
HERS = re.compile(
    rb"nancy|quill|22002200|canary(?:two|later|comment|reply)|" + "|".join((IDS["two"], IDS["later"])).encode()
)
HER_RECORDS = {"direct-message": 1, "following": 1, "like": 1, "tweet": 2, "wordpress.comment": 1}
BLOG = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Amber writes</title><link>https://b.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://b.example</wp:base_blog_url>
<item><title>Frivolous</title><link>https://b.example/2008/11/frivolous/</link><dc:creator>amber</dc:creator>
<content:encoded><![CDATA[Cups, canaryarticle.]]></content:encoded><wp:post_id>12</wp:post_id>
<wp:post_date>2008-11-08 02:10:00</wp:post_date><wp:post_date_gmt>2008-11-08 02:10:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{comments}</item></channel></rss>"""


def said(name: str, who: tuple[str, ...], words: str, to: str = "", whom: tuple[str, ...] = ()) -> Json:
    made = tweet(
        TIMES[name], f"{'@' + whom[1] + ' ' if whom else ''}{words}", reply=(IDS[to], *whom[:2]) if to else None
    )
    named = (
        {"screen_name": whom[1], "id_str": whom[0], "name": whom[2], "indices": ["0", str(len(whom[1]) + 1)]}
        if whom
        else None
    )
    return made | {"entities": {"user_mentions": [named] if named else [], "hashtags": [], "urls": [], "symbols": []}}


def mine() -> list[Json]:
    return [
        said("one", ME, "canaryone, the sun"),
        said("three", ME, "canarythree", "two", NANCY),
        said("alone", ME, "canaryalone, an answer", "one", ME),
    ]


def hers() -> list[Json]:
    return [said("two", NANCY, "canarytwo", "one", ME), said("later", NANCY, "canarylater", "three", ME)]


def beside() -> dict[str, list[Json]]:
    """What else my export has of her, and of others."""

    def letter(number: int, sender: str, text: str) -> Json:
        at = f"2020-03-0{number}T11:00:00.000Z"
        return {
            "messageCreate": {
                "id": f"90{number}",
                "senderId": sender,
                "recipientId": "77",
                "text": text,
                "createdAt": at,
            }
        }

    letters = [letter(1, "22", "canaryletter"), letter(2, "77", "canarymyletter to nancy")]
    return {
        "like": [
            {"like": {"tweetId": IDS["two"], "fullText": "canarytwo"}},
            {"like": {"tweetId": "9", "fullText": "canaryliked"}},
        ],
        "following": [{"following": {"accountId": "22"}}, {"following": {"accountId": "44"}}],
        "direct-messages": [{"dmConversation": {"conversationId": "22-77", "messages": letters}}],
    }


@pytest.fixture(scope="module")
def given_(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was downloaded."""
    given = tmp_path_factory.mktemp("given")
    export(given / "mine", ME, mine(), "2024-05-01T12:00:00.000Z")
    make_folder(given / "mine", {f"data/{name}.js": file_of(name, told).encode() for name, told in beside().items()})
    export(given / "hers", NANCY, hers(), "2024-05-02T12:00:00.000Z")
    her = comment(31, "Nancy Quill", "n@x.example").replace("@Amber yes", "canarycomment of mine")
    other = comment(32, "Bea", "b@x.example").replace("@Amber yes", "@Nancy canarybea")
    answer = other.replace("comment_parent>0", "comment_parent>31")
    make_folder(given, {"blog.xml": BLOG.replace("{comments}", her + answer).encode()})
    return given


@pytest.fixture(scope="module")
def made(given_: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a thread of two, an article with comments, and a site."""
    home = tmp_path_factory.mktemp("home") / "letters"
    folder = recipes.create(home)
    recipes.import_exports(folder, [given_ / "mine"], on_progress=silent)
    recipes.import_exports(folder, [given_ / "hers"], person="nancy", on_progress=silent)
    recipes.import_exports(folder, [given_ / "blog.xml"], mine=True, on_progress=silent)
    text = '+++\nname = "Nancy Quill"\naccounts = ["twitter:@nancy_q", "blog:Nancy Quill"]\n+++\nNancy writes.\n'
    (home / "people/nancy.md").write_text(text, encoding="utf-8")
    build(home)
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "letters"))


def folder_of(home: Path) -> Folder:
    return recipes.find(home)


def erased(home: Path, *what: str, exports: Collection[int] = ()) -> Forgotten:
    done = forget(folder_of(home), what, exports=tuple(exports), agree=lambda would: True, on_progress=silent)
    assert done is not None
    with Archive.open(home / "archive.db") as archive:
        assert archive.verify(media=True) == []
    return done


def published(home: Path) -> dict[str, bytes]:
    """Every file of the site and the album."""
    return everything(home / "site", home / "album.db")


# --- hide ------------------------------------------------------------------------------------------------------------


def test_an_address_says_that_what_stood_there_was_removed_until_it_is_back(home: Path) -> None:
    thread = home / f"site/threads/twitter-{IDS['one']}.html"
    assert b"canaryone" in thread.read_bytes()
    done = hide_posts(
        folder_of(home), [f"x/threads/a.html#{ARTICLE}"], dates=["2020-03"], words=["nowhere"], on_progress=silent
    )
    assert done.lines == {"ids": (ARTICLE,), "dates": ("2020-03",), "words": ("nowhere",)}
    recipes.up_to_date_album(folder_of(home), silent)  # as `serve` and others do, who tell nothing
    for _ in "ab":
        built = run("-C", home, "build")
        assert "Hidden by name: 1 post\nHidden by dates: “2020-03” (5)" in built.stdout
        assert "posts.words: “nowhere” hides nothing" in " ".join(built.stderr.split())
    assert b"nowhere" in (home / "cache/woven.json").read_bytes()
    assert not holding(published(home), re.compile(rb"nowhere"))
    assert not holding(published(home), re.compile(rb"canary(?:one|two|three|alone|later|article|comment|bea)"))
    for page in (thread, home / f"site/threads/{ARTICLE}.html"):
        text = page.read_text(encoding="utf-8")
        assert '<meta name="robots" content="noindex">' in text
        assert "removed at the author’s request" in text
    assert f"threads/twitter-{IDS['one']}.html removed\n" in (home / "published.txt").read_text()
    with Album.open(home / "album.db") as album:  # as `serve` does
        site = Site(album, SiteSettings(title="Letters", removed=moved(read(home), album).removed))
        assert f"threads/{ARTICLE}.html" in set(site)
        assert site[f"threads/{ARTICLE}.html"].template == "removed.html"
    shutil.rmtree(home / "site")  # it is known without the site that was
    build(home)
    assert "removed at" in thread.read_text(encoding="utf-8")
    hide_posts(folder_of(home), [ARTICLE], dates=["2020-03"], undo=True, on_progress=silent)
    build(home)
    assert b"canaryone" in thread.read_bytes()
    assert "may have been removed" in (home / "site/404.html").read_text(encoding="utf-8")


def test_a_line_is_written_and_nothing_else_is_changed(home: Path) -> None:
    text = "# mine\r\n[posts] # two\r\nwords = ['A b'] # why\r\n"
    text += "ids = [\r\n  'blog-b.example_2008_11_frivolous', # first\r\n]\r\n"
    (home / "hide.toml").write_bytes(text.encode())
    url = f"https://twitter.com/nancy_q/status/{IDS['two']}?s=20"
    said = run("-C", home, "hide", url, "--word", 'a "new" one', "--dry-run").stdout
    assert f"+  'twitter-{IDS['two']}'," in said or f'+  "twitter-{IDS["two"]}",' in said
    assert (home / "hide.toml").read_bytes() == text.encode()
    run("-C", home, "hide", url)
    written = (home / "hide.toml").read_bytes().decode()
    assert written == text.replace("# first\r\n", f'# first\r\n  "twitter-{IDS["two"]}",\r\n')
    assert "nothing to do" in run("-C", home, "hide", url).stdout
    assert f"twitter-{IDS['two']}" in run("-C", home, "hide").stdout
    run("-C", home, "hide", "--undo", url)
    assert (home / "hide.toml").read_bytes() == text.encode()


def test_what_is_not_there_cannot_be_hidden(home: Path) -> None:
    for what, why in (("twitter-1", "there is no"), (f"threads/twitter-{IDS['one']}.html", "whole conversation")):
        assert why in run("-C", home, "hide", what, code=2).stderr
    assert "is no date" in run("-C", home, "hide", "--date", "2020-13", code=2).stderr
    assert not (home / "hide.toml").exists()


# --- forget ----------------------------------------------------------------------------------------------------------


def test_somebody_is_forgotten_and_the_others_keep_their_places(home: Path, given_: Path) -> None:
    assert holding(everything(home / "site"), HERS)
    assert "22 " not in (home / "published.txt").read_text() and "nancy" in (home / "published.txt").read_text()
    done = erased(home, "nancy")
    assert (done.gone.exports, done.gone.records) == (("hers",), HER_RECORDS)
    assert (done.people, done.naming) == ({"Nancy Quill": "people/nancy.md"}, 1)
    assert 'consent = "absent"' in (home / "people/nancy.md").read_text()
    raw = holding(everything(home / "archive.db", home / "media"), re.compile(rb"canary(?:two|later|comment|letter)"))
    assert raw == []
    left = holding(everything(home / "archive.db"), re.compile(rb"canary(?:one|three|myletter|liked|bea)"))
    assert len({word for word, _ in left}) == 5
    assert not (home / "album.db").exists() and "nancy" not in (home / "published.txt").read_text()
    build(home)
    found = holding(published(home), HERS)
    assert found == []
    with Album.open(home / "album.db") as album:
        places = dict(album.places())
        thread = [row for key in album.thread_keys() for row in [key]]
    assert {f"twitter-{IDS[name]}" for name in ("one", "three", "alone")} <= {*places} | {*thread}
    assert b"canarybea" in (home / f"site/threads/{ARTICLE}.html").read_bytes()
    assert "Something was said here" in (home / f"site/threads/{ARTICLE}.html").read_text(encoding="utf-8")
    assert not (home / "site/friends/nancy.html").exists()

    again = recipes.import_exports(folder_of(home), [given_ / "blog.xml"], on_progress=silent)
    assert (again[0].again, again[0].forgotten) == (True, {"wordpress.comment": 1})
    with pytest.raises(ConfigError, match="forgotten at somebody's wish"):
        recipes.import_exports(folder_of(home), [given_ / "hers"], person="nancy", on_progress=silent)
    said = run("-C", home, "import", given_ / "blog.xml").stdout
    assert "Left out, since it was forgotten at somebody's wish: 1 wordpress.comment." in said
    recipes.import_exports(folder_of(home), [given_ / "hers"], person="nancy", let_in=True, on_progress=silent)
    with Archive.open(home / "archive.db") as archive:
        assert archive.kinds("twitter", "22") == {"tweet": 2}


def test_one_post_is_forgotten_and_its_address_says_so(home: Path) -> None:
    hide_posts(folder_of(home), [ARTICLE], on_progress=silent)
    done = erased(home, f"https://x.com/amber_n/status/{IDS['one']}", ARTICLE, f"{ARTICLE}.c31")
    assert (done.gone.records, done.staying) == ({"tweet": 1, "wordpress.article": 1, "wordpress.comment": 2}, {})
    assert ARTICLE not in (home / "hide.toml").read_text()
    build(home)
    assert not holding(published(home), re.compile(rb"canary(?:one|article|comment)"))
    assert "removed at" in (home / f"site/threads/{ARTICLE}.html").read_text(encoding="utf-8")
    assert b"canarythree" in (home / f"site/threads/twitter-{IDS['one']}.html").read_bytes()


def test_it_asks_and_says_what_stays(home: Path) -> None:
    before = everything(home)
    said = " ".join(run("-C", home, "forget", "nancy", "--dry-run").stdout.split())
    assert "This would be erased for good: the export hers 1 record of kind “direct-message”" in said
    assert "1 post by you or others that names them" in said and "your copies of the archive" in said
    assert "--yes" in run("-C", home, "forget", "nancy", code=2).stderr  # nobody is there to answer
    assert forget(folder_of(home), ["nancy"], agree=lambda would: False, on_progress=silent) is None
    assert all(content == before[f"letters/{name}"] for name, content in everything(home / "people").items())
    with Archive.open(home / "archive.db") as archive:
        assert archive.kinds("twitter", "22") == {"tweet": 2}
    assert "2  hers" in run("-C", home, "forget").stdout
    assert run("-C", home, "forget", "nancy", "--yes").stdout.count("Erased.") == 1


def test_mistakes(home: Path) -> None:
    for what, why in (("amber-n", "that is you"), ("nobody-here", "there is no"), ("twitter:@nobody", "there is no")):
        with pytest.raises(ConfigError, match=why):
            erased(home, what)
    with pytest.raises(ConfigError, match="there is no export 9"):
        erased(home, exports=[9])
    assert [number for number, _, _ in forgetting.list_exports(folder_of(home))] == [1, 2, 3]
    assert erased(home, exports=[3]).gone.exports == ("blog.xml",)
