"""A first look at a whole Blogger feed: the blog's address, who may read it, and the articles of which comments tell.

Must not make records.
"""

from __future__ import annotations

import csv
import html
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from msgspec import Struct

from ...commenting.addresses import site_of
from ...commenting.clock import seconds_of
from ...commenting.sites import site_of_file
from ...exports import Export, Member
from ...exports.xml import Element, Started, read_xml
from ...records import Origin, Problem
from .members import dialect_of, is_settings

RECORDS = ("entry",)
MOST_SETTINGS = 2**20
"""Bytes of a table of settings. It is one row."""


class Article(Struct):
    """What a comment has to know of the post it stands under. state: a Takeout's own word, "UNSTATED" where it has
    none, "TRASHED"; of a backup "DRAFT" or "".
    """

    id: str
    link: str = ""
    title: str = ""
    published: str = ""
    state: str = ""


class Survey(Struct):
    """articles: number of the entry → it. site: the blog's host, "" if unknown. readers: BLOG_READ_ACCESS_MODE as
    written, "" if the feed does not tell. made: Unix seconds.
    """

    articles: dict[str, Article]
    dialect: str = ""
    site: str = ""
    blog: str = ""
    title: str = ""
    readers: str = ""
    made: int = 0


def generation_of(member: Member) -> str:
    """ "blogger-" and the dialect of the feed, "" if it is none of Blogger's."""
    dialect = dialect_of(member)
    return f"blogger-{dialect}" if dialect else ""


def origin_of(export: Export, members: Iterable[Member]) -> Origin:
    """Of several files: the site if they have one, all their titles, the newest time."""
    surveys = [survey(member, settings_beside(export, member)) for member in members]
    sites = {each.site for each in surveys}
    site = sites.pop() if len(sites) == 1 else ""
    titles = dict.fromkeys(each.title for each in surveys if each.title)
    return Origin(
        service="blogger",
        owner=site,
        handle=site,
        name=" and ".join(titles),
        generated=max((each.made for each in surveys), default=0),
        generation=next((f"blogger-{each.dialect}" for each in surveys), ""),
    )


def settings_beside(export: Export, feed: Member) -> dict[str, str]:
    """The one row of the settings.csv in a feed's folder, by lower-case column; {} if there is none to be read."""
    folder = feed.path.rpartition("/")[0]
    member = export.get(f"{folder}/settings.csv" if folder else "settings.csv")
    if member is None or not is_settings(member.path) or member.size > MOST_SETTINGS:
        return {}
    text = member.read().decode("utf-8-sig", "replace").replace("\0", "")
    try:
        row = next(csv.DictReader(io.StringIO(text, newline="")), {})
    except csv.Error:
        return {}
    return {str(name).lower(): value for name, value in row.items() if isinstance(value, str)}


def survey(member: Member, settings: dict[str, str]) -> Survey:
    """Reads the whole feed. Memory: some hundred bytes for each post, none for a comment."""
    found = Survey({}, dialect_of(member))
    told = {name.upper(): value for name, value in settings.items()}
    feed_link = ""
    hosts = _Hosts()
    for element in read_xml(member, RECORDS):
        if isinstance(element, Started | Problem):
            continue
        match element.name:
            case "entry":
                _add_entry(found, element, told, hosts)
            case "title":
                escaped = element.attributes.get("type") == "html"
                found.title = (html.unescape(element.text) if escaped else element.text).strip()
            case "id":
                found.blog = blog_of(element.text)
            case "updated":
                found.made = seconds_of(element.text) or 0
            case "link" if element.attributes.get("rel") == "alternate":
                feed_link = moved(element.attributes.get("href", ""))
    found.readers = told.get("BLOG_READ_ACCESS_MODE", "").strip()
    found.site = site_of(feed_link) or _site_told(told) or hosts.of_articles() or hosts.of_links(found.articles)
    found.site = found.site or site_of_file(member.path)
    if found.site and found.dialect == "takeout":
        for article in found.articles.values():
            if article.link.startswith("/"):
                article.link = f"https://{found.site}{article.link}"
    return found


def kind_of(entry: Element) -> str:
    """ "post", "page", "comment", "template" or "settings", lower-case, from either dialect; "" if it does not tell."""
    for category in entry.all("category"):
        if category.attributes.get("scheme", "").endswith("g/2005#kind"):
            return category.attributes.get("term", "").rpartition("#")[2].lower()
    kind = entry.first("type")
    return kind.text.strip().lower() if kind else ""


