"""Pages copied as plain text: what is the article, who said what under it, and what is left out and told.

Whole pages with all that they mean are in golden/pasted; here is what a difference in them would mean.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from comment_making import Taken, check_example, examples, taken_from
from hypothesis import example as for_one
from hypothesis import given, settings
from hypothesis import strategies as st
from twitter_making import seconds

from tweetarchive.errors import UnrecognisedExport
from tweetarchive.exports import open_export
from tweetarchive.importers import identify, pasted
from tweetarchive.importers.pasted.bylines import article_byline, comment_byline, date_line
from tweetarchive.importers.pasted.comments import Heard
from tweetarchive.importers.pasted.copies import runs
from tweetarchive.importers.pasted.marks import heading, is_residue, numbered, opens_form, permalink, ping
from tweetarchive.importers.pasted.page import Page, read_page
from tweetarchive.importers.pasted.people import by_the_author, greeted_name
from tweetarchive.importers.pasted.quoting import quoted_comment
from tweetarchive.importers.pasted.recognising import decoded, reads_like_a_page
from tweetarchive.importers.pasted.trailers import trailer_line
from tweetarchive.records import Content, Origin, Post, Precision, Problem, Provenance, Raw, Visibility


@pytest.mark.parametrize("example", examples("pasted"))
def test_a_page_means_what_it_meant(example: str) -> None:
    check_example(pasted, example)


ARTICLE = """The ferry had left when we came to the quay, and the next one was to leave in the morning. We had apples.

Nobody minded. Somebody had a mouth organ, and somebody else asked him to stop, and later asked him to go on again.

By one o'clock a fishing boat took us over. Its skipper would not hear of money, but he kept the mouth organ, I believe.

I have been back since. The quay is there, the timetable is new, and the apples are as good as they were that night."""


def told(folder: Path, text: str, name: str = "page.txt") -> Taken:
    return taken_from(pasted, folder / "export", {name: text})


def page(below: str = "", above: str = "") -> Page:
    return read_page(f"{above}{ARTICLE}\n\n{below}")


def said(text: str) -> list[tuple[str, str]]:
    """(name, words) of the comments under the article; a ping's name is its title, in brackets."""
    return [
        (each.name if each.title is None else f"[{each.title}]", " ".join(" ".join(each.lines).split()))
        for each in page(text).comments
    ]


# --- comments told apart ------------------------------------------------------------------------------------------


def test_a_numbered_list_has_its_order_and_no_names() -> None:
    found = page("2 thoughts on “The ferry\n\n  1. One.\n\n     More of one.\n\n  2. Two.\n").comments
    assert [(each.ordinal, each.name) for each in found] == [(1, ""), (2, "")]
    assert "More of one." in " ".join(found[0].lines)


def test_a_list_in_a_comment_is_not_the_list_of_comments() -> None:
    text = "3 Responses to “The ferry”\n\n1. One:\n   1. apples\n   2. pears\n\n2. Two: first\n1. again\n\n3. Three.\n"
    assert [words for _, words in said(text)] == ["One: 1. apples 2. pears", "Two: first 1. again", "Three."]


def test_numbers_that_grow_wider_still_stand_below_each_other() -> None:
    lines = "\n\n".join(f"{number:>4}. Comment {number}." for number in range(1, 13))
    found = page(f"12 Comments\n\n{lines}").comments
    assert [each.ordinal for each in found] == list(range(1, 13))


