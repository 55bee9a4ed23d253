"""Stories: what the owner writes in stories/*.md stands on the site, with the posts, conversations, people and days in
it as they are; and a name that is not there is an error with its line.
"""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from command_line import run
from test_weave import ADA, BEA, NANCY, NOON, answer, id_at, post, source

from tweetarchive.album.reader import Album
from tweetarchive.album.stories import MARK
from tweetarchive.album.writer import AlbumWriter
from tweetarchive.errors import ConfigError
from tweetarchive.records import Meant, Post, Provenance, Visibility
from tweetarchive.site import Site, SiteSettings
from tweetarchive.weave import Gate, Source, read_people, read_stories, weave
from tweetarchive.weave.story_files import read_story
from tweetarchive.weave.story_words import Embedding, Words, linked, read_words

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

AXE = Path(__file__).parent.parent / "tweetarchive/theming/checking/axe/axe.min.js"

FACTS = '+++\ntitle = "How we met"\ndate = 2012-02-23\n+++\n'

ASKED = post(ADA, NOON, "what can you hear?")
ANSWERED = answer(NANCY, NOON + 60, ASKED, "rain")
BACK = answer(ADA, NOON + 120, ANSWERED, "same")
LOOSE = post(ADA, NOON + 86400, "a quiet day")
NEXT = post(ADA, NOON + 90000, "and you?")
LATER = answer(NANCY, NOON + 90060, NEXT, "and me")


def name(told: Post) -> str:
    return f"twitter-{told.native_id}"


@pytest.fixture
def tell(tmp_path: Path) -> Callable[..., Album]:
    numbers = itertools.count()

    def told(*stories: str, more: list[Meant] | None = None, wish: str = "", **named: str) -> Album:
        path = tmp_path / f"album-{next(numbers)}.db"
        sources: list[Source] = [
            source(ADA, [ASKED, BACK, LOOSE, NEXT, *(more or [])]),
            source(NANCY, [ANSWERED, LATER], slug="nancy"),
        ]
        texts = {f"story-{number}": FACTS + words for number, words in enumerate(stories, 1)} | named
        with AlbumWriter(path) as writer:
            weave(
                sources,
                read_people({"nancy": f'+++\nconsent = "{wish}"\n+++\n'} if wish else {}),
                writer,
                owner="ada",
                gate=Gate(),
                zone=ZoneInfo("UTC"),
                blobs=lambda service, owner, key: None,
                meta={},
                on_progress=lambda stage, done: None,
                stories=read_stories(texts),
                secret=lambda: b"of the archive",
            )
        return Album.open(path)

    return told


def parts(album: Album, story: int = 1) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in album.story_parts(story)]


# --- what is written -----------------------------------------------------------------------------------------------


def test_a_story_is_its_words_and_what_stands_among_them(tell: Callable[..., Album]) -> None:
    with tell(
        f"Before.\n\n::thread {name(ASKED)}\n\nBetween\n::post {name(LOOSE)}\nafter.\n\n"
        "::person nancy\n::day 2012-02-23"
    ) as album:
        thread = album.thread_by_key(name(ASKED))
        loose = album.loose_posts(20120224)[0]
        nancy = next(row for row in album.people() if row.slug == "nancy")
        assert thread is not None
        assert parts(album) == [
            ("words", "Before.", 0, 0, 0, 0),
            ("thread", "", thread.id, 0, 0, 0),
            ("words", "Between", 0, 0, 0, 0),
            ("post", "", loose.id, 0, 0, 0),
            ("words", "after.", 0, 0, 0, 0),
            ("person", "", nancy.id, 0, 0, 0),
            ("day", "", 20120223, 0, 0, 0),
        ]
        assert album.story_opening(1) == "Before."
        assert [(row.slug, row.title, row.date, row.people) for row in album.stories()] == [
            ("story-1", "How we met", "2012-02-23", (nancy.id,))
        ]
        assert album.named_in_stories() == [
            ("day", 20120223, 1),
            ("day", 20120224, 1),  # the home of the loose post
            ("person", nancy.id, 1),
            ("post", loose.id, 1),
            ("thread", thread.id, 1),
        ]


