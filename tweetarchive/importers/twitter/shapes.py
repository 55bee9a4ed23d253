"""The JSON of a Twitter export as typed shapes.

Only what is interpreted is declared; everything else is skipped by the parser and stays in the raw record. In
`tweets.js` every scalar but a boolean is a string, in the monthly files of 2012-2018 the same things are numbers:
they are decoded laxly, so that "12" and 12 are one. Must not decode, and must not know what a field means.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct, field


class Shape(Struct, frozen=True, gc=False):
    """A piece of an export. Never part of a cycle, so the collector need not walk it."""


class Mention(Shape, frozen=True, gc=False):
    """`entities.user_mentions[]`. id_str is "-1" when the account was gone at export time (2026-11)."""

    screen_name: str = ""
    name: str | None = None
    id_str: str | None = None
    indices: tuple[int, ...] = ()


class Hashtag(Shape, frozen=True, gc=False):
    """`entities.hashtags[]`: text without "#"."""

    text: str = ""
    indices: tuple[int, ...] = ()


class Url(Shape, frozen=True, gc=False):
    """`entities.urls[]`; `expanded_url` was missing in one deleted tweet (2026-11)."""

    url: str | None = None
    expanded_url: str | None = None
    display_url: str | None = None
    indices: tuple[int, ...] = ()


class Size(Shape, frozen=True, gc=False):
    """One size a picture was offered in, in pixels."""

    w: int = 0
    h: int = 0


class Variant(Shape, frozen=True, gc=False):
    """One encoding of a film. bitrate in bits a second; a GIF's is 0, a playlist has none."""

    bitrate: int = -1
    content_type: str = ""
    url: str = ""


class Video(Shape, frozen=True, gc=False):
    """`video_info` of a film or GIF."""

    duration_millis: int = 0
    variants: tuple[Variant, ...] = ()


class MediaEntity(Shape, frozen=True, gc=False):
    """`extended_entities.media[]`, or `entities.media[]`, whose `type` says photo even of films (2026-11).

    sizes: a mapping by name, in the monthly files of 2012-2018 a list (2026-11).
    """

    url: str | None = None
    expanded_url: str | None = None
    media_url_https: str | None = None
    media_url: str | None = None
    type: str = "photo"
    media_alt: str | None = None
    ext_alt_text: str | None = None
    sizes: dict[str, Size] | tuple[Size, ...] | None = None
    video_info: Video | None = None
    source_status_id_str: str | None = None
    source_user_id_str: str | None = None
    indices: tuple[int, ...] = ()


class Entities(Shape, frozen=True, gc=False):
    """What Twitter found in the text. Indices are code points into the text as stored, that is still HTML-escaped."""

    hashtags: tuple[Hashtag, ...] = ()
    user_mentions: tuple[Mention, ...] = ()
    urls: tuple[Url, ...] = ()
    media: tuple[MediaEntity, ...] = ()


class EditControl(Shape, frozen=True, gc=False, rename="camel"):
    """Ids of all versions of one tweet, oldest first."""

    edit_tweet_ids: tuple[str, ...] = ()


class Edit(Shape, frozen=True, gc=False, rename="camel"):
    """What a later version says of its chain."""

    edit_control_initial: EditControl | None = None


class EditInfo(Shape, frozen=True, gc=False):
    """`edit_info` (since 2022-10): `initial` on the first version, `edit` on the later ones."""

    initial: EditControl | None = None
    edit: Edit | None = None


class User(Shape, frozen=True, gc=False):
    """The author as the monthly files of 2012-2018 and API copies give one."""

    id_str: str = ""
    screen_name: str = ""
    name: str | None = None
    protected: bool | None = None


class Tweet(Shape, frozen=True, gc=False):
    """A tweet of any generation. `text` is the monthly files' and the CSV's name for `full_text`; hybrids have both.

    retweeted_status_id_str and retweeted_status_user_id_str are columns of tweets.csv and appear in no JSON.
    """

    id_str: str = ""
    created_at: str | None = None
    full_text: str | None = None
    text: str | None = None
    source: str | None = None
    lang: str | None = None
    truncated: bool | None = None
    possibly_sensitive: bool | None = None
    favorite_count: int | None = None
    retweet_count: int | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_screen_name: str | None = None
    entities: Entities | None = None
    extended_entities: Entities | None = None
    edit_info: EditInfo | None = None
    user: User | None = None
    retweeted_status: Tweet | None = None
    quoted_status: Tweet | None = None
    quoted_status_id_str: str | None = None
    retweeted_status_id_str: str | None = None
    retweeted_status_user_id_str: str | None = None


class TweetRecord(Tweet, frozen=True, gc=False):
    """A record of a tweets file: `{"tweet": {…}}`, or before 2020 the tweet itself."""

    tweet: Tweet | None = None


class NoteRange(Shape, frozen=True, gc=False, rename="camel"):
    """Something found in a note's text; indices are code points of that text, which is not escaped."""

    from_index: int = -1
    to_index: int = -1
    text: str = ""
    screen_name: str = ""
    short_url: str | None = None
    expanded_url: str | None = None
    display_url: str | None = None
    style_types: tuple[Style, ...] = ()


