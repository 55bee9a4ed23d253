"""A recipe: an archive's folder → its posts in a format that others read, or all of it, to keep or to move.

By default only what may be shown: it is read from the album, which holds nothing else. `everything` is read from the
archive, and is for its owner alone.
"""

from __future__ import annotations

import re
import shutil
from calendar import monthrange
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

from tweetarchive import __version__, permalinks
from tweetarchive import config as configuration
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive, Owner
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, up_to_date_album
from tweetarchive.formats import bag, everything, output
from tweetarchive.formats.activities import write_activities
from tweetarchive.formats.database import write_database
from tweetarchive.formats.json_lines import write_lines
from tweetarchive.formats.lines import moment
from tweetarchive.formats.sheets import write_sheets
from tweetarchive.formats.shown import Filters, Shown
from tweetarchive.handwritten import HIDE, PEOPLE, REPLIES, STORIES
from tweetarchive.importers import Importer, installed
from tweetarchive.pictures import published
from tweetarchive.render.theme_files import OWN
from tweetarchive.render.themes import SHELF

Progress = Callable[[str, int, int | None], None]
Format = Literal["jsonl", "as2", "csv", "sqlite", "bagit"]

WRITTEN = (configuration.FILE, REPLIES, HIDE, permalinks.FILE, PEOPLE, STORIES, OWN, SHELF)
"""What the owner wrote and chose, beside the archive: files and folders."""

ENDINGS = {"jsonl": ".jsonl", "as2": ".json", "csv": "-csv", "sqlite": ".sqlite", "bagit": "-bag"}


class Wish(NamedTuple):
    """What was asked for. out: None for a name of ours. since, until: days, months or years, "" for none. everything:
    what nobody else should read, too. force: over an older export.
    """

    form: Format
    out: Path | None = None
    friend: str = ""
    since: str = ""
    until: str = ""
    services: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    everything: bool = False
    force: bool = False


class Exported(NamedTuple):
    """path: None if it went to a stream. posts: of everything, lines; accounts: of those, 0 for what may be shown.
    without: pictures and films that could not be made fit to be shown, or are not there.
    """

    path: Path | None
    posts: int
    accounts: int = 0
    without: int = 0


def export(folder: Folder, wish: Wish, *, to: BinaryIO | None = None, on_progress: Progress) -> Exported:
    """Write it down. to: where lines go instead of a file. Raises ConfigError, ArchiveError, AlbumError, BuildError."""
    filters = Filters(wish.friend, day_of(wish.since), day_of(wish.until, last=True), wish.services, wish.kinds)
    if wish.everything:
        if any(filters):
            hint = "Leave out --everything, or --friend, --since, --until, --service and --kind."
            raise ConfigError("everything is all of it, and nothing can be left out", where="--everything", hint=hint)
        return _export_everything(folder, wish, to, on_progress)
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        shown = Shown(album, filters, lambda done: on_progress("posts", done, None))
        if to is not None:
            if wish.form != "jsonl":
                raise ConfigError("only jsonl can go to standard output", where="-o -", hint="Name a file.")
            return Exported(None, write_lines(shown, to, file_of=_no_file))
        return _write(folder, wish, shown)


def day_of(written: str, *, last: bool = False) -> int:
    """The day that "2012-05-19" is, yyyymmdd; of "2012-05" and "2012" the first, or the last. 0 for "". Raises
    ConfigError.
    """
    if not written:
        return 0
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", written, re.ASCII)
    if found and found[1] != "0000" and 1 <= int(found[2] or 1) <= 12:
        year, month = int(found[1]), int(found[2] or (12 if last else 1))
        longest = monthrange(year, month)[1]
        day = int(found[3] or (longest if last else 1))
        if 1 <= day <= longest:
            return year * 10000 + month * 100 + day
    raise ConfigError(f'"{written}" is no date', where="--until" if last else "--since", hint="Write 2012-05-19.")


def _write(folder: Folder, wish: Wish, shown: Shown) -> Exported:
    path = wish.out or Path(f"{folder.root.resolve().name}{ENDINGS[wish.form]}")
    match wish.form:
        case "jsonl":
            with output.new_file(path, force=wish.force) as file:
                return Exported(path, write_lines(shown, file, file_of=_no_file))
        case "as2":
            with output.new_file(path, force=wish.force) as file:
                return Exported(path, write_activities(shown, file))
        case "sqlite":
            with output.new_place(path, force=wish.force) as place:
                return Exported(path, write_database(shown, place))
        case "csv":
            with output.new_folder(path, force=wish.force) as place:
                output.note(place, _SHEETS)
                return Exported(path, write_sheets(shown, place))
        case "bagit":
            with output.new_folder(path, force=wish.force) as place:
                files = _Published(folder.root, shown, place / bag.DATA / "media")
                (place / bag.DATA).mkdir()
                with (place / bag.DATA / "archive.jsonl").open("wb") as file:
                    count = write_lines(shown, file, file_of=files)
                output.note(place, _BAG)
                bag.seal(place, _info(shown.generated, "What may be shown of an archive of posts"))
                return Exported(path, count, without=files.without)


def _no_file(key: str) -> str:
    return ""


