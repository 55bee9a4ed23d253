"""The ledger: every member and every record is accounted for, and the sums are right."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from archive_making import add, made, origin, tweet
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.archive import Archive, Ledger, MemberEntry, RecordCounts, ledger_json
from tweetarchive.archive.tally import PROBLEMS_TOLD
from tweetarchive.records import Counted, Given, Problem, Raw, Skipped

DOCS = Path(__file__).resolve().parent.parent / "docs" / "report.md"
TWEETS = "data/tweets.js"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.create(tmp_path / "archive.db")


def test_new_same_version_folded_problem(archive: Archive) -> None:
    add(archive, made(tweet(1), tweet(2, position=1)))
    ledger = add(
        archive,
        made(
            tweet(1),  # same
            tweet(2, "edited", 1),  # version
            tweet(3, position=2),  # new
            tweet(3, position=3),  # folded: identical, within this export
            tweet(1, position=4),  # folded: known before, and a second time
            tweet(3, "edited", 5),  # version of what this export brought itself
            Problem(TWEETS, 6, "The record has no id."),
            of=origin(generated=200),
        ),
    )
    assert ledger.records == {"tweet": RecordCounts(found=7, new=1, same=1, version=2, folded=2, problem=1)}
    assert ledger.members == (MemberEntry(TWEETS, "read", "", 7),)
    assert ledger.problems == (Problem(TWEETS, 6, "The record has no id."),)
    assert archive.verify() == []


def test_folded_is_noticed_across_batches(archive: Archive) -> None:
    add(archive, made(tweet(1)))
    twice = [tweet(number, position=place) for place, number in enumerate([*range(1, 3001), *range(1, 3001)])]
    ledger = add(archive, made(*twice, of=origin(generated=200)))
    assert ledger.records["tweet"] == RecordCounts(found=6000, new=2999, same=1, folded=3000)
    assert archive.verify() == []


def test_identical_records_at_one_position(archive: Archive) -> None:
    """The messages of a conversation share its position, and somebody may send the same one twice."""
    message = Raw("direct-message", "8", b"{}", "data/direct-messages.js", 0)
    ledger = add(archive, made(message, message, message))
    assert ledger.records["direct-message"] == RecordCounts(found=3, new=1, folded=2)
    assert archive.verify() == []


def test_every_member_has_a_state(archive: Archive) -> None:
    ledger = add(
        archive,
        made(
            tweet(1),
            Skipped("data/ad-impressions.js", "advertising"),
            Skipped(TWEETS, "read after all"),
            Problem("data/like.js", -1, "The file is empty."),
            Counted("data/deleted-tweets.js", "tweet.deleted", 0),
            Skipped("__MACOSX/._tweets.js", "macOS resource forks"),
            members=dict.fromkeys(
                (TWEETS, "data/ad-impressions.js", "data/like.js", "data/deleted-tweets.js", "data/x.js"), 9
            ),
        ),
    )
    assert {entry.path: (entry.state, entry.found) for entry in ledger.members} == {
        TWEETS: ("read", 1),
        "__MACOSX/._tweets.js": ("ignored", 0),
        "data/ad-impressions.js": ("ignored", 0),
        "data/deleted-tweets.js": ("read", 0),
        "data/like.js": ("read", 0),
        "data/x.js": ("unknown", 0),
    }
    assert {entry.path: entry.reason for entry in ledger.members}["data/ad-impressions.js"] == "advertising"
    assert archive.verify() == []


@pytest.mark.parametrize(
    ("expected", "slack", "said"),
    [
        (3, 0, None),
        (4, 1, None),
        (4, 0, "counts 4 records in this file, 3 were found"),
        (5, 1, "counts 5 records in this file, 3 were found"),
        (2, 9, "counts 2 records in this file, 3 were found"),
        (10**30, 0, "records in this file, 3 were found"),
    ],
)
def test_the_exports_own_count_is_compared(archive: Archive, expected: int, slack: int, said: str | None) -> None:
    """A broken record was found too: what is missing is what nobody saw."""
    export = made(
        Counted(TWEETS, "tweet", expected, slack), tweet(1), Problem(TWEETS, 1, "broken"), tweet(2, position=2)
    )
    problems = [problem for problem in add(archive, export).problems if problem.position == -1]
    assert [problem.member for problem in problems] == ([TWEETS] if said else [])
    assert all(str(said) in problem.message for problem in problems)


def test_counts_of_what_is_not_there_and_of_what_is_left_alone(archive: Archive) -> None:
    ledger = add(
        archive,
        made(
            Counted("data/tweets-part1.js", "tweet", 7),
            Counted("data/block.js", "block", 7),
            Skipped("data/block.js", "private"),
            tweet(1),
        ),
    )
    (problem,) = ledger.problems
    assert problem.member == "data/tweets-part1.js"
    assert "7 records" in problem.message
    assert "the file is not there" in problem.message


def test_a_broken_record_is_of_the_kind_of_its_neighbours(archive: Archive) -> None:
    ledger = add(
        archive,
        made(
            Problem(TWEETS, 0, "broken"),
            tweet(1, position=1),
            Problem("data/like.js", 0, "broken"),
            Counted("data/like.js", "like", 1),
            Problem("data/what.js", 0, "broken"),
            members={TWEETS: 1, "data/like.js": 1, "data/what.js": 1},
        ),
    )
    assert {kind: counts.problem for kind, counts in ledger.records.items()} == {"like": 1, "tweet": 1, "unknown": 1}


def test_a_file_full_of_problems_is_told_in_short(archive: Archive) -> None:
    many = PROBLEMS_TOLD + 234
    ledger = add(archive, made(*(Problem(TWEETS, place, "broken") for place in range(many)), members={TWEETS: 9}))
    assert ledger.records["unknown"].problem == ledger.members[0].found == many
    assert len(ledger.problems) == PROBLEMS_TOLD + 1
    assert ledger.problems[-1] == Problem(TWEETS, -1, "234 more problems of this file are not listed one by one.")


def test_ledgers_come_back_as_they_were(archive: Archive) -> None:
    first = add(
        archive,
        made(
            tweet(1),
            Problem(TWEETS, 1, "broken"),
            Skipped("data/app.js", "private"),
            files={"data/media/1-a.jpg": b"\xff\xd8\xff"},
        ),
    )
    second = add(archive, made(tweet(2), of=origin("2", "bea", partial=True)), person="bea")
    assert archive.ledgers() == [first, second]


_GIVEN: st.SearchStrategy[Given] = st.one_of(
    st.builds(
        lambda n, text, place: tweet(n, text, place), st.integers(1, 4), st.sampled_from("ab"), st.integers(0, 9)
    ),
    st.builds(lambda n: Raw("like", str(n), b"{}", "data/like.js", n), st.integers(0, 3)),
    st.builds(Problem, st.sampled_from([TWEETS, "data/like.js", "gone.js"]), st.integers(-1, 9), st.just("broken")),
    st.builds(Skipped, st.sampled_from(["data/app.js", TWEETS]), st.just("private")),
    st.builds(Counted, st.sampled_from([TWEETS, "gone.js"]), st.just("tweet"), st.integers(0, 9), st.integers(0, 2)),
)


@settings(max_examples=60, deadline=None)
@given(first=st.lists(_GIVEN, max_size=12), second=st.lists(_GIVEN, max_size=12))
def test_whatever_is_given_the_sums_match(first: list[Given], second: list[Given]) -> None:
    members = dict.fromkeys((TWEETS, "data/like.js", "data/app.js", "data/new.js"), 5)
    with Archive.scratch() as archive:
        for number, items in enumerate((first, second)):
            ledger = add(archive, made(*items, members=members, of=origin(generated=number)))
            for counts in ledger.records.values():
                parts = counts.new + counts.same + counts.version + counts.folded + counts.problem
                assert counts.found == parts
            assert sum(counts.found for counts in ledger.records.values()) == sum(m.found for m in ledger.members)
            raws = sum(isinstance(item, Raw) for item in items)
            broken = sum(isinstance(item, Problem) and item.position >= 0 and item.member in members for item in items)
            assert sum(counts.found for counts in ledger.records.values()) == raws + broken
            told = [item for item in items if isinstance(item, Problem)]
            assert list(ledger.problems[: len(told)]) == told
            assert {entry.path for entry in ledger.members} == set(members)
        assert archive.verify() == []


# --- the report -----------------------------------------------------------------------------------------------------


def test_the_report_is_the_ledger(archive: Archive) -> None:
    ledger = add(archive, made(tweet(1), Problem(TWEETS, 1, "broken")))
    assert msgspec.json.decode(ledger_json(ledger), type=Ledger) == ledger
    assert msgspec.json.decode(ledger_json([ledger, ledger]), type=list[Ledger]) == [ledger, ledger]
    assert ledger_json([]) == b"[]\n"


def test_the_documented_report_is_the_real_one() -> None:
    """The example in the docs is a whole report, and every field in it is explained, and no other."""
    text = DOCS.read_text(encoding="utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", text, re.DOTALL)
    ledgers = msgspec.json.decode(example, type=list[Ledger])
    assert json.loads(ledger_json(ledgers)) == json.loads(example)
    explained = set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))
    assert explained == set(_fields("", json.loads(example)[0]))


def _fields(prefix: str, value: object) -> list[str]:
    if isinstance(value, dict):
        inside = {"KIND": next(iter(value.values()))} if prefix in ("records", "forgotten") else value
        return [name for key, each in inside.items() for name in _fields(f"{prefix}.{key}" if prefix else key, each)]
    if isinstance(value, list):
        return _fields(f"{prefix}[]", value[0])
    return [prefix]
