"""Movable Type's text: where an entry and a comment end, what the clock says, which letters the bytes are.

Whole exports with all that they mean are in golden/movabletype; here is what a difference in them would mean.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, handed_over, taken, taken_from
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.exports import open_export
from tweetarchive.importers import movabletype, pasted
from tweetarchive.importers.movabletype.interpreting import date_of
from tweetarchive.importers.movabletype.splitting import entries_of
from tweetarchive.records import Post, Precision, Visibility


@pytest.mark.parametrize("example", examples("movabletype"))
def test_an_export_means_what_it_meant(example: str) -> None:
    check_example(movabletype, example)


def entry(body: str = "Words.", *pieces: str, **head: str) -> str:
    fields = {
        "AUTHOR": "odile",
        "TITLE": "Tea",
        "BASENAME": "tea",
        "STATUS": "Publish",
        "DATE": "11/13/2008 02:16:10 PM",
    }
    fields |= {key.replace("_", " "): value for key, value in head.items()}
    lines = [f"{key}: {value}" for key, value in fields.items() if value is not None]
    parts = ["\n".join(lines), f"BODY:\n{body}", *pieces]
    return "\n-----\n".join(parts) + "\n-----\n--------\n"


def comment(text: str = "Yes.", **head: str) -> str:
    fields = {
        "AUTHOR": "Bea",
        "EMAIL": "bea@b.example",
        "IP": "192.0.2.1",
        "URL": "",
        "DATE": "11/13/2008 03:00:00 PM",
    } | head
    return "COMMENT:\n" + "".join(f"{key}: {value}\n" for key, value in fields.items()) + text


def told(folder: Path, *entries: str, name: str = "b.example.txt", encoding: str = "utf-8") -> Taken:
    return taken_from(movabletype, folder / "export", {name: "".join(entries).encode(encoding)})


def comments_of(found: Taken) -> list[Post]:
    return sorted((each for each in found.posts if each.kind == "comment"), key=lambda each: each.ordinal)


def article_of(found: Taken) -> Post:
    (article,) = [each for each in found.posts if each.kind == "article"]
    return article


def source(post: Post) -> str:
    assert post.content is not None
    return post.content.source


# --- where things end ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["-----", "--------"])
@pytest.mark.parametrize("after", ["prose", "", "TITLE of the song", "-- ", "Body: mine", "DATEs and figs"])
def test_lines_of_hyphens_that_people_write_end_nothing(tmp_path: Path, line: str, after: str) -> None:
    body = f"Before.\n{line}\n{after}\nAfter."
    found = told(tmp_path, entry(body, comment(body)), entry(BASENAME="milk"))
    assert source(found.post("_tea")).split() == body.split()
    assert source(comments_of(found)[0]).split() == body.split()
    assert len([each for each in found.posts if each.kind == "article"]) == 2


def test_keys_may_have_blanks_behind_them(tmp_path: Path) -> None:
    found = told(
        tmp_path, entry("Words.", comment()).replace("COMMENT:\n", "COMMENT: \n").replace("-----\n", "----- \n")
    )
    assert len(comments_of(found)) == 1


def test_a_comment_that_begins_like_a_head_is_words(tmp_path: Path) -> None:
    text = "URL: is what I typed.\nAUTHOR: I am."
    (post,) = comments_of(told(tmp_path, entry("Words.", comment(text))))
    assert source(post) == text
    assert post.author and post.author.name == "Bea"


def test_a_head_with_keys_left_out_is_read_in_order(tmp_path: Path) -> None:
    short = "COMMENT:\nAUTHOR: Cem\nDATE: 11/13/2008 03:00:00 PM\nEMAIL: is words"
    (post,) = comments_of(told(tmp_path, entry("Words.", short)))
    assert source(post) == "EMAIL: is words"


def test_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    text = entry("One.\n\nTwo.", comment("Three.\nFour."))
    unix, windows = (told(tmp_path / str(n), each) for n, each in enumerate((text, text.replace("\n", "\r\n"))))
    assert unix.meant == windows.meant


def test_an_entry_may_end_without_its_pieces_ending(tmp_path: Path) -> None:
    one = "AUTHOR: a\nTITLE: One\nDATE: 01/02/2008 03:04:05\n-----\nBODY:\nFirst.\n--------\n"
    text = f"{one}AUTHOR: a\nTITLE: Two\n-----\nBODY:\nSecond."
    found = told(tmp_path, text)
    assert sorted(source(each) for each in found.posts) == ["First.", "Second."]


texts = st.lists(
    st.sampled_from(
        [
            "-----",
            "--------",
            "BODY:",
            "COMMENT:",
            "PING:",
            "AUTHOR: x",
            "DATE: 1/2/2008 3:04:05",
            "TITLE: t",
            "words",
            "",
        ]
    ),
    max_size=30,
)


@given(texts)
def test_no_line_is_lost_whatever_stands_where(lines: list[str]) -> None:
    found = list(entries_of(lines))
    kept = "\n".join(
        [line for each in found for values in each.head.values() for line in values]
        + [text for each in found for text in each.texts.values()]
        + [f"{piece.head} {piece.text}" for each in found for piece in each.pieces]
    )
    assert kept.count("words") == lines.count("words")


# --- what it says ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("11/13/2008 02:16:10 PM", "2008-11-13 14:16:10"),
        ("11/13/2008 02:16:10 AM", "2008-11-13 02:16:10"),
        ("11/13/2008 12:00:00 AM", "2008-11-13 00:00:00"),
        ("11/13/2008 12:00:00 PM", "2008-11-13 12:00:00"),
        ("11/13/2008 14:16:10", "2008-11-13 14:16:10"),
        ("1/2/2008 3:04 pm", "2008-01-02 15:04:00"),
        ("11/13/108 14:16:10", "2008-11-13 14:16:10"),
        ("11/13/99 14:16:10", "1999-11-13 14:16:10"),
        ("11/13/08 14:16:10", "2008-11-13 14:16:10"),
        ("2008-11-13 14:16:10", "2008-11-13 14:16:10"),
    ],
)
def test_dates_of_every_kind(written: str, clock: str) -> None:
    from twitter_making import seconds

    assert date_of(written) == seconds(clock)


@pytest.mark.parametrize("written", ["", "13/13/2008 02:16:10", "11/13/2008 25:00:00", "soon", "02/30/2008 10:00:00"])
def test_what_is_no_date_is_none(tmp_path: Path, written: str) -> None:
    assert date_of(written) is None
    assert article_of(told(tmp_path, entry(DATE=written))).precision is Precision.UNKNOWN


@pytest.mark.parametrize(
    ("status", "comments", "visibility"),
    [
        ("Publish", (), Visibility.PUBLIC),
        ("Draft", (), Visibility.DRAFT),
        ("Future", (), Visibility.DRAFT),
        ("Odd", (), Visibility.UNKNOWN),
        ("", (), Visibility.UNKNOWN),
        ("", (comment(),), Visibility.PUBLIC),
        ("Draft", (comment(),), Visibility.DRAFT),
    ],
)
def test_a_status_says_who_may_see_it(tmp_path: Path, status: str, comments: Any, visibility: Visibility) -> None:
    found = told(tmp_path, entry("Words.", *comments, STATUS=status))
    assert {each.visibility for each in found.posts} == {visibility}


@pytest.mark.parametrize(
    ("breaks", "body", "form"),
    [
        ("0", "x", "html"),
        ("1", "x", "breaks"),
        ("__default__", "<p>x</p>", "breaks"),
        ("richtext", "x", "html"),
        ("markdown_with_smartypants", "x", "markdown"),
        ("textile_2", "x", "breaks"),
        ("", "x", "breaks"),
        ("", "<P>x</P>", "html"),
    ],
)
def test_how_a_text_was_typed(tmp_path: Path, breaks: str, body: str, form: str) -> None:
    content = article_of(told(tmp_path, entry(body, CONVERT_BREAKS=breaks))).content
    assert content is not None and content.format == form


def test_the_rest_of_an_entry_follows_its_body(tmp_path: Path) -> None:
    assert source(article_of(told(tmp_path, entry("One.", "EXTENDED BODY:\nTwo.")))) == "One.\n\nTwo."


def test_tags_and_categories(tmp_path: Path) -> None:
    found = told(tmp_path, entry(TAGS='"two words",one', CATEGORY="Milk", PRIMARY_CATEGORY="Milk"))
    assert article_of(found).hashtags == ("two words", "one", "Milk")


def test_the_same_words_twice_are_two_comments_and_the_same_again_next_time(tmp_path: Path) -> None:
    text = entry("Words.", comment(), comment(), comment("No."))
    found = told(tmp_path, text)
    assert len({each.native_id for each in comments_of(found)}) == 3
    assert [each.ordinal for each in comments_of(found)] == [1, 2, 3]
    again = told(tmp_path / "again", text)
    assert {raw.native_id for raw in found.raws} == {raw.native_id for raw in again.raws}


def test_comments_alone_find_their_entry_by_its_date_wherever_it_stands(tmp_path: Path) -> None:
    alone = f"NO ENTRY: 1\nDATE: 11/13/2008 02:16:10 PM\n-----\n{comment('Late.')}\n-----\n--------\n"
    for number, order in enumerate([(entry(), alone), (alone, entry())]):
        found = told(tmp_path / str(number), *order)
        (late,) = comments_of(found)
        assert late.article and late.article.native_id == article_of(found).native_id
        assert not found.problems


def test_comments_of_an_entry_that_is_not_there_are_kept_and_told(tmp_path: Path) -> None:
    alone = f"NO ENTRY: 1\nDATE: 01/02/2003 02:16:10 PM\n-----\n{comment('Lost.')}\n-----\n--------\n"
    found = told(tmp_path, entry(), alone)
    assert "at line" in found.problems[0].message and "01/02/2003" in found.problems[0].message
    (lost,) = comments_of(found)
    assert lost.article and [each.content for each in found.posts if each.native_id == lost.article.native_id] == [None]
    assert lost.visibility is Visibility.PUBLIC


def test_pings_are_not_people(tmp_path: Path) -> None:
    head = "TITLE: Milk &amp; honey\nURL: http://o.example/1\nIP: 192.0.2.2\nBLOG NAME: Other"
    ping = f"PING:\n{head}\nDATE: 11/14/2008 01:00:00 AM\nExcerpt"
    (post,) = [each for each in told(tmp_path, entry("Words.", ping)).posts if each.kind == "ping"]
    assert (post.title, post.url, source(post)) == ("Milk & honey « Other", "http://o.example/1", "Excerpt")
    assert post.author is not None and post.author.native_id == ""


def test_addresses_of_people_and_machines_are_not_passed_on(tmp_path: Path) -> None:
    said = repr(told(tmp_path, entry("Words.", comment())).meant)
    assert "192.0.2.1" not in said and "bea@" not in said


# --- where the blog is --------------------------------------------------------------------------------------------


def test_typepad_says_where_an_entry_is(tmp_path: Path) -> None:
    found = told(tmp_path, entry(UNIQUE_URL="http://odile.typepad.example/weblog/2006/01/tea.html"), name="x.txt")
    assert found.origin.owner == "odile.typepad.example"
    assert article_of(found).native_id == "odile.typepad.example_weblog_2006_01_tea"


def test_hatena_is_known_by_the_name_of_its_file(tmp_path: Path) -> None:
    found = told(tmp_path, entry(BASENAME="2025/01/15/123456"), name="ada.hatenablog.com.export.txt")
    assert article_of(found).url == "https://ada.hatenablog.com/entry/2025/01/15/123456"


def test_without_an_address_the_basename_is_the_name(tmp_path: Path) -> None:
    assert article_of(told(tmp_path, entry(), name="b.example.txt")).native_id == "b.example_tea"
    assert article_of(told(tmp_path / "2", entry(), name="export.txt")).native_id == "tea"


# --- which letters ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "words", "note"),
    [
        ("utf-8", "Café – 茶", ""),
        ("utf-8-sig", "Café", ""),
        ("cp1252", "Café – “fin”", "not UTF-8"),
        ("euc_jp", "お茶とミルクのはなし", "EUC_JP"),
        ("cp932", "お茶とミルクのはなし", "CP932"),
    ],
)
def test_the_bytes_are_read_as_what_they_are(tmp_path: Path, encoding: str, words: str, note: str) -> None:
    found = told(tmp_path, entry(words, comment(words)), encoding=encoding)
    assert [source(each) for each in found.posts] == [words, words]
    assert [note in each.message for each in found.problems] == ([True] if note else [])


# --- recognised ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", examples("movabletype"))
def test_no_other_reader_of_texts_claims_it(example: str) -> None:
    with open_export(handed_over("movabletype", example)) as export:
        assert pasted.recognise(export) == ""
        assert movabletype.recognise(export) == "mt"


@pytest.mark.parametrize(
    "text",
    [
        "TITLE: a\nAUTHOR: b\n\nJust words, and no piece.",
        "BODY:\nx\n-----\n",
        "-----\nBODY:\n",
        "AUTHOR: x\n-----\nNOTE:\n",
        "",
    ],
)
def test_other_texts_are_not_claimed(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.txt").write_text(text or " ")
    with open_export(tmp_path / "x.txt") as export:
        assert movabletype.recognise(export) == ""


def test_a_file_of_any_name_is_one_by_its_first_lines(tmp_path: Path) -> None:
    path = tmp_path / "export"
    path.write_text("\n\n" + entry())
    assert taken(movabletype, path).generation == "mt"
