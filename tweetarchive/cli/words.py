"""What the commands tell a person afterwards: what came in, what did not and why, and what came of it."""

from __future__ import annotations

import webbrowser
from collections import Counter
from collections.abc import Iterator, Sequence
from threading import Thread
from typing import TYPE_CHECKING

from tweetarchive.sizes import told_size

if TYPE_CHECKING:
    from tweetarchive.archive import Ledger, OriginEntry
    from tweetarchive.cli.terminal import Terminal
    from tweetarchive.folder import Built
    from tweetarchive.giving import Given
    from tweetarchive.serve import Address
    from tweetarchive.weave import HiddenLine, Holding, Kept, Sum

SHOWN_PROBLEMS = 12
"""As many problems as fit on a screen; the report holds all of them."""

SHOWN_LINES = 6
SHOWN_WORDS = 40
"""Lines of hide.toml, and letters of each."""


def say_ledgers(terminal: Terminal, ledgers: Sequence[Ledger]) -> int:
    """A table for each export. Returns the number of problems and unknown files."""
    return sum(_say_ledger(terminal, ledger) for ledger in ledgers)


def say_build(terminal: Terminal, built: Built) -> int:
    """What the site holds now. Returns the number of problems."""
    report, woven = built.report, built.album.report
    problems = list(report.problems)
    if woven is not None:
        of = f"{woven.posts:,} posts, {woven.threads:,} conversations, {woven.people:,} people"
        terminal.say(f"Woven: {of}, {woven.ghosts:,} posts known to be missing.")
        for line in (*_sums(woven.sums), *_withheld(woven.holdings), *_kept(woven.consent)):
            terminal.say(line)
        say_hidden_lines(terminal, woven.hidden)
        problems += [f"{problem.member}: {problem.message}" for _, problem in woven.problems]
    pages = f"{report.written:,} files written, {report.unchanged:,} unchanged, {report.removed:,} removed"
    terminal.say(f"Built: {pages} ({told_size(report.bytes)}).")
    terminal.say(f"Open:  {built.site / 'index.html'}")
    if built.nobody_is_you:
        terminal.say("Nobody in this archive is you so far; `tweetarchive people suggest` shows how to say who is.")
    for sentence in built.taken[:SHOWN_PROBLEMS]:
        terminal.warn(sentence)
    for problem in problems[:SHOWN_PROBLEMS]:
        terminal.warn(problem)
    if len(problems) > SHOWN_PROBLEMS:
        terminal.warn(f"… and {len(problems) - SHOWN_PROBLEMS:,} more.")
    return len(problems)


def _withheld(holdings: Sequence[Holding]) -> Iterator[str]:
    """What accounts hold besides what was public, which no page tells. Of blogs their sums do."""
    counts: Counter[str] = Counter()
    for one in holdings:
        if not one.public and not one.site:
            counts[one.label] += one.found
    if told := ", ".join(f"{label} ({count:,})" for label, count in counts.most_common() if count):
        yield f"Kept, and not shown: {told}"


def _kept(consent: Kept | None) -> Iterator[str]:
    """How many people are shown less, and how often somebody was named or repeated by others."""
    if consent is not None:
        people = ", ".join(f"{count:,} {level}" for level, count in consent.people.items())
        yield f"Consent: {people}; {consent.names:,} names and {consent.words:,} repeated words of theirs replaced."


def say_hidden_lines(terminal: Terminal, lines: Sequence[HiddenLine]) -> None:
    """What each line of hide.toml took away; one that took nothing away is perhaps mistyped."""
    told = [line for line in lines if line.posts and line.key != "ids"]
    if ids := sum(line.posts for line in lines if line.key == "ids"):
        terminal.say(f"Hidden by name: {ids:,} post{'' if ids == 1 else 's'}")
    for key in dict.fromkeys(line.key for line in told):
        said = [f"{_shortened(line.said)} ({line.posts:,})" for line in told if line.key == key]
        more = f" and {len(said) - SHOWN_LINES:,} more" if len(said) > SHOWN_LINES else ""
        terminal.say(f"Hidden by {key}: {', '.join(said[:SHOWN_LINES])}{more}")
    say_useless_lines(terminal, lines)


def say_useless_lines(terminal: Terminal, lines: Sequence[HiddenLine]) -> None:
    """Lines of hide.toml that took nothing away."""
    for line in lines:
        if not line.posts and line.key != "ids":  # such a post is there, and not shown anyhow
            why = "Is it written as in the posts?" if line.key == "words" else "Nothing here is of that time."
            terminal.warn(f"hide.toml: posts.{line.key}: {_shortened(line.said)} hides nothing. {why}")


def _shortened(said: str) -> str:
    return f"“{said if len(said) <= SHOWN_WORDS else said[: SHOWN_WORDS - 1] + '…'}”"


