"""Exports in which every private field holds a word that stands nowhere else, one table for each importer.

In a table "{{mail who commented}}" stands for an address of e-mail that is made up for "mail who commented" and for
this importer. What it means stays where it is: a new private field is a new line. Nobody in here is real.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from exports_making import make_folder
from PIL import Image
from twitter_making import account, file_of, manifest, photo, snowflake, tweet, wrapped

from tweetarchive.importers.twitter import members

Table = Mapping[str, str | bytes]
"""Name of a file in an export → what is in it. A name that ends in ".db" has SQL, one in ".jpg" what is remarked."""


class Planted(msgspec.Struct):
    """What was planted for one importer. hidden: what it is → the word that may stand nowhere. shown: words that have
    to. hashes: hexadecimal digests → what they are of. exports: files as people hand them over.
    """

    hidden: dict[str, str]
    shown: dict[str, str]
    hashes: dict[str, str]
    exports: list[Path]


PLANTED = re.compile(
    rb"zqx[a-z]{3,}|198\.1[89]\.\d+\.\d+|7700900\d*|61\.7342\d*|(?<![0-9a-f])[0-9a-f]{32,64}(?![0-9a-f])"
)
"""Whatever is planted looks so, and nothing else does but digests."""


def planted(importer: str, at: Path) -> Planted:
    """Writes the importer's exports into `at`."""
    made = Planted({}, {}, {}, [])
    for number, table in enumerate(TABLES[importer]):
        folder = at / f"{importer}-{number}"
        files = {
            _filled(name, importer, made).decode(): _content(name, content, importer, made)
            for name, content in table.items()
        }
        make_folder(folder, files)
        made.exports.append(folder / next(iter(files)) if len(files) == 1 else folder)
    for what, word in made.hidden.items():
        for form in {word, word.lower(), word.upper()}:
            for algorithm in ("md5", "sha1", "sha256"):
                made.hashes[hashlib.new(algorithm, form.encode(), usedforsecurity=False).hexdigest()] = what
    return made


def _content(name: str, content: str | bytes, importer: str, made: Planted) -> bytes:
    filled = _filled(content if isinstance(content, str) else content.decode(), importer, made)
    if name.endswith(".db"):
        connection = sqlite3.connect(":memory:")
        connection.executescript(filled.decode())
        connection.commit()
        return connection.serialize()
    if name.endswith(".jpg"):
        picture = picture_of(filled.decode())
        if "zqx" not in name:
            return picture  # one that is shown, under the digest of what it came as
        made.hashes[hashlib.sha256(picture).hexdigest()] = f"the file {name}"
        return picture
    return filled


def _filled(text: str, importer: str, made: Planted) -> bytes:
    def fill(match: re.Match[str]) -> str:
        shape, what = match[1], match[2]
        if shape == "md5":
            return hashlib.md5(_word(importer, "mail", what).encode(), usedforsecurity=False).hexdigest()
        word = _word(importer, shape, what)
        (made.shown if shape == "shown" else made.hidden)[f"{shape} {what}"] = word
        return word

    return _PLACE.sub(fill, text).encode()


def _word(importer: str, shape: str, what: str) -> str:
    seed = f"{importer} {shape} {what}"
    return _SHAPES[shape](_letters(seed), _digits(seed))


_PLACE = re.compile(r"\{\{(\w+) ([^{}]+)\}\}")
_SHAPES: Mapping[str, Callable[[str, str], str]] = {
    "shown": lambda letters, digits: f"seenword{letters}",
    "ident": lambda letters, digits: f"zqx{letters}",
    "markup": lambda letters, digits: f"zqx{letters}",
    "word": lambda letters, digits: f"zqx{letters}",
    "mail": lambda letters, digits: f"zqx{letters}@zqx{letters[::-1]}.example",
    "ip": lambda letters, digits: f"198.18.{int(digits[:3]) % 256}.{int(digits[3:6]) % 256}",
    "number": lambda letters, digits: f"7700900{digits[:9]}",
    "place": lambda letters, digits: f"61.7342{digits[:6]}",
}


def _letters(seed: str) -> str:
    return "".join(chr(ord("a") + each % 26) for each in hashlib.sha256(seed.encode()).digest()[:12])


def _digits(seed: str) -> str:
    return str(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8])).zfill(20)


def picture_of(remark: str) -> bytes:
    """A real picture that tells where and by whom it was taken."""
    image = Image.new("RGB", (24, 16), tuple(hashlib.sha256(remark.encode()).digest()[:3]))
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x9C9B] = remark, remark, remark.encode("utf-16-le")
    exif.get_ifd(0x8825).update({1: "N", 2: (61.0, 44.0, 3.0), 29: remark})
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif, comment=remark.encode())
    return file.getvalue()


# --- twitter ---------------------------------------------------------------------------------------------------------

_AT = "2021-05-04 10:11:12"
_SHOWN_ID, _GEO_ID = snowflake(_AT), snowflake("2021-05-05 10:11:12")


def _hidden_tweet(kind: str, day: int) -> dict[str, Any]:
    """A tweet that nobody may see: words, tag, link, picture, whom it names, where it was written."""
    own_id = snowflake(f"2021-06-{day:02} 10:11:12")
    text = f"{{{{word words of a {kind}}}}} #{{{{word tag of a {kind}}}}} https://t.co/a{day} https://t.co/p{day}"
    tag = {"text": f"{{{{word tag of a {kind}}}}}", "indices": ["0", "9"]}
    link = f"https://{{{{word host linked in a {kind}}}}}.example/"
    made = tweet(
        f"2021-06-{day:02} 10:11:12",
        text,
        native_id=own_id,
        media=[photo(f"zqx{kind}.jpg", f"https://t.co/p{day}", own_id)],
    )
    named = {"name": f"{{{{word name in a {kind}}}}}", "screen_name": f"zqxin{kind}", "indices": ["0", "1"]}
    made["entities"] |= {
        "hashtags": [tag],
        "urls": [{"url": f"https://t.co/a{day}", "expanded_url": link, "display_url": link, "indices": ["0", "1"]}],
        "user_mentions": [{**named, "id": f"770090000{day}", "id_str": f"770090000{day}"}],
    }
    return made | {"geo": {"type": "Point", "coordinates": [f"{{{{place of a {kind}}}}}", "0"]}}


def _message(kind: str, day: int) -> dict[str, Any]:
    return {
        "dmConversation": {
            "conversationId": f"{{{{number of who wrote a {kind}}}}}-2244994001",
            "messages": [
                {"messageCreate": {
                    "recipientId": "2244994001", "senderId": f"{{{{number of who wrote a {kind}}}}}",
                    "text": f"{{{{word words of a {kind}}}}} https://t.co/d{day}",
                    "urls": [{"url": f"https://t.co/d{day}", "expanded": f"https://{{{{word host in a {kind}}}}}.example/", "display": "x"}],
                    "mediaUrls": [f"https://ton.twitter.com/dm/1/2/zqx{kind}.jpg"],
                    "reactions": [{"senderId": f"{{{{number of who liked a {kind}}}}}", "reactionKey": f"{{{{word reaction to a {kind}}}}}", "eventId": "1", "createdAt": "2021-05-04T10:11:13.345Z"}],
                    "editHistory": [{"createdAtSec": "1620123072", "editedText": f"{{{{word earlier words of a {kind}}}}}"}],
                    "id": f"13880000000000001{day:02}", "createdAt": "2021-05-04T10:11:12.345Z"}},
                {"conversationNameUpdate": {"initiatingUserId": "2244994001", "name": f"{{{{word name of a {kind}}}}}", "createdAt": "2021-05-04T10:12:12.345Z"}},
            ],
        }
    }  # fmt: skip


