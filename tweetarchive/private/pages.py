"""Drawer → pages beside those of the site: private.html, every conversation, and withheld posts by why they are.

The site's own pages stay as they are published, number for number: what is private stands on pages of its own. No HTML
is made here.
"""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.messages import message
from tweetarchive.pictures import Stored
from tweetarchive.private.correspondents import Correspondents
from tweetarchive.private.cutting import FOLDER, HOME, Cut, Lists, sliced, whole_of
from tweetarchive.private.drawer import Bundle, Drawer, File
from tweetarchive.private.items import Items, src_of
from tweetarchive.records import AccountRef, Visibility
from tweetarchive.site import TEMPLATES, Site, slices
from tweetarchive.site.desk import Desk
from tweetarchive.site.slices import Part
from tweetarchive.site.views import Document, Page, PersonRef, PrivateCard, PrivatePage, PrivateThreadPage, WithheldCard
from tweetarchive.weave.gate import LABELS, REASONS

OPENING = 140
"""Characters of a message in a list."""

WHY = {**REASONS, Visibility.DELETED: message("taken back, or taken down")}
"""Comments are deleted by whoever keeps the blog, too."""


class PrivatePages:
    """The site, and beside it what is private. One caller at a time; see `serve.workshop.Pages`."""

    def __init__(self, site: Site, desk: Desk, drawer: Drawer, correspondents: Correspondents) -> None:
        """desk: of the same album as `site`."""
        self._site = site
        self._clock = desk.clock
        self._drawer = drawer
        self._who = correspondents.who
        self._lists = Lists(drawer, desk.clock)
        self._items = Items(desk, drawer, correspondents, self._lists)
        self._files: dict[str, File] = {}

    def __getitem__(self, path: str) -> Page:
        """KeyError if there is no such page."""
        if path != HOME and not path.startswith(FOLDER):
            return self._site[path]
        view = self._make(path)
        return Page(path, TEMPLATES[type(view).__name__], view)

    def documents(self) -> Mapping[str, Document]:
        return self._site.documents()

    def files(self) -> Mapping[str, Stored]:
        """The site's, and all that private pages show."""
        if not self._files:
            for bundle in self._drawer.bundles():
                for slip in bundle.slips:
                    self._files |= {src_of(file): file for file in slip.sheet().files if file and src_of(file)}
        found: dict[str, Stored] = {**self._site.files()}
        found.update(self._files)
        return found

    def with_person(self, slug: str) -> list[Bundle]:
        """Conversations with somebody who has a page, the latest first."""
        return [
            bundle
            for bundle in self._drawer.conversations
            if any(self._who(bundle.service, AccountRef(one)).slug == slug for one in bundle.people)
        ]

    # --- pages ---------------------------------------------------------------------------------------------------

    def _make(self, path: str) -> PrivatePage | PrivateThreadPage:
        whole, cut, part = self._lists.at(path)
        return self._list(cut, part) if cut.bundle is None else self._thread(whole, cut.bundle, cut, part)

    def _list(self, cut: Cut, part: Part | None) -> PrivatePage:
        drawer = self._drawer
        path = sliced(HOME)
        before, after = cut.plan.around(part) if part else (None, None)
        below = part.parts if part else cut.plan.parts
        latest = drawer.conversations[::-1]  # a slice holds places in the order of time
        chosen = [latest[place] for place in self._lists.places(cut, part, len(latest))]
        return PrivatePage(
            label=slices.told(part.label) if part else "",
            conversations=tuple(map(self._card, reversed(chosen))),
            messages=0 if part else sum(bundle.messages for bundle in drawer.conversations),
            withheld=()
            if part
            else tuple(
                WithheldCard(whole_of(bundle), LABELS[bundle.visibility], WHY[bundle.visibility], bundle.messages)
                for bundle in drawer.withheld
            ),
            parts=slices.links(below, path)[::-1],
            previous=slices.link(before, path),
            next=slices.link(after, path),
            unread=0 if part else len(drawer.problems),
        )

    def _card(self, bundle: Bundle) -> PrivateCard:
        said = (post for slip in reversed(bundle.slips) if (post := slip.sheet().said) is not None and post.text)
        last = next(said, None)
        words = " ".join("".join(span.text for span in last.text).split()) if last else ""
        return PrivateCard(
            whole_of(bundle),
            bundle.title,
            self._people(bundle),
            bundle.messages,
            self._clock.moment(bundle.slips[0].at),
            self._clock.moment(bundle.slips[-1].at),
            words if len(words) <= OPENING else f"{words[:OPENING].rpartition(' ')[0] or words[:OPENING]} …",
        )

    def _thread(self, whole: str, bundle: Bundle, cut: Cut, part: Part | None) -> PrivateThreadPage:
        path = sliced(whole)
        before, after = cut.plan.around(part) if part else (None, None)
        below = part.parts if part else cut.plan.parts
        here = whole if part is None else path(part.label)
        chosen = [bundle.slips[place] for place in self._lists.places(cut, part, len(bundle.slips))]
        direct = bool(bundle.service)
        return PrivateThreadPage(
            path=whole,
            label=slices.told(part.label) if part else "",
            title=bundle.title if direct else LABELS[bundle.visibility],
            reason="" if direct else WHY[bundle.visibility],
            people=self._people(bundle),
            posts=bundle.messages,
            first=self._clock.moment(bundle.slips[0].at),
            last=self._clock.moment(bundle.slips[-1].at),
            items=tuple(self._items.item(slip, here) for slip in chosen),
            parts=slices.links(below, path),
            previous=slices.link(before, path),
            next=slices.link(after, path),
        )

    def _people(self, bundle: Bundle) -> tuple[PersonRef, ...]:
        return tuple(dict.fromkeys(self._who(bundle.service, AccountRef(one)) for one in bundle.people))
