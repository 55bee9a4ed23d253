"""What `tweetarchive people ask` tells a person, and the letter that they can send. Words and looks only."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.naming.asking import Gaps, Wanted

SHOWN = 12
SHOWN_DELETED = 6
LETTER = 72
"""Columns of a letter, so that it can be sent as it is."""


def say_gaps(terminal: Terminal, gaps: Gaps, *, everybody: bool) -> None:
    """Who could be asked, whoever would make most conversations whole first."""
    shown = gaps.wanted if everybody else gaps.wanted[:SHOWN]
    width = max((len(one.slug) for one in (*shown, *gaps.newer) if len(one.slug) <= 24), default=0)
    for one in shown:
        _say(terminal, one, width)
    if len(gaps.wanted) > len(shown):
        terminal.say(f"\n… and {len(gaps.wanted) - len(shown):,} more: --all shows everybody.")
    if gaps.newer:
        terminal.say("\nTheir exports are here, but were made before these. A newer one would have them:\n")
        for one in gaps.newer:
            _say(terminal, one, width)
    if gaps.deleted:
        names = [f"{one.posts:,} of {one.name}" for one in gaps.deleted[:SHOWN_DELETED]]
        more = len(gaps.deleted) - len(names)
        terminal.say()
        terminal.paragraph(
            f"Their exports are here without them, so nobody can bring back: {', '.join(names)}"
            f"{f', and those of {more:,} more people' if more > 0 else ''}. They took these posts back."
        )
    if gaps.wanted or gaps.newer:
        terminal.say("\nNext:    tweetarchive people ask SLUG    (a letter that you can send)")
    elif not gaps.deleted:
        terminal.say("Nothing is known to be missing of anybody who could be asked.")


def say_gaps_as_json(terminal: Terminal, gaps: Gaps | Wanted) -> None:
    """For programs, in letters that every terminal and pipe lets through."""
    terminal.say_exactly(json.dumps(msgspec.to_builtins(gaps), indent=2))


def say_letter(terminal: Terminal, one: Wanted, *, here: bool) -> None:
    """A letter in which the owner asks for an export, and what to do when it has come."""
    for paragraph in _letter(one, here):
        terminal.paragraph(paragraph, longest=LETTER, hang=3 if paragraph[:1].isdecimal() else 0)
        terminal.say()
    terminal.say("—")
    terminal.paragraph(
        "When it has come, a .zip or a folder, import it. All that is in it is kept in archive.db, on this machine and"
        " nowhere else; only public posts are ever shown."
    )
    terminal.say(f"  tweetarchive import FILE --person {one.slug}")
    terminal.say("  tweetarchive build")


def _say(terminal: Terminal, one: Wanted, width: int) -> None:
    terminal.entry(one.slug, one.name, width)
    terminal.row([f"@{handle} on {service.title()}" for service, handle in one.accounts if handle], indent=4)
    terminal.paragraph(" ".join(_said(one)), indent=4)


def _said(one: Wanted) -> Iterator[str]:
    posts = _count(one.posts, "post")
    if one.dated == 0:
        yield f"{posts} missing, of unknown date."
    elif one.dated < one.posts:
        yield f"{posts} missing, {one.dated:,} of them dated: {_when(one)}."
    else:
        yield f"{posts} missing: {_when(one)}."
    if not one.conversations:
        yield "Only quoted, in no conversation."
    elif one.whole == one.conversations == 1:
        yield "The conversation would be whole."
    elif one.whole == one.conversations:
        yield f"All of {one.conversations:,} conversations would be whole."
    elif one.whole:
        yield f"Of {one.conversations:,} conversations {one.whole:,} would be whole."
    else:
        yield f"In {_count(one.conversations, 'conversation')}; somebody else is missing there, too."


def _letter(one: Wanted, here: bool) -> Iterator[str]:
    handles = " and ".join(f"@{handle}" for _, handle in one.accounts if handle)
    yield f"Dear {one.name},"
    where = f", in {one.conversations:,} of our conversations" if one.conversations > 1 else ""
    when = f", from {_when(one)}" if one.dated == one.posts else f", some from {_when(one)}" if one.dated else ""
    yield (
        "I am putting together what we once wrote to each other, and have only my half of it."
        f" {_count(one.posts, 'post')} of yours {'is' if one.posts == 1 else 'are'} missing{when}{where}.{_would(one)}"
    )
    if here:
        yield "You gave me your archive once. Since then you have written on, so I would need a newer one."
    yield "If you like, you can give me your half. It takes a few clicks and then some patience:"
    yield (
        f"1. At x.com{f', as {handles},' if handles else ''} open Settings and privacy → Your account → Download an"
        " archive of your data."
    )
    yield "2. Confirm that it is you, and press “Request archive”. After a day or so you are told that it is ready."
    yield ("3. Download the .zip and give it to me, by a way that you trust.")
    yield (
        "There are private messages and other things in it that are none of my business. If you would rather keep them"
        " to yourself, unpack it and give me only data/tweets.js (with tweets-part1.js and so on, if there are any),"
        " data/manifest.js and the folder data/tweets_media."
    )
    yield (
        "Of it all I show only what you wrote in public. Should you wish not to be named, or this or that to stay away,"
        " tell me."
    )


def _would(one: Wanted) -> str:
    if not one.whole:
        return ""
    if one.whole == one.conversations:
        return (
            " With your words it would be whole." if one.whole == 1 else " With your words all of these would be whole."
        )
    return f" With your words {one.whole:,} of these would be whole."


def _when(one: Wanted) -> str:
    since, until = _month(one.since), _month(one.until)
    return since if since == until else f"{since} – {until}"


def _month(day: str) -> str:
    return datetime.date.fromisoformat(day).strftime("%B %Y")


def _count(number: int, one: str, more: str = "") -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"
