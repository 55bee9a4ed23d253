"""Templates made ready, kept from one Renderer to the next: after a save, what was saved is compiled and nothing else.

A template of 6 KB takes 20 ms to compile, all that a page needs up to 100 (2026-11). Everything held here follows from
the text of a template, its name and the kind of environment it is for: no page, no value and no environment.
"""

from __future__ import annotations

from collections.abc import Hashable
from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from tweetarchive.render.frames import Cut
from tweetarchive.render.newest import Newest


class Compiled:
    """For any number of Renderers, one at a time. cuts: see `frames`."""

    def __init__(self) -> None:
        self.cuts: Newest[Cut] = Newest()
        self._codes: Newest[CodeType] = Newest()

    def for_kind(self, kind: Hashable) -> BytecodeCache:
        """For an environment of that kind: whatever of it goes into code, as Jinja works out what is constant, such as
        a filter of a fixed word, when it compiles.
        """
        return _Codes(self._codes, kind)


class _Codes(BytecodeCache):
    """Jinja's own door for keeping code. A bucket is one text of a template; its key, the template's name and file."""

    def __init__(self, codes: Newest[CodeType], kind: Hashable) -> None:
        self._codes = codes
        self._kind = kind

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((self._kind, bucket.key), bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._codes.keep((self._kind, bucket.key), bucket.checksum, bucket.code)
