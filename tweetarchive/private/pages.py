"""Drawer → pages beside those of the site: private.html, every conversation, and withheld posts by why they are.

The site's own pages stay as they are published, number for number: what is private stands on pages of its own. Pure but
for the album, which is asked where a post's parent is. No HTML is made here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tweetarchive.ids import post_key, post_url, time_of
from tweetarchive.markup.plain import paragraphs
from tweetarchive.messages import message
from tweetarchive.pictures import Stored
from tweetarchive.private.correspondents import NOBODY, Correspondents
from tweetarchive.private.drawer import Bundle, Drawer, File, Sheet, Slip
from tweetarchive.private.marks import MARKS
from tweetarchive.records import AccountRef, Post, PostRef, Precision, Span, Visibility
from tweetarchive.site import TEMPLATES, Site, slices, urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.slices import CARDS, POSTS, Part, Plan, Stamp
from tweetarchive.site.views import (
    Document,
    MediaView,
    Page,
    PersonRef,
    Piece,
    PostView,
    PrivateCard,
    PrivateItem,
    PrivatePage,
    PrivateReaction,
    PrivateThreadPage,
    Reference,
    WithheldCard,
)
from tweetarchive.weave.gate import LABELS, REASONS

HOME = "private.html"
FOLDER = "private/"
OPENING = 140
"""Characters of a message in a list."""

WHY = {**REASONS, Visibility.DELETED: message("taken back, or taken down")}
"""Comments are deleted by whoever keeps the blog, too."""


class _Cut(NamedTuple):
    """A bundle, or the list of all conversations (None), and how it is cut. parts: path → slice. where: number of a
    thing → label of the slice that holds it, if it is cut.
    """

    bundle: Bundle | None
    plan: Plan
    parts: Mapping[str, Part]
    where: Mapping[int, str]


class PrivatePages:
    """The site, and beside it what is private. One caller at a time; see `serve.workshop.Pages`."""

    def __init__(self, site: Site, desk: Desk, drawer: Drawer, correspondents: Correspondents) -> None:
        """desk: of the same album as `site`."""
        self._site = site
        self._desk = desk
        self._drawer = drawer
        self._who = correspondents.who
        self._bundles = {FOLDER + bundle.name: bundle for bundle in drawer.bundles()}
        self._cuts: dict[str, _Cut] = {}
        self._withheld = {slip.name: bundle for bundle in drawer.withheld for slip in bundle.slips}
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
                    self._files |= {_src(file): file for file in slip.sheet().files if file and _src(file)}
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
        whole = path if path in (HOME, *self._wholes()) else f"{path.rpartition('/')[0]}.html"
        cut = self._cut(whole)
        part = None if path == whole else cut.parts[path]
        return self._list(cut, part) if cut.bundle is None else self._thread(whole, cut.bundle, cut, part)

    def _wholes(self) -> Iterator[str]:
        return (f"{stem}.html" for stem in self._bundles)

    def _list(self, cut: _Cut, part: Part | None) -> PrivatePage:
        drawer = self._drawer
        path = _sliced(HOME)
        before, after = cut.plan.around(part) if part else (None, None)
        below = part.parts if part else cut.plan.parts
        latest = drawer.conversations[::-1]  # a slice holds places in the order of time
        chosen = [] if below else [latest[place] for place in _places(part, len(latest), self._stamps(None))]
        return PrivatePage(
            label=slices.told(part.label) if part else "",
            conversations=tuple(map(self._card, reversed(chosen))),
            messages=0 if part else sum(bundle.messages for bundle in drawer.conversations),
            withheld=()
            if part
            else tuple(
                WithheldCard(
                    f"{FOLDER}{bundle.name}.html",
                    LABELS[bundle.visibility],
                    WHY[bundle.visibility],
                    bundle.messages,
                )
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
            f"{FOLDER}{bundle.name}.html",
            bundle.title,
            self._people(bundle),
            bundle.messages,
            self._desk.clock.moment(bundle.slips[0].at),
            self._desk.clock.moment(bundle.slips[-1].at),
            words if len(words) <= OPENING else f"{words[:OPENING].rpartition(' ')[0] or words[:OPENING]} …",
        )

    def _thread(self, whole: str, bundle: Bundle, cut: _Cut, part: Part | None) -> PrivateThreadPage:
        path = _sliced(whole)
        before, after = cut.plan.around(part) if part else (None, None)
        below = part.parts if part else cut.plan.parts
        chosen = (
            [] if below else [bundle.slips[place] for place in _places(part, len(bundle.slips), self._stamps(bundle))]
        )
        direct = bool(bundle.service)
        return PrivateThreadPage(
            path=whole,
            label=slices.told(part.label) if part else "",
            title=bundle.title if direct else LABELS[bundle.visibility],
            reason="" if direct else WHY[bundle.visibility],
            people=self._people(bundle),
            posts=bundle.messages,
            first=self._desk.clock.moment(bundle.slips[0].at),
            last=self._desk.clock.moment(bundle.slips[-1].at),
            items=tuple(self._item(slip, whole if part is None else path(part.label)) for slip in chosen),
            parts=slices.links(below, path),
            previous=slices.link(before, path),
            next=slices.link(after, path),
        )

    def _people(self, bundle: Bundle) -> tuple[PersonRef, ...]:
        return tuple(dict.fromkeys(self._who(bundle.service, AccountRef(one)) for one in bundle.people))

    # --- how lists are cut ---------------------------------------------------------------------------------------

    def _cut(self, whole: str) -> _Cut:
        """KeyError if there is no such list."""
        cut = self._cuts.get(whole)
        if cut is None:
            bundle = None if whole == HOME else self._bundles[whole.removesuffix(".html")]
            stamps = self._stamps(bundle)
            days: dict[int, list[Stamp]] = {}
            for stamp in stamps:
                days.setdefault(stamp.day, []).append(stamp)
            plan = slices.coarsest(slices.tally(stamps), days.__getitem__, CARDS if bundle is None else POSTS)
            path = _sliced(whole)
            parts = {path(label): part for label, part in plan.by_label.items()}
            cut = self._cuts[whole] = _Cut(bundle, plan, parts, slices.places(plan, stamps))
        return cut

    def _stamps(self, bundle: Bundle | None) -> list[Stamp]:
        clock = self._desk.clock
        if bundle is None:
            ends = [(each.slips[-1].at, each.name) for each in reversed(self._drawer.conversations)]
        else:
            ends = [(slip.at, slip.name) for slip in bundle.slips]
        return [Stamp(place, name, clock.day_of(at), clock.clock_time(at)) for place, (at, name) in enumerate(ends)]

    # --- items ---------------------------------------------------------------------------------------------------

    def _item(self, slip: Slip, path: str) -> PrivateItem:
        sheet = slip.sheet()
        at = self._desk.clock.moment(slip.at)
        post = sheet.said
        view = self._post(post, sheet, slip.name, path) if post is not None else None
        if sheet.direct is None:
            return PrivateItem(slip.name, at, MARKS[post.visibility] if post else "", view)
        direct = sheet.direct
        return PrivateItem(
            slip.name,
            at,
            post=view,
            event=direct.event or "unknown",
            by=self._who(direct.service, direct.by),
            whom=tuple(self._who(direct.service, ref) for ref in direct.whom),
            name=direct.name,
            reactions=tuple(
                PrivateReaction(self._who(direct.service, each.by), each.sign) for each in direct.reactions
            ),
            sealed=direct.sealed,
        )

    def _post(self, post: Post, sheet: Sheet, name: str, path: str) -> PostView:
        """Articles and comments come as plain words: what a theme does with markup is for what is published."""
        exact = int(post.precision is Precision.SECOND)
        at = None if post.precision is Precision.UNKNOWN else post.created
        return PostView(
            id=name,
            kind="post",
            author=self._who(post.service, self._author(post)),
            at=self._desk.clock.moment(at, exact),
            text=tuple(_pieces(post)),
            addressed=tuple(self._who(post.service, ref) for ref in post.addressed),
            media=tuple(
                MediaView(
                    item.kind,
                    _src(file),
                    item.alt,
                    item.width,
                    item.height,
                    file.type if file else "",
                    small=_src(file),
                )
                for item, file in zip(post.media, sheet.files, strict=True)
            ),
            reply_to=None if post.reply_to is None else self._parent(post, post.reply_to),
            edge="" if post.reply_to is None else "explicit",
            path=f"{path}#{name}",
            url=post.url if urls.web(post.url) else "",
            lang=post.lang,
            sensitive=post.sensitive,
            whole=post.whole,
        )

    def _author(self, post: Post) -> AccountRef | None:
        """None of one's own says whose it is, in some exports: it is the owner's."""
        if post.author is not None or post.kind == "comment":
            return post.author
        return next((AccountRef(native_id) for service, native_id in sorted(self._drawer.own)), None)

    def _parent(self, post: Post, ref: PostRef) -> Reference:
        """What it answers: there, if the site has it, or if it is withheld itself."""
        key = post_key(post.service, ref.native_id)
        number = self._desk.album.post_called(key)
        view = self._desk.posts.by_id(number)
        if view is not None:
            return Reference(view.author, view.at, view.path, view.url, held=True)
        if key in self._withheld:
            return self._beside(key, self._withheld[key])
        author = self._who(post.service, ref.author if ref.author != AccountRef() else None)
        moment = self._desk.clock.moment(time_of(post.service, ref.native_id))
        return Reference(author, moment, "", post_url(post.service, author.handle, ref.native_id))

    def _beside(self, name: str, bundle: Bundle) -> Reference:
        whole = f"{FOLDER}{bundle.name}.html"
        place = next(number for number, slip in enumerate(bundle.slips) if slip.name == name)
        label = self._cut(whole).where.get(place, "")
        said = bundle.slips[place].sheet().said
        author = self._who(said.service, self._author(said)) if said is not None else NOBODY
        path = f"{_sliced(whole)(label) if label else whole}#{name}"
        return Reference(author, self._desk.clock.moment(bundle.slips[place].at), path, held=True)


def _places(part: Part | None, count: int, stamps: Sequence[Stamp]) -> Iterable[int]:
    """Which of them are on the page."""
    if part is None:
        return range(count)
    if part.ids:
        return part.ids
    return [stamp.id for stamp in stamps if part.first_day <= stamp.day <= part.last_day]


def _sliced(whole: str) -> Callable[[str], str]:
    """Label of a slice → its path. A file's name may hold no colon."""
    stem = whole.removesuffix(".html")
    return lambda label: f"{stem}/{label.replace(':', '')}.html"


def _src(file: File | None) -> str:
    """Where a private page finds a file; not where the site has it, should it have the same."""
    return urls.shown(f"private-{file.path.rpartition('/')[2]}", file.type) if file is not None else ""


def _pieces(post: Post) -> Iterator[Piece]:
    if post.title:
        yield Piece("bold", post.title)
    spans: Iterable[Span] = post.text
    if post.content is not None:
        words = "\n\n".join(paragraph.text for paragraph in paragraphs(post.content))
        spans = (Span("text", f"\n\n{words}" if post.title else words),)
    for span in spans:
        yield Piece(span.kind, span.text, span.target if span.kind == "link" else "")