def _twitter() -> dict[str, str | bytes]:
    geo = {"geo": {"type": "Point", "coordinates": ["{{place where it was}}", "{{place east}}"]}}
    geo |= {"coordinates": {"type": "Point", "coordinates": ["{{place of coordinates}}", "1"]}}
    geo |= {"place": {"name": "{{word name of a place}}", "full_name": "{{word full name of a place}}", "id": "{{word id of a place}}"}}  # fmt: skip
    media = [photo("Kiln.jpg", "https://t.co/kkkkkkkkkk", _GEO_ID)]
    seen = [
        tweet(_AT, "{{shown tweet}} for everybody", native_id=_SHOWN_ID),
        tweet("2021-05-05 10:11:12", "here I am https://t.co/kkkkkkkkkk", native_id=_GEO_ID, media=media) | geo,
    ]
    account_js = account().replace('"ada@example.org"', '"{{mail owner}}"').replace('"web"', '"{{word created via}}"')
    like = {"tweetId": "{{number liked}}", "fullText": "{{word liked words}}", "expandedUrl": "https://twitter.com/i/web/status/{{number liked}}"}  # fmt: skip
    note = {
        "noteTweetId": "1752243864623644672", "updatedAt": "2024-01-30T08:14:27.000Z", "createdAt": "2024-01-30T08:14:27.000Z",
        "lifecycle": {"value": "1", "name": "Active", "originalName": "Active", "annotations": {}},
        "core": {"text": "{{word a deleted note}}", "styletags": [], "urls": [], "mentions": [], "cashtags": [], "hashtags": []},
    }  # fmt: skip
    files: dict[str, Any] = {
        "tweets": wrapped(*seen),
        "deleted-tweets": wrapped(_hidden_tweet("deleted", 1)),
        "twitter-circle-tweet": wrapped(_hidden_tweet("circle", 2)),
        "community-tweet": wrapped(_hidden_tweet("community", 3)),
        "deleted-note-tweet": [{"noteTweet": note}],
        "note-tweet": [],
        "like": [{"like": like}],
        "follower": [{"follower": {"accountId": "{{number follower}}", "userLink": "https://twitter.com/intent/user?user_id={{number follower}}"}}],
        "following": [{"following": {"accountId": "{{number following}}", "userLink": "https://twitter.com/intent/user?user_id={{number following}}"}}],
        "direct-messages": [_message("message", 1)],
        "direct-messages-group": [_message("groupmessage", 2)],
        "article": [{"article": {"id": "{{number article}}", "title": "{{word title of an article}}", "content": "{{word words of an article}}"}}],
        "twitter-circle": [{"twitterCircle": {"id": "{{number circle}}", "ownerUserId": "2244994001", "createdAt": "2022-10-01T00:00:00.000Z"}}],
        "verified": [{"verified": {"accountId": "2244994001", "verified": "{{word verified}}"}}],
        "screen-name-change": [],
        "protected-history": [],
        "profile": [{"profile": {"description": {"bio": "tea", "website": "", "location": ""}, "headerMediaUrl": "https://pbs.twimg.com/profile_banners/2244994001/{{number banner}}"}}],
    }  # fmt: skip
    skipped = [*members._REASONS, "ad-impressions", "ads-revenue-sharing", "birdwatch-note", "community-note-rating"]
    for name in {*skipped, "periscope-followers", "audio-video-calls-in-dm", "never-heard-of"} - {"manifest"}:
        told = {"loginIp": f"{{{{ip {name}}}}}", "phoneNumber": f"+44{{{{number {name}}}}}", "email": f"{{{{mail {name}}}}}"}  # fmt: skip
        files[name] = [{name: {**told, "deviceToken": f"{{{{word token in {name}}}}}"}}]
    made: dict[str, str | bytes] = {f"data/{name}.js": file_of(name, told) for name, told in files.items()}
    made |= {"data/account.js": account_js, "data/manifest.js": manifest({}), "Your archive.html": "{{word viewer}}"}
    for folder, key in members._MEDIA_FOLDERS.items():
        hidden = {"dm/": "message", "profile/": "profile"}.get(key) or folder.partition("_")[0]
        made[f"data/{folder}/13880000000000001-zqx{hidden}.jpg"] = f"{{{{word picture in {folder}}}}}"
    for folder in members._FOLDER_REASONS:
        made[f"data/{folder}/1-zqxfolder.jpg"] = f"{{{{word picture in {folder}}}}}"
    for kind, folder, day in (("deleted", "deleted_tweets_media", 1), ("circle", "twitter_circle_tweet_media", 2), ("community", "community_tweet_media", 3)):  # fmt: skip
        made[f"data/{folder}/{snowflake(f'2021-06-{day:02} 10:11:12')}-zqx{kind}.jpg"] = f"{{{{word picture {kind}}}}}"
    return made | {f"data/tweets_media/{_GEO_ID}-Kiln.jpg": "{{word remark in a picture that is shown}}"}


_PROTECTED: dict[str, str | bytes] = {
    "data/tweets.js": file_of("tweets", wrapped(_hidden_tweet("protected", 4))),
    "data/protected-history.js": file_of("protected-history", [{"protectedHistory": {"protectedAt": "2023-12-01T00:00:00.000Z", "action": "Protect"}}]),
    "data/account.js": account("2244994003", "ada_locked").replace('"ada@example.org"', '"{{mail locked owner}}"'),
}  # fmt: skip
_MONTH = {
    "id_str": "9000000000000001", "id": 9000000000000001, "text": "@bea_example {{shown early tweet}} or", "source": "web",
    "created_at": "2016-06-01 06:17:13 +0000", "entities": {"hashtags": [], "user_mentions": [], "urls": [], "media": []},
    "geo": {"type": "Point", "coordinates": ["{{place of an early tweet}}", "1"]},
    "user": {"id_str": "2244994002", "id": 2244994002, "screen_name": "ada_early", "name": "Ada E", "protected": False, "verified": False},
}  # fmt: skip
_BOOSTED = _MONTH | {
    "id_str": "9000000000000002", "text": "RT @locked: {{word words of a protected account}} ...",
    "retweeted_status": _MONTH | {
        "id_str": "8000000000000002", "text": "{{word words of a protected account}} and {{word more of it}}",
        "user": {"id_str": "33", "screen_name": "locked", "name": "Locked", "protected": True, "verified": False},
    },
}  # fmt: skip
_EARLY: dict[str, str | bytes] = {
    "data/js/tweets/2016_05.js": f"Grailbird.data.tweets_2016_05 = \n {json.dumps([_MONTH])}",
    "data/js/user_details.js": 'var user_details = {"screen_name": "ada_early", "location": "", "full_name": "Ada E", "bio": "", "id": "2244994002", "created_at": "2012-03-04 05:06:07 +0000", "email": "{{mail early owner}}"}',
    "data/js/tweet_index.js": "var tweet_index = []",
    "data/js/payload_details.js": 'var payload_details = {"tweets": 1, "created_at": "2016-06-02 06:17:13 +0000", "lang": "{{word language}}"}',
}  # fmt: skip


# --- blogs -----------------------------------------------------------------------------------------------------------


