"""The words of the trade: what an export gives, and what it means.

Two families. **Given**: `Raw`, `Blob`, `Problem`, `Skipped`, `Counted` are what `extract` yields: split, nothing
interpreted. **Meant**: `Account`, `HandleChange`, `Post`, `Like`, `Follow` are what `interpret` yields: what the
source said, in one vocabulary for all services. `Direct` is of neither: it is what `interpret_private` yields, for the
owner's eyes alone. None of them knows a database, a configuration or a template, and none holds HTML of ours.

All are frozen msgspec structs. Times are Unix seconds in UTC. Ids are strings, as the service wrote them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct


class Visibility(StrEnum):
    """Who could read a post where it was published; a fact, not a decision."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    COMMUNITY = "community"
    FOLLOWERS = "followers"
    PROTECTED = "protected"
    CIRCLE = "circle"
    DIRECT = "direct"
    DELETED = "deleted"
    DRAFT = "draft"
    PENDING = "pending"
    SPAM = "spam"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    """How exact a time is. DAY: only the date is known; the seconds are those of its midnight in UTC. UNKNOWN: the
    source gives none; the seconds are a guess that only keeps the post in its place among others, and are never shown.
    """

    SECOND = "second"
    DAY = "day"
    UNKNOWN = "unknown"


class Provenance(StrEnum):
    """How we come to know a post: from its author's own export, as a copy inside somebody's post, or from a like."""

    OWN = "own"
    EMBEDDED = "embedded"
    LIKED = "liked"


# --- given -----------------------------------------------------------------------------------------------------


class Origin(Struct, frozen=True, kw_only=True):
    """One export: who it belongs to and when it was made. The archive adds nothing but a number to it.

    owner: the account's lasting id, "" if the export does not say (a lone tweets.js). generated: Unix seconds of the
    download, 0 if unknown; a later export wins where two disagree. generation: the format, e.g. "twitter-tweets".
    partial: the export says that it is one part of several.
    """

    service: str
    owner: str = ""
    handle: str = ""
    name: str = ""
    generated: int = 0
    generation: str = ""
    partial: bool = False


class Raw(Struct, frozen=True):
    """One record exactly as the service gave it. kind says how to read it; (kind, native_id) is its identity.

    payload: the record's own bytes. member: path inside the export. position: 0-based index of the record in the
    member. as_of: Unix seconds of the newest export known to hold this very record; 0 while extracting, set when
    read back.
    """

    kind: str
    native_id: str
    payload: bytes
    member: str
    position: int
    as_of: int = 0


class Blob(Struct, frozen=True):
    """A file of the export that belongs to records (picture, video, avatar). key is what `Media.key` will ask for."""

    key: str
    member: str


class Problem(Struct, frozen=True):
    """A record or member that could not be used, and why. position is a 0-based record index, -1 for the whole
    member.
    """

    member: str
    position: int
    message: str


class Skipped(Struct, frozen=True):
    """A member that is known and deliberately not read, with the reason in a person's words."""

    member: str
    reason: str


class Counted(Struct, frozen=True):
    """The export's own count for a member (manifest.js, tweet_index.js, payload_details): the ledger compares it.

    slack: how many records fewer than `expected` are still normal for this source.
    """

    member: str
    kind: str
    expected: int
    slack: int = 0


Given = Raw | Blob | Problem | Skipped | Counted


# --- meant -----------------------------------------------------------------------------------------------------


class AccountRef(Struct, frozen=True):
    """A mention of an account as a post gives it: whatever of id, handle and name is known ("" where not)."""

    native_id: str = ""
    handle: str = ""
    name: str = ""


class Span(Struct, frozen=True, array_like=True, omit_defaults=True):
    """A run of a post's text. Plain text is unescaped, newlines kept.

    kind "text": text. "mention": text "@Nancy", target the account's native id or "". "tag": text "#tea", target "tea".
    "link": text is what people saw ("example.org/some…"), target the full address. "bold"/"italic": styled text.
    """

    kind: Literal["text", "mention", "tag", "link", "bold", "italic"]
    text: str
    target: str = ""


