"""The album's rows about stories: what each says and shows, every name in it looked up among what can be shown.

A name that is not there ends weaving with the line it stands in: nobody wants a story with a hole. Where something is
in the archive and may not be shown, that is all that is said of it.
"""

from __future__ import annotations

import calendar
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple, NoReturn

import msgspec

from tweetarchive.album.stories import MARK, Kind
from tweetarchive.errors import ConfigError, Known
from tweetarchive.ids import post_key
from tweetarchive.nearest import did_you_mean, nearest
from tweetarchive.weave.fill import Filler
from tweetarchive.weave.front_matter import fault_of_key
from tweetarchive.weave.persons import Person
from tweetarchive.weave.story_files import StoryFile, wrong
from tweetarchive.weave.story_words import Embedding, Mistake, Named, Words, linked

NEIGHBOURS = 2000
"""Of many names that could be meant only those next to it in the alphabet are compared: 100,000 take seconds."""

Withheld = Callable[[str], str]
"""The name of a post → why it is not shown although it is in the archive; "" if it is not there at all."""


def write_stories(
    filler: Filler,
    people: list[Person],
    stories: Mapping[str, StoryFile],
    aliases: Mapping[tuple[str, str], str],
    withheld: Withheld,
) -> None:
    """Write every story; after all posts, conversations and people. aliases: as in Gathered.

    Raises ConfigError for a name that is not there.
    """
    if not stories:
        return
    shelf = _Shelf(filler, people, aliases, withheld)
    newest = sorted(stories, key=lambda slug: (_latest(str(stories[slug].facts.date)), slug), reverse=True)
    for number, slug in enumerate(newest, 1):
        _write(filler, number, slug, stories[slug], shelf)


def _latest(date: str) -> str:
    """To sort by: of a year or a month that it was over. What has no date is the oldest."""
    return date + "-99-99"[len(date) - 4 :] if date else ""


def _write(filler: Filler, number: int, slug: str, story: StoryFile, shelf: _Shelf) -> None:
    names: dict[tuple[Kind, int], None] = {}
    for person in story.facts.people:
        if not shelf.hides("person", person):
            names["person", shelf.listed(story, person)] = None

    def mark(kind: Kind, named: Named) -> str:
        if shelf.hides(kind, named.name):
            return _NOWHERE
        kind = shelf.left(kind, named.name)
        target = shelf.find(story, kind, named)
        names.update(dict.fromkeys(shelf.about(kind, target)))
        return f"{MARK}{kind}:{target}{MARK}"

    shown = [
        piece for piece in story.pieces if isinstance(piece, Words) or not shelf.hides(piece.kind, piece.named.name)
    ]
    for place, piece in enumerate(shown, 1):
        row: tuple[object, ...]
        if isinstance(piece, Words):
            try:
                row = ("words", _led_nowhere(linked(piece, mark)), 0, 0, 0, 0)
            except Mistake as mistake:
                raise wrong(story, mistake.what, mistake.spot, mistake.hint, mistake.known) from None
        else:
            kind = shelf.left(piece.kind, piece.named.name)
            target = shelf.find(story, kind, piece.named)
            names.update(dict.fromkeys(shelf.about(kind, target)))
            low, high = shelf.stretch(story, piece, target) if kind == piece.kind else (0, 0)
            row = (kind, "", target, low, high, piece.most if kind == piece.kind else 0)
        filler.writer.insert("story_part", (number, place, *row))
    about = [target for kind, target in names if kind == "person"]
    title, date = " ".join(story.facts.title.split()), str(story.facts.date)
    filler.writer.insert("story", (number, slug, title, date, msgspec.json.encode(about).decode()))
    filler.writer.insert_all("story_naming", ((kind, target, number) for kind, target in names))


def _led_nowhere(words: str) -> str:
    """The words without links to those who do not wish to be here; what they say stays."""
    return _TO_NOBODY.sub(r"\1", words).replace(_NOWHERE, "") if _NOWHERE in words else words