def test_a_conversation_goes_by_the_name_of_any_of_its_posts_and_a_stretch_of_it_by_two(
    tell: Callable[..., Album],
) -> None:
    with tell(f"::thread {name(BACK)} from {name(ANSWERED)} to {name(BACK)}\n::thread {name(BACK)} first 2") as album:
        thread = album.thread_by_key(name(ASKED))
        assert thread is not None
        ids = [row.id for row in album.posts_of_thread(thread.id)]
        assert parts(album) == [("thread", "", thread.id, ids[1], ids[2], 0), ("thread", "", thread.id, 0, 0, 2)]


def test_links_in_the_words_lead_to_what_they_name(tell: Callable[..., Album]) -> None:
    with tell(
        f"[That evening](thread:{name(ASKED)}), [Nancy](<person:nancy>) and [I](person:ada), [a day][d].\n\n"
        f"`[left](thread:alone)` [elsewhere](https://a.example/thread:x) [post](post:{name(LOOSE)} 'title')\n\n"
        "[d]: day:2012-02-24\n"
    ) as album:
        thread = album.thread_by_key(name(ASKED))
        loose = album.loose_posts(20120224)[0]
        nancy = next(row for row in album.people() if row.slug == "nancy")
        assert thread is not None
        assert parts(album)[0][1] == (
            f"[That evening]({MARK}thread:{thread.id}{MARK}), [Nancy](<{MARK}person:{nancy.id}{MARK}>)"
            f" and [I]({MARK}person:1{MARK}), [a day][d].\n\n"
            f"`[left](thread:alone)` [elsewhere](https://a.example/thread:x)"
            f" [post]({MARK}post:{loose.id}{MARK} 'title')\n\n[d]: {MARK}day:20120224{MARK}"
        )


def test_in_code_everything_is_left_alone() -> None:
    code = "```text\n::thread nothing\n[x](thread:nothing)\n```"
    tildes = "~~~\n::post nothing\n```\n~~~"
    (words,) = read_words(f"{code}\n\n{tildes}\n\n    ::person nobody\n\n\\::day of days\n:::note", 5)
    assert isinstance(words, Words)

    def never(kind: str, named: object) -> str:
        raise AssertionError(kind)

    assert linked(words, never) == f"{code}\n{tildes}\n\n    ::person nobody\n\n::day of days\n:::note".replace(
        f"{code}\n{tildes}", f"{code}\n\n{tildes}"
    )


def test_a_fence_that_is_never_closed_is_none_as_in_markdown() -> None:
    kinds = [type(piece) for piece in read_words("```\n::thread twitter-1\nand on", 1)]
    assert kinds == [Words, Embedding, Words]


def test_footnotes_and_addresses_kept_at_the_end_stand_in_the_piece_that_uses_them() -> None:
    pieces = read_words(
        "One[^a] and [two][x].\n\n::post twitter-1\n\nThree [x].\n\n"
        "[^a]: A note\n    in two lines.\n[x]: person:nancy\n",
        1,
    )
    first, _, last = pieces
    assert isinstance(first, Words)
    assert isinstance(last, Words)
    assert linked(first, lambda kind, named: f"<{kind} {named.name} {named.spot.line}>") == (
        "One[^a] and [two][x].\n\n\n[^a]: A note\n    in two lines.\n[x]: <person nancy 9>"
    )
    assert "A note" not in linked(last, lambda kind, named: "")
    assert linked(last, lambda kind, named: "here").endswith("[x]: here")


def test_the_newest_story_comes_first_and_a_draft_not_at_all(tell: Callable[..., Album]) -> None:
    with tell(
        b='+++\ntitle = "B"\ndate = 2011\n+++\nx',
        a='+++\ntitle = "A"\ndate = "2011-05"\n+++\nx',
        c='+++\ntitle = "C"\n+++\nx',
        d='+++\ntitle = "D"\ndate = 2012-01-01\npeople = "nancy"\n+++\n',
        e='+++\ntitle = "E"\ndraft = true\n+++\n::thread nowhere\n::nothing',
    ) as album:
        assert [(row.slug, row.date) for row in album.stories()] == [
            ("d", "2012-01-01"),
            ("b", "2011"),  # a year is over when its months are
            ("a", "2011-05"),
            ("c", ""),
        ]
        assert album.story_parts(1) == []
        assert album.story_opening(1) == ""


# --- what is wrong is said, with the line ---------------------------------------------------------------------------

