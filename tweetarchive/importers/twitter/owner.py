"""Whose export it is, and when it was made.

The export's own word where it has one; a lone tweets file has none, and then the owner is told by what only the owner
can have done: answered a post of this very file, or put a picture on it. Must not touch what is private beyond the id,
the handle and the name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from typing import TypeGuard, TypeVar

from ...exports import Export, Member
from ...records import Origin, Problem
from . import members
from .clock import seconds_of
from .decoding import UNREADABLE, S, decode, unwrap
from .reading import global_name, split
from .shapes import AccountRecord, Manifest, PayloadDetails, Tweet, TweetRecord, UserDetails, UserInfo
from .table import read_row, split_rows

K = TypeVar("K", bound=Hashable)


def origin_of(export: Export, generation: str) -> Origin:
    """The owner's id, handle and name, "" where nothing tells; `generated` in Unix seconds, 0 if nothing tells."""
    told = manifest(export) or Manifest()
    info = _owner_told(export, told)
    payload = first_record(export, "js/payload_details.js", PayloadDetails)
    dated = told.archive_info.generation_date or (payload.created_at if payload else "")
    return Origin(
        service="twitter",
        owner=info.account_id,
        handle=info.user_name,
        name=info.display_name,
        generated=seconds_of(dated) or 0,
        generation=generation,
        partial=told.archive_info.is_partial_archive,
    )


def manifest(export: Export) -> Manifest | None:
    """The export's list of its own files, None if there is none or it is broken."""
    return first_record(export, "manifest.js", Manifest)


def first_record(export: Export, name: str, shape: type[S]) -> S | None:
    """The first record of a small file in `data/` or at the top; None if it is missing or cannot be read."""
    member = find(export, name)
    if member is None:
        return None
    for record in split(member.path, member.read()):
        if not isinstance(record, Problem):
            try:
                return decode(unwrap(record[1]), shape)
            except UNREADABLE:
                continue
    return None


def find(export: Mapping[str, Member], name: str) -> Member | None:
    """The member that stands in `data/`, or at the top."""
    return export.get(f"data/{name}") or export.get(name)


def role_in(export: Export, path: str) -> members.Role | None:
    """The role of a member, read from its name, or, of a lone file whose name may be anything, from its first line."""
    role = members.role_of(path)
    if role is None and len(export) == 1:
        return role_of_content(head(export[path]))
    return role


def role_of_content(start: bytes) -> members.Role | None:
    """The role of a lone file that begins with `start`."""
    name = global_name(start)
    if data_type := members.type_of_global(name):
        return members.role_of_type(data_type)
    if re.fullmatch(r"Grailbird\.data\.tweets_\d{4}_\d{2}", name):
        return members.Role("records", kind="tweet.grailbird")
    if re.match(rb'(?:\xef\xbb\xbf)?"?tweet_id"?,"?in_reply_to_status_id', start):
        return members.Role("records", kind="tweet.csv")
    return None


def head(member: Member) -> bytes:
    """The first bytes of a member, enough for the line that says what it is."""
    with member.open() as stream:
        return stream.read(512)


def _owner_told(export: Export, told: Manifest) -> UserInfo:
    account = first_record(export, "account.js", AccountRecord)
    details = first_record(export, "js/user_details.js", UserDetails)
    found = [told.user_info]
    if account:
        found.append(UserInfo(account.account_id, account.username, account.account_display_name or ""))
    if details:
        found.append(UserInfo(details.id, details.screen_name, details.full_name or ""))
    sound = [info for info in found if _is_id(info.account_id)]
    if not sound:
        return _owner_guessed(export)
    owner = sound[0].account_id
    same = [info for info in sound if info.account_id == owner]
    handle = next((info.user_name for info in same if info.user_name), "")
    return UserInfo(owner, handle, next((info.display_name for info in same if info.display_name), ""))


def _owner_guessed(export: Export) -> UserInfo:
    """The account that wrote the tweets, as far as they betray it. Reads every tweet, keeps their ids only."""
    own_ids: set[str] = set()
    parents: list[tuple[str, str, str]] = []
    authors: Counter[tuple[str, str, str]] = Counter()
    handles: Counter[str] = Counter()
    for tweet in _tweets(export):
        own_ids.add(tweet.id_str)
        if tweet.in_reply_to_status_id_str and _is_id(tweet.in_reply_to_user_id_str):
            handle = tweet.in_reply_to_screen_name or ""
            parents.append((tweet.in_reply_to_status_id_str, tweet.in_reply_to_user_id_str, handle))
        if tweet.user and _is_id(tweet.user.id_str):
            authors[tweet.user.id_str, tweet.user.screen_name, tweet.user.name or ""] += 1
        handles.update(_handles_of_own_media(tweet))
    answered = Counter((author, handle) for parent, author, handle in parents if parent in own_ids)
    if author := _clear_winner(authors):
        return UserInfo(*author)
    handle = _clear_winner(handles) or ""
    if answer := _clear_winner(answered):
        return UserInfo(answer[0], handle or answer[1])
    return UserInfo(user_name=handle)


def _tweets(export: Export) -> Iterator[Tweet]:
    for path, member in export.items():
        role = role_in(export, path)
        if role is None or role.kind not in ("tweet", "tweet.grailbird", "tweet.csv"):
            continue
        records = split_rows(path, member.read()) if role.kind == "tweet.csv" else split(path, member.read())
        for record in records:
            if isinstance(record, Problem):
                continue
            try:
                if role.kind == "tweet.csv":
                    yield read_row(record[1]).tweet
                else:
                    found = decode(record[1], TweetRecord)
                    yield found.tweet or found
            except UNREADABLE:
                continue


_OWN_MEDIA = re.compile(r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w{1,20})/status/(\d+)/(?:photo|video)/")


def _handles_of_own_media(tweet: Tweet) -> Iterator[str]:
    for media in tweet.entities.media if tweet.entities else ():
        found = _OWN_MEDIA.match(media.expanded_url or "")
        if found and found[2] == tweet.id_str:
            yield found[1]


def _clear_winner(votes: Counter[K]) -> K | None:
    """What nine in ten agree on."""
    for winner, count in votes.most_common(1):
        if count * 10 >= votes.total() * 9:
            return winner
    return None


def _is_id(value: str | None) -> TypeGuard[str]:
    return value is not None and value.isascii() and value.isdigit() and len(value) <= 19
