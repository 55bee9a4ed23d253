"""A people file gets other accounts, and keeps everything else byte for byte."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.errors import ConfigError
from tweetarchive.naming.editing import new_file, with_accounts
from tweetarchive.weave.people_files import facts_in, read_person

WHERE = "people/nan.md"
FRESH = "twitter:99"


def linked(text: str, *more: str) -> str:
    return with_accounts(text, WHERE, more=more or (FRESH,))


def split(text: str, *without: str) -> str:
    return with_accounts(text, WHERE, without=without or (FRESH,))


def test_a_new_file_says_who_it_is_and_nothing_else() -> None:
    text = new_file('Nan "the \\ cup" 🫖 ננסי', ["twitter:22", 'blog:Nan "S"'])
    person = read_person("nan", text)
    assert (person.name, person.accounts) == ('Nan "the \\ cup" 🫖 ננסי', ("twitter:22", 'blog:Nan "S"'))
    assert new_file("Nan", ["twitter:22"]) == '+++\nname = "Nan"\naccounts = ["twitter:22"]\n+++\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('accounts = ["a:1"] # mine\n', 'accounts = ["a:1", "twitter:99"] # mine\n'),
        ("accounts = ['a:1','a:2']\n", "accounts = ['a:1','a:2', \"twitter:99\"]\n"),
        ('accounts = "a:1"  # one\n', 'accounts = ["a:1", "twitter:99"]  # one\n'),
        (
            '"accounts" = [\n\t"a:1", # of old\n\t# and\n\t"a:2" # new\n]\n',
            '"accounts" = [\n\t"a:1", # of old\n\t# and\n\t"a:2", # new\n\t"twitter:99"\n]\n',
        ),
        (
            'name = "Nan" # short\nmet.date = 2012\n',
            'name = "Nan" # short\naccounts = ["twitter:99"]\nmet.date = 2012\n',
        ),
        ('# Circles:\n[[circles]]\nname = "x"\n', 'accounts = ["twitter:99"]\n# Circles:\n[[circles]]\nname = "x"\n'),
        ('name = """N\nan"""\n', 'accounts = ["twitter:99"]\nname = """N\nan"""\n'),
        ("", 'accounts = ["twitter:99"]\n'),
    ],
)
def test_accounts_come_where_a_person_would_write_them(before: str, after: str) -> None:
    story = "+++\nA story, +++ and all.\naccounts = []\n"
    assert linked(f"+++\n{before}{story}") == f"+++\n{after}{story}"


def test_what_is_taken_out_leaves_the_comments_of_the_others() -> None:
    text = '+++\naccounts = [\n  # hers\n  "a:1", # the old one\n\n  # at work\n  "a:2", # the new one\n]\n+++\n'
    assert split(text, "a:1") == '+++\naccounts = [\n  # hers\n\n  # at work\n  "a:2", # the new one\n]\n+++\n'
    assert read_person("nan", split(text, "a:1", "a:2")).accounts == ()


@pytest.mark.parametrize("text", ["", "+++\nname = 'x'\n", "\ufeff"])
def test_without_facts_nothing_is_guessed(text: str) -> None:
    with pytest.raises(ConfigError, match=r"between two lines of \+\+\+"):
        linked(text)


def test_what_cannot_be_kept_is_refused_with_the_line_to_write() -> None:
    mixed = '+++\rname = "Nan"\naccounts = ["a:1"]\r\n+++\n'  # its first line ends as only very old editors did
    assert read_person("nan", mixed).accounts == ("a:1",)
    text = '+++\nname = "Nan"\raccounts = ["a:1"]\n+++\n'
    assert read_person("nan", text).accounts == ("a:1",)
    with pytest.raises(ConfigError) as raised:
        linked(text)
    assert raised.value.hint == 'Write it yourself: accounts = ["a:1", "twitter:99"]'


# --- whatever a hand may write -------------------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\"\\'"), max_size=12)
COMMENTS = st.one_of(st.just(""), WORDS.map(lambda words: f"  #{words}"))
ACCOUNTS = st.sampled_from(
    ["twitter:1", "twitter:@nan_q", "blog:Nan S", "blog:https://nan.example/~n", "blog:ナンシー"]
)
QUOTES = st.sampled_from(['"', "'", '"""', "'''"])


