"""What templates see, and nothing else: one frozen struct for each kind of page, and the parts they are made of.

No HTML, no database row, no translated word is in here; times are numbers and ISO dates, which the theme words as it
likes. Every `path` is relative to the site's root ("friends/nancy.html", maybe with "#anchor"); a template turns it
into a link with the `url` filter. "" means: there is none. The template reference is generated from these types and
their docstrings, which tell of each field on a line of its own.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Moment(Struct, frozen=True, gc=False):
    """A point in time in the archive's time zone. If nobody knows it, `at` is none and everything else empty.

    at: Unix seconds; none if the time is unknown.
    iso: "2011-03-04T14:05:00+00:00", or "2009-03-31" if only the date is known; for `<time datetime>`.
    year: 2011.
    month: 1 to 12.
    day: 1 to 31.
    hour: 0 to 23.
    minute: 0 to 59.
    exact: known to the second, and not only by its date.
    path: its day page.
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
    """A person wherever they are named.

    slug: their name in addresses; the same on every page.
    name: what to call them, "" for somebody who left no name.
    handle: without "@", "" if unknown.
    path: their page, "" if they have none.
    avatar: path of a picture, or ""; then the theme draws `initials`.
    initials: one or two letters.
    hue: the number of their colour, 0 to 11, always the same.
    owner: it is the owner of the archive.
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
    """A run of text. The `prose` filter turns a list of pieces into safe HTML.

    kind: "text", "mention", "tag", "link", "bold" or "italic".
    text: the words.
    href: a site path for mentions of people with a page, a full address for links, "" otherwise.
    """

    kind: str
    text: str
    href: str = ""


class Content(Struct, frozen=True, gc=False):
    """The words of a blog post or comment as their author's system gave them. Not safe: the `content` filter makes HTML
    of them, the `opening` filter their first words.

    format: how to read `source`.
    source: whatever its author wrote.
    """

    format: Literal["html", "markdown"]
    source: str


class MediaView(Struct, frozen=True, gc=False):
    """A picture or film.

    kind: a "gif" is a film without sound that runs by itself.
    src: path in the site, "" if the file is not in the archive (then show `alt` or say so).
    alt: what is to be seen, in words; "" if nobody described it.
    width, height: in pixels, 0 if unknown.
    type: a media type, "image/jpeg".
    """

    kind: Literal["photo", "video", "gif"]
    src: str
    alt: str
    width: int
    height: int
    type: str = ""


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
    """A conversation, where no more than its name is needed.

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
    reply_to: the parent, none if it answers nothing.
    edge: why we believe the parent: "explicit" (the export says so), "nested", "addressed", "quoted", "inferred",
        "default" (a comment that answers its article), "linked" (a post that links to an article), "owner" (the owner
        of the archive says so).
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


class ThreadCard(Struct, frozen=True, gc=False):
    """A conversation in one line.

    path: its page.
    title: that of its article, or first words of the first post held.
    first, last: its first and its last post.
    posts: how many posts are held.
    ghosts: how many are known to be missing.
    people: up to six, those who wrote most first.
    more_people: how many others there are.
    article: it stands under a blog post.
    comments: all posts held besides that article, if it does.
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

    posts: what they said to each other there.
    thread: none for a loose post.
    more: posts of that conversation that are not repeated here.
    """

    posts: tuple[PostView, ...]
    thread: ThreadCard | None = None
    more: int = 0


class Slice(Struct, frozen=True, gc=False):
    """A page of a longer list, cut by time, never by number.

    label: "2011", "2011-03", "2011-03-05", "2011-03-05T14" (that hour), "2011-03-05T14:20" (ten minutes or one); with
        "-from-<post id>" behind it where no finer time is known.
    path: the page.
    count: how much is in it.
    current: it is the page one is on, or holds it.
    """

    label: str
    path: str
    count: int
    current: bool = False


class MonthCount(Struct, frozen=True, gc=False):
    """What passed in one month, both ways.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    sent: posts by the owner.
    received: posts to the owner.
    path: a page with these, "" if there is none.
    """

    label: str
    year: int
    month: int
    sent: int
    received: int
    path: str = ""