def _wordpress_item(number: int, status: str, kind: str = "post", password: str = "", comment: str = "1") -> str:
    name = f"{status} {kind}{' with a password' if password else ''}"
    return f"""<item><title>{{{{word title of {name}}}}}</title><link>https://zqxlink{"abcdefghijklmnop"[number % 16]}.wp.example/{number}/</link><dc:creator>zqxlogin</dc:creator>
<content:encoded><![CDATA[{{{{word words of {name}}}}} <img src="https://wp.example/{{{{word picture of {name}}}}}.jpg" alt="{{{{word alt of {name}}}}}">]]></content:encoded>
<excerpt:encoded><![CDATA[{{{{word excerpt of {name}}}}}]]></excerpt:encoded>
<wp:post_id>{number}</wp:post_id><wp:post_date>2009-01-01 04:00:00</wp:post_date><wp:post_date_gmt>2009-01-01 12:00:00</wp:post_date_gmt>
<wp:post_name>{{{{word slug of {name}}}}}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type>
<wp:post_password>{password}</wp:post_password><category domain="post_tag" nicename="x"><![CDATA[{{{{word tag of {name}}}}}]]></category>
<wp:attachment_url>https://wp.example/{{{{word attachment of {name}}}}}.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_{{{{word key in {name}}}}}</wp:meta_key><wp:meta_value>{{{{word meta of {name}}}}}</wp:meta_value></wp:postmeta>
{_wordpress_comment(number * 10, comment, f"under {name}") if comment else ""}</item>"""


def _wordpress_comment(number: int, approved: str, what: str, kind: str = "comment") -> str:
    return f"""<wp:comment><wp:comment_id>{number}</wp:comment_id><wp:comment_author>{{{{word name {what}}}}}</wp:comment_author>
<wp:comment_author_email>{{{{mail {what}}}}}</wp:comment_author_email><wp:comment_author_url>http://{{{{word home {what}}}}}.example/</wp:comment_author_url>
<wp:comment_author_IP>{{{{ip {what}}}}}</wp:comment_author_IP><wp:comment_agent>{{{{word agent {what}}}}}</wp:comment_agent>
<wp:comment_date_gmt>2009-01-02 12:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[{{{{word words {what}}}}}]]></wp:comment_content>
<wp:comment_approved>{approved}</wp:comment_approved><wp:comment_type>{kind}</wp:comment_type></wp:comment>"""


_WORDPRESS = f"""<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Rain</title><link>https://wp.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://wp.example</wp:base_blog_url>
<generator>{{{{word generator}}}}</generator><wp:admin_email>{{{{mail admin}}}}</wp:admin_email>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>zqxlogin</wp:author_login><wp:author_email>{{{{mail author}}}}</wp:author_email>
<wp:author_display_name>Ada Rain</wp:author_display_name><wp:author_first_name>{{{{word first name}}}}</wp:author_first_name><wp:author_last_name>{{{{word last name}}}}</wp:author_last_name></wp:author>
<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>{{{{word nicename}}}}</wp:category_nicename><wp:cat_name>{{{{word category that nothing is in}}}}</wp:cat_name><wp:category_description>{{{{word about a category}}}}</wp:category_description>
<wp:termmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>{{{{word meta of a category}}}}</wp:meta_value></wp:termmeta></wp:category>
<item><title>Rain, all day</title><link>https://wp.example/2008/11/rain/</link><dc:creator>zqxlogin</dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph {{"note":"{{{{word in a block comment}}}}"}} --><p>{{{{shown article}}}} <i hidden>{{{{word that is hidden}}}}</i><b style=Display:None>{{{{word that is not displayed}}}}</b> it rained.</p><!-- /wp:paragraph --><!-- {{{{word in a comment}}}} -->
<p data-x="{{{{markup in an attribute}}}}">Then not.</p>]]></content:encoded>
<wp:post_id>12</wp:post_id><wp:post_date_gmt>2008-11-08 02:10:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password>
<wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>{{{{number of who edited last}}}}</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_edit_lock</wp:meta_key><wp:meta_value>1226111462:{{{{number lock}}}}</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value>a:1:{{s:6:"camera";s:9:"{{{{word camera}}}}";}}</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value>{{{{word hidden meta}}}}</wp:meta_value></wp:postmeta>
<wp:postmeta><wp:meta_key>geo_latitude</wp:meta_key><wp:meta_value>{{{{place of an article}}}}</wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>31</wp:comment_id><wp:comment_author>Bea</wp:comment_author><wp:comment_author_email>{{{{mail who commented}}}}</wp:comment_author_email>
<wp:comment_author_IP>{{{{ip who commented}}}}</wp:comment_author_IP><wp:comment_agent>{{{{word agent}}}}</wp:comment_agent><wp:comment_date_gmt>2008-11-08 02:31:02</wp:comment_date_gmt>
<wp:comment_content>{{{{shown comment}}}} &lt;i hidden&gt;{{{{word that is hidden in a comment}}}}&lt;/i&gt;&lt;b style=Display:None&gt;{{{{word that is not displayed in a comment}}}}&lt;/b&gt;</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_karma>{{{{number karma}}}}</wp:comment_karma>
<wp:commentmeta><wp:meta_key>akismet_as_submitted</wp:meta_key><wp:meta_value>{{{{word as submitted}}}}</wp:meta_value></wp:commentmeta>
<wp:commentmeta><wp:meta_key>_wp_trash_meta_status</wp:meta_key><wp:meta_value>{{{{word trash meta}}}}</wp:meta_value></wp:commentmeta></wp:comment>
{"".join(_wordpress_comment(40 + number, approved, f"of state {approved}") for number, approved in enumerate(["0", "hold", "spam", "trash", "post-trashed", "never heard of"]))}
{_wordpress_comment(50, "1", "as a note", "order_note")}</item>
{"".join(_wordpress_item(100 + number, status) for number, status in enumerate(["draft", "auto-draft", "private", "pending", "future", "trash", "never heard of"]))}
{_wordpress_item(110, "publish", password="zqxpassword")}
{"".join(_wordpress_item(120 + number, "publish", kind) for number, kind in enumerate(["revision", "shop_order", "feedback", "user_request", "nav_menu_item"]))}
{_wordpress_item(130, "inherit", "attachment", comment="")}
</channel></rss>"""  # fmt: skip


def _disqus_post(number: int, thread: int, what: str, *, spam: bool = False, deleted: bool = False) -> str:
    return f"""<post dsq:id="{number}"><id/><message><![CDATA[<p>{{{{word words of {what}}}}}</p>]]></message><createdAt>2010-01-03T10:00:00Z</createdAt>
<isDeleted>{str(deleted).lower()}</isDeleted><isSpam>{str(spam).lower()}</isSpam><author><email>{{{{mail of {what}}}}}</email><name>{{{{word name of {what}}}}}</name><isAnonymous>true</isAnonymous></author>
<ipAddress>{{{{ip of {what}}}}}</ipAddress><thread dsq:id="{thread}"/></post>"""


_DISQUS = f"""<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>teablog</forum><title>{{{{word category}}}}</title><isDefault>true</isDefault></category>
<thread dsq:id="100"><id>/rain/</id><forum>teablog</forum><category dsq:id="1"/><link>http://dsq.example/2008/11/rain/</link><title>Rain</title><message>{{{{word message of a thread}}}}</message><createdAt>2008-11-08T02:10:00Z</createdAt>
<author><email>{{{{mail owner}}}}</email><name>Ada</name><isAnonymous>false</isAnonymous><username>ada_dsq</username></author><ipAddress>{{{{ip owner}}}}</ipAddress><isClosed>false</isClosed><isDeleted>false</isDeleted></thread>
<thread dsq:id="400"><id>{{{{word identifier of a deleted thread}}}}</id><forum>teablog</forum><category dsq:id="1"/><link>http://dsq.example/{{{{word link of a deleted thread}}}}/</link><title>{{{{word title of a deleted thread}}}}</title><createdAt>2010-02-03T09:00:00Z</createdAt><author><name>Ada</name></author><isDeleted>true</isDeleted></thread>
<thread dsq:id="500"><id/></thread>
<post dsq:id="900"><id/><message><![CDATA[<p>{{{{shown comment}}}} <i hidden>{{{{word that is hidden}}}}</i><b style=Display:None>{{{{word that is not displayed}}}}</b></p>]]></message><createdAt>2008-11-08T02:31:02Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
<author><email>{{{{mail who commented}}}}</email><name>Nancy</name><isAnonymous>true</isAnonymous></author><authorMerge>{{{{word merged author}}}}</authorMerge><ipAddress>{{{{ip who commented}}}}</ipAddress><thread dsq:id="100"/></post>
{_disqus_post(901, 100, "spam", spam=True)}{_disqus_post(902, 100, "a deleted comment", deleted=True)}
{_disqus_post(903, 400, "a comment under a deleted thread")}{_disqus_post(904, 500, "a comment under nothing")}{_disqus_post(905, 1337, "a comment under what is missing")}
</disqus>"""  # fmt: skip

