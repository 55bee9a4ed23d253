"""What an error looks like in a terminal: what happened, the line, what could stand there; and nothing that colours."""

from __future__ import annotations

import pytest

from tweetarchive.cli.terminal import Terminal
from tweetarchive.errors import ConfigError, Fault, Known


def told(error: ConfigError, capsys: pytest.CaptureFixture[str]) -> str:
    Terminal().fail(error)
    return capsys.readouterr().err


def test_the_line_and_what_could_stand_there(capsys: pytest.CaptureFixture[str]) -> None:
    known = Known("Keys of [site]", (("title", "a text"), ("theme", "a text"), ("robots", "a text")), "theme")
    fault = Fault("x", "archive.toml", 3, 3, 5, 2, ("[site]", '  tehme = "base"', ""), known)
    assert told(ConfigError("unknown key", where="archive.toml", hint="Look.", faults=(fault,)), capsys) == (
        "✗ archive.toml: unknown key\n"
        "  Look.\n"
        "\n"
        '      3   tehme = "base"\n'
        "          ^^^^^\n"
        "  Keys of [site]: theme, title, robots\n"
    )


def test_what_is_without_a_place_stays_short(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(ConfigError("is missing"), capsys) == "✗ is missing\n"
    assert told(ConfigError("is missing", faults=(Fault("is missing", "x"),)), capsys) == "✗ is missing\n"


@pytest.mark.parametrize("before", [0, 20, 60, 100, 190])
def test_of_a_long_line_the_part_that_is_wrong(before: int, capsys: pytest.CaptureFixture[str]) -> None:
    line = "-" * before + "wrong" + "-" * (200 - before)
    _, _, shown, marks, _ = told(
        ConfigError("x", faults=(Fault("x", "y", 7, before + 1, 5, 7, (line,)),)), capsys
    ).split("\n")
    start, end = marks.index("^"), marks.index("^") + marks.count("^")
    assert shown[start:end] == "wrong"
    assert len(shown) <= 80
    assert (shown.startswith("      7 …"), shown.endswith("…")) == (before > 35, before < 170)


def test_many_names_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    known = Known("Filters", tuple((f"filter{number}", "") for number in range(40)), "filter39")
    said = told(ConfigError("x", faults=(Fault("x", "y", known=known),)), capsys)
    assert "Filters: filter39, filter0, " in said
    assert said.endswith("filter10 and 28 more\n")


def test_nothing_in_a_line_reaches_the_terminal_but_letters(capsys: pytest.CaptureFixture[str]) -> None:
    fault = Fault("x", "y", 1, 1, 1, 1, ("[red]\x1b[31mtext\x07\t[/]",))
    said = told(ConfigError("x", faults=(fault,)), capsys)
    assert "[red] [31mtext  [/]" in said
    assert "\x1b" not in said
