"""Names of people who do not wish to be found: where one is found in a text, and that nothing of it is left."""

from __future__ import annotations

import html
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tweetarchive.records import Content, Span
from tweetarchive.weave.accounts import Known
from tweetarchive.weave.consent.finder import Finder
from tweetarchive.weave.consent.folding import words
from tweetarchive.weave.consent.forms import forms_of, gap_of
from tweetarchive.weave.consent.texts import masked_content, masked_spans
from tweetarchive.weave.consent.who import initials

NANCY = Known(
    "twitter",
    "2200000",
    handle="nancy_q",
    name="Nancy Quill 🌻",
    handles={"nancy_q": ("nancy_q", None), "nq": ("nq", 5)},
    website="https://nancy.example/",
    websites=("https://nancy.example/",),
)


DISQUS = Known("blog", "disqus:nan_says", name="Nancy Mary Quill", handles={}, names=("Nancy Mary Quill",))


def finder(*accounts: Known, name: str = "", aliases: tuple[str, ...] = (), sure: bool = True) -> Finder:
    names = [text for text in (name, *aliases, *(known.name for known in accounts)) if text]
    return Finder({1: forms_of(accounts, (name,), aliases, sure)}, {1: "somebody"}, gap_of(names))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("I met Nancy Quill.", "I met somebody."),
        ("I met NANCY   quill.", "I met somebody."),
        ("Nancy Quill's tea, and Nancy Quills Tee", "somebody's tea, and somebody Tee"),
        ("#NancyQuill", "#somebody"),
        ("NANCY-QUILL nancy_quill Nancy.Quill", "somebody somebody somebody"),
        ("Nan\u200bcy\u00a0Qu\u00adill", "somebody"),
        ("Náncy Quíll, Ｎａｎｃｙ Ｑｕｉｌｌ", "somebody, somebody"),
        ("@nancy_q: yes", "somebody: yes"),
        ("N. Quill, J. Quill", "somebody, J. Quill"),
        ("disqus calls her nan_says", "disqus calls her somebody"),
        ("Nancy, Quill and Tom", "Nancy, Quill and Tom"),  # three
        ("via nancy_q", "via somebody"),
        ("@nq was hers", "somebody was hers"),
        ("see http://nancy.example/tea, and https://x.example/a", "see somebody, and https://x.example/a"),
        ("account 2200000", "account somebody"),
        ("nancyquillfan knows it", "nancyquillfan knows it"),  # another word
        ("the goose quill, and Nancys of all kinds", "the goose quill, and Nancys of all kinds"),
        ("nq is short for not quite", "nq is short for not quite"),
    ],
)
def test_what_is_a_name_anywhere(text: str, masked: str) -> None:
    assert finder(NANCY, DISQUS).masked(text) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [("thanks nancy", "thanks somebody"), ("Quill, too", "somebody, too"), ("the nq of old", "the somebody of old")],
)
def test_parts_of_a_name_are_names_where_its_bearer_takes_part(text: str, masked: str) -> None:
    found = finder(NANCY)
    assert found.masked(text) == text
    assert found.masked(text, {1}) == masked


@pytest.mark.parametrize(
    ("name", "tag", "hidden"),
    [
        ("Nancy Kettle", "nancykettle", True),
        ("Nancy M. Kettle", "nancykettle", True),
        ("Dr. Nancy Mary Kettle 🌻", "NANCYKETTLE", True),
        ("Nancy Kettle", "nankettle", True),  # the alias
        ("Nancy Kettle", "nancykettlefan", False),  # another word, of which a name is a part
        ("Pat Layer", "player", False),
        ("Jo Kes", "jokes", False),
    ],
)
def test_a_hashtag_in_small_letters_is_a_name_if_it_is_nothing_else(name: str, tag: str, hidden: bool) -> None:
    found = finder(name=name, aliases=("Nan Kettle",))
    assert found.leads(tag) is hidden
    (made,) = masked_spans(found, (Span("tag", f"#{tag}", tag.lower()),), set(), lambda span: None)
    assert made == (Span("text", "#somebody") if hidden else Span("tag", f"#{tag}", tag))