class _Published:
    """Pictures and films as they may be published, copied into a folder when they are named. without: how many not."""

    def __init__(self, root: Path, shown: Shown, into: Path) -> None:
        self._root = root
        self._shown = shown
        self._into = into
        self._known: dict[str, str] = {}

    @property
    def without(self) -> int:
        return sum(not name for name in self._known.values())

    def __call__(self, sha256: str) -> str:
        if sha256 not in self._known:
            self._known[sha256] = self._copied(sha256)
        return self._known[sha256]

    def _copied(self, sha256: str) -> str:
        row = self._shown.media.get(sha256)
        if row is None or not (self._root / row.path).is_file():
            return ""
        fit = published(self._root / row.path, sha256, self._root / "cache" / "media").path
        if fit is None:
            return ""
        self._into.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(fit, self._into / row.key)
        return row.key


def _info(generated: int, what: str) -> dict[str, str]:
    told = {"External-Description": what, "Bag-Software-Agent": f"tweetarchive {__version__}"}
    return told | ({"Bagging-Date": moment(generated)[:10]} if generated else {})


# --- all of it -----------------------------------------------------------------------------------------------------


def _export_everything(folder: Folder, wish: Wish, to: BinaryIO | None, on_progress: Progress) -> Exported:
    """A folder of lines for each account, or a bag with the archive itself, and what the owner wrote."""
    if wish.form not in ("jsonl", "bagit") or to is not None:
        hint = "Use --format jsonl or bagit, and a folder to write to."
        raise ConfigError("everything is more than this format can hold", where="--everything", hint=hint)
    ending = "-everything" if wish.form == "jsonl" else "-everything-bag"
    path = wish.out or Path(f"{folder.root.resolve().name}{ending}")
    with Archive.open(folder.root / "archive.db") as archive, output.new_folder(path, force=wish.force) as place:
        accounts = everything.accounts_of(archive)
        if wish.form == "jsonl":
            _copy_written(folder.root, place)
            count = _accounts(folder.root, place, archive, accounts, on_progress, apart=True)
            output.note(place, _LINES)
            return Exported(path, count, len(accounts))
        data = place / bag.DATA
        data.mkdir()
        _copy_written(folder.root, data)
        archive.copy_to(data / "archive.db")
        if (folder.root / "media").is_dir():
            shutil.copytree(folder.root / "media", data / "media", ignore=shutil.ignore_patterns(".*"))
        count = _accounts(folder.root, data, archive, accounts, on_progress, apart=False)
        output.note(place, _ARCHIVE)
        generated = max((owner.generated for _, owner in accounts), default=0)
        bag.seal(place, _info(generated, "An archive of posts, with what is private in it"))
    return Exported(path, count, len(accounts))


def _accounts(
    root: Path,
    place: Path,
    archive: Archive,
    accounts: Sequence[tuple[str, Owner]],
    on_progress: Progress,
    *,
    apart: bool,
) -> int:
    """apart: each in a folder of its own with its files, to be imported; otherwise they are beside the archive's."""
    importers: list[Importer] = installed()
    (place / "accounts").mkdir()
    count = 0
    for name, owner in accounts:
        at = place / "accounts" / name
        if apart:
            at.mkdir()
        files = everything.Files(archive, owner, root, at / "media" if apart else None)
        lines = at / "archive.jsonl" if apart else at.with_name(f"{name}.jsonl")
        with lines.open("wb") as file:
            told = partial(_told, on_progress, count)
            count += everything.write_account(archive, owner, importers, file, files, told)
    return count


def _told(on_progress: Progress, before: int, done: int) -> None:
    on_progress("records", before + done, None)


def _copy_written(root: Path, place: Path) -> None:
    for name in WRITTEN:
        if (root / name).is_dir():
            shutil.copytree(root / name, place / name)
        elif (root / name).is_file():
            shutil.copyfile(root / name, place / name)


_LINES = """All of an archive, what is private in it, too: give it to nobody. To make an archive of it again, go to
this folder and type

    tweetarchive import accounts/*
    tweetarchive build

accounts/*/archive.jsonl are lines of JSON, one object each; accounts/*/media are pictures and films. What the fields
mean is told in docs/jsonl.md of the program. All else was written by the owner."""

_ARCHIVE = """All of an archive, what is private in it, too: give it to nobody. It is a bag (RFC 8493): the manifests
tell whether every byte is as it was. data/ is the archive's folder itself; copied somewhere, it can be used at once:

    tweetarchive -C data build

data/archive.db is a SQLite database with every record as its service gave it. data/accounts/*.jsonl say the same in
one vocabulary, as lines of JSON, one object each; the files that they name are in data/media. What the fields mean is
told in docs/jsonl.md of the program."""

_BAG = """What may be shown of an archive of posts. It is a bag (RFC 8493): the manifests tell whether every byte is as
it was. data/archive.jsonl is lines of JSON, one object each; the files that they name are in data/media. What the
fields mean is told in docs/jsonl.md of the program, which imports data/ as it is."""

_SHEETS = """What may be shown of an archive of posts, as two tables in UTF-8, with commas (RFC 4180). A cell that a
spreadsheet would take for a formula has an apostrophe before it. What the columns hold is told in docs/export.md of the
program."""