def test_the_newest_may_come_first() -> None:
    found = page("3 Comments\n\n3. Three.\n\n2. Two.\n\n1. One.").comments
    assert [(each.ordinal, each.lines[0]) for each in found] == [(3, "Three."), (2, "Two."), (1, "One.")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann B. says\nYes.\nCem says\nNo.",
        "Ann B. says:\n\nYes.\n\nCem says:\n\nNo.",
        "2 Comments\n\nAnn B. says:\nNovember 8, 2008 at 2:31 am\n\nYes.\n\nReply\n\n"
        "Cem says:\nNovember 9, 2008 at 2:31 am\n\nNo.\n\nReply",
        "2 Comments:\n\nAnn B. said...\nYes.\nNovember 8, 2008 2:31 AM\n\nCem said...\nNo.\nNovember 9, 2008 2:31 AM",
        "2 Comments\n\nAnn B. on November 8, 2008 at 2:31 am said:\nYes.\n\n"
        "Cem on November 9, 2008 at 2:31 am said:\nNo.",
        "Comments\n\nAnn B.\nNovember 8, 2008 at 2:31 am\nYes.\n\nCem\nNovember 9, 2008 at 2:31 am\nNo.",
        "2 comments\n\nOn November 8, 2008, Ann B. wrote:\nYes.\n\nOn November 9, 2008, Cem wrote:\nNo.",
        "{ 2 comments… read them below or add one }\n\n1 Ann B. November 8, 2008 at 2:31 am\n\n"
        "Yes.\n\n2 Cem November 9, 2008 at 2:31 am\n\nNo.",
        "2 Responses to “The ferry”\n\n1. Ann B. says:\nYes.\n\n2. Cem says:\nNo.",
        "Comments (2)\n\nYes.\n\nPosted by: Ann B. | November 08, 2008 at 02:31 AM\n\nNo.\n\n"
        "Posted by: Cem | November 09, 2008 at 02:31 AM",
        "2 Kommentare zu „Die Fähre“\n\nAnn B. sagt:\n8. November 2008 um 2:31 Uhr\n\nYes.\n\n"
        "Cem sagt:\n9. November 2008 um 2:31 Uhr\n\nNo.",
        "Yes.\nAnn Bs last blog post..Words\nYes.\nAnn Bs last blog post..Words\nNo.\n"
        "Cems last blog post..Other\nNo.\nCems last blog post..Other",
    ],
)
def test_every_layout_gives_who_said_what(text: str) -> None:
    found = [(name.removesuffix("."), words.split(" Ann B")[0].split(" Cem")[0]) for name, words in said(text)]
    assert found == [("Ann B", "Yes."), ("Cem", "No.")]
    assert not page(text).notes


