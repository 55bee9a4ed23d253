"""What a person sees in the terminal: progress, tables, warnings, errors. Words and looks only; decides nothing.

Everything for reading goes to standard output; progress and errors go to standard error, so that output can be piped.
Colour follows rich's rules: none into a pipe, none with NO_COLOR.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable
from textwrap import TextWrapper
from types import TracebackType

import rich_click as click
from rich.cells import cell_len
from rich.console import Console
from rich.markup import escape as without_markup
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn
from rich.table import Table
from rich.text import Text

from tweetarchive.errors import Fault, TweetArchiveError
from tweetarchive.unseen import CONTROLS, SEPARATORS, TURNING, named

PATIENCE = 1.0
"""Seconds before progress is shown at all: what is done sooner needs none."""

LONGEST_LINE = 100

PLAIN_EVERY = 5.0
"""Seconds between two lines of progress where there is no terminal."""


SHOWN_FAULTS = 3
SHOWN_NAMES = 12
SHOWN_LINE = 70
"""Characters of a line, around what is wrong in it: a line that is wrapped has no column any more."""


_SIGNS = {"error": ("✗", "bold red"), "warning": ("!", "yellow"), "note": ("·", "cyan")}
_CHANGES = {"+": "green", "-": "red", "@": "cyan"}


class Terminal:
    """Standard output and standard error of one command."""

    def __init__(self) -> None:
        self.out = Console(highlight=False, soft_wrap=True)
        self.err = Console(stderr=True, highlight=False, soft_wrap=True)

    def say(self, text: str = "") -> None:
        """A line for reading. `text` is plain: names out of an export cannot colour or hide anything."""
        self.out.print(escape(text))

    def heading(self, text: str, aside: str = "", *, look: bool = False) -> None:
        """A name, and perhaps a word about it. look: it wants to be looked at."""
        said = f"  [{'yellow' if look else 'green'}]({escape(aside)})[/]" if aside else ""
        self.out.print(f"[bold]{escape(text)}[/]{said}")

    def paragraph(self, text: str, *, indent: int = 0, hang: int = 0, longest: int = LONGEST_LINE) -> None:
        """Words for reading, in lines no longer than the terminal's or than one likes to read. hang: how much further
        all lines but the first are indented.
        """
        wrapper = TextWrapper(
            min(self.out.width, longest),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_long_words=False,  # addresses and paths are there to be copied
            break_on_hyphens=False,
        )
        self.say("\n".join(line for part in text.split("\n") for line in wrapper.wrap(part) or [""]))

    def entry(self, key: str, name: str, width: int) -> None:
        """What stands for somebody, and in a column beside it their name, of any width and direction."""
        self.out.print(f"[bold]{escape(key.ljust(width))}[/]  {escape(name)}")

    def row(self, items: Iterable[str], *, indent: int = 0, between: str = "  ") -> None:
        """Things beside each other, as many as fit in a line; none is ever broken. Nothing, if there are none."""
        room = min(self.out.width, LONGEST_LINE) - indent
        lines: list[str] = []
        for item in items:
            if lines and cell_len(lines[-1] + between + item) <= room:
                lines[-1] += between + item
            else:
                lines[-1:] = [*(line + between.rstrip() for line in lines[-1:]), item]
        for line in lines:
            self.say(" " * indent + line)

    def say_exactly(self, text: str) -> None:
        """What programs read: nothing in it is coloured, wrapped or replaced."""
        self.out.print(Text(text), soft_wrap=True)

    def finding(self, level: str, where: str) -> None:
        """The place of an error, a warning or a note, before what is said of it."""
        sign, style = _SIGNS[level]
        self.out.print(f"[{style}]{sign}[/] [bold]{escape(where)}[/]")

    def changes(self, lines: Iterable[str]) -> None:
        """The lines of a unified diff."""
        for line in lines:
            style = "bold" if line.startswith(("--- ", "+++ ")) else _CHANGES.get(line[:1], "")
            self.out.print(Text(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", line), style=style))

    def warn(self, text: str) -> None:
        """Something to look at that stopped nothing."""
        self.err.print(f"[yellow]![/] {escape(text)}")

    def fail(self, error: TweetArchiveError) -> None:
        """What happened, where, and what to do next."""
        where = f"[bold]{escape(error.where)}:[/] " if error.where else ""
        self.err.print(f"[bold red]✗[/] {where}{escape(error.message)}")
        if error.hint:
            self.err.print(f"  {escape(error.hint)}")
        for fault in error.faults[:SHOWN_FAULTS]:
            self._show_place(fault)

    def _show_place(self, fault: Fault) -> None:
        """The line that is wrong, and the first of what could stand there, the nearest before the others."""
        if fault.source:
            line = "".join(each if each.isprintable() else " " for each in fault.source[fault.line - fault.first])
            cut = max(0, fault.column - SHOWN_LINE // 2) if len(line) > SHOWN_LINE else 0
            shown = f"{'…' * bool(cut)}{line[cut : cut + SHOWN_LINE]}{'…' * (len(line) > cut + SHOWN_LINE)}"
            self.err.print(f"\n  [dim]{fault.line:5}[/] {escape(shown)}")
            if fault.column:
                before = fault.column - 1 - cut + bool(cut)
                self.err.print(f"        {' ' * before}[bold red]{'^' * max(1, fault.length)}[/]")
        if known := fault.known:
            names = sorted((name for name, _ in known.names), key=known.meant.__ne__)
            more = f" and {len(names) - SHOWN_NAMES:,} more" if len(names) > SHOWN_NAMES else ""
            self.err.print(f"  {escape(known.title)}: {escape(', '.join(names[:SHOWN_NAMES]))}{more}")

    def table(self, title: str, columns: list[str], rows: list[list[str]]) -> None:
        """A table whose columns after the first are numbers, except one called "why" or "what"."""
        table = Table(title=escape(title), title_justify="left", title_style="bold", box=None, pad_edge=False)
        for number, column in enumerate(columns):
            words = number == 0 or column in {"why", "what"}
            table.add_column(column, justify="left" if words else "right", style=None, overflow="fold")
        for row in rows:
            table.add_row(*(escape(cell) for cell in row))
        self.out.print(table, soft_wrap=False)

    def agrees(self, question: str) -> bool:
        """Ask; no is what stands there already. Raises click.UsageError where nobody can answer."""
        try:
            return click.confirm(question, default=False)
        except click.Abort:
            if sys.stdin.isatty():
                raise
            self.out.print()
            raise click.UsageError("Nobody is here to be asked. Look with --dry-run, then say --yes.") from None

    def progress(self) -> Reporter:
        """A progress callback to be used in `with`."""
        return Reporter(self.err)


_UNSEEN = re.compile(f"[\r{CONTROLS}{SEPARATORS}{TURNING}]")
"""What would move, colour or turn round what stands on the screen, instead of standing there."""


def escape(text: str) -> str:
    """As words alone: neither rich nor the terminal sees an instruction in it, and a person sees all of it."""
    return without_markup(named(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)))


class Reporter:
    """Call it with (stage, done, total); it shows a bar in a terminal, a line now and then elsewhere, nothing if
    quick.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._stage = ""
        self._started = self._said = time.monotonic()

    def __enter__(self) -> Reporter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def __call__(self, stage: str, done: int, total: int | None = None) -> None:
        now = time.monotonic()
        if stage != self._stage:
            self._stop()
            self._stage, self._started, self._said = stage, now, now
        if now - self._started < PATIENCE:
            return
        if self._console.is_terminal:
            self._show(stage, done, total)
        elif now - self._said >= PLAIN_EVERY:
            self._said = now
            of = f" of {total:,}" if total else ""
            self._console.print(escape(f"{stage}: {done:,}{of}"))

    def pause(self) -> None:
        """Out of the way of what is said and asked now; the next call shows it again."""
        self._stop()
        self._stage = ""

    def _show(self, stage: str, done: int, total: int | None) -> None:
        if self._bar is None:
            columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
            self._bar = Progress(*columns, console=self._console, transient=True)
            self._task = self._bar.add_task(escape(stage), total=total)
            self._bar.start()
        if self._task is not None:
            self._bar.update(self._task, completed=done, total=total)

    def _stop(self) -> None:
        if self._bar is not None:
            self._bar.stop()
        self._bar = self._task = None