class DayCount(Struct, frozen=True, gc=False):
    """A day of a calendar.

    date: "2011-03-05".
    year: 2011.
    month: 1 to 12.
    day: 1 to 31.
    weekday: 0 is Monday.
    count: how many posts.
    level: 0 (nothing) to 4 (among the fullest days), for colouring.
    path: its page, "" if nothing happened.
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
    """A person and how much passed between them and the owner.

    person: who.
    sent: posts by the owner to them.
    received: posts by them to the owner.
    first, last: the first and the last of these.
    days: on how many days.
    years: how many in each year, from the archive's first year to its last.
    both: an archive of their own is here, too.
    undated: posts of which nobody knows the time, besides those sent and received.
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
    """A year in one line.

    year: 2011.
    path: its page.
    posts: how many were written.
    exchanges: posts between the owner and others.
    people: those it was spent with, closest first.
    """

    year: int
    path: str
    posts: int
    exchanges: int
    people: tuple[PersonRef, ...] = ()


class MonthCard(Struct, frozen=True, gc=False):
    """A month in one line.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    path: its page.
    posts: how many were written.
    people: those it was spent with, closest first.
    """

    label: str
    year: int
    month: int
    path: str
    posts: int
    people: tuple[PersonRef, ...] = ()


class SiteView(Struct, frozen=True):
    """What every page may show. It holds nothing that a new post would change, so that old pages keep their bytes.

    title: the site's name.
    description: a sentence about it, "" if there is none.
    language: a language tag, for `<html lang>`.
    owner: whose archive it is.
    robots: for `<meta name="robots">`, "" to leave that out.
    generator: "tweetarchive" and its version.
    """

    title: str
    description: str
    language: str
    owner: PersonRef
    robots: str = ""
    generator: str = ""


# --- pages: the template's `page` ----------------------------------------------------------------------------------


class HomePage(Struct, frozen=True):
    """index.html: the owner's letter, the closest people, the years.

    friends: the closest twelve.
    years: all years.
    threads: the conversations with the most in them.
    first: the first exchange, none if there is none.
    story: the owner's letter, Markdown from their own people file; the `markdown` filter makes it safe HTML.
    posts: how many are held.
    people: with how many others words were exchanged.
    exchanges: posts between the owner and others.
    conversations: how many.
    since, until: the first and the last post.
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
    """friends.html: the closest people as cards; everybody else by the year of the first exchange.

    friends: the closest.
    met: pages of all others, by the year of the first exchange.
    people: with how many words were exchanged.
    first_year, last_year: bounds of each card's `years`, 0 if there are none.
    """

    friends: tuple[FriendCard, ...]
    met: tuple[Slice, ...]
    people: int
    first_year: int
    last_year: int


class MetPage(Struct, frozen=True):
    """friends/met/<year>.html (or a month of a full one): everybody whose first exchange was then, in that order.

    label: "2011", or the label of a smaller slice.
    friends: who was met then.
    slices: all years.
    parts: the pages this one is cut into, if it holds too many; then `friends` is empty.
    """

    label: str
    friends: tuple[FriendCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]


class FriendPage(Struct, frozen=True):
    """friends/<slug>.html: one person and what passed between them and the owner.

    person: who.
    story: Markdown by the owner; the `markdown` filter makes it safe HTML.
    bio: what they said of themselves.
    handles: former ones.
    accounts: service, handle and address of each; of those who comment on blogs, whose service is "blog", the name they
        left.
    circles: name and dates, as written in the people file.
    met: when and where they met in person, "" for what is not known.
    introduced_by: who made them known to each other.
    birthday: "1977-03-05" or "03-05"; "" if unknown.
    both: an archive of their own is here, too.
    sent: posts by the owner to them.
    received: posts by them to the owner.
    days: on how many days.
    conversations: in how many conversations.
    first, last: the first and the last of these posts.
    months: every month from first to last exchange, empty ones included.
    years: pages with every exchange; empty if all of them are on this page, in `encounters`.
    encounters: every exchange, if they fit on this page.
    longest: the conversations with most posts of both.
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
    """friends/<slug>/<year>.html, or a month, day or hour of it where a year holds too much for one page.

    person: who.
    label: "2011", or the label of a smaller slice.
    sent: posts by the owner to them, then.
    received: posts by them to the owner, then.
    slices: all years of this friendship.
    parts: the pages this one is cut into, if it holds too much; then `encounters` is empty.
    months: those of a whole year, empty ones included.
    encounters: what passed.
    previous, next: the slices before and after.
    """

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
    """A post in its conversation.

    post: the post.
    depth: how often the conversation has branched above it (0 = main line), for indenting.
    follows: it answers the item directly above, so a line may join them.
    branches: answered by more than one post.
    """

    post: PostView
    depth: int
    follows: bool
    branches: bool


