"""What stands at the head of each file: which blog it is, when it was exported, and who wrote its articles.

WordPress.com cuts an export into files, and only the first may list the authors, so all heads are read before any item.
Must not read items.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from ...commenting.addresses import canonical, site_of
from ...commenting.clock import seconds_of
from ...exports import Export, Member
from ...exports.xml import Element, Started, peek, read_xml
from ...records import Origin, Problem
from .clock import published
from .fields import Fields, fields_of, is_wordpress, text
from .recognising import members_of

NAME = "wordpress"


class Head(Struct):
    """address: of the blog, canonical. site: its host. prefixes: what stands for WordPress's own namespace."""

    address: str = ""
    site: str = ""
    title: str = ""
    language: str = ""
    generated: int = 0
    prefixes: frozenset[str] = frozenset({"wp"})
    authors: list[Fields] = field(default_factory=list)


def origin_of(export: Export, generation: str) -> Origin:
    """The Origin of the export; the first blog's, should it hold several."""
    heads = [head_of(member) for member in members_of(export)]
    first = next((head for head in heads if head.site), heads[0] if heads else Head())
    return Origin(
        service=NAME,
        owner=first.site,
        handle=first.site,
        name=first.title,
        generated=max((head.generated for head in heads), default=0),
        generation=generation,
    )


def head_of(member: Member) -> Head:
    """Everything in front of the first item."""
    said = Fields()
    authors: list[Fields] = []
    prefixes = {"wp"}
    first_link = ""
    for given in read_xml(member, ("item", "author")):
        if isinstance(given, Problem):
            continue
        if isinstance(given, Started):
            prefixes |= {n.removeprefix("xmlns:") for n, uri in given.attributes.items() if is_wordpress(uri)}
        elif given.name == "item":
            first_link = given.words("link")
            break
        elif given.name == "author":
            authors.append(fields_of(given))
        else:
            said.setdefault(_name(given), given.text.strip())
    # 2026-11: of WordPress.com, base_site_url is that of the whole service, and a preview has no other.
    addresses = (*(text(said, name) for name in ("base_blog_url", "link", "base_site_url")), first_link)
    address = next((url for url in addresses if site_of(url)), "")
    return Head(
        address=site_of(address) if address == first_link else canonical(address),
        site=site_of(address),
        title=text(said, "title"),
        language=text(said, "language"),
        generated=_generated(member, text(said, "pubDate")),
        prefixes=frozenset(prefixes),
        authors=authors,
    )


def _name(element: Element) -> str:
    return element.name if is_wordpress(element.space) or not element.space else f"{element.prefix}:{element.name}"


def _generated(member: Member, date: str) -> int:
    """When the export was made: a comment says so, and the channel's pubDate is nothing else (2026-11)."""
    created = _CREATED.search(peek(member))
    return (seconds_of(created[1]) if created else None) or published(date) or 0


_CREATED = re.compile(r'<!-- generator="[^"]*" created="(\d{4}-\d\d-\d\d \d\d:\d\d)" ?-->')
