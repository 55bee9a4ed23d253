"""replies.toml → corrections: what a comment really answers, where the program only guesses. Text in, edges changed.

    [replies]
    "blog-b.example_frivolous.c31" = "blog-b.example_frivolous.c29"   # the names that posts have in addresses of pages
    "blog-b.example_frivolous.c40" = ""                               # answers the article and nobody else

The owner's word counts more than any other. Every mistake names the file and the line it is about.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from tweetarchive.errors import ConfigError, Known, fault
from tweetarchive.ids import post_key
from tweetarchive.nearest import did_you_mean
from tweetarchive.pointing import spot_of_key, spot_of_mistake
from tweetarchive.weave.commenters import SERVICE
from tweetarchive.weave.skeleton_articles import UnderArticles

FILE = "replies.toml"
OWNERS_WORD = "owner"


def read_replies(text: str) -> dict[str, str]:
    """What answers what, by post keys; "" for nothing but the article. Raises ConfigError."""
    try:
        table = tomllib.loads(text.removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = f"is not valid TOML: {error}"
        raise ConfigError(
            what,
            where=FILE,
            hint='Names stand in quotes: "blog-…c31" = "blog-…c29".',
            faults=(fault(what, FILE, text, spot_of_mistake(text, error)),),
        ) from None
    for section in table:
        if section != "replies":
            what = f"unknown section {section}{did_you_mean(section, ('replies',))}"
            known = Known("Sections", (("[replies]", ""),), "[replies]" if did_you_mean(section, ("replies",)) else "")
            raise ConfigError(
                what,
                where=FILE,
                hint="Corrections stand below a line that says [replies].",
                faults=(fault(what, FILE, text, spot_of_key(text, f'"{section}"'), known),),
            )
    replies = table.get("replies", {})
    if not isinstance(replies, dict):
        raise ConfigError("replies must be a section, written [replies]", where=FILE)
    for key, target in replies.items():
        if not isinstance(target, str):
            what = f'what "{key}" answers must be a name in quotes'
            spot = spot_of_key(text, f'replies."{key}"')
            raise ConfigError(what, where=f"{FILE}: {key}", faults=(fault(what, FILE, text, spot),))
    return replies


def correct(replies: Mapping[str, str], keys: list[tuple[str, str]], parents: list[int], under: UnderArticles) -> None:
    """Change the edges that the owner knows better. keys, parents: by node.

    Raises ConfigError for a post that is not there, and for answers that would go round in a circle.
    """
    node_of = {post_key(*key): node for node, key in enumerate(keys)}
    for key, target in sorted(replies.items()):
        node = _node(key, key, node_of)
        if node in under.told and node not in under.homes:
            raise ConfigError(
                f'"{key}" is an article, and answers nothing',
                where=f"{FILE}: {key}",
                hint="Only comments and short posts can answer.",
            )
        to = _node(target, key, node_of) if target else node_of.get(post_key(SERVICE, under.homes.get(node, "")), -1)
        _check_circle(node, to, key, target, parents)
        parents[node] = to
        under.targets[node] = (to,) if to >= 0 else ()
        under.edges[node] = OWNERS_WORD


def _node(name: str, key: str, node_of: Mapping[str, int]) -> int:
    if name not in node_of:
        alike = [known for known in node_of if known.partition("-")[0] == name.partition("-")[0]]
        raise ConfigError(
            f'there is no "{name}" among what can be shown{did_you_mean(name, alike)}',
            where=f"{FILE}: {key}",
            hint="The name of a post is the end of its address on the site, behind the #.",
        )
    return node_of[name]


def _check_circle(node: int, to: int, key: str, target: str, parents: list[int]) -> None:
    above = to
    seen = set()
    while above >= 0 and above not in seen:
        if above == node:
            raise ConfigError(
                f'"{key}" cannot answer "{target}", which answers it',
                where=f"{FILE}: {key}",
                hint="Correct one of the two.",
            )
        seen.add(above)
        above = parents[above]
