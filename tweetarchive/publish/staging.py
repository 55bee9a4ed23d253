"""A site's files → one tree in the private git directory, and what differs from the one that is published.

Only files that are named are read, each only if it changed since the last time: git's own index knows by size and time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from tweetarchive.publish.git import Git, paths_as_given

DOMAIN = "CNAME"
"""The file by which GitHub Pages knows a domain of one's own."""

MARK = ".nojekyll"
MADE = b"Made by tweetarchive. This file also tells GitHub to show the site as it is, without Jekyll.\n"
"""By it, a branch that this program made is known from one that holds somebody's work."""

ATTRIBUTES = "* -text -eol -filter -ident -working-tree-encoding\n"
"""No line end is changed and no large-file store is asked, whatever is usual on this machine."""


class Entry(NamedTuple):
    """A line of a tree. mode, kind, object: as git writes them."""

    mode: str
    kind: str
    object: str


class Changes(NamedTuple):
    """Paths that differ between two trees, in order."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def start(git: Git, directory: Path) -> None:
    """Make an empty folder a git directory. One that is one already stays as it is."""
    if not (directory / "HEAD").is_file():
        git.run("init", "--quiet", "--template=")
        (directory / "info").mkdir(exist_ok=True)
        (directory / "info" / "attributes").write_text(ATTRIBUTES, encoding="ascii")


def stage(git: Git, paths: Collection[str]) -> str:
    """The tree of exactly these files, its id."""
    before = {path for path in git.run("ls-files", "-z").decode().split("\0") if path}
    if gone := before.difference(paths):
        git.run("update-index", "--force-remove", "-z", "--stdin", given=paths_as_given(sorted(gone)))
    git.run("update-index", "--add", "-z", "--stdin", given=paths_as_given(sorted(paths)))
    return git.line("write-tree")


def top(git: Git, tree: str) -> dict[str, Entry]:
    """What lies at the top of a tree or of a commit's, by name."""
    entries = {}
    for line in git.run("ls-tree", "-z", tree).decode("utf-8", "surrogateescape").split("\0"):
        if line:
            head, _, name = line.partition("\t")
            entries[name] = Entry(*head.split(" "))
    return entries


def kept_as_is(git: Git, content: bytes) -> Entry:
    """A file that is not in the site's folder, ready to be put into a tree."""
    return Entry("100644", "blob", git.line("hash-object", "-w", "--stdin", given=content))


def with_files(git: Git, tree: str, more: Mapping[str, Entry]) -> str:
    """The same tree with these at its top."""
    entries = {**top(git, tree), **more}
    lines = [f"{entry.mode} {entry.kind} {entry.object}\t{name}\0" for name, entry in entries.items()]
    # --missing: what the remote has of the branch's own need not lie here to be named again
    return git.line("mktree", "-z", "--missing", given="".join(lines).encode("utf-8", "surrogateescape"))


def changes(git: Git, before: str, after: str) -> Changes:
    """before: a commit or tree, "" if there is none."""
    if not before:
        listed = git.run("ls-tree", "-r", "-z", "--name-only", after).decode("utf-8", "replace")
        return Changes(added=tuple(path for path in listed.split("\0") if path))
    told = git.run("diff-tree", "-r", "-z", "--no-renames", "--name-status", before, after).decode("utf-8", "replace")
    words = iter(told.split("\0"))
    found: dict[str, list[str]] = {"A": [], "D": []}
    for status in words:
        if path := next(words, ""):
            found.setdefault(status if status in found else "M", []).append(path)
    return Changes(tuple(found["A"]), tuple(found.get("M", ())), tuple(found["D"]))
