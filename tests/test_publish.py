"""A site on a branch: against real repositories, over real transports, refused, raced and killed."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import run
from twitter_making import account, export_at, file_of, tweet, wrapped

from tweetarchive import __version__
from tweetarchive.build import files_in
from tweetarchive.errors import BuildError, PublishError
from tweetarchive.publish import Plan, limits, prepared
from tweetarchive.publish.git import SETTINGS
from tweetarchive.publish.remotes import Remote, domain_in, find_remote, own_domain

BRANCH = "gh-pages"
FILES = {"index.html": "<p>Home\n", "friends/nancy.html": "<p>Nancy\r\n", "media/a.jpg": "\xff\xd8picture"}


def git(*arguments: object, at: Path | None = None, given: str | None = None) -> str:
    command = ["git", "-c", "user.name=Nan", "-c", "user.email=nan@example.org", *map(str, arguments)]
    return subprocess.run(
        command, cwd=at, input=given, text=True, encoding="utf-8", capture_output=True, check=True
    ).stdout.strip()


@pytest.fixture(autouse=True)
def no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    git("init", "--quiet", "--bare", tmp_path / "remote.git")
    return tmp_path / "remote.git"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return written(tmp_path / "site", FILES)


def written(folder: Path, files: Mapping[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode("latin-1"))
    return folder


def publish(site: Path, to: Path | str, cache: Path | None = None, **choices: object) -> Plan:
    """Publish every file in the folder. then: called when all is ready and before it is sent."""
    then = choices.pop("then", None)
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*") if path.is_file()}
    remote = to if isinstance(to, Remote) else Remote(str(to), {})
    choices = {"branch": BRANCH, **choices}
    with prepared(site, sizes, cache or site.parent / "cache", remote, **choices, on_progress=quiet) as ready:  # type: ignore[arg-type]
        if callable(then):
            then()
        if not ready.plan.nothing:
            ready.push("Hello", quiet)
        return ready.plan


def quiet(stage: str, done: int, total: int | None) -> None:
    pass


def tree(bare: Path, branch: str = BRANCH) -> dict[str, bytes]:
    """Path → content of everything on the branch."""
    names = git("--git-dir", bare, "ls-tree", "-r", "-z", "--name-only", branch).split("\0")
    return {name: blob(bare, f"{branch}:{name}") for name in names if name}


def blob(bare: Path, name: str) -> bytes:
    return subprocess.run(["git", "--git-dir", bare, "cat-file", "blob", name], capture_output=True, check=True).stdout


def commits(bare: Path, branch: str = BRANCH) -> list[str]:
    return git("--git-dir", bare, "rev-list", branch).split()


def commit_by_hand(bare: Path, files: Mapping[str, str], branch: str = BRANCH) -> None:
    """What somebody does in the browser on their host's pages: one more commit."""
    clone = bare.with_name(f"by-hand-{random.randrange(10**9)}")
    git("clone", "--quiet", bare, clone)
    there = git("branch", "--remotes", "--list", f"origin/{branch}", at=clone)
    git("checkout", "--quiet", *(("-B", branch, f"origin/{branch}") if there else ("-b", branch)), at=clone)
    written(clone, files)
    git("add", "--all", at=clone)
    git("commit", "--quiet", "--message", "By hand", at=clone)
    git("push", "--quiet", "origin", branch, at=clone)


# --- what arrives ----------------------------------------------------------------------------------------------


def test_every_byte_of_the_site_arrives_and_nothing_else_but_the_mark(site: Path, bare: Path, tmp_path: Path) -> None:
    (tmp_path / "gitconfig").write_text(
        "[core]\nautocrlf = true\nexcludesFile = /x\nhooksPath = /x\n[user]\nname = Nancy\nemail = n@example.org\n"
    )
    plan = publish(site, bare)
    arrived = tree(bare)
    assert arrived.pop(".nojekyll").startswith(b"Made by tweetarchive")
    assert arrived == {path: text.encode("latin-1") for path, text in FILES.items()}
    assert (plan.first, plan.files, sorted(plan.changes.added)) == (True, 4, [".nojekyll", *sorted(FILES)])
    who = git("--git-dir", bare, "log", "-1", "--format=%an %ae %cn %ce %ai %ci", BRANCH)
    assert "Nancy" not in who and "example.org" not in who and who.count("+0000") == 2


