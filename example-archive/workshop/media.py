"""Pictures and films of one post, as the official archive describes them. It must not draw them or write files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from workshop.ids import code, steady
from workshop.screenplay import Post

NATIVE_PHOTOS = datetime(2011, 8, 9, tzinfo=UTC)
NEW_PICTURE_HOST = datetime(2024, 5, 17, tzinfo=UTC)


def shown(post: Post, text: str) -> list[str]:
    """The pictures a tweet has in the archive: those of the boosted post too, unless the cut took their link away."""
    source = post.boosts or post
    native = source.when >= NATIVE_PHOTOS and text.endswith(link(source))
    return source.pictures if native else []


def link(post: Post) -> str:
    """The short link that stands for all pictures of a post at the end of its text."""
    return f"{'http' if post.when.year < 2014 else 'https'}://t.co/{code(10, 'media', post.seed)}"


def basename(post: Post, picture: str) -> str:
    """The name under which the picture was served; in the archive the tweet's id stands before it."""
    return _code(post.boosts or post, picture) + (".mp4" if picture.startswith(("moving-", "film-")) else ".jpg")


def entity(post: Post, picture: str, text: str, address: str, size: tuple[int, int]) -> dict[str, Any]:
    """One entry of `extended_entities.media`; `address` is that of the post the picture was first in."""
    source, name, at = post.boosts or post, picture.lstrip("?"), link(post.boosts or post)
    number = str(source.id - (900 << 22) - steady("medium", name) % 900)
    moving = name.startswith(("moving-", "film-"))
    poster = f"https://pbs.twimg.com/{'tweet_video_thumb' if moving else 'media'}/{_code(source, name)}.jpg"
    host = "pic.x.com" if "//x.com" in address or source.when >= NEW_PICTURE_HOST else "pic.twitter.com"
    medium: dict[str, Any] = {
        "expanded_url": f"{address}/{'video' if name.startswith('film-') else 'photo'}/1",
        "indices": [str(len(text) - len(at)), str(len(text))],
        "url": at,
        "media_url": poster.replace("https", "http"),
        "id_str": number,
        "id": number,
        "media_url_https": poster,
        "sizes": _sizes(*size),
        "type": "animated_gif" if name.startswith("moving-") else "video" if moving else "photo",
        "display_url": host + at[at.rindex("/") :],
    }
    if post.boosts:
        for key, value in (("source_status_id", str(source.id)), ("source_user_id", source.who.id)):
            medium[key] = medium[key + "_str"] = value
    if moving:
        medium["video_info"] = _film(f"https://video.twimg.com/tweet_video/{_code(source, name)}.mp4", name)
    return medium


def _sizes(width: int, height: int) -> dict[str, dict[str, str]]:
    fitted = {
        name: {"w": str(min(width, limit)), "h": str(height * min(width, limit) // width), "resize": "fit"}
        for name, limit in (("large", 2048), ("medium", 1200), ("small", 680))
    }
    return {**fitted, "thumb": {"w": str(min(width, 150)), "h": str(min(height, 150)), "resize": "crop"}}


def _film(address: str, name: str) -> dict[str, Any]:
    variants = [{"bitrate": "0", "content_type": "video/mp4", "url": address}]
    if name.startswith("moving-"):
        return {"aspect_ratio": ["1", "1"], "variants": variants}
    playlist = {"content_type": "application/x-mpegURL", "url": address.replace(".mp4", ".m3u8")}
    variants = [playlist, {"bitrate": "256000", "content_type": "video/mp4", "url": address + "?tag=12"}]
    return {"aspect_ratio": ["1", "1"], "duration_millis": "11000", "variants": variants}


def _code(post: Post, picture: str) -> str:
    return code(15, "picture", post.seed, picture.lstrip("?"))
