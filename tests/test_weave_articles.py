"""Weaving blogs: an article with all that was said under it is one conversation, whoever told of it, in what order."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

import pytest
from blogs import (
    AMBER,
    BEA,
    BEA_TOO,
    FRIVOLOUS,
    NANCY,
    NANCY_TOO,
    NOON,
    SITE,
    Weaver,
    article,
    blog,
    changed,
    comment,
    ping,
    tweet,
    twitter,
    who,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tweetarchive.commenting.addresses import comment_id
from tweetarchive.commenting.commenters import commenter, described
from tweetarchive.errors import ConfigError
from tweetarchive.records import AccountRef, Content, Meant, Post, PostRef, Precision, Provenance, Visibility
from tweetarchive.weave import Gate, Source, read_people, read_replies
from tweetarchive.weave.merge import merge_told
from tweetarchive.weave.placing import parents_of, places

TOP = "blog-b.example_2008_11_frivolous"
ADA = AccountRef("11", "ada_w", "Ada W")
ANN = AccountRef("22", "ann_o", "Ann O")
HIDDEN = [v for v in Visibility if v not in (Visibility.PUBLIC, Visibility.UNLISTED)]
NEXT = "https://b.example/2008/11/next/"


@pytest.fixture
def make(tmp_path: Path) -> Weaver:
    return Weaver(tmp_path)


# --- one conversation ------------------------------------------------------------------------------------------------


def test_an_article_and_its_comments_are_one_thread_with_its_title(make: Weaver) -> None:
    album = make(
        blog([NANCY_TOO, article(), comment("c31", NANCY, "Lovely."), comment("c32", BEA, "No.", 90, answers="c31")])
    )
    assert album.rows("SELECT key, title, posts, ghosts, people FROM thread") == [(TOP, "Frivolous", 3, 0, 3)]
    assert album.rows("SELECT kind FROM post ORDER BY id") == [("article",), ("comment",), ("comment",)]
    assert album.edges() == {"c31": (TOP, "default"), "c32": ("c31", "explicit")}
    assert album.rows("SELECT url FROM post WHERE kind = 'article'") == [(FRIVOLOUS,)]
    assert album.body("c31").content == Content("html", "<p>Lovely.</p>")


def test_an_article_alone_is_a_thread_and_a_post_alone_is_none(make: Weaver) -> None:
    untitled = article(NEXT, "> quoted\n\nOnly words, and no title.", title="")
    album = make(blog([article(), untitled]), twitter(ADA, [tweet(ADA, NOON)], "ada"), gate=Gate(friends="all"))
    assert album.rows("SELECT title, posts FROM thread ORDER BY title") == [
        ("Frivolous", 1),
        ("Only words, and no title.", 1),
    ]
    assert album.rows("SELECT count(*) FROM post WHERE thread IS NULL") == [(1,)]


def test_one_comment_can_answer_many_and_says_why(make: Weaver) -> None:
    album = make(
        blog(
            [
                *(NANCY_TOO, BEA_TOO, article()),
                *(comment("c31", NANCY, "Lovely."), comment("c32", BEA, "No.", 90)),
                comment("c33", AMBER, "@Nancy thank you!\n\n@Bea why not?", 120),
            ]
        )
    )
    ids = dict(album.rows("SELECT key, id FROM post"))
    answers = album.body("c33").answers
    assert [(one.post, one.edge, one.paragraph) for one in answers] == [
        (ids[f"{TOP}.c31"], "addressed", 0),
        (ids[f"{TOP}.c32"], "addressed", 1),
    ]
    assert all(one.note and one.sure in ("certain", "likely", "guess") for one in answers)
    assert album.edges()["c33"] == ("c31", "addressed")
    assert album.body("c31").answers == ()  # that it answers the article is told by its edge
    assert album.rows("SELECT p.slug, e.sent FROM exchange e JOIN person p ON p.id = e.person ORDER BY e.post, 1") == [
        ("nancy-s", 0),
        ("bea-r", 0),
        ("bea-r", 1),
        ("nancy-s", 1),
    ]


def test_a_plugins_line_is_cut_and_kept_beside_the_words(make: Weaver) -> None:
    line = '\n\n<em>Nancy S´s last blog post..<a href="{}">My cats</a></em>'
    good, bad = line.format("http://nancy.example/cats"), line.format("javascript:alert(1)")
    album = make(
        blog([article(), comment("c31", NANCY, f"Lovely.{good}"), comment("c32", NANCY, f"Still lovely.{bad}")])
    )
    trailer = album.body("c31").trailer
    assert trailer is not None and (trailer.title, trailer.url) == ("My cats", "http://nancy.example/cats")
    assert "cats" not in str(album.body("c31").content)
    trailer = album.body("c32").trailer
    assert trailer is not None and (trailer.title, trailer.url) == ("My cats", "")


def test_addresses_that_are_no_pages_are_no_links(make: Weaver) -> None:
    bad, too = who("Mallory", email="m@x.example")
    facts = [
        changed(too, website="javascript:alert(1)"),
        article(url=FRIVOLOUS),
        comment("c31", bad, "hi", url="javascript:x"),
        ping("c32", "x", "data:text/html,x", "y"),
    ]
    album = make(blog(facts))
    assert b"javascript" not in album.path.read_bytes() and b"data:text" not in album.path.read_bytes()


# --- who told of it --------------------------------------------------------------------------------------------------


def test_what_several_sources_tell_is_one_and_the_order_of_imports_makes_no_difference(make: Weaver) -> None:
    by_page = commenter(SITE, url="http://nancy.example", name="nancy s.")
    export = blog([NANCY_TOO, article(), comment("c31", NANCY, "As typed.\nTwo lines.")])
    page = blog(
        [
            described(by_page, url="http://nancy.example"),
            changed(article(), content=Content("html", "<p>Rendered.</p>"), precision=Precision.DAY, as_of=99),
            comment(
                "c31", by_page, "<p>Rendered.</p>", as_of=99, precision=Precision.DAY, created=NOON // 86400 * 86400
            ),
            comment("c32", BEA, "Only on the page.", 100, answers="c31", nested=True),
        ],
        "",
        service="webpage",
        belongs="nobody",
    )
    other = blog([article(words=None), comment("dsq900", BEA, "Only at Disqus.", 200)], service="disqus")
    albums = [make(*order) for order in itertools.permutations((export, page, other))]
    assert all(album.dump() == albums[0].dump() for album in albums)
    album = albums[0]
    assert album.rows("SELECT key, at, exact FROM post WHERE kind = 'comment' ORDER BY id") == [
        (f"{TOP}.c31", NOON + 60, 1),
        (f"{TOP}.c32", NOON + 100, 1),
        (f"{TOP}.dsq900", NOON + 200, 1),
    ]
    assert "As typed.<br" in str(album.body("c31").content), "the blog's own export knows better than a page"
    assert album.edges()["c32"] == ("c31", "nested")
    assert album.rows("SELECT name FROM person WHERE slug = 'nancy-s'") == [("Nancy S",)]
    assert album.sums() == (4, 3, 1, {})
    assert album.sums("article") == (3, 1, 2, {})


def test_an_article_known_by_title_only_is_shown_with_its_comments_and_not_without(make: Weaver) -> None:
    bare = article(words=None, author=AccountRef(f"site:{SITE}", "", "A blog"))
    lonely = changed(bare, native_id="b.example_lonely")
    album = make(blog([bare, lonely, comment("dsq1", NANCY, "Lovely.")], service="disqus"))
    assert album.rows("SELECT key FROM post WHERE kind = 'article'") == [(TOP,)]
    assert album.body("frivolous").content is None and album.body("frivolous").title == "Frivolous"
    assert album.sums("article") == (2, 1, 0, {"only the title is known, and nothing that was said under it": 1})


def test_one_comment_told_twice_is_folded_and_counted(make: Weaver) -> None:
    twin = comment("dsq2", NANCY, "The very same words, told twice.", answers="dsq9")
    facts = [
        NANCY_TOO,
        article(),
        comment("dsq9", BEA, "Before."),
        comment("dsq1", NANCY, "The very same words, told twice."),
        twin,
        comment("dsq3", BEA, "To the copy.", 300, answers="dsq2"),
    ]
    album = make(blog(facts, service="disqus"))
    assert album.sums() == (4, 3, 1, {})
    kept = "dsq1" if "dsq1" in album.edges() else "dsq2"
    assert album.edges()[kept] == ("dsq9", "explicit"), "the parent that only one of them has is kept"
    assert album.edges()["dsq3"] == (kept, "explicit")
    assert album.body(kept).copies == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_comment_that_one_source_knows_to_be_withdrawn_is_shown_by_none(make: Weaver, order: tuple[int, int]) -> None:
    export = blog([article(), comment("c31", NANCY, "xyzzygone", visibility=Visibility.DELETED)])
    page = blog([article(), comment("c31", NANCY, "xyzzygone")], "", service="webpage", belongs="nobody")
    album = make(*((export, page)[number] for number in order))
    assert b"xyzzygone" not in album.path.read_bytes()
    assert album.sums() == (2, 0, 1, {"deleted": 1})


# --- what may not be shown -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("visibility", HIDDEN)
def test_of_a_comment_that_is_not_public_only_its_place_is_left_and_only_if_something_hangs_there(
    make: Weaver, visibility: Visibility
) -> None:
    secret, too = who("Xyzzy Secretname", email="secret@x.example")
    hidden = comment("c31", secret, "xyzzysecret", visibility=visibility)
    alone = make(blog([too, article(), hidden]))
    assert alone.rows("SELECT kind FROM post") == [("article",)]
    album = make(blog([too, article(), hidden, comment("c32", BEA, "Answer.", 99, answers="c31")]))
    assert album.rows("SELECT kind, at, day, url FROM post WHERE key LIKE '%c31'") == [("ghost", None, None, "")]
    assert album.edges() == {"c31": (TOP, "default"), "c32": ("c31", "explicit")}
    assert album.rows("SELECT people, posts, ghosts FROM thread") == [(2, 2, 1)]
    for each in (alone, album):
        assert b"yzzy" not in each.path.read_bytes().lower()
        assert each.sums()[1:3] == (len(each.rows("SELECT 1 FROM post WHERE kind = 'comment'")), 0)
        assert sum(each.sums()[3].values()) == 1


def test_places_of_hidden_comments_hold_a_whole_branch_together(make: Weaver) -> None:
    deleted = {"visibility": Visibility.DELETED}
    chain = [
        comment("c31", NANCY, "a", **deleted),
        comment("c32", BEA, "b", 70, answers="c31", **deleted),
        comment("c33", NANCY, "shown", 80, answers="c32"),
        comment("c34", BEA, "c", 90, answers="c33", **deleted),
    ]
    album = make(blog([article(), *chain]))
    assert album.edges() == {"c31": (TOP, "default"), "c32": ("c31", "explicit"), "c33": ("c32", "explicit")}
    assert album.sums() == (4, 1, 0, {"deleted": 3})


@pytest.mark.parametrize("visibility", HIDDEN)
def test_under_an_article_that_is_not_public_nothing_is(make: Weaver, visibility: Visibility) -> None:
    facts: list[Meant] = [
        NANCY_TOO,
        article(title="xyzzytitle", words="xyzzywords", visibility=visibility),
        comment("c31", NANCY, "xyzzycomment"),
        comment("c32", BEA, "xyzzypending", visibility=Visibility.PENDING),
        ping("c33", "xyzzyping", "http://l.example/1", "xyzzyexcerpt"),
    ]
    seen = blog([changed(article(), title="xyzzytitle")], "", service="webpage", belongs="nobody")
    for album in (make(blog(facts)), make(seen, blog(facts)), make(blog(facts), seen)):
        assert b"xyzzy" not in album.path.read_bytes()
        assert album.rows("SELECT count(*) FROM post") == [(0,)]
        assert album.sums() == (2, 0, 0, {"awaiting approval": 1, "under an article that is not public": 1})
        assert album.sums("ping") == (1, 0, 0, {"under an article that is not public": 1})


def test_nothing_made_from_an_address_of_e_mail_enters_the_album(make: Weaver) -> None:
    address = "n@x.example"
    md5 = hashlib.md5(address.encode(), usedforsecurity=False).hexdigest()
    hashes = (md5, hashlib.sha256(address.encode()).hexdigest())
    album = make(
        blog([NANCY_TOO, article(), comment("c31", NANCY, "Lovely."), BEA_TOO, comment("c32", BEA, "@Nancy hm")])
    )
    content = album.path.read_bytes()
    assert NANCY.native_id == f"mail:{md5}"
    assert not any(part.encode() in content for part in (address, *hashes, "mail:", "mail256:"))
    assert album.rows("SELECT native_id FROM account WHERE name = 'Nancy S'")[0][0].startswith("commenter-")


# --- time ------------------------------------------------------------------------------------------------------------


def test_what_has_no_time_stands_in_its_place_and_shows_none(make: Weaver) -> None:
    unknown = {"precision": Precision.UNKNOWN}
    top = article(at=0, **unknown)
    said = [
        comment(f"n{n}", NANCY if n % 2 else BEA, f"Comment number {n}.", n, under=top, ordinal=n, **unknown)
        for n in range(1, 13)
    ]
    page = blog([NANCY_TOO, BEA_TOO, top, *reversed(said)], None, service="pasted", belongs="nobody")
    album = make(page)
    keys = [key for (key,) in album.rows("SELECT key FROM post ORDER BY id")]
    assert keys == [TOP, *(f"{TOP}.n{n}" for n in range(1, 13))]
    assert album.rows("SELECT DISTINCT at, day FROM post") == [(None, None)]
    assert album.rows("SELECT first_at, last_at, day, posts FROM thread") == [(None, None, 0, 13)]
    assert album.rows("SELECT count(*) FROM exchange") == [(0,)]
    assert album.rows("SELECT slug, sent, received, undated, threads, first_at FROM person WHERE owner = 0") == [
        ("bea-r", 0, 0, 6, 1, None),
        ("nancy-s", 0, 0, 6, 1, None),
    ]


def test_a_page_without_times_borrows_the_places_of_an_export_that_has_them(make: Weaver) -> None:
    unknown = {"precision": Precision.UNKNOWN}
    late = comment("n2", BEA, "Second on the page.", 2, ordinal=2, created=2, **unknown)
    first = comment("c31", NANCY, "First.", 5000, ordinal=1)
    third = comment("c33", NANCY, "Third.", 9000, ordinal=3)
    album = make(blog([article(), first, third, late]))
    assert [
        key.rpartition(".")[2] for (key,) in album.rows("SELECT key FROM post WHERE kind = 'comment' ORDER BY id")
    ] == [
        "c31",
        "n2",
        "c33",
    ]


def test_a_day_without_hour_comes_after_its_article(make: Weaver) -> None:
    midnight = NOON // 86400 * 86400
    top = article(at=midnight + 50_000)
    dated = comment("c31", NANCY, "That day.", under=top, created=midnight, precision=Precision.DAY)
    answer = comment("c30", BEA, "To that.", under=top, created=midnight, precision=Precision.DAY, answers="c31")
    album = make(blog([top, dated, answer]), zone="America/New_York")
    assert album.rows("SELECT kind, exact, day, key FROM post ORDER BY id") == [
        ("article", 1, 20081108, TOP),
        ("comment", 0, 20081108, f"{TOP}.c31"),
        ("comment", 0, 20081108, f"{TOP}.c30"),
    ]


POSTS = st.dictionaries(
    st.sampled_from([f"a.c{n}" for n in range(9)]),
    st.tuples(
        st.sampled_from(list(Precision)),
        st.integers(0, 3),
        st.one_of(st.none(), st.sampled_from(["a", "b.c1", *(f"a.c{n}" for n in range(11))])),
        st.integers(-10_000, 10_000),
    ),
)


@given(POSTS, st.sampled_from(list(Precision)))
def test_places_go_downwards_and_circles_end(
    found: dict[str, tuple[Precision, int, str | None, int]], how: Precision
) -> None:
    top = changed(article(), native_id="a", created=0, precision=how)
    posts = {
        key: comment("c", NANCY, "", under=top, precision=precision, ordinal=ordinal, created=at, native_id=key)
        for key, (precision, ordinal, _, at) in found.items()
    }
    posts = {
        key: changed(post, reply_to=PostRef(to) if (to := found[key][2]) is not None else None)
        for key, post in posts.items()
    }
    parents = parents_of(posts, "a", {})
    assert set(parents) == set(posts)
    for start in parents:
        key, steps = start, 0
        while parents.get(key):
            key, steps = parents[key], steps + 1
            assert steps <= len(parents)
    above, placed = places(top, posts, parents)
    assert set(placed) == set(posts)
    for key, parent in parents.items():
        if posts[key].precision is Precision.SECOND:
            assert placed[key] == posts[key].created
        if posts[key].precision is Precision.UNKNOWN and parent in placed:
            assert placed[key] >= min(placed[parent], above)


# --- parents that are not there --------------------------------------------------------------------------------------


def test_a_comment_known_by_its_answer_only_is_a_gap_with_a_name(make: Weaver) -> None:
    to = PostRef(comment_id("b.example_2008_11_frivolous", "c7"), NANCY)
    album = make(blog([NANCY_TOO, article(), comment("c31", BEA, "Yes!", reply_to=to)]))
    assert album.edges() == {"c7": (TOP, "default"), "c31": ("c7", "explicit")}
    assert album.rows(
        "SELECT a.name, p.kind FROM post p JOIN account a ON a.id = p.account WHERE p.key LIKE '%c7'"
    ) == [("Nancy S", "ghost")]
    assert album.sums() == (1, 1, 0, {})


def test_a_parent_under_another_article_is_no_parent(make: Weaver) -> None:
    other = article(NEXT, title="Next")
    stray = comment("c32", BEA, "Stray.", reply_to=PostRef(comment_id(other.native_id, "c31")))
    album = make(blog([article(), other, comment("c31", NANCY, "Hello.", under=other), stray]))
    assert album.edges()["c32"] == (TOP, "default")
    assert album.rows("SELECT posts, ghosts FROM thread") == [(2, 0), (2, 0)]


def test_comments_without_their_article_still_belong_together(make: Weaver) -> None:
    album = make(blog([comment("c31", NANCY, "Where is it?"), comment("c32", BEA, "Gone.", 90)]))
    assert album.rows("SELECT kind FROM post ORDER BY id") == [("ghost",), ("comment",), ("comment",)]
    assert album.rows("SELECT title, posts, ghosts FROM thread") == [("Where is it?", 2, 1)]


def test_comments_in_a_circle_stay_under_their_article(make: Weaver) -> None:
    round_ = [comment("c31", NANCY, "a", answers="c32"), comment("c32", BEA, "b", answers="c31")]
    album = make(blog([article(), *round_]))
    assert album.rows("SELECT posts FROM thread") == [(3,)]


def test_words_quoted_from_nowhere_else_come_with_the_article_that_quotes_them(make: Weaver) -> None:
    quoted = comment("q1", NANCY, "Her words of yesterday, which are worth a whole article of their own today.")
    quoted = changed(quoted, article=None, provenance=Provenance.EMBEDDED)
    top = article(words=f"She said:\n\n<blockquote>{quoted.content.source}</blockquote>")  # type: ignore[union-attr]
    page = [NANCY_TOO, changed(top, quote=PostRef(quoted.native_id, NANCY)), quoted]
    album = make(blog(page, "", service="pasted", belongs="nobody"))
    assert album.rows("SELECT q.key FROM post p JOIN post q ON q.id = p.quote") == [(f"{TOP}.q1",)]
    assert album.rows("SELECT title, posts FROM thread") == [("Frivolous", 1)]
    assert all(not citation.post for citation in album.body("frivolous").citations), "there is no page to link to"
    hidden = make(blog([changed(page[1], visibility=Visibility.DRAFT), quoted], "", service="pasted", belongs="nobody"))
    assert hidden.rows("SELECT count(*) FROM post") == [(0,)]


# --- who they are ----------------------------------------------------------------------------------------------------


def test_one_author_of_a_blog_is_whoever_handed_it_over(make: Weaver) -> None:
    mine = make(blog([article(), comment("c31", AMBER, "Mine as well.")]))
    assert mine.rows('SELECT slug, owner, name, "both" FROM person') == [("amber", 1, "Amber Nowak", 0)]
    hers = make(blog([article(), comment("c31", NANCY, "hi")], "zoe"), gate=Gate(friends="all"))
    assert hers.rows("SELECT p.slug FROM account a JOIN person p ON p.id = a.person WHERE a.name = 'Amber Nowak'") == [
        ("zoe",)
    ]
    second = article(NEXT, author=commenter(SITE, account="wordpress:b.example:3", name="Carl"))
    two = make(blog([article(), second]))
    assert two.rows("SELECT a.name FROM account a JOIN person p ON p.id = a.person") == []


def test_a_blog_of_nobody_claims_nobody(make: Weaver) -> None:
    album = make(blog([article(), comment("c31", NANCY, "hi")], "", service="webpage", belongs="nobody"))
    assert album.rows("SELECT count(*) FROM account WHERE person IS NOT NULL") == [(0,)]
    assert album.rows("SELECT posts FROM thread") == [(2,)], "but it is shown whole: somebody chose to import it"
    assert album.rows("SELECT person FROM source") == [(0,)]


def test_two_hashes_of_one_address_are_one_account_in_any_order(make: Weaver) -> None:
    avatar = f"https://secure.gravatar.com/avatar/{hashlib.sha256(b'n@x.example').hexdigest()}?s=32"
    by_avatar = commenter(SITE, avatar=avatar, name="nan")
    assert by_avatar.native_id.startswith("mail256:")
    facts = [article(), comment("c31", by_avatar, "First."), NANCY_TOO, comment("c32", NANCY, "Second.", 90)]
    for order in (facts, [facts[0], *reversed(facts[1:])]):
        album = make(blog(order))
        assert album.rows(
            "SELECT name FROM account WHERE name <> '' AND person IS NOT NULL AND name <> 'Amber Nowak'"
        ) == [("Nancy S",)]
        assert album.rows("SELECT received FROM person WHERE owner = 0") == [(2,)]


def test_an_account_with_an_address_is_joined_to_the_guest_with_the_same(make: Weaver) -> None:
    member = commenter(SITE, account="wordpress:b.example:9", name="Nancy Sandquist")
    facts = [
        described(member, email="n@x.example", as_of=5),
        article(),
        comment("c31", member, "As member."),
        NANCY_TOO,
        comment("c32", NANCY, "As guest.", 90),
    ]
    album = make(blog(facts))
    assert album.rows("SELECT native_id, name FROM account WHERE name LIKE 'Nancy%'") == [
        ("wordpress:b.example:9", "Nancy Sandquist")
    ]


def test_the_anonymous_are_nobody_in_particular(make: Weaver) -> None:
    facts = [comment(f"c{n}", commenter(SITE, comment=f"x{n}"), f"Psst {n}.", n) for n in range(3)]
    thanks = comment("c9", AMBER, "Who are you?", 99, answers="c1")
    album = make(blog([article(), *facts, thanks]))
    assert album.rows("SELECT slug FROM person WHERE owner = 0") == []
    assert album.rows("SELECT posts FROM thread") == [(5,)]
    assert album.rows("SELECT count(*) FROM exchange") == [(0,)]


def test_pages_of_commenters_are_called_by_their_names(make: Weaver) -> None:
    names = [
        who("Élodie & Co", email="e@x.example"),
        who("Nancy S", email="n1@x.example"),
        who("Nancy S", email="n2@x.example", url="http://nancy.example"),
        who("Nancy S", email="n3@x.example"),
        who("南希", email="n4@x.example"),
        who("Ann O", email="a@x.example"),
    ]
    facts: list[Meant] = [article()]
    for number, (ref, account) in enumerate(names):
        facts += [account, comment(f"c{30 + number}", ref, f"Number {number}.", number)]
    hello = tweet(AMBER_AT_TWITTER, NOON, "hi", addressed=(ANN,), mentions=(ANN,))
    album = make(blog(facts), twitter(AMBER_AT_TWITTER, [hello]))
    slugs = {slug for (slug,) in album.rows("SELECT slug FROM person WHERE owner = 0")}
    mark = hashlib.sha256("南希".encode()).hexdigest()[:8]
    assert slugs == {"elodie-co", "nancy-s", "nancy-s-nancy-example", "nancy-s-2", f"by-{mark}", "ann-o", "ann-o-2"}
    assert album.rows("SELECT a.service FROM account a JOIN person p ON p.id = a.person WHERE p.slug = 'ann-o'") == [
        ("twitter",)
    ], "whoever has a handle has had the page longer"


AMBER_AT_TWITTER = AccountRef("77", "amber_n", "Amber")


@pytest.mark.parametrize(
    "named", ["blog:https://www.nancy.example/", "blog:nancy s", "blog:N@x.example", "blog:NANCY  S"]
)
def test_a_people_file_names_a_commenter_as_people_do(make: Weaver, named: str) -> None:
    files = read_people({"nan": f'+++\nname = "Nan"\naccounts = ["twitter:22", "{named}"]\n+++\nA letter.'})
    hello = tweet(AMBER_AT_TWITTER, NOON, "hi", addressed=(ANN,), mentions=(ANN,))
    facts = [NANCY_TOO, article(), comment("c31", NANCY, "Lovely.")]
    album = make(blog(facts), twitter(AMBER_AT_TWITTER, [hello]), files=files)
    assert album.rows("SELECT slug, name, sent, received, story FROM person WHERE owner = 0") == [
        ("nan", "Nan", 1, 1, "A letter.")
    ]


def test_a_people_file_that_is_called_like_the_page_of_a_commenter_is_theirs(make: Weaver) -> None:
    files = read_people({"nancy-s": '+++\nname = "Nan"\n+++\nA letter.'})
    album = make(blog([NANCY_TOO, article(), comment("c31", NANCY, "Lovely.")]), files=files)
    assert album.rows("SELECT slug, name, received FROM person WHERE owner = 0") == [("nancy-s", "Nan", 1)]


def test_a_commenter_under_two_people_is_an_error_without_their_address(make: Weaver) -> None:
    files = read_people(
        {
            "nan": '+++\naccounts = ["blog:Nancy S"]\n+++\n',
            "bob": '+++\naccounts = ["blog:http://nancy.example"]\n+++\n',
        }
    )
    with pytest.raises(ConfigError, match=r"^people/.*Nancy S is ") as caught:
        make(blog([NANCY_TOO, article(), comment("c31", NANCY, "x")]), files=files)
    assert "mail" not in str(caught.value)


# --- links and pings -------------------------------------------------------------------------------------------------


def test_a_post_that_links_to_an_article_joins_its_thread_with_its_own_answers(make: Weaver) -> None:
    said = tweet(ADA, NOON + 500, "read this", "http://www.b.example/2008/11/frivolous?utm_source=twitter")
    answer = tweet(AMBER_AT_TWITTER, NOON + 600, "thanks", reply_to=PostRef(said.native_id, ADA), addressed=(ADA,))
    elsewhere = tweet(ADA, NOON + 700, "and this", "http://c.example/2008/11/frivolous")
    aside = tweet(ADA, NOON + 800, "see", FRIVOLOUS, reply_to=PostRef(elsewhere.native_id, ADA))
    boost = tweet(ADA, NOON + 900, "read this", FRIVOLOUS, boost_of=PostRef("", AMBER_AT_TWITTER))
    album = make(
        blog([article(), comment("c31", NANCY, "Lovely.")]),
        twitter(AMBER_AT_TWITTER, [answer]),
        twitter(ADA, [said, elsewhere, aside, boost], "ada"),
        gate=Gate(friends="all"),
    )
    edges = album.edges()
    assert edges[f"twitter-{said.native_id}"] == (TOP, "linked")
    assert edges[f"twitter-{answer.native_id}"] == (f"twitter-{said.native_id}", "explicit")
    assert edges[f"twitter-{aside.native_id}"] == (f"twitter-{elsewhere.native_id}", "explicit")
    assert f"twitter-{boost.native_id}" not in edges
    assert album.rows("SELECT posts FROM thread WHERE key = ?", TOP) == [(4,)]
    assert album.rows("SELECT p.slug, e.sent FROM exchange e JOIN person p ON p.id = e.person ORDER BY e.post") == [
        ("nancy-s", 0),
        ("ada", 1),
    ], "a link to somebody's article is not a word to them"


def test_a_friends_post_that_links_to_the_owners_article_is_shown_for_it(make: Weaver) -> None:
    said, other = tweet(ADA, NOON + 500, "read this", FRIVOLOUS), tweet(ADA, NOON + 600, "xyzzyelse")
    album = make(blog([article()]), twitter(ADA, [said, other], "ada"))
    assert album.edges() == {f"twitter-{said.native_id}": (TOP, "linked")}
    assert b"xyzzyelse" not in album.path.read_bytes()


def test_pings_are_a_list_beside_the_article_and_no_people(make: Weaver) -> None:
    told = ping("c33", "What is great « Pedagogy <b>First</b>", "http://l.example/1", "[…] as <b>Amber</b> says […]")
    album = make(
        blog([article(), told, ping("c34", "Later", "http://m.example/", "…", 9000)]),
        blog([article(words=None), changed(told, as_of=3)], service="webmention"),
    )
    assert album.rows("SELECT title, url, excerpt, at, exact FROM ping ORDER BY id") == [
        ("What is great « Pedagogy <b>First</b>", "http://l.example/1", "[…] as Amber says […]", NOON + 90, 1),
        ("Later", "http://m.example/", "…", NOON + 9000, 1),
    ]
    assert album.rows("SELECT count(*) FROM post") == [(1,)]
    assert album.rows("SELECT count(*) FROM person") == [(1,)]
    assert album.sums("ping") == (3, 2, 1, {})


# --- the gate --------------------------------------------------------------------------------------------------------


def test_of_a_friends_blog_only_what_concerns_the_owner_is_shown(make: Weaver) -> None:
    mine = commenter(SITE, account="disqus:amber", name="Amber")
    files = read_people({"amber": '+++\naccounts = ["blog:disqus:amber"]\n+++\n'})
    other = article(NEXT, "xyzzyother", title="xyzzynext")
    facts = [
        *(article(), comment("c31", mine, "I was here."), comment("c32", NANCY, "So was I.", 90)),
        *(other, comment("c33", NANCY, "xyzzyalone", under=other), ping("c34", "xyzzyping", "", "", under=other)),
    ]
    album = make(blog(facts, "zoe"), files=files)
    assert b"xyzzy" not in album.path.read_bytes()
    assert album.rows("SELECT posts FROM thread") == [(3,)]
    assert album.sums() == (3, 2, 0, {"not part of what the two of you shared": 1})
    assert album.sums("ping") == (1, 0, 0, {"not part of what the two of you shared": 1})
    whole = make(blog(facts, "zoe"), files=files, gate=Gate(friends="all"))
    assert whole.rows("SELECT posts FROM thread ORDER BY posts") == [(2,), (3,)]


def test_the_about_pages_table_adds_up_as_the_report_does(make: Weaver) -> None:
    facts = [
        *(article(), comment("c31", NANCY, "One."), comment("c32", NANCY, "no", visibility=Visibility.SPAM)),
        comment("c33", BEA, "no", visibility=Visibility.PENDING),
    ]
    page = blog([article(), comment("c31", NANCY, "One.")], "", service="webpage", belongs="nobody")
    album = make(blog(facts), page)
    rows = album.rows("SELECT service, source, label, found, shown, folded, reason, site FROM holding")
    public = [
        ("webpage", "", "Articles", 1, 0, 1, "", SITE),
        ("webpage", "", "Comments", 1, 0, 1, "", SITE),
        ("wordpress", "amber", "Articles", 1, 1, 0, "", SITE),
        ("wordpress", "amber", "Comments", 1, 1, 0, "", SITE),
    ]
    assert rows == public
    told = [(o.service, o.source, o.label, o.found, o.shown, o.folded, o.reason, o.site) for o in album.report.holdings]
    assert sorted(told) == [
        *public,
        ("wordpress", "amber", "Comments, awaiting approval", 1, 0, 0, "awaiting approval", SITE),
        ("wordpress", "amber", "Comments, spam", 1, 0, 0, "spam", SITE),
    ]


# --- the owner's word ------------------------------------------------------------------------------------------------


def corrected(make: Weaver, text: str, *facts: Meant):  # type: ignore[no-untyped-def]
    said = [article(), comment("c31", NANCY, "One."), comment("c32", BEA, "@Nancy two.", 90)]
    last = comment("c33", AMBER, "@Nancy, and @Bea: three.", 120)
    return make(blog([*said, last, *facts]), replies=read_replies(text))


def test_the_owner_can_correct_what_answers_what(make: Weaver) -> None:
    album = corrected(make, f'[replies]\n"{TOP}.c33" = "{TOP}.c32"\n"{TOP}.c32" = ""')
    assert album.edges() == {"c31": (TOP, "default"), "c32": (TOP, "owner"), "c33": ("c32", "owner")}
    assert album.body("c33").answers == ()
    assert album.rows("SELECT p.slug FROM exchange e JOIN person p ON p.id = e.person WHERE e.sent = 1") == [("bea-r",)]


def test_a_short_post_can_be_led_to_an_article_and_away_from_it(make: Weaver) -> None:
    linked = tweet(AMBER_AT_TWITTER, NOON + 500, "new", FRIVOLOUS)
    plain = tweet(AMBER_AT_TWITTER, NOON + 600, "what she says", native_id="9000")
    replies = {f"twitter-{linked.native_id}": "", "twitter-9000": f"{TOP}.c31"}
    album = make(
        blog([article(), comment("c31", NANCY, "One.")]), twitter(AMBER_AT_TWITTER, [linked, plain]), replies=replies
    )
    assert album.edges() == {"c31": (TOP, "default"), "twitter-9000": ("c31", "owner")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[replies", "is not valid TOML"),
        ("[reply]\n", 'unknown section reply, did you mean "replies"'),
        ("replies = 3", "must be a section"),
        (f'[replies]\n"{TOP}.c31" = 3', "must be a name in quotes"),
        (f'[replies]\n"{TOP}.c3l" = ""', f'did you mean "{TOP}.c3'),
        (f'[replies]\n"{TOP}.c31" = "{TOP}.c39"', f'no "{TOP}.c39" among what can be shown'),
        (f'[replies]\n"{TOP}" = "{TOP}.c31"', "is an article, and answers nothing"),
        (f'[replies]\n"{TOP}.c31" = "{TOP}.c31"', "which answers it"),
        (f'[replies]\n"{TOP}.c31" = "{TOP}.c32"', "which answers it"),
    ],
)
def test_mistakes_in_corrections_are_explained(make: Weaver, text: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        corrected(make, text)
    assert words in str(caught.value)
    assert caught.value.where.startswith("replies.toml")


# --- nothing is lost -------------------------------------------------------------------------------------------------

FACTS = st.lists(
    st.tuples(
        st.sampled_from(["c31", "c32", "c33", "dsq34", "n1"]),
        st.sampled_from([NANCY, BEA, commenter(SITE, comment="x")]),
        st.sampled_from(["The same words in both of them.", "@Nancy S no", "Short."]),
        st.sampled_from([Visibility.PUBLIC, Visibility.PUBLIC, Visibility.PENDING, Visibility.DELETED]),
        st.sampled_from(["", "", "c31", "c32", "c99"]),
        st.booleans(),
    ),
    max_size=9,
)
ARTICLES = st.lists(
    st.sampled_from([article(), article(words=None), article(visibility=Visibility.PROTECTED)]), max_size=2
)


@given(st.lists(st.tuples(ARTICLES, FACTS), min_size=1, max_size=3), st.randoms())
@settings(max_examples=60, deadline=None)
def test_whatever_is_told_is_shown_or_folded_or_set_aside(
    tmp_path_factory: pytest.TempPathFactory,
    told: list[tuple[list[Post], list[tuple[str, AccountRef, str, Visibility, str, bool]]]],
    random,  # type: ignore[no-untyped-def]
) -> None:
    sources: list[Source] = []
    count = {"article": 0, "comment": 0, "ping": 0}
    for number, (tops, facts) in enumerate(told):
        given: list[Meant] = [NANCY_TOO, BEA_TOO, *tops]
        for local, author, words, visibility, answers, is_ping in facts:
            post = comment(local, author, words, visibility=visibility, answers=answers)
            if is_ping:
                post = ping(f"p{local}", words, "http://l.example", words)
            count[post.kind] += 1
            given.append(post)
        count["article"] += len(tops)
        sources.append(blog(given, ("", None, "zoe")[number], service=f"system{number}"))
    make = Weaver(tmp_path_factory.mktemp("sums"))
    album = make(*sources)
    for kind, expected in count.items():
        assert album.sums(kind)[0] == expected
    assert album.sums()[1] == len(album.rows("SELECT 1 FROM post WHERE kind = 'comment'"))
    assert album.sums("ping")[1] == len(album.rows("SELECT 1 FROM ping"))
    assert album.sums("article")[1] == len(album.rows("SELECT 1 FROM post WHERE kind = 'article'"))
    random.shuffle(sources)
    assert make(*sources).dump() == album.dump()


VERSIONS = st.builds(
    comment,
    st.just("c31"),
    st.sampled_from([NANCY, commenter(SITE, name="Nancy S"), commenter(SITE, url="http://nancy.example")]),
    st.sampled_from(["short", "a longer text"]),
    provenance=st.sampled_from([Provenance.OWN, Provenance.EMBEDDED]),
    precision=st.sampled_from(list(Precision)),
    ordinal=st.integers(0, 2),
    nested=st.booleans(),
    answers=st.sampled_from(["", "c1", "c2"]),
    as_of=st.integers(0, 3),
    title=st.sampled_from(["", "T"]),
)


@given(st.lists(st.tuples(st.integers(0, 1), VERSIONS), min_size=1, max_size=5), st.randoms())
def test_merging_what_was_told_does_not_depend_on_order(versions: list[tuple[int, Post]], random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(versions)
    random.shuffle(shuffled)
    merged = merge_told(versions)
    assert merged == merge_told(shuffled)
    if any(version.author == NANCY for _, version in versions):
        assert merged.author == NANCY, "the strongest key tells who wrote it"
    if any(version.reply_to and not version.nested for _, version in versions):
        assert merged.reply_to and not merged.nested