_ECHO = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Rain</title><link>http://echo.example/2008/11/rain/</link><jskit:attribute key="path" value="/2008/11/rain/"/><jskit:attribute key="md5path" value="{{word path}}"/>
<item><guid>jsid-1226-100</guid><pubDate>Sat, 08 Nov 2008 02:31:02 +0000</pubDate><author>Nancy</author><description>{{shown comment}} &lt;i hidden&gt;{{word that is hidden}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed}}&lt;/b&gt;</description>
<jskit:attribute key="IP" value="{{ip who commented}}"/><jskit:attribute key="email" value="{{mail who commented}}"/><jskit:attribute key="Webpresence" value="{{word webpresence}}"/><jskit:attribute key="userAgent" value="{{word agent}}"/></item>
</channel></rss>"""  # fmt: skip

_INTENSEDEBATE = """<?xml version="1.0" encoding="utf-8"?>
<output><blogpost><url>http%3A%2F%2Fid.example%2F2007%2F11%2Frain%2F</url><title>Rain</title><guid>68</guid><comments>
<comment id='13' parentid='0'><isAnon>1</isAnon><name><![CDATA[Joe]]></name><email>{{mail who commented}}</email><url>http://joe.example/</url><ip>{{ip who commented}}</ip><userid>{{number user}}</userid><text><![CDATA[{{shown comment}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b>]]></text><date>2007-11-23 20:15:56</date><gmt>2007-11-23 20:15:56</gmt><score>0</score></comment>
</comments></blogpost></output>"""  # fmt: skip

_REMARK = "\n".join(
    [
        '{"version":1,"users":[{"id":"{{word id of a blocked user}}","name":"{{word name of a blocked user}}","blocked":{"status":true,"until":"2100-01-01T00:00:00Z"},"verified":true,"details":{"email":"{{mail subscriber}}","telegram":"{{word telegram}}"}}],"posts":[{"url":"https://r42.example/{{word read-only page}}/","read_only":true}]}',
        '{"id":"1","pid":"","text":"<p>{{shown comment}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b></p>","orig":"{{word as typed}}","user":{"name":"Solveig","id":"{{ident id of a user}}","picture":"https://talk.example/{{word picture}}.image","ip":"{{word hashed address}}","admin":false,"verified":true,"email":"{{mail user}}"},"locator":{"site":"{{word site key}}","url":"https://r42.example/2021/steam/"},"score":2,"votes":{"{{word voter}}":true},"voted_ips":{"{{ip voter}}":{"Timestamp":"2021-03-01T10:20:30Z","Value":true}},"time":"2021-03-01T10:20:30Z","edit":{"time":"2021-03-01T11:20:30Z","summary":"{{word why it was edited}}"},"title":"Steam"}',
        '{"id":"2","pid":"","text":"{{word words of a deleted comment}}","orig":"{{word typed in a deleted comment}}","user":{"name":"{{word name in a deleted comment}}","id":"{{word id in a deleted comment}}","picture":"","ip":"","admin":false},"locator":{"site":"x","url":"https://r42.example/2021/steam/"},"time":"2021-03-01T12:20:30Z","delete":true}',
    ]
)  # fmt: skip

_COMMENTO_1 = """{"version": 1, "comments": [
{"commentHex": "aaaa0001", "domain": "cmt.example", "url": "/2020/copper/", "commenterHex": "{{ident hex of a person}}", "markdown": "{{word as typed}}", "html": "<p>{{shown comment}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b></p>", "parentHex": "root", "score": 2, "state": "approved", "creationDate": "2020-07-01T08:00:00Z", "deleted": false},
{"commentHex": "aaaa0003", "domain": "cmt.example", "url": "/2020/copper/", "commenterHex": "anonymous", "markdown": "x", "html": "<p>{{word awaiting approval}}</p>", "parentHex": "root", "state": "unapproved", "creationDate": "2020-07-02T09:00:00Z", "deleted": false},
{"commentHex": "aaaa0004", "domain": "cmt.example", "url": "/2020/copper/", "commenterHex": "anonymous", "markdown": "x", "html": "<p>{{word deleted}}</p>", "parentHex": "root", "state": "approved", "creationDate": "2020-07-03T09:00:00Z", "deleted": true, "deleterHex": "{{word deleter}}"},
{"commentHex": "aaaa0005", "domain": "cmt.example", "url": "/2020/copper/", "commenterHex": "anonymous", "markdown": "x", "html": "<p>{{word flagged}}</p>", "parentHex": "root", "state": "flagged", "creationDate": "2020-06-03T09:00:00Z", "deleted": false}],
"commenters": [
{"commenterHex": "{{ident hex of a person}}", "email": "{{mail who commented}}", "name": "Arne", "link": "", "photo": "https://{{word host of a photo}}.example/a.jpg", "provider": "{{word provider}}", "passwordHash": "{{word password}}", "sessionToken": "{{word token}}", "joinDate": "2020-01-01T00:00:00Z"},
{"commenterHex": "{{word hex of who is silent}}", "email": "{{mail who is silent}}", "name": "{{word name of who is silent}}", "link": "https://{{word home of who is silent}}.example", "photo": "", "provider": "google"}]}"""  # fmt: skip
_COMMENTO_3 = """{"version": 3, "pages": [{"id": "10000000-0000-4000-8000-000000000001", "domainId": "{{word domain}}", "path": "/2023/iron/", "title": "Iron", "createdTime": "2023-01-01T00:00:00Z"}],
"comments": [
{"id": "20000000-0000-4000-8000-000000000001", "pageId": "10000000-0000-4000-8000-000000000001", "markdown": "x", "html": "<p>{{shown comment three}} <i hidden>{{word that is hidden three}}</i><b style=Display:None>{{word that is not displayed three}}</b></p>", "isApproved": true, "isPending": false, "isDeleted": false, "createdTime": "2023-02-01T10:00:00Z", "userCreated": "{{ident id three}}", "authorIp": "{{ip author three}}", "authorCountry": "{{word country}}", "editToken": "{{word edit token}}"},
{"id": "20000000-0000-4000-8000-000000000003", "pageId": "10000000-0000-4000-8000-000000000001", "markdown": "x", "html": "<p>{{word pending three}}</p>", "isApproved": false, "isPending": true, "isDeleted": false, "createdTime": "2023-02-01T12:00:00Z", "userCreated": "{{ident id three}}", "pendingReason": "{{word why it waits}}"},
{"id": "20000000-0000-4000-8000-000000000004", "pageId": "10000000-0000-4000-8000-000000000001", "markdown": "x", "html": "<p>{{word deleted three}}</p>", "isApproved": true, "isDeleted": true, "createdTime": "2023-02-01T12:00:00Z", "userCreated": "{{ident id three}}"}],
"commenters": [{"id": "{{ident id three}}", "email": "{{mail three}}", "name": "Arne Three", "websiteUrl": "", "langId": "en", "passwordHash": "{{word password three}}", "federatedId": "{{word federated}}"}]}"""  # fmt: skip

_ISSO = """CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL, modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR NOT NULL, author VARCHAR, email VARCHAR, website VARCHAR, likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL, notification INTEGER DEFAULT 0);
CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256));
CREATE TABLE preferences (key VARCHAR PRIMARY KEY, value VARCHAR);
INSERT INTO preferences VALUES('session-key','{{word session key}}');
INSERT INTO threads VALUES(1,'/2015/03/spouts/','Spouts');
INSERT INTO comments VALUES(1,1,NULL,1425463872.5,NULL,1,'{{ip who commented}}','{{shown comment}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b>','Greta','{{mail who commented}}','',3,1,CAST('{{word voters}}' AS BLOB),0);
INSERT INTO comments VALUES(1,4,NULL,1425465999.0,NULL,2,'{{ip who waits}}','{{word waiting}}','{{word name of who waits}}','{{mail who waits}}','http://{{word home of who waits}}.example',0,0,X'00',0);
INSERT INTO comments VALUES(1,5,1,1425466999.0,NULL,4,'{{ip deleted}}','{{word deleted}}','{{word name deleted}}','{{mail deleted}}','',0,0,X'00',0);
INSERT INTO comments VALUES(9,7,NULL,1425468999.0,NULL,1,'{{ip lost}}','{{word under no thread}}',NULL,NULL,NULL,0,0,X'00',0);"""  # fmt: skip
_ISSO_JSON = """[{"id": "https://isso2.example/2015/03/lids/", "title": "Lids", "comments": [
{"id": 0, "author": "Greta", "email": "{{mail in json}}", "website": "", "remote_addr": "{{ip in json}}", "created": "2015-03-04 10:11:12", "text": "{{shown comment in json}} <i hidden>{{word that is hidden in json}}</i><b style=Display:None>{{word that is not displayed in json}}</b>", "editToken": "{{word edit token}}"}]}]"""  # fmt: skip

_GHOST = json.dumps(
    {"db": [{"meta": {"exported_on": 1683021600000, "version": "5.45.0"}, "data": {
        "posts": [
            {"id": "p1", "uuid": "{{word uuid}}", "title": "On limescale", "slug": "on-limescale", "html": "<p>{{shown article}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b></p><!-- {{markup in a comment}} -->", "status": "published", "type": "post", "visibility": "public", "published_at": "2023-04-01T09:30:00.000Z", "created_at": "2023-03-30T09:30:00.000Z", "plaintext": "{{word plaintext}}", "mobiledoc": "{{word mobiledoc}}", "codeinjection_head": "{{word code}}", "custom_excerpt": None, "locale": None, "newsletter_id": "{{word newsletter}}", "email_recipient_filter": "{{word recipients}}", "comment_id": "{{word comment id}}"},
            *({"id": f"p{name}", "uuid": "u", "title": f"{{{{word title {name}}}}}", "slug": "about" if kind == "page" else f"{{{{word slug {name}}}}}", "html": f"<p>{{{{word words {name}}}}}</p>", "status": status, "type": kind, "visibility": who, "published_at": "2023-04-02T09:30:00.000Z", "created_at": "2023-04-02T09:30:00.000Z"}
              for name, status, kind, who in (("members", "published", "post", "members"), ("paid", "published", "post", "paid"), ("tiers", "published", "post", "tiers"), ("draft", "draft", "post", "public"), ("scheduled", "scheduled", "post", "public"), ("sent", "sent", "post", "public"), ("page", "published", "page", "public"), ("strange", "never heard of", "post", "public"))),
        ],
        "users": [{"id": "1", "name": "Hanne", "slug": "{{word slug of a user}}", "password": "{{word password}}", "email": "{{mail writer}}", "website": "", "bio": "", "accessibility": "{{word setting}}", "last_seen": "2023"}],
        "posts_authors": [{"id": f"a{name}", "post_id": f"p{name}", "author_id": "1", "sort_order": 0} for name in ("1", "draft", "members")],
        "tags": [{"id": "t2", "name": "#{{word inner tag}}", "slug": "hash-x"}], "posts_tags": [{"id": "p2", "post_id": "p1", "tag_id": "t2", "sort_order": 1}],
        "settings": [{"id": "s1", "key": "title", "value": "Kettle"}, {"id": "s2", "key": "stripe_secret_key", "value": "{{word secret key}}"}, {"id": "s3", "key": "members_private_key", "value": "{{word private key}}"}],
        "members": [{"id": "{{ident id of a member}}", "uuid": "{{word uuid of a member}}", "email": "{{mail member}}", "name": "Ravi", "note": "{{word note about a member}}", "geolocation": '{"ip":"{{ip member}}"}'}, {"id": "m9", "email": "{{mail of a silent member}}", "name": "{{word name of a silent member}}"}],
        "sessions": [{"id": "s", "session_data": "{{word session}}"}], "api_keys": [{"id": "k", "secret": "{{word key}}"}], "emails": [{"id": "e", "html": "{{word newsletter sent}}"}],
        "comments": [
            {"id": "c1", "post_id": "p1", "member_id": "{{ident id of a member}}", "parent_id": None, "in_reply_to_id": None, "status": "published", "html": "<p>{{shown comment}} <i hidden>{{word that is hidden in a comment}}</i><b style=Display:None>{{word that is not displayed in a comment}}</b></p>", "created_at": "2023-04-01T10:00:00.000Z"},
            *({"id": f"c{name}", "post_id": post, "member_id": "{{ident id of a member}}", "parent_id": None, "in_reply_to_id": None, "status": status, "html": f"<p>{{{{word comment {name}}}}}</p>", "created_at": "2023-04-01 13:00:00"}
              for name, post, status in (("hidden", "p1", "hidden"), ("deleted", "p1", "deleted"), ("among", "pmembers", "published"), ("lost", "gone", "published"))),
        ],
        "comment_likes": [{"id": "l1", "comment_id": "c1", "member_id": "m9"}],
    }}]}
)  # fmt: skip

_LJDUMP: dict[str, str | bytes] = {
    "ljdump.config": '<?xml version="1.0"?><ljdump><server>https://livejournal.com</server><username>ann_b</username><password>{{word password}}</password></ljdump>',
    "ann_b/L-45": '<?xml version="1.0"?><event><itemid>45</itemid><anum>23</anum><eventtime>2009-01-15 10:45:00</eventtime><logtime>2009-01-15 15:45:30</logtime><subject>Tea</subject><event>{{shown entry}} &lt;i hidden&gt;{{word that is hidden}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed}}&lt;/b&gt;</event><props><taglist>tea</taglist><current_location>{{word location}}</current_location><current_coords>{{place of an entry}}</current_coords><revnum>{{number revision}}</revnum><useragent>{{word agent}}</useragent><poster_ip>{{ip poster}}</poster_ip><admin_content_flag>{{word flag}}</admin_content_flag></props></event>',
    "ann_b/L-46": '<?xml version="1.0"?><event><itemid>46</itemid><anum>7</anum><eventtime>2009-01-15 10:45:00</eventtime><security>usemask</security><allowmask>1</allowmask><subject>{{word subject for friends}}</subject><event>{{word for friends}}</event><props><taglist>{{word tag for friends}}</taglist></props></event>',
    "ann_b/L-47": '<?xml version="1.0"?><event><itemid>47</itemid><anum>7</anum><eventtime>2009-01-15 10:45:00</eventtime><security>private</security><subject>{{word subject for nobody}}</subject><event>{{word for nobody}}</event></event>',
    "ann_b/L-48": '<?xml version="1.0"?><event><itemid>48</itemid><anum>7</anum><eventtime>2009-01-15 10:45:00</eventtime><security>usemask</security><allowmask>{{number mask}}</allowmask><subject>{{word subject for a group}}</subject><event>{{word for a group}}</event></event>',
    "ann_b/C-45": '<?xml version="1.0"?><comments><comment><id>100</id><body>{{shown comment}} &lt;i hidden&gt;{{word that is hidden in a comment}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed in a comment}}&lt;/b&gt;</body><date>2009-01-15T16:00:00Z</date><parentid></parentid><state></state><user>bea_c</user><props><poster_ip>{{ip who commented}}</poster_ip></props></comment><comment><id>101</id><body>{{word deleted}}</body><date>2009-01-15T16:05:00Z</date><parentid>100</parentid><state>D</state><user>zqxdeleted</user></comment><comment><id>102</id><body>{{word screened}}</body><date>2009-01-15T16:06:00Z</date><parentid>100</parentid><state>S</state><user>zqxscreened</user></comment><comment><id>104</id><body>{{word spam}}</body><date>2009-01-15T16:06:00Z</date><state>B</state><user>zqxspam</user></comment></comments>',
    "ann_b/C-46": '<?xml version="1.0"?><comments><comment><id>103</id><body>{{word under what is for friends}}</body><date>2009-01-15T16:00:00Z</date><parentid>0</parentid><state>A</state><user>zqxfriend</user></comment></comments>',
    "ann_b/C-99": '<?xml version="1.0"?><comments><comment><id>109</id><body>{{word under what is missing}}</body><date>2009-01-15T16:00:00Z</date><parentid>0</parentid><state>A</state><user>zqxlost</user></comment></comments>',
    "ann_b/userpics.xml": "<userpics><picture url='{{word picture}}'/></userpics>",
}  # fmt: skip
_LJ_DOCUMENTS: dict[str, str | bytes] = {
    "2009-01.xml": """<?xml version="1.0" encoding='utf-8'?><livejournal><entry><itemid>45</itemid><eventtime>2009-01-15 07:40:00</eventtime><logtime>2009-01-15 15:40:00</logtime><subject>Rain</subject><event>{{shown entry in a document}} &lt;i hidden&gt;{{word that is hidden in a document}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed in a document}}&lt;/b&gt;</event><security>public</security><url>https://dw-b.dreamwidth.org/11543.html</url></entry>
