"""Feeds as Atom (RFC 4287) and JSON Feed (version 1.1), for any reader of feeds.

All addresses are whole, since a feed is read elsewhere. A post is called by what never changes, its name at its
service, and not by where it stands: whoever moves the site gives nobody their posts anew. The same archive gives the
same bytes: nothing is dated by a clock.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec

from tweetarchive.render.content import ContentFilters, opening
from tweetarchive.render.escaping import escaped, safe
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import finished, is_address, printable, prose, site_link, whole_address
from tweetarchive.site.views import Feed, MediaView, Moment, PostView, Reference, SiteView

LONGEST_TITLE = 80
LONGEST = 20_000
"""Characters that an article or a comment may have; of what is longer its first words are told, so that a feed of 50
stays below a megabyte.
"""

OPENING = 1000
ANSWERS = ("explicit", "nested", "addressed", "owner")
"""How it must be known what a post answers, to be told as a fact."""


def feed_file(view: Feed, site: SiteView, language: Language) -> bytes:
    """The whole file, as UTF-8."""
    maker = _Maker(view, site, language)
    return maker.atom() if view.format == "atom" else maker.json()


def lasting_name(post: str) -> str:
    """A post's name, "twitter-123", as a name for all the world: the same in every feed, wherever its site stands."""
    return uuid5(NAMESPACE_URL, f"tweetarchive:{post}").urn


def utc(moment: Moment) -> str:
    """As RFC 3339 has it. A mere date is its first second; what no calendar has is the first of all days."""
    try:
        told = datetime.datetime.fromtimestamp(moment.at or 0, datetime.UTC)
    except (OverflowError, OSError, ValueError):  # a damaged record can claim any time
        told = datetime.datetime.min
    return told.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(len("2011-03-04T14:05:00Z"))