class ThreadPage(Struct, frozen=True):
    """threads/<id>.html: one conversation, every answer below what it answers; ghosts stand where posts are missing.
    On a slice of a long one the article is there to be named, and there are no pings.

    id: as in its address.
    title: that of its article, or first words of the first post held.
    label: of the slice, "" for the whole.
    people: everyone in it with the number of their posts held, most first.
    first, last: its first and its last post.
    posts: how many are held.
    ghosts: how many are known to be missing.
    items: the posts; of a slice in order of time, with depth 0.
    parts: time slices if it is too long for one page.
    previous, next: the slices before and after.
    article: the blog post it stands under, or its ghost, which then is not among the items.
    comments: all posts held besides that article.
    pings: other pages' mentions of it.
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
    """threads.html: the conversations with the most in them, and the years in which all of them began.

    longest: those with the most in them.
    years: pages of all conversations, by the year they began in.
    conversations: how many there are.
    """

    longest: tuple[ThreadCard, ...]
    years: tuple[Slice, ...]
    conversations: int


class ThreadsYearPage(Struct, frozen=True):
    """threads/<year>.html or a month (day, hour) of it: every conversation that began then.

    label: "2011", or the label of a smaller slice.
    threads: the conversations.
    slices: all years.
    parts: the pages this one is cut into, if it holds too many; then `threads` is empty.
    previous, next: the slices before and after.
    """

    label: str
    threads: tuple[ThreadCard, ...]
    slices: tuple[Slice, ...]
    parts: tuple[Slice, ...]
    previous: Slice | None = None
    next: Slice | None = None


class YearPage(Struct, frozen=True):
    """dates/<year>.html: the year as a calendar, and whom it was spent with.

    year: 2011.
    posts: how many were written.
    exchanges: posts between the owner and others.
    conversations: how many began.
    days: every day of the year.
    people: whom it was spent with, closest first, and how much passed then.
    months: those in which something was written.
    threads: the conversations with the most in them.
    new_people: whose first exchange was in this year.
    previous, next: the years before and after that have posts.
    """

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
    """dates/<year>/<month>.html: its weeks, people and conversations.

    label: "2011-03".
    year: 2011.
    month: 1 to 12.
    posts: how many were written.
    exchanges: posts between the owner and others.
    weeks: seven days each, Monday first; days of other months are none.
    people: whom it was spent with, closest first, and how much passed then.
    threads: the conversations with the most in them, by time.
    more_threads: how many more began.
    previous, next: the months before and after that have posts.
    """

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
    """dates/<year>/<month>/<day>.html: what was said on this day, or in a part of a day that is too full for one page.

    label: "2011-03-05", or the label of a smaller slice.
    at: the day.
    people: with whom words were exchanged.
    threads: conversations that have posts on this day, but for those under `articles`.
    posts: those that belong to no conversation, whose permanent home this is.
    count: how many posts there are in all.
    parts: the pages this one is cut into, if it holds too much; then `posts` is empty.
    previous, next: the days before and after that have posts, or the slices.
    articles: blog posts of this day, each with its conversation.
    """

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
    """dates.html: all years.

    years: all years that have posts.
    """

    years: tuple[YearCard, ...]


class SourceView(Struct, frozen=True):
    """One export in the archive.

    person: whose, without a name if nobody's.
    service: where it is from.
    handle: of the account, or a blog's host.
    generated: when it was downloaded.
    first, last: its first and its last post.
    posts: how many it holds.
    problems: records that could not be read.
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
    """A kind of record in the archive: how many there are, how many this site shows, and why not all.

    person: whose export they are from.
    service: where it is from.
    label: what they are ("posts").
    found: how many there are.
    shown: how many of them are shown.
    reason: why not all.
    folded: those that are the same as others, which are counted by themselves.
    site: a blog's host, "" for accounts.
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
    """about.html: what this archive has and lacks.

    sources: every export.
    holdings: what was in them, by kind.
    posts: how many are held.
    threads: how many conversations.
    people: by how many people the posts are.
    ghosts: posts known to be missing.
    dated: those of them whose time is known.
    wanted: people whose missing posts leave most gaps, with that number.
    time_zone: in which all times are told ("Europe/Warsaw").
    undated: posts held of which nobody knows the time.
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
    """404.html. It can be shown under any address, so its links must not be relative to one; see the `url` filter.

    years: all years.
    """

    years: tuple[YearCard, ...] = ()


class Page(Struct, frozen=True):
    """A page to render: where it goes, which template makes it, and what that template sees as `page`."""

    path: str
    template: str
    view: Struct
