"""Comments under articles with known parents: from exports and archives, or invented.

Invented ones have what real ones have, as often as it was counted on real pages (2026-11): most answers name nobody, a
few people share a first name, somebody misspells one, and the author of the article answers most. Nobody's text is in
here.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from benchmarks.words import MARKS, Vocabulary, name
from tweetarchive.archive import Archive
from tweetarchive.commenting.commenters import own_page
from tweetarchive.exports import open_export
from tweetarchive.importers import identify, installed
from tweetarchive.records import Account, Content, Meant, Origin, Post, Precision, Raw, Visibility
from tweetarchive.weave.said import Said

Conversation = tuple[Said, list[Said]]
"""An article and its comments in the order of time; `parent` is what is true."""

NOTHING = Content("plain", "")


def told(path: Path) -> list[Conversation]:
    """Every article with its public comments in an export, or in an archive (a folder with archive.db)."""
    return conversations(_of_archive(path) if (path / "archive.db").exists() else _of_export(path))


def conversations(facts: Iterable[Meant]) -> list[Conversation]:
    """Facts put together by article."""
    accounts: dict[str, Account] = {}
    posts: dict[str, Post] = {}
    for fact in facts:
        if isinstance(fact, Account):
            accounts[fact.native_id] = fact
        elif isinstance(fact, Post) and fact.kind != "post":
            before = posts.get(fact.native_id)
            if before is None or (fact.reply_to and not before.reply_to) or (fact.content and not before.content):
                posts[fact.native_id] = fact
    articles = {key: post for key, post in posts.items() if post.kind == "article"}
    under: dict[str, list[Post]] = {}
    for post in posts.values():
        if post.article and post.visibility is Visibility.PUBLIC:
            under.setdefault(post.article.native_id, []).append(post)
    found = []
    for key, comments in under.items():
        article = _said(articles[key], accounts, "") if key in articles else Said(key=key, content=NOTHING)
        comments.sort(key=lambda post: (post.created, post.ordinal, len(post.native_id), post.native_id))
        found.append((article, [_said(post, accounts, article.author) for post in comments]))
    return found


def _said(post: Post, accounts: dict[str, Account], writer: str) -> Said:
    author = post.author.native_id if post.author else ""
    account = accounts.get(author)
    known_as = (own_page(account.website), account.handle) if account else ()
    return Said(
        key=post.native_id,
        content=post.content or NOTHING,
        author=author,
        name=post.author.name if post.author else "",
        aliases=tuple(alias for alias in known_as if alias),
        at=post.created,
        timed=post.precision is Precision.SECOND,
        ordinal=post.ordinal,
        parent=post.reply_to.native_id if post.reply_to else "",
        nested=post.nested,
        owner_of_article=author == writer != "",
        ping=post.kind == "ping",
    )


def _of_archive(folder: Path) -> Iterator[Meant]:
    with Archive.open(folder / "archive.db") as archive:
        for owner in archive.owners():
            importer = next(each for each in installed() if owner.service == each.SERVICE)
            origin = Origin(service=owner.service, owner=owner.owner, handle=owner.handle, name=owner.name)
            yield from importer.interpret(archive.records(owner.service, owner.owner), origin)


def _of_export(path: Path) -> Iterator[Meant]:
    with open_export(path) as export:
        importer = identify(export)
        raws = [given for given in importer.extract(export) if isinstance(given, Raw)]
        raws.sort(key=lambda raw: (len(raw.native_id), raw.native_id, raw.kind))
        yield from importer.interpret(raws, importer.origin(export))


# --- invented --------------------------------------------------------------------------------------------------------


def invented(articles: int, seed: int = 1) -> list[Conversation]:
    """So many articles with their comments, the same every time."""
    chance = random.Random(f"conversations {seed}")
    words = Vocabulary(seed)
    people = [name(chance) for _ in range(300)]
    people += [f"{_first_word(called)} {name(chance).split()[-1]}" for called in people[:20]]  # namesakes
    return [_conversation(chance, words, people, number) for number in range(articles)]


def _conversation(chance: random.Random, words: Vocabulary, people: list[str], number: int) -> Conversation:
    writer = people[number % 7]
    key = f"blog.example_{number}"
    article = Said(key=key, author=writer, name=writer, content=Content("html", _paragraphs(chance, words, 6)))
    guests = chance.sample(people, 12)
    comments: list[Said] = []
    for at in range(1 + int(chance.expovariate(1 / 11))):
        parent = _answered(chance, comments) if comments and chance.random() < 0.45 else None
        who = chance.choice(guests)
        if parent is not None and parent.author == writer:  # whoever was answered answers back, hardly anybody else
            who = next((said.author for said in comments if said.key == parent.parent), who)
        elif parent is not None and chance.random() < 0.55:
            who = writer
        if parent is not None and parent.author == who:
            parent = None
        new = all(said.author != who for said in comments)
        said = _addressed(chance, words, parent, article, new) + _paragraphs(chance, words, 1 + chance.randrange(3))
        comments.append(
            Said(
                key=f"{key}.c{at + 1}",
                author=who,
                name=who,
                at=at * 3_600,
                content=Content("html", said),
                parent=parent.key if parent else "",
                owner_of_article=who == writer,
            )
        )
    return article, comments


def _answered(chance: random.Random, comments: list[Said]) -> Said:
    """One of the last comments; nearly always the latest of its author, as people answer what they have just read."""
    parent = chance.choice(comments[-6:])
    if chance.random() < 0.93:
        parent = next(said for said in reversed(comments) if said.author == parent.author)
    return parent


def _addressed(chance: random.Random, words: Vocabulary, parent: Said | None, article: Said, new: bool) -> str:
    """How a comment begins that answers `parent`: most say nothing of it. new: it is its author's first one here."""
    if parent is None:
        writer = _first_word(article.name)
        greeting = chance.choice((f"Hi {writer},", f"{writer} – ", f"@{writer}"))
        return f"<p>{greeting}</p>" if new and chance.random() < 0.15 else ""
    drawn = chance.random()
    first = _first_word(parent.name)
    sentence = _sentence(chance, words).rstrip("".join(MARKS))
    if drawn < 0.20:
        return f"<p>@{chance.choice((first, parent.name))}{chance.choice((' ', ': ', ', '))}{sentence}.</p>"
    if drawn < 0.30:
        greeting = chance.choice(("Hi", "Thanks", "Hello", "Dear"))
        return f"<p>{greeting} {first}{chance.choice((',', '!', ''))} {sentence}.</p>"
    if drawn < 0.36:
        return f"<p>{first}{chance.choice((', ', ' – ', ': '))}{sentence}.</p>"
    if drawn < 0.40:
        return f"<p>{sentence}, {first}.</p>"
    if drawn < 0.44:
        return f"<p>@{first[0]}x{first[1:]} {sentence}.</p>"  # misspelled
    if drawn < 0.49:
        return f"<blockquote>{parent.content.source.rpartition('<p>')[2].removesuffix('</p>')}</blockquote>"
    return ""


def _first_word(called: str) -> str:
    return called.split()[0]


def _paragraphs(chance: random.Random, words: Vocabulary, count: int) -> str:
    return "".join(
        f"<p>{' '.join(_sentence(chance, words) for _ in range(1 + chance.randrange(4)))}</p>" for _ in range(count)
    )


def _sentence(chance: random.Random, words: Vocabulary) -> str:
    said = " ".join(words.pick(chance) for _ in range(3 + chance.randrange(14)))
    return said.capitalize() + chance.choice(MARKS)


def flattened(conversation: Conversation) -> Conversation:
    """The same with no parents, as a flat blog would have it."""
    article, comments = conversation
    return article, [replace(said, parent="", nested=False) for said in comments]
