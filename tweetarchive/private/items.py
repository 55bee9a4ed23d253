"""What lies in a drawer → what stands on a page: messages, events, and withheld posts, with what they answer.

Pure but for the album, which is asked where a post's parent is. No HTML is made here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tweetarchive.ids import post_key, post_url, time_of
from tweetarchive.markup.plain import paragraphs
from tweetarchive.private.correspondents import NOBODY, Correspondents
from tweetarchive.private.cutting import Lists
from tweetarchive.private.drawer import Bundle, Drawer, File, Sheet, Slip
from tweetarchive.private.marks import MARKS
from tweetarchive.records import AccountRef, Post, PostRef, Precision, Span
from tweetarchive.site import urls
from tweetarchive.site.desk import Desk
from tweetarchive.site.views import MediaView, Piece, PostView, PrivateItem, PrivateReaction, Reference


class Items:
    """The things of a drawer. lists: where each of them stands."""

    def __init__(self, desk: Desk, drawer: Drawer, correspondents: Correspondents, lists: Lists) -> None:
        self._desk = desk
        self._drawer = drawer
        self._who = correspondents.who
        self._lists = lists
        self._withheld = {slip.name: bundle for bundle in drawer.withheld for slip in bundle.slips}

    def item(self, slip: Slip, path: str) -> PrivateItem:
        """path: of the page on which it stands."""
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
                    src_of(file),
                    item.alt,
                    item.width,
                    item.height,
                    file.type if file else "",
                    small=src_of(file),
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
        place = next(number for number, slip in enumerate(bundle.slips) if slip.name == name)
        said = bundle.slips[place].sheet().said
        author = self._who(said.service, self._author(said)) if said is not None else NOBODY
        path = f"{self._lists.path_of(bundle, place)}#{name}"
        return Reference(author, self._desk.clock.moment(bundle.slips[place].at), path, held=True)


def src_of(file: File | None) -> str:
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
