"""Blogs from beginning to end, as a person uses the program: imported, woven, corrected, all comments accounted for."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from command_line import run
from exports_making import make_folder

from tweetarchive import folder as recipes
from tweetarchive.archive import Archive
from tweetarchive.errors import ConfigError

TOP = "blog-b.example_2008_11_frivolous"


def wxr(*comments: str) -> str:
    """A blog of one article, by Amber."""
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Amber writes</title><link>https://b.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://b.example</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>amber</wp:author_login>
  <wp:author_email>amber@b.example</wp:author_email>
  <wp:author_display_name>Amber Nowak</wp:author_display_name></wp:author>
<item><title>Frivolous</title><link>https://b.example/2008/11/frivolous/</link><dc:creator>amber</dc:creator>
<content:encoded><![CDATA[Cups.

More cups.]]></content:encoded>
<wp:post_id>12</wp:post_id><wp:post_date>2008-11-08 02:10:00</wp:post_date>
<wp:post_date_gmt>2008-11-08 02:10:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
{"".join(comments)}</item></channel></rss>
"""


def said(
    number: int, name: str, words: str, *, url: str = "", approved: str = "1", kind: str = "", user: int = 0
) -> str:
    mail = "" if kind else f"{name.split()[0].lower()}@x.example"
    return f"""<wp:comment><wp:comment_id>{number}</wp:comment_id>
<wp:comment_author><![CDATA[{name}]]></wp:comment_author>
<wp:comment_author_email>{mail}</wp:comment_author_email><wp:comment_author_url>{url}</wp:comment_author_url>
<wp:comment_date>2008-11-08 0{number % 10}:30:00</wp:comment_date>
<wp:comment_date_gmt>2008-11-08 0{number % 10}:30:00</wp:comment_date_gmt>
<wp:comment_content><![CDATA[{words}]]></wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved>
<wp:comment_type>{kind}</wp:comment_type><wp:comment_parent>0</wp:comment_parent>
<wp:comment_user_id>{user}</wp:comment_user_id></wp:comment>"""


BLOG = wxr(
    said(33, "Nancy S", "Saucers, too.", url="http://twitter.com/nancy_q"),
    said(34, "Bea R", "@Nancy S: never."),
    said(35, "Amber Nowak", "@Bea now, now.", user=2),
    said(36, "Pills", "buy", approved="spam"),
    said(37, "A page", "[...] cups [...]", kind="pingback", url="http://l.example/1"),
)
PAGE = """<!DOCTYPE html><html><head><title>Next &laquo; Amber writes</title>
<meta name="generator" content="WordPress 3.0">
<link rel="canonical" href="https://b.example/2008/11/next/"></head><body class="single single-post">
<div class="post hentry" id="post-13"><h1 class="entry-title">Next</h1>
<div class="entry-content"><p>Plates.</p></div></div>
<div id="comments"><h3>One Response</h3><ol class="commentlist"><li class="comment even" id="comment-41">
<div class="comment-author vcard"><cite class="fn">Nancy S</cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata">
<a href="https://b.example/2008/11/next/#comment-41">November 9, 2008 at 4:05 pm</a>
</div><p>Bowls?</p></li></ol></div></body></html>
"""
TWEETS = """window.YTD.tweets.part0 = [ {"tweet": {"id_str": "1330000000000000000", "full_text": "@nancy_q cups again",
 "created_at": "Sat Nov 21 10:00:00 +0000 2020", "entities": {"user_mentions": [
 {"screen_name": "nancy_q", "id_str": "22", "name": "Nancy Quill", "indices": ["0", "8"]}]},
 "in_reply_to_user_id_str": "22", "in_reply_to_screen_name": "nancy_q"}} ]"""
