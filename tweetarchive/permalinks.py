"""published.txt in an archive's folder: which pages of people and conversations its site had, and whose they were.

A person's page is called after their people file or their handle, and both change; a conversation's after its first
post, and another may turn up before that. So that an old address leads on, `build` notes here, for each person, an
account that lasts, and which conversations have become a part of another. Lines are added and never changed or taken
away; the file is text, to be kept with the people files. Without it nothing fails, and what is derived from the
archive itself still leads on. Nothing here makes a page.

    friends/nancy.html twitter:12345
    threads/twitter-678.html
    threads/twitter-910.html removed

The last is a conversation that somebody did not wish to be here: its page says so, as long as there is no other. Of
two lines about one page the later one counts. Only `forget` takes lines away: those that name whom it forgets.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG, AccountRow, PersonRow
from tweetarchive.errors import ConfigError
from tweetarchive.site.urls import friend, thread

FILE = "published.txt"

HEAD = """\
# Pages that this archive has published, so that their addresses lead on when somebody is joined or renamed.
# `tweetarchive build` adds lines and never changes one. Keep this file with people/; without it, old links may break.
"""


class Published(Struct, frozen=True):
    """What the file says. people: slug → account, "twitter:12345". threads: keys of those that became a part of
    another. removed: keys of those that were taken away. text: all of it, "" if there is none.
    """

    people: Mapping[str, str] = {}
    threads: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    text: str = ""


class Moved(Struct, frozen=True):
    """What leads on. people: (slug before, slug now), in order; threads: keys. removed: keys of what leads nowhere."""

    people: tuple[tuple[str, str], ...] = ()
    threads: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def read(root: Path) -> Published:
    """What was noted in this archive's folder. Lines that say something else are left alone. Raises ConfigError."""
    try:
        text = (root / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return Published()
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8 text", where=FILE, hint="Save it as UTF-8, or remove it.") from error
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=FILE) from error
    people: dict[str, str] = {}
    threads: dict[str, None] = {}
    removed: dict[str, None] = {}
    for line in text.split("\n"):
        if match := _PERSON.fullmatch(line.rstrip()):
            people[match["slug"]] = unquote(match["account"])
        elif match := _THREAD.fullmatch(line.rstrip()):
            threads[unquote(match["key"])] = None
        elif match := _REMOVED.fullmatch(line.rstrip()):
            removed[unquote(match["key"])] = None
    return Published(people, tuple(threads), tuple(removed), text)


def moved(published: Published, album: Album) -> Moved:
    """Where that leads now: whose account it is, and which conversations have not become ones of their own again."""
    now = {row.slug for row in album.people()}
    keys = album.thread_keys() if published.threads or published.removed else set[str]()
    return Moved(
        tuple((slug, person.slug) for slug, person in _whose(published, album) if slug not in now),
        tuple(key for key in published.threads if key not in keys and album.post_called(key) is not None),
        tuple(key for key in published.removed if key not in keys and album.post_called(key) is None),
    )


def taken(published: Published, album: Album) -> tuple[str, ...]:
    """Sentences about addresses that cannot lead on, as somebody else is there now."""
    people = list(album.people())
    now = {row.slug: row for row in people}
    by_number = {row.id: row for row in people}
    told = [(slug, by_number[number]) for slug, number, said in album.former_slugs() if said]
    return tuple(
        dict.fromkeys(
            f"{friend(slug)} was {person.name}’s page and is {now[slug].name}’s now, so old links to it lead there."
            for slug, person in (*_whose(published, album), *told)
            if slug in now and now[slug].id != person.id
        )
    )


def remember(root: Path, published: Published, album: Album, left: Collection[str] = ()) -> Published:
    """Note what is published now and not noted yet. left: paths of pages that the site had before.

    Raises ConfigError if the file cannot be written.
    """
    lines = [*_new_people(published, album), *_gone_threads(published, album, left)]
    if lines:
        _write(root / FILE, (published.text or HEAD).rstrip("\n") + "\n" + "\n".join(lines) + "\n")
        return read(root)
    return published


