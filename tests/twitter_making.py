"""Makes synthetic Twitter exports for tests: tweets as Twitter writes them, and files as an export holds them.

Indices, ids and dates are worked out, so that a test says only what it is about. Nobody in here is real.
"""

from __future__ import annotations

import calendar
import json
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tweetarchive.exports import open_export
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.importers import twitter
from tweetarchive.records import Given, Meant, Origin, Post, Problem, Raw

OWNER = "2244994001"
HANDLE = "ada_example"
NAME = "Ada Example"

PEOPLE = {
    "ada_example": (OWNER, "Ada Example"),
    "bea_example": ("42000001", "Bea"),
    "cem_example": ("42000002", "Cem 🌿"),
    "dot_example": ("42000003", "Dot & Co"),
}

Json = dict[str, Any]


def seconds(written: str) -> int:
    """Unix seconds of "2022-12-06 05:00:00"."""
    return calendar.timegm(time.strptime(written, "%Y-%m-%d %H:%M:%S"))


def snowflake(written: str, sequence: int = 0, milliseconds: int = 0) -> str:
    """The id that Twitter gives at that moment."""
    return str(((seconds(written) * 1000 + milliseconds - TWITTER_EPOCH_MS) << 22) + sequence)


def twitter_date(written: str) -> str:
    """ "Tue Dec 06 05:00:00 +0000 2022"."""
    moment = time.gmtime(seconds(written))
    day = calendar.day_abbr[moment.tm_wday]
    month = calendar.month_abbr[moment.tm_mon]
    return time.strftime(f"{day} {month} %d %H:%M:%S +0000 %Y", moment)


def tweet(
    written: str,
    text: str,
    *,
    native_id: str = "",
    sequence: int = 0,
    unmarked: Iterable[str] = (),
    links: Mapping[str, str] | None = None,
    tags: Iterable[str] = (),
    media: Sequence[Json] = (),
    reply: tuple[str, str, str] | None = None,
    versions: Sequence[str] | None = None,
    **more: Any,
) -> Json:
    """A tweet of tweets.js. text: as stored, escaped. Handles of PEOPLE in it get mention entities, but for `unmarked`.

    links: short link → address. media: from `photo` and `film`; their short link must stand in the text.
    reply: (id of the parent, its author's id, its author's handle or ""). versions: editTweetIds, the own id if None.
    """
    own_id = native_id or snowflake(written, sequence)
    mentions = [
        {"name": name, "screen_name": handle, "indices": place(text, f"@{handle}"), "id_str": ident, "id": ident}
        for handle, (ident, name) in PEOPLE.items()
        if f"@{handle}" in text and handle not in unmarked
    ]
    urls = [
        {"url": short, "expanded_url": address, "display_url": shortened(address), "indices": place(text, short)}
        for short, address in (links or {}).items()
    ]
    entities: Json = {
        "hashtags": [{"text": tag, "indices": place(text, f"#{tag}")} for tag in tags],
        "symbols": [],
        "user_mentions": sorted(mentions, key=lambda mention: int(mention["indices"][0])),
        "urls": urls,
    }
    made: Json = {
        "edit_info": edit_info(own_id, versions),
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": entities,
        "display_text_range": ["0", str(len(text))],
        "favorite_count": "0",
        "id_str": own_id,
        "truncated": False,
        "retweet_count": "0",
        "id": own_id,
        "created_at": twitter_date(written),
        "favorited": False,
        "full_text": text,
        "lang": "en",
    }
    if media:
        placed = [{**each, "indices": place(text, each["url"])} for each in media]
        entities["media"] = [{**placed[0], "type": "photo"}]  # even of a film, as in real exports
        made["extended_entities"] = {"media": placed}
        made["possibly_sensitive"] = False
    if reply:
        parent, author, handle = reply
        made |= {"in_reply_to_status_id_str": parent, "in_reply_to_status_id": parent}
        made |= {"in_reply_to_user_id": author, "in_reply_to_user_id_str": author}
        if handle:
            made["in_reply_to_screen_name"] = handle
    return made | more


def edit_info(own_id: str, versions: Sequence[str] | None) -> Json:
    """What the first version of a chain says, or a later one."""
    chain = list(versions or [own_id])
    left = {"editTweetIds": chain, "editableUntil": "2022-12-06T06:00:00.000Z", "isEditEligible": False}
    if chain[0] == own_id:
        return {"initial": {**left, "editsRemaining": "5"}}
    return {"edit": {"initialTweetId": chain[0], "editControlInitial": {**left, "editsRemaining": "4"}}}


def photo(name: str, short: str, own_id: str, handle: str = HANDLE, **more: Any) -> Json:
    """An entity of a photo whose file is `{own_id}-{name}`."""
    return {
        "expanded_url": f"https://x.com/{handle}/status/{own_id}/photo/1",
        "url": short,
        "media_url": f"http://pbs.twimg.com/media/{name}",
        "media_url_https": f"https://pbs.twimg.com/media/{name}",
        "id_str": "1",
        "sizes": {
            "thumb": {"w": "150", "h": "150", "resize": "crop"},
            "large": {"w": "1200", "h": "800", "resize": "fit"},
        },
        "type": "photo",
        "display_url": f"pic.x.com/{short[-10:]}",
    } | more


