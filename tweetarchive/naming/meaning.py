"""Which accounts of the album a person means: by a handle, a lasting id, the page or the name of a commenter, a slug.

Nothing is guessed: what could be two is refused, with how to tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from tweetarchive.album.reader import Album
from tweetarchive.album.rows import BLOG, AccountRow, PersonRow
from tweetarchive.commenting.addresses import canonical
from tweetarchive.commenting.commenters import folded, own_page
from tweetarchive.errors import ConfigError
from tweetarchive.nearest import did_you_mean
from tweetarchive.weave.people_files import quoted

EVERYBODY = "`tweetarchive people list --all` shows everybody, and how to name them."


class Meant(Struct, frozen=True):
    """What somebody meant. texts: as a people file says it. accounts: their numbers, none if the album alone cannot
    tell: it holds no address of e-mail, and of a commenter's names the last. exact: whether it can be no one else.
    """

    texts: tuple[str, ...]
    accounts: frozenset[int] = frozenset()
    exact: bool = True


class Directory:
    """Everybody in an album, whole in memory, so that it can be asked after the album is closed."""

    def __init__(self, album: Album) -> None:
        self.people: dict[str, PersonRow] = {row.slug: row for row in album.people()}
        self.accounts: dict[int, AccountRow] = {row.id: row for row in album.accounts()}
        self._slugs = {row.id: row.slug for row in self.people.values()}
        self._of: dict[int, list[int]] = {}
        self._by_handle: dict[tuple[str, str], dict[int, None]] = {}
        self._by_name: dict[str, list[int]] = {}
        self._by_page: dict[str, list[int]] = {}
        for row in self.accounts.values():
            if row.person is not None:
                self._of.setdefault(row.person, []).append(row.id)
            if row.service == BLOG:
                self._by_name.setdefault(folded(row.name), []).append(row.id)
                self._by_page.setdefault(own_page(row.url), []).append(row.id)
                continue
            for handle in filter(None, (row.handle, *album.former_handles(row.id))):
                self._by_handle.setdefault((row.service, handle.lower()), {})[row.id] = None

    def of(self, slug: str) -> list[int]:
        """Numbers of the accounts of a person, none if there is no such person."""
        return self._of.get(self.people[slug].id, []) if slug in self.people else []

    def whose(self, account: int) -> str:
        """The slug of the person an account belongs to, "" if nobody's."""
        return self._slugs.get(self.accounts[account].person or 0, "")

    def name(self, account: int) -> str:
        """An account as a people file and a command line can name it, so that it means no other if that can be said."""
        row = self.accounts[account]
        if row.service != BLOG:
            sure = row.handle and self._by_handle.get((row.service, row.handle.lower()), {}).keys() == {account}
            return f"{row.service}:@{row.handle}" if sure else self.lasting(account)
        return self.lasting(account)

    def lasting(self, account: int) -> str:
        """The same by what does not change when somebody takes another handle."""
        row = self.accounts[account]
        if row.service != BLOG or not row.native_id.startswith(("commenter-", "url:", "name:")):
            return f"{row.service}:{row.native_id}"
        if own_page(row.url) and self._by_page[own_page(row.url)] == [account]:
            return f"{BLOG}:{row.url}"
        return f"{BLOG}:{row.name or row.url}"

    def called(self, account: int) -> str:
        """An account in words: "@nancy_q", or the name of a commenter."""
        row = self.accounts[account]
        return f"@{row.handle}" if row.handle and row.service != BLOG else row.name or row.url or row.native_id

    def meant(self, text: str) -> Meant:
        """What a word of a command line means. Raises ConfigError for what nobody answers to, or more than one."""
        text = text.strip()
        if not text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise ConfigError("an account is named by letters", hint='Write "twitter:@nancy" or "blog:Nancy S".')
        service, colon, name = text.partition(":")
        name = name.strip()
        if text.lower().startswith(("http://", "https://")):
            return self._address(text)
        if not colon:
            return self._handle("", text) if text.startswith("@") else self._slug(text)
        if not name:
            raise ConfigError(f'"{text}" names no account', hint='Write "twitter:@nancy" or "blog:Nancy S".')
        service = service.strip().lower()
        if service == BLOG:
            return Meant((f"{BLOG}:{name}",), frozenset(self._commenters(name)), exact=False)
        services = {row.service for row in self.accounts.values()} | {BLOG}
        if service not in services:
            near = did_you_mean(service, services)
            raise ConfigError(f'this archive has nothing of a service "{service}"{near}', hint=EVERYBODY)
        return self._handle(service, name) if name.startswith("@") else self._id(service, name)

    def meant_in_file(self, text: str) -> frozenset[int]:
        """The accounts that an entry of a people file stands for, as far as the album can tell."""
        service, _, name = text.partition(":")
        if service == BLOG:
            return frozenset(self._commenters(name.strip()))
        if name.startswith("@"):
            return frozenset(self._by_handle.get((service, name[1:].lower()), ()))
        return frozenset(row.id for row in self.accounts.values() if (row.service, row.native_id) == (service, name))

    def _commenters(self, name: str) -> list[int]:
        exact = [row.id for row in self.accounts.values() if row.service == BLOG and row.native_id == name]
        if exact and not name.startswith("commenter-"):  # that is the album's own name for those without another
            return exact
        if name.lower().startswith(("http://", "https://")):
            return self._by_page.get(own_page(name), []) if own_page(name) else []
        return self._by_name.get(folded(name), []) if folded(name) else []

    def _handle(self, service: str, handle: str) -> Meant:
        wanted = handle.removeprefix("@").lower()
        ours = {key: numbers for key, numbers in self._by_handle.items() if not service or key[0] == service}
        found = [number for (_, each), numbers in ours.items() if each == wanted for number in numbers]
        if not found:
            near = did_you_mean(wanted, (each for _, each in ours)).replace('"', '"@', 1)
            raise ConfigError(f"nobody in this archive has the handle @{wanted}{near}", hint=EVERYBODY)
        if len(found) > 1:
            them = " or ".join(quoted(self.lasting(number)) for number in found)
            raise ConfigError(
                f"@{wanted} was the handle of {len(found)} accounts", hint=f"Say which one you mean: {them}"
            )
        return self._exactly(found)

    def _id(self, service: str, native_id: str) -> Meant:
        found = [row.id for row in self.accounts.values() if (row.service, row.native_id) == (service, native_id)]
        if not found:
            handle = (service, native_id.lower()) in self._by_handle
            near = f', did you mean "{service}:@{native_id}"?' if handle else ""
            raise ConfigError(f"nobody in this archive is {service}:{native_id}{near}", hint=EVERYBODY)
        return self._exactly(found)

    def _address(self, address: str) -> Meant:
        page = canonical(address).lower()
        found = [row.id for row in self.accounts.values() if row.service != BLOG and canonical(row.url).lower() == page]
        return self._exactly(found) if page and found else self.meant(f"{BLOG}:{address}")

    def _slug(self, slug: str) -> Meant:
        if slug not in self.people:
            raise ConfigError(f'there is nobody called "{slug}"{did_you_mean(slug, self.people)}', hint=EVERYBODY)
        found = self.of(slug)
        if not found:
            raise ConfigError(f'no account of "{slug}" is known', hint=EVERYBODY)
        return self._exactly(found)

    def _exactly(self, accounts: Iterable[int]) -> Meant:
        numbers = tuple(accounts)
        return Meant(tuple(dict.fromkeys(map(self.lasting, numbers))), frozenset(numbers))
