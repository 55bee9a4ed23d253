"""Files that have no place in a site: what an archive, a program or somebody's editor left there."""

from __future__ import annotations

import re

from tweetarchive.check.files import Stretch


def is_leftover(path: str) -> str:
    """What the file of this path is, in a few words; "" if its name tells nothing."""
    return next((what for form, what in _NAMES if form.search(path)), "")


def is_database(stretch: Stretch) -> bool:
    """Whether a file that begins with this is a database, whatever it is called."""
    return stretch.seen == 0 and stretch.line == 1 and stretch.content.startswith(_SQLITE)


_SQLITE = b"SQLite format 3\0"
_NAMES = tuple(
    (re.compile(rf"(?:\A|[/!]){form}\Z", re.IGNORECASE), what)
    for form, what in (
        (r"[^/]*\.(?:db|sqlite3?)(?:-wal|-shm|-journal)?", "a database"),
        (r"(?:archive|replies|hide)\.toml|published\.txt", "a file of your archive"),
        (r"(?:people|stories)/[^/]+\.md", "a file of your archive"),
        (r"\.env(?:\.[^/]*)?|\.htpasswd|\.netrc|\.npmrc|\.pypirc|\.git-credentials", "a file that holds keys"),
        (r"id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*\.(?:pem|key|p12|pfx|kdbx|keystore)", "a file that holds keys"),
        (
            r"(?:twitter|instagram|facebook|takeout|mastodon|bluesky)-[^/]*\.(?:zip|tar(?:\..*)?|tgz)",
            "an export",
        ),
        (
            r"data/(?:account|tweet|like|follow|direct-message|manifest|profile)[^/]*\.js",
            "an export",
        ),
        (r"[^/]*\.(?:wxr|mbox|eml|vcf)", "an export"),
        (r"[^/]*(?:~|\.(?:bak|orig|rej|swp|swo|tmp))", "left by an editor"),
        (r"\.DS_Store|Thumbs\.db|desktop\.ini|\.directory", "left by an operating system"),
    )
)