<entry><itemid>46</itemid><eventtime>2009-01-16 07:40:00</eventtime><subject>x</subject><event>{{word for nobody in a document}}</event><security>private</security><url>https://dw-b.dreamwidth.org/11790.html</url></entry></livejournal>""",
    "comment_body.xml": """<?xml version="1.0" encoding='utf-8'?><livejournal><comments><comment id='100' jitemid='45' posterid='3'><body>{{shown comment in a document}} &lt;i hidden&gt;{{word that is hidden in a comment in a document}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed in a comment in a document}}&lt;/b&gt;</body><date>2009-01-15T15:45:00Z</date><property name='poster_ip'>{{ip in a document}}</property><property name='useragent'>{{word agent in a document}}</property></comment>
<comment id='101' jitemid='45' posterid='7700900333'><body>{{word screened in a document}}</body><date>2009-01-15 15:50:00</date></comment></comments></livejournal>""",
    "comment_meta.xml": """<?xml version="1.0" encoding='utf-8'?><livejournal><maxid>105</maxid><comments><comment id='100' posterid='3'/><comment id='101' posterid='7700900333' state='S'/><comment id='{{number of a comment that is gone}}' posterid='3' state='D'/></comments><usermaps><usermap id='3' user='bea_c'/><usermap id='7700900333' user='zqxscreened'/><usermap id='{{number of a user}}' user='{{word user who said nothing}}'/></usermaps></livejournal>""",
}  # fmt: skip

