"""WordPress exports: what is recognised, what a record becomes, and what never leaves it.

Whole exports with all that they mean are in golden/wordpress; here is what a difference in them would mean.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import msgspec
import pytest
from comment_making import check_example, examples, handed_over, in_order, taken, taken_from
from hypothesis import given as for_all
from hypothesis import strategies as st

from tweetarchive.errors import UnsafeExport
from tweetarchive.exports import open_export
from tweetarchive.importers import wordpress
from tweetarchive.importers.wordpress.clock import article_moment, moment, published
from tweetarchive.importers.wordpress.kinds import (
    article_visibility,
    comment_kind,
    comment_visibility,
    is_article,
)
from tweetarchive.records import Account, Counted, Origin, Post, Precision, Problem, Raw, Visibility

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.6.2" created="2026-10-31 06:55" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tea</title><wp:base_blog_url>https://tea.example</wp:base_blog_url>
"""
TAIL = "</channel></rss>\n"


def fields(**told: object) -> str:
    """wp:… elements, values in CDATA."""
    return "".join(f"<wp:{name}><![CDATA[{value}]]></wp:{name}>" for name, value in told.items())


def comment(number: int, words: str = "Hello", **told: object) -> str:
    usual = {"comment_author": "Bea", "comment_date_gmt": "2010-01-02 00:00:00", "comment_approved": 1}
    return f"<wp:comment>{fields(comment_id=number, comment_content=words, **(usual | told))}</wp:comment>\n"


def item(number: int, *comments: str, **told: object) -> str:
    usual = {"status": "publish", "post_type": "post", "post_date_gmt": "2010-01-01 00:00:00", "post_id": number}
    link = f"<link>https://tea.example/{number}/</link><title>No. {number}</title>"
    return f"<item>{link}{fields(**(usual | told))}\n{''.join(comments)}</item>\n"


def author(number: int, login: str, name: str, email: str = "") -> str:
    told = fields(author_id=number, author_login=login, author_email=email, author_display_name=name)
    return f"<wp:author>{told}</wp:author>\n"


def file(*parts: str) -> dict[str, str]:
    return {"tea.wordpress.xml": f"{HEAD}{''.join(parts)}{TAIL}"}


