"""The caps that keep a hostile or broken export from filling memory or disk, and the words that say one was reached.

Knows numbers only: no name is judged and nothing is opened here.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import LimitExceeded

RATIO_FLOOR = 10 * 2**20
"""Bytes. Below this nobody is hurt, and a short file of one repeated line honestly packs a thousandfold."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an export may hold at most. Each field's name is the NAME of `--limit NAME=VALUE`.

    The defaults are far above any real export (services that make large ones cut them into parts of at most 50 GB),
    and near enough to stop a bomb.
    """

    members: int = 500_000
    """Files and folders listed in one container, litter included."""
    member_bytes: int = 64 * 2**30
    """Bytes of one member, unpacked. A single video can be some GB."""
    total_bytes: int = 2**40
    """Bytes of all members together, unpacked."""
    ratio: int = 200
    """Unpacked bytes for each packed byte, judged only above `RATIO_FLOOR`. Tweets pack 5 to 20 times; deflate can
    reach 1,032 times, and only a bomb comes near that."""

    def check_members(self, count: int, where: str) -> None:
        """Raises LimitExceeded if the `count`-th thing in the container is one too many."""
        if count > self.members:
            raise exceeded("members", self.members, f"is file or folder number {count:,}", where=where)

    def check_sizes(self, size: int, total: int, where: str) -> None:
        """Raises LimitExceeded if a member of `size` bytes, or all up to it (`total` bytes), is more than allowed."""
        if size > self.member_bytes:
            raise exceeded("member_bytes", self.member_bytes, f"is {size:,} bytes", where=where, enough=size)
        if total > self.total_bytes:
            raise exceeded("total_bytes", self.total_bytes, f"makes {total:,} bytes in all", where=where)

    def check_ratio(self, size: int, packed: int, where: str) -> None:
        """Raises LimitExceeded if `packed` bytes unpack to `size` bytes and that looks like a bomb."""
        if size > RATIO_FLOOR and size > self.ratio * packed:
            times = -(-size // max(packed, 1))
            what = f"unpacks {packed:,} bytes to {size:,} or more, as a zip bomb does"
            raise exceeded("ratio", self.ratio, what, where=where, enough=times)


DEFAULT_LIMITS = Limits()


def exceeded(name: str, value: int, what: str, *, where: str, enough: int | None = None) -> LimitExceeded:
    """The error for limit `name` of `value`; `what` was met. The hint offers `enough`, or else twice `value`."""
    return LimitExceeded(
        f"{what}; the limit {name} is {value:,}",
        where=where,
        hint=f"If you trust this export, raise it with --limit {name}={enough or max(2 * value, 1)}.",
    )
