"""A thousand events in a second, as git and synchronisers make them: one state at the end, the one that is on disk."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from command_line import run
from previews import Running, becomes, get, moved_in, running

ROOT = Path(__file__).resolve().parent.parent
MARK = re.compile(rb"<script src=\"[^\"]*reload\.js[^>]*></script>")
SOME = ("index.html", "friends.html", "dates.html", "threads.html", "about.html", "404.html", "friends/marit.html")
CHECKOUTS = 8


def git(repository: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "core.autocrlf=false"]
    subprocess.run(["git", *settings, "-C", str(repository), *arguments], check=True, capture_output=True)


@pytest.fixture(params=["themes/mine", "theme"])
def repository(request: pytest.FixtureRequest, example: Path, tmp_path: Path) -> Path:
    """A theme under version control in an archive of its own: the branches `here` and `there` differ in every file, in
    which folders there are, and in what is a file and what a folder.
    """
    if not shutil.which("git"):
        pytest.skip("no git here")
    root = moved_in(example, tmp_path / "archive")
    theme: Path = root / request.param
    for branch in ("here", "there"):
        if branch == "here":
            theme.mkdir(parents=True)
            git(theme, "init", "--quiet", "--initial-branch", branch)
        else:
            git(theme, "checkout", "--quiet", "-b", branch)
            git(theme, "rm", "--quiet", "-r", ".")
        shutil.copytree(ROOT / "themes/base/templates", theme / "templates", dirs_exist_ok=True)
        shutil.copytree(ROOT / "themes/base/static", theme / "static", dirs_exist_ok=True)
        for page in (theme / "templates").rglob("*.html"):
            text = page.read_text(encoding="utf-8")
            page.write_text(text.replace("<h1>", f"<h1>From {branch}: "), encoding="utf-8")
        for number in range(400):
            path = theme / "static" / f"only-{branch}" / f"part{number % 7}" / f"{number}.css"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"/* {branch} */", encoding="utf-8")
            (theme / "static" / f"both{number}.css").write_text(f"/* {branch} {number} */", encoding="utf-8")
        odd = theme / "static" / ("odd" if branch == "here" else "odd/odd")
        odd.parent.mkdir(exist_ok=True)
        odd.write_text(branch, encoding="utf-8")
        if theme.name == "mine":
            (theme / "theme.toml").write_text(f'title = "{branch}"\n', encoding="utf-8")
        git(theme, "add", "--all")
        git(theme, "commit", "--quiet", "--message", branch)
    if theme.name == "mine":
        config = root / "archive.toml"
        config.write_text(config.read_text(encoding="utf-8").replace('theme = "letters"', 'theme = "mine"'), "utf-8")
    return theme


def test_branches_back_and_forth_end_in_what_a_build_would_write(repository: Path, tmp_path: Path) -> None:
    root = next(parent for parent in repository.parents if (parent / "archive.toml").exists())
    with running(root) as preview:
        becomes(preview, "/friends.html", "<h1>From there: ")
        before = epochs(preview)
        with being_read(preview) as answers:
            for turn in range(CHECKOUTS):
                git(repository, "checkout", "--quiet", "here" if turn % 2 == 0 else "there")
        becomes(preview, "/friends.html", "<h1>From there: ")
        assert answers, "somebody looked meanwhile"
        assert epochs(preview) - before <= 5 * CHECKOUTS
        run("-C", root, "build", "--out", tmp_path / "built")
        for path in SOME:
            assert MARK.sub(b"", get(preview, f"/{path}").body) == (tmp_path / "built" / path).read_bytes(), path
        for asset in sorted((tmp_path / "built/assets").rglob("*.css")):
            path = asset.relative_to(tmp_path / "built").as_posix()
            assert get(preview, f"/{path}").body == asset.read_bytes()
        assert get(preview, "/assets/odd/odd").body == b"there"
        assert get(preview, "/assets/only-here/part0/0.css").status == 404
        quiet = epochs(preview)
        time.sleep(1)
        assert epochs(preview) == quiet, "nothing is told of when nothing changes"


@contextmanager
def being_read(preview: Running) -> Iterator[list[int]]:
    """Somebody has a page open, which is fetched as fast as it comes. How each request was answered."""
    done = threading.Event()
    answers: list[int] = []

    def read() -> None:
        while not done.is_set():
            answers.append(get(preview, "/friends.html").status)

    thread = threading.Thread(target=read)
    thread.start()
    try:
        yield answers
    finally:
        done.set()
        thread.join(30)
    assert not thread.is_alive()
    assert set(answers) <= {200, 500}


def epochs(preview: Running) -> int:
    found = re.search(r'data-epoch="\w+-(\d+)"', get(preview, "/friends.html").text)
    assert found
    return int(found[1])


@pytest.fixture
def changing(example: Path, tmp_path: Path) -> Iterator[Running]:
    with running(moved_in(example, tmp_path / "archive")) as preview:
        yield preview


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="a process cannot be halted here")
def test_what_the_system_forgot_to_tell_is_noticed(changing: Running) -> None:
    """More events than Linux keeps for a program (16384): the last ones are lost, of a file that is nobody's theme."""
    noisy = changing.root / "theme" / "static"
    noisy.mkdir(parents=True)
    becomes(changing, "/friends.html", "<h1>Friends")
    os.kill(changing.process.pid, signal.SIGSTOP)
    try:
        for number in range(10_000):
            path = noisy / f"{number % 100}.css"
            path.touch()
            path.unlink()
        person = changing.root / "people/marit.md"
        person.write_text(person.read_text(encoding="utf-8") + "\nA sentence that was not there.\n", encoding="utf-8")
    finally:
        os.kill(changing.process.pid, signal.SIGCONT)
    becomes(changing, "/friends/marit.html", "A sentence that was not there.")


