"""The benchmark of half conversations measures what it says, on halves of which all is known and on the example."""

from __future__ import annotations

import pytest
from test_inferring import GAP, opening
from test_weave import ADA, BEA, NANCY, NOON, answer, post

from benchmarks.inferred import Half, example_exports, forgetful, half, measured
from tweetarchive.records import AccountRef, Origin, Post

MINUTES = GAP // 60


def of(who: AccountRef, *posts: Post) -> Half:
    return Half(Origin(service="twitter", owner=who.native_id, handle=who.handle, name=who.name), list(posts))


def test_what_is_right_wrong_and_never_found() -> None:
    first = opening(ADA, NOON, NANCY)
    reply = answer(NANCY, NOON + 60, first)  # found
    anew = post(NANCY, NOON + 600)  # thought to answer, and does not
    late = answer(NANCY, NOON + 9 * GAP, first)  # not found: too late
    other = answer(NANCY, NOON + 20 * GAP, post(BEA, NOON + 19 * GAP))  # answers somebody else
    told = [answer(ADA, one.created + 30, one) for one in (reply, anew, late, other)]
    counts = measured([of(ADA, first, *told), of(NANCY, reply, anew, late, other)], [MINUTES])
    none, found = counts[0], counts[MINUTES]
    # Of Ada's half four posts of Nancy's are missing; of Nancy's half one of Ada's, to which nothing was said before.
    assert (none["missing"], none["answers"], none["begin"], none["guesses"]) == (5, 2, 2, 0)
    assert (found["guesses"], found["right"], found["conversation"]) == (2, 1, 1)
    # Ada's: truly {reply, its answer, late, its answer}, {anew, its answer}, {other, its answer}: 6 + 1 + 1 pairs. Four
    # are known without a guess; the right one joins no more of these, as what opened is no answer; the wrong one joins
    # what Nancy began anew to the first two: 2 · 2 pairs more, all wrong. Nancy's: the missing one, with the two
    # answers that are known to hang below it: 3 pairs.
    assert (none["pairs"], none["pairs guessed"], none["pairs right"]) == (11, 7, 7)
    assert (found["pairs"], found["pairs guessed"], found["pairs right"]) == (11, 11, 7)


def test_answers_that_forgot_what_they_answer_are_guessed() -> None:
    posts: list[Post] = [post(NANCY, NOON)]
    for step in range(1, 60):
        posts.append(answer((NANCY, ADA)[step % 2], NOON + 60 * step, posts[-1]))
    halves = [of(ADA, *posts[1::2]), of(NANCY, *posts[::2])]
    forgot = [forgetful(each) for each in halves]
    assert 0 < sum(not one.reply_to for each in forgot for one in each.facts if isinstance(one, Post)) < 20
    counts = measured(forgot, [MINUTES], halves)
    assert 0 < counts[MINUTES]["opening right"] == counts[MINUTES]["opening"]


def test_on_the_example_most_guesses_are_right() -> None:
    counts = measured([half(path) for path in example_exports()], [MINUTES])[MINUTES]
    assert counts["guesses"] > 80
    assert counts["right"] / counts["guesses"] == pytest.approx(0.87, abs=0.07)
