"""What pages say in other languages: dates, numbers and lists by CLDR, messages by catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup
from render_making import make_dates, make_renderer, make_theme, write

from tweetarchive.album.reader import Album
from tweetarchive.errors import ThemeError
from tweetarchive.render.environment import make_environment
from tweetarchive.render.languages.catalogues import MOST_BYTES, read
from tweetarchive.render.languages.messages import fits, names_in
from tweetarchive.render.languages.speaking import Language, language_of, languages
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import Theme, find_theme
from tweetarchive.site import Site, SiteSettings
from tweetarchive.site.views import PersonRef

BASE = find_theme("base")
TAGS = ("en", "en-US", "de", "es", "fr", "ja", "ar")
NB = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
DUTCH = (
    HEAD
    + '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    + """
msgid "Friends"
msgstr "Vrienden & <vriendinnen>"

msgid "Kept by %(owner)s"
msgstr "Door %(owner)s bewaard, 100%% van %(owner)s"

msgid "From %(owner)s to %(friend)s"
msgstr "Aan %(friend)s van %(owner)s"

msgid "%(num)s post"
msgid_plural "%(num)s posts"
msgstr[0] "%(num)s bericht"
msgstr[1] "%(num)s berichten"

msgid "%(num)s post of %(owner)s"
msgid_plural "%(num)s posts of %(owner)s"
msgstr[0] "een bericht van %(owner)s"
msgstr[1] "van %(owner)s %(num)s berichten, < 100%%"

