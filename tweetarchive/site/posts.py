"""A post as templates see it, from its row: who, when, the words with their links, what it answers and quotes, and
where it lives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, cast

from tweetarchive.album import body
from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG, PostRow
from tweetarchive.records import Span
from tweetarchive.site import urls
from tweetarchive.site.bounded import Bounded
from tweetarchive.site.moments import Clock
from tweetarchive.site.outline import Outline
from tweetarchive.site.people import People
from tweetarchive.site.said import Said
from tweetarchive.site.shelf import NOTHING, Found, Shelf
from tweetarchive.site.views import MediaView, Piece, PostView, Reference, Version

_Kind = Literal["post", "boost", "ghost"]
_Shape = Literal["photo", "video", "gif"]

REMEMBERED = 32768
"""Posts kept as made, a full year of a large archive: a post is shown in its conversation or on its day, then in that
year of a friendship, and is answered by its neighbours. About 1.5 KB each."""


class Posts:
    """Makes views of posts. The same post is the same view on every page. tag_path: the page of a hashtag, "" for none.
    originals: say where posts once stood.
    """

    def __init__(
        self,
        album: Album,
        people: People,
        shelf: Shelf,
        clock: Clock,
        outline: Outline,
        tag_path: Callable[[str], str],
        originals: bool,
    ) -> None:
        self._album = album
        self._people = people
        self._clock = clock
        self._outline = outline
        self._tag_path = tag_path
        self._originals = originals
        self._made: Bounded[int, PostView | None] = Bounded(self._look_up, REMEMBERED)
        self._references: Bounded[int, Reference | None] = Bounded(self._refer, REMEMBERED)
        self._files: Bounded[str, Found] = Bounded(shelf.find, REMEMBERED)
        self._said = Said(album, people, clock, outline, self._references, originals)

    def views(self, rows: Iterable[PostRow]) -> tuple[PostView, ...]:
        """Views of rows that were asked for together, by time."""
        return tuple([self.view(row) for row in rows])

    def views_of(self, posts: Iterable[int]) -> tuple[PostView, ...]:
        """Views of posts known by number, which all are in the album."""
        return tuple([view for post in posts if (view := self._made[post]) is not None])

    def expect(self, posts: Iterable[int]) -> None:
        """Views of these will be asked for by number: read together what is not made yet, and what that leads to."""
        missing = [post for post in dict.fromkeys(posts) if post not in self._made]
        if missing:
            self._album.expect_posts(missing)
            self.expect_around([row for post in missing if (row := self._album.post(post)) is not None])

    def expect_around(self, rows: Sequence[PostRow]) -> None:
        """Views of these rows will be asked for: read at once what they answer and quote."""
        told, made = self._references, self._made
        named = [row.parent for row in rows if row.parent is not None and row.parent not in told]
        wanted = [post for post in named if post not in made]
        wanted += [row.quote for row in rows if row.quote is not None]
        if wanted:
            given = {row.id for row in rows}
            self._album.expect_posts([post for post in wanted if post not in given])

    def view(self, row: PostRow) -> PostView:
        """A post as pages show it, made once."""
        made = self._made.get(row.id)
        if made is None:
            made = self._make(row)
            self._made.keep(row.id, made)
        return made

    def by_id(self, post: int | None) -> PostView | None:
        """The view of a post known by number only."""
        return None if post is None else self._made[post]

    def _look_up(self, post: int) -> PostView | None:
        row = self._album.post(post)
        return None if row is None else self._make(row)

    def _make(self, row: PostRow, quoting: bool = True) -> PostView:
        if not row.body:
            return self._ghost(row)
        content = body.decode(row.body)
        if row.service == BLOG:
            return self._said.view(row, content)
        account = self._people.account
        quoted = self._album.post(row.quote) if row.quote is not None and quoting else None
        held = quoted is not None and quoted.kind != "ghost"
        # In the order of the fields: twenty values by name take ten times as long (2026-11).
        return PostView(
            row.key,
            cast(_Kind, row.kind),
            account(row.account),
            self._clock.moment(row.at, row.exact, row.day),
            self._pieces(content.text),
            tuple([account(number) for number in content.addressed]) if content.addressed else (),
            account(content.boosted) if content.boosted else None,
            tuple([self._media(item) for item in content.media]) if content.media else (),
            None if row.parent is None else self._references[row.parent],
            row.edge,
            self._make(quoted, quoting=False) if quoted is not None and held else None,
            self._reference(quoted) if quoted is not None and not held else None,
            tuple([Version(self._clock.moment(item.at), self._pieces(item.text)) for item in content.versions])
            if content.versions
            else (),
            self._outline.home(row),
            urls.thread(row.thread_key) if row.thread_key else "",
            row.url if self._originals else "",
            content.lang,
            content.app,
            row.service,
            content.sensitive,
            content.whole,
            content.likes,
            content.boosts,
        )

    def _ghost(self, row: PostRow) -> PostView:
        """A post of which only is known that it was there: it has no words and quotes nothing, and what it answers is a
        guess at best.
        """
        guessed = row.edge == "inferred" and row.parent is not None
        return PostView(
            row.key,
            cast(_Kind, row.kind),
            self._people.account(row.account),
            self._clock.moment(row.at, row.exact, row.day),
            reply_to=self._references[row.parent] if guessed and row.parent is not None else None,
            edge=row.edge if guessed else "",
            path=self._outline.home(row),
            thread=urls.thread(row.thread_key) if row.thread_key else "",
            url=row.url if self._originals else "",
            service=row.service,
        )

    def _pieces(self, spans: tuple[Span, ...]) -> tuple[Piece, ...]:
        return tuple([Piece(span.kind, span.text, self._href(span) if span.target else "") for span in spans])

    def _href(self, span: Span) -> str:
        if span.kind == "mention":
            return self._people.account(int(span.target)).path if span.target.isdecimal() else ""
        if span.kind == "tag":
            return self._tag_path(span.target)
        return span.target if span.kind == "link" else ""

    def _media(self, item: body.BodyMedia) -> MediaView:
        found = self._files[item.sha256] if item.sha256 else NOTHING
        size = (found.width, found.height) if found.width else (item.width, item.height)
        return MediaView(
            cast(_Shape, item.kind), found.src, item.alt, *size, found.type, small=found.small, still=found.still
        )

    def _refer(self, post: int) -> Reference | None:
        made = self._made.get(post)
        if made is not None:
            return Reference(made.author, made.at, made.path, made.url, made.kind != "ghost")
        row = self._album.post(post)
        return None if row is None else self._reference(row)

    def _reference(self, row: PostRow) -> Reference:
        moment = self._clock.moment(row.at, row.exact, row.day)
        return Reference(
            self._people.account(row.account),
            moment,
            self._outline.home(row),
            row.url if self._originals else "",
            held=row.kind != "ghost",
        )
