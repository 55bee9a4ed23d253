"""Every example of a comment system's export is recognised by its own importer and by no other."""

from __future__ import annotations

import pytest
from comment_making import examples, handed_over

from tweetarchive.exports import open_export
from tweetarchive.importers import (
    Importer,
    blogger,
    disqus,
    echo,
    identify,
    intensedebate,
    livejournal,
    wordpress,
)

IMPORTERS: list[Importer] = [blogger, disqus, echo, intensedebate, livejournal, wordpress]
EXAMPLES = [(importer.NAME, example) for importer in IMPORTERS for example in examples(importer.NAME)]


@pytest.mark.parametrize(("importer", "example"), EXAMPLES)
def test_exactly_one_importer_says_mine(importer: str, example: str) -> None:
    with open_export(handed_over(importer, example)) as export:
        found = identify(export, IMPORTERS)
    assert importer == found.NAME


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.NAME)
def test_an_importer_keeps_its_promises(importer: Importer) -> None:
    assert isinstance(importer, Importer)
    assert importer.BELONGS in ("account", "site", "nobody")
    assert all(name and reason for name, reason in importer.PRIVATE.values())
