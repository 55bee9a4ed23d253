"""Saved web pages: what they become, what they say of what is missing, and whose pages are left alone.

Whole pages with all that they mean are in golden/webpage, one of each layout; here is what a difference in them would
mean.
"""

from __future__ import annotations

import base64
import json
import quopri
import re
from pathlib import Path

import pytest
from comment_making import GOLDEN, check_example, examples, handed_over, taken, taken_from
from exports_making import make_folder
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from tweetarchive.commenting.addresses import article_id
from tweetarchive.exports import open_export
from tweetarchive.importers import webpage
from tweetarchive.records import Origin, Post, Precision, Problem, Raw, Skipped, Visibility


@pytest.mark.parametrize("example", examples("webpage"))
def test_a_page_means_what_it_meant(example: str) -> None:
    check_example(webpage, example)


@pytest.mark.parametrize("example", [each for each in examples("webpage") if each not in ("two-pages", "reply-page")])
def test_every_comment_in_the_source_is_read(example: str) -> None:
    """By a count of ids that knows nothing of how they are read."""
    source = handed_over("webpage", example).read_text(encoding="utf-8")
    ids = set(re.findall(r'id="(?:dsq-)?comment-(\d+)"|id="c(\d{15,})"', source))
    found = {post.native_id for post in taken(webpage, handed_over("webpage", example)).posts}
    assert ids == {
        (each.rpartition(".c")[2], "") if ".c" in each else ("", each.rpartition(".bl")[2])
        for each in found
        if re.search(r"\.(?:c|bl)\d+$", each)
    }


# --- parents -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("wordpress-html5", {"c33": "c31", "c35": "c33"}),
        ("wordpress-2009", {"c6": "c5"}),
        ("wordpress-blocks", {"c71": "c70"}),
        ("wordpress-flat", {"c2": "c1", "c3": "c2", "c4": "c1"}),
        ("wordpress-inner-ids", {"c103": "c101"}),
        ("genesis", {"c12": "c11"}),
        ("thesis", {}),
        ("blogger", {"bl7000000000000000002": "bl7000000000000000001"}),
        ("disqus-fallback", {"c116": "c115"}),
        ("microdata", {"c4": "c3"}),
        ("drupal", {"c52": "c50"}),
    ],
)
def test_a_reply_is_under_what_it_stands_in(example: str, expected: dict[str, str]) -> None:
    posts = taken(webpage, handed_over("webpage", example)).posts
    parents = {local(post.native_id): local(post.reply_to.native_id) for post in posts if post.reply_to}
    assert parents == expected
    assert all(post.nested for post in posts if post.reply_to)


def local(native_id: str) -> str:
    return native_id.rpartition(".")[2]


def test_a_theme_that_prints_its_classes_twice_has_one_comment(tmp_path: Path) -> None:
    inner = '<div id="comment-5" class="comment even depth-1"><b class="fn">Bo</b><p>Twice.</p></div>'
    reply = '<div id="comment-6" class="comment depth-2"><b class="fn">Cy</b><p>Once.</p></div>'
    found = read(
        tmp_path,
        f'<ol><li class="comment even depth-1">{inner}'
        f'<ul class="children"><li class="comment depth-2">{reply}</li></ul></li></ol>',
    )
    assert [(local(each.native_id), each.reply_to and local(each.reply_to.native_id)) for each in said(found)] == [
        ("c5", None),
        ("c6", "c5"),
    ]


def test_replies_beside_their_parent_are_under_it(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        f'<ol><li id="comment-1">{comment("Bo")}</li><ul class="children"><li id="comment-2">{comment("Cy")}</li></ul>'
        f'<li id="comment-3">{comment("Di")}</li></ol>',
    )
    assert [each.reply_to and local(each.reply_to.native_id) for each in said(found)] == [None, "c1", None]


def test_a_list_whose_end_tags_are_missing_goes_by_depth(tmp_path: Path) -> None:
    boxes = "".join(
        f'<div class="comment depth-{depth}" id="comment-{number}">{comment("Bo")}'
        for number, depth in enumerate([1, 2, 1, 2, 3], 1)
    )
    parents = [each.reply_to and local(each.reply_to.native_id) for each in said(read(tmp_path, boxes))]
    assert parents == [None, "c1", None, "c3", "c4"]


