"""Whether a link's words say one place while it leads to another: then whoever reads has to be told.

Knows addresses as browsers read them. Looks at nothing but the two, and judges nobody: an old link to a shortener is
told of like any other.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit


def led_astray(words: str, address: str) -> str:
    """The host to which the full address really leads, if the words are an address of another; "" if they are not, or
    of the same, with or without names before it.
    """
    if "." not in words or not (told := _SAID.match(words)):
        return ""
    said, real = _plain(told[1] or told[2] or told[3]), _plain(host_of(address))
    same = not real or said == real or said.endswith(f".{real}") or real.endswith(f".{said}")
    return "" if same else real


def host_of(address: str) -> str:
    """The host of a full http or https address, "" if it has none. "\\" is "/" to browsers."""
    try:
        return urlsplit(address.replace("\\", "/")).hostname or ""
    except ValueError:
        return ""


def _plain(host: str) -> str:
    return host.lower().rstrip(".").removeprefix("www.")


_ENDINGS = "com|net|org|edu|gov|info|eu|uk|ie|de|at|ch|fr|nl|be|it|es|pt|se|dk|fi|cz|jp|br|mx|ca|au|nz"
_HOST = r"[\w-]+(?:\.[\w-]+)+"
_SAID = re.compile(
    rf"\s*(?:https?:/*(?:[^\s/@]*@)?({_HOST})|(www\.{_HOST})|([\w.-]+\.(?:{_ENDINGS})|{_HOST}(?=/\S)))"
    r"(?:[/:?#…]\S*)?\s*\Z",
    re.IGNORECASE,
)
"""With scheme, with "www.", or alone: then with a path or an ending that hardly is a file's, as in "Node.js"."""
