"""stories/<slug>.md → StoryFile: what the archive's owner tells. Text in, struct out; never writes.

TOML between two lines of `+++`, then Markdown in which posts, conversations, people and days may stand; see
`story_words`. Whether those are there is not known here. Every mistake names the file and the line.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from tweetarchive.errors import ConfigError, Known, fault
from tweetarchive.weave.front_matter import (
    Date,
    check_slug,
    fault_of_key,
    first_line_of_words,
    is_date,
    read_front_matter,
    words_of_mistake,
)
from tweetarchive.weave.story_words import Mistake, Piece, read_words

FOLDER = "stories"
"""Of the archive, where they stand."""


class StoryFacts(Struct, frozen=True, forbid_unknown_fields=True):
    """date: what stands over it, a day, a month or a year. people: slugs of those whom it is about, besides those whom
    its words name. draft: not to be shown yet.
    """

    title: str = ""
    date: Date = ""
    people: tuple[str, ...] = ()
    draft: bool = False


class StoryFile(Struct, frozen=True):
    """One story. file: as messages name it. text: all of the file, for messages."""

    facts: StoryFacts
    pieces: tuple[Piece, ...]
    file: str = ""
    text: str = ""


def read_stories(texts: Mapping[str, str]) -> dict[str, StoryFile]:
    """All stories but drafts, by slug. texts: file name without ".md" → content. Raises ConfigError."""
    stories = {slug: read_story(slug, text) for slug, text in sorted(texts.items())}
    return {slug: story for slug, story in stories.items() if not story.facts.draft}


def read_story(slug: str, text: str) -> StoryFile:
    """One story by itself. Of a draft only the facts have to be right. Raises ConfigError."""
    file = f"{FOLDER}/{slug}.md"
    check_slug(slug, file)
    given, words = read_front_matter(file, text, 'title = "How we met"')
    given = {key: [value] if key == "people" and isinstance(value, str) else value for key, value in given.items()}
    try:
        facts = msgspec.convert(given, StoryFacts)
    except msgspec.ValidationError as error:
        what, key, known = words_of_mistake(str(error), StoryFacts, {}, _KINDS, "Keys of a story")
        raise ConfigError(what, where=file, faults=(fault_of_key(file, text, key, what, known),)) from None
    if not facts.title.strip():
        raise ConfigError(
            "has no title",
            where=file,
            hint='Write title = "…" between the two lines of +++.',
            faults=(fault("has no title", file, text, (1, 0, 0)),),
        )
    if facts.date != "" and not is_date(facts.date):
        what = f'date: "{facts.date}" is no date'
        raise ConfigError(
            what,
            where=file,
            hint='Write a day, a month or a year: date = 2019-03-12, date = "2019-03" or date = 2019.',
            faults=(fault_of_key(file, text, "date", what),),
        )
    if facts.draft:
        return StoryFile(facts, (), file, text)
    try:
        return StoryFile(facts, read_words(words, first_line_of_words(text)), file, text)
    except Mistake as mistake:
        raise wrong(StoryFile(facts, (), file, text), mistake.what, mistake.spot, mistake.hint, mistake.known) from None


def wrong(
    story: StoryFile, what: str, spot: tuple[int, int, int], hint: str = "", known: Known | None = None
) -> ConfigError:
    """What is wrong at a spot (line, column, length) of a story's file, to be raised."""
    where = f"{story.file}, line {spot[0]}" if spot[0] else story.file
    return ConfigError(what, where=where, hint=hint, faults=(fault(what, story.file, story.text, spot, known),))


_KINDS = {
    "date": "a date, or a year",
    "people": 'texts in brackets, like ["nancy"]',
    "draft": "true or false",
}
