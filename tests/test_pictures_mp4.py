"""What is published of an MP4 or QuickTime film: pictures and sound where they were, and nothing that tells."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
from pathlib import Path

import pytest
from film_making import (
    FRAMES,
    SECRET,
    SOUNDS,
    box,
    fragmented,
    movie,
    mp4,
    sound_entry,
    told_boxes,
    track,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.pictures import Published, UnusablePicture, published
from tweetarchive.pictures.film import Film
from tweetarchive.pictures.mp4 import clean_mp4


def copied(content: bytes) -> bytes:
    film = Film(io.BytesIO(content))
    clean_mp4(film)
    made = io.BytesIO()
    film.copy_to(made)
    return made.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(UnusablePicture) as caught:
        copied(content)
    return str(caught.value)


FILMS = {
    "plain": mp4(told=told_boxes()),
    "table behind": mp4(told=told_boxes(), first=False),
    "sizes of 64 bits": mp4(told=told_boxes(), wide=True, version=1, long=True),
    "to the end": mp4(to_the_end=True),
    "fragments": fragmented(told_boxes()),
    "fragments by the file": fragmented(told_boxes(), "file"),
    "fragments in a row": fragmented(told_boxes(), "old"),
}


@pytest.mark.parametrize("name", FILMS)
def test_nothing_that_tells_is_left_and_every_frame_is_where_it_was(name: str) -> None:
    original = FILMS[name]
    copy = copied(original)
    assert SECRET in original
    assert SECRET[:6] not in copy and b"53.27" not in copy
    assert len(copy) == len(original)
    for sample in [*FRAMES, *(SOUNDS if not name.startswith("fragments") else [])]:
        assert original.count(sample) == 1
        assert copy.find(sample) == original.find(sample)


def test_frames_that_are_all_of_one_size_stay() -> None:
    copy = copied(fragmented(based="same size"))
    assert SECRET not in copy
    assert copy.count(FRAMES[0].ljust(200, b".")) == 3 and copy.count(FRAMES[1].ljust(200, b".")) == 3


@pytest.mark.parametrize("name", FILMS)
def test_only_what_tells_is_touched(name: str) -> None:
    """Where the copy differs from the film, it has zeros or the name of a box that holds none."""
    original, copy = FILMS[name], copied(FILMS[name])
    changed = {new for old, new in zip(original, copy, strict=True) if old != new}
    assert changed <= set(b"\0free")


def test_what_is_clean_is_not_changed_again() -> None:
    for original in FILMS.values():
        film = Film(io.BytesIO(copied(original)))
        clean_mp4(film)
        assert film.is_clean


@pytest.mark.parametrize("trailer", [SECRET, b"\0" * 5, b"\xff\xff\xff\xffGPSD" + SECRET, b"\0\0\0\x02abcd"])
def test_what_stands_behind_the_last_part_is_cut_off(trailer: bytes) -> None:
    assert copied(mp4(end=trailer)) == copied(mp4())


def sound_film(entry: bytes, said: int, samples: int, data: bytes) -> bytes:
    def table(start: int) -> bytes:
        return movie(track(1, b"soun", [], [start], entry=entry, per_chunk=samples, same=(said, samples)))

    head = box(b"ftyp", b"qt  ", words(0))
    return head + table(len(head) + len(table(0)) + 8) + box(b"mdat", data, SECRET)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (sound_entry(b"sowt"), 1),
        (sound_entry(b"sowt", version=1, more=words(1, 2, 4, 2)), 1),
        (sound_entry(b"twos", version=1, more=words(1, 2, 4, 2), extra=box(b"chan", words(0, 0, 0))), 4),
        (sound_entry(b"ulaw"), 2),
        (sound_entry(b"mp4a", version=1, more=words(1, 2, 4, 2), extra=box(b"wave", box(b"mp4a", words(0)))), 4),
    ],
)
def test_plain_sound_in_quicktime_is_kept_whole(entry: bytes, said: int) -> None:
    # QuickTime says a sample has one byte, whatever it has (2026-11).
    many = 40 if entry[4:8] != b"ulaw" else 80
    data = bytes(range(1, 161))
    copy = copied(sound_film(entry, said, many, data))
    assert data in copy and SECRET not in copy


def test_profiles_of_colours_go_and_numbers_stay() -> None:
    numbers, profile = box(b"colr", b"nclx", bytes([0, 1, 0, 1, 0, 1, 0])), box(b"colr", b"prof", SECRET)
    copy = copied(mp4(told=numbers + profile))
    assert copy.count(numbers) == 2  # in the descriptions of pictures and of sound, and nowhere else
    assert SECRET not in copy


def test_remarks_in_flac_go_and_how_to_decode_it_stays() -> None:
    stream = b"\0\0\0\x22" + bytes(range(34))
    entry = sound_entry(b"fLaC", extra=box(b"dfLa", words(0), stream, b"\x84\0\0\x13", SECRET))
    copy = copied(sound_film(entry, 4, 10, bytes(range(1, 41))))
    assert stream + b"\x81\0\0\x13" + bytes(19) in copy


DEEP = b"udta"
for _ in range(3000):
    DEEP = box(b"trak", DEEP)
WHOLE = mp4()
TABLE_ENDS = WHOLE.index(b"mdat") - 4


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (WHOLE[:-20], "it breaks off"),
        (WHOLE[: TABLE_ENDS - 50], "it breaks off"),
        (WHOLE[:TABLE_ENDS], "frames are said to be where none are"),
        (mp4(first=False)[:-50], "it breaks off"),
        (box(b"ftyp", b"isom"), "it has no tables of contents"),
        (box(b"ftyp", b"isom") + movie(), "it has neither pictures nor sound"),
        (box(b"ftyp", b"isom") + movie() + movie(), "it has 2 tables of contents"),
        (box(b"ftyp", b"isom") + movie(box(b"cmov", SECRET)), "its table of contents is compressed"),
        (box(b"ftyp", b"isom") + box(b"moov", DEEP), "a track does not say what it is"),
        (box(b"ftyp", b"isom") + movie(track(1, b"vide", [9], [1 << 31])), "frames are said to be where none are"),
        (box(b"ftyp", b"isom") + movie(track(1, b"vide", [9], [])), "it has neither pictures nor sound"),
        (WHOLE.replace(b"url \0\0\0\1", b"url \0\0\0\0"), "its frames are in another file"),
        (WHOLE.replace(b"stsz\0\0\0\0\0\0\0\0\0\0\0\6", b"stsz\0\0\0\0\0\0\0\0\xff\0\0\6"), "a table is longer"),
        (WHOLE.replace(b"stco\0\0\0\0\0\0\0\6", b"stco\0\0\0\0\0\xff\0\6"), "a table is longer"),
        (WHOLE.replace(b"mdia", b"mdib"), "a track does not say what it is"),
        (WHOLE.replace(b"stsc\0\0\0\0\0\0\0\1\0\0\0\1", b"stsc\0\0\0\0\0\0\0\1\0\0\0\7"), "where its frames are"),
        (b"\0\0\0\x08ftyp", "no tables"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_reason(content: bytes, why: str) -> None:
    said = refused(content)
    assert said.startswith("is a film whose parts cannot be told apart: ")
    assert why in said


def test_sizes_beyond_the_file_are_refused() -> None:
    for size in (2**62, 2**63, 2**64 - 1, 15, 0):
        huge = b"\0\0\0\x01moov" + size.to_bytes(8)
        assert "it breaks off" in refused(box(b"ftyp", b"isom") + huge + bytes(40))


def test_more_parts_than_any_film_has_are_refused_soon() -> None:
    assert "more than" in refused(box(b"ftyp", b"isom") + box(b"free") * 200_000)
    assert "more than" in refused(box(b"ftyp", b"isom") + box(b"moov", box(b"free") * 1_100_000))


def test_a_large_film_is_never_read_whole(tmp_path: Path) -> None:
    source = tmp_path / "film"
    size = 60_000_000
    head = box(b"ftyp", b"isom")

    def table(start: int) -> bytes:
        return movie(track(1, b"vide", [size], [start]), told=told_boxes())

    with source.open("wb") as file:
        file.write(head + table(len(head) + len(table(0)) + 8) + (size + 8 + len(SECRET)).to_bytes(4) + b"mdat")
        file.seek(size, 1)
        file.write(SECRET)
    tracemalloc.start()
    copy = published(source, "cd" * 32, tmp_path / "cache").path
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert copy is not None and copy.stat().st_size == source.stat().st_size
    assert most < 8_000_000
    with copy.open("rb") as file:
        file.seek(-len(SECRET), 2)
        assert file.read() == bytes(len(SECRET))
    copy.unlink()


def test_a_copy_or_a_refusal_is_made_once_and_a_clean_film_is_not_copied(tmp_path: Path) -> None:
    def publish(content: bytes) -> Published:
        source = tmp_path / "stored"
        source.write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        first = published(source, sha256, tmp_path / "cache")
        assert published(source, sha256, tmp_path / "cache") == first
        assert source.read_bytes() == content, "what is stored is never changed"
        return first

    copy = publish(mp4()).path
    assert copy is not None and copy.read_bytes() == copied(mp4())
    assert publish(copied(mp4())).path == tmp_path / "stored"
    assert publish(mp4()[:-9]).reason.endswith("it breaks off")
    assert len(list((tmp_path / "cache").rglob("*.*"))) == 3


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_anything_may_follow_the_first_bytes(rest: bytes, in_a_movie: bool) -> None:
    content = box(b"ftyp", b"isom") + (box(b"moov", rest) if in_a_movie else rest)
    assert refused(content)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(FILMS)), st.integers(0, 20_000), st.binary(min_size=1, max_size=6))
def test_a_damaged_film_is_cleaned_or_refused(name: str, at: int, damage: bytes) -> None:
    content = FILMS[name]
    at %= len(content)
    damaged = content[:at] + damage + content[at + len(damage) :]
    try:
        copy = copied(damaged)
    except UnusablePicture as error:
        assert str(error)
    else:
        assert len(copy) <= len(damaged)
