"""Direct messages: a conversation's record split into one record a message. What one means is said in `confiding`.

A message does not say which conversation it belongs to, so its raw record is the conversation with this one message
in it: the file's own shape, the message's own bytes. Must not read the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from .decoding import UNREADABLE, decode, unwrap
from .identity import NoIdentity
from .shapes import Conversation

Message = tuple[str, bytes]
"""Native id, and a conversation of one message."""


def split_messages(payload: bytes) -> Iterator[Message | NoIdentity]:
    """The messages of one conversation, in file order. Raises NoIdentity if the conversation itself cannot be read."""
    try:
        conversation = decode(unwrap(payload), Conversation)
    except UNREADABLE as error:
        raise NoIdentity(f"The conversation cannot be read: {error}.") from error
    if not conversation.conversation_id:
        raise NoIdentity("The conversation has no id, so its messages cannot be kept apart from others.")
    name = msgspec.json.encode(conversation.conversation_id)
    for message in conversation.messages:
        own = bytes(message)
        try:
            native_id = _message_id(own, conversation.conversation_id)
        except NoIdentity as error:
            yield error
        else:
            yield native_id, b'{"dmConversation":{"conversationId":' + name + b',"messages":[' + own + b"]}}"


class _Head(msgspec.Struct, frozen=True):
    id: Any = None
    eventId: Any = None
    createdAt: Any = None


_HEADS = msgspec.json.Decoder(dict[str, _Head])


def _message_id(message: bytes, conversation_id: str) -> str:
    """A message has an id. Joining, leaving and renaming have none (2026-11): the conversation, the event and its
    time.
    """
    try:
        ((event, head),) = _HEADS.decode(message).items()
    except UNREADABLE as error:
        raise NoIdentity(f"The message cannot be read: {error}.") from error
    for found in (head.id, head.eventId):
        if isinstance(found, str) and found.isascii() and found.isdigit() and len(found) <= 19:
            return found
    if isinstance(head.createdAt, str) and head.createdAt:
        return f"{conversation_id}-{event}-{head.createdAt}"
    raise NoIdentity("The message has neither an id nor a date, so it cannot be told from others.")
