"""The guide for theme authors, followed word by word: its commands run, its files written, what it promises seen.

After each step the guide says, in a comment that no reader sees, where the change can be seen: `<!-- FILE: WORDS -->`,
with `theme=…; ` or `language=…; ` in front where the site is looked at otherwise. A page of the site is made as the
preview makes it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import run
from previews import moved_in

from tweetarchive.previewing import ArchiveWorkshop
from tweetarchive.render.themes import known_themes

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "themes"
GUIDE = (DOCS / "README.md").read_text(encoding="utf-8")
STEPS = GUIDE.partition("\n## Give it to others\n")[0]

STEP = re.compile(
    r"^    (?P<command>tweetarchive [^\n]*)$"
    r"|^(?P<before>(?:[^\n]+\n)*[^\n]+:)\n\n```\w+\n(?P<content>.*?)```$"
    r"|^<!-- (?P<ways>(?:\w+=\w+; )*)(?P<file>\S+): (?P<words>[^\n]*) -->$",
    re.MULTILINE | re.DOTALL,
)


def test_every_step_does_what_it_says(example: Path, tmp_path: Path) -> None:
    root = moved_in(example, tmp_path / "archive")
    seen = 0
    for step in STEP.finditer(STEPS):
        if step["command"]:
            if " serve" not in step["command"] and " check " not in step["command"]:
                run(*step["command"].split()[1:], at=root)
        elif step["content"]:
            write(root, step["before"], step["content"])
        else:
            found = look(root, step["file"], dict(way.split("=") for way in step["ways"].split("; ") if way))
            assert step["words"] in found, f"{step['file']}:\n{found}"
            seen += 1
    assert seen == 8, "each step of the guide was looked at"


def write(root: Path, before: str, content: str) -> None:
    """Put the content where the sentence before it says: into a file, or at the end of one."""
    name = re.findall(r"`([\w./-]+\.\w+)`", before)[-1]
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if "end of" in before:
        content = f"{path.read_text(encoding='utf-8')}\n{content}"
    path.write_text(content, encoding="utf-8")


def look(root: Path, name: str, ways: dict[str, str]) -> str:
    """What is in a file of the archive, or of its site."""
    if not name.startswith("site/"):
        return (root / name).read_text(encoding="utf-8")
    config = root / "archive.toml"
    before = config.read_text(encoding="utf-8")
    if "language" in ways:
        config.write_text(re.sub(r'language = "\w+"', f'language = "{ways["language"]}"', before), encoding="utf-8")
    house = ArchiveWorkshop(root, "/", ways.get("theme")).open(lambda *_: None, hurry=True)
    try:
        page = house.dress().page(house.site[name.removeprefix("site/")]).decode()
    finally:
        house.close()
        config.write_text(before, encoding="utf-8")
    return page.replace("\N{NO-BREAK SPACE}", "&nbsp;")


@pytest.mark.parametrize("page", ["README.md", "gallery.md", "reference.md"])
def test_its_links_lead_somewhere(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", re.sub(r"`[^`\n]*`", "", text)):
        assert target.startswith("https://") or (DOCS / target).exists(), target


def test_every_shipped_theme_has_its_place_in_the_gallery() -> None:
    gallery = (DOCS / "gallery.md").read_text(encoding="utf-8")
    for name, theme in known_themes().items():
        if theme.root.is_relative_to(ROOT):
            assert f"({name}.png)" in gallery
            assert (DOCS / f"{name}.png").stat().st_size <= 150_000
