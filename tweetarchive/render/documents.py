"""Documents → bytes: files of a site that programs read, in the site's language and in no theme's shape.

A pure function for each kind, by the view that it is made from. No template is asked, so nothing here is HTML.
"""

from __future__ import annotations

from typing import Any

from tweetarchive.render.calendar_file import calendar_file
from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import Document, SiteView


def document_bytes(document: Document, site: SiteView, language: Language) -> bytes:
    """The finished file."""
    view: Any = document.view
    return _MAKERS[type(view).__name__](view, site, language)


_MAKERS = {"CalendarFile": calendar_file}
