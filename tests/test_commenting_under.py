"""What importers of comments share: loose fields, sites told by file names, comments under an article that is there."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.commenting.addresses import article_id
from tweetarchive.commenting.commenters import commenter, own_page
from tweetarchive.commenting.loose import number, part, parts, truth, words
from tweetarchive.commenting.sites import article_at, site_of_file
from tweetarchive.commenting.under import Author, Comment, Place
from tweetarchive.records import Account, Content, Post, Precision, Provenance, Visibility


@pytest.mark.parametrize(
    ("name", "site"),
    [
        ("b.example.db", "b.example"),
        ("www.b.example.json", "b.example"),
        ("notes.b.example.sqlite3", "notes.b.example"),
        ("comments.b.example.json.gz", "b.example"),
        ("backup-b.example-20200101.gz", "b.example"),
        ("b.example (1).db", "b.example"),
        ("B.Example.ghost.2024-01-02-10-11-12.json", "b.example"),
        ("ada.hatenablog.com.export.txt", "ada.hatenablog.com"),
        ("folder/b.example.db", "b.example"),
        ("b.example", "b.example"),
        ("comments.db", ""),
        ("isso.db", ""),
        ("my-blog.ghost.2024-01-02.json", ""),
        ("my.comments.db", ""),
        ("webmentions.json", ""),
        ("export", ""),
        ("", ""),
    ],
)
def test_a_site_is_told_by_the_name_of_a_file(name: str, site: str) -> None:
    assert site_of_file(name) == site


@given(st.text(max_size=40))
def test_whatever_a_file_is_called_its_site_is_one_or_none(name: str) -> None:
    site = site_of_file(name)
    assert site == "" or article_id(f"https://{site}/x").startswith(site)


def test_a_path_is_an_address_where_the_site_is_known() -> None:
    assert article_at("b.example", "/2008/11/tea/") == (
        article_id("http://www.b.example/2008/11/tea"),
        "https://b.example/2008/11/tea/",
    )
    assert article_at("b.example", "https://other.example/x") == ("other.example_x", "https://other.example/x")
    assert article_at("", "/2008/11/tea/") == ("2008_11_tea", "")
    assert article_at("", "/") == ("home", "")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"a": "x"}, "x"),
        ({"a": " ", "b": "y"}, "y"),
        ({"a": 5}, "5"),
        ({"a": True, "b": None}, ""),
        ({"a": ["x"]}, ""),
        ({}, ""),
    ],
)
def test_words_are_words_or_nothing(record: dict[str, Any], expected: str) -> None:
    assert words(record, "a", "b") == expected


@given(
    st.dictionaries(
        st.just("a"), st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists)
    )
)
def test_loose_reading_takes_whatever_is_there(record: dict[str, Any]) -> None:
    assert isinstance(words(record, "a"), str)
    found = number(record, "a")
    assert found is None or int(found) <= 10**15
    assert isinstance(truth(record, "a"), bool)
    assert dict(part(record, "a")) == {}
    assert parts(record, "a") == []


def test_numbers_and_truths() -> None:
    assert number({"a": "1.5"}, "a") == 1.5
    assert number({"a": True}, "a") is None
    assert number({"a": "nan"}, "a") is None
    assert truth({"a": 1}, "a") and truth({"a": "True"}, "a") and not truth({"a": 0}, "a") and not truth({}, "a")
    assert parts({"a": [{"b": 1}, 2]}, "a") == [{"b": 1}]


# --- people ---------------------------------------------------------------------------------------------------------


def test_people_of_one_mastodon_are_not_one_person() -> None:
    assert own_page("https://fosstodon.example/@bea") == "fosstodon.example/@bea"
    assert own_page("https://fosstodon.example/@cem/") != own_page("https://fosstodon.example/@bea")
    assert own_page("https://forum.example/u/dot") == "forum.example/u/dot"
    assert own_page("https://bea.example/about") == "bea.example"


# --- comments ------------------------------------------------------------------------------------------------------

PLACE = Place(site="b.example", native_id="b.example_tea", url="https://b.example/tea", title="Tea", at=100)


def told(**more: Any) -> tuple[Account, Post]:
    fields: dict[str, Any] = {
        "local": "x1",
        "author": Author(name="Bea"),
        "content": Content("plain", "Yes."),
        "at": 500,
    }
    account, post = PLACE.told(Comment(**(fields | more)), 7)
    assert isinstance(account, Account) and isinstance(post, Post)
    return account, post


def test_an_article_that_is_only_known_to_be_there_has_no_words() -> None:
    article = PLACE.article(7)
    assert (article.kind, article.native_id, article.title, article.url) == (
        "article",
        "b.example_tea",
        "Tea",
        PLACE.url,
    )
    assert (article.provenance, article.content, article.precision) == (Provenance.EMBEDDED, None, Precision.UNKNOWN)
    assert article.author is not None and article.author.native_id == "site:b.example"
    assert article.as_of == 7


def test_articles_of_unknown_sites_do_not_have_one_author() -> None:
    one, other = (Place(site="", native_id=name).article(0).author for name in ("a", "b"))
    assert one != other


def test_a_comment_stands_under_its_article_and_answers_its_parent() -> None:
    account, post = told(parent="x0", nested=True, ordinal=3)
    assert post.native_id == "b.example_tea.x1"
    assert post.article and post.article.native_id == "b.example_tea"
    assert post.reply_to and post.reply_to.native_id == "b.example_tea.x0"
    assert post.nested and post.ordinal == 3
    assert post.author == commenter("b.example", name="Bea")
    assert account.native_id == "name:b.example:bea" and account.as_of == post.as_of == 7


def test_a_root_is_not_nested() -> None:
    assert told(nested=True)[1].nested is False


def test_a_comment_without_a_date_comes_in_its_place_after_the_article() -> None:
    post = told(at=None, ordinal=4)[1]
    assert (post.created, post.precision) == (104, Precision.UNKNOWN)


def test_a_comment_is_no_more_public_than_its_article() -> None:
    hidden = Place(site="b.example", native_id="x", visibility=Visibility.PROTECTED)
    _, post = hidden.told(Comment(local="1", author=Author(), content=None, at=1), 0)
    assert isinstance(post, Post) and post.visibility is Visibility.PROTECTED
    assert told(visibility=Visibility.PENDING)[1].visibility is Visibility.PENDING


@pytest.mark.parametrize("name", ["Anonymous", " anonymous ", "Guest", "anónimo", "", "匿名"])
def test_nobody_is_not_one_person(name: str) -> None:
    ids = {told(author=Author(name=name), local=local)[1].author for local in ("1", "2")}
    assert len(ids) == 2


def test_an_address_of_mail_is_passed_on_as_a_hash_only() -> None:
    account, post = told(author=Author(email="Bea@b.example", name="Bea", account="isso:1"))
    assert len(account.same_as) == 2
    assert "@" not in repr((account, post))
