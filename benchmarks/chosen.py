"""One page of each kind, the fullest there is, as the site itself tells: by what its pages say of one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from tweetarchive.site import urls
from tweetarchive.site.views import (
    DatesPage,
    DayPage,
    DaysPage,
    FriendPage,
    FriendsPage,
    FriendYearPage,
    HomePage,
    MetPage,
    MonthPage,
    Page,
    Slice,
    ThreadCard,
    ThreadPage,
    ThreadsPage,
    ThreadsYearPage,
    YearPage,
)

View = TypeVar("View")


def chosen_pages(site: Mapping[str, Page]) -> dict[str, str]:
    """What to call a page → its path. Of a kind of which the site has no page there is none."""
    home, friends, threads, dates = _fixed(site)
    found = {"home": urls.HOME, "friends": urls.FRIENDS, "met": _fullest(site, friends.met)}
    if home.friends:
        found["friend"] = home.friends[0].person.path
        found["friend-year"] = _fullest(site, _view(site, found["friend"], FriendPage).years)
    found |= {"threads": urls.THREADS, "threads-year": _fullest(site, threads.years)}
    cards = _cards(site, found["threads-year"])
    if threads.longest:
        longest = _view(site, threads.longest[0].path, ThreadPage)
        found["thread, longest"] = _fullest(site, longest.parts) or threads.longest[0].path
        found["thread, short"] = min((*cards, *threads.longest), key=lambda card: card.posts).path
    found["article"] = next((card.path for card in (*threads.longest, *cards) if card.article), "")
    found["dates"] = urls.DATES
    if dates.years:
        found |= _dated(site, dates)
    found |= _coming_again(site)
    found |= {"about": urls.ABOUT, "numbers": urls.NUMBERS, "404": urls.NOT_FOUND}
    if urls.SEARCH in site:
        found["search"] = urls.SEARCH
    return {name: path for name, path in found.items() if path}


def _fixed(site: Mapping[str, Page]) -> tuple[HomePage, FriendsPage, ThreadsPage, DatesPage]:
    return (
        _view(site, urls.HOME, HomePage),
        _view(site, urls.FRIENDS, FriendsPage),
        _view(site, urls.THREADS, ThreadsPage),
        _view(site, urls.DATES, DatesPage),
    )


def _dated(site: Mapping[str, Page], dates: DatesPage) -> dict[str, str]:
    """The fullest year, the fullest month of that, and the fullest day of all."""
    years = [_view(site, card.path, YearPage) for card in dates.years]
    year = max(dates.years, key=lambda card: card.posts)
    month = max(_view(site, year.path, YearPage).months, key=lambda card: card.posts)
    assert _view(site, month.path, MonthPage).posts
    day = max((day for each in years for day in each.days), key=lambda day: day.count)
    part = _fullest(site, _view(site, day.path, DayPage).parts)
    review = _view(site, year.path, YearPage).review
    return {"year": year.path, "month": month.path, "day": day.path, "day, a part": part, "review": review}


def _coming_again(site: Mapping[str, Page]) -> dict[str, str]:
    """The days of every year, the fullest of them, and the dates to keep."""
    days = [day for month in _view(site, urls.DAYS, DaysPage).months for day in month if day.path]
    fullest = max(days, key=lambda day: day.count).path if days else ""
    return {"days": urls.DAYS, "on this day": fullest, "anniversaries": urls.ANNIVERSARIES}


def _fullest(site: Mapping[str, Page], slices: Sequence[Slice]) -> str:
    """The fullest page of a list that is cut by time; "" for a list that is not."""
    path = ""
    while slices:
        path = max(slices, key=lambda each: each.count).path
        view = site[path].view
        assert isinstance(view, MetPage | FriendYearPage | ThreadsYearPage | ThreadPage | DayPage)
        slices = view.parts
    return path


def _cards(site: Mapping[str, Page], path: str) -> tuple[ThreadCard, ...]:
    return _view(site, path, ThreadsYearPage).threads if path else ()


def _view(site: Mapping[str, Page], path: str, kind: type[View]) -> View:
    view = site[path].view
    assert isinstance(view, kind)
    return view