# --- who ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Nancy S says:", "Nancy S"),
        ("Jürgen sagt:", "Jürgen"),
        ("Luz dijo...", "Luz"),
        ("Paul a écrit :", "Paul"),
        ("Anna ha detto…", "Anna"),
        ("Joost schreef op", "Joost"),
        ("Rui disse:", "Rui"),
        ("Петя пишет:", "Петя"),
        ("12. Nancy", "Nancy"),
        ("#3 Nancy", "Nancy"),
        ("Nancy (Post author)", "Nancy"),
        ("Kay Beitragsautor", "Kay"),
        ("Comment by Fay", "Fay"),
        ("Kommentar von Fay", "Fay"),
        ("Par Jean Dupont,", "Jean Dupont"),
        ("Heidi | Di, 21. April 2020 - 16:40", "Heidi"),
        ("Titus von Unholz 25. Juni 2018 um 14:01 Uhr", "Titus von Unholz"),
        ("Sam on November 7, 2008 at 6:31 pm", "Sam"),
        ("Von Neumann", "Von Neumann"),
        ("Sadie Says", "Sadie"),
        ("Thomas (tom on the radio)", "Thomas (tom on the radio)"),
        ("@nancy", "@nancy"),
        ("7of9", "7of9"),
        ("1984", "1984"),
        ("小鳳", "小鳳"),
    ],
)  # fmt: skip
def test_a_name_loses_what_is_printed_around_it(tmp_path: Path, printed: str, name: str) -> None:
    found = read(tmp_path, f'<li class="comment depth-1" id="comment-1"><cite>{printed}</cite><p>Words.</p></li>')
    assert [each.author and each.author.name for each in said(found)] == [name]


def test_the_link_for_replies_knows_a_name_that_nothing_else_tells(tmp_path: Path) -> None:
    for label, name in [
        ("Reply to Bo K.", "Bo K."),
        ("Antworte auf Bo", "Bo"),
        ("Auf Bo antworten", "Bo"),
        ("Répondre à Bo", "Bo"),
    ]:
        link = f'<a class="comment-reply-link" href="?replytocom=4#respond" aria-label="{label}">→</a>'
        found = read(
            tmp_path, f'<ol><li class="comment depth-1"><p>Words.</p><div class="reply">{link}</div></li></ol>'
        )
        assert [(local(each.native_id), each.author and each.author.name) for each in said(found)] == [("c4", name)]


def test_a_name_that_is_none_is_nobodys(tmp_path: Path) -> None:
    found = read(tmp_path, list_of(comment("Anonymous"), comment("Anonymous")))
    first, second = (each.author for each in said(found))
    assert first and second and first.native_id != second.native_id


def test_an_account_is_known_by_the_hash_in_its_avatar_before_its_address_and_its_name(tmp_path: Path) -> None:
    address = "//www.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=4"
    avatar = f'<img class="avatar lazy" src="data:," data-lazy-src="{address}">'
    link = '<a class="url" href="http://bo.example/">Bo</a>'
    found = read(tmp_path, list_of(avatar + comment(link), comment(link), comment("Bo")))
    assert [each.author and each.author.native_id for each in said(found)] == [
        "mail:0123456789abcdef0123456789abcdef",
        "url:bo.example",
        "name:b.example:bo",
    ]


def test_the_blogs_own_address_says_nothing_of_who_it_is(tmp_path: Path) -> None:
    """For every author of a blog may give it as theirs."""
    found = read(tmp_path, list_of(*(comment(f'<a class="url" href="http://b.example/">{name}</a>') for name in "XY")))
    assert [each.author and each.author.native_id for each in said(found)] == ["name:b.example:x", "name:b.example:y"]


def test_the_articles_author_is_who_wrote_the_comments_marked_as_theirs(tmp_path: Path) -> None:
    avatar = '<img src="http://0.gravatar.com/avatar/0123456789abcdef0123456789abcdef">'
    found = read(
        tmp_path,
        '<article class="post"><p class="author"><a class="fn" href="/author/amber">Amber</a></p></article>'
        f'<ol><li id="comment-1" class="comment bypostauthor depth-1">{comment("Amber Author")}</li>'
        f'<li id="comment-2" class="comment bypostauthor depth-1">{avatar}{comment("Amber B.")}</li></ol>',
    )
    article, first, second = found
    assert article.author and first.author and second.author
    assert {each.author.native_id for each in found if each.author} == {"mail:0123456789abcdef0123456789abcdef"}
    assert (first.author.name, second.author.name) == ("Amber", "Amber B.")


