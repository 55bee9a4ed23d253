"""What a people file says about a person besides name and story: stored as JSON in person.facts.

Words are kept as the owner wrote them; nothing here is parsed into dates. It is not a view.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct


class Facts(Struct, frozen=True, omit_defaults=True):
    """circles: (name, when) as written. met: (when, where or how). introduced_by: a person's slug. birthday: "03-14"
    or "1980-03-14".
    """

    circles: tuple[tuple[str, str], ...] = ()
    met: tuple[str, str] = ("", "")
    introduced_by: str = ""
    birthday: str = ""


encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder(Facts).decode
