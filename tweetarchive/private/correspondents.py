"""An account that a private thing names → who that is. Messages tell accounts by number; names come from elsewhere.

Known by the site, they are who they are there. Else the owner's people files say it, then the owner's own exports; and
if nobody does, the number is all there is. Somebody whom the site does not name, by their wish, has their name here:
it is the owner's own letter, and nobody else's eyes see it.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import OWNER
from tweetarchive.private.drawer import Drawer, Known
from tweetarchive.records import AccountRef
from tweetarchive.site.people import People, hue, initials
from tweetarchive.site.views import PersonRef
from tweetarchive.weave.people_files import PersonFile
from tweetarchive.weave.plain import one_line

NOBODY = PersonRef("", "")


class Correspondents:
    """files: what the owner wrote about people, by slug."""

    def __init__(self, album: Album, people: People, drawer: Drawer, files: Mapping[str, PersonFile]) -> None:
        self._people = people
        self._drawer = drawer
        self._files = files
        self._accounts = {(row.service, row.native_id): row.id for row in album.accounts()}
        self._said = {account.lower(): slug for slug, file in files.items() for account in file.accounts}
        self._made: dict[tuple[str, AccountRef], PersonRef] = {}

    def who(self, service: str, ref: AccountRef | None) -> PersonRef:
        """Whoever that is; somebody without a name if nobody knows."""
        if ref is None:
            return NOBODY
        made = self._made.get((service, ref))
        if made is None:
            made = self._made[service, ref] = self._make(service, ref)
        return made

    def _make(self, service: str, ref: AccountRef) -> PersonRef:
        if (service, ref.native_id) in self._drawer.own:
            return self._people.person(OWNER)
        account = self._accounts.get((service, ref.native_id))
        if account is not None and self._people.person_of(account) is not None:
            return self._people.account(account)
        known = self._drawer.known.get((service, ref.native_id), Known(ref.handle, ref.name))
        handle, name = one_line(known.handle or ref.handle), one_line(known.name or ref.name)
        slug = self._said.get(f"{service}:{ref.native_id}") or self._said.get(f"{service}:@{handle}".lower(), "")
        if slug in self._people.by_slug:
            return self._people.person(self._people.by_slug[slug].id)
        name = (self._files[slug].name if slug else "") or name or (f"@{handle}" if handle else "")
        if not name and ref.native_id.isdecimal():
            name = ref.native_id
        return PersonRef("", name, handle, initials=initials(name), hue=hue(f"{service}:{ref.native_id}"))
