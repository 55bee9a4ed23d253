"""What people typed into a comment box, where the system does not say how it read that.

Pure; changes no words.
"""

from __future__ import annotations

import re

from ..records import Content


def typed(text: str) -> Content:
    """HTML. Line breaks count, unless the text has tags for breaks or paragraphs and so needs no others."""
    return Content("html" if _BROKEN.search(text) else "breaks", text)


_BROKEN = re.compile(r"<(?:br|p)(?=[\s/>])", re.IGNORECASE)
