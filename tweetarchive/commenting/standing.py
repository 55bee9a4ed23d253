"""Who could read a comment, from what is known of it and of what it stands under.

States facts; whether to show something is decided elsewhere.
"""

from __future__ import annotations

from ..records import Visibility


def worst(*visibilities: Visibility) -> Visibility:
    """The one that hides most: a public comment under a protected article was not public, nor is a deleted one there
    more than a protected one.
    """
    return min(visibilities, key=_ORDER.index)


_ORDER = (
    Visibility.SPAM,
    Visibility.DIRECT,
    Visibility.CIRCLE,
    Visibility.PROTECTED,
    Visibility.FOLLOWERS,
    Visibility.COMMUNITY,
    Visibility.DRAFT,
    Visibility.PENDING,
    Visibility.UNKNOWN,
    Visibility.DELETED,
    Visibility.UNLISTED,
    Visibility.PUBLIC,
)
