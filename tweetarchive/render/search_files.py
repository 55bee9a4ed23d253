"""What a search loads, as scripts: each calls one function with the name and the content of its file.

Scripts, as nothing else can be loaded by a page that was opened from a folder. All that was written by anybody stands
in them as JSON, which is read as a value and never run.
"""

from __future__ import annotations

from tweetarchive.render.escaping import json_in_markup
from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import SearchCards, SearchTable, SearchWords, SiteView


def search_table(view: SearchTable, site: SiteView, language: Language) -> bytes:
    return script("table", view)


def search_words(view: SearchWords, site: SiteView, language: Language) -> bytes:
    return script(f"words-{view.number}", view.lines)


def search_cards(view: SearchCards, site: SiteView, language: Language) -> bytes:
    return script(f"cards-{view.number}", view.cards)


def script(name: str, content: object) -> bytes:
    """A file that hands its content to the page, so that a site opened from a folder can read it, too."""
    return b'found("%s",%s);\n' % (name.encode("ascii"), json_in_markup(content))
