"""Which themes can be named: those in the archive's own folder, those that come with the product, those of packages.

Finds folders by what is on disk and in the metadata of packages; reads no theme and runs none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

import tweetarchive
from tweetarchive.render.theme_files import FILE

ENTRY_POINTS = "tweetarchive.themes"


@dataclass(frozen=True)
class KnownTheme:
    """A theme that can be named. release: what it came with, "tweetarchive 0.1.0"; "" if it is only a folder.

    complaint: why there is nothing at `root`, if so.
    """

    root: Path
    release: str = ""
    complaint: str = ""


def known_themes(
    places: Sequence[Path] | None = None, *, shelf: Path | None = None, packages: bool = True
) -> dict[str, KnownTheme]:
    """Every theme that can be named, sorted. Of two with one name the archive's counts most, a package's least.

    places: folders that hold themes; by default those shipped with the product and those that other packages bring.
    shelf: the archive's own folder of themes. packages: ask those installed, which takes time if they are many.
    """
    known: dict[str, KnownTheme] = {}
    if places is None:
        if packages:
            known.update((entry.name, _brought(entry)) for entry in entry_points(group=ENTRY_POINTS))
        known.update((root.name, KnownTheme(root, SHIPPED)) for root in _themes_in(shipped()))
    for place in (*(places or ()), *([shelf] if shelf else ())):
        known.update((root.name, KnownTheme(root)) for root in _themes_in(place))
    return dict(sorted(known.items()))


SHIPPED = f"tweetarchive {tweetarchive.__version__}"


def shipped() -> Path:
    """The themes that come with the product: inside the package when installed, beside it in a checkout."""
    package = Path(tweetarchive.__file__).parent
    installed = package / "_themes"
    return installed if installed.is_dir() else package.parent / "themes"


def _themes_in(place: Path) -> list[Path]:
    return [config.parent for config in place.glob(f"*/{FILE}")]


def _brought(entry: EntryPoint) -> KnownTheme:
    """Where another package keeps the theme it announces: the package's own folder or one of the theme's name in it."""
    release = f"{entry.dist.name} {entry.dist.version}" if entry.dist else entry.module
    try:
        spec = find_spec(entry.module)
    except (ImportError, ValueError):  # what should hold it is not there
        spec = None
    homes = list(spec.submodule_search_locations or ()) if spec else []
    if spec and not homes and spec.origin:
        homes = [str(Path(spec.origin).parent)]
    for home in homes:
        for folder in (Path(home), Path(home, entry.name)):
            if (folder / FILE).is_file():
                return KnownTheme(folder, release)
    return KnownTheme(Path(entry.module), release, f"the package {entry.module} announces it but has no {FILE}")
