"""Names and titles as one line of plain text: what strangers called themselves must not reorder or hide its neighbours.

Looks at characters only. Escaping for HTML is done where HTML is made.
"""

from __future__ import annotations

from tweetarchive.unseen import named

MAX_LENGTH = 120
"""Characters; services allow 50 for a name, old exports hold longer ones."""


def one_line(text: str, length: int = MAX_LENGTH) -> str:
    """`text` without characters that are not seen (see `unseen`), white space folded, cut at `length` characters with
    "…".
    """
    if text.isascii() and text.isprintable() and len(text) <= length and "  " not in text:
        return text.strip()
    plain = " ".join(named(" ".join(text.split())).split())  # some of what is not seen parts words
    return plain if len(plain) <= length else plain[: length - 1].rstrip() + "…"
