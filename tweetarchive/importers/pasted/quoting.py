"""Somebody else's words in a copied article: a paragraph of which the one before says whose comment it is.

In the page it was set apart; as plain text it reads like the author's own. Looks for written words only: what somebody
said aloud is the author's to tell.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .phrases import BEGINNINGS, NOT_NAMES

_SENTENCE = re.compile(r"[^.!?…]*(?:[.!?…]+(?=[\s”\"’)]|\Z)[”\"’)]*|\Z)")
_NAME = r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]{1,30}(?: [^\W\d_a-zß-ÿ][\w’'.-]{1,30}){0,2})"
_COMMENTED = re.compile(
    rf"{_NAME}(?: [\w’'-]+ly| has| had| just| then| also| even| later| recently){{0,2}}"
    r" (?:(?:left|wrote|posted|added|made|sent|submitted|gave)(?: \w+){0,4}?"
    r" (?:comment|reply|response|note|message|answer)s?\b"
    r"|comment(?:ed|s)\b|repli(?:ed|es)\b|respond(?:ed|s)\b|answered\b|(?:wrote|writes)\b)"
)
_IN_COMMENTS = re.compile(
    rf"\b(?i:in) (?:the|a|his|her|their) comments?\b.*?{_NAME} (?:said|says|wrote|writes|asked|put it|noted|shared)"
)
_FROM = re.compile(rf"\b(?:comment|reply|response|note|message) (?:from|by) {_NAME}")


class Quoted(NamedTuple):
    """name: of whoever wrote the words, as whole as the article gives it. first, last: numbers of the paragraphs."""

    name: str
    first: int
    last: int


def quoted_comment(paragraphs: list[str]) -> Quoted | None:
    """The first comment that the article quotes, None if it quotes none.

    The paragraph before ends with a colon and says, in its last two sentences, who left it. The quote is the paragraph
    behind that; and those after it, as long as they are marked as quoted too or a quotation mark is open.
    """
    for number, paragraph in enumerate(paragraphs[:-1]):
        if not paragraph.rstrip().endswith(":"):
            continue
        name = _who(paragraph)
        if name and not re.match(r"\s*(?:[-*•–]|\d+[.)])\s", paragraphs[number + 1]):
            return Quoted(_whole_name(name, paragraphs), number + 1, _end(paragraphs, number + 1))
    return None


def _who(paragraph: str) -> str:
    """The last name of which the end of a paragraph says that its bearer wrote a comment."""
    sentences = [each for each in _SENTENCE.findall(paragraph) if each.strip()]
    ending = "".join(sentences[-2:])
    found = [match for pattern in (_COMMENTED, _IN_COMMENTS, _FROM) for match in pattern.finditer(ending)]
    names = [(match.start(), _bare(match["name"])) for match in found]
    return max((each for each in names if each[1]), default=(0, ""))[1]


def _bare(name: str) -> str:
    """The name without a word before it that begins the sentence ("Yesterday Paul")."""
    words = name.split()
    while words and words[0].casefold() in NOT_NAMES | BEGINNINGS:
        words.pop(0)
    return re.sub(r"[’']s\Z|[.’']\Z", "", " ".join(words))


def _whole_name(name: str, paragraphs: list[str]) -> str:
    """The name with what follows it elsewhere in the article: "Paul" → "Paul O’Mara", if that is said only one way."""
    if " " in name:
        return name
    longer = re.compile(rf"\b{re.escape(name)}((?: [^\W\d_a-zß-ÿ][\w’'-]*[\w]){{1,2}})")
    found = dict.fromkeys(_bare(name + match[1]) for text in paragraphs for match in longer.finditer(text))
    return next(iter(found)) if len(found) == 1 else name


def _end(paragraphs: list[str], first: int) -> int:
    text = paragraphs[first].lstrip()
    last = first
    if text.startswith(">"):
        while last + 1 < len(paragraphs) and paragraphs[last + 1].lstrip().startswith(">"):
            last += 1
    elif text.startswith(("“", '"', "„", "«")) and not _is_closed(text):
        closing = next(
            (at for at in range(first + 1, min(first + 6, len(paragraphs))) if _is_closed(paragraphs[at])), None
        )
        last = first if closing is None else closing
    return last


def _is_closed(paragraph: str) -> bool:
    return paragraph.rstrip().rstrip(".,").endswith(("”", '"', "“", "»"))  # German closes with what opens in English