def number_of(entry_id: str) -> str:
    """ "77" of "tag:blogger.com,1999:blog-1.post-77" and, as converters wrote it, of "post-17.comment-77"; of an id
    that ends in no number the id.
    """
    found = _NUMBER.search(entry_id.strip())
    return found[1] if found else entry_id.strip()


def blog_of(entry_id: str) -> str:
    """ "1" of "tag:blogger.com,1999:blog-1.post-77"; "" if it does not tell."""
    found = _BLOG.search(entry_id)
    return found[1] if found else ""


def link_of(entry: Element) -> str:
    """Where the entry stood. Takeouts have only the path on a host that they do not name (2026-11)."""
    for link in entry.all("link"):
        if link.attributes.get("rel") == "alternate" and link.attributes.get("type", "text/html") == "text/html":
            return moved(link.attributes.get("href", "").strip())
    filename = entry.words("filename").strip()
    return filename if filename.startswith("/") else ""


def moved(link: str) -> str:
    """The first backups give addresses on a machine of Google's own: "http://www.blogger.com/blogspot/name/2008/04/x.html"
    for "http://name.blogspot.com/2008/04/x.html" (2026-11, of a file of 2008).
    """
    return _STAGED.sub(r"http://\1.blogspot.com/", link)


def state_of(entry: Element) -> str:
    """A state as `Article` has it."""
    control = entry.first("control")
    if control is not None and control.words("draft").strip() == "yes":
        return "DRAFT"
    if entry.words("trashed").strip().lower() not in ("", "false"):
        return "TRASHED"
    return entry.words("status").strip().upper() or ("UNSTATED" if entry.first("type") else "")


_NUMBER = re.compile(r"(?:post|page|comment)-(\d+)\Z")
_BLOG = re.compile(r"blog-(\d+)")
_STAGED = re.compile(r"\Ahttps?://www\.blogger\.com/blogspot/([\w-]+)/")
_SETTING = re.compile(r"\.settings\.([A-Z_]+)\Z")


def _add_entry(found: Survey, entry: Element, told: dict[str, str], hosts: _Hosts) -> None:
    entry_id = entry.words("id").strip()
    found.blog = found.blog or blog_of(entry_id)
    if setting := _SETTING.search(entry_id):
        told.setdefault(setting[1], entry.words("content"))
        return
    if found.dialect == "takeout":  # the feed itself has no time
        found.made = max(found.made, seconds_of(entry.words("updated")) or 0)
    if kind_of(entry) not in ("post", "page"):
        return
    article = Article(entry_id, link_of(entry), entry.words("title").strip(), entry.words("published"), state_of(entry))
    found.articles[number_of(entry_id)] = article
    hosts.add(article.link, entry.words("content"))


def _site_told(told: dict[str, str]) -> str:
    """The host from the settings: a domain of the blog's own, or its name at Blogger."""
    domain = told.get("BLOG_CUSTOM_DOMAIN", "").strip()
    name = told.get("BLOG_SUBDOMAIN", "").strip()
    mode = told.get("BLOG_PUBLISHING_MODE", "PUBLISH_MODE_BLOGSPOT").upper()
    if "." in domain:
        return site_of(f"http://{domain}")
    return site_of(f"http://{name}.blogspot.com") if name and "BLOGSPOT" in mode else ""


class _Hosts:
    """On which host a blog stands, as far as its articles tell: by their own addresses, or, where they have only paths,
    by links from one article to another.
    """

    def __init__(self) -> None:
        self._own: Counter[str] = Counter()
        self._linked: dict[str, set[str]] = defaultdict(set)

    def add(self, link: str, content: str) -> None:
        if host := site_of(link):
            self._own[host] += 1
        elif link:
            for host, path in _links_in(content):
                self._linked[host].add(path)

    def of_articles(self) -> str:
        return next((host for host, _ in self._own.most_common(1)), "")

    def of_links(self, articles: dict[str, Article]) -> str:
        """The host at which links lead to the paths of at least two of these articles: one could be chance."""
        paths = {article.link for article in articles.values()}
        hits = Counter({host: len(linked & paths) for host, linked in self._linked.items()})
        return next((host for host, count in hits.most_common(1) if count >= 2), "")


def _links_in(content: str) -> Iterator[tuple[str, str]]:
    """(host, path) of addresses that look like those of a Blogger post."""
    for found in _POST_ADDRESS.finditer(content):
        try:
            parts = urlsplit(found[0])
        except ValueError:
            continue
        if host := site_of(found[0]):
            yield host, parts.path


_POST_ADDRESS = re.compile(r"https?://[\w.-]+/(?:\d{4}/\d\d|p)/[\w-]+\.html", re.ASCII)
