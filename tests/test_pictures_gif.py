"""What is published of a GIF: its frames, and nothing of what else a GIF may hold."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageSequence

from tweetarchive.pictures import UnusablePicture, cleaned, published

SECRET = b"Galway 53.27N 9.05W"


def frames(many: int = 3) -> list[Image.Image]:
    made = []
    for number in range(many):
        image = Image.new("P", (40, 30), number)
        image.putpalette(bytes(range(256)) * 3)
        ImageDraw.Draw(image).rectangle((number * 5, 4, number * 5 + 8, 20), 200)
        made.append(image)
    return made


def moving(**options: object) -> bytes:
    first, *others = frames()
    out = io.BytesIO()
    first.save(out, "GIF", save_all=True, append_images=others, duration=120, loop=7, **options)
    return out.getvalue()


def blocks(data: bytes) -> bytes:
    pieces = [data[at : at + 255] for at in range(0, len(data), 255)]
    return b"".join(bytes([len(piece)]) + piece for piece in pieces) + b"\0"


XMP = b"!\xff\x0bXMP DataXMP" + b"<x>" + SECRET + b"</x>" + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
TOLD = {
    "comment": b"!\xfe" + blocks(SECRET * 30),
    "plain text": b"!\x01\x0c" + struct.pack("<HHHHBBBB", 0, 0, 9, 9, 8, 8, 0, 1) + blocks(SECRET),
    "xmp": XMP,
    "application": b"!\xff\x0bMAKERNOTE10" + blocks(SECRET),
    "colours": b"!\xff\x0bICCRGBG1012" + blocks(SECRET),
    "loop": b"!\xff\x0bNETSCAPE2.0\x03\x01\x07\x00" + blocks(SECRET),
    "unknown": b"!\x77" + blocks(SECRET),
    "control": b"!\xf9" + blocks(SECRET),
}


def seen(content: bytes) -> list[tuple[bytes, object, object]]:
    with Image.open(io.BytesIO(content)) as image:
        return [
            (each.convert("RGBA").tobytes(), each.info.get("duration"), each.info.get("loop"))
            for each in ImageSequence.Iterator(image)
        ]


def parts_begin(content: bytes) -> int:
    """Behind the screen's colour table."""
    return 13 + (3 << ((content[10] & 7) + 1) if content[10] & 0x80 else 0)


def with_told(content: bytes, told: Iterable[bytes]) -> bytes:
    at = parts_begin(content)
    return content[:at] + b"".join(told) + content[at:]


@pytest.mark.parametrize("place", TOLD)
def test_nothing_that_tells_is_left_and_every_frame_is(place: str) -> None:
    plain = moving()
    copy = cleaned(with_told(plain, [TOLD[place]]))
    assert b"Galway" not in copy
    assert b"XMP" not in copy
    assert seen(copy) == seen(plain)
    assert len(seen(copy)) == 3 and seen(copy)[0][1:] == (120, 7)


def test_what_pillow_itself_writes_about_a_gif_goes_too() -> None:
    original = moving(comment=SECRET)
    assert SECRET in original
    assert SECRET not in cleaned(original)
    assert seen(cleaned(original)) == seen(moving())


def test_what_stands_behind_the_end_is_cut_off() -> None:
    assert cleaned(moving() + SECRET) == cleaned(moving())


def test_what_is_clean_stays_as_it_is() -> None:
    assert cleaned(cleaned(moving())) == cleaned(moving())


def test_what_drew_text_takes_its_own_timing_along() -> None:
    control = b"!\xf9\x04\x00\x20\x03\x00\x00"
    plain = moving()
    assert cleaned(with_told(plain, [control, TOLD["plain text"]])) == cleaned(plain)


def test_zeros_between_parts_and_a_missing_end_are_forgiven() -> None:
    plain = moving()
    assert cleaned(with_told(plain, [b"\0\0"])) == cleaned(plain)
    assert plain.endswith(b"\0;") and cleaned(plain[:-1]) == cleaned(plain)


def gif_header(width: int, height: int, frame: tuple[int, int]) -> bytes:
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return screen + b"," + struct.pack("<HHHHB", 0, 0, *frame, 0) + b"\x02" + blocks(b"\x44\x01") + b";"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (gif_header(20_000, 20_000, (1, 1)), "more than 100 million pixels"),
        (gif_header(1, 1, (65_535, 65_535)), "more than 100 million pixels"),
        (moving()[:-40], "is a GIF whose parts cannot be told apart: it breaks off"),
        (moving()[:12], "it breaks off"),
        (moving()[:30], "it breaks off"),
        (with_told(moving(), [b"\x99"]), "a part begins with 0x99"),
        (moving()[: parts_begin(moving())] + b";", "there is no frame in it"),
        (b"GIF89a", "it breaks off"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(UnusablePicture, match=reason):
        cleaned(content)


def test_every_way_to_break_off_is_refused_or_cleaned() -> None:
    whole = with_told(moving(), TOLD.values())
    for end in range(len(whole)):
        try:
            copy = cleaned(whole[:end])
        except UnusablePicture:
            continue
        assert b"Galway" not in copy
        seen(copy)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_anything_may_follow_the_first_bytes(rest: bytes) -> None:
    for head in (b"GIF89a", b"GIF87a\x10\x00\x10\x00\x00\x00\x00"):
        try:
            cleaned(head + rest)
        except UnusablePicture as error:
            assert str(error)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 5000), st.binary(min_size=1, max_size=6))
def test_a_damaged_gif_is_cleaned_or_refused(at: int, damage: bytes) -> None:
    content = moving()
    at %= len(content)
    try:
        cleaned(content[:at] + damage + content[at + len(damage) :])
    except UnusablePicture as error:
        assert str(error)


def test_a_gif_is_published_as_a_cleaned_copy(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(moving(comment=SECRET))
    copy = published(source, "ab" * 32, tmp_path / "cache").path
    assert copy is not None and copy.suffix == ".gif"
    assert copy.read_bytes() == cleaned(source.read_bytes())
    assert SECRET in source.read_bytes(), "what is stored is never changed"
