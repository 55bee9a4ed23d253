"""An archive's folder: where things lie in it, and the recipes that act on it. What the commands call.

archive.toml   what the owner chose                   archive.db, media/   everything that was imported
people/*.md    what the owner wrote about people      album.db, cache/     derived; may be deleted
replies.toml   what answers what, corrected           site/                the built site
hide.toml      what never comes to mind by itself
stories/*.md   what the owner tells
published.txt  which pages the site had before
theme/         the owner's changes to the theme      themes/<name>/        whole themes of their own
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from tweetarchive import config as configuration
from tweetarchive import recalling
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive, Ledger, ledger_json
from tweetarchive.config import Config
from tweetarchive.errors import ArchiveError, BuildError, ConfigError, ThemeError
from tweetarchive.exports import Limits
from tweetarchive.handwritten import HIDE, PEOPLE, STORIES, handwritten
from tweetarchive.ingest import import_exports as ingest_exports
from tweetarchive.making import Made, make_album
from tweetarchive.nearest import did_you_mean
from tweetarchive.render.theme_files import OWN
from tweetarchive.render.themes import SHELF, Theme, find_theme
from tweetarchive.suggesting import Author, Pair, authors, pairs

if TYPE_CHECKING:  # whatever makes pages is read by those that make some: it takes as long as all the rest
    from tweetarchive.build import BuildReport
    from tweetarchive.permalinks import Moved
    from tweetarchive.site import SiteSettings
    from tweetarchive.site.shelf import Looked
    from tweetarchive.site.views import Page

Progress = Callable[[str, int, int | None], None]

IGNORED = "# Private, large or made again at any time.\n/archive.db*\n/album.db*\n/media/\n/cache/\n/site/\n"
EXAMPLE_MARK = ".tweetarchive-example"
"""A file that says that a folder was made by `example`, so that `example` may make it again."""


class Folder(Struct, frozen=True):
    """An archive's folder and what its archive.toml says."""

    root: Path
    config: Config


class Built(Struct, frozen=True):
    """What `build` did. site: where the site is. nobody_is_you: of no article the owner is known as author. taken:
    sentences about old addresses that cannot lead on, as somebody else is there now.
    """

    site: Path
    album: Made
    report: BuildReport
    nobody_is_you: bool = False
    taken: tuple[str, ...] = ()


def find(at: Path) -> Folder:
    """The archive that `at` is in: the nearest folder upwards with an archive.toml. Raises ConfigError."""
    folder = find_if_any(at)
    if folder is None:
        raise ConfigError(
            f"there is no {configuration.FILE} here or above",
            where=str(at.resolve()),
            hint="Go to your archive's folder or name it with -C DIR; `tweetarchive new DIR` starts one.",
        )
    return folder


def find_if_any(at: Path) -> Folder | None:
    """The archive that `at` is in, None if it is in none. Raises ConfigError."""
    start = at.resolve()
    for root in (start, *start.parents):
        if (root / configuration.FILE).is_file():
            return Folder(root, configuration.load(root))
    return None


def create(root: Path) -> Folder:
    """A new, empty archive. Raises ConfigError if there is one already, or the folder holds other things."""
    if (root / configuration.FILE).exists():
        raise ConfigError("is an archive already", where=str(root), hint="Use `tweetarchive import` to add to it.")
    if root.is_dir() and any(root.iterdir()):
        raise ConfigError("is not empty", where=str(root), hint="Name a folder that does not exist yet.")
    try:
        (root / PEOPLE).mkdir(parents=True, exist_ok=True)
        (root / configuration.FILE).write_text(configuration.DEFAULT, encoding="utf-8")
        (root / ".gitignore").write_text(IGNORED, encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"cannot be made: {error.strerror}", where=str(root)) from error
    Archive.create(root / "archive.db").close()
    return find(root)


