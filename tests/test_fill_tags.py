"""Hashtags and circles as they are woven: what is a place, how many there are at most, and that it costs no more than
there is.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.album.reader import Album
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.records import AccountRef, Post, PostRef, Span, Visibility
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import TagPage, TagsPage
from tweetarchive.weave import Gate, PersonFile, Source, weave
from tweetarchive.weave.fill_tags import MOST

DUBLIN = ZoneInfo("Europe/Dublin")
THEMES = Path(__file__).parent.parent / "themes"
NOON = 1_300_000_000
ADA = AccountRef("100", "ada", "Ada")


def friend(number: int) -> AccountRef:
    return AccountRef(str(200 + number), f"friend{number}", f"Friend {number}")


def post(author: AccountRef, at: int, tags: tuple[str, ...], answers: Post | None = None, boosts: str = "") -> Post:
    sequence = int(author.native_id)
    return Post(
        service="twitter",
        native_id=str((at * 1000 - TWITTER_EPOCH_MS << 22) + sequence),
        author=author,
        created=at,
        visibility=Visibility.PUBLIC,
        text=(Span("text", f"words of {at} "), *(Span("tag", f"#{tag}", tag) for tag in tags)),
        hashtags=tags,
        reply_to=PostRef(answers.native_id, answers.author or ADA) if answers else None,
        boost_of=PostRef(boosts, ADA) if boosts else None,
    )


def woven(path: Path, posts: list[Post]) -> Path:
    """An album of Ada's, with the exports of everybody who wrote; all of them are shown."""
    by_author: dict[AccountRef, list[Post]] = defaultdict(list)
    for each in posts:
        assert each.author is not None
        by_author[each.author].append(each)
    sources = [
        Source("twitter", who.native_id, who.handle, who.name, None if who == ADA else who.handle, 0, theirs.copy)
        for who, theirs in {ADA: [], **by_author}.items()
    ]
    with AlbumWriter(path) as writer:
        weave(
            sources,
            {"friend1": PersonFile(name="Friend 1")},
            writer,
            owner="ada",
            gate=Gate(friends="all"),
            zone=DUBLIN,
            blobs=lambda service, owner, key: None,
            meta={"version": "1"},
            on_progress=lambda stage, done: None,
        )
    return path


def test_capitals_and_compatible_forms_are_one_tag_and_the_commonest_names_it(tmp_path: Path) -> None:
    first = post(ADA, NOON, ("QuietDesk",))
    posts = [
        first,
        post(friend(1), NOON + 60, ("quietdesk",), first),
        post(friend(2), NOON + 120, ("ＱＵＩＥＴＤＥＳＫ", "quietdesk")),
        post(ADA, NOON + 180, ("QuietDesk", "élan")),
        post(friend(2), NOON + 240, ("ÉLAN", "静かな机")),
        post(ADA, NOON + 300, ("静かな机",)),
    ]
    with Album.open(woven(tmp_path / "album.db", posts)) as album:
        names = {row.name: (row.slug, row.key) for row in album.tags()}
        site = Site(album, SiteSettings(title="Ada", time_zone="Europe/Dublin"))
        view = site["tags/quietdesk.html"].view
        assert isinstance(view, TagPage)
        assert (view.tag.posts, view.tag.people, view.tag.gatherings) == (4, 3, 1)
        assert [(one.person.slug, one.post.id) for one in view.met] == [("friend1", f"twitter-{posts[1].native_id}")]
        assert site._desk.namesakes.tag_path("quietDESK") == "tags/quietdesk.html"
        assert site._desk.namesakes.tag_path("élan") == "tags/elan.html" != site._desk.namesakes.tag_path("elan") == ""
    assert names["quietdesk"] == ("quietdesk", "quietdesk")
    assert names.keys() == {"quietdesk", "ÉLAN", "静かな机"}
    assert names["静かな机"][0].startswith("tag-")


