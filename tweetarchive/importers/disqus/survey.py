"""A first look at a whole Disqus file: its pages, which of them are one article, and the comments' ids elsewhere.

Disqus makes a new thread whenever a blog calls its pages something new, and copies the comments over: of one real
export's 2,693 posts 974 were there twice (measured 2026-11). Must not make records.
"""

from __future__ import annotations

import re
from collections import Counter
from hashlib import blake2b
from urllib.parse import urlsplit

from msgspec import Struct

from ...commenting.addresses import canonical, site_of
from ...commenting.clock import seconds_of
from ...commenting.commenters import folded
from ...exports import Export, Member
from ...exports.roots import likely_xml, root_of
from ...exports.xml import Element, peek, read_xml
from ...records import Origin

RECORDS = ("thread", "post", "category")
TEXT_FIELDS = ("message", "title", "name")


class Article(Struct):
    """A thread as Disqus knows it, or the one that stands for all threads of an article: then created, as written, is
    the oldest time of them, and deleted says that none is alive.
    """

    id: str
    link: str = ""
    title: str = ""
    created: str = ""
    deleted: bool = False


class Survey(Struct):
    """articles: thread id → the thread that stands for its article. said: post id → what the post calls itself
    ("wp_id=31"), where it does. posts: thread id → how many it has. site: host, or the forum's name where no page has
    one. newest: Unix seconds of the newest comment, 0 for none.
    """

    articles: dict[str, Article]
    said: dict[str, str]
    posts: Counter[str]
    site: str = ""
    forum: str = ""
    newest: int = 0


def is_disqus(member: Member) -> bool:
    """Whether the root is Disqus's own. Dumps before 2010 have no namespace, so the name decides (2026-11)."""
    return root_of(peek(member))[0] == "disqus"


def origin_of(export: Export) -> Origin:
    """The site and the forum. When it was made stands in the name of a dump, else it is the newest comment."""
    surveys = [survey(member) for member in likely_xml(export) if is_disqus(member)]
    sites = [each.site for each in surveys if each.site]
    named = max((_time_in(name) for name in [export.label, *export]), default=0)
    site = sites[0] if sites else ""
    return Origin(
        service="disqus",
        owner=site,
        handle=site,
        name=next((each.forum for each in surveys if each.forum), ""),
        generated=named or max((each.newest for each in surveys), default=0),
        generation="disqus-xml",
    )


def survey(member: Member) -> Survey:
    """Reads the whole file. Memory: some hundred bytes for each thread and post."""
    found = Survey({}, {}, Counter())
    copies = _Copies()
    for element in read_xml(member, RECORDS, text_fields=TEXT_FIELDS):
        if not isinstance(element, Element):
            continue
        if element.name == "thread":
            _add_thread(found, element)
        elif element.name == "post":
            _add_post(found, copies, element)
    found.articles = _articles(found, copies)
    hosts = Counter(site for each in found.articles.values() if (site := site_of(each.link)))
    public = Counter({host: count for host, count in hosts.items() if "." in host and not _LOCAL.match(host)})
    most = (public or hosts).most_common(1)
    found.site = most[0][0] if most else found.forum
    return found


def _add_thread(found: Survey, element: Element) -> None:
    native_id = element.attributes.get("id", "")
    found.forum = found.forum or element.words("forum").strip()
    if native_id:
        link, title = element.words("link").strip(), element.words("title").strip()
        deleted = element.words("isDeleted") == "true"
        found.articles[native_id] = Article(native_id, link, title, element.words("createdAt"), deleted)


def _add_post(found: Survey, copies: _Copies, element: Element) -> None:
    thread = element.first("thread")
    thread_id = thread.attributes.get("id", "") if thread else ""
    found.posts[thread_id] += 1
    created = element.words("createdAt")
    found.newest = max(found.newest, seconds_of(created) or 0)
    said = element.words("id").strip()
    if said:
        found.said[element.attributes.get("id", "")] = said
    if message := element.words("message"):
        copies.add(thread_id, f"{said}\0{created}\0{message}", bool(said))


# --- which threads are one article --------------------------------------------------------------------------------


class _Copies:
    """Pairs of threads that hold the same comment; True if the comment has an id of its own in both."""

    def __init__(self) -> None:
        self.pairs: dict[tuple[str, str], bool] = {}
        self._first: dict[bytes, str] = {}

    def add(self, thread: str, comment: str, named: bool) -> None:
        digest = blake2b(comment.encode("utf-8", "surrogatepass"), digest_size=12).digest()
        first = self._first.setdefault(digest, thread)
        if first != thread:
            self.pairs[first, thread] = named or self.pairs.get((first, thread), False)


def _articles(found: Survey, copies: _Copies) -> dict[str, Article]:
    """Thread id → what stands for its article: one address, or one title and one comment that is the same in both.

    Where that comment has no id of its own, the last part of the address has to agree too, for "Thanks!" is said under
    many an "Untitled" (of 974 real pairs all shared the title and 823 that part, 2026-11).
    """
    threads = found.articles
    groups = {native_id: native_id for native_id in threads}
    first_at: dict[str, str] = {}
    for native_id, thread in threads.items():
        if address := canonical(thread.link):
            _join(groups, first_at.setdefault(address, native_id), native_id)
    for (one, other), named in copies.pairs.items():
        if one in threads and other in threads and _same_article(threads[one], threads[other], named):
            _join(groups, one, other)
    together: dict[str, list[Article]] = {}
    for native_id in threads:
        together.setdefault(_root(groups, native_id), []).append(threads[native_id])
    return {each.id: _chosen(group) for group in together.values() for each in group}


def _same_article(one: Article, other: Article, named: bool) -> bool:
    same_title = bool(folded(one.title)) and folded(one.title) == folded(other.title)
    return same_title and (named or _slug(one.link) == _slug(other.link) != "")


def _chosen(group: list[Article]) -> Article:
    """The address that the newest thread has, for that is what the blog calls the page today."""
    newest = max(group, key=lambda each: (_is_permalink(each.link), each.created, len(each.id), each.id))
    created = min((each.created for each in group if each.created), default="")
    title = newest.title or next((each.title for each in group if each.title), "")
    return Article(newest.id, newest.link, title, created, all(each.deleted for each in group))


def _is_permalink(link: str) -> bool:
    """Not "http://localhost/…", nor "http://b.example/?p=12"."""
    address = canonical(link)
    return "/" in address and "?" not in address and not _LOCAL.match(address)


def _slug(link: str) -> str:
    try:
        return urlsplit(link).path.strip("/").rpartition("/")[2].lower()
    except ValueError:
        return ""


def _join(groups: dict[str, str], one: str, other: str) -> None:
    groups[_root(groups, other)] = _root(groups, one)


def _root(groups: dict[str, str], native_id: str) -> str:
    while groups[native_id] != native_id:
        groups[native_id] = groups[groups[native_id]]
        native_id = groups[native_id]
    return native_id


_LOCAL = re.compile(r"(?:localhost|127\.|192\.168\.|10\.|0\.0\.0\.0)(?=[\d.:/]|\Z)|\d+\.\d+\.\d+\.\d+")


def _time_in(name: str) -> int:
    """ "myblog-2016-06-22T13:14:15.123456-all.xml.gz", with "%3A" or "_" for ":" where a browser or disk wants it."""
    found = _TIME_IN_NAME.search(name)
    return seconds_of(f"{found[1]}T{found[2]}:{found[3]}:{found[4]}Z") or 0 if found else 0


_TIME_IN_NAME = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)(?::|%3A|_|-)?(\d\d)(?::|%3A|_|-)?(\d\d)", re.IGNORECASE)
