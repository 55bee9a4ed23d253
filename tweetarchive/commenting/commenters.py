"""Who a commenter is: an account, by the strongest thing that a comment tells of its author.

A name alone is weak (measured on four real exports, 2026-11: 5 of 280 names stand for two addresses, 6 of 280 addresses
for two names), so it is asked last. An e-mail address enters only as a hash, which lets an export and a saved page,
where it stands in the avatar's address, mean the same person. Neither is ever shown.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from ..records import Account, AccountRef
from .addresses import SERVICE, canonical


def commenter(
    site: str,
    *,
    account: str = "",
    email: str = "",
    avatar: str = "",
    url: str = "",
    name: str = "",
    comment: str = "",
) -> AccountRef:
    """The author of a comment on `site`, whose native id is the strongest of these that is given, in this order:

    account: an id that the system vouches for, with what makes it unique ("wordpress:b.example:2", "disqus:amber_n").
    email: as typed. avatar: address of an avatar that holds the hash of an e-mail address. url: the author's own page.
    name: what they called themselves. comment: the comment's own id, for an author of whom nothing is known.
    """
    name = " ".join(name.split())
    hashed = email_hash(email) or avatar_hash(avatar)
    home = own_page(url)
    if account:
        key = account
    elif hashed:
        key = hashed
    elif home:
        key = f"url:{home}"
    elif folded(name):
        key = f"name:{site}:{folded(name)}"
    else:
        key = f"nobody:{comment or site}"
    return AccountRef(key, "", name)


def described(ref: AccountRef, *, email: str = "", url: str = "", as_of: int = 0) -> Account:
    """What else the comment tells of its author, to be yielded beside it."""
    return Account(
        service=SERVICE,
        native_id=ref.native_id,
        name=ref.name,
        website=url.strip() if canonical(url) else "",
        same_as=tuple(key for key in _hashes(email) if key != ref.native_id),
        as_of=as_of,
    )


def email_hash(email: str) -> str:
    """ "mail:<MD5>" as avatars had it for most of their life; "" for no address or one that stands for nobody."""
    return next(iter(_hashes(email)), "")


def avatar_hash(address: str) -> str:
    """The same from the address of an avatar: "mail:<MD5>", or "mail256:<SHA-256>" (WordPress from 6.8 on); "" if it
    holds none, or that of a placeholder.
    """
    found = _AVATAR.search(address)
    if not found or found[1].lower() in _NOBODY:
        return ""
    return f"mail:{found[1].lower()}" if len(found[1]) == 32 else f"mail256:{found[1].lower()}"


def own_page(url: str) -> str:
    """The author's page as a key: the host alone, or with its path where many people share the host; "" for none."""
    address = canonical(url)
    host, _, path = address.partition("/")
    if not address or "." not in host:
        return ""  # "http://" alone is what forms send for an empty field (2026-11: 14 of 181 comments of one blog)
    if _SHARED.search(host):
        return address if path or "?" in host else ""
    if _PERSONS.match(path):
        return address
    return host.partition("?")[0]


def folded(name: str) -> str:
    """A name for comparing: compatible forms made one, case gone, white space single."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _hashes(email: str) -> list[str]:
    address = email.strip().lower()
    if "@" not in address or address in _PLACEHOLDERS:
        return []
    data = address.encode("utf-8", "surrogatepass")
    md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
    return [f"mail:{md5}", f"mail256:{hashlib.sha256(data).hexdigest()}"]


_AVATAR = re.compile(r"gravatar\.com/avatar/(?:\?gravatar_id=)?([0-9a-fA-F]{64}|[0-9a-fA-F]{32})(?![0-9a-fA-F])")
_NOBODY = frozenset({"ad516503a11cd5ca435acc9bb6523536", "d41d8cd98f00b204e9800998ecf8427e"})
"""Hashes of avatars that are no person: WordPress's placeholder, and that of the empty address (2026-11)."""

_PLACEHOLDERS = frozenset({"noreply@blogger.com", "nobody@example.com"})
_SHARED = re.compile(
    r"(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|plus\.google\.com|profiles\.google\.com|google\.com|linkedin\.com"
    r"|instagram\.com|youtube\.com|flickr\.com|blogger\.com|myspace\.com|friendfeed\.com|about\.me|github\.com"
    r"|medium\.com|mastodon\.social|bsky\.app|threads\.net|disqus\.com|gravatar\.com|yelp\.com|amazon\.com"
    r"|vk\.com|xing\.com|pinterest\.com|reddit\.com|intensedebate\.com|js-kit\.com|users\.livejournal\.com)\Z"
)
"""Hosts on which many people have their page, so that the path tells who."""

_PERSONS = re.compile(r"@[^/]|(?:u|user|users|~)/[^/]", re.IGNORECASE)
"""Paths of people's pages where any host may have many: of Mastodon's thousands (2026-11: most of those who answer from
there are not on its largest), and of forums.
"""