def test_initials_at_the_end_of_a_sentence_have_one_full_stop() -> None:
    found = Finder({1: forms_of((NANCY,), (), (), True)}, {1: "N. Q."}, gap_of([NANCY.name]))
    assert found.masked("I met Nancy Quill. So Nancy Quill came, Nancy Quill") == "I met N. Q. So N. Q. came, N. Q."
    assert found.masked("It was Nancy Quill... Nancy Quill? Nancy Quill。") == "It was N. Q.... N. Q.? N. Q。"
    spans = (Span("text", "It was "), Span("bold", "Nancy"), Span("text", " Quill."))
    made = masked_spans(found, spans, set(), lambda span: None)
    assert "".join(span.text for span in made) == "It was N. Q."
    spans = (Span("text", "With "), Span("mention", "@nancy_q", "22"), Span("text", ". Bye"))
    made = masked_spans(found, spans, set(), lambda span: Span("mention", "N. Q.", "7"))
    assert made[1:] == (Span("mention", "N. Q", "7"), Span("text", ". Bye"))


def test_a_single_name_is_one_with_a_capital_letter() -> None:
    will = finder(name="Will")
    assert will.masked("will you? I asked Will.") == "will you? I asked somebody."
    assert will.masked("will you?", {1}) == "somebody you?"
    assert will.leads("https://x.example/will")


def test_a_name_that_only_a_default_restricts_is_one_nearby() -> None:
    found = finder(
        Known("twitter", "33", handle="garden", name="Rose", handles={"garden": ("garden", None)}), sure=False
    )
    assert found.masked("A Rose in the garden, and @garden") == "A Rose in the garden, and somebody"
    assert found.masked("A Rose in the garden", {1}) == "A somebody in the somebody"


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Quill, Nancy (q)", "By Quill, Nancy (q): tea", "By somebody): tea"),
        ("田中太郎", "昨日田中太郎さんと会った", "昨日somebodyさんと会った"),
        ("김철수", "김철수는 갔다", "somebody는 갔다"),
        ("김철수", unicodedata.normalize("NFD", "김철수는 갔다"), "somebody는 갔다"),
        ("نانسي عجرم", "قالت نانسي عجرم ذلك", "قالت somebody ذلك"),
        ("שׁוּלָה כהן", "שולה כהן כאן", "somebody כאן"),
        ("नैन्सी शर्मा", "यह नैन्सी शर्मा है", "यह somebody है"),
        ("Άννα Παπά", "η ΑΝΝΑ ΠΑΠΑ ήρθε", "η somebody ήρθε"),
        ("Straße Müller", "STRASSE MULLER", "somebody"),
        ("a.*b (c|d)+ zorb", "he said a.*b (c|d)+ zorb twice", "he said somebody) zorb twice"),
    ],
)
def test_scripts_and_odd_names(name: str, text: str, masked: str) -> None:
    found = finder(name=name)
    assert name not in found.masked(text)
    if "*" not in name:
        assert found.masked(text) == masked


def test_spans_lose_names_that_run_over_several_of_them() -> None:
    spans = (
        Span("text", "So Nan"),
        Span("bold", "cy"),
        Span("text", " Quill says "),
        Span("link", "nancy.example/…", "https://nancy.example/tea"),
        Span("link", "this", "https://t.example/?to=%6eancy_q"),
        Span("tag", "#nancyquill", "nancyquill"),
        Span("tag", "#ThanksNancyQuill2012", "thanksnancyquill2012"),
        Span("tag", "#tea", "tea"),
        Span("tag", "#TeaTime", "teatime"),
    )
    made = masked_spans(finder(NANCY), spans, set(), lambda span: None)
    assert "".join(span.text for span in made) == "So somebody says ……#somebody#Thanks somebody 2012#tea#TeaTime"
    assert [span.kind for span in made if span.target] == ["tag", "tag"]