@st.composite
def arrays(draw: st.DrawFn) -> str:
    """An array in one line or many, with or without comments, blank lines and a last comma."""
    quoted = [
        f"{quote}{name}{quote}"
        for name in draw(st.lists(ACCOUNTS, unique=True, max_size=4))
        for quote in [draw(QUOTES)]
    ]
    if draw(st.booleans()):
        inside = draw(st.sampled_from([",", ", ", " , "])).join(quoted)
        pad = draw(st.sampled_from(["", " ", "\t"]))
        return f"[{pad}{inside}{draw(st.sampled_from(['', ',', ', '])) if quoted else ''}{pad}]"
    lines = ["["]
    for number, one in enumerate(quoted):
        lines += draw(st.lists(st.sampled_from(["", "  # a word", "\t"]), max_size=2))
        comma = "," if number < len(quoted) - 1 or draw(st.booleans()) else ""
        before = draw(st.sampled_from(["", " "]))
        lines.append(draw(st.sampled_from(["", "  ", "\t", "      "])) + one + before + comma + draw(COMMENTS))
    lines += draw(st.lists(st.sampled_from(["", "  # the last word"]), max_size=2))
    return "\n".join([*lines, draw(st.sampled_from(["]", "  ]"]))])


@st.composite
def files(draw: st.DrawFn) -> tuple[str, str]:
    """A people file that reads, and what in it says the accounts, "" if nothing does."""
    key = draw(st.sampled_from(["accounts", '"accounts"', " accounts"]))
    is_ = draw(st.sampled_from([" = ", "=", "\t=  "]))
    value = draw(
        st.one_of(st.just(""), arrays(), st.tuples(QUOTES, ACCOUNTS).map(lambda each: f"{each[0]}{each[1]}{each[0]}"))
    )
    said = f"{key}{is_}{value}{draw(COMMENTS)}" if value else ""
    others = [
        f'name = "{draw(WORDS)}"{draw(COMMENTS)}',
        "aliases = [ 'N',\n  # hm\n  'Nan' ]",
        'introduced_by = ""',
        'birthday = "06-30"   ',
        "memorial = 2019-03-12",
        draw(st.sampled_from(["met = {date = 2012-05-19, place = 'x'}", "met.date = 2012\nmet.place='x'"])),
        f"#{draw(WORDS)}",
        "",
        "   ",
    ]
    lines = [*draw(st.lists(st.sampled_from(others), unique=True)), *([said] if said else [])]
    lines = draw(st.permutations(lines))
    lines += draw(st.sampled_from([[], ["[[circles]]  # some", 'name = "The bench"', "", "[[circles]]", "name='b'"]]))
    plus = st.sampled_from(["+++", "+++ ", " +++\t"])
    story = draw(st.sampled_from(["", "A story.", "One.\n\n+++\naccounts = [1]\n  ", "\n\n  Two.\n\n"]))
    text = "\n".join([draw(plus), *lines, draw(plus), *([story] if story else [])])
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    mark = draw(st.sampled_from(["", "\ufeff"]))
    last = draw(st.sampled_from(["", "\n"]))
    return mark + (text + last).replace("\n", end), said.replace("\n", end)


@settings(deadline=None)
@given(
    files(),
    st.lists(st.sampled_from([FRESH, 'blog:N "Q" \\ ش', "blog:https://x.example/?a=b#c"]), min_size=1, unique=True),
)
def test_only_the_accounts_are_ours(file: tuple[str, str], more: Sequence[str]) -> None:
    text, said = file
    person = read_person("nan", text)
    changed = linked(text, *more)
    assert read_person("nan", changed).accounts == (*person.accounts, *more)
    again = split(changed, *more)
    assert read_person("nan", again) == person
    for after in (changed, again):
        if said:
            before, _, behind = text.partition(said)
            assert after.startswith(before) and after.endswith(behind)
            comments = re.findall(r"#[^\r\n]*", said)
            assert [comment for comment in comments if comment not in after] == []
        else:
            ours = next(line for line in re.split(r"(?<=\n)|(?<=\r)(?!\n)", after) if line.startswith("accounts = ["))
            assert after.replace(ours, "", 1) == text


@settings(deadline=None)
@given(files())
def test_taking_out_what_is_there_keeps_the_rest(file: tuple[str, str]) -> None:
    text, said = file
    accounts = read_person("nan", text).accounts
    for account in accounts:
        after = split(text, account)
        assert read_person("nan", after).accounts == tuple(each for each in accounts if each != account)
        before, _, behind = text.partition(said)
        assert after.startswith(before) and after.endswith(behind)
        start, end = facts_in(after) or (0, 0)
        assert tomllib.loads(after[start:end].replace("\r", "\n"))["accounts"] is not None
