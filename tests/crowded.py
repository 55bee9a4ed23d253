"""An album in which every list is too long for a page somewhere, in a time zone whose clocks go back."""

from __future__ import annotations

from pathlib import Path

from albums import AlbumMaker, Person, Written, at, facts

from tweetarchive.album.body import BodyMedia, BodyTrailer, BodyVersion
from tweetarchive.records import Span

ZONE = "America/New_York"


def crowded(path: Path, blog: bool = False, tagged: bool = False, told: bool = False) -> Path:
    """Some 3,000 posts of Alma's, between 2009 and 2021. blog: and what was said on one of hers. tagged: and what was
    under hashtags. told: and stories of it.
    """
    album = AlbumMaker("Alma Ortega", ZONE)
    alma = album.owner
    nancy = album.person(
        "Nancy Dru",
        story="We met over *tea*.",
        bio="tea",
        described=1,
        former=(("nan", 1_300_000_000), ("dru", 1_290_000_000)),
        facts=facts(
            circles=[{"name": "choir", "since": 2009, "until": "2012"}, {"name": "neighbours"}],
            met={"date": "2010-05", "place": "at the sea"},
            introduced_by="bo-lin",
            birthday="03-14",
        ),
    )
    bo = album.person("Bo Lin", both=1)
    album.person("Quiet Quin", described=1)
    stranger = album.person("Passer By", stranger=True)
    album.media.append(("ab.jpg", "ab" * 32, "media/ab/ab.jpg", "image/jpeg", 1234))
    bo.avatar = "ab" * 32

    # Days of which only the dates are known; one of them has more posts than a page holds.
    for number in range(400):
        album.post(alma, "2009-03-31", f"no clock {number}", exact=False)
    album.post(alma, "2009-03-31 15:30", "one with a clock")
    for number in range(170):
        album.post(alma, "2009-06-01", f"to Bo {number}", to=[bo], exact=False)
    album.post(alma, "2009-06-03", "to Nancy, some time", to=[nancy], exact=False)

    # A loud night, in which the hour from one to two comes twice.
    night = at("2011-11-06 04:00")
    for number in range(400):
        album.post(alma, night + number * 36, f"awake {number}")
    # A minute with more posts than a page holds.
    for number in range(200):
        album.post(alma, at("2012-02-02 12:00") + number % 50, f"burst {number}")
    for number in range(160):
        album.post(alma, at("2012-02-02 13:00") + number * 20, f"slower {number}")

    # A conversation of years, with posts nobody has and whose time nobody knows.
    lost = album.ghost(nancy, None)
    last = album.post(alma, "2012-05-01 10:00", "do you remember?", to=[nancy], answers=lost)
    for number in range(420):
        who, whom = (nancy, alma) if number % 2 == 0 else (alma, nancy)
        when = at("2012-05-01 11:00") + (number % 20) * 60 + number // 20 * 40 * 86400
        last = album.post(who, when, f"turn {number}", to=[whom], answers=last)
    # One of a single afternoon, all to oneself, with a side remark.
    self_thread = album.post(alma, "2013-01-05 15:00", "a long story")
    for number in range(180):
        self_thread = album.post(alma, at("2013-01-05 15:01") + number * 70, f"and then {number}", answers=self_thread)
        if number == 100:
            album.post(bo, "2013-01-06 09:00", "go on!", to=[alma], answers=self_thread)

    # More conversations on one day than a page of cards holds, and more people than one page introduces.
    for number in range(320):
        friend = album.person(f"Guest {number}")
        asked = album.post(alma, at("2014-07-04 12:00") + number * 90, "hello", to=[friend])
        album.post(friend, at("2014-07-04 12:01") + number * 90, "hello back", to=[alma], answers=asked)

    # A friendship of one busy day, one that fits on a page, and somebody who only ever answers the missing.
    busy = album.person("Busy Bee")
    for number in range(330):
        album.post(alma, at("2015-08-08 08:00") + number * 30, f"quick {number}", to=[busy])
    dan = album.person("Dan Doe")
    asked = album.ghost(dan, "2016-01-01 10:00")
    album.post(alma, "2016-01-01 10:05", "you are right", to=[dan], answers=asked)

    # What posts can carry.
    original = album.post(
        nancy,
        "2020-01-01 12:00",
        [Span("text", "Dear "), Span("mention", "@alma", "1"), Span("mention", "@bo", str(bo.number))],
        to=[alma],
        versions=[BodyVersion(at("2020-01-01 11:00"), (Span("text", "Deer"),))],
    )
    album.post(alma, "2020-01-02 12:00", [Span("link", "example.org", "https://example.org/")], quote=original)
    album.post(alma, "2020-01-03 12:00", "gone words", quote=album.ghost(bo, "2019-01-01 12:00"))
    album.post(
        alma,
        "2020-01-04 12:00",
        media=[BodyMedia("photo", "ab" * 32, "a cup", 4, 3), BodyMedia("photo", "", "lost", 0, 0)],
        whole=False,
    )
    album.post(alma, "2020-01-05 12:00", kind="boost", boosted=stranger)
    fork = album.post(alma, "2021-03-01 10:00", "who comes?", to=[nancy, bo])
    album.post(nancy, "2021-03-01 10:01", "me", to=[alma], answers=fork)
    coming = album.post(bo, "2021-03-01 10:02", "me too", to=[alma], answers=fork)
    album.post(alma, "2021-03-01 10:03", "good", to=[bo], answers=coming)

    if blog:
        _blog(album, nancy, bo)
    if tagged:
        _tagged(album, bo, stranger)
    album.sources.append(("twitter", 1, "alma_ortega", at("2022-01-01 10:00"), at("2009-03-31"), fork.at, 3000, 2))
    album.holdings.append(
        ("twitter", "alma-ortega", "Direct messages", 12, 0, "private letters are never shown", 0, "")
    )
    if told:
        _tell(album, nancy, last, self_thread)
    return album.write(path)


