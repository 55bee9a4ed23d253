"""What is said above every page while private things are shown, and where from there: all of them, and a friend's."""

from __future__ import annotations

from tweetarchive.private.cutting import FOLDER, HOME
from tweetarchive.private.pages import PrivatePages
from tweetarchive.render.languages.speaking import Language
from tweetarchive.serve import Notice
from tweetarchive.serve.noticing import WORDS
from tweetarchive.site import urls

SHOWN = 3
"""Conversations with a friend that are named above their page; all of them stand in the list."""


def notice_above(path: str, pages: PrivatePages, language: Language) -> Notice:
    """With a link to all that is private; on a friend's page also to the direct messages of the two."""
    links = [] if path == HOME else [(language.gettext("All that is private"), HOME)]
    route = urls.read(path)
    friend = route.name if route is not None and route.kind == "friend" else ""
    for bundle in pages.with_person(friend)[:SHOWN] if friend else ():
        words = (
            language.ngettext("%(num)s direct message", "%(num)s direct messages", bundle.messages)
            if len(bundle.people) == 1
            else language.ngettext(
                "%(num)s direct message in a group", "%(num)s direct messages in a group", bundle.messages
            )
        )
        links.append((words, f"{FOLDER}{bundle.name}.html"))
    return Notice(language.gettext(WORDS), tuple(links), language.tag, language.direction)