def test_a_second_time_only_what_changed_is_sent_and_the_first_stays_in_history(site: Path, bare: Path) -> None:
    publish(site, bare)
    written(site, {"index.html": "<p>Home, again\n", "new.html": "<p>New\n"})
    (site / "friends" / "nancy.html").unlink()
    plan = publish(site, bare)
    assert plan.changes == (("new.html",), ("index.html",), ("friends/nancy.html",))
    assert plan.sent == len("<p>Home, again\n<p>New\n")
    assert "friends/nancy.html" not in tree(bare)
    assert len(commits(bare)) == 2
    assert b"Nancy" in blob(bare, f"{BRANCH}~1:friends/nancy.html")


def test_what_is_there_already_is_not_sent_again(site: Path, bare: Path) -> None:
    publish(site, bare)
    assert publish(site, bare).nothing
    assert len(commits(bare)) == 1


def test_a_path_may_become_a_folder_and_a_folder_a_path(site: Path, bare: Path) -> None:
    written(site, {"a": "file", "b/c.html": "<p>\n"})
    publish(site, bare)
    (site / "a").unlink()
    shutil.rmtree(site / "b")
    written(site, {"a/c.html": "<p>\n", "b": "file"})
    publish(site, bare)
    assert {"a/c.html", "b"} <= set(tree(bare))


@pytest.mark.parametrize("lost", [False, True], ids=["remembered", "without what was remembered"])
def test_without_history_only_this_version_is_there(site: Path, bare: Path, tmp_path: Path, lost: bool) -> None:
    publish(site, bare)
    written(site, {"index.html": "<p>Home, again\n"})
    if lost:
        shutil.rmtree(tmp_path / "cache")
    publish(site, bare, history=False)
    assert len(commits(bare)) == 1
    assert tree(bare)["index.html"] == b"<p>Home, again\n"


@pytest.mark.parametrize("filtered", [False, True], ids=["whole", "filtered"])
def test_what_was_remembered_may_be_lost_at_any_time(site: Path, bare: Path, tmp_path: Path, filtered: bool) -> None:
    git("--git-dir", bare, "config", "uploadpack.allowFilter", str(filtered).lower())
    for number in range(4):
        written(site, {"index.html": f"<p>Home {number}\n"})
        publish(site, f"file://{bare}")
        shutil.rmtree(tmp_path / "cache")
    assert len(commits(bare)) == 4
    git("--git-dir", bare, "fsck", "--strict")
    assert tree(bare)["index.html"] == b"<p>Home 3\n"


def test_heavy_pictures_keep_no_history_unless_it_is_asked_for(
    site: Path, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "HEAVY", 8)
    assert not publish(site, bare).history
    written(site, {"index.html": "<p>Home, again\n"})
    assert publish(site, bare, history=True).history
    assert len(commits(bare)) == 2


# --- what is left alone ----------------------------------------------------------------------------------------


def test_the_domain_that_the_remote_has_stays(site: Path, bare: Path, tmp_path: Path) -> None:
    publish(site, bare)
    commit_by_hand(bare, {"CNAME": "letters.example.org"})
    plan = publish(site, bare, domain="other.example.org", history=False)
    assert (plan.domain, plan.address) == ("letters.example.org", "https://letters.example.org/")
    assert tree(bare)["CNAME"] == b"letters.example.org"
    shutil.rmtree(tmp_path / "cache")
    written(site, {"index.html": "<p>Home, again\n"})
    publish(site, bare)
    assert tree(bare)["CNAME"] == b"letters.example.org"


def test_a_domain_is_told_where_there_is_none(site: Path, bare: Path) -> None:
    assert publish(site, bare, domain="letters.example.org").address == "https://letters.example.org/"
    assert tree(bare)["CNAME"] == b"letters.example.org\n"


