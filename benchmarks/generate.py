"""Write a Twitter export of any size that nobody ever tweeted: `python -m benchmarks.generate FOLDER --tweets 1000`.

The layout is that of the official download (2025): data/manifest.js, tweets.js cut every 100 MiB, and a few of the
small files beside it. Tweets are in no order, as in every real export measured (2026-11). One at a time is in memory.
The same arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import random
import struct
import zlib
from collections.abc import Iterable, Iterator
from math import gcd
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.tweets import PEOPLE, Person, World

PART_BYTES = 104_874_243
"""Where Twitter cuts tweets.js (measured on real exports, 2026-11)."""
GENERATED = "2025-11-01T12:00:00.000Z"
PICTURES = 24


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a synthetic Twitter export.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tweets", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--friend", type=Path, help="also write the export of the friend written to most")
    given = parser.parse_args()
    count = write_export(given.folder, given.tweets, given.seed)
    print(f"{given.folder}: {count} tweets")
    if given.friend:
        count = write_friend(given.friend, given.tweets, given.seed)
        print(f"{given.friend}: {count} tweets")


def write_export(folder: Path, count: int, seed: int = 1, *, part_bytes: int = PART_BYTES) -> int:
    """The owner's export. Returns the number of tweets, which is `count`."""
    world = World(seed, count)
    tweets = (world.tweet(number) for number in mixed(count))
    private = {"like": _likes(world), "direct-messages": _messages(world), "follower": _follows(world, "follower")}
    written = _write(folder, world.owner, tweets, private, part_bytes)
    _pictures(folder, world)
    return written


def write_friend(folder: Path, count: int, seed: int = 1, *, friend: int = 0) -> int:
    """The export of a friend of the same world: what they said that the owner answered. Returns how many tweets."""
    world = World(seed, count)
    told = (world.friend_tweet(friend, number) for number in mixed(count))
    return _write(folder, world.people[friend], (tweet for tweet in told if tweet), {}, PART_BYTES)


