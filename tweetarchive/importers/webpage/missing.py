"""Why a saved page has no comments in it, and how to get them: one clear sentence or two for a person."""

from __future__ import annotations

from ...markup.reading import Element
from .page import Page


def why_no_comments(page: Page) -> str:
    """What to tell of a page on which no comment was found."""
    took = "The article was taken without them." if _has_article(page) else "Nothing else on it could be read either."
    for system, title, advice in _FRAMES:
        if any(_is_frame(element, system) for element in page.root.elements()):
            return (
                f"The comments are not in this file: {title} shows them in a frame that a saved page does not hold."
                f" {advice} {took}"
            )
    return f"There are no comments on this page that could be read. {took}" + (
        ""
        if _has_article(page)
        else " If it shows any in your browser, copy the text of the page into a text file and import that."
    )


def _has_article(page: Page) -> bool:
    return bool(page.article.title or page.article.content)


def _is_frame(element: Element, names: tuple[str, ...]) -> bool:
    told = {element.get("id").lower(), *element.classes}
    if told & set(names):
        return True
    source = element.get("src").lower() if element.tag in ("script", "iframe") else ""
    return bool(source) and any(f"{name}/" in source for name in names if "." in name)


_COPY = "Copy the text of the page, with the comments shown, into a text file and import that."
_OWNER = (
    "Ask whoever runs the blog for the system's export, or copy the text of the page into a text file and import that."
)
_FRAMES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("disqus_thread", "disqus.com"),
        "Disqus",
        "Ask whoever runs the blog for Disqus's export (on disqus.com: Admin, Moderate Comments, Export), or copy the"
        " text of the page, with the comments shown, into a text file and import that.",
    ),
    (("fb-comments",), "Facebook", _COPY),
    (("isso-thread",), "Isso", _OWNER),
    (("commento",), "Commento", _OWNER),
    (("remark42",), "Remark42", _OWNER),
    (("hyvor-talk-view", "hyvor-talk", "talk.hyvor.com"), "Hyvor Talk", _OWNER),
    (("cusdis_thread",), "Cusdis", _OWNER),
    (("utterances", "giscus", "utteranc.es", "giscus.app"), "GitHub", _COPY),
    (("livefyre-comments", "livefyre"), "Livefyre", _COPY),
    (("idc-container", "intensedebate.com"), "IntenseDebate", _OWNER),
    (("spot-im", "coral_thread", "coral_talk_stream", "vf-comments", "hearken", "openweb"), "another service", _COPY),
)
"""(id, class or host of the script, the system, what to do) of systems that show comments by a script (2026-11)."""
