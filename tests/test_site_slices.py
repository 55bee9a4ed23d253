"""The one rule by which long lists become pages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.site import slices
from tweetarchive.site.halves import by_halves
from tweetarchive.site.slices import Part, Plan, Stamp, Tally, by_years, coarsest, places, tally

LIMIT = 5


def of_day(stamps: Sequence[Stamp]) -> dict[int, list[Stamp]]:
    days: dict[int, list[Stamp]] = {}
    for stamp in stamps:
        days.setdefault(stamp.day, []).append(stamp)
    return days


def years(stamps: Sequence[Stamp], limit: int = LIMIT) -> Plan:
    return by_years(tally(stamps), of_day(stamps).__getitem__, limit)


def cut(stamps: Sequence[Stamp], limit: int = LIMIT) -> Plan:
    return coarsest(tally(stamps), of_day(stamps).__getitem__, limit)


def halves(stamps: Sequence[Stamp], limit: int = LIMIT) -> Plan:
    return by_halves(tally(stamps), of_day(stamps).__getitem__, limit) if stamps else Plan(())


def leaves(plan: Plan) -> list[Part]:
    return [leaf for part in plan.parts for leaf in part.leaves()]


days = st.builds(lambda y, m, d: y * 10000 + m * 100 + d, st.integers(2009, 2011), st.integers(1, 3), st.integers(1, 3))
times = st.one_of(st.just(""), st.builds(lambda h, m: f"{h:02}:{m:02}", st.integers(0, 3), st.integers(0, 30)))


@st.composite
def lists(draw: st.DrawFn) -> list[Stamp]:
    moments = sorted(draw(st.lists(st.tuples(days, times), max_size=120)))
    return [Stamp(number, f"twitter-{number}", day, time) for number, (day, time) in enumerate(moments, 1)]


@given(lists(), st.sampled_from([years, cut, halves]))
def test_every_item_is_on_exactly_one_page_and_no_page_is_too_long(stamps: list[Stamp], how: object) -> None:
    plan = how(stamps)  # type: ignore[operator]
    if not plan.parts:
        assert len(stamps) <= LIMIT
        return
    where = places(plan, stamps)
    assert set(where) == {stamp.id for stamp in stamps}
    for leaf in leaves(plan):
        held = [number for number, label in where.items() if label == leaf.label]
        assert len(held) == leaf.size
        assert 0 < leaf.size <= LIMIT
        assert leaf.low == min(held)
        assert leaf.high == max(held)
    for part in plan.by_label.values():
        assert part.size == sum(leaf.size for leaf in part.leaves())
        assert (
            len(part.parts) != 1 or part.size <= LIMIT or "-from-" in part.parts[0].label or "T" in part.parts[0].label
        )


@given(lists())
def test_labels_are_unique_and_say_the_time(stamps: list[Stamp]) -> None:
    plan = years(stamps)
    every = [part.label for top in plan.parts for part in top.all()]
    assert len(every) == len(set(every))
    where = places(plan, stamps)
    for stamp in stamps:
        date = f"{stamp.day // 10000:04}-{stamp.day // 100 % 100:02}-{stamp.day % 100:02}"
        base = where[stamp.id].split("-from-")[0]
        assert f"{date}T{stamp.time}".startswith(base)


@given(lists(), lists())
@settings(max_examples=50)
def test_old_years_keep_their_pages_when_new_posts_come(old: list[Stamp], new: list[Stamp]) -> None:
    later = [
        Stamp(len(old) + number, f"twitter-{len(old) + number}", stamp.day + 5 * 10000, stamp.time)
        for number, stamp in enumerate(new, 1)
    ]
    before, after = years(old), years([*old, *later])
    assert before.parts == after.parts[: len(before.parts)]


def test_a_year_that_fits_is_one_page_and_a_fuller_one_is_cut_by_months() -> None:
    stamps = [
        Stamp(n, f"k{n}", day, "") for n, day in enumerate([20090101, 20100101, *[20110101] * 3, *[20110305] * 3])
    ]
    plan = years(stamps)
    assert [(part.label, part.size, len(part.parts)) for part in plan.parts] == [
        ("2009", 1, 0),
        ("2010", 1, 0),
        ("2011", 6, 2),
    ]
    assert [part.label for part in plan.parts[2].parts] == ["2011-01", "2011-03"]


def test_steps_that_would_not_divide_are_skipped() -> None:
    """A conversation of one afternoon is cut by hours at once, and one hour of it by tens of minutes."""
    times = [f"14:{minute:02}" for minute in (1, 2, 3, 21, 22, 59)] + ["15:00"]
    plan = cut([Stamp(n, f"k{n}", 20110305, time) for n, time in enumerate(times)])
    assert [part.label for part in plan.parts] == ["2011-03-05T14", "2011-03-05T15"]
    assert [part.label for part in plan.parts[0].parts] == ["2011-03-05T14:0", "2011-03-05T14:2", "2011-03-05T14:5"]


def test_a_minute_that_is_too_full_is_cut_in_order() -> None:
    plan = cut([Stamp(n, f"k{n}", 20110305, "14:23") for n in range(12)])
    assert [(part.label, part.ids) for part in plan.parts] == [
        ("2011-03-05T14:23-from-k0", (0, 1, 2, 3, 4)),
        ("2011-03-05T14:23-from-k5", (5, 6, 7, 8, 9)),
        ("2011-03-05T14:23-from-k10", (10, 11)),
    ]


def test_posts_of_which_only_the_date_is_known_are_cut_in_order_and_the_rest_by_the_clock() -> None:
    stamps = [Stamp(n, f"k{n}", 20090331, "") for n in range(7)] + [Stamp(7, "k7", 20090331, "15:30")]
    assert [part.label for part in cut(stamps).parts] == [
        "2009-03-31-from-k0",
        "2009-03-31-from-k5",
        "2009-03-31T15",
    ]


def test_an_hour_that_comes_twice_is_one_page() -> None:
    """When clocks go back, 01:10 is followed by 01:05."""
    times = ["00:50", "01:10", "01:50", "01:05", "01:40", "02:10"]
    plan = cut([Stamp(n, f"k{n}", 20111106, time) for n, time in enumerate(times)])
    assert [(part.label, part.ids) for part in plan.parts] == [
        ("2011-11-06T00", (0,)),
        ("2011-11-06T01", (1, 2, 3, 4)),
        ("2011-11-06T02", (5,)),
    ]


def test_pages_of_items_can_be_read_in_a_row_and_what_lists_them_by_years() -> None:
    stamps = [
        Stamp(n, f"k{n}", day, "") for n, day in enumerate([20090101, *[20110101] * 3, *[20110305] * 3, 20120101])
    ]
    plan = years(stamps)

    def around(label: str) -> tuple[str | None, ...]:
        return tuple(part.label if part else None for part in plan.around(plan.by_label[label]))

    assert around("2009") == (None, "2011-01")
    assert around("2011") == ("2009", "2012")
    assert around("2011-01") == ("2009", "2011-03")
    assert around("2011-03") == ("2011-01", "2012")
    assert around("2012") == ("2011-03", None)


def test_the_page_of_a_month_is_its_own_or_its_years() -> None:
    stamps = [Stamp(n, f"k{n}", day, "") for n, day in enumerate([20090101, *[20110101] * 3, *[20110305] * 3])]
    plan = years(stamps)
    assert plan.covering(200901) == plan.by_label["2009"]
    assert plan.covering(201103) == plan.by_label["2011-03"]
    assert plan.covering(201001) is None


def test_days_are_asked_for_only_when_one_is_too_full() -> None:
    def never(day: int) -> list[Stamp]:
        raise AssertionError(day)

    tallies = [Tally(20110101 + day, LIMIT, day * 10, day * 10 + 4) for day in range(20)]
    assert len(leaves(by_years(tallies, never, LIMIT))) == 20
    with pytest.raises(AssertionError, match="20110101"):
        by_years([Tally(20110101, LIMIT + 1, 0, 9)], never, LIMIT)


def test_the_slice_that_is_or_holds_the_present_one_is_marked() -> None:
    stamps = [Stamp(n, f"k{n}", 20110305, "") for n in range(60)]
    plan = cut(stamps)

    def marked(current: str) -> list[str]:
        return [each.label for each in slices.links(plan.parts, lambda label: label, current) if each.current]

    assert marked("2011-03-05-from-k50") == ["2011-03-05-from-k50"], "k5 begins the same and is another"
    assert marked("2011-03-05") == []
    top = years(stamps)
    assert [each.current for each in slices.links(top.parts, lambda label: label, "2011-03-05-from-k5")] == [True]
    assert slices.link(None, lambda label: label) is None


def test_ten_minutes_are_told_by_where_they_begin() -> None:
    assert slices.told("2011-03-05T14:2") == "2011-03-05T14:20"
    for label in ("2011", "2011-03", "2011-03-05", "2011-03-05T14", "2011-03-05T14:23", "2011-03-05-from-a:b"):
        assert slices.told(label) == label


def test_a_page_is_not_called_after_more_of_a_post_than_disks_take() -> None:
    names = [f"blog-{'b' * 300}{n:02}" for n in range(3 * LIMIT)] + [
        f"blog-b.example_2008_11_frivolous.c{n}" for n in range(LIMIT)
    ]
    labels = [part.label for part in leaves(cut([Stamp(n, name, 20110305, "") for n, name in enumerate(names)]))]
    assert (
        len(set(labels)) == len(labels) == 4 and max(map(len, labels)) <= len("2011-03-05-from-") + slices.MOST_OF_NAME
    )
    assert labels[-1] == "2011-03-05-from-blog-b.example_2008_11_frivolous.c0", "what is short enough stays"


# --- long ones -----------------------------------------------------------------------------------------------------


def test_what_is_long_takes_the_room_of_several() -> None:
    stamps = [Stamp(n, f"k{n}", 20110305, f"1{n}:00", 2 if n < 2 else 0) for n in range(4)]
    plan = cut(stamps)
    assert [(part.label, part.size, part.ids) for part in leaves(plan)] == [
        ("2011-03-05T10", 1, (0,)),
        ("2011-03-05T11", 1, (1,)),
        ("2011-03-05T12", 1, (2,)),
        ("2011-03-05T13", 1, (3,)),
    ]
    assert cut([stamp._replace(more=0) for stamp in stamps]).parts == ()


def test_long_ones_of_one_minute_are_cut_in_order_and_what_is_longer_than_a_page_has_one() -> None:
    mores = (0, 3, 1, 900, 0, 0)
    stamps = [Stamp(n, f"k{n}", 20110305, "14:23", more) for n, more in enumerate(mores)]
    assert [part.ids for part in leaves(cut(stamps))] == [(0, 1), (2,), (3,), (4, 5)]
    assert cut(stamps[3:4]).parts == ()


def test_what_stands_on_the_page_of_the_whole_takes_room_from_it() -> None:
    stamps = [Stamp(n, f"k{n}", 20110305 + n, "") for n in range(3)]
    assert coarsest(tally(stamps), of_day(stamps).__getitem__, LIMIT, 3).parts == ()
    assert len(coarsest(tally(stamps), of_day(stamps).__getitem__, LIMIT, 2).parts) == 3


def test_a_year_to_be_read_is_cut_into_few_pages() -> None:
    def labels(*moments: int) -> list[str]:
        plan = halves([Stamp(number, f"twitter-{number}", day, "") for number, day in enumerate(moments, 1)])
        return [leaf.label for leaf in leaves(plan)]

    quarters = [20110105, 20110301, 20110302, 20110303, 20110401, 20110501, 20111231]
    assert labels(*quarters[:5]) == ["2011"]
    assert labels(*quarters) == ["2011-01-to-03", "2011-04-to-06", "2011-07-to-12"]
    assert labels(*[20110214] * 3, *[20110228] * 3) == ["2011-02-01-to-15", "2011-02-16-to-28"]
    assert labels(*[20110501] * 4, *[20110525, 20110526, 20110531]) == ["2011-05-01-to-15", "2011-05-16-to-31"]
    assert labels(*[20111231] * 3, *[20120101] * 3) == ["2011-07-to-12", "2012-01-to-06"]
