"""Writes one person's export folder: which posts of the play they would have downloaded, and the files around them.

It must not decide who exports, nor what a tweet looks like.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workshop.ids import code, steady
from workshop.screenplay import Letter, Person, Post
from workshop.tweets import Tweets

EMPTY = [
    "ad-engagements", "ad-impressions", "app", "block", "community-note", "connected-application", "contact",
    "deleted-note-tweet", "direct-message-headers", "grok-chat-item", "lists-created", "lists-member",
    "lists-subscribed", "moment", "mute", "periscope-account-information", "saved-search", "twitter-article",
]  # fmt: skip
DRAWERS = {
    "tweets": "tweets", "deleted-tweets": "deleted", "community-tweet": "community", "twitter-circle-tweet": "circle",
}  # fmt: skip
README = """This folder has the shape of an official archive, as it was given out in 2026.
Everything in it was invented for this example: the people, their words, the numbers, the pictures.
"""


class ExportFolder:
    """An export under construction: `put` adds a data file and remembers what the manifest must say about it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.types: dict[str, dict[str, Any]] = {}

    def put(self, name: str, records: list[dict[str, Any]], media: str = "") -> None:
        """Write data/<name>.js with its assignment line, as the service pretty-prints it."""
        kind = re.sub(r"-(\w)", lambda m: m[1].upper(), name)
        part = f"YTD.{name.replace('-', '_')}.part0"
        self.write(f"data/{name}.js", f"window.{part} = {pretty(records)}".encode())
        entry: dict[str, Any] = {"mediaDirectory": f"data/{media}"} if media else {}
        entry["files"] = [{"fileName": f"data/{name}.js", "globalName": part, "count": str(len(records))}]
        self.types[kind] = entry

    def write(self, name: str, content: bytes) -> None:
        """Write one file of the export."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def write_export(
    root: Path,
    owner: Person,
    cast: dict[str, Person],
    posts: list[Post],
    letters: list[Letter],
    pictures: dict[str, bytes],
    sizes: dict[str, tuple[int, int]],
) -> None:
    """Write the folder `root` as `owner` would have downloaded it on the day cast.toml says (`exported`)."""
    folder = ExportFolder(root)
    tweets = Tweets(cast, sizes, old_host=owner.slug == "nessa")
    made = _moment(owner.details["exported"])
    mine = _posts_until(made, owner, posts)
    _write_posts(folder, owner, tweets, mine, pictures)
    folder.put("like", [{"like": tweets.like(post)} for post in reversed(posts) if owner.slug in post.liked_by])
    _write_account(folder, owner)
    _write_profile(folder, owner, pictures)
    _write_devices(folder, owner)
    _write_people(folder, owner, cast, posts)
    _write_letters(folder, owner, letters)
    for name in EMPTY:
        folder.put(name, [])
    _write_viewer(folder, owner)
    _write_manifest(folder, owner, made)


def write_half(root: Path, owner: Person, cast: dict[str, Person], posts: list[Post]) -> None:
    """Write what `owner` picked out of their own download on the day cast.toml says (`handed`) and gave away.

    That is their public posts and who they are; nothing that is nobody's business, no pictures.
    """
    folder = ExportFolder(root)
    made = _moment(owner.details["handed"])
    _write_tweets(folder, "tweets", Tweets(cast, {}, old_host=False), _posts_until(made, owner, posts))
    _write_account(folder, owner)
    if "bio" in owner.details:
        _write_profile(folder, owner, {})
    _write_manifest(folder, owner, made)


def pretty(value: Any) -> str:
    """JSON with the spacing of official archives: two spaces, ` : ` between key and value, `[ ]` for nothing."""
    text = json.dumps(value, indent=2, ensure_ascii=False, separators=(",", " : "))
    return re.sub(r"(?m)(^\s*\"\w+\" : |^)(\[\]|\{\})(?=,?$)", lambda m: m[1] + " ".join(m[2]), text)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _posts_until(made: datetime, owner: Person, posts: list[Post]) -> list[Post]:
    return [post for post in posts if post.who is owner and post.when < made]


def _write_posts(
    folder: ExportFolder, owner: Person, tweets: Tweets, mine: list[Post], pictures: dict[str, bytes]
) -> None:
    public = _write_tweets(folder, "tweets", tweets, mine)
    _write_tweets(folder, "deleted-tweets", tweets, mine)
    _write_tweets(folder, "community-tweet", tweets, mine)
    _write_tweets(folder, "twitter-circle-tweet", tweets, mine)
    folder.put("note-tweet", [{"noteTweet": tweets.note(post)} for post in mine if post.note])
    headers = [
        {"tweet": {"tweet_id": r["tweet"]["id"], "user_id": owner.id, "created_at": r["tweet"]["created_at"]}}
        for r in public
    ]
    folder.put("tweet-headers", headers)
    for post in mine:
        for name, picture in tweets.files(post):
            folder.write(f"data/tweets_media/{name}", pictures[picture])


def _write_tweets(folder: ExportFolder, file: str, tweets: Tweets, mine: list[Post]) -> list[dict[str, Any]]:
    """Write those of `mine` that lie in the drawer of data/<file>.js; the records written, in the file's order."""
    versions = {post.id: [post] for post in mine}
    for post in mine:
        if post.edits:
            chain = versions[post.edits.id]
            chain.append(post)
            versions[post.id] = chain
    found = [{"tweet": tweets.tweet(post, versions[post.id])} for post in mine if post.drawer == DRAWERS[file]]
    found.sort(key=lambda record: steady("order", record["tweet"]["id"]))  # no archive is in order
    folder.put(file, found, file.replace("-", "_") + "_media")
    return found


