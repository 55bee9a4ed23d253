"""Blogger's backup and its Takeout: what entries become, and how a blog's address is found again.

Whole exports with all that they mean are in golden/blogger; here is what a difference in them would mean.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from comment_making import Taken, check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import blogger
from tweetarchive.records import (
    Blob,
    Content,
    Counted,
    Origin,
    Post,
    PostRef,
    Problem,
    Provenance,
    Raw,
    Skipped,
    Visibility,
)

BACKUP = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005" xmlns:thr="x">'
TAKEOUT = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">'


@pytest.mark.parametrize("example", examples("blogger"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(blogger, example)


def example(name: str) -> Taken:
    return taken(blogger, handed_over("blogger", name))


def kind(name: str) -> str:
    scheme, term = "http://schemas.google.com/g/2005#kind", f"http://schemas.google.com/blogger/2008/kind#{name}"
    return f'<category scheme="{scheme}" term="{term}"/>'


def entry(number: int, *parts: str, of: str = "post") -> str:
    return f"<entry><id>tag:blogger.com,1999:blog-1.post-{number}</id>{kind(of)}{''.join(parts)}</entry>"


def at(path: str) -> str:
    return f'<link rel="alternate" type="text/html" href="http://t.example{path}"/>'


def backup(*entries: str) -> dict[str, str]:
    return {"blog.xml": f"{BACKUP}<title>T</title>{''.join(entries)}</feed>"}


def live(number: int, filename: str = "", content: str = "Words", **more: str) -> str:
    told = {"type": "POST", "status": "LIVE", "filename": filename, "trashed": ""} | more
    fields = "".join(f"<blogger:{name}>{value}</blogger:{name}>" for name, value in told.items())
    own = f'<id>tag:blogger.com,1999:blog-1.post-{number}</id><content type="html">{content}</content>'
    return f"<entry>{own}{fields}</entry>"


def takeout(*entries: str) -> str:
    return f"{TAKEOUT}<id>tag:blogger.com,1999:blog-1</id><title>T</title>{''.join(entries)}</feed>"


# --- recognised -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Somebody else\'s</title><entry/></feed>',
        '<rss xmlns:x="http://schemas.google.com/blogger/2018"><channel/></rss>',
        "<html>http://schemas.google.com/blogger/2008/kind#post</html>",
        "",
    ],
)
def test_other_feeds_are_not_bloggers(tmp_path: Path, text: str) -> None:
    (tmp_path / "feed.atom").write_text(text, encoding="utf-8")
    with open_export(tmp_path / "feed.atom") as export:
        assert blogger.recognise(export) == ""
        assert list(blogger.extract(export)) == []


def test_generations() -> None:
    assert {name: example(name).generation for name in ("backup", "takeout", "converted-2008")} == {
        "backup": "blogger-backup",
        "takeout": "blogger-takeout",
        "converted-2008": "blogger-backup",
    }


# --- a backup -------------------------------------------------------------------------------------------------------


def test_a_reply_answers_the_comment_that_its_related_link_names() -> None:
    found = example("backup")
    edges = {post.native_id.rpartition(".")[2]: post.reply_to for post in found.posts if post.reply_to}
    assert {one: other.native_id.rpartition(".")[2] for one, other in edges.items()} == {
        "bl78": "bl77",
        "bl81": "bl78",
        "bl82": "bl81",
    }


def test_a_removed_comment_stays_as_one_that_is_gone() -> None:
    found = example("backup")
    assert found.post(".bl81").visibility is Visibility.DELETED
    assert found.post(".bl82").visibility is Visibility.PUBLIC


def test_people_are_profiles_pages_names_or_nobody() -> None:
    found = example("backup")
    authors = {each.native_id.rpartition(".")[2]: each.author.native_id for each in found.posts if each.author}
    assert authors["bl77"] == authors["bl82"] == "url:blogger.com/profile/062"
    assert authors["bl80"] == "url:cem.example"
    assert authors["bl83"] == "name:adatea.blogspot.com:eve"
    assert authors["bl79"].startswith("nobody:")  # "Anoniem"
    assert found.post("rain").author == found.post(".bl78").author  # who wrote the post, commenting
    assert found.account(authors["bl77"]).same_as == ("blogger:adatea.blogspot.com:pid-944253050",)
    assert found.account("url:cem.example").same_as == ()  # two guests of this file have pid-12


def test_no_mail_address_of_bloggers_becomes_a_person() -> None:
    assert "noreply" not in repr(example("backup").meant)
    assert "mail:" not in repr(example("backup").meant)


def test_a_private_blog_has_nothing_public() -> None:
    found = example("backup-private")
    assert {each.visibility for each in found.posts} == {Visibility.PROTECTED}


def test_settings_and_templates_are_kept_and_become_nothing() -> None:
    kept = [each.native_id for each in example("backup").raws if each.kind == "blogger.other"]
    assert kept == [
        "blog-1.layout",
        *(f"blog-1.settings.BLOG_{n}" for n in ("TIME_ZONE", "READ_ACCESS_MODE", "SUBDOMAIN")),
    ]
    assert "blogger.other" in blogger.PRIVATE


def test_a_draft_has_no_address_and_is_a_draft_with_its_comments(tmp_path: Path) -> None:
    draft = entry(5, "<app:control><app:draft>yes</app:draft></app:control>")
    said = entry(7, '<thr:in-reply-to ref="tag:blogger.com,1999:blog-1.post-5"/>', of="comment")
    found = taken_from(blogger, tmp_path, backup(entry(4, at("/2010/01/a.html")), draft, said))
    assert found.post("t.example_blogger-5").visibility is Visibility.DRAFT
    assert found.post(".bl7").visibility is Visibility.DRAFT


def test_a_comment_on_a_post_that_is_not_there_still_says_where(tmp_path: Path) -> None:
    reply = '<thr:in-reply-to ref="tag:blogger.com,1999:blog-2.post-9" href="http://other.example/2010/01/b.html"/>'
    found = taken_from(blogger, tmp_path, backup(entry(4, at("/2010/01/a.html")), entry(7, reply, of="comment")))
    article = found.post("other.example_2010_01_b")
    assert (article.provenance, article.content) == (Provenance.EMBEDDED, None)
    assert found.post(".bl7").article == PostRef(article.native_id)
    assert found.post(".bl7").visibility is Visibility.PUBLIC


def test_content_is_what_it_says_it_is() -> None:
    found = example("converted-2008")
    assert found.post("tea").content == Content("html", "First<br/>Second")
    assert found.post(".bl8").content == Content("plain", "1 < 2")
    assert found.post("tea").title == "Tea & biscuits"


def test_addresses_of_2008_are_read_as_what_they_became() -> None:
    found = example("converted-2008")
    assert found.origin.owner == "adatea.blogspot.com"
    assert found.post("_tea").url == "http://adatea.blogspot.com/2008/05/tea.html"


def test_an_entry_that_says_nothing_of_itself_is_a_problem(tmp_path: Path) -> None:
    odd = "<entry><id>tag:blogger.com,1999:blog-1.post-8</id><title>?</title></entry>"
    found = taken_from(blogger, tmp_path, backup(entry(4, at("/a.html")), odd, f"<entry>{kind('post')}</entry>"))
    assert [each.position for each in found.problems] == [1, 2]
    assert [each for each in found.given if isinstance(each, Counted)] == [
        Counted("blog.xml", "blogger.article", 3, slack=2)
    ]


# --- a Takeout ------------------------------------------------------------------------------------------------------


def test_every_file_of_a_takeout_is_known() -> None:
    given = example("takeout").given
    assert [each.key for each in given if isinstance(each, Blob)] == ["blogger/Albums/Ada_s tea/tea.jpg"]
    assert len([each for each in given if isinstance(each, Skipped)]) == 5


def test_only_what_is_live_was_public() -> None:
    found = example("takeout")
    seen = {each.native_id.rpartition(".")[2]: each.visibility.value for each in found.posts if each.kind == "comment"}
    assert seen == {
        **{"bl77": "public", "bl78": "public", "bl80": "public"},
        **{"bl79": "spam", "bl81": "pending", "bl82": "deleted", "bl83": "deleted"},
        **{"bl84": "unknown", "bl85": "unknown"},
    }
    assert {each.visibility.value for each in found.posts if each.kind == "article"} == {
        *("public", "draft", "deleted", "unknown")
    }


def test_the_settings_tell_where_it_was_and_who_could_read_it(tmp_path: Path) -> None:
    folder = "Blogger/Blogs/T"
    files = {
        f"{folder}/feed.atom": takeout(live(5, "/2011/10/a.html")),
        f"{folder}/settings.csv": "blog_subdomain,blog_read_access_mode\nteablog,MEMBERS\n",
    }
    found = taken_from(blogger, tmp_path, files)
    assert found.origin.owner == "teablog.blogspot.com"
    assert found.post("teablog.blogspot.com_2011_10_a").visibility is Visibility.PROTECTED


def test_links_between_posts_tell_where_a_blog_was(tmp_path: Path) -> None:
    own = takeout(
        live(5, "/2011/10/a.html", "http://www.t.example/2011/11/b.html and http://other.example/2011/11/b.html"),
        live(6, "/2011/11/b.html", "https://t.example/2011/10/a.html#c7"),
    )
    assert taken_from(blogger, tmp_path / "own", {"feed.atom": own}).origin.owner == "t.example"
    once = takeout(live(5, "/2011/10/a.html", "http://t.example/2011/11/b.html"), live(6, "/2011/11/b.html"))
    assert taken_from(blogger, tmp_path / "once", {"feed.atom": once}).origin.owner == ""


def test_a_blog_whose_address_nobody_tells_is_kept_and_can_be_named(tmp_path: Path) -> None:
    feed = takeout(live(5, "/2011/10/a.html"))
    lost = taken_from(blogger, tmp_path / "lost", {"feed.atom": feed})
    assert lost.post("blogger-1_2011_10_a.html").url == ""
    assert ["name the file after the blog" in each.message for each in lost.problems] == [True]
    named = taken_from(blogger, tmp_path / "named", {"t.example.atom": feed})
    assert named.post("t.example_2011_10_a").url == "https://t.example/2011/10/a.html"
    assert named.problems == []


def test_two_blogs_in_one_takeout_stay_two(tmp_path: Path) -> None:
    files = {}
    for name in ("one", "two"):
        files[f"Blogger/Blogs/{name}/feed.atom"] = takeout(live(5, "/2011/10/a.html"))
        files[f"Blogger/Blogs/{name}/settings.csv"] = f"blog_subdomain\n{name}tea\n"
    found = taken_from(blogger, tmp_path, files)
    assert {each.native_id for each in found.posts} == {f"{name}tea.blogspot.com_2011_10_a" for name in ("one", "two")}
    assert found.origin.owner == ""


def test_what_has_no_status_is_not_known_to_be_public(tmp_path: Path) -> None:
    found = taken_from(blogger, tmp_path, {"t.example.atom": takeout(live(5, "/a.html", status=""))})
    assert found.post("t.example_a").visibility is Visibility.UNKNOWN


@pytest.mark.parametrize("table", [b"", b"\xff\xfe\x00", b'"', b"blog_subdomain\n", b"a,b\n1\n", b"x" * 2_000_000])
def test_any_table_of_settings_is_survived(tmp_path: Path, table: bytes) -> None:
    files: dict[str, str | bytes] = {"Blogs/T/feed.atom": takeout(live(5, "/a.html")), "Blogs/T/settings.csv": table}
    assert len(taken_from(blogger, tmp_path, files).posts) == 1


# --- whatever comes -------------------------------------------------------------------------------------------------


def test_a_backup_that_breaks_off_gives_what_was_whole(tmp_path: Path) -> None:
    whole = handed_over("blogger", "backup").read_text(encoding="utf-8")
    found = taken_from(blogger, tmp_path, {"cut.xml": whole[: whole.index("With a page of my own")]})
    assert [each.native_id for each in found.raws if each.kind == "blogger.comment"] == [
        f"blog-1.post-{number}" for number in (77, 78, 79)
    ]
    assert any("breaks off" in each.message for each in found.problems)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
names = ["id", "title", "content", "author", "link", "category", "in-reply-to", "status", "trashed", "type", "article"]


@for_all(
    st.sampled_from(["blogger.article", "blogger.comment", "blogger.other"]),
    st.dictionaries(st.sampled_from(["entry", "blog", "article"]), st.dictionaries(st.sampled_from(names), values)),
)
def test_any_record_is_told_or_is_a_problem(kind: str, payload: object) -> None:
    raw = Raw(kind, "1", json.dumps(payload).encode(), "x.xml", 0)
    for each in blogger.interpret(in_order([raw]), Origin(service="blogger")):
        assert not isinstance(each, Post) or each.native_id
        assert not isinstance(each, Problem) or each.message
