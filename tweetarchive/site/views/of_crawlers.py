"""What is said to programs that gather pages."""

from __future__ import annotations

from msgspec import Struct


class RobotsFile(Struct, frozen=True):
    """robots.txt: who may gather pages. It has no template.

    refused: what those are called who may not.
    sitemap: address of the list of pages, "" if there is none.
    root: address at which robots are told anything at all, if that is elsewhere; "" where this file is there.
    """

    refused: tuple[str, ...]
    sitemap: str
    root: str


class SitemapFile(Struct, frozen=True):
    """sitemap.xml, or a part of it: every page that a search engine may list. It has no template.

    paths: of pages; of a list of lists, of these.
    whole: these are pages, and not lists of pages.
    """

    paths: tuple[str, ...]
    whole: bool
