"""What each file of a Twitter export is: a table, with the reason for everything that is not read.

Names are those of seven manifests and README files of exports from 2013 to 2026 (2026-11). A file that is in none of
the tables is not ours to judge: it has no role, and the driver reports it as unknown. Must not open anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct


class Role(Struct, frozen=True):
    """records: kind. blob: key. skipped: reason."""

    part: Literal["records", "blob", "skipped"]
    kind: str = ""
    key: str = ""
    reason: str = ""


def role_of(path: str) -> Role | None:
    """What the member at `path` is for, or None if it belongs to no Twitter export we know.

    The same names stand in `data/` since 2020, at the top before, and at the top when somebody hands over `data`
    itself.
    """
    inner = path.removeprefix("data/")
    if MONTH.fullmatch(inner):
        return Role("records", kind="tweet.grailbird")
    if inner == "js/user_details.js":
        return Role("records", kind="user-details")
    if inner in _COUNTS:
        return Role("skipped", reason="the export's own counts: compared, not kept")
    if inner == "tweets.csv" or MONTH_CSV.fullmatch(inner):
        return Role("records", kind="tweet.csv")
    if inner in _PAGES or path.split("/")[0] in _VIEWER_FOLDERS:
        return Role("skipped", reason="the viewer that comes with the export: a program, not your data")
    folder, _, name = inner.rpartition("/")
    if folder:
        return _in_folder(folder.split("/")[0], name)
    return role_of_type(type_of(name))


def role_of_type(data_type: str) -> Role | None:
    """What a file of this type is for, "tweets" or "direct-messages-group"."""
    if data_type in RECORD_KINDS:
        return Role("records", kind=RECORD_KINDS[data_type])
    if data_type in _REASONS:
        return Role("skipped", reason=_REASONS[data_type])
    if data_type.startswith(_ADVERTISING_PREFIXES):
        return Role("skipped", reason=_ADVERTISING)
    if data_type.startswith(_COMMUNITY_NOTES_PREFIXES):
        return Role("skipped", reason="notes on other people's posts, rated by many: not part of a conversation")
    if data_type.startswith("periscope-"):
        return Role("skipped", reason="live broadcasts of a service that has closed: not posts")
    if data_type.startswith("audio-video-calls"):
        return Role("skipped", reason="when you called whom: private and not shown")
    return None


def type_of(name: str) -> str:
    """ "tweets" of "tweets.js" and "tweets-part3.js"; "" for anything else."""
    found = _TYPE.fullmatch(name)
    return found[1] if found else ""


def type_of_global(name: str) -> str:
    """ "note-tweet" of the variable "window.YTD.note_tweet.part0"; "" for anything else."""
    found = _GLOBAL.fullmatch(name)
    return found[1].replace("_", "-") if found else ""


MONTH = re.compile(r"js/tweets/\d{4}_\d{2}\.js")
MONTH_CSV = re.compile(r"csv/\d{4}_\d{2}\.csv")
_TYPE = re.compile(r"([a-z][a-z0-9-]*?)(?:-part\d+)?\.js")
_GLOBAL = re.compile(r"(?:window\.)?YTD\.([a-z0-9_]+)\.part\d+")

RECORD_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "tweets": "tweet",
        "tweet": "tweet",
        "community-tweet": "tweet.community",
        "twitter-circle-tweet": "tweet.circle",
        "deleted-tweets": "tweet.deleted",
        "deleted-tweet": "tweet.deleted",
        "note-tweet": "note",
        "deleted-note-tweet": "note.deleted",
        "article": "article",
        "twitter-article": "article",
        "direct-messages": "direct-message",
        "direct-messages-group": "direct-message",
        "direct-message": "direct-message",
        "direct-message-group": "direct-message",
        "like": "like",
        "follower": "follower",
        "following": "following",
        "account": "account",
        "profile": "profile",
        "screen-name-change": "handle-change",
        "protected-history": "protected-history",
        "twitter-circle": "circle",
        "verified": "verified",
    }
)

_MEDIA_FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "tweets_media": "",
        "tweet_media": "",
        "community_tweet_media": "",
        "twitter_circle_tweet_media": "",
        "deleted_tweets_media": "",
        "deleted_tweet_media": "",
        "direct_messages_media": "dm/",
        "direct_messages_group_media": "dm/",
        "direct_message_media": "dm/",
        "direct_message_group_media": "dm/",
        "profile_media": "profile/",
    }
)
"""Folder to what stands before the file's name in its key. No tweet ever asks for "dm/…": its keys begin with its
id.
"""

_FOLDER_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "moments_media": "covers of collections that Twitter closed: not part of a conversation",
        "moments_tweets_media": "pictures of tweets in collections that Twitter closed: mostly other people's",
        "spaces_media": "sound of live conversations: not posts",
        "periscope_broadcast_media": "live broadcasts of a service that has closed: not posts",
        "grok_chat_media": "your talks with a machine: private and not shown",
    }
)

_VIEWER_FOLDERS = frozenset({"assets", "js", "css", "img", "lib"})
_PAGES = frozenset({"Your archive.html", "Your archive", "index.html", "README.txt", "README.md"})
_COUNTS = frozenset({"js/payload_details.js", "js/tweet_index.js"})

_ADVERTISING = "advertising data, not part of any conversation"
_ADVERTISING_PREFIXES = ("ad-", "ads-")
_COMMUNITY_NOTES_PREFIXES = ("birdwatch-", "community-note")

_PRIVATE = "private, and not needed to show your conversations"
_SHOP = "selling tools, not part of any conversation"
_DEVICES = "devices, addresses and sign-ins: private, and not needed"
_ACCOUNT = "how the account was set up or moderated: not needed to show your conversations"

_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "manifest": "the export's own list of files: its owner, date and counts are used, it holds no records",
        "tweet-headers": "ids and dates of the tweets, which are read in full: compared, not kept",
        "deleted-tweet-headers": "ids and dates of the deleted tweets, which are read in full",
        "direct-message-headers": "who wrote when, without the words: the messages are read in full",
        "direct-message-group-headers": "who wrote when, without the words: the messages are read in full",
        "direct-messages-group-headers": "who wrote when, without the words: the messages are read in full",
        "article-metadata": "when articles were made: the articles are read in full",
        "twitter-article-metadata": "when articles were made: the articles are read in full",
        "block": "whom you blocked: private and not shown",
        "mute": "whom you muted: private and not shown",
        "smartblock": "whom Twitter blocked for you: private and not shown",
        "direct-message-mute": "whose messages you muted: private and not shown",
        "reply-prompt": "warnings before a reply was sent: private and not shown",
        "lists-created": "lists of accounts: not part of a conversation",
        "lists-member": "lists that other people keep: not part of a conversation",
        "lists-subscribed": "lists of accounts: not part of a conversation",
        "twitter-circle-member": "who was in your circle: private and not shown",
        "email-address-change": "e-mail addresses: private and not needed",
        "phone-number": "phone number: private and not needed",
        "contact": "your address book: other people's e-mail addresses and phone numbers, private",
        "ip-audit": _DEVICES,
        "account-creation-ip": _DEVICES,
        "device-token": _DEVICES,
        "ni-devices": _DEVICES,
        "key-registry": _DEVICES,
        "sso": _DEVICES,
        "connected-application": "apps that could reach the account: private and not needed",
        "app": "apps on your devices: private and not needed",
        "ageinfo": "date of birth or what Twitter guessed of it: private and not needed",
        "personalization": "what Twitter believed about you: private and not needed",
        "saved-search": "searches: private and not needed",
        "user-link-clicks": "links you opened: private and not needed",
        "message-event": _PRIVATE,
        "grok-chat-item": "your talks with a machine: private and not shown",
        "account-timezone": "a setting; the site's time zone is yours to choose",
        "account-label": _ACCOUNT,
        "account-suspension": _ACCOUNT,
        "professional-data": _ACCOUNT,
        "verified-organization": _ACCOUNT,
        "expanded-profile": _ACCOUNT,
        "branch-links": _ADVERTISING,
        "catalog-item": _SHOP,
        "commerce-catalog": _SHOP,
        "product-drop": _SHOP,
        "product-set": _SHOP,
        "shop-module": _SHOP,
        "shopify-account": _SHOP,
        "twitter-shop": _SHOP,
        "moment": "collections that Twitter closed: not part of a conversation",
        "fleet": "posts that were meant to vanish after a day",
        "fleet-mute": "whose vanishing posts you muted: private and not shown",
        "spaces-metadata": "when you spoke in live conversations: not posts",
        "tweetdeck": "how your columns were arranged: not part of a conversation",
    }
)


def _in_folder(folder: str, name: str) -> Role | None:
    if folder in _MEDIA_FOLDERS:
        return Role("blob", key=_MEDIA_FOLDERS[folder] + name)
    if folder in _FOLDER_REASONS:
        return Role("skipped", reason=_FOLDER_REASONS[folder])
    return None
