"""Friend pages as they are built: what the example tells of Nessa's friends, against values counted in its screenplay,
and a small archive of which every number is known.

The counts were made by hand from screenplay/*.txt, with no code of the program: posts of the one with ">" at a line of
the other, or with the other's name in the text, and comments in screenplay/blog and screenplay/pages that stand under
the other's article or answer the other. A boost typed by hand ("RT @…") names its author as any other post does. Times
are those of the committed exports.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run
from exports_making import make_folder
from selectolax.lexbor import LexborHTMLParser, LexborNode

NARROW = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


class Told:
    """A friend's page. rows: what stands behind each word in the margin."""

    def __init__(self, root: Path, slug: str) -> None:
        self.root = root
        self.page = LexborHTMLParser((root / "friends" / f"{slug}.html").read_text("utf-8"))
        self.rows: dict[str, LexborNode] = {}
        for row in self.page.css("dl.tale > div"):
            (term,) = row.css("dt")
            self.rows[term.text()] = row

    def says(self, word: str) -> str:
        """The sentences behind a word in the margin."""
        return " ".join(" ".join(part.text() for part in self.rows[word].css("dd")).translate(NARROW).split())

    def links(self, word: str) -> list[tuple[str, str]]:
        """What is linked there, and to what."""
        found = [(link.text().translate(NARROW), link.attributes["href"] or "") for link in self.rows[word].css("a")]
        for _, href in found:
            path, _, anchor = href.removeprefix("../").partition("#")
            html = (self.root / path).read_text("utf-8")
            assert not anchor or f'id="{anchor}"' in html, href
        return found

    def table(self, name: str) -> list[list[str]]:
        """The numbers beside a picture, row by row."""
        (section,) = self.page.css(f'section[aria-labelledby="{name}"]')
        return [[cell.text() for cell in row.css("th, td")] for row in section.css("tbody tr")]


@pytest.fixture(scope="module")
def site(example: Path) -> Path:
    return example / "site"


# --- Marit: both halves are here -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def marit(site: Path) -> Told:
    return Told(site, "marit")


def test_marit_began_with_a_foghorn(marit: Told) -> None:
    """2009.txt, 12 March: she answers a post with the tag at 21:11:00, Nessa's answer is of 21:12:19."""
    assert marit.says("How it began") == (
        "The first words here are of 12 March 2009, under #quietdesk: Marit answered Nessa. So the posts tell it."
        " The first words back came after 1 minute and 19 seconds."
    )
    first, tag, back = marit.links("How it began")
    assert first[1].endswith("#twitter-1610850371") and back[1].endswith("#twitter-1610857119")
    assert tag == ("#quietdesk", "../tags/quietdesk.html")


def test_marit_wrote_more(marit: Told) -> None:
    """Nessa: 146 posts, a boost by hand of March 2009 and five comments. Marit: 223 and six. 152 / 229 = 0.664."""
    assert marit.says("To and fro") == (
        "For every ten posts by Marit there are 7 by Nessa."
        " Answers among the posts: 141 of 152 by Nessa, 228 of 229 by Marit."
        " 11 of them are comments under blog posts."
    )
    assert "152 ÷ 229 = 0.66" in marit.page.css_first("details.found").text()


def test_marit_answers_within_two_minutes(marit: Told) -> None:
    """The first answers of either to each post of the other that got one: 222 and 135 tweets, 3 and 4 comments."""
    assert marit.says("How soon") == (
        "Marit answered Nessa within 1 minute and 51 seconds, as a rule; 177 of 225 answers came within five minutes."
        " Nessa answered Marit within 1 minute and 55 seconds, as a rule; 118 of 139 answers came within five minutes."
    )
    times = [time.attributes["datetime"] for time in marit.rows["How soon"].css("time")]
    assert times == ["PT111S", "PT115S"], "to the second"


