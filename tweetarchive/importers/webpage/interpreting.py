"""What a saved page means: the article, and comments and pings under it.

Pure; one page at a time. A page was public where somebody who was logged in nowhere could save it, which nobody can
tell; what it says of itself (a password's form, a comment that waits) is passed on. Must not apply policy.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from msgspec import Struct, structs

from ...commenting.addresses import SERVICE, article_id, comment_id, path_safe, site_of
from ...commenting.commenters import commenter, described, own_page
from ...commenting.dates import Written, days_come_first, iso_date, written_date
from ...commenting.standing import worst
from ...commenting.under import Author, author_of
from ...markup.plain import paragraphs
from ...markup.reading import Unreadable
from ...records import (
    Account,
    AccountRef,
    Content,
    Meant,
    Post,
    PostRef,
    Precision,
    Problem,
    Provenance,
    Raw,
    Visibility,
)
from .address import original
from .found import Found
from .ordering import ordinals
from .page import Page, page_id, read_page


def interpret_all(records: Iterable[Raw]) -> Iterator[Meant]:
    """Accounts, articles, comments and pings, page by page.

    Who wrote an article is often told by a comment alone, which may be on another page of its comments; what one page
    told is remembered for the next.
    """
    authors: dict[str, AccountRef] = {}
    for raw in records:
        if raw.kind == "webpage.page":
            try:
                yield from _Telling(read_page(raw.payload), raw, authors).all()
            except Unreadable as error:
                yield Problem(raw.member, raw.position, f"The page cannot be read: {error}.")


class _When(Struct, frozen=True):
    created: int
    precision: Precision


class _Telling:
    """One page, told."""

    def __init__(self, page: Page, raw: Raw, authors: dict[str, AccountRef]) -> None:
        self.page = page
        self.raw = raw
        self.authors = authors
        self.target = article_id(page.reply[1]) if page.reply else ""
        self.article = article_id(page.place.address) or page_id(page.place, raw.member).partition(".page-")[0]
        self.site = page.place.site or self.article
        self.day_first = days_come_first([each.written for each in page.comments], page.article.language)
        self.visibility = _STANDING.get(page.article.standing, Visibility.PUBLIC)
        self.at = self.moment(page.article.machine, page.article.written)

    def all(self) -> Iterator[Meant]:
        if self.page.reply and self.target and site_of(self.page.reply[1]) not in _MICROBLOGS:
            yield from self.as_reply(*self.page.reply)
            return
        author = self.author_of_article()
        if author.native_id.startswith("site:"):
            author = self.authors.get(self.article, author)
        else:
            self.authors[self.article] = author
            yield described(author, url=self.page.article.author_url, as_of=self.raw.as_of)
        yield self.told_article(author)
        yield from self.told_comments(self.article, author, "")

    def told_article(self, author: AccountRef) -> Post:
        known = self.page.article
        return Post(
            service=SERVICE,
            native_id=self.article,
            author=author,
            created=self.at.created if self.at else 0,
            precision=self.at.precision if self.at else Precision.UNKNOWN,
            visibility=self.visibility,
            provenance=Provenance.OWN if known.content else Provenance.EMBEDDED,
            kind="article",
            title=known.title,
            content=Content("html", known.content) if known.content else None,
            lang=known.language,
            url=self.page.place.address,
            as_of=self.raw.as_of,
        )

    def as_reply(self, entry: Found, target: str) -> Iterator[Meant]:
        """A page that is a comment on another: that one is there, and this is what was said."""
        self.site = site = site_of(target)
        yield Post(
            service=SERVICE,
            native_id=self.target,
            author=AccountRef(f"site:{site}", "", site),
            created=0,
            precision=Precision.UNKNOWN,
            visibility=Visibility.PUBLIC,
            provenance=Provenance.EMBEDDED,
            kind="article",
            url=target.partition("#")[0],
            as_of=self.raw.as_of,
        )
        own = structs.replace(entry, elsewhere=entry.elsewhere or self.page.place.address)
        local = _local(own)
        native_id = comment_id(self.target, local)
        author, account = self.who(own, native_id, AccountRef())
        yield account
        yield self.comment(own, self.target, native_id, author, None, 0)
        yield from self.told_comments(self.target, author, native_id)

    def told_comments(self, under: str, by: AccountRef, above: str) -> Iterator[Meant]:
        """by: who a comment marked as the author's is by. above: what comments that answer no other answer."""
        ids: list[str] = []
        known: dict[str, int] = {}
        authors: list[AccountRef] = []
        for place, (found, ordinal) in enumerate(zip(self.page.comments, ordinals(self.page.comments), strict=True)):
            local = _local(found)
            known[local] = known.get(local, 0) + 1
            native_id = comment_id(under, local if known[local] == 1 else f"{local}-{known[local]}")
            ids.append(native_id)
            if found.ping:
                authors.append(AccountRef())
                yield self.ping(found, under, native_id, ordinal)
                continue
            author, account = self.who(found, native_id, by)
            authors.append(author)
            yield account
            parent = PostRef(ids[found.parent], authors[found.parent]) if 0 <= found.parent < place else None
            yield self.comment(found, under, native_id, author, parent or (PostRef(above) if above else None), ordinal)

    def comment(
        self, found: Found, under: str, native_id: str, author: AccountRef, parent: PostRef | None, ordinal: int
    ) -> Post:
        when = self.when(found, ordinal)
        return Post(
            service=SERVICE,
            native_id=native_id,
            author=author,
            created=when.created,
            precision=when.precision,
            visibility=worst(_visibility(found), self.visibility),
            kind="comment",
            content=None if found.deleted else Content("html", found.content),  # else it says that it is not there
            article=PostRef(under),
            reply_to=parent,
            nested=parent is not None and found.parent >= 0,
            ordinal=ordinal,
            url=original(found.elsewhere or self.permalink(found)),
            as_of=self.raw.as_of,
        )

    def ping(self, found: Found, under: str, native_id: str, ordinal: int) -> Post:
        when = self.when(found, ordinal)
        return Post(
            service=SERVICE,
            native_id=native_id,
            author=AccountRef(),
            created=when.created,
            precision=when.precision,
            visibility=worst(_visibility(found), self.visibility),
            kind="ping",
            title=found.title,
            content=Content("html", found.content) if found.content else None,
            article=PostRef(under),
            ordinal=ordinal,
            url=original(found.url),
            as_of=self.raw.as_of,
        )

    # --- who -------------------------------------------------------------------------------------------------------

    def who(self, found: Found, comment: str, by: AccountRef) -> tuple[AccountRef, Account]:
        """The author of a comment, and what the page tells of them."""
        url = original(found.url)
        author = self.author(found, comment)
        if found.by_author and by.native_id and not by.native_id.startswith("site:") and not _is_bloggers(found):
            author = AccountRef(by.native_id, "", found.name or by.name)
        account = described(author, url=url, as_of=self.raw.as_of)
        more = tuple(f"blogger:{self.site}:{each}" for each in found.same_as if own_page(url))
        return author, structs.replace(account, same_as=(*account.same_as, *more)) if more else account

    def author_of_article(self) -> AccountRef:
        """By the comments that the page marks as the author's, and the strongest that one of them tells; else by what
        the article says.
        """
        told = self.page.article
        name, url = told.author, original(told.author_url)
        marked = [each for each in self.page.comments if each.by_author and not each.ping]
        if name and any(each.name == name for each in marked):
            marked = [each for each in marked if not _is_bloggers(each) or each.name == name]
        elif len({each.url or each.name for each in marked if _is_bloggers(each)}) > 1:
            marked = []  # several authors of one blog, and nobody can tell which of them wrote this
        known = [self.author(each, self.article) for each in marked]
        for kind in ("mail", "url:", "name:"):
            for author in known:
                if author.native_id.startswith(kind):
                    return author
        if name:
            return commenter(self.site, url=self.elsewhere(url), name=name)
        return AccountRef(f"site:{self.site}", "", told.blog or self.site)

    def author(self, found: Found, comment: str) -> AccountRef:
        url = self.elsewhere(original(found.url))
        return author_of(Author(avatar=original(found.avatar), url=url, name=found.name), self.site, comment)

    def elsewhere(self, url: str) -> str:
        """An address only if it is not the blog's own, which all of its authors may give as theirs."""
        return "" if site_of(url) == self.site else url

    # --- when and where --------------------------------------------------------------------------------------------

    def when(self, found: Found, ordinal: int) -> _When:
        start = self.at.created if self.at else 0
        return self.moment(found.machine, found.written, start) or _When(start + ordinal, Precision.UNKNOWN)

    def moment(self, machine: str, written: str, after: int = 0) -> _When | None:
        """A moment with a zone is one. Local time is not, so that only its day is told, which is right everywhere."""
        told: Written | None
        if machine.startswith("epoch "):
            told = Written(int(machine[6:]), True, True)
        else:
            told = iso_date(machine) or written_date(written, self.day_first, after or None)
        if told is None:
            return None
        return _When(told.seconds, Precision.SECOND) if told.zoned else _When(told.midnight, Precision.DAY)

    def permalink(self, found: Found) -> str:
        if found.permalink.startswith(("http://", "https://")):
            return found.permalink
        address = self.page.place.address
        return f"{address}#comment-{found.local[1:]}" if address and found.local[:1] == "c" else ""


def _is_bloggers(found: Found) -> bool:
    """Blogger marks every author of a blog alike, WordPress the author of the article alone."""
    return found.local.startswith("bl")


def _local(found: Found) -> str:
    """What the comment is called: by its system, else by its own address, else by what it says, which is the same on
    every page on which it stands.
    """
    if found.local:
        return found.local
    if found.elsewhere:
        return f"at-{path_safe(article_id(found.elsewhere) or found.elsewhere)}"
    words = " ".join(each.text for each in paragraphs(Content("html", found.content)))
    said = "\x00".join((found.name, found.url, found.title, found.machine or found.written, words))
    return "w" + hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def _visibility(found: Found) -> Visibility:
    if found.deleted:
        return Visibility.DELETED
    return Visibility.PENDING if found.pending else Visibility.PUBLIC


_STANDING = {
    "password": Visibility.PROTECTED,
    "private": Visibility.PROTECTED,
    "draft": Visibility.DRAFT,
    "pending": Visibility.PENDING,
    "future": Visibility.DRAFT,
}
_MICROBLOGS = frozenset({"twitter.com", "mobile.twitter.com", "x.com", "bsky.app", "threads.net"})
"""A page that answers a post there is an article of its own, for there is none that it stands under."""
