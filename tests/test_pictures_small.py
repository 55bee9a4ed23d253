"""Copies that are made of pictures and films: small ones, faces, stills; and what would take long or crash."""

from __future__ import annotations

import hashlib
import io
import multiprocessing
import os
import signal
import struct
import sys
import threading
import time
import zlib
from pathlib import Path

import pytest
from film_making import SECRET, absurd
from picture_making import film, photograph
from PIL import Image

from tweetarchive.build import look_through
from tweetarchive.config import Media
from tweetarchive.errors import ConfigError
from tweetarchive.pictures import FACE, SMALL, Form, Published, UnusablePicture, cleaned, published, stills
from tweetarchive.pictures.stills import still_of


def copy_of(content: bytes, folder: Path, form: Form, **how: object) -> Published:
    source = folder / "stored"
    source.write_bytes(content)
    return published(source, hashlib.sha256(content).hexdigest(), folder / "cache", form=form, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(("form", "width"), [("small", SMALL), ("face", FACE)])
def test_a_small_copy_is_made_once_is_upright_and_tells_nothing(tmp_path: Path, form: Form, width: int) -> None:
    tags = Image.Exif()
    tags[0x0112], tags[0x010E] = 6, SECRET.decode()
    content = photograph(600, 1200, exif=tags, comment=SECRET)
    first = copy_of(content, tmp_path, form)
    assert first.path is not None and not first.unwanted and (first.width, first.height) == (width, width // 2)
    made = first.path.read_bytes()
    with Image.open(io.BytesIO(made)) as image:
        assert (image.format, image.size, dict(image.getexif())) == ("WEBP", (width, width // 2), {})
    assert SECRET not in made and len(made) < len(content) / 2
    stamp = first.path.stat().st_mtime_ns
    assert copy_of(content, tmp_path, form) == first and first.path.stat().st_mtime_ns == stamp
    first.path.unlink()
    again = copy_of(content, tmp_path, form)
    assert again.path is not None and again.path.read_bytes() == made, "equal pictures have equal copies"


def test_what_is_small_or_moves_stays_as_it_is(tmp_path: Path) -> None:
    frames = [Image.new("P", (900, 20), shade) for shade in (0, 255)]
    moving = io.BytesIO()
    frames[0].save(moving, "GIF", save_all=True, append_images=frames[1:])
    plain = io.BytesIO()
    Image.new("RGB", (1000, 1000), "red").save(plain, "PNG")
    for content in (photograph(SMALL, 10), moving.getvalue()):
        assert copy_of(content, tmp_path, "small")[:3] == (None, "is small as it is", True)
    whole = copy_of(photograph(SMALL, 10), tmp_path, "whole")
    assert (whole.width, whole.height) == (SMALL, 10)
    assert copy_of(photograph(1200, 10)[:-40], tmp_path, "small").unwanted, "that it is broken is told of the whole"


def test_what_can_be_seen_through_can_be_in_a_small_copy(tmp_path: Path) -> None:
    noise = Image.effect_noise((1000, 400), 60)
    made = io.BytesIO()
    Image.merge("RGBA", (noise, noise, noise, Image.new("L", noise.size, 0))).save(made, "PNG")
    small = copy_of(made.getvalue(), tmp_path, "small")
    assert small.path is not None
    with Image.open(small.path) as image:
        assert image.mode == "RGBA" and image.getchannel("A").getextrema() == (0, 0)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_a_picture_of_countless_parts_takes_no_time(kind: str) -> None:
    content = photograph(8, 8, kind)
    if kind == "GIF":
        many = content[:-1] + content[content.rindex(b",\0\0\0\0") : -1] * 100_000 + b";"
    elif kind == "JPEG":
        many = content[:2] + b"\xff\xe5\0\2" * 200_000 + content[2:]
    else:
        many = content[:-12] + struct.pack(">I4sI", 0, b"IDAT", zlib.crc32(b"IDAT")) * 200_000 + content[-12:]
    started = time.process_time()
    if kind == "GIF":
        assert cleaned(many).startswith(b"GIF")
    else:
        with pytest.raises(UnusablePicture, match="more than 200,000"):
            cleaned(many)
    assert time.process_time() - started < 10


# --- films -------------------------------------------------------------------------------------------------------


def turned(content: bytes) -> bytes:
    """A quarter to the right, by the matrix in its track (ISO/IEC 14496-12, 8.3.2), as telephones hold it."""
    at = content.index(b"tkhd") + 4 + 40
    return content[:at] + struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30) + content[at + 36 :]


def white(still: bytes, x: float, y: float) -> bool:
    with Image.open(io.BytesIO(still)) as image:
        value = image.convert("L").getpixel((int(image.width * x), int(image.height * y)))
        return isinstance(value, int) and value > 128


def test_a_still_is_of_a_frame_that_shows_something_and_tells_nothing(tmp_path: Path) -> None:
    content = film(3, dark=1.5)
    found = copy_of(content, tmp_path, "still")
    assert found.path is not None and (found.width, found.height) == (160, 80)
    still = found.path.read_bytes()
    assert SECRET in content and SECRET not in still
    assert white(still, 0.25, 0.5) and not white(still, 0.75, 0.5)
    assert copy_of(content, tmp_path, "still") == found


def test_a_film_that_was_turned_has_an_upright_still(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(turned(film(0.5)))
    still = still_of(tmp_path / "film", "MP4", SMALL)
    with Image.open(io.BytesIO(still)) as image:
        assert image.size == (80, 160)
    assert white(still, 0.5, 0.25) and not white(still, 0.5, 0.75), "its left side is above"


def test_how_films_are_published(tmp_path: Path) -> None:
    content = film(0.5, "webm")
    assert copy_of(content, tmp_path, "whole", video="copy").path is not None
    whole = copy_of(content, tmp_path, "whole", video="poster")
    assert (whole.path, whole.unwanted) == (None, True)
    assert copy_of(content, tmp_path, "still", video="poster").path is not None
    for form in ("whole", "still", "small"):
        assert copy_of(content, tmp_path, form, video="skip")[:3:2] == (None, True)  # type: ignore[arg-type]


@pytest.mark.parametrize("content", [film(1)[:-400], b"\0\0\0\x18ftypisom" + bytes(400), film(1)[:200] * 40])
def test_a_film_that_cannot_be_decoded_has_no_still_and_is_told_of_where_one_was_wanted(
    tmp_path: Path, content: bytes
) -> None:
    copied = copy_of(content, tmp_path, "still")
    assert copied.path is None and copied.unwanted
    whole = copy_of(content, tmp_path, "whole", video="poster")
    assert whole[:3] == (None, "is a film of which no frame can be shown", False)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot be told how much memory is enough")
def test_a_small_film_that_wants_all_memory_gets_no_more_than_is_given_to_it(tmp_path: Path) -> None:
    import resource  # not on Windows

    content = absurd(samples=80_000_000)  # FFmpeg 8 takes 2.9 GB for the table of them
    assert len(content) < 1000
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    whole = copy_of(content, tmp_path, "whole", video="poster")
    assert whole[:3] == (None, "is a film of which no frame can be shown", False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert after == before or after * 1024 <= stills.MEMORY


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGSTOP"])
def test_a_decoder_that_crashes_or_hangs_costs_one_still(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    if name == "SIGSTOP":
        monkeypatch.setattr(stills, "SECONDS", 1)

    def disturb() -> None:
        while not (found := multiprocessing.active_children()):
            time.sleep(0.001)
        os.kill(found[0].pid or 0, getattr(signal, name))

    assert not multiprocessing.active_children()
    disturber = threading.Thread(target=disturb)
    disturber.start()
    whole = copy_of(film(1), tmp_path, "whole", video="poster")
    disturber.join()
    assert whole[:3] == (None, "is a film of which no frame can be shown", False)
    assert not multiprocessing.active_children()
    assert copy_of(film(1.2), tmp_path, "still").path is not None


def test_without_a_decoder_films_have_no_stills_and_who_wants_them_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)  # as Python marks what cannot be imported
    found = copy_of(film(1), tmp_path, "still")
    assert found.path is None and found.unwanted
    with pytest.raises(ConfigError, match="is not installed") as raised:
        look_through([], tmp_path, Media(video="poster"))
    assert "tweetarchive[films]" in raised.value.hint
    monkeypatch.undo()
    assert copy_of(film(1), tmp_path, "still").path is not None, "nothing was remembered of that"
