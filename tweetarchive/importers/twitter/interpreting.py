"""Raw records in the order of their ids into what they mean: posts, accounts, likes, follows.

One record at a time; only a long tweet's text waits, and only for its tweet. A record that cannot be read is a Problem
and never ends the stream. Must not apply policy: what may be shown is decided elsewhere, from the facts given here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from ...records import (
    Account,
    AccountRef,
    Follow,
    HandleChange,
    Like,
    Meant,
    Origin,
    Problem,
    Provenance,
    Raw,
    Visibility,
)
from .clock import loses_time_of_day, seconds_of
from .decoding import UNREADABLE, decode, unwrap
from .notes import NoteDesk
from .posts import SERVICE, Source, post_of
from .relations import account_ref, embedded
from .shapes import (
    AccountRecord,
    Description,
    HandleChangeRecord,
    LikeRecord,
    ProfileRecord,
    ProtectionRecord,
    Tweet,
    TweetRecord,
    UserDetails,
)
from .table import read_row
from .text import unescape


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure; needs them ordered by numeric id, so that a note comes right before its tweet."""
    reader = _Reader(origin)
    yield from reader.owner()
    for raw in records:
        read = _READERS.get(raw.kind)
        if read is None:
            continue
        try:
            meant = read(reader, raw)
        except UNREADABLE as error:
            meant = [Problem(raw.member, raw.position, f"The record {raw.native_id} cannot be used: {error}.")]
        yield from meant
    yield from reader.notes.close()


class _Reader:
    """What has to be known between two records: whose they are, and which long texts wait."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.author = AccountRef(origin.owner, origin.handle, origin.name) if origin.owner else None
        self.notes = NoteDesk()
        self._protected_at = (0, False)

    def owner(self) -> Iterator[Account]:
        """The owner as the export's cover names him."""
        origin = self.origin
        if origin.owner and (origin.handle or origin.name):
            yield Account(
                service=SERVICE,
                native_id=origin.owner,
                handle=origin.handle,
                name=origin.name,
                own=True,
                as_of=origin.generated,
            )

    def tweet(self, raw: Raw) -> list[Meant]:
        record = decode(raw.payload, TweetRecord)
        tweet = record.tweet or record
        return self._told(raw, tweet, self._source(raw, timed=True, boosts_marked=False))

    def monthly(self, raw: Raw) -> list[Meant]:
        record = decode(raw.payload, TweetRecord)
        tweet = record.tweet or record
        timed = not loses_time_of_day(tweet.created_at)
        return self._told(raw, tweet, self._source(raw, timed=timed, boosts_marked=True))

    def row(self, raw: Raw) -> list[Meant]:
        row = read_row(raw.payload)
        return self._told(raw, row.tweet, self._source(raw, timed=row.timed, boosts_marked=True))

    def note(self, raw: Raw) -> list[Meant]:
        missed = self.notes.leave(raw.native_id)
        self.notes.add(raw)
        return list(missed)

    def protection(self, raw: Raw) -> list[Meant]:
        """Protecting an account hides all its posts, and lifting that shows them all: the last event counts."""
        event = decode(unwrap(raw.payload), ProtectionRecord)
        at = seconds_of(event.protected_at)
        if at is None or event.action not in ("Protect", "Unprotect"):
            return [
                Problem(raw.member, raw.position, f"It is not clear what was done to the account ({event.action!r}).")
            ]
        self._protected_at = max(self._protected_at, (at, event.action == "Protect"))
        return []

    def account(self, raw: Raw) -> list[Meant]:
        record = decode(unwrap(raw.payload), AccountRecord)
        return [
            Account(
                service=SERVICE,
                native_id=record.account_id,
                handle=record.username,
                name=record.account_display_name or "",
                created=seconds_of(record.created_at or "") or 0,
                own=True,
                as_of=raw.as_of,
            )
        ]

    def profile(self, raw: Raw) -> list[Meant]:
        if not self.origin.owner:
            said = "This profile does not say whose it is, and neither does the rest of the export."
            return [Problem(raw.member, raw.position, said)]
        record = decode(unwrap(raw.payload), ProfileRecord)
        described = record.description or Description()
        return [
            Account(
                service=SERVICE,
                native_id=self.origin.owner,
                bio=described.bio or "",
                location=described.location or "",
                website=described.website or "",
                avatar_key=_avatar_key(self.origin.owner, record.avatar_media_url or ""),
                own=True,
                as_of=raw.as_of,
            )
        ]

    def user_details(self, raw: Raw) -> list[Meant]:
        record = decode(raw.payload, UserDetails)
        return [
            Account(
                service=SERVICE,
                native_id=record.id,
                handle=record.screen_name,
                name=record.full_name or "",
                bio=record.bio or "",
                location=record.location or "",
                created=seconds_of(record.created_at or "") or 0,
                own=True,
                as_of=raw.as_of,
            )
        ]

    def handle_change(self, raw: Raw) -> list[Meant]:
        outer = decode(unwrap(raw.payload), HandleChangeRecord)
        change = outer.screen_name_change or outer
        at = seconds_of(change.changed_at)
        whose = outer.account_id or change.account_id or self.origin.owner
        if at is None or not (whose and change.changed_from and change.changed_to):
            return [Problem(raw.member, raw.position, "The change of handle lacks its date, its owner or a handle.")]
        return [HandleChange(service=SERVICE, native_id=whose, old=change.changed_from, new=change.changed_to, at=at)]

    def like(self, raw: Raw) -> list[Meant]:
        record = decode(unwrap(raw.payload), LikeRecord)
        return [Like(service=SERVICE, native_id=raw.native_id, text=unescape(record.full_text or ""))]

    def follower(self, raw: Raw) -> list[Meant]:
        return [Follow(service=SERVICE, native_id=raw.native_id, direction="follower")]

    def following(self, raw: Raw) -> list[Meant]:
        return [Follow(service=SERVICE, native_id=raw.native_id, direction="following")]

    def _source(self, raw: Raw, *, timed: bool, boosts_marked: bool) -> Source:
        visibility = _VISIBILITY.get(raw.kind, Visibility.PUBLIC)
        if visibility is Visibility.PUBLIC and self._protected_at[1]:
            visibility = Visibility.PROTECTED
        return Source(
            author=self.author,
            visibility=visibility,
            as_of=raw.as_of,
            boosts_marked=boosts_marked,
            timed=timed,
            note_for=self.notes.note_for,
        )

    def _told(self, raw: Raw, tweet: Tweet, source: Source) -> list[Meant]:
        """The post, and the posts and accounts that it carries."""
        meant: list[Meant] = list(self.notes.leave(raw.native_id))
        meant.append(post_of(tweet, source))
        for inner in embedded(tweet):
            author = account_ref(inner)
            inner_source = Source(
                author=author, provenance=Provenance.EMBEDDED, as_of=raw.as_of, boosts_marked=True, timed=source.timed
            )
            meant.append(post_of(inner, inner_source))
            if author and author.native_id:
                meant.append(_stranger(author, raw.as_of))
        return meant