_MOVABLETYPE = """AUTHOR: odile
TITLE: Milk
BASENAME: milk
STATUS: Publish
DATE: 11/13/2008 02:16:10 PM
-----
BODY:
{{shown article}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b> it warms.
-----
COMMENT:
AUTHOR: Joris
EMAIL: {{mail who commented}}
IP: {{ip who commented}}
URL: http://joris.example
DATE: 11/13/2008 12:04:07 AM
{{shown comment}} <i hidden>{{word that is hidden in a comment}}</i><b style=Display:None>{{word that is not displayed in a comment}}</b>
-----
PING:
TITLE: Honey
URL: http://other.example/p/1
IP: {{ip who pinged}}
BLOG NAME: Other
DATE: 11/14/2008 01:00:00 AM
[...] milk [...]
-----
--------
AUTHOR: zqxdrafter
TITLE: {{word title of a draft}}
BASENAME: {{word basename of a draft}}
STATUS: Draft
TAGS: {{word tag of a draft}}
DATE: 01/02/2009 03:04:05 AM
-----
BODY:
{{word words of a draft}}
-----
EXTENDED BODY:
{{word more words of a draft}}
-----
KEYWORDS:
{{word keywords of a draft}}
-----
--------
AUTHOR: odile
TITLE: {{word title of a later one}}
STATUS: Future
DATE: 01/02/2030 03:04:05 AM
-----
BODY:
{{word words of a later one}}
-----
--------
"""

_BLOGGER_FEED = "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:georss='http://www.georss.org/georss' xmlns:app='http://purl.org/atom/app#'>"


def _blogger_entry(native_id: str, kind: str, title: str, words: str, more: str = "", mail: str = "noreply@blogger.com", name: str = "Ada") -> str:  # fmt: skip
    return f"""<entry><id>tag:blogger.com,1999:blog-1.{native_id}</id><published>2010-11-27T07:12:00.000-08:00</published><updated>2010-11-27T07:12:00.000-08:00</updated>{more}
<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#{kind}'/><title type='text'>{title}</title><content type='html'>{words}</content>
<author><name>{name}</name><email>{mail}</email><gd:image src='https://{{{{word host of a face}}}}.example/b16.gif'/><gd:email>{{{{mail in gd}}}}</gd:email></author></entry>"""


_BLOGGER = f"""<?xml version='1.0' encoding='UTF-8'?>{_BLOGGER_FEED}<id>tag:blogger.com,1999:blog-1.archive</id><updated>2011-05-06T07:08:09.010-07:00</updated><title type='text'>Ada's tea</title><link rel='alternate' type='text/html' href='http://bg.example/'/><author><name>Ada</name><email>{{{{mail owner}}}}</email></author>
{_blogger_entry("layout", "template", "Template", "{{word template}}")}
{_blogger_entry("settings.BLOG_ADMIN_PERMISSION", "settings", "BLOG_ADMIN_PERMISSION", "{{mail admin}}")}
{_blogger_entry("post-55", "post", "Rain", "{{shown article}} &lt;i hidden&gt;{{word that is hidden}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed}}&lt;/b&gt;", "<link rel='alternate' type='text/html' href='http://bg.example/2010/11/rain.html'/><georss:point>{{place of a post}} 1</georss:point><georss:featurename>{{word place}}</georss:featurename>", "{{mail writer}}")}
{_blogger_entry("post-56", "post", "{{word title of a draft}}", "{{word words of a draft}}", "<app:control><app:draft>yes</app:draft></app:control><category scheme='http://www.blogger.com/atom/ns#' term='{{word tag of a draft}}'/>")}
{_blogger_entry("post-77", "comment", "x", "{{shown comment}} &lt;i hidden&gt;{{word that is hidden in a comment}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed in a comment}}&lt;/b&gt;", "<thr:in-reply-to href='http://bg.example/2010/11/rain.html' ref='tag:blogger.com,1999:blog-1.post-55' type='text/html'/><gd:extendedProperty name='blogger.itemClass' value='pid-{{number pid}}'/>", "{{mail who commented}}", "Thomas")}
{_blogger_entry("post-78", "comment", "x", "{{word under a draft}}", "<thr:in-reply-to href='http://bg.example/2010/11/x.html' ref='tag:blogger.com,1999:blog-1.post-56' type='text/html'/>")}
{_blogger_entry("post-79", "comment", "x", "{{word removed}}", "<thr:in-reply-to href='http://bg.example/2010/11/rain.html' ref='tag:blogger.com,1999:blog-1.post-55' type='text/html'/><gd:extendedProperty name='blogger.contentRemoved' value='true'/>")}
</feed>"""  # fmt: skip


