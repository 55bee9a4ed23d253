"""Echo's channels as records: one for the page, one for each comment, which takes the page along.

Nothing is interpreted. A channel is one record of the file: the largest conversation has to fit into memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from ...commenting.addresses import site_of
from ...commenting.clock import seconds_of
from ...commenting.loose import parts, words
from ...commenting.sites import site_of_file
from ...exports import Export, Member
from ...exports.fields import Fields, fields_of
from ...exports.roots import likely_xml, root_of
from ...exports.xml import Element, count_tags, peek, read_xml
from ...records import Counted, Given, Problem, Raw

TEXT_FIELDS = ("description", "title", "author")


def is_echo(member: Member) -> bool:
    """A blog's own export can hold comments that once were Echo's; it is still the blog's."""
    start = peek(member)
    return root_of(start)[0] == "rss" and "<jskit:" in start and "wordpress.org/export/" not in start


def survey(export: Export) -> tuple[str, int]:
    """The site, and Unix seconds of the newest comment, 0 for none."""
    hosts: Counter[str] = Counter()
    newest = 0
    for member in _members(export):
        for channel in _channels(member):
            if isinstance(channel, Element):
                hosts[site_of(_address_of(channel))] += 1
                newest = max([newest, *(seconds_of(each.words("pubDate")) or 0 for each in channel.all("item"))])
    named = (site_of_file(member.path) for member in _members(export))
    return next((host for host, _ in hosts.most_common() if host), "") or next(named, ""), newest


def extract_all(export: Export) -> Iterator[Given]:
    """Everything in the export's Echo files; other members are not named."""
    site, _ = survey(export)
    for member in _members(export):
        position = 0
        lost: Counter[str] = Counter()  # records that could not be kept, of which their own Problems tell
        for channel in _channels(member):
            if isinstance(channel, Problem):
                yield channel
                continue
            for offset, record in enumerate(_records(member, channel, site, position)):
                lost["item" if offset else "channel"] += isinstance(record, Problem)
                yield record
                position += 1
        tags = count_tags(member, ("channel", "item"))
        yield Counted(member.path, "echo.article", tags["channel"], slack=lost["channel"])
        yield Counted(member.path, "echo.comment", tags["item"], slack=lost["item"])


def _members(export: Export) -> Iterator[Member]:
    return (member for member in likely_xml(export, ".rss") if is_echo(member))


def _channels(member: Member) -> Iterator[Element | Problem]:
    for element in read_xml(member, ("channel",), text_fields=TEXT_FIELDS):
        if isinstance(element, Problem) or (isinstance(element, Element) and element.name == "channel"):
            yield element


def _records(member: Member, channel: Element, site: str, position: int) -> Iterator[Raw | Problem]:
    page = fields_of(channel, lists=("attribute",), without=("item",))
    page["address"] = _address_of(channel)
    page["oldest"] = min(
        (each.words("pubDate") for each in channel.all("item")), key=lambda date: seconds_of(date) or 2**63, default=""
    )
    if native_id := attribute(page, "path") or page["address"]:
        payload = msgspec.json.encode({"page": page, "site": site})
        yield Raw("echo.article", native_id, payload, member.path, position)
    else:
        said = f"The page in line {channel.line:,} has neither path nor address, so nobody can tell which it is."
        yield Problem(member.path, position, said)
    native = {item.words("guid").strip(): _native(item) for item in channel.all("item")}
    for offset, item in enumerate(channel.all("item"), 1):
        guid = item.words("guid").strip()
        if not guid:
            said = f"The comment in line {item.line:,} has no guid, so it cannot be told from others."
            yield Problem(member.path, position + offset, said)
            continue
        fields = fields_of(item, nodes=("guid", "parent-guid"), lists=("attribute",))
        record: dict[str, Any] = {"item": fields, "page": page, "site": site}
        if parent := native.get(item.words("parent-guid").strip()):
            record["parent_native"] = parent
        yield Raw("echo.comment", guid, msgspec.json.encode(record), member.path, position + offset)


def attribute(fields: Fields, key: str) -> str:
    """ "31" of <jskit:attribute key="NativeCmtId" value="31"/>; "" if there is none."""
    return next(
        (words(each, "@value") for each in parts(fields, "attribute") if words(each, "@key") == key), ""
    ).strip()


def _native(item: Element) -> str:
    """What WordPress calls the comment, if it had it too."""
    return attribute(fields_of(item, lists=("attribute",)), "NativeCmtId")


def _address_of(channel: Element) -> str:
    """Where the page is; where the channel does not say it, its comments do."""
    link = channel.words("link").strip()
    if site_of(link):
        return link
    items = (fields_of(item, lists=("attribute",)) for item in channel.all("item"))
    return next((found for item in items if (found := attribute(item, "permalink"))), link)