msgctxt "link"
msgid "original"
msgstr "origineel"
"""
)


# --- what CLDR knows ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "long", "weekday", "day", "month"),
    [
        ("en", "4 March 2011", "Friday, 4 March 2011", "4 March", "March 2011"),
        ("en-US", "March 4, 2011", "Friday, March 4, 2011", "March 4", "March 2011"),
        ("de", "4. März 2011", "Freitag, 4. März 2011", "4. März", "März 2011"),
        ("es", "4 de marzo de 2011", "viernes, 4 de marzo de 2011", "4 de marzo", "marzo de 2011"),
        ("fr", "4 mars 2011", "vendredi 4 mars 2011", "4 mars", "mars 2011"),
        ("ja", "2011年3月4日", "2011年3月4日金曜日", "3月4日", "2011年3月"),
        ("ar", "4 مارس 2011", "الجمعة، 4 مارس 2011", "4 مارس", "مارس 2011"),
    ],
)
def test_dates(tag: str, long: str, weekday: str, day: str, month: str) -> None:
    told = Language(tag).conventions.date
    assert told(2011, 3, 4) == long
    assert told(2011, 3, 4, "weekday") == weekday
    assert told(2011, 3, 4, "day") == told(0, 3, 4) == day
    assert told(2011, 3, 4, "month") == told(2011, 3, 0) == month


@pytest.mark.parametrize(
    ("tag", "number", "time", "names"),
    [
        ("en", "1,234,567", "14:05", "A, B and C"),
        ("en-US", "1,234,567", f"2:05{NARROW}PM", "A, B, and C"),
        ("de", "1.234.567", "14:05", "A, B und C"),
        ("es", "1.234.567", "14:05", "A, B y C"),
        ("fr", f"1{NARROW}234{NARROW}567", "14:05", "A, B et C"),
        ("ja", "1,234,567", "14:05", "A、B、C"),
        ("ar", "1,234,567", "2:05 م", "A وB وC"),
    ],
)
def test_numbers_times_and_lists(tag: str, number: str, time: str, names: str) -> None:
    conventions = Language(tag).conventions
    assert conventions.number(1234567) == number
    assert conventions.time(14, 5).replace("\N{NO-BREAK SPACE}", " ") == time
    assert conventions.listed(["A", "B", "C"]) == names
    assert conventions.listed([]) == ""
    assert conventions.listed(["A"]) == "A"
    assert conventions.direction == ("rtl" if tag == "ar" else "ltr")


def test_a_language_does_not_change_another() -> None:
    """Babel 2.18 lets one language's data into another's when both were asked in an unlucky order."""
    before = Language("ar").conventions.months
    assert Language("ja").conventions.months[2] == "3月"
    assert Language("ar-EG").conventions.months == before
    assert Language("ja-JP").conventions.weekdays[0] == "月曜日"


@given(st.integers(1, 9999), st.integers(0, 12), st.integers(0, 28), st.sampled_from(TAGS))
def test_any_date_has_words(year: int, month: int, day: int, tag: str) -> None:
    told = Language(tag).conventions.date
    for style in ("long", "short", "weekday", "day", "month", "year"):
        assert told(year, month, day if month else 0, style).strip()


# --- messages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", ["0_posts", "1_post", "2_posts", "11_posts"]),
        ("de", ["0_Beiträge", "1_Beitrag", "2_Beiträge", "11_Beiträge"]),
        ("es", ["0_mensajes", "1_mensaje", "2_mensajes", "11_mensajes"]),
        ("fr", ["0_message", "1_message", "2_messages", "11_messages"]),
        ("ja", ["投稿 0_件", "投稿 1_件", "投稿 2_件", "投稿 11_件"]),
        ("ar", ["لا منشورات", "منشور واحد", "منشوران", "11_منشورًا"]),
    ],
)
def test_every_language_counts_in_its_own_way(tag: str, words: list[str]) -> None:
    ngettext = language_of(BASE, tag).ngettext
    assert [ngettext("%(num)s post", "%(num)s posts", n).replace(NB, "_") for n in (0, 1, 2, 11)] == words


def test_a_theme_without_a_language_says_which_there_are() -> None:
    with pytest.raises(ThemeError) as error:
        language_of(BASE, "tlh")
    assert "tlh" in str(error.value)
    assert ", ".join(languages(BASE)) in (error.value.hint or "")


def test_a_country_speaks_the_language_of_all() -> None:
    assert language_of(BASE, "de-AT").gettext("Friends") == language_of(BASE, "de").gettext("Friends") != "Friends"
    assert language_of(BASE, "de-AT").conventions.date(2011, 1, 4) == "4. Jänner 2011"


@pytest.fixture
def dutch(tmp_path: Path) -> Language:
    make_theme(tmp_path)
    write(tmp_path / "base/locale/nl.po", DUTCH)
    return language_of(find_theme("base", places=(tmp_path,)), "nl")


def test_the_nearest_catalogue_says_it(tmp_path: Path) -> None:
    make_theme(tmp_path)
    make_theme(tmp_path, "garden", 'parent = "base"\n', templates={})
    write(tmp_path / "base/locale/nl.po", DUTCH)
    write(tmp_path / "garden/locale/nl.po", HEAD + '\nmsgid "Friends"\nmsgstr "Tuinvrienden"\n')
    write(tmp_path / "own/locale/nl_BE.po", HEAD + '\nmsgctxt "link"\nmsgid "original"\nmsgstr "bron"\n')
    theme = find_theme("garden", places=(tmp_path,), own=tmp_path / "own")
    assert languages(theme) == ["en", "nl", "nl-BE"]
    assert language_of(theme, "nl").gettext("Friends") == "Tuinvrienden"
    assert language_of(theme, "nl").pgettext("link", "original") == "origineel"
    assert language_of(theme, "nl-BE").pgettext("link", "original") == "bron"
    assert language_of(theme, "nl-BE").gettext("Friends") == "Tuinvrienden"


def test_a_catalogue_that_changes_is_read_again(tmp_path: Path) -> None:
    make_theme(tmp_path)
    theme = find_theme("base", places=(tmp_path,))
    write(tmp_path / "base/locale/nl.po", DUTCH)
    before = language_of(theme, "nl")
    assert language_of(theme, "nl") is before
    write(tmp_path / "base/locale/nl.po", DUTCH.replace("Vrienden &", "Makkers en"))
    after = language_of(theme, "nl")
    assert after.version != before.version
    assert after.gettext("Friends").startswith("Makkers en")


def test_values_are_escaped_and_words_too(dutch: Language) -> None:
    assert dutch.gettext("Kept by %(owner)s", owner="<b>") == "Door &lt;b&gt; bewaard, 100% van &lt;b&gt;"
    assert dutch.gettext("Kept by %(owner)s", owner=Markup("<b>")) == "Door <b> bewaard, 100% van <b>"
    assert not isinstance(dutch.gettext("Friends"), Markup)  # escaped where it is put
    assert isinstance(dutch.ngettext("%(num)s post", "%(num)s posts", 2), Markup)


def test_what_nobody_translated_is_said_in_english(dutch: Language) -> None:
    assert dutch.gettext("Conversations") == "Conversations"
    assert dutch.ngettext("%(num)s day", "%(num)s days", 1200) == f"1.200{NB}days"


def test_a_value_that_is_not_given_is_an_error(dutch: Language) -> None:
    with pytest.raises(Exception, match="owner"):
        dutch.gettext("Kept by %(owner)s", friend="x")
    with pytest.raises(Exception, match="owner"):
        dutch.gettext("Kept by %(owner)s")


@pytest.mark.parametrize(
    ("words", "english", "good"),
    [
        ("Door %(owner)s", ["Kept by %(owner)s"], True),
        ("Door iemand", ["Kept by %(owner)s"], False),
        ("Door %(eigenaar)s", ["Kept by %(owner)s"], False),
        ("een", ["one", "%(num)s posts"], True),
        ("%(num)s %(more)s", ["one", "%(num)s posts"], False),
    ],
)
def test_a_translation_has_the_values_of_the_english(words: str, english: list[str], good: bool) -> None:
    assert fits(words, english) is good


@given(st.text(), st.text())
def test_only_values_are_values(before: str, after: str) -> None:
    assert "owner" in names_in(f"{before.replace('%', '')}%(owner)s{after}")


def test_wrong_translations_are_left_out(tmp_path: Path) -> None:
    write(
        tmp_path / "nl.po",
        HEAD
        + '\nmsgid "Kept by %(owner)s"\nmsgstr "Door %(eigenaar)s"\n'
        + '\n#, fuzzy\nmsgid "Friends"\nmsgstr "Vijanden"\n\nmsgid "Dates"\nmsgstr ""\n'
        + '\nmsgid "About"\nmsgstr "Over"\n',
    )
    assert dict(read(tmp_path / "nl.po").messages) == {("", "About"): ("Over",)}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'msgid "Friends"\nmsgstr "Vrienden\n', "line 2"),
        (b'msgid "a"\nmsgstr "b"\n\nmsgid "\xff"\nmsgstr "c"\n', "line 4"),
        (HEAD.encode() + b'"Plural-Forms: nplurals=2; plural=__import__(1);\\n"\n', "cannot be read"),
        (HEAD.encode() + b'"Plural-Forms: nplurals=2; plural=n/0;\\n"\n', "cannot be read"),
        (b"#" * (MOST_BYTES + 1), "too large"),
    ],
)
def test_what_is_no_catalogue_is_told_with_its_place(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "nl.po"
    path.write_bytes(content)
    with pytest.raises(ThemeError) as error:
        read(path)
    message = f"{error.value.where} {error.value}"
    assert "nl.po" in message
    assert told in message


# --- in templates ---------------------------------------------------------------------------------------------------

SAID = (
    '{{ _("Friends") }} {{ _("Tom & <b> 100%") }} <a title="{{ _("Friends") }}">',
    '{{ _("Kept by %(owner)s", owner=a) }} {{ _("From %(owner)s to %(friend)s", owner=a, friend=link) }}',
    '{{ ngettext("%(num)s post", "%(num)s posts", n) }} {{ ngettext("%(num)s day", "%(num)s days", n) }}',
    '{{ ngettext("%(num)s post of %(owner)s", "%(num)s posts of %(owner)s", n, owner=a) }}',
    '{{ ngettext("%(num)s post", "%(num)s posts", n, num=a) }} {{ npgettext("c", "%(num)s %%", "%(num)s %% & <", n) }}',
    '{% set x = ngettext("%(num)s post of %(owner)s", "%(num)s posts of %(owner)s", n, owner=link) %}{{ x ~ a }}',
    '{% set x = _("From %(owner)s to %(friend)s", owner=a, friend=link) %}{{ x }} {{ x ~ a }} {{ x|length }}',
    '{{ _("Friends") if n > 1 else _("Kept by %(owner)s", owner=a) }} {{ "x" ~ _("Friends")|upper }}',
    '{{ pgettext("link", "original") }} {{ pgettext("nothing", "original") }} {{ _(a ~ "%(x)s", x=1) }}',
    "{% trans %}Friends{% endtrans %} {% trans owner=a %}Kept by {{ owner }}{% endtrans %}",
    "{% trans num=n %}{{ num }} post{% pluralize %}{{ num }} posts{% endtrans %}",
    '{% macro m(_) %}{{ _("Friends") }}{% endmacro %}{{ m(gettext) }}{% for _ in [a] %}{{ _ }}{% endfor %}',
    '{% macro m(v) %}{{ _("Kept by %(owner)s", owner=v) }}{% endmacro %}{{ m(a) }}{{ m(link) }}',
    '{% set ngettext = "mine" %}{{ ngettext }}',
    '{% autoescape false %}{{ _("Friends") }} {{ _("Kept by %(owner)s", owner=a) }}{% endautoescape %}',
    '{% set link %}<i>{{ _("Friends") }}</i>{% endset %}{{ _("Kept by %(owner)s", owner=link) }} {{ _(*[a]) }}',
    '{% for n in [0, 1, 2] %}{{ ngettext("%(num)s post", "%(num)s posts", n) }} {% endfor %}{{ direction }}',
    '{{ _("%(a)s.", a=a ~ ".") }} {{ ngettext("%(num)s by %(a)s.", "%(num)s by %(a)s.", n, a=a ~ ".") }}',
)


@pytest.fixture(scope="module")
def environments(tmp_path_factory: pytest.TempPathFactory) -> tuple[Environment, Environment]:
    """One with our own code, one with Jinja's; both speak Dutch."""
    path = tmp_path_factory.mktemp("dutch") / "nl.po"
    write(path, DUTCH)
    language = Language("nl", (read(path),), "of these tests")
    return make_environment(Theme(()), {}, language), make_environment(Theme(()), {}, language, careful=True)


