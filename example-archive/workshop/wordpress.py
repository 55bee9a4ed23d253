"""Writes a blog as WordPress exports it (WXR 1.2): articles as they were typed, with the comments it kept itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from workshop.blog import SITE, Article, Comment, Commenter, utc
from workshop.ids import steady

NAME = "inbrackets.wordpress.2026-11-08.000.xml"
EXPORTED = "Sun, 08 Nov 2026 10:02:51 +0000"
APPROVED = {"": "1", "pending": "0", "spam": "spam", "trash": "trash", "deleted": "trash"}
HEAD = f"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file as WordPress writes it. Everybody in it was invented. -->
<!-- generator="WordPress/6.8.3" created="2026-11-08 10:02" -->
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/"
>

<channel>
\t<title>In brackets</title>
\t<link>https://{SITE}</link>
\t<description>Notes from the bottom of the screen</description>
\t<pubDate>{EXPORTED}</pubDate>
\t<language>en</language>
\t<wp:wxr_version>1.2</wp:wxr_version>
\t<wp:base_site_url>https://{SITE}</wp:base_site_url>
\t<wp:base_blog_url>https://{SITE}</wp:base_blog_url>

"""
FOOT = "</channel>\n</rss>\n"


def write_wordpress(root: Path, articles: Iterable[Article], owner: Commenter) -> None:
    """The folder `root` with the one file that WordPress gave for download."""
    articles = list(articles)
    root.mkdir(parents=True, exist_ok=True)
    terms = sorted({tag for article in articles for tag in _tags(article)})
    parts = [HEAD, _author(owner), *(_term(number, tag) for number, tag in enumerate(terms, 2)), GENERATOR]
    for article in articles:
        parts.append(_item(article))
        if "[caption" in article.text:
            parts.append(_attachment(article))
    (root / NAME).write_text("".join([*parts, FOOT]), encoding="utf-8", newline="\n")


def _author(owner: Commenter) -> str:
    fields = {"email": owner.email, "display_name": owner.name, "first_name": "Nessa", "last_name": "Corraquill"}
    told = "".join(f"<wp:author_{name}>{_data(value)}</wp:author_{name}>" for name, value in fields.items())
    login = f"<wp:author_id>1</wp:author_id><wp:author_login>{_data('nessa')}</wp:author_login>"
    return f"\t<wp:author>{login}{told}</wp:author>\n\n"


def _term(number: int, tag: str) -> str:
    return (
        f"\t<wp:tag><wp:term_id>{number}</wp:term_id><wp:tag_slug>{_data(_slug(tag))}</wp:tag_slug>"
        f"<wp:tag_name>{_data(tag)}</wp:tag_name></wp:tag>\n"
    )


GENERATOR = "\n\t<generator>https://wordpress.org/?v=6.8.3</generator>\n\n"


def _item(article: Article) -> str:
    status = article.facts.get("status", "publish")
    link = f"https:{article.address}" if status == "publish" else f"https://{SITE}/?p={article.number}"
    tags = "".join(
        f'\t\t<category domain="post_tag" nicename="{_slug(tag)}">{_data(tag)}</category>\n' for tag in _tags(article)
    )
    meta = f"\t\t<wp:postmeta>\n{_meta('_edit_last', '1', '		')}\t\t</wp:postmeta>\n"
    comments = "".join(_comment(each) for each in article.comments if "wordpress" in each.kept or each.ping)
    return (
        "\t<item>\n"
        f"\t\t<title>{_data(article.facts['title'])}</title>\n"
        f"\t\t<link>{link}</link>\n"
        + _facts(article, article.number, article.text)
        + f"\t\t<wp:post_name>{_data(article.address.split('/')[-2])}</wp:post_name>\n"
        f"\t\t<wp:status>{_data(status)}</wp:status>\n"
        "\t\t<wp:post_parent>0</wp:post_parent>\n"
        "\t\t<wp:menu_order>0</wp:menu_order>\n"
        f"\t\t<wp:post_type>{_data('post')}</wp:post_type>\n"
        f"\t\t<wp:post_password>{_data(article.facts.get('password', ''))}</wp:post_password>\n"
        "\t\t<wp:is_sticky>0</wp:is_sticky>\n"
        f"{tags}{meta}{comments}"
        "\t</item>\n"
    )


