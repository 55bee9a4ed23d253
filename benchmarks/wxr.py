"""What a large WordPress export costs to import: `python -m benchmarks.wxr --megabytes 250`.

A file is written as WordPress writes it, the same every time, and imported into a new archive in a fresh process,
several times over; the figures are medians. Its words are invented.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from benchmarks.measure import Cost, report, working_folder
from benchmarks.stages import run
from benchmarks.words import EMOJI, MARKS, Vocabulary, Weighted, name

HEAD = ["file", "wall s", "CPU s", "peak MB", "MB a second", ""]
ITEM_BYTES = 8_300
"""Bytes that an item with its comments has on average: 30,000 items and 25,000 comments in 250 MB."""
UNDER_A_POST = 1.7
"""Scale of the exponential distribution of how many comments a post has: most have none or one, a few have dozens."""
COMMENTERS = 3_000
AUTHORS = ("amber", "jo")
START = 1_136_073_600  # 2006


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the import of a synthetic WordPress export.")
    parser.add_argument("--megabytes", type=int, default=250)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    with TemporaryDirectory(prefix="tweetarchive-bench-", dir=working_folder()) as work:
        export = Path(work) / "benchmark.wordpress.2026-11-01.xml"
        items, comments = write_wxr(export, given.megabytes * 1_000_000)
        size = export.stat().st_size
        costs = [run("import", Path(work) / "archive", export) for _ in range(given.runs)]
    what = f"{size / 1e6:.0f} MB, {items:,} items, {comments:,} comments"
    notes = [f"Medians of {given.runs} runs."]
    report(f"wxr-{given.megabytes}", HEAD, [_row(what, size, costs)], notes)


def _row(what: str, size: int, costs: list[Cost]) -> list[str]:
    wall = statistics.median(cost.wall for cost in costs)
    records = costs[-1].told["records"]
    return [
        what,
        f"{wall:.1f}",
        f"{statistics.median(cost.cpu for cost in costs):.1f}",
        f"{statistics.median(cost.peak for cost in costs) / 1e6:.0f}",
        f"{size / wall / 1e6:.0f}",
        ", ".join(f"{kind} {count:,}" for kind, count in records.items()),
    ]


def write_wxr(path: Path, size: int, seed: int = 1) -> tuple[int, int]:
    """Writes an export of about `size` bytes; how many items and comments it has. One seed gives one file."""
    blog = _Blog(seed)
    items = max(1, size // ITEM_BYTES)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_head())
        for number in range(1, items + 1):
            file.writelines(blog.item(number))
        file.write("</channel>\n</rss>\n")
    return items, blog.comments


class _Blog:
    """The n-th item and what was said under it. comments: how many there are so far."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        words = Vocabulary(seed)
        self._paragraphs = [self._paragraph(words) for _ in range(3000)]
        self._names = [name(self._chance) for _ in range(COMMENTERS)]
        self._often = Weighted(COMMENTERS)
        self.comments = 0

    def _paragraph(self, words: Vocabulary) -> str:
        chance = self._chance
        said = " ".join(words.pick(chance) for _ in range(chance.randint(20, 120)))
        mark = chance.choice(MARKS) + (f" {chance.choice(EMOJI)}" if chance.random() < 0.05 else "")
        address = f"https://{chance.choice(words.words)}.example/?a=1&b=2"
        link = f' <a href="{address}">here</a>' if chance.random() < 0.2 else ""
        return said.capitalize() + link + mark

    def item(self, number: int) -> Iterator[str]:
        """Two of three are posts with what people said, the others pictures, as in real exports."""
        picture = number % 3 == 0
        at = START + number * 20_000
        title = self._chance.choice(self._paragraphs)[:40]
        link = f"https://blog.example/{time.strftime('%Y/%m', time.gmtime(at))}/item-{number}/"
        body = "" if picture else self._body()
        yield f"<item>\n<title><![CDATA[{title}]]></title>\n<link>{link}</link>\n"
        yield f"<pubDate>{time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime(at))}</pubDate>\n"
        yield f"<dc:creator><![CDATA[{AUTHORS[number % 7 == 0]}]]></dc:creator>\n"
        yield f'<guid isPermaLink="false">https://blog.example/?p={number}</guid>\n<description></description>\n'
        yield f"<content:encoded><![CDATA[{body}]]></content:encoded>\n"
        yield "<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n"
        yield _wp("post_id", number) + _dates("post_date", at) + _dates("post_modified", at + 60)
        yield _wp("comment_status", "open") + _wp("ping_status", "open") + _wp("post_name", f"item-{number}")
        yield _wp("status", "inherit" if picture else "publish") + _wp("post_parent", number - 1 if picture else 0)
        yield _wp("menu_order", 0) + _wp("post_type", "attachment" if picture else "post")
        yield _wp("post_password", "") + _wp("is_sticky", 0)
        yield '<category domain="category" nicename="misc"><![CDATA[Misc]]></category>\n'
        yield _meta("postmeta", "_edit_last", "1") + _meta("postmeta", "_thumbnail", 'a:1:{s:5:"width";i:600;}' * 4)
        if not picture:
            parents: list[int] = []
            for _ in range(int(self._chance.expovariate(1 / UNDER_A_POST))):
                yield self._comment(at + 600, parents)
        yield "</item>\n"

    def _body(self) -> str:
        return "\n\n".join(self._chance.choices(self._paragraphs, k=self._chance.randint(3, 40)))

    def _comment(self, at: int, parents: list[int]) -> str:
        chance = self._chance
        self.comments += 1
        number = self.comments
        ping = chance.random() < 0.25
        who = self._often.pick(chance)
        parent = chance.choice(parents) if parents and chance.random() < 0.4 else 0
        if not ping:
            parents.append(number)
        address = f"http://p{number}.example/?x=1&y=2" if ping else f"http://n{who}.example"
        return (
            "<wp:comment>\n"
            + _wp("comment_id", number)
            + _wp("comment_author", f"{self._names[who]} &laquo; Blog" if ping else self._names[who])
            + _wp("comment_author_email", "" if ping else f"n{who}@mail.example")
            + f"<wp:comment_author_url>{escape(address)}</wp:comment_author_url>\n"
            + _wp("comment_author_IP", "192.0.2.7")
            + _dates("comment_date", at + number % 9000)
            + _wp("comment_content", chance.choice(self._paragraphs))
            + _wp("comment_approved", 0 if chance.random() < 0.03 else 1)
            + _wp("comment_type", "pingback" if ping else "comment")
            + _wp("comment_parent", parent)
            + _wp("comment_user_id", 1 if who == 0 and not ping else 0)
            + _meta("commentmeta", "akismet_result", "false")
            + "</wp:comment>\n"
        )


