"""A built site → a branch of any git remote, whole or not at all.

The remote's branch is moved in one step, from the commit that was looked at to the new one: whoever is killed before
leaves the old site, and if somebody else published in between, nothing is moved. Only files that the site's own
manifest names are taken. No repository but a private one is written to; what may be published is decided elsewhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from tweetarchive.errors import PublishError
from tweetarchive.publish import limits, staging
from tweetarchive.publish.git import REMOTE, Git, failed, without_secrets
from tweetarchive.publish.remotes import Remote, domain_in
from tweetarchive.publish.staging import DOMAIN, MARK, Changes, Entry
from tweetarchive.publish.workshop import workshop

Progress = Callable[[str, int, int | None], None]

WHO = "tweetarchive"
"""Commits bear this and no person's name, address or time zone: a site says itself whose it is."""

SHOWN = 5
"""Files of others that are named."""

_LAST = "published"
"""In the private directory: the commit that it published last."""


class Plan(Struct, frozen=True, kw_only=True):
    """What publishing will do. remote: to be shown. address: where the site will be read, "" if that is not known.
    domain: in the CNAME file, "" if there is none. files, size: of the whole branch, in bytes; sent: bytes of files
    that are new or changed. first: the branch is not there yet. history: older versions stay. near: a sentence if the
    site will soon be too large.
    """

    remote: str
    branch: str
    address: str
    domain: str
    files: int
    size: int
    sent: int
    changes: Changes
    first: bool
    history: bool
    near: str

    @property
    def nothing(self) -> bool:
        """The remote has this very site already."""
        return not self.first and not any(self.changes)


class Prepared:
    """A site that is ready to be sent. plan: what that will do."""

    def __init__(self, git: Git, directory: Path, plan: Plan, tree: str, tip: str) -> None:
        self.plan = plan
        self._git = git
        self._directory = directory
        self._tree = tree
        self._tip = tip

    def push(self, message: str, on_progress: Progress) -> str:
        """Publish. Returns the commit. Raises PublishError; the remote then is as it was."""
        commit = self._commit(message)
        branch = f"refs/heads/{self.plan.branch}"
        on_progress("sending", 0, None)
        code, printed, complaint = self._git.talk(
            *("push", "--porcelain", "--progress", "--no-thin", "--no-verify"),
            *(f"--force-with-lease={branch}:{self._tip}", REMOTE, f"{commit}:{branch}"),
            on_progress=on_progress,
        )
        if code:
            raise _rejected(printed, complaint, self.plan)
        (self._directory / _LAST).write_text(commit, encoding="ascii")
        return commit

    def _commit(self, message: str) -> str:
        parents = ("-p", self._tip) if self.plan.history and self._tip else ()
        now = f"@{int(time.time())} +0000"
        who = {
            f"GIT_{role}_{what}": value
            for role in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", WHO), ("EMAIL", f"{WHO}@localhost"), ("DATE", now))
        }
        return self._git.line("commit-tree", self._tree, *parents, "-F", "-", given=message.encode(), **who)


@contextmanager
def prepared(
    site: Path,
    sizes: Mapping[str, int],
    cache: Path,
    remote: Remote,
    *,
    branch: str,
    domain: str = "",
    history: bool | None = None,
    replace: bool = False,
    bounded: bool = True,
    on_progress: Progress,
) -> Iterator[Prepared]:
    """A site made ready: the remote has been looked at, nothing has been sent.

    sizes: path → bytes of each file that is meant. domain: for the CNAME file, if the branch has none. history: None
    for whether that costs little. replace: though the branch holds what we did not put there. bounded: within what
    GitHub takes. Raises PublishError.
    """
    if bounded:
        limits.refuse_too_large(sizes)
    with workshop(cache, remote.url) as directory:
        git = Git(directory, site, {**remote.settings, f"remote.{REMOTE}.url": remote.url})
        staging.start(git, directory)
        on_progress("looking at the remote", 0, None)
        shown = without_secrets(remote.url)
        tip = _tip(git, directory, branch, shown)
        there = staging.top(git, tip) if tip else {}
        made = staging.kept_as_is(git, staging.MADE)
        if there and there.get(MARK) != made and not replace:
            raise _foreign(there, remote, branch)
        on_progress("looking for changes", 0, None)
        kept, domain = _domain(git, there, domain)
        ours = {MARK: made, **kept}
        tree = staging.with_files(git, staging.stage(git, sizes), ours)
        changes = staging.changes(git, tip, tree)
        plan = Plan(
            remote=shown,
            branch=branch,
            address=remote.address(domain),
            domain=domain,
            files=len(sizes) + len(ours),
            size=sum(sizes.values()),
            sent=sum(sizes.get(path, 0) for path in (*changes.added, *changes.changed)),
            changes=changes,
            first=not tip,
            history=not limits.heavy(sizes) if history is None else history,
            near=limits.near(sizes) if bounded else "",
        )
        yield Prepared(git, directory, plan, tree, tip)