_READERS: Mapping[str, Callable[[_Reader, Raw], list[Meant]]] = MappingProxyType(
    {
        "tweet": _Reader.tweet,
        "tweet.community": _Reader.tweet,
        "tweet.circle": _Reader.tweet,
        "tweet.deleted": _Reader.tweet,
        "tweet.grailbird": _Reader.monthly,
        "tweet.csv": _Reader.row,
        "note": _Reader.note,
        "note.deleted": _Reader.note,
        "protected-history": _Reader.protection,
        "account": _Reader.account,
        "profile": _Reader.profile,
        "user-details": _Reader.user_details,
        "handle-change": _Reader.handle_change,
        "like": _Reader.like,
        "follower": _Reader.follower,
        "following": _Reader.following,
    }
)

_VISIBILITY: Mapping[str, Visibility] = MappingProxyType(
    {
        "tweet.community": Visibility.COMMUNITY,
        "tweet.circle": Visibility.CIRCLE,
        "tweet.deleted": Visibility.DELETED,
    }
)


def _stranger(author: AccountRef, as_of: int) -> Account:
    return Account(service=SERVICE, native_id=author.native_id, handle=author.handle, name=author.name, as_of=as_of)


def _avatar_key(owner: str, address: str) -> str:
    """profile_media holds `{account id}-{basename}`, with an extension where the address has none (2026-11)."""
    basename = address.partition("?")[0].rpartition("/")[2]
    if not basename:
        return ""
    return f"profile/{owner}-{basename}" + ("" if "." in basename else ".jpg")
