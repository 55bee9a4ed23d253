"""What an export looks like that no importer knows: a guess from its names, for an error message and nothing else.

Must not open a member and must not be used to decide anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable


def looks_like(names: Iterable[str]) -> str:
    """A half sentence for people, "looks like a Mastodon export", from the paths of the members."""
    paths = [name.lower() for name in names]
    for phrase, fits in _GUESSES:
        if fits(paths):
            return phrase
    return f"is not an export of any kind we know ({len(paths)} file{'s' if len(paths) != 1 else ''})"


def _has(*names: str) -> Callable[[Collection[str]], bool]:
    return lambda paths: any(path.rpartition("/")[2] in names for path in paths)


def _under(pattern: str) -> Callable[[Collection[str]], bool]:
    begins = re.compile(pattern)
    return lambda paths: any(begins.match(path) for path in paths)


def _only(*endings: str) -> Callable[[Collection[str]], bool]:
    return lambda paths: bool(paths) and all(path.endswith(endings) for path in paths)


def _lone(*endings: str) -> Callable[[Collection[str]], bool]:
    return lambda paths: len(paths) == 1 and all(path.endswith(endings) for path in paths)


_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif", ".mp4", ".mov", ".webm")

_GUESSES: tuple[tuple[str, Callable[[Collection[str]], bool]], ...] = (
    ("is an archive of this program, not an export", _has("archive.db")),
    (
        "holds several accounts of an archive, each an export by itself (accounts/*)",
        lambda paths: sum(path.endswith("/archive.jsonl") for path in paths) > 1,
    ),
    ("looks like a Mastodon export", _has("outbox.json", "actor.json")),
    ("looks like a Bluesky repository", _under(r".*\.car$")),
    ("looks like a Threads export", _under(r"(?:.*/)?(?:your_instagram_activity/)?threads/")),
    (
        "looks like an Instagram export",
        _under(r"(?:your_instagram_activity|media/posts|personal_information/.*instagram)"),
    ),
    (
        "looks like a Facebook export",
        _under(r"(?:your_facebook_activity|your_activity_across_facebook|posts/your_posts)"),
    ),
    ("looks like a Google Takeout", _under(r"takeout/|archive_browser\.html$")),
    ("looks like a Skype export", lambda paths: _has("messages.json")(paths) and _has("endpoints.json")(paths)),
    (
        "looks like a Twitter export without its data: only pictures or the viewer are left",
        _under(r"(?:data/)?tweets?_media/"),
    ),
    ("is an XML file, but of no blog and no comments we know", _lone(".xml", ".xml.gz", ".atom", ".rss", ".wxr")),
    ("holds only other archives; unpack it and hand those over", _only(".zip", ".tar", ".gz", ".tgz", ".7z", ".rar")),
    ("holds only pictures and films", _only(*_PICTURES)),
    ("is a text file, but not a page with comments as one copies it", _lone(".txt", ".md", ".rst")),
    ("is a document", _lone(".rtf", ".doc", ".docx", ".odt", ".pdf")),
    ("is a web page, but not one with an article and comments", _lone(".html", ".htm", ".mhtml")),
    ("is a table, but not of tweets", _lone(".csv", ".tsv", ".xlsx", ".ods")),
    ("is a JSON or JavaScript file, but of no service we know", _lone(".js", ".json", ".jsonl", ".ndjson")),
    ("is a mailbox", _lone(".mbox", ".eml")),
    ("is a database, but not of comments", _lone(".db", ".sqlite", ".sqlite3")),
    ("holds only web pages", _only(".html", ".htm", ".css", ".js", *_PICTURES)),
)