def strike(root: Path, slugs: Collection[str], removed: Collection[str], gone: Collection[str]) -> int:
    """Take the lines about these people out, and those about conversations that are `gone`; note those that are
    `removed`, if the site had them. Returns how many lines went. Raises ConfigError if the file cannot be written.
    """
    published = read(root)
    kept, struck = [], 0
    for line in published.text.split("\n"):
        person = _PERSON.fullmatch(line.rstrip())
        other = _THREAD.fullmatch(line.rstrip()) or _REMOVED.fullmatch(line.rstrip())
        if (person and person["slug"] in slugs) or (other and unquote(other["key"]) in gone):
            struck += 1
        else:
            kept.append(line)
    lines = [f"{_escaped(thread(key))} removed" for key in sorted(set(removed) - set(published.removed))]
    if struck or lines:
        text = ("\n".join(kept) if published.text else HEAD).rstrip("\n")
        _write(root / FILE, "\n".join([text, *lines]) + "\n")
    return struck


def _whose(published: Published, album: Album) -> list[tuple[str, PersonRow]]:
    """(slug, who had it), as far as it is known who that is now."""
    people = {row.id: row for row in album.people()}
    accounts = {row.id: row for row in album.accounts() if row.person is not None}
    whose: dict[str, set[int]] = {}
    for row in accounts.values():
        whose.setdefault(_identity(row), set()).add(row.person or 0)
    for number, handle in album.handles():
        row = accounts[number]
        whose.setdefault(f"{row.service}:@{handle.lower()}", set()).add(row.person or 0)
    found = ((slug, whose.get(account, ())) for slug, account in sorted(published.people.items()))
    return [(slug, people[min(persons)]) for slug, persons in found if len(persons) == 1]


def _new_people(published: Published, album: Album) -> Iterator[str]:
    accounts: dict[int, list[AccountRow]] = {}
    for row in album.accounts():
        if row.person is not None:
            accounts.setdefault(row.person, []).append(row)
    for person in album.people():
        theirs = [name for row in sorted(accounts.get(person.id, ()), key=_lasting) if (name := _identity(row))]
        if theirs and not person.owner and published.people.get(person.slug) not in theirs:
            yield f"{friend(person.slug)} {_escaped(theirs[0])}"


def _gone_threads(published: Published, album: Album, left: Collection[str]) -> Iterator[str]:
    known = album.thread_keys()
    hidden = album.taken_down()
    keys = {match["key"] for path in left if (match := _THREAD.fullmatch(path))}
    for key in sorted(keys - known):
        if album.post_called(key) is not None:
            if key not in published.threads:
                yield _escaped(thread(key))
        elif key in hidden and key not in published.removed:
            yield f"{_escaped(thread(key))} removed"


def _identity(row: AccountRow) -> str:
    """An account as it will be known in other albums, too. Of most commenters only a page or a name lasts, if any."""
    if row.service == BLOG and row.native_id.startswith("commenter-"):
        return f"{BLOG}:{row.url or row.name}" if row.url or row.name else ""
    return f"{row.service}:{row.native_id}"


def _lasting(row: AccountRow) -> tuple[bool, bool, int]:
    """Those with an id of their service first: a handle can be given up, and of commenters only names are known."""
    return row.native_id.startswith("@"), row.service == BLOG, row.id


def _escaped(text: str) -> str:
    """Without what would end a line or a word. Names of commenters may hold anything."""
    return _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace")), text)


def _write(path: Path, text: str) -> None:
    """All of it or nothing: the file is nobody's to make again."""
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink()
        raise ConfigError(f"cannot be written: {error.strerror}", where=path.name) from error


_UNSAFE = re.compile(r"[%\s\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_PERSON = re.compile(r"friends/(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.html (?P<account>\S+)")
_THREAD = re.compile(r"threads/(?P<key>[^/#?:\s]+)\.html")
_REMOVED = re.compile(r"threads/(?P<key>[^/#?:\s]+)\.html removed")
