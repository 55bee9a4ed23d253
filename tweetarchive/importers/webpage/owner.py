"""Which site an export's pages are of."""

from __future__ import annotations

from ...exports import Export
from ...markup.reading import Unreadable
from ...records import Origin
from .extracting import MAX_BYTES
from .page import read_page
from .recognising import is_page


def origin_of(export: Export, generation: str) -> Origin:
    """The site of all pages that say where they were; "" if they are of several, or say nothing. Reads every page."""
    sites: dict[str, str] = {}
    for path, member in export.items():
        if is_page(export, path) and member.size <= MAX_BYTES:
            try:
                page = read_page(member.read(MAX_BYTES))
            except Unreadable:
                continue
            if page.place.site:
                sites[page.place.site] = sites.get(page.place.site) or page.article.blog
    site = next(iter(sites)) if len(sites) == 1 else ""
    return Origin(service="webpage", owner=site, handle=site, name=sites.get(site, ""), generation=generation)
