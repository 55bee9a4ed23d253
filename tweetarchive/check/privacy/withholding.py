"""Why a post must not be found in a site: it is withheld, taken back or down, or its words are not to be shown.

It asks for people's wishes as weaving does, of the archive itself: the album that was made of it is what is checked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from tweetarchive.album.spool import Spool
from tweetarchive.archive import Archive
from tweetarchive.config import Config
from tweetarchive.handwritten import Handwritten
from tweetarchive.ids import post_key
from tweetarchive.making import owner_of
from tweetarchive.records import AccountRef, Post
from tweetarchive.weave import Choices, Gate, PersonFile, read_hidden, read_replies
from tweetarchive.weave.consent.consent import Consent
from tweetarchive.weave.consent.levels import FULL, WORDLESS
from tweetarchive.weave.gate import LABELS, restricts, withheld
from tweetarchive.weave.gather import Source
from tweetarchive.weave.taking_down import TakingDown
from tweetarchive.weave.understanding import Understood, understand

TAKEN_DOWN = "posts that hide.toml means"
UNSAID = "what somebody said whose words are not shown"


class Withholding:
    """consent: everybody's wish, None if nobody is hidden. gate: what the owner chose to show."""

    def __init__(
        self,
        archive: Archive,
        config: Config,
        written: Handwritten,
        files: Mapping[str, PersonFile],
        sources: list[Source],
    ) -> None:
        """files: what `written` says of people, read. Raises ConfigError."""
        self._archive = archive
        self._config = config
        self._written = written
        self._files = files
        self._sources = sources
        self._hidden = read_hidden(written.hidden)
        self._restricted: set[tuple[str, str]] = set()
        self._taken: set[str] = set()
        self.gate = Gate(liked_parents=config.gate.liked_parents, friends=config.gate.friends)
        self.consent: Consent | None = None
        self._ask_for_wishes()

    def note(self, post: Post) -> None:
        """Learn that a post was taken back, in whatever export it says so."""
        if restricts(post):
            self._restricted.add((post.service, _group(post)))

    def why_not(self, post: Post, source: Source) -> str:
        """What a post is that must not be found, "" if it may."""
        if withheld(self.gate, post):
            label = LABELS[post.visibility] if restricts(post) else "posts"
            return f"{label.lower()} in {export_of(source)}"
        if (post.service, _group(post)) in self._restricted:
            return f"posts that were taken back, in {export_of(source)}"
        if self._taken and post_key(post.service, _group(post)) in self._taken:
            return TAKEN_DOWN
        return UNSAID if self.level(post, source) else ""

    def level(self, post: Post, source: Source) -> str:
        """How it is shown if its words are not, because of who wrote it or whose words it passes on; else ""."""
        passed = post.boost_of.author if post.boost_of else AccountRef()
        levels = (self.level_of(post, source), self.consent.level_of(post.service, passed) if self.consent else "")
        return next((level for level in levels if level in WORDLESS), "")

    def level_of(self, post: Post, source: Source) -> str:
        """How its author is shown, "" in full."""
        author = post.author or AccountRef(source.native_id, source.handle, source.name)
        return self.consent.level_of(post.service, author) if self.consent else ""

    def _ask_for_wishes(self) -> None:
        """Weaves as an album is woven, as far as who is hidden; not at all if nobody is."""
        choices = Choices(**dataclasses.asdict(self._config.consent))
        spoken = any(file.consent not in ("", FULL) for file in self._files.values())
        hides = self._hidden.posts or self._hidden.post_dates or self._hidden.words
        if not spoken and choices.default == FULL and not choices.few and not hides:
            return
        with Spool() as spool:
            understood = understand(
                self._sources,
                self._files,
                spool,
                owner_of(self._archive, self._config),
                self.gate,
                read_replies(self._written.replies),
                self._config.threads.gap,
                choices,
                self._archive.secret,
                lambda _: None,
            )
            self.consent = understood.consent
            if self.consent is not None:
                self.consent.withdraw(understood.bones, spool)
            if hides:
                self._taken = self._taken_down(understood, spool)

    def _taken_down(self, understood: Understood, spool: Spool) -> set[str]:
        """The names of posts that hide.toml means, and of what goes with them."""
        bones = understood.bones
        before = list(zip(bones.author, bones.shown, strict=False))
        taking = TakingDown(self._hidden, ZoneInfo(self._config.site.time_zone))
        taking.take_down(bones, understood.book, spool, self.consent.ids if self.consent is not None else {})
        after = zip(bones.author, bones.shown, strict=False)
        changed = (node for node, (was, now) in enumerate(zip(before, after, strict=True)) if was != now)
        return {post_key(*bones.keys[node]) for node in changed}


def export_of(source: Source) -> str:
    """ "nancy's export of twitter"."""
    if source.slug is None:
        return f"your export of {source.service}"
    return f"{source.slug}'s export of {source.service}" if source.slug else f"an export of {source.service}"


def _group(post: Post) -> str:
    return post.edit_ids[-1] if post.edit_ids else post.native_id
