"""Half a conversation: what is probably an answer becomes one, and nothing that is known gives way to a guess."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_weave import ADA, BEA, NANCY, NOON, Made, answer, id_at, post, source

from tweetarchive.album.friendship import Friendship
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.ids import counted_after
from tweetarchive.records import AccountRef, Post, PostRef, Precision, Span, Visibility
from tweetarchive.weave import Gate, Hidden, PersonFile, Source, weave

GAP = 3600

Make = Callable[..., Made]


def woven(
    path: Path,
    sources: Sequence[Source],
    gap: int = GAP,
    replies: dict[str, str] | None = None,
    friends: str = "shared",
    files: dict[str, PersonFile] | None = None,
    hidden: Hidden | None = None,
) -> Made:
    with AlbumWriter(path) as writer:
        report = weave(
            sources,
            files or {},
            writer,
            owner="ada",
            gate=Gate(friends=friends),
            zone=ZoneInfo("UTC"),
            blobs=lambda service, owner, key: None,
            meta={},
            on_progress=lambda stage, done: None,
            replies=replies,
            hidden=hidden,
            gap=gap,
        )
    return Made(path, report)


@pytest.fixture
def make(tmp_path: Path) -> Make:
    numbers = itertools.count()
    return lambda *sources, **more: woven(tmp_path / f"album-{next(numbers)}.db", sources, **more)


def opening(who: AccountRef, second: int, to: AccountRef, **more: object) -> Post:
    """A post that begins with a name and does not say what it answers."""
    spans = (Span("mention", f"@{to.handle}", to.native_id), Span("text", " and another thing"))
    return msgspec.structs.replace(post(who, second, mentions=(to,), **more), text=spans)  # type: ignore[arg-type]


def edges(album: Made) -> set[tuple[object, ...]]:
    """(who, when, why, whom, when) of everything that answers something; times in seconds after NOON."""
    sql = """SELECT a.handle, p.at - ?, p.edge, b.handle, q.at - ? FROM post p JOIN post q ON q.id = p.parent
        JOIN account a ON a.id = p.account JOIN account b ON b.id = q.account"""
    return set(album.rows(sql, NOON, NOON))


def guesses(album: Made) -> list[tuple[object, ...]]:
    return sorted((who, at, whom, then) for who, at, why, whom, then in edges(album) if why == "inferred")  # type: ignore[type-var]


def sizes(album: Made) -> list[tuple[object, ...]]:
    return album.rows("SELECT posts, ghosts FROM thread ORDER BY id")


# --- what is joined --------------------------------------------------------------------------------------------


def test_one_evening_of_which_one_side_is_held_is_one_conversation(make: Make) -> None:
    said = [answer(ADA, NOON + 60, post(NANCY, NOON)), answer(ADA, NOON + 600, post(NANCY, NOON + 500))]
    apart = make(source(ADA, said), gap=0)
    assert sizes(apart) == [(1, 1), (1, 1)]
    album = make(source(ADA, said))
    assert sizes(album) == [(2, 2)]
    assert edges(album) == {
        ("ada_w", 60, "explicit", "nancy_q", 0),
        ("nancy_q", 500, "inferred", "ada_w", 60),
        ("ada_w", 600, "explicit", "nancy_q", 500),
    }
    assert (album.report.inferred, apart.report.inferred) == (1, 0)
    assert (album.report.threads, apart.report.threads) == (1, 2)


@pytest.mark.parametrize(("later", "joined"), [(GAP, True), (GAP + 1, False)])
def test_the_gap_is_from_what_was_said_to_what_probably_answers_it(make: Make, later: int, joined: bool) -> None:
    missing = post(NANCY, NOON + later)
    said = [opening(ADA, NOON, NANCY), answer(ADA, NOON + later + 9 * GAP, missing)]  # however late the answer
    assert bool(guesses(make(source(ADA, said)))) is joined


def test_the_latest_words_are_answered(make: Make) -> None:
    said = [opening(ADA, NOON, NANCY), opening(ADA, NOON + 2 * GAP, NANCY), opening(ADA, NOON + 2 * GAP + 9, NANCY)]
    album = make(source(ADA, [*said, answer(ADA, NOON + 2 * GAP + 30, post(NANCY, NOON + 2 * GAP + 20))]))
    assert guesses(album) == [
        ("ada_w", 2 * GAP + 9, "ada_w", 2 * GAP),
        ("nancy_q", 2 * GAP + 20, "ada_w", 2 * GAP + 9),
    ]


def test_a_post_that_begins_with_a_name_goes_on_from_what_was_said_last(make: Make) -> None:
    said = [answer(ADA, NOON + 60, post(NANCY, NOON)), opening(ADA, NOON + 120, NANCY)]
    assert guesses(make(source(ADA, said))) == [("ada_w", 120, "ada_w", 60)]
    theirs = source(NANCY, [post(NANCY, NOON), answer(NANCY, NOON + 90, said[0])], slug="nancy")
    assert guesses(make(source(ADA, said), theirs)) == [("ada_w", 120, "nancy_q", 90)]


def test_many_runs_at_once_do_not_mix(make: Make) -> None:
    said = []
    for place, who in enumerate((NANCY, BEA, NANCY, BEA, NANCY)):
        said.append(answer(ADA, NOON + 60 * place + 30, post(who, NOON + 60 * place)))
    album = make(source(ADA, said))
    assert sizes(album) == [(3, 3), (2, 2)]
    assert {(who, whom) for who, _, _, whom, _ in edges(album)} == {
        *(("ada_w", "nancy_q"), ("nancy_q", "ada_w")),
        *(("ada_w", "bea_r"), ("bea_r", "ada_w")),
    }


def test_before_ids_told_the_time_their_order_and_the_answer_bound_it(make: Make) -> None:
    first = answer(ADA, NOON, post(NANCY, NOON, native_id="1000"), native_id="1001")
    then = {"native_id": "1009"}
    later = answer(ADA, NOON + GAP, post(NANCY, NOON, native_id="1005"), **then)
    assert sizes(make(source(ADA, [first, later]))) == [(2, 2)]
    for other in (
        answer(ADA, NOON + GAP + 1, post(NANCY, NOON, native_id="1005"), **then),  # it may have been written just now
        answer(ADA, NOON + GAP, post(NANCY, NOON, native_id="999"), **then),  # written before what it would answer
        answer(ADA, NOON + GAP, post(NANCY, NOON, native_id="1005"), precision=Precision.DAY, **then),
    ):
        assert sizes(make(source(ADA, [first, other]))) == [(1, 1), (1, 1)]


# --- what is not -----------------------------------------------------------------------------------------------


def test_whoever_names_nobody_begins_anew(make: Make) -> None:
    said = [answer(ADA, NOON + 60, post(NANCY, NOON)), post(ADA, NOON + 70, "what a day")]
    passing = post(ADA, NOON + 80, "tea with @nancy_q", mentions=(NANCY,))
    assert guesses(make(source(ADA, [*said, passing]))) == []
    asked = answer(ADA, NOON + 2 * GAP, post(NANCY, NOON + 80 + GAP))
    assert guesses(make(source(ADA, [*said, passing, asked]))) == [], "nor is what names somebody in passing answered"


def test_whoever_speaks_to_more_than_one_goes_on_with_nobody(make: Make) -> None:
    both = (NANCY, BEA)
    for said in (
        [opening(ADA, NOON, NANCY), answer(ADA, NOON + 60, post(NANCY, NOON + 30), mentions=both)],
        [
            msgspec.structs.replace(opening(ADA, NOON, NANCY), mentions=both),
            answer(ADA, NOON + 60, post(NANCY, NOON + 30)),
        ],
        [
            answer(ADA, NOON, post(NANCY, NOON - 9)),
            msgspec.structs.replace(opening(ADA, NOON + 9, NANCY), mentions=both),
        ],
    ):
        assert guesses(make(source(ADA, said))) == []


def test_what_somebody_else_answered_as_well_was_said_to_more_than_one(make: Make) -> None:
    missing = post(NANCY, NOON + 30)
    ada = source(ADA, [opening(ADA, NOON, NANCY), answer(ADA, NOON + 60, missing)])
    assert len(guesses(make(ada))) == 1
    assert guesses(make(ada, source(BEA, [answer(BEA, NOON + 50, missing)], slug="bea"))) == []


def test_a_friend_whose_words_are_held_said_themselves_what_they_answer(make: Make) -> None:
    ada = source(ADA, [opening(ADA, NOON, NANCY)])
    nancy = source(NANCY, [opening(NANCY, NOON + 30, ADA), post(NANCY, NOON + 40, "tea")], slug="nancy")
    for friends in ("shared", "all"):
        assert guesses(make(ada, nancy, friends=friends)) == []


def test_boosts_quotes_days_and_other_services_take_no_part(make: Make) -> None:
    missing = post(NANCY, NOON + 30)
    late = answer(ADA, NOON + 60, missing)
    quoted = post(ADA, NOON + 60, "look", quote=PostRef(missing.native_id, NANCY), mentions=(NANCY,))
    for said in (
        [opening(ADA, NOON, NANCY, boost_of=PostRef("", NANCY)), late],
        [opening(ADA, NOON, NANCY, precision=Precision.DAY), late],
        [opening(ADA, NOON, NANCY), quoted],
        [opening(ADA, NOON, NANCY, service="elsewhere"), late],
    ):
        assert guesses(make(source(ADA, said))) == []


def test_clocks_that_disagree_make_no_circle(make: Make) -> None:
    """An id may tell a time a second after the answer's (1.5 s on real exports, 2026-11)."""
    album = make(source(ADA, [answer(ADA, NOON, post(NANCY, NOON + 1))]))
    assert sizes(album) == [(1, 1)] and guesses(album) == []


