"""Names of commenters without what pages print around them: "says:", badges, dates, numbers.

Pure functions over strings.
"""

from __future__ import annotations

import re

from ...commenting.dates import written_date


def clean_name(text: str, of_author: bool = False) -> str:
    """ "12. Nancy S says:" → "Nancy S"; "Nancy | 7. November 2008 - 18:31" → "Nancy". "" if no name is left.

    of_author: it is marked as that of the article's author, so that "Author" behind it is no part of it.
    """
    name = " ".join(text[:400].split())
    if written_date(name):
        name = _without_date(name)
    before = ""
    while before != name:
        before = name
        for pattern in (_BEGINS, _BADGE, _SAYS, _AROUND):
            name = pattern.sub("", name)
        if of_author:
            name = _AUTHOR.sub("", name)
        name = name.strip(" \t\u00a0:,;|·•»«—–")
    return "" if name.lower() in _NO_NAMES else name[:200]


def name_in_reply_link(label: str) -> str:
    """The name in "Reply to Nancy S", "Antworte auf Nancy S", "Répondre à Nancy S"; "" if it says none."""
    found = _REPLY_TO.fullmatch(" ".join(label[:400].split()))
    return clean_name(found["name"] or found["first"] or "") if found else ""


def name_in_line(line: str) -> str:
    """The name in a line like "written by Nancy S on 7 November 2008", or what stands before the date in a line as
    short as a name; "" if there is none. For pages on which no element holds the name alone.
    """
    line = " ".join(line[:400].split())
    found = _BY.search(line)
    if found and written_date(found[1]):
        return clean_name(found[1])
    before = clean_name(line) if written_date(line) else ""
    return before if len(before) <= 60 else ""


def _without_date(name: str) -> str:
    """What stands before the date, without the word that leads to it."""
    words = name.split(" ")
    date = written_date(name)
    kept = 0
    while written_date(" ".join(words[kept + 1 :])) == date:
        kept += 1
    before = _PARTS.split(" ".join(words[:kept]))[0]
    return _WEEKDAY.sub("", _LEADS.sub("", before))


_BY = re.compile(
    r"\b(?:(?:comment|posted|written|kommentar|geschrieben|verfasst|publicado|rédigé|écrit|scritto|inviato) )?"
    r"(?:by|from|von|por|par|da|door) (.+)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s[|•·—–-](?:\s|$)|\s?[@(]")
_LEADS = re.compile(
    r"(?:[\s,]+(?:on|am|at|le|el|il|op|em|den|dne|the|vom|kl\.?|um|a las|à|alle|commented|posted|date|datum|,))+$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"[\s,]+(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?$"
    r"|[\s,]+(?:mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[.,]+$"
    r"|[\s,]+(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom|jeu|ven|sam|dim)\w{0,6}[.,]+$",
    re.IGNORECASE,
)
_AUTHOR = re.compile(r"\s+(?:autor(?:in|a)?|author|auteure?|autore|autrice|admin)$", re.IGNORECASE)
_BEGINS = re.compile(
    r"^(?:#?\d{1,4}[.):]?\s+(?=\S)|(?:comment(?:ed)?|posted|written|kommentar|geschrieben|pingback|trackback|kommentiert"
    r"|verfasst|comentario|commentaire|publicado|rédigé|écrit|scritto|reactie)\s+(?:by|from|von|por|de|par|da|van)\s*:?\s+"
    r"|(?:by|von|por|par|di|door)\s+(?=.*,$))",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\s+(?:says|said|wrote|writes|replied|commented|thinks|sagt|sagte|schreibt|schrieb|meint|meinte|denkt|antwortet"
    r"|kommentiert|kommentierte|hat gesagt|dijo|dice|comentó|escribió|escribe|a dit|dit|a écrit|écrit|ha scritto"
    r"|scrive|ha detto|ha commentato|zegt|zei|schreef|schrijft|disse|diz|escreveu|comentou|ha dit|diu|säger|skriver"
    r"|skrev|sade|siger|sier|sa|pisze|napisał|mówi|пишет|говорит|сказал|:)\s*(?:\(\d+\))?\s*[:.…]*$",
    re.IGNORECASE,
)
_BADGE = re.compile(
    r"\s*[(\[|–-]?\s*(?:post author|author of the post|article author|beitragsautor(?:in)?|autor(?:in)? des beitrags"
    r"|autor(?:a)? de la entrada|auteur de l[’']article|autore articolo|autore del post|berichtauteur"
    r"|autor(?:a)? do (?:post|artigo))\s*[)\]]?$|\s*[(\[](?:author|autor|auteur|autore|admin|blog author)[)\]]$",
    re.IGNORECASE,
)
_AROUND = re.compile(r"^(?:by|von|par|por|@)\s*:\s*|\s+(?:on|am|um|at|le|el|il|op|em|the)$", re.IGNORECASE)
_NO_NAMES = frozenset(
    ["author", "autor", "says", "sagt", "reply", "antworten", "permalink", "on", "am", "by", "von", "edit"]
)
_REPLY_TO = re.compile(
    r"(?:reply to|respond to|antworte(?:n)? (?:auf|an)|(?:responder|respuesta|resposta|respon) (?:a|para)|répondre à"
    r"|réponse à|rispondi a|(?:beantwoorden op|reageren op|reageer op|antwoord op|reactie op)|svara på|svar(?: til)?"
    r"|besvar|odpowiedz (?:użytkownikowi|na)|ответить на)\s+(?P<name>.+)|auf (?P<first>.+) antworten",
    re.IGNORECASE,
)
