"""What comment systems tell that hold no articles: that there is one at an address, and who said what under it.

Pure; knows no format, cleans no text and decides nothing about what is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from ..records import Account, AccountRef, Content, Post, PostRef, Precision, Provenance, Visibility
from .addresses import SERVICE, comment_id
from .commenters import commenter, described, folded
from .standing import worst


class Author(Struct, frozen=True, kw_only=True):
    """What a comment tells of its author; the parameters of `commenters.commenter`."""

    account: str = ""
    email: str = ""
    avatar: str = ""
    url: str = ""
    name: str = ""


class Comment(Struct, frozen=True, kw_only=True):
    """One comment. local: what its system calls it, with the system's prefix ("isso5"). parent: the same of the comment
    that it answers, "" for a root. at: Unix seconds, None unknown. ordinal: 1-based place on its page, 0 unknown.
    """

    local: str
    author: Author
    content: Content | None
    at: int | None
    precision: Precision = Precision.SECOND
    parent: str = ""
    nested: bool = False
    ordinal: int = 0
    url: str = ""
    visibility: Visibility = Visibility.PUBLIC
    likes: int = 0


class Place(Struct, frozen=True, kw_only=True):
    """The article. native_id as `addresses.article_id` has it. at: when it was there at the latest, 0 unknown."""

    site: str
    native_id: str
    url: str = ""
    title: str = ""
    at: int = 0
    visibility: Visibility = Visibility.PUBLIC

    def article(self, as_of: int) -> Post:
        """The article, of which nothing is known but that it is there."""
        return Post(
            service=SERVICE,
            native_id=self.native_id,
            author=AccountRef(f"site:{self.site or self.native_id}", "", self.site),
            created=self.at,
            precision=Precision.UNKNOWN,
            visibility=self.visibility,
            provenance=Provenance.EMBEDDED,
            kind="article",
            title=self.title,
            url=self.url,
            as_of=as_of,
        )

    def written(
        self,
        author: AccountRef,
        content: Content | None,
        *,
        created: int | None,
        as_of: int,
        precision: Precision = Precision.SECOND,
        hashtags: tuple[str, ...] = (),
    ) -> Post:
        """The article with its words. created: Unix seconds, None unknown."""
        return Post(
            service=SERVICE,
            native_id=self.native_id,
            author=author,
            created=created or 0,
            precision=Precision.UNKNOWN if created is None else precision,
            visibility=self.visibility,
            kind="article",
            title=self.title,
            content=content,
            hashtags=hashtags,
            url=self.url,
            as_of=as_of,
        )

    def told(self, comment: Comment, as_of: int) -> Iterator[Account | Post]:
        """A comment under it, after its author."""
        native_id = comment_id(self.native_id, comment.local)
        author = author_of(comment.author, self.site, native_id)
        yield described(author, email=comment.author.email, url=comment.author.url, as_of=as_of)
        parent = PostRef(comment_id(self.native_id, comment.parent)) if comment.parent else None
        yield Post(
            service=SERVICE,
            native_id=native_id,
            author=author,
            created=self.at + comment.ordinal if comment.at is None else comment.at,
            precision=Precision.UNKNOWN if comment.at is None else comment.precision,
            visibility=worst(comment.visibility, self.visibility),
            kind="comment",
            content=comment.content,
            article=PostRef(self.native_id),
            reply_to=parent,
            nested=comment.nested and parent is not None,
            ordinal=comment.ordinal,
            url=comment.url,
            likes=comment.likes,
            as_of=as_of,
        )


def author_of(author: Author, site: str, comment: str) -> AccountRef:
    """Who wrote the comment with this native id. A name that only says that there is none is nobody's."""
    name = "" if folded(author.name) in _NAMELESS else author.name
    return commenter(
        site,
        account=author.account,
        email=author.email,
        avatar=author.avatar,
        url=author.url,
        name=name,
        comment=comment,
    )


_NAMELESS = frozenset(
    {
        *("anonymous", "anonymous user", "anon", "anonym", "anonyme", "anónimo", "anonimo", "anoniem", "аноним"),
        *(
            "guest",
            "gast",
            "nobody",
            "noname",
            "no name",
            "unknown",
            "匿名",
            "名無し",
            "someone",
            "somebody",
            "a reader",
        ),
    }
)
