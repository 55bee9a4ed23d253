"""A WebM or Matroska film without what tells about it: by a list of the elements that draw and sound, all else blanked.

RFC 8794 (EBML), RFC 9559 (Matroska). An element that is not on the list (tags, titles, dates, attached files, chapters,
names of tracks, what no one has heard of) becomes a `Void` of its size, in zeros, so that nothing moves. Of the tracks
pictures and sound stay. What an encoder hides within a frame stays there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Union

from tweetarchive.pictures.elements import Element, Elements
from tweetarchive.pictures.film import Film, broken
from tweetarchive.pictures.sound import without_remarks


def clean_matroska(film: Film) -> None:
    """Note in `film` what has to be overwritten. Raises UnusablePicture."""
    _Cleaner(film).clean()


class _Cleaner:
    def __init__(self, film: Film) -> None:
        self.film = film
        self.elements = Elements(film)
        self.kept: set[int] = set()

    def clean(self) -> None:
        head = self.elements.at(0, self.film.size)
        segment = self.elements.at(head.end, self.film.size)
        if head.endless or segment.id != _SEGMENT:
            raise broken("it does not begin as films do")
        self.among(head, _HEAD)
        self.among(segment, _IN_SEGMENT)
        if not self.kept:
            raise broken("it has neither pictures nor sound")
        self.film.end = segment.end

    def among(self, element: Element, rules: Rules) -> None:
        for child in self.elements.within(element, _OUTER):
            rule = rules.get(child.id, _Cleaner.blank)
            if isinstance(rule, Mapping):
                self.among(child, rule)
            else:
                rule(self, child)

    # --- rules ---

    def blank(self, element: Element) -> None:
        """A `Void` of the same size: its size takes one byte where it can, else all eight."""
        size = element.end - element.start
        short = size - 2 < 127
        head = bytes([0xEC, 0x80 | size - 2]) if short else b"\xec\x01" + (size - 9).to_bytes(7)
        self.film.overwrite(element.start, element.end, head)

    def keep(self, element: Element) -> None:
        pass

    def empty(self, element: Element) -> None:
        """A text that has to be there: zeros at its end count for nothing (RFC 8794, 13)."""
        self.film.overwrite(element.inside, element.end)

    def sought(self, element: Element) -> None:
        """Where to find a part: also one that is gone now."""
        names = [child for child in self.elements.within(element, _OUTER) if child.id == 0x53AB]
        if len(names) == 1 and self.elements.value(names[0]) in _IN_SEGMENT:
            self.among(element, {0x53AB: _Cleaner.keep, 0x53AC: _Cleaner.keep})
        else:
            self.blank(element)

    def track(self, element: Element) -> None:
        said: dict[int, Element] = {}
        for child in self.elements.within(element, _OUTER):
            if child.id in said and child.id in (_NUMBER, _TYPE, _CODEC, _PRIVATE):
                raise broken("a track says twice what it is")
            said[child.id] = child
        if not {_NUMBER, _TYPE, _CODEC} <= said.keys():
            raise broken("a track does not say what it is")
        number, kind = (self.elements.value(said[each]) for each in (_NUMBER, _TYPE))
        if kind not in (1, 2):  # pictures, sound
            self.blank(element)
            return
        self.kept.add(number)
        self.among(element, _TRACK)
        if _PRIVATE in said:
            codec, private = self.film.read(said[_CODEC].inside, min(20, said[_CODEC].size)), said[_PRIVATE]
            without_remarks(codec.rstrip(b"\0").decode("latin-1"), self.film, private.inside, private.end)

    def cluster(self, element: Element) -> None:
        if not self.kept:
            raise broken("frames come before it is said what they are")
        self.among(element, _CLUSTER)

    def block(self, element: Element) -> None:
        """Frames of one track, whose number they begin with."""
        if self.elements.number_of_track(element) not in self.kept:
            self.blank(element)

    def group(self, element: Element) -> None:
        blocks = [child for child in self.elements.within(element, _OUTER) if child.id == 0xA1]
        if len(blocks) == 1 and self.elements.number_of_track(blocks[0]) in self.kept:
            self.among(element, _GROUP)
        else:
            self.blank(element)


Rule = Callable[[_Cleaner, Element], None]
Rules = Mapping[int, Union[Rule, "Rules"]]


def _kept(*ids: int) -> dict[int, Rule | Rules]:
    return dict.fromkeys(ids, _Cleaner.keep)


_SEGMENT = 0x18538067
_NUMBER, _TYPE, _CODEC, _PRIVATE = 0xD7, 0x83, 0x86, 0x63A2

# Of the header: versions, lengths of ids and sizes, and the name of the format.
_HEAD: Rules = _kept(0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285)

_INFO: Rules = {
    **_kept(0x2AD7B1, 0x4489),  # TimestampScale, Duration
    0x4D80: _Cleaner.empty,  # MuxingApp and WritingApp must be there
    0x5741: _Cleaner.empty,
}
_PICTURE: Rules = {
    # FlagInterlaced, FieldOrder, StereoMode, AlphaMode, sizes in pixels, what is cut off, sizes when shown, AspectRatio
    **_kept(0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA, 0x54B2, 0x54B3),
    0x55B0: {  # Colour
        **_kept(*range(0x55B1, 0x55BE)),
        0x55D0: _kept(*range(0x55D1, 0x55DB)),  # MasteringMetadata: what the screen could show, in numbers
    },
    0x7670: _kept(0x7671, 0x7673, 0x7674, 0x7675),  # Projection, without what a program adds to it
}
_TRACK: Rules = {
    # Number, UID, type; enabled, default, forced, for those who see or hear little, original, lacing
    **_kept(_NUMBER, 0x73C5, _TYPE, 0xB9, 0x88, 0x55AA, 0x55AB, 0x55AC, 0x55AD, 0x55AE, 0x55AF, 0x9C),
    # DefaultDuration (of frame and field), TimestampScale, MaxBlockAdditionID, languages
    **_kept(0x23E383, 0x234E7A, 0x23314F, 0x55EE, 0x22B59C, 0x22B59D),
    **_kept(_CODEC, _PRIVATE, 0x56AA, 0x56BB),  # CodecDelay, SeekPreRoll
    0x41E4: _kept(0x41F0, 0x41E7),  # BlockAdditionMapping: what is added to frames, such as what can be seen through
    0xE0: _PICTURE,
    0xE1: _kept(0xB5, 0x78B5, 0x9F, 0x6264),  # Audio: frequencies, channels, depth
    0x6D80: {0x6240: {**_kept(0x5031, 0x5032, 0x5033), 0x5034: _kept(0x4254, 0x4255)}},  # ContentEncodings: packed how
}
_GROUP: Rules = {
    # Block, duration, what it refers to, DiscardPadding
    **_kept(0xA1, 0x9B, 0xFA, 0xFB, 0x75A2),
    0x75A1: {0xA6: _kept(0xEE, 0xA5)},  # BlockAdditions
}
_CLUSTER: Rules = {
    **_kept(0xE7, 0xA7, 0xAB),  # Timestamp, Position, PrevSize
    0xA3: _Cleaner.block,
    0xA0: _Cleaner.group,
}
_CUES: Rules = {0xBB: {**_kept(0xB3), 0xB7: _kept(0xF7, 0xF1, 0xF0, 0xB2, 0x5378)}}
_IN_SEGMENT: Rules = {
    0x114D9B74: {0x4DBB: _Cleaner.sought},  # SeekHead
    0x1549A966: _INFO,
    0x1654AE6B: {0xAE: _Cleaner.track},  # Tracks
    0x1F43B675: _Cleaner.cluster,
    0x1C53BB6B: _CUES,
}
_OUTER = frozenset((*_IN_SEGMENT, _SEGMENT, 0x1254C367, 0x1941A469, 0x1043A770))
"""What ends a cluster that does not say where it ends: these, and tags, attachments and chapters."""