@pytest.mark.parametrize(
    ("line", "clock", "precision"),
    [
        ("Ann says:\nNovember 8, 2008 at 2:31 pm", "2008-11-08 14:31:00", Precision.SECOND),
        ("Ann says:\n8 November 2008", "2008-11-08 00:00:00", Precision.DAY),
        ("Ann says:\n2 years ago", "", Precision.UNKNOWN),
        ("Ann says:", "", Precision.UNKNOWN),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(tmp_path: Path, line: str, clock: str, precision: Precision) -> None:
    found = told(tmp_path, f"{ARTICLE}\n\n1 Comment\n\n{line}\n\nYes.\n")
    (post,) = [each for each in found.posts if each.kind == "comment"]
    assert post.precision is precision
    assert post.created == (seconds(clock) if clock else 1)
    assert post.content == Content("plain", "Yes.")


def test_doubled_comments_are_said_once_and_what_stands_once_is_a_comment_too() -> None:
    text = (
        "Great.\nAnns last blog post..A\nGreat.\nAnns last blog post..A\nMine alone.\nSecond line of it.\nYes!\nYes!\n"
    )
    assert [name for name, _ in said(text)] == ["Ann", "", ""]
    assert [words for _, words in said(text)][1] == "Mine alone. Second line of it."


def test_between_copies_trailers_show_where_comments_end() -> None:
    doubled = "One.\nAnns last blog post..A\n" * 2
    text = f"{doubled}Two.\nBobs last blog post..B\nThree.\nFour.\nFour.\n"
    assert [name for name, _ in said(text)] == ["Ann", "Bob", "", ""]


def test_a_refrain_is_no_comment() -> None:
    poem = "\n".join(
        [
            "Row, row, row your boat.",
            "Row, row, row your boat.",
            "Gently down the stream.",
            "Merrily, merrily.",
            "Merrily, merrily.",
            "Life is but a dream.",
            "Tomorrow we shall row again.",
        ]
    )
    assert read_page(f"{ARTICLE}\n{poem}\n{ARTICLE}").comments == []


def test_trailers_alone_show_comments_and_the_guess_is_told() -> None:
    found = page("I was there, too.\n\nAnns last blog post..Ferries\n\nSo was I.\n\nBobs last blog post..Boats")
    assert [each.name for each in found.comments] == ["Ann", "Bob"]
    assert "guess" in found.notes[0]
    assert "back since" in found.article


@pytest.mark.parametrize(
    "line", ["Pingback: Boats « Bob’s log", "Trackback: Boats « Bob’s log", "Pingback from: Boats « Bob’s log"]
)
def test_pings_are_not_comments(line: str) -> None:
    text = f"3 Comments\n\nAnn says:\n\nYes.\n\n{line}\n\nCem says:\n\nNo."
    assert said(text) == [("Ann", "Yes."), ("[Boats « Bob’s log]", ""), ("Cem", "No.")]


def test_a_count_that_is_not_met_is_told() -> None:
    assert page("5 Comments\n\nAnn says:\n\nYes.").notes == ["The page counts 5 comments, and 1 could be told apart."]


def test_comments_that_cannot_be_told_apart_stay_together_and_that_is_told() -> None:
    found = page("4 Comments\n\nYes.\n\nNo.\n\nPerhaps.")
    assert [each.lines for each in found.comments] == [["Yes.", "", "No.", "", "Perhaps."]]
    assert any("kept as one" in note for note in found.notes)
    assert [words for _, words in said("3 Comments\n\nYes.\n\nNo.\n\nPerhaps.")] == ["Yes.", "No.", "Perhaps."]


@pytest.mark.parametrize(
    "form", ["Leave a Reply", "Leave a Comment", "Post a Comment", "Schreibe einen Kommentar", "Deja una respuesta"]
)
def test_a_form_ends_the_page(form: str) -> None:
    below = "Your email address will not be published.\n\nRecent posts\n\nAbout boats"
    text = f"1 Comment\n\nAnn says:\n\nYes.\n\n{form}\n\n{below}"
    assert said(text) == [("Ann", "Yes.")]


def test_a_form_above_the_comments_does_not() -> None:
    assert said("2 Comments\n\nLeave a Reply\n\nAnn says:\n\nYes.\n\nCem says:\n\nNo.") == [
        ("Ann", "Yes."),
        ("Cem", "No."),
    ]


def test_what_somebody_says_in_the_article_is_no_comment() -> None:
    article = ARTICLE.replace("Nobody minded.", "\n\nPaul said:\n\nNobody minds.\n\n")
    assert read_page(article).comments == []
    found = read_page(f"{article}\n\n2 Comments\n\nAnn says\nYes.\nCem says\nNo.")
    assert [each.name for each in found.comments] == ["Ann", "Cem"]
    assert "Paul said:" in found.article


def test_a_link_to_the_comments_above_the_article_is_none() -> None:
    found = page(above="The ferry\n\nby Ann on May 5, 2007 · 12 Comments\n\n")
    assert (found.title, found.author, found.comments) == ("The ferry", "Ann", [])
    assert page(above="The ferry\n\n12 Comments\n\n").comments == []


# --- the article --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("The ferry\n\n", "The ferry"),
        ("Who has seen the ferry?\n\n", "Who has seen the ferry?"),
        ("# The ferry\n", "The ferry"),
        ("The ferry\nby Ann on May 5, 2007\n", "The ferry"),
        ("The\u00a0ferry\n\n", "The ferry"),
        ("", ""),
        ("This is what I wrote:\n\n", ""),
        ("It was late.\n\n", ""),
    ],
)
def test_a_title_stands_alone(above: str, title: str) -> None:
    assert page(above=above).title == title


def test_a_title_that_the_comments_name_needs_no_blank_line() -> None:
    found = page("1 thought on “The last ferry of\n\n1. Yes.", above="The last ferry of the year\n")
    assert (found.title, found.article.startswith("The ferry had left")) == ("The last ferry of the year", True)
    assert page("1 thought on “The ferry”\n\n1. Yes.").title == "The ferry"


