"""Quotes: where one is, whose words it has, and that looking for them stays cheap."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Content
from tweetarchive.weave.addressing import understand
from tweetarchive.weave.quoting import Piece, author_named, fullest, pieces
from tweetarchive.weave.said import Citation, Said
from tweetarchive.weave.sources import Elsewhere, Repeats, words_of

WARM = "Nothing is better for cold hands than a pot of green tea in the evening."


def parts(source: str, format: str = "plain") -> list[Piece]:
    return pieces(paragraphs(Content(format, source)))  # type: ignore[arg-type]


def said(key: str, words: str, at: int = 0, **more: object) -> Said:
    return Said(key=key, content=Content("plain", words), at=at, **more)  # type: ignore[arg-type]


# --- where a quote is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "format"),
    [
        (f"> {WARM}\n\nYes.", "plain"),
        (f"> {WARM}\nYes.", "plain"),
        (f"[quote]{WARM}[/quote]\nYes.", "plain"),
        (f"[QUOTE=Otto]{WARM}[/QUOTE] Yes.", "plain"),
        (f"&gt; {WARM}\n\nYes.", "wordpress"),
        (f"<blockquote><p>{WARM}</p></blockquote><p>Yes.</p>", "html"),
        (f"> {WARM}\n\nYes.", "markdown"),
    ],
)
def test_blocks_of_quotation(source: str, format: str) -> None:
    assert [(one.kind, one.text) for one in parts(source, format)] == [("block", WARM), ("own", "Yes.")]


@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "„{}“", "«{}»", "<q>{}</q>"])
def test_words_in_quotation_marks(marks: str) -> None:
    found = parts(f"<p>Otto says {marks.format(WARM)} and so do I.</p>", "html")
    assert [(one.kind, one.text) for one in found] == [("own", "Otto says “…” and so do I."), ("span", WARM)]
    assert found[1].name == "Otto"


@pytest.mark.parametrize(
    "words", ["“so called friends” they are", '<a href="https://x.example/a/b/c">x</a>', '5" and 6"']
)
def test_what_is_no_quote(words: str) -> None:
    assert [one.kind for one in parts(words)] == ["own"]


def test_a_quote_that_is_not_closed_goes_to_the_end() -> None:
    assert [one.kind for one in parts("[quote=Otto]Tea is warm.\n\nAnd green.")] == ["block", "block"]


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("On Sunday Otto wrote me half a page. I like what he said:", "Otto"),
        ("As Otto Brandt wrote:", "Otto Brandt"),
        ("According to Ines Vidal:", "Ines Vidal"),
        ("Otto wrote a lot, but Ines has said it best:", "Ines"),
        ("Ines schrieb:", "Ines"),
        ("And she said:", ""),
        ("He wrote this:", ""),
        ("Here are three reasons:", ""),
        ("Yesterday Otto said that he would come. My three reasons:", ""),
        ("Ingredients:", ""),
        ("", ""),
    ],
)
def test_whom_a_text_quotes(lead: str, name: str) -> None:
    assert author_named(lead) == name


def test_a_name_and_a_colon_are_enough_before_what_is_marked_as_a_quote() -> None:
    assert [one.name for one in parts(f"Otto Brandt:\n\n> {WARM}")] == ["", "Otto Brandt"]
    assert [one.kind for one in parts(f"Otto Brandt:\n\n{WARM}")] == ["own", "own"]


def test_a_name_is_given_as_fully_as_the_text_has_it() -> None:
    texts = ["Otto came with Otto van der Berg's sister.", "I met Otto Brandt, and Otto Brandt met me."]
    assert fullest("Otto", texts) == "Otto Brandt"
    assert fullest("Ines", texts) == "Ines"
    assert fullest("Ines Vidal", texts) == "Ines Vidal"
    assert fullest("", texts) == ""


def test_the_author_may_stand_below_a_quote() -> None:
    assert [one.name for one in parts(f"<blockquote>{WARM}<br>— Otto Brandt</blockquote>", "html")] == ["Otto Brandt"]


# --- what it was taken from ------------------------------------------------------------------------------------------


def repeats(*texts: str) -> Repeats:
    found = Repeats()
    for text in texts:
        found.add(list(enumerate(text.split("\n\n"))))
    return found


def test_the_earliest_text_with_the_most_of_the_words_is_found() -> None:
    index = repeats("Tea is old.", WARM, f"I say: {WARM}", "Cold hands are no fun.")
    found = index.find(WARM.upper().replace(" ", "  "))
    assert found is not None
    assert (found.text, found.run, found.whole) == (1, len(words_of(WARM)), True)


def test_most_of_a_quote_must_be_there_in_one_row() -> None:
    index = repeats(WARM)
    assert index.find("Nothing is better for cold hands") is not None
    assert index.find("Nothing is better for cold hands, but I would rather wear my gloves all day") is None
    assert index.find("green tea in the evening") is not None
    assert index.find("tea in the evening") is None
    assert index.find("evening the in tea green of pot a") is None


def test_a_short_quote_counts_only_where_it_is_marked_as_one() -> None:
    index = repeats("The post says nothing.", "Oolong it is, I say!", WARM)
    assert index.find("Oolong it is") is None
    found = index.find("Oolong it is", short=True)
    assert found is not None
    assert (found.text, found.paragraph, found.whole) == (1, 0, True)
    assert index.find("Oo", short=True) is None
    assert index.find("olong it is", short=True) is None


def test_the_paragraph_is_that_of_the_text_even_if_parts_were_left_out() -> None:
    index = Repeats()
    index.add([(0, "Tea is old."), (2, WARM), (5, "That is all.")])
    found = index.find(WARM)
    assert found is not None
    assert found.paragraph == 2


def test_words_of_scripts_without_spaces_are_their_characters() -> None:
    assert words_of("Ｔea, お茶は温かい O’Dell") == ["tea", *"お茶は温かい", "odell"]
    assert repeats("", "私は毎朝お茶を飲みながら新聞を読みます。").find("毎朝お茶を飲みながら新聞") is not None


@given(st.lists(st.text("abc ", max_size=60), max_size=6), st.text("abc ", max_size=40))
def test_a_found_quote_is_there_and_a_missing_one_is_not(texts: list[str], quote: str) -> None:
    found = repeats(*texts).find(quote)
    words = words_of(quote)
    whole = [number for number, text in enumerate(texts) if len(words) >= 5 and _holds(words_of(text), words)]
    if found is None:
        assert not whole or len("".join(words)) < 10
        return
    assert found.run >= max(5, 0.6 * len(words))
    assert any(_holds(words_of(texts[found.text]), words[at : at + found.run]) for at in range(len(words)))
    if whole:
        assert (found.text, found.whole) == (whole[0], True)


def _holds(words: list[str], run: list[str]) -> bool:
    return any(words[at : at + len(run)] == run for at in range(len(words) - len(run) + 1))


# --- under other articles --------------------------------------------------------------------------------------------


def test_the_earliest_source_under_another_article_is_found() -> None:
    index = Elsewhere()
    index.add(said("tea.c2", f"As somebody said: {WARM}", at=90), "tea")
    index.add(said("tea.c1", f"I think so. {WARM} Really.", at=50), "tea")
    index.add(said("milk.c1", WARM, at=500), "milk")
    assert index.find(WARM, 400, "cake") == ("tea.c1", "tea")
    assert index.find(WARM, 50, "cake") is None
    assert index.find(WARM, 0, "tea") == ("milk.c1", "milk")
    assert index.find("Nothing is better for cold hands", 400, "cake") is None, "too short to be no accident"
    assert index.find("Everything else is better for warm feet than a pot of tea", 400, "cake") is None


def test_two_who_quote_the_same_book_are_not_each_others_source() -> None:
    index = Elsewhere()
    index.add(said("tea.c1", f"> {WARM}\n\nSo I read.", at=50), "tea")
    index.add(said("milk", f"As Ines Vidal wrote:\n\n{WARM}", at=60), "milk")
    assert index.find(WARM, 400, "cake") is None


def test_memory_is_bounded_and_long_quotes_are_still_found() -> None:
    words = random.Random(7)
    texts = [" ".join(f"w{words.randrange(10_000)}" for _ in range(60)) for _ in range(300)]
    index = Elsewhere(limit=2_000)
    for number, text in enumerate(texts):
        index.add(said(f"tea.c{number}", text, at=number + 1), "tea")
    assert sum(len(bucket) for bucket in index._buckets) <= 2_000
    found = [index.find(text, 0, "cake") for text in texts]
    assert [one for one in found if one] == [(f"tea.c{number}", "tea") for number, one in enumerate(found) if one]
    assert sum(1 for one in found if one) > 280
    assert index.find(" ".join(f"v{number}" for number in range(60)), 0, "cake") is None


# --- citations -------------------------------------------------------------------------------------------------------

POST = f"""Yesterday Otto van Dyck and I met for a cup.