def test_of_several_authors_of_one_blogger_blog_none_is_taken_for_the_other(tmp_path: Path) -> None:
    def by(number: int, name: str) -> str:
        link = f'<a href="https://www.blogger.com/profile/{number}">{name}</a>'
        return (
            f'<li class="comment" id="c{number:010}"><div class="comment-header"><cite class="user">{link}</cite>'
            f'<span class="icon user blog-author"></span></div><p class="comment-content">Hi</p></li>'
        )

    article, *comments = read(tmp_path, by(1, "Ann") + by(2, "Ben"))
    assert article.author and article.author.native_id == "site:b.example"
    assert [each.author and each.author.native_id for each in comments] == [
        "url:blogger.com/profile/1",
        "url:blogger.com/profile/2",
    ]


# --- when --------------------------------------------------------------------------------------------------------


def test_a_date_with_a_zone_is_a_moment_and_one_without_is_a_day(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        list_of(
            comment("Bo", '<time datetime="2020-04-04T23:30:00-05:00">x</time>'),
            comment("Bo", '<span class="date">April 4, 2020 at 11:30 pm</span>'),
            comment("Bo", '<span class="date">2 weeks ago</span>'),
        ),
    )
    assert [(each.created, each.precision) for each in said(found)] == [
        (1586061000, Precision.SECOND),
        (1585958400, Precision.DAY),
        (3, Precision.UNKNOWN),
    ]


def test_one_clear_date_of_a_page_tells_how_the_others_are_meant(tmp_path: Path) -> None:
    dates = ["4/5/2020 1:00", "4/13/2020 1:00"]
    found = read(tmp_path, list_of(*(comment("Bo", f'<span class="date">{date}</span>') for date in dates)))
    assert [each.created for each in said(found)] == [1586044800, 1586736000]


def test_the_newest_first_are_numbered_so_that_numbers_grow_with_time(tmp_path: Path) -> None:
    boxes = [
        f'<li class="comment depth-1" id="comment-{number}">{comment("Bo")}{inner}</li>'
        for number, inner in [
            (9, ""),
            (5, f'<ul class="children"><li class="comment depth-2" id="comment-7">{comment("Cy")}</li></ul>'),
            (4, ""),
        ]
    ]
    found = said(read(tmp_path, f"<ol>{''.join(boxes)}</ol>"))
    assert {local(each.native_id): each.ordinal for each in found} == {"c4": 1, "c5": 2, "c7": 3, "c9": 4}


def test_printed_numbers_count_unless_they_count_something_else(tmp_path: Path) -> None:
    def numbered(*numbers: int) -> list[int]:
        boxes = (f'<span class="comment-number">{number}</span>{comment("Bo")}' for number in numbers)
        return [each.ordinal for each in said(read(tmp_path, list_of(*boxes)))]

    assert numbered(51, 52, 53) == [51, 52, 53]
    assert numbered(4, 4, 0) == [1, 2, 3]


# --- the words ---------------------------------------------------------------------------------------------------


def test_the_words_are_without_what_themes_put_beside_them(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        '<ol><li class="comment depth-1" id="comment-1"><div class="comment-body">'
        '<div class="comment-author vcard"><cite class="fn">Bo</cite> <span class="says">says:</span></div>'
        '<em class="comment-awaiting-moderation">Awaiting.</em>'
        '<div class="comment-meta commentmetadata"><a href="#comment-1">May 1, 2010</a></div>'
        '<p>One <a href="http://x.example">x</a>.</p><blockquote><p>Two <cite>Cy</cite></p></blockquote>'
        '<div class="comment-rating">4 likes</div><div class="reply"><a href="?replytocom=1#respond">Reply</a></div>'
        "<script>track()</script></div></li></ol>",
    )
    (post,) = said(found)
    assert post.content and post.content.source == (
        '<p>One <a href="http://x.example">x</a>.</p><blockquote><p>Two <cite>Cy</cite></p></blockquote>'
    )
    assert post.visibility is Visibility.PENDING


def test_a_line_below_the_words_is_none_of_them(tmp_path: Path) -> None:
    (post,) = said(
        read(
            tmp_path,
            '<ol><li id="comment-9"><p>Words.</p><p><cite>Comment by <a href="http://bo.example">Bo</a> — 17.07, 2011 @'
            ' <a href="#comment-9">13:04</a></cite></p></li></ol>',
        )
    )
    assert post.content and post.content.source == "<p>Words.</p>"
    assert post.author and post.author.name == "Bo"
    assert post.precision is Precision.DAY


