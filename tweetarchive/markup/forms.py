"""What somebody typed, as the HTML that people saw: each blog system's own habits undone.

The result is not safe: it may hold anything that was typed. Cleaning belongs to those who put it on a page.
"""

from __future__ import annotations

import html
import re

from ..records import Content
from .hidden import without_hidden, without_hidden_in_markdown
from .linking import linked_text
from .paragraphing import paragraphed
from .shortcodes import replaced


def as_html(content: Content) -> Content:
    """The same words as Content("html", …), or Content("markdown", …) if they are that; what is hidden in them is left
    out.

    "wordpress": shortcodes, blocks, paragraphs and line breaks as WordPress made them of what was typed. "breaks":
    paragraphs and line breaks. "plain": nothing is markup; blank lines, line breaks and addresses mean what they do in
    a letter. Never raises; takes time in proportion to the length.
    """
    match content.format:
        case "wordpress":
            return Content("html", without_hidden(_wordpress(content.source)))
        case "breaks":
            return Content("html", without_hidden(paragraphed(content.source)))
        case "plain":
            return Content("html", _plain(content.source))
        case "markdown":
            return Content("markdown", without_hidden_in_markdown(content.source))
        case _:
            return Content("html", without_hidden(content.source))


def _wordpress(source: str) -> str:
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if "<!-- wp:" not in source:
        return paragraphed(replaced(_fenced(source)))
    source = _BLOCK_CODE.sub(lambda found: _block_code(found[1], found[2]), source)
    source = _EMBEDDED.sub(r'\1<a href="\2">\2</a>\3', source)
    return replaced(_without_comments(source)).strip("\n")


def _block_code(settings: str, inside: str) -> str:
    """The block of the commonest plugin for code, which keeps the language in the comment alone (2026-11)."""
    language = re.search(r'"language":"([a-z0-9+#-]{1,30})"', settings)
    marked = f' class="language-{language[1]}"' if language else ""
    return f"<pre><code{marked}>{inside}</code></pre>"


def _without_comments(source: str) -> str:
    parts = []
    place = 0
    while (start := source.find("<!--", place)) >= 0 and (end := source.find("-->", start)) >= 0:
        parts.append(source[place:start])
        place = end + 3
    return "".join((*parts, source[place:]))


def _fenced(source: str) -> str:
    """Code between lines of ```, which people typed into every field there is, as <pre>."""
    parts: list[str] = []
    opened = ""
    for number, piece in enumerate(pieces := _FENCE.split(source)):
        # split gives text and fences in turn: 0 text, 1 a fence's language, 2 text, …
        if number % 2 == 0:
            parts.append(f"{html.escape(html.unescape(piece), quote=False)}</code></pre>" if opened else piece)
        elif opened:
            opened = ""
        elif number + 2 < len(pieces):
            marked = f' class="language-{piece.lower()}"' if piece else ""
            opened = f"<pre><code{marked}>"
            parts.append(opened)
        else:
            parts.append(f"```{piece}\n")
    return "".join(parts)


def _plain(source: str) -> str:
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = [each.strip("\n") for each in re.split(r"\n(?:[^\S\n]*\n)+", source)]
    return "\n".join(
        "<p>" + "<br>\n".join(linked_text(line.rstrip()) for line in each.split("\n")) + "</p>"
        for each in paragraphs
        if each.strip()
    )


_BLOCK_CODE = re.compile(
    r"<!-- wp:syntaxhighlighter/code ?([^\n]{0,500}?) ?-->\s{0,9}<pre[^>]{0,200}>([^<]*)</pre>"
    r"\s{0,9}<!-- /wp:syntaxhighlighter/code -->"
)
_EMBEDDED = re.compile(r"(<div class=\"wp-block-embed__wrapper\">\s{0,9})(https?://[^\s<>\"]{1,2000})(\s{0,9}</div>)")
_FENCE = re.compile(r"^```[ \t]*([\w+#-]{0,30})[ \t]*(?:\n|\Z)", re.MULTILINE)
