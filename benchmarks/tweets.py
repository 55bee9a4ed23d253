"""The n-th tweet of an export, as the official download of 2025 writes it: a pure function of its number.

The mix is that of real exports (2026-11): two replies in three tweets, a quarter of them to oneself, the others to two
thousand people of whom few are written to often; retweets cut at 140, quotes as a link at the end, one media entity in
ten tweets, hashtags, links, escaped signs, emoji. Parents of other people are mostly missing, as they are in life.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any

from benchmarks.timeline import Timeline, id_at, shuffled
from benchmarks.words import EMOJI, ESCAPED, MARKS, Vocabulary, Weighted, handle, name

PEOPLE = 2000
STRANGERS = 3000
OWNER_ID = "4417001"
LONG_THREAD = 400
"""Every so many tweets one continues a thread that never ends."""

_APPS = ("Twitter Web Client", "Twitter for iPhone", "Twitter Web App", "Twitter for Android", "Echofon")


class Person:
    """Somebody who is written to. Handle and name are made from the number alone."""

    def __init__(self, seed: int, number: int) -> None:
        chance = random.Random(seed << 20 | number)
        self.name = name(chance)
        self.handle = handle(chance, self.name)
        self.native_id = str(5_000_000 + number * 7919)


class World:
    """Who there is and what they say. One seed and one count give one world."""

    def __init__(self, seed: int, count: int) -> None:
        self.seed = seed
        self.count = count
        self.time = Timeline(seed, count)
        self.words = Vocabulary(seed)
        self.people = [Person(seed, number) for number in range(PEOPLE + STRANGERS)]
        self.owner = Person(seed, PEOPLE + STRANGERS)
        self.owner.native_id = OWNER_ID
        self._often = Weighted(PEOPLE)

    def kind(self, number: int) -> str:
        share = shuffled(self.seed, number, 3) % 1000
        if number % LONG_THREAD == 7 and number > LONG_THREAD:
            return "self"
        if share < 120:
            return "retweet"
        if share < 160:
            return "quote"
        if share < 320:
            return "self" if number else "plain"
        return "reply" if share < 810 else "plain"

    def answered(self, number: int) -> tuple[int, int, str]:
        """Of a reply to somebody: their number, the Unix second and the id of what they had said."""
        chance = random.Random(shuffled(self.seed, number, 4))
        second = self.time.at(number) - 15 - int(chance.expovariate(1 / 1200))
        return self._often.pick(chance), second, id_at(second, 2 * number)

    def own_parent(self, number: int) -> int:
        """The tweet of one's own that `number` continues; never a retweet."""
        if number % LONG_THREAD == 7:
            return number - LONG_THREAD
        step = (1, 1, 1, 1, 1, 2, 3)[shuffled(self.seed, number, 5) % 7]
        parent = max(0, number - step)
        while parent and self.kind(parent) == "retweet":
            parent -= 1
        return parent

    def tweet(self, number: int) -> dict[str, Any]:
        """The record of tweet `number`, without its wrapper."""
        chance = random.Random(shuffled(self.seed, number, 6))
        second = self.time.at(number)
        draft = Draft(self, self.owner, chance, second)
        kind = self.kind(number)
        if kind == "retweet":
            draft.retweet(self.people[chance.randrange(len(self.people))])
        elif kind == "self":
            draft.reply_to(self.owner, self.time.native_id(self.own_parent(number)), named=False)
            draft.say()
        elif kind == "reply":
            who, _, parent = self.answered(number)
            draft.reply_to(self.people[who], parent if chance.random() < 0.95 else "", named=True)
            for other in range(sum(chance.random() < share for share in (0.2, 0.05, 0.02))):
                draft.mention(self.people[(who + 17 * (other + 1)) % PEOPLE])
            draft.say()
        else:
            draft.say()
            if kind == "quote":
                draft.quote(number)
        return draft.record(self.time.native_id(number))

    def friend_tweet(self, friend: int, number: int) -> dict[str, Any] | None:
        """What the friend said that tweet `number` answers, from the friend's own export; None if it answers another.

        Seven in ten times it was itself an answer to the owner.
        """
        if self.kind(number) != "reply":
            return None
        who, second, native_id = self.answered(number)
        if who != friend:
            return None
        chance = random.Random(shuffled(self.seed, number, 7))
        draft = Draft(self, self.people[friend], chance, second)
        before = self.own_parent(number)
        if chance.random() < 0.7 and self.time.at(before) < second:
            draft.reply_to(self.owner, self.time.native_id(before), named=True)
        draft.say()
        return draft.record(native_id)


