"""What was found, so that whoever knows it recognises it and a log that others read does not tell it."""

from __future__ import annotations

from collections.abc import Sequence

from tweetarchive.check.privacy.patterns import Found

LEFT_OUT = "…"


def masked(found: Found) -> str:
    """An address, a number, a key: its first and last signs."""
    what = found.what
    if found.kind == "e-mail":
        name, _, domain = what.rpartition("@")
        host, _, ending = domain.rpartition(".")
        return f"{_cut(name)}@{_cut(host)}.{ending}"
    if found.kind == "place":
        return " ".join(f"{part.partition('.')[0]}.{LEFT_OUT}" for part in what.split())
    if found.kind == "path":
        return what[: max(what.rfind("/"), what.rfind("\\")) + 2] + LEFT_OUT
    if found.kind == "key":
        return f"{what[:4]}{LEFT_OUT} ({len(what)} signs)"
    return what if found.kind == "raw" else masked_id(what)


def masked_words(words: Sequence[str]) -> str:
    """A sentence: the first and the last word, and how many there are."""
    return f"{words[0]} {LEFT_OUT} {words[-1]} ({len(words)} words)"


def masked_name(name: str) -> str:
    """A name or an address of somebody: the first letter of each part."""
    return " ".join(part[: 1 + part.startswith(("@", "#"))] + LEFT_OUT for part in name.split()) or LEFT_OUT


def masked_id(native_id: str) -> str:
    """The first and the last signs of a long number."""
    return f"{native_id[:3]}{LEFT_OUT}{native_id[-2:]}"


def masked_link(link: str) -> str:
    """Where an address leads, without where to there."""
    return "/".join([*link.split("/")[:3], LEFT_OUT])


def _cut(text: str) -> str:
    return text[:1] + LEFT_OUT + (text[-1:] if len(text) > 3 else "")
