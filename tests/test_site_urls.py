"""Paths: built and read back by one module, one path for each page, safe on every file system."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tweetarchive.site import urls
from tweetarchive.site.urls import Route

names = st.from_regex(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", fullmatch=True).filter(lambda name: name != "met")
dates = st.dates().map(lambda date: date.isoformat())
ends = st.one_of(st.just(""), names.map(lambda name: f"-from-{name}"))


@st.composite
def labels(draw: st.DrawFn, day: str = "") -> str:
    """Every label that a slice can have; of one day, if that is given."""
    date = day or draw(dates)
    hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
    clock = f"T{hour:02}:{minute:02}"[: draw(st.sampled_from([3, 5, 6]))]
    cuts = [f"{date}{clock}"] if day else [date[:4], date[:7], date, f"{date}{clock}"]
    label = draw(st.sampled_from(cuts))
    return label + (draw(names.map(lambda name: f"-from-{name}")) if label == date else draw(ends))


@given(names, labels())
@example("nancy", "2011-03-05T14:2")
@example("nancy", "2009-03-31-from-twitter-12")
def test_slices_of_lists_are_read_back(name: str, label: str) -> None:
    assert urls.read(urls.friend(name, label)) == Route("friend", name, label)
    assert urls.read(urls.thread(name, label)) == Route("thread", name, label)
    assert urls.read(urls.met(label)) == Route("met", "", label)
    assert urls.read(urls.threads(label)) == Route("threads", "", label)
    assert urls.read(urls.book(name, 2011, label)) == Route("book", name, label, 2011)


@given(names)
def test_people_and_conversations_are_read_back(name: str) -> None:
    assert urls.read(urls.friend(name)) == Route("friend", name)
    assert urls.read(urls.thread(name)) == Route("thread", name)


@given(st.data(), st.dates())
def test_dates_are_read_back(data: st.DataObject, date: object) -> None:
    iso = str(date)
    number = int(iso.replace("-", ""))
    assert urls.read(urls.year(number // 10000)) == Route("year", "", "", int(iso[:4]))
    if number > 10_000_000:  # before the year 1000 a month looks like a year to nobody but this test
        assert urls.read(urls.month(number // 100)) == Route("month", "", "", number // 100)
        assert urls.read(urls.day(number)) == Route("day", "", "", number)
        label = data.draw(labels(day=iso))
        assert urls.read(urls.day(number, label)) == Route("day", "", label, number)


@given(names, labels())
def test_no_path_holds_what_a_file_system_forbids(name: str, label: str) -> None:
    for path in (urls.friend(name, label), urls.thread(name, label), urls.met(label), urls.threads(label)):
        assert not set(path) & set('<>:"\\|?*# \n')
        assert path.endswith(".html")
        assert ".." not in path


@pytest.mark.parametrize(
    ("path", "route"),
    [
        ("index.html", Route("home")),
        ("404.html", Route("404")),
        ("threads/2011.html", Route("threads", "", "2011")),
        ("threads/twitter-2011.html", Route("thread", "twitter-2011")),
        ("dates/2011/03/05/142.html", Route("day", "", "2011-03-05T14:2", 20110305)),
        ("dates/2011/03/05/1423-from-twitter-1.html", Route("day", "", "2011-03-05T14:23-from-twitter-1", 20110305)),
        ("dates/2009/03/31/from-twitter-12.html", Route("day", "", "2009-03-31-from-twitter-12", 20090331)),
        ("friends/met/2011.html", Route("met", "", "2011")),
        ("friends/nancy/book/2011.html", Route("book", "nancy", "", 2011)),
        ("friends/book/book/2011/2011-01-to-06.html", Route("book", "book", "2011-01-to-06", 2011)),
        ("review/book/2011/2012-01-05T142.html", Route("book", "", "2012-01-05T14:2", 2011)),
    ],
)
def test_paths_look_as_people_were_told(path: str, route: Route) -> None:
    assert urls.read(path) == route


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "index",
        "/index.html",
        "index.html/",
        "friends/",
        "friends/.html",
        "friends/nancy",
        "friends/nancy/.html",
        "friends/nancy/first.html",
        "friends/nancy/2011/03.html",
        "threads/a/b.html",
        "dates/11.html",
        "dates/2011/3.html",
        "dates/2011/03/05/1.html",
        "dates/2011/03/05/x.html",
        "dates/2011/03/05/14/2.html",
        "dates/٢٠١١.html",
        "../index.html",
        "media/x.jpg",
    ],
)
def test_what_no_page_can_have_is_no_route(path: str) -> None:
    assert urls.read(path) is None


@given(st.text(alphabet="friends/threadsmt.html0123-T:%#?é\n", max_size=40))
def test_anything_can_be_asked_for(path: str) -> None:
    urls.read(path)


def test_only_what_a_browser_shows_has_a_place_among_the_pictures() -> None:
    """An export may hold a page or a drawing under a picture's name; the archive tells by the bytes."""
    assert urls.shown("a.jpg", "image/jpeg") == urls.media("a.jpg")
    assert urls.shown("a.mp4", "video/mp4") == urls.media("a.mp4")
    assert urls.shown("a", "application/octet-stream") == ""
