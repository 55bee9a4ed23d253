"""What search engines are told of a conversation: in the words of schema.org, as JSON-LD, as they ask for it (2026-11).

Only what the page shows to everybody, and of that only what is known: what is missing has no words to tell, and what
only may belong to the conversation is left to people, who see that it is a guess. A conversation is a
DiscussionForumPosting, what stood on a blog a BlogPosting; all else are comments, below what they are known to answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from tweetarchive.render.content import opening, shortened
from tweetarchive.render.escaping import json_in_markup, safe
from tweetarchive.render.feed_file import ANSWERS
from tweetarchive.render.languages.speaking import Language
from tweetarchive.render.text import printable, whole_address
from tweetarchive.site.views import PersonRef, PostView, SiteView, ThreadItem, ThreadPage

LONGEST = 1000
"""Characters told of one text; of what is longer, its beginning."""

ROOM = 8000
"""Bytes that all comments together may take: enough for nearly every conversation. Of longer ones the beginning is
told, as their page has it.
"""

GUESSED = ("inferred", "linked")
"""How something came into a conversation that may not belong to it."""

_Told = dict[str, Any]


class DiscussionFilters:
    """The filter `discussion`, which may have to call somebody "Somebody"."""

    def __init__(self, language: Language) -> None:
        self._somebody = language.gettext("Somebody")

    def discussion(self, page: ThreadPage, site: SiteView, headline: str) -> Markup:
        """A conversation as search engines ask for it, for `<script type="application/ld+json">`, where nothing runs
        it; "" if there is nothing to tell. headline: as in the page's title.
        """
        root = page.article or _first_held(page.items)
        told = self._told(root, site) if root else None
        if root is None or told is None:
            return Markup("")
        address = whole_address(f"threads/{page.id}.html", site.base_url)
        said = [] if page.parts else _belonging(page, root)
        whole: _Told = {
            "@context": "https://schema.org",
            "@type": "BlogPosting" if root.kind == "article" else "DiscussionForumPosting",
            "headline": printable(headline),
            **told,
            "url": address,
        }
        if root.quote is not None and (quoted := self._told(root.quote, site)):
            whole["sharedContent"] = {"@type": "DiscussionForumPosting", **quoted}
        if count := page.comments if page.parts else len(said):
            action = "https://schema.org/CommentAction"
            whole["interactionStatistic"] = {
                "@type": "InteractionCounter",
                "interactionType": action,
                "userInteractionCount": count,
            }
        if comments := self._comments(said, site):
            whole["comment"] = comments
        return safe(json_in_markup(whole).decode())

    def _comments(self, said: Sequence[PostView], site: SiteView) -> list[_Told]:
        """In the page's order, each below what it is known to answer, or else below the whole; as many as have room."""
        top: list[_Told] = []
        made: dict[str, _Told] = {}
        room = ROOM
        for post in said:
            told = self._told(post, site)
            if told is None:
                continue
            comment = {"@type": "Comment", **told}
            room -= len(json_in_markup(comment))
            if room < 0:
                break
            above = made.get(_answered(post)) if post.edge in ANSWERS else None
            (top if above is None else above.setdefault("comment", [])).append(comment)
            made[post.id] = comment
        return top

    def _told(self, post: PostView, site: SiteView) -> _Told | None:
        """Who said what, when and where; None if that is not known, or these are words of somebody else."""
        words = _words(post)
        picture = _picture(post)
        if post.kind in ("ghost", "boost") or not post.at.iso or not (words or picture):
            return None
        told: _Told = {"author": self._author(post.author, site), "datePublished": post.at.iso}
        if words:
            told["text"] = words
        if picture:
            told["image"] = whole_address(picture, site.base_url)
        if post.path:
            told["url"] = whole_address(post.path, site.base_url)
        return told

    def _author(self, person: PersonRef, site: SiteView) -> _Told:
        told = {"@type": "Person", "name": printable(person.name) or self._somebody}
        if person.path or person.owner:  # whose page is the first
            told["url"] = whole_address(person.path, site.base_url) or site.base_url
        return told


def _first_held(items: tuple[ThreadItem, ...]) -> PostView | None:
    """What the conversation is called after, where its very first words are missing."""
    return next((item.post for item in items if item.post.kind != "ghost"), None)


def _belonging(page: ThreadPage, root: PostView) -> list[PostView]:
    """All that is held of what was certainly said with `root`: nothing that is there by a guess, nor what answers that.
    A comment stands under its article, whomever it may speak to.
    """
    begun_by = {root.id: root.id}
    for post in (item.post for item in page.items):
        if post.kind == "comment" and page.article:
            begun_by[post.id] = root.id
        elif post.edge in GUESSED:
            begun_by[post.id] = post.id
        else:
            begun_by[post.id] = begun_by.get(_answered(post), post.id)
    said = (item.post for item in page.items if item.post is not root and item.post.kind != "ghost")
    return [post for post in said if begun_by[post.id] == begun_by[root.id]]


def _answered(post: PostView) -> str:
    """The name of the post that is answered, "" if there is none."""
    return post.reply_to.path.partition("#")[2] if post.reply_to else ""


def _words(post: PostView) -> str:
    if post.content is not None:
        return printable(opening(post.content, LONGEST))
    return shortened(printable("".join([piece.text for piece in post.text])).strip(), LONGEST)


def _picture(post: PostView) -> str:
    """The first that is there to be seen by everybody."""
    shown = (item for item in post.media if item.kind == "photo" and item.src and not post.sensitive)
    return next((item.small or item.src for item in shown), "")
