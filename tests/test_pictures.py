"""What is published of a picture: what it shows, and nothing of what it tells."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from itertools import product
from operator import sub
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_making import display_p3
from PIL import Image, ImageCms, PngImagePlugin

from tweetarchive.pictures import MAX_WIDTH, UnusablePicture, cleaned, published

SECRET = b"Galway 53.27N 9.05W"


def drawing(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """White with a dark upper left quarter, so that one sees which way it is turned."""
    image = Image.new(mode, (width, height), "white")
    image.paste(Image.new(mode, (width // 2, height // 2), "black"), (0, 0))
    return image


def exif(turned: int = 1) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = turned
    tags[0x010E] = SECRET.decode()
    tags.get_ifd(0x8825)[1] = "N"
    return tags


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **options)  # type: ignore[arg-type]
    return made.getvalue()


def jpeg(turned: int = 1, width: int = 60, height: int = 40) -> bytes:
    return encoded(
        drawing(width, height), "JPEG", quality=95, exif=exif(turned), comment=SECRET, xmp=b"<x>" + SECRET + b"</x>"
    )


def png(width: int = 60, **options: object) -> bytes:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", SECRET.decode())
    told.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return encoded(drawing(width), "PNG", pnginfo=told, exif=exif(), **options)


def webp(width: int = 60) -> bytes:
    return encoded(drawing(width), "WEBP", exif=exif(), xmp=SECRET, lossless=True)


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def dark(image: Image.Image, x: float, y: float) -> bool:
    value = image.convert("L").getpixel((int(image.width * x), int(image.height * y)))
    assert isinstance(value, int)
    return value < 128


@pytest.mark.parametrize("original", [jpeg(), png(), webp()], ids=["jpeg", "png", "webp"])
def test_nothing_that_tells_is_left_and_no_pixel_changes(original: bytes) -> None:
    assert SECRET in original, "the fixture tells something"
    copy = cleaned(original)
    assert SECRET not in copy
    assert not dict(opened(copy).getexif())
    assert opened(copy).format == opened(original).format
    assert opened(copy).tobytes() == opened(original).tobytes()


@pytest.mark.parametrize("original", [jpeg(), png(), webp()], ids=["jpeg", "png", "webp"])
def test_what_stands_behind_the_picture_is_cut_off(original: bytes) -> None:
    # Cameras append second pictures, editors leave the end of a larger file (2026-11).
    assert cleaned(original + SECRET) == cleaned(original)


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_turned_picture_is_published_upright(turned: int) -> None:
    # Where the dark quarter (upper left in the file) belongs, by EXIF 2.32, tag 274.
    left, top = {1: (1, 1), 2: (0, 1), 3: (0, 0), 4: (1, 0), 5: (1, 1), 6: (0, 1), 7: (0, 0), 8: (1, 0)}[turned]
    copy = opened(cleaned(jpeg(turned)))
    assert copy.size == ((60, 40) if turned < 5 else (40, 60))
    assert dark(copy, 0.25 if left else 0.75, 0.25 if top else 0.75)
    assert sum(dark(copy, x, y) for x in (0.25, 0.75) for y in (0.25, 0.75)) == 1
    assert not dict(copy.getexif())


@pytest.mark.parametrize(("turned", "size"), [(1, (1600, 1000)), (6, (1600, 2560))])
def test_a_wide_picture_is_made_smaller_by_the_width_it_is_seen_with(turned: int, size: tuple[int, int]) -> None:
    original = jpeg(turned, 3200, 2000)
    copy = cleaned(original)
    assert opened(copy).size == (size if turned == 1 else (1600, 2560))
    assert SECRET not in copy


def test_small_pictures_stay_as_large_as_they_are() -> None:
    assert opened(cleaned(jpeg(1, MAX_WIDTH, 20))).size == (MAX_WIDTH, 20)


def test_a_wide_png_keeps_what_can_be_seen_through() -> None:
    image = Image.new("RGBA", (2000, 10), (200, 10, 10, 0))
    copy = opened(cleaned(encoded(image, "PNG")))
    assert (copy.mode, copy.width) == ("RGBA", MAX_WIDTH)
    assert copy.getpixel((5, 5)) == (200, 10, 10, 0) or copy.getpixel((5, 5))[3] == 0  # type: ignore[index]


def test_a_wide_palette_png_is_made_smaller_in_true_colours() -> None:
    assert opened(cleaned(encoded(drawing(2000).convert("P"), "PNG"))).width == MAX_WIDTH


def test_a_wide_webp_is_made_smaller() -> None:
    copy = cleaned(webp(1800))
    assert (opened(copy).width, opened(copy).format) == (MAX_WIDTH, "WEBP")
    assert SECRET not in copy


def test_a_moving_webp_goes_on_moving() -> None:
    frames = [drawing(), drawing().rotate(180)]
    original = encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:], exif=exif(), lossless=True)
    copy = cleaned(original)
    assert SECRET in original
    assert SECRET not in copy
    assert opened(copy).n_frames == 2  # type: ignore[attr-defined]


def test_the_second_picture_inside_a_jpeg_is_not_published() -> None:
    # Phones hide a second one, with its own place and time, behind the first (MPO; seen 2026-11).
    original = encoded(drawing(), "MPO", save_all=True, append_images=[drawing().rotate(90)], exif=exif())
    copy = cleaned(original)
    assert opened(copy).format == "JPEG"
    assert copy.count(b"\xff\xd8\xff") == 1
    assert SECRET not in copy


def test_a_progressive_jpeg_with_restarts_keeps_every_scan() -> None:
    original = encoded(drawing(300, 200), "JPEG", progressive=True, restart_marker_rows=1, exif=exif())
    assert opened(cleaned(original)).tobytes() == opened(original).tobytes()


def test_colours_mean_what_they_meant() -> None:
    # Where a browser that knows the profile shows these numbers of Display P3, in sRGB (by the same matrices as there).
    seen = {(200, 60, 60): (218, 42, 52), (60, 180, 60): (0, 183, 30), (128, 128, 128): (128, 128, 128)}
    for numbers, meant in seen.items():
        for kind, width in product(("JPEG", "PNG", "WEBP"), (60, 1800)):
            image = Image.new("RGB", (width, 40), numbers)
            copy = cleaned(encoded(image, kind, icc_profile=display_p3(SECRET)))
            assert SECRET not in copy and "icc_profile" not in opened(copy).info, (kind, width)
            shown = opened(copy).convert("RGB").getpixel((width // 2, 20))
            assert isinstance(shown, tuple) and max(map(abs, map(sub, shown, meant))) <= 4, (kind, width, shown, meant)


def test_a_profile_that_says_what_everybody_takes_for_granted_goes_and_no_pixel_changes() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for kind in ("JPEG", "PNG", "WEBP"):
        original = encoded(drawing().convert("RGB"), kind, icc_profile=profile)
        copy = cleaned(original)
        assert "icc_profile" in opened(original).info and "icc_profile" not in opened(copy).info
        assert opened(copy).tobytes() == opened(original).tobytes()


@pytest.mark.parametrize("mode", ["RGBA", "LA", "L", "P", "CMYK"])
def test_pictures_of_other_kinds_lose_their_profile_too(mode: str) -> None:
    image = Image.new("RGBA", (40, 40), (200, 60, 60, 128)).convert(mode)
    for profile in (display_p3(SECRET), SECRET):
        copy = cleaned(encoded(image, "JPEG" if mode == "CMYK" else "PNG", icc_profile=profile))
        assert SECRET not in copy and b"mluc" not in copy
        if mode == "RGBA":
            assert opened(copy).getchannel("A").getpixel((5, 5)) == 128


def png_header(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
            chunk(b"IDAT", zlib.compress(b"\0")),
            chunk(b"IEND", b""),
        ]
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (png_header(10_001, 5_000), "more than 50 million pixels"),
        (png_header(60_000, 60_000), "more than 50 million pixels"),
        (png_header(7_000, 7_000), "cannot be decoded"),
        (jpeg()[:-300], "cannot be decoded"),
        (webp()[:-30], "cannot be decoded"),
        (b"\xff\xd8\xff", "cannot be decoded"),
        (b"<svg onload='x()'/>", "cannot be decoded"),
        (b"", "cannot be decoded"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(UnusablePicture, match=reason):
        cleaned(content)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([jpeg(), png(), webp()]), st.integers(0, 2000), st.binary(min_size=1, max_size=6))
def test_a_damaged_picture_is_cleaned_or_refused_and_never_tells(content: bytes, at: int, damage: bytes) -> None:
    at %= len(content)
    try:
        copy = cleaned(content[:at] + damage + content[at + len(damage) :])
    except UnusablePicture:
        return
    assert SECRET not in copy
    opened(copy)


HEADS = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\xff\0\0\0WEBP", png()[:33], jpeg()[:20], webp()[:30]]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(HEADS), st.binary(max_size=300))
def test_anything_may_follow_the_first_bytes(head: bytes, rest: bytes) -> None:
    try:
        cleaned(head + rest)
    except UnusablePicture as error:
        assert str(error)


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_turned_pictures_of_every_kind_are_upright_and_without_place(kind: str, turned: int) -> None:
    options = {"lossless": True} if kind == "WEBP" else {}
    copy = cleaned(encoded(drawing(), kind, exif=exif(turned), **options))
    left = cleaned(jpeg(turned))
    assert SECRET not in copy and not dict(opened(copy).getexif())
    assert opened(copy).size == opened(left).size
    for x, y in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        assert dark(opened(copy), x, y) == dark(opened(left), x, y)


def stored(tmp_path: Path, content: bytes) -> tuple[Path, str]:
    sha256 = hashlib.sha256(content).hexdigest()
    path = tmp_path / sha256
    path.write_bytes(content)
    return path, sha256


def test_a_copy_is_made_once(tmp_path: Path) -> None:
    source, sha256 = stored(tmp_path, jpeg())
    first = published(source, sha256, tmp_path / "cache")
    assert first.path is not None
    assert first.path.read_bytes() == cleaned(jpeg())
    made = first.path.stat().st_mtime_ns
    assert published(source, sha256, tmp_path / "cache") == first
    assert first.path.stat().st_mtime_ns == made
    assert source.read_bytes() == jpeg(), "what is stored is never changed"


def test_a_refusal_is_remembered(tmp_path: Path) -> None:
    source, sha256 = stored(tmp_path, jpeg()[:-300])
    first = published(source, sha256, tmp_path / "cache")
    assert first.path is None
    assert "cannot be decoded" in first.reason
    remembered = next((tmp_path / "cache").rglob("*.refused"))
    remembered.write_text("as I said", "utf-8")
    assert published(source, sha256, tmp_path / "cache").reason == "as I said"


@pytest.mark.parametrize("content", [b"<script>alert(1)</script>", b"\0\0\0\x18ftypheic", b"%PDF-1.4", b""])
def test_other_files_are_not_published(tmp_path: Path, content: bytes) -> None:
    source, sha256 = stored(tmp_path, content)
    assert published(source, sha256, tmp_path / "cache").path is None
