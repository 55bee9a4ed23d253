"""What is served is what is built: every page in every theme, wherever the site will stand, in other languages too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import run
from previews import get, moved_in, running

ROOT = Path(__file__).resolve().parent.parent
THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.toml"))
THEMES.sort(key=lambda name: name != "letters")
LANGUAGES = ["en", *sorted(path.stem for path in (ROOT / "themes/base/locale").glob("*.po"))]
PLACES = {
    "": "/",
    "https://me.example/repo/": "/repo/",
    "https://me.example/a%20b/c": "/a%20b/c/",
    "https://me.example/caf%C3%A9/": "/caf%c3%a9/",
}
"""Where the site will stand → where it is served, with signs written as some browsers do."""
MARK = re.compile(
    rb'<script src="(/[^"]*)_serve/reload\.js\?v=\w+" data-own="\1_serve/" data-epoch="\w+-\d+"></script>'
)
SOME = ("index.html", "friends.html", "dates.html", "threads.html", "about.html", "404.html", "friends/marit.html")


def combined() -> list[tuple[str, str, str]]:
    """Every theme, every place and every language, in as few sites as there are of the most."""
    places = [*PLACES]
    return [
        (THEMES[n % len(THEMES)], places[(n + n // len(THEMES)) % len(places)], LANGUAGES[n % len(LANGUAGES)])
        for n in range(max(map(len, (THEMES, places, LANGUAGES))))
    ]


SITES = combined()
KINDS = {"letters": "stubs", "pocket": "lookup"}
"""Theme → how posts are found by the addresses they had at their services; that looks alike everywhere."""


@pytest.mark.parametrize(("theme", "address", "language"), SITES, ids=[f"{theme}-{lang}" for theme, _, lang in SITES])
def test_every_file_of_a_build_is_served_as_it_is(
    example: Path, tmp_path: Path, theme: str, address: str, language: str
) -> None:
    row, at = SITES.index((theme, address, language)), PLACES[address]
    root = written(
        example, tmp_path / "archive", theme, address, language, KINDS.get(theme, "none") if address else "none"
    )
    names = sorted(path.relative_to(root / "site").as_posix() for path in (root / "site").rglob("*") if path.is_file())
    names.remove(".tweetarchive.json")
    pages = [name for name in names if name.endswith(".html")]
    assert len(pages) > 1000
    chosen = {*pages[row :: 2 + len(SITES)], "404.html", *SOME}  # others than its neighbours; `test_serve` looks at all
    names = [name for name in names if name in chosen or name not in pages]
    with running(root) as preview:
        for name in names:
            got = get(preview, at + name)
            assert got.status == 200, name
            assert MARK.sub(b"", got.body) == (root / "site" / name).read_bytes(), name
            assert bool(MARK.search(got.body)) == name.endswith(".html"), name
        missing = get(preview, f"{at}no/such/page.html")
        assert missing.status == 404
        assert MARK.sub(b"", missing.body) == (root / "site/404.html").read_bytes()
        if address:
            assert get(preview, at.removesuffix("/")).headers["location"].lower() == at
            assert get(preview, "/index.html").status == 404


def written(example: Path, root: Path, theme: str, address: str, language: str, kind: str) -> Path:
    """The example in that theme, for that address, in that language, built."""
    moved_in(example, root)
    config = root / "archive.toml"
    text = config.read_text(encoding="utf-8").replace('theme = "letters"', f'theme = "{theme}"')
    text = text.replace('language = "en"', f'language = "{language}"\nbase_url = "{address}"\npermalinks = "{kind}"')
    config.write_text(text, encoding="utf-8")
    run("-C", root, "build")
    return root
