"""archive.toml: what is taken, what is refused, and what the refusal says."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.config import DEFAULT, LIMITS, Config, load, parse, point_at
from tweetarchive.errors import ConfigError, ThemeError
from tweetarchive.exports.limits import Limits


def refusal(text: str) -> str:
    with pytest.raises(ConfigError) as raised:
        parse(text)
    return str(raised.value)


def test_an_empty_file_is_all_defaults() -> None:
    assert parse("") == Config()
    assert parse("").site.robots == "noindex", "private until somebody says otherwise"
    assert not parse("").gate.liked_parents


def test_every_key_is_read() -> None:
    config = parse(
        """
        [site]
        title = "Letters of T"
        description = "d"
        language = "pt-BR"
        time_zone = "Europe/Warsaw"
        theme = "base"
        robots = ""
        originals = false
        base_url = "https://me.example/letters/"
        [owner]
        person = "tadeusz"
        [gate]
        liked_parents = true
        friends = "all"
        [threads]
        infer = false
        gap_minutes = 15
        [limits]
        total_bytes = 5
        [theme]
        greeting = "Hi"
        """
    )
    assert config.site.title == "Letters of T"
    assert (config.site.language, config.site.time_zone) == ("pt-BR", "Europe/Warsaw")
    assert (config.site.theme, config.site.robots, config.site.base_url) == ("base", "", "https://me.example/letters/")
    assert config.site.originals is False
    assert config.owner.person == "tadeusz"
    assert (config.gate.liked_parents, config.gate.friends) == (True, "all")
    assert (config.threads.infer, config.threads.gap_minutes, config.threads.gap) == (False, 15, 0)
    assert (parse("").threads.gap, parse("[threads]\ngap_minutes = 15").threads.gap) == (3600, 900)
    assert dict(config.limits) == {"total_bytes": 5}
    assert dict(config.theme) == {"greeting": "Hi"}


def test_the_text_of_a_new_archive_is_valid_and_its_comments_tell_the_defaults() -> None:
    assert parse(DEFAULT) == Config()
    spoken = tomllib.loads(
        DEFAULT.replace("\n# ", "\n").partition("also:")[0].partition("What this")[2].partition("\n")[2]
    )
    defaults = dataclasses.asdict(Config(limits={}, theme={}))
    for section in ("site", "owner", "gate", "media"):
        assert spoken[section] == defaults[section]
    assert spoken["limits"]["total_bytes"] == Limits().total_bytes


def test_limits_are_those_of_exports() -> None:
    assert {field.name for field in dataclasses.fields(Limits)} == set(LIMITS)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[site]\ntittle = "x"', 'archive.toml: site.tittle: unknown key, did you mean "title"?'),
        ("[site]\nxyzzy = 1", "archive.toml: site.xyzzy: unknown key"),
        ("[sight]\n", 'archive.toml: sight: unknown section, did you mean "site"?'),
        ('title = "x"', "archive.toml: title: belongs into the section [site]"),
        ("site = 3", "archive.toml: site: must be a section, written [site]"),
        ("[site]\ntitle = 3", "archive.toml: site.title: must be a text in quotes, not 3"),
        ('[site]\ntitle = " "', "archive.toml: site.title: must not be empty: it is the site's name"),
        ('[gate]\nliked_parents = "yes"', 'archive.toml: gate.liked_parents: must be true or false, not "yes"'),
        ("[gate]\nliked_parents = 1", "archive.toml: gate.liked_parents: must be true or false, not 1"),
        ("[threads]\ngap_minutes = 0", "archive.toml: threads.gap_minutes: must be 1 or more, not 0"),
        ("[threads]\ngap_minute = 5", 'threads.gap_minute: unknown key, did you mean "gap_minutes"?'),
        ('[media]\nvideo = "still"', 'archive.toml: media.video: must be "copy", "poster" or "skip", not "still"'),
        ("[media]\nmax_width = 0", "archive.toml: media.max_width: must be 1 or more, not 0"),
        ('[gate]\nfriends = "none"', 'archive.toml: gate.friends: must be "shared" or "all", not "none"'),
        ("[limits]\nratio = true", "archive.toml: limits.ratio: must be a whole number, not true"),
        ("[limits]\nratio = 0", "archive.toml: limits.ratio: must be 1 or more, not 0"),
        ("[limits]\nratoi = 5", 'archive.toml: limits.ratoi: unknown key, did you mean "ratio"?'),
        ("[limits]\nratio = -5", "archive.toml: limits.ratio: must be 1 or more, not -5"),
        (
            '[site]\ntime_zone = "Europe/Warszawa"',
            'archive.toml: site.time_zone: there is no time zone "Europe/Warszawa", did you mean "Europe/Warsaw"?',
        ),
        ('[site]\ntime_zone = "Europe"', 'archive.toml: site.time_zone: there is no time zone "Europe"'),
        ('[site]\ntime_zone = "../../etc/passwd"', "site.time_zone: there is no time zone"),
        ('[site]\nlanguage = "English, please"', "site.language: "),
        ('[site]\nbase_url = "me.example"', "site.base_url: "),
        ('[site]\nbase_url = "javascript:alert(1)"', "site.base_url: "),
        ('[site]\nbase_url = "http://[::1"', "site.base_url: "),
        ('[owner]\nperson = "../x/y"', "owner.person: "),
    ],
)
def test_a_mistake_is_named_with_its_place(text: str, message: str) -> None:
    assert message in refusal(text)


def test_all_mistakes_are_told_at_once() -> None:
    told = refusal('[site]\ntittle = "x"\nlanguage = 4\n[gaet]\n[limits]\nratio = 0')
    assert [line.split(": ")[1] for line in told.splitlines()] == [
        "site.tittle",
        "site.language",
        "gaet",
        "limits.ratio",
    ]


def test_broken_toml_is_told_with_its_line() -> None:
    assert "line 3" in refusal("[site]\n\ntitle = Letters\n")


def test_load_takes_the_file_or_its_folder(tmp_path: Path) -> None:
    (tmp_path / "archive.toml").write_text('[site]\ntitle = "T"\n', "utf-8")
    assert load(tmp_path) == load(tmp_path / "archive.toml")
    assert load(tmp_path).site.title == "T"


def test_a_file_that_is_missing_or_not_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"archive\.toml: there is no such file"):
        load(tmp_path)
    (tmp_path / "archive.toml").write_bytes(b'[site]\ntitle = "\xff"\n')
    with pytest.raises(ConfigError, match=r"not UTF-8 text \(line 2\)"):
        load(tmp_path)


@given(st.text(max_size=200))
def test_any_text_is_a_config_or_a_config_error(text: str) -> None:
    try:
        parse(text)
    except ConfigError as error:
        assert str(error).startswith("archive.toml: ")


@given(
    st.dictionaries(
        st.sampled_from(
            ["site.title", "site.time_zone", "gate.liked_parents", "gate.friends", "limits.ratio", "owner.person"]
        ),
        st.sampled_from(['"x"', "1", "-1", "true", "1.5", "[]", "{}", '"\\u0000"', "2011-03-04"]),
    )
)
def test_any_value_is_taken_or_told_by_its_key(values: dict[str, str]) -> None:
    text = "\n".join(f"{key} = {value}" for key, value in values.items())
    try:
        parse(text)
    except ConfigError as error:
        for line in str(error).splitlines():
            assert line.split(": ")[1] in values


def test_a_mistake_brings_the_lines_around_it_and_what_could_stand_there() -> None:
    with pytest.raises(ConfigError) as raised:
        parse('# mine\n\n[site]\ntitle = "Letters"\n  tehme = "base"\n\n[gaet]\n\n')
    key, section = raised.value.faults
    assert (key.line, key.column, key.length) == (5, 3, 5)
    assert (key.first, key.source) == (3, ("[site]", 'title = "Letters"', '  tehme = "base"', "", "[gaet]"))
    assert key.known is not None and key.known.meant == "theme"
    assert ("originals", "true or false") in key.known.names
    assert (section.line, section.column, section.length) == (7, 2, 4)
    assert section.known is not None and section.known.meant == "[gate]"


def test_broken_toml_brings_the_line_where_it_breaks() -> None:
    with pytest.raises(ConfigError) as raised:
        parse('[site]\ntitle = "x"\ntheme = \n')
    [broken] = raised.value.faults
    assert (broken.line, broken.column, broken.source[-1]) == (3, 9, "theme = ")


@pytest.mark.parametrize(
    ("where", "message", "what", "spot"),
    [
        ("archive.toml: theme.ink", "must be blue", "theme.ink: must be blue", (4, 1, 3)),
        ("archive.toml", 'unknown key "theme"', 'unknown key "theme"', (3, 2, 5)),
        ("archive.toml", "is bad (at line 2, column 7)", "is bad (at line 2, column 7)", (2, 7, 1)),
        ("archive.toml", "is strange", "is strange", (0, 0, 0)),
    ],
)
def test_what_others_say_of_a_file_is_shown_in_its_lines(
    tmp_path: Path, where: str, message: str, what: str, spot: tuple[int, int, int]
) -> None:
    (tmp_path / "archive.toml").write_text('[site]\ntitle = "x"\n[theme]\nink = "gold"\n', encoding="utf-8")
    for error in (ThemeError(message, where=where), ThemeError(message, where=f"{tmp_path}/{where}")):
        point_at(error, tmp_path)
        [found] = error.faults
        assert (found.what, (found.line, found.column, found.length)) == (what, spot)


@pytest.mark.parametrize("where", ["thread.html, line 3", "other.toml: key", ""])
def test_what_is_about_no_such_file_stays_as_it_is(tmp_path: Path, where: str) -> None:
    error = ThemeError("is broken", where=where)
    point_at(error, tmp_path)
    assert error.faults == ()
