"""A page → the page with a notice above everything, which no theme can forget, and none hides by accident.

It is put around the theme's page and drawn by a stylesheet of the preview's own, whose rules stand in a cascade layer
and are important: such rules win over all that a theme writes (CSS Cascade 5, 6.4.4), also where that is printed.
"""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote

from tweetarchive.messages import message
from tweetarchive.serve.marking import OWN, place_in_head
from tweetarchive.serve.workshop import Notice

WORDS = message(
    "Private: direct messages and withheld posts are shown here. Nobody but you sees this page;"
    " nothing of it is published."
)
"""In English where no theme could be asked for its language."""

_PLAIN = Notice(WORDS, (), "en", "ltr")

# What only looks like the beginning of the body: in a comment, or where text is not read as HTML.
_BODY = re.compile(
    rb"<!--.*?-->|<(title|style|script|noscript|textarea)\b.*?</\1\s*>|(?P<body><body(?:\s(?:\"[^\"]*\"|'[^']*'|[^>\"'])*)?>)",
    re.IGNORECASE | re.DOTALL,
)


def noticed(page: bytes, notice: Notice | None, base: str, version: str) -> bytes:
    """The page with the notice first in its body and a link to its stylesheet, whatever the theme put there. notice:
    None says only that what is private is shown. base: where the site stands. version: of the preview's own files.
    """
    said = notice or _PLAIN
    links = "".join(f' <a href="{escape(base + quote(path))}">{words}</a>' for words, path in said.links)
    box = (
        f'<aside id="tweetarchive-private" role="note" lang="{escape(said.language)}" dir="{escape(said.direction)}">'
        f"<p>{said.words}{links}</p></aside>"
    ).encode()
    body = next((found for found in _BODY.finditer(page) if found["body"]), None)
    at = body.end() if body else len(page)
    page = page[:at] + box + page[at:]
    head = place_in_head(page)
    sheet = f'<link rel="stylesheet" href="{escape(base + OWN)}private.css?v={version}">'.encode()
    return page[:head] + sheet + page[head:]
