"""Which site an export is of, where only its file's name can tell: some systems keep paths and no host.

Pure functions over names.
"""

from __future__ import annotations

import re

from .addresses import article_id, path_safe


def site_of_file(name: str) -> str:
    """ "blog.b.example.db", "comments.b.example.json.gz", "ada.hatenablog.com.export.txt" → the host in it; "" for a
    name that is none ("comments.db", "my-blog.ghost.2024-01-02.json").

    A person who is told that the host is missing can give it by naming the file after the site.
    """
    stem = re.split(r"[\\/]", name.lower())[-1]
    while (shorter := _ENDING.sub("", stem)) != stem:
        stem = shorter
    host = _BEGINNING.sub("", stem).removeprefix("www.")
    return host if _HOST.fullmatch(host) else ""


_ENDING = re.compile(
    r"(?:[ _-]*\(\d+\)|[._-](?:gz|xml|atom|rss|json|jsonl|ndjson|txt|text|db|db3|sqlite|sqlite3|bak|old|orig|copy"
    r"|backup|export|dump|data|comments|webmentions|ghost|isso|remark42?|commento|mt|movabletype|\d[\d_.-]*))\Z"
)
_BEGINNING = re.compile(
    r"\A(?:(?:backup|export|comments|webmentions|mentions|isso|ghost|remark42?|commento|mt)[._-]+)+(?=[^.]+\.)"
)
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")


def article_at(site: str, address: str) -> tuple[str, str]:
    """(native id, permalink) of the article whose comments are kept under `address`: a whole address or, where the
    system keeps no host, a path on `site`. The permalink is "" where the site is not known.
    """
    address = address.strip()
    if known := article_id(address):
        return known, address
    path = "/" + address.lstrip("/")
    if site:
        url = f"https://{site}{path}"
        return article_id(url), url
    return path_safe(path.strip("/") or "home"), ""
