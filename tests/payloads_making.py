"""An archive with given words in every field of a Twitter export, a WordPress export and the owner's own files."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from command_line import run
from PIL import Image
from twitter_making import (
    OWNER,
    Json,
    account,
    export_at,
    file_of,
    note,
    note_range,
    photo,
    place,
    snowflake,
    tweet,
    wrapped,
)

TALK = 100
"""Tweets in a conversation; comments under an article."""

MUCH = 1000
"""Characters of the words in fields that hold several."""


def archive_with(words: Sequence[str], folder: Path) -> Path:
    """The archive's folder, with everything imported and nothing built."""
    root = folder / "archive"
    run("new", root)
    for name, content in _files(words).items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(content, encoding="utf-8", errors="replace", newline="")
    run("-C", root, "import", export_at(folder / "twitter", _twitter(words)))
    run("-C", root, "import", export_at(folder / "friend", _friend(words)), "--person", "eve")
    run("-C", root, "import", export_at(folder / "wordpress", {"blog.xml": _wordpress(words)}), "--mine")
    return root


def _files(words: Sequence[str]) -> dict[str, str]:
    """What the owner writes by hand."""
    text = {
        f"stories/s{number}.md": f"+++\ntitle = {_quoted(part[-1])}\npeople = ['eve']\n+++\n" + "\n\n".join(part)
        for number, part in enumerate(_parts([each.replace("\n::", "\n\\::") for each in words], 20_000))
    }
    for number, part in enumerate(_parts(words, 20_000)):
        first, second = _quoted(part[0]), _quoted(part[-1])
        met = f"met = {{date = 2012-05-19, place = {first}}}\ncircles = [{{name = {second}, since = 2009-03-12}}]"
        who = f"name = {first}\ncalled = {second}\naccounts = ['twitter:{770_000 + number}']"
        text[f"people/{'eve' if not number else f'eve{number}'}.md"] = f"+++\n{who}\n{met}\n+++\n" + "\n\n".join(part)
    title, description = _quoted(words[0]), _quoted(words[1])
    open_to_all = 'base_url = "https://me.example/letters/"\nrobots = "public"\npermalinks = "none"\n'
    text["archive.toml"] = f"[site]\ntitle = {title}\ndescription = {description}\n{open_to_all}"
    return text


def _parts(words: Sequence[str], length: int) -> Iterator[list[str]]:
    """The words in order, about so many characters in each part."""
    part: list[str] = []
    for each in words:
        if part and sum(map(len, part)) + len(each) > length:
            yield part
            part = []
        part.append(each)
    yield part


def _quoted(words: str) -> str:
    """A text in TOML, which may hold any character if it is written as a number."""
    return '"' + "".join(each if each.isalnum() and each.isascii() else f"\\U{ord(each):08x}" for each in words) + '"'


# --- Twitter -------------------------------------------------------------------------------------------------------


def _twitter(words: Sequence[str]) -> dict[str, str | bytes]:
    tweets, notes = [], []
    for number, each in enumerate(words):
        tweets.append(made := _tweet(number, each))
        if number % 10 == 0:
            notes.append(_note(number, each, made))
    pictured, files = _pictures(words)
    return {
        "data/account.js": account(OWNER, "ada_example", words[2]),
        "data/profile.js": _profile(words[3], words[4], words[5]),
        "data/tweets.js": file_of("tweets", wrapped(*tweets, *pictured)),
        "data/note-tweet.js": file_of("note-tweet", notes),
        **files,
    }


def _friend(words: Sequence[str]) -> dict[str, str | bytes]:
    """Of whom everything is said that a profile says."""
    answer = tweet("2022-01-01 00:00:30", f"@ada_example {words[6]}", reply=(_id(0), OWNER, "ada_example"))
    return {
        "data/account.js": account("770000", "eve0", words[7]),
        "data/profile.js": _profile(words[8], words[9], words[10]),
        "data/tweets.js": file_of("tweets", wrapped(answer)),
    }


def _profile(bio: str, website: str, location: str) -> str:
    description = {"bio": bio, "website": website, "location": location}
    avatar = f"https://pbs.twimg.com/profile_images/1/{bio}"
    return file_of("profile", [{"profile": {"description": description, "avatarMediaUrl": avatar}}])


def _tweet(number: int, words: str) -> Json:
    """To somebody called so, with such a tag, an address shown and written like that, from such an app. Each answers
    the one before.
    """
    handle, ident, short = f"eve{number}", str(770_000 + number), f"https://t.co/a{number:09}"
    text = f"@{handle} {words} #{words} {short}"
    entities: Json = {
        "user_mentions": [
            {"name": words, "screen_name": handle, "indices": place(text, f"@{handle}"), "id_str": ident, "id": ident}
        ],
        "hashtags": [{"text": words, "indices": place(text, f"#{words}")}],
        "urls": [{"url": short, "expanded_url": words, "display_url": words, "indices": place(text, short)}],
        "symbols": [{"text": words, "indices": place(text, words)}],
    }
    before = (_id(number - 1), OWNER, "ada_example") if number % TALK else ("1500000000000000000", ident, words)
    more: Json = {
        "lang": words[:40],
        "source": f'<a href="{words}">{words}</a>',
        "place": {"full_name": words, "name": words, "country": words, "url": words},
        "card": {"name": words, "url": words, "binding_values": {"choice1_label": {"string_value": words}}},
        "quoted_status_permalink": {"url": short, "expanded": words, "display": words},
    }
    return tweet(_time(number), text, native_id=_id(number), entities=entities, reply=before, **more)


