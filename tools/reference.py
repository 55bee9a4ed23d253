"""Writes docs/themes/reference.md, what templates see, from the types they see. To be run after a change of those:

.venv/bin/python tools/reference.py
"""

from __future__ import annotations

from pathlib import Path

from tweetarchive.theming.reference import reference

FILE = Path(__file__).resolve().parent.parent / "docs" / "themes" / "reference.md"

if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(reference(), encoding="utf-8", newline="\n")
