"""The files in which 404.html looks for posts, read as its script reads them: what they lead to, and what to load."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from tweetarchive.check.files import SiteFile, Stretch
from tweetarchive.lookup import Found, has_name, read

FOLDER = "lookup/"
TABLE = f"{FOLDER}table.js"


def is_lookup(path: str) -> bool:
    return path.startswith(FOLDER) and path.endswith(".js")


def posts_in(path: str, text: str) -> Iterator[Found]:
    """Where such a file says that posts are. ValueError if it cannot be read."""
    service = path.removeprefix(FOLDER).partition("-")[0]
    if not has_name(service, "1"):
        raise ValueError(f"no such service: {service!r}")
    content = _content(path, text)
    yield from read(service, content if isinstance(content, str) else "?")


def files_in(text: str) -> Iterator[str]:
    """Paths of the files that the table names. ValueError if it cannot be read."""
    content = _content(TABLE, text)
    if not isinstance(content, dict) or not all(isinstance(firsts, list) for firsts in content.values()):
        raise ValueError("no table")
    for service, firsts in content.items():
        yield from (f"{FOLDER}{service}-{number}.js" for number in range(len(firsts)))


def spelled_out(file: SiteFile) -> Iterator[Stretch]:
    """All ids of such a file, which stand in it by their ends, as anybody could read them. Nothing of any other."""
    if is_lookup(file.path) and file.path != TABLE:
        try:
            posts = list(posts_in(file.path, file.read().decode()))
        except (OSError, ValueError):
            return  # told by whoever reads all files
        lines = (f"{post.native_id} {post.path}.html#{post.place}\n" for post in posts)
        yield Stretch(file.path, 1, 0, "".join(lines).encode())


def _content(path: str, text: str) -> object:
    match = _SCRIPT.fullmatch(text)
    if match is None or match["name"] != path.removeprefix(FOLDER).removesuffix(".js"):
        raise ValueError("no call of found() with its own name")
    content: object = json.loads(match["content"])
    return content


_SCRIPT = re.compile(r'found\("(?P<name>[\w-]+)",(?P<content>.*)\);\n?')