def _write_account(folder: ExportFolder, owner: Person) -> None:
    account = {
        "email": owner.details.get("email", f"{owner.handle()}@example.org"),
        "createdVia": "web",
        "username": owner.handle(),
        "accountId": owner.id,
        "createdAt": f"{owner.handles[0][0]}T20:11:09.000Z",
        "accountDisplayName": owner.name,
    }
    folder.put("account", [{"account": account}])


def _write_profile(folder: ExportFolder, owner: Person, pictures: dict[str, bytes]) -> None:
    """What the account says of itself, with its two pictures if there are any."""
    description = {key: owner.details.get(key, "") for key in ("bio", "website", "location")}
    profile: dict[str, Any] = {"description": description}
    if f"avatar-{owner.slug}" in pictures:
        avatar = f"{code(16, 'avatar', owner.slug)}.jpg"
        profile["avatarMediaUrl"] = f"https://pbs.twimg.com/profile_images/{owner.id}/{avatar}"
        profile["headerMediaUrl"] = f"https://pbs.twimg.com/profile_banners/{owner.id}/1400000000"
        folder.write(f"data/profile_media/{owner.id}-{avatar}", pictures[f"avatar-{owner.slug}"])
        folder.write(f"data/profile_media/{owner.id}-1400000000.jpg", pictures[f"banner-{owner.slug}"])
    folder.put("profile", [{"profile": profile}], "profile_media")


def _write_devices(folder: ExportFolder, owner: Person) -> None:
    details = owner.details
    folder.put("account-timezone", [{"accountTimezone": {"accountId": owner.id, "timeZone": "Dublin"}}])
    folder.put("email-address-change", [])
    folder.put("phone-number", [{"device": {"phoneNumber": details["phone"]}}])
    login = {"accountId": owner.id, "createdAt": details["exported"] + ".000Z", "loginIp": details["ip"]}
    folder.put("ip-audit", [{"ipAudit": login}])
    changes = [
        {"changedAt": f"{day}T10:30:00.000Z", "changedFrom": before, "changedTo": after}
        for (_, before), (day, after) in zip(owner.handles, owner.handles[1:], strict=False)
    ]
    folder.put(
        "screen-name-change",
        [{"screenNameChange": {"accountId": owner.id, "screenNameChange": change}} for change in changes],
    )


