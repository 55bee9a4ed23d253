"""Characters that nobody sees: gone from names, but for those that a script or an emoji is written with."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.unseen import bare, named


@pytest.mark.parametrize(
    "name",
    [
        *("Zoë O’Brien-Łukasz", "عَلِيّ", "שָׁלוֹם", "葛󠄀城", "ᠠ᠋", "می‌خواهم", "ക്‍ഷ", "ශ්‍රී", "ខ្មែរ", "ᬅᬦ᭄‌ᬓ"),
        *("👩‍👩‍👧‍👦🏳️‍🌈🌿", "❤️‍🔥", "👨🏽‍🚀", "👁️‍🗨️", "🏴‍☠️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣ ©️", "🇮🇪"),
    ],
)
def test_what_writing_needs_stays(name: str) -> None:
    assert named(name) == name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("safe\u202egnp.exe", "safegnp.exe"),
        ("\u2066a\u2067b\u2068c\u2069\u200e\u200f\u061c", "abc"),
        ("a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u180eh", "abcdefgh"),
        ("Bea" + "".join(chr(0xE0000 + ord(each)) for each in "hidden"), "Bea"),
        ("Bea\ufe0f\U000e0101", "Bea"),
        ("\u3164\u115f\uffa0", ""),
        ("\x1b[31mred\x9b0m\x07\x00", "[31mred0m"),
        ("\U0001f3f4\U000e0068\U000e0069", "\U0001f3f4"),
        ("two\u2028lines", "twolines"),
    ],
)
def test_what_nobody_sees_goes(name: str, said: str) -> None:
    assert named(name) == said


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_nothing_else_goes(name: str) -> None:
    """What is taken is a control, a format character or a selector, or one of four letters that are none."""
    assert bare(named(name)) == bare(name)
    seen = [each for each in name if unicodedata.category(each) not in ("Cc", "Cf", "Cn", "Zl", "Zp", "Mn", "Lo")]
    assert [each for each in named(name) if each in seen] == seen
    assert not any(unicodedata.bidirectional(each) in _TURNING for each in named(name))


_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
