"""Marks the texts that pages show and that no template writes: tools/messages.py finds them for the catalogues.

A text is marked where it stands and stays English; what it is in another language is asked when a page is made.
"""

from __future__ import annotations


def message(text: str) -> str:
    """`text`, a message of the base theme's catalogue. It may have places for values: "It opens with “%(name)s”"."""
    return text
