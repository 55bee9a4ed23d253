"""`forget`: somebody's words, single posts or whole exports are erased from the archive, and it is said what is left.

A person is hidden first, by their people file: that is what keeps out of the site what stands in records of others. All
that can be made again is thrown away before anything is erased, so that a killed `forget` leaves nothing half told.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from tweetarchive import permalinks
from tweetarchive.album.places import places
from tweetarchive.album.reader import Album
from tweetarchive.archive import Archive, Going, Gone, Owner
from tweetarchive.build import paths_in
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress, up_to_date_album
from tweetarchive.forgetting.knowing import Somebody, known_accounts, somebody
from tweetarchive.forgetting.telling import Told, Wanted, told_by
from tweetarchive.handwritten import PEOPLE, REPLIES, STORIES, handwritten
from tweetarchive.ids import post_key
from tweetarchive.importers import Speaker, installed
from tweetarchive.naming import files
from tweetarchive.naming.hidden_posts import hide_file, post_named
from tweetarchive.naming.hide_editing import said_in, with_lines
from tweetarchive.naming.hiding import hide
from tweetarchive.site import urls
from tweetarchive.weave.consent.levels import ABSENT


class Forgotten(Struct, frozen=True):
    """What was erased, or with --dry-run would be. people: name → people file that hides what is left of them. posts:
    names of single posts. staying: posts of theirs in records of others, by how they stand there. naming: posts that
    name them. lines: of published.txt that went. written: files of the owner's that name something of it, where a
    build would stop.
    """

    gone: Gone
    people: Mapping[str, str]
    posts: tuple[str, ...]
    staying: Mapping[str, int]
    naming: int
    lines: int
    written: tuple[str, ...] = ()


class Plan(Struct, frozen=True):
    """What is to go, and what is known of it. posts: name → service and native id. keys: names of all that the people
    wrote. left: names of what stays in records of others.
    """

    going: Going
    people: tuple[Somebody, ...]
    posts: Mapping[str, tuple[str, str]]
    staying: Mapping[str, int]
    naming: int
    keys: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()


def forget(
    folder: Folder,
    what: Sequence[str],
    *,
    exports: Sequence[int] = (),
    agree: Callable[[Forgotten], bool],
    dry_run: bool = False,
    on_progress: Progress,
) -> Forgotten | None:
    """Erase it. what: slugs, accounts as people files name them, posts as `hide` does. exports: numbers, as `exports`
    counts them. agree: is shown what would go, and says whether it shall; with dry_run it is not asked.

    None if it shall not. Raises ConfigError for what is not known, and nothing is done then.
    """
    with Archive.open(folder.root / "archive.db") as archive:
        plan = _plan(folder, archive, what, exports, on_progress)
        would = _said(folder.root, plan, archive.forget(plan.going, dry_run=True), 0)
        if dry_run:
            return would
        if not agree(would):
            return None
        for one in plan.people:
            if one.slug:
                hide(folder, one.slug, ABSENT, on_progress=on_progress)
        lines = _take_out_of_notes(folder.root, plan)
        _hide(folder.root, [key for key in plan.posts if key in plan.left], ())
        throw_away(folder.root)
        gone = archive.forget(plan.going)
        _hide(folder.root, (), plan.posts.keys() - plan.left)  # not before: until they are gone, they are to be hidden
        return _said(folder.root, plan, gone, lines)


def throw_away(root: Path) -> None:
    """What is made from the archive, and made again by `build`; the site is cleaned by that."""
    for place in places(root / "album.db"):
        for path in place.parent.glob(f"{place.name}*"):
            path.unlink(missing_ok=True)
    shutil.rmtree(root / "cache", ignore_errors=True)


def list_exports(folder: Folder) -> list[tuple[int, str, str]]:
    """(number, label, whose) of every export in the archive."""
    with Archive.open(folder.root / "archive.db") as archive:
        found = [(number, ledger.origin) for number, ledger in archive.numbered_ledgers()]
    return [(number, origin.label, f"{origin.service}, {origin.handle or origin.owner}") for number, origin in found]


def _plan(folder: Folder, archive: Archive, what: Sequence[str], exports: Sequence[int], on_progress: Progress) -> Plan:
    numbers = {number for number, _ in archive.numbered_ledgers()}
    for number in exports:
        if number not in numbers:
            raise ConfigError(f"there is no export {number}", hint="`tweetarchive forget` lists them.")
    if not what:
        return Plan(Going(exports=frozenset(exports)), (), {}, {}, 0)
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        shown = dict(album.places())
    meant: dict[str, str] = {}

    def names(keys: Iterable[str]) -> list[str]:
        there = {**dict.fromkeys(keys, ""), **shown}
        meant.update({each: key for each in what if (key := _post(there, each))})
        return list(meant.values())

    known = known_accounts(folder, archive, names, lambda done: on_progress("reading", done, None))
    people: list[Somebody] = []
    posts: dict[str, tuple[str, str]] = {}
    for each in what:
        if (one := somebody(known, each)) is not None:
            people.append(one)
        else:
            key = meant.get(each) or post_named(shown.items(), each)
            service, _, native_id = key.partition("-")
            posts[key] = service, native_id
    importers = installed()
    accounts, records, blobs = set(), set(), set()
    staying: dict[str, int] = {}
    left: set[str] = set()
    naming = 0
    numbers_of = frozenset(number for one in people for number in one.accounts)
    for owner in archive.owners():
        speaker = Speaker(importers, owner.service, archive.kinds(owner.service, owner.owner), owner.generations)
        if known.is_of(owner, speaker.BELONGS, numbers_of, {one.slug for one in people} - {""}):
            accounts.add((owner.service, owner.owner))
            continue
        told = _told(archive, owner, speaker, known.wanted(numbers_of, posts.values()), on_progress)
        account = (owner.service, owner.owner)
        records |= {(account, kind, native_id) for kind, native_id in told.records}
        blobs |= {(account, key) for key in told.media}
        left |= {post_key(*key) for key in told.left}
        naming += told.naming
        for how, count in told.staying.items():
            staying[how] = staying.get(how, 0) + count
    going = Going(frozenset(accounts), frozenset(exports), frozenset(records), frozenset(blobs))
    return Plan(going, tuple(people), posts, staying, naming, frozenset(known.keys_of(numbers_of)), frozenset(left))


def _post(there: Mapping[str, str], said: str) -> str:
    """The name of a post, "" if no post is meant."""
    try:
        return post_named(there.items(), said)
    except ConfigError:
        return ""


def _told(archive: Archive, owner: Owner, importer: Speaker, wanted: Wanted, on_progress: Progress) -> Told:
    return told_by(archive, owner, importer, wanted, lambda done: on_progress("looking through records", done, None))


def _take_out_of_notes(root: Path, plan: Plan) -> int:
    """published.txt does not name them any more, and says which conversations were taken away."""
    left = set(paths_in(root / "site"))
    removed = [key for key in plan.posts if urls.thread(key) in left and key not in plan.keys]
    return permalinks.strike(root, {one.slug for one in plan.people}, removed, plan.keys)


def _hide(root: Path, more: Sequence[str], without: Collection[str]) -> None:
    """Name in hide.toml what stays somewhere, and no post that is not there any more."""
    kept = hide_file(root)
    listed = said_in(kept.text, "ids")
    fresh = [key for key in more if key not in listed]
    if fresh or not set(listed).isdisjoint(without):
        files.write(kept, with_lines(kept.text, "ids", fresh, without))


def _said(root: Path, plan: Plan, gone: Gone, lines: int) -> Forgotten:
    hidden_by = {one.name: f"{PEOPLE}/{one.slug}.md" for one in plan.people if one.slug}
    return Forgotten(gone, hidden_by, tuple(plan.posts), plan.staying, plan.naming, lines, tuple(_written(root, plan)))


def _written(root: Path, plan: Plan) -> Iterator[str]:
    """Which files of the owner's name a post that goes."""
    words = handwritten(root)
    texts = {f"{STORIES}/{slug}.md": text for slug, text in words.stories.items()} | {REPLIES: words.replies}
    keys = {*plan.posts, *plan.keys}
    for name, text in texts.items():
        if not keys.isdisjoint(_KEY.findall(text)):
            yield name


_KEY = re.compile(r"\b[a-z]+-[^\s()\"'#<>\[\]]+")
