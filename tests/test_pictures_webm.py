"""What is published of a WebM or Matroska film: pictures and sound where they were, and nothing that tells."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from film_making import FRAMES, SECRET, SOUNDS, VORBIS, element, lace, webm
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.pictures import UnusablePicture, published
from tweetarchive.pictures.elements import Elements
from tweetarchive.pictures.film import Film
from tweetarchive.pictures.matroska import clean_matroska


def copied(content: bytes) -> bytes:
    film = Film(io.BytesIO(content))
    clean_matroska(film)
    made = io.BytesIO()
    film.copy_to(made)
    return made.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(UnusablePicture) as caught:
        copied(content)
    return str(caught.value)


FILMS = {
    "as programs write it": webm(),
    "as browsers record it": webm(endless=True),
    "with long sizes": webm(wide=True),
}


@pytest.mark.parametrize("name", FILMS)
def test_nothing_that_tells_is_left_and_every_frame_is_where_it_was(name: str) -> None:
    original = FILMS[name]
    copy = copied(original)
    assert SECRET in original
    assert SECRET[:6] not in copy and b"53.27" not in copy
    for text in (b"LOCATION", b"maker"):
        assert text in original and text not in copy
    assert len(copy) == len(original)
    for sample in [*FRAMES, *SOUNDS[:3]]:
        assert original.count(sample) == 1
        assert copy.find(sample) == original.find(sample)


MASTERS = {0x1A45DFA3, 0x18538067, 0x114D9B74, 0x4DBB, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0, 0x55B0, 0xE1, 0x1F43B675}
MASTERS |= {0xA0, 0x1C53BB6B, 0xBB, 0xB7}


def walked(content: bytes) -> list[tuple[int, bytes]]:
    """(id, content) of everything that is no master, in order, but for Void."""
    film = Film(io.BytesIO(content))
    elements = Elements(film)
    found = []

    def walk(start: int, end: int) -> None:
        while start < end:
            each = elements.at(start, end)
            if each.id in MASTERS:
                walk(each.inside, each.end)
            elif each.id != 0xEC:
                found.append((each.id, content[each.inside : each.end]))
            start = each.end

    walk(0, len(content))
    return found


def test_what_is_left_is_what_draws() -> None:
    left = walked(copied(webm()))
    assert {name for name, _ in left} == {
        *(0x4286, 0x4282, 0x53AB, 0x53AC, 0x2AD7B1, 0x4489, 0x4D80, 0x5741),
        *(0xD7, 0x73C5, 0x83, 0x86, 0xB0, 0xBA, 0x55B1, 0x63A2, 0x9F, 0xE7, 0xA3, 0xA1, 0x9B, 0xB3, 0xF7),
    }
    assert [content for name, content in left if name == 0xD7] == [b"\1", b"\2"], "no track of subtitles"
    assert [content for name, content in left if name == 0x53AB] == [(0x1549A966).to_bytes(4)], "no way to the tags"
    assert all(content == bytes(19) for name, content in left if name in (0x4D80, 0x5741))


def test_remarks_about_sound_go_and_how_to_decode_it_stays() -> None:
    head, remarks, setup = b"\x01vorbis-id", b"\x03vorbis" + b"\x1c\0\0\0" + bytes(32) + b"\1", b"\x05vorbis-setup"
    assert dict(walked(copied(webm())))[0x63A2] == lace(head, remarks, setup)
    assert len(VORBIS) == len(lace(head, remarks, setup))
    flac = b"fLaC\0\0\0\x22" + bytes(range(34)) + b"\x84\0\0\x13" + SECRET
    copy = dict(walked(copied(webm(sound=(b"A_FLAC", flac)))))[0x63A2]
    assert copy == flac[:42] + b"\x81\0\0\x13" + bytes(19)


def test_what_is_clean_is_not_changed_again() -> None:
    for original in FILMS.values():
        film = Film(io.BytesIO(copied(original)))
        clean_matroska(film)
        assert film.is_clean


def test_what_stands_behind_the_film_is_cut_off() -> None:
    assert copied(webm() + SECRET) == copied(webm())


HEAD = element(0x1A45DFA3, element(0x4282, b"webm"))
TRACK = element(0xAE, element(0xD7, b"\1"), element(0x83, b"\1"), element(0x86, b"V_VP8"))
LONG_NUMBER = element(0xAE, element(0xD7, bytes(9)), element(0x83, b"\1"), element(0x86, b"V_VP8"))
CLUSTER = element(0x1F43B675, element(0xA3, b"\x81\0\0\x80" + FRAMES[0]))
DEEP = b""
for _ in range(900):
    DEEP = element(0xE0, DEEP, wide=True)


def film(*parts: bytes) -> bytes:
    return HEAD + element(0x18538067, *parts)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (webm()[:-20], "it breaks off"),
        (webm(endless=True)[:-20], "it breaks off"),
        (HEAD, "it breaks off"),
        (HEAD + element(0x1254C367, SECRET), "it does not begin as films do"),
        (film(), "it has neither pictures nor sound"),
        (film(CLUSTER, element(0x1654AE6B, TRACK)), "frames come before it is said what they are"),
        (film(element(0x1654AE6B, element(0xAE, element(0xD7, b"\1")))), "a track does not say what it is"),
        (film(element(0x1654AE6B, element(0xAE, element(0xD7, b"\1") * 2))), "a track says twice what it is"),
        (film(element(0x1654AE6B, element(0xAE, element(0xE0, endless=True)))), "does not say where it ends"),
        (film(element(0x1654AE6B, TRACK) + element(0x1F43B675, b"\xa3\x41\0" + bytes(9)) + CLUSTER), "is too large"),
        (film(element(0x1654AE6B, TRACK), b"\0\0\0\0"), "a part has neither name nor size"),
        (film(element(0x1654AE6B, LONG_NUMBER)), "a number"),
        (webm(sound=(b"A_VORBIS", b"\2\xff\xff\xff")), "it breaks off|nobody knows"),
        (webm(sound=(b"A_VORBIS", b"\2\1\1abc")), "nobody knows"),
        (webm(sound=(b"A_FLAC", b"fLaC\4\0\xff\xff")), "described by more than there is"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_reason(content: bytes, why: str) -> None:
    said = refused(content)
    assert said.startswith("is a film whose parts cannot be told apart: ")
    assert any(each in said for each in why.split("|")), said


def test_what_is_nested_deep_is_blanked_and_not_followed() -> None:
    deep = film(element(0x1654AE6B, element(0xAE, TRACK[3:], DEEP)), CLUSTER)
    copy = copied(deep)
    assert FRAMES[0] in copy and copy.count(b"\xe0") == 1


def test_sizes_beyond_the_file_are_refused() -> None:
    for size in (1 << 40, (1 << 56) - 2):
        assert "it breaks off" in refused(HEAD + b"\x18\x53\x80\x67\x01" + size.to_bytes(7) + bytes(40))


def test_a_film_is_published_as_a_cleaned_copy(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(webm())
    copy = published(source, "ab" * 32, tmp_path / "cache").path
    assert copy is not None and copy.suffix == ".webm"
    assert copy.read_bytes() == copied(webm())
    assert source.read_bytes() == webm(), "what is stored is never changed"


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_anything_may_follow_the_first_bytes(rest: bytes, in_a_film: bool) -> None:
    assert refused(film(rest) if in_a_film else b"\x1a\x45\xdf\xa3" + rest)


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
