"""The shape of conversations under articles: what articles, comments and links to articles are among all nodes.

Takes what was understood article by article and turns it into edges between node numbers.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from tweetarchive.commenting.addresses import article_id
from tweetarchive.records import Post
from tweetarchive.weave.commenters import SERVICE
from tweetarchive.weave.gather_articles import article_of
from tweetarchive.weave.sums import why_hidden
from tweetarchive.weave.woven import Woven

LINKED = "linked"


class Told(Struct, frozen=True):
    """Who told of a node, for the sums: kind, source and told as in Woven. hidden: why it may not be shown, "" if it
    may.
    """

    kind: str
    source: int
    told: tuple[tuple[int, int], ...]
    hidden: str = ""


class UnderArticles(Struct):
    """Nodes that are no posts of a microblog, and those that link to articles. articles: nodes of articles that are
    there. gone: places of what may not be shown or is missing. told: every node of an article or comment. edges: why a
    node's parent is believed, where it is not "explicit". targets: all that a comment answers, its parent first. homes:
    comment → native id of its article.
    """

    articles: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    told: dict[int, Told] = field(default_factory=dict)
    edges: dict[int, str] = field(default_factory=dict)
    targets: dict[int, tuple[int, ...]] = field(default_factory=dict)
    homes: dict[int, str] = field(default_factory=dict)
    wanted: dict[int, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def add(self, node: int, woven: Woven) -> None:
        """An article or comment is node number `node`."""
        post = woven.post
        hidden = why_hidden(post.visibility) if woven.gone else ""
        self.told[node] = Told(post.kind, woven.source, woven.told, hidden)
        if woven.gone:
            self.gone.add(node)
        if post.kind == "comment":
            article = self.homes[node] = article_of(post)
            answers = tuple((answer.target or article, answer.why) for answer in woven.reading.answers)
            self.wanted[node] = answers or ((article, "default"),)
        elif not woven.gone:
            self.articles.add(node)

    def link(self, node: int, post: Post, articles: frozenset[str]) -> None:
        """A post of a microblog that answers nothing, but may link to one of these articles."""
        for span in post.text:
            if span.kind == "link" and span.target and (article := article_id(span.target)) in articles:
                self.wanted[node] = ((article, LINKED),)
                return

    def connect(self, node_of: Mapping[tuple[str, str], int], parents: list[int]) -> None:
        """Every wanted edge between nodes, now that all have numbers."""
        for node, wanted in self.wanted.items():
            found = {
                target: why for key, why in wanted if (target := node_of.get((SERVICE, key), node)) != node
            }  # an answer to something twice is one answer
            if found:
                parents[node], self.edges[node] = next(iter(found.items()))
                self.targets[node] = tuple(found)
        self.wanted.clear()
