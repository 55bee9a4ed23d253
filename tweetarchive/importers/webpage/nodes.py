"""Where the comments of a page are, and which stands under which: the boxes, not what is in them.

Proved on saved pages (2026-11): classes that WordPress's walker prints ("comment … depth-2") tell every comment, and
numbered ids tell those that a theme prints in its own way; reading by ids alone lost 39 of 287 replies, whose id was on
an inner element. Must not know names, dates or words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from ...markup.reading import Element, names


class Node(Struct, kw_only=True):
    """A comment's box. element: all of it, replies included. local: "c31", "" if nothing says. depth: as the page says,
    1 for a root, 0 unknown. parent: index in the list of nodes, -1 for a root.
    """

    element: Element
    local: str = ""
    depth: int = 0
    parent: int = -1


def find_nodes(root: Element) -> list[Node]:
    """Every comment and ping of the page in the order of the page, each with its parent."""
    nodes = _joined(root)
    places = {id(node.element): place for place, node in enumerate(nodes)}
    for place, node in enumerate(nodes):
        node.parent = _parent(nodes, places, place)
    return nodes


# --- which elements ------------------------------------------------------------------------------------------------


def _joined(root: Element) -> list[Node]:
    """Nodes by class, and those by id that are in none of them; by the bare class "comment" only if there are none."""
    elements = [each for each in root.elements() if not _beside(each)]
    marked = _marked(elements)
    near = _around(marked)
    inside = {id(each) for each in near.elements()} if near else set[int]()
    by_id = _numbered(
        [each for each in elements if near is None or id(each) in inside],
        {id(node.element) for node in marked},
        {node.local for node in marked if node.local},
    )
    nodes = marked + by_id + _pings(elements, marked + by_id) or _classed(elements)
    order = {id(element): place for place, element in enumerate(elements)}
    return sorted(nodes, key=lambda node: order[id(node.element)])


def _around(nodes: list[Node]) -> Element | None:
    """What all of them are in, beside whose lists there may be others; what is elsewhere on the page is a margin with
    the latest comments of the blog.
    """
    common: list[Element] = []
    for node in nodes:
        above = list(node.element.ancestors())
        if node is nodes[0]:
            common = above
            continue
        known = {id(each) for each in above}
        common = [each for each in common if id(each) in known]
    return next((each for each in common if each.tag not in _LISTS), None)


def _beside(element: Element) -> bool:
    """Forms and lists of the latest comments in a margin hold none of this page's."""
    return element.tag in _NEVER or bool(element.classes & _MARGIN)


def _marked(elements: Iterable[Element]) -> list[Node]:
    nodes: list[Node] = []
    inside: dict[int, Node] = {}
    for element in elements:
        depth = _depth_of(element)
        if not depth:
            continue
        local = _own_number(element) or _first_number(element)
        outer = next((inside[id(each)] for each in element.ancestors() if id(each) in inside), None)
        if outer and ((local and local == outer.local) or (not outer.local and depth == outer.depth)):
            outer.local = outer.local or local  # themes that print the classes twice, on the list item and in it
            continue
        node = Node(element=element, local=local, depth=depth)
        inside[id(element)] = node
        nodes.append(node)
    return nodes


def _numbered(elements: Iterable[Element], taken: set[int], known: set[str]) -> list[Node]:
    """Elements with an id like comment-31: the outermost of each number, or the list item that begins with it."""
    nodes: list[Node] = []
    seen = set(known)
    for element in elements:
        local = _own_number(element)
        if not local or local in seen:
            continue
        seen.add(local)
        home = _home(element)
        if id(home) in taken or any(id(each) in taken and _same(each, element) for each in home.ancestors()):
            continue
        taken.add(id(home))
        nodes.append(Node(element=home, local=local, depth=_depth_of(home)))
    return nodes


def _pings(elements: Iterable[Element], known: list[Node]) -> list[Node]:
    """Pings that themes print with neither number nor depth: <li class="post pingback"> (2026-11)."""
    taken = {id(node.element) for node in known}
    return [
        Node(element=each)
        for each in elements
        if each.tag == "li"
        and each.classes & _PINGS
        and id(each) not in taken
        and not any(id(above) in taken for above in each.ancestors())
        and not any(id(inner) in taken for inner in each.elements())
    ]


def _same(box: Element, numbered: Element) -> bool:
    """Whether a node that has no number by itself means the same comment as the numbered element in it."""
    return not _own_number(box) and next((each for each in box.elements() if _own_number(each)), None) is numbered


def _classed(elements: Iterable[Element]) -> list[Node]:
    """Boxes that are called "comment" and no more, as of Drupal, SPIP and the like. What is no comment among them says
    nothing, and is left out later.
    """
    return [
        Node(element=each, local=_first_number(each))
        for each in elements
        if each.tag in _BOXES and "comment" in each.classes
    ]


def _home(element: Element) -> Element:
    """The box of a comment whose number is on `element`, which may be an inner part, or an empty anchor before it."""
    for above in element.ancestors():
        if above.tag in _LISTS or above.tag in ("body", "main", "html") or _plural(above):
            break
        if next((each for each in above.elements() if _own_number(each)), element) is not element:
            break
        if above.tag == "li" or _singular(above):
            return above
    if element.tag != "a" or element.text():
        return element
    return _next_element(element) or element


def _next_element(element: Element) -> Element | None:
    siblings = element.parent.children if element.parent else []
    place = next(place for place, each in enumerate(siblings) if each is element)
    return next((each for each in siblings[place + 1 :] if isinstance(each, Element)), None)


