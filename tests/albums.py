"""Small albums for tests, made with plain SQL from the album's schema: no writer and no weaving is involved.

A test says who there is and who wrote what to whom; what the album derives from that (threads, exchanges, counts) is
worked out here in the plainest way, so that it can serve as a second opinion.
"""

from __future__ import annotations

import datetime
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec
from album_friendships import friendships_of
from album_numbers import numbers_of
from album_reviews import reviews_of

from tweetarchive.album.body import Body, BodyAnswer, BodyMedia, BodyTrailer, BodyVersion, encode
from tweetarchive.records import Content, Span


def at(text: str) -> int:
    """ "2011-03-04 14:05" in UTC → Unix seconds."""
    return int(datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC).timestamp())


@dataclass(eq=False)
class Person:
    number: int
    slug: str
    name: str
    handle: str
    described: int = 0
    both: int = 0
    story: str = ""
    facts: str = "{}"
    avatar: str = ""
    bio: str = ""
    former: tuple[tuple[str, int], ...] = ()
    stranger: bool = False
    """An account that belongs to no person."""
    service: str = "twitter"
    undated: int = 0


Part = "str | Written | tuple[str, Written] | Person | int"
"""Of a story: Markdown, a post, ("thread", a post of it), a person or a day."""


@dataclass(eq=False)
class Written:
    name: str
    author: Person
    at: int | None
    body: Body
    kind: str = "post"
    exact: bool = True
    parent: Written | None = None
    quote: Written | None = None
    to: tuple[Person, ...] = ()
    order: tuple[float, int] = (0, 0)
    thread: int | None = None
    id: int = 0
    answers: list[Written] = field(default_factory=list)
    service: str = "twitter"
    edge: str = "explicit"
    url: str | None = None
    also: tuple[tuple[Written, str, str, str], ...] = ()
    """Of a comment: (what it answers, edge, how sure, why), all of it."""

    @property
    def key(self) -> str:
        return f"{self.service}-{self.name}"


