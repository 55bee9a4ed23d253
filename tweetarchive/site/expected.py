"""Where people expect a post: at the address it had at its service, "nancy/status/123".

What was linked to, or is known by heart, arrives if the site stands where such links are sent to. A small archive has a
page for each post, which leads on; for a large one that would be too many, and whoever has a host that knows lists
of addresses gets such a list. Only the owner's posts are there, and those of others whose words are shown as they are:
whoever is under initials, or absent, has no handle in any album.
"""

from __future__ import annotations

from collections.abc import Iterator

from tweetarchive.album.reader import Album
from tweetarchive.site import urls
from tweetarchive.site.people import People

FEW = 2000
"""Posts up to which each has a page of its own: about 2 MB."""

LISTS = {"redirects": "_redirects", "nginx": "permalinks.nginx.conf"}
"""What a list is called in each form: Netlify, Cloudflare Pages and others look for the first by themselves."""


class Expected:
    """list: path of the list, "" if there is none."""

    def __init__(self, album: Album, people: People, wish: str, has_address: bool) -> None:
        """wish: "stubs", "redirects", "nginx", "none"; "" is "stubs" for a small archive that has an address."""
        self._album = album
        self._people = people
        self._stubs: bool | None = {"": None if has_address else False}.get(wish, wish == "stubs")
        self._spelled: dict[str, str] = {}
        self.list = LISTS.get(wish, "")

    def stubs(self) -> bool:
        """Whether there is a page for each post."""
        if self._stubs is None:
            self._stubs = self._album.addressed_total() <= FEW
        return self._stubs

    def paths(self) -> Iterator[tuple[str, int]]:
        """(path of a page, post) of each."""
        for post, service, native_id, account in self._album.addressed():
            if path := urls.expected(service, self.handle(account), native_id):
                yield path, post

    def post(self, service: str, handle: str, native_id: str) -> int | None:
        """The post that is expected there, None if none is."""
        post = self._album.post_called(f"{service}-{native_id}")
        row = self._album.post(post) if post is not None and self._album.is_addressed(post) else None
        return post if row is not None and self.handle(row.account) == handle else None

    def handle(self, account: int) -> str:
        """Of two that differ in capitals alone, as one can have what another gave up, both are written as the first: a
        disk may take them for the same folder.
        """
        if not self._spelled:
            for handle in self._people.handles():
                self._spelled.setdefault(handle.lower(), handle)
        handle = self._people.account(account).handle
        return self._spelled.get(handle.lower(), handle)
