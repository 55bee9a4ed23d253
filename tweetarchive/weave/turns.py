"""One comment → to whom and to what its parts turn, in the order of the text.

Reads addresses, links and quotes out of a text. What a name means when several are called so, and which comment of
theirs, is settled by those who see the whole comment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from tweetarchive.weave.conversation import ARTICLE, Conversation
from tweetarchive.weave.names import tidied
from tweetarchive.weave.quoting import Piece
from tweetarchive.weave.sources import Repeats
from tweetarchive.weave.vocatives import MAX_SHOWN, Call, calls

NEAR_THE_BEGINNING = 40
MAX_PIECES = 200
"""No comment answers so many; one that was made to be read for hours may go unread from there on."""

How = Literal["at", "greeting", "vocative", "inside", "reference", "number", "link", "quote"]


class Turn(Struct):
    """A place where a comment turns to somebody. shown: the words that do it. people: who may be meant, with how well
    the name fits. target: the position it must be, None if that follows from the people; neither if it is nobody
    known. anchor: the target's paragraph that is quoted. before: how many own words the comment has before it.
    """

    paragraph: int
    how: How
    shown: str
    people: tuple[tuple[int, int], ...] = ()
    target: int | None = None
    anchor: int = -1
    before: int = 0


class Read(Struct, frozen=True):
    """What a comment turns to, in the order of the text, and the quotes in it that are of nobody here."""

    turns: list[Turn]
    foreign: list[Piece]


def read(position: int, pieces: Sequence[Piece], talk: Conversation, repeats: Repeats) -> Read:
    """The comment at `position`. repeats: the article as text 0, then the earlier comments."""
    found = Read([], [])
    before = 0
    for piece in pieces[:MAX_PIECES]:
        hit = repeats.find(piece.text, short=piece.kind == "block") if piece.kind != "own" else None
        if hit and (hit.text == 0 or talk.speakers[hit.text - 1] != talk.speakers[position]):
            target = hit.text - 1 if hit.text else ARTICLE
            quote = Turn(
                piece.paragraph, "quote", _shown(piece.text), target=target, anchor=hit.paragraph, before=before
            )
            _add(found.turns, quote, talk)
            continue
        if piece.kind != "own" and not hit:  # to repeat oneself is neither an answer nor a citation
            found.foreign.append(piece)
        if piece.kind in ("own", "introduced"):
            for turn in _addressed(position, piece, talk, before):
                _add(found.turns, turn, talk)
            before += len(piece.text.split())
    return found


def _addressed(position: int, piece: Piece, talk: Conversation, before: int) -> Iterator[Turn]:
    link = _linked(piece, talk, before)
    for line in tidied(piece.text).split("\n")[:MAX_PIECES]:
        for nth, call in enumerate(calls(line, talk.names, talk.speakers[position], before == 0)):
            turn = _turn(piece.paragraph, call, talk, before + nth)
            if link and link.shown.lstrip("@") in line[: NEAR_THE_BEGINNING + MAX_SHOWN]:
                turn, link = link, None  # the address of a comment says which better than a name
            yield turn
        before += len(line.split())
    if link:
        yield link


def _turn(paragraph: int, call: Call, talk: Conversation, before: int) -> Turn:
    target = talk.numbered(call.number) if call.number else None
    return Turn(paragraph, call.how, call.shown, call.match.found if call.match else (), target, before=before)


def _linked(piece: Piece, talk: Conversation, before: int) -> Turn | None:
    """A link near the beginning that leads to an earlier comment."""
    for words, address in piece.links[:1]:
        target = talk.linked(address) if "#" in address else None
        if target is not None and 0 <= piece.text.find(words) <= NEAR_THE_BEGINNING:
            return Turn(piece.paragraph, "link", tidied(words)[:MAX_SHOWN], target=target, before=before)
    return None


def _add(found: list[Turn], turn: Turn, talk: Conversation) -> None:
    """Add a turn; a name right before or after the words of that person is one turn with them."""
    last = found[-1] if found else None
    if last and (last.how == "quote") != (turn.how == "quote") and turn.paragraph - last.paragraph <= 1:
        quote, named = (last, turn) if last.how == "quote" else (turn, last)
        who = talk.speakers[quote.target] if quote.target is not None and quote.target != ARTICLE else ARTICLE
        if who in [person for person, _ in named.people]:
            named.target, named.anchor, named.paragraph = quote.target, quote.anchor, last.paragraph
            found[-1] = named
            return
    found.append(turn)


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= MAX_SHOWN else words[:MAX_SHOWN].rsplit(" ", 1)[0] + "…"