def import_exports(
    folder: Folder,
    paths: Sequence[Path],
    *,
    person: str | None = None,
    mine: bool = False,
    dry_run: bool = False,
    let_in: bool = False,
    limits: Sequence[str] = (),
    on_progress: Progress,
) -> list[Ledger]:
    """Import each of `paths`; see ingest. limits: "NAME=VALUE", over those of archive.toml.

    Raises ExportError, ConfigError.
    """
    return ingest_exports(
        folder.root,
        paths,
        person=None if person == folder.config.owner.person else person,
        mine=mine or (person is not None and person == folder.config.owner.person),
        dry_run=dry_run,
        let_in=let_in,
        limits=_limits(folder.config, limits),
        on_progress=on_progress,
    )


def build(
    folder: Folder, *, out: Path | None = None, strict: bool = False, theme: str | None = None, on_progress: Progress
) -> Built:
    """Bring album and site up to date. Raises ConfigError, ThemeError, BuildError."""
    from tweetarchive import permalinks
    from tweetarchive.build import build as build_site
    from tweetarchive.build import look_through, paths_in
    from tweetarchive.render.renderer import Renderer
    from tweetarchive.site import Site
    from tweetarchive.site.shelf import copies

    config = folder.config
    site_dir = out or folder.root / "site"
    made = up_to_date_album(folder, on_progress)
    with Album.open(made.path) as album:
        nobody_is_you = bool(authors(album))
        published = permalinks.read(folder.root)
        taken = permalinks.taken(published, album)
        if out is None:  # what is built elsewhere is a trial, or somebody's copy
            published = permalinks.remember(folder.root, published, album, paths_in(site_dir))
        moved = permalinks.moved(published, album)
        settings = site_settings(config, look_through(copies(album), folder.root, config.media), moved)
        site = Site(album, settings)
        chosen = theme_of(folder, theme)
        renderer = Renderer(chosen, site.view, base_url=config.site.base_url)
        report = build_site(
            site,
            renderer,
            site_dir,
            archive=folder.root,
            album_version=f"{album.meta()['content']} {settings}",
            media=config.media,
            strict=strict,
            reopen=partial(_reopened, made.path, settings),
            on_progress=lambda done, total: on_progress("pages", done, total),
        )
    return Built(site_dir, made, report, nobody_is_you, taken)


def suggestions(folder: Folder, on_progress: Progress) -> tuple[list[Author], list[Pair]]:
    """Who may be the owner, if nobody is yet, and who may be one person, from an album that is brought up to date.

    Raises ConfigError.
    """
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        return authors(album), pairs(album)


