"""A tweet's pictures and films, and the names their files have in the export.

Must not look for the files: an export may lack any of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ...records import Media
from .shapes import MediaEntity, Size, Tweet, Variant


def media_entities(tweet: Tweet) -> Sequence[MediaEntity]:
    """All media of a tweet: `extended_entities`, where there is one; `entities` names only the first of four photos."""
    if tweet.extended_entities and tweet.extended_entities.media:
        return tweet.extended_entities.media
    return tweet.entities.media if tweet.entities else ()


def media_of(native_id: str, entities: Sequence[MediaEntity]) -> tuple[Media, ...]:
    """The media, in the tweet's order. The file of each is `{tweet id}-{basename}` (2026-11: 1,851 of 1,851 on real
    exports), of a film the basename of its best MP4. native_id: the tweet in whose export the file lies, even for a
    retweet.
    """
    return tuple(_media(native_id, entity) for entity in entities)


def _media(native_id: str, entity: MediaEntity) -> Media:
    width, height = _largest(entity)
    film = _best_film(entity)
    picture = entity.media_url_https or entity.media_url or ""
    address = film.url if film else picture
    kind: Literal["photo", "video", "gif"] = "photo"
    if entity.type in ("video", "animated_gif"):
        kind = "video" if entity.type == "video" else "gif"
    if kind != "photo" and not film:
        address = ""  # a film without an MP4 has no file; its poster is never in the export
    basename = address.partition("?")[0].rpartition("/")[2]
    return Media(
        kind=kind,
        key=f"{native_id}-{basename}" if basename else "",
        url=address or picture or entity.expanded_url or "",
        alt=entity.media_alt or entity.ext_alt_text or "",
        width=width,
        height=height,
        duration_ms=max(0, entity.video_info.duration_millis) if entity.video_info else 0,
    )


def _best_film(entity: MediaEntity) -> Variant | None:
    if entity.type not in ("video", "animated_gif") or entity.video_info is None:
        return None
    films = [variant for variant in entity.video_info.variants if variant.content_type == "video/mp4"]
    return max(films, key=lambda film: film.bitrate, default=None)


def _largest(entity: MediaEntity) -> tuple[int, int]:
    sizes = entity.sizes.values() if isinstance(entity.sizes, dict) else entity.sizes or ()
    # "thumb" is cropped to a square; it is never the largest of a picture that has other sizes.
    best = max(sizes, key=lambda size: size.w * size.h, default=Size())
    return max(0, best.w), max(0, best.h)
