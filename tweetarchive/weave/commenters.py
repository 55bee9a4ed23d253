"""Commenters among the accounts: how sure their keys are, and what an album may call them.

A key is what `commenting.commenters` made of a comment. Two of them are a hash of an e-mail address, and nothing that
was made from one may leave the archive.
"""

from __future__ import annotations

from tweetarchive.commenting.addresses import SERVICE

__all__ = ["SERVICE", "is_somebody", "secret", "strength"]

_WEAKER = {"mail": 1, "mail256": 2, "url": 3, "name": 4, "site": 5, "nobody": 6}


def strength(native_id: str) -> int:
    """How well a key tells who somebody is, 0 best: an account of the system (whatever it calls them), an address of
    e-mail, the author's page, a name on one site, only the site, nothing.
    """
    kind, colon, _ = native_id.partition(":")
    return _WEAKER.get(kind, 0) if colon else 7


def secret(native_id: str) -> bool:
    """Whether the key was made from an e-mail address."""
    return native_id.startswith(("mail:", "mail256:"))


def is_somebody(native_id: str) -> bool:
    """Whether the key stands for one somebody at all: not one of the many anonymous, nor an unknown author."""
    return bool(native_id) and native_id != "?" and not native_id.startswith("nobody:")
