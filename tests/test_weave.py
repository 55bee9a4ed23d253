"""Weaving: what sources say becomes conversations and people, whatever came first, and nothing private gets through."""

from __future__ import annotations

import itertools
import sqlite3
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.album.writer import AlbumWriter
from tweetarchive.errors import ConfigError
from tweetarchive.ids import TWITTER_EPOCH_MS
from tweetarchive.records import (
    Account,
    AccountRef,
    HandleChange,
    Like,
    Meant,
    Media,
    Post,
    PostRef,
    Precision,
    Provenance,
    Span,
    Visibility,
)
from tweetarchive.weave import Gate, PersonFile, Picture, Source, WeaveReport, read_people, weave
from tweetarchive.weave.merge import merge, merge_edits
from tweetarchive.weave.plain import one_line
from tweetarchive.weave.threads import roots

ADA = AccountRef("11", "ada_w", "Ada W")
NANCY = AccountRef("22", "nancy_q", "Nancy Q")
BEA = AccountRef("33", "bea_r", "Bea R")
NOON = 1_330_000_000  # a Thursday in February 2012


def id_at(second: int, number: int = 0) -> str:
    return str(((second * 1000 - TWITTER_EPOCH_MS) << 22) + number)


def post(
    author: AccountRef,
    second: int,
    text: str = "hello",
    *,
    to: PostRef | None = None,
    addressed: tuple[AccountRef, ...] = (),
    number: int = 0,
    **more: object,
) -> Post:
    fields: dict[str, object] = {
        "service": "twitter",
        "native_id": id_at(second, number),
        "author": author,
        "created": second,
        "visibility": Visibility.PUBLIC,
        "text": (Span("text", text),),
        "reply_to": to,
        "addressed": addressed,
        "mentions": addressed,
    }
    return Post(**{**fields, **more})  # type: ignore[arg-type]


def answer(author: AccountRef, second: int, parent: Post, text: str = "answer", **more: object) -> Post:
    assert parent.author is not None
    to = PostRef(parent.native_id, AccountRef(parent.author.native_id, parent.author.handle))
    return post(author, second, text, to=to, addressed=(parent.author,), **more)


def source(who: AccountRef, facts: list[Meant], slug: str | None = None, generated: int = 0) -> Source:
    return Source("twitter", who.native_id, who.handle, who.name, slug, generated, lambda: iter(facts))


class Made:
    """A woven album, opened with plain SQL."""

    def __init__(self, path: Path, report: WeaveReport) -> None:
        self.path = path
        self.report = report
        self.db = sqlite3.connect(path)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.db.execute(sql, values).fetchall()

    def dump(self) -> list[str]:
        return list(self.db.iterdump())


@pytest.fixture
def make(tmp_path: Path):  # type: ignore[no-untyped-def]
    numbers = itertools.count()

    def made(
        *sources: Source,
        files: dict[str, PersonFile] | None = None,
        gate: Gate | None = None,
        blobs=None,
        zone="UTC",  # type: ignore[no-untyped-def]
    ) -> Made:
        path = tmp_path / f"album-{next(numbers)}.db"
        with AlbumWriter(path) as writer:
            report = weave(
                sources,
                files or {},
                writer,
                owner="ada",
                gate=gate or Gate(),
                zone=ZoneInfo(zone),
                blobs=blobs or (lambda service, owner, key: None),
                meta={"version": "1"},
                on_progress=lambda stage, done: None,
            )
        return Made(path, report)

    return made


def test_a_missing_parent_is_a_ghost_dated_by_its_id(make) -> None:  # type: ignore[no-untyped-def]
    asked = post(NANCY, NOON, "where were you?")
    album = make(source(ADA, [answer(ADA, NOON + 60, asked)]))
    assert album.rows("SELECT kind, at, exact, key FROM post ORDER BY id") == [
        ("ghost", NOON, 1, f"twitter-{asked.native_id}"),
        ("post", NOON + 60, 1, f"twitter-{id_at(NOON + 60)}"),
    ]
    assert album.rows("SELECT posts, ghosts, people, title FROM thread") == [(1, 1, 2, "answer")]
    assert album.rows("SELECT slug, sent, received FROM person WHERE owner = 0") == [("nancy-q", 1, 0)]


