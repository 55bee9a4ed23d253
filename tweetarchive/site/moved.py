"""Addresses that pages had before: where a person or a conversation is now, or that it is nowhere. A page that is there
always goes first.
"""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.friend import friend_labels
from tweetarchive.site.views import MovedPage, Redirects, RemovedPage

TOGETHER = 1000
"""Posts that are read at once for a list of all."""


def moved_friend(desk: Desk, slug: str, label: str) -> MovedPage | None:
    """None if nobody was ever called that, or there is no such slice of what passed with them now."""
    number = desk.forwarding.people.get(slug)
    if number is None:
        return None
    row = desk.people.rows[number]
    if label and (row.owner or slug not in desk.forwarding.sliced or label not in friend_labels(desk, row)):
        return None
    return MovedPage(urls.HOME if row.owner else urls.friend(row.slug, label), desk.people.person(number))


def moved_book(desk: Desk, slug: str, year: int, label: str) -> MovedPage | None:
    """None if nobody had a page who was called that, or there is no such book now; parts of one lead nowhere."""
    row = desk.people.rows[desk.forwarding.people[slug]] if slug in desk.forwarding.had_pages else None
    cover = desk.volumes.cover(row, year) if row is not None and not label else ""
    return MovedPage(cover, desk.people.person(row.id)) if row is not None and cover else None


def moved_thread(desk: Desk, key: str, label: str) -> MovedPage | None:
    """None if there never was such a conversation; parts of one lead nowhere."""
    if label or key not in desk.forwarding.threads:
        return None
    post = desk.posts.by_id(desk.album.post_called(key))
    return MovedPage(post.path) if post is not None and post.path else None


def removed_thread(desk: Desk, key: str, label: str) -> RemovedPage | None:
    """None if no such conversation was taken away; of parts of one nothing is said."""
    return RemovedPage() if not label and key in desk.forwarding.removed else None


def moved_paths(desk: Desk) -> Iterator[str]:
    """Every address that leads on, and every one that says that it leads nowhere."""
    for slug, number in desk.forwarding.people.items():
        yield urls.friend(slug)
        row = desk.people.rows[number]
        if not row.owner:
            if slug in desk.forwarding.sliced:
                yield from (urls.friend(slug, label) for label in friend_labels(desk, row))
            if slug in desk.forwarding.had_pages:
                yield from (urls.book(slug, year) for year in desk.volumes.of(row.id))
    yield from (urls.thread(key) for key in sorted(desk.forwarding.threads) if moved_thread(desk, key, ""))
    yield from (urls.thread(key) for key in sorted(desk.forwarding.removed))


def expected_page(desk: Desk, service: str, handle: str, native_id: str) -> MovedPage | None:
    """A post where its service showed it."""
    if not desk.expected.stubs():
        return None
    post = desk.posts.by_id(desk.expected.post(service, handle, native_id))
    return MovedPage(post.path) if post is not None and post.path else None


def expected_paths(desk: Desk) -> Iterator[str]:
    """Those of all such pages."""
    if desk.expected.stubs():
        yield from (path for path, _ in desk.expected.paths())


def redirects(desk: Desk, path: str) -> Redirects | None:
    """The list of all such addresses, None if it is not wished for, or is called otherwise."""
    if not path or path != desk.expected.list:
        return None
    told = []
    everything = list(desk.expected.paths())
    for first in range(0, len(everything), TOGETHER):
        some = everything[first : first + TOGETHER]
        desk.album.expect_posts(number for _, number in some)
        for place, number in some:
            row = desk.album.post(number)
            if row is not None and (home := desk.outline.home(row)):
                told.append((place.removesuffix(".html"), home))
    return Redirects("nginx" if path.endswith(".conf") else "lines", tuple(told))