class AlbumMaker:
    """people[0] is the owner. Posts are named by a number, like those of a real service."""

    def __init__(self, owner: str = "Alma Ortega", zone: str = "UTC") -> None:
        self.zone = ZoneInfo(zone)
        self.meta = {"version": "test", "time_zone": zone}
        self.people: list[Person] = []
        self.written: list[Written] = []
        self.media: list[tuple[str, str, str, str, int]] = []
        self.sources: list[tuple[str, int, str, int, int | None, int | None, int, int]] = []
        self.pings: list[tuple[Written, str, str, str, int | None, int]] = []
        self.holdings: list[tuple[str, str, str, int, int, str, int, str]] = []
        self.kept: list[tuple[Person, str, int, int, int, str]] = []
        self.stories: list[tuple[str, str, str, Sequence[Person], Sequence[Part]]] = []
        self.hushed: list[Person] = []
        self.hushed_dates: list[tuple[int, int, int]] = []
        self.owner = self.person(owner)

    def person(self, name: str, **more: object) -> Person:
        slug = "-".join("".join(char if char.isalnum() else " " for char in name.lower()).split())
        person = Person(len(self.people) + 1, slug, name, slug.replace("-", "_"))
        for key, value in more.items():
            setattr(person, key, value)
        self.people.append(person)
        return person

    def post(
        self,
        author: Person,
        when: str | int | None,
        text: str | Sequence[Span] = "",
        *,
        to: Sequence[Person] = (),
        answers: Written | None = None,
        quote: Written | None = None,
        kind: str = "post",
        exact: bool = True,
        name: str = "",
        boosted: Person | None = None,
        media: Sequence[BodyMedia] = (),
        versions: Sequence[BodyVersion] = (),
        whole: bool = True,
    ) -> Written:
        spans = (Span("text", text),) if isinstance(text, str) and text else tuple(text) if text else ()
        body = Body(
            text=spans,  # type: ignore[arg-type]
            addressed=tuple(person.number for person in to),
            boosted=boosted.number if boosted else 0,
            media=tuple(media),
            versions=tuple(versions),
            whole=whole,
        )
        moment = at(when) if isinstance(when, str) else when
        number = len(self.written)
        post = Written(name or str(1000 + number), author, moment, body, kind, exact, answers, quote, tuple(to))
        # What has no time stands just before the first post that needs it; found when it is needed.
        post.order = (float("inf") if moment is None else moment, number)
        for needed in (answers, quote):
            if needed is not None and needed.at is None:
                needed.order = min(needed.order, (post.order[0], -1))
        if answers is not None:
            answers.answers.append(post)
        self.written.append(post)
        return post

    def article(
        self, author: Person, when: str | int | None, title: str, html: str | None = "<p>Words.</p>", **more: object
    ) -> Written:
        """A blog post. html: None if only its title is known."""
        return self._on_a_blog(author, when, "article", html, title=title, **more)

    def comment(
        self, author: Person, when: str | int | None, under: Written, html: str = "<p>Quite.</p>", **more: object
    ) -> Written:
        """A comment on `under`, which may be a comment itself."""
        edge = "default" if under.kind == "article" else "explicit"
        return self._on_a_blog(author, when, "comment", html, answers=under, **{"edge": edge, **more})  # type: ignore[arg-type]

    def _on_a_blog(
        self,
        author: Person,
        when: str | int | None,
        kind: str,
        source: str | None,
        *,
        title: str = "",
        answers: Written | None = None,
        edge: str = "",
        form: Literal["html", "markdown"] = "html",
        also: Sequence[tuple[Written, str, str, str]] = (),
        latest: BodyTrailer | None = None,
        exact: bool = True,
        url: str = "",
    ) -> Written:
        post = self.post(author, when, answers=answers, kind=kind, exact=exact)
        post.service, post.edge, post.also, post.url = "blog", edge, tuple(also), url
        content = None if source is None else Content(form, source)
        post.body = Body(title=title, content=content, trailer=latest)
        if post.at is None and answers is not None:
            post.order = answers.order[0], post.order[1]
        elif post.at is None:
            post.order = 0, post.order[1]
        return post

    def ghost(self, author: Person, when: str | int | None, **more: object) -> Written:
        return self.post(author, when, kind="ghost", **more)  # type: ignore[arg-type]

    def story(self, slug: str, title: str, *parts: Part, date: str = "", people: Sequence[Person] = ()) -> None:
        """The newest first."""
        self.stories.append((slug, title, date, people, parts))

    def write(self, path: Path) -> Path:
        """Write the album and return its path."""
        posts = sorted(self.written, key=lambda post: post.order)
        for number, post in enumerate(posts, 1):
            post.id = number
        threads = _threads(posts)
        exchanges = [row for post in posts for row in self._exchanges(post)]
        with sqlite3.connect(path) as db:
            db.executescript(_sql("schema.sql"))
            _insert(db, "meta", sorted(self.meta.items()))
            _insert(db, "media", self.media)
            _insert(db, "source", self.sources)
            _insert(db, "holding", self.holdings)
            _insert(db, "post", [self._post_row(post) for post in posts])
            _insert(db, "ping", [(number, ping[0].id, *ping[1:]) for number, ping in enumerate(self.pings, 1)])
            _insert(db, "exchange", exchanges)
            members: dict[int, list[int]] = defaultdict(list)
            for number, held in threads.items():
                row, people = self._thread_rows(number, held)
                _insert(db, "thread", [row])
                _insert(db, "thread_person", people)
                for _, person, *_ in people:
                    members[person].append(number)
            for person in self.people:
                self._write_person(db, person, [row for row in exchanges if row[0] == person.number], members)
            _insert(db, "anniversary", [(person.number, *date, None) for person, *date in self.kept])
            _insert(db, "hushed_person", [(person.number,) for person in self.hushed])
            _insert(db, "hushed_date", self.hushed_dates)
            self._write_circles(db)
            self._write_tags(db, posts)
            numbers = numbers_of(self, posts, self._day, exchanges, len(threads))
            self._write_stories(db)
            _insert(db, "numbers", [(1, json.dumps(numbers))])
            _insert(db, "friendship", friendships_of(self.people, self.owner, posts, exchanges, self.zone))
            _insert(db, "year_review", list(reviews_of(self.people, self.hushed, posts, exchanges)))
            former = {slug: person.number for person in self.people for slug, _ in person.former}
            _insert(db, "former", [(slug, number, 0) for slug, number in sorted(former.items())])
            db.executescript(_sql("sums.sql"))
        db.close()
        return path

    def _write_stories(self, db: sqlite3.Connection) -> None:
        for number, (slug, title, date, people, parts) in enumerate(self.stories, 1):
            naming = {("person", person.number) for person in people}
            for place, part in enumerate(parts, 1):
                match part:
                    case str():
                        row: tuple[object, ...] = ("words", part, 0)
                    case int():
                        row = ("day", "", part)
                    case (kind, post):
                        row = (kind, "", post.thread)
                    case Person():
                        row = ("person", "", part.number)
                    case _:
                        row = ("post", "", part.id)
                        naming.add(("thread", part.thread) if part.thread else ("day", self._day(part) or 0))
                if row[0] != "words":
                    naming.add((str(row[0]), int(str(row[2]))))
                _insert(db, "story_part", [(number, place, *row, 0, 0, 0)])
            about = sorted(target for kind, target in naming if kind == "person")
            _insert(db, "story", [(number, slug, title, date, json.dumps(about))])
            _insert(db, "story_naming", [(kind, target, number) for kind, target in sorted(naming)])

    def _write_person(
        self,
        db: sqlite3.Connection,
        person: Person,
        exchanges: list[tuple[int, int, int, int, int, int | None]],
        members: dict[int, list[int]],
    ) -> None:
        name = "" if person.stranger else person.name
        number = None if person.stranger else person.number
        _insert(db, "account", [(
            person.number, person.service, str(person.number * 111), person.handle if person.service != "blog" else "",
            name, person.bio, f"https://x.com/{person.handle}", number,
        )])  # fmt: skip
        handles = [(person.number, person.handle, None), *((person.number, old, until) for old, until in person.former)]
        _insert(db, "handle", handles)
        if person.stranger:
            return
        sent = sum(row[2] for row in exchanges)
        bounds = (exchanges[0][3], exchanges[-1][3], exchanges[0][1], exchanges[-1][1]) if exchanges else (None,) * 4
        _insert(db, "person", [(
            person.number, person.slug, person.name, int(person is self.owner), person.described, person.both,
            person.story, person.facts, person.avatar, *bounds, sent, len(exchanges) - sent,
            len({row[4] for row in exchanges}), len(members[person.number]), person.undated,
        )])  # fmt: skip

    def _write_circles(self, db: sqlite3.Connection) -> None:
        """Dates are years or days here; who has no date joined last."""
        times: dict[str, list[tuple[int, Person, dict[str, object]]]] = {}
        for person in self.people:
            for circle in json.loads(person.facts).get("circles", ()):
                first = int(f"{circle.get('since', 0)}".replace("-", "").ljust(8, "0"))
                times.setdefault(circle["name"], []).append((first, person, circle))
        numbers = {person.slug: person.number for person in self.people}
        for number, (name, members) in enumerate(times.items(), 1):
            members.sort(key=lambda member: (member[0] or 99999999, member[1].number))
            slug = "-".join("".join(char if char.isalnum() else " " for char in name.lower()).split())
            people = {person.number for _, person, _ in members}
            _insert(db, "circle", [(number, slug, name, len(people), min(first for first, *_ in members))])
            for place, (first, person, circle) in enumerate(members):
                until = f"{circle.get('until', '')}"
                last = int(until.replace("-", "") + "1231"[len(until) - 4 :]) if until else 99999999
                introducer = numbers.get(json.loads(person.facts).get("introduced_by", ""))
                since = f"{circle.get('since', '')}"
                row = (number, place, person.number, since, until, first, last, 0, introducer)
                _insert(db, "circle_person", [row])

    def _write_tags(self, db: sqlite3.Connection, posts: list[Written]) -> None:
        """Tags are in lower case and of our letters here."""
        used: dict[str, list[Written]] = defaultdict(list)
        firsts: dict[int, Written] = {}
        for post in posts:
            for person, *_ in self._exchanges(post):
                firsts.setdefault(person, post)
            for tag in {span.target for span in post.body.text if span.kind == "tag" and post.kind == "post"}:
                used[tag].append(post)
        number = 0
        for tag, uses in sorted(used.items()):
            mine = {self._day(post) for post in uses if post.author is self.owner}
            if mine.isdisjoint({self._day(post) for post in uses if post.author is not self.owner}):
                continue
            number += 1
            _insert(db, "tag", [(number, tag, tag, tag)])
            who = [-post.author.number if post.author.stranger else post.author.number for post in uses]
            rows = [(number, self._day(post), post.id, one) for post, one in zip(uses, who, strict=True)]
            _insert(db, "tag_post", rows)
            met = [(number, first.id, person) for person, first in firsts.items() if {first, first.parent} & {*uses}]
            _insert(db, "tag_met", met)

    def _exchanges(self, post: Written) -> list[tuple[int, int, int, int, int, int | None]]:
        spoken_to = {*post.to, *([post.parent.author] if post.parent else [])} if post.kind != "ghost" else set()
        if post.author is self.owner:
            people = [person for person in spoken_to if person is not self.owner and not person.stranger]
            sent = 1
        else:
            people = [post.author] if self.owner in spoken_to and not post.author.stranger else []
            sent = 0
        if post.at is None:
            assert not people or post.service == "blog"
            for person in people:
                person.undated += 1
            return []
        return [(person.number, post.id, sent, post.at or 0, self._day(post) or 0, post.thread) for person in people]

    def _post_row(self, post: Written) -> tuple[object, ...]:
        ghost = post.kind == "ghost"
        return (
            post.id, post.key, post.service, post.name, post.kind, post.author.number, post.at, int(post.exact),
            self._day(post), b"" if ghost else encode(self._with_answers(post)),
            f"https://x.com/{post.author.handle}/status/{post.name}" if post.url is None else post.url,
            post.parent.id if post.parent else None, post.edge if post.parent else "",
            post.quote.id if post.quote else None, post.thread,
        )  # fmt: skip

    def _with_answers(self, post: Written) -> Body:
        answers = tuple(BodyAnswer(to.id, edge, sure, 0, *_noted(why)) for to, edge, sure, why in post.also)
        return msgspec.structs.replace(post.body, answers=answers)

    def _thread_rows(
        self, number: int, held: list[Written]
    ) -> tuple[tuple[object, ...], list[tuple[int, int, int, int, int]]]:
        times = [post.at for post in held if post.at is not None]
        day = next((self._day(post) for post in held if post.at is not None), 0)
        people: dict[int, list[int]] = {}
        for post in held:
            row = people.setdefault(post.author.number, [0, 0, post.id])
            row[post.kind == "ghost"] += 1
            for person in post.to:
                people.setdefault(person.number, [0, 0, post.id])
        root = next(post for post in held if post.parent is None)
        title = root.body.title or next((post.body.text[0].text for post in held if post.body.text), "")
        ghosts = sum(post.kind == "ghost" for post in held)
        strangers = {person.number for person in self.people if person.stranger}
        return (
            (
                number, root.key, root.id, title, min(times, default=None), max(times, default=None), day,
                len(held) - ghosts, ghosts, sum(row[0] + row[1] > 0 for row in people.values()),
            ),
            [(number, person, *row) for person, row in sorted(people.items()) if person not in strangers],
        )  # type: ignore[return-value]  # fmt: skip

    def _day(self, post: Written) -> int | None:
        if post.at is None:
            return None
        try:
            moment = datetime.datetime.fromtimestamp(post.at, self.zone if post.exact else datetime.UTC)
        except ValueError:
            moment = datetime.datetime.min
        return moment.year * 10000 + moment.month * 100 + moment.day


def facts(**known: object) -> str:
    """A person's facts as the album stores them."""
    return json.dumps(msgspec.to_builtins(known))


def _threads(posts: list[Written]) -> dict[int, list[Written]]:
    """Number the conversations of two posts or more, and articles, and mark their posts."""
    roots: dict[int, list[Written]] = defaultdict(list)
    for post in posts:
        root = post
        while root.parent is not None:
            root = root.parent
        roots[root.id].append(post)
    threads = {}
    for held in roots.values():
        if len(held) > 1 or held[0].kind == "article":
            number = len(threads) + 1
            threads[number] = held
            for post in held:
                post.thread = number
    return threads


def _sql(name: str) -> str:
    return files("tweetarchive.album").joinpath(name).read_text(encoding="utf-8")


def _insert(db: sqlite3.Connection, table: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _noted(why: str) -> tuple[str, int, str]:
    """ "It opens with “@Lou”" as the album keeps it: the message, no paragraph, what stands in it."""
    message, says = re.subn("“.*”", "“%(name)s”", why)
    return message, -1, why.partition("“")[2].rpartition("”")[0] if says else ""
