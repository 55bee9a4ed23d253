"""Who a commenter is: by the strongest thing that is told, the same wherever it is told, never by what is secret."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.commenting.commenters import avatar_hash, commenter, described, email_hash, folded, own_page

MAIL = "bea@mail.example"
MD5 = hashlib.md5(MAIL.encode()).hexdigest()
SHA = hashlib.sha256(MAIL.encode()).hexdigest()
AVATAR = f"https://secure.gravatar.com/avatar/{MD5}?s=32&d=mm"


def test_the_strongest_thing_tells_who_it_is() -> None:
    told = {
        "account": "wordpress:b.example:2",
        "email": MAIL,
        "url": "http://bea.example",
        "name": "Bea",
        "comment": "c1",
    }
    keys = []
    for gone in (None, "account", "email", "url", "name"):
        told.pop(gone or "", None)
        keys.append(commenter("b.example", **told).native_id)
    expected = ["wordpress:b.example:2", f"mail:{MD5}", "url:bea.example", "name:b.example:bea", "nobody:c1"]
    assert keys == expected


def test_an_avatar_and_an_address_are_one_person() -> None:
    typed = commenter("b.example", email=" Bea@Mail.example\n", name="Bea")
    seen = commenter("b.example", avatar=AVATAR, name="Bea B.")
    later = commenter("b.example", avatar=f"//0.gravatar.com/avatar/{SHA.upper()}", name="Bea")
    assert typed.native_id == seen.native_id == f"mail:{MD5}"
    assert later.native_id in described(typed, email="BEA@mail.example").same_as


def test_an_account_is_also_its_address() -> None:
    by_number = commenter("b.example", account="wordpress:b.example:2", email=MAIL)
    assert described(by_number, email=MAIL).same_as == (f"mail:{MD5}", f"mail256:{SHA}")


@pytest.mark.parametrize(
    "nobody",
    ["", "bea", "noreply@blogger.com", " NoReply@Blogger.com "],
)
def test_an_address_that_is_nobodys_is_none(nobody: str) -> None:
    assert email_hash(nobody) == ""


@pytest.mark.parametrize(
    "placeholder",
    [
        *("", "https://b.example/me.png", "https://gravatar.com/avatar/", f"https://b.example/avatar/{MD5}"),
        "https://secure.gravatar.com/avatar/ad516503a11cd5ca435acc9bb6523536?s=32",
        "https://secure.gravatar.com/avatar/D41D8CD98F00B204E9800998ECF8427E",
        f"https://secure.gravatar.com/avatar/{MD5}a",
    ],
)
def test_an_avatar_that_is_nobodys_is_none(placeholder: str) -> None:
    assert avatar_hash(placeholder) == ""


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://bea.example", "bea.example"),
        ("https://www.Bea.example/2008/about.html?x=1", "bea.example"),
        ("http://bea.blogs.example/", "bea.blogs.example"),
        ("https://twitter.com/bea", "twitter.com/bea"),
        ("https://m.facebook.com/profile.php?id=7", "m.facebook.com/profile.php?id=7"),
        ("http://www.blogger.com/profile/0123", "blogger.com/profile/0123"),
        ("https://fosstodon.example/@bea", "fosstodon.example/@bea"),
        ("https://twitter.com/", ""),
        ("http://", ""),
        ("http://localhost/", ""),
        ("bea.example", ""),
        ("mailto:bea@mail.example", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_a_page_tells_who_it_is_as_far_as_it_is_theirs_alone(url: str, key: str) -> None:
    assert own_page(url) == key


def test_a_name_is_one_on_one_site_only() -> None:
    here = commenter("b.example", name="  BÉA   B ")
    assert here == commenter("b.example", name="BÉA B")
    assert here.native_id == commenter("b.example", name="béa b").native_id
    assert here.native_id != commenter("c.example", name="BÉA B").native_id
    assert here.name == "BÉA B"


def test_of_whom_nothing_is_known_no_two_are_one() -> None:
    one, other = (commenter("b.example", url="http://", comment=f"p.c{number}") for number in (1, 2))
    assert one.native_id != other.native_id
    assert one.name == ""


def test_a_page_that_is_none_is_not_described() -> None:
    bea = commenter("b.example", name="Bea")
    assert described(bea, url=" https://bea.example/me ").website == "https://bea.example/me"
    assert described(bea, url="javascript:alert(1)").website == ""
    assert described(bea, as_of=7).as_of == 7


# --- whatever comes ---------------------------------------------------------------------------------------------------

ANY = st.text(max_size=20)
LOCAL = st.text("abcdefghijklmnopqrstuvwxyz0123456789.+", min_size=8, max_size=12)


@given(LOCAL, ANY, ANY)
def test_an_address_is_never_to_be_read_again(local: str, url: str, name: str) -> None:
    email = f"{local}@mail.example"
    ref = commenter("b.example", email=email, url=url, name=name)
    account = described(ref, email=email, url=url)
    if local not in url and local not in name:
        assert local not in f"{ref} {account}"


@given(ANY, ANY, ANY, ANY, ANY)
def test_there_is_always_a_key_and_blanks_change_nothing(
    site: str, email: str, avatar: str, url: str, name: str
) -> None:
    ref = commenter(site, email=email, avatar=avatar, url=url, name=name, comment="c1")
    assert ref.native_id.partition(":")[0] in ("mail", "mail256", "url", "name", "nobody")
    assert commenter(site, email=f" {email} ", avatar=avatar, url=f" {url} ", name=f" {name} ", comment="c1") == ref


@given(st.text())
def test_a_folded_name_is_folded(name: str) -> None:
    """Folding what folding made changes nothing more, so that a name compares with what was kept of it."""
    once = folded(name)
    assert folded(once) == once
    assert folded(f"  {name.upper()}\n") == folded(name.upper())