def test_a_template_that_is_written_in_two_steps_is_whole_at_last(changing: Running) -> None:
    template = changing.root / "theme/templates/friends.html"
    template.parent.mkdir(parents=True)
    whole = (ROOT / "themes/base/templates/friends.html").read_text(encoding="utf-8").replace("<h1>", "<h1>Dear ")
    middle = whole.index("{% endblock") + 5
    for _ in range(3):
        with template.open("w", encoding="utf-8") as file:
            file.write(whole[:middle])
            file.flush()
            assert becomes(changing, "/friends.html", "friends.html", status=500)
            file.write(whole[middle:])
        becomes(changing, "/friends.html", "<h1>Dear Friends")
        template.write_text("{{ page.nothing }}", encoding="utf-8")
        becomes(changing, "/friends.html", "nothing", status=500)


def test_a_theme_behind_a_link_is_followed_and_so_is_another_link(changing: Running, tmp_path: Path) -> None:
    for name in ("one", "two"):
        templates = tmp_path / name / "templates"
        templates.mkdir(parents=True)
        text = (ROOT / "themes/base/templates/friends.html").read_text(encoding="utf-8")
        (templates / "friends.html").write_text(text.replace("<h1>", f"<h1>By {name}: "), encoding="utf-8")
    own = changing.root / "theme"
    try:
        own.symlink_to(tmp_path / "one", target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")
    becomes(changing, "/friends.html", "<h1>By one: ")
    template = tmp_path / "one/templates/friends.html"
    template.write_text(template.read_text(encoding="utf-8").replace("By one", "Again by one"), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>Again by one: ")
    (changing.root / "new").symlink_to(tmp_path / "two", target_is_directory=True)
    (changing.root / "new").replace(own)
    becomes(changing, "/friends.html", "<h1>By two: ")
    template = tmp_path / "two/templates/friends.html"
    template.write_text(template.read_text(encoding="utf-8").replace("By two", "Again by two"), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>Again by two: ")


def test_a_renamed_folder_and_a_rename_of_capitals(changing: Running) -> None:
    own = changing.root / "theme"
    shutil.copytree(ROOT / "themes/base/templates", own / "templates-aside")
    template = own / "templates-aside/friends.html"
    template.write_text(template.read_text(encoding="utf-8").replace("<h1>", "<h1>Moved "), encoding="utf-8")
    assert "<h1>Friends" in get(changing, "/friends.html").text
    (own / "templates-aside").rename(own / "templates")
    becomes(changing, "/friends.html", "<h1>Moved Friends")
    template = own / "templates/friends.html"
    template.write_text(template.read_text(encoding="utf-8").replace("<h1>", "<h1>And "), encoding="utf-8")
    becomes(changing, "/friends.html", "<h1>And Moved Friends")
    static = own / "static"
    static.mkdir()
    (static / "Note.txt").write_text("note", encoding="utf-8")
    becomes(changing, "/assets/Note.txt", "note")
    (static / "Note.txt").rename(static / "note.txt")
    becomes(changing, "/assets/note.txt", "note")
    becomes(changing, "/assets/Note.txt", "", status=404)
    own.rename(changing.root / "theme-aside")
    becomes(changing, "/friends.html", "<h1>Friends")
    (changing.root / "theme-aside").rename(own)
    becomes(changing, "/friends.html", "<h1>And Moved Friends")