_BLOGGER_PRIVATE = f"""<?xml version='1.0' encoding='UTF-8'?>{_BLOGGER_FEED}<id>tag:blogger.com,1999:blog-3.archive</id><updated>2011-05-06T07:08:09.010-07:00</updated><title type='text'>{{{{word title of a private blog}}}}</title><link rel='alternate' type='text/html' href='http://zqxprivate.example/'/>
{_blogger_entry("settings.BLOG_READ_ACCESS_MODE", "settings", "BLOG_READ_ACCESS_MODE", "PRIVATE")}{_blogger_entry("post-155", "post", "{{word title in a private blog}}", "{{word words in a private blog}}", "<link rel='alternate' type='text/html' href='http://zqxprivate.example/2010/11/rain.html'/>")}</feed>"""  # fmt: skip


def _takeout_entry(
    number: int, kind: str, status: str, words: str, more: str = "<blogger:trashed/>", parent: int = 0
) -> str:
    under = f"<blogger:parent>tag:blogger.com,1999:blog-2.post-{parent}</blogger:parent><blogger:inReplyTo/>" if parent else f"<blogger:filename>/2011/10/{number}.html</blogger:filename>"  # fmt: skip
    return f"""<entry><id>tag:blogger.com,1999:blog-2.post-{number}</id>{under}<blogger:type>{kind}</blogger:type><blogger:status>{status}</blogger:status>
<author><name>Ada</name><uri></uri><email>{{{{mail takeout}}}}</email><blogger:type>BLOGGER</blogger:type></author><title>Rain</title><content type='html'>{words}</content>
<blogger:created>2011-10-08T19:40:53.278Z</blogger:created><published>2011-10-08T19:40:53.278Z</published><updated>2011-10-08T19:40:53.278Z</updated><blogger:location>{{{{word location}}}}</blogger:location>{more}</entry>"""  # fmt: skip


_TAKEOUT: dict[str, str | bytes] = {
    "Takeout/Blogger/Blogs/Tea/feed.atom": f"""<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-2</id><title>Tea two</title>
{_takeout_entry(55, "POST", "LIVE", "{{shown article in a takeout}} &lt;i hidden&gt;{{word that is hidden in a takeout}}&lt;/i&gt;&lt;b style=Display:None&gt;{{word that is not displayed in a takeout}}&lt;/b&gt;")}{_takeout_entry(57, "POST", "DRAFT", "{{word draft in a takeout}}")}
{_takeout_entry(58, "POST", "LIVE", "{{word trashed in a takeout}}", "<blogger:trashed>2012-01-01T00:00:00Z</blogger:trashed>")}{_takeout_entry(61, "POST", "SCHEDULED", "{{word scheduled in a takeout}}")}{_takeout_entry(62, "POST", "SOFT_TRASHED_POST", "{{word soft trashed in a takeout}}")}
{"".join(_takeout_entry(70 + number, "COMMENT", status, f"{{{{word comment {status}}}}}", parent=55) for number, status in enumerate(["SPAM_COMMENT", "PENDING_COMMENT", "EMPTIED_COMMENT", "HELD_SOMEHOW"]))}
{_takeout_entry(80, "COMMENT", "LIVE", "{{word trashed comment}}", "<blogger:trashed>2012-01-01T00:00:00Z</blogger:trashed>", parent=55)}{_takeout_entry(81, "COMMENT", "LIVE", "{{word under what was thrown away}}", parent=58)}{_takeout_entry(82, "COMMENT", "LIVE", "{{word under what is nowhere}}", parent=99)}</feed>""",
    "Takeout/Blogger/Blogs/Tea/settings.csv": "blog_publishing_mode,blog_admin_permission,blog_name,blog_read_access_mode,blog_subdomain,blog_google_analytics_account_number,blog_comment_email\nPUBLISH_MODE_BLOGSPOT,{{mail admin of a takeout}},Tea two,PUBLIC,teatwo,{{word analytics}},{{mail notified}}\n",
    "Takeout/Blogger/Blogs/Tea/theme-classic.html": "{{word theme}}",
    "Takeout/Blogger/Albums/Tea/tea.jpg.json": '{"geoData": {"latitude": {{place of a picture}}}}',
    "Takeout/Blogger/Profile/profile.csv": "email\n{{mail profile}}\n",
    "Takeout/archive_browser.html": "{{word contents}}",
}  # fmt: skip


def _mention(number: int, kind: str, words: str, **more: Any) -> dict[str, Any]:
    source = f"https://zqxsource{'abcdefghij'[number]}.example/{number}" if kind != "in-reply-to" or more.get("wm-private") else "https://ines.example/notes/7"  # fmt: skip
    name = "Ines" if words.startswith("{{shown") else f"{{{{word who sent {number}}}}}"
    return {
        "type": "entry", "author": {"type": "card", "name": name, "photo": f"https://{{{{word host of photo {number}}}}}.example/1.jpg", "url": "https://ines.example" if name == "Ines" else source},
        "url": source, "published": "2022-06-01T08:41:16+02:00", "wm-received": "2022-06-01T06:42:07Z", "wm-id": 1407001 + number,
        "wm-source": f"https://brid.gy/{{{{word source {number}}}}}", "wm-target": "https://wm.example/2022/05/tea/", "wm-protocol": "webmention",
        "content": {"html": f"<p>{words}</p>", "text": words}, "wm-property": kind, "wm-private": False, "rels": {"canonical": f"{{{{word rel {number}}}}}"},
    } | more  # fmt: skip


_WEBMENTION = json.dumps(
    {"type": "feed", "name": "Webmentions", "token": "{{word token}}", "children": [
        _mention(1, "in-reply-to", "{{shown comment}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b>"),
        _mention(2, "in-reply-to", "{{word private reply}}", **{"wm-private": True}),
        _mention(3, "mention-of", "{{word private mention}}", **{"wm-private": True}),
        *(_mention(number, f"{kind}-of" if kind != "rsvp" else kind, f"{{{{word words of a {kind}}}}}") for number, kind in enumerate(("like", "repost", "bookmark", "rsvp", "follow"), 4)),
    ]}
)  # fmt: skip