def film(name: str, short: str, own_id: str, kind: str = "video") -> Json:
    """An entity of a film or GIF whose file is `{own_id}-{name}`; its poster has no file."""
    address = f"https://video.twimg.com/{name}"
    variants = [{"bitrate": "0", "content_type": "video/mp4", "url": address}]
    if kind == "video":
        variants = [
            {"content_type": "application/x-mpegURL", "url": "https://video.twimg.com/list.m3u8?tag=12"},
            {"bitrate": "632000", "content_type": "video/mp4", "url": "https://video.twimg.com/small.mp4?tag=12"},
            {"bitrate": "2176000", "content_type": "video/mp4", "url": f"{address}?tag=12"},
        ]
    info: Json = {"aspect_ratio": ["16", "9"], "variants": variants}
    if kind == "video":
        info["duration_millis"] = "30000"
    return photo("poster.jpg", short, own_id) | {"type": kind, "video_info": info}


def note(written: str, text: str, *, native_id: str, **found: Sequence[Json]) -> Json:
    """A record of note-tweet.js. found: styletags, urls, mentions, hashtags."""
    core: Json = {"styletags": [], "urls": [], "mentions": [], "cashtags": [], "hashtags": []} | {"text": text} | found
    moment = written.replace(" ", "T") + ".000Z"
    lifecycle = {"value": "1", "name": "Active", "originalName": "Active", "annotations": {}}
    inner = {"noteTweetId": native_id, "updatedAt": moment, "lifecycle": lifecycle, "createdAt": moment, "core": core}
    return {"noteTweet": inner}


def note_range(whole: str, part: str, **more: Any) -> Json:
    """Where `part` stands in a note's text."""
    start, end = place(whole, part)
    return {"fromIndex": start, "toIndex": end} | more


def place(text: str, part: str) -> list[str]:
    """The indices of `part`, in code points of the stored text, as strings."""
    start = text.index(part)
    return [str(start), str(start + len(part))]


def shortened(address: str) -> str:
    """An address as Twitter displays it."""
    bare = address.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return bare if len(bare) <= 30 else bare[:29] + "…"


def file_of(name: str, records: Sequence[Any], *, part: int = 0) -> str:
    """The content of data/<name>.js."""
    variable = name.replace("-", "_")
    return f"window.YTD.{variable}.part{part} = {json.dumps(records, ensure_ascii=False, indent=2)}"


def wrapped(*tweets: Json) -> list[Json]:
    """As records are since 2020."""
    return [{"tweet": each} for each in tweets]


def monthly(*tweets: Json, month: str = "2013_02") -> str:
    """The content of data/js/tweets/YYYY_MM.js."""
    return f"Grailbird.data.tweets_{month} = \n {json.dumps(tweets, indent=2)}"


def account(owner: str = OWNER, handle: str = HANDLE, name: str = NAME) -> str:
    """The content of data/account.js."""
    inner = {
        "email": "ada@example.org",
        "createdVia": "web",
        "username": handle,
        "accountId": owner,
        "createdAt": "2012-03-04T05:06:07.890Z",
        "accountDisplayName": name,
    }
    return file_of("account", [{"account": inner}])


def manifest(counts: Mapping[str, int], generated: str = "2024-02-01T10:00:00.000Z") -> str:
    """The content of data/manifest.js. counts: file name → number of records."""
    types = {
        name: {"files": [{"fileName": f"data/{name}", "globalName": "YTD.x.part0", "count": str(count)}]}
        for name, count in counts.items()
    }
    told = {
        "userInfo": {"accountId": OWNER, "userName": HANDLE, "displayName": NAME},
        "archiveInfo": {"sizeBytes": "1", "generationDate": generated, "isPartialArchive": False},
        "dataTypes": types,
    }
    return f"window.__THAR_CONFIG = {json.dumps(told, indent=2)}"


def export_at(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes an export into `folder`; returns it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def given(path: Path) -> list[Given]:
    """All that the importer takes from the export at `path`."""
    with open_export(path) as export:
        return list(twitter.extract(export))


def origin_of(path: Path) -> Origin:
    """What the importer says of the export at `path`."""
    with open_export(path) as export:
        return twitter.origin(export)


def in_order(records: Iterable[Given]) -> list[Raw]:
    """The raw records as `interpret` is given them."""
    raw = [each for each in records if isinstance(each, Raw)]
    return sorted(raw, key=lambda each: (len(each.native_id), each.native_id, each.kind))


def raw_tweets(*tweets: Json, kind: str = "tweet") -> list[Raw]:
    """Tweets as raw records."""
    return in_order(
        Raw(kind, each["id_str"], json.dumps({"tweet": each}).encode(), "data/tweets.js", position)
        for position, each in enumerate(tweets)
    )


def meant(records: Iterable[Raw], origin: Origin | None = None) -> list[Meant]:
    """What the importer makes of them."""
    ours = origin or Origin(service="twitter", owner=OWNER, handle=HANDLE, name=NAME)
    return list(twitter.interpret(records, ours))


def posts(records: Iterable[Raw], origin: Origin | None = None) -> dict[str, Post]:
    """The posts among it by id, and a failure if there is any Problem."""
    all_of_it = meant(records, origin)
    problems = [each for each in all_of_it if isinstance(each, Problem)]
    assert not problems, problems
    return {each.native_id: each for each in all_of_it if isinstance(each, Post)}


def only_post(made: Json, kind: str = "tweet") -> Post:
    """The post of one tweet."""
    return posts(raw_tweets(made, kind=kind))[made["id_str"]]


def words(post: Post) -> str:
    """What a post's text reads."""
    return "".join(span.text for span in post.text)