def test_loose_words_are_kept_where_there_are_no_paragraphs(tmp_path: Path) -> None:
    (post,) = said(read(tmp_path, '<ol><li id="comment-1"><cite>Bo</cite>One<br>two <b>three</b></li></ol>'))
    assert post.content and post.content.source == "One<br>two <b>three</b>"


def test_a_form_that_stands_in_a_comment_is_none_of_it(tmp_path: Path) -> None:
    form = '<div class="comment-respond"><h3>Leave a Reply to Bo</h3><form><textarea>x</textarea></form></div>'
    (post,) = said(read(tmp_path, f'<ol><li class="comment depth-1" id="comment-1">{comment("Bo")}{form}</li></ol>'))
    assert post.content and "Leave" not in post.content.source


# --- what is no comment ------------------------------------------------------------------------------------------


def test_the_latest_comments_in_the_margin_are_not_taken(tmp_path: Path) -> None:
    margin = "".join(f'<li id="comment-{number}">{comment("Zed")}</li>' for number in (90, 91))
    found = taken_from(
        webpage,
        tmp_path,
        {"p.html": page(list_of(comment("Bo"), kind="comment depth-1") + f"<aside><ul>{margin}</ul></aside>")},
    )
    assert [local(each.native_id) for each in found.posts if each.kind == "comment"] == ["c1"]
    assert [each.message.partition(" of the blog")[0] for each in found.problems] == [
        "Comments read: 1. Numbered like comments, but not in their list: 2, which may be the latest ones"
    ]


@pytest.mark.parametrize(
    ("classes", "text"),
    [
        ("pingback depth-1", 'Pingback: <a href="http://c.example/1">C</a>'),
        ("trackback depth-1", 'Trackback: <a href="http://c.example/1">C</a>'),
        (
            "comment depth-1",
            '<cite>Pingback von <a class="url" href="http://c.example/1">C</a></cite><p>[…] words […]</p>',
        ),
        ("comment depth-1", '<cite><a class="url" href="http://c.example/1">C</a></cite><p>[...] words [...]</p>'),
    ],
)
def test_another_page_that_links_here_is_no_person(tmp_path: Path, classes: str, text: str) -> None:
    found = taken_from(
        webpage, tmp_path, {"p.html": page(f'<ol><li class="{classes}" id="comment-1">{text}</li></ol>')}
    )
    (ping,) = (each for each in found.posts if each.kind == "ping")
    assert (ping.title, ping.url, local(ping.native_id)) == ("C", "http://c.example/1", "c1")
    assert ping.author and ping.author.native_id == ""


# --- the article -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        '<link rel="canonical" href="https://www.b.example/a/">',
        '<meta property="og:url" content="https://b.example/a/">',
        "<!-- saved from url=(0020)https://b.example/a/ -->",
        "<!--\n Page saved with SingleFile \n url: https://b.example/a/ \n saved date: x\n-->",
        '<link rel="canonical" href="https://web.archive.org/web/20130101000000/http://b.example/a/">',
        '<link rel="canonical" href="https://b.example/"><meta property="og:url" content="https://b.example/a/">',
        '<base href="https://b.example/x/"><link rel="canonical" href="/a/">',
        '<script type="application/ld+json">{"@type":"BlogPosting","url":"https://b.example/a/"}</script>',
        '<li id="comment-8"><cite>Cy</cite><a href="https://b.example/a/comment-page-1/#comment-8">1</a><p>Hi</p></li>',
    ],
)
def test_an_address_is_found_wherever_it_is(tmp_path: Path, told: str) -> None:
    head, body = ("", told) if told.startswith("<li") else (told, list_of(comment("Bo")))
    source = f"<html><head>{head}</head><body><h1>T</h1>{body}</body></html>"
    article = taken_from(webpage, tmp_path, {"p.html": source}).posts[0]
    assert article.native_id == article_id("https://b.example/a/")


def test_a_page_that_says_nowhere_where_it_was_goes_by_its_name(tmp_path: Path) -> None:
    found = taken_from(webpage, tmp_path, {"tea.html": f"<html><h1>Tea</h1>{list_of(comment('Bo'))}</html>"})
    article, only = found.posts
    assert found.origin == Origin(service="webpage", generation="page")
    assert article.native_id.startswith("saved_tea.html")
    assert only.article and only.article.native_id == article.native_id


