"""Make a site: for each path, render, and write if the bytes changed; then documents, media and the theme's files; then
prune.

`build` is all there is to it. What a page says is the site's and the theme's affair, what may be written over is the
output folder's. Nothing here prints, and nothing outside the output folder and the archive's cache/ is written.
"""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple, Protocol

import tweetarchive
from tweetarchive.build.hands import Reopen, hands_for, write_with
from tweetarchive.build.manifest import files_in as files_in
from tweetarchive.build.manifest import paths_in as paths_in
from tweetarchive.build.output import Output
from tweetarchive.config import Media
from tweetarchive.errors import BuildError, ConfigError
from tweetarchive.pictures import Published, Stored, UnusablePicture, can_open_films, published, published_asset
from tweetarchive.render.renderer import Renderer
from tweetarchive.site.shelf import Looked
from tweetarchive.site.views import Document, Page

AS_USUAL = Media()
Progress = Callable[[int, int], None]
"""Called now and then with the number of pages done and of all."""


class Pages(Protocol):
    """What is needed of a site: its paths, the page at a path; path → what is no page, and path → stored file for what
    pages show.
    """

    def __iter__(self) -> Iterator[str]: ...
    def __getitem__(self, path: str, /) -> Page: ...
    def documents(self) -> Mapping[str, Document]: ...
    def files(self) -> Mapping[str, Stored]: ...


class BuildReport(NamedTuple):
    """written, unchanged, removed: numbers of files. bytes: of the whole site. problems: what was left out, and why."""

    written: int
    unchanged: int
    removed: int
    bytes: int
    seconds: float
    problems: tuple[str, ...]


def build(
    site: Pages,
    renderer: Renderer,
    out: Path,
    *,
    archive: Path,
    album_version: str,
    media: Media = AS_USUAL,
    strict: bool = False,
    reopen: Reopen | None = None,
    on_progress: Progress | None = None,
) -> BuildReport:
    """Write the site into the folder `out`, which must be new, empty or of an earlier build.

    archive: the archive's folder, where stored media are and cache/ is kept. album_version: changes if anything in the
    album does; if it, the theme, the program and every file in `out` are as they were, nothing is made. media: how
    pictures and films are published. strict: what would be a problem in the report is a BuildError, raised when the
    site is written. reopen: opens the same site for another process; without it one process makes all pages. ThemeError
    names the page.
    """
    started = time.perf_counter()
    output = Output(out, archive=archive)
    inputs = _inputs(f"{album_version} {media}", renderer.version())
    if output.is_left(inputs):
        problems, files = output.before.problems, output.before.files
        report = BuildReport(0, len(files), 0, sum(entry.size for entry in files.values()), 0.0, problems)
    else:
        with output:
            _write_pages(site, renderer, output, reopen, on_progress)
            for path, document in site.documents().items():
                output.write(path, renderer.document(document))
            spoilt = _write_assets(renderer.assets, output, archive)
            refused, unreadable = _write_media(site.files(), output, archive, media)
            problems = (*spoilt, *refused, *unreadable)
            kept = output.finish("" if unreadable else inputs, problems)  # look again next time
        problems += tuple(f"{path}: changed by somebody, so it was not removed" for path in kept)
        report = BuildReport(output.written, output.unchanged, output.removed, output.size, 0.0, problems)
    if strict and report.problems:
        raise BuildError("\n".join(report.problems), hint="The site is written, without these.")
    return report._replace(seconds=time.perf_counter() - started)


def _write_pages(
    site: Pages, renderer: Renderer, output: Output, reopen: Reopen | None, on_progress: Progress | None
) -> None:
    paths = list(site)

    def tell(done: int) -> None:
        if on_progress:
            on_progress(done, len(paths))

    tell(0)
    hands = hands_for(len(paths)) if reopen else 1
    with _no_garbage_collection():
        if reopen and hands > 1:
            write_with(hands, paths, reopen, renderer, output, tell)
            return
        for done, path in enumerate(paths, 1):
            output.write(path, renderer.page(site[path]))
            if done % 100 == 0 or done == len(paths):
                tell(done)


def _write_media(
    files: Mapping[str, Stored], output: Output, archive: Path, media: Media
) -> tuple[list[str], list[str]]:
    """Copy what may be published of each stored file. Returns sentences: what may not be, what cannot be read."""
    refused, unreadable = [], []
    for path, stored in files.items():
        try:
            copy = to_publish(stored, archive, media)
        except OSError as error:
            unreadable.append(f"{path}: {error.filename or stored.path} cannot be read ({error.strerror})")
            continue
        if copy.unwanted:
            continue
        if copy.path is None:
            refused.append(f"{path}: {stored.path} {copy.reason}")
        else:
            output.copy(path, copy.path)
    return refused, unreadable


def _write_assets(assets: Mapping[str, Path], output: Output, archive: Path) -> list[str]:
    """Copy a theme's files: its pictures, which may be somebody's own, are cleaned as all are."""
    refused = []
    for path, source in assets.items():
        try:
            output.copy(path, asset_to_publish(source, archive))
        except UnusablePicture as error:
            refused.append(f"{path}: {source.name} {error}")
    return refused


def asset_to_publish(source: Path, archive: Path) -> Path:
    """What to publish of a theme's file. Raises UnusablePicture, OSError."""
    return published_asset(source, archive / "cache" / "media")


def to_publish(stored: Stored, archive: Path, media: Media = AS_USUAL) -> Published:
    """What to publish of a stored file. OSError if it cannot be read."""
    return published(
        archive / stored.path,
        stored.sha256,
        archive / "cache" / "media",
        width=media.max_width,
        video=media.video,
        form=stored.form,
    )


def look_through(files: Iterable[Stored], archive: Path, media: Media = AS_USUAL) -> Looked:
    """What of the stored files can be published; all of that is made ready in the archive's cache/.

    ConfigError if what was chosen needs what is not installed.
    """
    if media.video == "poster" and not can_open_films():
        raise ConfigError(
            '"poster" needs something that opens films, and that is not installed',
            where="archive.toml: media.video",
            hint='pip install \'tweetarchive[films]\' brings it (100 MB). Until then there are "copy" and "skip".',
        )
    unusable = set()
    sizes: dict[tuple[str, str], tuple[int, int]] = {}
    for stored in files:
        try:
            copy = to_publish(stored, archive, media)
        except OSError:  # told when the site is written
            copy = Published(None)
        if copy.path is not None:
            sizes[stored.sha256, stored.form] = (copy.width, copy.height)
        elif stored.form == "whole":
            unusable.add(stored.sha256)
    return Looked(tuple(sorted(unusable)), sizes)


def _inputs(album_version: str, renderer_version: str) -> str:
    """A hash of all that a site is made from: the album, the theme and its settings, this program and its libraries."""
    said = [album_version, renderer_version, tweetarchive.__version__, *_sources(), *_libraries(_LIBRARIES)]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()


_LIBRARIES = ("jinja2", "markupsafe", "markdown", "pygments", "nh3", "pillow", "icalendar", "av")


def _sources() -> Iterator[str]:
    """The program's own files, so that a change to them is noticed while somebody works on it. Takes 5 ms."""
    package = Path(tweetarchive.__file__).parent
    for path in sorted(package.rglob("*.py")):
        yield f"{path.relative_to(package).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _libraries(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:  # installed without its metadata
            yield name


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Rendering makes no cycles worth finding, and each search would walk the whole album again."""
    was_on = gc.isenabled()
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()
