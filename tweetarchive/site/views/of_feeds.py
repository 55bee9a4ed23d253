"""Feeds: what is newest, for programs that tell people of it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.posts import PostView
from tweetarchive.site.views.words import Moment, PersonRef


class Feed(Struct, frozen=True):
    """feed.atom, feed.json, friends/<slug>.atom and .json: the newest posts. It has no template.

    format: as which it is written.
    path: its own.
    page: of which it tells.
    person: with whom its posts passed, none for all of the site.
    posts: the newest first.
    made: the newest post's time, which stands for when this was written.
    """

    format: Literal["atom", "json"]
    path: str
    page: str
    person: PersonRef | None
    posts: tuple[PostView, ...]
    made: Moment