def _head() -> str:
    authors = "".join(
        f"<wp:author>{_wp('author_id', number)}{_wp('author_login', login)}"
        f"{_wp('author_email', login + '@blog.example')}{_wp('author_display_name', login.capitalize())}</wp:author>\n"
        for number, login in enumerate(AUTHORS, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.4.3" created="2026-11-01 06:55" -->\n'
        '<rss version="2.0"\n  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"\n'
        '  xmlns:content="http://purl.org/rss/1.0/modules/content/"\n  xmlns:dc="http://purl.org/dc/elements/1.1/"\n'
        '  xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<title>Benchmark</title>\n'
        "<link>https://blog.example</link>\n<language>en-US</language>\n<wp:wxr_version>1.2</wp:wxr_version>\n"
        "<wp:base_site_url>https://blog.example</wp:base_site_url>\n"
        f"<wp:base_blog_url>https://blog.example</wp:base_blog_url>\n{authors}"
    )


def _wp(field: str, value: object) -> str:
    return f"<wp:{field}><![CDATA[{value}]]></wp:{field}>\n"


def _dates(field: str, at: int) -> str:
    """The two fields of one moment, on a blog eight hours behind UTC."""
    local, utc = (time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(at + offset)) for offset in (-8 * 3600, 0))
    return _wp(field, local) + _wp(f"{field}_gmt", utc)


def _meta(element: str, key: str, value: str) -> str:
    return f"<wp:{element}>{_wp('meta_key', key)}{_wp('meta_value', value)}</wp:{element}>\n"


if __name__ == "__main__":
    main()