def write_build_report(path: Path, built: Built) -> None:
    """Write what came of a build as JSON; "woven" is null if nobody knows any more what was told when the album was
    made. Raises ConfigError if the file cannot be written.
    """
    told = {
        "site": str(built.site),
        "woven": built.album.report,
        "taken": built.taken,
        "built": built.report._asdict(),
    }
    _write(path, msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n")


def example(root: Path, on_progress: Progress) -> Folder:
    """Copy the example archive to `root` and import its exports. A folder made by this before is made again."""
    if root.is_dir() and any(root.iterdir()) and not (root / EXAMPLE_MARK).exists():
        raise BuildError(
            "is not empty, and not an example made before",
            where=str(root),
            hint="Name a folder that does not exist yet.",
        )
    if not (root / EXAMPLE_MARK).exists():
        root.mkdir(parents=True, exist_ok=True)
        (root / EXAMPLE_MARK).write_text("Made by `tweetarchive example`; may be made again.\n", encoding="utf-8")
    template = example_template()
    shutil.copy2(template / configuration.FILE, root / configuration.FILE)
    if (template / HIDE).is_file():
        shutil.copy2(template / HIDE, root / HIDE)
    for written in (PEOPLE, STORIES):
        shutil.copytree(template / written, root / written, dirs_exist_ok=True)
    (root / ".gitignore").write_text(IGNORED, encoding="utf-8")
    if not Archive.exists(root / "archive.db"):
        Archive.create(root / "archive.db").close()
    folder = find(root)
    exports = sorted(
        (template / "exports").iterdir(), key=lambda path: (_whose(path) != folder.config.owner.person, path.name)
    )
    for export in exports:
        import_exports(folder, [export], person=_whose(export) or None, on_progress=on_progress)
    return folder


def example_template() -> Path:
    """The example archive as it is shipped: in the checkout, or inside the installed package."""
    checkout = Path(__file__).resolve().parent.parent / "example-archive"
    if (checkout / configuration.FILE).is_file():
        return checkout
    installed = Path(str(files("tweetarchive"))) / "_example"
    if (installed / configuration.FILE).is_file():
        return installed
    raise ArchiveError("the example archive is not part of this installation", hint="Install tweetarchive again.")


def write_report(path: Path, ledgers: Sequence[Ledger]) -> None:
    """Write the ledgers as JSON. Raises ConfigError if the file cannot be written."""
    _write(path, ledger_json(ledgers))


def up_to_date_album(
    folder: Folder, on_progress: Progress, *, instead: Mapping[str, str] | None = None, at: Path | None = None
) -> Made:
    """Make the album unless it is up to date; what was told when it was made is told again. instead: texts of people
    files, by slug, that are not written yet. at: to make it elsewhere. Raises ConfigError, ArchiveError, AlbumError.
    """
    root = folder.root
    written = handwritten(root)
    with Archive.open(root / "archive.db") as archive:
        made = make_album(
            archive,
            at or root / "album.db",
            folder.config,
            {**written.people, **(instead or {})},
            written.replies,
            on_progress,
            hidden=written.hidden,
            stories=written.stories,
        )
    if made.report is None:
        return replace(made, report=recalling.recall(root, made.version))
    if at is None:
        recalling.remember(root, made.version, made.report)
    return made


def site_settings(config: Config, looked: Looked, moved: Moved | None = None) -> SiteSettings:
    """What pages show besides the album. looked: what is known of stored pictures and films. moved: old
    addresses that lead on.
    """
    from tweetarchive.site import SiteSettings

    site = config.site
    return SiteSettings(
        title=site.title,
        description=site.description,
        language=site.language,
        time_zone=site.time_zone,
        robots=site.robots,
        base_url=f"{site.base_url.rstrip('/')}/" if site.base_url else "",
        permalinks=site.permalinks,
        originals=site.originals,
        looked=looked,
        former=moved.people if moved else (),
        merged=moved.threads if moved else (),
        removed=moved.removed if moved else (),
        search=config.search.enabled,
        books=config.books.friends,
        year_books=config.books.years,
    )


def theme_of(folder: Folder, name: str | None = None) -> Theme:
    """The theme the archive is shown in, or `name` instead of it. Raises ThemeError."""
    site, root = folder.config.site, folder.root
    try:
        return find_theme(
            name or site.theme,
            own=root / OWN,
            shelf=root / SHELF,
            params=folder.config.theme,
            tried=name is not None and name != site.theme,
        )
    except ThemeError as error:
        configuration.point_at(error, root)
        raise


def _write(path: Path, report: bytes) -> None:
    try:
        path.write_bytes(report)
    except OSError as error:
        raise ConfigError(f"the report cannot be written: {error.strerror}", where=str(path)) from error


@contextmanager
def _reopened(album: Path, settings: SiteSettings) -> Iterator[Callable[[str], Page]]:
    from tweetarchive.site import Site

    with Album.open(album) as again:
        yield Site(again, settings).__getitem__


def _whose(export: Path) -> str:
    """exports/nancy-twitter is nancy's; exports/pages is nobody's."""
    return export.name.rpartition("-")[0]


def _limits(config: Config, given: Sequence[str]) -> Limits:
    values = dict(config.limits)
    for text in given:
        name, equals, value = text.partition("=")
        if name not in configuration.LIMITS:
            raise ConfigError(f'there is no limit "{name}"{did_you_mean(name, configuration.LIMITS)}', where="--limit")
        if not equals or not value.replace("_", "").isdecimal() or int(value) < 1:
            raise ConfigError(f'"{text}" gives no number', where="--limit", hint="Write NAME=VALUE, e.g. ratio=500.")
        values[name] = int(value)
    return Limits(**values)
