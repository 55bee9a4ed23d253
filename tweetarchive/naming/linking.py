"""`people link` and `people split`: these accounts are one person; these are not that person's after all.

The word is the owner's; what is checked is that it means what they think. The album is woven with the changed file
before that is written, so that one that contradicts another, changes nothing, or means somebody else as well never is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress, up_to_date_album
from tweetarchive.handwritten import PEOPLE
from tweetarchive.naming import files
from tweetarchive.naming.editing import new_file, with_accounts
from tweetarchive.naming.meaning import EVERYBODY, Directory, Meant
from tweetarchive.nearest import did_you_mean
from tweetarchive.weave.people_files import RESERVED, SLUG, quoted, read_person


class Account(Struct, frozen=True):
    """An account that changed hands. said: as a people file says it. called: in words. slug: whose it is now, "" if
    nobody's; before: whose it was.
    """

    said: str
    called: str
    slug: str
    before: str


class Change(Struct, frozen=True):
    """What a command did, or with --dry-run would do. where: the file. before: its text, "" if there was none. after:
    the same if nothing is to be done. accounts: those that changed hands.
    """

    where: str
    name: str
    before: str
    after: str
    accounts: tuple[Account, ...]


def link(folder: Folder, slug: str, accounts: Sequence[str], *, dry_run: bool = False, on_progress: Progress) -> Change:
    """Say in people/<slug>.md that these accounts are one person's. Raises ConfigError, and nothing is written then."""
    check_slug(slug)
    kept = files.read(folder, slug)
    before = directory(folder, on_progress)
    meant = [before.meant(text) for text in accounts]
    theirs = set(before.of(slug))
    for each in meant:
        _check_free(before, slug, each)
    listed = read_person(slug, kept.text).accounts if kept.content is not None else ()
    fresh = [each for each in meant if not (each.accounts and each.accounts <= theirs and kept.content is not None)]
    texts = [text for each in fresh for text in each.texts]
    if not listed and (fresh or kept.content is None):  # else the file would stand for these no longer
        texts = [*map(before.lasting, sorted(theirs)), *texts]
    known = {account.lower() for account in listed}
    texts = [text for text in dict.fromkeys(texts) if text.lower() not in known]
    name = before.people[slug].name if slug in before.people else _name(before, meant) or slug
    if not texts:
        return Change(kept.where, name, kept.text, kept.text, ())
    text = new_file(name, texts) if kept.content is None else with_accounts(kept.text, kept.where, more=texts)
    after = woven(folder, slug, text, dry_run, on_progress)
    _check_linked(before, after, slug, fresh)
    if not dry_run:
        files.write(kept, text)
    return Change(kept.where, after.people[slug].name, kept.text, text, _moved(before, after, slug))


def split(
    folder: Folder, slug: str, accounts: Sequence[str], *, dry_run: bool = False, on_progress: Progress
) -> Change:
    """Take these accounts out of people/<slug>.md again. Raises ConfigError, and nothing is written then."""
    check_slug(slug)
    kept = files.read(folder, slug)
    if kept.content is None:
        raise ConfigError(f"there is no {kept.where}", hint=f"Nobody but a people file joins accounts. {EVERYBODY}")
    file = read_person(slug, kept.text)
    before: Directory | ConfigError
    try:
        before = directory(folder, on_progress)
    except ConfigError as error:
        before = error  # two files claim one account: this command is what mends it, by what stands in the file
    gone = {entry for text in accounts for entry in _entries(before, kept, file.accounts, text)}
    text = with_accounts(kept.text, kept.where, without=gone)
    name = file.name or slug
    if isinstance(before, ConfigError):
        if not dry_run:
            files.write(kept, text)
        return Change(kept.where, name, kept.text, text, ())
    after = woven(folder, slug, text, dry_run, on_progress)
    for entry in sorted(gone):
        if still := before.meant_in_file(entry) & set(after.of(slug)):
            raise ConfigError(
                f"{after.called(min(still))} would be {slug} all the same: an export was imported under this name, or"
                " the file is named after their page",
                where=kept.where,
                hint=f"Nothing was written. If nothing else speaks for it, rename or delete {kept.where}.",
            )
    if not dry_run:
        files.write(kept, text)
    return Change(kept.where, name, kept.text, text, _moved(before, after, slug))


def check_slug(slug: str) -> None:
    """Raises ConfigError for what cannot be the name of a people file."""
    if not SLUG.match(slug) or slug in RESERVED:
        raise ConfigError(
            f'"{slug}" cannot be a person\'s short name',
            where="SLUG",
            hint="Use a–z, 0–9 and single hyphens, as in the name of their file in people/: nancy-b.",
        )


