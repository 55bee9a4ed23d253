"""Films for tests, made of boxes (MP4, QuickTime) or elements (WebM); their frames are any bytes that can be found."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECRET = b"Galway 53.27N 9.05W"
FRAMES = [b"<frame %d %s>" % (number, b"\x00\xff" * 40) for number in range(6)]
SOUNDS = [b"<sound %d>" % number for number in range(4)]


def box(name: bytes, *content: bytes, long: bool = False, to_the_end: bool = False) -> bytes:
    inside = b"".join(content)
    if long:
        return struct.pack(">I4sQ", 1, name, len(inside) + 16) + inside
    return struct.pack(">I4s", 0 if to_the_end else len(inside) + 8, name) + inside


def words(*numbers: int) -> bytes:
    return struct.pack(f">{len(numbers)}I", *numbers)


def times(name: bytes, rest: bytes, version: int = 0) -> bytes:
    """A box that begins with when it was made and changed; the secret's first bytes stand for these."""
    return box(name, words(version << 24), SECRET[: 16 if version else 8], rest)


def picture_entry(extra: bytes = b"") -> bytes:
    head = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">HHIIIH", 64, 64, 0x480000, 0x480000, 0, 1)
    return box(b"avc1", head, bytes([len(SECRET)]) + SECRET.ljust(31, b"\0"), struct.pack(">Hh", 24, -1), extra)


def sound_entry(name: bytes = b"mp4a", extra: bytes = b"", version: int = 0, more: bytes = b"") -> bytes:
    head = bytes(6) + b"\0\1" + struct.pack(">HHIHHHHI", version, 0, 0, 2, 16, 0, 0, 44100 << 16)
    return box(name, head, more, extra)


def track(
    number: int,
    handler: bytes,
    sizes: Sequence[int],
    places: Sequence[int],
    *,
    entry: bytes = b"",
    per_chunk: int = 1,
    told: bytes = b"",
    wide: bool = False,
    version: int = 0,
    same: tuple[int, int] | None = None,
) -> bytes:
    """told: boxes nobody needs, put into every place they may stand. same: (size of each sample, how many)."""
    table = box(
        b"stbl",
        box(b"stsd", words(0, 1), entry or (picture_entry(told) if handler == b"vide" else sound_entry(extra=told))),
        box(b"stts", words(0, 1, len(sizes), 100)),
        box(b"stsc", words(0, 1, 1, per_chunk, 1) if places else words(0, 0)),
        box(b"stsz", words(0, *same) if same else words(0, 0, len(sizes), *sizes)),
        box(b"co64", words(0, len(places)), struct.pack(f">{len(places)}Q", *places))
        if wide
        else box(b"stco", words(0, len(places), *places)),
        told,
    )
    source = box(b"dinf", box(b"dref", words(0, 1), box(b"url ", words(1), SECRET)))
    header = box(b"vmhd", words(1, 0, 0)) if handler == b"vide" else box(b"smhd", words(0, 0))
    media = box(
        b"mdia",
        times(b"mdhd", words(1000, 600) if not version else words(1000, 0, 600), version),
        box(b"hdlr", words(0, 0), handler, SECRET[:12], SECRET + b"\0"),
        box(b"minf", header, source, table, told),
        told,
    )
    return box(b"trak", times(b"tkhd", words(number, 0, 600) + bytes(60), version), media, told)


def told_boxes(secret: bytes = SECRET) -> bytes:
    """Every way an MP4 or QuickTime film is known to say where, when and by whom it was made."""
    place = b"\xa9xyz" + struct.pack(">HH", len(secret), 0x15C7) + secret
    return b"".join((
        box(b"udta", words(len(place) + 4) + place, box(b"loci", words(0), secret), box(b"\xa9nam", secret)),
        box(b"meta", words(0), box(b"hdlr", words(0, 0), b"mdirappl", bytes(9)), box(b"ilst", box(b"\xa9day", secret))),
        box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), b"<x:xmpmeta>" + secret),
        box(b"XMP_", secret),
        box(b"free", secret),
        box(b"skip", secret, long=True),
        box(b"Zzz!", secret),
    ))  # fmt: skip


def movie(*tracks: bytes, told: bytes = b"", version: int = 0) -> bytes:
    return box(b"moov", times(b"mvhd", words(1000, 600) + bytes(80), version), *tracks, told)