class _Maker:
    def __init__(self, view: Feed, site: SiteView, language: Language) -> None:
        self._view = view
        self._site = site
        self._language = language
        self._content = ContentFilters(language).content
        self._root = site.base_url.encode()

    # --- the two forms ---------------------------------------------------------------------------------------------

    def atom(self) -> bytes:
        view, site = self._view, self._site
        own, page = self._address(view.path), self._address(view.page)
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"'
            f' xml:lang="{_xml(site.language)}">',
            f"<id>{_xml(own)}</id>",
            f"<title>{_xml(self._name())}</title>",
            *([f"<subtitle>{_xml(site.description)}</subtitle>"] if site.description and not view.person else []),
            f"<updated>{utc(view.made)}</updated>",
            f'<link rel="self" type="application/atom+xml" href="{_xml(own)}"/>',
            f'<link rel="alternate" type="text/html" href="{_xml(page)}"/>',
            f"<author><name>{_xml(site.owner.name)}</name></author>",
            f"<generator>{_xml(site.generator)}</generator>" if site.generator else "",
        ]
        for post in view.posts:
            lines.extend(self._atom_entry(post))
        lines.append("</feed>")
        return ("\n".join(filter(None, lines)) + "\n").encode("utf-8", "replace")

    def json(self) -> bytes:
        view, site = self._view, self._site
        told = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": _plain(self._name()),
            "home_page_url": self._address(view.page),
            "feed_url": self._address(view.path),
            "description": _plain(site.description) if not view.person else "",
            "language": site.language,
            "authors": [{"name": _plain(site.owner.name)}],
            "items": [self._json_item(post) for post in view.posts],
        }
        return msgspec.json.format(msgspec.json.encode(_without_nothing(told)), indent=1) + b"\n"

    def _atom_entry(self, post: PostView) -> Iterator[str]:
        yield "<entry>"
        yield f"<id>{lasting_name(post.id)}</id>"
        yield f"<title>{_xml(self._title(post))}</title>"
        yield f"<published>{utc(post.at)}</published>"
        yield f"<updated>{utc(post.at)}</updated>"
        yield f'<link rel="alternate" type="text/html" href="{_xml(self._address(post.path))}"/>'
        if is_address(post.url):
            yield f'<link rel="via" href="{_xml(post.url)}"/>'
        address = self._address(post.author.path) if post.author.path else ""
        uri = f"<uri>{_xml(address)}</uri>" if address else ""
        yield f"<author><name>{_xml(self._named(post))}</name>{uri}</author>"
        if (parent := _answered(post)) and (name := parent.path.partition("#")[2]):
            yield f'<thr:in-reply-to ref="{lasting_name(name)}" href="{_xml(self._address(parent.path))}"/>'
        for tag in post.tags:
            yield f'<category term="{_xml(tag)}"/>'
        yield f'<content type="html">{_xml(self._html(post))}</content>'
        yield "</entry>"

    def _json_item(self, post: PostView) -> dict[str, Any]:
        item = {
            "id": lasting_name(post.id),
            "url": self._address(post.path),
            "external_url": post.url if is_address(post.url) else "",
            "title": _plain(self._title(post)),
            "content_html": _plain(self._html(post)),
            "content_text": _plain(_words(post)),
            "date_published": utc(post.at),
            "authors": [
                _without_nothing(
                    {
                        "name": _plain(self._named(post)),
                        "url": self._address(post.author.path) if post.author.path else "",
                        "avatar": self._address(post.author.avatar) if post.author.avatar else "",
                    }
                )
            ],
            "tags": list(map(_plain, post.tags)),
            "language": post.lang if post.lang != "und" and _TAG.fullmatch(post.lang) else "",
        }
        return _without_nothing(item)

    # --- what stands in both ---------------------------------------------------------------------------------------

    def _name(self) -> str:
        if self._view.person is None:
            return self._site.title
        # translators: the name of a feed: Nancy, in “Letters of Alma”
        told = self._language.gettext("%(name)s, in “%(site)s”", name=self._view.person.name, site=self._site.title)
        return safe(told).unescape() if hasattr(told, "__html__") else told

    def _named(self, post: PostView) -> str:
        return post.author.name or self._language.gettext("Somebody")

    def _title(self, post: PostView) -> str:
        """Whoever looks at a list of titles sees who says what."""
        if post.title:
            return post.title
        words = " ".join(_words(post).split())
        if len(words) > LONGEST_TITLE:
            words = words[:LONGEST_TITLE].rpartition(" ")[0].rstrip(" ,;:–—-") or words[:LONGEST_TITLE]
            words += "…"
        return f"{self._named(post)}: {words}" if words else self._named(post)

    def _html(self, post: PostView) -> str:
        """Safe, with whole addresses."""
        parts = []
        if post.content is not None:
            long = len(post.content.source) > LONGEST
            parts.append(f"<p>{escaped(opening(post.content, OPENING))}</p>" if long else self._said(post))
        if post.text:
            parts.append(f"<p>{prose(post.text)}</p>")
        parts.extend(map(_shown, post.media))
        if post.quote is not None and post.quote.kind != "ghost":
            name = escaped(printable(self._named(post.quote)))
            link = f'<a href="{site_link(post.quote.path)}">{name}</a>' if post.quote.path else name
            parts.append(f"<blockquote><p>{link}</p><p>{prose(post.quote.text)}</p></blockquote>")
        return finished("\n".join(filter(None, parts)), self._root).decode()

    def _said(self, post: PostView) -> str:
        return str(self._content(post.content, 0, post.url))

    def _address(self, path: str) -> str:
        return whole_address(path, self._site.base_url)


def _answered(post: PostView) -> Reference | None:
    return post.reply_to if post.edge in ANSWERS else None


def _shown(item: MediaView) -> str:
    words = escaped(printable(item.alt))
    if not item.src:
        return f"<p>[{words}]</p>" if words else ""
    if item.kind == "photo":
        return f'<p><img src="{site_link(item.small or item.src)}" alt="{words}"></p>'
    return f'<p><a href="{site_link(item.src)}">{words or site_link(item.src).rpartition("/")[2]}</a></p>'


def _words(post: PostView) -> str:
    if post.content is not None:
        return opening(post.content, OPENING)
    return "".join(piece.text for piece in post.text)


def _without_nothing(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value not in ("", []) or key == "items"}


def _plain(text: str) -> str:
    return _UNWRITABLE.sub("", printable(text))


def _xml(text: str) -> str:
    return escaped(_plain(text))


_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_UNWRITABLE = re.compile("[\x0b\x0c\ufffe\uffff]")  # XML 1.0, 2.2: no document may hold them
