"""What the owner writes about people: what is read, and what is said of every mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.errors import ConfigError
from tweetarchive.unseen import named
from tweetarchive.weave.people_files import RESERVED, PersonFile, facts_in, quoted, read_people, read_person


def facts(*lines: str) -> PersonFile:
    return read_person("nan", "\n".join(["+++", *lines, "+++", "A story.", ""]))


def mistake(*lines: str, slug: str = "nan") -> ConfigError:
    with pytest.raises(ConfigError) as raised:
        read_person(slug, "\n".join(["+++", *lines, "+++", ""]))
    assert raised.value.where.startswith(f"people/{slug}.md")
    return raised.value


def test_one_account_needs_no_brackets() -> None:
    assert facts('accounts = "twitter:@nancy"').accounts == ("twitter:@nancy",)
    assert facts('aliases = "Nan"').aliases == ("Nan",)
    assert "accounts" in mistake("accounts = 22").message


def test_what_to_call_somebody_among_friends_is_a_text() -> None:
    assert facts('name = "Nancy Quill"', 'called = "Nan"').called == "Nan"
    assert facts('name = "Nancy Quill"').called == ""
    assert "called" in mistake("called = 22").message


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        ("false", False),
        ("2019-03-12", "2019-03-12"),
        ("2019", 2019),
        ('"2019-03"', "2019-03"),
        ('"2019-03-12"', "2019-03-12"),
    ],
)
def test_memorial_is_a_fact_or_a_date(written: str, read: bool | str | int) -> None:
    assert facts(f"memorial = {written}").memorial == read
    assert type(facts(f"memorial = {written}").memorial) is type(read)


@pytest.mark.parametrize("written", ['"soon"', '"2019-13"', '"2019-02-30"', "12", '"12.3.2019"', '""', "12:30:00"])
def test_memorial_that_is_neither_is_told_with_its_line(written: str) -> None:
    told = mistake('name = "Nan"', f"memorial = {written}")
    assert "neither true or false nor a date" in told.message
    assert [(fault.line, fault.column) for fault in told.faults] == [(3, 1)]


@pytest.mark.parametrize(
    ("lines", "words", "line"),
    [
        (('nmae = "Nan"',), 'unknown key nmae, did you mean "name"', 2),
        (('name = "Nan"', "memoriall = true"), 'did you mean "memorial"', 3),
        (('[[circles]]\nnam = "x"',), 'did you mean "name"', 3),
        (("accounts = ['nancy']",), "does not say which service", 2),
        (('consent = "initals"',), "is no level, did you mean", 2),
        (('accounts = ["a:1"]', 'accounts = ["a:2"]'), "Cannot overwrite a value", 3),
    ],
)
def test_every_mistake_names_file_key_and_line(lines: tuple[str, ...], words: str, line: int) -> None:
    told = mistake(*lines)
    assert words in told.message
    assert told.faults[0].file == "people/nan.md"
    assert told.faults[0].line == line


@pytest.mark.parametrize("slug", ["Nancy", "nan--q", "nan_q", "ñ", "", "../x", *sorted(RESERVED)])
def test_a_file_that_cannot_be_a_page_everywhere_is_told(slug: str) -> None:
    assert "Rename it." in mistake(slug=slug).hint


def test_two_files_that_claim_one_account_are_both_named_with_what_to_do() -> None:
    with pytest.raises(ConfigError) as raised:
        read_people({"bea": '+++\naccounts = "blog:Nan S"\n+++', "nan": '+++\naccounts = ["blog:nan s"]\n+++'})
    assert str(raised.value) == (
        'people/nan.md: accounts: "blog:nan s" also stands in people/bea.md\n'
        "An account belongs to one person: remove it from one of the two files, by hand or with"
        ' `tweetarchive people split nan "blog:nan s"`.'
    )


def test_two_people_may_have_one_name() -> None:
    both = read_people(dict.fromkeys(("nancy-a", "nancy-b"), '+++\nname = "Nancy"\n+++\n'))
    assert [person.name for person in both.values()] == ["Nancy", "Nancy"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("last", [True, False])
def test_files_from_any_editor(end: str, mark: str, last: bool) -> None:
    text = mark + end.join(["+++", "# about her", 'name = "Nan"', "+++", "One.", "", "Two."]) + end * last
    person = read_person("nan", text)
    assert (person.name, person.story) == ("Nan", "One.\n\nTwo.")
    place = facts_in(text)
    assert place is not None
    assert text[slice(*place)] == f'# about her{end}name = "Nan"{end}'


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"\\'), max_size=30))
def test_letters_that_only_unicode_calls_an_end_of_line_are_letters(name: str) -> None:
    person = read_person("nan", f'+++\nname = "{name}"\n+++\nx{name}x')
    assert person.name == named(name)
    assert person.story == f"x{name}x"


@pytest.mark.parametrize("text", ["", "+++", "+++\nname = 'x'", "name = 'x'\n+++\n+++", "\n+++\n+++"])
def test_without_two_lines_of_signs_there_are_no_facts(text: str) -> None:
    assert facts_in(text) is None
    with pytest.raises(ConfigError, match=r"between two lines of \+\+\+"):
        read_person("nan", text)


def test_an_account_in_a_command_line() -> None:
    assert quoted("twitter:@nancy_q") == "twitter:@nancy_q"
    assert quoted("blog:https://nancy.example/~n") == '"blog:https://nancy.example/~n"'
    assert quoted('blog:Nan "S" $x') == r'"blog:Nan \"S\" \$x"'