def test_words_that_cannot_be_told_from_the_rest_are_not_guessed(tmp_path: Path) -> None:
    several = '<div class="entry-content"><p>One.</p></div><div class="entry-content"><p>Two.</p></div>'
    links = '<div class="entry-content"><p><a href="/1">Home</a> <a href="/2">About</a> x</p></div>'
    for body in (several, links, "<p>Loose.</p>"):
        article = read(tmp_path, body + list_of(comment("Bo")))[0]
        assert article.content is None


@pytest.mark.parametrize(
    ("body", "visibility"),
    [
        ('<form class="post-password-form"></form>', Visibility.PROTECTED),
        ('<article class="post hentry status-private"><h1 class="entry-title">X</h1></article>', Visibility.PROTECTED),
        ('<article class="post hentry status-draft"><h1 class="entry-title">X</h1></article>', Visibility.DRAFT),
        ('<article class="post hentry status-publish"><h1 class="entry-title">X</h1></article>', Visibility.PUBLIC),
    ],
)
def test_who_could_read_it_is_told_by_the_page(tmp_path: Path, body: str, visibility: Visibility) -> None:
    found = read(tmp_path, body + list_of(comment("Bo")))
    assert {each.visibility for each in found} == {visibility}


# --- several pages -----------------------------------------------------------------------------------------------


def test_pages_of_one_thread_are_one_article_whether_imported_together_or_not(tmp_path: Path) -> None:
    first, second = (GOLDEN / "webpage" / "two-pages" / "export" / f"Talk {number}.html" for number in (1, 2))
    together = taken(webpage, handed_over("webpage", "two-pages"))
    apart = taken(webpage, second, first)
    assert {each.native_id for each in together.posts} == {each.native_id for each in apart.posts}
    assert len({each.native_id for each in together.posts if each.kind == "article"}) == 1
    assert together.problems == []
    (problem,) = taken(webpage, first).problems
    assert "page 2 is not in this import" in problem.message


def test_a_comment_without_a_number_is_the_same_on_every_page_that_has_it(tmp_path: Path) -> None:
    def ids(folder: str, *names: str) -> list[str]:
        boxes = "".join(f'<li class="comment"><cite>{name}</cite><p>Hi.</p></li>' for name in names)
        return [each.native_id for each in said(read(tmp_path / folder, f"<ol>{boxes}</ol>"))]

    early, late = ids("a", "Bo"), ids("b", "Cy", "Bo", "Bo")
    assert late[1] == early[0]
    assert len(set(late)) == 3


# --- exports -----------------------------------------------------------------------------------------------------


def test_the_files_beside_a_page_are_skipped_with_a_reason(tmp_path: Path) -> None:
    files = {
        "Tea.html": page(list_of(comment("Bo"))),
        "Tea_files/a.css": "x",
        "Tea_files/frame.html": "<html><body>ad</body></html>",
        "Tea_files/analytics": "x",
        "Tea_files/data.json": "{}",
        "pictures/1.jpg": "x",
    }
    found = taken_from(webpage, tmp_path, files)
    assert [each.member for each in found.raws] == ["Tea.html"]
    assert {each.member for each in found.given if isinstance(each, Skipped)} == set(files) - {"Tea.html"}


@pytest.mark.parametrize(
    "files",
    [
        {"Your archive.html": "<html>", "data/tweets.js": "window.YTD.tweets.part0 = []", "data/account.js": "x"},
        {"outbox.json": "{}", "actor.json": "{}", "page.html": "<html>"},
        {"archive_browser.html": "<html>", "Takeout/Blogger/x.html": "<html>"},
        {"your_instagram_activity/media/posts_1.html": "<html>", "start_here.html": "<html>"},
        {"wordpress.2024.xml": "<rss>", "readme.html": "<html>"},
        {"notes.txt": "<html><body>x</body></html>"},
        {"feed.json": "{}"},
        {"a.html": "just words"},
        {"picture.svg": "<svg><body></svg>"},
    ],
    ids=lambda files: next(iter(files)),
)
def test_what_is_anothers_is_left_alone(tmp_path: Path, files: dict[str, str]) -> None:
    marked = {name: text.replace("<html>", page(list_of(comment("Bo")))) for name, text in files.items()}
    make_folder(tmp_path, {name: text.encode() for name, text in marked.items()})
    with open_export(tmp_path if len(files) > 1 else tmp_path / next(iter(files))) as export:
        assert webpage.recognise(export) == ""