def mp4(
    *, told: bytes = b"", first: bool = True, wide: bool = False, version: int = 0, end: bytes = b"", **how: bool
) -> bytes:
    """Pictures, sound, and a track of places whose samples lie between theirs. first: the table before the data."""
    samples = [each for frame, sound in zip(FRAMES, SOUNDS, strict=False) for each in (("v", frame), ("s", sound))]
    samples += [("v", data) for data in FRAMES[len(SOUNDS) :]] + [("g", SECRET), ("", b"between " + SECRET)]
    samples.insert(3, ("g", SECRET * 2))
    body = b"".join(data for _, data in samples)

    def table(start: int) -> bytes:
        places: dict[str, list[int]] = {}
        sizes: dict[str, list[int]] = {}
        for name, data in samples:
            places.setdefault(name, []).append(start)
            sizes.setdefault(name, []).append(len(data))
            start += len(data)
        kinds = ((1, b"vide", "v"), (2, b"soun", "s"), (3, b"meta", "g"))
        return movie(
            *(track(n, h, sizes[k], places[k], told=told, wide=wide, version=version) for n, h, k in kinds),
            told=told,
            version=version,
        )

    head = box(b"ftyp", b"isom", words(512), b"isomavc1") + told
    data = box(b"mdat", body, **how)
    before = len(head) + (len(table(0)) if first else 0) + (16 if how.get("long") else 8)
    return head + (table(before) + data if first else data + table(before)) + end


def fragmented(told: bytes = b"", based: str = "moof") -> bytes:
    """The same frames, two in each fragment, and a fragment of places. based: how a fragment says where data are."""
    places = track(3, b"meta", [], [], told=told)
    defaults = box(b"mvex", *(box(b"trex", words(0, number, 1, 100, 0, 0)) for number in (1, 3)), told)
    whole = box(b"ftyp", b"iso5", words(0), b"iso5") + movie(track(1, b"vide", [], [], told=told), places, defaults)
    for at in range(0, len(FRAMES), 2):
        pair = FRAMES[at : at + 2]
        if based == "same size":
            pair = [FRAMES[0].ljust(200, b"."), FRAMES[1].ljust(200, b".")]
        whole += _fragment(len(whole), pair, told, based)
    return whole


def _fragment(start: int, frames: Sequence[bytes], told: bytes, based: str) -> bytes:
    def moof(place: int, place_of_places: int) -> bytes:
        if based == "file":
            head = box(b"tfhd", words(1, 1), struct.pack(">Q", start + place))
            run = words(0x200, len(frames), *map(len, frames))
        elif based == "same size":
            head = box(b"tfhd", words(0x20010, 1, 200))
            run = words(1, len(frames), place)
        else:
            head = box(b"tfhd", words(0x20000 if based == "moof" else 0, 1))
            run = words(0x701, len(frames), place, *(n for frame in frames for n in (100, len(frame), 0)))
        pictures = box(b"traf", head, box(b"tfdt", words(0, 0)), box(b"trun", run), told)
        run = words(0x201, 1, place_of_places, len(SECRET))
        other = box(b"traf", box(b"tfhd", words(0x20000, 3)), box(b"trun", run))
        return box(b"moof", box(b"mfhd", words(0, 1)), pictures, other, told)

    place = len(moof(0, 0)) + 8
    made = moof(place, place + sum(map(len, frames)))
    return made + box(b"mdat", b"".join(frames), SECRET)


# --- WebM --------------------------------------------------------------------------------------------------------


