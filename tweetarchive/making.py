"""Archive → album, when the album is not of this archive, these people files, these choices and this code any more.

Derived data has a version and no migrations: the album carries a hash of everything it was made from, and is made again
when that differs. This module only brings the rooms together; what is shown is weave's business.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

from tweetarchive.album.places import find_album
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.archive import Archive, Owner
from tweetarchive.config import Config
from tweetarchive.errors import ConfigError, Fault, fault
from tweetarchive.importers import Importer, Speaker, installed
from tweetarchive.pointing import spot_of_key
from tweetarchive.records import Meant, Origin
from tweetarchive.weave import (
    Choices,
    Gate,
    Picture,
    Source,
    WeaveReport,
    read_hidden,
    read_people,
    read_replies,
    read_stories,
    weave,
)
from tweetarchive.weave.hide_file import FILE as HIDE
from tweetarchive.weave.hide_file import spot_of
from tweetarchive.weave.people_files import fault_of_key
from tweetarchive.weave.replies_file import FILE as REPLIES

Progress = Callable[[str, int, int | None], None]


class Made(Struct, frozen=True):
    """An album that is up to date. version: what it is made from, as one hash. report: None if it was made before, and
    nobody knows what was told then. path: where it lies, which may be beside where it was wanted.
    """

    version: str
    report: WeaveReport | None
    path: Path


def make_album(
    archive: Archive,
    album: Path,
    config: Config,
    people: Mapping[str, str],
    replies: str,
    on_progress: Progress,
    *,
    hidden: str = "",
    stories: Mapping[str, str] | None = None,
) -> Made:
    """Make `album` unless it is up to date. people: text of each people file by slug. replies, hidden: texts of
    replies.toml and hide.toml. stories: text of each story by slug.

    Raises ConfigError for people files, replies and hide.toml that cannot be understood, AlbumError if the disk does
    not take the album.
    """
    told = stories or {}
    version = _version(archive, config, people, replies, hidden, told)
    if found := find_album(album, version):
        return Made(version, None, found)
    files = read_people(people)
    corrections = read_replies(replies)
    hushed = read_hidden(hidden)
    tales = read_stories(told)
    try:
        with AlbumWriter(album) as writer:
            report = weave(
                sources_of(archive),
                files,
                writer,
                owner=owner_of(archive, config),
                gate=Gate(liked_parents=config.gate.liked_parents, friends=config.gate.friends),
                gap=config.threads.gap,
                zone=ZoneInfo(config.site.time_zone),
                blobs=partial(_picture, archive),
                meta={"version": version, "time_zone": config.site.time_zone},
                on_progress=lambda stage, done: on_progress(stage, done, None),
                replies=corrections,
                hidden=hushed,
                stories=tales,
                wishes=Choices(**dataclasses.asdict(config.consent)),
                secret=archive.secret,
            )
    except ConfigError as error:
        error.faults = error.faults or _faults(error, people, replies, hidden)
        raise
    return Made(version, report, writer.path)


def sources_of(archive: Archive) -> list[Source]:
    """What every account's exports in the archive say."""
    importers = installed()
    return [_source(archive, owner, importers) for owner in archive.owners()]


def owner_of(archive: Archive, config: Config) -> str:
    """Slug of the archive's owner."""
    return config.owner.person or _owner_slug(archive.owners(), installed())


def _faults(error: ConfigError, people: Mapping[str, str], replies: str, hidden: str) -> tuple[Fault, ...]:
    """The lines that an error is about which was only found while weaving, when nobody had the texts any more."""
    file, _, key = error.where.partition(": ")
    if file == REPLIES:
        return (fault(error.message, file, replies, spot_of_key(replies, f'replies."{key}"')),)
    if file == HIDE:
        name = error.message.partition('"')[2].partition('"')[0]
        return (fault(error.message, file, hidden, spot_of(hidden, key, name)),)
    slug = file.removeprefix("people/").removesuffix(".md")
    return (fault_of_key(slug, people[slug], "accounts", error.message),) if slug in people else ()


def _version(
    archive: Archive, config: Config, people: Mapping[str, str], replies: str, hidden: str, stories: Mapping[str, str]
) -> str:
    choices = [config.owner.person, config.site.time_zone, config.gate.liked_parents, config.gate.friends]
    choices += [config.threads.gap, dataclasses.astuple(config.consent)]
    parts = [_code(), archive.revision(), choices, sorted(people.items()), replies, hidden, sorted(stories.items())]
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


@cache
def _code() -> str:
    """A hash of the code that decides what an album holds, so that a corrected bug reaches old archives by itself."""
    root = Path(__file__).parent
    sources = [root / "records.py", root / "ids.py", Path(__file__)]
    for room in ("weave", "importers", "album", "commenting", "markup"):
        sources += [path for path in (root / room).rglob("*") if path.suffix in {".py", ".sql"}]
    digest = hashlib.sha256()
    for path in sorted(sources):
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def _owner_slug(owners: Iterable[Owner], importers: Iterable[Importer]) -> str:
    """The owner's slug where archive.toml names none: from the handle of their newest export of an account."""
    asked = list(importers)
    own = [
        owner
        for owner in owners
        if owner.person is None
        and owner.handle
        and Speaker(asked, owner.service, (), owner.generations).BELONGS == "account"
    ]
    if not own:
        return "me"
    handle = max(own, key=lambda owner: (owner.generated, owner.service, owner.owner)).handle
    slug = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in handle.lower()).split())
    return slug or "me"


def _source(archive: Archive, owner: Owner, importers: Iterable[Importer]) -> Source:
    kinds = archive.kinds(owner.service, owner.owner)
    speaker = Speaker(importers, owner.service, kinds, owner.generations)
    origin = Origin(service=owner.service, owner=owner.owner, handle=owner.handle, name=owner.name)
    private = []
    for kind, found in kinds.items():
        label, reason = speaker.PRIVATE.get(kind, ("", ""))
        if label and kind not in speaker.CONFIDENTIAL:  # an album does not even know how many there are
            private.append((label, found, reason))

    def facts() -> Iterable[Meant]:
        return speaker.interpret(archive.records(owner.service, owner.owner), origin)

    return Source(
        service=owner.service,
        native_id=owner.owner,
        handle=owner.handle,
        name=owner.name,
        slug=owner.person,
        generated=owner.generated,
        facts=facts,
        private=tuple(private),
        belongs=speaker.BELONGS,
    )


def _picture(archive: Archive, service: str, owner: str, key: str) -> Picture | None:
    stored = archive.blob(service, owner, key)
    return None if stored is None else Picture(stored.sha256, stored.path, stored.size, stored.media_type)
