"""Each level of consent, on every byte of a site, its calendar, its stories and a keepsake, from exports on: somebody
whose every name, number, picture and word stands nowhere else.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest
from byte_search import everything, holding
from canaries import picture_of
from test_comments_product import said, wxr
from twitter_making import account, export_at, file_of, photo, snowflake, tweet, wrapped

from tweetarchive import folder as recipes
from tweetarchive.exporting import Format, Wish, export
from tweetarchive.folder import Folder
from tweetarchive.giving import give

HERS, MINE, BEAS = "7700900112233445", "2244994001", "42000001"
FIRST, PICTURED, LATER = (snowflake(f"2021-05-0{day} 10:00:00") for day in (1, 2, 3))
MY_FIRST, MY_LAST = snowflake("2021-05-01 09:00:00"), snowflake("2021-05-09 09:00:00")
FACE, PICTURE = picture_of("zqxremark of a face"), picture_of("zqxremark of a picture")

NAMED = {
    *("zqxhandle", "zqxformer", "zqxgiven", "zqxfamily", "zqxnick", "zqxalias", "zqxformerslug", "zqxsite", "zqxbio"),
    *("zqxmet", "zqxpicture", HERS, FIRST, PICTURED, LATER),
}
"""What tells who she is."""
SAID = {"zqxsaida", "zqxsaidb", "zqxsaidc", "zqxsaidd", "zqxtag", "zqxboosted", "zqxcomment", "zqxquoted"}
"""What she said; each but the tags and the last words within the first eight of a post."""
LATE = {"zqxlatea", "zqxlateb", "zqxlatec"}
"""What she said after those."""
FACES = {hashlib.sha256(FACE).hexdigest(), hashlib.sha256(PICTURE).hexdigest()}
NEVER = {"zqxmail", "zqxpin", "zqxwhere", "zqxremark", hashlib.md5(b"zqxmail@zqxmail.example").hexdigest()}
"""What no level shows."""
OF_HERS = re.compile(
    "|".join(sorted([*NAMED, *SAID, *LATE, *FACES, *NEVER], key=lambda word: (-len(word), word))).encode()
)

HER_WORDS = "one two three four five six seven"


def her_export() -> dict[str, str | bytes]:
    to_me = (MY_FIRST, MINE, "ada_example")
    media = [photo("zqxpicture.jpg", "https://t.co/pppppppppp", PICTURED, "zqxhandle")]
    tagged = "@ada_example zqxsaidb #zqxtag https://t.co/pppppppppp"
    tweets = [
        tweet(
            "2021-05-01 10:00:00", f"@ada_example zqxsaida {HER_WORDS} zqxlatea zqxlateb", native_id=FIRST, reply=to_me
        ),
        tweet("2021-05-02 10:00:00", tagged, native_id=PICTURED, reply=to_me, media=media, tags=["zqxtag"]),
        tweet("2021-05-03 10:00:00", "@ada_example zqxsaidc", native_id=LATER, reply=to_me),
    ]
    profile = {"description": {"bio": "zqxbio", "website": "https://zqxsite.example/", "location": "zqxwhere"}}
    change = {"changedAt": "2019-01-02T03:04:05.000Z", "changedFrom": "zqxformer", "changedTo": "zqxhandle"}
    return {
        "data/account.js": account(HERS, "zqxhandle", "Zqxgiven Zqxfamily").replace("ada@ex", "zqxmail@zqxmail.ex"),
        "data/profile.js": file_of(
            "profile", [{"profile": profile | {"avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/face.jpg"}}]
        ),
        "data/screen-name-change.js": file_of(
            "screen-name-change", [{"screenNameChange": {"accountId": HERS, "screenNameChange": change}}]
        ),
        "data/tweets.js": file_of("tweets", wrapped(*tweets)),
        f"data/profile_media/{HERS}-face.jpg": FACE,
        f"data/tweets_media/{PICTURED}-zqxpicture.jpg": PICTURE,
    }


def my_export() -> dict[str, str | bytes]:
    to_her = (FIRST, HERS, "zqxhandle")
    her = {"name": "Zqxgiven Zqxfamily", "screen_name": "zqxhandle", "indices": ["0", "10"], "id": HERS, "id_str": HERS}
    bea = {"name": "Bea", "screen_name": "bea_example", "indices": ["0", "12"], "id": BEAS, "id_str": BEAS}
    boost = "RT @zqxhandle: zqxboosted once more"
    quote = f"https://twitter.com/zqxhandle/status/{PICTURED}"
    answer = tweet("2021-05-01 11:00:00", f"@zqxhandle you say “{HER_WORDS} zqxlatea zqxlateb”, Zqxnick?", reply=to_her)
    about = tweet(
        "2021-05-04 11:00:00",
        "Zqxgiven Zqxfamily and Zqxalias, formerly zqxformer #zqxgivenzqxfamily",
        tags=["zqxgivenzqxfamily"],
    )
    boosted = tweet("2021-05-05 11:00:00", boost)
    quoting = tweet("2021-05-06 11:00:00", "Look https://t.co/q", links={"https://t.co/q": quote})
    linking = tweet("2021-05-07 11:00:00", "At https://t.co/w", links={"https://t.co/w": "https://zqxsite.example/a"})
    to_bea = tweet(
        "2021-05-08 11:00:00",
        "@bea_example Zqxgiven Zqxfamily says hello",
        native_id=MY_LAST,
        reply=("1388000000000000001", BEAS, "bea_example"),
    )
    answer["entities"]["user_mentions"] = [her]
    boosted["entities"]["user_mentions"] = [her | {"indices": ["3", "13"]}]
    to_bea["entities"]["user_mentions"] = [bea]
    mine = [
        tweet("2021-05-01 09:00:00", "Good morning", native_id=MY_FIRST),
        answer,
        about,
        boosted,
        quoting,
        linking,
        to_bea,
    ]
    return {"data/account.js": account(), "data/tweets.js": file_of("tweets", wrapped(*mine))}


def my_blog() -> str:
    alt = '<img src="https://zqxsite.example/zqxpicture.png" alt="Zqxgiven Zqxfamily smiles" title="zqxhandle">'
    comment = said(
        33, "Zqxgiven Zqxfamily", f"zqxcomment and zqxsaidd {HER_WORDS} zqxlatec", url="http://zqxsite.example/"
    )
    quoted = f"<blockquote>zqxquoted zqxcomment and zqxsaidd {HER_WORDS}</blockquote> @Zqxgiven – yes {alt}"
    own = comment.replace("zqxcomment and", "zqxquoted zqxcomment and").replace(
        "zqxgiven@x.example", "zqxmail@zqxmail.example"
    )
    own = own.replace("<wp:comment_date>", "<wp:comment_author_IP>zqxpin</wp:comment_author_IP><wp:comment_date>")
    return wxr(own, said(34, "Amber Nowak", quoted, user=2)).replace(">Frivolous<", ">Tea with Zqxgiven Zqxfamily<")


HER_FILE = """+++
name = "Zqxgiven Zqxfamily"
called = "Zqxnick"
accounts = ["twitter:@zqxhandle", "blog:http://zqxsite.example"]
aliases = ["Zqxalias"]
former = ["zqxformerslug"]
birthday = 1970-01-02
consent = "LEVEL"
circles = [{name = "Friends of Zqxfamily"}]
met = {date = 2012-05-19, place = "zqxmet"}
+++
Zqxgiven is a friend.
"""
PEOPLE = {
    "zqxgiven-zqxfamily": HER_FILE,
    "bea": """+++