def element(name: int, *content: bytes, endless: bool = False, wide: bool = False) -> bytes:
    """wide: its size in eight bytes, as programs do that fill it in later."""
    inside = b"".join(content)
    id_bytes = name.to_bytes((name.bit_length() + 7) // 8)
    if endless:
        return id_bytes + b"\x01" + b"\xff" * 7 + inside
    if wide or len(inside) > 16_000:
        return id_bytes + b"\x01" + len(inside).to_bytes(7) + inside
    return id_bytes + (0x4000 | len(inside)).to_bytes(2) + inside


def told_elements(secret: bytes = SECRET) -> bytes:
    """What may stand anywhere and draws nothing."""
    return b"".join((
        element(0xEC, secret),
        element(0xBF, b"\1\2\3\4"),
        element(0x4DFF, secret * 20),
        element(0x7BA9, secret, wide=True),
    ))  # fmt: skip


def lace(*packets: bytes) -> bytes:
    return bytes([len(packets) - 1, *map(len, packets[:-1])]) + b"".join(packets)


REMARKS = b"\5\0\0\0maker\1\0\0\0\x13\0\0\0" + SECRET
VORBIS = lace(b"\x01vorbis-id", b"\x03vorbis" + REMARKS + b"\1", b"\x05vorbis-setup")


def webm(*, endless: bool = False, wide: bool = False, sound: tuple[bytes, bytes] = (b"A_VORBIS", VORBIS)) -> bytes:
    """Pictures, sound, subtitles with places, and everything else that tells."""
    told = told_elements()

    def a_track(number: int, kind: int, codec: bytes, *more: bytes) -> bytes:
        said = ((0xD7, bytes([number])), (0x73C5, b"\7"), (0x83, bytes([kind])), (0x86, codec))
        names = element(0x536E, SECRET) + element(0x258688, SECRET)
        return element(0xAE, *(element(*each) for each in said), names, told, *more)

    def block(number: int, data: bytes) -> bytes:
        return bytes([0x80 | number, 0, 0, 0x80]) + data

    places = (b"\x15\x49\xa9\x66", b"\x12\x54\xc3\x67")
    seek = (element(0x4DBB, element(0x53AB, name), element(0x53AC, b"\x40")) for name in places)
    info = element(
        0x1549A966,
        *(element(0x2AD7B1, b"\x0f\x42\x40"), element(0x4489, struct.pack(">f", 600.0))),
        *(element(name, SECRET) for name in (0x4D80, 0x5741, 0x7BA9, 0x73A4, 0x7384)),
        element(0x4461, SECRET[:8]),
        told,
    )
    colour = element(0x55B0, element(0x55B1, b"\1"), told)
    tracks = element(
        0x1654AE6B,
        a_track(1, 1, b"V_VP8", element(0xE0, element(0xB0, b"\x40"), element(0xBA, b"\x40"), colour, told)),
        a_track(2, 2, sound[0], element(0x63A2, sound[1]), element(0xE1, element(0x9F, b"\2"), told)),
        a_track(3, 0x11, b"S_TEXT/WEBVTT"),
        told,
    )
    clusters = b""
    for number in range(3):
        pair = FRAMES[number * 2 : number * 2 + 2]
        clusters += element(
            0x1F43B675,
            element(0xE7, bytes([number])),
            element(0xA3, block(1, pair[0]), wide=wide),
            element(0xA3, block(2, SOUNDS[number])),
            element(0xA0, element(0xA1, block(1, pair[1])), element(0x9B, b"\5"), told),
            element(0xA0, element(0xA1, block(3, SECRET * 12)), element(0x9B, b"\5")),
            element(0xA3, block(3, SECRET)),
            told,
            endless=endless,
        )
    cues = element(0x1C53BB6B, element(0xBB, element(0xB3, b"\0"), element(0xB7, element(0xF7, b"\1"), told)))
    tags = element(0x1254C367, element(0x7373, element(0x67C8, element(0x45A3, b"LOCATION"), element(0x4487, SECRET))))
    files = element(0x1941A469, element(0x61A7, element(0x466E, SECRET), element(0x465C, SECRET * 100)))
    chapters = element(0x1043A770, element(0x45B9, element(0xB6, element(0x80, element(0x85, SECRET)))))
    head = element(0x1A45DFA3, element(0x4286, b"\1"), element(0x4282, b"webm"), told)
    parts = (element(0x114D9B74, *seek, told), info, tracks, told, clusters, cues, tags, files, chapters)
    return head + element(0x18538067, *parts, endless=endless, wide=wide)


def absurd(samples: int) -> bytes:
    """A film of a few hundred bytes that claims to have so many samples, all in one chunk and a byte long."""
    table = box(
        b"stbl",
        box(b"stsd", words(0, 1), picture_entry()),
        box(b"stts", words(0, 1, samples, 100)),
        box(b"stsc", words(0, 1, 1, samples, 1)),
        box(b"stsz", words(0, 1, samples)),
        box(b"stco", words(0, 1, 40)),
    )
    source = box(b"dinf", box(b"dref", words(0, 1), box(b"url ", words(1))))
    media = box(
        b"mdia",
        times(b"mdhd", words(1000, 600)),
        box(b"hdlr", words(0, 0), b"vide", bytes(13)),
        box(b"minf", box(b"vmhd", words(1, 0, 0)), source, table),
    )
    picture = box(b"trak", times(b"tkhd", words(1, 0, 600) + bytes(60)), media)
    return box(b"ftyp", b"isom", words(512), b"isomavc1") + box(b"mdat", bytes(200)) + movie(picture)
