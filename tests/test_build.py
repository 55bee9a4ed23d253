"""Building: what is written, what is left alone, what is refused."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest
from film_making import FRAMES, SECRET, mp4, told_boxes, webm
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from render_making import TEMPLATES, make_dates, make_not_found, make_renderer, make_theme, make_thread

from tweetarchive.build import BuildReport, build, look_through
from tweetarchive.build.manifest import MANIFEST
from tweetarchive.build.output import Output
from tweetarchive.config import Media
from tweetarchive.errors import BuildError, ThemeError
from tweetarchive.pictures import MAX_WIDTH, Form
from tweetarchive.site.views import Anniversary, CalendarFile, Document, Moment, Page, PersonRef


class File(NamedTuple):
    sha256: str
    path: str
    form: Form = "whole"


@dataclass
class Pages:
    """A site of given pages; counts how often one is asked for."""

    pages: dict[str, Page]
    media: dict[str, File] = field(default_factory=dict)
    papers: dict[str, Document] = field(default_factory=dict)
    asked: int = 0

    def __iter__(self) -> Iterator[str]:
        return iter(self.pages)

    def __getitem__(self, path: str, /) -> Page:
        self.asked += 1
        return self.pages[path]

    def documents(self) -> dict[str, Document]:
        return self.papers

    def files(self) -> dict[str, File]:
        return self.media


def pages(*numbers: int, title: str = "Tea") -> Pages:
    made = [make_dates(), make_not_found(), *(make_thread(number, title=title) for number in numbers)]
    return Pages({page.path: page for page in made})


class Workshop:
    """An archive's folder, a theme and a place for the site."""

    def __init__(self, folder: Path) -> None:
        self.archive = folder / "archive"
        self.archive.mkdir()
        self.out = self.archive / "site"
        self.themes = folder / "themes"
        make_theme(self.themes, static={"style.css": b"body {}\n", "fonts/a.woff2": b"font"})

    def build(self, site: Pages, version: str = "1", out: Path | None = None, **options: object) -> BuildReport:
        renderer = make_renderer(self.themes)
        return build(site, renderer, out or self.out, archive=self.archive, album_version=version, **options)  # type: ignore[arg-type]

    def store(self, content: bytes) -> File:
        sha256 = hashlib.sha256(content).hexdigest()
        (self.archive / "media").mkdir(exist_ok=True)
        (self.archive / "media" / sha256).write_bytes(content)
        return File(sha256, f"media/{sha256}")


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def counts(report: BuildReport) -> tuple[int, int, int]:
    return report.written, report.unchanged, report.removed


def test_a_first_build_writes_pages_and_the_themes_files(shop: Workshop) -> None:
    report = shop.build(pages(20, 30))
    made = files(shop.out)
    assert set(made) == {
        *("dates.html", "404.html", "threads/twitter-20.html", "threads/twitter-30.html"),
        *("assets/style.css", "assets/fonts/a.woff2", MANIFEST),
    }
    assert counts(report) == (6, 0, 0)
    assert report.bytes == sum(len(content) for path, content in made.items() if path != MANIFEST)
    assert b'href="../index.html"' in made["threads/twitter-20.html"]


def test_a_document_is_written_like_a_page_and_goes_when_it_is_no_more(shop: Workshop) -> None:
    birthday = Anniversary("birthday", PersonRef("nancy", "Nancy"), "--03-05", 0, 3, 5)
    site = pages(20)
    site.papers["calendar.ics"] = Document("calendar.ics", "text/calendar", CalendarFile((birthday,), Moment()))
    assert counts(shop.build(site)) == (6, 0, 0)
    written = (shop.out / "calendar.ics").read_bytes()
    assert b"Nancy" in written
    assert counts(shop.build(site, "2")) == (0, 6, 0)
    assert b'"calendar.ics"' in (shop.out / MANIFEST).read_bytes()
    assert counts(shop.build(pages(20), "3")) == (0, 5, 1)
    assert not (shop.out / "calendar.ics").exists()


def test_nothing_changed_means_nothing_is_made(shop: Workshop) -> None:
    shop.build(pages(20))
    before = {path: path.stat().st_mtime_ns for path in shop.out.rglob("*")}
    site = pages(20)
    assert counts(shop.build(site)) == (0, 5, 0)
    assert site.asked == 0
    assert {path: path.stat().st_mtime_ns for path in shop.out.rglob("*")} == before


def test_only_what_changed_is_written(shop: Workshop) -> None:
    shop.build(pages(20, 30))
    site = pages(20, 30)
    site.pages["threads/twitter-30.html"] = make_thread(30, posts=3)
    assert counts(shop.build(site, "2")) == (1, 5, 0)
    assert b'id="twitter-32"' in (shop.out / "threads/twitter-30.html").read_bytes()


