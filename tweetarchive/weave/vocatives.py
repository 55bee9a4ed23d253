"""How people speak to each other in flat comments: "@Wilma and Bob –", "Hi Wilma", "Wilma, …", "Just so, Wilma."

Finds where a text speaks to somebody, and who of those known is called so. Which of several is meant, and which of
their comments, is decided elsewhere. Only a name that somebody here has counts, unless "@" stands before it: on real
pages, 78 of 84 words that looked like a bare address were nobody's name (2026-11).
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from tweetarchive.weave.names import LAST, ROUGH, Match, NameIndex
from tweetarchive.weave.phrases import (
    ACCORDING,
    AGREEING,
    COMMENT_NUMBER,
    COMMON,
    GREETINGS,
    INTERJECTIONS,
    JOINTS,
    MORE_OF_A_GREETING,
    NOT_BEFORE_AN_ADDRESS,
    SAYING,
    TITLES,
    any_of,
    words,
)

MAX_SHOWN = 30
MAX_FIRST_SENTENCE = 300
MAX_COMMAS = 8
MAX_WORDS = 9
MAX_RUN = 20
"""No comment greets more people in one breath, only a made-up one."""


class Call(Struct, frozen=True):
    """One person spoken to. shown: as the text has it. match: None if it is nobody known. number: of a comment instead
    ("@3"), 0 if it is a name.
    """

    shown: str
    how: Literal["at", "greeting", "vocative", "inside", "reference", "number"]
    match: Match | None = None
    number: int = 0


def calls(text: str, names: NameIndex, speaker: int, opening: bool) -> list[Call]:
    """Who is spoken to by the beginning of `text`, a tidied line. opening: it is the first line of the comment."""
    start = _before(text)
    if text.startswith("@", start):
        return _at_run(text, start, names, speaker)
    if number := _numbered(text, start, opening):
        return [number]
    if opening and (found := _greeting(text, start, names, speaker)):
        return found
    if found := _vocative(text, start, names, speaker):
        return found
    return _inside(text, start, names, speaker) if opening else []


# --- "@Otto, @Ines, and Karla – cheers" ----------------------------------------------------------------------------


def _at_run(text: str, start: int, names: NameIndex, speaker: int) -> list[Call]:
    found: list[Call] = []
    while text.startswith("@", start) and len(found) < MAX_RUN:
        call, end = _at(text, start, names, speaker)
        if not call:
            break
        found.append(call)
        more, start = _and_more(text, end, names, speaker, "at")
        found += more
    return found


def _at(text: str, start: int, names: NameIndex, speaker: int) -> tuple[Call | None, int]:
    """What "@" at `start` calls, and where it ends."""
    name = start + 1 + (text[start + 1 : start + 2] == " ")
    if match := _named(text, name, names, speaker, ROUGH):
        return Call(text[start : match.end][:MAX_SHOWN], "at", match), match.end
    if number := _AT_NUMBER.match(text, start):
        return Call(number[0], "number", None, int(number[1])), number.end()
    word = _SOMEBODY.match(text, name)
    if not word or word.start() != start + 1:
        return None, start
    return Call(text[start : word.end()][:MAX_SHOWN], "at"), word.end()


def _and_more(
    text: str, end: int, names: NameIndex, speaker: int, how: Literal["at", "greeting", "vocative"]
) -> tuple[list[Call], int]:
    """Names without "@" that the run goes on with, and where it goes on after them: there may be an "@" again.

    The word between must be small and the next one capital and known ("@Wilma And the same to you" calls Wilma alone).
    One that is not known, at the very end of such a list, may still be somebody's name: "and Karla –".
    """
    found: list[Call] = []
    while len(found) < MAX_RUN and (joint := _JOINT.match(text, end)):
        start = joint.end()
        if text.startswith("@", start):
            return found, start
        if not joint[0].strip() or text[start : start + 1].islower():
            break
        match = names.at(text, start, speaker, LAST)
        if match and (_PAUSE.match(text, match.end) or _JOINT.match(text, match.end)):
            found.append(Call(text[start : match.end][:MAX_SHOWN], how, match))
            end = match.end
            continue
        word = _SOMEBODY.match(text, start)
        if word and not match and joint[0].strip() != "," and _PAUSE.match(text, word.end()) and not _common(word[0]):
            found.append(Call(word[0][:MAX_SHOWN], how))
            end = word.end()
        break
    return found, end


# --- "Hi Wilma", "Wilma, …", "Just so, Wilma." ------------------------------------------------------------------


def _greeting(text: str, start: int, names: NameIndex, speaker: int) -> list[Call]:
    greeting = _GREETING.match(text, start)
    if not greeting:
        return []
    name = greeting.end()
    if text.startswith("@", name):
        return _at_run(text, name, names, speaker)
    match = _known(text, name, names, speaker)
    if not match:
        return []
    more, _ = _and_more(text, match.end, names, speaker, "greeting")
    return [Call(text[start : match.end][-MAX_SHOWN:].strip(), "greeting", match), *more]


def _vocative(text: str, start: int, names: NameIndex, speaker: int) -> list[Call]:
    match = _known(text, start, names, speaker)
    if not match and (before := _INTERJECTION.match(text, start)):
        match = _known(text, before.end(), names, speaker)
    if not match:
        return []
    more, end = _and_more(text, match.end, names, speaker, "vocative")
    if not _PAUSE_AFTER_NAME.match(text, end):
        return []
    return [Call(text[start : match.end][:MAX_SHOWN], "vocative", match), *more]


def _inside(text: str, start: int, names: NameIndex, speaker: int) -> list[Call]:
    """A name in the first sentence: between commas ("Just so, Wilma."), before its end ("Quite right Wilma."), or of
    somebody who is agreed with ("As Wilma said").
    """
    ends = _SENTENCE_END.search(text, start, start + MAX_FIRST_SENTENCE)
    last = ends.end() if ends else min(len(text), start + MAX_FIRST_SENTENCE)
    places = [comma.end() for comma in _COMMA.finditer(text, start, last)][:MAX_COMMAS]
    places += [word.end() for word in list(_WORD_BEFORE.finditer(text, start, last))[:MAX_WORDS] if _leads(text, word)]
    for place in places:
        match = _known(text, place, names, speaker)
        if match and match.end <= last and _PAUSE.match(text, match.end):
            return [Call(text[place : match.end][:MAX_SHOWN], "inside", match)]
    for reference in _REFERENCE.finditer(text, start, last):
        match = _known(text, reference.end(), names, speaker)
        if match and (reference[1] or _SAYING.match(text, match.end)):
            return [Call(text[reference.start() : match.end][-MAX_SHOWN:], "reference", match)]
    return []


def _leads(text: str, word: re.Match[str]) -> bool:
    """Whether a name after this word may be that of somebody spoken to."""
    return word[1].casefold() not in _NOT_BEFORE and not (word[1][0].isupper() and text[: word.start()].strip())


def _known(text: str, start: int, names: NameIndex, speaker: int) -> Match | None:
    """Who is named at `start` without "@", if that is written as names are."""
    word = _SOMEBODY.match(text, start)
    if not word or _common(word[0]) or (word[0][0].islower() and not names.written_small(word[0])):
        return None
    match = _named(text, start, names, speaker, LAST)
    return match if match and match.end - start > 1 else None


def _named(text: str, start: int, names: NameIndex, speaker: int, worst: int) -> Match | None:
    """Who is named at `start`, with or without a title: "Herr Dr. Huber"."""
    match = names.at(text, start, speaker, worst)
    if not match and (title := _TITLE.match(text, start)):
        return names.at(text, title.end(), speaker, worst)
    return match


# --- "@3", "comment 3:", "in reply to #3" ----------------------------------------------------------------------------


def _numbered(text: str, start: int, opening: bool) -> Call | None:
    number = _NUMBER.match(text, start) or (_TO_NUMBER.search(text, start, start + 120) if opening else None)
    return Call(number[0][-MAX_SHOWN:].strip(), "number", None, int(number[1])) if number else None


# --- what texts look like --------------------------------------------------------------------------------------------


def _before(text: str) -> int:
    """Where a line begins, after bullets, stars of bold type, and a point before "@"."""
    found = _LEAD.match(text)
    return found.end() if found else 0


def _common(word: str) -> bool:
    return word.strip(".,!?'").casefold() in _COMMON


_JOINED = any_of(JOINTS)
_LEAD = re.compile(r"[\s*_>→•]*(?:[.(\[]\s*(?=@))?")
_SOMEBODY = re.compile(rf"[^\W_](?:[\w']|[-.](?=\w)){{0,{MAX_SHOWN}}}")
_JOINT = re.compile(rf"\s*[,;/&+]\s*(?:{_JOINED}\s+)?|\s+{_JOINED}\s+|\s+(?=@)")
_PAUSE = re.compile(r"\s*(?:[,;:!?.)–—]|$|\n)|\s+-|-+\s")
_PAUSE_AFTER_NAME = re.compile(r"\s*(?:[,:!–—]|\.\.|$|\n)|\s+-+\s|-+\s|--")
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n")
_COMMA = re.compile(rf",\s*(?:{any_of(MORE_OF_A_GREETING)}\s+)?(?=\S)", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?<!\w)(\w[\w']*)\s+(?=[^\W\d_])")
_REFERENCE = re.compile(rf"\b(?:({any_of(AGREEING)})|{any_of(ACCORDING)})\s+(?=\S)", re.IGNORECASE)
_SAYING = re.compile(rf"(?:\s+\w+)?\s+{any_of(SAYING)}\b", re.IGNORECASE)
_TITLE = re.compile(rf"(?:{any_of(TITLES.replace('.', '[.]'))}\s+){{1,2}}", re.IGNORECASE)
_AT_NUMBER = re.compile(r"@\s?#?(\d{1,4})(?=[\s,:;.!?)–—-]|$)")
_NUMBER = re.compile(
    rf"(?:re:?\s*)?(?:{any_of(COMMENT_NUMBER)}\s*#?|(?<=re)\s?#|(?<=re:)\s?#)\s*(\d{{1,4}})(?=\s*[,:;.!?)–—-]|\s*$)",
    re.IGNORECASE,
)
_TO_NUMBER = re.compile(
    r"\b(?:repl(?:y|ying|ied)|respon(?:se|d|ding)|answer(?:ing)?|antwort)\s*(?:to|auf|an)?\s*"
    rf"{any_of(COMMENT_NUMBER)}?\s*#\s*(\d{{1,4}})\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    rf"{any_of(GREETINGS)}(?:[\s,]+{any_of(MORE_OF_A_GREETING)}\b){{0,2}}\s*[,!:.–—-]{{0,3}}\s*(?:(?=@)|(?<!\w)(?=[^\W_]))",
    re.IGNORECASE,
)
_INTERJECTION = re.compile(rf"{any_of(INTERJECTIONS)}\b\s*[,!.]{{0,3}}\s*(?=[^\W_])", re.IGNORECASE)
_COMMON = words(COMMON)
_NOT_BEFORE = words(NOT_BEFORE_AN_ADDRESS)
