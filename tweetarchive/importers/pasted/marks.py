"""Lines of a copied page that are not anybody's words: headings of comments, ordinals, forms, pings, permalinks.

Each function looks at one line and says what it is. Languages are those in which such lines were seen or are the
defaults of the common themes: English, German, Spanish, French, Italian, Portuguese, Dutch.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import NamedTuple


class Heading(NamedTuple):
    """ "5 thoughts on “TITLE”". number: of comments, -1 if it gives none. titled: it names the article, so it can be
    nothing else.
    """

    number: int
    title: str
    titled: bool


def heading(line: str) -> Heading | None:
    """What a line says that stands above comments, None for any other."""
    text = line.strip().strip("{}").strip()
    if len(text) > 250:
        return None
    if found := _ABOUT.fullmatch(text):
        return Heading(_number(found["count"]), found["title"].strip(_QUOTES + " ."), True)
    if found := _COUNTED.fullmatch(text):
        return Heading(_number(found["count"] or found["behind"]), "", False)
    return Heading(-1, "", False) if _BARE.fullmatch(text) else None


_QUOTES = "“”\"„«»‘’'"
_NUMBERS = MappingProxyType({
    "no": 0, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "ein": 1, "eine": 1, "un": 1, "una": 1, "une": 1, "um": 1, "uma": 1, "een": 1,
})  # fmt: skip


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _NUMBERS.get(written.lower(), -1)


_COUNT = rf"\d{{1,5}}|{'|'.join(_NUMBERS)}"
_NOUN = (
    r"(?:reader |user )?(?:thoughts?|comments?|responses?|replies|reply|reactions?|kommentare?|gedanken?|antwort(?:en)?"
    r"|reaktion(?:en)?|comentarios?|respuestas?|commentaires?|réponses?|réflexions?|commenti?|risposte?|comentários?"
    r"|respostas?|pensamentos?|reacties?|gedachten?)"
)
_ABOUT = re.compile(
    rf"(?P<count>{_COUNT}) {_NOUN} (?:on|to|zu|en|a|sobre|sur|à|su|em|op) (?P<title>[“\"„«‘'].*)", re.IGNORECASE
)
_COUNTED = re.compile(
    rf"(?:(?P<count>{_COUNT}) {_NOUN}(?: (?:so far|yet|to this (?:post|entry)|on this (?:post|entry))\b.*|\s*[:…].*)?"
    rf"|{_NOUN} ?[(\[](?P<behind>\d{{1,5}})[)\]])\s*:?",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:reader )?(?:comments|responses|replies|discussion|comments on this (?:post|entry)|what others are saying"
    r"|kommentare|comentarios|commentaires|commenti|comentários|reacties)\s*:?",
    re.IGNORECASE,
)


class Numbered(NamedTuple):
    """ "  3. text": indent in characters, the number, and the text behind it."""

    indent: int
    number: int
    text: str


def numbered(line: str) -> Numbered | None:
    """What a line says that begins with an ordinal, None for any other."""
    found = _NUMBERED.fullmatch(line)
    if not found:
        return None
    return Numbered(len(found["indent"]), int(found["number"] or found["alone"]), (found["text"] or "").strip())


_NUMBERED = re.compile(
    r"(?P<indent>\s{0,12})#?(?:(?P<number>\d{1,4})[.)](?:\s+(?P<text>.*))?|(?P<alone>\d{1,4}))", re.DOTALL
)


def ping(line: str) -> str | None:
    """What a line "Pingback: TITLE « BLOG" says of the page that links here; None for any other line."""
    found = _PING.match(line.strip())
    return line.strip()[found.end() :].strip() if found else None


_PING = re.compile(r"(?:pingback|trackback|ping|rétrolien|retroenlace)s?(?: by| from| von)?\s*:\s*", re.IGNORECASE)


def opens_form(line: str) -> bool:
    """Whether a line stands above the form in which to write a comment: what follows is the page's, not people's."""
    return bool(_FORM.fullmatch(line.strip()))


_FORM = re.compile(
    r"(?:leave|post|add|write|submit) (?:a|your) (?:new )?(?:comment|reply|response|thought)s?(?: (?:below|here))?"
    r"(?:\s*cancel reply)?\s*[:.»]*|join the (?:conversation|discussion)|speak your mind|add a comment\W*"
    r"|have your say\W*"
    r"|(?:schreibe?n? (?:sie )?(?:einen|deinen|ihren) kommentar|kommentar (?:schreiben|hinterlassen|verfassen)"
    r"|hinterlasse?n? (?:sie )?(?:eine antwort|einen kommentar|eine nachricht))(?:\s*antworten? abbrechen)?\W*"
    r"|deja (?:una respuesta|un comentario)(?:\s*cancelar (?:la )?respuesta)?\W*"
    r"|laisser un commentaire(?:\s*annuler la réponse)?\W*|lascia un commento(?:\s*annulla risposta)?\W*"
    r"|deixe (?:uma resposta|um comentário)(?:\s*cancelar resposta)?\W*|geef een reactie(?:\s*reactie annuleren)?\W*",
    re.IGNORECASE,
)


def is_residue(line: str) -> bool:
    """Whether a line belongs to the page and not to anybody's text: buttons, hints of a form, share bars."""
    text = line.strip()
    return len(text) <= 250 and (opens_form(text) or bool(_RESIDUE.fullmatch(text)))


