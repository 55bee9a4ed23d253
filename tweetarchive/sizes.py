"""How many bytes something has, as people say it. The one wording of it, on the terminal and in what is found.

It counts in thousands, as hosts and disks do; of texts on pages it knows nothing, which are in many languages.
"""

from __future__ import annotations

_UNITS = (("TB", 10**12), ("GB", 10**9), ("MB", 10**6), ("KB", 10**3))


def told_size(count: int) -> str:
    """Bytes, to three digits: "1.08 GB", "300 KB", "7 bytes"."""
    for name, unit in _UNITS:
        if count >= unit * 0.9995:  # what would be rounded to a thousand of the next smaller unit
            return f"{count / unit:.3g} {name}"
    return f"{count} byte{'' if count == 1 else 's'}"