@pytest.mark.parametrize(
    ("line", "name", "day"),
    [
        ("by Linnea Ek on June 24, 2013", "Linnea Ek", "2013-06-24"),
        ("by on June 24, 2013", "", "2013-06-24"),
        ("June 24, 2013 by Linnea Ek", "Linnea Ek", "2013-06-24"),
        ("Posted on June 24, 2013", "", "2013-06-24"),
        ("Posted by Linnea at 2:10 AM", "Linnea", ""),
        ("By Linnea | June 24, 2013 | 5 Comments", "Linnea", "2013-06-24"),
        ("24. Juni 2013 von Linnea", "Linnea", "2013-06-24"),
        ("Written by Linnea", "Linnea", ""),
        ("*Posted by Linnea on June 24, 2013*", "Linnea", "2013-06-24"),
    ],
)
def test_a_byline_says_who_and_when(line: str, name: str, day: str) -> None:
    found = article_byline(line)
    assert found is not None and found.name == name
    assert (found.when.seconds if found.when else 0) == (seconds(f"{day} 00:00:00") if day else 0)
    whole = page(above=f"The ferry\n\n{line}\n\n")
    assert (whole.author, line in whole.article) == (name, False)


@pytest.mark.parametrize(
    "line",
    [
        "by the way, it was June 24, 2013",
        "by mistake",
        "It was written by Linnea, who was there on June 24, 2013.",
        "Friends for life",
        "2013",
    ],
)
def test_prose_is_no_byline(line: str) -> None:
    assert article_byline(line) is None


def test_a_byline_may_stand_under_the_article() -> None:
    found = page("Posted by Linnea on June 24, 2013\n\n2 Comments\n\n1. Yes.\n\n2. No.")
    assert (found.author, found.when is not None, "Linnea" in found.article) == ("Linnea", True, False)


@pytest.mark.parametrize(
    "line",
    [
        "https://b.example/2013/06/ferry/",
        "Permalink: https://b.example/2013/06/ferry/",
        "Source: <https://b.example/2013/06/ferry/>",
    ],
)
def test_an_address_says_which_article_it_is(tmp_path: Path, line: str) -> None:
    found = told(tmp_path, f"The ferry\n\n{line}\n\n{ARTICLE}\n\n1 Comment\n\nAnn says:\n\nYes.")
    article, comment = sorted(found.posts, key=lambda each: each.kind)
    assert (article.native_id, article.url) == ("b.example_2013_06_ferry", "https://b.example/2013/06/ferry/")
    assert article.precision is Precision.UNKNOWN and article.created == seconds("2013-06-01 00:00:00")
    assert comment.author and comment.author.native_id == "name:b.example:ann"


def test_a_day_in_the_address_is_the_day(tmp_path: Path) -> None:
    (article,) = told(tmp_path, f"https://b.example/2013/06/24/ferry\n\n{ARTICLE}").posts
    assert (article.precision, article.created) == (Precision.DAY, seconds("2013-06-24 00:00:00"))


def test_the_same_article_is_the_same_however_many_comments_it_has(tmp_path: Path) -> None:
    texts = (ARTICLE, f"{ARTICLE}\n\n1 Comment\n\nAnn says:\n\nYes.", ARTICLE.replace(" ", "  ").replace("\n", "\r\n"))
    ids = {told(tmp_path / str(number), text).raws[0].native_id for number, text in enumerate(texts)}
    assert len(ids) == 1
    other = told(tmp_path / "other", ARTICLE.replace("ferry", "tram")).raws[0].native_id
    assert other not in ids and re.fullmatch(r"text-[0-9a-f]{12}", other)


def test_where_copying_left_no_blank_lines_every_line_is_a_paragraph() -> None:
    assert read_page(ARTICLE.replace("\n\n", "\n")).article == ARTICLE
    assert read_page(ARTICLE).article == ARTICLE
    assert "line.\nAnd" in read_page(f"A first line.\nAnd a second of it.\n\n{ARTICLE}").article


