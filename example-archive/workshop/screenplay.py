"""Reads the screenplay: who said what, when, to whom. It must not know what an export looks like.

A scene file is plain text, one post a line::

    == 2009-03-12                                 a day, in the owner's time zone
    # a remark for whoever reads the screenplay
    21:04 nessa =first +mug: The text of the post.
          | its second line
    21:05 marit >first: The answer.

Between the name and the colon stand marks:

    =x  names the post              *who  who liked it
    >x  answers x                   *     the author liked what is answered
    >   answers the line above      "x    quotes x
    >>  goes on from one's own      ^x    boosts x (^ the line above)
        latest post                 +p    attaches picture p (+?p: its file is missing from the export)
    !note  is a long one            !circle !community !deleted  lies in that drawer of the export
    !edits=x  is a later version    lang:xx  is in that language

In texts `@nessa` becomes the handle she had that day.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from workshop.ids import snowflake, steady

ZONE = ZoneInfo("Europe/Dublin")
HEAD = re.compile(r"^(\d\d:\d\d(?::\d\d)?) (\w+)((?: [=>\"^+*!][^\s:]*| lang:\w\w)*):(?: (.*))?$")


class ScreenplayError(Exception):
    """A line of the screenplay that cannot be understood: says which file, which line, and why."""


@dataclass(frozen=True)
class Person:
    """One member of the cast; `handles` are (first day, handle) pairs, oldest first."""

    slug: str
    name: str
    id: str
    handles: tuple[tuple[str, str], ...]
    gone: bool = False
    details: dict[str, str] = field(default_factory=dict)

    def handle(self, when: datetime | None = None) -> str:
        """The handle on a day, or the latest."""
        day = when.date().isoformat() if when else "9999"
        return [name for since, name in self.handles if since <= day or since == self.handles[0][0]][-1]


@dataclass
class Post:
    """One line of the play. `when` is UTC with milliseconds; `id` is what the service would have given."""

    where: str
    seed: str
    who: Person
    when: datetime
    text: str
    id: int = 0
    label: str = ""
    reply_to: Post | None = None
    quotes: Post | None = None
    boosts: Post | None = None
    edits: Post | None = None
    pictures: list[str] = field(default_factory=list)
    liked_by: list[str] = field(default_factory=list)
    drawer: str = "tweets"
    note: bool = False
    lang: str = ""


@dataclass
class Letter:
    """A private conversation: its name (groups only), its people, and (who, when, text) lines in order."""

    name: str
    people: list[Person]
    lines: list[tuple[Person, datetime, str]]


def read_cast(path: Path) -> dict[str, Person]:
    """cast.toml → slug → Person."""
    cast = {}
    for slug, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        details = {key: value for key, value in entry.items() if isinstance(value, str)}
        handles = tuple((since, handle) for since, handle in entry["handles"])
        cast[slug] = Person(slug, entry["name"], entry["id"], handles, entry.get("gone", False), details)
    return cast


def read_posts(folder: Path, cast: dict[str, Person]) -> list[Post]:
    """Every scene file (`2008.txt` …) in order → all posts of everybody, oldest first, ids given."""
    posts: list[Post] = []
    labels: dict[str, Post] = {}
    for path in sorted(folder.glob("2*.txt")):
        for where, day, line in _lines(path):
            posts.append(_post(where, day, line, cast, posts, labels))
    _spread_seconds(posts)
    seen: set[int] = set()
    for post in posts:
        post.id = snowflake(post.when, post.seed)
        while post.id in seen:
            post.id += 1
        seen.add(post.id)
    _check_order(posts)
    return posts


def read_letters(path: Path, cast: dict[str, Person]) -> list[Letter]:
    """letters.txt: `== name-or-dash who who …`, then `YYYY-MM-DD HH:MM who: text` lines."""
    letters: list[Letter] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("== "):
            name, people = line[3:].split(" | ")
            letters.append(Letter(name.strip(" -"), [cast[slug] for slug in people.split()], []))
            continue
        found = re.match(r"(\d{4}-\d\d-\d\d \d\d:\d\d) (\w+): (.*)$", line)
        if not found or not letters:
            raise ScreenplayError(f"{path.name}:{number}: expected '2012-05-02 10:00 who: text', got {line!r}")
        local = datetime.fromisoformat(found[1]).replace(tzinfo=ZONE)
        when = local.astimezone(UTC) + timedelta(milliseconds=steady(path.name, number) % 50_000)
        letters[-1].lines.append((cast[found[2]], when, found[3].replace("\\n", "\n")))
    return letters


def _lines(path: Path) -> list[tuple[str, date, str]]:
    """The posts of a scene file as (where, day, whole line); continuation lines are joined."""
    found: list[tuple[str, date, str]] = []
    day: date | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        if bare.startswith("== "):
            day = date.fromisoformat(bare[3:13])
        elif bare.startswith("|"):
            where, on, text = found[-1]
            found[-1] = (where, on, text + "\n" + bare[1:].strip())
        elif day is None:
            raise ScreenplayError(f"{path.name}:{number}: a post before the first '== day' line")
        else:
            found.append((f"{path.name}:{number}", day, bare))
    return found


def _post(
    where: str, day: date, line: str, cast: dict[str, Person], before: list[Post], labels: dict[str, Post]
) -> Post:
    first, *rest = line.split("\n")
    head = HEAD.match(first)
    if not head or head[2] not in cast:
        raise ScreenplayError(f"{where}: cannot read {first!r}")
    clock = head[1] if head[1].count(":") == 2 else head[1] + ":59"
    local = datetime.combine(day, time.fromisoformat(clock), ZONE)
    when = local.astimezone(UTC)
    post = Post(where, f"{day} {head[1]} {head[2]}", cast[head[2]], when, "\n".join([head[4] or "", *rest]))
    if head[1].count(":") == 1:
        post.when = post.when.replace(microsecond=999_999)  # "somewhere in this minute", see _spread_seconds
    for mark in head[3].split():
        try:
            _apply(post, mark, before, labels)
        except (KeyError, IndexError) as error:
            raise ScreenplayError(f"{where}: nothing called {mark!r} before this line") from error
    post.text = re.sub(r"@(\w+)", lambda m: "@" + _handle(m[1], cast, post.when), post.text)
    parent = post.reply_to
    if parent and "*" in head[3].split() and post.who.slug not in parent.liked_by:
        parent.liked_by.append(post.who.slug)
    if parent and parent.who is not post.who and not post.text.startswith("@"):
        post.text = f"@{parent.who.handle(post.when)} {post.text}"
    return post


def _apply(post: Post, mark: str, before: list[Post], labels: dict[str, Post]) -> None:
    kind, name = mark[0], mark[1:]
    if mark.startswith("lang:"):
        post.lang = mark[5:]
    elif mark.startswith("!edits="):
        post.edits = labels[mark[7:]]
    elif mark == "!note":
        post.note = True
    elif kind == "!":
        post.drawer = name
    elif kind == "=":
        if name in labels:
            raise ScreenplayError(f"{post.where}: there are two posts called {name!r}")
        post.label = name
        labels[name] = post
    elif mark == ">>":
        post.reply_to = [other for other in before if other.who is post.who][-1]
    elif kind == ">":
        post.reply_to = labels[name] if name else before[-1]
    elif kind == '"':
        post.quotes = labels[name] if name else before[-1]
    elif kind == "^":
        post.boosts = labels[name] if name else before[-1]
    elif kind == "+":
        post.pictures.append(name)
    elif kind == "*" and name not in ("", *post.liked_by):
        post.liked_by.append(name)


def _handle(word: str, cast: dict[str, Person], when: datetime) -> str:
    return cast[word].handle(when) if word in cast else word


def _spread_seconds(posts: list[Post]) -> None:
    """Posts of the same minute without seconds are spread over it in order, a little unevenly."""
    start = 0
    while start < len(posts):
        end = start + 1
        while end < len(posts) and posts[end].when == posts[start].when:
            end += 1
        if posts[start].when.microsecond == 999_999:
            for place, post in enumerate(posts[start:end]):
                width = 60_000 // (end - start)
                into = place * width + steady("second", post.seed) % width
                post.when = post.when.replace(second=0, microsecond=0) + timedelta(milliseconds=into)
        else:
            for place, post in enumerate(posts[start:end]):
                post.when += timedelta(milliseconds=place * 40 + steady("ms", post.seed) % 40)
        start = end


def _check_order(posts: list[Post]) -> None:
    for earlier, later in pairwise(posts):
        if later.when <= earlier.when:
            raise ScreenplayError(f"{later.where}: is not later than {earlier.where}")
