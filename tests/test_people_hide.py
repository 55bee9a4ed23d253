"""`people hide`, used as a person uses it: one line in a file, and somebody is nowhere; and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import run
from exports_making import make_folder
from hypothesis import given
from hypothesis import strategies as st
from test_people_commands import BEA, home, kept, made, people  # noqa: F401  fixtures

from tweetarchive.errors import ConfigError
from tweetarchive.naming.editing import new_file, with_consent
from tweetarchive.unseen import named
from tweetarchive.weave.people_files import read_person


def built(home: Path) -> dict[str, bytes]:  # noqa: F811
    """Every file of the site, and the album."""
    run("-C", home, "build")
    files = {path.relative_to(home).as_posix(): path for path in (home / "site").rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in (files | {"album.db": home / "album.db"}).items()}


def holding(files: dict[str, bytes], *words: str) -> set[str]:
    found = {word for name, content in files.items() for word in words if word in (name + "\0").lower()}
    return found | {word for content in files.values() for word in words if word.encode() in content.lower()}


def test_somebody_is_nowhere_and_then_is_back(home: Path) -> None:  # noqa: F811
    before = kept(home)
    whole = built(home)
    assert holding(whole, "nancy quill", "nancy_q", "friends/nancy-q.html") == {
        "nancy quill",
        "nancy_q",
        "friends/nancy-q.html",
    }
    said = people(home, "hide", "nancy-q")
    assert 'name = "Nancy Quill"' in said and 'consent = "absent"' in said and "tweetarchive build" in said
    assert (home / "people/nancy-q.md").read_text() == (
        '+++\nname = "Nancy Quill"\naccounts = ["twitter:22"]\nconsent = "absent"\n+++\n'
    )
    hidden = built(home)
    assert not holding(hidden, "nancy quill", "nancy_q", "nancy-q")
    assert "site/friends/bea.html" in hidden
    people(home, "hide", "nancy-q", "--level", "full")
    assert 'consent = "full"' in (home / "people/nancy-q.md").read_text()
    assert holding(built(home), "nancy quill", "nancy_q") == {"nancy quill", "nancy_q"}
    assert kept(home).keys() - before.keys() == {"people/nancy-q.md", "published.txt"}


def test_initials_have_a_page(home: Path) -> None:  # noqa: F811
    people(home, "hide", "nancy-q", "--level=initials")
    hidden = built(home)
    assert not holding(hidden, "nancy quill", "nancy_q", "nancy-q")
    assert b"N. Q." in hidden["site/friends/n-q.html"]
    assert "who has a file of another name" in people(home, "hide", "n-q", code=2)


def test_a_file_keeps_everything_else(home: Path) -> None:  # noqa: F811
    people(home, "hide", "bea", "--level", "initials")
    after = BEA.replace("signs\r\n", 'signs\r\nconsent = "initials"\r\n')
    assert (home / "people/bea.md").read_bytes() == after.encode()
    people(home, "hide", "bea")
    assert b'consent = "absent"\r\n' in (home / "people/bea.md").read_bytes()
    assert "nothing to do" in people(home, "hide", "bea")


def test_a_dry_run_writes_nothing(home: Path) -> None:  # noqa: F811
    before = kept(home)
    assert "Nothing was written" in people(home, "hide", "nancy-q", "--dry-run")
    assert kept(home) == before
    assert holding({"album.db": (home / "album.db").read_bytes()}, "nancy_q")


def test_mistakes(home: Path) -> None:  # noqa: F811
    before = kept(home)
    assert 'did you mean "nancy-q"' in people(home, "hide", "nancyq", code=2)
    assert 'did you mean "absent"' in people(home, "hide", "nancy-q", "--level", "abscent", code=2)
    assert "that is you" in people(home, "hide", "amber-n", code=2)
    assert "nothing to do" in people(home, "hide", "nancy-q", "--level", "full")
    assert kept(home) == before


def test_who_cannot_be_told_from_somebody_is_told(home: Path) -> None:  # noqa: F811
    assert "nancy-s-2 cannot be told from them" in people(home, "hide", "nancy-s")
    make_folder(home, {"people/old-nan.md": b'+++\nname = "Now"\naccounts = ["twitter:44"]\n+++\n'})
    assert "is called so as well, and is shown" in people(home, "hide", "old-nan")


def test_a_default_of_the_archive(home: Path) -> None:  # noqa: F811
    make_folder(home, {"archive.toml": b'[consent]\nfew = 4\nfew_level = "absent"\n'})
    hidden = built(home)
    assert holding(hidden, "nancy_q", "bea_r", "two_names", "cleo_p") == {"nancy_q"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('consent = "full" # hers\n', 'consent = "absent" # hers\n'),
        ("consent='full'\n[met]\ndate = 2012\n", 'consent="absent"\n[met]\ndate = 2012\n'),
        (
            'name = "x"\naccounts = ["a:1"]\n[met]\ndate = 2012\n',
            'name = "x"\naccounts = ["a:1"]\nconsent = "absent"\n[met]\ndate = 2012\n',
        ),
        ('name = "x"\n[met]\ndate = 2012\n', 'name = "x"\nconsent = "absent"\n[met]\ndate = 2012\n'),
        ('name = """x\ny"""\n', 'consent = "absent"\nname = """x\ny"""\n'),
        ('accounts = [\n  "a:1",\n]\n', 'consent = "absent"\naccounts = [\n  "a:1",\n]\n'),
        ("", 'consent = "absent"\n'),
    ],
)
def test_consent_comes_where_a_person_would_write_it(before: str, after: str) -> None:
    story = "+++\nA story.\nconsent = none\n"
    assert with_consent(f"+++\n{before}{story}", "people/x.md", "absent") == f"+++\n{after}{story}"


def test_what_cannot_be_written_is_told() -> None:
    with pytest.raises(ConfigError, match="cannot be changed") as raised:
        with_consent('+++\nname = "Nan"\raccounts = ["a:1"]\n+++\n', "people/x.md", "absent")
    assert raised.value.hint == 'Write it yourself: consent = "absent"'
    with pytest.raises(ConfigError, match=r"two lines of \+\+\+"):
        with_consent("x", "people/x.md", "absent")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), st.sampled_from(["absent", "full"]))
def test_any_name_keeps_its_file(name: str, level: str) -> None:
    text = with_consent(new_file(name, ["twitter:1"]), "people/x.md", level)
    assert read_person("x", text).consent == level
    assert read_person("x", text).name == named(name)  # without what nobody sees