_RESIDUE = re.compile(
    r"your e-?mail (?:address )?(?:will not|is never|won.t) (?:be )?(?:published|shared).*"
    r"|required fields are marked.*|\(?(?:will not be published|required)\)?(?: \(required\))?"
    r"|deine e-?mail-adresse wird nicht veröffentlicht.*|erforderliche felder sind.*"
    r"|tu dirección de correo electrónico no será publicada.*|los campos obligatorios están.*"
    r"|votre adresse (?:e-?mail|de messagerie) ne sera pas publiée.*|les champs obligatoires sont.*"
    r"|(?:name|e-?mail|website|url|comment|kommentar|nombre|nom|correo electrónico|web)\s*(?:\*|\(.{1,40}\))"
    r"|save my name, e-?mail,? and website in this browser.*|you (?:may|can) use these html tags.*"
    r"|notify me of (?:follow-?up|new) (?:comments|posts) (?:by|via) e-?mail\.?"
    r"|(?:post|submit) comment|cancel reply|comments are closed\.?"
    r"|(?:this|the) (?:entry|comments?) (?:is|are) closed\.?.*"
    r"|reply\s*[↓→»]?|log ?in to (?:leave a comment|reply)|permalink|permanent link|link to this comment"
    r"|(?:edit|quote|flag|report)"
    r"|antworten?\s*[↓→»]?|responder\s*[↓→»]?|répondre\s*[↓→»]?|reply to this(?: comment)?|\(edit\)"
    r"|share this:?|like this:?|like loading\.*|loading\.*|[«←] older comments|newer comments [»→]"
    r"|your comment is awaiting moderation\.?|rss feed for comments on this post.*|trackback (?:url|uri)\W*",
    re.IGNORECASE,
)


def permalink(line: str, labelled: bool = False) -> str:
    """The address in a line that says where the page is; "" for any other. labelled: an address alone will not do."""
    found = _LABELLED.fullmatch(line.strip()) or (None if labelled else _ADDRESS.fullmatch(line.strip()))
    return found["url"] if found else ""


_URL = r"<?(?P<url>https?://[^\s<>]{4,1000})>?"
_ADDRESS = re.compile(_URL, re.IGNORECASE)
_LABELLED = re.compile(
    rf"(?:permalink|permanent link|url|link|address|source|original(?:ly (?:published|posted) at)?|quelle"
    rf"|retrieved from|saved from|copied from|from)\s*:?\s+{_URL}",
    re.IGNORECASE,
)
