"""Whether an export is saved web pages, and which of its files are pages.

A web page is the least telling thing there is: half of all exports of other services have one, to look at the rest
with. So whatever looks like data beside the pages means that this is not ours, and a folder is claimed only if its
first page says that it came from the web. Names first; at most the beginning of one file is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...exports import Export

HEAD = 65_536  # bytes of a file that are looked at


def generation_of(export: Export) -> str:
    """ "page" for one page, "pages" for a folder of them; "" if this is something else."""
    if len(export) == 1:
        (path,) = export
        if path.lower().endswith(_OTHERS):
            return ""
        with export[path].open() as stream:
            return "page" if looks_like_html(stream.read(HEAD)) else ""
    pages = [path for path in export if is_page(export, path)]
    if not pages or _is_anothers(export):
        return ""
    with export[min(pages, key=lambda path: (path.count("/"), path))].open() as stream:
        head = stream.read(HEAD)
    saved = any(_BESIDE.search(path) for path in export) or _SAVED.search(head)
    return "pages" if saved and looks_like_html(head) else ""


def is_page(export: Export, path: str) -> bool:
    """Whether a member is meant to be a page by itself."""
    if is_beside_a_page(path):
        return False
    return bool(_PAGE.search(path)) or (len(export) == 1 and not path.lower().endswith(_OTHERS))


def is_beside_a_page(path: str) -> bool:
    """Whether a file is one of those that browsers put beside a page, or a part of one that was saved with it."""
    return bool(_BESIDE.search(path)) or path.lower().endswith(_PARTS)


def looks_like_html(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a web page."""
    text = start.replace(b"\x00", b"")
    if text.lstrip().startswith((b"%PDF-", rb"{\rtf")):
        return False
    return bool(_HTML.search(text) or (_MESSAGE.search(text[:8192]) and b"text/html" in text[:8192].lower()))


def _is_anothers(paths: Iterable[str]) -> bool:
    return any(
        _FOREIGN.search(path.lower()) or path.lower().endswith(_DATA) for path in paths if not _BESIDE.search(path)
    )


_PAGE = re.compile(r"\.(?:html?|xhtml|shtml|mht|mhtml|webarchive|php|aspx?)\Z", re.IGNORECASE)
_BESIDE = re.compile(
    r"[_-](?:files|dateien|fichiers|archivos|bestanden|file|ficheiros|arquivos|filer|pliki|fajlok|tiedostot)/"
    r"|\.files/",
    re.IGNORECASE,
)
"""Folders of a page that was saved "complete", in the languages of browsers."""

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".avif", ".bmp")
_PARTS = (*_PICTURES, ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".webmanifest")
_DATA = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".db", ".sqlite", ".sqlite3", ".car", ".xml", ".wxr", ".mbox")
_OTHERS = (
    *_PARTS,
    *_DATA,
    ".txt",
    ".md",
    ".rst",
    ".pdf",
    ".zip",
    ".gz",
    ".tgz",
    ".tar",
    ".eml",
    ".doc",
    ".docx",
    ".atom",
)
_FOREIGN = re.compile(
    r"^data/.*\.js\Z|(?:^|/)your archive\.html\Z|(?:^|/)archive_browser\.html\Z|^(?:takeout|blogger|your_\w+_activity"
    r"|your_activity_across_facebook|personal_information|posts/your_posts|media_attachments)(?:/|\b)|(?:^|/)tweets\.js\Z"
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_MESSAGE = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(
    rb"saved from url|Snapshot-Content-Location:|<link[^>]{0,300}rel\s*=\s*[\"']?canonical|og:url|comment-\d|h-entry"
    rb"|class=[\"'][^\"']{0,200}\bcomment"
    rb"|name=[\"']?generator|<link[^>]{0,300}rel=[\"']?pingback",
    re.IGNORECASE,
)
