"""What the types, statuses and marks of WordPress mean: what is an article, who could read it, what is a ping.

Tables and pure functions over fields. An allow-list where something would be shown: what is not known is not public.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from ...commenting.standing import worst
from ...records import Visibility
from .fields import text


def is_article(item: Mapping[str, Any], commented: bool) -> bool:
    """Whether an item is something that people read and answer. Pictures and what themes and plugins bring with them
    (2026-11: jobs, portfolios, recipes) are if somebody commented on them; what works behind the scenes never is.
    """
    kind = text(item, "wp:post_type")
    return kind in _WRITTEN or (commented and kind not in _BEHIND)


def article_visibility(item: Mapping[str, Any], parent_public: bool) -> Visibility:
    """Who could read an item. parent_public: whether what it is attached to is known to be public."""
    if text(item, "wp:post_type") in _BEHIND or item.get("protected") or text(item, "wp:post_password"):
        return Visibility.PROTECTED
    status = text(item, "wp:status")
    if status == "inherit":  # a picture has the state of the post it was put into, and none if it is by itself
        loose = text(item, "wp:post_parent") in ("", "0")
        return Visibility.PUBLIC if loose or parent_public else Visibility.UNKNOWN
    if not status and not text(item, "wp:post_type"):
        return Visibility.PUBLIC  # 2026-11: the subset that Disqus takes in has no such fields, and only public posts
    return _STATUSES.get(status, Visibility.UNKNOWN)


def comment_visibility(comment: Mapping[str, Any], article: Visibility) -> Visibility:
    """Who could read a comment: public only if it was approved and its article is public."""
    if text(comment, "wp:comment_type") not in _OPEN:
        return Visibility.PROTECTED  # notes on an order, an editor's remarks
    return worst(_APPROVED.get(text(comment, "wp:comment_approved").lower(), Visibility.UNKNOWN), article)


def comment_kind(comment: Mapping[str, Any]) -> Literal["comment", "ping"]:
    """A ping is another page that says that it links here; nobody speaks in it."""
    return "ping" if text(comment, "wp:comment_type") in _PINGS else "comment"


_WRITTEN = frozenset({"", "post", "page", "draft"})  # 2026-11: one old file calls the type of its drafts "draft"
_BEHIND = frozenset(
    {
        "acf-field",
        "acf-field-group",
        "custom_css",
        "customize_changeset",
        "edd_payment",
        "feedback",  # what visitors wrote into a contact form: private letters, with status "publish"
        "flamingo_contact",
        "flamingo_inbound",
        "nav_menu_item",
        "oembed_cache",
        "revision",
        "scheduled-action",
        "shop_coupon",
        "shop_order",
        "shop_order_refund",
        "shop_subscription",
        "user_request",
        "wp_block",
        "wp_font_face",
        "wp_font_family",
        "wp_global_styles",
        "wp_navigation",
        "wp_template",
        "wp_template_part",
        "wpcf7_contact_form",
        "wpforms",
        "wpforms_log",
    }
)
_STATUSES: Mapping[str, Visibility] = MappingProxyType(
    {
        "publish": Visibility.PUBLIC,
        "private": Visibility.PROTECTED,
        "draft": Visibility.DRAFT,
        "auto-draft": Visibility.DRAFT,
        "future": Visibility.DRAFT,
        "pending": Visibility.PENDING,
        "trash": Visibility.DELETED,
    }
)
_APPROVED: Mapping[str, Visibility] = MappingProxyType(
    {
        "1": Visibility.PUBLIC,
        "0": Visibility.PENDING,
        "hold": Visibility.PENDING,
        "spam": Visibility.SPAM,
        "trash": Visibility.DELETED,
        "post-trashed": Visibility.DELETED,
    }
)
_PINGS = frozenset(
    {"pingback", "trackback", "webmention", "mention", "like", "favorite", "repost", "bookmark", "rsvp", "read"}
)
_OPEN = _PINGS | {"", "comment", "review"}