MISTAKES = {
    "::thread twitter-1": 'there is no "twitter-1" among what can be shown',
    f"::thread {name(ASKED)[:-1]}": f'did you mean "{name(ASKED)}"?',
    "words [so](post:twitter-99) on": 'there is no "twitter-99"',
    "::person nacny": 'there is nobody called "nacny" here, did you mean "nancy"?',
    "[x](person:nanc)": 'did you mean "nancy"?',
    "::day 2012-02-25": 'nothing was written on 2012-02-25, did you mean "2012-02-24"?',
    "::day 2012-02-31": '"2012-02-31" is no day',
    f"::thread {name(LOOSE)}": "stands alone: nobody answered it",
    f"::thread {name(ASKED)} from {name(NEXT)}": "is in another conversation",
    f"::thread {name(ASKED)} from {name(BACK)} to {name(ASKED)}": "was written before",
    "::thred twitter-1": 'there is no "::thred", did you mean "thread"?',
    "::thread": '"::thread" does not say which',
    "::post a b": "is followed by one name and nothing else",
    f"::thread {name(ASKED)} form {name(BACK)}": '"form" says nothing here, did you mean "from"?',
    f"::thread {name(ASKED)} from": '"from" wants something behind it',
    f"::thread {name(ASKED)} first 2 first 3": '"first" stands there twice',
    f"::thread {name(ASKED)} first 0": "gives no number of posts",
    f"::thread {name(ASKED)} first ²": "gives no number of posts",
    "[x](pots:twitter-1)": 'there is no link to a "pots", did you mean "post"?',
}


@pytest.mark.parametrize("line", MISTAKES)
def test_a_name_that_is_not_there_ends_the_build_with_its_line(tell: Callable[..., Album], line: str) -> None:
    with pytest.raises(ConfigError) as caught:
        tell(f"First words.\n\n```\n::thread code\n```\n\n{line}\n")
    (fault,) = caught.value.faults
    assert MISTAKES[line] in caught.value.message
    assert caught.value.where == "stories/story-1.md, line 11"
    assert (fault.file, fault.line) == ("stories/story-1.md", 11)
    assert fault.source[fault.line - fault.first] == line
    assert line[fault.column - 1 :][: fault.length].strip()


def test_the_nearest_names_are_shown_with_what_is_wrong(tell: Callable[..., Album]) -> None:
    with pytest.raises(ConfigError) as caught:
        tell("::person nacny")
    known = caught.value.faults[0].known
    assert known is not None
    assert known.meant == "nancy"
    assert ("nancy", "Nancy Q") in known.names


@pytest.mark.parametrize(
    ("hidden", "why"),
    [
        (post(ADA, NOON + 5, "sealed", number=7, visibility=Visibility.DELETED), "taken back by their author"),
        (
            post(ADA, NOON + 6, "sealed", number=8, visibility=Visibility.CIRCLE),
            "written for a circle of chosen people",
        ),
        (post(BEA, NOON + 7, "sealed", number=9, provenance=Provenance.EMBEDDED), "in which you had no part"),
    ],
)
def test_what_may_not_be_shown_is_a_dead_name_and_nothing_of_it_is_told(
    tell: Callable[..., Album], hidden: Post, why: str
) -> None:
    with pytest.raises(ConfigError) as caught:
        tell(f"::post {name(hidden)}", more=[hidden])
    assert f'"{name(hidden)}" is in the archive, and is not shown: ' in caught.value.message
    assert why in caught.value.message
    assert "sealed" not in repr(caught.value) + repr(caught.value.faults)


def test_a_missing_post_cannot_stand_in_a_story_but_its_conversation_can(tell: Callable[..., Album]) -> None:
    gone = post(BEA, NOON - 60)
    more: list[Meant] = [answer(ADA, NOON - 30, gone, "indeed")]
    with pytest.raises(ConfigError, match="only known that it was there"):
        tell(f"::post {name(gone)}", more=more)
    with tell(f"::thread {name(gone)}", more=more) as album:
        assert [row[0] for row in parts(album)] == ["thread"]


