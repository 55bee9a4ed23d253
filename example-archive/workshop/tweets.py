"""One post of the screenplay as the official archive writes it: a tweet, a note, a like. It must not write files.

Entity positions are code points of the HTML-escaped text; every scalar is a string, flags apart.
"""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from workshop import media
from workshop.ids import code, steady
from workshop.screenplay import Person, Post, ScreenplayError

PIECE = re.compile(r"(?P<url>https?://[^\s)]+[^\s).,;:!?])|(?<![\w&/])@(?P<at>\w{1,15})|(?<![\w&/])#(?P<tag>\w+)")
SHORT_LINKS = datetime(2011, 6, 1, tzinfo=UTC)
LONG_TWEETS = datetime(2017, 11, 8, tzinfo=UTC)
NEW_HOST = datetime(2024, 5, 17, tzinfo=UTC)
NOTE_GAP = 25 << 22
SOURCES = [
    ("2008-01-01", "http://twitter.com", "Twitter Web Client"),
    ("2012-06-01", "http://twitter.com/download/iphone", "Twitter for iPhone"),
    ("2015-03-01", "https://mobile.twitter.com", "Mobile Web (M5)"),
    ("2019-07-15", "https://mobile.twitter.com", "Twitter Web App"),
]


class Tweets:
    """Writes posts from one exporter's point of view: `old_host` keeps twitter.com for links before May 2024."""

    def __init__(self, cast: dict[str, Person], pictures: dict[str, tuple[int, int]], *, old_host: bool) -> None:
        self.people = {handle.lower(): person for person in cast.values() for _, handle in person.handles}
        self.pictures = pictures
        self.old_host = old_host

    def check(self, posts: list[Post]) -> None:
        """Raise ScreenplayError that lists every post the service would have refused."""
        whole = [post for post in posts if not post.note and not post.boosts]
        refused = list(filter(None, (_excess(post, self._plain(post)) for post in whole)))
        if refused:
            raise ScreenplayError("\n".join(refused))

    def tweet(self, post: Post, versions: list[Post]) -> dict[str, Any]:
        """The tweet object of a post; `versions` are all its versions, oldest first (itself alone if never edited)."""
        text, entities = self._text(post)
        attached = [
            media.entity(post, name, text, self._address(post.boosts or post), self.pictures[name.lstrip("?")])
            for name in media.shown(post, text)
        ]
        if attached:
            entities["media"] = [dict(attached[0], type="photo")]
            entities["media"][0].pop("video_info", None)
        tweet: dict[str, Any] = {
            "edit_info": _edit_info(post, versions),
            "retweeted": False,
            "source": _source(post),
            "entities": entities,
            "display_text_range": ["0", str(len(text))],
            "favorite_count": str(_count(post, "likes", len(post.liked_by))),
            "id_str": str(post.id),
            "truncated": False,
            "retweet_count": str(0 if post.boosts else steady("boosts", post.seed) % 40 // 37),
            "id": str(post.id),
            "created_at": stamp(post.when),
            "favorited": False,
            "full_text": text,
            "lang": post.lang or _language(post.text or (post.boosts.text if post.boosts else "")),
        }
        if attached or entities["urls"]:
            tweet["possibly_sensitive"] = False
        if attached:
            tweet["extended_entities"] = {"media": attached}
        if post.reply_to:
            tweet.update(_reply(post.reply_to))
        if post.drawer == "community":
            tweet.update(scopes={"followers": False}, community_id_str="1497000000000000000")
            tweet["community_id"] = tweet["community_id_str"]
        if post.drawer == "deleted":
            tweet["deleted_at"] = stamp(post.when + timedelta(minutes=9))
        return tweet

    def note(self, post: Post) -> dict[str, Any]:
        """The long text of a post, as note-tweet.js has it: not escaped, without the leading mentions of a reply."""
        text = re.sub(r"^(?:@\w{1,15}\s+)+", "", post.text) if post.reply_to else post.text
        moment = post.when.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        found = [(match.lastgroup, match) for match in PIECE.finditer(text)]
        where = [(kind, m, {"fromIndex": str(m.start()), "toIndex": str(m.end())}) for kind, m in found]
        return {
            "noteTweetId": str(post.id - NOTE_GAP),
            "updatedAt": moment,
            "lifecycle": {"value": "1", "name": "Active", "originalName": "Active", "annotations": {}},
            "createdAt": moment,
            "core": {
                "styletags": [],
                "urls": [
                    {"expandedUrl": m[0], "shortUrl": m[0], "displayUrl": _display(m[0]), **at}
                    for kind, m, at in where
                    if kind == "url"
                ],
                "text": text,
                "mentions": [{"screenName": m["at"], **at} for kind, m, at in where if kind == "at"],
                "cashtags": [],
                "hashtags": [{"text": m["tag"], **at} for kind, m, at in where if kind == "tag"],
            },
        }

    def like(self, post: Post) -> dict[str, Any]:
        """What like.js keeps of somebody's post: words without a name; no words at all once the author is gone."""
        like = {"tweetId": str(post.id), "expandedUrl": f"https://twitter.com/i/web/status/{post.id}"}
        if not post.who.gone:
            like["fullText"] = self._text(post)[0]
        return like

    def files(self, post: Post) -> list[tuple[str, str]]:
        """(name in tweets_media/, picture) of every file that lies beside this tweet."""
        shown = media.shown(post, self._text(post)[0])
        return [(f"{post.id}-{media.basename(post, name)}", name) for name in shown if not name.startswith("?")]

    def _text(self, post: Post) -> tuple[str, dict[str, Any]]:
        entities: dict[str, Any] = {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []}
        plain = self._plain(post)
        out, done = "", 0
        leading = re.match(r"(?:@\w{1,15}\s+)*", plain)
        for match in PIECE.finditer(plain):
            out += html.escape(plain[done : match.start()], quote=False)
            piece = match[0]
            if match["url"]:
                piece, entity = self._link(post, match[0])
                kind = "urls"
            elif match["tag"]:
                entity, kind = {"text": match["tag"]}, "hashtags"
            else:
                entity = self._mention(post, match["at"], leads=bool(leading and match.start() < leading.end()))
                kind = "user_mentions"
            if entity is not None:
                entity["indices"] = [str(len(out)), str(len(out) + len(piece))]
                entities[kind].append(entity)
            out += html.escape(piece, quote=False)
            done = match.end()
        out += html.escape(plain[done:], quote=False)
        if post.pictures and post.when >= media.NATIVE_PHOTOS:
            out += (" " if out else "") + media.link(post)
        return out, entities

    def _plain(self, post: Post) -> str:
        """The text as typed, plus what the service appends: the address of a quoted post, the end of a cut text."""
        if post.boosts:
            original = html.unescape(self._text(post.boosts)[0])
            handle = post.boosts.who.handle(post.when)
            text = f"RT @{handle}: {original}"
            return text if len(text) <= 140 else text[:139] + "…"
        if post.note:
            body = post.text if len(post.text) <= 275 else post.text[: post.text.rindex(" ", 0, 275)]
            return f"{body}… {self._address(post)}"
        text = post.text
        if post.quotes:
            text = f"{text} {self._address(post.quotes, post.when)}".strip()
        return text

    def _address(self, post: Post, when: datetime | None = None) -> str:
        host = "twitter.com" if self.old_host and (when or post.when) < NEW_HOST else "x.com"
        handle = "i/web" if post.note and when is None else post.who.handle(when or post.when)
        return f"https://{host}/{handle}/status/{post.id}"

    def _link(self, post: Post, url: str) -> tuple[str, dict[str, Any] | None]:
        if post.boosts and "//t.co/" in url:
            known = [entity for entity in self._text(post.boosts)[1]["urls"] if entity["url"] == url]
            return url, known[0] if known else None
        if post.when < SHORT_LINKS:  # written out in full; the oldest have no entity either
            return url, {
                "url": url,
                "expanded_url": url,
                "display_url": _display(url),
            } if post.when.year > 2009 else None
        scheme = "http" if post.when.year < 2014 else "https"
        short = f"{scheme}://t.co/{code(10, 'link', url)}"
        return short, {"url": short, "expanded_url": url, "display_url": _display(url)}

    def _mention(self, post: Post, handle: str, *, leads: bool) -> dict[str, Any] | None:
        person = self.people.get(handle.lower())
        if person is None or (person.gone and leads and steady("lost", post.seed) % 2):
            return None
        if person.gone:
            return {"name": handle, "screen_name": handle, "id_str": "-1", "id": "-1"}
        return {"name": person.name, "screen_name": handle, "id_str": person.id, "id": person.id}


def stamp(when: datetime) -> str:
    """`Wed Oct 10 20:19:24 +0000 2018`, whatever the machine's language is."""
    day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[when.weekday()]
    month = "JanFebMarAprMayJunJulAugSepOctNovDec"[when.month * 3 - 3 : when.month * 3]
    return f"{day} {month} {when.day:02} {when:%H:%M:%S} +0000 {when.year}"


def _edit_info(post: Post, versions: list[Post]) -> dict[str, Any]:
    first = versions[0]
    until = first.when + timedelta(minutes=60 if post.when.year > 2021 else 30)
    control = {
        "editTweetIds": [str(version.id) for version in versions],
        "editableUntil": f"{until:%Y-%m-%dT%H:%M:%S}.{until.microsecond // 1000:03}Z",
        "editsRemaining": str(6 - len(versions)),
        "isEditEligible": post.reply_to is None and post.boosts is None,
    }
    if post is first:
        return {"initial": control}
    return {"edit": {"initialTweetId": str(first.id), "editControlInitial": control}}


def _reply(parent: Post) -> dict[str, str]:
    fields = {
        "in_reply_to_status_id_str": str(parent.id),
        "in_reply_to_status_id": str(parent.id),
        "in_reply_to_user_id": parent.who.id,
        "in_reply_to_user_id_str": parent.who.id,
    }
    if not parent.who.gone:  # the name of a deleted account is not exported, its number is
        fields["in_reply_to_screen_name"] = parent.who.handle()
    return fields


def _excess(post: Post, text: str) -> str:
    """A complaint if the service would have refused a text as too long for its day, else nothing."""
    typed = re.sub(r"https?://\S+", "x" * 23 if post.when >= SHORT_LINKS else lambda m: m[0], text)
    if post.when >= LONG_TWEETS and post.reply_to:
        typed = re.sub(r"^(?:@\w{1,15}\s+)+", "", typed)
    limit = 280 if post.when >= LONG_TWEETS else 140
    return f"{post.where}: {len(typed)} characters, {limit} were allowed: {typed}" if len(typed) > limit else ""


def _display(url: str) -> str:
    bare = re.sub(r"^https?://(www\.)?", "", url)
    return bare if len(bare) <= 26 else bare[:26] + "…"


def _source(post: Post) -> str:
    if post.boosts is None and steady("source", post.seed) % 5 == 0 and post.when.year > 2011:
        return '<a href="http://twitter.com/download/android" rel="nofollow">Twitter for Android</a>'
    day = post.when.date().isoformat()
    _, link, name = [entry for entry in SOURCES if entry[0] <= day][-1]
    return f'<a href="{link}" rel="nofollow">{name}</a>'


def _count(post: Post, what: str, known: int) -> int:
    if post.boosts:
        return 0
    return known + steady(what, post.seed) % (3 if post.reply_to else 6)


def _language(text: str) -> str:
    if re.search(r"[\u3040-\u30ff]", text):
        return "ja"
    if re.search(r"[\u0600-\u06ff]", text):
        return "ar"
    return "en" if re.search(r"[a-z]{2}", re.sub(r"(?:https?://|@)\S+", "", text.lower())) else "und"
