"""What templates see, told: as docs/themes/reference.md says it, and nothing left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import run

from tweetarchive.site import TEMPLATES, views
from tweetarchive.theming.gallery import gallery
from tweetarchive.theming.macros import MacroWords, macros_of, opening_words
from tweetarchive.theming.reference import reference

ROOT = Path(__file__).resolve().parent.parent
SOURCE = """\
{#- What the file
    is about. -#}
{% import "x.html" as x %}

{#- One, told. -#}
{% macro one(view, when="time",
             anchor=true) -%}{%- endmacro %}
{#- translators: not for the macro -#}
text
{% macro two() %}{% endmacro %}
"""


@pytest.mark.parametrize(("file", "made"), [("reference.md", reference), ("gallery.md", gallery)])
def test_what_is_written_is_not_stale(file: str, made: Callable[[], str]) -> None:
    written = (ROOT / "docs/themes" / file).read_text(encoding="utf-8")
    assert written == made(), "run: .venv/bin/python tools/reference.py"


def test_every_page_field_and_link_is_there() -> None:
    text = reference()
    headings = {heading.lower() for heading in re.findall(r"^### (.+)$", text, re.MULTILINE)}
    for view, template in TEMPLATES.items():
        assert template in headings
        section = text.partition(f"\n### {template}\n")[2].partition("\n### ")[0]
        for field in getattr(views, view).__struct_fields__:
            assert f"`{field}`" in section
    linked = set(re.findall(r"\]\(#([a-z-]+)\)", text)) - {"pages"}
    places = {heading.replace(".", "") for heading in headings}  # as those who show Markdown name them
    assert linked <= places, "a link that leads nowhere"


def test_a_table_stays_a_table() -> None:
    for line in reference().splitlines():
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line)
            assert len(cells) in (4, 5), line
        outside = re.sub(r"`[^`]*`", "", line)
        assert "<" not in outside.replace("<!--", ""), f"HTML that is none: {line}"


def test_the_command_says_the_same() -> None:
    assert run("theme", "docs", "--reference").stdout.strip() == reference().strip()


def test_macros_are_read_with_the_comment_right_before_them() -> None:
    assert opening_words(SOURCE) == "What the file is about."
    assert macros_of(SOURCE) == (
        MacroWords("one", 'view, when="time", anchor=true', "One, told."),
        MacroWords("two", "", ""),
    )
    assert opening_words("{#- One. -#}\n{% macro one() %}{% endmacro %}") == ""
    assert opening_words("{% macro one() %}{% endmacro %}{#- Later. -#}") == ""
