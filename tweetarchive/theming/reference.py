"""Everything a template can use, as one page of Markdown, told by what it is made of: views, filters, macros, blocks.

What stands there is read from the types, their docstrings, the templates of `base` and the environment they run in;
only what none of them says in words is said here. The same code makes the same bytes.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, get_args, get_type_hints

from msgspec import Struct

from tweetarchive.render.blocks import blocks_of
from tweetarchive.render.environment import CONTEXT_NAMES, FILTERS
from tweetarchive.render.renderer import Renderer
from tweetarchive.render.themes import Theme, find_theme
from tweetarchive.site import TEMPLATES, views
from tweetarchive.site.glossary import fields, summary, type_words
from tweetarchive.site.views import PersonRef, SiteView
from tweetarchive.theming.macros import macros_of, opening_words

HEAD = """\
<!-- Made by `python tools/reference.py` from the types themselves: change those, and run it again. -->

# What templates see

Each page is made by one template, of the kind of page it is, and sees what is listed here and nothing else. A name that
is not here is an error that says where it stands and what could stand there instead. [The guide](README.md) tells how
to begin.

In types, *text* is a string, maybe empty; *number* a whole number; *list of X* can be gone through with `{% for %}`;
*none* is false in `{% if %}`. A `path` is a place in this site and becomes a link by the filter `url`; "" means that
there is none. Whatever is put on the page is escaped.
"""


def reference() -> str:
    """The whole page. Raises ThemeError if the theme base cannot be read."""
    theme = find_theme("base")
    environment = Renderer(theme, SiteView("", "", "en", PersonRef("", ""))).environment
    parts = [HEAD, "## In every template\n"]
    parts += _table(("name", "what it is"), ((f"`{name}`", words) for name, words in _names(environment.globals)))
    parts.append("## Pages\n")
    for view, template in TEMPLATES.items():
        parts += _page(theme, view, template)
    parts.append("## What pages are made of\n")
    for struct in _parts():
        parts += [f"### {struct.__name__}\n", f"{_sentence(summary(struct))}\n", *_fields(struct)]
    parts += ["## Filters\n", _FILTERS]
    parts += _table(("filter", "what it does"), sorted(_filter(name, environment.filters[name]) for name in FILTERS))
    parts += ["## Blocks of the layout\n", f"{_sentence(opening_words(_source(theme, 'layout.html')))}\n"]
    parts += _table(("block", "what stands in it"), ((f"`{name}`", BLOCKS[name]) for name in _blocks(theme)))
    parts += ["## Macros\n", _MACROS]
    for template in theme.templates():
        parts += _macros(theme, template)
    return "\n".join(parts).rstrip("\n") + "\n"


NAMES: Mapping[str, str] = {
    "page": "What this page shows; see [pages](#pages). Only inside the layout's blocks, where pages differ.",
    "site": "What all pages share: [SiteView](#siteview).",
    "kind": 'Which kind of page it is, as its template is called: `"friend"`.',
    "params": "The theme's parameters as chosen in `archive.toml`: `params.ink`.",
    "direction": '`"ltr"` or `"rtl"`: where lines begin in the language of the site.',
    "stylesheets": "Names of the stylesheets to link to, for `asset`: `style.css`, then each theme's `more.css`.",
    "asset(name)": "A link to a file under `static/` of the theme or one it builds on: `asset('style.css')`.",
    "post(view, …)": "A [PostView](#postview) as HTML, by the macro `post` of `parts/post.html`, with its arguments.",
    "who(person, class)": "A [PersonRef](#personref) by name, linked, by the macro `name` of `parts/person.html`. "
    "What it made is kept, so it may depend on its arguments only.",
    "face(person)": "Their picture, by the macro `avatar` of `parts/person.html`. Kept as well.",
    "_(text, …)": 'A message in the language of the site: `_("Kept by %(owner)s", owner=site.owner.name)`. Values are '
    "escaped.",
    "gettext(text, …)": "The same as `_`.",
    "ngettext(one, many, n, …)": 'A message with a number, which is `%(num)s` in it: `ngettext("%(num)s post", '
    '"%(num)s posts", n)`.',
    "pgettext(context, text, …)": "A message that could mean two things, with a word that says which.",
    "npgettext(context, one, many, n, …)": "Both.",
    "namespace(…)": "Something that keeps what is set in a loop: `{% set here = namespace(day='') %}`.",
    "range(n)": "Numbers from 0: Jinja's own, as `dict`, `cycler` and `joiner`.",
}
"""What every template sees, as it is called."""

BLOCKS: Mapping[str, str] = {
    "robots": "Whether search engines may list the page.",
    "title": "The words in the tab. May look at `page`.",
    "policy": "What the Content-Security-Policy allows besides: on search.html its script, elsewhere nothing.",
    "description": "A sentence for search engines. May look at `page`.",
    "links": "What programs are told: where the page stands, and its feeds. May look at `page`; empty but on some.",
    "styles": "Links to the stylesheets.",
    "marks": "Classes of `<body>`.",
    "top": "The site's name, and the ways to its parts.",
    "main": "The page itself. May look at `page`.",
    "beside": "Something after it; empty. May look at `page`.",
    "foot": "Whose archive it is.",
}
"""What stands in each block of base's layout."""