class Style(Shape, frozen=True, gc=False):
    """Bold or Italic."""

    name: str = ""


class NoteCore(Shape, frozen=True, gc=False):
    """The words of a long tweet, whole and unescaped."""

    text: str = ""
    styletags: tuple[NoteRange, ...] = ()
    urls: tuple[NoteRange, ...] = ()
    mentions: tuple[NoteRange, ...] = ()
    hashtags: tuple[NoteRange, ...] = ()


class Lifecycle(Shape, frozen=True, gc=False, rename="camel"):
    """`initialTweetId` is read by another importer and was in none of the exports measured (2026-11)."""

    initial_tweet_id: str | None = None


class Note(Shape, frozen=True, gc=False, rename="camel"):
    """A record of note-tweet.js."""

    note_tweet_id: str = ""
    created_at: str = ""
    lifecycle: Lifecycle | None = None
    core: NoteCore = NoteCore()


class LikeRecord(Shape, frozen=True, gc=False, rename="camel"):
    """A record of like.js; `fullText` is missing for tweets that were gone (2026-11)."""

    tweet_id: str = ""
    full_text: str | None = None


class AccountRecord(Shape, frozen=True, gc=False, rename="camel"):
    """account.js without its e-mail address, which is never read."""

    account_id: str = ""
    username: str = ""
    account_display_name: str | None = None
    created_at: str | None = None


class Description(Shape, frozen=True, gc=False):
    """What a profile says in words."""

    bio: str | None = None
    website: str | None = None
    location: str | None = None


class ProfileRecord(Shape, frozen=True, gc=False, rename="camel"):
    """profile.js: does not say whose it is."""

    description: Description | None = None
    avatar_media_url: str | None = None


class HandleChangeRecord(Shape, frozen=True, gc=False, rename="camel"):
    """screen-name-change.js: nested in itself under its own name (2026-11)."""

    account_id: str | None = None
    changed_at: str = ""
    changed_from: str = ""
    changed_to: str = ""
    screen_name_change: HandleChangeRecord | None = None


class ProtectionRecord(Shape, frozen=True, gc=False, rename="camel"):
    """protected-history.js, the last six months only: action Protect or Unprotect."""

    protected_at: str = ""
    action: str = ""


class UserDetails(Shape, frozen=True, gc=False):
    """data/js/user_details.js of the monthly archives."""

    id: str = ""
    screen_name: str = ""
    full_name: str | None = None
    bio: str | None = None
    location: str | None = None
    created_at: str | None = None


class PayloadDetails(Shape, frozen=True, gc=False):
    """data/js/payload_details.js of the monthly archives."""

    tweets: int = 0
    created_at: str = ""


class MonthIndex(Shape, frozen=True, gc=False):
    """An entry of data/js/tweet_index.js."""

    file_name: str = ""
    tweet_count: int = 0


class UserInfo(Shape, frozen=True, gc=False, rename="camel"):
    """Whose export it is."""

    account_id: str = ""
    user_name: str = ""
    display_name: str = ""


class ArchiveInfo(Shape, frozen=True, gc=False, rename="camel"):
    """When the export was made, and whether it is one of several parts."""

    generation_date: str = ""
    is_partial_archive: bool = False


class ManifestFile(Shape, frozen=True, gc=False, rename="camel"):
    """One file the export should hold; count is a number of top-level records, of conversations for messages."""

    file_name: str = ""
    count: int = -1


class DataType(Shape, frozen=True, gc=False):
    """One kind of data."""

    files: tuple[ManifestFile, ...] = ()


class Manifest(Shape, frozen=True, gc=False, rename="camel"):
    """data/manifest.js."""

    user_info: UserInfo = field(default_factory=UserInfo)
    archive_info: ArchiveInfo = field(default_factory=ArchiveInfo)
    data_types: dict[str, DataType] = field(default_factory=dict)


class Conversation(Shape, frozen=True, gc=False, rename="camel"):
    """A record of a direct-message file; messages stay bytes."""

    conversation_id: str = ""
    messages: tuple[msgspec.Raw, ...] = ()


class DirectUrl(Shape, frozen=True, gc=False):
    """`urls[]` of a direct message; there are none in exports from before 2021 (2026-11)."""

    url: str = ""
    expanded: str | None = None
    display: str | None = None


class DirectReaction(Shape, frozen=True, gc=False, rename="camel"):
    """`reactions[]` of a direct message."""

    sender_id: str = ""
    reaction_key: str = ""


class DirectMessage(Shape, frozen=True, gc=False, rename="camel"):
    """What any event of a conversation says. Accounts are told by their ids alone, never by a name."""

    sender_id: str | None = None
    recipient_id: str | None = None
    text: str | None = None
    created_at: str | None = None
    media_urls: tuple[str, ...] = ()
    urls: tuple[DirectUrl, ...] = ()
    reactions: tuple[DirectReaction, ...] = ()
    reaction_key: str | None = None
    initiating_user_id: str | None = None
    participants_snapshot: tuple[str, ...] = ()
    user_ids: tuple[str, ...] = ()
    name: str | None = None
