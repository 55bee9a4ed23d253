"""tweets.csv and the monthly CSV files: rows with their own bytes, and a row as a tweet.

Two headers exist: 9 columns (2012-2013), where every further address has a cell of its own, so that rows are ragged,
and 10 columns (2014-2018), where several addresses share the last cell (2026-11). A row means nothing without its
header, so a raw record is both: the header's line, then the row's. Must not know spans or posts.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator

from msgspec import Struct

from ...records import Problem
from .reading import Record, as_utf8
from .shapes import Entities, MediaEntity, Tweet, Url


class Row(Struct, frozen=True):
    """One row. timed: the file tells the time of day of tweets from before the snowflake."""

    tweet: Tweet
    timed: bool


def split_rows(member: str, content: bytes) -> Iterator[Record | Problem]:
    """Every row with its header, in file order: (0-based index of the row, header line and row).

    A row may span lines, inside quotes. A quote that nothing closes costs its row and no other: no cell can hold a line
    that begins with an id in quotes.
    """
    lines = as_utf8(content).splitlines(keepends=True)
    if not lines or b"tweet_id" not in lines[0]:
        yield Problem(
            member, -1, "The first line does not name the columns (tweet_id, timestamp, text …), so no row can be read."
        )
        return
    header = lines[0].rstrip(b"\r\n") + b"\n"
    position = 0
    pending: list[bytes] = []
    inside_quotes = False
    offset = begun = len(lines[0])
    for line in lines[1:]:
        if pending and _ROW.match(line):
            yield Problem(member, position, f"The row at byte {begun} has a quotation mark that nothing closes.")
            position, pending, inside_quotes = position + 1, [], False
        if not pending:
            begun = offset
        offset += len(line)
        pending.append(line)
        inside_quotes ^= line.count(b'"') % 2 == 1
        if not inside_quotes:
            row = b"".join(pending).rstrip(b"\r\n")
            pending = []
            if row:
                yield position, header + row
                position += 1
    if pending:
        yield Problem(member, position, f"The file breaks off in the row at byte {begun}.")


def read_row(payload: bytes) -> Row:
    """The tweet of one raw row. Raises ValueError if it has no cells for its columns."""
    try:
        lines = list(csv.reader(io.StringIO(payload.decode("utf-8", "replace"), newline=""), strict=True))
    except csv.Error as error:
        raise ValueError(f"the row cannot be taken apart into cells: {error}") from error
    if len(lines) != 2:
        raise ValueError("the row cannot be taken apart into cells")
    header, cells = lines
    cell = dict(zip(header, cells, strict=False))
    text = cell.get("text", "")
    own_id = cell.get("tweet_id", "")
    addresses = _addresses(header, cells)
    tweet = Tweet(
        id_str=own_id,
        created_at=cell.get("timestamp"),
        text=text,
        source=cell.get("source"),
        in_reply_to_status_id_str=cell.get("in_reply_to_status_id"),
        in_reply_to_user_id_str=cell.get("in_reply_to_user_id"),
        retweeted_status_id_str=cell.get("retweeted_status_id"),
        retweeted_status_user_id_str=cell.get("retweeted_status_user_id"),
        entities=_entities(text, addresses, {own_id, cell.get("retweeted_status_id") or own_id}),
    )
    return Row(tweet, timed="retweeted_status_timestamp" not in header)


def row_id(payload: bytes) -> str:
    """The tweet_id of one raw row, "" if there is none."""
    return read_row(payload).tweet.id_str


_ROW = re.compile(rb'"\d{1,19}","')
_LINK = re.compile(r"https?://[^\s<>\"]+")
_SHORT_LINK = re.compile(r"https?://t\.co/\w+")
_PHOTO = re.compile(r"https?://(?:www\.)?(?:twitter|x)\.com/\w+/status/(\d+)/(?:photo|video)/\d+")
_NEXT_ADDRESS = re.compile(r",(?=https?://)")


def _addresses(header: list[str], cells: list[str]) -> list[str]:
    """The expanded addresses, in the order in which their short forms stand in the text."""
    first = header.index("expanded_urls") if "expanded_urls" in header else len(cells)
    return [address for cell in cells[first:] for address in _NEXT_ADDRESS.split(cell) if address]


def _entities(text: str, addresses: list[str], own_ids: Collection[str]) -> Entities:
    """What the JSON of the same tweet would say of its links; nothing if links and addresses cannot be paired.

    own_ids: of the tweet and of what it boosts; a photo page of theirs is a picture of this tweet.
    """
    links = list(_SHORT_LINK.finditer(text))
    if len(links) != len(addresses):
        links = list(_LINK.finditer(text))
    if not addresses or len(links) != len(addresses):
        return Entities()
    urls, media = [], []
    for link, address in zip(links, addresses, strict=True):
        photo = _PHOTO.match(address)
        if photo and photo[1] in own_ids:
            media.append(MediaEntity(url=link[0], expanded_url=address, indices=link.span()))
        else:
            urls.append(Url(link[0], address, None, link.span()))
    return Entities(urls=tuple(urls), media=tuple(media))
