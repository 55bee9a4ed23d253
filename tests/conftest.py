"""What tests in many files need: the example archive, and a browser without a network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_line import start
from hypothesis import settings

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
]


settings.register_profile("any machine", deadline=None)  # no test trusts a clock
settings.load_profile("any machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with a browser first, as they take longest: of several processes none then works on alone at the end."""
    browsing = {item.path for item in items if "chromium" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: item.path not in browsing)


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example archive, imported and built: look at it, change nothing in it that another test could see."""
    root = tmp_path_factory.mktemp("example") / "archive"
    start("example", root, "--strict")
    return root


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """The system's Chromium ($CHROMIUM, or the first on the path), headless and cut off from the network.

    Without one the test is skipped with the reason, unless TWEETARCHIVE_BROWSER=required is set, as it is in CI.
    """
    names = ("chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing = "no Chromium here: install it (Debian: apt-get install chromium) or name one in $CHROMIUM"
        if os.environ.get("TWEETARCHIVE_BROWSER") == "required":
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    home = str(tmp_path_factory.mktemp("chromium-home"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS, env={**os.environ, "HOME": home})
        yield browser
        browser.close()