def _note(number: int, words: str, short: Json) -> Json:
    text = f"@eve{number} long: {words} https://t.co/b{number:09}"
    url = note_range(text, f"https://t.co/b{number:09}", shortUrl="x", expandedUrl=words, displayUrl=words)
    style = note_range(text, words, styleTypes=[{"name": "Bold"}, {"name": words}])
    tag = note_range(text, words, text=words)
    whom = note_range(text, f"@eve{number}", screenName=f"eve{number}")
    ranges = {"urls": [url], "styletags": [style], "hashtags": [tag], "mentions": [whom]}
    made = note(_time(number), text, native_id=str(int(short["id_str"]) - 1), **ranges)
    made["noteTweet"]["lifecycle"]["initialTweetId"] = short["id_str"]
    return made


def _pictures(words: Sequence[str]) -> tuple[list[Json], dict[str, str | bytes]]:
    """All the words again, as what pictures are said to show."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(drawn, "JPEG")
    tweets: list[Json] = []
    files: dict[str, str | bytes] = {}
    for number, part in enumerate(_parts(words, MUCH)):
        own_id, short = _id(500_000 + number), f"https://t.co/c{number:09}"
        text = f"@eve1 look {short}"
        shown = photo("x.jpg", short, own_id, ext_alt_text=" ".join(part), media_alt=part[0], display_url=part[0])
        tweets.append(tweet(_time(500_000 + number), text, native_id=own_id, media=[shown]))
        tweets[-1]["entities"]["user_mentions"] = [
            {"name": part[0], "screen_name": "eve1", "indices": ["0", "5"], "id_str": "770001", "id": "770001"}
        ]
        files[f"data/tweets_media/{own_id}-x.jpg"] = drawn.getvalue()
    return tweets, files


def _time(number: int) -> str:
    day, minute = divmod(number, 1000)
    return f"202{2 + day // 600 % 5}-{day // 28 % 12 + 1:02}-{day % 28 + 1:02} {minute // 60:02}:{minute % 60:02}:00"


def _id(number: int) -> str:
    return snowflake(_time(number), number % 4000)


# --- WordPress -----------------------------------------------------------------------------------------------------

_HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.6.2" created="2026-10-31 06:55" -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:base_blog_url>https://tea.example</wp:base_blog_url>
"""


def _wordpress(words: Sequence[str]) -> str:
    """Comments with such names, addresses and words, under articles with such titles, tags, links and texts."""
    parts = [_HEAD, f"<title>{_data(words[11])}</title><description>{_data(words[12])}</description>"]
    parts.append(f"<wp:author>{_wp(author_id=1, author_login='ada', author_display_name=words[13])}</wp:author>")
    comments = [_comment(number, each) for number, each in enumerate(words, 1)]
    for number in range(0, len(words), TALK):
        some = words[number : number + TALK]
        told = _wp(post_id=number + 1, post_type="post", status="publish", post_date_gmt="2010-01-01 00:00:00")
        told += f"<title>{_data(some[0])}</title><link>https://tea.example/{number}/</link><dc:creator>ada</dc:creator>"
        told += f"<excerpt:encoded>{_data(some[-1])}</excerpt:encoded>"
        told += f"<content:encoded>{_data(_article(some, number // TALK % 3))}</content:encoded>"
        told += "".join(f'<category domain="post_tag">{_data(each)}</category>' for each in some)
        parts.append(f"<item>{told}{''.join(comments[number : number + TALK])}</item>\n")
        picture = _wp(post_id=number + 2, post_type="attachment", attachment_url=some[0], post_parent=number + 1)
        parts.append(f"<item><title>{_data(some[0])}</title>{picture}</item>\n")
    return "".join((*parts, "</channel></rss>"))


def _article(words: Sequence[str], dialect: int) -> str:
    if dialect == 0:  # typed
        return "\n\n".join(words)
    if dialect == 1:  # blocks
        return "\n".join(f"<!-- wp:paragraph -->\n<p>{each}</p>\n<!-- /wp:paragraph -->" for each in words)
    return "\n".join(f"[caption]<img src='{each}'>{each}[/caption] [embed]{each}[/embed]" for each in words)


def _comment(number: int, words: str) -> str:
    told: dict[str, Any] = {
        "comment_id": number,
        "comment_author": words,
        "comment_author_url": words if number % 2 else f"https://site.example/{words}",
        "comment_date_gmt": f"2010-01-{number // 1400 % 28 + 1:02} {number // 60 % 24:02}:{number % 60:02}:00",
        "comment_approved": 1,
        "comment_type": "" if number % 7 else "pingback",
        "comment_content": words,
        "comment_parent": number - 1 if number % 3 == 0 else 0,
    }
    return f"<wp:comment>{_wp(**told)}</wp:comment>\n"


def _wp(**told: object) -> str:
    return "".join(f"<wp:{name}>{_data(str(value))}</wp:{name}>" for name, value in told.items())


def _data(words: str) -> str:
    """The words as XML may hold them."""
    fit = "".join(each for each in words if each >= " " or each in "\t\n\r").replace("\ufffe", "").replace("\uffff", "")
    return f"<![CDATA[{fit.replace(']]>', ']]]]><![CDATA[>')}]]>"