def test_a_handle_behind_a_name_stays(tmp_path: Path) -> None:
    (article,) = told(tmp_path, ARTICLE.replace("Somebody", "Benno (@benno_on_rails)")).posts
    assert article.content is not None and "Benno (@benno_on_rails)" in article.content.source


def test_a_page_of_markdown_is_markdown(tmp_path: Path) -> None:
    (article,) = told(tmp_path, ARTICLE, "page.md").posts
    assert article.content == Content("markdown", ARTICLE)


# --- who is who ---------------------------------------------------------------------------------------------------


def heard(*comments: str) -> list[Heard]:
    """Comments, "Name: words" for one with a name."""
    found = []
    for number, text in enumerate(comments, 1):
        name, colon, words = text.rpartition("|")
        found.append(Heard(number, name if colon else "", lines=words.split("\n")))
    return found


@pytest.mark.parametrize(
    ("comments", "name"),
    [
        (["Hedda,\nI agree.", "Hedda –\n\nGood.", "I think so, too, Hedda. Really."], "Hedda"),
        (["Hey Linnea, look here.", "How wet, Linnea. I was there."], "Linnea"),
        (["Linnea, I saw it.", "Linnea, You did it.", "Poor wet Linnea. Yes."], "Linnea"),
        (["Hi Mary Ann, thanks.", "Thank you, Mary Ann! Lovely."], "Mary Ann"),
        (["Well, I agree.", "Well, I do not.", "Well, perhaps."], ""),
        (["Hey Linnea, look here.", "I liked it."], ""),
        (["Linnea, you are right.", "Linnea, yes."], ""),
        (["Nora|Hey Linnea, well.", "Linnea Ek|Hey Linnea, odd.", "Hey Linnea, hello."], ""),
        (["Hey Linnea, yes.", "Hey Linnea, no.", "Hey Hedda, yes.", "Hey Hedda, no."], ""),
        ([], ""),
    ],
)
def test_an_author_is_whom_several_greet_and_nobody_is_called(comments: list[str], name: str) -> None:
    assert greeted_name(heard(*comments)) == name


def test_a_comment_that_answers_many_is_the_authors_own() -> None:
    comments = heard("Petra Holm|Yes.", "Ruben|No.", "Linnea, I saw you.", "@Petra When?\n@Ruben – no?", "@Petra only")
    assert by_the_author(comments, "Linnea") == {4}
    assert by_the_author(comments, "") == set()
    assert by_the_author(heard("Ann B|.", "Cem|.", "Dot|.", "@Ann yes\n@Cem no\n@Dot ha"), "") == {4}


def test_nobody_answers_before_they_were_spoken_to_or_in_another_ones_name() -> None:
    assert by_the_author(heard("@Petra and @Ruben", "Petra|Yes.", "Ruben|No."), "Linnea") == set()
    assert by_the_author(heard("Petra|Yes.", "Ruben|No.", "Cem|@Petra and @Ruben"), "Linnea") == set()
    assert by_the_author(heard("Petra|Yes.", "Ruben|No.", "Hi Linnea, @Petra and @Ruben"), "Linnea") == set()


def test_an_s_too_many_in_a_trailer_is_no_other_person() -> None:
    assert by_the_author(heard("TheDryGuys|Yes.", "Jame|No.", "@TheDryGuy a\n@James b"), "Linnea") == {3}


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Petra Holms last blog post..Ten stops", "Petra Holm", "Ten stops"),
        ("Jamess last blog post..x", "James", "x"),
        ("James’ last blog post..x", "James", "x"),
        ("Ann's latest tweet ..x", "Ann", "x"),
        ("Bob recently posted..A", "Bob", "A"),
        (".-= Ann´s last blog ..Foo =-.", "Ann", "Foo"),
        ("Dr. J. Kings last blog post..", "Dr. J. King", ""),
        ("Phil Bs last blog post..philb: @Someone what? re: x", "Phil B", "philb: @Someone what? re: x"),
    ],
)
def test_a_trailer_names_its_author(line: str, name: str, title: str) -> None:
    assert trailer_line(line) == (name, title)


