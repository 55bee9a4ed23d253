"""A copied page into an article, its comments and pings, and the comment that the article quotes.

Must not apply policy, and cuts nothing: trailers and addresses stay in the texts.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Iterator

from ...commenting.addresses import SERVICE, article_id, comment_id, path_safe, site_of
from ...commenting.commenters import commenter, described
from ...commenting.dates import Written, iso_date
from ...commenting.telling import tell
from ...commenting.under import Author, Comment, Place
from ...records import (
    Account,
    AccountRef,
    Content,
    Meant,
    Origin,
    Post,
    PostRef,
    Precision,
    Problem,
    Provenance,
    Raw,
    Visibility,
)
from .comments import Heard
from .page import Page, joined, read_page, same
from .people import by_the_author, greeted_name
from .quoting import Quoted, quoted_comment
from .recognising import decoded


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the pages say."""
    return tell(records, {"pasted.page": _told})


def article_of(page: Page) -> str:
    """The native id of the page's article: that of its address, or else a hash of its first 400 characters, so that the
    same page, copied again with more comments, is the same article.
    """
    if page.url:
        return article_id(page.url)
    begun = same(f"{page.title} {page.article}")[:400]
    return path_safe(f"text-{hashlib.sha256(begun.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}")


def _told(raw: Raw) -> Iterator[Meant]:
    page = read_page(decoded(raw.payload))
    at, precision = _moment(page.when) if page.when else _moment_in(page.url)
    article = article_of(page)
    place = Place(site=site_of(page.url) or article, native_id=article, url=page.url, title=page.title, at=at)
    name = page.author or greeted_name(page.comments)
    author = commenter(place.site, name=name) if name else AccountRef(f"site:{place.site}", "", site_of(page.url))
    if name:
        yield described(author, as_of=raw.as_of)
    yield from _article(page, place, author, precision, raw)
    own = by_the_author(page.comments, name)
    for heard in page.comments:
        yield from _comment(heard, place, author if heard.ordinal in own else None, raw.as_of)
    yield from (Problem(raw.member, -1, note) for note in page.notes)


def _moment(when: Written) -> tuple[int, Precision]:
    return when.seconds, Precision.SECOND if when.clock else Precision.DAY


def _moment_in(url: str) -> tuple[int, Precision]:
    """The day that many blogs write into an article's address; of a month alone, its first day, as a guess."""
    found = re.search(r"/((?:19|20)\d\d)/(\d{1,2})(?:/(\d{1,2}))?(?=/|\Z)", url)
    when = iso_date(f"{found[1]}-{int(found[2]):02}-{int(found[3] or 1):02}") if found else None
    if found is None or when is None:
        return 0, Precision.UNKNOWN
    return when.seconds, Precision.DAY if found[3] else Precision.UNKNOWN


# --- the article -----------------------------------------------------------------------------------------------------


def _article(page: Page, place: Place, author: AccountRef, precision: Precision, raw: Raw) -> Iterator[Account | Post]:
    plain = not raw.member.lower().endswith(".md")
    paragraphs = page.article.split("\n\n")
    quoted = quoted_comment(paragraphs) if plain else None
    quote = None
    if quoted:
        teller = commenter(place.site, name=quoted.name)
        quote = PostRef(f"{place.native_id}.q1", teller)
        yield described(teller, as_of=raw.as_of)
        yield _quoted(paragraphs, quoted, quote, place, raw.as_of)
    yield Post(
        service=SERVICE,
        native_id=place.native_id,
        author=author,
        created=place.at,
        precision=precision,
        visibility=Visibility.PUBLIC,
        kind="article",
        title=place.title,
        content=_content(page.article, paragraphs, quoted, plain),
        quote=quote,
        url=place.url,
        as_of=raw.as_of,
    )


def _quoted(paragraphs: list[str], quoted: Quoted, quote: PostRef, place: Place, as_of: int) -> Post:
    """Another person's words, known from this article only; where and when they stood is not told."""
    words = "\n\n".join(_unmarked(each) for each in paragraphs[quoted.first : quoted.last + 1])
    return Post(
        service=SERVICE,
        native_id=quote.native_id,
        author=quote.author,
        created=place.at,
        precision=Precision.UNKNOWN,
        visibility=Visibility.PUBLIC,
        provenance=Provenance.EMBEDDED,
        kind="comment",
        content=Content("plain", words),
        as_of=as_of,
    )


def _content(text: str, paragraphs: list[str], quoted: Quoted | None, plain: bool) -> Content | None:
    """The text as it is; with a quote in it as HTML, in which the quote can be set apart."""
    if not text:
        return None
    if not plain:
        return Content("markdown", text)
    if quoted is None:
        return Content("plain", text)
    written = [f"<p>{_escaped(each)}</p>" for each in paragraphs]
    inside = [f"<p>{_escaped(_unmarked(each))}</p>" for each in paragraphs[quoted.first : quoted.last + 1]]
    written[quoted.first : quoted.last + 1] = ["<blockquote>" + "\n".join(inside) + "</blockquote>"]
    return Content("html", "\n".join(written))


def _escaped(paragraph: str) -> str:
    return html.escape(paragraph, quote=False).replace("\n", "<br>\n")


def _unmarked(paragraph: str) -> str:
    """A quoted paragraph without the mark before each line that says so."""
    return re.sub(r"^\s*> ?", "", paragraph, flags=re.MULTILINE)


# --- the comments ----------------------------------------------------------------------------------------------------


def _comment(heard: Heard, place: Place, author: AccountRef | None, as_of: int) -> Iterator[Account | Post]:
    """author: the article's, if the comment is theirs."""
    text = joined(heard.lines)
    if heard.title is not None:
        yield _ping(heard, text, place, as_of)
        return
    who = Author(account=author.native_id, name=author.name) if author else Author(name=heard.name)
    yield from place.told(
        Comment(
            local=f"n{heard.ordinal}",
            author=who,
            content=Content("plain", text) if text else None,
            at=heard.when.seconds if heard.when else None,
            precision=_moment(heard.when)[1] if heard.when else Precision.UNKNOWN,
            ordinal=heard.ordinal,
        ),
        as_of,
    )


def _ping(heard: Heard, text: str, place: Place, as_of: int) -> Post:
    return Post(
        service=SERVICE,
        native_id=comment_id(place.native_id, f"n{heard.ordinal}"),
        author=AccountRef(),
        created=place.at + heard.ordinal,
        precision=Precision.UNKNOWN,
        visibility=Visibility.PUBLIC,
        kind="ping",
        title=html.unescape(heard.title or ""),
        content=Content("plain", text) if text else None,
        article=PostRef(place.native_id),
        ordinal=heard.ordinal,
        as_of=as_of,
    )
