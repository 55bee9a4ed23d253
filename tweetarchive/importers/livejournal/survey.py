"""A first look at a whole LiveJournal export: the journals in it, their entries, and who the numbers stand for.

Must not make records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from ...commenting.addresses import canonical, site_of
from ...commenting.clock import seconds_of
from ...exports import Export, Member
from ...exports.xml import Element, read_xml
from ...records import Origin, Problem
from .members import Role, generation_of, item_of, members

RECORDS = ("entry", "comment", "usermap")
TEXT_FIELDS = ("event", "body", "subject")


class Article(Struct):
    """What a comment has to know of the entry it stands under. security: as written, "" for public."""

    item: str
    url: str = ""
    subject: str = ""
    security: str = ""
    time: str = ""


class Journal(Struct):
    """site: host, "" if unknown. name: the user's or community's. states, users: by number, from comment_meta."""

    site: str = ""
    name: str = ""
    articles: dict[str, Article] = {}
    states: dict[str, str] = {}
    users: dict[str, str] = {}
    newest: int = 0

    def key(self, number: str) -> str:
        """A number as a native id: numbers begin anew in every journal."""
        return f"{self.name}:{number}" if self.name else number


class Survey(Struct):
    """journals: folder → journal. Where entries lie in one folder only, "" has it and holds for all."""

    journals: dict[str, Journal]

    def of(self, member: Member) -> Journal:
        """The journal to which a file belongs; an empty one if nothing tells."""
        return self.journals.get(_folder(member.path)) or self.journals.get("", Journal())


def origin_of(export: Export) -> Origin:
    """That of the journal with most entries."""
    journals = survey(export).journals.values()
    main = max(journals, key=lambda journal: len(journal.articles), default=Journal())
    return Origin(
        service="livejournal",
        owner=main.site,
        handle=main.site,
        name=main.name,
        generated=max((journal.newest for journal in journals), default=0),
        generation=generation_of(export),
    )


def survey(export: Export) -> Survey:
    """Reads all of it. Memory: some hundred bytes for each entry, and less for each comment of a comment_meta."""
    found = list(members(export))
    folders = {_folder(member.path) for member, role in found if role == "entry"}
    one = len(folders) < 2
    journals: dict[str, Journal] = {}
    for member, role in found:
        journal = journals.setdefault("" if one else _folder(member.path), Journal())
        _read(journal, member, role)
    for folder, journal in journals.items():
        _name(journal, folder or next(iter(folders), ""), export)
    return Survey(journals)


def read_entry(member: Member) -> tuple[Element, list[Problem]]:
    """The entry of a file that holds one, which is all that is in the root, and what had to be repaired."""
    found = list(read_xml(member, (), text_fields=TEXT_FIELDS))
    entry = Element("event", children=[each for each in found if isinstance(each, Element)])
    return entry, [each for each in found if isinstance(each, Problem)]


def _read(journal: Journal, member: Member, role: Role) -> None:
    for element in _elements(member, role):
        match element.name:
            case "event" | "entry":
                _add_article(journal, element, item_of(member.path))
            case "usermap":
                journal.users[element.attributes.get("id", "")] = element.attributes.get("user", "")
            case "comment":
                journal.newest = max(journal.newest, seconds_of(element.words("date")) or 0)
                if is_state(element):
                    journal.states[element.attributes.get("id", "")] = element.attributes.get("state", "")


def _elements(member: Member, role: Role) -> Iterator[Element]:
    if role == "entry":
        yield read_entry(member)[0]
        return
    for element in read_xml(member, RECORDS, text_fields=TEXT_FIELDS):
        if isinstance(element, Element) and element.name in RECORDS:
            yield element


def is_state(comment: Element) -> bool:
    """Whether a <comment> is a line of comment_meta: no words, and no entry to stand under."""
    return not comment.children and "jitemid" not in comment.attributes and "id" in comment.attributes


def _add_article(journal: Journal, entry: Element, item: str) -> None:
    item = entry.words("itemid").strip() or item
    url = entry.words("url").strip()
    public = number_of(item, entry)
    if url and not journal.site:
        journal.site, journal.name = journal_at(url)
    journal.articles[item] = Article(
        item,
        url or (f"/{public}.html" if public else ""),
        entry.words("subject").strip(),
        entry.words("security").strip(),
        entry.words("logtime") or entry.words("eventtime"),
    )
    journal.newest = max(journal.newest, seconds_of(entry.words("logtime")) or 0)


def number_of(item: str, entry: Element) -> str:
    """The number that an entry has in its address: `itemid` times 256 and `anum`. "" if it is not told."""
    if given := entry.words("ditemid").strip():
        return given
    anum = entry.words("anum").strip()
    return str(int(item) * 256 + int(anum)) if _NUMBER.fullmatch(item) and _NUMBER.fullmatch(anum) else ""


def journal_at(url: str) -> tuple[str, str]:
    """(site, name) of "https://ann-b.livejournal.com/11543.html": a name's "_" is "-" in a host. Communities and names
    that begin with "_" stood in a folder: "https://users.livejournal.com/_ann/11543.html".
    """
    host = site_of(url)
    first = host.partition(".")[0]
    if first in ("users", "community", "syndicated", "asylum"):
        name = canonical(url).partition("/")[2].partition("/")[0]
        return f"{host}/{name}", name
    return host, first.replace("-", "_") if host.count(".") >= 2 else ""


def _name(journal: Journal, folder: str, export: Export) -> None:
    """Where no entry has an address, ljdump's folder tells the journal (2026-11: dumps before about 2008)."""
    if not journal.site:
        name = (folder or export.unwrapped.rstrip("/") or export.label).rpartition("/")[2].lower()
        dumped = any(item_of(path) for path in export)
        if dumped and _USER.fullmatch(name) and name not in _GENERIC:
            journal.name, journal.site = name, f"{name.replace('_', '-')}.livejournal.com"
    for article in journal.articles.values():
        if article.url.startswith("/"):
            article.url = f"https://{journal.site}{article.url}" if journal.site else ""


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


_NUMBER = re.compile(r"\d{1,12}", re.ASCII)
_USER = re.compile(r"[a-z0-9][a-z0-9_]{0,24}", re.ASCII)
_GENERIC = frozenset(
    {"livejournal", "lj", "ljdump", "export", "exports", "backup", "journal", "data", "xml", "archive", "dump", "blog"}
)
