"""Why nobody but the owner sees a post, in a few words beside it. What that means for a site, the gate knows."""

from __future__ import annotations

from tweetarchive.messages import message
from tweetarchive.records import Visibility

MARKS = {
    Visibility.COMMUNITY: message("Only for a community"),
    Visibility.FOLLOWERS: message("Only for followers"),
    Visibility.PROTECTED: message("Only for those who were let in"),
    Visibility.CIRCLE: message("Only for a circle"),
    Visibility.DIRECT: message("Direct message"),
    Visibility.DELETED: message("Deleted"),
    Visibility.DRAFT: message("Draft"),
    Visibility.PENDING: message("Awaits approval"),
    Visibility.SPAM: message("Taken for spam"),
    Visibility.UNKNOWN: message("Nobody knows who could read it"),
}
"""Every visibility but those that are shown."""
