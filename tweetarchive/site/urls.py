"""The only place that knows what paths look like: builds them, and reads them back.

A path never holds a page number. The label of a slice ("2011-03-05T14:2") appears in it without its colon, which
Windows forbids in file names. Whether a page exists is not known here: `read` only says which page a path would be.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from tweetarchive.ids import post_path, read_post_path

HOME = "index.html"
FRIENDS = "friends.html"
CIRCLES = "circles.html"
THREADS = "threads.html"
STORIES = "stories.html"
TAGS = "tags.html"
DATES = "dates.html"
ABOUT = "about.html"
NUMBERS = "numbers.html"
DAYS = "days.html"
ANNIVERSARIES = "anniversaries.html"
CALENDAR = "calendar.ics"
NOT_FOUND = "404.html"
SEARCH = "search.html"
LOOKUP = "lookup/"
FEEDS = ("atom", "json")

Kind = Literal[
    "home",
    "friends",
    "met",
    "friend",
    "threads",
    "thread",
    "stories",
    "story",
    "circles",
    "circle",
    "tags",
    "tag",
    "dates",
    "year",
    "month",
    "day",
    "about",
    "numbers",
    "404",
    "review",
    "days",
    "on-this-day",
    "anniversaries",
    "expected",
    "search",
    "book",
]


class Route(NamedTuple):
    """What a path asks for. name: a slug or a thread's key. label: a slice, "" for the whole. day: yyyy,
    yyyymm or yyyymmdd for kinds year, month and day, mmdd for on-this-day, yyyy for book. Of a post where its service
    showed it name is its id there, label a handle, and service that service.
    """

    kind: Kind
    name: str = ""
    label: str = ""
    day: int = 0
    service: str = ""


def friend(slug: str, label: str = "") -> str:
    return f"friends/{slug}/{_name(label)}.html" if label else f"friends/{slug}.html"


def met(label: str) -> str:
    """People whose first exchange was in a year, month …"""
    return f"friends/met/{_name(label)}.html"


def circle(slug: str) -> str:
    return f"circles/{slug}.html"


def tag(slug: str, label: str = "") -> str:
    return f"tags/{slug}/{_name(label)}.html" if label else f"tags/{slug}.html"


def thread(key: str, label: str = "") -> str:
    return f"threads/{key}/{_name(label)}.html" if label else f"threads/{key}.html"


def threads(label: str) -> str:
    """Conversations that began in a year, month …"""
    return f"threads/{_name(label)}.html"


def story(slug: str) -> str:
    return f"stories/{slug}.html"


def year(number: int) -> str:
    return f"dates/{number:04}.html"


def review(number: int) -> str:
    """A year as a whole."""
    return f"review/{number:04}.html"


def book(slug: str, number: int, label: str = "") -> str:
    """A year with a friend, or with no slug with everybody, to be read from beginning to end. label: a slice of it, ""
    for its cover or the whole.
    """
    head = f"friends/{slug}/book/{number:04}" if slug else f"review/book/{number:04}"
    return f"{head}/{_name(label)}.html" if label else f"{head}.html"


def month(number: int) -> str:
    """number: yyyymm."""
    return f"dates/{number // 100:04}/{number % 100:02}.html"


def day(number: int, label: str = "") -> str:
    """number: yyyymmdd. label: a slice of that day ("2011-03-05T14", "2011-03-05-from-twitter-12"), "" for all."""
    head = f"dates/{number // 10000:04}/{number // 100 % 100:02}/{number % 100:02}"
    return f"{head}/{_name(label)[_DAY_LENGTH + 1 :]}.html" if label else f"{head}.html"


def expected(service: str, handle: str, native_id: str) -> str:
    """A post where its service showed it, "" if no file can be called so, or another page could."""
    path = post_path(service, handle, native_id)
    first = path.partition("/")[0].lower()
    return f"{path}.html" if path and first not in FOLDERS and not _DEVICES.fullmatch(first) else ""


def on_this_day(month_day: int) -> str:
    """A day of every year. month_day: mmdd."""
    return f"days/{month_day // 100:02}-{month_day % 100:02}.html"


def media(key: str) -> str:
    return f"media/{key}"


def made(key: str, form: str) -> str:
    """A copy that was made of it. form: "small", "face", "still"."""
    return f"media/{key.partition('.')[0]}-{form}.webp"


def shown(key: str, media_type: str) -> str:
    """`media` of what a browser shows, "" for anything else: a drawing that runs scripts, a page named .jpg."""
    return media(key) if media_type.startswith(("image/", "video/")) else ""


def feed(slug: str, form: str) -> str:
    """Of a friend, or with no slug of the site. form: one of `FEEDS`; "" for the path without its ending."""
    head = f"friends/{slug}" if slug else "feed"
    return f"{head}.{form}" if form else head


def read_feed(path: str) -> tuple[str, Literal["atom", "json"]] | None:
    """(slug, form) of a feed's path, None if no feed can have it."""
    match = _FEED.fullmatch(path)
    form: Literal["atom", "json"] = "json" if path.endswith("json") else "atom"
    return (match["slug"] or "", form) if match else None


def host(address: str) -> str:
    """The host of the address of a web page without "www.", "" for any other address."""
    try:
        parts = urlsplit(address)
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def web(address: str) -> str:
    """`address` if it is that of a web page, else "": what people typed into a form may be anything."""
    return address if host(address) and address.isprintable() else ""