def _tip(git: Git, directory: Path, branch: str, remote: str) -> str:
    """The commit at the remote's branch, "" if there is none; its trees are here then, its files need not be."""
    reference = f"refs/heads/{branch}"
    try:
        git.run("check-ref-format", reference)
    except PublishError:
        raise PublishError("is no name that a branch can have", where=f"--branch {branch}") from None
    try:
        told = git.line("ls-remote", "--quiet", REMOTE, reference)
    except PublishError as error:
        raise PublishError(
            f"it cannot be asked what is there: {error.message}",
            where=remote,
            hint="Try `git ls-remote` with the same address: what helps there helps here.",
        ) from None
    tip = next((line.split("\t")[0] for line in told.splitlines() if line.endswith(f"\t{reference}")), "")
    if tip and _last(directory) != tip:
        filtered = ("--depth=1", "--filter=blob:none") if not (directory / "shallow").exists() else ("--depth=1",)
        git.run("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", *filtered, REMOTE, f"+{reference}:refs/tip")
    return tip


def _last(directory: Path) -> str:
    try:
        return (directory / _LAST).read_text(encoding="ascii")
    except OSError:
        return ""


def _domain(git: Git, there: Mapping[str, Entry], wanted: str) -> tuple[dict[str, Entry], str]:
    """The CNAME file to publish and the domain it names: the one that is there, else the one that is wanted."""
    if known := there.get(DOMAIN):
        return {DOMAIN: known}, domain_in(git.line("cat-file", "blob", known.object))
    if wanted:
        return {DOMAIN: staging.kept_as_is(git, f"{wanted}\n".encode())}, wanted
    return {}, ""


def _foreign(there: Mapping[str, Entry], remote: Remote, branch: str) -> PublishError:
    names = sorted(there)
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    return PublishError(
        f"holds what this program did not put there: {', '.join(names[:SHOWN])}{more}",
        where=f"branch {branch} of {without_secrets(remote.url)}",
        hint="Name another branch with --branch, or say --replace if the site shall stand there instead.",
    )


def _rejected(printed: str, complaint: str, plan: Plan) -> PublishError:
    """Why a push moved nothing, in words for people where the reason is known."""
    verdict = next((line for line in printed.splitlines() if line.startswith("!")), "")
    where = f"branch {plan.branch} of {plan.remote}"
    if "stale info" in verdict or "fetch first" in verdict or "non-fast-forward" in verdict:
        return PublishError(
            "somebody else published there in the meantime; nothing was changed",
            where=where,
            hint="Look at what is there now, and publish again if yours is newer.",
        )
    if "rejected" in verdict:
        reason = verdict.rpartition("\t")[2]
        said = [line.removeprefix("remote:").strip() for line in complaint.splitlines() if line.startswith("remote:")]
        words = "\n".join(line for line in said if line)
        return PublishError(
            f"the remote did not take it: {reason}" + (f"\n{words}" if words else ""),
            where=where,
            hint="What is published there is as it was.",
        )
    error = failed("push", complaint)
    return PublishError(
        error.message, where=where, hint="What is published there is as it was. Publishing again is safe."
    )
