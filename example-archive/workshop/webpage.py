"""Writes a page of a friend's blog as a browser saved it: an article, the comments under it, a margin, an empty form.

The markup is that of WordPress's own walker for comments, in a theme that numbers them.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from workshop.blog import Article, Comment, Commenter

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
NOBODYS_PICTURE = "ad516503a11cd5ca435acc9bb6523536"


def write_pages(root: Path, articles: list[Article], people: dict[str, Commenter]) -> None:
    """The folder `root` with a page for each article, called by its title as browsers call pages that they save."""
    root.mkdir(parents=True, exist_ok=True)
    for article in articles:
        name = re.sub(r"[^\w -]", "", f"{article.facts['title']} - {article.facts['blog']}")
        page = _Page(article, people[article.facts["by"]])
        (root / f"{name}.html").write_text(page.whole(), encoding="utf-8", newline="\n")


class _Page:
    """One page. author: of the article."""

    def __init__(self, article: Article, author: Commenter) -> None:
        self.article = article
        self.author = author
        self.address = f"http:{article.address}"
        self.site = f"http://{article.facts['site']}/"
        self.places = {number: place for place, number in enumerate(self._order(0), 1)}

    def _order(self, parent: int) -> Iterator[int]:
        """Numbers of comments as they stand on the page: answers below what they answer."""
        for each in self.article.comments:
            if each.parent == parent:
                yield each.number
                yield from self._order(each.number)

    def whole(self) -> str:
        facts = self.article.facts
        title, blog = html.escape(facts["title"]), html.escape(facts["blog"])
        when = self.article.when
        return f"""<!DOCTYPE html>
<!-- saved from url=({len(self.address):04}){self.address} -->
<html lang="en-CA"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>{title} | {blog}</title>
<link rel="pingback" href="{self.site}xmlrpc.php">
<link rel="canonical" href="{self.address}">
<meta name="generator" content="WordPress 4.6.1">
</head>
<body class="single single-post postid-{self.article.number} single-format-standard">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header">
<h1 class="site-title"><a href="{self.site}" rel="home">{blog}</a></h1>
<h2 class="site-description">A few things I was asked to find</h2>
</header>
<div id="content" class="site-content">
<article id="post-{self.article.number}" class="post-{self.article.number} post type-post status-publish hentry">
<header class="entry-header">
<h1 class="entry-title">{title}</h1>
<div class="entry-meta">Posted <span class="by-author">by <span class="author vcard"></span></span> on \
<time class="entry-date" datetime="{when.isoformat()}">{_day(when)}</time></div>
</header>
<div class="entry-content">
{_paragraphs(self.article.text)}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="{self.address}?share=email">Email</a></li></ul></div>
</div>
</article>
<div id="comments" class="comments-area">
<h2 class="comments-title">{len(self.places)} thoughts on “<span>{title}</span>”</h2>
<ol class="commentlist">
{self._list(0, 1)}</ol>
{FORM}
</div>
</div>
<aside id="recent-comments-2" class="widget widget_recent_comments"><h3 class="widget-title">Lately</h3>
<ul id="recentcomments">{self._lately()}</ul></aside>
<footer class="site-footer"><a href="http://wordpress.org/">Proudly powered by WordPress</a></footer>
</div>
</body></html>
"""

    def _list(self, parent: int, depth: int) -> str:
        """The comments that answer `parent`, each with its own answers in a list inside it."""
        answers = [each for each in self.article.comments if each.parent == parent]
        return "".join(self._ping(each) if each.ping else self._comment(each, depth) for each in answers)

    def _comment(self, comment: Comment, depth: int) -> str:
        who, number = comment.who, comment.number
        answers = self._list(number, depth + 1)
        name = html.escape(who.name or "Anonymous")
        shown = name
        if who.url.removeprefix("http://"):
            shown = f'<a href="{html.escape(who.url)}" rel="external nofollow" class="url">{name}</a>'
        return f"""<li class="{self._classes(comment, depth)}{" parent" if answers else ""}" id="comment-{number}">
<article id="div-comment-{number}" class="comment-body">
<footer class="comment-meta">
<span class="comment-number">{self.places[number]}.</span>
<div class="comment-author vcard"><img alt="" src="http://0.gravatar.com/avatar/{_hash(who)}?s=44&amp;d=mm&amp;r=g" \
class="avatar avatar-44 photo" height="44" width="44"> <b class="fn">{shown}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="{self.address}#comment-{number}"><time datetime="{comment.when.isoformat()}">\
{_day(comment.when)} at {_clock(comment.when)}</time></a></div>
</footer>
<div class="comment-content">
{_paragraphs(comment.text)}
</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="{self.address}?replytocom={number}#respond" \
aria-label="Reply to {name}">Reply</a></div>
</article>
{f'<ol class="children">{chr(10)}{answers}</ol>{chr(10)}' if answers else ""}</li>
"""

    def _classes(self, comment: Comment, depth: int) -> str:
        by = f"byuser comment-author-{comment.who.slug} bypostauthor " if comment.who is self.author else ""
        return f"comment {by}{('odd alt', 'even')[self.places[comment.number] % 2]} depth-{depth}"

    def _ping(self, comment: Comment) -> str:
        title, address = comment.text.split("\n")[:2]
        return f"""<li class="pingback even depth-1" id="comment-{comment.number}">
<div class="comment-body">
Pingback: <a href="{address}" rel="external nofollow" class="url">{html.escape(title)}</a>
</div>
</li>
"""

    def _lately(self) -> str:
        """The margin, which tells of the newest comments of the blog, of this article's among others."""
        newest = [each for each in self.article.comments if not each.ping and each.who.name][-1]
        link = f'<a href="{self.address}#comment-{newest.number}">{html.escape(self.article.facts["title"])}</a>'
        return f'<li class="recentcomments">{html.escape(newest.who.name)} on {link}</li>'


FORM = """<div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
<p class="comment-notes">Your email address will not be published. Required fields are marked *</p>
<p class="comment-form-author"><label for="author">Name *</label> <input id="author" name="author" type="text"></p>
<p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment"></textarea>
<p class="form-submit"><input name="submit" type="submit" id="submit" value="Post Comment"></p>
</form>
</div>"""


def _paragraphs(text: str) -> str:
    """Paragraphs and lines as WordPress makes them of what was typed; a bare address becomes a link."""
    linked = re.sub(r"(?m)^(http://\S+)$", r'<a href="\1" rel="nofollow">\1</a>', text)
    return "\n".join(f"<p>{block.replace(chr(10), '<br>' + chr(10))}</p>" for block in re.split(r"\n{2,}", linked))


def _hash(who: Commenter) -> str:
    """What the address of somebody's picture has for their own address; one that is nobody's if they gave none."""
    if not who.email:
        return NOBODYS_PICTURE
    return hashlib.md5(who.email.lower().encode(), usedforsecurity=False).hexdigest()


def _day(when: datetime) -> str:
    return f"{MONTHS[when.month - 1]} {when.day}, {when.year}"


def _clock(when: datetime) -> str:
    return f"{when.hour % 12 or 12}:{when.minute:02} {'am' if when.hour < 12 else 'pm'}"
