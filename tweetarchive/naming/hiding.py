"""`people hide`: how somebody is shown who asked for it, or whom the owner spares. Undone by `--level full`.

What is written is one line in a people file; that it holds everywhere is weaving's business. The album is woven with
the changed file before that is written, so that what contradicts another file never is.
"""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.commenting.commenters import folded
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress
from tweetarchive.naming import files
from tweetarchive.naming.editing import new_file, with_consent
from tweetarchive.naming.linking import check_slug, directory, woven
from tweetarchive.naming.meaning import EVERYBODY, Directory
from tweetarchive.nearest import did_you_mean
from tweetarchive.weave.consent.levels import FULL, LEVELS
from tweetarchive.weave.people_files import read_person


class Hiding(Struct, frozen=True):
    """What was done, or with --dry-run would be. where: the file. before: its text, "" if there was none. after: the
    same if nothing is to be done. meaning: of the level, in words. namesakes: others who are shown and called the same.
    along: others whom a people file cannot tell from them, and who are shown so as well.
    """

    where: str
    name: str
    level: str
    meaning: str
    before: str
    after: str
    namesakes: tuple[str, ...] = ()
    along: tuple[str, ...] = ()


def hide(folder: Folder, slug: str, level: str, *, dry_run: bool = False, on_progress: Progress) -> Hiding:
    """Say in people/<slug>.md how somebody is shown. Raises ConfigError, and nothing is written then."""
    if level not in LEVELS:
        raise ConfigError(
            f'there is no level "{level}"{did_you_mean(level, LEVELS)}',
            where="--level",
            hint=f"One of {', '.join(LEVELS)}.",
        )
    check_slug(slug)
    kept = files.read(folder, slug)
    before = directory(folder, on_progress)
    if kept.content is None:
        name, text = _first_words(before, slug, level)
    else:
        said = read_person(slug, kept.text)
        name = said.name or (before.people[slug].name if slug in before.people else slug)
        text = kept.text if (said.consent or FULL) == level else with_consent(kept.text, kept.where, level)
    if text == kept.text:
        return Hiding(kept.where, name, level, LEVELS[level], kept.text, kept.text)
    after = woven(folder, slug, text, dry_run, on_progress)
    if not dry_run:
        files.write(kept, text)
    others = _namesakes(after, slug, name) if level != FULL else ()
    others_before = {other for other, row in before.people.items() if not row.described}  # no file: nobody's initials
    along = sorted(others_before - after.people.keys() - {slug})
    return Hiding(kept.where, name, level, LEVELS[level], kept.text, text, others, tuple(along))


def _first_words(before: Directory, slug: str, level: str) -> tuple[str, str]:
    """Name and file of somebody who has no file yet."""
    if slug not in before.people:
        raise ConfigError(f'there is nobody called "{slug}"{did_you_mean(slug, before.people)}', hint=EVERYBODY)
    person = before.people[slug]
    if person.owner:
        raise ConfigError("that is you: an archive shows its owner", where=f"people/{slug}.md")
    if person.described:
        raise ConfigError(
            f'"{slug}" is what somebody is shown as who has a file of another name',
            where=f"people/{slug}.md",
            hint="Name them by that file, which says how they are shown.",
        )
    if level == FULL:
        return person.name, ""
    accounts = [before.lasting(number) for number in sorted(before.of(slug))]
    return person.name, with_consent(new_file(person.name, accounts), f"people/{slug}.md", level)


def _namesakes(after: Directory, slug: str, name: str) -> tuple[str, ...]:
    """Who else is called that and is shown: perhaps the same person under another account."""
    wanted = folded(name)
    return tuple(other for other, row in after.people.items() if other != slug and folded(row.name) == wanted)