@pytest.mark.parametrize("example", examples("wordpress"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(wordpress, example)


# --- recognised ------------------------------------------------------------------------------------------------------


def test_a_gzipped_file_is_the_same_as_a_plain_one(tmp_path: Path) -> None:
    plain = handed_over("wordpress", "1.2")
    packed = tmp_path / (plain.name + ".gz")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    one, other = taken(wordpress, plain), taken(wordpress, packed)
    assert (other.origin, other.meant) == (one.origin, one.meant)
    assert [raw.payload for raw in other.raws] == [raw.payload for raw in one.raws]


@pytest.mark.parametrize(
    ("start", "generation"),
    [
        ('<rss xmlns:wp="http://wordpress.org/export/1.0/">', "wxr-1.0"),
        ("<rss version='2.0'\n  xmlns:w='https://wordpress.org/export/1.2/'>", "wxr-1.2"),
        ('<!-- <rss> -->\n<rss xmlns:wp="http://wordpress.org/export/1.1/">', "wxr-1.1"),
        ("<rss><channel><wp:wxr_version>1.2</wp:wxr_version>", "wxr-1.2"),
        ('<rss xmlns:dsq="http://www.disqus.com/" xmlns:wp="http://wordpress.org/export/1.0/">', "wxr-1.0"),
        ('<rss version="2.0"><channel><title>News</title>', ""),
        ('<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">', ""),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', ""),
        ('<html><body>&lt;rss xmlns:wp="http://wordpress.org/export/1.2/"&gt;', ""),
        ("{}", ""),
        ("", ""),
    ],
)
def test_the_root_tells_what_it_is(tmp_path: Path, start: str, generation: str) -> None:
    (tmp_path / "x.xml").write_text(start, encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        assert wordpress.recognise(export) == generation


def test_in_a_folder_other_files_are_left_alone(tmp_path: Path) -> None:
    made = {**file(item(1)), "about.xml": "<disqus/>", "notes.txt": "x"}
    found = taken_from(wordpress, tmp_path, made)
    assert found.generation == "wxr-1.2"
    assert {each.member for each in found.given} == {"tea.wordpress.xml"}


def test_an_entity_bomb_is_refused_in_one_message(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n'
    text = HEAD.replace("<rss", bomb + "<rss", 1) + item(1, comment(1, "&lol2;")) + TAIL
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        assert wordpress.recognise(export) == "wxr-1.2"
        for work in (wordpress.origin, lambda export: list(wordpress.extract(export))):
            with pytest.raises(UnsafeExport, match=r"x\.xml: declares a document type or entities \(line 3: <!DOCTYPE"):
                work(export)


# --- every record ----------------------------------------------------------------------------------------------------


def test_of_a_file_that_breaks_off_everything_complete_is_there_and_the_rest_is_counted(tmp_path: Path) -> None:
    whole = file(item(1, comment(1), comment(2)), item(2, comment(3), comment(4)))["tea.wordpress.xml"]
    (tmp_path / "x.xml").write_text(whole[: whole.index("<wp:comment_id><![CDATA[4]]>")], encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        given = list(wordpress.extract(export))
    found = [raw.native_id for raw in given if isinstance(raw, Raw) and raw.kind == "wordpress.comment"]
    assert found == ["1", "2", "3"]
    (problem,) = [each for each in given if isinstance(each, Problem)]
    assert problem.message == (
        "line 12: the file breaks off here; the <item> that begins in line 10 is not whole; everything before was kept."
    )
    counted = {each.kind: each.expected for each in given if not isinstance(each, Raw | Problem)}
    assert counted == {"wordpress.article": 2, "wordpress.comment": 4}


def test_of_an_article_that_breaks_off_before_it_says_who_may_read_it_nothing_is_shown(tmp_path: Path) -> None:
    whole = file(item(1), item(2, post_password="oolong"))["tea.wordpress.xml"]
    (tmp_path / "x.xml").write_text(whole[: whole.index("<wp:post_password>", whole.index("/2/"))], encoding="utf-8")
    with open_export(tmp_path / "x.xml") as export:
        given = list(wordpress.extract(export))
    assert [raw.native_id for raw in given if isinstance(raw, Raw) and raw.kind == "wordpress.article"] == ["1"]
    assert [each.message for each in given if isinstance(each, Problem)] == [
        "line 8: the file breaks off here; the <item> that begins in line 8 is not whole; everything before was kept."
    ]
    assert Counted("x.xml", "wordpress.article", 1) in given  # what was told once is not told again as missing


def test_every_field_is_kept_as_it_was(tmp_path: Path) -> None:
    odd = "<wp:odd a='1'>x<wp:in>y</wp:in></wp:odd><media:thing xmlns:media='urn:m'/>"
    odd += "<category>A</category><category>B</category>"
    found = taken_from(wordpress, tmp_path, file(f"<item>{odd}<wp:post_id> 7 </wp:post_id></item>"))
    record = msgspec.json.decode(found.raws[0].payload)
    assert record["item"] == {
        "wp:odd": {"@a": "1", "wp:in": "y", "#": "x"},
        "media:thing": "",
        "category": ["A", "B"],
        "wp:post_id": " 7 ",
    }
    assert found.raws[0].native_id == "7"


def test_the_same_comment_in_a_later_export_has_the_same_bytes(tmp_path: Path) -> None:
    """However many came and went beside it: only then does importing every year keep one copy."""
    early = taken_from(wordpress, tmp_path / "a", file(item(1, comment(1), comment(2), comment(3))))
    late = taken_from(wordpress, tmp_path / "b", file(item(0), item(1, comment(1), comment(3), comment(4))))
    told = {raw.native_id: raw.payload for raw in early.raws if raw.kind == "wordpress.comment"}
    again = {raw.native_id: raw.payload for raw in late.raws if raw.kind == "wordpress.comment"}
    assert {number for number in again if again[number] == told.get(number)} == {"1", "3"}


def test_two_blogs_in_one_export_do_not_mix(tmp_path: Path) -> None:
    one = file(item(1, comment(1, "One")))["tea.wordpress.xml"]
    other = one.replace("https://tea.example", "https://pot.example/blog").replace("One", "Other")
    found = taken_from(wordpress, tmp_path, {"a.wordpress.xml": one, "b.wordpress.xml": other})
    assert found.origin.owner == "tea.example"
    assert sorted(raw.native_id for raw in found.raws) == [
        "1",
        "1",
        "blog",
        "pot.example/blog:1",
        "pot.example/blog:1",
        "pot.example/blog:blog",
    ]
    assert len({post.native_id for post in found.posts}) == 4
    assert found.post("pot.example_blog_1.c1").content is not None


def test_an_item_without_anything_is_an_article_without_anything(tmp_path: Path) -> None:
    found = taken_from(wordpress, tmp_path, file("<item/>", "<item><wp:comment/></item>"))
    articles = [post for post in found.posts if post.kind == "article"]
    assert len({post.native_id for post in articles}) == 2
    assert {post.precision for post in articles} == {Precision.UNKNOWN}
    (said,) = [post for post in found.posts if post.kind == "comment"]
    assert said.article is not None
    assert said.article.native_id == articles[1].native_id
    assert said.visibility is Visibility.UNKNOWN


# --- who -------------------------------------------------------------------------------------------------------------


def test_a_users_comments_are_theirs_with_and_without_being_logged_in(tmp_path: Path) -> None:
    away = comment(1, comment_author="A.", comment_author_email=" ADA@tea.example ")
    here = comment(2, comment_author="ada_old", comment_author_email="ada@tea.example", comment_user_id=1)
    found = taken_from(wordpress, tmp_path, file(author(1, "ada", "Ada"), item(1, away, here)))
    logged_out, logged_in = found.post(".c1").author, found.post(".c2").author
    assert logged_out and logged_in
    assert (logged_in.native_id, logged_in.name) == ("wordpress:tea.example:1", "Ada")
    told = [each for each in found.meant if isinstance(each, Account) and each.native_id == logged_in.native_id]
    assert any(logged_out.native_id in each.same_as for each in told)


def test_authors_of_one_export_wrote_what_is_in_another(tmp_path: Path) -> None:
    """Parts handed over one by one: the later ones know a login, and the author's own record says whose it is."""
    wrote = "<dc:creator>ada</dc:creator>"
    first = tmp_path / "1.wordpress.xml"
    second = tmp_path / "2.wordpress.xml"
    first.write_text(file(author(1, "ada", "Ada"), item(1))["tea.wordpress.xml"], encoding="utf-8")
    second.write_text(file(item(2).replace("<item>", f"<item>{wrote}"))["tea.wordpress.xml"], encoding="utf-8")
    found = taken(wordpress, second, first)
    by = found.post("tea.example_2").author
    assert by is not None
    assert by.native_id == "wordpress:tea.example:login:ada"
    assert by.native_id in found.account("wordpress:tea.example:1").same_as


def test_a_name_that_says_that_there_is_none_is_nobodys(tmp_path: Path) -> None:
    said = [comment(number, comment_author="Anonymous") for number in (1, 2)]
    found = taken_from(wordpress, tmp_path, file(item(1, *said)))
    authors = {found.post(f".c{number}").author for number in (1, 2)}
    assert len(authors) == 2
    assert {author.name for author in authors if author} == {""}


def test_an_old_blogs_author_answers_under_a_number(tmp_path: Path) -> None:
    told = {"comment_user_id": 1}
    said = [
        comment(1, comment_author="Ada ", **told),
        comment(2, comment_author="Bea", **told | {"comment_user_id": 2}),
    ]
    entry = item(1, *said).replace("<item>", "<item><dc:creator>ada</dc:creator>")
    old = taken_from(wordpress, tmp_path / "old", file(entry))
    assert "wordpress:tea.example:login:ada" in old.account("wordpress:tea.example:1").same_as
    assert old.account("wordpress:tea.example:2").same_as == ()
    # Where the authors are known, a name proves nothing.
    new = taken_from(wordpress, tmp_path / "new", file(author(5, "ada", "Ada"), entry))
    assert new.account("wordpress:tea.example:1").same_as == ()


def test_what_identifies_people_stays_in_the_records(tmp_path: Path) -> None:
    secret = {
        "comment_author_email": "bea@mail.example",
        "comment_author_IP": "192.0.2.77",
        "comment_agent": "Mozilla/5.0 Secret",
    }
    made = file(author(1, "ada", "Ada", "ada@mail.example"), item(1, comment(1, **secret), post_password="oolong"))
    found = taken_from(wordpress, tmp_path, made)
    kept = b"".join(raw.payload for raw in found.raws).decode()
    meant = msgspec.json.encode(found.meant).decode()
    for words in ("bea@mail.example", "192.0.2.77", "Mozilla", "ada@mail.example", "oolong"):
        assert words in kept
        assert words not in meant


@pytest.mark.parametrize("empty", ["http://", "https://", "http:///", " ", "mailto:x@y.example", "javascript:alert(1)"])
def test_an_address_that_is_none_is_none(tmp_path: Path, empty: str) -> None:
    ping = comment(2, comment_type="pingback", comment_author_url=empty)
    found = taken_from(wordpress, tmp_path, file(item(1, comment(1, comment_author_url=empty), ping)))
    assert [each.website for each in found.meant if isinstance(each, Account)][-1] == ""
    assert found.post(".c2").url == ""


# --- what ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ({"wp:status": "publish", "wp:post_type": "post"}, Visibility.PUBLIC),
        ({"wp:status": "publish", "wp:post_type": "recipe"}, Visibility.PUBLIC),
        ({"wp:status": "publish", "wp:post_type": "post", "wp:post_password": "x"}, Visibility.PROTECTED),
        ({"wp:status": "publish", "wp:post_type": "post", "protected": "1"}, Visibility.PROTECTED),
        ({"wp:status": "publish", "wp:post_type": "feedback"}, Visibility.PROTECTED),
        ({"wp:status": "private", "wp:post_type": "post"}, Visibility.PROTECTED),
        ({"wp:status": "future", "wp:post_type": "page"}, Visibility.DRAFT),
        ({"wp:status": "draft", "wp:post_type": "draft"}, Visibility.DRAFT),
        ({"wp:status": "pending", "wp:post_type": "post"}, Visibility.PENDING),
        ({"wp:status": "trash", "wp:post_type": "post"}, Visibility.DELETED),
        ({"wp:status": "wc-completed", "wp:post_type": "post"}, Visibility.UNKNOWN),
        ({"wp:post_type": "post"}, Visibility.UNKNOWN),
        ({"wp:status": "inherit", "wp:post_type": "attachment", "wp:post_parent": "0"}, Visibility.PUBLIC),
        ({"wp:status": "inherit", "wp:post_type": "attachment", "wp:post_parent": "9"}, Visibility.UNKNOWN),
        ({}, Visibility.PUBLIC),
    ],
)
def test_who_could_read_an_article(told: dict[str, str], seen: Visibility) -> None:
    assert article_visibility(told, False) is seen


@pytest.mark.parametrize(
    ("told", "article", "seen"),
    [
        ({"wp:comment_approved": "1"}, Visibility.PUBLIC, Visibility.PUBLIC),
        ({"wp:comment_approved": "1"}, Visibility.DRAFT, Visibility.DRAFT),
        ({"wp:comment_approved": "1"}, Visibility.PROTECTED, Visibility.PROTECTED),
        ({"wp:comment_approved": "0"}, Visibility.PUBLIC, Visibility.PENDING),
        ({"wp:comment_approved": "spam"}, Visibility.PUBLIC, Visibility.SPAM),
        ({"wp:comment_approved": "Trash"}, Visibility.PUBLIC, Visibility.DELETED),
        ({"wp:comment_approved": "post-trashed"}, Visibility.PUBLIC, Visibility.DELETED),
        ({"wp:comment_approved": "yes"}, Visibility.PUBLIC, Visibility.UNKNOWN),
        ({}, Visibility.PUBLIC, Visibility.UNKNOWN),
        ({"wp:comment_approved": "1", "wp:comment_type": "review"}, Visibility.PUBLIC, Visibility.PUBLIC),
        ({"wp:comment_approved": "1", "wp:comment_type": "order_note"}, Visibility.PUBLIC, Visibility.PROTECTED),
    ],
)
def test_who_could_read_a_comment(told: dict[str, str], article: Visibility, seen: Visibility) -> None:
    assert comment_visibility(told, article) is seen


@pytest.mark.parametrize("kind", ["pingback", "trackback", "webmention", "like"])
def test_a_ping_is_no_person(kind: str) -> None:
    assert comment_kind({"wp:comment_type": kind}) == "ping"


@pytest.mark.parametrize(
    ("kind", "commented", "is_one"),
    [
        ("post", False, True),
        ("page", False, True),
        ("", False, True),
        ("draft", False, True),
        ("attachment", False, False),
        ("attachment", True, True),
        ("recipe", False, False),
        ("recipe", True, True),
        ("nav_menu_item", True, False),
        ("shop_order", True, False),
        ("revision", True, False),
    ],
)
def test_what_is_an_article(kind: str, commented: bool, is_one: bool) -> None:
    assert is_article({"wp:post_type": kind}, commented) is is_one


def test_a_comment_that_answers_itself_or_nobody_answers_the_article(tmp_path: Path) -> None:
    said = [comment(1, comment_parent=1), comment(2, comment_parent=0), comment(3, comment_parent=99)]
    found = taken_from(wordpress, tmp_path, file(item(1, *said)))
    parents = [found.post(f".c{number}").reply_to for number in (1, 2, 3)]
    assert [parent and parent.native_id for parent in parents] == [None, None, "tea.example_1.c99"]


# --- when ------------------------------------------------------------------------------------------------------------

ZERO = "0000-00-00 00:00:00"


@pytest.mark.parametrize(
    ("local", "utc", "article", "at"),
    [
        ("2008-11-07 18:31:02", "2008-11-08 02:31:02", {}, 1226111462),
        (ZERO, "2008-11-08 02:31:02", {}, 1226111462),
        ("2008-11-07 18:31:02", ZERO, ("2008-11-07 10:00:00", "2008-11-07 18:00:00"), 1226111462),
        ("2008-11-08 08:01:02", "", ("2008-11-07 23:30:00", "2008-11-07 18:00:00"), 1226111462),
        ("2008-11-08 02:31:02", ZERO, (ZERO, ZERO), 1226111462),
        ("2008-11-08 02:31:02", ZERO, ("2008-11-08 02:00:07", "2008-11-08 01:00:00"), 1226111462),
        ("2008-11-08 02:31:02", ZERO, ("2009-01-01 00:00:00", "2008-01-01 00:00:00"), 1226111462),
        (ZERO, ZERO, {}, None),
        ("", "2008-13-08 02:31:02", {}, None),
    ],
)
def test_when_a_comment_was_made(local: str, utc: str, article: tuple[str, str], at: int | None) -> None:
    about = {"wp:post_date": article[0], "wp:post_date_gmt": article[1]} if article else {}
    assert moment({"wp:comment_date": local, "wp:comment_date_gmt": utc}, "wp:comment_date", about) == at


def test_when_an_article_was_published() -> None:
    dates = {"wp:post_date": ZERO, "wp:post_date_gmt": ZERO}
    assert article_moment(dates | {"pubDate": "Sat, 08 Nov 2008 03:31:02 +0100"}) == (1226111462, Precision.SECOND)
    assert article_moment(dates | {"pubDate": "Tue, 30 Nov 1999 00:00:00 +0000"}) == (0, Precision.UNKNOWN)
    assert article_moment(dates) == (0, Precision.UNKNOWN)
    assert published("Wed, 30 Nov -0001 00:00:00 +0000") is None


def test_a_comment_without_date_keeps_its_place_under_its_article(tmp_path: Path) -> None:
    undated = [comment(number, comment_date_gmt="") for number in (5, 6)]
    found = taken_from(wordpress, tmp_path, file(item(1, *undated)))
    told = [found.post(ending) for ending in (".c5", ".c6")]
    assert [(post.created - 1262304000, post.precision) for post in told] == [(1, "unknown"), (2, "unknown")]


# --- whatever comes --------------------------------------------------------------------------------------------------

SOUND = st.text(st.characters(codec="utf-8", exclude_characters="\r\ufffe\uffff", exclude_categories=["Cc", "Cs"]))


@for_all(SOUND)
def test_words_come_out_as_they_went_in(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    """Whatever people wrote; those that WordPress cut into several sections as well."""
    cut = words.replace("]]>", "]]]]><![CDATA[>")
    found = taken_from(wordpress, tmp_path_factory.mktemp("words"), file(item(1, comment(1, cut))))
    content = found.post(".c1").content
    assert content is not None
    assert content.source == words.strip()
    assert found.problems == []


VALUES = st.recursive(
    st.text(max_size=8) | st.sampled_from(["0", "1", "2010-01-02 00:00:00", "https://tea.example/1/", "pingback", ""]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["#", "@domain", "x"]), inner, max_size=2)
    ),
    max_leaves=4,
)
FIELDS = st.dictionaries(
    st.sampled_from(
        [
            *("wp:comment_id", "wp:comment_author", "wp:comment_author_email", "wp:comment_author_url"),
            *("wp:comment_date", "wp:comment_date_gmt", "wp:comment_approved", "wp:comment_type", "wp:comment_parent"),
            *("wp:comment_user_id", "wp:comment_content", "dsq:remote", "wp:post_id", "link", "title", "category"),
            *("wp:post_date", "wp:post_date_gmt", "pubDate", "wp:status", "wp:post_type", "dc:creator", "author"),
        ]
    ),
    VALUES,
)


@for_all(st.sampled_from(["article", "comment", "author"]), FIELDS, FIELDS, st.booleans())
def test_no_record_is_so_odd_that_it_ends_the_reading(kind: str, inner: object, about: object, sound: bool) -> None:
    record = {"item": inner, "comment": inner, "author": inner, "article": about, "site": "tea.example"}
    payload = msgspec.json.encode(record) if sound else b"{" + msgspec.json.encode(record)
    raws = [Raw(f"wordpress.{kind}", "1", payload, "x.xml", 0), Raw("wordpress.other", "1", b"{}", "x.xml", 1)]
    meant = list(wordpress.interpret(in_order(raws), Origin(service="wordpress")))
    assert meant
    for each in meant:
        assert isinstance(each, Post | Account | Problem)
        if isinstance(each, Post):
            assert re.fullmatch(r"[a-z0-9._-]+", each.native_id)
    if not sound:
        assert [type(each) for each in meant] == [Problem]