def test_a_folder_of_pages_is_claimed_only_if_they_came_from_the_web(tmp_path: Path) -> None:
    made = {"a.html": b"<html><body>my own</body></html>", "b.html": b"<html><body>my own, too</body></html>"}
    with open_export(make_folder(tmp_path / "mine", made)) as export:
        assert webpage.recognise(export) == ""
    with open_export(make_folder(tmp_path / "saved", made | {"b-Dateien/x.css": b""})) as export:
        assert webpage.recognise(export) == "pages"


def test_a_page_without_the_ending_of_one_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    found = taken_from(webpage, tmp_path, {"frivolous": page(list_of(comment("Bo")))})
    assert found.generation == "page"
    assert len(said(found.posts)) == 1


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
def test_a_page_that_chrome_saved_as_one_file_is_taken_out_of_it(tmp_path: Path, coding: str) -> None:
    source = list_of(comment("Jürgen")).encode("windows-1252")
    body = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(coding, bytes)(source)
    message = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://b.example/tea/\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Edge=_1"\r\n\r\n'
        b"------Edge=_1\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: "
        + coding.encode()
        + b"\r\n\r\n"
        + body
        + b"\r\n------Edge=_1\r\nContent-Type: text/css\r\n\r\nbody{}\r\n------Edge=_1--\r\n"
    )
    (post,) = said(taken_from(webpage, tmp_path, {"Tea.mhtml": message}).posts)
    assert post.author and post.author.name == "Jürgen"
    assert post.native_id == f"{article_id('https://b.example/tea/')}.c1"


def test_a_page_that_safari_saved_as_one_file_is_taken_out_of_it(tmp_path: Path) -> None:
    wrapped = b"bplist00\xd4\x01\x02" + page(list_of(comment("Jürgen"))).encode() + b"\x89PNG\xff\x00<html></html>\x00"
    (post,) = said(taken_from(webpage, tmp_path, {"Tea.webarchive": wrapped}).posts)
    assert post.author and post.author.name == "Jürgen"


def test_an_origin_is_a_site_only_if_all_pages_are_of_it(tmp_path: Path) -> None:
    one = page(list_of(comment("Bo")))
    other = one.replace("b.example", "c.example")
    assert taken_from(webpage, tmp_path / "1", {"a.html": one, "b.html": one}).origin.owner == "b.example"
    assert taken_from(webpage, tmp_path / "2", {"a.html": one, "b.html": other}).origin.owner == ""


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("windows-1252", "ISO-8859-1"),
        ("windows-1252", ""),
        ("windows-1251", "windows-1251"),
        ("shift_jis", "Shift_JIS"),
        ("windows-1252", "no-such-thing"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_has(tmp_path: Path, encoding: str, declared: str) -> None:
    name = {"windows-1251": "Пётр", "shift_jis": "小林"}.get(encoding, "Jürgen – “x”")
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    source = page(list_of(comment(name))).replace("<head>", f"<head>{meta}")
    (post,) = said(taken_from(webpage, tmp_path, {"p.html": source.encode(encoding)}).posts)
    assert post.author and post.author.name == name


# --- what is missing ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<div id="disqus_thread"></div>', "Disqus's export"),
        ('<script src="https://b.disqus.com/embed.js"></script>', "Disqus's export"),
        ('<div class="fb-comments"></div>', "Facebook shows them"),
        ('<section id="isso-thread"></section>', "Isso shows them"),
        ('<div class="giscus"></div>', "GitHub shows them"),
        ("<p>Nothing</p>", "There are no comments on this page"),
    ],
)
def test_a_page_without_comments_says_why_and_still_gives_the_article(tmp_path: Path, body: str, expected: str) -> None:
    found = taken_from(webpage, tmp_path, {"p.html": page(f"<h1>Tea</h1>{body}")})
    (problem,) = found.problems
    assert expected in problem.message
    assert "The article was taken" in problem.message
    assert [(each.kind, each.title) for each in found.posts] == [("article", "Tea")]


