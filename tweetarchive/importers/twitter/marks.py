"""Twitter's entities as marks that are known to fit the text.

An entity that lies outside the text, overlaps another or stands where something else is written is left out: retweets
cut at 140 keep marks like [139, 140] of what was cut away (2026-11). Must not make spans.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...records import AccountRef
from .shapes import Entities, MediaEntity, Mention, NoteCore, NoteRange
from .text import Mark, shown_address


def marks_of(text: str, entities: Entities, media: Iterable[MediaEntity]) -> list[Mark]:
    """The marks of a tweet, sorted, none overlapping. media: all of the tweet's, which mostly share one short link."""
    if not (entities.user_mentions or entities.urls or entities.hashtags or media):
        return []
    return _fitting(_found(text, entities, media))


def marks_of_note(core: NoteCore, mentioned: Iterable[AccountRef]) -> list[Mark]:
    """The marks of a long tweet, whose text is not escaped. Its mentions carry no ids: those of the tweet are used."""
    by_handle = {ref.handle.lower(): ref for ref in mentioned}
    marks = _fitting(_found_in_note(core, by_handle))
    styles = sorted(_styles(core), key=lambda mark: mark.start)
    return sorted([*marks, *_around(styles, marks)], key=lambda mark: mark.start)


def ref_of(mention: Mention) -> AccountRef:
    """Whom an entity names. An id of "-1" is no id (2026-11: the account was gone)."""
    native_id = mention.id_str or ""
    return AccountRef(
        native_id if native_id.isascii() and native_id.isdigit() else "", mention.screen_name, mention.name or ""
    )


def _found(text: str, entities: Entities, media: Iterable[MediaEntity]) -> Iterator[Mark]:
    for mention in entities.user_mentions:
        if (at := _place(mention.indices, len(text))) and text[at[0]] in "@＠" and _is_word(text[at[0] + 1 : at[1]]):
            ref = ref_of(mention)
            yield Mark(*at, "mention", target=ref.native_id, ref=ref)
    for tag in entities.hashtags:
        if (at := _place(tag.indices, len(text))) and text[at[0]] in "#＃":
            yield Mark(*at, "tag", target=tag.text or text[at[0] + 1 : at[1]])
    for url in entities.urls:
        if (at := _place(url.indices, len(text))) and _is_link(text[at[0] : at[1]], url.url):
            target = url.expanded_url or url.url or text[at[0] : at[1]]
            yield Mark(*at, "link", url.display_url or shown_address(target), target)
    for item in media:
        if (at := _place(item.indices, len(text))) and _is_link(text[at[0] : at[1]], item.url):
            target = item.expanded_url or item.url or ""
            yield Mark(*at, "media", shown_address(target), target)


def _place(indices: tuple[int, ...], length: int) -> tuple[int, int] | None:
    if len(indices) != 2:
        return None
    start, end = indices
    return (start, end) if 0 <= start < end <= length else None


def _is_word(handle: str) -> bool:
    return bool(handle) and handle.isascii() and handle.replace("_", "a").isalnum()


def _is_link(stored: str, url: str | None) -> bool:
    return stored == url or stored.startswith(("http://", "https://")) or ("." in stored and " " not in stored)


def _fitting(marks: Iterable[Mark]) -> list[Mark]:
    fitting: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not fitting or mark.start >= fitting[-1].end:
            fitting.append(mark)
    return fitting


def _found_in_note(core: NoteCore, by_handle: dict[str, AccountRef]) -> Iterator[Mark]:
    text = core.text
    for mention in core.mentions:
        if (at := _place((mention.from_index, mention.to_index), len(text))) and text[at[0]] in "@＠":
            handle = mention.screen_name or text[at[0] + 1 : at[1]]
            ref = by_handle.get(handle.lower()) or AccountRef(handle=handle)
            yield Mark(*at, "mention", target=ref.native_id, ref=ref)
    for tag in core.hashtags:
        if (at := _place((tag.from_index, tag.to_index), len(text))) and text[at[0]] in "#＃":
            yield Mark(*at, "tag", target=tag.text or text[at[0] + 1 : at[1]])
    for url in core.urls:
        at = _place((url.from_index, url.to_index), len(text))
        if at and _is_link(text[at[0] : at[1]], url.short_url):
            target = url.expanded_url or url.short_url or ""
            yield Mark(*at, "link", url.display_url or shown_address(target), target)


def _styles(core: NoteCore) -> Iterator[Mark]:
    for style in core.styletags:
        kind = _style_kind(style)
        if kind and (at := _place((style.from_index, style.to_index), len(core.text))):
            yield Mark(*at, kind)


def _style_kind(style: NoteRange) -> str:
    """A span has one style: bold wins over italic."""
    names = {each.name.lower() for each in style.style_types}
    return next((kind for kind in ("bold", "italic") if kind in names), "")


def _around(styles: Iterable[Mark], marks: list[Mark]) -> Iterator[Mark]:
    """The parts of styled stretches that no other mark, and no earlier style, takes up."""
    free_from = 0
    for style in styles:
        here = max(style.start, free_from)
        for mark in marks:
            if mark.end <= here or mark.start >= style.end:
                continue
            if mark.start > here:
                yield Mark(here, mark.start, style.kind)
            here = mark.end
        if here < style.end:
            yield Mark(here, style.end, style.kind)
        free_from = max(free_from, style.end)
