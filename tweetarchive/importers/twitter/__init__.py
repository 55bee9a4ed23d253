"""Twitter/X: every export it has made since 2012, from the monthly files of its first years to today's.

An export is recognised by its first line (`recognising`), its owner is read (`owner`), it is taken apart into records
that keep their own bytes (`extracting`), and records become posts (`interpreting`). Formats are facts that were
measured on real exports of 2013 to 2026; each oddity is told, with its date, where it is handled.

| kind | native id | from | becomes |
| --- | --- | --- | --- |
| tweet | `id_str` | tweets.js, tweet.js and their parts | Post |
| tweet.grailbird | `id_str` | data/js/tweets/YYYY_MM.js, 2012-2018 | Post, and those it boosts or quotes |
| tweet.csv | `tweet_id` | tweets.csv, data/csv/YYYY_MM.csv; header line and row | Post |
| tweet.community | `id_str` | community-tweet.js | Post, visibility community |
| tweet.circle | `id_str` | twitter-circle-tweet.js | Post, visibility circle |
| tweet.deleted | `id_str` | deleted-tweets.js | Post, visibility deleted |
| note, note.deleted | `noteTweetId`, no tweet's id | note-tweet.js, deleted-note-tweet.js | its Post's whole text |
| like | the liked tweet's id | like.js | Like |
| follower, following | the other account's id | follower.js, following.js | Follow |
| account | `accountId` | account.js; holds the e-mail address, which is never passed on | Account |
| profile | the owner's id, or "profile" | profile.js | Account |
| user-details | `id` | data/js/user_details.js | Account |
| handle-change | account id and moment | screen-name-change.js | HandleChange |
| protected-history | "0", to come first | protected-history.js | visibility protected, if that was last |
| direct-message | message id, or conversation, event and moment | direct-message*.js; `messages` | Direct |
| article, circle, verified | `id`, `id`, `accountId` | article.js, twitter-circle.js, verified.js | kept only |

Pictures and films are blobs under the name that their tweet asks for (`{tweet id}-{name}`), those of messages under
"dm/", those of the profile under "profile/". Everything else is skipped with a reason (`members`), or, if it is in no
table, left unnamed. Places and coordinates are in the records and are never passed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from ...exports import Export
from ...messages import message
from ...records import Given, Meant, MeantForFew, Origin, Raw
from .confiding import interpret_messages
from .extracting import extract_all
from .interpreting import interpret_all
from .owner import origin_of
from .recognising import generation_of

NAME = "twitter"
SERVICE = "twitter"
TITLE = "Twitter/X"
BELONGS: Literal["account"] = "account"
PRIVATE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "direct-message": (message("Direct messages"), message("private messages")),
        "like": (message("Likes"), message("other people's words, and nobody's business")),
        "follower": (message("Followers"), message("a list of other people")),
        "following": (message("People followed"), message("a list of other people")),
        "article": (message("Articles"), message("not understood by this version")),
    }
)
"""Kinds that are kept and become no post: what to call them, and why they are not shown."""

CONFIDENTIAL = frozenset({"direct-message"})


def recognise(export: Export) -> str:
    """The generation of the export, "grailbird", "tweets-js", "tweet-js", "tweets-file" or "without-tweets"; "" if it
    is none.
    """
    return generation_of(export)


def origin(export: Export) -> Origin:
    """Whose export it is and when it was made. A lone file's owner is told by its own replies and pictures, else ""."""
    return origin_of(export, generation_of(export))


def extract(export: Export) -> Iterator[Given]:
    """Every record with its own bytes, every file, every reason to skip one, every count the export makes of itself."""
    return extract_all(export)


def interpret(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say. Pure and streaming; `records` must come ordered by numeric native id, then kind."""
    return interpret_all(records, origin)


def interpret_private(records: Iterable[Raw], origin: Origin) -> Iterator[MeantForFew]:
    """What the direct messages among the records say: for the owner of the export, and nobody else."""
    return interpret_messages(records)