def test_no_time_is_invented_for_ids_from_before_the_snowflake(make) -> None:  # type: ignore[no-untyped-def]
    reply = post(ADA, NOON, to=PostRef("1234567", NANCY), native_id="1240000")
    album = make(source(ADA, [reply]))
    assert album.rows("SELECT at, exact, day FROM post WHERE kind = 'ghost'") == [(None, 0, None)]
    assert album.rows("SELECT kind FROM post ORDER BY id") == [("ghost",), ("post",)]


def test_a_friends_export_fills_the_ghost_whichever_came_first(make) -> None:  # type: ignore[no-untyped-def]
    first = post(ADA, NOON, "tea?")
    second = answer(NANCY, NOON + 30, first, "always")
    third = answer(ADA, NOON + 60, second, "four o'clock then")
    ada = source(ADA, [first, third])
    nancy = source(NANCY, [second], slug="nancy")
    alone = make(ada)
    assert alone.rows("SELECT kind FROM post ORDER BY id") == [("post",), ("ghost",), ("post",)]
    assert alone.rows("SELECT posts, ghosts FROM thread") == [(1, 1)]  # what the ghost answered is not known
    both, other = make(ada, nancy), make(nancy, ada)
    assert both.dump() == other.dump()
    assert both.rows("SELECT kind FROM post ORDER BY id") == [("post",)] * 3
    assert both.rows("SELECT posts, ghosts, people FROM thread") == [(3, 0, 2)]
    assert both.rows('SELECT slug, "both", sent, received FROM person WHERE owner = 0') == [("nancy", 1, 1, 1)]


