"""Documents → bytes: files of a site that programs read, in the site's language and in no theme's shape.

A pure function for each kind, by the view that it is made from. No template is asked, so nothing here is HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tweetarchive.render.calendar_file import calendar_file
from tweetarchive.render.crawler_files import robots_file, sitemap_file
from tweetarchive.render.feed_file import feed_file
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.lookup_files import lookup_file, lookup_table
from tweetarchive.render.redirects_file import redirects_file
from tweetarchive.render.search_files import search_cards, search_table, search_words
from tweetarchive.site.views import Document, SiteView


def document_bytes(document: Document, site: SiteView, language: Language) -> bytes:
    """The finished file."""
    view: Any = document.view
    return _MAKERS[type(view).__name__](view, site, language)


_MAKERS: Mapping[str, Callable[[Any, SiteView, Language], bytes]] = {
    "CalendarFile": calendar_file,
    "SearchTable": search_table,
    "SearchWords": search_words,
    "SearchCards": search_cards,
    "Feed": feed_file,
    "Redirects": redirects_file,
    "LookupTable": lookup_table,
    "LookupFile": lookup_file,
    "RobotsFile": robots_file,
    "SitemapFile": sitemap_file,
}