class Draft:
    """A tweet while it is written: the text so far and what is found in it. Indices count code points."""

    def __init__(self, world: World, author: Person, chance: random.Random, second: int) -> None:
        self._world = world
        self._author = author
        self._chance = chance
        self._when = datetime.fromtimestamp(second, UTC)
        self._room = 280 if self._when.year >= 2018 else 140
        self._text = ""
        self._entities: dict[str, list[Any]] = {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []}
        self._media: list[dict[str, Any]] = []
        self._fields: dict[str, Any] = {}
        self._loved = True

    def say(self) -> None:
        """A sentence or a few, with whatever people put into them."""
        chance, words = self._chance, self._world.words
        length = min(self._room - 60, 12 + int(chance.expovariate(1 / 75)))
        start = len(self._text)
        fresh = True
        while len(self._text) - start < length:
            word = words.pick(chance)
            self._add(word.capitalize() if fresh else word)
            fresh = chance.random() < 0.12
            if fresh:
                self._text += chance.choice(MARKS)
            if chance.random() < 0.006:
                self._text += "\n\n"
        for share, extra in ((0.04, ESCAPED), (0.15, EMOJI)):
            if chance.random() < share:
                self._add(chance.choice(extra))
        if chance.random() < 0.06:
            self.mention(self._world.people[chance.randrange(PEOPLE)])
        if chance.random() < 0.1:
            tag = words.words[chance.randrange(400)]
            self._found("hashtags", f"#{tag}", {"text": tag})
        if chance.random() < 0.12:
            self._link(f"https://www.example.org/{words.pick(chance)}/{chance.randrange(10**6)}")
        if chance.random() < 0.1:
            self._picture()

    def mention(self, person: Person) -> None:
        """One in twenty was gone when the export was made, and has no id any more."""
        native_id = "-1" if self._chance.random() < 0.05 else person.native_id
        entity = {"name": person.name, "screen_name": person.handle, "id_str": native_id, "id": native_id}
        self._found("user_mentions", f"@{person.handle}", entity)

    def reply_to(self, person: Person, native_id: str, named: bool) -> None:
        if named:
            self.mention(person)
        if native_id:
            self._fields |= {"in_reply_to_status_id_str": native_id, "in_reply_to_status_id": native_id}
        self._fields |= {
            "in_reply_to_user_id": person.native_id,
            "in_reply_to_user_id_str": person.native_id,
            "in_reply_to_screen_name": person.handle,
        }

    def retweet(self, person: Person) -> None:
        self._loved = False
        self._text = "RT"
        self.mention(person)
        self._text += ":"
        self._room = 10**6
        self.say()
        if len(self._text) > 140:
            self._text = self._text[:139] + "…"
            for found in self._entities.values():
                found[:] = [entity for entity in found if int(entity["indices"][1]) < 140]
            self._media.clear()

    def quote(self, number: int) -> None:
        """A link to a tweet at the end: one of one's own in three."""
        if self._chance.random() < 0.33 and number:
            parent = self._world.own_parent(number)
            self._link(f"https://x.com/{self._world.owner.handle}/status/{self._world.time.native_id(parent)}")
        else:
            person = self._world.people[self._chance.randrange(len(self._world.people))]
            second = int(self._when.timestamp()) - 600
            self._link(f"https://x.com/{person.handle}/status/{id_at(second, 2 * number)}")

    def record(self, native_id: str) -> dict[str, Any]:
        chance = self._chance
        until = f"{self._when:%Y-%m-%dT%H:%M:%S}.000Z"
        edits = {"editTweetIds": [native_id], "editableUntil": until, "editsRemaining": "5", "isEditEligible": False}
        entities: dict[str, Any] = dict(self._entities)
        record: dict[str, Any] = {
            "edit_info": {"initial": edits},
            "retweeted": False,
            "source": f'<a href="https://example.org" rel="nofollow">{_APPS[self._when.year % len(_APPS)]}</a>',
            "entities": entities,
            "display_text_range": ["0", str(len(self._text))],
            "favorite_count": str(int(chance.expovariate(1 / 3))) if self._loved else "0",
            **self._fields,
            "id_str": native_id,
            "truncated": False,
            "retweet_count": str(int(chance.expovariate(2))) if self._loved else "0",
            "id": native_id,
            "created_at": f"{self._when:%a %b %d %H:%M:%S} +0000 {self._when.year}",
            "favorited": False,
            "full_text": self._text,
            "lang": "und",
        }
        if self._media:
            for media in self._media:
                media["expanded_url"] = f"https://x.com/{self._author.handle}/status/{native_id}/photo/1"
            entities["media"] = self._media[:1]
            record["extended_entities"] = {"media": self._media}
            record["possibly_sensitive"] = False
        return record

    def _add(self, text: str) -> tuple[int, int]:
        if self._text and not self._text.endswith("\n"):
            self._text += " "
        start = len(self._text)
        self._text += text
        return start, len(self._text)

    def _found(self, kind: str, text: str, entity: dict[str, Any]) -> None:
        self._entities[kind].append({**entity, "indices": [str(place) for place in self._add(text)]})

    def _short(self) -> str:
        return f"https://t.co/{self._chance.randrange(36**6):010x}"

    def _link(self, target: str) -> None:
        shown = target.removeprefix("https://").removeprefix("www.")
        shown = shown if len(shown) <= 26 else shown[:25] + "…"
        short = self._short()
        self._found("urls", short, {"url": short, "expanded_url": target, "display_url": shown})

    def _picture(self) -> None:
        short = self._short()
        indices = [str(place) for place in self._add(short)]
        for _ in range(self._chance.choice((1, 1, 1, 2, 4))):
            native_id = str(self._chance.randrange(10**18))
            self._media.append(
                {
                    "indices": indices,
                    "url": short,
                    "media_url": f"http://pbs.twimg.com/media/{native_id}.jpg",
                    "media_url_https": f"https://pbs.twimg.com/media/{native_id}.jpg",
                    "id_str": native_id,
                    "id": native_id,
                    "type": "photo",
                    "display_url": f"pic.x.com/{native_id[:8]}",
                    "sizes": {
                        "thumb": {"w": "150", "h": "150", "resize": "crop"},
                        "small": {"w": "680", "h": "510", "resize": "fit"},
                        "large": {"w": "2048", "h": "1536", "resize": "fit"},
                    },
                }
            )
