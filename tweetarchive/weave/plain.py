"""Names and titles as one line of plain text: what strangers called themselves must not reorder or hide its neighbours.

Looks at characters only. Escaping for HTML is done where HTML is made.
"""

from __future__ import annotations

import re

MAX_LENGTH = 120
"""Characters; services allow 50 for a name, old exports hold longer ones."""

# C0 and C1 controls; embeddings, overrides and isolates that could turn the rest of a line around; the byte order mark
# and line separators. Zero-width joiners stay: emoji and several scripts need them.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")


def one_line(text: str, length: int = MAX_LENGTH) -> str:
    """`text` without characters that are not seen, white space folded, cut at `length` characters with "…"."""
    if text.isascii() and text.isprintable() and len(text) <= length and "  " not in text:
        return text.strip()
    plain = " ".join(_UNSEEN.sub("", text).split())
    return plain if len(plain) <= length else plain[: length - 1].rstrip() + "…"