MANIFEST = """window.__THAR_CONFIG = {"userInfo": {"accountId": "77", "userName": "amber_n", "displayName": "Amber"},
 "archiveInfo": {"generationDate": "2024-05-01T12:00:00.000Z"}, "dataTypes": {}}"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    make_folder(
        tmp_path / "given",
        {
            "blog.xml": BLOG.encode(),
            "next.html": PAGE.encode(),
            "twitter/data/tweets.js": TWEETS.encode(),
            "twitter/data/manifest.js": MANIFEST.encode(),
            "twitter/Your archive.html": b"<html>",
        },
    )
    run("new", tmp_path / "letters")
    return tmp_path / "letters"


def rows(home: Path, sql: str) -> list[tuple[object, ...]]:
    return sqlite3.connect(home / "album.db").execute(sql).fetchall()


def test_a_blog_is_woven_and_every_comment_accounted_for(home: Path, tmp_path: Path) -> None:
    given = tmp_path / "given"
    said = run("-C", home, "import", given / "blog.xml").stdout
    assert "blog.xml: wordpress, b.example\n" in said
    built = run("-C", home, "build", "--report", tmp_path / "report.json").stdout
    assert "Articles: 1 = 1 shown + 0 folded + 0 set aside\n" in built
    line = "Comments: 5 = 3 shown + 0 folded + 2 set aside: "
    assert line in built and "1 spam" in built and "1 listed as pings under their articles" in built
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    sums = {each["kind"]: (each["told"], each["shown"], each["aside"]) for each in report["woven"]["sums"]}
    assert sums == {"article": (1, 1, {}), "comment": (4, 3, {"spam": 1}), "ping": (1, 1, {})}
    held = {each["label"]: each["public"] for each in report["woven"]["holdings"]}
    assert held.items() >= {"Articles": True, "Comments": True, "Comments, spam": False, "Pings": True}.items()
    about = (home / "site/about.html").read_text(encoding="utf-8")
    assert "<h1>About" in about and "spam" not in about
    assert rows(home, "SELECT p.key, q.key, p.edge FROM post p JOIN post q ON q.id = p.parent ORDER BY p.id") == [
        (f"{TOP}.c33", TOP, "default"),
        (f"{TOP}.c34", f"{TOP}.c33", "addressed"),
        (f"{TOP}.c35", f"{TOP}.c34", "addressed"),
    ]
    again = run("-C", home, "build", "--report", tmp_path / "again.json").stdout
    assert line in again and "0 files written" in again
    repeated = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))
    assert repeated["woven"] == report["woven"]
    for path in (home / "site").rglob("*"):
        assert not path.is_file() or b"@x.example" not in path.read_bytes()


def test_what_anybody_could_have_saved_is_nobodys(home: Path, tmp_path: Path) -> None:
    page = tmp_path / "given" / "next.html"
    said = run("-C", home, "import", page).stdout
    assert "next.html: webpage, b.example, nobody's\n" in said
    with Archive.open(home / "archive.db") as archive:
        assert [owner.person for owner in archive.owners()] == [""]
        nobodys = archive.revision()
    run("-C", home, "import", tmp_path / "given" / "blog.xml")  # the first of which it can be said is the owner's
    with Archive.open(home / "archive.db") as archive:
        assert {owner.service: owner.person for owner in archive.owners()} == {"webpage": "", "wordpress": None}
    run("-C", home, "build")
    assert rows(home, "SELECT title, posts FROM thread ORDER BY title") == [("Frivolous", 4), ("Next", 2)]
    assert "nothing new" in run("-C", home, "import", page).stdout
    refused = run("-C", home, "import", page, "--mine", code=2).stderr
    assert "nobody's so far" in refused and "without --person and without --mine" in refused
    other = tmp_path / "other"
    run("new", other)
    run("-C", other, "import", page, "--mine")
    with Archive.open(other / "archive.db") as archive:
        assert [owner.person for owner in archive.owners()] == [None]
        assert archive.revision() != nobodys, "whose it is decides what is woven"


def test_another_blog_than_the_first_is_asked_about(home: Path, tmp_path: Path) -> None:
    run("-C", home, "import", tmp_path / "given" / "twitter")
    refused = run("-C", home, "import", tmp_path / "given" / "blog.xml", code=2).stderr
    assert "belongs to b.example (wordpress), and the archive so far is that of @amber_n (twitter)" in refused
    run("-C", home, "import", tmp_path / "given" / "blog.xml", "--mine")
    run("-C", home, "build")
    assert rows(home, "SELECT service, name FROM account WHERE person = 1 ORDER BY service") == [
        ("blog", "Amber Nowak"),
        ("twitter", "Amber"),
    ]


def test_who_may_be_one_person_is_suggested_and_joined_by_the_owner_alone(home: Path, tmp_path: Path) -> None:
    given = tmp_path / "given"
    run("-C", home, "import", given / "blog.xml", given / "twitter", "--mine")
    told = run("-C", home, "people", "suggest").stdout
    assert "Nancy S, who commented, may be @nancy_q:\n  - gave http://twitter.com/nancy_q as their page\n" in told
    assert "If so, write people/nancy-q.md:\n\n+++\n" in told
    pasted = told[told.index("+++") : told.rindex("+++") + 3]
    (home / "people" / "nancy-q.md").write_text(f"{pasted}\nOf saucers.\n", encoding="utf-8")
    assert "Nothing to suggest" in run("-C", home, "people", "suggest").stdout
    assert rows(home, "SELECT slug, sent, received FROM person WHERE slug LIKE 'nancy%'") == [("nancy-q", 1, 1)]
    assert rows(home, "SELECT count(*) FROM person") == [(3,)]


def test_an_archive_whose_owner_nobody_is_says_who_may_be(home: Path, tmp_path: Path) -> None:
    run("-C", home, "import", tmp_path / "given" / "next.html")
    assert "Nobody in this archive is you" in run("-C", home, "build").stdout
    told = run("-C", home, "people", "suggest").stdout
    assert "write people/me.md" in told and 'accounts = ["blog:' in told


def test_corrections_are_read_from_replies_toml(home: Path, tmp_path: Path) -> None:
    run("-C", home, "import", tmp_path / "given" / "blog.xml")
    run("-C", home, "build")
    (home / "replies.toml").write_text(f'[replies]\n"{TOP}.c35" = "{TOP}.c33"\n', encoding="utf-8")
    assert "Woven" in run("-C", home, "build").stdout, "a correction makes the album again"
    assert rows(home, "SELECT q.key, p.edge FROM post p JOIN post q ON q.id = p.parent WHERE p.key LIKE '%c35'") == [
        (f"{TOP}.c33", "owner")
    ]
    (home / "replies.toml").write_text(f'[replies]\n"{TOP}.c53" = ""\n', encoding="utf-8")
    wrong = run("-C", home, "build", code=2).stderr
    assert "replies.toml" in wrong and f'did you mean "{TOP}.c3' in wrong
    (home / "replies.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match="UTF-8"):
        recipes.build(recipes.find(home), on_progress=lambda *_: None)


DISQUS = """<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="100"><id>12 https://b.example/?p=12</id><forum>b</forum>
<link>https://b.example/2008/11/frivolous/</link><title>Frivolous</title><message/>
<createdAt>2008-11-08T02:10:00Z</createdAt><author><name>Amber</name></author>
<isClosed>false</isClosed><isDeleted>false</isDeleted></thread>
<post dsq:id="900"><id>wp_id=33</id><message><![CDATA[<p>Saucers, too.</p>]]></message>
<createdAt>2008-11-08T03:30:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
<author><name>Nancy S</name><isAnonymous>true</isAnonymous></author><thread dsq:id="100"/></post>
</disqus>
"""


@pytest.mark.parametrize("whose", [(), ("--person", "amber")])
def test_another_systems_file_about_a_known_blog_is_whose_that_is(tmp_path: Path, whose: tuple[str, ...]) -> None:
    given = make_folder(tmp_path / "given", {"blog.xml": BLOG.encode(), "disqus.xml": DISQUS.encode()})
    home = tmp_path / "home"
    run("new", home)
    run("-C", home, "import", given / "blog.xml", *whose)
    run("-C", home, "import", given / "disqus.xml")
    with Archive.open(home / "archive.db") as archive:
        persons = {owner.service: owner.person for owner in archive.owners()}
    assert persons == dict.fromkeys(("wordpress", "disqus"), "amber" if whose else None)
