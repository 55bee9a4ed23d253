"""What is left of a post of somebody who is shown with a few words, or with none: that it was there, when and where."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Collection

from msgspec.structs import replace

from tweetarchive.markup.plain import paragraphs
from tweetarchive.records import Content, Post, Span
from tweetarchive.weave.consent.echoes import Echoes
from tweetarchive.weave.consent.levels import EXCERPT
from tweetarchive.weave.consent.texts import masked_content, masked_spans
from tweetarchive.weave.plain import one_line
from tweetarchive.weave.woven import Reading, Woven

MOST_WORDS = 8
MOST_LETTERS = 60
LEFT_OUT = "…"


def less(woven: Woven, level: str) -> Woven:
    """The post with its first words ("excerpt") or without any ("link"). Who, when and where stay as they are."""
    post = woven.post
    words = _words(post) if level == EXCERPT else ""
    shown = first_words(words) if words else LEFT_OUT
    title = first_words(post.title) if level == EXCERPT and post.title else LEFT_OUT
    post = replace(
        post,
        text=(Span("text", shown),) if post.kind == "post" else (),
        content=None if post.content is None else Content("html", f"<p>{html.escape(shown)}</p>"),
        title=title if post.title else "",
        media=(),
        hashtags=(),
        whole=post.whole and shown == words,
        app="",
        lang=post.lang if words else "",
    )
    reading = woven.reading
    answers = tuple([replace(one, says="", note="", anchor=-1) for one in reading.answers])
    return replace(woven, post=post, earlier=(), reading=Reading(answers=answers, copies=reading.copies, opening=shown))


def quiet(echoes: Echoes, woven: Woven, roots: Collection[int], theirs: Callable[[Span], bool]) -> Woven:
    """Somebody else's post without what it repeats. roots: of the conversations whose words are meant. theirs: whether
    a mention means somebody whose words are not shown.
    """
    post = woven.post
    content = post.content
    if content is not None:
        content = masked_content(echoes, echoes.without_quotes(content, roots), roots)
    return replace(
        woven,
        post=replace(
            post,
            text=_quiet_spans(echoes, post.text, roots, theirs),
            content=content,
            title=echoes.masked(post.title, roots),
            media=tuple([replace(item, alt=echoes.masked(item.alt, roots)) for item in post.media]),
        ),
        earlier=tuple([replace(each, text=_quiet_spans(echoes, each.text, roots, theirs)) for each in woven.earlier]),
        reading=replace(woven.reading, opening=echoes.masked(woven.reading.opening, roots)),
    )


def _quiet_spans(
    echoes: Echoes, spans: tuple[Span, ...], roots: Collection[int], theirs: Callable[[Span], bool]
) -> tuple[Span, ...]:
    """Without what is repeated, and without what is passed on by hand: "RT @nancy: …"."""
    for number, span in enumerate(spans):
        if span.kind != "mention" or not theirs(span):
            continue
        before = "".join([each.text for each in spans[:number]])
        after = "".join([each.text for each in spans[number + 1 :]])
        if _PASSED_ON.search(before) or (_QUOTED.search(before) and after.startswith(":")):
            spans = (*spans[: number + 1], Span("text", f" {LEFT_OUT}"))
            break
    return masked_spans(echoes, spans, roots, lambda span: span)


def first_words(text: str) -> str:
    """At most 8 words and 60 letters, whole ones, with "…" if that is not all. Never half of a sign."""
    line = one_line(text, 10 * len(text) + 1)
    parts = line.split(" ")
    short = " ".join(parts[:MOST_WORDS])
    if len(short) > MOST_LETTERS:
        cut = MOST_LETTERS
        while cut and _joins(short, cut):
            cut -= 1
        whole = short[:cut].rpartition(" ")[0]
        short = whole if len(whole) >= MOST_LETTERS // 2 else short[:cut]
    return short if short == line else short.rstrip(" ,;:–—-") + LEFT_OUT


def _joins(text: str, at: int) -> bool:
    """Whether what stands at `at` belongs to the sign before it: a mark, a part of an emoji, of a flag."""
    char, before = text[at], text[at - 1]
    if unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf") or before == "\u200d":
        return True
    return "\U0001f3fb" <= char <= "\U0001f3ff" or ("\U0001f1e6" <= char <= "\U0001f1ff" and before >= "\U0001f1e6")


def _words(post: Post) -> str:
    if post.content is None:
        return "".join([span.text for span in post.text])
    return " ".join(paragraph.text for paragraph in paragraphs(post.content) if not paragraph.quoted)


_PASSED_ON = re.compile(r"\b(?:RT|MT)[\s:]*\Z")
_QUOTED = re.compile(r"[\"“«„]\s*\Z")
