"""Addresses that lead on, and those that lead nowhere any more: a template's `page`."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.words import PersonRef


class MovedPage(Struct, frozen=True):
    """friends/<slug>.html and threads/<id>.html where the person or the conversation was before. Shown for a moment, to
    browsers that take their reader on, and for longer to those that do not.

    path: where it is now.
    person: whose page it is, none for a conversation.
    """

    path: str
    person: PersonRef | None = None


class RemovedPage(Struct, frozen=True):
    """threads/<id>.html of a conversation that was here and is not any more, since somebody did not wish it. It holds
    nothing that tells which one that was.
    """
