"""How well flat comments find whom they answer: `python -m benchmarks.addressing [EXPORT or ARCHIVE …]`.

Comments whose parents are known are flattened, read as a flat blog's are, and compared with the truth. Without a path,
invented conversations are measured; those show that nothing got worse, not how good it is.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.conversations import Conversation, flattened, invented, told
from benchmarks.measure import report
from tweetarchive.weave.addressing import answers
from tweetarchive.weave.said import Answer, Said

HEAD = ["comments", "", "speak to somebody", "right comment", "another of the same author", "wrong", "nobody found"]


def main() -> None:
    parser = argparse.ArgumentParser(description="Flatten comments with known parents and find the parents again.")
    parser.add_argument("paths", nargs="*", type=Path, help="exports or archives with nested comments")
    parser.add_argument("--articles", type=int, default=1_000, help="how many to invent if there is no path")
    given = parser.parse_args()
    conversations = [each for path in given.paths for each in told(path)] or invented(given.articles)
    started = time.perf_counter()
    counts = measured(conversations)
    took = time.perf_counter() - started
    comments = sum(len(comments) for _, comments in conversations)
    notes = [
        f"{comments:,} comments under {len(conversations):,} articles, {took / max(1, comments) * 1e6:.0f} µs each.",
        f"The comment right before is the parent of {_share(counts['before'], counts['answer'])} of the answers.",
    ]
    report("addressing", HEAD, [_row(counts, kind) for kind in ("answer", "root")] + _by_sureness(counts), notes)


def measured(conversations: Iterable[Conversation]) -> Counter[str]:
    """How often what happened: "answer right", "root wrong", "answer likely right" …; see `_judged`."""
    found: Counter[str] = Counter()
    for conversation in conversations:
        article, comments = conversation
        by_key = {said.key: said for said in comments}
        read = answers(*flattened(conversation))
        for number, said in enumerate(comments):
            if said.ping or (said.parent and said.parent not in by_key):
                continue
            kind = "answer" if said.parent else "root"
            main = read[said.key][0]
            verdict = _judged(main, by_key.get(said.parent, article), article, by_key)
            found.update([kind, f"{kind} {verdict}", f"{kind} {main.sure} {verdict}"])
            found["before"] += bool(said.parent) and number > 0 and comments[number - 1].key == said.parent
    return found


def _judged(main: Answer, truth: Said, article: Said, by_key: dict[str, Said]) -> str:
    """ "silent": its words speak to nobody; "nobody": to somebody who was not found; "right", "author", "wrong"."""
    if main.why == "default":
        return "silent" if "nobody" in main.note else "nobody"
    if main.target == (truth.key if truth is not article else ""):
        return "right"
    found = by_key.get(main.target, article)
    same = found.author == truth.author if found.author else found.name == truth.name != ""
    return "author" if same else "wrong"


def _row(counts: Counter[str], kind: str) -> list[str]:
    whole = counts[kind]
    resolved = sum(counts[f"{kind} {verdict}"] for verdict in ("right", "author", "wrong"))
    cells = [_share(counts[f"{kind} {verdict}"], resolved) for verdict in ("right", "author", "wrong")]
    spoken = [f"{whole:,}", f"{resolved:,} ({_share(resolved, whole)})"]
    if kind == "root":  # many of these were typed below what they answer, so that the words know better than the truth
        cells = [f"the article: {cells[0]}", "", f"a comment: {_share(resolved - counts['root right'], resolved)}"]
    label = "answers to a comment" if kind == "answer" else "not nested"
    return [label, *spoken, *cells, str(counts[f"{kind} nobody"])]


def _by_sureness(counts: Counter[str]) -> list[list[str]]:
    rows = []
    for sure in ("certain", "likely", "guess"):
        found = [counts[f"answer {sure} {verdict}"] for verdict in ("right", "author", "wrong")]
        if sum(found):
            cells = [_share(each, sum(found)) for each in found]
            rows.append([f"answers, {sure}", "", f"{sum(found):,}", *cells, ""])
    return rows


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


if __name__ == "__main__":
    main()
