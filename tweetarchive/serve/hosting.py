"""An address → the path in the site that a static host would look for. Strict: what any common host refuses is refused.

Knows no site and no disk: whether there is anything at the path is asked of the site's mapping, so that no path can
lead anywhere else.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, unquote_to_bytes

INDEX = "index.html"


def path_in_site(asked: bytes, base: str) -> str | None:
    """The path in the site that the raw path of an address names; None if none of ours could be meant.

    base: where the site stands, as in an address: "/", "/repo/", "/my%20repo/". A folder means its index. Capitals
    count, ".html" is not added and an encoded slash is none, as hosts differ in these and a link that needs them would
    break on some.
    """
    try:
        plain = unquote_to_bytes(asked).decode()
    except UnicodeDecodeError:
        return None
    start = unquote(base)
    if not plain.startswith(start) or _ENCODED_SLASH.search(asked):
        return None
    path = plain.removeprefix(start)
    return path + INDEX if not path or path.endswith("/") else path


def lacks_slash(asked: bytes, base: str) -> bool:
    """Whether it is the site's own address but for the final slash, which hosts add."""
    return base != "/" and unquote_to_bytes(asked) == unquote_to_bytes(base)[:-1]


def normal_base(given: str) -> str:
    """As it stands in an address: "repo" or "/repo/" → "/repo/"; "my repo" → "/my%20repo/"; "" → "/"."""
    inside = quote(given.strip("/"), safe="/%~!$&'()*+,;=:@")
    return f"/{inside}/" if inside else "/"


_ENCODED_SLASH = re.compile(rb"%2f|%5c|\\", re.IGNORECASE)
