"""The name a person probably meant. Pure; every "did you mean" of the product is worded here."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, names: Iterable[str]) -> str:
    """Of `names` the one most like `name`, "" if none is near. Upper and lower case count as equal."""
    by_key = {known.casefold(): known for known in sorted(names, reverse=True)}
    found = get_close_matches(name.casefold(), sorted(by_key), n=1, cutoff=0.6)
    return by_key[found[0]] if found else ""


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """', did you mean "title"?' to put behind a message, or ""."""
    found = nearest(name, names)
    return f', did you mean "{found}"?' if found else ""
