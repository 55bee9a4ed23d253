"""Saved pages as records: each page is one, with every byte of it; the files that a browser put beside it are skipped.

Says of each page what is missing on it and how to get that, for most pages hold no comments at all, only a frame in
which another site showed them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...exports import Export, Member
from ...markup.reading import Unreadable
from ...records import Given, Problem, Raw, Skipped
from .comments import seen_numbers
from .missing import why_no_comments
from .page import Page, page_id, read_page
from .recognising import is_beside_a_page, is_page, looks_like_html

MAX_BYTES = 64 * 2**20


def extract_all(export: Export) -> Iterator[Given]:
    """A record for each page, a reason for every other file that belongs to one. What is neither is left unnamed."""
    series: dict[str, tuple[str, set[int], set[int]]] = {}
    for path, member in export.items():
        if is_beside_a_page(path):
            yield Skipped(path, "a picture, style or script of a saved page")
        elif is_page(export, path):
            yield from _page(member, series)
    for member_path, here, linked in series.values():
        if missing := sorted(linked - here):
            yield Problem(
                member_path,
                -1,
                f"The comments under this article go on: {_pages(missing)} {'is' if len(missing) == 1 else 'are'} not"
                " in this import. Save the other pages as well and import them; they will join.",
            )


def _page(member: Member, series: dict[str, tuple[str, set[int], set[int]]]) -> Iterator[Given]:
    if member.size > MAX_BYTES:
        yield Problem(member.path, -1, f"The page is larger than {MAX_BYTES // 2**20} MB. Save it without pictures.")
        return
    content = member.read(MAX_BYTES)
    if not looks_like_html(content[:65_536]):
        yield Problem(member.path, -1, "The file is called a web page, but there is none in it. Save the page again.")
        return
    try:
        page = read_page(content)
    except Unreadable as error:
        yield Problem(member.path, -1, f"The page cannot be read: {error}. Copy its text into a file and import that.")
        return
    yield Raw("webpage.page", page_id(page.place, member.path), content, member.path, 0)
    yield from _said_of(page, member.path)
    place = page.place
    if page.comments and place.address and (place.others or place.page > 1):
        _, here, linked = series.setdefault(page_id(place, "").partition(".page-")[0], (member.path, set(), set()))
        here.add(place.page)
        linked.update(place.others)


def _said_of(page: Page, path: str) -> Iterator[Problem]:
    if not page.comments and page.reply is None:
        yield Problem(path, -1, why_no_comments(page))
        return
    numbered = {each.local for each in page.comments if each.local.startswith("c")}
    unread = seen_numbers(page.source) - {local[1:] for local in numbered}
    if numbered and unread:
        yield Problem(
            path,
            -1,
            f"Comments read: {len(page.comments)}. Numbered like comments, but not in their list: {len(unread)}, which"
            " may be the latest ones of the blog in a margin. If one is missing, copy the text of the page into a text"
            " file and import that.",
        )


def _pages(numbers: list[int]) -> str:
    named = ", ".join(str(number) for number in numbers[:10])
    more = f" and {len(numbers) - 10} more" if len(numbers) > 10 else ""
    return f"page {named}" if len(numbers) == 1 else f"pages {named}{more}"
