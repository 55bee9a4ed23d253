"""The registry: who is asked, who may answer, and what is said to a person whose export nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from twitter_making import account, export_at, file_of

from tweetarchive import importers
from tweetarchive.errors import ConfigError, UnrecognisedExport
from tweetarchive.exports import Export, open_export
from tweetarchive.importers import Belongs, Importer, identify, installed
from tweetarchive.importers.strangers import looks_like
from tweetarchive.records import Given, Meant, Origin, Raw


@dataclass
class Diary:
    """A whole importer, of a service that exports one file."""

    NAME: str = "diary"
    SERVICE: str = "diary"
    TITLE: str = "Dear Diary"
    BELONGS: Belongs = "account"
    PRIVATE: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    telltale: str = "diary.txt"

    def recognise(self, export: Export) -> str:
        return "paper" if self.telltale in export else ""

    def origin(self, export: Export) -> Origin:
        return Origin(service=self.SERVICE, generation=self.recognise(export))

    def extract(self, export: Export) -> Iterator[Given]:
        for path, member in export.items():
            yield Raw("page", "1", member.read(), path, 0)

    def interpret(self, records: Iterable[Raw], origin: Origin) -> Iterator[Meant]:
        return iter(())


def identified(path: Path, *candidates: Importer) -> Importer:
    with open_export(path) as export:
        return identify(export, candidates)


def refusal(path: Path, *candidates: Importer) -> str:
    with open_export(path) as export, pytest.raises(UnrecognisedExport) as caught:
        identify(export, candidates or None)
    return str(caught.value)


def test_twitter_is_installed_and_keeps_its_promises() -> None:
    assert "twitter" in [importer.NAME for importer in installed()]


def test_the_one_who_recognises_it_gets_it(tmp_path: Path) -> None:
    path = export_at(tmp_path / "export", {"diary.txt": "rain", "tea.txt": "x"})
    assert identified(path, Diary(), Diary(NAME="other", telltale="other.txt")) == Diary()


def test_a_twitter_export_is_found_among_all_that_are_installed(tmp_path: Path) -> None:
    files = {"data/account.js": account(), "data/tweets.js": file_of("tweets", [])}
    with open_export(export_at(tmp_path / "export", files)) as export:
        assert identify(export).NAME == "twitter"


def test_two_claims_are_named_both(tmp_path: Path) -> None:
    path = export_at(tmp_path / "my export", {"diary.txt": "rain", "tea.txt": "x"})
    said = refusal(path, Diary(), Diary(NAME="other", TITLE="Other Diary"))
    assert "my export" in said
    assert "Dear Diary (diary: paper)" in said and "Other Diary (other: paper)" in said
    assert "one by one" in said


def test_nobody_knows_it_and_the_supported_ones_are_listed(tmp_path: Path) -> None:
    said = refusal(export_at(tmp_path / "export", {"outbox.json": "{}", "actor.json": "{}"}))
    assert "Mastodon" in said and "Twitter/X" in said


@pytest.mark.parametrize(
    ("names", "phrase"),
    [
        (["outbox.json", "actor.json", "media_attachments/1.jpg"], "Mastodon"),
        (["repo.car"], "Bluesky"),
        (["your_facebook_activity/posts/x.json"], "Facebook"),
        (["your_instagram_activity/threads/threads_and_replies.json"], "Threads"),
        (["your_instagram_activity/content/posts_1.json"], "Instagram"),
        (["Takeout/archive_browser.html"], "Google Takeout"),
        (["messages.json", "endpoints.json"], "Skype"),
        (["a.jpg", "b.PNG", "film.mp4"], "only pictures"),
        (["part1.zip", "part2.zip"], "only other archives"),
        (["data/tweets_media/1-a.jpg", "Your archive.html"], "without its data"),
        (["notes.txt"], "text file"),
        (["page.html"], "web page"),
        (["contacts.csv"], "table"),
        (["tweets.js"], "JSON or JavaScript"),
        (["archive.db", "media/aa/bb"], "archive of this program"),
        (["archive.toml", "accounts/1/archive.jsonl", "accounts/2/archive.jsonl"], "several accounts"),
        (["a", "b", "c"], "3 files"),
    ],
)
def test_a_stranger_is_told_what_it_looks_like(names: list[str], phrase: str) -> None:
    assert phrase in looks_like(names)


@pytest.mark.parametrize(
    ("value", "said"),
    [("no.such.module", "cannot be loaded"), ("json", "is no importer")],
)
def test_an_importer_that_is_none_is_told_by_name(monkeypatch: pytest.MonkeyPatch, value: str, said: str) -> None:
    def broken(**wanted: str) -> list[EntryPoint]:
        return [EntryPoint("broken", value, wanted["group"])]

    monkeypatch.setattr(importers, "entry_points", broken)
    with pytest.raises(ConfigError, match=f"broken.*{said}"):
        installed()


def test_the_protocols_rules_are_written_where_an_author_looks() -> None:
    rules: Mapping[str, object] = vars(Importer)
    assert "Rules of conduct" in str(rules["__doc__"])
    for name in ("recognise", "origin", "extract", "interpret"):
        assert getattr(Importer, name).__doc__