def _tagged(album: AlbumMaker, bo: Person, stranger: Person) -> None:
    """A tag under which people met on half of the days of a year, one of two days, and one that nobody else used."""
    tea, once, alone = (Span("tag", f"#{tag}", tag) for tag in ("tea", "once", "alone"))
    for number in range(180):
        noon = at("2018-01-02 12:00") + number * 2 * 86400
        asked = album.post(album.owner, noon, [Span("text", f"Cup {number} "), tea])
        album.post(bo, noon + 60, [tea], answers=asked, to=[album.owner])
        if number % 9 == 0:
            album.post(stranger, noon + 120, [tea, Span("text", " me too")])
            guest = album.person(f"Tea Guest {number}")
            album.post(guest, noon + 180, [Span("text", "may I "), tea], answers=asked, to=[album.owner])
    album.post(album.owner, "2019-01-05 12:00", [once, alone])
    album.post(bo, "2019-01-05 13:00", [once])
    album.post(album.owner, "2019-01-06 12:00", [once, tea], kind="boost", boosted=stranger)


def _blog(album: AlbumMaker, nancy: Person, bo: Person) -> None:
    """Posts with nothing below them, with a bit of everything, with more comments than a page holds, without words."""
    alma = album.owner
    album.article(
        alma, "2008-11-01 10:00", "The stove", "<h2>Warm</h2><p>It is warm.</p>", url="https://b.example/stove"
    )
    essay = album.article(
        alma,
        "2008-11-07 18:10",
        "On being bored",
        "<p>First.</p><h1>Heading</h1><h4>Deeper</h4><table><tr><td>a</td></tr></table>"
        '<pre class="language-python">import tea</pre>'
        '<p id="main"><a href="/x">inside</a> <img src="http://b.example/k.jpg" alt="kettle"></p>',
        url="https://b.example/bored",
    )
    lou = album.person("Lou Marsh", service="blog")
    somebody = album.person("", stranger=True, service="blog")
    first = album.comment(lou, "2008-11-07 19:00", essay, latest=BodyTrailer("Tea & rain", "https://lou.example/tea"))
    second = album.comment(somebody, None, essay, "<p>I never say anything.</p>")
    album.comment(nancy, "2008-11-07 20:00", first, "<h2>Loud</h2><p>Mine too.</p>")
    answer = album.comment(
        alma,
        "2008-11-08 09:00",
        first,
        "<p>@Lou Yes!</p><p>@Nancy No!</p>",
        edge="addressed",
        also=[
            (first, "addressed", "likely", "It opens with “@Lou”"),
            (second, "addressed", "guess", "It turns to “You”"),
        ],
    )
    for number in range(7):
        answer = album.comment((lou, alma)[number % 2], at("2008-11-08 10:00") + number * 60, answer, exact=number != 3)
        album.comment(nancy, at("2008-11-08 10:00") + number * 60 + 1, answer)
    taken_away = album.ghost(somebody, None, answers=essay)
    taken_away.service, taken_away.url, taken_away.edge = "blog", "", "default"
    album.comment(nancy, "2008-11-09 10:00", taken_away)
    shared = album.post(bo, "2008-11-09 11:00", "read this", answers=essay)
    shared.edge = "linked"
    album.post(alma, "2008-11-09 11:05", "thank you", to=[bo], answers=shared)
    album.pings.append(
        (essay, "Longer grass", "https://grass.example/1", "[…] being bored […]", at("2008-11-09 12:00"), 1)
    )
    album.pings += [(essay, f"Page {number}", "", "", None, 0) for number in range(10)]
    crowd = album.article(alma, "2010-05-01 09:00", "Small good things", "<p>One each.</p>")
    for number in range(170):
        album.comment(lou, at("2010-05-01 10:00") + number * 90000, crowd, f"<p>Good thing {number}.</p>")
    unknown = album.article(alma, None, "Moving house", None, url="https://b.example/house")
    for number in range(160):
        album.comment(lou, None, unknown, f"<p>When was this? {number}</p>")
    nowhere = album.ghost(somebody, None)
    nowhere.service, nowhere.url, nowhere.order = "blog", "", (0, 0)
    album.comment(lou, "2012-05-05 10:00", nowhere, "<p>Lovely post.</p>", edge="default")

    album.sources.append(("wordpress", 1, "b.example", 0, at("2008-11-01 10:00"), None, 200, 0))
    album.sources.append(("webpage", 0, "b.example", 0, None, None, 3, 0))
    album.holdings += [
        ("wordpress", "alma-ortega", "Comments", 200, 197, "", 3, "b.example"),
        ("wordpress", "alma-ortega", "Comments, spam", 4, 0, "spam", 0, "b.example"),
        ("webpage", "", "Comments", 3, 3, "", 0, "b.example"),
    ]


def _tell(album: AlbumMaker, nancy: Person, talk: Written, monologue: Written) -> None:
    """Stories with a bit of everything, one with more posts than a page holds, and more than a list shows whole."""
    article = next((post for post in album.written if post.kind == "article"), monologue)
    album.story(
        "a-bit-of-everything",
        "A <bit> of everything",
        "# A heading\n\nFirst *words*, and [a day](\x1dday:20090331\x1d).\n\n```python\nimport tea\n```",
        ("thread", talk),
        "Then",
        talk,
        article,
        nancy,
        20090331,
        ("thread", article),
        ("thread", monologue),
        date="2012-05-01",
        people=[person for person in album.people[:20] if not person.stranger],
    )
    album.story("bare", "Bare", 20090603, talk)
    for number in range(70):
        album.story(f"again-{number}", f"Again {number}", "Words.", date=str(2011 - number % 9), people=[nancy])