def mixed(count: int) -> Iterator[int]:
    """Every number below `count` once, in an order that jumps about."""
    step = next(step for step in range(count * 618 // 1000 + 1, 2 * count + 2) if gcd(step, count) == 1)
    return (number * step % count for number in range(count))


def _write(
    folder: Path, owner: Person, tweets: Iterable[dict[str, Any]], more: dict[str, list[Any]], part_bytes: int
) -> int:
    data = folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    account = {
        "email": "nobody@example.org",
        "createdVia": "web",
        "username": owner.handle,
        "accountId": owner.native_id,
        "createdAt": "2008-03-01T00:00:00.000Z",
        "accountDisplayName": owner.name,
    }
    picture = f"https://pbs.twimg.com/profile_images/1/{owner.native_id}.png"
    profile = {"description": {"bio": "", "website": "", "location": ""}, "avatarMediaUrl": picture}
    small: dict[str, list[Any]] = {"account": [{"account": account}], "profile": [{"profile": profile}], **more}
    listed = {
        name: [_part(data, name, 0, iter([*map(_bytes, records)]), part_bytes)] for name, records in small.items()
    }
    listed["tweets"] = list(_parts(data, "tweets", (_bytes({"tweet": tweet}) for tweet in tweets), part_bytes))
    manifest = {
        "userInfo": {"accountId": owner.native_id, "userName": owner.handle, "displayName": owner.name},
        "archiveInfo": {"sizeBytes": "0", "generationDate": GENERATED, "isPartialArchive": False},
        "dataTypes": {name: {"files": files} for name, files in listed.items()},
    }
    (data / "manifest.js").write_bytes(b"window.__THAR_CONFIG = " + _bytes(manifest))
    (folder / "Your archive.html").write_text("<!doctype html><title>Your archive</title>", encoding="utf-8")
    return sum(int(file["count"]) for file in listed["tweets"])


def _parts(data: Path, name: str, records: Iterator[bytes], part_bytes: int) -> Iterator[dict[str, str]]:
    waiting = Waiting(records)
    number = 0
    while waiting.more or number == 0:
        yield _part(data, name, number, waiting, part_bytes)
        number += 1


class Waiting(Iterator[bytes]):
    """Records that can tell whether there are more."""

    def __init__(self, records: Iterator[bytes]) -> None:
        self._records = records
        self._next = next(records, None)

    @property
    def more(self) -> bool:
        return self._next is not None

    def __next__(self) -> bytes:
        if self._next is None:
            raise StopIteration
        given, self._next = self._next, next(self._records, None)
        return given


def _part(data: Path, name: str, number: int, records: Iterator[bytes], part_bytes: int) -> dict[str, str]:
    """One file of a kind, at most about `part_bytes` long. Returns what the manifest says of it."""
    file = f"{name}-part{number}.js" if number else f"{name}.js"
    variable = f"YTD.{name.replace('-', '_')}.part{number}"
    count = 0
    with (data / file).open("wb") as stream:
        stream.write(f"window.{variable} = [".encode())
        for record in records:
            stream.write((b",\n  " if count else b"\n  ") + record.replace(b"\n", b"\n  "))
            count += 1
            if stream.tell() >= part_bytes:
                break
        stream.write(b"\n]" if count else b" ]")
    return {"fileName": f"data/{file}", "globalName": variable, "count": str(count)}


def _bytes(record: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(record), indent=2)


def _likes(world: World) -> list[Any]:
    chance = random.Random(f"likes {world.seed}")
    return [
        {
            "like": {
                "tweetId": world.time.native_id(chance.randrange(world.count)),
                "fullText": " ".join(world.words.pick(chance) for _ in range(12)),
                "expandedUrl": "https://x.com/i/web/status/1",
            }
        }
        for _ in range(500)
    ]


def _follows(world: World, direction: str) -> list[Any]:
    return [{direction: {"accountId": person.native_id}} for person in world.people[: PEOPLE // 4]]


def _messages(world: World) -> list[Any]:
    """Fifty conversations of ten messages: private, and never to be seen on a page."""
    chance = random.Random(f"messages {world.seed}")
    found = []
    for number, person in enumerate(world.people[:50]):
        pair = sorted((world.owner.native_id, person.native_id), key=int)
        messages = [
            {
                "messageCreate": {
                    "id": str(900_000_000_000 + number * 100 + place),
                    "senderId": pair[place % 2],
                    "recipientId": pair[1 - place % 2],
                    "text": " ".join(world.words.pick(chance) for _ in range(8)),
                    "createdAt": "2016-05-04T10:11:12.345Z",
                    "mediaUrls": [],
                    "urls": [],
                    "reactions": [],
                }
            }
            for place in range(10)
        ]
        found.append({"dmConversation": {"conversationId": "-".join(pair), "messages": messages}})
    return found


def _pictures(folder: Path, world: World) -> None:
    """Files for the first few pictures of the newest tweets; the others are missing, as in an export without media."""
    media = folder / "data" / "tweets_media"
    media.mkdir(exist_ok=True)
    left = PICTURES
    for number in range(world.count - 1, -1, -1):
        tweet = world.tweet(number)
        for entity in tweet.get("extended_entities", {}).get("media", ()):
            (media / f"{tweet['id_str']}-{entity['id_str']}.jpg").write_bytes(_png(left))
            left -= 1
            if not left:
                return


def _png(shade: int) -> bytes:
    """A picture of 320 × 240 pixels in one colour. Its name ends in .jpg: what a file is, its bytes say."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", zlib.crc32(kind + content))

    row = b"\0" + bytes((shade * 9 % 256, shade * 31 % 256, 160)) * 320
    header = struct.pack(">LLBBBBB", 320, 240, 8, 2, 0, 0, 0)
    chunks = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(row * 240)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


if __name__ == "__main__":
    main()
