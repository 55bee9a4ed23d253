"""What a search loads, as scripts: each calls one function with the name and the content of its file.

Scripts, as nothing else can be loaded by a page that was opened from a folder. All that was written by anybody stands
in them as JSON, which is read as a value and never run.
"""

from __future__ import annotations

import msgspec

from tweetarchive.render.languages.speaking import Language
from tweetarchive.site.views import SearchCards, SearchTable, SearchWords, SiteView


def search_table(view: SearchTable, site: SiteView, language: Language) -> bytes:
    return _script("table", view)


def search_words(view: SearchWords, site: SiteView, language: Language) -> bytes:
    return _script(f"words-{view.number}", view.lines)


def search_cards(view: SearchCards, site: SiteView, language: Language) -> bytes:
    return _script(f"cards-{view.number}", view.cards)


def _script(name: str, content: object) -> bytes:
    # JSON is a script's text but for these two (before ECMAScript 2019); "<" so that no page can take it for markup.
    json = msgspec.json.encode(content).replace(b"\xe2\x80\xa8", b"\\u2028").replace(b"\xe2\x80\xa9", b"\\u2029")
    return b'found("%s",%s);\n' % (name.encode("ascii"), json.replace(b"<", b"\\u003c"))
