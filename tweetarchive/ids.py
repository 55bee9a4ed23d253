"""What an id tells by itself: when a post was made, and where it stood.

Pure functions over strings; knows no export format and touches no file.
"""

from __future__ import annotations

import re

TWITTER_EPOCH_MS = 1288834974657
"""Milliseconds of the Unix epoch at which Twitter's snowflake clock starts (2010-11-04T01:42:54.657Z)."""

FIRST_SNOWFLAKE = 30_000_000_000
"""Ids below this were counted, not clocked, and tell no time (measured on real exports, 2026-11)."""

MAX_SNOWFLAKE = (1 << 63) - 1


def snowflake_ms(native_id: str) -> int | None:
    """Unix milliseconds at which Twitter made this id, or None if the id carries no time.

    None for ids before the snowflake (2010-11-04), for anything that is not a plain decimal number, and for numbers
    that Twitter cannot have made (over 63 bits). The clock agrees with `created_at` within 1.5 s on real exports.
    """
    if not (native_id.isascii() and native_id.isdigit()) or len(native_id) > 19:
        return None
    number = int(native_id)
    if not FIRST_SNOWFLAKE <= number <= MAX_SNOWFLAKE:
        return None
    return (number >> 22) + TWITTER_EPOCH_MS


def time_of(service: str, native_id: str) -> int | None:
    """Unix seconds (UTC) that a service's post id tells, or None if it tells none."""
    if service == "twitter":
        ms = snowflake_ms(native_id)
        return None if ms is None else ms // 1000
    return None


def counted_after(service: str, one: str, other: str) -> bool:
    """Whether the post `one` was made after `other`, where both ids were only counted: those rose with time, whoever
    wrote (measured by day on 146,000 posts of 18 real exports, 2026-11).
    """
    if service != "twitter" or not all(each.isascii() and each.isdigit() and len(each) <= 11 for each in (one, other)):
        return False
    return int(other) < int(one) < FIRST_SNOWFLAKE


def post_url(service: str, handle: str, native_id: str) -> str:
    """Address at which the post stood originally; "" if the service gives none. Works without a handle."""
    if service == "twitter" and native_id.isascii() and native_id.isdigit():
        return f"https://x.com/{handle or 'i/web'}/status/{native_id}"
    return ""


def account_url(service: str, handle: str, native_id: str) -> str:
    """Address of an account's page at its service; "" if nothing is known to build it from."""
    if service == "twitter":
        if handle:
            return f"https://x.com/{handle}"
        if native_id.isascii() and native_id.isdigit():
            return f"https://x.com/i/user/{native_id}"
    return ""


def post_key(service: str, native_id: str) -> str:
    """The name a post has in paths and anchors, e.g. "twitter-123". Only for ids that are safe in a path."""
    return f"{service}-{native_id}"


def post_path(service: str, handle: str, native_id: str) -> str:
    """The path at which its service shows a post, without "/" around it; "" if that is not known, or no file could be
    called so: "nancy/status/123", "@nancy/123", "profile/nancy.example/post/3k2a".
    """
    path = _PATHS.get(service, "{handle}").format(handle=handle, id=native_id)
    return path if read_post_path(path) == (service, handle, native_id) else ""


def read_post_path(path: str) -> tuple[str, str, str] | None:
    """(service, handle, id) of such a path, None if it is none."""
    for service, pattern in _READ_PATHS.items():
        if match := pattern.fullmatch(path):
            return service, match["handle"], match["id"]
    return None


_PATHS = {
    "twitter": "{handle}/status/{id}",
    "mastodon": "@{handle}/{id}",
    "bluesky": "profile/{handle}/post/{id}",
}
_READ_PATHS = {
    "twitter": re.compile(r"(?P<handle>[A-Za-z0-9_]{1,20})/status/(?P<id>[0-9]{1,19})"),
    "mastodon": re.compile(r"@(?P<handle>[A-Za-z0-9_]{1,30}(?:@[A-Za-z0-9.-]{1,80}[A-Za-z0-9])?)/(?P<id>[0-9]{1,19})"),
    "bluesky": re.compile(r"profile/(?P<handle>[A-Za-z0-9.-]{1,80}[A-Za-z0-9])/post/(?P<id>[A-Za-z0-9]{1,20})"),
}
"""2026-11. A name by number ("did:plc:…") has signs that some disks refuse, and stands in no file's name."""
