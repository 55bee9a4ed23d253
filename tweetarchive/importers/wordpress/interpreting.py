"""Raw records into what they mean: articles with their authors, comments with theirs, and pings.

One record at a time; everything that a record needs is in it. Must not apply policy, and cleans no HTML.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

import msgspec

from ...commenting.addresses import SERVICE, article_id, canonical, comment_id, path_safe
from ...commenting.commenters import commenter, described, folded
from ...commenting.telling import tell, teller
from ...commenting.under import Author, author_of
from ...records import Account, AccountRef, Content, Meant, Origin, Post, PostRef, Precision, Problem, Raw
from .clock import article_moment, moment
from .fields import Fields, every, text
from .kinds import article_visibility, comment_kind, comment_visibility
from .shapes import Around, ArticleRecord, AuthorRecord, CommentRecord


def interpret_all(records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
    """What the records say; a record that cannot be used is a Problem."""
    return tell(
        records,
        {
            "wordpress.article": teller(ArticleRecord, lambda record, raw: _article(record, raw, origin.name)),
            "wordpress.comment": teller(CommentRecord, _comment),
            "wordpress.author": teller(AuthorRecord, _author),
        },
    )


def _article(record: ArticleRecord, raw: Raw, blog: str) -> Iterator[Meant]:
    item = record.item
    created, precision = article_moment(item)
    author = _author_of_article(record, text(item, "dc:creator"), blog)
    yield described(author, as_of=raw.as_of)
    yield Post(
        service=SERVICE,
        native_id=_article_id(item, record, raw.native_id),
        author=author,
        created=created,
        precision=precision,
        visibility=article_visibility(item, record.parent == "public"),
        kind="article",
        title=_plain(text(item, "title")),
        content=Content("wordpress", text(item, "content:encoded")),
        hashtags=_tags(item),
        lang=record.language,
        url=_address(text(item, "link")),
        as_of=raw.as_of,
    )


def _comment(record: CommentRecord, raw: Raw) -> Iterator[Meant]:
    comment, about, ordinal = record.comment, record.article, record.ordinal
    article = _article_id(about, record, raw.native_id.rpartition(".")[0])
    number = text(comment, "wp:comment_id")
    native_id = comment_id(article, f"c{number}" if number else f"n{ordinal}")
    created, precision = _comment_moment(comment, about, ordinal)
    kind = comment_kind(comment)
    author = AccountRef()
    if kind == "comment":
        described_author = _commenter(comment, record, native_id, raw.as_of)
        author = AccountRef(described_author.native_id, "", described_author.name)
        yield described_author
    parent = text(comment, "wp:comment_parent")
    yield Post(
        service=SERVICE,
        native_id=native_id,
        author=author,
        created=created,
        precision=precision,
        visibility=comment_visibility(comment, article_visibility(about, record.parent == "public")),
        kind=kind,
        title=_plain(text(comment, "wp:comment_author")) if kind == "ping" else "",
        content=Content("wordpress", text(comment, "wp:comment_content")),
        article=PostRef(article),
        reply_to=PostRef(comment_id(article, f"c{parent}")) if parent not in ("", "0", number) else None,
        ordinal=ordinal,
        url=_address(text(comment, "wp:comment_author_url")) if kind == "ping" else "",
        as_of=raw.as_of,
    )


def _author(record: AuthorRecord, raw: Raw) -> Iterator[Meant]:
    author, site = record.author, record.site
    number, login = text(author, "wp:author_id"), text(author, "wp:author_login")
    if not number and not login:
        yield Problem(raw.member, raw.position, "This author has neither a number nor a login, and is left out.")
        return
    name = _plain(text(author, "wp:author_display_name")) or login
    by_login = _login_key(site, login)
    ref = commenter(site, account=_user_key(site, number) if number else by_login, name=name)
    account = described(ref, email=text(author, "wp:author_email"), as_of=raw.as_of)
    if login and number:
        account = msgspec.structs.replace(account, same_as=(*account.same_as, by_login))
    yield account


# --- who ----------------------------------------------------------------------------------------------------------


def _author_of_article(record: ArticleRecord, login: str, blog: str) -> AccountRef:
    """By number if a head told it; version 1.0, and later parts of a split export, know the login alone (2026-11)."""
    site, person = record.site, record.person
    if person.id:
        return commenter(site, account=_user_key(site, person.id), name=_plain(person.name))
    if login:
        return commenter(site, account=_login_key(site, login), name=_plain(person.name or login))
    return AccountRef(f"site:{site}", "", blog or site)


def _commenter(comment: Fields, record: CommentRecord, native_id: str, as_of: int) -> Account:
    """A registered commenter need not be in the list of authors, which has only those who wrote articles (2026-11)."""
    site = record.site
    user = text(comment, "wp:comment_user_id")
    email = text(comment, "wp:comment_author_email")
    url = text(comment, "wp:comment_author_url")
    told = Author(
        account=_user_key(site, user) if user not in ("", "0") else "",
        email=email,
        avatar=text(next(iter(every(comment, "dsq:remote")), {}), "dsq:avatar"),
        url=url,
        name=_plain(record.person.name or text(comment, "wp:comment_author")),
    )
    ref = author_of(told, site, native_id)
    account = described(ref, email=email, url=_address(url), as_of=as_of)
    login = text(record.article, "author")
    if user not in ("", "0") and login and folded(ref.name) == folded(login):
        # 2026-11: version 1.0 knows authors by login and commenters by number. A registered user is called by their
        # login until they choose another name, and nobody else can have it, so this is the author who answers.
        account = msgspec.structs.replace(account, same_as=(*account.same_as, _login_key(site, login)))
    return account


def _user_key(site: str, number: str) -> str:
    return f"wordpress:{site}:{number}"


def _login_key(site: str, login: str) -> str:
    return f"wordpress:{site}:login:{login}"


# --- what and when ------------------------------------------------------------------------------------------------


def _article_id(item: Fields, record: Around, fallback: str) -> str:
    """By permalink, which other systems know as well; by the blog's own number where there is none."""
    number = text(item, "wp:post_id") or fallback
    return article_id(text(item, "link")) or path_safe(f"{record.address}/{number}")


def _comment_moment(comment: Fields, about: Fields, ordinal: int) -> tuple[int, Precision]:
    at = moment(comment, "wp:comment_date", about)
    if at is not None:
        return at, Precision.SECOND
    return article_moment(about)[0] + ordinal, Precision.UNKNOWN


def _tags(item: Fields) -> tuple[str, ...]:
    """Tags and categories; version 1.0 names each twice, once without saying which it is (2026-11)."""
    names = (_plain(text(each, "#")) for each in every(item, "category") if text(each, "@domain") in _DOMAINS)
    return tuple(dict.fromkeys(name for name in names if name and name != "Uncategorized"))


_DOMAINS = frozenset({"category", "post_tag", "tag"})


def _plain(words: str) -> str:
    """A title or name as people saw it: WordPress holds them as HTML, those of pings with every dash encoded."""
    return html.unescape(_TAG.sub("", words)).strip()


_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def _address(url: str) -> str:
    """The address if it is one; "http://" by itself is what a form makes of an empty field (2026-11)."""
    return url if canonical(url) else ""
