"""Plain text → its runs: @mentions, #tags and links are found where no service marked them.

Must not know posts, and makes no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ...records import AccountRef, Span


def runs_of(text: str) -> tuple[Span, ...]:
    """The runs of a text. A handle may have a host ("@nancy@example.social")."""
    if not text:
        return ()
    runs = []
    here = 0
    for found in _MARKED.finditer(text):
        run = _run(found)
        if run is None:
            continue
        if found.start() > here:
            runs.append(Span("text", text[here : found.start()]))
        runs.append(run)
        here = found.start() + len(run.text)
    if here < len(text):
        runs.append(Span("text", text[here:]))
    return tuple(runs)


def leading_handles(text: str) -> tuple[tuple[AccountRef, ...], str]:
    """(the accounts that an answer begins with, the rest of it)."""
    refs = []
    while found := _LEADING.match(text):
        refs.append(AccountRef(handle=found[1]))
        text = text[found.end() :]
    return tuple(refs), text


_HANDLE = r"[\w](?:[\w.-]{0,100}\w)?(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,200}[A-Za-z0-9])?)?"
_MARKED = re.compile(
    rf"""(?P<link>https?://[^\s<>"“”]+)
      | (?<![\w@/.+-])@(?P<mention>{_HANDLE})(?![\w@…])
      | (?<![\w&/])[#＃](?P<tag>\w*[^\W\d_]\w*)(?![\w…])
    """,
    re.VERBOSE,
)
_LEADING = re.compile(rf"@({_HANDLE})(?:\s+|\Z)")
_TRAILING = ".,;:!?'\"…)]}’»"
_PAIRS: Mapping[str, str] = MappingProxyType({")": "(", "]": "[", "}": "{"})


def _run(found: re.Match[str]) -> Span | None:
    if found["mention"]:
        return Span("mention", found[0])
    if found["tag"]:
        return Span("tag", found[0], found["tag"])
    address = found[0]
    while address and address[-1] in _TRAILING:
        opening = _PAIRS.get(address[-1])
        if opening and address.count(opening) >= address.count(address[-1]):
            break
        address = address[:-1]
    return None if address.endswith(("//", ":")) else Span("link", address, address)