def test_a_page_that_cannot_be_read_is_a_problem_that_says_what_to_do(tmp_path: Path) -> None:
    make_folder(
        tmp_path, {"p.html": b"<html><body>" + b"<div>" * 100_000, "q.html": page(list_of(comment("Bo"))).encode()}
    )
    make_folder(tmp_path, {"r.html": b"\x89PNG not a page"})
    with open_export(tmp_path) as export:
        problems = {each.member: each.message for each in webpage.extract(export) if isinstance(each, Problem)}
    assert "inside each other" in problems["p.html"]
    assert "there is none in it" in problems["r.html"]


@pytest.mark.parametrize(
    "body",
    [
        "".join(f'<li class="comment depth-1" id="comment-{n}"><cite>B</cite><p>x</p></li>' for n in range(2_000)),
        "".join(f'<div class="comment depth-{n}" id="comment-{n}"><cite>B</cite><p>x</p>' for n in range(1, 600)),
        '<li class="comment">' * 5_000,
        '<dl id="comments-block">' + "<dt class=comment><dd>" * 3_000,
        '<div class="u-comment h-cite">' * 900,
        '<div itemscope itemtype="http://schema.org/Comment">' * 900,
        '<script type="application/ld+json">' + '{"@type":"Article","comment":' * 20_000 + "</script>",
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<article class="hentry"><h1>x</h1>' * 900,
        '<div class="entry-content">' * 900,
        f'<li class="comment depth-1" id="comment-1"><cite>{"a " * 100_000}</cite>{"<b>" * 500}</li>',
    ],
    ids=["many", "deep", "bare", "pairs", "cites", "items", "json", "brackets", "entries", "contents", "long"],
)
def test_a_hostile_page_ends_in_time(tmp_path: Path, body: str) -> None:
    taken_from(webpage, tmp_path, {"p.html": page(body)})


def test_records_of_another_kind_and_broken_ones_harm_nothing() -> None:
    raws = [
        Raw("webpage.page", "a", b"", "a", 0),
        Raw("webpage.page", "b", b"\xff\xfe\x00", "b", 0),
        Raw("x", "c", b"", "c", 0),
    ]
    assert all(isinstance(each, Post | Problem) for each in webpage.interpret(raws, Origin(service="webpage")))


PIECES = st.sampled_from(
    [
        *('<li class="comment depth-1" id="comment-1">', '<li class="comment depth-2">', "</li>"),
        *('<ul class="children">', "</ul>", "<cite>Bo</cite>", "<p>Words", "</p>", '<div class="comment-content">'),
        *("</div>", '<a id="comment-3"></a>', '<dl id="comment_list">', '<dt class="comment" id="comment-4">'),
        *('<dd class="comment">', '<div class="u-comment h-cite">', '<time datetime="2020-01-01T00:00:00Z">'),
        *("</time>", '<article class="hentry">', "7. Mai 2010", "[…] x […]", "<b>", "<table>"),
    ]
)


@settings(max_examples=150)
@for_all(st.lists(PIECES, max_size=30))
def test_any_markup_may_be_read(pieces: list[str]) -> None:
    raw = Raw("webpage.page", "a", page("".join(pieces)).encode(), "a", 0)
    meant = list(webpage.interpret([raw], Origin(service="webpage")))
    posts = [each for each in meant if isinstance(each, Post)]
    known = {each.native_id for each in posts}
    assert len(known) == len(posts)
    assert all(each.reply_to is None or each.reply_to.native_id in known for each in posts)
    assert json.dumps([each.native_id for each in posts])


# --- made pages --------------------------------------------------------------------------------------------------


def page(body: str) -> str:
    return f'<!DOCTYPE html><html><head><link rel="canonical" href="https://b.example/tea/"></head><body>{body}</body></html>'


def comment(name: str, date: str = "") -> str:
    return f'<cite>{name}</cite>{date}<div class="comment-content"><p>Words.</p></div>'


def list_of(*comments: str, kind: str = "comment") -> str:
    boxes = (f'<li class="{kind}" id="comment-{number}">{each}</li>' for number, each in enumerate(comments, 1))
    return f'<section id="comments"><ol>{"".join(boxes)}</ol></section>'


def read(folder: Path, body: str) -> list[Post]:
    """The posts of a page with this body."""
    return taken_from(webpage, folder, {"p.html": page(body)}).posts


def said(posts: list[Post]) -> list[Post]:
    return [each for each in posts if each.kind == "comment"]
