"""Addresses that lead on, and those that lead nowhere any more: a template's `page`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.words import PersonRef


class MovedPage(Struct, frozen=True):
    """friends/<slug>.html and threads/<id>.html where the person or the conversation was before. Shown for a moment, to
    browsers that take their reader on, and for longer to those that do not.

    path: where it is now.
    person: whose page it is, none for a conversation.
    """

    path: str
    person: PersonRef | None = None


class RemovedPage(Struct, frozen=True):
    """threads/<id>.html of a conversation that was here and is not any more, since somebody did not wish it. It holds
    nothing that tells which one that was.
    """


class LookupTable(Struct, frozen=True):
    """lookup/table.js: the files in which 404.html looks for posts. It has no template.

    firsts: of each service, the names that its files begin with; see `tweetarchive.lookup`.
    """

    firsts: dict[str, tuple[str, ...]]


class LookupFile(Struct, frozen=True):
    """lookup/<service>-<n>.js: where posts are. It has no template.

    service: they stood at, "twitter".
    number: of the file, of those of this service.
    posts: their names and pages, in the writing of `tweetarchive.lookup`.
    """

    service: str
    number: int
    posts: str


class Redirects(Struct, frozen=True):
    """_redirects or permalinks.nginx.conf: where posts are that somebody looks for as at their service. It has no
    template.

    form: "lines" for hosts that know them, or a map for nginx.
    pairs: each path that is asked for, without its ending, and where that is.
    """

    form: Literal["lines", "nginx"]
    pairs: tuple[tuple[str, str], ...]