class Media(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A picture or film of a post. key finds the file among the export's blobs; url is where it once was (never
    fetched).

    width, height in pixels, 0 if unknown; duration_ms for films. sensitive as the author marked it.
    """

    kind: Literal["photo", "video", "gif"]
    key: str = ""
    url: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0
    duration_ms: int = 0


class PostRef(Struct, frozen=True):
    """Another post, named by id and, as far as known, by author."""

    native_id: str
    author: AccountRef = AccountRef()


class Content(Struct, frozen=True, array_like=True):
    """The words of a blog post or comment as the source holds them, untrusted and unchanged.

    format says how to read `source`. "html": as it is. "wordpress": HTML as typed into WordPress, with line breaks,
    shortcodes and block comments. "breaks": HTML in which line breaks count. "markdown". "plain": no markup at all.
    """

    format: Literal["html", "wordpress", "breaks", "markdown", "plain"]
    source: str


class Post(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One post as one source tells it. Several may tell of the same post; weave merges them by one rule.

    kind: "post" of a microblog; "article" of a blog; "comment" on an article; "ping", by which another page says that
    it links to one. Articles, comments and pings have `content` instead of `text`, a comment or ping has `article`,
    under which it stands, and an article or ping may have a `title`. An article of which a source knows only that it
    is there has neither words nor OWN provenance.

    author: None means "the one whose export this is", when the export does not say who that is.
    text: the words without the leading block of addressed handles; addressed: those handles, in order.
    reply_to: the parent, if its id is known; `nested` if only the place of the markup says so. ordinal: 1-based place
    among the comments of its page, 0 unknown. mentions: everyone named in the text, addressed ones included.
    quote: the quoted post. boost_of: the boosted post; native_id "" where the export hides it; `boosted` its author.
    edit_ids: ids of all versions, oldest first, () if never edited. whole: False if the text is known to be cut.
    hashtags: without "#", as written. url: permalink if the record gives one that ids.post_url cannot build.
    as_of: that of the record it was read from; the later source wins where two disagree.
    """

    service: str
    native_id: str
    author: AccountRef | None
    created: int
    precision: Precision = Precision.SECOND
    visibility: Visibility = Visibility.UNKNOWN
    provenance: Provenance = Provenance.OWN
    kind: Literal["post", "article", "comment", "ping"] = "post"
    title: str = ""
    content: Content | None = None
    article: PostRef | None = None
    text: tuple[Span, ...] = ()
    addressed: tuple[AccountRef, ...] = ()
    mentions: tuple[AccountRef, ...] = ()
    hashtags: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    reply_to: PostRef | None = None
    nested: bool = False
    ordinal: int = 0
    quote: PostRef | None = None
    boost_of: PostRef | None = None
    edit_ids: tuple[str, ...] = ()
    whole: bool = True
    sensitive: bool = False
    lang: str = ""
    app: str = ""
    url: str = ""
    likes: int = 0
    boosts: int = 0
    as_of: int = 0


class Account(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An account as a source describes it. own: the source is the account's own export (its word counts most).

    same_as: other native ids that are certainly this account (two hashes of one e-mail address).
    """

    service: str
    native_id: str
    handle: str = ""
    name: str = ""
    bio: str = ""
    location: str = ""
    website: str = ""
    avatar_key: str = ""
    same_as: tuple[str, ...] = ()
    created: int = 0
    own: bool = False
    as_of: int = 0


class HandleChange(Struct, frozen=True, kw_only=True):
    """An account gave up `old` for `new` at Unix second `at`."""

    service: str
    native_id: str
    old: str
    new: str
    at: int


class Like(Struct, frozen=True, kw_only=True):
    """The export's owner liked a post; some services give its words (other people's: private unless the gate says
    so).
    """

    service: str
    native_id: str
    text: str = ""
    at: int = 0


class Follow(Struct, frozen=True, kw_only=True):
    """The export's owner follows `native_id`, or is followed by it."""

    service: str
    native_id: str
    direction: Literal["follower", "following"]


Meant = Post | Account | HandleChange | Like | Follow | Problem


# --- meant for few ---------------------------------------------------------------------------------------------


class Reaction(Struct, frozen=True, array_like=True):
    """Somebody's sign under a direct message. sign: an emoji, or the service's own word for it."""

    by: AccountRef
    sign: str


class Direct(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that happened in a direct conversation. Not in `Meant`, so that nothing that weaves can be handed one.

    conversation, native_id: the service's own; two with the same are versions of one, and the later `as_of` counts.
    event: "said", with the words in `post` (visibility DIRECT; none if `sealed`); "began", "joined", "left", "named"
    (the conversation, to `name`), "reacted"; "" for what is not understood, which `name` calls as the source does.
    by: who did it, None unknown. whom: whoever else it concerns: to whom it was said, who came or went. sealed: it was
    said, and the export holds no words of it that could be read.
    """

    service: str
    conversation: str
    native_id: str
    at: int
    event: Literal["said", "began", "joined", "left", "named", "reacted", ""] = "said"
    by: AccountRef | None = None
    whom: tuple[AccountRef, ...] = ()
    post: Post | None = None
    name: str = ""
    reactions: tuple[Reaction, ...] = ()
    sealed: bool = False
    as_of: int = 0


MeantForFew = Direct | Problem