def test_a_branch_with_somebodys_work_is_not_touched_unless_they_say_so(site: Path, bare: Path) -> None:
    commit_by_hand(bare, {"thesis.tex": "x", "README": "y"})
    before = commits(bare)
    with pytest.raises(PublishError, match=r"README, thesis\.tex") as caught:
        publish(site, bare)
    assert "--replace" in caught.value.hint
    assert commits(bare) == before
    publish(site, bare, replace=True)
    assert "thesis.tex" not in tree(bare)
    assert commits(bare)[1:] == before


def test_other_branches_stay_as_they_are(site: Path, bare: Path) -> None:
    commit_by_hand(bare, {"code.py": "x"}, "main")
    before = commits(bare, "main")
    publish(site, bare)
    assert commits(bare, "main") == before


def test_the_repository_that_the_archive_lies_in_is_only_asked(site: Path, bare: Path, tmp_path: Path) -> None:
    git("init", "--quiet", tmp_path)
    git("remote", "add", "origin", "../" + bare.relative_to(tmp_path.parent).as_posix(), at=tmp_path)
    (tmp_path / ".gitattributes").write_text("*.html filter=shout\n")
    git("config", "filter.shout.clean", "tr a-z A-Z", at=tmp_path)
    (tmp_path / ".git" / "hooks").mkdir(exist_ok=True)
    (tmp_path / ".git" / "hooks" / "pre-push").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / ".git" / "hooks" / "pre-push").chmod(0o755)
    git("add", "site/index.html", at=tmp_path)
    before = everything(tmp_path / ".git")
    os.environ["GIT_INDEX_FILE"] = str(tmp_path / ".git" / "index")  # as within a hook
    try:
        publish(site, find_remote(tmp_path, ""))  # type: ignore[arg-type]
    finally:
        del os.environ["GIT_INDEX_FILE"]
    assert everything(tmp_path / ".git") == before
    assert tree(bare)["index.html"] == b"<p>Home\n"


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- where to --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://github.com/Nancy/letters.git", "https://nancy.github.io/letters/"),
        ("https://nancy:s3cret@github.com/nancy/letters", "https://nancy.github.io/letters/"),
        ("git@github.com:nancy/nancy.github.io.git", "https://nancy.github.io/"),
        ("ssh://git@github.com/nancy/a.b-c/", "https://nancy.github.io/a.b-c/"),
        ("ssh://git@ssh.github.com:443/nancy/letters.git", "https://nancy.github.io/letters/"),
        ("https://github.com.example.org/nancy/letters", ""),
        ("https://git.example.org/nancy/letters.git", ""),
        ("/srv/git/letters.git", ""),
    ],
)
def test_the_future_address_is_known_from_the_remote(url: str, address: str) -> None:
    assert Remote(url, {}).address() == address


def test_a_domain_of_ones_own_is_the_address() -> None:
    assert Remote("git@github.com:nancy/letters.git", {}).address("letters.example") == "https://letters.example/"
    assert own_domain("https://letters.example/") == "letters.example"
    assert own_domain("https://nancy.github.io/letters/") == own_domain("") == ""


@pytest.mark.parametrize("text", ["", "two words", "a\nb", "-x.example", "http://x.example", "x", "<script>.example"])
def test_a_cname_file_that_names_no_host_names_none(text: str) -> None:
    assert domain_in(text) == ""


@pytest.mark.parametrize(
    "url", ["https://git.example.org/n.git", "git@host.example:n.git", "host:n.git", "ssh://h/n", "file:///srv/n.git"]
)
def test_an_address_is_taken_as_it_is(tmp_path: Path, url: str) -> None:
    assert find_remote(tmp_path, url).url == url


def test_a_remote_that_is_none_is_an_error_that_shows_how_one_looks(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="no remote of this folder") as caught:
        find_remote(tmp_path, "orgin")
    assert "git@github.com" in caught.value.hint
    with pytest.raises(PublishError, match="where to is not said"):
        find_remote(tmp_path, "")


