"""Direct messages into what they mean, for the owner of the export alone.

The second door of this importer (see `importers.Confidant`): nothing that makes a site knocks at it. One record at a
time, each a conversation of one message, as `messages` keeps it. What cannot be read is a Problem. Must not be called
from `interpreting`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal

import msgspec

from ...records import AccountRef, Direct, MeantForFew, Media, Post, Problem, Raw, Reaction, Span, Visibility
from .clock import moment
from .decoding import UNREADABLE, decode, unwrap
from .shapes import Conversation, DirectMessage, DirectUrl
from .text import Mark, is_web_address, shown_address, spans_of

SERVICE = "twitter"
KIND = "direct-message"


def interpret_messages(records: Iterable[Raw]) -> Iterator[MeantForFew]:
    """What the direct messages among the records say; all others are passed over."""
    for raw in records:
        if raw.kind != KIND:
            continue
        try:
            yield _direct(raw)
        except UNREADABLE as error:
            yield Problem(raw.member, raw.position, f"The message {raw.native_id} cannot be used: {error}.")


def _direct(raw: Raw) -> Direct:
    conversation = decode(unwrap(raw.payload), Conversation)
    (only,) = conversation.messages
    ((event, content),) = _EVENT.decode(bytes(only)).items()
    message = decode(bytes(content), DirectMessage)
    at, _ = moment(raw.native_id, message.created_at)
    tell = _EVENTS.get(event, _not_understood)
    told = tell(message, conversation.conversation_id, raw, at)
    if event not in _EVENTS:
        told = msgspec.structs.replace(told, name=event, sealed="crypt" in event.lower())
    return told


def _said(message: DirectMessage, conversation: str, raw: Raw, at: int) -> Direct:
    sender = _ref(message.sender_id)
    media = tuple(_media(raw.native_id, address) for address in message.media_urls)
    text = _words(message.text or "", message.urls, bool(media))
    # 2026-11: chats that X encrypts from end to end are in no export that was seen. What has a sender and neither words
    # nor pictures is taken for one of those, rather than for somebody who said nothing.
    sealed = not text and not media
    post = Post(
        service=SERVICE,
        native_id=raw.native_id,
        author=sender,
        created=at,
        visibility=Visibility.DIRECT,
        text=text,
        media=media,
        as_of=raw.as_of,
    )
    return Direct(
        service=SERVICE,
        conversation=conversation,
        native_id=raw.native_id,
        at=at,
        by=sender,
        # "0" in old messages to a group (2026-11), which are to nobody in particular. Of two people, the id names both.
        whom=_refs([message.recipient_id or "", *_both(conversation)], but=message.sender_id),
        post=None if sealed else post,
        reactions=tuple(
            Reaction(AccountRef(each.sender_id), _SIGNS.get(each.reaction_key, each.reaction_key))
            for each in message.reactions
            if each.reaction_key
        ),
        sealed=sealed,
        as_of=raw.as_of,
    )


def _happened(event: Literal["began", "joined", "left", "named", ""]) -> Callable[..., Direct]:
    """Somebody came or went, or the conversation got a name. Whom the snapshot names was there from the start."""

    def tell(message: DirectMessage, conversation: str, raw: Raw, at: int) -> Direct:
        whom = message.participants_snapshot if event == "began" else message.user_ids
        return Direct(
            service=SERVICE,
            conversation=conversation,
            native_id=raw.native_id,
            at=at,
            event=event,
            by=_ref(message.initiating_user_id or message.sender_id),
            whom=_refs(whom, but=message.initiating_user_id),
            name=message.name or "",
            as_of=raw.as_of,
        )

    return tell


def _reacted(message: DirectMessage, conversation: str, raw: Raw, at: int) -> Direct:
    """A reaction that lost the message it was to."""
    return Direct(
        service=SERVICE,
        conversation=conversation,
        native_id=raw.native_id,
        at=at,
        event="reacted",
        by=_ref(message.sender_id),
        name=_SIGNS.get(message.reaction_key or "", message.reaction_key or ""),
        as_of=raw.as_of,
    )


_not_understood = _happened("")

_EVENT = msgspec.json.Decoder(dict[str, msgspec.Raw])

_EVENTS: Mapping[str, Callable[..., Direct]] = MappingProxyType(
    {
        "messageCreate": _said,
        "welcomeMessageCreate": _said,
        "joinConversation": _happened("began"),
        "participantsJoin": _happened("joined"),
        "participantsLeave": _happened("left"),
        "conversationNameUpdate": _happened("named"),
        "reactionCreate": _reacted,
    }
)
"""Names of events in the exports of 2019 to 2026 (2026-11)."""

_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "agree": "👍",
        "disagree": "👎",
        "sad": "😢",
        "funny": "😂",
        "surprised": "😲",
        "like": "❤️",
        "hot": "🔥",
        "excited": "🎉",
    }
)


def _both(conversation: str) -> list[str]:
    """The two of a conversation of two, whose id is "<smaller id>-<larger id>" (2026-11: 30 of 30)."""
    pair = conversation.split("-")
    return pair if len(pair) == 2 else []


def _ref(native_id: str | None) -> AccountRef | None:
    return AccountRef(native_id) if native_id and native_id != "0" else None


def _refs(native_ids: Iterable[str], but: str | None) -> tuple[AccountRef, ...]:
    return tuple(AccountRef(each) for each in dict.fromkeys(native_ids) if each and each not in ("0", but))


def _words(text: str, urls: Sequence[DirectUrl], with_media: bool) -> tuple[Span, ...]:
    """The words with their links as they were meant. The link that stands for a picture is left out beside it."""
    shown = [url for url in urls if url.url and not (with_media and _OF_MEDIA.match(url.expanded or ""))]
    for url in urls:
        if url not in shown and url.url:
            text = text.replace(url.url, "", 1)
    marks: list[Mark] = []
    for url in shown:
        start = text.find(url.url)
        if start >= 0:
            meant = (url.expanded if is_web_address(url.expanded or "") else url.url) or ""
            marks.append(Mark(start, start + len(url.url), "link", url.display or shown_address(meant), meant))
    marks.sort(key=lambda mark: mark.start)
    return spans_of(text, marks, 0, len(text.rstrip()))


_OF_MEDIA = re.compile(r"https?://(?:www\.)?(?:twitter|x)\.com/messages/media/", re.IGNORECASE)


def _media(native_id: str, address: str) -> Media:
    """The file is `{message id}-{basename}`, without the query that films have (2026-11: 91 of 91)."""
    bare = address.partition("?")[0]
    basename = bare.rpartition("/")[2]
    kind: Literal["photo", "video", "gif"] = "photo"
    if basename.lower().endswith(".mp4"):
        kind = "gif" if "/dm_gif/" in bare else "video"
    return Media(kind=kind, key=f"dm/{native_id}-{basename}" if basename else "", url=address)
