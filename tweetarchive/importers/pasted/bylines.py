"""Lines that say who wrote what follows (or what came before), and when: above a comment, and at an article's edge.

A line of prose can look like one ("My grandmother always says"), so that a name must look like a name here, and a date
must be all that is left of the line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...commenting.dates import Written, written_date
from .marks import heading, is_residue
from .phrases import BESIDE_DATES, NOT_NAMES, PARTICLES


class Byline(NamedTuple):
    """name: "" if the copying lost it. when: None if the line has no date, or one that tells no day ("2 years ago").
    form: which kind of line it is; the bylines of one page's comments are of one form. behind: it stands under the
    words that it is about. lines: how many lines it takes.
    """

    name: str
    when: Written | None
    form: str
    behind: bool = False
    lines: int = 1


def comment_byline(line: str, following: str = "") -> Byline | None:
    """Who wrote a comment, if `line` says so, or this and the next one. None for anybody's words."""
    text = _ORDINAL.sub("", line.strip())
    if not text or len(text) > 150:
        return None
    for read in (_says, _attributed, _dated):
        if found := read(text):
            return found
    if _is_name(text) and (when := date_line(following)):
        return Byline(text, when.written, "name over date", lines=2)
    return None


_ORDINAL = re.compile(r"\A(?:#?\d{1,4}[.)]?\s+)(?=[^\W\d])")
"""A theme's own number before the name: "3 Nancy November 8, 2008"."""


class DateLine(NamedTuple):
    """A text that is a date and nothing else. written: None if it tells no day."""

    written: Written | None


def date_line(text: str) -> DateLine | None:
    """The date that a whole text is; None if it is anything more, or less."""
    plain = text.strip().strip("|·•—–-()[]#").strip()
    if not plain or len(plain) > 80:
        return None
    if _RELATIVE.fullmatch(plain):
        return DateLine(None)
    written = written_date(plain, day_first=False)
    if written is None:
        return None
    rest = [word for word in re.findall(r"[^\W\d_]+", plain.casefold()) if word not in BESIDE_DATES]
    if len(rest) > 1 or (rest and _still_dated(plain, rest[0])):
        return None
    return DateLine(written)


def _still_dated(plain: str, word: str) -> bool:
    """Whether a text is a date without this word too, which is then no month."""
    return written_date(re.sub(re.escape(word), " ", plain, flags=re.IGNORECASE), day_first=False) is not None


_RELATIVE = re.compile(
    r"(?:about |over |almost |il y a |hace |vor )?(?:\d{1,3}|an?|one|un[ea]?|einem?r?) "
    r"(?:second|minute|hour|day|week|month|year|an|mois|jour|semaine|heure|año|mese?|día|jahr|monat|tag|woche|stunde)\w{0,3}"
    r"(?: ago)?",
    re.IGNORECASE,
)


# --- comments --------------------------------------------------------------------------------------------------------


def _says(text: str) -> Byline | None:
    """ "Nancy S. says", "Nancy S. said:", "Nancy said…", "Nancy says: November 8, 2008 at 2:31 am"."""
    found = _SAYS.fullmatch(text)
    if not found or not _is_name(found["name"]):
        return None
    rest = found["rest"].removeprefix("on ").strip()
    when = date_line(rest)
    if rest and when is None:
        return None
    mark = {"": "", ":": ":"}.get(found["mark"].strip(), "…")
    return Byline(
        found["name"].strip(), when.written if when else None, f"{found['verb'].lower()}{mark}{'+' * bool(rest)}"
    )


_SAYS = re.compile(
    r"(?P<name>\S.{0,70}?)\s+(?P<verb>says|said|wrote|writes|commented|sagt|sagte|schreibt|schrieb|meint|meinte|dice|dijo"
    r"|escribió|dit|a dit|a écrit|diz|disse|ha detto|scrive|ha scritto|zegt|schreef)"
    r"\s?(?P<mark>:|\.{3}|…|)(?P<rest>(?:\s.*)?)",
    re.IGNORECASE,
)


def _attributed(text: str) -> Byline | None:
    """ "Posted by: Nancy | November 8, 2008", "Comment by Nancy — November 8, 2008", which stand under the words."""
    found = _ATTRIBUTED.fullmatch(text)
    if not found:
        return None
    for mark in _BETWEEN.finditer(found["rest"]):
        name, when = found["rest"][: mark.start()].strip(), date_line(found["rest"][mark.end() :])
        if when and _is_name(name):
            return Byline(name, when.written, "posted by", behind=True)
    return None


_ATTRIBUTED = re.compile(
    r"(?:posted|comment|left|geschrieben|publicado|posté)(?: by| von| por| par)\s*:?\s+(?P<rest>.+)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:[|·•—–-]|\bon\b|\bam\b|\bat\b|,)\s*", re.IGNORECASE)