def test_signing_in_is_as_in_the_archives_own_repository(tmp_path: Path) -> None:
    git("init", "--quiet", tmp_path)
    git("config", "credential.https://git.example.org.username", "nancy", at=tmp_path)
    git("config", "core.hooksPath", "/x", at=tmp_path)
    assert find_remote(tmp_path, "https://git.example.org/n.git").settings == {
        "credential.https://git.example.org.username": "nancy"
    }


def test_passwords_in_addresses_are_not_shown(site: Path, tmp_path: Path) -> None:
    with pytest.raises(PublishError) as caught:
        publish(site, "http://nancy:s3cret@127.0.0.1:9/letters.git")
    assert "s3cret" not in str(caught.value)
    assert "s3cret" not in "".join(path.read_text("utf-8", "replace") for path in (tmp_path / "cache").rglob("config"))


def test_an_address_that_would_run_a_program_runs_none(site: Path, tmp_path: Path) -> None:
    for url in (f"ext::touch {tmp_path}/run", f"--upload-pack=touch {tmp_path}/run"):
        with pytest.raises(PublishError):
            publish(site, url)
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("branch", ["", "a b", "../x", "-x..y", "a.lock"])
def test_a_branch_that_cannot_be_is_an_error(site: Path, bare: Path, branch: str) -> None:
    with pytest.raises(PublishError, match="no name that a branch can have"):
        publish(site, bare, branch=branch)


# --- transports, and remotes that say no -----------------------------------------------------------------------