@pytest.mark.parametrize(
    "source",
    [
        "<p>Thank you, Nancy Quill!</p>",
        "<p>Thank you, Nan<b>cy</b> <i>Qui</i>ll!</p>",
        "<p>N&#97;ncy&nbsp;Qu&#x69;ll</p>",
        '<p><img src="https://nancy.example/me.png" alt="Nancy Quill" title="nancy_q"> me</p>',
        '<a href="http://NANCY.example/%74ea" data-who="nancy_q" nancy_q="1">there</a>',
        "<!-- Nancy Quill --><p>and Nancy Quill</p>",
        '<p class="nancy_q">x</p>',
        "<p>hello</p><p>Nancy Quill</p><p>Nancy</p><p>Quill</p>",
        "<script>var nancy_q = 1</script><p>x</p>",
        "<p>Nancy<br>Quill</p>",
        "<nancy_q>me</nancy_q>",
        "<p>Nancy <a href='/x'>Quill</a></p>",
        "<" + "b>" * 3 + "Nancy Quill",
        "<div>" * 3000 + "Nancy Quill",
    ],
)
def test_markup_keeps_no_trace(source: str) -> None:
    made = masked_content(finder(NANCY), Content("html", source), {1}).source
    for trace in ("ancy", "uill", "nancy_q"):
        assert trace.lower() not in made.lower().replace("&#97;", "a")


def test_markup_without_a_name_stays_as_it_is() -> None:
    content = Content("html", "<P>Odd<br/> markup & all <!-- kept -->")
    assert masked_content(finder(NANCY), content, set()) is content


MARKDOWN = (
    "*N&#97;ncy Quill* [x](<http://nancy.example/a> 'Nancy Quill') <a href='http://nancy.example/%62'>y</a>"
    " [z](https://x.example) `http://nancy.example/c`"
)


def test_markdown_loses_names_too() -> None:
    made = masked_content(finder(NANCY), Content("markdown", MARKDOWN), set())
    assert made == Content("markdown", "*somebody* x <a>y</a> [z](https://x.example) `somebody`")


def test_what_somebody_is_called_instead() -> None:
    assert initials(["Nancy Quill 🌻"], {}) == "N. Q."
    assert initials(["", "@nq", "nancy_q"], {}) == "N."
    assert initials(["N Q"], {("n", "q"): 0}) == "N."
    assert initials(["田中太郎"], {}) == "田."
    assert initials(["", "🌻", "A"], {}) == "X."


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=2, max_size=30)


@given(st.data())
def test_no_name_survives_in_any_text(data: st.DataObject) -> None:
    name = data.draw(names)
    form = words(name)
    assume(len("".join(form)) > 1)
    found = finder(aliases=(name,))
    before, after = data.draw(st.text(max_size=20)), data.draw(st.text(max_size=20))
    text = f"{before} {name} {after} @{name}, {name.upper()}!"
    made = found.masked(text)
    assert not contains(words(made), form)
    spans = masked_spans(
        found, (Span("text", before + " "), Span("bold", name), Span("text", " " + after)), set(), lambda span: None
    )
    assert not contains(words("".join(span.text for span in spans)), form)


def contains(text: tuple[str, ...], form: tuple[str, ...]) -> bool:
    return any(text[at : at + len(form)] == form for at in range(len(text)))


@given(names, st.text(max_size=40))
def test_no_name_survives_in_markup(name: str, around: str) -> None:
    form = words(name)
    assume(len("".join(form)) > 3 and not set(form) & {"p", "somebody", "amp", "lt", "gt"})
    source = f"<p>{around} {html.escape(name)} {around}</p>"
    made = masked_content(finder(aliases=(name,)), Content("html", source), set())
    assert not contains(words(made.source), form)
