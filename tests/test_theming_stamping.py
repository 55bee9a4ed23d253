"""The stamp of an ejected file: it says where the file came from, and is gone again without a trace."""

from __future__ import annotations

from hashlib import sha256
from xml.etree import ElementTree

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.theming.stamping import Stamp, read_stamp, stamped, unstamped

RELEASES = st.sampled_from(["", "tweetarchive 0.1.0", "a--b.c_d 1.2.dev3+e"])
NAMES = st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1, max_size=20)
THEMES = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,12}", fullmatch=True)


@given(st.binary(max_size=200), st.sampled_from(["templates", "static"]), NAMES, THEMES, RELEASES)
def test_whatever_is_stamped_can_be_had_without(content: bytes, part: str, name: str, theme: str, release: str) -> None:
    for file in (name, f"{name}.css", f"fonts/{name}.svg"):
        made = stamped(content, part, file, theme, release)
        if made == content:
            assert part == "static"
        else:
            assert unstamped(made) == content
            assert read_stamp(made) == Stamp(theme, release, sha256(content).hexdigest())


@given(st.text(max_size=200).map(lambda text: text.replace("{", "(")), NAMES, THEMES, RELEASES)
def test_a_stamped_template_says_what_it_said(text: str, name: str, theme: str, release: str) -> None:
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    for source in (text, "  {% if true %}\n" + text + "{% endif %}", "\n\n{{- 3 }}" + text):
        made = stamped(source.encode(), "templates", name, theme, release).decode()
        assert environment.from_string(made).render() == environment.from_string(source).render()


@pytest.mark.parametrize(
    ("name", "content", "start"),
    [
        ("style.css", b"p {}\n", b"/* ejected from base/style.css of tweetarchive 9, sha256 "),
        ("a.css", b'@charset "utf-8";\np {}\n', b'@charset "utf-8";\n/* ejected from base/a.css of '),
        ("a.js", b"1", b"/* ejected from base/a.js of "),
        ("a.SVG", b"<svg/>", b"<!-- ejected from base/a.SVG of "),
        ("a.svg", b'<?xml version="1.0"?>\n<svg/>', b'<?xml version="1.0"?>\n<!-- ejected from base/a.svg of '),
        ("a--b.svg", b"<svg/>", b"<!-- ejected from base/a-%2Db.svg of "),
        ("a.woff2", b"wOF2", b"wOF2"),
        ("OFL.txt", b"words", b"words"),
    ],
)
def test_static_files_are_stamped_as_their_kind_allows(name: str, content: bytes, start: bytes) -> None:
    made = stamped(content, "static", name, "base", "tweetarchive 9")
    assert made.startswith(start)
    assert made.endswith(content[-4:])
    if name.lower().endswith(".svg"):
        assert ElementTree.fromstring(made).tag == "svg"


def test_a_comment_of_somebodys_own_is_no_stamp() -> None:
    for content in (b"/* ejected from the band, 1987 */\np {}", b"{# mine #}{# ejected from base/x, sha256 0 #}", b""):
        assert read_stamp(content) is None
        assert unstamped(content) == content