def test_the_owners_word_counts_more(make: Make) -> None:
    said = [answer(ADA, NOON + 60, post(NANCY, NOON)), opening(ADA, NOON + 120, NANCY)]
    key = f"twitter-{id_at(NOON + 120)}"
    assert guesses(make(source(ADA, said), replies={key: ""})) == []
    album = make(source(ADA, said), replies={key: f"twitter-{id_at(NOON)}"})
    assert ("ada_w", 120, "owner", "nancy_q", 0) in edges(album)
    missing = answer(ADA, NOON + 200, post(NANCY, NOON + 190))
    assert len(guesses(make(source(ADA, [*said, missing])))) == 2
    told = {f"twitter-{id_at(NOON + 190)}": f"twitter-{id_at(NOON + 60)}"}
    assert ("nancy_q", 190, "owner", "ada_w", 60) in edges(make(source(ADA, [*said, missing]), replies=told))
    told = dict.fromkeys(told, "")
    assert len(guesses(make(source(ADA, [*said, missing]), replies=told))) == 1


def test_what_is_withheld_joins_nothing(make: Make) -> None:
    said = [
        opening(ADA, NOON, NANCY, visibility=Visibility.CIRCLE),
        answer(ADA, NOON + 60, post(NANCY, NOON + 30)),
    ]
    assert sizes(make(source(ADA, said))) == [(1, 1)]


