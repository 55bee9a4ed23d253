"""Addresses of articles: when two mean the same page, and what the page is called in paths of ours.

The same article is told of by the blog's own export, by the comment system beside it and by a page that somebody saved;
they agree on nothing but its address, and on that only roughly.
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

SERVICE = "blog"
"""`Post.service` of articles, comments and pings, whichever system told of them; and of those who wrote them."""

MAX_ID, MAX_LOCAL = 120, 70
"""Letters of the name of an article, and of what a comment has besides: with a few around them they name a file."""


def canonical(url: str) -> str:
    """ "https://www.B.example/2008/11/frivolous/?utm_source=x#comment-3" → "b.example/2008/11/frivolous".

    "" if it is no address of a web page. Dropped: scheme, "www.", default ports, user, fragment, a slash or ".html" at
    the end, "index.html", pages of comments ("/comment-page-2"), and parameters that only tell where a reader came
    from or what they were about to do.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or _NO_HOST.search(parts.hostname):
        return ""
    host = _WWW.sub("", parts.hostname.lower().rstrip("."))
    if not host:
        return ""
    if ":" in host:
        host = f"[{host}]"
    if port not in (None, 80, 443):
        host += f":{port}"
    path = _MEANT.sub(lambda sign: quote(sign[0], safe=""), unquote(parts.path))
    path = _shortened(re.sub(r"/{2,}", "/", path))
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _NOISE.match(name)]
    return host + path + ("?" + urlencode(sorted(kept), errors="replace") if kept else "")


def _shortened(path: str) -> str:
    """A path without what stands at its end for a page as such."""
    parts = path.split("/")
    while parts and _TAIL.fullmatch(parts[-1]):
        parts.pop()
    if not parts:
        return ""
    last, end = parts[-1], len(parts[-1])
    while last.endswith((".html", ".htm"), 0, end):
        end = last.rindex(".", 0, end)
    return "/".join([*parts[:-1], last[:end]])


_WWW = re.compile(r"\A(?:www\.)+")
_NO_HOST = re.compile(r"[\s\x00-\x20/?#%@\[\]]")
_MEANT = re.compile(r"[\s\x00-\x20%?#]")  # what would mean something else if it stood in an address as it is
_TAIL = re.compile(r"(?:(?:index|default)\.(?:html?|php|aspx?)|comment-page-\d+)?(?:\.html?)*")
_NOISE = re.compile(
    r"(?:utm_\w+|fbclid|gclid|replytocom|showComment|cpage|m|ref|share|nb|like_comment|_wpnonce)\Z", re.IGNORECASE
)


def site_of(url: str) -> str:
    """The host of an address without "www.", "" if it has none."""
    return re.split(r"[/?]", canonical(url), maxsplit=1)[0]


def article_id(url: str) -> str:
    """The native id of the article at `url`: safe in paths everywhere, the same for all addresses of one page, and of
    different pages different. "b.example_2008_11_frivolous". "" if `url` is no address of a web page.
    """
    address = canonical(url)
    return path_safe(address) if address else ""


def path_safe(name: str, most: int = MAX_ID) -> str:
    """A name of a-z, 0-9, ".", "-" and "_" for any string; with a hash behind it where letters alone would not tell
    two apart, or would be more than `most`.
    """
    plain = re.sub(r"[^a-z0-9.-]+", "_", name.lower()).strip("._-")
    same = plain == name.replace("/", "_") and "_" not in name and ".." not in plain
    if plain and same and len(plain) <= most and not _MARKED.search(plain):
        return plain
    mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{re.sub(r'[.]{2,}', '.', plain)[:most].rstrip('._-')}-{mark}".lstrip("-")


_MARKED = re.compile(r"(?:\A|-)[0-9a-f]{8}\Z")  # such a name could be another one with its hash behind it


def comment_id(article: str, local: str) -> str:
    """The native id of a comment: that of its article and what its own system calls it.

    local: "c31" for WordPress's comment 31, whoever tells of it (so that an export, a Disqus file that says wp_id=31
    and a saved page with #comment-31 mean the same comment); "dsq900" for Disqus's own, "n3" for the third on a page
    that gives no ids.
    """
    return f"{article}.{path_safe(local, MAX_LOCAL)}"
