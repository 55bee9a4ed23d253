"""Comments cleaned of what nobody said: copies of one comment, and lines that plugins added. Nothing is lost.

What is taken away is handed back: a duplicate names what was kept, a trailer keeps its title and address.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from tweetarchive.records import Content
from tweetarchive.weave.said import Said


class Trailer(Struct, frozen=True):
    """ "NAME's last blog post..TITLE", which a plugin put under a comment. name: of its author, as far as the template
    tells it; url: "" in plain text.
    """

    name: str
    title: str
    url: str = ""


def cut_trailer(content: Content, name: str = "") -> tuple[Content, Trailer | None]:
    """The words without the plugin's line under them, and that line. name: the author's, "" if unknown."""
    return content, None


def same_words(content: Content) -> str:
    """The words alone, in the one form in which two copies of a comment are equal, whatever systems told of them."""
    text = html.unescape(re.sub(r"<[^>]*>", " ", content.source))
    return " ".join(unicodedata.normalize("NFKC", text).split())


def fold(comments: Sequence[Said]) -> dict[str, str]:
    """Copies of comments under one article: key of a duplicate → key of the one that is kept."""
    return {}
