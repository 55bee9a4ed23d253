"""Blog posts and the letters below them in the shipped themes: what is said, in what words, and for machines, too."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site.views import (
    AboutPage,
    Answer,
    Citation,
    Content,
    DayPage,
    Elsewhere,
    Encounter,
    FriendYearPage,
    HoldingView,
    Moment,
    Named,
    Page,
    PersonRef,
    Piece,
    Ping,
    PostView,
    Reference,
    SiteView,
    SourceView,
    ThreadCard,
    ThreadItem,
    ThreadPage,
    ThreadsPage,
)

THEMES = Path(__file__).parent.parent / "themes"
AMBER = PersonRef("amber", "Amber", initials="A", owner=True)
NANCY = PersonRef("nancy", "Nancy", "", "friends/nancy.html", initials="N", hue=3)
PHIL = PersonRef("phil", "Phil", "", "friends/phil.html", initials="P", hue=4)
NOBODY = PersonRef("", "")
FRAME = SiteView("Letters", "", "en", AMBER)
NOON = Moment(1226145600, "2008-11-08T12:00:00+00:00", 2008, 11, 8, 12, 0, True, "dates/2008/11/08.html")
LATER = replace(NOON, at=1230768000, iso="2009-01-01T00:00:00+00:00", year=2009, month=1, day=1, hour=0)
NEVER = Moment()
HOME = "threads/blog-f.html"
Read = Callable[..., LexborHTMLParser]
EVIL = '"><script>alert(1)</script>'


def article(**more: object) -> PostView:
    plain = PostView(
        id="blog-f",
        kind="article",
        author=AMBER,
        at=NOON,
        title="Frivolous",
        content=Content("html", "<h1>Why</h1><p>No.</p>"),
        path=f"{HOME}#blog-f",
        url="https://b.example/f",
        service="blog",
    )
    return replace(plain, **more)


def comment(number: int, author: PersonRef = NANCY, words: str = "<p>Quite.</p>", **more: object) -> PostView:
    plain = PostView(
        id=f"blog-f.c{number}",
        kind="comment",
        author=author,
        at=NOON,
        content=Content("html", words),
        path=f"{HOME}#blog-f.c{number}",
        service="blog",
        edge="default",
        under=Named("Frivolous", HOME),
    )
    return replace(plain, **more)


def to(view: PostView) -> Reference:
    return Reference(view.author, view.at, view.path, view.url, True)


def thread(*items: ThreadItem, top: PostView | None = None, **more: object) -> ThreadPage:
    people = ((AMBER, 2), (NANCY, 2), (PHIL, 1))
    page = ThreadPage("blog-f", "Frivolous", "", people, NOON, NOON, len(items) + 1, 0, items, ())
    return replace(page, article=top or article(), comments=len(items), **more)


def item(view: PostView, depth: int = 0, follows: bool = False) -> ThreadItem:
    return ThreadItem(view, depth, follows, False)


@pytest.fixture(scope="module", params=["base", "letters", "timeline"])
def renderer(request: pytest.FixtureRequest) -> Renderer:
    return Renderer(find_theme(request.param, places=[THEMES]), FRAME)


@pytest.fixture
def read(renderer: Renderer) -> Read:
    def reading(kind: str, view: Struct, path: str = HOME) -> LexborHTMLParser:
        html = renderer.page(Page(path, f"{kind}.html", view)).decode()
        assert renderer.in_need_of_care == set()
        assert "<script" not in html
        return LexborHTMLParser(html)

    return reading


def words(tree: LexborHTMLParser, selector: str) -> str:
    node = tree.css_first(selector)
    assert node is not None, selector
    return " ".join(node.text().split())


# --- the essay -------------------------------------------------------------------------------------------------------


def test_an_essay_says_its_title_author_day_and_words(read: Read) -> None:
    tree = read("thread", thread(top=article(tags=("tea", "rain"))))
    assert words(tree, "title") == "Frivolous · Letters"
    assert words(tree, "h1.p-name") == "Frivolous"
    assert words(tree, ".byline") == "Amber, 8 November 2008 original"
    assert words(tree, ".essay > .e-content h2") == "Why"
    assert words(tree, ".tags") == "Filed under tea, rain"
    assert not tree.css("#comments, .comments"), "nobody said anything, so nothing is said of that"


def test_where_the_words_are_not_held_that_is_said(read: Read) -> None:
    tree = read("thread", thread(item(comment(1)), top=article(content=None)))
    assert words(tree, ".lost") == "The words of this post are not in this archive; this is where they stood."
    assert tree.css_first(".lost a").attributes["href"] == "https://b.example/f"
    tree = read("thread", thread(item(comment(1)), top=article(content=None, url="", author=NOBODY, at=NEVER)))
    assert words(tree, ".lost") == "The words of this post are not in this archive."
    assert not tree.css(".byline")
    ghost = PostView("blog-f", "ghost", NOBODY, NEVER, path=f"{HOME}#blog-f", service="blog")
    tree = read("thread", thread(item(comment(1)), top=ghost))
    assert words(tree, "h1") == "Comments on a post that is not here"
    assert words(tree, ".lost") == "The post itself, its title and its words are not in this archive."


# --- the letters -----------------------------------------------------------------------------------------------------


def test_letters_say_who_and_when_as_far_as_anybody_knows(read: Read) -> None:
    page = thread(
        item(comment(1)),
        item(comment(2, NOBODY, at=NEVER)),
        item(comment(3, at=replace(NOON, exact=False))),
        item(comment(4, at=LATER, url="https://b.example/f#c4")),
    )
    tree = read("thread", page)
    assert words(tree, ".comments h2") == "4 comments"
    assert words(tree, ".from") == "from Nancy and Phil", "whose post it is needs not be said again"
    said = [" ".join(each.text().split()) for each in tree.css(".comment > header")]
    assert said == [
        "Nancy 8 November, 12:00",
        "Somebody ¶",
        "Nancy 8 November",
        "Nancy 1 January 2009, 00:00 original",
    ]
    assert tree.css(".comment time")[1].attributes["datetime"] == NOON.iso
    assert tree.css_first('.comment a[aria-label="Link to these words"]').attributes["href"] == f"../{HOME}#blog-f.c2"


def test_what_is_guessed_is_a_sentence_and_has_a_reason(read: Read) -> None:
    one, two, three = comment(1), comment(2, PHIL), comment(3, NOBODY)
    answers = (
        Answer(to(one), False, "addressed", "likely", "It opens with “%(name)s”", "@Nancy"),
        Answer(to(two), False, "addressed", "guess", "It turns to “%(name)s”", "Ph"),
        Answer(to(three), False, "quoted", "likely", ""),
        Answer(to(article()), True, "quoted", "likely", "It repeats words of the post"),
    )
    sure = (Answer(to(one), False, "addressed", "certain"), Answer(to(two), False, "addressed", "certain"))
    post_only = (Answer(to(article()), True, "quoted", "likely", "It repeats words of the post"),)
    page = thread(
        *map(item, (one, two, three)),
        item(comment(4, AMBER, answers=answers)),
        item(comment(5, AMBER, answers=sure)),
        item(comment(6, answers=post_only)),
    )
    tree = read("thread", page)
    (why,) = tree.css("details.why")
    assert why.css_first("summary").text() == "probably to Nancy, Somebody and perhaps Phil"
    assert [" ".join(each.text().split()) for each in why.css("p")] == [
        "It opens with “@Nancy”: what Nancy said.",
        "It turns to “Ph”: what Phil said.",
        "It speaks to somebody: what somebody said.",
    ]
    assert [link.attributes["href"] for link in why.css("a")] == [f"../{each.path}" for each in (one, two, three)]
    headers = [" ".join(each.text().split()) for each in tree.css(".comment > header")]
    assert headers[4].startswith("Amber to Nancy and Phil 8 November")
    assert headers[5] == "Nancy 8 November, 12:00", "that it speaks of the post is what its place says"


def test_what_stands_too_deep_or_in_a_slice_says_what_it_answers(read: Read) -> None:
    one = comment(1)
    deep = comment(2, PHIL, reply_to=to(one), edge="explicit")
    tree = read("thread", thread(item(one), item(deep, 5), item(deep, 3)))
    assert [" ".join(each.text().split()) for each in tree.css(".answers")] == ["in answer to Nancy"]
    assert [each.attributes["class"] for each in tree.css(".letters-below > li")] == ["d0", "d4", "d3"]
    under_it = comment(3, reply_to=to(article()))
    tree = read("thread", thread(item(under_it), item(deep), label="2008-11"))
    assert words(tree, "h1") == "Comments, November 2008" and words(tree, ".label") == "Frivolous"
    assert len(tree.css(".answers")) == 1
    assert not tree.css(".essay > .e-content, .pings")


def test_a_plugins_line_and_the_words_of_others_are_told_apart(read: Read) -> None:
    own = comment(
        1,
        latest=Elsewhere("Tea & rain", "https://n.example/tea"),
        citations=(
            Citation("James", to(comment(9)), "The day before", "likely", "x"),
            Citation("", None, "", "certain"),
        ),
    )
    tree = read("thread", thread(item(own)))
    assert words(tree, ".latest") == "Nancy’s latest post then: Tea & rain"
    assert tree.css_first(".latest a").attributes["rel"] == "nofollow noopener ugc"
    assert [" ".join(each.text().split()) for each in tree.css(".cited")] == [
        "Probably quoted here: James, from under “The day before”",
        "Quoted here: somebody",
    ]


def test_places_of_what_was_taken_away_say_no_more_than_that(read: Read) -> None:
    gone = PostView("blog-f.c1", "ghost", NOBODY, NEVER, path=f"{HOME}#blog-f.c1", service="blog")
    missing = replace(gone, id="blog-f.c2", author=NANCY)
    tree = read("thread", thread(item(gone), item(missing)))
    assert [" ".join(each.text().split()) for each in tree.css(".ghost")] == [
        "Something was said here that is not shown.",
        "Nancy said something here that is not in this archive.",
    ]


def test_posts_from_elsewhere_stand_among_the_letters(read: Read) -> None:
    linking = PostView(
        "twitter-1", "post", PHIL, NOON, (Piece("text", "Read this"),), path=f"{HOME}#twitter-1", service="twitter"
    )
    linking = replace(linking, edge="linked", reply_to=to(article()))
    tree = read("thread", thread(item(comment(1)), item(linking)))
    assert words(tree, ".comments > header") == "1 comment from Nancy and Phil and 1 post from elsewhere"
    assert words(tree, ".via") == "on Twitter"
    assert "answer" not in words(tree, "#twitter-1")


def test_pings_come_last_and_many_are_folded_up(read: Read) -> None:
    ping = Ping("Long grass", "https://g.example/1", "g.example", "[…] read it […]", NOON)
    bare = Ping("", "", "", "", NEVER)
    tree = read("thread", thread(item(comment(1)), pings=(ping, bare)))
    assert [" ".join(each.text().split()) for each in tree.css(".pings li")] == [
        "Long grass g.example, 8 Nov 2008[…] read it […]",
        "a page elsewhere",
    ]
    assert not tree.css(".pings details")
    tree = read("thread", thread(pings=(ping,) * 9))
    assert words(tree, ".pings summary") == "9 pages elsewhere"


def test_machines_can_read_it_too(read: Read) -> None:
    """Microformats: an h-entry whose comments are h-cites, each with its author, time, words and address."""
    tree = read("thread", thread(item(comment(1)), item(comment(2, PHIL), 1, True)))
    (entry,) = tree.css(".h-entry")
    assert entry.css_first(".p-name").text() == "Frivolous"
    assert entry.css_first(".p-author.h-card").text() == "Amber"
    assert entry.css_first(".u-url").attributes["value"] == f"../{HOME}#blog-f"
    assert entry.css_first(".u-syndication").attributes["href"] == "https://b.example/f"
    cites = entry.css(".u-comment.h-cite")
    assert [cite.css_first(".p-author").text() for cite in cites] == ["Nancy", "Phil"]
    for cite in cites:
        assert cite.css_first(".e-content").text().strip() == "Quite."
        assert cite.css_first(".dt-published").attributes["datetime"] == NOON.iso
        assert cite.css_first(".u-url").attributes["href"] == f"../{HOME}#{cite.attributes['id']}"


# --- on other pages --------------------------------------------------------------------------------------------------

CARD = ThreadCard(HOME, "Frivolous", NOON, NOON, 4, 0, (AMBER, NANCY), 0, article=True, comments=3)


def test_on_its_day_an_article_is_its_title_and_first_words(read: Read) -> None:
    bare = article(id="blog-g", title="", content=None)
    page = DayPage(
        "2008-11-08", NOON, (NANCY,), (), (), 5, (), articles=((article(), CARD), (bare, replace(CARD, comments=0)))
    )
    tree = read("day", page, "dates/2008/11/08.html")
    assert [each.text() for each in tree.css(".headline a")] == ["Frivolous", "Without a title"]
    assert tree.css_first(".headline a").attributes["href"] == f"../../../{HOME}#blog-f"
    assert words(tree, ".p-summary") == "No."
    assert words(tree, ".teaser .answers") == "Its words are not in this archive."
    assert words(tree, ".whole") == "3 comments, with Amber and Nancy"


def test_with_a_friend_a_comment_says_what_it_stands_under(read: Read) -> None:
    shown = (
        Encounter((article(), comment(1)), CARD, 2),
        Encounter((comment(2, under=Named("", HOME)),), CARD, 0),
    )
    page = FriendYearPage(NANCY, "2008", 1, 2, (), (), (), shown)
    tree = read("friend-year", page, "friends/nancy/2008.html")
    said = [" ".join(each.text().split()) for each in tree.css("article > header")]
    assert said == ["Amber 12:00 original", "Nancy 12:00", "Nancy under a post without a title 12:00"]
    assert words(tree, ".whole") == "“Frivolous” has 2 more posts."


def test_in_lists_a_title_is_no_quotation(read: Read) -> None:
    page = ThreadsPage((CARD, replace(CARD, comments=0), replace(CARD, article=False)), (), 3)
    tree = read("threads", page, "threads.html")
    notes = [" ".join(each.text().split()) for each in tree.css(".card .note")]
    assert [note.rpartition(", ")[2] for note in notes] == ["3 comments", "no comments", "4 posts"]
    assert ["of-article" in (each.attributes["class"] or "") for each in tree.css(".card")] == [True, True, False]


def test_about_tells_what_became_of_every_comment(read: Read) -> None:
    sources = (
        SourceView(AMBER, "wordpress", "b.example", NEVER, NOON, NOON, 9, 0),
        SourceView(NOBODY, "webpage", "b.example", NEVER, NEVER, NEVER, 3, 0),
    )
    holdings = (
        HoldingView(AMBER, "twitter", "Public posts", 2, 2, ""),
        HoldingView(AMBER, "wordpress", "Comments", 12, 9, "", 3, "b.example"),
        HoldingView(AMBER, "wordpress", "Comments", 4, 0, "spam", 0, "b.example"),
        HoldingView(NOBODY, "webpage", "Comments", 1, 0, "", 1, "b.example"),
    )
    page = AboutPage(sources, holdings, 12, 3, 2, 0, 0, (), "UTC", 3)
    tree = read("about", page, "about.html")
    rows = [[" ".join(cell.text().split()) for cell in row.css("th, td")] for row in tree.css("tbody tr")]
    assert rows[0][0] == "Amberb.example, from WordPress" and rows[1][0] == "b.examplefrom saved pages"
    assert rows[2:] == [
        ["Public posts", "2", "2"],
        ["Comments1 is the same as another, folded into one", "1", "0"],
        ["Comments3 are the same as others, folded into one", "12", "9"],
        ["Commentsspam", "4", "0"],
    ]
    captions = [each.text() for each in tree.css("caption")]
    assert captions == ["From Amber", "From b.example, saved pages", "From b.example, WordPress"]
    assert "Of 3 posts nobody knows when they were written" in words(tree, ".story")


# --- harm ------------------------------------------------------------------------------------------------------------


def test_hostile_words_stay_words_wherever_they_stand(read: Read) -> None:
    author = PersonRef("x", EVIL, EVIL, "", "", EVIL[:2], 1)
    there = Reference(author, NOON, HOME)
    nasty = comment(
        1,
        author,
        f"<p title='{EVIL}'>x</p>{EVIL}</article></ol></section><div id=main class=top>",
        latest=Elsewhere(EVIL, "https://e.example/" + EVIL),
        answers=(Answer(there, False, "addressed", "guess", EVIL), Answer(there, False, EVIL, "likely", EVIL)),
        citations=(Citation(EVIL, there, EVIL, EVIL, EVIL),),
        under=Named(EVIL, HOME),
    )
    top = article(title=EVIL, tags=(EVIL,), author=author, content=Content("html", EVIL * 3))
    ping = Ping(EVIL, "https://e.example/" + EVIL, EVIL, EVIL, NOON)
    page = replace(thread(item(nasty), top=top, pings=(ping,) * 10), title=EVIL, people=((author, 3),))
    tree = read("thread", page)
    assert len(tree.css("#main")) == 1 and len(tree.css(".comments")) == 1
    day = DayPage("2008-11-08", NOON, (author,), (), (nasty,), 5, (), articles=((top, replace(CARD, title=EVIL)),))
    read("day", day, "dates/2008/11/08.html")


def test_no_letter_is_lost_for_being_empty(read: Read) -> None:
    tree = read("thread", thread(item(comment(1, words="")), item(comment(2, content=None))))
    assert len(tree.css(".comment")) == 2
    assert not re.search(r"\bNone\b", tree.html or "")