@pytest.mark.parametrize("others", ["nobody", "another day", "boosts"])
def test_what_nobody_else_used_on_one_day_is_no_place(tmp_path: Path, others: str) -> None:
    first = post(ADA, NOON, ("tea",))
    posts = [first]
    if others == "another day":
        posts.append(post(friend(1), NOON + 2 * 86400, ("tea",)))
    if others == "boosts":
        posts.append(post(friend(1), NOON + 60, ("tea",), boosts=first.native_id))
    with Album.open(woven(tmp_path / "album.db", posts)) as album:
        assert not list(album.tags())


def test_many_tags_and_a_crowd_stay_in_bounds(tmp_path: Path) -> None:
    """Six hundred tags, each used by Ada and another; one of which two hundred others came to know her, every day."""
    posts: list[Post] = []
    for number in range(600):
        at = NOON + number * 86400
        posts += [post(ADA, at, (f"tag{number}", "all")), post(friend(number % 200), at + 60, (f"TAG{number}", "all"))]
        posts.append(post(friend(number % 200), at + 120, ("all",), posts[-2]))
    with Album.open(woven(tmp_path / "album.db", posts)) as album:
        site = Site(album, SiteSettings(title="Ada", time_zone="Europe/Dublin"))
        view = site["tags.html"].view
        assert isinstance(view, TagsPage)
        assert len(view.tags) == MOST
        assert view.tags[0].name == "all", "that of most days"
        everybody = site["tags/all.html"].view
        assert isinstance(everybody, TagPage)
        assert (everybody.tag.people, everybody.met_count, everybody.tag.gatherings) == (201, 200, 600)
        for theme in ("base", "letters", "pocket", "timeline"):
            renderer = Renderer(find_theme(theme, places=[THEMES]), site.view)
            for path in [path for path in site if path == "tags.html" or path.startswith("tags/all")]:
                assert len(renderer.page(site[path])) < 300_000, (theme, path)


TAGGED = st.lists(
    st.tuples(
        st.integers(0, 3), st.integers(0, 5), st.lists(st.sampled_from(["tea", "Tea", "rain", "snow"]), max_size=3)
    ),
    max_size=25,
)


@settings(max_examples=25)
@given(TAGGED)
def test_rows_agree_with_the_plainest_way_to_find_them(
    tmp_path_factory: pytest.TempPathFactory, uses: list[tuple[int, int, list[str]]]
) -> None:
    """Who is 0 is Ada; the days are in Dublin, where it is never another one at noon."""
    posts = [
        post(friend(who) if who else ADA, NOON + day * 86400 + number, tuple(dict.fromkeys(tags)))
        for number, (who, day, tags) in enumerate(uses)
    ]
    expected: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for each, (_, day, tags) in zip(posts, uses, strict=True):
        assert each.author is not None
        for tag in {tag.lower() for tag in tags}:
            expected[tag].append((day, each.author.handle))
    places = {
        tag: sorted(used)
        for tag, used in expected.items()
        if {day for day, who in used if who == "ada"} & {day for day, who in used if who != "ada"}
    }
    path = woven(tmp_path_factory.mktemp("tags") / "album.db", posts)
    with sqlite3.connect(path) as db:
        rows = db.execute(
            "SELECT key, day, person.slug FROM tag_post JOIN tag ON tag.id = tag JOIN person ON person.id = who"
        ).fetchall()
        sums = db.execute("SELECT key, sum(posts), max(people) FROM tag_day JOIN tag ON tag.id = tag GROUP BY key")
        summed = {key: (posts, most) for key, posts, most in sums}
    db.close()
    days = sorted({day for _, day, _ in rows})
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for key, day, who in rows:
        found[key].append((day, who))
    assert found.keys() == places.keys()
    for key, used in places.items():
        assert len(found[key]) == len(used) == summed[key][0]
        assert sorted(who for _, who in found[key]) == sorted(who for _, who in used)
        assert summed[key][1] == max(len({who for day, who in used if day == each}) for each, _ in used)
    assert len(days) <= 6