def _singular(element: Element) -> bool:
    return bool(element.classes & _BOX_CLASSES)


def _plural(element: Element) -> bool:
    return any(_PLURAL.match(each) for each in (*element.classes, element.get("id").lower()))


def _depth_of(element: Element) -> int:
    """As the classes say, 0 if they do not or it is no comment."""
    if element.tag not in _BOXES:
        return 0
    found = next((match for each in element.classes if (match := _DEPTH.fullmatch(each))), None)
    return int(found[1]) if found and element.classes & _KINDS else 0


def _own_number(element: Element) -> str:
    written = element.get("id") or (element.get("name") if element.tag == "a" else "")
    if not written or element.tag in _NUMBERLESS:
        return ""
    if found := _COMMENT_ID.fullmatch(written):
        return f"c{found[1] or found[2]}"
    if "comment" in element.classes and (found := _BLOGGER_ID.fullmatch(written)):
        return f"bl{found[1]}"
    return ""


def _first_number(element: Element) -> str:
    """The number on something in it, if that is not in another comment's box: its anchor, its link for replies."""
    for each in element.elements():
        if _depth_of(each):
            continue
        if local := _own_number(each):
            return local if not _in_other_box(each, element) else ""
        for attribute in ("data-comment-id", "data-commentid"):
            if each.get(attribute).isdecimal():
                return f"c{each.get(attribute)}" if not _in_other_box(each, element) else ""
        if each.tag == "a" and (found := _LINKED.search(each.get("href"))) and not _in_other_box(each, element):
            return f"c{found[1] or found[2]}"
    return ""


def _in_other_box(each: Element, element: Element) -> bool:
    for above in each.ancestors():
        if above is element:
            return False
        if _depth_of(above) or above.tag == "blockquote" or (above.tag == "p" and not above.classes):
            return True
    return False


# --- which under which ---------------------------------------------------------------------------------------------


def _parent(nodes: list[Node], places: dict[int, int], place: int) -> int:
    """The nearest node around it that is less deep. Where lists do not contain each other, what precedes the list of
    replies, or the latest node that is one less deep.
    """
    node = nodes[place]
    if node.depth == 1:
        return -1
    for above in node.element.ancestors():
        found = places.get(id(above))
        if found is None and above.classes & _REPLIES:
            found = _before(above, places)
        if found is not None and found < place and not (node.depth and nodes[found].depth >= node.depth):
            break
    else:
        found = None
    if node.depth > 1 and (found is None or 0 < nodes[found].depth < node.depth - 1):
        nearer = next((each for each in range(place - 1, -1, -1) if nodes[each].depth == node.depth - 1), None)
        found = nearer if nearer is not None and (found is None or nearer > found) else found
    return -1 if found is None else found


def _before(replies: Element, places: dict[int, int]) -> int | None:
    """The comment that a list of replies follows as a sibling."""
    found = None
    for each in replies.parent.children if replies.parent else []:
        if each is replies:
            break
        if isinstance(each, Element) and not each.classes & _REPLIES:
            inside = [places[id(one)] for one in (each, *each.elements()) if id(one) in places]
            found = inside[0] if inside else found
    return found


def own(box: Element, others: Iterable[Element]) -> Iterator[Element]:
    """The elements in a node's box without those of the nodes in it and of forms."""
    left_out = {id(each) for each in others}
    waiting = [box]
    while waiting:
        element = waiting.pop()
        if element is not box:
            if id(element) in left_out or _beside(element):
                continue
            yield element
        waiting.extend(each for each in reversed(element.children) if isinstance(each, Element))


def within(boxes: Sequence[Element]) -> list[list[Element]]:
    """For each box those of the others that stand directly in it."""
    places = {id(box): place for place, box in enumerate(boxes)}
    inner: list[list[Element]] = [[] for _ in boxes]
    for box in boxes:
        outer = next((places[id(above)] for above in box.ancestors() if id(above) in places), -1)
        if outer >= 0:
            inner[outer].append(box)
    return inner


_NEVER = names("form script style template textarea select svg nav")
_MARGIN = names("recentcomments recent-comments widget_recent_comments comment-respond latest-comments recent_comments")
_BOXES = names("li div article section dt dd tr td ol ul p blockquote aside")
_LISTS = names("ol ul dl table tbody")
_NUMBERLESS = names("input textarea label button form select ol ul dl tbody table")
_KINDS = names("comment pingback trackback tackback byuser thread-even thread-odd webmention wc-comment wpd-comment")
_PINGS = names("pingback trackback")
_BOX_CLASSES = names(
    "comment comment-item comment-wrap comment-wrapper comment-container comment-box single-comment comment-block "
    "ajax-comment-wrapper commentbox comment_item wc-comment wpd-comment comment-entry kommentar media"
)
_REPLIES = names("children child indented replies comment-replies comment_replies subcomments child-comments answers")
_PLURAL = re.compile(r"comments\Z|comments?[-_]?(?:list|area|section|container|holder|thread)s?\Z|disqus")
_DEPTH = re.compile(r"(?:depth|(?:wc|wpd)[_-]comment[_-]level)-(\d{1,3})")
_COMMENT_ID = re.compile(
    r"(?:(?:li|div|article|dsq|the|single|wp|post|body|entry)[-_])?comment[-_]?(\d{1,12})|(?:wc|wpd)-comm-(\d{1,12})_\d+"
)
_BLOGGER_ID = re.compile(r"c(\d{6,25})")
_LINKED = re.compile(r"[?&]replytocom=(\d{1,12})|#(?:li-)?comment-(\d{1,12})\Z")