@pytest.mark.parametrize(
    ("file", "text", "what", "line"),
    [
        ("a", "no facts", "must stand between two lines of +++", 1),
        ("a", "+++\ndate = 2011\n+++\n", "has no title", 1),
        ("a", '+++\ntitle = "A"\ndate = "soon"\n+++\n', '"soon" is no date', 3),
        ("a", '+++\ntitle = "A"\ntitel = "A"\n+++\n', 'unknown key titel, did you mean "title"?', 3),
        ("a", '+++\ntitle = "A"\ndraft = "yes"\n+++\n', "draft: Expected `bool`", 3),
        ("a", "+++\ntitle = \n+++\n", "", 2),
        ("a" * 121, '+++\ntitle = "A"\n+++\n', "too long", 0),
        ("A b", '+++\ntitle = "A"\n+++\n', "may hold only a–z", 0),
        ("con", '+++\ntitle = "A"\n+++\n', "on every system", 0),
    ],
)
def test_mistakes_in_the_facts_are_explained(file: str, text: str, what: str, line: int) -> None:
    with pytest.raises(ConfigError) as caught:
        read_story(file, text)
    assert what in caught.value.message
    assert caught.value.where.startswith(f"stories/{file}.md")
    assert [fault.line for fault in caught.value.faults] == ([line] if line else [])


def test_a_person_in_the_facts_who_is_not_here_is_an_error_with_its_line(tell: Callable[..., Album]) -> None:
    with pytest.raises(ConfigError, match='nobody called "nan"') as caught:
        tell(a='+++\ntitle = "A"\npeople = ["ada", "nan"]\n+++\nwords\n')
    assert caught.value.faults[0].line == 3


def test_the_name_of_an_older_wording_means_the_post_as_it_is_now(tell: Callable[..., Album]) -> None:
    older = id_at(NOON + 200)
    edited = post(ADA, NOON + 230, "a word, better", edit_ids=(older, id_at(NOON + 230)))
    with tell(f"::post twitter-{older}", more=[edited]) as album:
        found = album.post(parts(album)[0][2])
        assert found is not None
        assert found.key == name(edited)


def test_whoever_is_hidden_can_be_named_in_a_story_as_far_as_they_are_shown(tell: Callable[..., Album]) -> None:
    words = f"Nancy said it.\n\n::person nancy\n::post {name(ANSWERED)}"
    with tell(words, wish="initials") as album:
        said, person, post_ = parts(album)
        assert "Nancy" not in said[1]
        shown = next(row for row in album.people() if row.id == person[2])
        assert "nancy" not in f"{shown.slug} {shown.name}".lower()
        found = album.post(post_[2])
        assert found is not None and found.key != name(ANSWERED)
        disguised = found.key
    with tell(f"::post {disguised}", wish="initials") as album:  # as the site calls it now
        assert parts(album)[0][2] == post_[2]


def test_whoever_is_absent_is_absent_in_stories_too_and_nothing_has_to_be_mended(tell: Callable[..., Album]) -> None:
    words = f"[She](person:nancy) said [it](post:{name(ANSWERED)}).\n\n::person nancy\n::post {name(ANSWERED)}\n\nSo."
    with tell(words, wish="absent") as album:
        assert [row[:2] for row in parts(album)] == [("words", "She said it."), ("words", "So.")]
        assert album.named_in_stories() == []


# --- on the site ---------------------------------------------------------------------------------------------------


def site_of(album: Album) -> Site:
    return Site(album, SiteSettings(title="Tea"))


def test_every_story_has_a_page_and_the_list_names_the_newest_first(tell: Callable[..., Album]) -> None:
    with tell(
        a='+++\ntitle = "A"\ndate = 2011\n+++\n# One\n\nfirst', b='+++\ntitle = "B"\n+++\n::person nancy'
    ) as album:
        site = site_of(album)
        assert [path for path in site if path.startswith("stories")] == [
            "stories.html",
            "stories/a.html",
            "stories/b.html",
        ]
        assert site.view.stories
        newest, oldest = site["stories.html"].view.stories  # type: ignore[attr-defined]
        assert (newest.path, newest.title, newest.date, newest.people) == ("stories/a.html", "A", "2011", ())
        assert newest.words.source == "# One\n\nfirst"
        assert oldest.words is None
        assert [person.slug for person in oldest.people] == ["nancy"]
        view: Any = site["stories/b.html"].view
        assert (view.previous, view.next.path) == (None, "stories/a.html")
        assert view.parts[0].person.person.slug == "nancy"
        with pytest.raises(KeyError):
            site["stories/c.html"]


