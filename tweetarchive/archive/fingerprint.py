"""What an export holds, as one short hash: equal for a folder, a zip and a tar of the same export.

The hashes of the parts are added up (modulo 2^256), so that they may come in any order and nothing has to be kept or
sorted. That two exports are told apart is all it is for: it is no seal against somebody who forges one.
"""

from __future__ import annotations

from hashlib import sha256

from ..records import Origin


class Fingerprint:
    """Add every record, picture and member of one export, then ask for `digest`."""

    __slots__ = ("_sum",)

    def __init__(self) -> None:
        self._sum = 0

    def record(self, kind: str, native_id: str, digest: bytes, member: str, position: int, times: int = 1) -> None:
        """digest: SHA-256 of the payload, 32 bytes."""
        place = f"record\0{kind}\0{native_id}\0{member}\0{position}\0"
        self._sum += times * int.from_bytes(sha256(place.encode() + digest).digest(), "big")

    def blob(self, key: str, digest: bytes) -> None:
        """digest: SHA-256 of the file, 32 bytes."""
        self._sum += int.from_bytes(sha256(f"blob\0{key}\0".encode() + digest).digest(), "big")

    def member(self, path: str, size: int) -> None:
        """Every file of the export, also those that nobody reads. size in bytes, unpacked."""
        self._sum += int.from_bytes(sha256(f"member\0{path}\0{size}".encode()).digest(), "big")

    def digest(self, origin: Origin) -> str:
        """64 hexadecimal digits. A later download of an unchanged account has another time, and is another export."""
        facts = (
            origin.service,
            origin.owner,
            origin.handle,
            origin.name,
            str(origin.generated),
            origin.generation,
            str(int(origin.partial)),
            f"{self._sum % 2**256:064x}",
        )
        return sha256("\0".join(facts).encode()).hexdigest()