def test_of_whoever_wishes_to_be_absent_nothing_is_guessed(make: Make) -> None:
    """Two places without a name in one conversation would tell that they are one person's."""
    said = [answer(ADA, NOON + 60 * step + 9, post(NANCY, NOON + 60 * step)) for step in range(3)]
    said += [opening(ADA, NOON + 300, NANCY), opening(ADA, NOON + 330, NANCY)]
    files = {"nancy": PersonFile(name="Nancy", accounts=("twitter:22",), consent="absent")}
    assert len(guesses(make(source(ADA, said)))) == 4
    album = make(source(ADA, said), files=files)
    assert guesses(album) == []
    assert sizes(album) == [(1, 1)] * 3


def test_of_what_the_owner_takes_down_nothing_is_guessed(make: Make) -> None:
    said = [answer(ADA, NOON + 60 * step + 9, post(NANCY, NOON + 60 * step)) for step in range(3)]
    assert len(guesses(make(source(ADA, said)))) == 2
    album = make(source(ADA, said), hidden=Hidden(posts=(f"twitter-{said[1].native_id}",)))
    assert guesses(album) == [("nancy_q", 60, "ada_w", 9)]


# --- what is known takes the place of guesses --------------------------------------------------------------------


def test_a_friends_export_takes_the_place_of_guesses_whichever_came_first(make: Make) -> None:
    first, start = opening(ADA, NOON, NANCY), post(NANCY, NOON + 300)
    reply = answer(NANCY, NOON + 30, first)
    second = answer(ADA, NOON + 60, reply)
    third = answer(ADA, NOON + 360, start)
    ada = source(ADA, [first, second, third])
    assert guesses(make(ada)) == [("nancy_q", 30, "ada_w", 0), ("nancy_q", 300, "ada_w", 60)]
    nancy = source(NANCY, [reply, start], slug="nancy")
    both, other = make(ada, nancy), make(nancy, ada)
    assert both.dump() == other.dump()
    assert guesses(both) == []
    assert ("nancy_q", 30, "explicit", "ada_w", 0) in edges(both)  # it was right
    assert sizes(both) == [(3, 0), (2, 0)]  # and it was wrong: she had begun anew


# --- a guess changes nothing else ----------------------------------------------------------------------------------


WHAT_STAYS = (
    "SELECT id, key, kind, account, at, day, quote FROM post",
    "SELECT person, post, sent, at, day FROM exchange",
    "SELECT slug, name, sent, received, days, first_post, last_post, undated FROM person",
    "SELECT person, balance, streak, silence, quiet, lost FROM friendship",
    "SELECT * FROM missing_sum",
)


