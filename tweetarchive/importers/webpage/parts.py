"""What is in a comment's box: who, when, and the words, wherever a theme puts them.

Themes agree on little but the names of classes (`marks`), so each part is looked for by the most telling mark first,
and the words, where nothing names them, are what is left when the rest is taken out. Must not know which box is whose.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ...commenting.dates import iso_date, written_date
from ...markup.reading import Element, body, names, steps
from . import marks
from .found import Found
from .names import clean_name, name_in_line, name_in_reply_link
from .nodes import Node, own


def read_part(node: Node, others: Collection[Element]) -> Found:
    """The comment in a node's box. others: the boxes of all nodes, whose content is not this one's."""
    box = node.element
    elements = list(own(box, others))
    author = _first(marks.AUTHOR, (each for each in elements if not _quoted(each)))
    words, gone = _words(box, elements, others, author)
    around = _around(elements, words, gone)
    header = _header(box, others, words, gone)
    machine = _machine_date(around)
    name, url = _name(author, around)
    content = _markup(words, gone)
    by_author = marks.is_by_author(box) or marks.any_of(marks.is_by_author, around)
    ping = bool(marks.is_ping(box) or _PING.match(header) or (url and _PING_EXCERPT.fullmatch(content)))
    title, linking = _linking(elements) if ping else ("", "")
    header = header.replace(title, " ") if title else header  # for there may be a date in it
    return Found(
        local=node.local,
        name=clean_name(name or name_in_line(header), by_author),
        url=url or linking,
        avatar=_avatar(around),
        machine=machine,
        written="" if machine else _written_date(around) or (header if written_date(header) else ""),
        content=_excerpt(content, title) if ping else content,
        by_author=by_author,
        ping=ping,
        title=title,
        number=_number(around),
        pending=marks.any_of(marks.is_pending, [box, *elements]),
        deleted=marks.any_of(marks.is_deleted, [box, *elements]),
        permalink=_permalink(around, node.local),
    )


def _first(ranked: Iterable[marks.Mark], elements: Iterable[Element]) -> Element | None:
    """The first element that says something under the most telling mark that fits any."""
    saying = [each for each in elements if each.text()]
    return next((each for mark in ranked for each in saying if mark(each)), None)


# --- who -----------------------------------------------------------------------------------------------------------


def _quoted(element: Element) -> bool:
    return any(above.tag in ("blockquote", "q") for above in element.ancestors())


def _name(author: Element | None, around: list[Element]) -> tuple[str, str]:
    """(name, address). The link for replies knows the name too, and nothing else."""
    if author is None:
        return _name_in_links(around), ""
    inside = [author, *author.elements()]
    beside = [each for each in inside if each is not author and marks.is_beside_name(each)]
    links = [each for each in inside if each.tag == "a" and marks.leads_away(each)]
    link = next((each for each in links if each.text(beside)), None)
    above = next((each for each in author.ancestors() if each.tag == "a" and marks.leads_away(each)), None)
    name = clean_name((link or author).text(beside)) or clean_name(author.text()) or _name_in_links(around)
    address = (link or above or next(iter(links), None)) if link or above or links else None
    return name, address.get("href").strip() if address else ""


def _name_in_links(around: Iterable[Element]) -> str:
    found = (name_in_reply_link(each.get("aria-label")) for each in around if each.tag == "a")
    return next((name for name in found if name), "")


def _avatar(around: Iterable[Element]) -> str:
    """The address of the author's picture, if it holds a hash of their e-mail address; lazy pages keep it anywhere."""
    pictures = (value for each in around if each.tag == "img" for value in each.attributes.values())
    return next((value for value in pictures if "gravatar.com/avatar" in value), "")


# --- when ----------------------------------------------------------------------------------------------------------


def _machine_date(around: Iterable[Element]) -> str:
    """A date as machines write it, or "epoch N"; "" if there is none."""
    for each in around:
        for attribute in ("datetime", "title", "content", "data-datetime", "data-date"):
            value = each.get(attribute)
            if value and len(value) < 60 and iso_date(value) and (attribute != "content" or each.get("itemprop")):
                return value
        if found := _SHOW_COMMENT.search(each.get("href")):
            return f"epoch {int(found[1]) // 1000}"  # Blogger's links hold the moment itself
    return ""


def _written_date(around: Iterable[Element]) -> str:
    """A text with the date, from the elements that are there for it; one without a year if there is no other, and ""
    if there is none.
    """
    marked = [each for mark in marks.DATE for each in around if mark(each)]
    texts = [text for each in marked for text in (each.text(), each.get("title"), each.get("datetime"))]
    short = [text for text in texts if len(text) < 300]
    return next((text for text in short if written_date(text)), "") or next(
        (text for text in short if written_date(text, after=0)), ""
    )


# --- the words -----------------------------------------------------------------------------------------------------


def _words(
    box: Element, elements: list[Element], others: Collection[Element], author: Element | None
) -> tuple[list[Element | str], list[Element]]:
    """The parts of the box that hold the words, and what in them is none. They are the one element that is named for
    it, or what is left when everything else is taken out.
    """
    gone = [*others, *(each for each in elements if marks.is_noise(each) or marks.is_hidden(each))]
    around_author = {id(above) for above in author.ancestors()} if author else set[int]()
    named = (each for each in elements if each is not author and id(each) not in around_author)
    body = _first(marks.WORDS, (each for each in named if _says(each, {id(one) for one in gone})))
    if body is not None:
        return [body], gone
    gone += [each for each in elements if marks.is_header(each) or each is author]
    lines = [each for each in elements if _is_header_line(each, gone, author)]
    rest = _rest(box, {id(each) for each in (*gone, *lines)})
    if any(_says(each, {id(one) for one in (*gone, *lines)}) for each in rest):
        return rest, gone + lines
    return _rest(box, {id(each) for each in gone}), gone


