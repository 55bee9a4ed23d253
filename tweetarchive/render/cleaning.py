"""HTML of unknown origin → HTML that can do no harm. The only door to nh3.

What comes out is well-formed, holds the listed tags and attributes only, no comment, no script, no style, no id, and no
address of a link or picture but http, https, mailto and such as have no scheme at all. It is written in one way: names
in lower case, every attribute in double quotes, `"` and `&` in it as entities. Whoever works on it can rely on that.
"""

from __future__ import annotations

from collections.abc import Callable

import nh3

REL = "nofollow noopener ugc"

SCHEMES = {"http", "https", "mailto"}

_INLINE = {
    *("a", "img", "abbr", "b", "i", "u", "s", "em", "strong", "small", "mark", "del", "ins", "q", "sub", "sup", "span"),
    *("code", "kbd", "samp"),
}
_BLOCKS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div", "figure", "figcaption"),
    *("ol", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "th", "td"),
}

# What stands in these was never words of the page.
_GONE = {"script", "style", "template", "iframe", "noscript"}

KNOWN = _INLINE | _BLOCKS | {"h1", "caption", "cite", "var", "dfn", "acronym", "strike", "tt", "big", "address"}
"""The tags that a blog post or a comment keeps. Some are old; whoever puts it on a page calls them by newer names."""

KNOWN_ATTRIBUTES = {
    "*": {"dir", "lang"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "acronym": {"title"},
    "code": {"class"},
    "img": {"src", "alt", "class", "width", "height"},
    "ol": {"start", "reversed"},
    "pre": {"class"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}

_CONTENT = nh3.Cleaner(  # kept: making it takes longer than cleaning a comment (2026-11)
    tags=KNOWN,
    clean_content_tags=_GONE | {"title", "svg"},
    attributes=KNOWN_ATTRIBUTES,
    url_schemes=SCHEMES,
    link_rel=None,  # links are written anew anyway
)


def cleaned(html: str) -> str:
    """What a stranger wrote in a blog. `class` is kept where it may name a language of code or a smiley: nobody has
    looked at what it says, nor at where a link without a scheme leads.

    UnicodeEncodeError for half a surrogate pair.
    """
    return _CONTENT.clean(html)


def cleaned_story(html: str, attribute: Callable[[str, str, str], str | None]) -> str:
    """What the archive's owner wrote. attribute: (tag, name, value) → the value to keep, or None."""
    return nh3.clean(
        html,
        tags=_INLINE | _BLOCKS,
        clean_content_tags=_GONE | {"object"},
        attributes=_STORY_ATTRIBUTES,
        attribute_filter=attribute,
        url_schemes=SCHEMES,
        link_rel=REL,
    )


_STORY_ATTRIBUTES = {
    "*": {"dir", "lang"},
    "a": {"href", "title", "id", "class"},
    "abbr": {"title"},
    "code": {"class"},
    "div": {"class"},
    "img": {"src", "alt", "title", "width", "height"},
    "li": {"id"},
    "ol": {"start"},
    "pre": {"class"},
    "span": {"class"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align", "scope"},
}
