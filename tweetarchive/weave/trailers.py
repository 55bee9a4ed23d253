"""Lines that a plugin put under comments: "NAME's last blog post..TITLE", with a link to what the author wrote there.

CommentLuv did so from 2008 on, in a dozen templates, and blogs could word their own. The line is not what the author
said (and where the title is a tweet, the names in it are not whom they spoke to), but often all that is left of a name.
"""

from __future__ import annotations

import html
import re

from msgspec import Struct

from tweetarchive.records import Content
from tweetarchive.weave.names import bare_name, folded

MAX_NAME = 60
MAX_TRAILER = 3_000
MAX_OPENED = 300


class Trailer(Struct, frozen=True):
    """name: of the comment's author, as far as the template tells it; title: of what they had written last; url: of
    that, "" in plain text.
    """

    name: str
    title: str
    url: str = ""


def cut_trailer(content: Content, name: str = "") -> tuple[Content, Trailer | None]:
    """The words without the plugin's line under them, and that line. name: the author's, "" if unknown.

    Cut only where it is the last paragraph, and its name is the author's or it is built as only the plugin built it;
    and never where nothing else would be left, unless the name fits.
    """
    source = content.source
    marks = list(_MARK.finditer(source, max(0, len(source) - MAX_TRAILER)))
    if not marks:
        return content, None
    mark = marks[-1]
    start = max(source.rfind(">", 0, mark.start()), source.rfind("\n", 0, mark.start()))
    start = max(start, source.rfind(".-=", 0, mark.start()) + 2 if ".-=" in source else -1) + 1
    found = _trailer(source[start : mark.start()], source[mark.end() :])
    if not found:
        return content, None
    before = _OPENED.search(source[max(0, start - MAX_OPENED) : start])
    cut = start - len(before[0]) if before else start
    left = _without_breaks(source[:cut]) + _still_open(source[cut:])
    remains = bool(re.sub(r"<[^<>]*>|&nbsp;", "", left).strip())
    by_plugin = bool(_BUILT.search(source[cut:start])) or _close_dots(source, mark)
    worded = not name and re.search("blog|tweet|recently", mark[0]) is not None
    if fits(found.name, name) or (remains and (by_plugin or worded)):
        return Content(content.format, left), found
    return content, None


def fits(told: str, name: str) -> bool:
    """Whether a trailer's name is that of a comment's author. The template's "s" may be one too many or too few."""
    ours, theirs = (re.sub(r"\W", "", folded(bare_name(one) or one)) for one in (name, told))
    if not ours or not theirs:
        return False
    shorter, longer = sorted((ours.removesuffix("s"), theirs.removesuffix("s")), key=len)
    return shorter == longer or (len(shorter) >= 3 and longer.startswith(shorter))


def _trailer(name: str, rest: str) -> Trailer | None:
    """What the template was filled with, None if this is no such line or not the last one."""
    name = html.unescape(name).strip(" \t*_.-=")
    url = _HREF.search(rest)
    words = _MARKDOWN_LINK.sub(r"\1", rest)
    lines = html.unescape(re.sub(r"<[^<>]*>", "", re.sub(r"<(?:br|/?p|/?div)\b[^<>]*>", "\n", words))).split("\n")
    title = [line for line in (" ".join(line.split()) for line in lines) if line.strip("*_.=- ")]
    if not name or len(name) > MAX_NAME or len(title) > 1:
        return None
    cleaned = re.sub(r"(?:\s*=-\.|[*_\s]|(?<=\S)\s?My Profile)*\Z", "", title[0]) if title else ""
    return Trailer(name, cleaned.lstrip("*_ "), html.unescape(url[1] or url[2] or url[3]) if url else "")


def _without_breaks(text: str) -> str:
    """Without empty lines at its end."""
    while True:
        text = text.rstrip()
        line_break = _BREAK.search(text[-12:])
        if not line_break:
            return text
        text = text[: -len(line_break[0])]


def _still_open(tail: str) -> str:
    """End tags of elements that were opened before `tail` and closed in it."""
    opened: list[str] = []
    missing = []
    for end, tag in _TAG.findall(tail):
        if not end:
            opened.append(tag.lower())
        elif tag.lower() in opened:
            while opened.pop() != tag.lower():
                pass
        else:
            missing.append(f"</{tag}>")
    return "".join(missing)


def _close_dots(source: str, mark: re.Match[str]) -> bool:
    """Whether the title, or its link, follows the dots without a space, as nobody writes."""
    after = source[mark.end() : mark.end() + 1]
    return bool(re.search(r"(?:blog|tweet).*\.\.\Z", mark[0])) and bool(after) and not after.isspace()


_APOSTROPHE = r"(?:['’´`]|&#0?39;|&#x27;|&apos;|&#180;|&acute;|&#8217;|&rsquo;)"
_DOTS = r"\s?(?:\.\.+|…|&#8230;|&hellip;)"
_MARK = re.compile(
    rf"(?:{_APOSTROPHE}?s|{_APOSTROPHE})\s(?:last|latest|most\srecent)\s(?:blog\spost|[^\W\d_]+(?:\s[^\W\d_]+)?){_DOTS}"
    rf"|\srecently\sposted{_DOTS}"
)
_OPENED = re.compile(
    r"(?:<(?:p|em|i|abbr|span|div|small|strong|b|cite)\b[^<>]*>|<br\s*/?>|\.-=|(?<!\w)[*_]{1,3}|&nbsp;|\s)+\Z",
    re.IGNORECASE,
)
_BUILT = re.compile(r"<(?:em|i|abbr)\b|<span[^<>]*luv|\.-=", re.IGNORECASE)
_BREAK = re.compile(r"(?:<br\s*/?>|&nbsp;)\Z", re.IGNORECASE)
_HREF = re.compile(r"<a\b[^<>]*?\shref\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')|\]\((\S+?)\)", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]{0,300})\]\([^\s()]+\)")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)\b[^<>]*(?<!/)>")
