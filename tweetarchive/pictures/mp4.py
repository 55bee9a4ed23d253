"""An MP4 or QuickTime film without what tells about it: by a list of the boxes that draw and sound, all else blanked.

ISO/IEC 14496-12 and -14; Apple, QuickTime File Format. A box that is not on the list (`udta` and `meta` with places
and names, `uuid` with XMP, what no one has heard of) becomes a `free` box of its size, in zeros, so that nothing moves.
Times and names in boxes that stay are zeros. Cameras write places, once a second, into tracks of their own (GoPro's
`gpmd`, Android's `camm`, Apple's `mebx`, DJI's subtitles; documented by their makers, 2026-11): only pictures and sound
stay, and of the data what these point to. What an encoder hides within a frame stays there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Union

from tweetarchive.pictures.boxes import Box, Boxes
from tweetarchive.pictures.film import Film, broken
from tweetarchive.pictures.samples import Fragments, Ranges, Samples
from tweetarchive.pictures.sound import without_remarks


def clean_mp4(film: Film) -> None:
    """Note in `film` what has to be overwritten. Raises UnusablePicture."""
    _Cleaner(film).clean()


class _Cleaner:
    def __init__(self, film: Film) -> None:
        self.film = film
        self.boxes = Boxes(film)
        self.samples = Samples(self.boxes)
        self.ranges = Ranges()
        self.handler = b""
        self.kept: dict[int, Box] = {}
        self.fragments = Fragments(self.boxes)

    def clean(self) -> None:
        outermost = list(self.boxes.outermost())
        movies = [box for box in outermost if box.name == b"moov"]
        if len(movies) != 1:
            raise broken(f"it has {len(movies) or 'no'} tables of contents")
        self.walk(movies[0], _MOVIE)
        if not self.kept:
            raise broken("it has neither pictures nor sound")
        for box in outermost:
            if box.name == b"moof":
                self.fragment(box)
            elif box.name not in _LEFT:
                self.blank(box)
        self.blank_unused([box for box in outermost if box.name == b"mdat"])

    def walk(self, box: Box, rules: Rules) -> None:
        self.among(box.inside, box.end, rules)

    def among(self, start: int, end: int, rules: Rules) -> None:
        for box in self.boxes.within(start, end):
            rule = rules.get(box.name, _Cleaner.blank)
            if isinstance(rule, Mapping):
                self.walk(box, rule)
            else:
                rule(self, box)

    # --- rules ---

    def blank(self, box: Box) -> None:
        """A `free` box of the same size, whatever way the size is written."""
        self.film.overwrite(box.at + 4, box.at + 8, b"free")
        self.film.overwrite(box.inside, box.end)

    def keep(self, box: Box) -> None:
        pass

    def times(self, box: Box) -> None:
        """When it was made and changed: the first two fields, of eight bytes each in version 1."""
        start = box.inside + 4
        end = start + (16 if self.film.number(box.inside, 1) == 1 else 8)
        self.film.overwrite(start, self.inside(box, end))

    def inside(self, box: Box, place: int) -> int:
        """`place`, if the box reaches so far."""
        if place > box.end:
            raise broken(f"a part at byte {box.at} is shorter than what it holds")
        return place

    def what_for(self, box: Box) -> None:
        """`hdlr`: what a track is stays, who made it and what it is called does not."""
        self.film.overwrite(box.inside + 12, box.end)

    def track(self, box: Box) -> None:
        what = self.boxes.find(box, b"mdia", b"hdlr")
        head = self.boxes.find(box, b"tkhd")
        table = self.boxes.find(box, b"mdia", b"minf", b"stbl")
        if not (what and head and table):
            raise broken("a track does not say what it is")
        self.handler = self.film.read(what.inside + 8, 4)
        if self.handler not in (b"vide", b"soun"):
            self.blank(box)
            return
        self.walk(box, _TRACK)
        times = 16 if self.film.number(head.inside, 1) == 1 else 8
        self.kept[self.film.number(head.inside + 4 + times, 4)] = table
        self.samples.add(table, self.ranges)

    def sources(self, box: Box) -> None:
        """`dref`: QuickTime writes there where on its maker's disk a film was (2026-11)."""
        for entry in self.boxes.within(box.inside + 8, box.end):
            if not self.film.number(entry.inside, 4) & 1:
                raise broken("its frames are in another file")
            self.film.overwrite(entry.inside + 4, entry.end)

    def descriptions(self, box: Box) -> None:
        """`stsd`: how frames are coded. The name of the encoder goes: cameras write theirs."""
        for entry in self.boxes.within(box.inside + 8, box.end):
            if self.handler == b"vide":
                self.inside(entry, entry.inside + 78)
                self.film.overwrite(entry.inside + 42, entry.inside + 74)
                self.among(entry.inside + 78, entry.end, _CODING)
            else:
                self.among(self._behind_sound(entry), entry.end, _CODING)

    def _behind_sound(self, entry: Box) -> int:
        """Where boxes begin in a description of sound. QuickTime's versions 1 and 2 are longer, the same in MP4 are
        not, and nothing reliable says which it is; so the first that holds boxes.
        """
        version = self.film.number(entry.inside + 8, 2)
        starts = [entry.inside + 28 + more for more in (0, {1: 16, 2: 36}.get(version, 0))]
        for start in reversed(starts):
            if start + 8 <= entry.end and self.film.number(start, 4) <= entry.end - start:
                name = self.film.read(start + 4, 4)
                if name in _CODING:
                    return start
        return starts[-1]

    def colours(self, box: Box) -> None:
        """`colr`: numbers stay, a profile, which may say whose screen it was made for, does not."""
        (self.keep if self.film.read(box.inside, 4) in (b"nclx", b"nclc") else self.blank)(box)

    def flac(self, box: Box) -> None:
        without_remarks("A_FLAC", self.film, box.inside + 4, box.end)

    def fragment(self, box: Box) -> None:
        """`moof`: more samples of the tracks, in a table of their own."""
        for part in self.boxes.within(box.inside, box.end):
            if part.name == b"traf":
                if self.fragments.add(box, part, self.kept, self.ranges):
                    self.walk(part, _FRAGMENT)
                else:
                    self.blank(part)
            elif part.name != b"mfhd":
                self.blank(part)

    def defaults(self, box: Box) -> None:
        """`trex`: what holds for a track's fragments that do not say otherwise."""
        self.fragments.default(self.film.number(box.inside + 4, 4), self.film.number(box.inside + 16, 4))

    def compressed(self, box: Box) -> None:
        raise broken("its table of contents is compressed")

    def blank_unused(self, data: Sequence[Box]) -> None:
        used = self.ranges.merged()
        if not used:
            raise broken("it has neither pictures nor sound")
        inside = 0
        for box in data:
            at = box.inside
            for start, end in used.between(box.inside, box.end):
                self.film.overwrite(at, start)
                at, inside = end, inside + end - start
            self.film.overwrite(at, box.end)
        if inside < used.total:
            raise broken("frames are said to be where none are")