_WEBPAGE = """<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Frivolous &#8211; Amber Writes</title>
<!-- saved from url=(0042)https://{{word user}}:{{word password in an address}}@page.example/2008/11/frivolous/ --><link rel="canonical" href="https://page.example/2008/11/frivolous/"><meta property="og:site_name" content="Amber Writes">
<meta name="csrf-token" content="{{word csrf}}"><meta name="geo.position" content="{{place in a header}};1"><meta property="article:published_time" content="2008-11-08T02:10:00+00:00">
<script>var wpApiSettings={"nonce":"{{word nonce}}","user":"{{mail signed in}}"};</script><style>.x{content:"{{word style}}"}</style></head><body class="single single-post postid-12 logged-in">
<div id="wpadminbar"><a href="/wp-admin/profile.php">Howdy, {{word signed in}}</a><a href="/wp-login.php?action=logout&amp;_wpnonce={{word logout nonce}}">Log out</a></div>
<main><article id="post-12" class="post-12 post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">Frivolous</h1><span class="author vcard"><a class="url fn n" href="https://page.example/author/amber/">Amber</a></span>
<a class="post-edit-link" href="https://page.example/wp-admin/post.php?post=12&amp;action=edit&amp;_wpnonce={{word edit nonce}}">Edit</a><time class="entry-date published" datetime="2008-11-07T18:10:00-08:00">November 7, 2008</time></header>
<div class="entry-content"><p>{{shown article}} is what people say of it, and I have been wondering about that for a week.</p><!-- {{word comment in the words}} --><noscript><img src="https://{{markup pixel}}.example/p.gif"></noscript><script>{{word script in the words}}</script>
<p hidden>{{word hidden paragraph}}</p><p style="display:none">{{word invisible paragraph}}</p><form><input type="hidden" name="token" value="{{word hidden input}}"><input name="mail" value="{{mail typed into a form}}"><textarea>{{word typed into the words}}</textarea></form></div></article>
<section id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2><ol class="comment-list">
<li id="comment-31" class="comment even thread-even depth-1"><article id="div-comment-31" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://secure.gravatar.com/avatar/{{md5 who commented}}?s=64" class="avatar"><b class="fn">Nancy</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="https://page.example/2008/11/frivolous/#comment-31"><time datetime="2008-11-07T18:31:02-08:00">November 7</time></a> <a class="comment-edit-link" href="https://page.example/wp-admin/comment.php?_wpnonce={{word nonce of a comment}}">Edit</a></div></footer>
<div class="comment-content" data-ip="{{ip who commented}}" data-mail="{{mail who commented}}"><p>{{shown comment}} <i hidden>{{word that is hidden in a comment}}</i><b style=Display:None>{{word that is not displayed in a comment}}</b></p><!-- {{ip in a comment}} --></div></article></li>
<li id="comment-35" class="comment odd depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{{word name of who waits}}</b> <span class="says">says:</span></div><p class="comment-awaiting-moderation">Your comment is awaiting moderation.</p></footer>
<div class="comment-content"><p>{{word awaiting moderation}}</p></div></article></li><li id="comment-36" class="comment deleted-comment depth-1"><div class="comment-author"><b class="fn">{{word name of who deleted}}</b></div><div class="comment-content"><p>{{word deleted}}</p></div></li></ol>
<div id="respond"><form id="commentform"><p class="logged-in-as">Logged in as {{word logged in as}}.</p><textarea id="comment">{{word draft of a comment}}</textarea><input name="author" value="{{word name in a form}}"><input name="email" value="{{mail in a form}}"><input type="hidden" name="ak_js" value="{{word hidden in a form}}"></form></div></section></main></body></html>
"""  # fmt: skip

_PASTED = {
    "pages/frivolous.txt": """Why the office kettle matters more than the office

by Linnea on June 2, 2014

{{shown article}} is where people who do not work together talk to each other, and ours broke.

For a week nobody on the third floor knew what the second floor was doing, and two meetings were called to find out what a cup of tea had always told us for free.

Comments (1)

I have the recipe for that {{shown comment}} cake now.

Posted by: Jonas Weil | June 06, 2014 at 08:10 AM

Leave a Reply

Logged in as {{word logged in as}}. Log out?

Your email address will not be published. Required fields are marked *

Name *

{{word name in a form}}

Email *

{{mail in a form}}
""",
    "pages/notes.txt": "buy milk {{word note}}\n",
    "pages/access.txt": '{{ip in a log}} - - "GET / HTTP/1.1" 200 "{{word agent in a log}}"\n',
}

_JSONL = "\n".join(
    [
        '{"tweetarchive":1,"service":"kettles","account":{"id":"7","handle":"ann_kettles","name":"Ann"},"email":"{{mail of the first line}}"}',
        '{"type":"account","id":"7","handle":"ann_kettles","name":"Ann","own":true,"email":"{{mail owner}}","phone":"{{number telephone}}"}',
        '{"type":"account","id":"9","handle":"bea_kettles","name":"Bea","ip":"{{ip account}}","token":"{{word token}}"}',
        '{"type":"post","id":"1","at":"2014-05-19T20:15:00Z","visibility":"public","text":"@bea_kettles {{shown post}}","ip":"{{ip post}}","geo":{"lat":"{{place of a post}}"},"device":"{{word device}}"}',
        '{"type":"post","id":"2","at":"2014-05-19T20:25:00Z","visibility":"public","author":{"id":"9"},"text":"{{shown answer}}","reply_to":"1","media":[{"file":"{{word name of a file}}.jpg","kind":"photo"}]}',
        '{"type":"like","id":"{{number liked}}","text":"{{word liked}}","at":"2014-05-19T20:30:00Z"}',
        '{"type":"follow","id":"{{word follower}}","direction":"follower"}',
        '{"type":"follow","id":"{{word followed}}","direction":"following"}',
        '{"type":"letter","id":"1","text":"{{word of an unknown type}}"}',
        '{"type":"kept","kind":"kettles.message","id":"{{number message}}","record":"{{word message}}"}',
        *(
            f'{{"type":"post","id":"3{number}","at":"2014-05-2{number % 10}T20:15:00Z","visibility":"{state}","text":"@bea_kettles {{{{word {state}}}}} #{{{{word tag {state}}}}}"}}'
            for number, state in enumerate(
                ("community", "followers", "protected", "circle", "direct", "deleted", "draft", "pending", "spam", "unknown")
            )
        ),
        '{"type":"post","id":"40","at":"2014-05-23T20:15:00Z","text":"{{word of nobody knows whom}}"}',
        "{{word of a line that is none}}",
    ]
)  # fmt: skip
_JSONL_BLOG = "\n".join(
    [
        '{"tweetarchive":1,"service":"kettles","belongs":"site","account":{"id":"kettles.example"},"key":"{{word key of a blog}}"}',
        '{"type":"article","url":"https://kettles.example/2014/steam","at":"2014-06-01T12:00:00Z","visibility":"public","author":{"id":"7"},"title":"Steam","html":"<p>{{shown article}} <i hidden>{{word that is hidden}}</i><b style=Display:None>{{word that is not displayed}}</b></p><!-- {{markup comment}} -->"}',
        '{"type":"comment","id":"c1","article":"https://kettles.example/2014/steam","at":"2014-06-01T13:00:00Z","visibility":"public","author":{"name":"Cy","email":"{{mail who commented}}"},"content":"{{shown comment}}","user_agent":"{{word agent}}"}',
        '{"type":"comment","id":"c2","article":"https://kettles.example/2014/steam","visibility":"spam","author":{"name":"{{word name of spam}}"},"html":"<p>{{word spam comment}}</p>"}',
    ]
)  # fmt: skip

TABLES: Mapping[str, tuple[Table, ...]] = {
    "blogger": ({"blog-05-06-2011.xml": _BLOGGER}, {"blog-05-07-2011.xml": _BLOGGER_PRIVATE}, _TAKEOUT),
    "commento": ({"commento.json": _COMMENTO_1}, {"cmt3.example.json": _COMMENTO_3}),
    "disqus": ({"teablog-2016-06-22T13:14:15.123456-all.xml": _DISQUS},),
    "echo": ({"export.xml": _ECHO},),
    "ghost": ({"ghost.example.ghost.2023-05-02-10-00-00.json": _GHOST},),
    "intensedebate": ({"intensedebate.xml": _INTENSEDEBATE},),
    "isso": ({"isso.example.db": _ISSO}, {"isso.json": _ISSO_JSON}),
    "jsonl": ({"kettles.jsonl": _JSONL}, {"steam.jsonl": _JSONL_BLOG}),
    "livejournal": (_LJDUMP, _LJ_DOCUMENTS),
    "movabletype": ({"mt.example.txt": _MOVABLETYPE},),
    "pasted": (_PASTED,),
    "remark42": ({"backup-kettle-20220101.json": _REMARK},),
    "twitter": (_twitter(), _EARLY, _PROTECTED),
    "webmention": ({"webmentions.json": _WEBMENTION},),
    "webpage": ({"frivolous.html": _WEBPAGE},),
    "wordpress": ({"rain.wordpress.2026-10-31.000.xml": _WORDPRESS},),
}