Before breakfast Otto wrote us half a page. It is worth repeating what he said:

{WARM} And who would say no to that?

What do you think?"""


def test_words_of_somebody_else_in_an_article_are_theirs_by_name() -> None:
    post = said("cake", POST, at=1_000, name="Greta Lind", author="greta")
    found = understand(post, [said("cake.c1", "Not me.", at=2_000, name="Ines")])
    (citation,) = found.citations
    assert (citation.by, citation.paragraph, citation.name, citation.source) == ("cake", 2, "Otto van Dyck", "")
    assert (citation.sure, citation.note) == ("guess", "It says that these are words of “%(name)s”")


def test_and_by_their_source_if_that_is_at_hand() -> None:
    index = Elsewhere()
    source = said("tea.c7", f"{WARM} And who would say no to that?", at=900, name="Otto van Dyck")
    post = said("cake", POST, at=1_000, name="Greta Lind")
    index.add(source, "tea")
    index.add(post, "cake")
    assert understand(post, [], index).citations == (
        Citation("cake", 2, "tea.c7", "tea", "Otto van Dyck", "likely", "It repeats words of a comment elsewhere"),
    )


def test_a_comment_that_quotes_another_article_still_answers_its_own() -> None:
    index = Elsewhere()
    index.add(said("tea", f"My first post.\n\n{WARM}", at=10), "tea")
    quoting = said("cake.c1", f"> {WARM}\n\nSo you said once.", at=99, name="Ines")
    found = understand(said("cake", "Cake is better.", at=50), [quoting], index)
    assert [answer.why for answer in found.answers["cake.c1"]] == ["default"]
    (citation,) = found.citations
    assert (citation.by, citation.source, citation.thread) == ("cake.c1", "tea", "tea")
    assert citation.note == "It repeats words of another post"


def test_a_quote_of_somebody_here_is_an_answer_and_no_citation() -> None:
    index = Elsewhere()
    comments = [said("tea.c1", WARM, at=10, name="Otto"), said("tea.c2", f"> {WARM}\n\nYes.", at=20, name="Ines")]
    for one in comments:
        index.add(one, "tea")
    found = understand(said("tea", "Tea."), comments, index)
    assert found.citations == ()
    assert [answer.target for answer in found.answers["tea.c2"]] == ["tea.c1"]


def test_a_quote_of_nobody_known_is_left_alone() -> None:
    assert understand(said("tea", f"> {WARM}\n\nHow true."), []).citations == ()
