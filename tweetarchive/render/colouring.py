"""Code → the same code with a class for each kind of word, for stylesheets to colour. The only door to Pygments.

No style is written, no language is guessed: who does not say it gets plain text.
"""

from __future__ import annotations

import html
from functools import lru_cache

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

LONGEST = 20_000
"""Characters. Lexers are patterns tried one after the other, and some take their time where nothing fits (2026-11)."""

Formatter = HtmlFormatter
"""For those who are asked for a formatter, not for code: Markdown's extension."""


def coloured(code: str, language: str) -> str:
    """`code` as HTML, escaped and with spans; only escaped if nobody knows the language, or it is very long."""
    lexer = _lexer(language.lower()) if language and len(code) <= LONGEST else None
    if lexer is None:
        return html.escape(code, quote=False)
    return highlight(code, lexer, _FORMATTER).rstrip("\n")


_FORMATTER = HtmlFormatter(nowrap=True)


@lru_cache(maxsize=64)  # a blog is about few languages; a lexer keeps nothing of what it read
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(_CALLED_OTHERWISE.get(language, language), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


_CALLED_OTHERWISE = {
    "csharp": "c#",
    "c-sharp": "c#",
    "jscript": "javascript",
    "actionscript3": "as3",
    "plain": "text",
    "txt": "text",
    "markup": "html",
    "javafx": "java",
    "powershell": "powershell",
}
"""What plugins for code call a language, and Pygments does not (2026-11)."""