def test_a_site_without_stories_has_no_list_of_them(tell: Callable[..., Album]) -> None:
    with tell() as album:
        site = site_of(album)
        assert not site.view.stories
        assert not [path for path in site if "stor" in path]
        with pytest.raises(KeyError):
            site["stories.html"]


def test_links_are_paths_of_the_site(tell: Callable[..., Album]) -> None:
    with tell(
        f"[a](thread:{name(BACK)}) [b](post:{name(LOOSE)}) [c](post:{name(BACK)}) [d](person:nancy) [e](person:ada)"
        " [f](day:2012-02-24)"
    ) as album:
        site = site_of(album)
        view: Any = site["stories/story-1.html"].view
        links = re.findall(r"\]\((.*?)\)", view.parts[0].words)
        assert links == [
            f"threads/{name(ASKED)}.html",
            f"dates/2012/02/24.html#{name(LOOSE)}",
            f"threads/{name(ASKED)}.html#{name(BACK)}",
            "friends/nancy.html",
            "index.html",
            "dates/2012/02/24.html",
        ]
        for link in links:
            assert site[link.partition("#")[0]]


def test_a_stretch_shows_its_posts_and_says_how_many_more_there_are(tell: Callable[..., Album]) -> None:
    with tell(
        f"::thread {name(ASKED)} from {name(ANSWERED)}\n::thread {name(ASKED)} first 1\n::day 2012-02-24"
    ) as album:
        view: Any = site_of(album)["stories/story-1.html"].view
        stretch, first, day = (part.thread or part.day for part in view.parts)
        assert [item.post.id for item in stretch.items] == [name(ANSWERED), name(BACK)]
        assert [item.follows for item in stretch.items] == [False, True]  # what it answers is not above it
        assert stretch.more == 1
        assert [item.post.id for item in first.items] == [name(ASKED)]
        assert first.more == 2
        assert [post.id for post in day.posts] == [name(LOOSE)]
        assert (day.count, day.more, day.at.path) == (3, False, "dates/2012/02/24.html")
        assert [person.slug for person in day.people] == ["nancy"]


def test_a_page_shows_no_more_posts_than_fit_on_it_and_leads_to_the_others(tell: Callable[..., Album]) -> None:
    chain: list[Post] = [post(ADA, NOON + 10_000, "on and on", number=1)]
    for second in range(1, 400):
        chain.append(answer(ADA, NOON + 10_000 + second, chain[-1], "and on", number=1))
    with tell(f"::thread {name(chain[0])}\n::thread {name(ASKED)}\n::post {name(LOOSE)}", more=list(chain)) as album:
        view: Any = site_of(album)["stories/story-1.html"].view
        long, short, last = view.parts
        assert (len(long.thread.items), long.thread.more) == (150, 250)
        assert (short.thread.items, short.thread.more, short.thread.thread.posts) == ((), 3, 3)
        assert last.post.id == name(LOOSE)


def test_what_is_told_of_leads_back_to_the_story(tell: Callable[..., Album]) -> None:
    with tell(
        f"::post {name(BACK)}\n\n[x](post:{name(LOOSE)})",
        a='+++\ntitle = "A"\npeople = ["nancy"]\n+++\nwords',
    ) as album:
        site = site_of(album)

        def told(path: str) -> list[str]:
            view: Any = site[path].view
            return [story.path for story in view.stories]

        assert told(f"threads/{name(ASKED)}.html") == ["stories/story-1.html"]
        assert told(f"threads/{name(NEXT)}.html") == []
        assert told("dates/2012/02/24.html") == ["stories/story-1.html"]
        assert told("dates/2012/02/23.html") == []
        assert told("friends/nancy.html") == ["stories/a.html"]
        assert told("index.html") == ["stories/story-1.html", "stories/a.html"]


def test_a_list_of_many_stories_shows_the_beginnings_of_the_newest(tell: Callable[..., Album]) -> None:
    texts = {f"s{n}": f'+++\ntitle = "S{n}"\ndate = {1900 + n}\n+++\nwords {n}' for n in range(70)}
    with tell(**texts) as album:
        view: Any = site_of(album)["stories.html"].view
        assert (len(view.stories), len(view.older)) == (60, 10)
        assert view.stories[0].title == "S69"
        assert [story.title for story in view.older][-1] == "S0"
        assert all(story.words is None for story in view.older)