@pytest.mark.parametrize(
    "line",
    [
        "Her last blog post was long.",
        "It was the teams last post. Really..",
        "The plan failed, and so it was the teams last post..x",
        "last blog post..x",
        "",
    ],
)
def test_prose_is_no_trailer(line: str) -> None:
    assert trailer_line(line) is None


# --- quotes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("At noon Paul left me a longish comment. I copy half of it:", "Paul"),
        ("Paul commented:", "Paul"),
        ("Yesterday Paul kindly wrote:", "Paul"),
        ("In the comments, Paul Reed said:", "Paul Reed"),
        ("I got this comment from Paul:", "Paul"),
        ("Paul replied, and this is his reply:", "Paul"),
        ("I sent out a word:", ""),
        ("Here is where the story gets interesting:", ""),
        ("Paul has two dogs:", ""),
        ("She wrote a letter. This is it:", ""),
        ("Paul left me a longish comment.", ""),
    ],
)
def test_words_that_are_introduced_as_somebodys(before: str, name: str) -> None:
    found = quoted_comment(["First.", before, "The words.", "Mine again."])
    assert (found.name if found else "") == name
    assert found is None or (found.first, found.last) == (2, 2)


def test_a_name_is_made_whole_by_the_rest_of_the_article() -> None:
    paragraphs = ["I met Paul O’Mara, who mends clocks.", "Paul wrote:", "Words."]
    assert quoted_comment(paragraphs) == ("Paul O’Mara", 2, 2)
    assert quoted_comment(["Paul Reed and Paul Hall.", *paragraphs[1:]]) == ("Paul", 2, 2)


@pytest.mark.parametrize(
    ("behind", "last"),
    [
        (["“Open.", "Still.", "Closed.”", "Mine."], 4),
        (["> One.", "> Two.", "Mine."], 3),
        (["“Closed at once.”", "Mine."], 2),
        (["“Never closed.", "Mine."], 2),
    ],
)
def test_a_quote_ends_where_its_marks_do(behind: list[str], last: int) -> None:
    found = quoted_comment(["First.", "Paul wrote:", *behind])
    assert found is not None and found.last == last


def test_a_list_is_no_quote() -> None:
    assert quoted_comment(["Paul wrote two things:", "- one", "- two"]) is None


def test_a_quoted_comment_is_somebodys_and_stands_apart(tmp_path: Path) -> None:
    text = f"{ARTICLE}\n\nLast night Anders left a comment here. He said it best:\n\nKnock & <wait>.\n\nSo I knocked.\n"
    found = told(tmp_path, text.replace("Nobody minded", "Anders O’Dell minded"))
    (quoted,) = [each for each in found.posts if each.kind == "comment"]
    (article,) = [each for each in found.posts if each.kind == "article"]
    assert article.quote and article.quote.native_id == quoted.native_id == f"{article.native_id}.q1"
    assert (quoted.content, quoted.article) == (Content("plain", "Knock & <wait>."), None)
    assert (quoted.provenance, quoted.precision) == (Provenance.EMBEDDED, Precision.UNKNOWN)
    assert quoted.author and quoted.author.name == "Anders O’Dell"
    assert article.content and article.content.format == "html"
    assert "<blockquote><p>Knock &amp; &lt;wait&gt;.</p></blockquote>\n<p>So I knocked.</p>" in article.content.source


# --- single lines -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "My grandmother always says",
        "Here is what Paul said:",
        "As Paul said:",
        "Great post from 2008-11-08",
        "I went there on November 8, 2008",
        "Susan said: I liked this",
        "Hedda,",
        "He says",
        "Nobody said:",
        "Reply",
        "3 Comments",
        "Splendid.",
    ],
)
def test_words_are_no_byline(line: str) -> None:
    assert comment_byline(line, "And so on.") is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("5 thoughts on “What", 5),
        ("One Response to ‘x’", 1),
        ("Comments (12)", 12),
        ("12 Comments", 12),
        ("No comments:", 0),
        ("Comments", -1),
        ("{ 3 comments… read them below or add one }", 3),
        ("7 Kommentare zu „Tee“", 7),
        ("2 respuestas a “Té”", 2),
    ],
)
def test_headings(line: str, number: int) -> None:
    found = heading(line)
    assert found is not None and found.number == number


