"""Whether a built site tells what nobody may read: every byte of every file, also in what is packed, is looked at.

A second look, which trusts nobody: what may be shown was decided long before (weave), and nothing here relies on it.
Without an archive only what is private whoever it belongs to can be found. The only room above the album that reads
the archive (`knowing`), as it alone has to know what must not be there; nothing of it is passed on but what was found.
"""

from __future__ import annotations

from tweetarchive.check.privacy.audit import Audit
from tweetarchive.check.privacy.knowing import known_of
from tweetarchive.check.privacy.known import Known
from tweetarchive.check.privacy.rules import LEVELS
from tweetarchive.check.privacy.sharing import for_everybody

__all__ = ["LEVELS", "Audit", "Known", "for_everybody", "known_of"]
