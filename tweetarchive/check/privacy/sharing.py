"""What was found, for a log that everybody may read: nobody is named in it who does not wish to be found."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from tweetarchive.check.findings import Finding
from tweetarchive.check.privacy.known import Known
from tweetarchive.check.privacy.masking import LEFT_OUT


def for_everybody(findings: Iterable[Finding], known: Known) -> tuple[Finding, ...]:
    """The same, without the names of those people files, exports and pages that tell of somebody whom nothing may tell
    of. What is found in such a file loses its place.
    """
    slugs = "|".join(map(re.escape, sorted(known.slugs.values(), key=lambda slug: (-len(slug), slug))))
    paths = re.compile(rf"(?<=/)(?:{slugs})(?=[./]|\Z)|(?<![\w-])(?:{slugs})(?='s export )") if slugs else None

    def masked(text: str) -> str:
        text = paths.sub(LEFT_OUT, text) if paths else text
        return known.finder.masked(text) if known.finder else text

    made = []
    for each in findings:
        names = masked(each.file) != each.file or (known.finder is not None and known.finder.leads(each.file))
        place = ("", 0) if names else (each.file, each.line)
        made.append(replace(each, message=masked(each.message), file=place[0], line=place[1], examples=()))
    return tuple(made)
