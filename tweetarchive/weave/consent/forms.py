"""What somebody may be called in a text, and where each of that counts as their name.

The rule for owners is in docs/consent.md; a form here is a run of folded words, as `folding` makes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tweetarchive.commenting.commenters import own_page
from tweetarchive.weave.accounts import Known
from tweetarchive.weave.consent.folding import composed, tokens, words
from tweetarchive.weave.names import bare_name
from tweetarchive.weave.phrases import ARTICLES, COMMON, TITLES
from tweetarchive.weave.phrases import words as listed

ALWAYS, ANYWHERE, AS_HANDLE, AS_NAME, NEARBY = range(5)
"""Where a form is a name: anywhere, whoever else is called so; anywhere; anywhere behind an "@"; anywhere with a
capital letter; only in conversations in which they take part or are named. What counts somewhere counts there, too."""

Form = tuple[str, ...]

LEAST_LETTERS = 4
"""A whole name of several words with fewer letters ("A. B.") is looked for nearby alone."""

LEAST_GAP = 8
"""So many signs may always stand between two words of a name."""

LEAST_HANDLE = 5
"""A shorter handle without "@" and without digit or "_" may be a word like any other."""

LEAST_RUN = 6
"""A name written without its spaces is looked for if it is as long as this."""


def names_of(accounts: Iterable[Known], *names: str) -> list[str]:
    """Everything that a person was ever called, without handles."""
    found = dict.fromkeys(names)
    for known in accounts:
        found |= dict.fromkeys((known.name, *known.names))
    return [each for each in found if each]


def forms_of(accounts: Iterable[Known], names: Iterable[str], aliases: Iterable[str], sure: bool) -> dict[Form, int]:
    """Form → where it counts, of one person. names: besides those of the accounts. sure: the owner spoke of this very
    person, so that single words of a name are looked for anywhere; of those whom a default restricts only nearby.
    """
    accounts = list(accounts)
    found: dict[Form, int] = {}

    def note(form: Form, where: int) -> None:
        if len("".join(form)) > 1:
            found[form] = min(where, found.get(form, where))

    for alias in aliases:
        for form in (words(alias), words(bare_name(alias))):
            note(form, ALWAYS)
            for run in _run(form):
                note(run, ALWAYS)
    for each in names_of(accounts, *names):
        for form, where in _of_name(each):
            note(form, where if sure or where <= ANYWHERE else NEARBY)
    for known in accounts:
        for handle in {known.handle, *(handle for handle, _ in known.handles.values())}:
            where = ALWAYS if sure and _is_distinct(handle) else AS_HANDLE
            note(words(handle), where)
            note(words(handle.replace("_", "")), where)
        for page in {own_page(website) for website in (known.website, *known.websites)}:
            note(words(page), ALWAYS)
        native = known.native_id.rpartition(":")[2]
        if native.isascii() and native.isdecimal() and len(native) > LEAST_HANDLE:
            note((native,), ALWAYS)
        elif known.native_id.count(":") == 1 and not known.native_id.startswith(("url:", "mail", "name:", "nobody:")):
            note(words(native), ALWAYS if sure and _is_distinct(native) else NEARBY)  # "disqus:nancy_q"
    for form, where in list(found.items()):
        if len(form[-1]) >= LEAST_LETTERS - 1 and not form[-1].isdecimal():
            note((*form[:-1], form[-1] + "s"), where)  # "Nancys Haus"
    return found


def whole_names(names: Iterable[str]) -> Iterator[Form]:
    """Under which forms somebody of these names is known who is shown: whole ones, and the first word of each."""
    for each in names:
        for text in (each, bare_name(each)):
            if form := words(text):
                yield form
                yield form[:1]


def gap_of(names: Iterable[str]) -> re.Pattern[str]:
    """What may stand between two words of a name: nothing that parts two names, unless one of these has it inside."""
    widest, inside = LEAST_GAP, set[str]()
    for name in names:
        text = composed(name)
        for one, two in pairwise(tokens(text)):
            widest = max(widest, two[0] - one[1])
            inside.update(text[one[1] : two[0]])
    parting = "".join(sorted(set(_PARTING) - inside))
    return re.compile(f"[^{re.escape(parting)}]{{0,{widest}}}" if parting else f".{{0,{widest}}}", re.DOTALL)


def _of_name(name: str) -> Iterator[tuple[Form, int]]:
    for text in dict.fromkeys((name, bare_name(name))):
        form = words(text)
        letters = len("".join(form))
        if len(form) > 1:
            yield form, ANYWHERE if letters >= LEAST_LETTERS or _unspaced(form) else NEARBY
            yield from ((run, ANYWHERE) for run in _run(form))
        elif form and form[0] not in _HOLLOW:
            yield form, AS_NAME if letters > 2 else NEARBY
    parts = [word for word in words(bare_name(name)) if word not in _HOLLOW]
    if not _unspaced(parts):
        if len(parts) > 1 and len(parts[-1]) >= LEAST_LETTERS - 1:
            yield (parts[0], parts[-1]), ANYWHERE
            yield from ((run, ANYWHERE) for run in _run((parts[0], parts[-1])))  # "#nancyquill"
            yield (parts[0][:1], parts[-1]), ANYWHERE  # "N. Quill"
        yield from (((part,), NEARBY) for part in (*parts[:1], *parts[-1:]) if len(part) > 1)


def _run(form: Form) -> Iterator[Form]:
    """A name of several words without its spaces, as hashtags have it."""
    run = "".join(form)
    if len(form) > 1 and len(run) >= LEAST_RUN:
        yield (run,)


def _is_distinct(handle: str) -> bool:
    return len(handle) >= LEAST_HANDLE or any(char.isdigit() or char == "_" for char in handle)


def _unspaced(form: Iterable[str]) -> bool:
    """Whether it is written without spaces, so that each character counts as a word."""
    return all(len(word) == 1 and word > "\u0dff" for word in form)


_PARTING = ",;:!?()\u3001\u060c"
_HOLLOW = listed(ARTICLES) | listed(TITLES) | listed(COMMON)
"""Words that are nobody's name by themselves, though "The Guest" may be called so."""
