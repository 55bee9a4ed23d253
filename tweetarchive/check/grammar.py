"""What HTML is, as far as a page's markup is judged by it: which elements end by themselves, and what may stand where.

Only what is written down in the standard (WHATWG, 2026-11), in small letters. Reads nothing.
"""

from __future__ import annotations

from html.entities import html5


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOID = _set("area base br col embed hr img input link meta param source track wbr")
MAY_STAY_OPEN = _set("html head body li dt dd p rt rp optgroup option thead tbody tfoot tr td th colgroup")
DRAWINGS = _set("svg math")
HEADINGS = _set("h1 h2 h3 h4 h5 h6")
PRESSED = _set("a button")
"""Of things to press none may be in another."""

BLOCKS = HEADINGS | _set(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header"
    " hgroup hr main menu nav ol p pre search section summary table ul"
)
"""A paragraph ends where one of these begins."""

ENDS = {
    "li": _set("li"),
    "dt": _set("dt dd"),
    "dd": _set("dt dd"),
    "option": _set("option"),
    "tr": _set("tr td th"),
    "td": _set("td th"),
    "th": _set("td th"),
    "thead": _set("tr td th thead tbody tfoot"),
    "tbody": _set("tr td th thead tbody tfoot"),
    "tfoot": _set("tr td th thead tbody tfoot"),
}
"""Elements that end where another begins."""

_ROWS = _set("tr script template style")
IN_TABLES = {
    "table": _set("caption colgroup thead tbody tfoot tr script template style"),
    "thead": _ROWS,
    "tbody": _ROWS,
    "tfoot": _ROWS,
    "tr": _set("td th script template style"),
}
"""What may stand in parts of a table: browsers move everything else, and words, out of it."""

CLOSING = _set("body html")
"""Behind their end there is nothing more."""

WORDS_ALONE = _set("script style title textarea iframe xmp noembed noframes")
"""In these nothing is a tag but their own end."""


def is_wrong(reference: str, after: str) -> bool:
    """Whether what stands behind & is no reference, but a browser must guess whether it should be. after: what follows.

    HTML, 13.2.5.72 and following: a name without its ; is taken as one if it is an old one; a number always.
    """
    if not reference.startswith("#"):
        return reference not in html5 if reference.endswith(";") else reference in html5 and after != "="
    digits = reference[1:].removesuffix(";")
    try:
        number = int(digits[1:], 16) if digits[:1] in ("x", "X") else int(digits)
    except ValueError:
        return True
    sound = number in (9, 10, 12) or 0x20 <= number < 0x7F or 0xA0 <= number < 0xD800 or 0xE000 <= number < 0x110000
    return not (reference.endswith(";") and sound)