_TOLD_WITH_OTHERS = ("dict", "cycler", "joiner")
_JINJA = "https://jinja.palletsprojects.com/en/stable/templates/#list-of-builtin-filters"
_FILTERS = f"""\
What stands before the `|` is what they are given first: `{{{{ page.at|date("short") }}}}`. Besides these there are
[Jinja's own]({_JINJA}), but for `attr` and `random`.
"""
_MACROS = """\
Parts of pages are macros in files of `base`. Import a file under a name of your own, and call them:
`{% import "parts/thread.html" as thread %}{{ thread.cards(page.threads) }}`. To change one for all pages, give your
theme a file of the same name.
"""


def _names(known: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """LookupError for a name that is told and not there, or there and not told."""
    told = {*_TOLD_WITH_OTHERS, *(name.partition("(")[0] for name in NAMES)}
    if told != {*CONTEXT_NAMES, *known}:
        raise LookupError(f"told or there, and not both: {sorted(told ^ {*CONTEXT_NAMES, *known})}")
    yield from NAMES.items()


def _page(theme: Theme, view: str, template: str) -> Iterator[str]:
    struct: type[Struct] = getattr(views, view)
    path, _, words = summary(struct).partition(".html")
    yield f"### {template}\n"
    yield f"{_sentence(f'Makes `{path}.html`{words}')} Its `page` is a **{view}**.\n"
    yield from _fields(struct)
    own = [block for block in blocks_of(theme, template) if block not in BLOCKS]
    if own:
        yield f"Blocks of its own: {', '.join(f'`{block}`' for block in own)}.\n"


def _parts() -> list[type[Struct]]:
    """What the fields of pages are made of, by name."""
    found: dict[str, type[Struct]] = {}
    waiting: list[Any] = [SiteView, *(getattr(views, view) for view in TEMPLATES)]
    while waiting:
        hint = waiting.pop()
        if isinstance(hint, type) and issubclass(hint, Struct):
            if hint.__name__ in found:
                continue
            found[hint.__name__] = hint
            waiting += get_type_hints(hint).values()
        waiting += get_args(hint)
    return [struct for name, struct in sorted(found.items()) if name not in TEMPLATES]


def _fields(struct: type[Struct]) -> list[str]:
    """A row for each field; fields that are told together share one."""
    rows: list[tuple[list[str], str, str]] = []
    for each in fields(struct):
        kind = type_words(each.type, _linked)
        if rows and rows[-1][1:] == (kind, each.words):
            rows[-1][0].append(f"`{each.name}`")
        else:
            rows.append(([f"`{each.name}`"], kind, each.words))
    return _table(("field", "type", "what it is"), ((", ".join(names), *told) for names, *told in rows))


def _linked(struct: type) -> str:
    """To where it is told of; of a page that is part of another, to that page."""
    place = TEMPLATES.get(struct.__name__, struct.__name__)
    return f"[{struct.__name__}](#{place.lower().replace('.', '')})"


def _filter(name: str, made: Callable[..., Any]) -> tuple[str, str]:
    given = [each for each in inspect.signature(made).parameters.values() if each.name != "self"]
    more = ", ".join(_argument(each) for each in given[1:])
    return f"`{name}{f'({more})' if more else ''}`", inspect.getdoc(made) or ""


def _argument(given: inspect.Parameter) -> str:
    """As Jinja writes it: style="long"."""
    if given.default is inspect.Parameter.empty:
        return given.name
    if isinstance(given.default, str):
        return f'{given.name}="{given.default}"'
    return f"{given.name}={str(given.default).lower()}"


def _blocks(theme: Theme) -> Sequence[str]:
    """LookupError for a block that is told and not there, or there and not told."""
    there = blocks_of(theme, "layout.html")
    if set(there) != set(BLOCKS):
        raise LookupError(f"told or there, and not both: {sorted(set(there) ^ set(BLOCKS))}")
    return there


def _macros(theme: Theme, template: str) -> Iterator[str]:
    source = _source(theme, template)
    found = macros_of(source)
    if not found or not template.startswith("parts/"):
        return
    yield f"### {template}\n"
    if words := opening_words(source):
        yield f"{_sentence(words)}\n"
    yield from (
        f"- `{each.name}({each.arguments})`{': ' if each.words else ''}{_sentence(each.words)}" for each in found
    )
    yield ""


def _source(theme: Theme, template: str) -> str:
    path = theme.template(template)
    return path.read_text("utf-8") if path else ""


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [heads, ("---",) * len(heads), *((*map(_cell, row[:-1]), _cell(_sentence(row[-1]))) for row in rows)]
    return [*(f"| {' | '.join(line)} |" for line in lines), ""]


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def _sentence(words: str) -> str:
    """In one line, with a capital letter unless an argument's name comes first, and no HTML but in code."""
    flowing = " ".join(words.split())
    pieces = flowing.split("`")
    pieces[::2] = [escape(piece, quote=False) for piece in pieces[::2]]
    escaped = "`".join(pieces)
    return escaped if re.match(r"\w+: ", escaped) else escaped[:1].upper() + escaped[1:]
