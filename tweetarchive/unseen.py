"""Characters that nobody sees: which they are, and what a name is without them. The one list of them.

Some act: on a terminal, on the direction of what follows. Others make two names look like one, or hide words among
words. Where they are a part of writing (joiners in Persian or in 👩‍🚀, selectors behind a sign) they stay. Classes of
characters are written to stand between "[" and "]" of a regular expression. Looks at characters only: says nothing of
white space, letters that look alike, or HTML.
"""

from __future__ import annotations

import re

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
"""C0 and C1 but for tab and ends of lines."""

TURNING = "\u202a-\u202e\u2066-\u2069"
"""Embeddings, overrides and isolates, which turn around what follows, markup included (Unicode Standard Annex 9)."""

SEPARATORS = "\u2028\u2029"

_HIDDEN = (
    "\u00ad\u034f\u061c\u17b4\u17b5\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff\ufdd0-\ufdef"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
    "\u115f\u1160\u3164\uffa0"  # Hangul fillers, which are letters to all programs and look like nothing
)
_JOINERS, _SELECTORS, _RARE_SELECTORS, _MONGOLIAN = (
    "\u200c\u200d",
    "\ufe00-\ufe0f",
    "\U000e0100-\U000e01ef",
    "\u180b-\u180f",
)

_SIGNS = "\u2000-\u200a\u2010-\u2027\u2030-\u205e\u2070-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001fbff"
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JOINED = "\u0600-\u061b\u061d-\u109f\u1700-\u17b3\u17b6-\u180a\u1810-\u1cff\ua800-\uabff\ufb50-\ufdcf\ufe70-\ufefc"

_UNSEEN = f"{_HIDDEN}{_JOINERS}{_SELECTORS}{_RARE_SELECTORS}{_MONGOLIAN}{CONTROLS}{TURNING}{SEPARATORS}"
_ANY = re.compile(f"[{_UNSEEN}]")
_LOOKED_AT = re.compile(  # one class to begin with: so it is looked for as a letter is, ten times faster
    f"[\U0001f3f4{_UNSEEN}](?:(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{{2,6}}\U000e007f)?"
)
"""What is not seen, or a black flag, with the tags that make it the flag of England, Scotland or Wales."""

_NEEDED = re.compile(
    f"\U0001f3f4|(?<=[{_JOINED}{_SIGNS}\ufe0f\U000e007f])[{_JOINERS}]"
    f"|(?<=[#*0-9\u00a9\u00ae{_SIGNS}{_HAN}\u1000-\u109f])[{_SELECTORS}]"
    f"|(?<=[{_HAN}])[{_RARE_SELECTORS}]|(?<=[\u1820-\u18af])[{_MONGOLIAN}]"
)


def named(text: str) -> str:
    """A name, title or other line as it may stand among the words of others: without what is not seen, but for what its
    own script or emoji needs. White space stays.
    """
    return text if text.isascii() and text.isprintable() else _LOOKED_AT.sub(_if_needed, text)


def bare(text: str) -> str:
    """The same without any of them at all: for comparing, not for showing."""
    return text if text.isascii() and text.isprintable() else _ANY.sub("", text)


def _if_needed(found: re.Match[str]) -> str:
    return found[0] if _NEEDED.match(found.string, found.start()) else ""
