"""An error → the page that shows it: what is wrong, where, and what could stand there. For the preview.

All of it is escaped: templates, people files and the names in them may hold anything. What it looks like is a
stylesheet's business; without one it can be read as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from tweetarchive.errors import Fault, Known, TweetArchiveError
from tweetarchive.render.failure import TemplateFailure

HEADING = "This page could not be made"


def error_page(error: TweetArchiveError, *, way_to_root: str = "") -> bytes:
    """way_to_root: "../" for each folder that the page's address stands in."""
    return "".join(_parts(error, way_to_root)).encode("utf-8", "replace")


def _parts(error: TweetArchiveError, way_to_root: str) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta name="viewport" content="width=device-width"><title>{HEADING}</title></head>\n<body><main>\n'
    yield f"<h1>{HEADING}</h1>\n"
    for each in error.faults or (Fault(error.message, error.where),):
        yield f'<section class="fault">\n{_fault(each)}</section>\n'
    if error.hint:
        yield f'<p class="hint">{escape(error.hint)}</p>\n'
    if isinstance(error, TemplateFailure):
        yield _way_there(error, way_to_root)
    yield '<p class="rest">Save the file again when it is mended: this page will change by itself.</p>\n'
    yield "</main></body></html>\n"


def _fault(fault: Fault) -> str:
    parts = [f'<p class="what">{escape(_sentence(fault.what))}</p>\n']
    if fault.file:
        folder, slash, name = fault.file.rpartition("/")
        line = f", line {fault.line}" if fault.line else ""
        parts.append(f'<p class="where">{escape(folder + slash)}<b>{escape(name)}{line}</b></p>\n')
    if fault.source:
        parts.append(f'<pre class="source">{"".join(_source(fault))}</pre>\n')
    if fault.known:
        parts.append(_known(fault.known))
    return "".join(parts)


def _source(fault: Fault) -> Iterator[str]:
    for number, text in enumerate(fault.source, fault.first):
        wrong = number == fault.line
        shown = _marked(text, fault.column, fault.length) if wrong else escape(text)
        mark = "→" if wrong else " "
        yield f'<span class="line{" wrong" if wrong else ""}"><i>{mark}{number:5} </i>{shown}\n</span>'


def _marked(text: str, column: int, length: int) -> str:
    if not column:
        return escape(text)
    start = column - 1
    meant = text[start : start + length] or " "  # what is missing at the end of a line
    return f"{escape(text[:start])}<mark>{escape(meant)}</mark>{escape(text[start + length :])}"


def _known(known: Known) -> str:
    names = sorted(known.names, key=lambda each: each[0] != known.meant)
    rows = [
        f"<li{' class=meant' if name == known.meant else ''}><code>{escape(name)}</code>"
        f"{' <span>' + escape(words) + '</span>' if words else ''}"
        f"{' <b>perhaps this?</b>' if name == known.meant else ''}</li>\n"
        for name, words in names
    ]
    return f'<h2>{escape(known.title)}</h2>\n<ul class="known">\n{"".join(rows)}</ul>\n'


def _way_there(error: TemplateFailure, way_to_root: str) -> str:
    parts = []
    if error.chain:
        steps = [f"<li>{escape(_short(file))}, line {line}</li>\n" for file, line in error.chain]
        parts.append(f'<h2>How it came there</h2>\n<ol class="chain">\n{"".join(steps)}</ol>\n')
    if error.page:
        link = escape(way_to_root + quote(error.page.encode("utf-8", "replace")))
        parts.append(f'<p class="page">The page that was being made: <a href="{link}">{escape(error.page)}</a></p>\n')
    return "".join(parts)


def _sentence(words: str) -> str:
    """With a capital letter, unless it begins with somebody's own name for something: "site.title: …"."""
    return words[:1].upper() + words[1:] if re.match(r"[a-z]+ ", words) else words


def _short(file: str) -> str:
    """A template by the theme and its own name: "letters/layout.html"."""
    folder, found, name = file.replace("\\", "/").rpartition("/templates/")
    return f"{folder.rpartition('/')[2]}/{name}" if found else file
