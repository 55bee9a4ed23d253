"""The page that searches, and what the files say that its script loads."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.words import PersonRef


class SearchPage(Struct, frozen=True):
    """search.html: the form, and what to leaf through where no script runs.

    version: changes if anything does that can be found, so that a browser asks for new files.
    friends: people to choose from, the closest first.
    years: years to choose from, the first one first.
    services: services to choose from, "twitter" and "blog" among them; a choice only if there are several.
    circles: there is circles.html.
    tags: there is tags.html.
    """

    version: str
    friends: tuple[PersonRef, ...]
    years: tuple[int, ...]
    services: tuple[str, ...]
    circles: bool = False
    tags: bool = False


class SearchTable(Struct, frozen=True):
    """search/table.js: what there is. It has no template.

    posts, stories, people: how many can be found. Their numbers follow on each other in this order.
    cards: results in a file of them.
    years: (year, number of its first post, of its last).
    firsts: the word that each file of words begins with, in order.
    sizes: bytes of each.
    """

    posts: int
    stories: int
    people: int
    cards: int
    years: tuple[tuple[int, int, int], ...]
    firsts: tuple[str, ...]
    sizes: tuple[int, ...]


class SearchWords(Struct, frozen=True):
    """search/words-<n>.js: words, and what has them. It has no template.

    number: of the file.
    lines: on each a word, a space, and numbers in the writing of `search.numbering`.
    """

    number: int
    lines: str


class SearchCard(Struct, frozen=True, array_like=True):
    """A result.

    kind: "begun" is a post that a conversation begins with.
    path: where it stands.
    name: of its author, of a person; a story's title.
    passed: whose words they are if the author passed them on, else "".
    day: yyyymmdd, with 00 for what is not known; 0 if nothing is.
    words: the first ones; of a person their handles.
    told: posts held of the conversation it begins, else 0.
    """

    kind: Literal["post", "begun", "story", "person"]
    path: str
    name: str
    passed: str
    day: int
    words: str
    told: int = 0


class SearchCards(Struct, frozen=True):
    """search/cards-<n>.js: what results say. It has no template.

    number: of the file.
    cards: in order of their numbers.
    """

    number: int
    cards: tuple[SearchCard, ...]
