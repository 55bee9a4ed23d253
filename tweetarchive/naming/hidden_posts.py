"""`hide`: single posts that are not shown, and all of a date or with a word, as a line in hide.toml. And the way back.

What is written is a name as the site has it; that it holds everywhere is weaving's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.errors import ConfigError
from tweetarchive.folder import Folder, Progress, up_to_date_album
from tweetarchive.naming import files
from tweetarchive.naming.hide_editing import said_in, with_lines
from tweetarchive.weave.hide_file import FILE, nothing_called, read_hidden

KEYS = ("ids", "dates", "words")


class Hushed(Struct, frozen=True):
    """What was done, or with --dry-run would be. before, after: text of hide.toml, the same if nothing is to be done.
    lines: what is not shown then, by key.
    """

    before: str
    after: str
    lines: Mapping[str, tuple[str, ...]]


def hide_posts(
    folder: Folder,
    posts: Sequence[str] = (),
    *,
    dates: Sequence[str] = (),
    words: Sequence[str] = (),
    undo: bool = False,
    dry_run: bool = False,
    on_progress: Progress,
) -> Hushed:
    """Write into hide.toml what is not to be shown, or with `undo` take it out. posts: names, addresses on the site
    with their "#", or addresses where they stood. Raises ConfigError, and nothing is written then.
    """
    kept = hide_file(folder.root)
    before = after = kept.text
    read_hidden(before)
    asked = {"ids": _names(folder, posts, said_in(before, "ids"), on_progress), "dates": dates, "words": words}
    for key, values in asked.items():
        said = said_in(before, key)
        if undo:
            _check_said(key, values, said)
            after = with_lines(after, key, without=set(values)) if values else after
        elif fresh := [value for value in dict.fromkeys(values) if value not in said]:
            after = with_lines(after, key, fresh)
    read_hidden(after)
    if after != before and not dry_run:
        files.write(kept, after)
    return Hushed(before, after, {key: tuple(said_in(after, key)) for key in KEYS})


def post_named(places: Iterable[tuple[str, str]], said: str) -> str:
    """The name of the post that somebody means. places: (name, where it stood) of every post of the site.

    Raises ConfigError for what is not there, or may be several.
    """
    urls = dict(places)
    text = unquote(said.strip())
    address, mark, fragment = text.partition("#")
    if text in urls:
        return text
    if mark and fragment in urls:
        return fragment
    if (status := _STATUS.search(address)) and f"twitter-{status[1]}" in urls:
        return f"twitter-{status[1]}"
    if (page := _PAGE.search(address)) and page[1] in urls:
        if page[1].startswith("blog-"):
            return page[1]
        raise ConfigError(
            f"{said} is a whole conversation", hint='Name one of its posts: its address ends with "#" and its name.'
        )
    found = [key for key, url in urls.items() if url and "://" in text and _plain(url) == _plain(text)]
    if len(found) == 1:
        return found[0]
    if found:
        raise ConfigError(f"{said} is the address of {len(found)} posts", hint=f"Name one: {', '.join(found[:5])}.")
    hint = "A post is named as in its address on the site, behind the #; `tweetarchive people list` shows people."
    raise ConfigError(nothing_called(said, urls).message, hint=hint)


def hide_file(root: Path) -> HideFile:
    """hide.toml as it is, which need not be there. Raises ConfigError."""
    path = root / FILE
    try:
        return HideFile(path, path.read_bytes() if path.exists() else None)
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=FILE) from error


class HideFile(files.Kept, frozen=True):
    """hide.toml as it was read."""

    @property
    def where(self) -> str:
        return FILE


def _names(folder: Folder, posts: Sequence[str], said: Sequence[str], on_progress: Progress) -> list[str]:
    if not posts:
        return []
    with Album.open(up_to_date_album(folder, on_progress).path) as album:
        places = {**dict.fromkeys(said, ""), **dict(album.places())}
    return [post_named(places.items(), post) for post in posts]


def _check_said(key: str, values: Iterable[str], said: Sequence[str]) -> None:
    for value in values:
        if value not in said:
            raise ConfigError(f'"{value}" does not stand there', where=f"{FILE}: posts.{key}")


def _plain(address: str) -> str:
    """An address as people write it, with and without what does not matter."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{unquote(parts.path).rstrip('/')}?{parts.query}#{parts.fragment}"


_STATUS = re.compile(r"(?:twitter|x)\.com/(?:[^/]+|i/web)/status(?:es)?/(\d+)")
_PAGE = re.compile(r"(?:^|/)threads/([^/#?]+)\.html$")
