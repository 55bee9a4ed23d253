"""What templates see, and nothing else: one frozen struct for each kind of page, and the parts they are made of.

No HTML, no database row, no translated word is in here; times are numbers and ISO dates, which the theme words as it
likes. Every `path` is relative to the site's root ("friends/nancy.html", maybe with "#anchor"); a template turns it
into a link with the `url` filter. "" means: there is none. The template reference is generated from these types.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Moment(Struct, frozen=True, gc=False):
    """A point in time in the archive's time zone. iso: "2011-03-04T14:05:00+00:00", or "2009-03-31" if only the date
    is known.

    at: Unix seconds, None if unknown (then everything else is empty). exact: known to the second. path: its day page.
    """

    at: int | None = None
    iso: str = ""
    year: int = 0
    month: int = 0
    day: int = 0
    hour: int = 0
    minute: int = 0
    exact: bool = False
    path: str = ""


class PersonRef(Struct, frozen=True, gc=False):
    """A person wherever they are named. name: what to call them, "" for somebody who left no name; handle without "@",
    "" if unknown; path: "" if no page.

    avatar: path of a picture, or "" — then the theme draws `initials` on colour number `hue` (0–11), always the same.
    """

    slug: str
    name: str
    handle: str = ""
    path: str = ""
    avatar: str = ""
    initials: str = ""
    hue: int = 0
    owner: bool = False


class Piece(Struct, frozen=True, gc=False, array_like=True):
    """A run of text. kind: text, mention, tag, link, bold, italic. href: a site path for mentions of people with a
    page, a full address for links, "" otherwise; the `prose` filter turns a tuple of pieces into safe HTML.
    """

    kind: str
    text: str
    href: str = ""


class Content(Struct, frozen=True, gc=False):
    """The words of a blog post or comment as their author's system gave them. Not safe: the `content` filter makes HTML
    of them, the `opening` filter their first words.
    """

    format: Literal["html", "markdown"]
    source: str


class MediaView(Struct, frozen=True, gc=False):
    """A picture or film. src: path in the site, "" if the file is not in the archive (then show `alt` or say so)."""

    kind: Literal["photo", "video", "gif"]
    src: str
    alt: str
    width: int
    height: int
    type: str = ""


class Version(Struct, frozen=True, gc=False):
    """An earlier wording of an edited post."""

    at: Moment
    text: tuple[Piece, ...]


class Reference(Struct, frozen=True, gc=False):
    """Another post pointed at: who wrote it, when, and where it is. path "" if this site has no place for it."""

    author: PersonRef
    at: Moment
    path: str = ""
    url: str = ""
    held: bool = False


class Answer(Struct, frozen=True, gc=False):
    """What a comment answers, read from its words. article: it is the article itself. edge: as in PostView. sure:
    "certain", "likely" or "guess". note: why, in half a sentence ("opens with “@Nancy”"), "" if nothing is to be said.
    """

    to: Reference
    article: bool
    edge: str
    sure: str
    note: str = ""


class Citation(Struct, frozen=True, gc=False):
    """Words in a comment or article that somebody else wrote first. name: whom the text names, "" if nobody. source:
    where they stand, None if not in this archive. title: of the conversation there. sure, note: as in Answer.
    """

    name: str
    source: Reference | None = None
    title: str = ""
    sure: str = "likely"
    note: str = ""


class Elsewhere(Struct, frozen=True, gc=False):
    """A page of another site, by its title and address ("" if unknown)."""

    title: str
    url: str = ""


class Named(Struct, frozen=True, gc=False):
    """A conversation, where no more than its name is needed."""

    title: str
    path: str


class PostView(Struct, frozen=True, gc=False):
    """One post, article or comment.

    id: unique and stable, e.g. "twitter-123"; also its anchor. kind: "post"; "boost" (author passed on somebody's
    words: `boosted` says whose); "article" of a blog; "comment" on one; "ghost" (known to have existed, words not held
    or not shown: text and media are empty). path: its permanent home in this site. url: where it stood originally.
    addressed: whom it answers, the leading handles cut from the text. reply_to: the parent, None if it answers nothing.
    edge: why we believe the parent: "explicit" (the export says so), "nested", "addressed", "quoted", "inferred",
    "default" (a comment that answers its article), "linked" (a post that links to an article), "owner" (the owner of
    the archive says so). quote: the quoted post, one level deep, itself without quote. quote_ref: a quoted post we do
    not hold. whole: False if the words are known to be cut. versions: earlier wordings, oldest first.

    Articles and comments have `content` instead of text; None if only the title of an article is known. tags: of an
    article. under: the conversation that a comment stands in, with its article's title. answers: all that a comment
    answers, in the order of its words, where there is more to say than `reply_to` and `edge` do. latest: what a plugin
    put under a comment: the newest post on its author's own blog then.
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
    """Another page said that it links to an article. host: "" if `url` is. excerpt: plain words around that link."""

    title: str
    url: str
    host: str
    excerpt: str
    at: Moment