def _attachment(article: Article) -> str:
    """The picture in an article, which WordPress counts among its posts."""
    url = re.search(r'<img [^>]*src="([^"]+)"', article.text)
    number = re.search(r'id="attachment_(\d+)"', article.text)
    if not url or not number:
        return ""
    return (
        "\t<item>\n"
        f"\t\t<title>{_data('key')}</title>\n"
        f"\t\t<link>https:{article.address}key/</link>\n"
        + _facts(article, int(number[1]), "")
        + f"\t\t<wp:post_name>{_data('key')}</wp:post_name>\n"
        f"\t\t<wp:status>{_data('inherit')}</wp:status>\n"
        f"\t\t<wp:post_parent>{article.number}</wp:post_parent>\n"
        "\t\t<wp:menu_order>0</wp:menu_order>\n"
        f"\t\t<wp:post_type>{_data('attachment')}</wp:post_type>\n"
        f"\t\t<wp:post_password>{_data('')}</wp:post_password>\n"
        "\t\t<wp:is_sticky>0</wp:is_sticky>\n"
        f"\t\t<wp:attachment_url>{_data(url[1])}</wp:attachment_url>\n"
        "\t</item>\n"
    )


def _facts(article: Article, number: int, text: str) -> str:
    when = article.when
    greenwich, published = _stamp(utc(when)), _rfc822(when)
    if article.facts.get("status") == "draft":  # has no such time yet
        greenwich, published = "0000-00-00 00:00:00", "Mon, 30 Nov -0001 00:00:00 +0000"
    return (
        f"\t\t<pubDate>{published}</pubDate>\n"
        f"\t\t<dc:creator>{_data('nessa')}</dc:creator>\n"
        f'\t\t<guid isPermaLink="false">http://{SITE}/?p={number}</guid>\n'
        "\t\t<description></description>\n"
        f"\t\t<content:encoded>{_data(text)}</content:encoded>\n"
        f"\t\t<excerpt:encoded>{_data('')}</excerpt:encoded>\n"
        f"\t\t<wp:post_id>{number}</wp:post_id>\n"
        f"\t\t<wp:post_date>{_data(_stamp(when))}</wp:post_date>\n"
        f"\t\t<wp:post_date_gmt>{_data(greenwich)}</wp:post_date_gmt>\n"
        f"\t\t<wp:post_modified>{_data(_stamp(when))}</wp:post_modified>\n"
        f"\t\t<wp:post_modified_gmt>{_data(_stamp(utc(when)))}</wp:post_modified_gmt>\n"
        f"\t\t<wp:comment_status>{_data('open')}</wp:comment_status>\n"
        f"\t\t<wp:ping_status>{_data('open')}</wp:ping_status>\n"
    )


def _comment(comment: Comment) -> str:
    who, text, kind = comment.who, typed(comment.text), "comment"
    name, url = who.name, who.url
    if comment.ping:
        kind = "pingback"
        name, url, text = comment.text.split("\n", 2)
    user = 1 if who.slug == "nessa" else 0
    fields = {
        "comment_author": _data(name),
        "comment_author_email": _data(who.email),
        "comment_author_url": url.replace("&", "&amp;"),
        "comment_author_IP": _data(ip(comment)),
        "comment_date": _data(_stamp(comment.when)),
        "comment_date_gmt": _data(_stamp(utc(comment.when))),
        "comment_content": _data(text),
        "comment_approved": _data(APPROVED[comment.state]),
        "comment_type": _data(kind),
        "comment_parent": str(comment.parent),
        "comment_user_id": str(user),
    }
    lines = [f"\t\t\t<wp:comment_id>{comment.number}</wp:comment_id>\n"]
    lines += [f"\t\t\t<wp:{name}>{value}</wp:{name}>\n" for name, value in fields.items()]
    if not user and not comment.ping:
        verdict = _meta("akismet_result", str(comment.state == "spam").lower(), "\t\t\t")
        lines.append(f"\t\t\t<wp:commentmeta>\n{verdict}\t\t\t</wp:commentmeta>\n")
    return f"\t\t<wp:comment>\n{''.join(lines)}\t\t</wp:comment>\n"


def _meta(key: str, value: str, indent: str) -> str:
    return (
        f"{indent}\t<wp:meta_key>{_data(key)}</wp:meta_key>\n{indent}\t<wp:meta_value>{_data(value)}</wp:meta_value>\n"
    )


def typed(text: str) -> str:
    """A comment as WordPress keeps what was typed: an ampersand that is only that becomes a reference."""
    return re.sub(r"&(?!#?\w+;)", "&amp;", text)


def ip(comment: Comment) -> str:
    """Where the form was sent from: an address that was given to nobody, for it is for examples."""
    return f"203.0.113.{steady('ip', comment.who.slug) % 250 + 1}"


def _tags(article: Article) -> list[str]:
    return [tag for tag in article.facts.get("tags", "").split(", ") if tag]


def _slug(tag: str) -> str:
    return tag.lower().replace(" ", "-")


def _data(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _stamp(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M:%S}"


def _rfc822(when: datetime) -> str:
    """`Wed, 10 Oct 2018 20:19:24 +0000`, whatever the machine's language is."""
    moment = utc(when)
    day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[moment.weekday()]
    month = "JanFebMarAprMayJunJulAugSepOctNovDec"[moment.month * 3 - 3 : moment.month * 3]
    return f"{day}, {moment.day:02} {month} {moment:%Y %H:%M:%S} +0000"
