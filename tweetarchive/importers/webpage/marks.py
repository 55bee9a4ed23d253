"""What themes call the parts of a comment: the vocabulary by which its author, date and words are known.

Gathered from the themes and plugins of a thousand saved pages (2026-11). Each list goes from the most telling mark to
the least. Knows single elements and no structure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from ...markup import hidden
from ...markup.reading import Element, names

Mark = Callable[[Element], bool]


def classed(classes: str) -> Mark:
    """Fits an element with any of these classes."""
    wanted = names(classes)
    return lambda element: not wanted.isdisjoint(element.classes)


def called(pattern: str) -> Mark:
    """Fits an element of which a class matches."""
    wanted = re.compile(pattern)
    return lambda element: any(wanted.search(each) for each in element.classes)


def _in_author(element: Element) -> bool:
    """Schema.org's name of the author, as opposed to that of something else."""
    if element.get("itemprop") != "name":
        return False
    return any({"author", "creator"} & set(above.get("itemprop").split()) for above in element.ancestors())


def _in_head(element: Element) -> bool:
    """Whether it stands in what looks like the line above a comment's words."""
    for above in element.ancestors():
        if above.tag in ("dt", "header", "footer") or is_meta(above):
            return True
        if above.tag in ("p", "blockquote", "li", "dd"):
            return False
    return False


is_meta = called(r"(?:^|[-_])(?:meta|metadata|metas|commentmetadata|byline|info|infos|header|head|postinfo)(?:$|[-_])")
_is_date = called(
    r"(?:^|[-_])(?:date|datetime|time|timestamp|published|posted|when|ago)(?:$|[-_])|comment(?:date|time)"
)
_is_aside = called(
    r"^(?:says|said|screen-reader-text|sr-only|visually-hidden|on|is-author|author-label)$|badge|metadata"
    r"|(?:^|[-_])(?:date|time|meta|num|number|count|counter|permalink|label|role|edit|reply)(?:$|[-_])"
)
_is_noise = called(
    r"^(?:reply|replies|respond|votes?|likes?|share|edit)$|sharedaddy|jp-relatedposts|comment-edit"
    r"|(?:^|[-_])(?:reply|replylink|repondre|edit-link|awaiting-moderation|actions?|controls?|report|flag|karma|share"
    r"|sharing|readmore|subscribe|delete|comment-likes?|like-link|rating|thumbs?|cancel|votes?|voting|footer|permalink"
    r"|toolbar)(?:$|[-_])"
)

AUTHOR: tuple[Mark, ...] = (
    classed("fn"),
    classed("wp-block-comment-author-name comment-author-name comment-author-link comment_author_name"),
    classed("author_name author-name"),
    _in_author,
    lambda each: each.get("id").startswith(("dsq-author-user-", "dsq-cite-")),
    lambda each: each.tag == "cite",
    classed("comment-author comment_author commentauthor comment__author wc-comment-author wpd-comment-author"),
    classed("comment-meta__name commenter comment-name comment-user commenter-name comment-by comment_name p-author"),
    called(r"comment(?:er)?(?:name|author|user)$|comment-(?:username|author-nick)$"),
    lambda each: each.get("itemprop") in ("author", "creator"),
    classed("author username user vcard user-name usr poster"),
    lambda each: each.get("rel") == "author" or "url" in each.classes,
    lambda each: each.tag in ("strong", "b") and _in_head(each),
    lambda each: each.tag in ("h3", "h4", "h5", "h6") and _in_head(each),
)

WORDS: tuple[Mark, ...] = (
    classed("comment-content comment-text comment_text commenttext comment_content commentcontent"),
    classed("wp-block-comment-content wc-comment-text wpd-comment-text e-content comment-entry"),
    classed("comment__content comment__text"),
    lambda each: each.get("itemprop") in ("text", "commentText") or each.get("id").startswith("dsq-comment-message-"),
    classed("comment-body comment_body commentbody comment__body comment-copy comment-message"),
    classed("field--name-comment-body field-name-comment-body contenttext format_text comment-bodytext"),
    called(r"comment(?:text|body|content|message)$"),
    classed("comment-inner-text commententry comment-main text content comment_area entry"),
)

DATE: tuple[Mark, ...] = (
    lambda each: each.tag == "time",
    lambda each: _is_date(each) or "date" in each.get("itemprop").lower(),
    lambda each: each.tag == "a" and leads_to_comment(each),
    is_meta,
    lambda each: each.tag in ("small", "footer", "header", "abbr"),
)


def is_noise(element: Element) -> bool:
    """Buttons, forms, notes to the commenter: what stands among the words and is none of them."""
    if element.tag in UNSAID or _is_noise(element):
        return True
    return element.tag == "img" and _is_picture_of_person(element)


def is_hidden(element: Element) -> bool:
    """Whether the page itself says that nobody sees it, unless it is what holds all the words of a comment, which is
    folded up where people disliked it (2026-11).
    """
    return hidden.is_hidden(element) and not any(fits(element) for fits in WORDS)


def is_header(element: Element) -> bool:
    """A part of the line above or below the words."""
    return element.tag in ("time", "footer", "header") or is_meta(element) or _is_date(element) or _is_aside(element)


def is_beside_name(element: Element) -> bool:
    """What themes put into the element of the name: "says", badges, dates, numbers, texts for screen readers."""
    return element.tag in ("time", "noscript", "small", "sup") or _is_aside(element)


def leads_to_comment(link: Element) -> bool:
    """Whether a link is a comment's own, and not one to its author's page."""
    return bool(_TO_COMMENT.search(link.get("href")))


def leads_away(link: Element) -> bool:
    """Whether a link may be to its author's page."""
    return link.get("href").lower().startswith(("http://", "https://", "//")) and not leads_to_comment(link)


def any_of(mark: Mark, elements: Collection[Element]) -> bool:
    """Whether the mark fits one of them."""
    return any(mark(each) for each in elements)


is_pending = classed("comment-awaiting-moderation unapproved")
is_deleted = classed("deleted-comment comment-deleted")
is_by_author = classed("blog-author bypostauthor")
is_ping = classed("pingback trackback tackback ping")
is_number = called(r"(?:^|[-_])(?:num|number|no|nr|index)(?:$|[-_])|comment(?:number|count)$")
_is_picture_of_person = classed("avatar photo gravatar")
_TO_COMMENT = re.compile(
    r"#(?:li-|div-|dsq-)?(?:comment|comm|c|cmt|post|com)[-_]?\d+(?:_\d+)?\Z|\breplytocom=|/comment/\d+|showComment="
)
UNSEEN = names("script style form template nav")
UNSAID = names("script style noscript button input form template svg label")
