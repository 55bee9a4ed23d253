"""Which addresses a browser asks for by itself when it shows a page or reads a stylesheet, and whether they lead away.

Links that a reader may follow are none of them. Where a form sends what is typed is one: nobody reads that first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tweetarchive.check.tags import Element


def loaded(element: Element) -> Iterator[str]:
    """The addresses that this element makes a browser ask for."""
    given = element.attributes
    if element.tag == "a" and "ping" not in given and "style" not in given:
        return  # nearly all of a site's: it pays to say so
    if element.tag == "link":
        if _LOADING & set(given.get("rel", "").casefold().split()):
            yield given.get("href", "")
            yield from _of_srcset(given.get("imagesrcset", ""))
    elif element.tag in ("image", "use", "feimage"):  # of drawings
        yield from (given[name] for name in ("href", "xlink:href") if name in given)
    elif element.tag == "meta" and given.get("http-equiv", "").casefold() == "refresh":
        yield given.get("content", "").partition("=")[2].strip("'\" ")
    else:
        yield from (given[name] for name in _LOADED.get(element.tag, ()) if name in given)
        if "srcset" in given:
            yield from _of_srcset(given["srcset"])
    if element.tag == "a" and "ping" in given:
        yield from given["ping"].split()
    if "style" in given:
        yield from (address for _, address in in_stylesheet(given["style"]))


def in_stylesheet(css: str) -> Iterator[tuple[int, str]]:
    """(line, address) of everything that the stylesheet loads."""
    bare = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    for match in _ADDRESS.finditer(bare):
        yield bare.count("\n", 0, match.start()) + 1, next(part for part in match.groups() if part is not None).strip()


def leads_away(address: str) -> bool:
    """True for what is on another host, or would be looked for there."""
    plain = re.sub(r"[\t\n\r]", "", address.strip(_UNHEARD)).replace("\\", "/")
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", plain)
    return plain.startswith("//") or (scheme is not None and scheme[1].casefold() not in ("data", "about"))


_UNHEARD = "".join(map(chr, range(33)))
"""What browsers leave out around an address: spaces and all controls."""

_LOADING = frozenset(
    (
        *("stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch"),
        *("prerender", "preconnect", "dns-prefetch"),
    )
)
"""Relations of a link element that are asked for, or at least looked up."""

_LOADED = {
    "img": ("src", "longdesc"),
    "input": ("src", "formaction"),
    "script": ("src",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "source": ("src",),
    "track": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "frame": ("src",),
    "object": ("data", "codebase"),
    "body": ("background",),
    "table": ("background",),
    "td": ("background",),
    "form": ("action",),
    "button": ("formaction",),
}

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ADDRESS = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)     # anywhere
    |@import\s+(?:"([^"]*)"|'([^']*)')
    |(?<=image-set\()\s*(?:"([^"]*)"|'([^']*)')""",
    re.IGNORECASE | re.VERBOSE,
)

_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)(?:(?<!,)[^,]*(?:,|\Z))?")


def _of_srcset(srcset: str) -> Iterator[str]:
    """ "a.jpg 1x, b.jpg 2x". HTML, 4.8.4.2.1: an address may have commas in it, but not at its end."""
    for match in _CANDIDATE.finditer(srcset):
        yield match[1].rstrip(",")
