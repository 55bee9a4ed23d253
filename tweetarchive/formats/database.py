"""What may be shown, as a SQLite database of few tables that stay as they are: for questions nobody has thought of.

Not the album, which changes with every version of the program. What its tables hold is said in docs/export.md; their
version is `PRAGMA user_version`. Must not ask a database: it only writes a new one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tweetarchive.album.rows import OWNER
from tweetarchive.errors import BuildError
from tweetarchive.formats.lines import moment
from tweetarchive.formats.shown import Shown, Told

VERSION = 1

SCHEMA = """
CREATE TABLE person (
    page  TEXT PRIMARY KEY,  -- what their page is called
    name  TEXT NOT NULL,
    you   INTEGER NOT NULL   -- 1: the owner of the archive
);
CREATE TABLE account (
    id        INTEGER PRIMARY KEY,
    service   TEXT NOT NULL,
    native_id TEXT NOT NULL, -- the service's own
    handle    TEXT NOT NULL,
    name      TEXT NOT NULL,
    url       TEXT NOT NULL,
    person    TEXT           -- person.page; NULL for those merely named
);
CREATE TABLE post (
    key          TEXT PRIMARY KEY,  -- as in the addresses of pages
    service      TEXT NOT NULL,
    native_id    TEXT NOT NULL,
    kind         TEXT NOT NULL,     -- post, boost, article or comment
    account      INTEGER NOT NULL REFERENCES account (id),
    published    TEXT,              -- "2012-05-19T20:15:00Z", "2012-05-19" if only the date is known; NULL unknown
    unix         INTEGER,           -- the same in seconds
    title        TEXT NOT NULL,
    text         TEXT NOT NULL,     -- plain
    url          TEXT NOT NULL,
    answers      TEXT,              -- post.key; that post need not be here
    quotes       TEXT,              -- post.key; the same
    conversation TEXT,              -- key of its first post
    language     TEXT NOT NULL,
    likes        INTEGER NOT NULL,
    boosts       INTEGER NOT NULL
);
CREATE INDEX post_unix ON post (unix);
CREATE INDEX post_account ON post (account);
CREATE INDEX post_conversation ON post (conversation);
CREATE TABLE mention (post TEXT NOT NULL REFERENCES post (key), account INTEGER NOT NULL, PRIMARY KEY (post, account));
CREATE TABLE tag (post TEXT NOT NULL REFERENCES post (key), tag TEXT NOT NULL, PRIMARY KEY (post, tag));
CREATE TABLE media (
    post   TEXT NOT NULL REFERENCES post (key),
    number INTEGER NOT NULL,
    kind   TEXT NOT NULL,    -- photo, video or gif
    alt    TEXT NOT NULL,
    width  INTEGER NOT NULL, -- 0 unknown
    height INTEGER NOT NULL,
    PRIMARY KEY (post, number)
);
"""


def write_database(shown: Shown, path: Path) -> int:
    """Write a new database, and say how many posts. Raises BuildError."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(f"{SCHEMA} PRAGMA user_version = {VERSION};")
            connection.execute("BEGIN")
            count = _fill(connection, shown)
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise BuildError(f"the database cannot be written ({error})", where=str(path)) from error
    return count


def _fill(connection: sqlite3.Connection, shown: Shown) -> int:
    said: set[int] = set()
    people: set[str] = set()
    for told in shown:
        named = dict.fromkeys(told.body.addressed)
        named |= dict.fromkeys(int(span.target) for span in told.body.text if span.kind == "mention" and span.target)
        for number in (told.post.account, *named):
            if number not in said:
                said.add(number)
                _account(connection, shown, number, people)
        connection.execute(f"INSERT INTO post VALUES ({', '.join('?' * 16)})", _row(shown, told))  # noqa: S608
        connection.executemany("INSERT INTO mention VALUES (?, ?)", ((told.post.key, number) for number in named))
        connection.executemany("INSERT INTO tag VALUES (?, ?)", ((told.post.key, tag) for tag in _tags(told)))
        connection.executemany("INSERT INTO media VALUES (?, ?, ?, ?, ?, ?)", _media(told))
    return shown.count


def _account(connection: sqlite3.Connection, shown: Shown, number: int, people: set[str]) -> None:
    row = shown.accounts[number]
    page = shown.slug_of(number)
    if page and page not in people:
        people.add(page)
        connection.execute("INSERT INTO person VALUES (?, ?, ?)", (page, shown.name_of(number), row.person == OWNER))
    values = (number, row.service, row.native_id, row.handle, row.name, row.url, page or None)
    connection.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def _row(shown: Shown, told: Told) -> tuple[Any, ...]:
    post, body = told.post, told.body
    published = None if post.at is None else moment(post.at) if post.exact else moment(post.at)[:10]
    return (
        *(post.key, post.service, post.native_id, post.kind, post.account, published, post.at, body.title),
        *(shown.words(told), post.url, told.answers and told.answers.key, told.quotes and told.quotes.key),
        *(post.thread_key or None, body.lang, body.likes, body.boosts),
    )


def _tags(told: Told) -> dict[str, None]:
    return dict.fromkeys([span.target for span in told.body.text if span.kind == "tag"] + list(told.body.tags))


def _media(told: Told) -> Iterator[tuple[str, int, str, str, int, int]]:
    for number, item in enumerate(told.body.media, 1):
        yield told.post.key, number, item.kind, item.alt, item.width, item.height