def test_marits_full_days(marit: Told) -> None:
    """2020.txt, 9 April: nine lines. 2012.txt: the bench on 19 May, and each of the two days after. 2011.txt: fra5,
    fr5b, fra5b, fr5c, fra5c, fr5d after "Frustrated." and her answer to it, and next morning rec2 and "Well kept."
    """
    assert marit.says("Full days") == (
        "The fullest was 9 April 2020, with 9 posts. Once they wrote 3 days in a row, from 19 May 2012 to 21 May 2012."
        " The longest conversation has 10 posts of theirs: “Frustrated.”"
    )
    day, first, last, talk = marit.links("Full days")
    assert [day[1], first[1], last[1]] == [
        f"../dates/{each}.html" for each in ("2020/04/09", "2012/05/19", "2012/05/21")
    ]
    assert talk[0] == "Frustrated." and talk[1].startswith("../threads/twitter-")


def test_marits_silence_and_what_ended_it(marit: Told) -> None:
    """From 17 November 2016 to 9 April 2020 there are 1,239 days, so 1,238 between them."""
    assert marit.says("Silence") == (
        "The longest lasted 1,238 days, from 17 November 2016 to 9 April 2020. Marit ended it with these words."
    )
    words = dict(marit.links("Silence"))["these words"]
    (letter,) = marit.page.css('section[aria-labelledby="again"]')
    assert "Not then. Better now. I am sorry; the kettle took a while." in letter.text()
    assert letter.css_first("a.u-url").attributes["href"] == words


def test_marits_hours_and_places(marit: Told) -> None:
    """#quietdesk is on Thursdays at nine: 147 lines from 21:00 on, three comments of 24 May 2012 and that boost."""
    hours = {row[0]: row[1:] for row in marit.table("hours")}
    assert hours["21:00"][3] == "151"
    assert sum(int(posts or 0) for row in hours.values() for posts in row) == 381
    years = {row[0]: row[1:] for row in marit.table("places")}
    assert {year: int(blogs) for year, (blogs, _) in years.items() if blogs} == {
        "2009": 2,
        "2011": 4,
        "2012": 3,
        "2020": 2,
    }
    assert sum(int(posts or 0) for row in years.values() for posts in row) == 381


def test_what_marit_shared(marit: Told) -> None:
    assert marit.says("Tags") == "#quietdesk"
    assert ("Femi Ogundashire", "../friends/femi.html") in marit.links("Also there")


def test_every_fact_says_how_it_was_found(site: Path) -> None:
    for slug, formulas in (("marit", 8), ("lind", 5)):
        told = Told(site, slug)
        (found,) = told.page.css("details.found")
        assert found.css_first("summary").text() == "How these are found"
        assert len(found.css("li")) >= formulas


# --- Dunstan: his half is missing ------------------------------------------------------------------------------


def test_dunstan_was_brought_along_and_that_is_nessas_word(site: Path) -> None:
    dunstan = Told(site, "dunstan")
    told = dunstan.says("How it began")
    assert "5 February 2009, under #quietdesk: Nessa answered Dunstan. So the posts tell it." in told
    assert "Tobias Wrenhallow made them known to each other. So Nessa tells it." in told
    assert told.endswith("The first words back that are here are of 20 April 2009.")


def test_of_dunstan_no_balance_is_told_but_times_are(site: Path) -> None:
    """Nessa answered 27 posts of his: 26 are lost, of which 16 have ids that tell the time, and one is a comment."""
    dunstan = Told(site, "dunstan")
    assert dunstan.says("To and fro").startswith("Who wrote more cannot be told, as one half is not here.")
    assert "÷" not in dunstan.page.css_first("details.found").text()
    assert dunstan.says("How soon") == (
        "Nessa answered Dunstan within 2 minutes and 3 seconds, as a rule; 15 of 17 answers came within five minutes."
        " Of 10 more nobody knows how soon."
    )


def test_of_the_dead_nothing_is_asked(site: Path) -> None:
    """Dunstan is long lost by the posts, and Osmund, too."""
    assert "It has been a while" not in Told(site, "dunstan").says("Silence")
    home = LexborHTMLParser((site / "index.html").read_text("utf-8"))
    (section,) = home.css('section[aria-labelledby="lost"]')
    assert [name.text() for name in section.css(".name")] == ["Osmund Ry"]
    assert "the last words: 10 October 2013" in section.text().translate(NARROW)


