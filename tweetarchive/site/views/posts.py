"""A post, article or comment, and what belongs to one."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from tweetarchive.site.views.words import Content, Moment, PersonRef, Piece


class MediaView(Struct, frozen=True, gc=False):
    """A picture or film.

    kind: a "gif" is a film without sound that runs by itself.
    src: path in the site, "" if the file is not in the archive (then show `alt` or say so).
    alt: what is to be seen, in words; "" if nobody described it.
    width, height: of `small`, or of the still or the film, in pixels, 0 if unknown.
    type: a media type, "image/jpeg".
    small: of a picture, path of what is to stand among words: a smaller WebP, or `src` where that is small enough.
    still: of a film, path of a picture from it, "" if there is none. Without `src`, it is all there is to show.
    """

    kind: Literal["photo", "video", "gif"]
    src: str
    alt: str
    width: int
    height: int
    type: str = ""
    small: str = ""
    still: str = ""


class Version(Struct, frozen=True, gc=False):
    """An earlier wording of an edited post.

    at: when it was written.
    text: its words, for the `prose` filter.
    """

    at: Moment
    text: tuple[Piece, ...]


class Reference(Struct, frozen=True, gc=False):
    """Another post pointed at: who wrote it, when, and where it is.

    author: who wrote it.
    at: when.
    path: its place in this site, "" if there is none.
    url: where it stood originally, "" if unknown.
    held: its words are in the archive.
    """

    author: PersonRef
    at: Moment
    path: str = ""
    url: str = ""
    held: bool = False


class Answer(Struct, frozen=True, gc=False):
    """What a comment answers, read from its words.

    to: the post that is answered.
    article: it is the article itself.
    edge: how this is known; as in PostView.
    sure: "certain", "likely" or "guess".
    note: why, as a message ("It opens with “%(name)s”") that the `why` filter words; "" if nothing is to be said.
    says: what the comment says there ("@Nancy").
    """

    to: Reference
    article: bool
    edge: str
    sure: str
    note: str = ""
    says: str = ""


class Citation(Struct, frozen=True, gc=False):
    """Words in a comment or article that somebody else wrote first.

    name: whom the text names, "" if nobody.
    source: where the words stand, none if not in this archive.
    title: of the conversation there.
    sure: "certain", "likely" or "guess".
    note: why, as a message for the `why` filter, "" if nothing is to be said.
    """

    name: str
    source: Reference | None = None
    title: str = ""
    sure: str = "likely"
    note: str = ""


class Elsewhere(Struct, frozen=True, gc=False):
    """A page of another site.

    title: its title.
    url: its address, "" if unknown.
    """

    title: str
    url: str = ""


class Named(Struct, frozen=True, gc=False):
    """A conversation or a story, where no more than its name is needed.

    title: its title.
    path: its page.
    """

    title: str
    path: str


class PostView(Struct, frozen=True, gc=False):
    """One post, article or comment.

    id: unique and stable, e.g. "twitter-123"; also its anchor.
    kind: "post"; "boost" (author passed on somebody's words: `boosted` says whose); "article" of a blog; "comment" on
        one; "ghost" (known to have existed, words not held or not shown: text and media are empty).
    author: who wrote it.
    at: when.
    text: the words, for the `prose` filter; empty for articles and comments, which have `content`.
    addressed: whom it answers, the leading handles cut from the text.
    boosted: whose words were passed on, none if it is no boost.
    media: pictures and films.
    reply_to: the parent, none if it answers nothing; of a ghost it can only be a guess.
    edge: why we believe the parent: "explicit" (the export says so), "nested", "addressed", "quoted", "inferred" (a
        guess: it was said soon after, and one side is missing), "default" (a comment that answers its article),
        "linked" (a post that links to an article), "owner" (the owner of the archive says so).
    quote: the quoted post, one level deep, itself without quote.
    quote_ref: a quoted post we do not hold.
    versions: earlier wordings, oldest first.
    path: its permanent home in this site.
    thread: the page of its conversation, "" if it is in none.
    url: where it stood originally, "" if unknown or not to be told.
    lang: the language of its words, as a tag ("en", "pt-BR"); "" or "und" if nobody knows.
    app: what it was written with, "" if unknown.
    service: where it was written: "twitter"; "blog" for articles and comments.
    sensitive: its author or the service marked its pictures as sensitive.
    whole: false if the words are known to be cut.
    likes: how many people liked it, as its export says.
    boosts: how many people passed it on, as its export says.
    title: of an article.
    content: the words of an article or comment, for the `content` filter; none if only the title of an article is
        known.
    tags: of an article.
    under: the conversation that a comment stands in, with its article's title.
    answers: all that a comment answers, in the order of its words, where there is more to say than `reply_to` and
        `edge` do.
    citations: words of others in it, in their order.
    latest: what a plugin put under a comment: the newest post on its author's own blog then.
    """

    id: str
    kind: Literal["post", "boost", "article", "comment", "ghost"]
    author: PersonRef
    at: Moment
    text: tuple[Piece, ...] = ()
    addressed: tuple[PersonRef, ...] = ()
    boosted: PersonRef | None = None
    media: tuple[MediaView, ...] = ()
    reply_to: Reference | None = None
    edge: str = ""
    quote: PostView | None = None
    quote_ref: Reference | None = None
    versions: tuple[Version, ...] = ()
    path: str = ""
    thread: str = ""
    url: str = ""
    lang: str = ""
    app: str = ""
    service: str = ""
    sensitive: bool = False
    whole: bool = True
    likes: int = 0
    boosts: int = 0
    title: str = ""
    content: Content | None = None
    tags: tuple[str, ...] = ()
    under: Named | None = None
    answers: tuple[Answer, ...] = ()
    citations: tuple[Citation, ...] = ()
    latest: Elsewhere | None = None


class Ping(Struct, frozen=True, gc=False):
    """Another page said that it links to an article.

    title: of that page.
    url: its address, "" if it is none of the web.
    host: where it is, "" if `url` is.
    excerpt: plain words around that link.
    at: when it was said.
    """

    title: str
    url: str
    host: str
    excerpt: str
    at: Moment
