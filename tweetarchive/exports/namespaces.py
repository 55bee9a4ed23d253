"""What prefixes of XML names mean, declared or not.

Must not parse anything, and knows of the services only which prefixes they forget to declare.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .texts import Tell

KNOWN_SPACES: Mapping[str, str] = MappingProxyType(
    {
        "app": "http://www.w3.org/2007/app",
        "atom": "http://www.w3.org/2005/Atom",
        "content": "http://purl.org/rss/1.0/modules/content/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "dsq": "http://www.disqus.com/",
        "excerpt": "http://wordpress.org/export/1.2/excerpt/",
        "georss": "http://www.georss.org/georss",
        "gd": "http://schemas.google.com/g/2005",
        "jskit": "http://purl.org/dc/elements/1.1/",
        "media": "http://search.yahoo.com/mrss/",
        "openSearch": "http://a9.com/-/spec/opensearchrss/1.0/",
        "thr": "http://purl.org/syndication/thread/1.0",
        "wfw": "http://wellformedweb.org/CommentAPI/",
        "wp": "http://wordpress.org/export/1.2/",
        "xml": "http://www.w3.org/XML/1998/namespace",
        "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
)
"""What a prefix means that a file uses and never declares (2026-11: exports of WordPress.com with `atom:link`, one of a
WordPress MU with `excerpt:encoded`).
"""

_MOST = 5000
"""Names that are remembered; a real file has a hundred."""


class Names:
    """The declarations that hold at the element that is open. Tells once of each prefix that none of them covers."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._scopes: list[tuple[int, dict[str, str]]] = [(0, {"xml": KNOWN_SPACES["xml"], "": ""})]
        self._known: dict[str, tuple[str, str, str]] = {}
        self._missed: set[str] = set()

    def of(self, tag: str, line: int) -> tuple[str, str, str]:
        """(local name, namespace, prefix) of an element's name as it is written in `line`."""
        known = self._known.get(tag)
        if known is None:
            prefix, _, name = tag.rpartition(":")
            known = self._known[tag] = (name, self._space(prefix, line), prefix)
            if len(self._known) > _MOST:
                self._known.clear()
        return known

    def enter(self, level: int, written: Mapping[str, str], line: int) -> dict[str, str]:
        """The attributes of an element at `level` by their local names, its declarations taken note of and left out.
        Of two with one local name, the one with a prefix keeps it.
        """
        declared: dict[str, str] = {}
        plain: dict[str, str] = {}
        prefixed: dict[str, str] = {}
        for name, value in written.items():
            if name == "xmlns" or name.startswith("xmlns:"):
                declared[name[6:]] = value
            elif ":" in name:
                prefixed[name] = value
            else:
                plain[name] = value
        if declared:
            self._scopes.append((level, {**self._scopes[-1][1], **declared}))
            self._known.clear()
        for name, value in prefixed.items():
            local = name.rpartition(":")[2]
            plain[name if local in plain else local] = value
        return plain

    def leave(self, level: int) -> None:
        """Only elements up to `level` are still open."""
        while self._scopes[-1][0] > level:
            self._scopes.pop()
            self._known.clear()

    def _space(self, prefix: str, line: int) -> str:
        space = self._scopes[-1][1].get(prefix)
        if space is not None:
            return space
        if prefix not in self._missed and len(self._missed) < _MOST:
            self._missed.add(prefix)
            self._tell("prefix", line, f"the prefix “{prefix}:” is not declared, so its usual meaning was taken")
        return KNOWN_SPACES.get(prefix, "")
