"""Who wrote a copied page, where copying lost the name: told by how the comments speak to them, and to others.

Guesses nothing from one comment alone: a name counts as the author's if several greet it and no commenter has it, and a
comment without a name as the author's own if it answers several people in one go. Must not change a word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from ...commenting.commenters import folded
from .comments import Heard
from .phrases import OPENINGS

_NAME = r"(?P<name>[^\W\d_a-zß-ÿ][\w’'-]{1,30}(?: [^\W\d_a-zß-ÿ][\w’'-]{1,30})?)"
_GREETED = re.compile(
    r"(?:hi|hiya|hey|hello|dear|thanks|thank you|many thanks|cheers|welcome|congrats|congratulations|good morning|hallo"
    r"|liebe[rs]?|danke|vielen dank|hola|gracias|bonjour|salut|merci|ciao|grazie|olá|obrigad[oa])"
    rf"(?: so much| again| there)?,?\s+(?-i:{_NAME})\s*(?:[,.!:]|[–—-]|\Z)",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"{_NAME}\s*(?:[,:!]|\s[–—-]+(?=\s|\Z)|\Z)")
_CLOSING = re.compile(rf".*,\s+{_NAME}\s*[.!…]*\Z", re.DOTALL)
_SHORT = re.compile(rf"(?:\S+\s+){{1,3}}{_NAME}\s*[.!…]+\Z")
_FIRST_SENTENCE = re.compile(r".*?[.!?…]+(?=\s|\Z)|.+", re.DOTALL)


def greeted_name(comments: Sequence[Heard]) -> str:
    """The name that two comments or more greet and that none of the commenters has, "" if there is none or two of them
    would do. At least one must be a plain greeting: "True, …" begins many a comment.
    """
    spoken = [each for each in comments if each.title is None]
    taken = {part for each in spoken for part in _parts(each.name)}
    plain: Counter[str] = Counter()
    any_way: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for each in spoken:
        for name, sure in _greetings(each):
            key = folded(name)
            if key in OPENINGS or taken & set(_parts(name)):
                continue
            shown.setdefault(key, name)
            any_way[key] += 1
            plain[key] += sure
    likely = [key for key, number in any_way.most_common() if number > 1 and (plain[key] or number > 2)]
    if not likely or (len(likely) > 1 and any_way[likely[0]] == any_way[likely[1]]):
        return ""
    return shown[likely[0]]


def _parts(name: str) -> list[str]:
    """What somebody may be called of a name: all of it, and its first word."""
    whole = folded(name)
    return list(dict.fromkeys(filter(None, (whole, whole.split(" ")[0]))))


def _greetings(comment: Heard) -> set[tuple[str, bool]]:
    """(name, whether it can hardly be anything else) of whom the first sentence speaks to."""
    first = next((line.strip() for line in comment.lines if line.strip()), "")
    found = _FIRST_SENTENCE.match(first)
    sentence = found[0] if found else first
    if greeted := _GREETED.match(first):
        return {(greeted["name"], True)}
    if opening := _OPENING.match(first):
        return {(opening["name"], opening.end() >= len(first))}
    if closing := _CLOSING.fullmatch(sentence):
        return {(closing["name"], True)}
    if short := _SHORT.fullmatch(sentence):
        return {(short["name"], False)}
    return set()


def by_the_author(comments: Sequence[Heard], author: str) -> set[int]:
    """Ordinals of nameless comments that the article's author wrote: those that answer, by "@", two or more people who
    commented before (three, if the author's name is not known), and do not speak to the author.
    """
    needed = 2 if author else 3
    own = set()
    known: dict[str, str] = {}
    for each in comments:
        if each.title is None and not each.name:
            called = {_called(known, word) for line in each.lines for word in _AT.findall(line)} - {""}
            to_author = author and any(set(_parts(name)) & set(_parts(author)) for name, _ in _greetings(each))
            if len(called) >= needed and not to_author:
                own.add(each.ordinal)
        if each.name:
            whole = folded(each.name)
            known |= dict.fromkeys((whole, whole.replace(" ", ""), whole.split(" ")[0]), whole)
    return own


_AT = re.compile(r"(?<![\w@./])@\s?([\w’'-]{2,40})")


def _called(known: Mapping[str, str], word: str) -> str:
    """Whom of those known a word behind an "@" means: a first name, a whole one without its blanks, or one with an "s"
    too many or too few; "" if nobody. The last one who has it, if several have.
    """
    key = folded(word).removesuffix("'s").removesuffix("’s")
    return known.get(key) or known.get(key.removesuffix("s")) or known.get(f"{key}s") or ""