@pytest.mark.parametrize("source", SAID)
@given(a=st.text(st.characters(exclude_characters="%", exclude_categories=["Cs"]), max_size=6), n=st.integers(0, 10**7))
def test_known_words_say_what_jinja_says(
    environments: tuple[Environment, Environment], source: str, a: str, n: int
) -> None:
    quick, careful = (each.from_string(source).render(a=a, n=n, link=Markup("<i>x</i>")) for each in environments)
    assert quick == careful


HEBREW = (
    HEAD
    + '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    + """
msgid "Friends"
msgstr "חברים & <חברות>"

msgid "Kept by %(owner)s"
msgstr "נשמר בידי %(owner)s"

msgid "From %(owner)s to %(friend)s"
msgstr "אל \u2068%(friend)s\u2069 מאת \u2067(\u2068%(owner)s\u2069)\u2069"

msgid "%(num)s post of %(owner)s"
msgid_plural "%(num)s posts of %(owner)s"
msgstr[0] "רשומה אחת של \u2068%(owner)s\u2069"
msgstr[1] "%(num)s רשומות של %(owner)s"
"""
)


@pytest.fixture(scope="module")
def leftward(tmp_path_factory: pytest.TempPathFactory) -> tuple[Environment, Environment]:
    """As above; both speak Hebrew."""
    path = tmp_path_factory.mktemp("hebrew") / "he.po"
    write(path, HEBREW)
    language = Language("he", (read(path),), "of these tests, too")
    return make_environment(Theme(()), {}, language), make_environment(Theme(()), {}, language, careful=True)


@pytest.mark.parametrize("source", SAID)
@given(
    a=st.text(st.characters(exclude_characters="%", exclude_categories=["Cs"]), max_size=6) | st.integers(),
    n=st.integers(0, 10**7),
)
def test_what_runs_from_right_to_left_is_said_as_jinja_says_it(
    leftward: tuple[Environment, Environment], source: str, a: str | int, n: int
) -> None:
    quick, careful = (each.from_string(source) for each in leftward)
    values = {"a": str(a) if "_(*[a])" in source else a, "n": n, "link": Markup("<i>x</i>")}
    assert quick.render(values) == careful.render(values)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('{{ _("Kept by %(owner)s", owner="Tom & Ben") }}', "נשמר בידי \u2068Tom &amp; Ben\u2069"),
        ('{{ _("Kept by %(owner)s", owner="Ben"|upper) ~ "!" }}', "נשמר בידי \u2068BEN\u2069!"),
        (
            '{{ _("Kept by %(owner)s", owner="2008–2012") }} {{ _("Kept by %(owner)s", owner=7) }}',
            "2008–2012 נשמר בידי 7",
        ),
        ('{{ _("Kept by %(owner)s", owner=link) }}', "נשמר בידי <i>Ben</i>"),
        (
            '{{ _("From %(owner)s to %(friend)s", owner="Ben", friend="Phil") }}',
            "\u2068Phil\u2069 מאת \u2067(\u2068Ben\u2069)\u2069",
        ),
        (
            '{{ ngettext("%(num)s post of %(owner)s", "%(num)s posts of %(owner)s", 2, owner="Ben") }}',
            "של \u2068Ben\u2069",
        ),
        ("{% trans name=link.striptags() %}Between {{ name }}{% endtrans %}", "Between \u2068Ben\u2069"),
    ],
)
def test_text_in_a_message_that_runs_from_right_to_left_stays_in_one_piece(
    leftward: tuple[Environment, Environment], source: str, told: str
) -> None:
    for environment in leftward:
        said = environment.from_string(source).render(link=Markup("<i>Ben</i>"))
        assert all(part in said for part in told.split(" נשמר בידי ")), said
        assert said.count("\u2068") + said.count("\u2067") == said.count("\u2069")
        assert "\u2068\u2068" not in said


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('{{ _("You met through %(name)s.", name="N. K.") }}', "You met through N. K."),
        ('{{ _("You met through %(name)s.", name="Nan") }}', "You met through Nan."),
        ('{{ _("With %(name)s. At once.", name=link) }}', "With <a><i>N. K</i></a>. At once."),
        ('{{ _("%(name)s.", name="J. <3 Kettle jr.") }}', "J. &lt;3 Kettle jr."),
        (
            '{{ _("%(name)s came, with %(name)s.", name="N. K.") }}',
            "N. K. came, with N. K..",
        ),  # not "N. K came"
        ('{{ _("%(name)s…", name="N. K.") }} {{ _("v%(name)s.2", name="1.") }}', "N. K.… v1..2"),
        ('{{ ngettext("%(num)s of %(name)s.", "%(num)s of %(name)s.", 2, name=link) }}', "2\xa0of <a><i>N. K</i></a>."),
        ('{% trans name="N. K." %}Told by {{ name }}.{% endtrans %}', "Told by N. K."),
    ],
)
def test_initials_at_the_end_of_a_sentence_have_one_full_stop(
    environments: tuple[Environment, Environment], source: str, told: str
) -> None:
    for environment in environments:
        assert environment.from_string(source).render(link=Markup("<a><i>N. K.</i></a>")) == told


def test_a_name_in_one_piece_has_one_full_stop_behind_it(leftward: tuple[Environment, Environment]) -> None:
    for environment in leftward:
        said = environment.from_string('{{ _("With %(name)s.", name="N. K.") }}').render()
        assert said == "With \u2068N. K\u2069."


def test_names_in_a_title_stay_in_one_piece_each(leftward: tuple[Environment, Environment]) -> None:
    people = [PersonRef("ben", "Ben"), PersonRef("dan", "דן")]
    for environment in leftward:
        listed = environment.from_string("{{ people|names }}").render(people=people)
        assert listed == "\u2068Ben\u2069 ו\u2068דן\u2069"


def test_other_languages_isolate_nothing(environments: tuple[Environment, Environment]) -> None:
    for environment in environments:
        assert "\u2068" not in environment.from_string(SAID[1] + SAID[3]).render(a="בן", n=2, link="x")


def test_known_words_are_written_into_the_code(environments: tuple[Environment, Environment]) -> None:
    code = environments[0].compile(SAID[0] + SAID[1] + SAID[4], raw=True)
    assert "Vrienden &amp; &lt;vriendinnen&gt;" in code
    assert "resolve('_')" not in code


@pytest.mark.parametrize("source", ['{{ _("Kept by %(owner)s") }}', '{{ _("Kept by %(owner)s", owner=nobody) }}'])
def test_what_is_not_given_fails_in_both(environments: tuple[Environment, Environment], source: str) -> None:
    for environment in environments:
        with pytest.raises(Exception, match=r"owner|nobody"):
            environment.from_string(source).render()


def test_a_page_speaks_and_points(tmp_path: Path) -> None:
    page = '<html lang="{{ site.language }}" dir="{{ direction }}">{% block main %}{{ _("Friends") }}{% endblock %}'
    make_theme(tmp_path, templates={"dates.html": page, "parts/post.html": "", "parts/person.html": ""})
    renderer = make_renderer(tmp_path)
    assert renderer.page(make_dates()) == b'<html lang="en" dir="ltr">Friends'
    assert not renderer.in_need_of_care


@pytest.fixture(scope="module")
def site_pages(example: Path) -> Iterator[tuple[Album, list[str]]]:
    """The example's album, and a few pages of every kind."""
    with Album.open(example / "album.db") as album:
        site = Site(album, SiteSettings(title="Letters", time_zone="Europe/Dublin"))
        kinds: dict[str, list[str]] = {}
        for path in site:
            kinds.setdefault(site[path].template, []).append(path)
        yield album, [path for paths in kinds.values() for path in paths[:: max(1, len(paths) // 3)]]


@pytest.mark.parametrize(("theme", "tag"), [("letters", "de"), ("timeline", "ar"), ("pocket", "de")])
def test_every_kind_of_page_is_what_jinja_makes_of_it(
    site_pages: tuple[Album, list[str]], theme: str, tag: str
) -> None:
    album, paths = site_pages
    site = Site(album, SiteSettings(title="Letters", language=tag, time_zone="Europe/Dublin"))
    quick, careful = Renderer(find_theme(theme), site.view), Renderer(find_theme(theme), site.view)
    careful.in_need_of_care.update(site[path].template for path in paths)
    for path in paths:
        made = quick.page(site[path])
        assert made == careful.page(site[path])
        assert f'dir="{"rtl" if tag == "ar" else "ltr"}"'.encode() in made
    assert not quick.in_need_of_care