def test_guesses_are_no_replies(make: Make) -> None:
    said = [opening(ADA, NOON + 70 * step, NANCY) for step in range(3)]
    said += [answer(ADA, NOON + 600 * step, post(NANCY, NOON + 600 * step - 20)) for step in range(1, 5)]
    facts = []
    for gap in (0, GAP):
        album = make(source(ADA, said), gap=gap)
        assert bool(guesses(album)) is bool(gap)
        found = msgspec.json.decode(album.rows("SELECT facts FROM friendship")[0][0], type=Friendship)  # type: ignore[arg-type]
        assert found.sent.replies == 4 and found.our_answers.answered == 4
        facts.append(msgspec.structs.replace(found, conversation=None))
    assert facts[0] == facts[1]


@st.composite
def talks(draw: st.DrawFn) -> tuple[list[Post], list[Post]]:
    """What Ada wrote, to Nancy, to Bea, or to nobody, and what Nancy did: answers to each other, to what nobody has, to
    themselves, and posts that answer nothing.
    """
    ada: list[Post] = []
    nancy: list[Post] = []
    at = NOON
    for number in range(draw(st.integers(0, 14))):
        at += draw(st.sampled_from((0, 1, 30, 600, 2 * GAP)))
        who, mine = draw(st.sampled_from(((ADA, ada), (ADA, ada), (NANCY, nancy))))
        whom = NANCY if who == ADA else ADA
        match draw(st.integers(0, 5)):
            case 0:
                mine.append(opening(who, at, whom, number=number))
            case 1:
                mine.append(post(who, at, number=number))
            case 2 | 3:
                missing = post(
                    draw(st.sampled_from((NANCY, BEA))), at - draw(st.sampled_from((-1, 0, 20, GAP))), number=number
                )
                mine.append(answer(who, at, missing, number=number))
            case _ if ada + nancy:
                mine.append(answer(who, at, draw(st.sampled_from(ada + nancy)), number=number))
    return ada, nancy


@given(talks(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_whatever_is_guessed(
    tmp_path_factory: pytest.TempPathFactory, talk: tuple[list[Post], list[Post]], both: bool
) -> None:
    folder = tmp_path_factory.mktemp("guesses")
    sources = [source(ADA, list(talk[0])), *([source(NANCY, list(talk[1]), slug="nancy")] if both else [])]
    plain, album = woven(folder / "plain.db", sources, 0), woven(folder / "album.db", sources)
    for sql in WHAT_STAYS:
        assert plain.rows(sql) == album.rows(sql)
    before = dict(plain.rows("SELECT key, parent FROM post WHERE parent IS NOT NULL"))
    after = dict(album.rows("SELECT key, parent FROM post WHERE edge NOT IN ('', 'inferred')"))
    assert before == after, "what is known stays"
    for child, parent, late, soon, who, owner in album.rows(
        """SELECT p.id, q.id, p.at, q.at, p.kind, a.handle FROM post p JOIN post q ON q.id = p.parent
            JOIN account a ON a.id = p.account WHERE p.edge = 'inferred'"""
    ):
        assert parent < child and soon <= late <= soon + GAP  # type: ignore[operator]
        assert who == "ghost" or owner == "ada_w"
    threads = dict(album.rows("SELECT id, thread FROM post"))
    for child, parent in album.rows("SELECT id, parent FROM post WHERE parent IS NOT NULL"):
        assert threads[child] == threads[parent] is not None
    tops = album.rows("SELECT thread, count(*) FROM post WHERE thread IS NOT NULL AND parent IS NULL GROUP BY thread")
    assert all(count == 1 for _, count in tops) and len(tops) == album.report.threads
    assert woven(folder / "again.db", sources[::-1]).dump() == album.dump()


@pytest.mark.parametrize(
    ("service", "one", "other", "after"),
    [
        ("twitter", "1005", "1001", True),
        ("twitter", "1001", "1005", False),
        ("twitter", "1005", "1005", False),
        ("twitter", "29999999999", "1", True),
        ("twitter", "30000000000", "1", False),  # that one is clocked
        ("twitter", "999999999999999999999", "1", False),
        ("twitter", "1e5", "1", False),
        ("twitter", "٥", "1", False),
        ("elsewhere", "2", "1", False),
    ],
)
def test_which_of_two_counted_ids_came_later(service: str, one: str, other: str, after: bool) -> None:
    assert counted_after(service, one, other) is after