def _write_people(folder: ExportFolder, owner: Person, cast: dict[str, Person], posts: list[Post]) -> None:
    answered = {post.reply_to.who.slug for post in posts if post.who is owner and post.reply_to}
    heard = {post.who.slug for post in posts if post.reply_to and post.reply_to.who is owner}

    def ids(slugs: set[str]) -> list[str]:
        known = [p.id for p in cast.values() if p.slug in slugs and p is not owner and not p.gone]
        strangers = [str(208_900_000_000 + steady(owner.slug, n) % 10**8) for n in range(12)]
        return sorted(known + strangers[: 4 + len(slugs) // 3], key=lambda number: steady(owner.slug, number))

    for name, slugs in (("following", answered), ("follower", answered | heard)):
        link = "https://twitter.com/intent/user?user_id="
        folder.put(name, [{name: {"accountId": number, "userLink": link + number}} for number in ids(slugs)])


def _write_letters(folder: ExportFolder, owner: Person, letters: list[Letter]) -> None:
    pairs: list[dict[str, Any]] = []
    groups: list[dict[str, Any]] = []
    for letter in letters:
        if owner not in letter.people:
            continue
        numbers = sorted((person.id for person in letter.people), key=int)
        group = len(letter.people) > 2
        conversation = str(10**18 + steady(letter.name) % 10**17) if group else "-".join(numbers)
        messages = [_message(letter, conversation, *line) for line in letter.lines]
        if group:
            messages.insert(0, _opening(letter))
        record = {"dmConversation": {"conversationId": conversation, "messages": messages[::-1]}}
        (groups if group else pairs).append(record)
    folder.put("direct-messages", pairs, "direct_messages_media")
    folder.put("direct-messages-group", groups, "direct_messages_group_media")


def _message(letter: Letter, conversation: str, who: Person, when: datetime, text: str) -> dict[str, Any]:
    body: dict[str, Any] = {
        "reactions": [],
        "urls": [],
        "text": text,
        "mediaUrls": [],
        "senderId": who.id,
        "id": str((int(when.timestamp() * 1000) - 1_288_834_974_657) << 22),
        "createdAt": f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03}Z",
        "editHistory": [],
    }
    if len(letter.people) == 2:
        body = {"recipientId": next(person.id for person in letter.people if person is not who), **body}
    if steady("heart", conversation, text) % 7 == 0:
        reader = next(person for person in letter.people if person is not who)
        reaction = {"senderId": reader.id, "reactionKey": "like", "eventId": body["id"][:-3] + "128"}
        body["reactions"] = [{**reaction, "createdAt": body["createdAt"]}]
    return {"messageCreate": body}


def _opening(letter: Letter) -> dict[str, Any]:
    when = letter.lines[0][1]
    return {
        "conversationNameUpdate": {
            "initiatingUserId": letter.lines[0][0].id,
            "name": letter.name,
            "createdAt": f"{when:%Y-%m-%dT%H:%M}:00.000Z",
        }
    }


def _write_viewer(folder: ExportFolder, owner: Person) -> None:
    folder.write("data/README.txt", README.encode())
    title = f"{owner.name}: archive"
    page = (
        f"<!doctype html>\n<meta charset=utf-8>\n<title>{title}</title>\n<p>The service puts its own viewer here.</p>\n"
    )
    folder.write("Your archive.html", page.encode())


def _write_manifest(folder: ExportFolder, owner: Person, made: datetime) -> None:
    size = sum(path.stat().st_size for path in sorted(folder.root.rglob("*")) if path.is_file())
    manifest: dict[str, Any] = {
        "userInfo": {"accountId": owner.id, "userName": owner.handle(), "displayName": owner.name},
        "archiveInfo": {
            "sizeBytes": str(size),
            "generationDate": f"{made:%Y-%m-%dT%H:%M:%S}.000Z",
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        },
        "dataTypes": dict(sorted(folder.types.items())),
    }
    if (folder.root / "data/README.txt").exists():
        manifest["readmeInfo"] = {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"}
    folder.write("data/manifest.js", f"window.__THAR_CONFIG = {pretty(manifest)}".encode())
