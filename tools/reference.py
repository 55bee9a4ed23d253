"""Writes what docs/themes/ tells of the program from the program itself: reference.md and gallery.md.

    .venv/bin/python tools/reference.py

To be run after a change of what templates see, of the macros of the theme `base`, or of a theme.toml.
"""

from __future__ import annotations

from pathlib import Path

from tweetarchive.theming.gallery import gallery
from tweetarchive.theming.reference import reference

DOCS = Path(__file__).resolve().parent.parent / "docs" / "themes"

if __name__ == "__main__":
    DOCS.mkdir(parents=True, exist_ok=True)
    for name, text in (("reference.md", reference()), ("gallery.md", gallery())):
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
