"""Third pass of weaving: the album's rows, written in order of time.

Every decision has been made before: this room only turns posts into rows and counts what passed between people.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from tweetarchive.album.body import encode as encode_body
from tweetarchive.album.spool import Spool
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.ids import post_key, post_url
from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Precision, Provenance, Span
from tweetarchive.weave.accounts import AccountBook, Known
from tweetarchive.weave.bodies import Bodies
from tweetarchive.weave.bodies_articles import article_body, web_address
from tweetarchive.weave.calendar import Calendar
from tweetarchive.weave.consent.consent import Consent
from tweetarchive.weave.counts import Counts
from tweetarchive.weave.passings import Passings
from tweetarchive.weave.persons import Person
from tweetarchive.weave.replies_file import OWNERS_WORD
from tweetarchive.weave.skeleton import Ghost, Skeleton, nobody
from tweetarchive.weave.suggestions import Namings
from tweetarchive.weave.tallies import Tally, ThreadTally, title_of
from tweetarchive.weave.woven import Woven, decode


class Filler:
    """Writes posts, exchanges and threads of one album, and counts what `people` needs."""

    def __init__(
        self,
        writer: AlbumWriter,
        bones: Skeleton,
        book: AccountBook,
        rows: list[Known],
        person_of: dict[int, Person],
        bodies: Bodies,
        zone: ZoneInfo,
        consent: Consent | None = None,
    ) -> None:
        self.writer = writer
        self.consent = consent
        self.disguised = {} if consent is None else consent.ids  # node → native id that leads nowhere
        self.bones = bones
        self.book = book
        self.rows = rows
        self.person_of = person_of
        self.bodies = bodies
        self.calendar = Calendar(zone)
        self.mine = frozenset(number for number, person in person_of.items() if person.owner)
        self.tallies: dict[int, Tally] = {}
        self.threads: dict[int, ThreadTally] = {}
        self.shown_by_source: dict[int, int] = {}
        self.span_by_source: dict[int, tuple[int, int]] = {}
        self.edges = bones.under.edges
        self.namings = Namings()
        self.passings = Passings()
        self.counts = Counts()
        self.titles: dict[int, str] = {}  # of articles
        self.ids_under = {
            bones.keys[node][1]: bones.ids[node]
            for node in bones.under.told  # a comment that stands under nothing has no page that could be linked to
            if bones.shown[node] and (bones.parents[node] >= 0 or node not in bones.under.homes)
        }

    def posts(self, spool: Spool, aliases: dict[tuple[str, str], str], on_progress: Callable[[int], None]) -> None:
        """Write every shown post and ghost, in order; tallies are complete afterwards."""
        waiting = (woven for row in spool.in_time_order() if row.payload for woven in (decode(row.payload),))
        at_node = -1
        gone = self.bones.under.gone
        woven: Woven | None = None
        for number, node in enumerate(self.bones.order, 1):
            if node >= self.bones.held:
                if node in gone:
                    self._gone(node)
                else:
                    self._ghost(node, self.bones.ghosts[node - self.bones.held])
                continue
            while at_node < node:
                woven = next(waiting)
                at_node += 1
            assert woven is not None  # noqa: S101  node numbers count the same rows
            if node in gone:
                self._gone(node)
            else:
                self._post(node, woven if self.consent is None else self.consent.said(self.bones, node, woven))
            if not number % 1000:
                on_progress(number)
        if not aliases:
            return
        keys, shown = self.bones.keys, self.bones.shown
        ids = {key: self.bones.ids[node] for node, key in enumerate(keys) if shown[node] and node not in self.disguised}
        for (service, old), new in sorted(aliases.items()):
            if (service, new) in ids and (service, old) not in ids:
                self.writer.insert("alias", (post_key(service, old), ids[service, new]))

    def conversations(self) -> None:
        """Write threads and who took part in them."""
        for number, tally in sorted(self.threads.items()):
            self.writer.insert(
                "thread",
                (
                    number,
                    tally.key,
                    tally.root,
                    self.titles.get(tally.root, tally.title),
                    tally.first_at if tally.day else None,
                    tally.last_at if tally.day else None,
                    tally.day,
                    tally.posts,
                    tally.ghosts,
                    sum(posts + ghosts > 0 for posts, ghosts, _ in tally.people.values()),
                ),
            )
            for person, (posts, ghosts, first) in sorted(tally.people.items()):
                if person > 0:
                    self.writer.insert("thread_person", (number, person, posts, ghosts, first))
                    self.tallies.setdefault(person, Tally()).threads += 1

    # --- posts -------------------------------------------------------------------------------------------------

    def _ghost(self, node: int, ghost: Ghost) -> None:
        author = self.bones.author[node]
        self.bodies.used.add(author)
        number = self.bones.ids[node]
        if ghost.at is None:
            self.passings.moments[node] = None, False
        handle = self.rows[author - 1].handle
        day = None if ghost.at is None else self.calendar.day(ghost.at, exact=True)
        thread = self._count_in_thread(node, author, ghost.at, day, None)
        parent = self.bones.parents[node]
        answers = parent >= 0 and self.bones.shown[parent]
        self.writer.insert(
            "post",
            (
                number,
                post_key(ghost.service, ghost.native_id),
                ghost.service,
                ghost.native_id,
                "ghost",
                author,
                ghost.at,
                int(ghost.at is not None),
                day,
                b"",
                post_url(ghost.service, handle, ghost.native_id),
                self.bones.ids[parent] if answers else None,
                self.edges.get(node, "explicit") if answers else "",
                None,
                thread,
            ),
        )

    def _gone(self, node: int) -> None:
        """The place of something that may not be shown: no name, no word, no time."""
        author = self.bones.author[node]
        self.bodies.used.add(author)
        number = self.bones.ids[node]
        self.passings.moments[node] = None, False
        service, native_id = self._key(node)
        somebody = author if author != nobody(self.book, service) else 0
        thread = self._count_in_thread(node, somebody, None, None, None)
        parent = self.bones.parents[node]
        edge = self.bones.under.edges.get(node, "explicit") if parent >= 0 else ""
        self.writer.insert(
            "post",
            (
                *(number, post_key(service, native_id), service, native_id, "ghost", author),
                *(None, 0, None, b"", "", self.bones.ids[parent] if edge else None, edge, None, thread),
            ),
        )

    def _post(self, node: int, woven: Woven) -> None:
        bones = self.bones
        post = woven.post
        author = bones.author[node]
        self.bodies.used.add(author)
        if bones.speaks_to[node]:
            self.bodies.used.update(bones.speaks_to[node])
        number = bones.ids[node]
        at: int | None = bones.at[node]
        exact = post.precision is Precision.SECOND
        kind = "post" if post.boost_of is None else "boost"
        body = self.bodies.body(woven)
        words: tuple[Span, ...] = body.text
        url = post.url or post_url(post.service, self.rows[author - 1].handle, post.native_id)
        if post.kind != "post":
            kind = post.kind
            at = None if post.precision is Precision.UNKNOWN else post.created
            body = article_body(body, woven, self.ids_under, bones.under.edges.get(node) == OWNERS_WORD)
            words = (Span("text", body.title or woven.reading.opening),)
            url = web_address(post.url)
            self._look_for_names(woven, number)
            if kind == "article":
                self.titles[number] = title_of(words)
        elif self.ids_under:
            self.namings.look("".join([span.text for span in body.text]), number)
        day, hour = (None, -1) if at is None else self.calendar.day_and_hour(at, exact)
        if post.kind != "post" or not exact:
            self.passings.moments[node] = at, exact
        self.counts.hold(day)
        if day is not None and day > self.passings.until and author in self.mine:
            self.passings.until = day
        thread = self._count_in_thread(node, author, at, day, words)
        parent = bones.parents[node]
        answers = parent >= 0 and bones.shown[parent]
        quote = bones.quotes[node]
        self.writer.insert(
            "post",
            (
                number,
                post_key(*self._key(node)),
                post.service,
                self._key(node)[1],
                kind,
                author,
                at,
                int(exact),
                day,
                encode_body(body),
                url,
                bones.ids[parent] if answers else None,
                self.edges.get(node, "explicit") if answers else "",
                bones.ids[quote] if quote >= 0 and bones.shown[quote] else None,
                thread,
            ),
        )
        if post.hashtags and kind == "post":  # those of a boost are somebody else's
            self.passings.tag(node, post.hashtags)
        if post.provenance is Provenance.OWN:
            self.shown_by_source[woven.source] = self.shown_by_source.get(woven.source, 0) + 1
            if at is not None:
                self.span_by_source[woven.source] = (self.span_by_source.get(woven.source, (at, at))[0], at)
        if bones.speaks_to[node]:
            self._exchanges(node, author, number, at, day, hour, thread)

    def _look_for_names(self, woven: Woven, number: int) -> None:
        """Who is who, as an article or comment says it in passing."""
        post, trailer = woven.post, woven.reading.trailer
        if post.content is not None and "(@" in post.content.source:
            for paragraph in paragraphs(post.content):
                self.namings.look(paragraph.text, number)
        if trailer is not None and post.author is not None:
            self.namings.look_at_trailer(post.author.name, trailer.title, number)

    def _exchanges(
        self, node: int, author: int, number: int, at: int | None, day: int | None, hour: int, thread: int | None
    ) -> None:
        spoken_to = self.bones.speaks_to[node]
        if author in self.mine:
            sent, known = 1, self.person_of.get
            people = sorted(
                {one.number for other in spoken_to if other not in self.mine and (one := known(other)) is not None}
            )
        elif author in self.person_of and not self.mine.isdisjoint(spoken_to):
            people, sent = [self.person_of[author].number], 0
        else:
            return
        if people and day is not None:
            self.counts.passing(number, day, hour, sent, self.bones.keys[node][0])
        for person in people:
            tally = self.tallies.setdefault(person, Tally())
            if thread is not None:
                self.threads[thread].people.setdefault(person, [0, 0, number])
            if at is None or day is None:
                tally.undated += 1
                continue
            self.writer.insert("exchange", (person, number, sent, at, day, thread))
            self.passings.add(person, node, day, hour)
            tally.sent += sent
            tally.received += 1 - sent
            if not tally.first_post:
                tally.first_at, tally.first_post = at, number
            tally.last_at, tally.last_post = at, number
            if day not in tally.last_days:
                tally.last_days = (*tally.last_days[-3:], day)
                tally.days += 1

    def _count_in_thread(
        self, node: int, author: int, at: int | None, day: int | None, text: tuple[Span, ...] | None
    ) -> int | None:
        thread = self.bones.threads.get(self.bones.root[node])
        if thread is None:
            return None
        tally = self.threads.get(thread)
        if tally is None:
            root = self.bones.root[node]
            tally = self.threads[thread] = ThreadTally(self.bones.ids[root], post_key(*self._key(root)), people={})
        if at is not None and day is not None:
            if not tally.first_at:
                tally.first_at, tally.day = at, day
            tally.last_at = max(tally.last_at, at)
        person = self.person_of.get(author)
        new = [0, 0, self.bones.ids[node]]
        entry = tally.people.setdefault(person.number if person else -author, new) if author else new
        if text is None:
            tally.ghosts += 1
            entry[1] += 1
        else:
            tally.posts += 1
            entry[0] += 1
            tally.title = tally.title or title_of(text)
        return thread

    def _key(self, node: int) -> tuple[str, str]:
        """Service and native id, as the album may know it."""
        service, native_id = self.bones.keys[node]
        return service, self.disguised.get(node, native_id)