@pytest.mark.parametrize(
    "line", ["One comment on this was good", "Comments are welcome", "5 apples", "I have 12 comments", ""]
)
def test_prose_is_no_heading(line: str) -> None:
    assert heading(line) is None


def test_what_single_lines_are() -> None:
    assert numbered("  3. Yes") == (2, 3, "Yes") and numbered("7") == (0, 7, "") and numbered("12) x") == (0, 12, "x")
    assert numbered("1.5 million") is None and numbered("2008 was good") is None
    assert ping("Pingback: A « B") == "A « B" and ping("A pingback: no") is None
    assert opens_form("Leave a Reply Cancel reply") and not opens_form("Leave a comment if you like tea")
    assert is_residue("Reply ↓") and is_residue("Email *") and not is_residue("Reply to this was slow.")
    assert permalink("URL: https://b.example/x") == "https://b.example/x"
    assert permalink("https://b.example/x", labelled=True) == "" and permalink("see https://b.example/x") == ""
    assert date_line("Saturday, November 8th, 2008 at 2:31 am") and date_line("3 days ago")
    assert date_line("Petra November 8, 2008") is None and date_line("yesterday") is None


@given(st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=24))
def test_of_copies_one_stays_and_nothing_else_is_lost(lines: list[str]) -> None:
    found = runs(lines)
    spread = [line for run in found for line in [each for each in run.lines if each] * run.copies]
    assert spread == [line for line in lines if line]
    for run in found:
        assert lines[run.start : run.start + len(run.lines)] == run.lines


# --- nothing is lost, nothing is raised ---------------------------------------------------------------------------

FURNITURE = [
    *(
        "",
        "",
        "Leave a Reply",
        "Reply",
        "2 thoughts on “The ferry",
        "3 Comments",
        "Comments",
        "Ann Berg says",
        "Cem said:",
    ),
    *(
        "Ann Berg says:",
        "November 8, 2008 at 2:31 am",
        "Anns last blog post..Words",
        "Pingback: A « B",
        "by Ann on May 5, 2007",
    ),
    *(
        "  1. One more",
        "  2. One more",
        "1.",
        "Posted by: Ann | May 06, 2007 at 08:10 AM",
        "Posted by Ann",
        "https://b.example/x",
    ),
    *("Paul wrote:", "The ferry", "> quoted", "- item", "Hey Linnea,", "@Ann @Cem yes"),
]
some_lines = st.lists(st.sampled_from([*FURNITURE, "WORDS", "WORDS", "WORDS", "TWICE"]), max_size=40)


@settings(max_examples=300)
@given(some_lines)
@for_one(["2 thoughts on “The ferry", "WORDS", "  1. One more", "WORDS"])
@for_one(["WORDS", "Anns last blog post..Words", "WORDS"])
@for_one(["3 Comments", "Posted by: Ann | May 06, 2007 at 08:10 AM", "WORDS"])
def test_no_words_are_lost_without_a_note(lines: list[str]) -> None:
    """Every line of words is somewhere in what is told, or a note says that it was left out; a form is not."""
    text = []
    for number, line in enumerate(lines):
        words = f"Marked{number} words of somebody, who wrote them."
        text += [words, words] if line == "TWICE" else [words if line == "WORDS" else line]
    found = read_page("\n".join(text))
    kept = " ".join(
        [found.title, found.article, *found.notes, *(f"{c.name} {c.title} {' '.join(c.lines)}" for c in found.comments)]
    )
    form = next((at for at, line in enumerate(text) if opens_form(line)), len(text))
    for line in text[:form]:
        if line.startswith("Marked"):
            assert line.split()[0] in kept or any("left out" in note for note in found.notes), line


