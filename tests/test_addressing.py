"""Flat comments: whom each answers, by names, links, numbers and order; and that a known parent is never touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.addressing import measured
from benchmarks.conversations import invented
from tweetarchive.commenting.addresses import article_id
from tweetarchive.records import Content
from tweetarchive.weave.addressing import answers
from tweetarchive.weave.said import Answer, Said

OWNER = "wordpress:tea.example:1"


def article(words: str = "Tea is what I drink. It keeps me warm all winter long.", name: str = "Greta Lind") -> Said:
    return Said(key="tea", author=OWNER, name=name, aliases=("greta", "tea.example"), content=Content("plain", words))


def said(number: int, name: str, words: str = "", **more: object) -> Said:
    fields: dict[str, object] = {
        "key": f"tea.c{number}",
        "author": f"name:tea.example:{name.casefold()}" if name else "",
        "name": name,
        "at": number * 60,
        "content": Content("plain", words or f"Word number {number}."),
        **more,
    }
    return Said(**fields)  # type: ignore[arg-type]


def by_owner(number: int, words: str = "", **more: object) -> Said:
    return said(number, "Greta Lind", words, author=OWNER, owner_of_article=True, **more)


def html(number: int, name: str, source: str, **more: object) -> Said:
    return said(number, name, content=Content("html", source), **more)


def last(*comments: Said, post: Said | None = None) -> tuple[Answer, ...]:
    return answers(post or article(), comments)[comments[-1].key]


def targets(*comments: Said, post: Said | None = None) -> list[int]:
    """Numbers of the comments that the last one answers, 0 for the article."""
    return [int(found.target.rpartition(".c")[2] or 0) for found in last(*comments, post=post)]


GUESTS = [
    said(1, "Wilma Holz"),
    said(2, "Otto Brandt"),
    said(3, "Ines"),
    said(4, "Jérôme 🌻 (from Lyon)"),
    said(5, "小林さくら"),
    said(6, "tea_lover"),
    said(7, "Anna-Lena Fuchs", aliases=("foxes.example", "shared.example/alfuchs")),
    said(8, "Dr. Ruth Amsel (@ruthamsel)"),
]


# --- what the source knows -------------------------------------------------------------------------------------------


def why(answer: Answer) -> str:
    """As a person reads it, in English."""
    return answer.note % {"name": answer.says}


def test_a_known_parent_is_kept_and_wins_over_words() -> None:
    reply = said(9, "Zed", "@Otto I mean you, Otto Brandt.", parent="tea.c1")
    assert last(*GUESTS, reply) == (Answer("tea.c1", "explicit", "certain", 0, "It was recorded so"),)


def test_a_parent_that_only_the_page_shows_says_so() -> None:
    (found,) = last(*GUESTS, said(9, "Zed", "@Otto Yes.", parent="tea.c1", nested=True))
    assert (found.target, found.why, found.sure) == ("tea.c1", "nested", "certain")


def test_a_parent_that_nobody_has_is_still_the_parent() -> None:
    assert last(said(9, "Zed", "Yes.", parent="tea.c404"))[0].target == "tea.c404"


# --- nothing is guessed ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "It keeps me warm, too.",
        "Otto is wrong about this.",
        "So, what do you do in summer?",
        "Well – not me.",
        "Yesterday Otto told me the opposite of that and I believed him.",
        "This is about Otto.",
        "ottomans are soft",
        "Ott, a village in the hills, grows no tea.",
        "Mail me: zed@otto.example",
        "",
    ],
)
def test_words_that_speak_to_nobody_answer_the_article(words: str) -> None:
    (found,) = last(*GUESTS, said(9, "Zed", words))
    assert (found.target, found.why, found.note) == ("", "default", "It speaks to nobody else")


def test_a_name_that_nobody_has_is_told_and_answers_the_article() -> None:
    (found,) = last(*GUESTS, said(9, "Zed", "@Gustav That is not so."))
    assert (found.target, found.why) == ("", "default")
    assert why(found) == "It speaks to “@Gustav”, who is not among the earlier ones"


def test_only_those_who_spoke_before_can_be_meant_and_never_oneself() -> None:
    assert targets(said(1, "Zed", "@Otto Hello."), said(2, "Otto"))[0] == 0
    found = answers(article(), [said(1, "Zed", "@Otto Hello."), said(2, "Otto", "@Otto To myself.")])
    assert found["tea.c1"][0].why == found["tea.c2"][0].why == "default"


def test_a_ping_answers_the_article_and_is_nobody_to_speak_to() -> None:
    ping = said(1, "Otto Brandt", "[…] @Wilma […]", ping=True)
    assert [found[0].target for found in answers(article(), [ping, said(2, "Zed", "@Otto Yes.")]).values()] == ["", ""]


# --- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("@Wilma And the same to you!", [1]),
        ("@Wilma and the same to you!", [1]),
        ("@Otto, @Wilma, and Ines – cheers.", [2, 1, 3]),
        ("@Otto & Ines: yes", [2, 3]),
        ("@Otto/@Ines yes", [2, 3]),
        ("@Otto @Ines yes", [2, 3]),
        ("@ Otto Brandt yes", [2]),
        ("＠Otto yes", [2]),
        (".@Otto yes", [2]),
        ("@otto: yes", [2]),
        ("@OttoBrandt yes", [2]),
        ("@Brandt yes", [2]),
        ("@Wilmas point is good", [1]),
        ("@Wilma's point is good", [1]),
        ("@Jérôme merci", [4]),
        ("@jerome merci", [4]),
        ("@小林さくらそうですね", [5]),
        ("@小林さくら そうですね", [5]),
        ("@TEA_LOVER yes", [6]),
        ("@foxes yes", [7]),
        ("@foxes.example yes", [7]),
        ("@alfuchs yes", [7]),
        ("@Anna yes", [7]),
        ("@Ruth yes", [8]),
        ("@ruthamsel yes", [8]),
        ("@Dr. Amsel yes", [8]),
        ("**@Otto** yes", [2]),
    ],
)
def test_at_signs(words: str, expected: list[int]) -> None:
    found = last(*GUESTS, said(9, "Zed", words))
    assert [int(one.target.rpartition(".c")[2] or 0) for one in found] == expected
    assert all((one.why, one.sure) == ("addressed", "likely") for one in found)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Hi Otto\nI think so.", 2),
        ("Hello there, Otto Brandt, I think so.", 2),
        ("Thanks Otto for the tip.", 2),
        ("Danke, Ines!", 3),
        ("Liebe Wilma, das stimmt.", 1),
        ("Hallo Herr Brandt, das stimmt.", 2),
        ("Dear Dr. Amsel, that is so.", 8),
        ("Otto – I think so.", 2),
        ("Otto - I think so.", 2),
        ("Otto: look here.", 2),
        ("Otto,\nI think so.", 2),
        ("Otto!", 2),
        ("tea_lover, I think so.", 6),
        ("Yes Otto, that is it.", 2),
        ("Just so, Otto. And more of it.", 2),
        ("Quite right Otto. And more of it.", 2),
        ("Good to hear, dear Otto!", 2),
        ("As Otto said, it keeps us warm.", 2),
        ("I agree with Otto.", 2),
    ],
)
def test_names_without_at_signs(words: str, expected: int) -> None:
    assert targets(*GUESTS, said(9, "Zed", words)) == [expected]


def test_the_beginning_of_a_name_is_a_guess_and_only_if_it_is_the_beginning_of_one() -> None:
    (found,) = last(*GUESTS, said(9, "Zed", "@Wil You said it."))
    assert (found.target, found.sure) == ("tea.c1", "guess")
    assert why(found) == "It opens with “@Wil”, the beginning of a name"
    assert targets(*GUESTS, said(9, "Wilbur"), said(10, "Zed", "@Wil You said it.")) == [0]


def test_a_small_word_is_no_name_unless_somebody_writes_theirs_so() -> None:
    assert targets(said(1, "Ines"), said(2, "Zed", "ines, yes")) == [0]
    assert targets(said(1, "ines"), said(2, "Zed", "ines, yes")) == [1]
    assert targets(said(1, "So"), said(2, "Zed", "So, what now?")) == [0]
    assert targets(said(1, "So"), said(2, "Zed", "@So What now?")) == [1]


def test_the_whole_name_is_better_than_its_first_word() -> None:
    guests = [said(1, "Otto Brandt"), said(2, "Otto Maier"), said(3, "Karl")]
    assert targets(*guests, said(4, "Zed", "@Otto Brandt Yes.")) == [1]
    assert targets(*guests, said(4, "Zed", "@Otto M. Yes.")) == [2]
    assert targets(*guests, said(4, "Zed", "@Otto B: Yes.")) == [1]


def test_a_name_written_with_a_dash_is_not_half_of_it() -> None:
    assert targets(said(1, "Anna"), said(2, "Anna-Lena"), said(3, "Zed", "@Anna-Lena Yes.")) == [2]
    assert targets(said(1, "Anna"), said(2, "Zed", "@Anna-great idea")) == [1]


# --- which comment of theirs -----------------------------------------------------------------------------------------


def test_the_latest_comment_is_meant() -> None:
    assert targets(said(1, "Otto"), said(2, "Ines"), said(3, "Otto"), said(4, "Zed", "@Otto Yes.")) == [3]


def test_of_two_with_one_name_the_one_not_answered_yet_then_the_later_is_meant_as_a_guess() -> None:
    guests = [said(1, "Astrid"), said(2, "Astrid Berg"), said(3, "Zed", "@Astrid Berg Yes.")]
    (found,) = last(*guests, said(4, "Zed", "@Astrid You, too."))
    assert (found.target, found.sure) == ("tea.c1", "guess")
    assert "more than one" in found.note
    assert targets(said(1, "Astrid"), said(2, "Astrid Berg"), said(3, "Zed", "@Astrid Yes.")) == [2]


def test_many_answers_follow_the_order_of_what_they_answer() -> None:
    guests = [said(1, "Otto"), said(2, "Ines"), said(3, "Otto"), said(4, "Karl")]
    assert targets(*guests, said(5, "Zed", "@Otto Yes.\n\n@Ines No.\n\n@Karl Well.")) == [1, 2, 4]
    assert targets(*guests, said(5, "Zed", "@Ines No.\n\n@Otto Yes.\n\n@Karl Well.")) == [2, 3, 4]


def test_paragraphs_say_where_each_answer_begins() -> None:
    found = last(*GUESTS, said(9, "Zed", "@Otto Yes.\n\nAnd yes again.\n\n@Ines No."))
    assert [(one.target, one.paragraph, why(one)) for one in found] == [
        ("tea.c2", 0, "It opens with “@Otto”"),
        ("tea.c3", 2, "It turns to “@Ines”"),
    ]


def test_lines_of_one_paragraph_may_speak_to_different_people() -> None:
    assert targets(*GUESTS, said(9, "Zed", "@Otto Yes.\nIndeed.\n@Ines No.\nWilma – well.")) == [2, 3, 1]


def test_a_long_word_about_the_article_stays_one_though_it_turns_to_somebody_at_its_end() -> None:
    long = "It keeps me warm as well, and I would not want to be without it on any of those days. " * 2
    assert targets(*GUESTS, said(9, "Zed", f"{long}\n\n@Otto Yes.")) == [0, 2]
    assert targets(*GUESTS, by_owner(9, f"{long}\n\n@Otto Yes.")) == [2]
    assert targets(*GUESTS, said(9, "Zed", "Good.\n\n@Otto Yes.")) == [2]


def test_the_one_name_and_the_one_comment_that_are_left_over_belong_together_as_a_guess() -> None:
    guests = [said(1, "Otto"), said(2, "", "Warm, yes!"), said(3, "Ines")]
    found = last(*guests, by_owner(4, "@Otto, and Karla – cheers.\n@Ines Yes."))
    assert [(one.target, one.sure) for one in found] == [
        ("tea.c1", "likely"),
        ("tea.c2", "guess"),
        ("tea.c3", "likely"),
    ]
    assert why(found[1]) == "It turns to “Karla”, and only this comment there has no name"


@pytest.mark.parametrize(
    ("guests", "words"),
    [
        ([said(1, "Otto"), said(2, ""), said(3, ""), said(4, "Ines")], "@Otto, and Karla – cheers.\n@Ines Yes."),
        ([said(1, "Otto"), said(2, ""), said(3, "Ines")], "@Otto, @Karla, and Rosa – cheers.\n@Ines Yes."),
        ([said(1, ""), said(2, "Otto"), said(3, "Ines")], "@Otto, and Karla – cheers.\n@Ines Yes."),
        ([said(1, "Otto"), said(2, "Ines")], "@Otto, and Karla – cheers.\n@Ines Yes."),
    ],
    ids=["two comments", "two names", "not between", "no comment"],
)
def test_nothing_is_left_over_where_there_is_a_choice(guests: list[Said], words: str) -> None:
    found = last(*guests, by_owner(9, words))
    assert [one.sure for one in found] == ["likely", "likely"]


# --- the author of the article ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Hi Greta, me too.", "Greta,\nme too.", "Me too, Greta. Really.", "@Greta Me too."])
def test_who_greets_the_author_answers_the_article(words: str) -> None:
    for comments in ([said(9, "Zed", words)], [said(1, "Otto"), by_owner(2, "@Otto Yes."), said(9, "Zed", words)]):
        (found,) = last(*comments)
        assert (found.target, found.why) == ("", "addressed"), comments


@pytest.mark.parametrize("words", ["Hi Greta, me too.", "Thanks for saying so, Greta.", "@Greta Me too."])
def test_who_is_back_after_the_authors_answer_talks_to_the_author(words: str) -> None:
    talk = [said(1, "Zed"), said(2, "Otto"), by_owner(3, "@Zed Yes.")]
    assert targets(*talk, said(4, "Otto"), said(9, "Zed", words)) == [3]
    assert targets(said(1, "Zed"), by_owner(2, "Yes."), said(9, "Zed", words)) == [2]


def test_the_author_is_known_by_name_where_a_page_does_not_mark_them() -> None:
    talk = [said(1, "Zed"), said(2, "Greta Lind", "@Zed Yes."), said(3, "Zed", "@Greta Good.")]
    assert targets(*talk) == [2]
    assert targets(said(1, "Otto"), said(2, "Greta Lind"), said(3, "Zed", "Hi Greta, me too.")) == [0]


# --- numbers and links -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", ["@2 Yes.", "@#2: Yes.", "Comment 2: yes.", "Kommentar #2 – ja.", "No. 2, yes.", "In reply to #2: yes."]
)
def test_the_number_of_a_comment(words: str) -> None:
    (found,) = last(*GUESTS, said(9, "Zed", words))
    assert (found.target, found.why) == ("tea.c2", "addressed")
    assert found.note.startswith("It gives its number")


def test_numbers_count_as_the_page_does() -> None:
    ping = said(1, "Elsewhere", ping=True)
    assert targets(ping, said(2, "Otto"), said(3, "Zed", "@1 Yes.")) == [2]
    assert targets(said(1, "Otto", ordinal=4), said(2, "Ines", ordinal=5), said(3, "Zed", "@5 Yes.", ordinal=6)) == [2]
    assert targets(said(1, "Otto"), said(2, "Zed", "@2nd thought: yes.")) == [0]
    assert targets(said(1, "Otto"), said(2, "Zed", "@12 Yes.")) == [0]


@pytest.mark.parametrize("address", ["#comment-1", "https://tea.example/tea/#comment-1", "?p=3#li-comment-1"])
def test_a_link_to_a_comment_says_which_better_than_the_name(address: str) -> None:
    post = Said(key=article_id("https://www.tea.example/tea"), content=Content("plain", "Tea."))
    linking = html(3, "Zed", f'<p><a href="{address}">@Otto</a> Yes.</p>')
    (found,) = last(said(1, "Otto"), said(2, "Otto"), linking, post=post)
    assert (found.target, found.sure, found.note) == ("tea.c1", "certain", "It links to it")


def test_a_link_to_another_page_or_a_later_comment_is_none() -> None:
    guests = [said(1, "Otto"), said(2, "Otto")]
    for address in ("https://other.example/#comment-1", "#comment-3", "#comment-9", "#top"):
        assert targets(*guests, html(3, "Zed", f'<p><a href="{address}">@Otto</a> Yes.</p>')) == [2], address


# --- quotes ----------------------------------------------------------------------------------------------------------

WARM = "Nothing is better for cold hands than a pot of green tea in the evening."


def test_a_quote_finds_the_comment_that_an_address_leaves_open() -> None:
    guests = [said(1, "Otto", WARM), said(2, "Otto"), said(3, "Ines")]
    for words in (
        f"<blockquote><p>{WARM}</p></blockquote><p>Yes.</p>",
        f"<p>“{WARM}” Yes.</p>",
        f"<p><q>{WARM}</q> Yes.</p>",
    ):
        (found,) = last(*guests, html(4, "Zed", words))
        assert (found.target, found.why, found.note) == ("tea.c1", "quoted", "It repeats words of the comment")
        (found,) = last(*guests, html(4, "Zed", f"<p>@Otto</p>{words}"))
        assert (found.target, found.why) == ("tea.c1", "addressed")
        assert why(found) == "It opens with “@Otto” and repeats words of it"


def test_a_quote_of_the_article_names_its_paragraph() -> None:
    post = article("Tea is old.\n\nIt keeps me warm all winter long, it does.")
    (found,) = last(said(1, "Otto", "> It keeps me warm all winter long\n\nMe, too."), post=post)
    assert (found.target, found.why, found.anchor) == ("", "quoted", 1)


def test_names_inside_of_a_quote_speak_to_nobody() -> None:
    guests = [said(1, "Otto"), said(2, "Ines", "@Otto What you say of tea is true of coffee.")]
    found = last(*guests, said(3, "Zed", "> @Otto What you say of tea is true of coffee.\n\nNot of cocoa."))
    assert [one.target for one in found] == ["tea.c2"]
    assert targets(*guests, said(3, "Zed", "“@Otto, this is nobody's word in here” is a title.")) == [0]


def test_who_repeats_themselves_answers_nobody() -> None:
    assert targets(said(1, "Zed", WARM), said(2, "Zed", f"“{WARM}” is what I said.")) == [0]


def test_two_who_quote_the_same_words_from_outside_do_not_quote_each_other() -> None:
    error = "“The kettle cannot be switched on because it holds no water at all.”"
    assert targets(said(1, "Otto", f"I always get {error} here."), said(2, "Zed", f"I get {error} as well.")) == [0]


def test_a_known_parent_wins_over_a_quote() -> None:
    quoting = html(3, "Zed", f"<blockquote>{WARM}</blockquote><p>Yes.</p>", parent="tea.c2")
    assert targets(said(1, "Otto", WARM), said(2, "Ines"), quoting) == [2]


# --- as a whole ------------------------------------------------------------------------------------------------------


def test_nine_in_ten_of_those_who_speak_to_somebody_are_put_where_they_belong() -> None:
    counts = measured(invented(150))
    spoken = sum(counts[f"answer {verdict}"] for verdict in ("right", "author", "wrong"))
    assert spoken > 0.4 * counts["answer"] > 100
    assert counts["answer right"] >= 0.9 * spoken
    assert counts["answer wrong"] <= 0.02 * spoken
    assert counts["root wrong"] + counts["root author"] <= 0.02 * counts["root"]


# --- whatever comes --------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(
    ["Otto", "Otto B.", "otto", "小林", "Jérôme", "", "@", "Ines von Au", "Dr. Dr.", "ﬀ İß", "a" * 300]
)
WORDS = st.lists(
    st.sampled_from(
        ["@", "Otto", "@Otto", "and", ", ", "–", "\n\n", "\n", "> ", "“", "”", "#2", "@3", "小林", "ß", "hi", "."]
    )
    | st.text(max_size=8),
    max_size=14,
).map(" ".join)


@given(st.lists(st.tuples(NAMES, WORDS, st.integers(-1, 8)), min_size=1, max_size=9))
@settings(max_examples=150, deadline=None)
def test_every_comment_answers_something_before_it(drawn: list[tuple[str, str, int]]) -> None:
    comments = [
        said(number, name, words, parent=f"tea.c{parent}" if 0 <= parent < number else "")
        for number, (name, words, parent) in enumerate(drawn)
    ]
    found = answers(article(), comments)
    assert list(found) == [one.key for one in comments]
    before = {""}
    for one in comments:
        assert found[one.key]
        if one.parent:
            assert [answer.target for answer in found[one.key]] == [one.parent]
        assert {answer.target for answer in found[one.key]} <= before
        assert len({answer.target for answer in found[one.key]}) == len(found[one.key])
        assert all(answer.note and len(why(answer)) < 140 for answer in found[one.key])
        before.add(one.key)
    assert answers(article(), comments) == found
