"""Long tweets joined with their whole texts, while both stream by in the order of their ids.

A note's id is no tweet's id. It is made 12 to 40 ms before the tweet's, so that the note comes right before its tweet
in id order; both bear the same second, and the tweet's words begin the note's (measured 2026-11: 41 of 41 on real
exports, with short links left out of the comparison, because two texts shorten the same address differently in 2 of
41).
"""

from __future__ import annotations

import re

from ... import ids
from ...records import Problem, Raw
from .clock import seconds_of
from .decoding import decode, unwrap
from .shapes import Note, Tweet
from .text import unescape


class NoteDesk:
    """Notes wait here for their tweets. Holds those of the last minute of tweet time, never more."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []

    def add(self, raw: Raw) -> None:
        """Takes in a note. Raises what decoding raises."""
        self._waiting.append(_Waiting(raw, decode(unwrap(raw.payload), Note)))

    def note_for(self, tweet: Tweet, created: int, words: str) -> Note | None:
        """The note whose beginning `words` are: a tweet's stored words without addressed handles and cut-off links.

        Of several states of one note the newest export's is taken.
        """
        fitting = [each for each in self._waiting if each.fits(tweet, created, words)]
        if not fitting:
            return None
        best = max(fitting, key=lambda each: (each.raw.as_of, each.raw.payload))
        for each in self._waiting:
            if each.raw.native_id == best.raw.native_id:
                each.tweet_id = tweet.id_str
        return best.note

    def leave(self, native_id: str) -> list[Problem]:
        """Lets go of the notes that are too old for the tweet `native_id` to be theirs; Problems for those nobody
        took.
        """
        if not self._waiting:
            return []
        now = ids.snowflake_ms(native_id)
        gone = [each for each in self._waiting if now is None or each.made_ms + _PATIENCE_MS < now]
        self._waiting = [each for each in self._waiting if each not in gone]
        return [each.missed() for each in gone if not each.tweet_id]

    def close(self) -> list[Problem]:
        """Problems for the notes that are left."""
        left, self._waiting = self._waiting, []
        return [each.missed() for each in left if not each.tweet_id]


_PATIENCE_MS = 60_000


class _Waiting:
    def __init__(self, raw: Raw, note: Note) -> None:
        self.raw = raw
        self.note = note
        self.tweet_id = ""
        self.made_ms = ids.snowflake_ms(raw.native_id) or 0
        self._created = seconds_of(note.created_at)
        self._text = _comparable(note.core.text)

    def fits(self, tweet: Tweet, created: int, words: str) -> bool:
        """A note belongs to one tweet, in however many exports that is."""
        if self.tweet_id:
            return self.tweet_id == tweet.id_str
        named = self.note.lifecycle.initial_tweet_id if self.note.lifecycle else None
        if named:
            return named == tweet.id_str
        comes_before = int(self.raw.native_id) < int(tweet.id_str)
        return (
            comes_before and self._created == created and self._text.startswith(_comparable(unescape(words), cut=True))
        )

    def missed(self) -> Problem:
        said = f"The long text {self.raw.native_id} fits none of the tweets; it stays in the archive and is not shown."
        return Problem(self.raw.member, self.raw.position, said)


_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_CUT_OFF = re.compile(r"(?:\s*https?://t\.co/)*$")


def _comparable(text: str, *, cut: bool = False) -> str:
    """The text with short links alike, and without what the cut left at its end."""
    alike = _SHORT_LINK.sub("https://t.co/", text)
    return _CUT_OFF.sub("", alike).rstrip("…").rstrip() if cut else alike
