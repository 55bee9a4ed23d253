"""What tests in many files need: the example archive, and a browser without a network."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_line import run, start
from hypothesis import settings
from templates_once import share

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ARGUMENTS = [
    "--no-sandbox",  # containers and root have none
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # a page that asks for another host gets nothing
    "--disable-site-isolation-trials",  # as the next: a process for each site, and another ready for the one to come
    "--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess,"
    "WebUIOmniboxPopup,WebUIOmniboxAimPopup,"  # two pages of the browser's own behind each window that nobody sees
    # The list takes the place of Playwright's own, so what that switches off is named again.
    "AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,"
    "HttpsFirstBalancedModeAutoEnable,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,"
    "OptimizationHints,PaintHolding,PreconnectToSearch,TcpPortRandomizationWin,ThirdPartyStoragePartitioning",
]


settings.register_profile("any machine", deadline=None)  # no test trusts a clock
settings.load_profile("any machine")
share()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a browser first, as they take longest: of several processes none then works on alone at the end."""
    browsing = {item.path for item in items if "chromium" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path not in browsing)


Once = Callable[[str, Callable[[Path], object]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """A folder that is filled once for all tests, also where several processes share them: its name, what fills it."""
    base = tmp_path_factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "once"
    shared.mkdir(exist_ok=True)

    def filled(name: str, fill: Callable[[Path], object]) -> Path:
        folder, whole, broken = (shared / f"{name}{end}" for end in ("", ".whole", ".broken"))
        try:
            folder.mkdir()
        except FileExistsError:  # by a test before, or by another process, which may be at it still
            end = time.monotonic() + 300
            while not whole.exists():
                assert not broken.exists() and time.monotonic() < end, f"{name} was to be made elsewhere, and was not"
                time.sleep(0.05)
            return folder
        try:
            fill(folder)
        except BaseException:
            broken.touch()
            raise
        whole.touch()
        return folder

    return filled


@pytest.fixture(scope="session")
def example(once: Once) -> Path:
    """The example archive, imported and built: look at it, change nothing in it that another test could see."""
    return once("example", lambda folder: start("example", folder / "archive", "--strict")) / "archive"


@pytest.fixture(scope="session")
def example_in(once: Once, example: Path) -> Callable[[str], Path]:
    """The site of the example in any of our themes, by its name. Look at it, and change nothing."""

    def built(theme: str) -> Path:
        if theme == "letters":
            return example / "site"

        def build(folder: Path) -> None:
            shutil.copytree(example, folder / "archive", ignore=shutil.ignore_patterns("site"))
            run("-C", folder / "archive", "build", "--theme", theme, "-o", folder / "site")

        return once(f"example in {theme}", build) / "site"

    return built


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The system's Chromium ($CHROMIUM, or the first on the path), headless and cut off from the network.

    Its headless shell goes first where there is one: the same engine without the windows and pages of its own that a
    whole Chromium keeps at work, for a fifth of the time of each new page (2026-11).

    Without one the test is skipped with the reason, unless TWEETARCHIVE_BROWSER=required is set, as it is in CI.
    """
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing = "no Chromium here: install it (Debian: chromium-headless-shell) or name one in $CHROMIUM"
        if os.environ.get("TWEETARCHIVE_BROWSER") == "required":
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    home = str(tmp_path_factory.mktemp("chromium-home"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS, env={**os.environ, "HOME": home})
        yield browser
        browser.close()
