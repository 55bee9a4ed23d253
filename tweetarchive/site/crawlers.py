"""robots.txt and sitemap.xml: which programs may gather the site's pages, and where these are.

Both need the site's address. Search engines are kept out by a word in every page, which they must be let in to read:
so no mode forbids them robots.txt's way. A list of pages is made only for those who may have them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from tweetarchive.site.desk import Desk
from tweetarchive.site.views import RobotsFile, SitemapFile

ROBOTS = "robots.txt"
SITEMAP = "sitemap.xml"
MOST = 50_000
"""Addresses in a sitemap, as its protocol says (0.9). So many of ours take a tenth of the 50 MB that it may have."""

PAGE_WORDS: Mapping[str, str] = {"": "", "public": "", "noindex": "noindex", "noai": "noai, noimageai"}
"""What each mode says in every page. Nobody is bound by "noai", and some heed it."""

GATHERING_FOR_AI = (
    "AI2Bot",
    "Ai2Bot-Dolma",
    "Amazonbot",
    "anthropic-ai",
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ChatGPT-User",
    "Claude-SearchBot",
    "Claude-User",
    "Claude-Web",
    "ClaudeBot",
    "cohere-ai",
    "cohere-training-data-crawler",
    "Cotoyogi",
    "Crawlspace",
    "DeepSeekBot",
    "Diffbot",
    "DuckAssistBot",
    "FacebookBot",
    "FriendlyCrawler",
    "Google-CloudVertexBot",
    "Google-Extended",
    "GoogleOther",
    "GPTBot",
    "ICC-Crawler",
    "ImagesiftBot",
    "img2dataset",
    "Kangaroo Bot",
    "LAIONDownloader",
    "Meta-ExternalAgent",
    "Meta-ExternalFetcher",
    "MistralAI-User",
    "OAI-SearchBot",
    "omgili",
    "omgilibot",
    "PanguBot",
    "Perplexity-User",
    "PerplexityBot",
    "SBIntuitionsBot",
    "TikTokSpider",
    "Timpibot",
    "VelenPublicWebCrawler",
    "Webzio-Extended",
    "YouBot",
)
"""What programs call themselves that gather pages to train models, or to answer from them (2026-11)."""


def is_listed(desk: Desk) -> bool:
    """Whether search engines get a list of pages."""
    return bool(desk.settings.base_url) and desk.settings.robots in ("", "public", "noai")


def robots_file(desk: Desk) -> RobotsFile | None:
    """None for a site without an address. Whoever wants no search engine wants no model, either."""
    base = desk.settings.base_url
    if not base:
        return None
    refused = GATHERING_FOR_AI if desk.settings.robots in ("noindex", "noai") else ()
    root = urlsplit(base)._replace(path=f"/{ROBOTS}").geturl() if urlsplit(base).path != "/" else ""
    return RobotsFile(refused, f"{base}{SITEMAP}" if is_listed(desk) else "", root)


def sitemap_file(pages: Sequence[str], path: str) -> SitemapFile | None:
    """The list of pages, or with more of them than one may have a list of lists, or one of these. None for any other
    path.
    """
    lists = sitemap_paths(pages)
    if path not in lists:
        return None
    if path == SITEMAP:
        return SitemapFile(tuple(pages), True) if len(lists) == 1 else SitemapFile(tuple(lists[1:]), False)
    first = (lists.index(path) - 1) * MOST
    return SitemapFile(tuple(pages[first : first + MOST]), True)


def sitemap_paths(pages: Sequence[str]) -> list[str]:
    """All of them stand at the root: a list may name only what lies below itself."""
    parts = range(1, (len(pages) - 1) // MOST + 2) if len(pages) > MOST else ()
    return [SITEMAP, *(f"sitemap-{part}.xml" for part in parts)]
