"""The example's blog: what its exports hold, in their systems' own shape, and what becomes of it beside the tweets."""

from __future__ import annotations

import hashlib
import html
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from command_line import run

from tweetarchive.album.body import decode
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import PostRow, ThreadRow
from tweetarchive.ingest import import_exports

EXAMPLE = Path(__file__).resolve().parent.parent / "example-archive"
EXPORTS = EXAMPLE / "exports"
WORDPRESS, DISQUS, PAGES = (EXPORTS / name for name in ("nessa-wordpress", "nessa-disqus", "pages"))
(WXR,) = WORDPRESS.iterdir()
(COMMENTS,) = DISQUS.iterdir()
(PAGE,) = PAGES.iterdir()
WP = "{http://wordpress.org/export/1.2/}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
DSQ, INTERNAL = "{http://disqus.com}", "{http://disqus.com/disqus-internals}"
KETTLE, SEEALSO = "blog-kettle.example.org_", "blog-seealso.example.net_"


def items() -> list[ET.Element]:
    return ET.parse(WXR).getroot().findall("channel/item")


def comments(item: ET.Element) -> list[ET.Element]:
    return item.findall(f"{WP}comment")


def words(element: ET.Element, name: str) -> str:
    found = element.find(name)
    assert found is not None, name
    return found.text or ""


def is_public(item: ET.Element) -> bool:
    return words(item, f"{WP}status") == "publish" and not words(item, f"{WP}post_password")


def posts() -> list[ET.Element]:
    return ET.parse(COMMENTS).getroot().findall(f"{DSQ}post")


# -- their systems' own shape --


def test_wordpress_keeps_both_clocks_and_answers_what_came_before() -> None:
    dublin, seen = ZoneInfo("Europe/Dublin"), set()
    for item in items():
        numbers: set[str] = set()
        for comment in comments(item):
            local = datetime.fromisoformat(words(comment, f"{WP}comment_date")).replace(tzinfo=dublin)
            assert local.astimezone(UTC).strftime("%F %T") == words(comment, f"{WP}comment_date_gmt")
            number = words(comment, f"{WP}comment_id")
            assert number not in seen
            assert words(comment, f"{WP}comment_parent") in numbers | {"0"}
            numbers.add(number)
            seen.add(number)
    assert len(seen) > 40


def test_disqus_tells_pages_first_and_copies_what_wordpress_has() -> None:
    root = ET.parse(COMMENTS).getroot()
    order = [child.tag for child in root]
    assert order == sorted(order, key=[f"{DSQ}category", f"{DSQ}thread", f"{DSQ}post"].index)
    threads = {thread.get(f"{INTERNAL}id") for thread in root.findall(f"{DSQ}thread")}
    known = {words(each, f"{WP}comment_id"): each for item in items() for each in comments(item)}
    copied: list[str] = []
    numbers: set[str | None] = set()
    for post in posts():
        thread, parent = post.find(f"{DSQ}thread"), post.find(f"{DSQ}parent")
        assert thread is not None and thread.get(f"{INTERNAL}id") in threads
        assert parent is None or parent.get(f"{INTERNAL}id") in numbers
        numbers.add(post.get(f"{INTERNAL}id"))
        if said := words(post, f"{DSQ}id"):
            copied.append(said.removeprefix("wp_id="))
            at = datetime.fromisoformat(words(post, f"{DSQ}createdAt"))
            assert at.strftime("%F %T") == words(known[copied[-1]], f"{WP}comment_date_gmt")
    assert len(copied) > len(set(copied)) > 20, "some of them twice, as their blog called its page something else later"
    assert len(posts()) - len(copied) > 40


def test_the_saved_page_shows_whose_picture_it_was_by_a_hash_and_numbers_every_comment() -> None:
    page = PAGE.read_text(encoding="utf-8")
    people = tomllib.loads((EXAMPLE / "screenplay" / "commenters.toml").read_text(encoding="utf-8"))
    mails = {entry["email"] for entry in people.values() if "email" in entry}
    hashes = {hashlib.md5(mail.encode(), usedforsecurity=False).hexdigest() for mail in mails}
    shown = set(re.findall(r"gravatar\.com/avatar/(\w+)", page))
    assert len(shown & hashes) > 5 and len(shown - hashes) == 1, "one who gave no address has the picture of nobody"
    assert not any(mail in page for mail in mails)
    printed = [int(number) for number in re.findall(r'class="comment-number">(\d+)\.', page)]
    assert printed == list(range(1, len(printed) + 1))
    assert page.count('<ol class="children">') == 8
    assert 'class="author vcard"></span>' in page, "the theme has lost the author's name"


