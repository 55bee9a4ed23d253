"""What all pages have in common."""

from __future__ import annotations

from msgspec import Struct

from tweetarchive.site.views.words import PersonRef


class SiteView(Struct, frozen=True):
    """What every page may show. It holds nothing that a new post would change, so that old pages keep their bytes.

    title: the site's name.
    description: a sentence about it, "" if there is none.
    language: a language tag, for `<html lang>`.
    owner: whose archive it is.
    robots: for `<meta name="robots">`, "" to leave that out.
    generator: "tweetarchive" and its version.
    stories: the owner tells some, so there is stories.html.
    search: there is search.html.
    base_url: where the site will stand, "https://me.example/letters/"; "" if nobody knows, and then it has no feeds.
    listed: it has an address, and search engines may list its pages.
    lookup: a script of 404.html looks for posts by the addresses they had at their services.
    """

    title: str
    description: str
    language: str
    owner: PersonRef
    robots: str = ""
    generator: str = ""
    stories: bool = False
    search: bool = False
    base_url: str = ""
    listed: bool = False
    lookup: bool = False


class Page(Struct, frozen=True):
    """A page to render: where it goes, which template makes it, and what that template sees as `page`."""

    path: str
    template: str
    view: Struct


class Document(Struct, frozen=True):
    """A file of the site that is neither a page nor a picture: no template makes it, and it is read by programs.

    path: where it goes.
    type: its media type, "text/calendar; charset=utf-8".
    view: what it says.
    """

    path: str
    type: str
    view: Struct