def test_osmund_went_quiet_over_a_cradle(site: Path) -> None:
    """From 10 October 2013 to 7 November 2026, the last that Nessa wrote."""
    told = Told(site, "osmund").says("Silence")
    assert told.endswith("It has been a while: the last words are of 10 October 2013, and Nessa wrote on for 13 years.")


# --- Tobs, and others -------------------------------------------------------------------------------------------


def test_tobs_spoke_first_by_name(site: Path) -> None:
    """2008.txt, 3 July: 22:31:02 and 22:40:53, four lines. 20 posts, a boost and two comments; 27 and 4."""
    tobs = Told(site, "tobs")
    assert tobs.says("How it began") == (
        "The first words here are of 3 July 2008: Tobs spoke to Nessa by name. So the posts tell it."
        " The first words back came after 9 minutes and 51 seconds."
    )
    assert tobs.says("To and fro").startswith(
        "For every ten posts by Tobs there are 7 by Nessa."
        " Answers among the posts: 17 of 23 by Nessa, 27 of 31 by Tobs."
    )
    assert tobs.says("How soon").startswith(
        "Tobs answered Nessa within 1 minute and 25 seconds, as a rule; 18 of 23 answers came within five minutes."
    )
    assert "The longest lasted 1,585 days, from 12 April 2020 to 15 August 2024. Tobs ended it" in tobs.says("Silence")


def test_somebody_was_there_when_they_met(site: Path) -> None:
    """2010.txt, 4 February: the Mossopwicks answer Femi, and Nessa answers them."""
    mossop = Told(site, "mossop")
    assert mossop.says("How it began").startswith(
        "The first words here are of 4 February 2010, under #quietdesk: Nessa answered The Mossopwicks (both)."
        " Femi Ogundashire was there, too. So the posts tell it."
    )


def test_kaede_came_in_under_the_blog(site: Path) -> None:
    told = Told(site, "kaede").says("How it began")
    assert told.startswith("The first words here are of 20 April 2009: Kaede wrote to Nessa under a blog post.")


def test_who_never_gets_an_answer_is_told_so(site: Path) -> None:
    """2011.txt, 2022.txt and 2026.txt: a line each, and Nessa answers none of them."""
    lind = Told(site, "lind")
    assert lind.says("How it began").endswith("No words came back.")
    assert lind.says("To and fro") == "Every word of it is by Lindqvarr Ltd (just me). Answers among the posts: 3 of 3."
    assert "Full days" not in lind.rows, "no day with more than a post is none to speak of"


def test_of_a_post_or_two_nothing_is_told(site: Path) -> None:
    assert Told(site, "cress").rows == {}


def test_what_cannot_be_linked_is_not_told(site: Path) -> None:
    """Every link in the rows of every friend leads to a page, and to a post on it."""
    friends = [path.stem for path in (site / "friends").glob("*.html")]
    told = [Told(site, slug) for slug in friends]
    assert sum(len(each.links(word)) for each in told for word in each.rows) > 150


# --- a small archive of which every number is known ------------------------------------------------------------

PEOPLE = {"77": ("amber_n", "Amber Nowak"), "22": ("nancy_q", "Nancy Quill"), "23": ("nancy_old", "Nancy"),
          "24": ("nancy_b", "Nancy"), "25": ("fan_x", "Fay"), "26": ("rita_r", "Rita Rook")}  # fmt: skip
AMBER, NANCY, NANCY_OLD, OTHER_NANCY, FAN, RITA = PEOPLE
NOON = "Sat Nov 21 12:{:02}:{:02} +0000 2020"


def tweet(number: int, minute: int, second: int, text: str, to: str, answers: int = 0) -> dict[str, object]:
    """A post of that minute and second, which begins with the handle of `to`."""
    handle, name = PEOPLE[to]
    mention = {"screen_name": handle, "id_str": to, "name": name, "indices": ["0", str(len(handle) + 1)]}
    made: dict[str, object] = {
        "id_str": str(1_330_000_000_000_000_000 + number),
        "full_text": f"@{handle} {text}",
        "created_at": NOON.format(minute, second),
        "entities": {"user_mentions": [mention]},
        "in_reply_to_user_id_str": to,
        "in_reply_to_screen_name": handle,
    }
    return made | ({"in_reply_to_status_id_str": str(1_330_000_000_000_000_000 + answers)} if answers else {})


