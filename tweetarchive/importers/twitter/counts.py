"""What the export says it holds, against what was found in it.

Four sources: manifest.js (since 2020), tweet_index.js and payload_details.js (2012-2018), tweet-headers.js. Where
files the export names are not there, that is said. Must not read any record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...exports import Export
from ...records import Counted, Given, Problem, Skipped
from .decoding import UNREADABLE, decode
from .members import RECORD_KINDS, Role, type_of
from .owner import find, first_record, manifest
from .reading import split
from .shapes import Manifest, MonthIndex, PayloadDetails


def compare(export: Export, roles: Mapping[str, Role], found: Mapping[str, int]) -> Iterator[Given]:
    """The export's counts, a word on every file that holds nothing, and a Problem for what should be there and is not.

    found: number of top-level records of each member that was read, broken ones included.
    """
    told = manifest(export)
    counts = {each.member: each for each in (_by_manifest(export, told) if told else _by_month(export, roles))}
    for path, number in found.items():
        yield from _one_compared(path, roles[path].kind, number, counts.get(path))
    if told:
        yield from _files_missing(export, told)
    yield from _months_missing(export)
    yield from _headers_compared(export, found)
    yield from _no_tweets_at_all(export, roles, told)


def _one_compared(path: str, kind: str, number: int, expected: Counted | None) -> Iterator[Given]:
    if kind == "direct-message":
        # 2026-11: the manifest counts conversations here, while the records are single messages.
        if expected and expected.expected != number:
            said = f"The export's manifest counts {expected.expected} conversations here, and {number} were found."
            yield Problem(path, -1, said)
        elif number == 0:
            yield Skipped(path, _EMPTY)
    elif expected:
        yield expected
    elif number == 0:
        yield Skipped(path, _EMPTY)


_EMPTY = "empty: the account has none of these"


def _by_manifest(export: Export, told: Manifest) -> Iterator[Counted]:
    for data_type in told.data_types.values():
        for file in data_type.files:
            kind = RECORD_KINDS.get(type_of(_name(file.file_name)))
            member = find(export, _name(file.file_name))
            if kind and member and file.count >= 0:
                yield Counted(member.path, kind, file.count)


def _by_month(export: Export, roles: Mapping[str, Role]) -> Iterator[Counted]:
    for month in _months(export):
        for name in (month.file_name, month.file_name.replace("js/tweets/", "csv/").replace(".js", ".csv")):
            member = find(export, name.removeprefix("data/"))
            if member and member.path in roles:
                yield Counted(member.path, roles[member.path].kind, month.tweet_count)
    payload = first_record(export, "js/payload_details.js", PayloadDetails)
    if payload and payload.tweets and "tweets.csv" in roles:
        # 2026-11: this number was 3 to 9 above the truth in three real exports.
        yield Counted("tweets.csv", "tweet.csv", payload.tweets, slack=max(10, payload.tweets // 1000))


def _files_missing(export: Export, told: Manifest) -> Iterator[Problem]:
    for data_type in told.data_types.values():
        for file in data_type.files:
            name = _name(file.file_name)
            kind = RECORD_KINDS.get(type_of(name))
            if not kind or file.count <= 0 or find(export, name):
                continue
            what = "has no tweets file" if kind == "tweet" else "lacks a file"
            where = (
                "It is one of several parts: hand all of them over together."
                if told.archive_info.is_partial_archive
                else "Unpack the download again, or hand over the zip itself."
            )
            counted = f"the manifest counts {file.count} records in it"
            yield Problem(file.file_name, -1, f"This export {what} ({file.file_name}); {counted}. {where}")


def _months_missing(export: Export) -> Iterator[Problem]:
    for month in _months(export):
        if month.tweet_count > 0 and find(export, month.file_name.removeprefix("data/")) is None:
            said = f"This export lacks a month ({month.file_name}); its index counts {month.tweet_count} tweets in it."
            yield Problem(month.file_name, -1, said)


def _headers_compared(export: Export, found: Mapping[str, int]) -> Iterator[Problem]:
    """tweet-headers.js names every tweet of tweets.js; an older tweet.js left in the same folder does not count."""
    headers = find(export, "tweet-headers.js")
    by_type = {
        name: sum(n for path, n in found.items() if type_of(_name(path)) == name) for name in ("tweets", "tweet")
    }
    tweets = by_type["tweets"] or by_type["tweet"]
    if headers is None or not tweets:
        return
    listed = sum(1 for _ in split(headers.path, headers.read()))
    if listed != tweets:
        yield Problem(headers.path, -1, f"It lists {listed} tweets, and the tweets files of this export hold {tweets}.")


def _no_tweets_at_all(export: Export, roles: Mapping[str, Role], told: Manifest | None) -> Iterator[Problem]:
    """A folder that is plainly an export but holds no tweets, and no manifest that would have said so already."""
    if told or len(export) == 1 or any(role.kind.startswith("tweet") for role in roles.values()):
        return
    yield Problem(
        "tweets.js", -1, "This export has no tweets file (tweets.js, tweet.js or monthly files). Is it complete?"
    )


def _months(export: Export) -> tuple[MonthIndex, ...]:
    index = find(export, "js/tweet_index.js")
    if index is None:
        return ()
    months = []
    for record in split(index.path, index.read()):
        if not isinstance(record, Problem):
            try:
                months.append(decode(record[1], MonthIndex))
            except UNREADABLE:
                continue
    return tuple(month for month in months if month.file_name)


def _name(path: str) -> str:
    return path.rpartition("/")[2]
