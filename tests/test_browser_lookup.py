"""404.html of a large archive in a real browser: whoever comes by an address of a service arrives at the post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from albums import AlbumMaker
from browsing import Witness, served

from tweetarchive.album.reader import Album
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import find_theme
from tweetarchive.site import Site, SiteSettings, lookup

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BASE = "https://me.example/repo/"
IDS = ("7", "35", "36", "1295", "771112988", "30000000001", "286574710403342336", "286574710403342337")
LAST = "9223372036854775807"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small archive whose files of addresses hold three posts each."""
    out = tmp_path_factory.mktemp("lookup") / "site"
    maker = AlbumMaker("Alma Ortega")
    nancy = maker.person("Nancy Drew", handle="Nancy")
    for number, name in enumerate(IDS, 1):
        maker.post(maker.owner, f"2011-02-0{number} 09:00", "Alone that day", name=name)
    missing = maker.ghost(nancy, "2012-05-01 10:00", name="286574710403342338")
    maker.post(maker.owner, "2012-05-01 10:05", "Tea.", answers=missing, to=[nancy], name="286574710403342400")
    asked = maker.post(nancy, "2012-05-02 10:00", "Tea?", to=[maker.owner], name="286574710403342500")
    maker.post(maker.owner, "2012-05-02 10:05", "Tea!", answers=asked, to=[nancy], name=LAST)
    for service, name in (("mastodon", "109372843234"), ("bluesky", "3jt2k5xyz2c2a"), ("bluesky", "self")):
        maker.post(maker.owner, "2022-05-02 10:00", f"From {service}", name=name).service = service
    with pytest.MonkeyPatch.context() as small, Album.open(maker.write(out.parent / "album.db")) as album:
        small.setattr(lookup, "POSTS", 3)
        site = Site(album, SiteSettings(title="Letters", base_url=BASE, permalinks="lookup"))
        renderer = Renderer(find_theme("base"), site.view, base_url=BASE)
        documents = site.documents()
        files = {path: renderer.page(site[path]) for path in site if path.startswith(("4", "dates/", "threads/"))}
        files |= {path: renderer.document(documents[path]) for path in documents if path.startswith("lookup/")}
        files |= {path: source.read_bytes() for path, source in renderer.assets.items()}
    for path, content in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(content)
    assert len(list((out / "lookup").iterdir())) == 1 + 4 + 1 + 1
    return out


@pytest.fixture(scope="module")
def root(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    opened = chromium.new_page(viewport={"width": 380, "height": 800})
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


def arrives(page: Page, root: str, asked: str, there: str) -> None:
    page.goto(root + asked, wait_until="commit")
    page.wait_for_url(f"{root}{there}", wait_until="commit")
    page.locator(":target").wait_for()


def test_every_post_is_found_by_its_id(page: Page, root: str) -> None:
    for day, name in enumerate(IDS, 1):
        arrives(page, root, f"alma_ortega/status/{name}", f"dates/2011/02/0{day}.html#twitter-{name}")
    arrives(
        page, root, "x/status/286574710403342400", "threads/twitter-286574710403342338.html#twitter-286574710403342400"
    )
    arrives(page, root, f"x/status/{LAST}", f"threads/twitter-286574710403342500.html#twitter-{LAST}")


@pytest.mark.parametrize(
    "asked",
    [
        "NANCY/status/7?s=20&t=x#m",
        "Nancy/status/7/",
        "nancy/status/7.html",
        "nancy/status/7/photo/1",
        "nancy/statuses/7",
        "i/status/7",
        "i/web/status/7",
        "friends/status/7",
        "https://twitter.com/nancy/status/7",
        "nancy%2Fstatus%2F7",
        "%E0%A4%A/nancy/status/7",
    ],
)
def test_an_address_may_be_written_as_its_service_knows_it(page: Page, root: str, asked: str) -> None:
    arrives(page, root, asked, "dates/2011/02/01.html#twitter-7")


@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("@alma@tea.example/109372843234", "mastodon-109372843234"),
        ("users/alma/statuses/109372843234", "mastodon-109372843234"),
        ("profile/did:plc:abc123/post/3jt2k5xyz2c2a", "bluesky-3jt2k5xyz2c2a"),
        ("profile/alma.tea.example/post/self", "bluesky-self"),
    ],
)
def test_other_services_have_addresses_of_their_own(page: Page, root: str, asked: str, place: str) -> None:
    arrives(page, root, asked, f"dates/2022/05/02.html#{place}")


@pytest.mark.parametrize(
    "asked",
    [
        "nancy/status/8",
        "nancy/status/286574710403342338",  # missing
        "nancy/status/0",
        "nancy/status/99999999999999999999",
        "nancy/status/7x",
        "nancy/status/07",
        "@alma/7",
        "profile/alma/post/3jt2k5xyz2c2b",
        "profile/__proto__/post/constructor",
        "status//elsewhere.example/7",
        "nancy/status/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "//elsewhere.example/status/javascript:alert(1)",
        "friends/nobody.html",
    ],
)
def test_what_is_not_there_stays_the_page_that_says_so(page: Page, root: str, asked: str) -> None:
    witness = Witness(page, root)
    page.goto(root + asked)
    page.wait_for_function("() => !document.querySelector('#lookup').textContent")
    page.locator("h1", has_text="Nothing here").wait_for()
    assert page.url.startswith(root) and not page.locator(":target").count()
    assert all("404" in said for said in witness.heard())


def test_it_says_what_it_does_and_stays_if_nothing_can_be_read(page: Page, root: str) -> None:
    held = []
    page.route("**/lookup/table.js*", lambda route: held.append(route))
    page.goto(f"{root}nancy/status/7", wait_until="commit")
    said = page.get_by_role("status")
    said.filter(has_text="Looking for the post that had this address …").wait_for()
    assert not page.locator("h1").is_visible()
    held[0].abort()
    page.unroute("**/lookup/table.js*")
    page.locator("h1", has_text="Nothing here").wait_for()
    assert said.inner_text() == ""


def test_nothing_is_loaded_for_addresses_that_no_post_had_and_without_scripts(
    page: Page, chromium: Browser, root: str
) -> None:
    witness = Witness(page, root)
    page.goto(f"{root}no/such/page.html")
    assert not [asked for asked in witness.asked if "/lookup/" in asked]
    quiet = chromium.new_page(java_script_enabled=False)
    witness = Witness(quiet, root)
    quiet.goto(f"{root}nancy/status/7")
    assert quiet.locator("h1").is_visible() and not [asked for asked in witness.asked if "/lookup/" in asked]
    quiet.close()
