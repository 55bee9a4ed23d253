"""Disqus's export: what its threads and posts become, and which threads are one article.

Whole exports with all that they mean are in golden/disqus; here is what a difference in them would mean.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from comment_making import check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import disqus, wordpress
from tweetarchive.records import Origin, Post, Precision, Problem, Provenance, Raw, Visibility

BOTH = "2016-with-addresses"
HEAD = '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">'


@pytest.mark.parametrize("example", examples("disqus"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(disqus, example)


def thread(number: int, link: str, title: str = "Tea", **more: str) -> str:
    told = {"id": "", "link": link, "title": title, "createdAt": f"2009-01-{number % 28 + 1:02}T00:00:00Z"} | more
    return f'<thread dsq:id="{number}">{"".join(f"<{k}>{v}</{k}>" for k, v in told.items())}</thread>'


def post(number: int, of: int, words: str = "Hello", said: str = "", parent: int = 0, **more: str) -> str:
    told = {"id": said, "message": words, "createdAt": "2009-02-01T00:00:00Z", "isDeleted": "false"} | more
    fields = "".join(f"<{k}>{v}</{k}>" for k, v in told.items())
    answers = f'<parent dsq:id="{parent}"/>' if parent else ""
    author = "<author><name>Bea</name></author>" if "author" not in more else ""
    return f'<post dsq:id="{number}">{fields}{author}<thread dsq:id="{of}"/>{answers}</post>'


def file(*parts: str) -> dict[str, str]:
    return {"x.xml": f"{HEAD}{''.join(parts)}</disqus>"}


# --- recognised ---------------------------------------------------------------------------------------------------


def test_a_gzipped_file_is_the_same_as_a_plain_one(tmp_path: Path) -> None:
    plain = handed_over("disqus", BOTH)
    packed = tmp_path / (plain.name + ".gz")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    one, other = taken(disqus, plain), taken(disqus, packed)
    assert other.origin == one.origin
    assert other.meant == one.meant
    assert [raw.payload for raw in other.raws] == [raw.payload for raw in one.raws]


@pytest.mark.parametrize(
    "text",
    [
        '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dsq="http://www.disqus.com/"><channel/></rss>',
        "<html><body><div id='disqus_thread'></div></body></html>",
        "<!-- <disqus> --><feed/>",
        "",
    ],
)
def test_what_only_speaks_of_disqus_is_not_its_export(tmp_path: Path, text: str) -> None:
    (tmp_path / "disqus.xml").write_text(text, encoding="utf-8")
    with open_export(tmp_path / "disqus.xml") as export:
        assert disqus.recognise(export) == ""
        assert list(disqus.extract(export)) == []


@pytest.mark.parametrize(
    ("name", "generated"),
    [
        ("tea-2020-03-04T18%3A36%3A47.800594-all.xml", 1583347007),
        ("tea-2020-03-04T18_36_47.800594-all.xml", 1583347007),
        ("tea.xml", 1233446400),  # no earlier than its newest comment
    ],
)
def test_the_name_tells_when_it_was_made(tmp_path: Path, name: str, generated: int) -> None:
    found = taken_from(disqus, tmp_path, {name: file(thread(1, "http://t.example/a"), post(9, 1))["x.xml"]})
    assert found.origin.generated == generated


def test_the_site_is_where_most_pages_are_and_no_machine_of_ones_own(tmp_path: Path) -> None:
    links = ["http://localhost:4000/a", "http://localhost:4000/b", "http://www.T.example/c", "http://127.0.0.1/d"]
    found = taken_from(disqus, tmp_path, file(*(thread(n, link) for n, link in enumerate(links, 1))))
    assert found.origin.owner == "t.example"


# --- who, when, who could see it ------------------------------------------------------------------------------------


def test_people_are_known_by_username_then_address_then_name(tmp_path: Path) -> None:
    named = "<name>Bea</name><isAnonymous>true</isAnonymous>"
    parts = [
        post(1, 1, "a", author=f"{named}<email>Bea@B.example</email><username>bea_b</username>"),
        post(2, 1, "b", author=f"{named}<email> bea@b.example </email>"),
        post(3, 1, "c", author=named),
        post(4, 1, "d", author="<name>Guest</name>"),
        post(5, 1, "e", author="<name/>"),
    ]
    found = taken_from(disqus, tmp_path, file(thread(1, "http://t.example/a"), *parts))
    authors = [each.author.native_id for each in found.posts if each.kind == "comment" and each.author]
    assert authors[0] == "disqus:bea_b"
    assert authors[1] in found.account("disqus:bea_b").same_as
    assert authors[2] == "name:t.example:bea"
    assert authors[3:] == ["nobody:t.example_a.dsq4", "nobody:t.example_a.dsq5"]


def test_no_address_leaves_the_records(tmp_path: Path) -> None:
    found = taken(disqus, handed_over("disqus", BOTH))
    told = repr(found.meant).lower()
    assert b"nancy@n.example" in b"".join(raw.payload for raw in found.raws).lower()
    assert "n.example" not in told
    assert "192.0.2." not in told


def test_deleted_spam_and_pages_that_are_gone(tmp_path: Path) -> None:
    found = taken(disqus, handed_over("disqus", BOTH))
    deleted, answer = found.post(".dsq2000"), found.post(".dsq2001")
    assert deleted.visibility is Visibility.DELETED
    assert answer.visibility is Visibility.PUBLIC
    assert answer.reply_to and answer.reply_to.native_id == deleted.native_id
    assert found.post(".dsq2002").visibility is Visibility.SPAM
    assert found.post(".dsq2003").visibility is Visibility.DELETED  # its page was
    assert found.post(".dsq2004").visibility is Visibility.UNKNOWN  # its page is not in the file
    assert [each.message for each in found.problems] == [
        "The page with id “1337” is not in the file; its comment is kept, but not shown."
    ]


def test_an_article_is_only_known_to_be_there(tmp_path: Path) -> None:
    article = taken(disqus, handed_over("disqus", BOTH)).post("snow")
    assert (article.kind, article.provenance, article.content) == ("article", Provenance.EMBEDDED, None)
    assert (article.precision, article.created % 86400) == (Precision.DAY, 0)


def test_times_are_utc_wherever_this_runs(tmp_path: Path) -> None:
    found = taken_from(disqus, tmp_path, file(thread(1, "http://t.example/a"), post(9, 1)))
    assert found.post(".dsq9").created == 1233446400


# --- one article, several threads -----------------------------------------------------------------------------------


def articles(path: Path, *parts: str) -> set[str]:
    found = taken_from(disqus, path, file(*parts))
    return {each.article.native_id for each in found.posts if each.article}


def test_an_address_spelled_otherwise_is_the_same_article(tmp_path: Path) -> None:
    links = [
        "http://t.example/2009/tea/",
        "https://www.t.example/2009/tea?utm_source=x",
        "http://t.example/2009/tea.html",
    ]
    parts = [thread(n, link, f"Title {n}") + post(90 + n, n, f"Words {n}") for n, link in enumerate(links, 1)]
    assert articles(tmp_path, *parts) == {"t.example_2009_tea"}


def test_a_comment_of_wordpress_that_is_there_twice_joins_threads_of_one_title(tmp_path: Path) -> None:
    old, new = thread(1, "http://t.example/?p=12"), thread(2, "http://t.example/2009/tea/")
    twice = post(91, 1, "Hello", "wp_id=5"), post(92, 2, "Hello", "wp_id=5")
    later = post(93, 2, "Later", parent=92)
    found = taken_from(disqus, tmp_path, file(old, new, *twice, later))
    comments = [each for each in found.posts if each.kind == "comment"]
    assert [each.native_id for each in comments] == [
        "t.example_2009_tea.c5",
        "t.example_2009_tea.c5",
        "t.example_2009_tea.dsq93",
    ]
    assert comments[2].reply_to and comments[2].reply_to.native_id == "t.example_2009_tea.c5"
    assert {each.native_id for each in found.posts if each.kind == "article"} == {"t.example_2009_tea"}


@pytest.mark.parametrize(
    ("title", "link", "words", "said", "joined"),
    [
        ("Tea", "http://t.example/b/tea", "Hello", "", True),  # title, slug and comment
        ("tea ", "http://t.example/b/tea", "Hello", "", True),
        ("Tea", "http://t.example/b/other", "Hello", "", False),  # "Hello" is said everywhere
        ("Tea", "http://t.example/b/other", "Hello", "wp_id=5", True),  # but WordPress's comment 5 only once
        ("Rain", "http://t.example/b/tea", "Hello", "wp_id=5", False),
        ("Tea", "http://t.example/b/tea", "Bye", "", False),
        ("", "http://t.example/b/tea", "Hello", "", False),
    ],
)
def test_what_makes_two_threads_one_article(
    tmp_path: Path, title: str, link: str, words: str, said: str, joined: bool
) -> None:
    one = thread(1, "http://t.example/a/tea", title and "Tea") + post(91, 1, "Hello", said)
    other = thread(2, link, title) + post(92, 2, words, said)
    assert (len(articles(tmp_path, one, other)) == 1) is joined


def test_chains_of_threads_meet_in_one(tmp_path: Path) -> None:
    threads = [
        thread(n, f"http://t.example/{n}/tea", "Tea", createdAt=f"20{10 + n}-01-01T00:00:00Z") for n in (1, 2, 3)
    ]
    posts = [
        post(91, 1, "A", "wp_id=1"),
        post(92, 2, "A", "wp_id=1"),
        post(93, 2, "B", "wp_id=2"),
        post(94, 3, "B", "wp_id=2"),
    ]
    assert articles(tmp_path, *threads, *posts) == {"t.example_3_tea"}  # the newest has today's address


def test_an_article_is_gone_only_if_all_its_threads_are(tmp_path: Path) -> None:
    threads = thread(1, "http://t.example/tea", isDeleted="true"), thread(2, "http://t.example/tea/")
    found = taken_from(disqus, tmp_path, file(*threads, post(91, 1)))
    assert {each.visibility for each in found.posts} == {Visibility.PUBLIC}


def test_a_comment_of_wordpress_is_the_same_in_both_exports(tmp_path: Path) -> None:
    blog = """<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title><link>https://t.example</link>
      <wp:wxr_version>1.2</wp:wxr_version><item><title>Tea</title><link>https://t.example/2009/tea/</link>
      <wp:post_id>12</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
      <wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author>Bea</wp:comment_author>
      <wp:comment_author_email>bea@b.example</wp:comment_author_email>
      <wp:comment_date_gmt>2009-02-01 00:00:00</wp:comment_date_gmt><wp:comment_content>Hello</wp:comment_content>
      <wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>"""
    own = taken_from(wordpress, tmp_path / "blog", {"blog.xml": blog})
    author = "<name>Bea</name><email>Bea@b.example</email>"
    parts = thread(1, "http://www.t.example/2009/tea.html"), post(91, 1, "Hello", "wp_id=5", author=author)
    other = taken_from(disqus, tmp_path / "disqus", file(*parts))
    one, two = own.post(".c5"), other.post(".c5")
    assert (one.native_id, one.article, one.author, one.created) == (
        two.native_id,
        two.article,
        two.author,
        two.created,
    )


# --- several exports ------------------------------------------------------------------------------------------------


def test_a_later_export_without_addresses_does_not_make_people_strangers(tmp_path: Path) -> None:
    page = thread(1, "http://t.example/a")
    old = tmp_path / "old.xml"
    old.write_text(
        file(page, post(9, 1, author="<name>Bea</name><email>bea@b.example</email>"))["x.xml"], encoding="utf-8"
    )
    new = tmp_path / "new.xml"
    new.write_text(file(page, post(9, 1, "Hello!", author="<name>Bea</name>"))["x.xml"], encoding="utf-8")
    found = taken(disqus, new, old)
    comment = found.post(".dsq9")
    assert comment.content and comment.content.source == "Hello!"
    assert comment.author and comment.author.native_id.startswith("mail:")
    assert len([each for each in found.posts if each.kind == "comment"]) == 1


def test_a_comment_is_under_the_article_that_the_newest_export_says(tmp_path: Path) -> None:
    old, new = thread(1, "http://t.example/?p=12"), thread(2, "http://t.example/2009/tea/")
    twice = post(91, 1, "Hello", "wp_id=5"), post(92, 2, "Hello", "wp_id=5")
    (tmp_path / "1.xml").write_text(file(old, twice[0])["x.xml"], encoding="utf-8")
    (tmp_path / "2.xml").write_text(file(old, new, *twice)["x.xml"], encoding="utf-8")
    found = taken(disqus, tmp_path / "2.xml", tmp_path / "1.xml")
    assert {each.article.native_id for each in found.posts if each.article} == {"t.example_2009_tea"}


# --- whatever comes -------------------------------------------------------------------------------------------------


def test_a_file_that_breaks_off_gives_what_was_whole(tmp_path: Path) -> None:
    whole = handed_over("disqus", BOTH).read_text(encoding="utf-8")
    found = taken_from(disqus, tmp_path, {"cut.xml": whole[: whole.index("Still raining")]})
    assert {raw.native_id for raw in found.raws if raw.kind == "disqus.comment"} == {"900", "901", "1900"}
    assert any("breaks off" in each.message for each in found.problems)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
fields = st.dictionaries(
    st.sampled_from(["@id", "id", "message", "createdAt", "author", "thread", "parent", "isSpam", "link"]), values
)


@for_all(
    st.sampled_from(["disqus.article", "disqus.comment", "disqus.category", "else"]),
    st.fixed_dictionaries({}, optional={"post": fields | values, "thread": fields, "article": fields | values}),
)
def test_any_record_is_told_or_is_a_problem(kind: str, payload: object) -> None:
    raw = Raw(kind, "1", json.dumps(payload).encode(), "x.xml", 0)
    older = Raw(kind, "1", json.dumps({"post": {"author": 3}}).encode(), "x.xml", 1)
    for each in disqus.interpret(in_order([raw, older]), Origin(service="disqus")):
        if isinstance(each, Post):
            assert each.native_id
            assert each.visibility is not Visibility.PUBLIC or "article" in str(payload)
        elif isinstance(each, Problem):
            assert each.message
