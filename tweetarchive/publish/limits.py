"""What GitHub Pages does not take, found before anything is sent. How much that is, `check` knows as well."""

from __future__ import annotations

from collections.abc import Mapping

from tweetarchive.check.holding import NEARLY, Sizes
from tweetarchive.errors import PublishError
from tweetarchive.sizes import told_size

HEAVY = 50_000_000
"""Bytes of pictures and films from which on older versions of a site are not kept by default."""

WORST = 5


def refuse_too_large(sizes: Mapping[str, int]) -> None:
    """sizes: path → bytes. Raises PublishError, which names the largest files and what would help."""
    most = Sizes()
    large = [path for path, size in sizes.items() if size > most.file]
    total = sum(sizes.values())
    if large:
        raise PublishError(
            f"{len(large):,} file{'s are' if len(large) > 1 else ' is'} larger than the 100 MB that GitHub takes:\n"
            f"{_worst({path: sizes[path] for path in large})}",
            where="site",
            hint=HELP,
        )
    if total > most.site:
        raise PublishError(
            f"the site has {told_size(total)}, and GitHub Pages takes {told_size(most.site)}. The largest files:\n"
            f"{_worst(sizes)}",
            where="site",
            hint=HELP,
        )


def near(sizes: Mapping[str, int]) -> str:
    """A sentence if the site will soon be too large, else ""."""
    total = sum(sizes.values())
    if total <= Sizes().site * NEARLY:
        return ""
    return f"The site has {told_size(total)} of the {told_size(Sizes().site)} that GitHub Pages takes. {HELP}"


def heavy(sizes: Mapping[str, int]) -> bool:
    """Whether each version that is kept would cost much."""
    return sum(size for path, size in sizes.items() if path.startswith("media/")) > HEAVY


HELP = (
    'In archive.toml, [media] max_width makes pictures smaller and video = "skip" leaves films out. Elsewhere than on'
    " GitHub, --no-limits publishes it as it is."
)


def _worst(sizes: Mapping[str, int]) -> str:
    worst = sorted(sizes.items(), key=lambda item: (-item[1], item[0]))[:WORST]
    return "\n".join(f"{told_size(size):>9}  {path}" for path, size in worst)