@given(st.text(max_size=400))
@for_one("1. \n" * 50)
@for_one("\n\n says\n says:\n")
@for_one("Pingback:\n" * 9)
def test_no_text_is_too_odd(text: str) -> None:
    raw = Raw("pasted.page", "x", text.encode("utf-8", "surrogatepass"), "page.txt", 0)
    for each in pasted.interpret([raw], Origin(service="pasted")):
        assert not (isinstance(each, Problem) and "cannot be used" in each.message), each


@given(
    st.lists(
        st.sampled_from(
            [
                "Ann says\nYes.",
                "Pingback: A « B",
                "3 Comments",
                "  1. x",
                "Bob on May 5, 2007 said:\nNo.",
                "Anns last blog post..A",
            ]
        ),
        max_size=12,
    )
)
def test_ids_of_a_page_are_never_the_same_twice(parts: list[str]) -> None:
    raw = Raw("pasted.page", "x", "\n\n".join([ARTICLE, *parts]).encode(), "page.txt", 0)
    ids = [each.native_id for each in pasted.interpret([raw], Origin(service="pasted")) if isinstance(each, Post)]
    assert len(ids) == len(set(ids))


def test_everything_on_a_page_was_public(tmp_path: Path) -> None:
    found = told(tmp_path, f"{ARTICLE}\n\n1 Comment\n\nAnn says:\n\nYes.")
    assert {each.visibility for each in found.posts} == {Visibility.PUBLIC}


# --- recognised ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "buy milk",
        ARTICLE[:390],
        "- " + "\n- ".join(f"item number {number} of the list" for number in range(40)),
        "\n".join(
            f"2024-01-02 10:11:{number:02} INFO the server did something. Then it did more. And more."
            for number in range(40)
        ),
        "\n".join(
            f"192.0.2.1 - - [10/Oct/2000:13:55:{number:02}] GET /page{number}. Done. Well." for number in range(40)
        ),
        "def x():\n    return 1\n\n" * 40,
        "#!/bin/sh\n" + ARTICLE,
        "<html><body>" + ARTICLE,
        '{"text": "' + ARTICLE + '"}',
        "name\tage\ttown\tdog\n" * 40,
        "AUTHOR: Ann\nTITLE: The ferry\n\n" + ARTICLE,
        "word " * 400,
        "\0" + ARTICLE,
        "",
    ],
)
def test_what_is_no_page_keeps_its_own_error(tmp_path: Path, text: str) -> None:
    assert not reads_like_a_page(text)
    path = tmp_path / "notes.txt"
    path.write_text(text or " ")
    with open_export(path) as export, pytest.raises(UnrecognisedExport, match="text file"):
        identify(export, [pasted])


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        "The ferry\n\n" + ARTICLE,
        ARTICLE.replace("\n\n", "\n"),
        ("これは長い文章です。船はもう出ていました。私たちは朝まで待つことにしました。" * 12),
    ],
)
def test_prose_reads_like_a_page(text: str) -> None:
    assert reads_like_a_page(text)


@pytest.mark.parametrize("name", ["page.txt", "page.md", "page.text", "PAGE.TXT"])
def test_a_lone_text_is_one_by_its_name_and_its_words(tmp_path: Path, name: str) -> None:
    assert told(tmp_path, ARTICLE, name).generation == "text"


@pytest.mark.parametrize(
    "files", [{"page.html": ARTICLE}, {"page": ARTICLE}, {"page.txt": ARTICLE, "data.js": "x"}, {"page.rtf": ARTICLE}]
)
def test_what_has_other_files_is_somebody_elses(tmp_path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    with open_export(tmp_path) as export:
        assert pasted.recognise(export) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_whatever_letters(encoding: str) -> None:
    assert decoded("Café – “fin”".encode(encoding)) == "Café – “fin”"


def test_a_text_too_long_for_a_page_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "MAX_BYTES", 1000)
    found: Any = told(tmp_path, f"{ARTICLE}\n\n" * 3)
    assert "too long" in found.problems[0].message