class ThreadCard(Struct, frozen=True, gc=False):
    """A conversation in one line. title: that of its article, or first words of the first post held. people: up to six,
    those who wrote most first. article: it stands under a blog post, and `comments` are all others in it.
    """

    path: str
    title: str
    first: Moment
    last: Moment
    posts: int
    ghosts: int
    people: tuple[PersonRef, ...]
    more_people: int = 0
    article: bool = False
    comments: int = 0


class Encounter(Struct, frozen=True, gc=False):
    """What passed between the owner and one person in one conversation (or one loose post), in order of time.

    thread: None for a loose post. more: posts of that conversation that are not repeated here.
    """

    posts: tuple[PostView, ...]
    thread: ThreadCard | None = None
    more: int = 0


class Slice(Struct, frozen=True, gc=False):
    """A page of a longer list, cut by time, never by number. label: "2011", "2011-03", "2011-03-05", "2011-03-05T14"
    (that hour), "2011-03-05T14:20" (ten minutes or one); with "-from-<post id>" behind it where no finer time is known.
    """

    label: str
    path: str
    count: int
    current: bool = False


class MonthCount(Struct, frozen=True, gc=False):
    """What passed in one month, both ways. label: "2011-03"."""

    label: str
    year: int
    month: int
    sent: int
    received: int
    path: str = ""


class DayCount(Struct, frozen=True, gc=False):
    """A day of a calendar. level: 0 (nothing) to 4 (among the fullest days), for colouring. path "" if nothing
    happened.
    """

    date: str
    year: int
    month: int
    day: int
    weekday: int
    count: int
    level: int
    path: str = ""


class FriendCard(Struct, frozen=True, gc=False):
    """A person and how much passed between them and the owner. years: counts from the archive's first year to its
    last. undated: posts of which nobody knows the time, besides those sent and received.
    """

    person: PersonRef
    sent: int
    received: int
    first: Moment
    last: Moment
    days: int = 0
    years: tuple[int, ...] = ()
    both: bool = False
    undated: int = 0


class YearCard(Struct, frozen=True, gc=False):
    """A year in one line. exchanges: posts between the owner and others. people: those it was spent with, closest
    first.
    """

    year: int
    path: str
    posts: int
    exchanges: int
    people: tuple[PersonRef, ...] = ()


class MonthCard(Struct, frozen=True, gc=False):
    """A month in one line."""

    label: str
    year: int
    month: int
    path: str
    posts: int
    people: tuple[PersonRef, ...] = ()


class SiteView(Struct, frozen=True):
    """What every page may show. It holds nothing that a new post would change, so that old pages keep their bytes."""

    title: str
    description: str
    language: str
    owner: PersonRef
    robots: str = ""
    generator: str = ""


# --- pages: the template's `page` ----------------------------------------------------------------------------------


class HomePage(Struct, frozen=True):
    """index.html. `story` is the owner's letter, Markdown from their own people file; `friends` the closest twelve;
    `threads` the conversations with the most in them; `first` the first exchange.
    """

    friends: tuple[FriendCard, ...]
    years: tuple[YearCard, ...]
    threads: tuple[ThreadCard, ...]
    first: PostView | None
    story: str
    posts: int
    people: int
    exchanges: int
    conversations: int
    since: Moment
    until: Moment


class FriendsPage(Struct, frozen=True):
    """friends.html: the closest people as cards; everybody else by the year of the first exchange. first_year,
    last_year bound each card's `years`."""

    friends: tuple[FriendCard, ...]
    met: tuple[Slice, ...]
    people: int
    first_year: int
    last_year: int


class MetPage(Struct, frozen=True):
    """friends/met/<year>.html (or a month of a full one): everybody whose first exchange was then, in that order."""

    label: str
    friends: tuple[FriendCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]


class FriendPage(Struct, frozen=True):
    """friends/<slug>.html: one person and what passed between them and the owner.

    story: Markdown by the owner (the `markdown` filter makes it safe HTML). circles: as written in the people file.
    handles: former ones. accounts: (service, handle, address); of those who comment on blogs, whose service is "blog",
    the name they left. months: every month from first to last exchange, empty ones included. years: pages with every
    exchange; () if all of them are on this page, in `encounters`. longest: the conversations with most posts of both.
    undated: posts between them and the owner of which nobody knows the time; they stand in their conversations only.
    commenter: known from comments on blogs alone, of which nobody has an archive of their own.
    """

    person: PersonRef
    story: str
    bio: str
    handles: tuple[str, ...]
    accounts: tuple[tuple[str, str, str], ...]
    circles: tuple[tuple[str, str], ...]
    met: tuple[str, str]
    introduced_by: PersonRef | None
    birthday: str
    both: bool
    sent: int
    received: int
    days: int
    conversations: int
    first: PostView | None
    last: PostView | None
    months: tuple[MonthCount, ...]
    years: tuple[Slice, ...]
    encounters: tuple[Encounter, ...]
    longest: tuple[ThreadCard, ...]
    undated: int = 0
    commenter: bool = False


