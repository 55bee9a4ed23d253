"""What 404.html loads to look for a post, as scripts like those of a search."""

from __future__ import annotations

from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.search_files import script
from tweetarchive.site.views import LookupFile, LookupTable, SiteView


def lookup_table(view: LookupTable, site: SiteView, language: Language) -> bytes:
    return script("table", view.firsts)


def lookup_file(view: LookupFile, site: SiteView, language: Language) -> bytes:
    return script(f"{view.service}-{view.number}", view.posts)
