"""Which files only pass through a folder: what editors, file managers and synchronisers put there for a moment.

A name alone decides. To call noise a change costs one fetch of a page; to call a change noise leaves a page stuck: so
this list is of what is known, not of what is likely (names seen 2026-11).
"""

from __future__ import annotations

import re


def is_noise(name: str) -> bool:
    """Whether a file or folder of that name says nothing about what a person saved."""
    return bool(_NOISE.search(name))


_NOISE = re.compile(
    r"""
    ^\.            # vim .x.swp, emacs .#x, kate .x.kate-swp, gedit .goutputstream-, rsync .x.Ab12Cd, .DS_Store
    | ~$           # vim, emacs and gedit keep what was there before
    | ^\#.*\#$     # emacs saves by itself
    | ^\d{4,5}$    # vim tries whether a file can be made: 4913, and 123 more each time that is taken
    | ___jb_(?:tmp|old|bak)___$    # JetBrains
    | \.(?:tmp|temp|swp|swo|swx|part|partial|crdownload|crswap)$
    | \.tmp\.\d+(?:\.[0-9a-f]+)?$  # node's write-file-atomic
    | ^~\$         # office programs lock
    | ^Thumbs\.db$ | ^desktop\.ini$
    """,
    re.VERBOSE | re.IGNORECASE,
)