def test_over_the_network(site: Path, bare: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    served = [f"--base-path={bare.parent}", "--export-all", "--enable=receive-pack", str(bare.parent)]
    listening = ["--listen=127.0.0.1", f"--port={port}", "--reuseaddr"]
    daemon = subprocess.Popen(["git", "daemon", *listening, *served], start_new_session=True)
    try:
        until_it_listens(port)
        url = f"git://127.0.0.1:{port}/remote.git"
        publish(site, url)
        written(site, {"index.html": "<p>Home, again\n"})
        assert publish(site, url).changes.changed == ("index.html",)
        assert tree(bare)["index.html"] == b"<p>Home, again\n"
    finally:
        os.killpg(daemon.pid, signal.SIGTERM)
        daemon.wait()


def until_it_listens(port: int) -> None:
    for _ in range(200):
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("git daemon does not listen")


def test_over_ssh(site: Path, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What ssh does: it is told a host and a command, and runs that there."""
    told = tmp_path / "told"
    ssh = tmp_path / "ssh"
    ssh.write_text(
        f'#!/bin/sh\necho "$@" >> {told}\nwhile [ "$1" != git@host.example ]; do shift; done\nshift\neval "$*"\n'
    )
    ssh.chmod(0o755)
    monkeypatch.setenv("GIT_SSH_COMMAND", str(ssh))
    monkeypatch.setenv("GIT_SSH_VARIANT", "simple")
    publish(site, f"git@host.example:{bare}")
    assert "index.html" in tree(bare)
    assert "git-receive-pack" in told.read_text()


def test_what_the_remote_says_when_it_refuses_is_told(site: Path, bare: Path) -> None:
    publish(site, bare)
    before = commits(bare)
    hook(bare, "pre-receive", "echo 'media/a.jpg looks like a secret' >&2; exit 1")
    written(site, {"index.html": "<p>Home, again\n"})
    with pytest.raises(PublishError, match=r"did not take it: .*pre-receive hook declined") as caught:
        publish(site, bare)
    assert "media/a.jpg looks like a secret" in caught.value.message
    assert commits(bare) == before
    hook(bare, "pre-receive", "exit 0")
    publish(site, bare)
    assert tree(bare)["index.html"] == b"<p>Home, again\n"


def hook(bare: Path, name: str, what: str) -> None:
    (bare / "hooks").mkdir(exist_ok=True)
    (bare / "hooks" / name).write_text(f"#!/bin/sh\ncat > /dev/null\n{what}\n")
    (bare / "hooks" / name).chmod(0o755)


@pytest.mark.parametrize("history", [True, False])
def test_if_somebody_publishes_in_between_nothing_is_moved(site: Path, bare: Path, history: bool) -> None:
    publish(site, bare)
    written(site, {"index.html": "<p>Home, again\n"})
    with pytest.raises(PublishError, match="in the meantime"):
        publish(site, bare, history=history, then=lambda: commit_by_hand(bare, {"index.html": "theirs"}))
    assert tree(bare)["index.html"] == b"theirs"
    publish(site, bare, history=history)
    assert tree(bare)["index.html"] == b"<p>Home, again\n"


def test_a_history_that_was_written_anew_is_built_upon(site: Path, bare: Path) -> None:
    publish(site, bare)
    publish(written(site, {"index.html": "2"}), bare)
    git("--git-dir", bare, "update-ref", f"refs/heads/{BRANCH}", f"{BRANCH}~1")
    publish(written(site, {"index.html": "3"}), bare)
    assert len(commits(bare)) == 2
    assert tree(bare)["index.html"] == b"3"


def test_a_remote_that_cannot_be_reached_is_an_error_with_gits_words(site: Path, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="does not appear to be a git repository"):
        publish(site, tmp_path / "nowhere.git")


def test_two_at_once_do_not_disturb_each_other(site: Path, bare: Path) -> None:
    publish(site, bare)
    written(site, {"index.html": "<p>Home, again\n"})
    with pytest.raises(PublishError, match="in the meantime"):
        publish(site, bare, then=lambda: publish(site, bare, history=False))
    assert tree(bare)["index.html"] == b"<p>Home, again\n"


# --- what GitHub refuses ---------------------------------------------------------------------------------------


def test_what_is_too_large_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    sizes = {"index.html": 5000, "media/small.mp4": 99_999_999, "media/large.mp4": 120_000_000}
    with pytest.raises(PublishError, match=r"1 file is larger.*\n   120 MB  media/large\.mp4\n") as caught:
        limits.refuse_too_large(sizes)
    assert "video" in caught.value.hint
    many = {f"media/{number}.jpg": 90_000_000 + number for number in range(12)}
    with pytest.raises(PublishError, match=r"1\.08 GB(.|\n)*takes 1 GB(.|\n)*11\.jpg\n(.*\n){3}.*7\.jpg\n"):
        limits.refuse_too_large(many)
    with (
        pytest.raises(PublishError),
        prepared(tmp_path, many, tmp_path / "cache", Remote("nowhere", {}), branch=BRANCH, on_progress=quiet),
    ):
        pass
    assert not (tmp_path / "cache").exists()


def test_what_is_nearly_too_large_is_told() -> None:
    assert not limits.near({"a": 800_000_000})
    assert "801 MB of the 1 GB" in limits.near({"a": 801_000_000})


def test_a_site_that_was_never_built_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="holds no site"):
        files_in(tmp_path)


# --- killed ----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a child has to be killed halfway")
def test_whoever_is_killed_leaves_the_old_site_or_the_new_one(site: Path, bare: Path, tmp_path: Path) -> None:
    """Fifty times, at any moment, with git and whatever it started, here and there."""
    publish(site, bare)
    known = {commits(bare)[0]}
    reached = set()
    shutil.rmtree(tmp_path / "cache")  # as after each death
    started = time.monotonic()
    publish(written(site, {"index.html": "0"}), bare)
    usual = time.monotonic() - started
    known.add(commits(bare)[0])
    for number in range(1, 51):
        written(site, {"index.html": str(number), f"pages/{number}.html": "x" * number})
        child = os.fork()
        if child == 0:
            os.setsid()
            devnull = os.open(os.devnull, os.O_WRONLY)
            os.dup2(devnull, 2)
            try:
                publish(site, bare)
            finally:
                os._exit(0)
        time.sleep(usual * 2 * random.random())
        try:
            os.killpg(child, signal.SIGKILL)
        except ProcessLookupError:  # it has no session yet
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        tip = commits(bare)[0]
        if tip not in known:
            assert tree(bare)["index.html"] == str(number).encode()
            assert tree(bare)[f"pages/{number}.html"] == b"x" * number
        reached.add(tip in known)
        known.add(tip)
    assert reached == {True, False}, "some were killed before the remote moved, and some after"
    git("--git-dir", bare, "fsck", "--strict")
    publish(written(site, {"index.html": "last"}), bare)
    assert tree(bare)["index.html"] == b"last"
    assert len(list((tmp_path / "cache").glob("*/*"))) == 1, "what the dead left was cleared away"


def test_the_settings_of_others_are_overruled_by_name() -> None:
    assert {"core.hooksPath", "core.autocrlf", "core.attributesFile"} <= SETTINGS.keys()


# --- the command -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("published")
    tweets = wrapped(tweet("2012-05-19 10:00:00", "Tea at four?"))
    files = {"data/account.js": account(), "data/tweets.js": file_of("tweets", tweets)}
    run("new", place / "archive", export_at(place / "export", files))
    return place / "archive"


def test_from_a_new_archive_to_a_branch_in_one_command(archive: Path, bare: Path) -> None:
    said = run("publish", "--remote", bare, "--yes", at=archive).stdout
    assert "the branch is new" in said and "Published as" in said
    assert {"index.html", "404.html", ".nojekyll"} <= set(tree(bare))
    assert "nothing has changed" in run("publish", "--remote", bare, "--yes", at=archive).stdout


def test_a_dry_run_says_what_it_would_do_and_does_nothing(archive: Path, bare: Path) -> None:
    (archive / "hide.toml").write_text('[posts]\nwords = ["mistyped"]\n', encoding="utf-8")
    dry = run("publish", "--remote", bare, "--dry-run", at=archive)
    said = dry.stdout
    assert "“mistyped” hides nothing" in dry.stderr
    assert "assets/" in said and "dry run" in said
    assert not git("--git-dir", bare, "for-each-ref")


def test_without_a_word_nothing_is_sent(archive: Path, bare: Path) -> None:
    assert "--yes" in run("publish", "--remote", bare, at=archive, code=2).stderr  # nobody is there to answer
    assert not git("--git-dir", bare, "for-each-ref")


def test_where_to_may_stand_in_archive_toml(archive: Path, bare: Path) -> None:
    settings = archive / "archive.toml"
    before = settings.read_text("utf-8")
    wanted = f'[publish]\nremote = "{bare.as_posix()}"\nbranch = "site"\n'
    settings.write_text(before.replace("[publish]\n", wanted), "utf-8")
    try:
        run("publish", "--yes", at=archive)
    finally:
        settings.write_text(before, "utf-8")
    assert "index.html" in tree(bare, "site")


def test_without_git_it_says_what_to_install(archive: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git is not installed" in run("publish", "--remote", tmp_path, "--yes", at=archive, code=2).stderr


def test_what_is_private_is_not_sent_wherever_it_came_from(archive: Path, bare: Path) -> None:
    """A file of a theme's own, put there by somebody who did not think of it."""
    leak = archive / "theme" / "static" / "notes.css"
    leak.parent.mkdir(parents=True, exist_ok=True)
    leak.write_text("/* ask nan.quill@mail-of-hers.net about the -----BEGIN RSA PRIVATE KEY----- */\n")
    try:
        said = run("publish", "--remote", bare, "--yes", at=archive, code=2).stderr
        assert "assets/notes.css" in said and "nothing was sent" in said and "check --privacy" in said
        assert "nan.quill@mail-of-hers.net" not in said
        assert not git("--git-dir", bare, "for-each-ref")
    finally:
        shutil.rmtree(archive / "theme")
    run("publish", "--remote", bare, "--yes", at=archive)
    assert "assets/notes.css" not in tree(bare)


def test_a_workflow_says_what_it_costs_and_runs_commands_that_exist(tmp_path: Path) -> None:
    said = run("new", tmp_path / "archive", "--workflow").stdout
    assert "private repository" in said
    workflow = (tmp_path / "archive" / ".github" / "workflows" / "publish.yml").read_text("utf-8")
    assert "direct messages" in workflow and f'"tweetarchive=={__version__}"' in workflow
    commands = re.findall(r"run: tweetarchive (.*)", workflow)
    assert commands == ["build", "check --format github"]
    for command in commands:
        name, *options = command.split()
        told = run(name, "--help").stdout
        assert all(option in told for option in options if option.startswith("--"))