SAID = {
    AMBER: [
        tweet(1, 0, 0, "hi", NANCY),
        tweet(3, 10, 0, "and hi again", NANCY_OLD),
        tweet(6, 20, 19, "I see", NANCY, answers=5),
        tweet(7, 30, 0, "are you the other one?", OTHER_NANCY),
        tweet(8, 31, 0, "or not?", OTHER_NANCY),
        tweet(9, 32, 0, "no answer, then", OTHER_NANCY),
        tweet(30, 50, 0, "is it you?", RITA, answers=29),
        tweet(31, 52, 0, "it is", RITA),
    ],
    NANCY: [tweet(2, 0, 41, "hi", AMBER, answers=1), tweet(5, 20, 0, "look", AMBER)],
    NANCY_OLD: [tweet(4, 12, 5, "again", AMBER, answers=3)],
    FAN: [tweet(20 + n, 40 + n, 0, "you are great", AMBER) for n in range(4)],
    RITA: [tweet(29, 49, 0, "@fan_x indeed", FAN), tweet(32, 53, 0, "of course", AMBER)],
}
BLOG = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Amber writes</title><link>https://b.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://b.example</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>amber</wp:author_login>
  <wp:author_display_name>Amber Nowak</wp:author_display_name></wp:author>
<item><title>Cups</title><link>https://b.example/2008/11/cups/</link><dc:creator>amber</dc:creator>
<content:encoded><![CDATA[Cups.]]></content:encoded><wp:post_id>12</wp:post_id>
<wp:post_date>2008-11-08 02:10:00</wp:post_date><wp:post_date_gmt>2008-11-08 02:10:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:comment><wp:comment_id>33</wp:comment_id><wp:comment_author>Nancy S</wp:comment_author>
<wp:comment_date>2008-11-08 03:30:00</wp:comment_date><wp:comment_date_gmt>2008-11-08 03:30:00</wp:comment_date_gmt>
<wp:comment_content>Saucers, too.</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
<wp:comment_parent>0</wp:comment_parent></wp:comment></item></channel></rss>
"""
FILE = """+++
name = "Nancy Quill"
called = "Nan"
accounts = ["twitter:22", "twitter:23", "blog:Nancy S"]
{}+++
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everybody's posts, a blog, and a file about one of the three who are called Nancy."""
    root = tmp_path_factory.mktemp("small")
    run("new", root / "archive")
    for person, said in SAID.items():
        user = {"accountId": person, "userName": PEOPLE[person][0], "displayName": PEOPLE[person][1]}
        manifest = {"userInfo": user, "archiveInfo": {"generationDate": "2024-05-01T12:00:00.000Z"}, "dataTypes": {}}
        files = {
            "data/tweets.js": f"window.YTD.tweets.part0 = {json.dumps([{'tweet': each} for each in said])}",
            "data/manifest.js": f"window.__THAR_CONFIG = {json.dumps(manifest)}",
            "Your archive.html": "<html>",
        }
        make_folder(root / person, {name: text.encode() for name, text in files.items()})
        whose = {AMBER: [], FAN: ["--person", "fan-x"], RITA: ["--person", "rita-r"]}
        run("-C", root / "archive", "import", root / person, *whose.get(person, ["--person", "nancy"]))
    make_folder(root, {"blog.xml": BLOG.encode()})
    run("-C", root / "archive", "import", root / "blog.xml", "--mine")
    (root / "archive" / "people" / "nancy.md").write_text(FILE.format(""), "utf-8")
    run("-C", root / "archive", "build")
    return root / "archive"


