"""Where a site goes, and under which address it will be read there. Pure but for one question to git."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tweetarchive.errors import PublishError
from tweetarchive.publish.git import address_of_remote, repository_at

OWN_HOSTS = ("github.io", "gitlab.io", "codeberg.page")
"""Hosts that give everybody a name under their own, so that no domain has to be told to them."""


class Remote(NamedTuple):
    """url: as git takes it; it may hold a password, so it is never shown as it is. settings: for signing in there."""

    url: str
    settings: dict[str, str]

    @property
    def github(self) -> tuple[str, str] | None:
        """(owner, repository) on GitHub, None if it is elsewhere."""
        match = _GITHUB.fullmatch(self.url)
        return (match["owner"], match["name"]) if match else None

    def address(self, domain: str = "") -> str:
        """Where the site will be read, "https://nancy.github.io/letters/"; "" if that cannot be known. domain: of its
        own.
        """
        if domain:
            return f"https://{domain}/"
        if self.github is None:
            return ""
        owner, name = self.github[0].lower(), self.github[1]
        return f"https://{owner}.github.io/" + ("" if name.lower() == f"{owner}.github.io" else f"{name}/")


def find_remote(root: Path, named: str) -> Remote:
    """The remote that is meant for an archive's folder. named: an address, a folder, or what the folder's own
    repository calls it; "" for its "origin". Raises PublishError.
    """
    settings = repository_at(root)
    if url := address_of_remote(root, named or "origin") if settings is not None else "":
        return Remote(_lasting(url, root), settings or {})
    if not named:
        raise PublishError(
            "where to is not said",
            where="publish",
            hint="Make an empty repository, e.g. on github.com, and name it: --remote git@github.com:YOU/letters.git",
        )
    here = Path(named).expanduser()
    if _looks_like_address(named):
        return Remote(named, settings or {})
    if here.is_dir():
        return Remote(str(here.resolve()), {})
    raise PublishError(
        "is no remote of this folder's repository, no folder, and no address that git could reach",
        where=f"--remote {named}",
        hint="An address looks like git@github.com:YOU/letters.git or https://github.com/YOU/letters.git.",
    )


def own_domain(base_url: str) -> str:
    """The domain that an address is on, "" if it is none of one's own."""
    host = (urlsplit(base_url).hostname or "").rstrip(".")
    return "" if not host or host.endswith(tuple(f".{known}" for known in OWN_HOSTS)) or "." not in host else host


def domain_in(text: str) -> str:
    """What a CNAME file says: one host name; "" if it says something else."""
    word = text.strip().lower()
    return word if _HOST.fullmatch(word) else ""


def _looks_like_address(named: str) -> bool:
    return "://" in named or bool(_SCP.match(named))


def _lasting(url: str, root: Path) -> str:
    """A path in a repository's settings counts from that repository; ours is elsewhere."""
    if _looks_like_address(url):
        return url
    return str((root / Path(url).expanduser()).resolve())


_GITHUB = re.compile(
    r"(?:(?:https?|ssh|git)://(?:[^/@]+@)?(?:ssh\.)?github\.com(?::\d+)?/|(?:[^/@:]+@)?github\.com:/?)"
    r"(?P<owner>[A-Za-z0-9][A-Za-z0-9-]*)/(?P<name>[A-Za-z0-9._-]+?)(?:\.git)?/?"
)
_SCP = re.compile(r"(?:[A-Za-z0-9._-]+@)?[A-Za-z0-9.-]{2,}:(?!//)(?!\\)\S")  # two letters at least: C:\ is a disk
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
