"""Reads what was written on blogs: an article and everything said under it. It must not know what an export looks like.

A file of `screenplay/blog` or `screenplay/pages` is called `2009-01-six-rooms.txt` after the article's address. It has
facts, an empty line, the article as its author typed it, and the comments, each under a line of its own::

    title: Six rooms
    at: 2009-01-09 22:30                      in the owner's time zone, unless the zone is given: -0300
    number: 31                                what the blog calls it; comments have theirs
    comments: wordpress, disqus               where its comments are kept; "disqus again": in a second list there, too

    First paragraph.

    === 11 2009-01-09 23:01 posy              number, time, who (commenters.toml)
    The comment, as typed.
    === 12 2009-01-09 23:20 idris >11         answers 11
    === 13 2009-01-09 23:40 robot spam        so are pending, trash, and deleted; disqus: kept there alone
    === 14 2009-01-10 08:00 ping              another page links here: its title, its address, words from it
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workshop.ids import steady
from workshop.screenplay import ZONE, ScreenplayError

HEAD = re.compile(r"=== (\d+) (\d{4}-\d\d-\d\d \d\d:\d\d(?: [+-]\d{4})?) (\w+)((?: (?:>\d+|\w+))*)$")
STATES = {"spam", "pending", "trash", "deleted"}
SITE = "kettle.example.org"


@dataclass(frozen=True)
class Commenter:
    """What somebody typed into the form under an article. disqus: their name if they were registered there."""

    slug: str
    name: str = ""
    email: str = ""
    url: str = ""
    disqus: str = ""


@dataclass
class Comment:
    """A comment, or a ping. state: "" for one that everybody could read. kept: "wordpress", "disqus" or both."""

    number: int
    when: datetime
    who: Commenter
    text: str
    parent: int = 0
    state: str = ""
    ping: bool = False
    kept: tuple[str, ...] = ()


@dataclass
class Article:
    """What stands at one address. facts: every line of the head. when: with the zone of the blog."""

    where: str
    address: str
    when: datetime
    text: str
    facts: dict[str, str]
    comments: list[Comment] = field(default_factory=list)

    @property
    def number(self) -> int:
        return int(self.facts["number"])

    @property
    def kept(self) -> tuple[str, ...]:
        """Where its comments are kept."""
        return tuple(self.facts.get("comments", "wordpress").split(", "))


def read_commenters(path: Path) -> dict[str, Commenter]:
    """commenters.toml → slug → Commenter."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))
    return {slug: Commenter(slug, **entry) for slug, entry in entries.items()} | {"ping": Commenter("ping")}


def read_articles(folder: Path, people: dict[str, Commenter]) -> list[Article]:
    """Every article of a folder, oldest first, with its comments in the order of the file."""
    return [_article(path, people) for path in sorted(folder.glob("2*.txt"))]


def _article(path: Path, people: dict[str, Commenter]) -> Article:
    text = path.read_text(encoding="utf-8")
    parts = re.split(r"(?m)^(?==== )", re.sub(r"(?m)\A(?:#.*\n)+", "", text))
    head, _, body = parts[0].partition("\n\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    if missing := {"title", "at", "number"} - facts.keys():
        raise ScreenplayError(f"{path.name}: does not say its {min(missing)}")
    year, month, slug = path.stem.split("-", 2)
    address = f"//{facts.get('site', SITE)}/{year}/{month}/{slug}/"
    article = Article(path.name, address, _time(facts["at"]), body.strip("\n"), facts)
    for part in parts[1:]:
        article.comments.append(_comment(path.name, part, article, people))
    return article


def _comment(where: str, part: str, article: Article, people: dict[str, Commenter]) -> Comment:
    first, _, text = part.partition("\n")
    head = HEAD.match(first)
    if not head or head[3] not in people:
        raise ScreenplayError(f"{where}: cannot read {first!r}")
    comment = Comment(int(head[1]), _time(head[2]), people[head[3]], text.strip("\n"), ping=head[3] == "ping")
    comment.when += timedelta(seconds=steady("comment", where, comment.number) % 50)
    if article.comments and timedelta() <= article.comments[-1].when - comment.when < timedelta(seconds=50):
        comment.when = article.comments[-1].when + timedelta(seconds=2)  # of the same minute
    comment.kept = tuple(place for place in article.kept if place in ("wordpress", "disqus"))
    earlier = [other.number for other in article.comments]
    for mark in head[4].split():
        if mark.startswith(">") and int(mark[1:]) in earlier:
            comment.parent = int(mark[1:])
        elif mark in STATES:
            comment.state = mark
        elif mark in ("wordpress", "disqus"):
            comment.kept = (mark,)
        else:
            raise ScreenplayError(f"{where}: nothing called {mark!r} before {first!r}")
    if article.comments and comment.when <= article.comments[-1].when:
        raise ScreenplayError(f"{where}: {first!r} is not later than the comment before it")
    if comment.number in earlier:
        raise ScreenplayError(f"{where}: there are two comments with number {comment.number}")
    return comment


def _time(written: str) -> datetime:
    if written[-5] in "+-":
        return datetime.strptime(written, "%Y-%m-%d %H:%M %z")
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


def utc(when: datetime) -> datetime:
    """The same moment by the clock of Greenwich."""
    return when.astimezone(UTC)