def test_two_accounts_and_a_commenter_are_one_person_with_one_page(small: Path) -> None:
    """Amber: 1, 3 and 6. Nancy: 2 and 5 from one account, 4 from the other, and the comment."""
    told = Told(small / "site", "nancy")
    counts = told.page.css_first("p.counts").text().translate(NARROW)
    assert counts.startswith("Amber Nowak wrote to Nan 3 times, Nan to Amber Nowak 4 times")
    assert told.says("To and fro") == (
        "For every ten posts by Nan there are 8 by Amber Nowak."
        " Answers among the posts: 1 of 3 by Amber Nowak, 3 of 4 by Nan. 1 of them is a comment under a blog post."
    )
    written = [row.text() for row in told.page.css("dl.facts dd")]
    assert any("@nancy_q" in each for each in written) and any("@nancy_old" in each for each in written)
    assert any("Nancy S" in each and "in comments" in each for each in written)
    pages = [path for path in (small / "site" / "friends").glob("nancy*.html") if "p-name" in path.read_text("utf-8")]
    assert sorted(path.stem for path in pages) == ["nancy", "nancy-b"], "hers, and that of the other one"


def test_the_earliest_of_mention_reply_and_comment_is_how_they_met(small: Path) -> None:
    """The first words of three people: a comment, a mention, and an answer to what was meant for somebody else."""
    began = {slug: Told(small / "site", slug).says("How it began") for slug in ("nancy", "nancy-b", "rita-r")}
    first = "The first words here are of"
    assert began["nancy"].startswith(
        f"{first} 8 November 2008: Nan wrote to Amber Nowak under a blog post. So the posts"
    )
    assert began["nancy-b"].startswith(f"{first} 21 November 2020: Amber Nowak spoke to Nancy by name. So the posts")
    assert began["rita-r"].startswith(f"{first} 21 November 2020: Amber Nowak answered Rita Rook.")


def test_the_owners_word_goes_first_and_is_labelled_so(small: Path) -> None:
    file = small / "people" / "nancy.md"
    try:
        met = 'met = {date = 2007-05-01, place = "the kiosk"}\nintroduced_by = "rita-r"\n'
        (small / "people" / "rita-r.md").write_text(
            '+++\nname = "Rita Rook"\naccounts = ["twitter:26"]\n+++\n', "utf-8"
        )
        file.write_text(FILE.format(met), "utf-8")
        run("-C", small, "build", "-o", small / "told")
        told = Told(small / "told", "nancy").says("How it began")
        assert told.startswith(
            "They first met in person: 1 May 2007, the kiosk. So Amber Nowak tells it."
            " The first words here are of 8 November 2008: Nan wrote to Amber Nowak under a blog post."
            " Rita Rook made them known to each other. So Amber Nowak tells it."
        )
        assert "So the posts tell it." not in told
    finally:
        file.write_text(FILE.format(""), "utf-8")
        (small / "people" / "rita-r.md").unlink()


def test_reply_times_come_out_to_the_second(small: Path) -> None:
    """Nancy answered after 41 and after 125 seconds, the middle of which is 83; Amber once, after 19."""
    told = Told(small / "site", "nancy")
    assert told.says("How soon") == (
        "Nan answered Amber Nowak within 1 minute and 23 seconds, as a rule;"
        " of 2 answers none took longer than five minutes."
        " Amber Nowak answered Nan once, after 19 seconds."
    )
    assert [time.attributes["datetime"] for time in told.rows["How soon"].css("time")] == ["PT83S", "PT19S"]


def test_a_one_sided_fan_has_no_balance(small: Path) -> None:
    fan = Told(small / "site", "fan-x")
    assert fan.says("To and fro") == "Every word of it is by Fay. Answers among the posts: 0 of 4."
    assert fan.says("How it began").endswith("No words came back.")
    assert "How soon" not in fan.rows


def test_two_people_called_nancy_are_never_merged_by_guess(small: Path) -> None:
    """The account nancy_b bears the very name of nancy_old, and nobody said that they are the same."""
    other = Told(small / "site", "nancy-b")
    assert other.page.css_first("h1").text() == "Nancy"
    counts = other.page.css_first("p.counts").text().translate(NARROW)
    assert counts.startswith("Amber Nowak wrote to Nancy 3 times, on") or "3 times" in counts
    assert other.says("To and fro").startswith("Who wrote more cannot be told, as one half is not here.")
    assert "@nancy_b" in other.page.css_first("dl.facts").text()
    assert "@nancy_old" not in other.page.css_first("dl.facts").text()