class _Post(NamedTuple):
    """node: in the skeleton. number: post.id. thread: thread.id, 0 for a loose post. held: its words are there."""

    node: int
    number: int
    thread: int
    held: bool


class _Shelf:
    """Everything that a story can name."""

    def __init__(
        self, filler: Filler, people: list[Person], aliases: Mapping[tuple[str, str], str], withheld: Withheld
    ) -> None:
        self._filler = filler
        self._withheld = withheld
        self._people = {person.slug: person for person in people}
        bones, consent = filler.bones, filler.consent
        self._nodes = {post_key(*key): node for node, key in enumerate(bones.keys) if bones.shown[node]}
        for node, native_id in filler.disguised.items():  # as their addresses on the site are now
            if bones.shown[node]:
                self._nodes[post_key(bones.keys[node][0], native_id)] = node
        self._old = aliases
        self._consent = consent
        if consent is not None:
            self._people |= {old: self._people[new] for old, new in consent.renamed.items()}

    def hides(self, kind: Kind, name: str) -> bool:
        """Whether this is not shown because somebody wishes so: nothing that the owner would have to mend."""
        if self._consent is None:
            return False
        if kind == "person":
            return name in self._consent.absent
        name = self._name(name)
        return name in self._consent.withdrawn and (kind == "post" or name not in self._nodes)

    def left(self, kind: Kind, name: str) -> Kind:
        """What is left of something: of a conversation in which everybody else is absent, a post."""
        if self._consent is None or kind != "thread":
            return kind
        node = self._nodes.get(self._name(name))
        return "post" if node is not None and not self._thread_of(node) else kind

    def listed(self, story: StoryFile, slug: str) -> int:
        """Somebody whom the facts of a story name."""
        if slug in self._people:
            return self._people[slug].number
        what, known = self._nobody(slug)
        fault = fault_of_key(story.file, story.text, "people", what, known)
        raise ConfigError(what, where=f"{story.file}: people", hint=_PERSON_HINT, faults=(fault,))

    def find(self, story: StoryFile, kind: Kind, named: Named) -> int:
        """Number of a thread, post or person, or a day."""
        match kind:
            case "person":
                if named.name in self._people:
                    return self._people[named.name].number
                what, known = self._nobody(named.name)
                raise wrong(story, what, named.spot, _PERSON_HINT, known)
            case "day":
                return self._day(story, named)
            case "thread":
                post = self._post(story, named)
                if not post.thread:
                    what = f'"{named.name}" stands alone: nobody answered it'
                    raise wrong(story, what, named.spot, f"Write post instead of thread: ::post {named.name}")
                return post.thread
            case "post":
                post = self._post(story, named)
                if not post.held:
                    self._say_withheld(story, named)
                    what = f'of "{named.name}" is only known that it was there: its words are not in the archive'
                    raise wrong(story, what, named.spot, "Name a post beside it, or the conversation.")
                return post.number

    def stretch(self, story: StoryFile, piece: Embedding, thread: int) -> tuple[int, int]:
        """The posts that a stretch of a conversation begins and ends with; 0 where it has no such end."""
        ends = []
        for named in (piece.first, piece.last):
            post = self._post(story, named) if named and not self.hides("thread", named.name) else None
            if named and post and post.thread != thread:
                within = sorted(name for name, node in self._nodes.items() if self._thread_of(node) == thread)
                what = f'"{named.name}" is in another conversation than "{piece.named.name}"'
                known = Known("Posts of that conversation", tuple((name, "") for name in within[:60]))
                raise wrong(story, what, named.spot, "Name a post of the same conversation.", known)
            ends.append(post.number if post else 0)
        if piece.first and piece.last and ends[0] > ends[1] > 0:
            what = f'"{piece.last.name}" was written before "{piece.first.name}"'
            raise wrong(story, what, piece.last.spot, "Write the earlier of the two behind from.")
        return ends[0], ends[1]

    def about(self, kind: Kind, target: int) -> Iterable[tuple[Kind, int]]:
        """Whose page should lead to a story that names this: of a post that is its conversation's, or its day's."""
        yield kind, target
        if kind == "post":
            node = self._filler.bones.order[target - 1]
            thread = self._thread_of(node)
            if thread:
                yield "thread", thread
            elif day := self._day_of(node):
                yield "day", day

    def _post(self, story: StoryFile, named: Named) -> _Post:
        node = self._nodes.get(self._name(named.name))
        if node is None:
            self._no_post(story, named)
        bones = self._filler.bones
        held = node < bones.held and node not in bones.under.gone
        return _Post(node, bones.ids[node], self._thread_of(node), held)

    def _name(self, name: str) -> str:
        """That of the newest wording."""
        service, _, native_id = name.partition("-")
        return post_key(service, self._old.get((service, native_id), native_id))

    def _thread_of(self, node: int) -> int:
        return self._filler.bones.threads.get(self._filler.bones.root[node], 0)

    def _day_of(self, node: int) -> int:
        """0 if nobody knows it."""
        at, exact = self._filler.passings.moments.get(node, (self._filler.bones.at[node], True))
        return 0 if at is None else self._filler.calendar.day(at, exact)

    def _no_post(self, story: StoryFile, named: Named) -> NoReturn:
        self._say_withheld(story, named)
        alike = _near(named.name, sorted(self._nodes))
        meant = nearest(named.name, alike)
        known = Known("Names like it", tuple((name, "") for name in _around(meant, alike)), meant) if meant else None
        what = f'there is no "{named.name}" among what can be shown{did_you_mean(named.name, alike)}'
        raise wrong(story, what, named.spot, _POST_HINT, known)

    def _say_withheld(self, story: StoryFile, named: Named) -> None:
        if why := self._withheld(named.name):
            what = f'"{named.name}" is in the archive, and is not shown: {why}'
            raise wrong(story, what, named.spot, "What the site does not show cannot stand in a story either.")

    def _nobody(self, slug: str) -> tuple[str, Known]:
        names = tuple((each.slug, each.name) for each in self._people.values())
        what = f'there is nobody called "{slug}" here{did_you_mean(slug, self._people)}'
        return what, Known("People", names, nearest(slug, self._people))

    def _day(self, story: StoryFile, named: Named) -> int:
        found = _DAY.match(named.name)
        days = self._filler.counts.held
        if not found or not _is_day(int(found[1]), int(found[2]), int(found[3])):
            raise wrong(story, f'"{named.name}" is no day', named.spot, "Write a day as 2011-02-08.")
        day = int("".join(found.groups()))
        if day in days:
            return day
        ordered = sorted(days)
        place = bisect_left(ordered, day)
        around = ordered[max(0, place - 3) : place + 3]
        close = [f"{each // 10000:04}-{each // 100 % 100:02}-{each % 100:02}" for each in around]
        meant = nearest(named.name, close)
        known = Known("Days around it on which something was written", tuple((each, "") for each in close), meant)
        what = f"nothing was written on {named.name}{did_you_mean(named.name, close)}"
        raise wrong(story, what, named.spot, "Only days on which something was written have a page.", known)


def _near(name: str, names: list[str]) -> list[str]:
    """Those of many sorted names that are worth being compared: of the same service, and near if they are many."""
    service = name.partition("-")[0]
    alike = [each for each in names if each.partition("-")[0] == service] or names
    return _around(name, alike, NEIGHBOURS)


def _around(name: str, names: list[str], many: int = 8) -> list[str]:
    place = bisect_left(names, name)
    return names[max(0, place - many // 2) : place + many // 2]


def _is_day(year: int, month: int, day: int) -> bool:
    return year > 0 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


_NOWHERE = f"{MARK}nowhere{MARK}"
_TO_NOBODY = re.compile(rf"\[([^\[\]]*)\]\(\s*<?{_NOWHERE}>?[^()]*\)")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z", re.ASCII)
_PERSON_HINT = "A person is named as their page is: friends/nancy.html is nancy."
_POST_HINT = (
    "The name of a post is the end of its address on the site, behind the #; that of a conversation is in the"
    " address of its page."
)
