"""Flat comments → who answers whom, and why we believe it.

A parent that the source tells of is kept. Everywhere else only the words can say it: names at the beginning of
paragraphs, words that are repeated, a link to a comment, its number. Where they say nothing a comment answers the
article: on real pages with known parents, no more than 45 % answered the comment before them (2026-11).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tweetarchive.markup.plain import paragraphs
from tweetarchive.weave import notes
from tweetarchive.weave.citing import Citing
from tweetarchive.weave.conversation import ARTICLE, OWNER, Conversation
from tweetarchive.weave.names import PREFIX
from tweetarchive.weave.quoting import pieces
from tweetarchive.weave.said import Answer, Said, Sure, Understood, Why
from tweetarchive.weave.sources import Elsewhere, Repeats
from tweetarchive.weave.turns import Turn, read

MANY_WORDS = 25


def understand(article: Said, comments: Sequence[Said], elsewhere: Elsewhere | None = None) -> Understood:
    """What every comment under `article` answers, and whose words it and the article repeat.

    comments: all of one article, folded, trailers cut, in the order of time. elsewhere: what was said under all
    articles, to find the source of quotes that are from none of these.
    """
    talk, repeats = Conversation(article, comments), Repeats()
    post = [paragraph.text for paragraph in paragraphs(article.content)]
    citing = Citing(article.key, post, elsewhere)
    citations = citing.found(article, [one for one in pieces(paragraphs(article.content)) if one.kind != "own"])
    repeats.add(list(enumerate(post)))
    answers: dict[str, tuple[Answer, ...]] = {}
    for position, said in enumerate(comments):
        parts = [] if said.ping else pieces(paragraphs(said.content))
        found = read(position, parts, talk, repeats)
        edges = _settled(position, found.turns, talk)
        answers[said.key] = _known(said) if said.parent else _answers(position, edges, found.turns, talk)
        citations += citing.found(said, found.foreign)
        parent = talk.position(said.parent)
        talk.spoken(position, [parent] if parent is not None else [edge.target for edge in edges])
        repeats.add([(part.paragraph, part.text) for part in parts if part.kind in ("own", "introduced")])
    return Understood(answers, tuple(citations))


def answers(article: Said, comments: Sequence[Said]) -> dict[str, tuple[Answer, ...]]:
    """Only the answers of `understand`."""
    return understand(article, comments).answers


# --- whom each turn means --------------------------------------------------------------------------------------------


class Edge(Struct, frozen=True):
    """A turn of a comment, and the position that it turns to."""

    turn: Turn
    target: int
    sure: Sure
    left_over: bool = False


def _settled(position: int, turns: Sequence[Turn], talk: Conversation) -> list[Edge]:
    """What each turn means, in the order of the text; from the last to the first, because whoever answers many does so
    in the order in which they wrote.
    """
    edges: list[Edge] = []
    before: int | None = None
    for turn in reversed(turns):
        edge = _edge(position, turn, talk, before)
        if edge:
            edges.insert(0, edge)
            before = edge.target if edge.target != ARTICLE else before
    return _with_left_over(turns, edges, talk)


def _edge(position: int, turn: Turn, talk: Conversation, before: int | None) -> Edge | None:
    speaker = talk.speakers[position]
    if turn.target is not None:
        return Edge(turn, turn.target, "certain" if turn.how == "link" else "likely")
    if not turn.people:
        return None
    person = talk.meant([one for one, _ in turn.people], speaker, turn.how != "at")
    if person == OWNER:
        return Edge(turn, talk.owner_comment(position, turn.how == "at"), "likely")
    target = talk.comment_of(person, speaker, before)
    return Edge(turn, target, "likely" if len(turn.people) == 1 and turn.people[0][1] != PREFIX else "guess")


def _with_left_over(turns: Sequence[Turn], edges: list[Edge], talk: Conversation) -> list[Edge]:
    """Where many are answered, one name is nobody's, and one comment is: they belong together, as a guess."""
    missing = [turn for turn in turns if turn.target is None and not turn.people and turn.how != "number"]
    taken = {edge.target for edge in edges} - {ARTICLE}
    if len(missing) != 1 or len(taken) < 2:
        return edges
    place = sum(1 for edge in edges if turns.index(edge.turn) < turns.index(missing[0]))
    beside = [edge.target for edge in (*edges[:place][-1:], *edges[place:][:1]) if edge.target != ARTICLE]
    for after, before in ((min(beside, default=0), max(beside, default=0)), (min(taken), max(taken))):
        nameless = talk.nameless(after, before, taken)
        if len(nameless) == 1:
            return [*edges[:place], Edge(missing[0], nameless[0], "guess", left_over=True), *edges[place:]]
    return edges


# --- said to people --------------------------------------------------------------------------------------------------


def _known(said: Said) -> tuple[Answer, ...]:
    if said.nested:
        return (Answer(said.parent, "nested", "certain", 0, notes.NESTED),)
    return (Answer(said.parent, "explicit", "certain", 0, notes.RECORDED),)


def _answers(position: int, edges: Sequence[Edge], turns: Sequence[Turn], talk: Conversation) -> tuple[Answer, ...]:
    found: dict[int, Answer] = {}
    for edge in edges:
        turn = edge.turn
        key = talk.comments[edge.target].key if edge.target != ARTICLE else ""
        why: Why = "quoted" if turn.how == "quote" else "addressed"
        answer = Answer(key, why, edge.sure, turn.paragraph, _note(edge), turn.anchor, turn.shown)
        found.setdefault(edge.target, answer)
    if found and ARTICLE not in found and _comes_late(edges[0].turn) and talk.speakers[position] != OWNER:
        return (Answer("", "default", "likely", 0, notes.NOBODY_AT_FIRST), *found.values())
    if found:
        return tuple(found.values())
    strangers = [turn.shown for turn in turns if turn.how == "at"]
    if strangers:
        return (Answer("", "default", "likely", 0, notes.NOBODY_HERE, says=strangers[0]),)
    return (Answer("", "default", "likely", 0, notes.NOBODY_ELSE),)


def _comes_late(turn: Turn) -> bool:
    """Whether so much is said before anybody is spoken to that this is about the article."""
    return turn.before >= MANY_WORDS and turn.how in ("at", "vocative", "number")


def _note(edge: Edge) -> str:
    turn = edge.turn
    repeats = turn.anchor >= 0 and not edge.left_over
    if turn.how == "quote":
        return notes.POST_REPEATED if edge.target == ARTICLE else notes.COMMENT_REPEATED
    if turn.how == "link":
        return notes.LINKS_AND_REPEATS if repeats else notes.LINKS
    if turn.how == "number":
        return notes.NUMBER_AND_REPEATS if repeats else notes.NUMBER
    opens = not turn.before and turn.how != "inside"
    if edge.left_over:
        return notes.OPENS_LEFT_OVER if opens else notes.TURNS_LEFT_OVER
    if repeats:
        return notes.OPENS_AND_REPEATS if opens else notes.TURNS_AND_REPEATS
    if edge.sure != "guess":
        return notes.OPENS if opens else notes.TURNS
    if len(turn.people) > 1:
        return notes.OPENS_WITH_ONE_OF_MANY if opens else notes.TURNS_TO_ONE_OF_MANY
    return notes.OPENS_WITH_BEGINNING if opens else notes.TURNS_TO_BEGINNING
