"""A copied page taken for what it is: an article with its title and byline, and the comments under it.

Layout only: who is who where the page has lost the names is not asked here. Nothing is dropped but what is the page's
own (`marks.is_residue`), and where the page does not tell enough a note says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct, field

from ...commenting.dates import Written
from .bylines import Byline, article_byline
from .comments import Heard, comments_in
from .marks import is_residue, opens_form, permalink
from .region import region_of


class Page(Struct):
    """author: "" unknown. notes: what could not be told, for people."""

    title: str = ""
    author: str = ""
    when: Written | None = None
    url: str = ""
    article: str = ""
    comments: list[Heard] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_page(text: str) -> Page:
    """The page that a text is."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")]
    page = Page()
    region = region_of(lines)
    body = _without_head(lines[: region.start], page, region.title)
    page.article = joined(_without_foot(body, page, commented=region.start < len(lines)))
    page.comments = comments_in(lines[region.start :], region, page.notes)
    return page


def joined(lines: Sequence[str]) -> str:
    """Lines as a text in which a blank line parts paragraphs: where copying left none, every line is a paragraph."""
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    trimmed = list(lines[start:])
    while trimmed and not trimmed[-1].strip():
        trimmed.pop()
    if all(line.strip() for line in trimmed):
        return "\n\n".join(trimmed)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line if line.strip() else "" for line in trimmed))


HEAD, FOOT = 6, 4
"""Lines that are not blank at an article's beginning and end among which title, byline and address are looked for."""


def _without_head(lines: Sequence[str], page: Page, named: str) -> list[str]:
    """The article's lines without title, byline and address, which are noted in `page`. named: the title, as the
    heading of the comments has it.
    """
    kept = list(lines)
    filled = [at for at, line in enumerate(kept) if line.strip()][:HEAD]
    gone: set[int] = set()
    for order, at in enumerate(filled):
        line = kept[at].strip()
        if url := permalink(line):
            page.url = page.url or url
        elif is_residue(line):
            pass
        elif order < HEAD - 1 and (found := article_byline(line)):
            _note_byline(page, found)
        elif not page.title and all(each in gone for each in filled[:order]) and _is_title(kept, at, named):
            page.title = " ".join(line.lstrip("# ").split())
        else:
            continue
        gone.add(at)
    page.title = page.title or named
    return [line for at, line in enumerate(kept) if at not in gone]


def _note_byline(page: Page, found: Byline) -> None:
    page.author = page.author or found.name
    page.when = page.when or found.when


def _is_title(lines: Sequence[str], at: int, named: str) -> bool:
    """A short line with nothing under it, or a byline; or the one that the comments' heading names, which may have been
    cut short there.
    """
    line, following = lines[at].strip(), next((each for each in lines[at + 1 :] if each.strip()), "")
    if named and same(line) == same(named):
        return True
    if len(line) > 150 or line.endswith((".", ":", ";", ",")) or not following:
        return False
    if named and same(line).startswith(same(named)):
        return True
    return not lines[at + 1].strip() or article_byline(following) is not None or line.startswith("# ")


def same(text: str) -> str:
    """A text for comparing: letters and digits only, in one form."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _without_foot(lines: Sequence[str], page: Page, *, commented: bool) -> list[str]:
    """The article's lines without a byline or address at its end, and without a form under it."""
    kept = list(lines)
    filled = [at for at, line in enumerate(kept) if line.strip()]
    form = next((at for at in filled[len(filled) // 2 :] if opens_form(kept[at])), None)
    if form is not None and not commented:
        kept = kept[:form]
    gone: set[int] = set()
    for at in [at for at, line in enumerate(kept) if line.strip()][-FOOT:]:
        line = kept[at].strip()
        found = article_byline(line)
        if url := permalink(line, labelled=True):
            page.url = page.url or url
        elif found and (found.name or found.when) and re.match(r"posted|written|by\b|von\b", line, re.IGNORECASE):
            _note_byline(page, found)
        elif not is_residue(line):
            continue
        gone.add(at)
    return [line for at, line in enumerate(kept) if at not in gone]