# --- as pages --------------------------------------------------------------------------------------------------------


def test_the_example_tells_two_stories_on_pages_that_hold_what_they_name(example: Path) -> None:
    site = example / "site"
    bench = (site / "stories/nine-and-a-half-seconds.html").read_text("utf-8")
    assert '<span class="nt">&lt;p</span>' in bench  # coloured
    assert "Thirteen, and a landing." in bench
    assert "been ONE week" not in bench  # the fifth post of a conversation of which four are shown
    night = (site / "stories/one-word-on-a-tuesday.html").read_text("utf-8")
    # In the screenplay 23 people who gave their halves answer one word, from Tobs to June; Dunstan's is missing.
    stretch = night.partition("Our kettle takes four minutes.")[0]
    assert stretch.count('class="post h-entry') == 24
    assert "Dunstan Oakmallow</a> wrote something here" in night
    assert 'href="../threads/twitter-2020630473457274574.html"' in night
    for page in ("friends/marit.html", "friends/dunstan.html", "dates/2011/02/08.html", "index.html"):
        assert "One word on a Tuesday" in (site / page).read_text("utf-8")
    for page in (bench, night):
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids))
        assert "<script" not in page
        assert len(page) < 60_000


def test_what_the_owner_writes_is_made_safe(example: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    shutil.copytree(example, root, ignore=shutil.ignore_patterns("site", "cache"))
    (root / "stories/bad.md").write_text(
        '+++\ntitle = "<b>Bad</b> {{ page }}"\n+++\n<script>alert(1)</script><img src="https://evil.example/x.png">\n\n'
        '[x](javascript:alert(1)) <a href="thread:twitter-35107366173149645" onclick="x()">y</a> {{ 7 * 7 }}\n',
        "utf-8",
    )
    run("-C", root, "build")
    page = (root / "site/stories/bad.html").read_text("utf-8")
    words = page.partition('<div class="story"')[2].partition("</div>")[0]
    assert "alert" not in words.replace(">x<", "")
    assert "evil.example" not in page
    assert "onclick" not in page
    assert '<a href="../threads/twitter-35107366173149645.html"' in words
    assert "{{ 7 * 7 }}" in words
    assert "&lt;b&gt;Bad&lt;/b&gt; {{ page }}" in page


def test_a_dead_name_fails_the_build_in_words(example: Path, tmp_path: Path) -> None:
    root = tmp_path / "archive"
    shutil.copytree(example, root, ignore=shutil.ignore_patterns("site", "cache"))
    (root / "stories/lost.md").write_text('+++\ntitle = "Lost"\n+++\nWords.\n\n::person marti\n', "utf-8")
    told = run("-C", root, "build", code=2).stderr
    assert "stories/lost.md, line 6" in told
    assert 'there is nobody called "marti" here, did you mean "marit"?' in told
    assert "::person marti" in told


@pytest.mark.parametrize("theme", ["letters", "base", "timeline", "pocket"])
def test_axe_finds_nothing_in_stories_narrow_or_wide_by_day_or_night(
    example_in: Callable[[str], Path], chromium: Browser, theme: str
) -> None:
    """Narrow and by day everything, wide and by night what colours and width can change. What it says of stories.html,
    as of a page of every kind, is tested where themes are checked.
    """
    context = chromium.new_context(bypass_csp=True, reduced_motion="reduce")
    context.add_init_script(path=AXE)
    page = context.new_page()
    for name in ("stories/one-word-on-a-tuesday", "stories/nine-and-a-half-seconds"):
        page.set_viewport_size({"width": 380, "height": 900})
        page.emulate_media(color_scheme="light")
        page.goto((example_in(theme) / f"{name}.html").as_uri())
        assert axe(page, ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]) == [], name
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="dark")
        assert axe(page, ["color-contrast", "link-in-text-block", "target-size"]) == [], name
    context.close()


def axe(page: Page, asked: list[str]) -> list[tuple[str, str]]:
    """What axe finds, if it is asked for these rules or kinds of rules, and where; that it fits, besides."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = page.evaluate("asked => axe.run({runOnly: asked})", asked)
    assert found["passes"], "it looked"
    return [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
