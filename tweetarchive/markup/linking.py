"""Addresses that stand in a text by themselves, made links, as every blog did for its comments.

Works on text only; whoever calls keeps it away from what is a link or code already.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator


def linked_text(text: str) -> str:
    """Plain text as HTML: escaped, with its addresses linked."""
    return "".join(_link(url, html.escape(url)) if url else html.escape(words) for words, url in addresses(text))


def linked_source(source: str) -> str:
    """The same for text in which `&amp;` and other references are written out already; nothing else is changed."""
    return "".join(
        _link(html.unescape(url), _quotable(url)) if url else words for words, url in addresses(source, _REFERENCE)
    )


def addresses(text: str, end: re.Pattern[str] | None = None) -> Iterator[tuple[str, str]]:
    """The text in pieces, each (words, "") or ("", address). end: where an address ends besides white space."""
    done = 0
    for found in _ADDRESS.finditer(text):
        url = _trimmed(found[0] if end is None else end.split(found[0], maxsplit=1)[0])
        if not _WHOLE.fullmatch(url) or found.start() < done:
            continue
        yield text[done : found.start()], ""
        yield "", url
        done = found.start() + len(url)
    yield text[done:], ""


def _trimmed(url: str) -> str:
    """Without the punctuation of the sentence around it; a closing bracket belongs to it if it opens one too."""
    while url:
        last = url[-1]
        if last in ".,:;!?'\"”’»*_" or (last in _BRACKETS and url.count(last) > url.count(_BRACKETS[last])):
            url = url[:-1]
        else:
            break
    return url


def _link(url: str, shown: str) -> str:
    target = url if "://" in url[:8] else f"http://{url}"
    return f'<a href="{html.escape(target)}">{shown}</a>'


def _quotable(source: str) -> str:
    return source.replace("<", "&lt;").replace(">", "&gt;")


_BRACKETS = {")": "(", "]": "[", "}": "{"}
_ADDRESS = re.compile(r"(?<![\w/@.=\"'-])(?:https?://|www\.)[^\s<>\"]{3,2000}", re.IGNORECASE)
_WHOLE = re.compile(r"(?:https?://[^\s/?#]*[\w\]][^\s]*|www\.[^\s/.]+\.[^\s]+)", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?!amp;)#?\w{1,8};")
"""“http://x.example&gt;” and “http://x.example&#8221;”: a reference that is no "&" is punctuation."""
