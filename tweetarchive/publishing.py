"""A recipe: an archive's folder → its site on a branch of a git remote.

Built as `build` does, looked through, made ready, shown to whoever asked for it, and only then sent. The address that
the site will have there is used for what needs one, unless archive.toml names another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from tweetarchive.build import files_in
from tweetarchive.folder import Folder, build
from tweetarchive.publish import Plan, prepared
from tweetarchive.publish.looking import refuse_what_is_private
from tweetarchive.publish.remotes import Remote, find_remote, own_domain
from tweetarchive.weave import HiddenLine

Progress = Callable[[str, int, int | None], None]


class Wish(NamedTuple):
    """What was asked for; None for as archive.toml says. bounded: within what GitHub Pages takes. See `prepared`."""

    remote: str | None = None
    branch: str | None = None
    message: str | None = None
    history: bool | None = None
    replace: bool = False
    bounded: bool = True
    theme: str | None = None


class Published(NamedTuple):
    """commit: "" if nothing was sent. github: the repository's page there, "" if it is elsewhere. notes: sentences."""

    plan: Plan
    commit: str
    github: str
    notes: tuple[str, ...]


def publish(
    folder: Folder, wish: Wish, *, agreed: Callable[[Plan, Sequence[HiddenLine]], bool], on_progress: Progress
) -> Published:
    """agreed: asked before anything is sent, and told what each line of hide.toml took away. Raises ConfigError,
    ThemeError, BuildError, PublishError.
    """
    chosen = folder.config.publish
    remote = find_remote(folder.root, wish.remote or chosen.remote)
    folder, notes = _addressed(folder, remote)
    built = build(folder, theme=wish.theme, on_progress=on_progress)
    files = files_in(built.site)
    made = built.album.version
    if doubts := refuse_what_is_private(folder.root, folder.config, made, built.site, files, on_progress=on_progress):
        notes += (
            f"{doubts:,} thing{'s' if doubts > 1 else ''} you may want to look at: `tweetarchive check --privacy`.",
        )
    with prepared(
        built.site,
        {path: entry.size for path, entry in files.items()},
        folder.root / "cache" / "publish",
        remote,
        branch=wish.branch or chosen.branch,
        domain=own_domain(folder.config.site.base_url),
        history=wish.history,
        replace=wish.replace,
        bounded=wish.bounded,
        on_progress=on_progress,
    ) as ready:
        plan = ready.plan
        commit = ""
        if agreed(plan, built.album.report.hidden if built.album.report else ()) and not plan.nothing:
            message = wish.message or f"The site as of today: {plan.files:,} files"
            commit = ready.push(message, on_progress)
        elsewhere = folder.config.site.base_url
        if plan.domain and elsewhere and own_domain(elsewhere) != plan.domain:
            notes += (f"The branch has a CNAME file for {plan.domain}, but site.base_url is {elsewhere}.",)
    github = "https://github.com/{}/{}".format(*remote.github) if remote.github else ""
    return Published(plan, commit, github, notes)


def _addressed(folder: Folder, remote: Remote) -> tuple[Folder, tuple[str, ...]]:
    """With the address that the remote gives, if archive.toml names none."""
    config, address = folder.config, remote.address()
    if config.site.base_url or not address:
        return folder, ()
    known = replace(config, site=replace(config.site, base_url=address))
    said = f'Built for {address}; base_url = "{address}" under [site] in archive.toml makes `build` do so, too.'
    return Folder(folder.root, known), (said,)