def _dated(text: str) -> Byline | None:
    """ "Nancy on November 8, 2008 at 2:31 am said:", "Nancy | Nov 8, 2008", "Nancy November 8, 2008 at 2:31 am"; "On
    November 8, 2008, Nancy said:".
    """
    bare = _SAID_BEHIND.sub("", text)
    said = bare != text
    if written_date(bare) is None and not bare.endswith("ago"):
        return None
    for mark in re.finditer(r"\s*(?:\s[|·•—–-]\s?|\s(?:on|am|le|el)\s|,\s|\s)\s*", bare):
        name, rest = bare[: mark.start()], bare[mark.end() :]
        if _is_name(name) and (when := date_line(rest)):
            return Byline(name.strip(), when.written, "name, date" + " said" * said)
        begun = name.casefold().removeprefix("on ").removeprefix("am ")
        if said and _is_name(rest) and (when := date_line(begun)):
            return Byline(rest.strip(), when.written, "date, name said")
    return None


_SAID_BEHIND = re.compile(
    r",?\s+(?:says|said|wrote|writes|commented|sagte|schrieb|dijo|a dit|ha detto)\s?(?::|\.{3}|…)?\Z", re.IGNORECASE
)


def _is_name(text: str) -> bool:
    """Whether a text can be what somebody calls themselves: few words that begin with capitals, or a single one."""
    words = text.strip().split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or words[0].casefold().strip("’'") in NOT_NAMES:
        return False
    if _NEVER_IN_NAMES.search(text.strip()) or is_residue(text) or heading(text):
        return False
    if len(words) == 1:
        return any(each.isalpha() for each in text)
    return all(_capital(word) or word.casefold() in PARTICLES for word in words) and _capital(words[0])


_NEVER_IN_NAMES = re.compile(
    r"[!?;:,]\Z|[\"“”?!;{}<>|=]|https?:|(?<!\b\w)(?<!\b[JS]r)(?<!\b[JSDM]r)(?<!\bMrs)(?<!\.\w)\.\Z"
)


def _capital(word: str) -> bool:
    first = next((each for each in word if each.isalnum()), "")
    return bool(first) and not first.islower()


# --- articles --------------------------------------------------------------------------------------------------------


def article_byline(line: str) -> Byline | None:
    """ "by Amber on June 24, 2013", whose name may be lost ("by on June 24, 2013"); "June 24, 2013 by Amber"; "Posted
    on June 24, 2013 · 5 comments"; "Written by Amber"; a date alone. None for anything else.
    """
    bare = line.strip().strip("*_").strip()  # as Markdown has it in italics
    pieces = [piece for piece in re.split(r"\s+[|·•]\s+", bare) if piece and not _is_furniture(piece)]
    if not 1 <= len(pieces) <= 3 or len(line) > 150:
        return None
    name, when, seen = "", None, ""
    for piece in pieces:
        found = _article_piece(piece)
        if found is None:
            return None
        name, when, seen = name or found.name, when or found.when, seen + found.form
    return Byline(name, when, seen)


def _is_furniture(piece: str) -> bool:
    return is_residue(piece) or heading(piece) is not None


def _article_piece(piece: str) -> Byline | None:
    text = re.sub(
        r"\A(?:posted|published|submitted|veröffentlicht|publicado|publié)\b:?\s*", "", piece, flags=re.IGNORECASE
    )
    begun = re.sub(r"\A(?:on|am|le|el)\s+", "", text, flags=re.IGNORECASE)
    if when := date_line(begun):
        return Byline("", when.written, "date")
    if found := _BY.fullmatch(text):
        rest = f" {found['rest']}"
        for mark in re.finditer(r"\s*(?:[|·•—–,-]|\s(?:on|am|le|el|at)\s|\s)\s*", rest):
            name, when = rest[: mark.start()].strip(), date_line(rest[mark.end() :])
            if when and (not name or (_is_name(name) and _capital(name))):
                return Byline(name, when.written, "by")
        name = re.sub(r"\s+(?:at|um)\s+\d[\d:. ]*(?:[ap]\.?m\.?)?\Z", "", found["rest"].strip(), flags=re.IGNORECASE)
        return Byline(name, None, "by") if _is_name(name) and _capital(name) else None
    if (found := _DATE_BY.fullmatch(begun)) and _is_name(found["name"]) and (when := date_line(found["date"])):
        return Byline(found["name"].strip(), when.written, "by")
    return None


_BY = re.compile(r"(?:written )?(?:by|von|por|par|door)\b:?\s+(?P<rest>.+)", re.IGNORECASE)
_DATE_BY = re.compile(r"(?P<date>.+?),?\s+(?:by|von|por|par|door)\s+(?P<name>.+)", re.IGNORECASE)
