"""git, as this program uses it: one private directory of its own, a site's folder as its work tree, and nobody else's
settings in the way.

The only module that starts another program. No repository of the user's is ever opened for writing: of the one that an
archive's folder may lie in, two things are asked, where its remote is and how to sign in there. Which objects to make
is not decided here.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess  # the door
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tweetarchive.errors import PublishError

REMOTE = "there"
"""What the remote is called in the private directory."""

SETTINGS = {
    "core.autocrlf": "false",
    "core.attributesFile": os.devnull,
    "core.bare": "false",
    "core.excludesFile": os.devnull,
    "core.fileMode": "false",
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.longPaths": "true",  # Windows
    "core.quotePath": "false",
    "core.sparseCheckout": "false",
    "core.splitIndex": "false",
    "fetch.recurseSubmodules": "false",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "push.followTags": "false",
    "push.recurseSubmodules": "no",
}
"""Over those of the person and the machine: what they want of other work must not change a byte of a site."""

SIGNING_IN = ("credential.", "http.", "core.sshcommand", "ssh.variant")
"""Settings of the archive's own repository that a push needs as well."""

_PROGRESS = re.compile(r"^(?:remote: )?([A-Z][a-z]+ objects):\s+\d+% \((\d+)/(\d+)\)")
_NOISE = re.compile(
    r"^(?:remote: )?(?:[A-Z][a-z]+ (?:objects|deltas)|Total \d|Delta compression|Everything up-to-date|To )"
)
_SECRET = re.compile(r"(?<=://)[^/@\s]+@")

Progress = Callable[[str, int, int | None], None]


class Git:
    """Commands in one private directory. settings: over all others, e.g. where the remote is."""

    def __init__(self, directory: Path, work_tree: Path, settings: Mapping[str, str]) -> None:
        self._environment = _environment({**SETTINGS, **settings})
        self._environment.update(GIT_DIR=str(directory), GIT_WORK_TREE=str(work_tree))
        self._work_tree = work_tree
        self._program = _program()

    def run(self, *arguments: str, given: bytes = b"", **environment: str) -> bytes:
        """What the command prints. Raises PublishError with what it complained of."""
        done = subprocess.run(
            [self._program, *arguments],
            cwd=self._work_tree,
            env={**self._environment, **environment},
            input=given,
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise failed(arguments[0], done.stderr)
        return done.stdout

    def line(self, *arguments: str, given: bytes = b"", **environment: str) -> str:
        """What it prints, if that is one line."""
        return self.run(*arguments, given=given, **environment).decode("utf-8", "replace").strip()

    def talk(self, *arguments: str, on_progress: Progress) -> tuple[int, str, str]:
        """A command that takes its time and tells how far it is: exit code, what it printed, what it complained of."""
        with subprocess.Popen(
            [self._program, *arguments],
            cwd=self._work_tree,
            env=self._environment,
            stdin=subprocess.DEVNULL,  # who has to be asked for a password is asked at the terminal itself
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",  # and "\r", which stands between two words of progress, is an end of line
        ) as running:
            try:
                complaint = [line for line in running.stderr or () if not _told(line, on_progress)]
                printed = running.stdout.read() if running.stdout else ""
            except BaseException:
                running.kill()
                raise
        return running.returncode, printed, without_secrets("".join(complaint))


def repository_at(root: Path) -> dict[str, str] | None:
    """How the repository that a folder lies in signs in where it pushes to, as settings; None if it lies in none."""
    told = _asked(root, "config", "--null", "--local", "--list")
    if told is None:
        return None
    pairs = (each.partition("\n") for each in told.split("\0") if each)
    return {key: value for key, _, value in pairs if key.startswith(SIGNING_IN)}


def address_of_remote(root: Path, name: str) -> str:
    """Where the repository that a folder lies in pushes to under this name, "" if it does not."""
    return (_asked(root, "remote", "get-url", "--push", "--", name) or "").strip()


def _asked(root: Path, *question: str) -> str | None:
    """What the repository that a folder lies in answers, None if it has no answer, or is none."""
    done = subprocess.run(
        [_program(), "-C", str(root), *question],
        env=_environment({}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return None if done.returncode else done.stdout.decode("utf-8", "replace")


def failed(command: str, complaint: bytes | str) -> PublishError:
    """What git said, as an error of ours."""
    text = complaint.decode("utf-8", "replace") if isinstance(complaint, bytes) else complaint
    said = [line for line in map(str.strip, without_secrets(text).splitlines()) if line and not _NOISE.match(line)]
    words = "\n".join(said[-12:]) or "it did not say why"
    return PublishError(f"git {command} failed: {words}")


def without_secrets(text: str) -> str:
    """Addresses may hold a password or a token; nobody reads those in a terminal or a log."""
    return _SECRET.sub("…@", text)


def _told(line: str, on_progress: Progress) -> bool:
    if match := _PROGRESS.match(line):
        on_progress(match[1].lower(), int(match[2]), int(match[3]))
    return bool(_NOISE.match(line))


def _program() -> str:
    program = shutil.which("git")
    if program is None:
        raise PublishError(
            "git is not installed",
            hint="Install it (git-scm.com tells how), or bring the folder site/ to your pages by other means.",
        )
    return program


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Without what a hook or an alias of another repository has left there. English, since words are looked for."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_") or key.startswith(_KEPT)}
    kept.update(LC_ALL="C", LANGUAGE="", GIT_CONFIG_COUNT=str(len(settings)))
    for number, (key, value) in enumerate(settings.items()):
        kept[f"GIT_CONFIG_KEY_{number}"] = key
        kept[f"GIT_CONFIG_VALUE_{number}"] = value
    return kept


_KEPT = (
    *("GIT_ALLOW_PROTOCOL", "GIT_ASKPASS", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"),
    *("GIT_EXEC_PATH", "GIT_HTTP_", "GIT_PROXY_", "GIT_SSH", "GIT_SSL_", "GIT_TERMINAL_PROMPT", "GIT_TRACE"),
)


def paths_as_given(paths: Iterable[str]) -> bytes:
    """For commands that read paths with -z."""
    return b"".join(path.encode() + b"\0" for path in paths)
