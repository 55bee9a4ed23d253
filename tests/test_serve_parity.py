"""What is served is what is built: every page in every theme, wherever the site will stand, in other languages too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import run
from previews import get, moved_in, running

ROOT = Path(__file__).resolve().parent.parent
THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.toml"))
LANGUAGES = sorted(path.stem for path in (ROOT / "themes/base/locale").glob("*.po"))
MARK = re.compile(
    rb'<script src="(/[^"]*)_serve/reload\.js\?v=\w+" data-own="\1_serve/" data-epoch="\w+-\d+"></script>'
)
SOME = ("index.html", "friends.html", "dates.html", "threads.html", "about.html", "404.html", "friends/marit.html")


def written(example: Path, root: Path, theme: str, address: str, language: str) -> Path:
    """The example in that theme, for that address, in that language, built."""
    moved_in(example, root)
    config = root / "archive.toml"
    text = config.read_text(encoding="utf-8").replace('theme = "letters"', f'theme = "{theme}"')
    kind = "stubs" if (theme, language) == ("letters", "en") and address else "none"  # they look alike everywhere
    text = text.replace('language = "en"', f'language = "{language}"\nbase_url = "{address}"\npermalinks = "{kind}"')
    config.write_text(text, encoding="utf-8")
    run("-C", root, "build")
    return root


REPO = "https://me.example/repo/"
PLACES = [(theme, address) for theme in THEMES for address in ("", REPO)]
"""Every theme, and where its site will stand."""


@pytest.mark.parametrize(("theme", "address"), PLACES, ids=[f"{theme}{'-repo' * bool(at)}" for theme, at in PLACES])
def test_every_file_of_a_build_is_served_as_it_is(example: Path, tmp_path: Path, theme: str, address: str) -> None:
    root = written(example, tmp_path / "archive", theme, address, "en")
    names = sorted(path.relative_to(root / "site").as_posix() for path in (root / "site").rglob("*") if path.is_file())
    names.remove(".tweetarchive.json")
    pages = [name for name in names if name.endswith(".html")]
    assert len(pages) > 1000
    if (theme, address) != ("letters", ""):  # that one: all pages. Any other: others than its neighbours
        chosen = {*pages[PLACES.index((theme, address)) :: len(PLACES)], "404.html", *SOME}
        names = [name for name in names if name in chosen or name not in pages]
    with running(root) as preview:
        at = "/repo/" if address else "/"
        for name in names:
            got = get(preview, at + name)
            assert got.status == 200, name
            assert MARK.sub(b"", got.body) == (root / "site" / name).read_bytes(), name
            assert bool(MARK.search(got.body)) == name.endswith(".html"), name
        missing = get(preview, f"{at}no/such/page.html")
        assert missing.status == 404
        assert MARK.sub(b"", missing.body) == (root / "site/404.html").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_languages_are_served_as_they_are_built(example: Path, tmp_path: Path, language: str) -> None:
    root = written(example, tmp_path / "archive", "letters", "https://me.example/a%20path/", language)
    with running(root) as preview:
        for name in SOME:
            got = get(preview, f"/a%20path/{name}")
            assert MARK.sub(b"", got.body) == (root / "site" / name).read_bytes(), name


@pytest.mark.parametrize(
    ("address", "at"),
    [
        ("https://me.example/a%20b/c", "/a%20b/c/"),
        ("https://me.example/caf%C3%A9/", "/caf%c3%a9/"),
    ],
)
def test_a_place_with_signs_in_it_is_found(example: Path, tmp_path: Path, address: str, at: str) -> None:
    root = written(example, tmp_path / "archive", "base", address, "en")
    with running(root) as preview:
        for name in ("friends.html", "404.html"):
            assert MARK.sub(b"", get(preview, at + name).body) == (root / "site" / name).read_bytes()
        assert get(preview, at.removesuffix("/")).status == 301