@pytest.mark.parametrize("path", [WXR, COMMENTS, PAGE], ids=lambda path: path.parent.name)
def test_links_lead_to_example_domains_or_to_those_who_made_the_format(path: Path) -> None:
    allowed = re.compile(
        r"https?://(([\w-]+\.)*example\.(org|com|net)|twitter\.com|disqus\.com|(www\.)?wordpress\.org|purl\.org"
        r"|wellformedweb\.org|www\.w3\.org|0\.gravatar\.com)(/|$|\?)"
    )
    for link in re.findall(r"https?://[^\s\"<>\]\)]+", path.read_text(encoding="utf-8")):
        assert allowed.match(link), link


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("=== 3 2009-01-10 10:00 stranger2", "cannot read"),
        ("=== 3 2009-01-10 10:00 lorcan >9", "nothing called '>9'"),
        ("=== 3 2009-01-10 10:00 lorcan loudly", "nothing called 'loudly'"),
        ("=== 3 2009-01-08 10:00 lorcan", "not later than the comment before"),
        ("=== 2 2009-01-10 10:00 lorcan", "two comments with number 2"),
    ],
)
def test_a_mistake_on_the_blog_is_named_with_its_place(tmp_path: Path, line: str, complaint: str) -> None:
    copy = tmp_path / "example"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("exports", "__pycache__"))
    scene = "title: T\nat: 2009-01-09 09:00\nnumber: 5\n\nWords.\n\n=== 2 2009-01-09 10:00 tobs\nhello\n\n"
    (copy / "screenplay" / "blog" / "2009-01-t.txt").write_text(f"# remark\n{scene}{line}\nhello\n", encoding="utf-8")
    done = subprocess.run([sys.executable, copy / "make_exports.py"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert done.stderr.startswith("2009-01-t.txt: ") and complaint in done.stderr
    assert not (copy / "exports").exists()


# -- private things --


class Text(HTMLParser):
    """What a page says, without its markup."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def readable() -> str:
    """All that anybody could read on both blogs."""
    said: list[str] = []
    for item in filter(is_public, items()):
        said += [words(item, "title"), words(item, CONTENT)]
        for comment in comments(item):
            if words(comment, f"{WP}comment_approved") == "1":
                said += [words(comment, f"{WP}comment_{name}") for name in ("author", "author_url", "content")]
    for post in posts():
        if words(post, f"{DSQ}isDeleted") == "false":
            said += [words(post, f"{DSQ}message"), words(post, f"{DSQ}author/{DSQ}name")]
    page = Text()
    page.feed(PAGE.read_text(encoding="utf-8"))
    return "\n".join(said + page.said)


def test_private_words_are_in_what_nobody_could_read() -> None:
    public = readable().casefold()
    everything = "".join(path.read_text(encoding="utf-8") for path in (WXR, COMMENTS, PAGE))
    private = (EXAMPLE / "private-words.txt").read_text(encoding="utf-8").splitlines()
    assert sum(word in everything for word in private) > 15
    assert [word for word in private if word.casefold() in public] == []


def test_each_way_of_being_private_holds_a_private_word() -> None:
    private = (EXAMPLE / "private-words.txt").read_text(encoding="utf-8").splitlines()
    hidden: dict[str, str] = {}
    for item in items():
        status = "password" if words(item, f"{WP}post_password") else words(item, f"{WP}status")
        hidden[status] = hidden.get(status, "") + words(item, CONTENT) + words(item, f"{WP}post_password")
        for comment in comments(item):
            state = words(comment, f"{WP}comment_approved")
            hidden[state] = hidden.get(state, "") + words(comment, f"{WP}comment_content")
            hidden["address"] = hidden.get("address", "") + words(comment, f"{WP}comment_author_IP")
            hidden["mail"] = hidden.get("mail", "") + words(comment, f"{WP}comment_author_email")
    for post in posts():
        if words(post, f"{DSQ}isDeleted") == "true":
            hidden["deleted"] = words(post, f"{DSQ}message")
    for state in ("password", "draft", "spam", "0", "trash", "deleted", "address", "mail"):
        assert any(word in hidden[state] for word in private), state


# -- with the product --


@pytest.mark.parametrize("export", [WORDPRESS, DISQUS, PAGES], ids=lambda path: path.name)
def test_each_export_imports_without_a_problem(export: Path, tmp_path: Path) -> None:
    (ledger,) = import_exports(tmp_path, [export])
    assert ledger.problems == ()
    assert {member.state for member in ledger.members} == {"read"}


@pytest.fixture(scope="module")
def album(example: Path) -> Iterator[Album]:
    with Album.open(example / "album.db") as opened:
        yield opened


def thread(album: Album, key: str) -> ThreadRow:
    found = album.thread_by_key(key)
    assert found is not None, key
    return found


def said(album: Album, key: str, local: str = "") -> PostRow:
    """A post of the conversation under an article: the article itself, or its comment called `local`."""
    wanted = f"{key}.{local}" if local else key
    (found,) = [post for post in album.posts_of_thread(thread(album, key).id) if post.key == wanted]
    return found


def answered(album: Album, key: str, local: str) -> list[tuple[str, str]]:
    """(what it answers, how sure) of a comment, in the order of its text."""
    names = {post.id: post.key.rpartition(".")[2] for post in album.posts_of_thread(thread(album, key).id)}
    return [(names[each.post], each.sure) for each in decode(said(album, key, local).body).answers]


def disqus(number: int) -> str:
    """What Disqus calls the comment with this number in the screenplay."""
    return f"dsq{347_120_000 + number * 41}"


def test_the_author_answers_many_at_once_in_lists_and_by_elimination(album: Album) -> None:
    rooms = answered(album, KETTLE + "2009_01_six-rooms", "c16")
    assert rooms == [(f"c{number}", "likely") for number in (11, 12, 13, 14, 15)]
    night = answered(album, KETTLE + "2011_02_frustrated", "c76")
    assert night == [("c71", "likely"), ("c73", "likely"), ("c72", "guess"), ("c74", "likely"), ("c75", "likely")]
    silence = answered(album, KETTLE + "2009_04_nothing", "c28")
    assert silence == [(f"c{number}", "likely") for number in (23, 25, 26, 27)]


def test_a_comment_is_answered_by_name_by_number_and_by_its_place(album: Album) -> None:
    coming_in = answered(album, KETTLE + "2011_11_the-coming-in", disqus(113))
    assert coming_in == [(disqus(111), "likely"), (disqus(112), "likely")]
    assert answered(album, SEEALSO + "2011_08_see-under-you", "c23") == [("c17", "likely")]
    assert said(album, SEEALSO + "2011_08_see-under-you", "c16").edge == "nested"
    assert said(album, KETTLE + "2010_01_understood", disqus(302)).edge == "explicit"


def test_greetings_of_the_author_are_answers_to_the_article(album: Album) -> None:
    key = SEEALSO + "2011_08_see-under-you"
    article = said(album, key)
    for local in ("c11", "c14", "c17", "c18", "c22"):
        comment = said(album, key, local)
        assert (comment.parent, comment.edge) == (article.id, "addressed"), local


def test_quotes_say_whose_words_they_are(album: Album) -> None:
    quoting = said(album, KETTLE + "2011_02_frustrated", "c82")
    assert (quoting.edge, quoting.parent) == ("quoted", said(album, KETTLE + "2011_02_frustrated").id)
    for by, source, local in (
        (KETTLE + "2011_11_the-coming-in", KETTLE + "2011_11_whitby", disqus(108)),
        (KETTLE + "2020_04_how-long", KETTLE + "2009_04_nothing", "c26"),
    ):
        (citation,) = decode(said(album, by).body).citations
        assert citation.post == said(album, source, local).id


def test_what_a_plugin_put_under_comments_is_no_part_of_them(album: Album) -> None:
    idris = decode(said(album, KETTLE + "2009_01_six-rooms", "c12").body)
    assert idris.trailer is not None and idris.trailer.title.startswith("pwllgarn_fm: @ogundashire ")
    assert idris.content is not None and "last blog post" not in idris.content.source
    assert said(album, KETTLE + "2009_01_six-rooms", "c12").parent == said(album, KETTLE + "2009_01_six-rooms").id
    assert all(decode(said(album, KETTLE + "2009_01_six-rooms", local).body).trailer for local in ("c11", "c14"))


def test_comments_told_twice_are_there_once_and_together_with_what_only_one_system_knew(album: Album) -> None:
    walrus = album.posts_of_thread(thread(album, KETTLE + "2010_01_understood").id)
    keys = [post.key.rpartition(".")[2] for post in walrus if post.kind == "comment"]
    assert len(keys) == len(set(keys))
    assert {"c41", "c43", disqus(301), disqus(303)} <= set(keys)
    loud = [decode(post.body) for post in walrus if post.key.endswith((".c47", ".c48"))]
    assert [body.copies for body in loud] == [1], "he had pressed the button twice"
    night = said(album, KETTLE + "2011_02_frustrated", disqus(311))
    assert night.parent == said(album, KETTLE + "2011_02_frustrated", "c78").id


def test_five_of_dunstans_comments_are_in_one_file_and_three_in_another(album: Album) -> None:
    (person,) = [person.id for person in album.people() if person.slug == "dunstan"]
    accounts = {account.id for account in album.accounts() if account.person == person}
    under = [post for row in album.longest_threads(1000) for post in album.posts_of_thread(row.id)]
    his = [post for post in under if post.kind == "comment" and post.account in accounts]
    assert sorted(post.key.rpartition(".")[2].strip("0123456789") for post in his) == ["c"] * 5 + ["dsq"] * 3
    contents = [decode(post.body).content for post in his]
    shouted = re.sub(r"<[^>]*>|&\w+;", "", "".join(content.source for content in contents if content))
    assert shouted.isupper()


def test_tweets_that_link_to_an_article_join_what_was_said_under_it(album: Album) -> None:
    joined = {}
    for row in album.longest_threads(1000):
        under = album.posts_of_thread(row.id)
        linked = [post for post in under if post.edge == "linked"]
        if linked:
            joined[under[0].key] = (len(linked), sum(post.service == "twitter" for post in under))
    assert len(joined) == 11 - 1, "each article but one, whose author told nobody"
    assert joined[KETTLE + "2010_01_understood"][0] == 2
    assert joined[KETTLE + "2010_01_understood"][1] > 10
    assert joined[SEEALSO + "2011_08_see-under-you"] == (1, 3)


def test_pings_are_beside_the_comments_and_a_deleted_comment_leaves_its_place(album: Album) -> None:
    for key, address in (
        (KETTLE + "2010_01_understood", "http://seealso.example.net/2010/01/tromso/"),
        (SEEALSO + "2011_08_see-under-you", "http://kettle.example.org/2011/11/whitby/"),
    ):
        assert [ping.url for ping in album.pings(said(album, key).id)] == [address]
    reply = said(album, KETTLE + "2011_11_whitby", disqus(107))
    gone = said(album, KETTLE + "2011_11_whitby", disqus(106))
    assert (reply.parent, gone.kind) == (gone.id, "ghost")


def test_what_wordpress_people_saw_is_what_is_shown(example: Path) -> None:
    def page(name: str) -> str:
        return (example / "site" / "threads" / f"{KETTLE}{name}.html").read_text(encoding="utf-8")

    assert "[caption" not in page("2011_11_whitby") and "He let me have a go." in page("2011_11_whitby")
    assert "[sourcecode" not in page("2013_02_counting-the-sighs")
    assert re.search(r"<pre[^>]*>.*<span", page("2013_02_counting-the-sighs"), re.DOTALL), "the program has colours"
    assert "wp:paragraph" not in page("2020_04_how-long") and "<blockquote" in page("2020_04_how-long")
    assert "<blockquote" in page("2008_10_sighs-in-euro")


def test_two_people_are_left_to_be_said_to_be_one(album: Album) -> None:
    accounts = {account.id: account for account in album.accounts()}
    found = {(accounts[hint.commenter].name, accounts[hint.account].handle): hint.hint for hint in album.suggestions()}
    assert found == {("Ann", "marrowgate_ann"): "profile", ("Samir Q.", "qandelfar"): "profile"}


def test_without_the_people_files_every_hint_there_is_leads_to_somebody(example: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(example, copy, ignore=shutil.ignore_patterns("site", "people", "stories", "album.db*"))
    (copy / "people").mkdir()
    offered = run("-C", copy, "people", "suggest").stdout
    for hint in (
        "gave http://twitter.com/tobs_wrenhallow as their page",
        "both gave seealso.example.net as their page",
        "both gave weatherknits.example.org as their page",
        "“Lorcan (@pettifaun_binds)”",
        "“Femi (@ogundashire)”",
        "pwllgarn_fm: @ogundashire",
    ):
        assert hint in html.unescape(offered), hint


def test_who_only_ever_commented_has_a_page_as_a_friend_does(example: Path) -> None:
    for slug in ("mrs-prothero-vane", "gerry", "odile-m", "arnfinn-solbakkmyr", "nessa-s-mother"):
        page = (example / "site" / "friends" / f"{slug}.html").read_text(encoding="utf-8")
        assert "in comments" in page


def test_the_conversations_are_long_enough_to_be_worth_it(album: Album) -> None:
    counts: dict[str, int] = {}
    for row in album.longest_threads(1000):
        under = album.posts_of_thread(row.id)
        if under[0].kind == "article":
            counts[under[0].key] = sum(post.kind == "comment" for post in under)
    assert len(counts) == 11 and all(count >= 3 for count in counts.values())
    assert sum(counts.values()) > 100