def directory(
    folder: Folder, on_progress: Progress, instead: Mapping[str, str] | None = None, at: Path | None = None
) -> Directory:
    """Everybody as they are. instead: texts of people files that are not written yet. at: to make the album there."""
    with Album.open(up_to_date_album(folder, on_progress, instead=instead, at=at).path) as album:
        return Directory(album)


def _check_free(before: Directory, slug: str, meant: Meant) -> None:
    """Nobody else may be known to have these accounts."""
    for number in sorted(meant.accounts):
        other = before.whose(number)
        if other in ("", slug):
            continue
        called, said = before.called(number), quoted(before.name(number))
        if before.people[other].described:
            raise ConfigError(
                f"{called} is {other}, as {PEOPLE}/{other}.md says, and cannot be {slug} as well",
                where=f"{PEOPLE}/{slug}.md",
                hint=f"If that is wrong, take it out there first: `tweetarchive people split {other} {said}`.",
            )
        if before.people[other].owner or before.people[other].both:
            raise ConfigError(
                f"{called} is {other}, whose export was imported under that name, and cannot be {slug} as well",
                where=f"{PEOPLE}/{slug}.md",
                hint=f"If {slug} is the same person, link the other way round: `tweetarchive people link {other} …`.",
            )


def _name(before: Directory, meant: Iterable[Meant]) -> str:
    """What the first who has a name calls themselves."""
    numbers = [number for each in meant for number in sorted(each.accounts)]
    return next((name for number in numbers if (name := before.accounts[number].name)), "")


def woven(folder: Folder, slug: str, text: str, dry_run: bool, on_progress: Progress) -> Directory:
    """Everybody as they will be. The album is there for the next build, unless nothing will be written."""
    read = {slug: text.replace("\r\n", "\n").replace("\r", "\n")}  # as it will be read from the disk
    if not dry_run:
        return directory(folder, on_progress, read)
    cache = folder.root / "cache"
    try:
        cache.mkdir(exist_ok=True)
        with TemporaryDirectory(dir=cache) as aside:
            return directory(folder, on_progress, read, Path(aside) / "album.db")
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror}", where=str(cache)) from error


def _check_linked(before: Directory, after: Directory, slug: str, meant: Sequence[Meant]) -> None:
    """Whether what came of it is what was meant."""
    theirs = frozenset(after.of(slug))
    fresh = theirs - set(before.of(slug))
    told = frozenset[int]().union(*(each.accounts for each in meant))
    unseen = [each.texts[0] for each in meant if not each.accounts and not after.meant_in_file(each.texts[0]) & theirs]
    if unseen and not fresh - told:
        raise ConfigError(
            f'nobody else in this archive is "{unseen[0]}"',
            hint=f"{EVERYBODY} For somebody whose words are yet to be imported, write it into the file yourself.",
        )
    if len(unseen) > 1:
        them = " and ".join(f'"{text}"' for text in unseen)
        raise ConfigError(f"{them} cannot be looked up together", hint="Link one of them after the other.")
    if (more := sorted(fresh - told)) and all(each.exact for each in meant):
        raise ConfigError(
            f"a people file cannot tell them from {after.called(more[0])}, who is somebody else so far",
            where=f"{PEOPLE}/{slug}.md",
            hint='Name them by their address of e-mail ("blog:nancy@mail.example"), which stays in that file; or, if'
            f" they are all one person, by the name: {quoted(after.name(more[0]))}.",
        )


def _moved(before: Directory, after: Directory, slug: str) -> tuple[Account, ...]:
    """Accounts that were this person's or are now. Their numbers depend on the archive alone."""
    found = []
    for number in sorted({*before.of(slug)} ^ {*after.of(slug)}):
        one = after if number in after.accounts else before
        then, now = (each.whose(number) if number in each.accounts else "" for each in (before, after))
        found.append(Account(one.name(number), one.called(number), now, then))
    return tuple(found)


def _entries(before: Directory | ConfigError, kept: files.Kept, accounts: Sequence[str], text: str) -> list[str]:
    """What stands in the file for an account: that very word, or another for the same."""
    wanted = text.strip().lower()
    found = [entry for entry in accounts if entry.lower() in (wanted, f"{BLOG}:{wanted}")]
    if not found:
        if isinstance(before, ConfigError):
            raise before
        with suppress(ConfigError):  # what is unknown, or could be two, is not named here in these words
            meant = before.meant(text).accounts
            found = [entry for entry in accounts if before.meant_in_file(entry) & meant]
    if not found:
        named = f"It names {', '.join(map(quoted, accounts))}." if accounts else "It names no account at all."
        raise ConfigError(f'"{text}" does not stand there{did_you_mean(text, accounts)}', where=kept.where, hint=named)
    return found