name = "Bea R"
accounts = ["twitter:@bea_example"]
introduced_by = "zqxgiven-zqxfamily"
circles = [{name = "Zqxalias and us"}]
+++
Zqxnick introduced us, or was it ZQXFAMILY?
""",
    "ada-example": '+++\nname = "Ada"\naccounts = ["twitter:@ada_example"]\n+++\nI met Zqxgiven first.\n',
}
STORY = f"""+++
title = "How I met Zqxgiven"
date = 2021-05-01
people = ["zqxgiven-zqxfamily", "bea"]
+++
Zqxnick, or [ZQXFAMILY](person:zqxgiven-zqxfamily), said [this](post:twitter-{FIRST}).

::person zqxgiven-zqxfamily

::post twitter-{PICTURED}

::thread twitter-{MY_FIRST}

![Zqxgiven](https://zqxsite.example/face.png)
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    at = tmp_path_factory.mktemp("consent")
    folder = recipes.create(at / "archive")
    blog = at / "blog.xml"
    blog.write_text(my_blog(), encoding="utf-8")
    mine, hers = export_at(at / "mine", my_export()), export_at(at / "hers", her_export())
    for paths, person in (([mine, blog], None), ([hers], "zqxgiven-zqxfamily")):
        recipes.import_exports(folder, paths, person=person, mine=person is None, on_progress=quiet)
    (folder.root / "stories").mkdir()
    (folder.root / "stories/how-i-met-zqxgiven.md").write_text(STORY, encoding="utf-8")
    listed = replace(folder.config.site, base_url="https://me.example/", robots="public")  # told search engines, too
    return Folder(folder.root, replace(folder.config, site=listed))


def quiet(stage: str, done: int, total: int | None) -> None:
    """Nobody watches."""


def shown(folder: Folder, level: str, at: Path) -> dict[str, bytes]:
    """Every byte of the site, the album and, of somebody shown less, a keepsake, hers if she has a page; in the theme
    that is read soonest.
    """
    for slug, text in PEOPLE.items():
        (folder.root / f"people/{slug}.md").write_text(text.replace("LEVEL", level), encoding="utf-8")
    built = recipes.build(folder, out=at / "site", theme="base", on_progress=quiet)
    if level != "full":
        whose = "bea" if level in ("initials", "absent") else "zqxgiven-zqxfamily"
        give(folder, whose, out=at / "keepsake.html", theme="base", on_progress=quiet)
    for form in FORMATS:
        export(folder, Wish(form, at / f"export-{form}"), on_progress=quiet)
    assert (at / "site/calendar.ics").exists() and list((at / "site/stories").iterdir())
    return {**everything(at), **everything(built.album.path)}


FORMATS: tuple[Format, ...] = ("jsonl", "as2", "csv", "sqlite", "bagit")


def found(files: dict[str, bytes]) -> dict[str, list[str]]:
    """What of hers stands in which files."""
    words: dict[str, list[str]] = {}
    for word, place in holding(files, OF_HERS):
        words.setdefault(word.decode(), []).append(f"{place.path}: {place.around}")
    return words


def test_all_that_is_looked_for_stands_there_when_she_is_shown(archive: Folder, tmp_path: Path) -> None:
    words = found(shown(archive, "full", tmp_path))
    assert (NAMED | SAID | LATE | FACES) - set(words) == set()
    for word in ("zqxgiven", "zqxsaida", "zqxlatea"):
        assert any("search/words-" in str(place) for place in words[word]), "the index of the search is read, too"
    assert any('"text":"zqxsaida' in place for place in words["zqxsaida"]), "what search engines are told is read, too"
    assert {word: words[word] for word in NEVER & set(words)} == {}


@pytest.mark.parametrize(
    ("level", "hidden"),
    [
        ("excerpt", LATE | NEVER),
        ("link", SAID | LATE | NEVER),
        ("initials", NAMED | FACES | NEVER),
        ("absent", NAMED | SAID | LATE | FACES | NEVER),
    ],
)
def test_of_somebody_who_is_shown_less_no_byte_tells_more(
    archive: Folder, tmp_path: Path, level: str, hidden: set[str]
) -> None:
    words = found(shown(archive, level, tmp_path))
    assert {word: words[word][:2] for word in hidden & set(words)} == {}
    assert level == "absent" or words