@given(st.permutations(range(4)))
@settings(max_examples=12, deadline=None)
def test_import_order_makes_no_difference(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    first = post(ADA, NOON, "tea?")
    longer = msgspec.structs.replace(first, text=(Span("text", "tea? or not"),), as_of=NOON + 999)
    sources = [
        source(ADA, [first], generated=1),
        source(ADA, [longer], generated=2),
        source(NANCY, [answer(NANCY, NOON + 9, first), post(NANCY, NOON + 50, "elsewhere")], slug="nancy"),
        source(BEA, [answer(BEA, NOON + 11, first)], slug="bea"),
    ]
    dumps = []
    for given_order in (range(4), order):
        path = tmp_path_factory.mktemp("order") / "album.db"
        with AlbumWriter(path) as writer:
            weave(
                [sources[number] for number in given_order],
                {},
                writer,
                owner="ada",
                gate=Gate(),
                zone=ZoneInfo("UTC"),
                blobs=lambda service, owner, key: None,
                meta={},
                on_progress=lambda stage, done: None,
            )
        dumps.append(list(sqlite3.connect(path).iterdump()))
    assert dumps[0] == dumps[1]
    assert any("tea? or not" in line for line in dumps[0]), "the later export's words win"


@pytest.mark.parametrize(
    "visibility",
    [v for v in Visibility if v not in (Visibility.PUBLIC, Visibility.UNLISTED)],
)
def test_what_is_not_clearly_public_leaves_no_byte_in_the_album(make, visibility: Visibility) -> None:  # type: ignore[no-untyped-def]
    secret = post(ADA, NOON, "xyzzysecret", visibility=visibility)
    album = make(source(ADA, [secret, answer(ADA, NOON + 5, secret, "public answer to it")]))
    assert b"xyzzysecret" not in album.path.read_bytes()
    assert album.rows("SELECT kind FROM post ORDER BY id") == [("ghost",), ("post",)]
    assert album.rows("SELECT * FROM holding WHERE label <> 'Public posts'") == [], "not even that there is one"
    assert [(each.found, each.shown) for each in album.report.holdings if not each.public] == [(1, 0)]


def test_one_version_that_was_taken_back_hides_the_others(make) -> None:  # type: ignore[no-untyped-def]
    public = post(ADA, NOON, "xyzzytakenback")
    deleted = msgspec.structs.replace(public, visibility=Visibility.DELETED, as_of=NOON + 10_000)
    for sources in ([public], [deleted]), ([deleted], [public]), ([public, deleted], []):
        album = make(*(source(ADA, list(facts), generated=n) for n, facts in enumerate(sources)))
        assert b"xyzzytakenback" not in album.path.read_bytes()


def test_of_a_friends_export_only_what_concerns_the_owner_is_shown(make) -> None:  # type: ignore[no-untyped-def]
    mine = post(ADA, NOON, "tea?")
    hers = answer(NANCY, NOON + 9, mine, "yes")
    to_bea = answer(BEA, NOON + 20, hers, "me too")
    private_life = post(NANCY, NOON + 100, "xyzzyunrelated")
    nancy = source(NANCY, [hers, private_life], slug="nancy")
    bea = source(BEA, [to_bea], slug="bea")
    album = make(source(ADA, [mine]), nancy, bea)
    assert b"xyzzyunrelated" not in album.path.read_bytes()
    assert album.rows("SELECT posts FROM thread") == [(3,)]
    everything = make(source(ADA, [mine]), nancy, bea, gate=Gate(friends="all"))
    assert b"xyzzyunrelated" in everything.path.read_bytes()


def test_an_edited_post_is_one_post_and_answers_to_any_version_reach_it(make) -> None:  # type: ignore[no-untyped-def]
    ids = (id_at(NOON), id_at(NOON + 60))
    old = post(ADA, NOON, "tee?", edit_ids=ids)
    new = post(ADA, NOON + 60, "tea?", edit_ids=ids)
    to_old = answer(NANCY, NOON + 70, old, "ha")
    to_new = answer(NANCY, NOON + 80, new, "yes")
    album = make(source(ADA, [old, new]), source(NANCY, [to_old, to_new], slug="nancy"))
    assert album.rows("SELECT key, at FROM post WHERE account = (SELECT id FROM account WHERE handle = 'ada_w')") == [
        (f"twitter-{ids[1]}", NOON)
    ]
    assert album.rows("SELECT posts FROM thread") == [(3,)]
    assert album.rows("SELECT key FROM alias") == [(f"twitter-{ids[0]}",)]
    body = album.rows("SELECT body FROM post WHERE key = ?", f"twitter-{ids[1]}")[0][0]
    assert b"tea?" in body and b"tee?" in body  # type: ignore[operator]


def test_an_older_export_that_did_not_know_of_the_edit_changes_nothing(make) -> None:  # type: ignore[no-untyped-def]
    ids = (id_at(NOON), id_at(NOON + 60))
    before = post(ADA, NOON, "tee?")
    chain = [post(ADA, NOON, "tee?", edit_ids=ids), post(ADA, NOON + 60, "tea?", edit_ids=ids)]
    album = make(source(ADA, [before], generated=1), source(ADA, list(chain), generated=2))
    assert album.rows("SELECT key FROM post") == [(f"twitter-{ids[1]}",)]
    assert album.rows("SELECT found, shown, folded FROM holding") == [(3, 1, 2)], "every post is accounted for"


def test_self_thread_and_mentions_and_boosts(make) -> None:  # type: ignore[no-untyped-def]
    one = post(ADA, NOON, "1/2")
    two = post(ADA, NOON + 5, "2/2", to=PostRef(one.native_id, ADA))
    named = post(ADA, NOON + 10, "thinking of @nancy_q", mentions=(NANCY,))
    boost = post(ADA, NOON + 20, "her words", boost_of=PostRef("", BEA), mentions=(BEA,))
    album = make(source(ADA, [one, two, named, boost]))
    assert album.rows("SELECT posts, people FROM thread") == [(2, 1)]
    assert album.rows("SELECT p.slug, e.sent FROM exchange e JOIN person p ON p.id = e.person") == [("nancy-q", 1)]
    assert album.rows("SELECT kind FROM post ORDER BY id DESC LIMIT 1") == [("boost",)]


def test_replies_in_a_circle_end_somewhere(make) -> None:  # type: ignore[no-untyped-def]
    a, b = id_at(NOON), id_at(NOON + 1)
    album = make(
        source(ADA, [post(ADA, NOON, to=PostRef(b, ADA)), post(ADA, NOON + 1, to=PostRef(a, ADA))]),
    )
    assert album.rows("SELECT posts FROM thread") == [(2,)]


@given(st.lists(st.integers(-1, 30), max_size=31))
def test_roots_end_cycles_and_follow_chains(parents: list[int]) -> None:
    parents = [parent if parent < len(parents) else -1 for parent in parents]
    found = roots(parents)
    for node, root in enumerate(found):
        steps = 0
        at = node
        while parents[at] >= 0:
            at = parents[at]
            steps += 1
            assert steps <= len(parents), "a circle was left"
        assert at == root


def test_deep_conversations_need_no_recursion() -> None:
    count = 100_000
    assert set(roots([-1, *range(count - 1)])) == {0}


def test_a_typed_handle_that_nobody_has_is_no_person_unless_it_was_answered(make) -> None:  # type: ignore[no-untyped-def]
    joke = post(ADA, NOON, "@kettle_distantly how are you", mentions=(AccountRef("", "kettle_distantly"),))
    gone = AccountRef("", "suspended_one")
    reply = post(ADA, NOON + 5, to=PostRef(id_at(NOON + 1), gone), addressed=(gone,))
    album = make(source(ADA, [joke, reply]))
    assert album.rows("SELECT slug FROM person WHERE owner = 0") == [("suspended-one",)]


def test_handle_without_id_joins_the_one_account_that_ever_had_it(make) -> None:  # type: ignore[no-untyped-def]
    facts: list[Meant] = [
        post(ADA, NOON, "hi", addressed=(AccountRef("", "Nancy_Q"),)),
        post(ADA, NOON + 9, "hi again", addressed=(NANCY,)),
        post(ADA, NOON + 19, "older", addressed=(AccountRef("", "nanny"),)),
        HandleChange(service="twitter", native_id="22", old="nanny", new="nancy_q", at=NOON + 5),
    ]
    album = make(source(ADA, facts))
    assert album.rows("SELECT slug, sent FROM person WHERE owner = 0") == [("nancy-q", 3)]
    assert album.rows("SELECT handle, until FROM handle WHERE until IS NOT NULL") == [("nanny", NOON + 5)]


def test_two_accounts_that_had_one_handle_are_never_joined_by_guess(make) -> None:  # type: ignore[no-untyped-def]
    facts: list[Meant] = [
        post(ADA, NOON, addressed=(AccountRef("22", "nancy"),)),
        post(ADA, NOON + 9, addressed=(AccountRef("44", "nancy"),)),
        post(ADA, NOON + 19, addressed=(AccountRef("", "nancy"),)),
    ]
    album = make(source(ADA, facts))
    slugs = [slug for (slug,) in album.rows("SELECT slug FROM person WHERE owner = 0 ORDER BY slug")]
    assert len(slugs) == 3 and len(set(slugs)) == 3


def test_a_people_file_joins_accounts_and_names_them(make) -> None:  # type: ignore[no-untyped-def]
    files = read_people(
        {
            "nan": '+++\nname = "Nan"\naccounts = ["twitter:22", "twitter:@Bea_R"]\n'
            "met = {date = 2012-05-19}\n+++\nHello *you*."
        }
    )
    album = make(source(ADA, [post(ADA, NOON, addressed=(NANCY,)), post(ADA, NOON + 9, addressed=(BEA,))]), files=files)
    assert album.rows("SELECT slug, name, sent, story FROM person WHERE owner = 0") == [
        ("nan", "Nan", 2, "Hello *you*.")
    ]


def test_a_people_file_named_after_a_page_describes_who_has_it(make) -> None:  # type: ignore[no-untyped-def]
    said = source(ADA, [post(ADA, NOON, addressed=(NANCY,))])
    before = make(said).rows("SELECT slug, sent FROM person WHERE owner = 0")
    files = read_people({"nancy-q": '+++\nname = "Nan"\n+++\nA letter.'})
    assert make(said, files=files).rows("SELECT slug, sent, name, story FROM person WHERE owner = 0") == [
        (*before[0], "Nan", "A letter.")
    ]
    ada_too = AccountRef("78", "ada", "Ada B")  # the owner's own file names no account either
    with_owner = {**files, **read_people({"ada": '+++\nname = "Ada"\n+++\n'})}
    named = make(source(ADA, [post(ADA, NOON, addressed=(NANCY, ada_too))]), files=with_owner)
    assert named.rows("SELECT slug FROM person ORDER BY slug") == [("ada",), ("ada-78",), ("nancy-q",)]
    twin = AccountRef("77", "Nancy_Q", "Another")
    both = source(ADA, [post(ADA, NOON, addressed=(NANCY,)), post(ADA, NOON + 9, addressed=(twin,))])
    assert make(both, files=files).rows("SELECT slug, sent FROM person WHERE owner = 0 ORDER BY slug") == [
        ("nancy-q", 0),
        ("nancy-q-22", 1),
        ("nancy-q-77", 1),
    ]


def test_an_account_under_two_people_is_an_error_that_names_both(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ConfigError, match=r"bea\.md"):
        read_people(dict.fromkeys(("bea", "nan"), '+++\naccounts = ["twitter:22"]\n+++\n'))
    files = read_people({"bea": '+++\naccounts = ["twitter:22"]\n+++\n'})
    with pytest.raises(ConfigError, match=r"nancy_q is nancy .* and bea"):
        make(source(ADA, []), source(NANCY, [post(NANCY, NOON, addressed=(ADA,))], slug="nancy"), files=files)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no front matter", r"two lines of \+\+\+"),
        ("+++\nnamme = 'x'\n+++", 'unknown key namme, did you mean "name"'),
        ("+++\nname = 3\n+++", "name: Expected `str`"),
        ("+++\nname = \n+++", "Invalid value"),
        ("+++\naccounts = ['22']\n+++", "which service"),
        ("+++\nconsent = 'absant'\n+++", 'is no level, did you mean "absent"'),
        ("+++\nintroduced_by = 'nobody'\n+++", r"no people/nobody\.md"),
    ],
)
def test_mistakes_in_people_files_are_explained(text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        read_people({"nan": text})
    assert caught.value.where.startswith("people/nan.md")
    [found] = caught.value.faults
    assert (found.file, found.line) == ("people/nan.md", 1 if text.startswith("no") else 2)
    assert found.source == tuple(text.splitlines())


def test_a_mistake_in_a_people_file_brings_what_could_stand_there() -> None:
    with pytest.raises(ConfigError) as raised:
        read_people({"nan": '\ufeff+++\nname = "Nan"\nmet = {date = 2012, palce = "Galway"}\n+++\nA story.\n'})
    [found] = raised.value.faults
    assert (found.line, found.column, found.length) == (3, 21, 5)
    assert found.known is not None and found.known.meant == "place"
    assert [name for name, _ in found.known.names] == ["date", "place"]


def test_a_liked_parent_is_shown_only_if_the_gate_allows_it(make) -> None:  # type: ignore[no-untyped-def]
    liked = Like(service="twitter", native_id=id_at(NOON), text="xyzzyliked")
    unrelated = Like(service="twitter", native_id=id_at(NOON, 5), text="xyzzyotherlike")
    reply = post(ADA, NOON + 5, to=PostRef(id_at(NOON), NANCY), addressed=(NANCY,))
    closed = make(source(ADA, [reply, liked, unrelated]))
    assert b"xyzzyliked" not in closed.path.read_bytes()
    opened = make(source(ADA, [reply, liked, unrelated]), gate=Gate(liked_parents=True))
    assert b"xyzzyliked" in opened.path.read_bytes()
    assert b"xyzzyotherlike" not in opened.path.read_bytes()
    assert opened.rows("SELECT a.handle FROM post p JOIN account a ON a.id = p.account WHERE p.id = 1") == [
        ("nancy_q",)
    ]


def test_pictures_come_from_the_export_and_missing_ones_are_known(make) -> None:  # type: ignore[no-untyped-def]
    there = Media(kind="photo", key="1-a.jpg", alt="a mug")
    gone = Media(kind="photo", key="1-b.jpg")
    album = make(
        source(ADA, [post(ADA, NOON, media=(there, gone))]),
        blobs=lambda service, owner, key: (
            Picture("ab" * 32, "media/ab/abab.jpg", 9, "image/jpeg") if (owner, key) == ("11", "1-a.jpg") else None
        ),
    )
    assert album.rows("SELECT sha256, type FROM media") == [("ab" * 32, "image/jpeg")]
    assert b'["photo","","",0,0]' in album.rows("SELECT body FROM post")[0][0]  # type: ignore[operator]


def test_days_follow_the_configured_zone_but_a_date_stays_a_date(make) -> None:  # type: ignore[no-untyped-def]
    late = post(ADA, 1_330_041_600 - 1800, "half past eleven at night in UTC")  # 2012-02-23T23:30Z
    dated = post(ADA, 1_238_457_600, "only a date", native_id="1420000000", precision=Precision.DAY)  # 2009-03-31
    album = make(source(ADA, [late, dated]), zone="America/New_York")
    assert album.rows("SELECT day FROM post ORDER BY id") == [(20090331,), (20120223,)]
    album = make(source(ADA, [late, dated]), zone="Europe/Berlin")
    assert album.rows("SELECT day FROM post ORDER BY id") == [(20090331,), (20120224,)]


def test_whoever_wrote_a_lone_file_is_the_person_it_was_imported_as(make) -> None:  # type: ignore[no-untyped-def]
    nameless = msgspec.structs.replace(post(ADA, NOON, "who am I", addressed=(NANCY,)), author=None)
    unknown = AccountRef()
    album = make(source(unknown, [nameless]))
    assert album.rows("SELECT slug, owner FROM person ORDER BY id") == [("ada", 1), ("nancy-q", 0)]
    assert album.rows("SELECT sent FROM person WHERE slug = 'nancy-q'") == [(1,)]
    joined = make(source(unknown, [nameless]), source(ADA, [post(ADA, NOON + 5)]))
    assert joined.rows("SELECT count(*) FROM account WHERE person = 1") == [(1,)]


def test_one_who_is_only_boosted_has_no_page(make) -> None:  # type: ignore[no-untyped-def]
    original = post(BEA, NOON, "the original", provenance=Provenance.EMBEDDED)
    boost = post(ADA, NOON + 9, "the original", boost_of=PostRef(original.native_id, BEA))
    album = make(source(ADA, [original, boost, Account(service="twitter", native_id="33", handle="bea_r", name="Bea")]))
    assert album.rows("SELECT kind FROM post") == [("boost",)]
    assert album.rows("SELECT slug FROM person") == [("ada",)]
    assert album.rows("SELECT handle, person FROM account WHERE native_id = '33'") == [("bea_r", None)]


@given(st.text())
def test_a_name_is_one_line_that_turns_nothing_around(text: str) -> None:
    line = one_line(text)
    assert len(line) <= 120 and line == one_line(line)
    assert not set(line) & set("\n\r\t\x00\u202e\u2066\u2028\ufeff")


def test_names_are_cleaned_and_emoji_stay_whole(make) -> None:  # type: ignore[no-untyped-def]
    family = "👩\u200d👩\u200d👧"
    odd = AccountRef("22", "nancy_q", f"\u202eycnaN\n{family}  Q")
    album = make(source(ADA, [post(ADA, NOON, addressed=(odd,))]))
    assert album.rows("SELECT name FROM person WHERE owner = 0") == [(f"ycnaN {family} Q",)]


VERSIONS = st.builds(
    post,
    st.just(ADA),
    st.just(NOON),
    st.sampled_from(["", "short", "a longer text"]),
    provenance=st.sampled_from(list(Provenance)),
    whole=st.booleans(),
    as_of=st.integers(0, 3),
    likes=st.integers(0, 9),
    precision=st.sampled_from(list(Precision)),
    media=st.sampled_from([(), (Media(kind="photo", key="k"),), (Media(kind="photo"),)]),
)


@given(st.lists(VERSIONS, min_size=1, max_size=5), st.randoms())
def test_merging_does_not_depend_on_order(versions: list[Post], random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(versions)
    random.shuffle(shuffled)
    assert merge(versions) == merge(shuffled)
    assert merge_edits(versions) == merge_edits(shuffled)
    assert merge(versions).likes == max(version.likes for version in versions)


def test_a_real_time_beats_a_bare_date() -> None:
    dated = post(ADA, NOON, precision=Precision.DAY, as_of=9, lang="en")
    timed = post(ADA, NOON + 4000, as_of=1)
    merged = merge([dated, timed])
    assert (merged.created, merged.precision, merged.lang) == (NOON + 4000, Precision.SECOND, "en")