def _is_header_line(element: Element, gone: Collection[Element], author: Element | None) -> bool:
    """Whether it is a line with the name or date in it and little else: "Comment by … at …"."""
    if element.tag not in ("p", "div", "h2", "h3", "h4", "h5") or element is author:
        return False
    inside = list(element.elements())
    if any(each.tag in _BLOCKS for each in inside) or not any(each is one for each in inside for one in gone):
        return False
    left = element.text(gone)
    return (len(left) < 100 and (not _WORD.sub("", left) or written_date(left) is not None)) or (
        len(left) < 60 and written_date(element.text()) is not None
    )


def _rest(box: Element, left_out: Collection[int]) -> list[Element | str]:
    """What is in the box but for the elements left out. Where it has paragraphs, loose words beside them ("by", "at")
    are no part of it; a lone box around all the rest is opened.
    """
    while True:
        kept = [each for each in box.children if isinstance(each, str) or id(each) not in left_out]
        said = [each for each in kept if isinstance(each, Element) and _says(each, left_out)]
        if len(said) != 1 or said[0].tag not in _OPENED:
            break
        box = said[0]
    blocks: list[Element | str] = [each for each in said if each.tag in _BLOCKS]
    return blocks or [each for each in kept if isinstance(each, str) or each in said or each.tag == "br"]


def _says(part: Element | str, left_out: Collection[int]) -> bool:
    """Whether it has words or a picture, but for the elements left out."""
    waiting: list[Element | str] = [part]
    while waiting:
        step = waiting.pop()
        if isinstance(step, str):
            if step.strip():
                return True
        elif id(step) not in left_out and step.tag not in marks.UNSAID:
            if step.tag in ("img", "iframe", "video", "audio"):
                return True
            waiting += step.children
    return False


def _markup(words: list[Element | str], gone: Collection[Element]) -> str:
    """The words as HTML. A box that is there for them alone is opened."""
    if len(words) == 1 and isinstance(words[0], Element):
        inside = words[0].markup(gone).strip()
        tag = words[0].tag
        return f"<{tag}>{inside}</{tag}>" if inside and tag in _KEPT_BOXES else inside
    return Element("div", children=words).markup(gone).strip()


# --- what stands around the words ----------------------------------------------------------------------------------


def _around(elements: Iterable[Element], words: Iterable[Element | str], gone: Collection[Element]) -> list[Element]:
    """The elements that are not of the words."""
    left_out = {id(each) for each in gone}
    inside: set[int] = set()
    waiting = [each for each in words if isinstance(each, Element)]
    while waiting:
        element = waiting.pop()
        if id(element) not in left_out:
            inside.add(id(element))
            waiting += [each for each in element.children if isinstance(each, Element)]
    return [each for each in elements if id(each) not in inside]


def _header(box: Element, others: Collection[Element], words: list[Element | str], gone: Collection[Element]) -> str:
    """The text around the words, on one line."""
    of_words = {id(each) for each in words}
    taken_out = {id(each) for each in gone}
    said: list[str] = []
    within = out = 0
    for step in steps(box, others):
        if isinstance(step, str):
            if (not within or out) and id(step) not in of_words:
                said.append(step)
            continue
        element, begins = step
        within += (1 if begins else -1) * (id(element) in of_words)
        out += (1 if begins else -1) * (id(element) in taken_out)
        said.append(" ")
    return " ".join("".join(said).split())[:400]


def _linking(elements: Iterable[Element]) -> tuple[str, str]:
    """What the linking page is called, and its address: the text of the link to it."""
    links = (each for each in elements if each.tag == "a" and marks.leads_away(each))
    titles = ((each.text()[:500].strip(" »«–—|"), each.get("href").strip()) for each in links)
    return next((told for told in titles if told[0]), ("", ""))


def _excerpt(content: str, title: str) -> str:
    """What a ping says beside its label and its title."""
    content = _PING.sub("", content, count=1)
    said = _WORD.sub("", body(content).text())
    return "" if said in _WORD.sub("", title) else content


def _number(around: Iterable[Element]) -> int:
    """The ordinal that the page prints beside the comment, 0 if it prints none."""
    printed = (_ORDINAL.fullmatch(each.text()) for each in around if marks.is_number(each))
    return next((int(found[1]) for found in printed if found), 0)


def _permalink(around: Iterable[Element], local: str) -> str:
    number = local.lstrip("bcl")
    links = (each.get("href").strip() for each in around if each.tag == "a" and number)
    return next((href for href in links if "#" in href and href.endswith(number) and "#respond" not in href), "")


_PING = re.compile(r"\s*(?:ping|track)back\s*(?::|(?:von|by|from|de|da|van|på)\b:?)", re.IGNORECASE)
_PING_EXCERPT = re.compile(
    r"(?:<p>)?\s*(?:- )?\[(?:…|\.\.\.|&#8230;)\]\s.*\s\[(?:…|\.\.\.|&#8230;)\]\s*(?:</p>)?", re.DOTALL
)
_WORD = re.compile(r"\W+")
_SHOW_COMMENT = re.compile(r"[?&]showComment=(\d{13})\b")
_ORDINAL = re.compile(r"#?\s?(\d{1,5})[.):]?")
_KEPT_BOXES = names("p blockquote ul ol pre dl table h1 h2 h3 h4 h5 h6 figure")
_OPENED = names("div article section td span dd")
_BLOCKS = names("p div blockquote ul ol pre dl table h1 h2 h3 h4 h5 h6 figure section article dd")
