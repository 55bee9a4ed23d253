"""What hide.toml says of single posts, articles and comments, by name, by date and by word: which those are.

An article goes with all that stands under it, and a post with those that only pass it on. What becomes of their places
is `consent.shape`'s business. Nothing is looked for unless the file names something.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from tweetarchive.album.spool import Spool
from tweetarchive.ids import post_key, time_of
from tweetarchive.records import Content, Post, Precision
from tweetarchive.weave.accounts import NOBODY, AccountBook, Known
from tweetarchive.weave.calendar import Calendar
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.consent.folding import composed, words
from tweetarchive.weave.consent.said import texts_of
from tweetarchive.weave.consent.shape import take_down
from tweetarchive.weave.hide_file import Hidden, nothing_called
from tweetarchive.weave.skeleton import Skeleton
from tweetarchive.weave.woven import Woven, decode


class HiddenLine(Struct, frozen=True):
    """A line of [posts] in hide.toml. key: "ids", "dates" or "words". said: as it is written. posts: how many it hid,
    those counted that another line hid, too, and articles once, whatever stood under them.
    """

    key: str
    said: str
    posts: int


class TakingDown:
    """Finds what [posts] of hide.toml means, and takes it out of the conversations.

    keys: names of what is gone and began a conversation: its page may say that it was taken away. One that has a word
    that is not to be shown in its name is not among them.
    """

    def __init__(self, hidden: Hidden, zone: ZoneInfo) -> None:
        self._hidden = hidden
        self._calendar = Calendar(zone)
        self._counts = {
            (key, said): 0
            for key, lines in (("ids", hidden.posts), ("dates", hidden.post_dates), ("words", hidden.words))
            for said in lines
        }
        self._starting: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for said, phrase in hidden.words.items():
            self._starting.setdefault(phrase[0], []).append((said, phrase))
        self.keys: frozenset[str] = frozenset()

    def take_down(self, bones: Skeleton, book: AccountBook, spool: Spool, ids: Mapping[int, str]) -> None:
        """Take out of all conversations what hide.toml means. ids: node → native id, of those that go by another name
        on the site.

        Raises ConfigError for a name that nothing has: whoever mistyped it would publish what was not to be.
        """
        known = {
            post_key(service, ids.get(node, native_id)): node
            for node, (service, native_id) in enumerate(bones.keys)
            if bones.shown[node]
        }
        named = [name for name in self._hidden.posts if name in known or self._is_elsewhere(name, bones, known)]
        self._counts.update({("ids", name): 1 for name in named if name in known})
        nodes = {known[name] for name in named if name in known} | set(self._found(bones, spool))
        nodes |= self._passing_on(bones, spool, nodes)
        begun = {bones.root[node] for node in bones.threads}
        take_down(bones, book, sorted(nodes))
        keys = {post_key(*bones.keys[node]) for node in nodes & begun if not bones.shown[node] and node not in ids}
        self.keys = frozenset(key for key in keys if not any(self._phrases(key)))

    def rows(self, rows: list[Known], somebody: str) -> list[Known]:
        """All accounts, where whoever wrote what is gone is called that, as somebody absent is."""
        name = somebody[:1].upper() + somebody[1:]
        return [replace(row, name=name) if row.native_id == NOBODY and row.service != BLOG else row for row in rows]

    def hides(self, woven: Woven) -> bool:
        """Whether something is meant that stands in no conversation, and counts it if so."""
        return self._count(woven)

    def lines(self) -> tuple[HiddenLine, ...]:
        """What each line hid."""
        return tuple(HiddenLine(*line, count) for line, count in self._counts.items())

    def _is_elsewhere(self, name: str, bones: Skeleton, known: Mapping[str, int]) -> bool:
        """Whether it is a post that is not shown anyhow. Raises ConfigError if there is none."""
        if any(post_key(*key) == name for key in bones.keys):
            return True
        raise nothing_called(name, known)

    def _found(self, bones: Skeleton, spool: Spool) -> Iterator[int]:
        """Nodes by date and by word. Of a post that nobody has the date may be known all the same."""
        if not self._hidden.post_dates and not self._hidden.words:
            return
        payloads = (row.payload for row in spool.in_time_order() if row.payload)
        for node, payload in enumerate(payloads):
            if bones.shown[node] and node not in bones.under.gone and self._count(decode(payload)):
                yield node
        for node in range(bones.held, len(bones.keys)):
            at = time_of(*bones.keys[node])
            if bones.shown[node] and at is not None and self._count_day(self._calendar.day(at, exact=True)):
                yield node

    def _passing_on(self, bones: Skeleton, spool: Spool, nodes: Collection[int]) -> set[int]:
        """Posts that are nothing but one of these in somebody else's line of time."""
        gone = {bones.keys[node] for node in nodes}
        found = set()
        for node, row in enumerate(row for row in spool.in_time_order() if row.payload):
            if bones.shown[node]:
                post = decode(row.payload).post
                if post.boost_of is not None and (post.service, post.boost_of.native_id) in gone:
                    found.add(node)
        return found

    def _count(self, woven: Woven) -> bool:
        post = woven.post
        hidden = False
        if self._hidden.post_dates and post.precision is not Precision.UNKNOWN:
            versions = (post, *woven.earlier)
            exact = post.precision is Precision.SECOND
            hidden = self._count_day(*{self._calendar.day(each.created, exact) for each in versions})
        if self._starting:
            found = {said for text in _said(woven) for said in self._phrases(text)}
            for said in found:
                self._counts["words", said] += 1
            hidden = hidden or bool(found)
        return hidden

    def _count_day(self, *days: int) -> bool:
        found = [said for said, dates in self._hidden.post_dates.items() if any(dates.holds(day) for day in days)]
        for said in found:
            self._counts["dates", said] += 1
        return bool(found)

    def _phrases(self, text: str) -> Iterator[str]:
        """Every line of words that stands in a text, as it is written."""
        said = words(text)
        for place, word in enumerate(said):
            for line, phrase in self._starting.get(word, ()):
                if said[place : place + len(phrase)] == phrase:
                    yield line


def _said(woven: Woven) -> Iterator[str]:
    """All that somebody could read in a post or in the addresses of its links, but no names of marks."""
    yield from texts_of(replace(woven, post=_bare(woven.post), earlier=tuple([_bare(each) for each in woven.earlier])))
    for post in (woven.post, *woven.earlier):
        if post.content is not None:
            yield from _in_content(post.content)


def _bare(post: Post) -> Post:
    return replace(post, content=None)


def _in_content(content: Content) -> Iterator[str]:
    """A word may have a mark in its middle, and two words nothing but one between them."""
    source = content.source
    if "<" not in source:
        yield composed(html.unescape(source))
        return
    for instead in (" ", ""):
        yield composed(html.unescape(_TAGS.sub(instead, source)))
    for value in _READ.findall(source):
        yield composed(html.unescape("".join(value)))


_TAGS = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_READ = re.compile(r"""(?:href|src|alt|title|cite|summary)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