Rule = Callable[[_Cleaner, Box], None]
Rules = Mapping[bytes, Union[Rule, "Rules"]]


def _kept(names: str) -> dict[bytes, Rule | Rules]:
    return dict.fromkeys((name.encode() for name in names.split()), _Cleaner.keep)


_LEFT = frozenset((b"ftyp", b"styp", b"moov", b"mdat", b"mfra", b"sidx", b"ssix"))
_CODING: Rules = {
    **_kept(
        "avcC hvcC av1C vpcC d263 esds alac dOps dac3 dec3 dac4 pasp clap btrt fiel gama chan chnl mdcv clli SmDm CoLL"
    ),
    **_kept("dvcC dvvC dvwC st3d sv3d frma enda"),
    b"wave": _kept("frma enda esds alac mp4a"),
    b"colr": _Cleaner.colours,
    b"dfLa": _Cleaner.flac,
}
_TABLE: Rules = {
    b"stsd": _Cleaner.descriptions,
    **_kept("stts ctts cslg stsc stsz stz2 stco co64 stss stsh stdp sdtp sbgp sgpd subs padb stps"),
}
_TRACK: Rules = {
    b"tkhd": _Cleaner.times,
    b"edts": _kept("elst"),
    b"tapt": _kept("clef prof enof"),
    b"mdia": {
        b"mdhd": _Cleaner.times,
        b"hdlr": _Cleaner.what_for,
        b"minf": {
            **_kept("vmhd smhd"),
            b"hdlr": _Cleaner.what_for,
            b"dinf": {b"dref": _Cleaner.sources},
            b"stbl": _TABLE,
        },
    },
}
_MOVIE: Rules = {
    b"mvhd": _Cleaner.times,
    b"trak": _Cleaner.track,
    b"mvex": {**_kept("mehd leva"), b"trex": _Cleaner.defaults},
    b"cmov": _Cleaner.compressed,
}
_FRAGMENT: Rules = _kept("tfhd tfdt trun sdtp sbgp sgpd subs")