def say_keepsake(terminal: Terminal, given: Given) -> None:
    """What a keepsake holds, and where it is."""
    kept = given.kept
    held = f"{kept.exchanges:,} posts between the two of you"
    if kept.pictures:
        held += f", {kept.pictures:,} picture{'' if kept.pictures == 1 else 's'}"
    terminal.say(f"{kept.name}: {held}, in one file ({told_size(len(kept.html))}).")
    if kept.left_out:
        terminal.say(f"{kept.left_out:,} pictures or films are told in words.")
    terminal.say(f"Open:  {given.path}")
    terminal.say("It needs no network and no other file. Whoever has it can read all of it.")
    if given.large:
        terminal.warn("That is too large for most mail; --no-pictures leaves out all but faces.")


def say_address(terminal: Terminal, address: Address, *, show: bool, private: bool = False) -> None:
    """Where the preview is, and who can see it. show: in the browser, too. private: with what is the owner's alone."""
    if address.taken:
        terminal.say(f"Port {address.taken} is used by another program, perhaps another preview; this is the next.")
    terminal.say(f"See:   {address.here}")
    if address.others:
        terminal.say(f"       {address.others[0]}  from other devices")
        for other in address.others[1:]:
            terminal.say(f"       {other}")
        terminal.warn(
            "Everybody in your network can read the whole site there, while this runs and if your firewall lets them."
        )
    if private:
        terminal.say("       With your direct messages and withheld posts. Whoever has this address and sits at this")
        terminal.say("       computer can read them, until this ends. Nothing of them is written anywhere.")
    if address.polling:
        terminal.say("Changes are looked for again and again, so they are seen a little later.")
    terminal.say("What you save is seen at once. Ctrl+C ends it.")
    if show:
        # Browsers in a terminal would hold up everything until they are left.
        Thread(target=webbrowser.open, args=(address.here,), daemon=True).start()


def _sums(sums: Sequence[Sum]) -> Iterator[str]:
    """What became of everything told under articles. Pings are counted among the comments, as their blogs do."""
    articles = [one for one in sums if one.kind == "article"]
    comments = [one for one in sums if one.kind != "article"]
    for label, ones in (("Articles", articles), ("Comments", comments)):
        told, folded = sum(one.told for one in ones), sum(one.folded for one in ones)
        shown = sum(one.shown for one in ones if one.kind != "ping")
        aside: Counter[str] = Counter()
        for one in ones:
            aside.update(one.aside)
            if one.kind == "ping":
                aside["listed as pings under their articles"] += one.shown
        why = ", ".join(f"{count:,} {reason}" for reason, count in aside.most_common() if count)
        if told:
            left = f"{aside.total():,} set aside{': ' if why else ''}{why}"
            yield f"{label}: {told:,} = {shown:,} shown + {folded:,} folded + {left}"


def _say_ledger(terminal: Terminal, ledger: Ledger) -> int:
    origin = ledger.origin
    terminal.say(f"\n{origin.label}: {ledger.importer}, {_whose(origin)}")
    if ledger.again:
        terminal.say("This very export is in the archive already: nothing new.")
    if ledger.forgotten:
        left = ", ".join(f"{count:,} {kind}" for kind, count in ledger.forgotten.items())
        terminal.say(f"Left out, since it was forgotten at somebody's wish: {left}. (--remember-again lets it in.)")
    rows = [
        [kind, *(f"{number:,}" for number in (c.found, c.new, c.same, c.version, c.folded, c.problem))]
        for kind, c in sorted(ledger.records.items())
    ]
    media = ledger.media
    if media.found:
        rows.append(
            [
                "pictures and films",
                f"{media.found:,}",
                f"{media.new:,}",
                f"{media.same:,}",
                "",
                "",
                f"{media.missing:,}",
            ]
        )
    if rows:
        terminal.table("", ["record", "found", "new", "known", "changed", "twice", "problem"], rows)
    states = Counter(member.state for member in ledger.members)
    terminal.say(
        f"Files: {states['read']:,} read, {states['ignored']:,} left out on purpose, {states['unknown']:,} unknown."
    )
    unknown = [member.path for member in ledger.members if member.state == "unknown"]
    for path in unknown[:SHOWN_PROBLEMS]:
        terminal.warn(f"{path}: not known to this version, so not read. It stays where it is.")
    if len(unknown) > SHOWN_PROBLEMS:
        terminal.warn(f"… and {len(unknown) - SHOWN_PROBLEMS:,} more unknown files.")
    for problem in ledger.problems[:SHOWN_PROBLEMS]:
        record = f", record {problem.position + 1:,}" if problem.position >= 0 else ""
        terminal.warn(f"{problem.member}{record}: {problem.message}")
    if len(ledger.problems) > SHOWN_PROBLEMS:
        terminal.warn(f"… and {len(ledger.problems) - SHOWN_PROBLEMS:,} more; --report FILE.json lists all of them.")
    return len(ledger.problems) + len(unknown)


def _whose(origin: OriginEntry) -> str:
    if origin.person == "":
        return f"{origin.owner}, nobody's" if origin.owner else "nobody's"
    site = origin.owner and origin.handle == origin.owner  # a site is its own name
    account = f"@{origin.handle}" if origin.handle and not site else origin.owner
    return f"{account or 'an account the file does not name'}{f' as {origin.person}' if origin.person else ''}"
