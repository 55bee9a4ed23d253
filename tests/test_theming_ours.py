"""theme check finds nothing wrong with the themes that come with the product, on all pages of the example."""

from __future__ import annotations

from pathlib import Path

import pytest
from theming_making import checked

from tweetarchive.render.known import shipped


@pytest.mark.parametrize("name", sorted(path.parent.name for path in shipped().glob("*/theme.toml")))
def test_a_theme_of_ours_has_nothing_wrong(name: str, example: Path, chromium: object) -> None:
    report = checked(shipped() / name, example, with_browser=True)
    assert [each for each in report.findings if each.level != "note"] == []
    assert "ar" in report.ways
    assert report.pages > 2 * 1000 and report.looked > 2 * 14
    assert not report.unlooked