class FriendYearPage(Struct, frozen=True):
    """friends/<slug>/<year>.html, or a month, day or hour of it where a year holds too much for one page (then
    `parts` lists them and `encounters` is empty). slices: all years of this friendship."""

    person: PersonRef
    label: str
    sent: int
    received: int
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    months: tuple[MonthCount, ...]
    encounters: tuple[Encounter, ...]
    previous: Slice | None = None
    next: Slice | None = None


class ThreadItem(Struct, frozen=True, gc=False):
    """A post in its conversation. depth: how often the conversation has branched above it (0 = main line), for
    indenting; follows: it answers the item directly above, so a line may join them; branches: answered by more than
    one post."""

    post: PostView
    depth: int
    follows: bool
    branches: bool


class ThreadPage(Struct, frozen=True):
    """threads/<id>.html: one conversation, every answer below what it answers; ghosts stand where posts are missing.

    people: everyone in it with the number of their posts held, most first. parts: time slices if it is too long for
    one page; then `items` are those of `label` in order of time with depth 0. article: the blog post it stands under,
    or its ghost, which then is not among the items; `comments` are all others in it, and pings are other pages'
    mentions of it. On a slice the article is there to be named, and there are no pings.
    """

    id: str
    title: str
    label: str
    people: tuple[tuple[PersonRef, int], ...]
    first: Moment
    last: Moment
    posts: int
    ghosts: int
    items: tuple[ThreadItem, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
    article: PostView | None = None
    comments: int = 0
    pings: tuple[Ping, ...] = ()


class ThreadsPage(Struct, frozen=True):
    """threads.html: the conversations with the most in them, and the years in which all of them began."""

    longest: tuple[ThreadCard, ...]
    years: tuple[Slice, ...]
    conversations: int


class ThreadsYearPage(Struct, frozen=True):
    """threads/<year>.html or a month (day, hour) of it: every conversation that began then."""

    label: str
    threads: tuple[ThreadCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None


class YearPage(Struct, frozen=True):
    """dates/<year>.html: the year as a calendar, and whom it was spent with."""

    year: int
    posts: int
    exchanges: int
    conversations: int
    days: tuple[DayCount, ...]
    people: tuple[FriendCard, ...]
    months: tuple[MonthCard, ...]
    threads: tuple[ThreadCard, ...]
    new_people: tuple[PersonRef, ...]
    previous: Slice | None = None
    next: Slice | None = None


class MonthPage(Struct, frozen=True):
    """dates/<year>/<month>.html: weeks (Monday first; days of other months are None), people, conversations."""

    label: str
    year: int
    month: int
    posts: int
    exchanges: int
    weeks: tuple[tuple[DayCount | None, ...], ...]
    people: tuple[FriendCard, ...]
    threads: tuple[ThreadCard, ...]
    more_threads: int
    previous: Slice | None = None
    next: Slice | None = None


class DayPage(Struct, frozen=True):
    """dates/<year>/<month>/<day>.html: conversations that have posts on this day, and the posts that belong to no
    conversation, whose permanent home this is. articles: blog posts of this day, each with its conversation, which is
    not among `threads`. parts: hours, if the day is too full for one page (then `posts` is empty here)."""

    label: str
    at: Moment
    people: tuple[PersonRef, ...]
    threads: tuple[ThreadCard, ...]
    posts: tuple[PostView, ...]
    count: int
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None
    articles: tuple[tuple[PostView, ThreadCard], ...] = ()


class DatesPage(Struct, frozen=True):
    """dates.html: all years."""

    years: tuple[YearCard, ...]


class SourceView(Struct, frozen=True):
    """One export in the archive. person: whose, without a name if nobody's. handle: of the account, or a blog's host.
    generated: when it was downloaded. problems: records that could not be read.
    """

    person: PersonRef
    service: str
    handle: str
    generated: Moment
    first: Moment
    last: Moment
    posts: int
    problems: int


class HoldingView(Struct, frozen=True):
    """A kind of record in the archive: how many there are, how many this site shows, and why not all. folded: those
    that are the same as others, which are counted by themselves. site: a blog's host, "" for accounts.
    """

    person: PersonRef
    service: str
    label: str
    found: int
    shown: int
    reason: str
    folded: int = 0
    site: str = ""


class AboutPage(Struct, frozen=True):
    """about.html: what this archive has and lacks. undated: posts held of which nobody knows the time. ghosts: posts
    known to be missing; dated: those whose time is known. wanted: people whose missing posts leave most gaps, with that
    number.
    """

    sources: tuple[SourceView, ...]
    holdings: tuple[HoldingView, ...]
    posts: int
    threads: int
    people: int
    ghosts: int
    dated: int
    wanted: tuple[tuple[PersonRef, int], ...]
    time_zone: str
    undated: int = 0


class NotFoundPage(Struct, frozen=True):
    """404.html. It can be shown under any address, so its links must not be relative to one; see the `url` filter."""

    years: tuple[YearCard, ...] = ()


class Page(Struct, frozen=True):
    """A page to render: where it goes, which template makes it, and what that template sees as `page`."""

    path: str
    template: str
    view: Struct