def read(path: str) -> Route | None:
    """The route of a path, or None if no page can have it. There is exactly one path for each route."""
    if path in _FIXED:
        return Route(_FIXED[path])
    for pattern, make in _SHAPES.get(path.partition("/")[0], ()):
        if match := pattern.fullmatch(path):
            return make(match)
    if told := read_post_path(path.removesuffix(".html")) if path.endswith(".html") else None:
        return Route("expected", told[2], told[1], 0, told[0]) if expected(*told) else None
    return None


def _name(label: str) -> str:
    return label.replace(":", "", 1) if "T" in label else label


def _label(name: str) -> str:
    """The label that `_name` made this of."""
    return _CLOCK.sub(r"\1:\2", name, count=1) if "T" in name else name


def _read_friend(match: re.Match[str]) -> Route | None:
    return Route("friend", match["slug"])


def _read_slice(match: re.Match[str]) -> Route | None:
    label = _label(match["label"])
    return Route("met", "", label) if match["slug"] == "met" else Route("friend", match["slug"], label)


def _read_thread(match: re.Match[str]) -> Route | None:
    return Route("thread", match["key"], _label(match["label"] or ""))


def _read_circle(match: re.Match[str]) -> Route | None:
    return Route("circle", match["slug"])


def _read_tag(match: re.Match[str]) -> Route | None:
    return Route("tag", match["slug"], _label(match["label"] or ""))


def _read_story(match: re.Match[str]) -> Route | None:
    return Route("story", match["slug"])


def _read_threads(match: re.Match[str]) -> Route | None:
    return Route("threads", "", _label(match["label"]))


def _read_date(match: re.Match[str]) -> Route | None:
    parts = [part for part in match.group("y", "m", "d") if part]
    kinds: tuple[Kind, Kind, Kind] = ("year", "month", "day")
    label = ""
    if rest := match["rest"]:
        date = "-".join(parts)
        label = _label(f"{date}T{rest}" if rest[0].isdigit() else f"{date}-{rest}")
    return Route(kinds[len(parts) - 1], "", label, int("".join(parts)))


def _read_review(match: re.Match[str]) -> Route | None:
    return Route("review", day=int(match["y"]))


def _read_book(match: re.Match[str]) -> Route | None:
    return Route("book", match.groupdict().get("slug") or "", _label(match["label"] or ""), int(match["y"]))


def _read_on_this_day(match: re.Match[str]) -> Route | None:
    return Route("on-this-day", "", "", int(match["m"] + match["d"]))


_FIXED: dict[str, Kind] = {
    HOME: "home",
    FRIENDS: "friends",
    CIRCLES: "circles",
    THREADS: "threads",
    STORIES: "stories",
    TAGS: "tags",
    DATES: "dates",
    ABOUT: "about",
    NUMBERS: "numbers",
    DAYS: "days",
    ANNIVERSARIES: "anniversaries",
    NOT_FOUND: "404",
    SEARCH: "search",
}
_DAY_LENGTH = len("2011-03-05")
_CLOCK = re.compile(r"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2})([0-9]{1,2})(?![0-9])", re.ASCII)
_SEGMENT = r"[^/#?:]+?"
_FROM = rf"from-{_SEGMENT}"
_LABEL = rf"[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}}(?:T[0-9]{{2,4}})?)?)?(?:-{_FROM})?"
_BOOK = rf"book/(?P<y>[0-9]{{4}})(?:/(?P<label>[0-9]{{4}}(?:-[0-9]{{2}}){{1,2}}-to-[0-9]{{2}}|{_LABEL}))?\.html"
_FEED = re.compile(rf"(?:feed|friends/(?P<slug>{_SEGMENT}))\.(?:atom|json)")
_SHAPES = {
    "days": ((re.compile(r"days/(?P<m>[0-9]{2})-(?P<d>[0-9]{2})\.html"), _read_on_this_day),),
    "friends": (
        (re.compile(rf"friends/(?P<slug>{_SEGMENT})\.html"), _read_friend),
        (re.compile(rf"friends/(?P<slug>{_SEGMENT})/(?P<label>{_LABEL})\.html"), _read_slice),
        (re.compile(rf"friends/(?P<slug>{_SEGMENT})/{_BOOK}"), _read_book),
    ),
    "circles": ((re.compile(rf"circles/(?P<slug>{_SEGMENT})\.html"), _read_circle),),
    "tags": ((re.compile(rf"tags/(?P<slug>{_SEGMENT})(?:/(?P<label>{_LABEL}))?\.html"), _read_tag),),
    "threads": (
        (re.compile(rf"threads/(?P<label>{_LABEL})\.html"), _read_threads),
        (re.compile(rf"threads/(?P<key>{_SEGMENT})(?:/(?P<label>{_LABEL}))?\.html"), _read_thread),
    ),
    "stories": ((re.compile(rf"stories/(?P<slug>{_SEGMENT})\.html"), _read_story),),
    "review": (
        (re.compile(r"review/(?P<y>[0-9]{4})\.html"), _read_review),
        (re.compile(rf"review/{_BOOK}"), _read_book),
    ),
    "dates": (
        (
            re.compile(
                r"dates/(?P<y>[0-9]{4})(?:/(?P<m>[0-9]{2})(?:/(?P<d>[0-9]{2})"
                rf"(?:/(?P<rest>[0-9]{{2,4}}(?:-{_FROM})?|{_FROM}))?)?)?\.html"
            ),
            _read_date,
        ),
    ),
}
"""Folder → the paths in it."""

FOLDERS = frozenset({*_SHAPES, "media", "assets", "search", "lookup", "private"})
"""What the site's own folders are called. Somebody of that name at a service has no such paths here."""

_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")  # no file of Windows can be called so
