"""Where people expect a post: at the address it had at its service, "nancy/status/123".

What was linked to, or is known by heart, arrives if the site stands where such links are sent to. A small archive has a
page for each post, which leads on; for a large one that would be too many, so its 404.html looks posts up (`lookup`);
whoever has a host that knows lists of addresses gets such a list. Only the owner's posts are there, and those of others
whose words are shown as they are: whoever is under initials, or absent, has no handle in any album.
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
        """wish: "stubs", "lookup", "redirects", "nginx", "none"; "" is one of the first two if there is an address."""
        self._album = album
        self._people = people
        self._wish = wish if wish or has_address else "none"
        self._spelled: dict[str, str] = {}
        self.list = LISTS.get(wish, "")

    def stubs(self) -> bool:
        """Whether there is a page for each post."""
        return self._way() == "stubs"

    def lookup(self) -> bool:
        """Whether 404.html looks posts up."""
        return self._way() == "lookup"

    def paths(self) -> Iterator[tuple[str, int]]:
        """(path of a page, post) of each."""
        for post, service, native_id, account in self._album.addressed():
            if path := urls.expected(service, self.handle(account), native_id):
                yield path, post

    def called(self) -> Iterator[tuple[int, str, str]]:
        """(post, service, id there) of each, also of those that no path here could be called after."""
        for post, service, native_id, account in self._album.addressed():
            if self.handle(account):
                yield post, service, native_id

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

    def _way(self) -> str:
        if not self._wish:
            self._wish = "lookup" if self._album.has_addressed(more_than=FEW) else "stubs"
        return self._wish
