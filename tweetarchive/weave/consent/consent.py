"""Everybody's wish, to be asked while an album is filled: who is still there, and what is left of what was said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tweetarchive.album.spool import Spool
from tweetarchive.commenting.commenters import own_page
from tweetarchive.ids import post_key
from tweetarchive.records import AccountRef, Span
from tweetarchive.weave.accounts import NOBODY as UNKNOWN
from tweetarchive.weave.accounts import AccountBook, Known, key_of
from tweetarchive.weave.commenters import SERVICE as BLOG
from tweetarchive.weave.consent.echoes import Echoes, own_words, quotes
from tweetarchive.weave.consent.finder import NOBODY, Finder
from tweetarchive.weave.consent.forms import ALWAYS, Form, gap_of, whole_names
from tweetarchive.weave.consent.last_look import FINISHED, OWNERS_WORDS, looked_over
from tweetarchive.weave.consent.less import less, quiet
from tweetarchive.weave.consent.levels import ABSENT, INITIALS, NAMELESS, WORDLESS, Choices
from tweetarchive.weave.consent.said import nameless, texts_of, unlinked
from tweetarchive.weave.consent.shape import withdraw
from tweetarchive.weave.consent.signs import Blog, called, forms_by_person, hosts_of, pages_of
from tweetarchive.weave.consent.texts import Named, masked_markdown
from tweetarchive.weave.consent.who import Secret, Wish, levels, restricted
from tweetarchive.weave.gather import Source
from tweetarchive.weave.hide_file import Hidden
from tweetarchive.weave.people_files import PersonFile
from tweetarchive.weave.persons import Person
from tweetarchive.weave.skeleton import Skeleton
from tweetarchive.weave.woven import Woven, decode

LEAST_ID = 6
"""A shorter number may be any number."""


class Kept(Struct, frozen=True):
    """What was done for the archive's report. people: how many are shown at each level. names: how often one was
    replaced in words. words: how often others' posts repeated what is not shown.
    """

    people: dict[str, int]
    names: int
    words: int = 0


def consent_of(
    people: Sequence[Person],
    person_of: Mapping[int, Person],
    rows: Sequence[Known],
    bones: Skeleton,
    book: AccountBook,
    choices: Choices,
    secret: Callable[[], bytes],
    blogs: Iterable[Blog] = (),
) -> Consent | None:
    """None if everybody is shown in full. secret: asked for only if somebody is not. Raises ConfigError."""
    found = levels(people, person_of, rows, bones, choices)
    if not found:
        return None
    key = Secret(secret())
    return Consent(
        restricted(found, people, rows, choices, key), people, rows, book, key, tuple(blogs), choices.somebody
    )


class Consent:
    """hidden: everybody who is not shown in full. people, person_of, rows: who is there then, and what is known of
    them. ids: node → native id that leads nowhere. absent: slugs that nobody has any more. renamed: slug → the one that
    is shown. withdrawn: names of the posts that are not.
    """

    def __init__(
        self,
        hidden: Sequence[Wish],
        people: Sequence[Person],
        rows: Sequence[Known],
        book: AccountBook,
        secret: Secret,
        blogs: Sequence[Blog] = (),
        somebody: str = "somebody",
    ) -> None:
        self._somebody = somebody[:1].upper() + somebody[1:]
        self._book = book
        self._secret = secret
        self._hidden = {one.key: one for one in hidden}
        self._of = {number: one for one in hidden for number in one.accounts}
        self._nameless = {number: one for number, one in self._of.items() if one.level in NAMELESS}
        self._wordless = {number: one for number, one in self._of.items() if one.level in WORDLESS}
        self._called = [one for one in hidden if one.level in NAMELESS]
        self._anybody_absent = any(one.level == ABSENT for one in hidden)
        self._hosts = dict(hosts_of(self._hidden, self._nameless, people, blogs))
        self._sites = {
            **pages_of(rows, self._nameless),
            **{own_page(f"https://{host}/"): key for host, key in self._hosts.items()},
        }
        self._quiet_sites = pages_of(rows, self._wordless)
        self._near: dict[int, set[int]] = {}
        self._echoes = Echoes()
        self._repeating: dict[int, set[int]] = {}
        self._passing: dict[int, str] = {}
        self._slugs = {
            person.slug: self._hidden[person.number]
            for person in people
            if person.number in self._hidden and self._hidden[person.number].level in NAMELESS
        }
        self._native_ids = {number: rows[number - 1].native_id for number in self._nameless}
        self.ids: dict[int, str] = {}
        self.withdrawn: frozenset[str] = frozenset()
        self.absent = frozenset(slug for slug, one in self._slugs.items() if one.level == ABSENT)
        self.renamed = {slug: one.slug for slug, one in self._slugs.items() if one.level == INITIALS}
        self._forms = forms_by_person(self._hidden, people, rows, self._hosts)
        self._gap = gap_of(name for one in self._called for name in called(one, people, rows))
        self._instead = {one.key: one.name for one in hidden}
        self._finder = Finder(self._forms, self._instead, self._gap)
        self.people = list(self._people(people))
        self.person_of = {number: person for person in self.people for number in person.accounts}
        self.rows = [self._row(number, known) for number, known in enumerate(rows, 1)]
        self._chosen = frozenset(one.key for one in self._called if one.chosen)

    # --- conversations -----------------------------------------------------------------------------------------------

    def withdraw(self, bones: Skeleton, spool: Spool) -> None:
        """Take out of all conversations what has no place in them, and learn who takes part in which."""
        self._note_ids(bones)
        named, boosts, articles = self._survey(bones, spool)
        self._passing = {node: self._of[account].level for node, account in boosts.items()}
        absent = {number for number, one in self._nameless.items() if one.level == ABSENT}
        self._rename(bones, articles)
        lost = [node for node, key in articles.items() if self._hidden[key].level == ABSENT]
        gone = withdraw(bones, self._book, absent, [node for node in boosts if boosts[node] in absent], lost)
        self.withdrawn = frozenset(post_key(*bones.keys[node]) for node in gone)
        for node, keys in named.items():
            self._near.setdefault(bones.root[node], set()).update(keys)

    def said(self, bones: Skeleton, node: int, woven: Woven) -> Woven:
        """What is left of a post that is shown."""
        one = self._wordless.get(bones.author[node])
        passes = self._passing.get(node, "")
        if one is not None or passes in WORDLESS:
            woven = less(woven, passes if one is None else one.level)
        elif roots := self._repeating.get(node):
            woven = quiet(self._echoes, woven, roots, partial(self._is_wordless, woven.post.service))
        near = self._near.get(bones.root[node], NOBODY)
        if near or node in self.ids:
            woven = nameless(self._finder, woven, near, self._named_in(woven.post.service), self._is_shown)
        if node in self.ids:
            woven = unlinked(woven, self.ids[node], bones.author[node] in self._nameless)
        return woven

    # --- asked of it -------------------------------------------------------------------------------------------------

    @property
    def finder(self) -> Finder:
        """What finds the names, ids and pages of all who must not be found; of posts' ids after `withdraw`."""
        return self._finder

    def level_of(self, service: str, ref: AccountRef) -> str:
        """How somebody is shown whom a post names; "" in full, or if nobody that is shown ever named them."""
        number = self._book.find(service, key_of(ref))
        one = self._of.get(number) if number else None
        return one.level if one else ""

    def slugs(self) -> dict[int, str]:
        """The slugs that people files give those whom nothing may tell of, by their keys in `finder`."""
        return {one.key: slug for slug, one in self._slugs.items()}

    # --- everything else ---------------------------------------------------------------------------------------------

    def leads(self, address: str) -> bool:
        """Whether an address leads to somebody who must not be found."""
        return own_page(address) in self._sites or self._finder.leads(address)

    def tells(self, address: str) -> bool:
        """Whether a page is theirs, whose words are not to be shown, or nobody is to be led there."""
        return own_page(address) in self._quiet_sites or self.leads(address)

    def sources(self, sources: Sequence[Source]) -> list[Source | None]:
        """Whose exports are told of, None where nothing of it may be."""
        found: list[Source | None] = []
        for source in sources:
            one = self._slugs.get(source.slug or "")
            if one is not None and one.level == ABSENT:
                found.append(None)
            elif one is not None and one.level == INITIALS:
                found.append(replace(source, slug=one.slug, handle="", name="", native_id=""))
            elif source.belongs != "account" and self.leads(f"https://{source.native_id}/"):
                found.append(replace(source, native_id="", handle=""))
            else:
                found.append(source)
        return found

    def hushed(self, hidden: Hidden) -> Hidden:
        """What never comes to mind by itself, under the names that people have now."""
        names = [self._slugs[slug].slug if slug in self._slugs else slug for slug in hidden.people]
        return replace(hidden, people=tuple([name for name in names if name]))

    def last_look(self, table: str, row: Sequence[Any]) -> Sequence[Any]:
        """A row as it may be written. What pages are made of has been looked at before, where more was known of it;
        this is for everything else, and for what others will add.
        """
        if table in FINISHED or not self._called:
            return row
        near = self._chosen if table in OWNERS_WORDS else NOBODY
        return looked_over(table, row, partial(self._text, near))

    def report(self) -> Kept:
        """What was done so far."""
        counts: dict[str, int] = {}
        for one in self._hidden.values():
            counts[one.level] = counts.get(one.level, 0) + 1
        return Kept(dict(sorted(counts.items())), self._finder.replaced, self._echoes.replaced)

    # --- who is called what ------------------------------------------------------------------------------------------

    def _people(self, people: Sequence[Person]) -> Iterator[Person]:
        """Everybody who has a page, numbered anew: the owner first, then by slug."""
        kept = []
        for person in people:
            one = self._hidden.get(person.number)
            if one is None or one.level not in NAMELESS:
                wordless = one is not None and one.level in WORDLESS
                kept.append(replace(person, file=self._file(person, person.file), wordless=wordless))
            elif one.level == INITIALS:
                kept.append(replace(person, name=one.name, slug=one.slug, file=self._file(person, person.file, one)))
        kept.sort(key=lambda person: (not person.owner, person.slug))
        yield from (replace(person, number=number) for number, person in enumerate(kept, 1))

    def _file(self, person: Person, file: PersonFile | None, one: Wish | None = None) -> PersonFile | None:
        """What the owner wrote about somebody, who may be hidden, without the names of those who are."""
        if file is None:
            return None
        theirs = set(whole_names((person.name, file.name, file.called, *file.aliases))) if one is None else set[Form]()
        near = {other.key for other in self._called if other.chosen and theirs.isdisjoint(self._forms[other.key])}

        def mask(text: str) -> str:
            return self._finder.masked(text, near)

        introduced = self._slugs.get(file.introduced_by)
        met = file.met
        return replace(
            file,
            name=one.name if one else file.name,
            called="" if one else mask(file.called),
            circles=tuple([replace(circle, name=mask(circle.name)) for circle in file.circles]),
            met=None if met is None else replace(met, place="" if one else mask(met.place)),
            introduced_by=introduced.slug if introduced else file.introduced_by,
            birthday="" if one else file.birthday,
            former=() if one else file.former,
            story=masked_markdown(self._finder, file.story, near),
        )

    def _row(self, number: int, known: Known) -> Known:
        one = self._of.get(number)
        if known.native_id == UNKNOWN and known.service != BLOG and self._anybody_absent:
            return replace(known, name=self._somebody)
        if one is None and known.service == BLOG and self._finder.leads(known.native_id):
            kind, colon, _ = known.native_id.partition(":")  # of somebody without a name, under an article of theirs
            return replace(known, native_id=kind + colon + self._secret.of("account", known.native_id))
        if one is not None and one.level not in NAMELESS:
            return replace(known, bio="")
        if one is None:
            return known
        return Known(
            known.service, self._secret.of("account", known.service, known.native_id), name=one.name, handles={}
        )

    # --- helpers -----------------------------------------------------------------------------------------------------

    def _survey(self, bones: Skeleton, spool: Spool) -> tuple[dict[int, set[int]], dict[int, int], dict[int, int]]:
        """Of shown nodes: who is named in each; which pass words of whose account on; which articles are whose."""
        named: dict[int, set[int]] = {}
        boosts: dict[int, int] = {}
        articles: dict[int, int] = {}
        spoken = {bones.root[node] for node, author in enumerate(bones.author) if author in self._wordless}
        held = (decode(row.payload) for row in spool.in_time_order() if row.payload)
        for node, woven in enumerate(held):
            if spoken:
                self._listen(bones, node, woven, spoken)
            if not bones.shown[node]:
                continue
            post = woven.post
            keys = self._finder.keys(texts_of(woven))
            if post.boost_of is not None:
                booster = self._book.number(post.service, post.boost_of.author)
                if booster in self._of:
                    boosts[node] = booster
                if booster in self._nameless:
                    keys.add(self._nameless[booster].key)
            for span in post.text:
                if span.kind == "mention" and (number := self._meant(post.service, span)) in self._nameless:
                    keys.add(self._nameless[number].key)
            if post.kind == "article":
                author = self._nameless.get(bones.author[node])
                owner = author.key if author else self._sites.get(own_page(post.url))
                if owner is not None:
                    articles[node] = owner
                    keys.add(owner)
            if keys:
                named[node] = keys
        for node, shown in enumerate(bones.shown):
            if shown:
                quoted = bones.quotes[node]
                around = (bones.author[node], *bones.speaks_to[node], bones.author[quoted] if quoted >= 0 else 0)
                if keys := {self._nameless[number].key for number in around if number in self._nameless}:
                    named.setdefault(node, set()).update(keys)
        return named, boosts, articles

    def _listen(self, bones: Skeleton, node: int, woven: Woven, spoken: set[int]) -> None:
        """Learn whose words these are, and which posts may repeat such words."""
        root, quoted = bones.root[node], bones.quotes[node]
        if bones.author[node] in self._wordless:
            self._echoes.learn(root, own_words(woven.post))
            return
        roots = {root} & spoken
        if roots:
            self._echoes.hear(root, own_words(woven.post))
        if quoted >= 0 and bones.author[quoted] in self._wordless:
            roots.add(bones.root[quoted])
        mentions = (span for span in woven.post.text if span.kind == "mention")
        if roots or quotes(woven.post) or any(self._is_wordless(woven.post.service, span) for span in mentions):
            self._repeating[node] = roots or {-1}

    def _note_ids(self, bones: Skeleton) -> None:
        """Ids of their posts lead to them like a name does."""
        for node, author in enumerate(bones.author):
            one = self._nameless.get(author)
            native_id = bones.keys[node][1]
            if one is not None and native_id.isascii() and native_id.isdecimal() and len(native_id) >= LEAST_ID:
                self._forms[one.key][(native_id,)] = ALWAYS
        self._finder = Finder(self._forms, self._instead, self._gap, self._finder.replaced)

    def _rename(self, bones: Skeleton, articles: Mapping[int, int]) -> None:
        """Give every node whose id tells of somebody one that does not."""
        theirs = {bones.keys[node][1] for node in articles}
        told = bones.under.told
        leading: dict[str, bool] = {}
        for node, (service, native_id) in enumerate(bones.keys):
            if not bones.shown[node]:
                continue
            tells = bones.author[node] in self._nameless
            if not tells and node in told:
                article = bones.under.homes.get(node, native_id)
                if article not in leading:
                    leading[article] = article in theirs or self._finder.leads(article)
                tells = leading[article] or (native_id != article and self._finder.leads(native_id))
            if tells:
                self.ids[node] = self._secret.of("post", service, native_id)
                if node >= bones.held:
                    bones.ghosts[node - bones.held].native_id = self.ids[node]

    def _meant(self, service: str, span: Span) -> int:
        number = self._book.find(service, span.target) if span.target else None
        return number or self._book.find(service, span.text.lower()) or 0

    def _named_in(self, service: str) -> Named:
        def named(span: Span) -> Span | None:
            number = self._meant(service, span)
            one = self._nameless.get(number)
            if one is None:
                return span if number and self._book.has_id(number) else None
            self._finder.replaced += 1
            if one.level == ABSENT:
                return Span("text", one.name)
            return Span("mention", one.name, self._native_ids[number])

        return named

    def _is_wordless(self, service: str, span: Span) -> bool:
        return self._meant(service, span) in self._wordless

    def _is_shown(self, service: str, ref: AccountRef) -> bool:
        one = self._nameless.get(self._book.number(service, ref))
        return one is None or one.level != ABSENT

    def _text(self, near: Collection[int], text: str) -> str:
        if near:
            return masked_markdown(self._finder, text, near)
        if text.startswith(("http://", "https://")) and " " not in text:
            return "" if self.leads(text) else text
        return self._finder.masked(text, near)
