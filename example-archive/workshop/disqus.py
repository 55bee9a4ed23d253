"""Writes the comments that Disqus kept, as it exports them: pages first, then comments, joined by numbers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from workshop.blog import SITE, Article, Comment, Commenter, utc
from workshop.wordpress import ip, typed

NAME = "inbrackets-2014-01-06T10_20_31.402513-all.xml"  # colons are no letters for a file's name everywhere
FORUM = "inbrackets"
HEAD = f"""<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xmlns:dsq="http://disqus.com/disqus-internals" xsi:schemaLocation="http://disqus.com/api/schemas/1.0/disqus.xsd">

<category dsq:id="812033">
<forum>{FORUM}</forum>
<title>General</title>
<isDefault>true</isDefault>
</category>
"""
FOOT = "</disqus>\n"


def write_disqus(root: Path, articles: Iterable[Article], owner: Commenter) -> None:
    """The folder `root` with the one file that Disqus gave for download.

    An article of "disqus again" has two lists: its blog had begun to call it something else, and what had come from
    WordPress was copied over.
    """
    root.mkdir(parents=True, exist_ok=True)
    lists = [(each, False) for each in articles if "disqus" in each.kept]
    lists += [(each, True) for each, _ in lists if "disqus again" in each.kept]
    threads = [_thread(article, again, owner) for article, again in lists]
    posts = [(comment, article, again) for article, again in lists for comment in _kept(article, again)]
    written = [_post(*each) for each in sorted(posts, key=lambda each: _post_id(each[0], each[2]))]
    (root / NAME).write_text("\n".join([HEAD, *threads, *written, FOOT]), encoding="utf-8", newline="\n")


def _kept(article: Article, again: bool) -> list[Comment]:
    """What stands in one list: pings never do, nor what never was to be seen."""
    known = [each for each in article.comments if "disqus" in each.kept and not each.ping]
    known = [each for each in known if each.state in ("", "deleted")]
    return [each for each in known if "wordpress" in each.kept] if again else known


def _thread_id(article: Article, again: bool) -> int:
    return 318_440_000 + article.number * 7 + 1_000_003 * again


def _post_id(comment: Comment, again: bool) -> int:
    return 347_120_000 + comment.number * 41 + 90_000_017 * again


def _thread(article: Article, again: bool, owner: Commenter) -> str:
    name = article.address.removeprefix(f"//{SITE}") if again else f"{article.number} http://{SITE}/?p={article.number}"
    return (
        f'<thread dsq:id="{_thread_id(article, again)}">\n'
        f"<id>{name}</id>\n"
        f"<forum>{FORUM}</forum>\n"
        '<category dsq:id="812033" />\n'
        f"<link>http:{article.address}</link>\n"
        f"<title>{html.escape(article.facts['title'], quote=False)}</title>\n"
        "<message />\n"
        f"<createdAt>{_stamp(article.when)}</createdAt>\n"
        f"{_author(owner)}"
        "<ipAddress>127.0.0.1</ipAddress>\n"
        "<isClosed>false</isClosed>\n"
        "<isDeleted>false</isDeleted>\n"
        "</thread>\n"
    )


def _post(comment: Comment, article: Article, again: bool) -> str:
    known = f"<id>wp_id={comment.number}</id>" if "wordpress" in comment.kept else "<id />"
    parent = next((each for each in article.comments if each.number == comment.parent), None)
    answers = f'<parent dsq:id="{_post_id(parent, again)}" />\n' if parent else ""
    return (
        f'<post dsq:id="{_post_id(comment, again)}">\n'
        f"{known}\n"
        f"<message><![CDATA[{_message(comment.text)}]]></message>\n"
        f"<createdAt>{_stamp(comment.when)}</createdAt>\n"
        f"<isDeleted>{str(comment.state == 'deleted').lower()}</isDeleted>\n"
        "<isSpam>false</isSpam>\n"
        f"{_author(comment.who)}"
        f"<ipAddress>{ip(comment)}</ipAddress>\n"
        f'<thread dsq:id="{_thread_id(article, again)}" />\n'
        f"{answers}"
        "</post>\n"
    )


def _author(who: Commenter) -> str:
    username = f"<username>{who.disqus}</username>\n" if who.disqus else ""
    return (
        "<author>\n"
        f"<email>{who.email}</email>\n"
        f"<name>{html.escape(who.name, quote=False)}</name>\n"
        f"<isAnonymous>{str(not who.disqus).lower()}</isAnonymous>\n"
        f"{username}"
        "</author>\n"
    )


def _message(text: str) -> str:
    """Paragraphs and lines as Disqus makes them of what was typed."""
    blocks = re.split(r"\n{2,}", typed(text))
    return "\n".join(f"<p>{block.replace(chr(10), '<br>')}</p>" for block in blocks)


def _stamp(when: datetime) -> str:
    return f"{utc(when):%Y-%m-%dT%H:%M:%SZ}"