@pytest.mark.parametrize("change", ["template", "static", "source"])
def test_a_changed_theme_or_program_is_noticed(shop: Workshop, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.build(pages(20))
    if change == "template":
        (shop.themes / "base/templates/layout.html").write_text(TEMPLATES["layout.html"] + "<hr>\n", "utf-8")
    elif change == "static":
        (shop.themes / "base/static/style.css").write_bytes(b"body { color: red }\n")
    else:
        monkeypatch.setattr("tweetarchive.__version__", "99")
    report = shop.build(pages(20))
    assert report.written == {"template": 3, "static": 4, "source": 0}[change]  # the stylesheet's mark is on each page


@pytest.mark.parametrize("damage", ["edited", "cut", "gone"])
def test_a_file_that_is_not_as_it_was_left_is_made_again(shop: Workshop, damage: str) -> None:
    shop.build(pages(20))
    page = shop.out / "threads/twitter-20.html"
    good = page.read_bytes()
    if damage == "gone":
        page.unlink()
    else:
        page.write_bytes(good.replace(b"Tea", b"Pea") if damage == "edited" else good[:99])
        os.utime(page, ns=(page.stat().st_atime_ns, (shop.out / MANIFEST).stat().st_mtime_ns + 1))
    assert counts(shop.build(pages(20))) == (1, 4, 0)
    assert page.read_bytes() == good


def test_equal_sites_are_equal_to_the_byte_however_they_came_about(shop: Workshop) -> None:
    shop.build(pages(20, 30))
    other = shop.archive.parent / "other"
    shop.build(pages(40), "0", out=other)
    shop.build(pages(20, 30), out=other)
    assert files(other) == files(shop.out)


def test_pages_that_are_no_longer_made_go_and_their_empty_folders_too(shop: Workshop) -> None:
    shop.build(pages(20, 30))
    assert counts(shop.build(pages(20), "2")) == (0, 5, 1)
    assert not (shop.out / "threads/twitter-30.html").exists()
    assert shop.build(pages(), "3").removed == 1
    assert not (shop.out / "threads").exists()


def test_what_others_put_there_stays(shop: Workshop) -> None:
    shop.build(pages(20, 30))
    for name in ("CNAME", "threads/notes.txt", ".git/HEAD"):
        (shop.out / name).parent.mkdir(exist_ok=True)
        (shop.out / name).write_text("mine", "utf-8")
    shop.build(pages(), "2")
    assert (shop.out / "CNAME").exists()
    assert (shop.out / "threads/notes.txt").exists()
    assert (shop.out / ".git/HEAD").exists()
    assert not (shop.out / "threads/twitter-20.html").exists()


def test_a_page_that_somebody_edited_is_not_removed_but_told(shop: Workshop) -> None:
    shop.build(pages(20, 30))
    edited = shop.out / "threads/twitter-30.html"
    edited.write_text("my own words", "utf-8")
    os.utime(edited, ns=(0, (shop.out / MANIFEST).stat().st_mtime_ns + 1))
    report = shop.build(pages(20), "2")
    assert report.problems == ("threads/twitter-30.html: changed by somebody, so it was not removed",)
    assert edited.read_text("utf-8") == "my own words"
    assert shop.build(pages(20), "3").problems == (), "it is theirs now"


def test_a_build_that_breaks_off_leaves_what_it_made_known_as_ours(shop: Workshop) -> None:
    site = pages(20, 30)
    del site.pages["threads/twitter-30.html"]
    site.pages["threads/none.html"] = Page("threads/none.html", "no-such-template", make_dates().view)
    with pytest.raises(ThemeError, match="no-such-template"):
        shop.build(site)
    assert (shop.out / "threads/twitter-20.html").exists()
    assert counts(shop.build(pages(30))) == (3, 2, 1)
    assert not (shop.out / "threads/twitter-20.html").exists()


# --- what is refused ---------------------------------------------------------------------------------------------


def refused(shop: Workshop, out: Path, message: str) -> None:
    with pytest.raises(BuildError, match=message):
        shop.build(pages(20), out=out)


def test_a_folder_with_other_things_in_it_is_refused_and_left_alone(shop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home/thesis.txt").write_text("x", "utf-8")
    refused(shop, tmp_path / "home", "is not empty, and nothing in it says")
    assert set(files(tmp_path / "home")) == {"thesis.txt"}


@pytest.mark.parametrize("place", ["", "..", "media", "media/ab", "cache/site", "people", "theme", "exports"])
def test_the_archives_own_folders_are_refused(shop: Workshop, place: str) -> None:
    refused(shop, shop.archive / place, "is where the archive itself is kept")


def test_a_file_is_refused(shop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x", "utf-8")
    refused(shop, tmp_path / "x", "is a file")


def test_a_damaged_manifest_is_told(shop: Workshop) -> None:
    shop.build(pages(20))
    (shop.out / MANIFEST).write_text("{", "utf-8")
    refused(shop, shop.out, "is damaged")


def test_links_are_not_written_through(shop: Workshop, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious.html").write_text("precious", "utf-8")
    shop.build(pages())
    page = shop.out / "dates.html"
    page.unlink()
    page.symlink_to(elsewhere / "precious.html")
    shop.build(pages(), "2")
    assert (elsewhere / "precious.html").read_text("utf-8") == "precious"
    assert not page.is_symlink()
    (shop.out / "threads").symlink_to(elsewhere)
    refused(shop, shop.out, "is a link, and a site is not written through links")
    assert set(files(elsewhere)) == {"precious.html"}


def test_hard_links_are_not_written_through(shop: Workshop, tmp_path: Path) -> None:
    shop.build(pages(20))
    backup = tmp_path / "backup.html"
    backup.hardlink_to(shop.out / "threads/twitter-20.html")
    before = backup.read_bytes()
    shop.build(pages(20, title="Coffee"), "2")
    assert backup.read_bytes() == before


@pytest.mark.parametrize(
    "path",
    [
        "../x.html",
        "/etc/x",
        "a//b.html",
        "a/../../x",
        "",
        ".",
        "a/",
        ".hidden/x",
        MANIFEST,
        "a\\b",
        "c:x",
        "a\0b",
        "x. ",
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(shop: Workshop, path: str) -> None:
    with pytest.raises(BuildError, match="is no path a site can have"):
        shop.build(Pages({path: make_dates()}))


@given(path=st.text(alphabet=st.one_of(st.sampled_from("./\\ a~"), st.characters()), max_size=30))
def test_no_path_leaves_the_folder(tmp_path_factory: pytest.TempPathFactory, path: str) -> None:
    root = tmp_path_factory.getbasetemp() / "any"
    try:
        with Output(root, archive=root.parent / "archive") as output:
            output.write(path, b"x")
            output.finish("", ())
    except (BuildError, UnicodeEncodeError):
        return
    assert (root / path).resolve().is_relative_to(root.resolve())
    assert (root / path).read_bytes() == b"x"


def test_two_paths_that_many_disks_hold_for_one_are_refused(shop: Workshop) -> None:
    with pytest.raises(BuildError, match="taken already"):
        shop.build(Pages({"a/Nancy.html": make_dates(), "a/nancy.html": make_dates()}))


def test_a_file_where_a_folder_must_be_is_told(shop: Workshop) -> None:
    shop.build(pages(), "0")
    (shop.out / "threads").write_text("x", "utf-8")
    refused(shop, shop.out, "must be a folder but is a file")


# --- media -------------------------------------------------------------------------------------------------------


def picture(tells: bool = True) -> bytes:
    made = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Galway" if tells else ""
    Image.new("RGB", (8, 8), "red").save(made, "JPEG", exif=exif)
    return made.getvalue()


def test_pictures_and_films_are_published_without_what_they_tell(shop: Workshop) -> None:
    site = pages()
    film = mp4(told=told_boxes())
    site.media = {"media/a.jpg": shop.store(picture()), "media/b.mp4": shop.store(film)}
    shop.build(site)
    assert b"Galway" in picture()
    assert (shop.out / "media/a.jpg").read_bytes().startswith(b"\xff\xd8")
    assert b"Galway" not in (shop.out / "media/a.jpg").read_bytes()
    written = (shop.out / "media/b.mp4").read_bytes()
    assert SECRET in film and SECRET not in written
    assert all(written.find(frame) == film.find(frame) for frame in FRAMES)
    assert shop.build(site, "2").unchanged == 6


def test_a_replaced_film_is_copied_again(shop: Workshop) -> None:
    site = pages()
    site.media = {"media/b.mp4": shop.store(mp4())}
    shop.build(site)
    site.media = {"media/b.mp4": shop.store(mp4(first=False))}
    assert shop.build(site, "2").written == 1
    assert (shop.out / "media/b.mp4").read_bytes().index(b"mdat") < 100


def test_what_cannot_be_published_is_told_every_time(shop: Workshop) -> None:
    site = pages()
    site.media = {"media/a.jpg": shop.store(b"\xff\xd8\xff broken"), "media/c.html": shop.store(b"<script>")}
    for _ in range(2):
        report = shop.build(site)
        assert [problem.split(":")[0] for problem in report.problems] == ["media/a.jpg", "media/c.html"]
        assert "cannot be decoded" in report.problems[0]
    assert not (shop.out / "media").exists()
    with pytest.raises(BuildError, match="cannot be decoded"):
        shop.build(site, strict=True)


def test_films_are_left_out_and_pictures_made_smaller_on_request(shop: Workshop) -> None:
    site = pages()
    site.media = {
        "media/a.jpg": shop.store(picture()),
        "media/b.mp4": shop.store(mp4()),
        "media/c.webm": shop.store(webm()),
    }
    shop.build(site)
    chosen = Media(max_width=4, video="skip")
    report = shop.build(site, media=chosen)
    assert report.problems == () and report.removed == 2
    assert [path.name for path in (shop.out / "media").iterdir()] == ["a.jpg"]
    with Image.open(shop.out / "media/a.jpg") as image:
        assert image.width == 4
    skipped = look_through(site.media.values(), shop.archive, chosen)
    assert set(skipped.unusable) == {site.media[path].sha256 for path in ("media/b.mp4", "media/c.webm")}
    assert Media().max_width == MAX_WIDTH


def png_bomb(side: int) -> bytes:
    """Honest to the last row, and some hundred kilobytes long: one bit for each pixel, all white."""
    packed = zlib.compressobj(9)
    row = b"\0" + b"\xff" * (side // 8)
    data = b"".join(packed.compress(row * 500) for _ in range(side // 500)) + packed.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


UNFOLDS = zlib.compress(bytes(50_000_000), 9)


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_with(part: bytes) -> bytes:
    made = io.BytesIO()
    Image.new("L", (8, 8)).save(made, "PNG")
    whole = made.getvalue()
    return whole[:33] + part + whole[33:]


def jpeg_bomb(side: int) -> bytes:
    """It says so in its frame (SOF0), and is as short as before."""
    at = picture().index(b"\xff\xc0") + 5
    return picture()[:at] + side.to_bytes(2) * 2 + picture()[at + 4 :]


def gif(side: int = 8) -> bytes:
    made = io.BytesIO()
    Image.new("P", (8, 8)).save(made, "GIF")
    return made.getvalue()[:6] + struct.pack("<HH", side, side) + made.getvalue()[10:]


def webp_bomb(side: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8)).save(made, "WEBP", lossless=True)
    screen = b"VP8X\x0a\0\0\0\0\0\0\0" + (side - 1).to_bytes(3, "little") * 2
    body = b"WEBP" + screen + made.getvalue()[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def test_what_is_too_large_or_breaks_off_stops_no_build_and_takes_no_memory(shop: Workshop) -> None:
    harmful = {
        "bomb.png": png_bomb(20_000),
        "bomb.gif": gif(20_000),
        "bomb.webp": webp_bomb(16_000),
        "bomb.jpg": jpeg_bomb(20_000),
        "profile.png": png_with(chunk(b"iCCP", b"x\0\0" + UNFOLDS)),
        "empty.jpg": b"",
        "cut.jpg": picture()[:-200],
        "cut.png": png_bomb(1000)[:-30],
        "cut.gif": gif()[:-4],
        "cut.mp4": mp4()[:-30],
        "cut.webm": webm()[:-30],
    }
    good = {"a.jpg": picture(), "b.gif": gif(), "c.mp4": mp4(), "d.webm": webm()}
    good |= {
        "texts.png": png_with(chunk(b"zTXt", b"x\0\0" + UNFOLDS)),
        "really-a.jpg": png_with(b""),
        "no-film.mp4": picture() + b"not a film",
    }
    site = pages()
    site.media = {f"media/{name}": shop.store(content) for name, content in {**harmful, **good}.items()}
    tracemalloc.start()
    report = shop.build(site)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40_000_000
    told = {line.split(":")[0].removeprefix("media/"): line for line in report.problems}
    assert told.keys() == harmful.keys()
    for name, line in told.items():
        assert ("million pixels" if name.startswith("bomb") else "c") in line and len(line) < 250
        assert (
            name.startswith("bomb")
            or "cannot be decoded" in line
            or "cannot be told apart" in line
            or "is no JPEG" in line
        )
    assert {path.name for path in (shop.out / "media").iterdir()} == good.keys()


def test_a_lost_file_is_told_and_looked_for_again(shop: Workshop) -> None:
    site = pages()
    media = shop.store(picture())
    site.media = {"media/a.jpg": media}
    (shop.archive / media.path).rename(shop.archive / "aside")
    assert "cannot be read" in shop.build(site).problems[0]
    (shop.archive / "aside").rename(shop.archive / media.path)
    assert shop.build(site).problems == ()
    assert (shop.out / "media/a.jpg").exists()


def test_progress_ends_with_all(shop: Workshop) -> None:
    seen: list[tuple[int, int]] = []
    note: Callable[[int, int], None] = lambda done, total: seen.append((done, total))  # noqa: E731
    shop.build(pages(*range(10, 250)), on_progress=note)
    assert seen == [(0, 242), (100, 242), (200, 242), (242, 242)]
