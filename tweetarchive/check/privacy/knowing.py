"""What an archive knows that must not be found: read from its raw records, and from what these mean.

Asks nothing of the album, and of the gate only what it calls withheld: a mistake further on is what is looked for.
The words of one record at a time are in memory, and of what is private only numbers made of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tweetarchive.archive import Archive
from tweetarchive.check.privacy.known import Known, telling_ids
from tweetarchive.check.privacy.passages import is_marked_up, readings
from tweetarchive.check.privacy.patterns import ADDRESS, PAIR, Found, contacts_in, patterns_in
from tweetarchive.check.privacy.runs import Runs
from tweetarchive.check.privacy.texts import leaves_of, texts_about, texts_of
from tweetarchive.check.privacy.withholding import TAKEN_DOWN, UNSAID, Withholding, export_of
from tweetarchive.config import Config
from tweetarchive.handwritten import Handwritten, handwritten
from tweetarchive.importers import Speaker, installed
from tweetarchive.making import sources_of
from tweetarchive.records import Account, AccountRef, HandleChange, Like, Post, Raw
from tweetarchive.weave import read_people
from tweetarchive.weave.consent.folding import words
from tweetarchive.weave.consent.less import first_words
from tweetarchive.weave.consent.levels import ABSENT, EXCERPT, INITIALS, NAMELESS
from tweetarchive.weave.gather import Source
from tweetarchive.weave.understanding import in_order


def known_of(root: Path, config: Config) -> Known:
    """What must not be found in a site of the archive in this folder. Raises ArchiveError, ConfigError."""
    with Archive.open(root / "archive.db") as archive:
        return _Knowing(archive, config, handwritten(root)).known()


class _Knowing:
    def __init__(self, archive: Archive, config: Config, written: Handwritten) -> None:
        self._archive = archive
        self._config = config
        self._written = written
        self._files = read_people(written.people)
        self._sources = in_order(sources_of(archive))
        self._withholding = Withholding(archive, config, written, self._files, self._sources)
        self._gate = self._withholding.gate
        self._consent = self._withholding.consent
        self._runs = Runs()
        self._known = Known(self._runs, {}, {}, set(), {}, secret=archive.secret().hex())
        if self._consent is not None:
            self._known.finder = self._consent.finder
            self._known.slugs = self._consent.slugs()

    def known(self) -> Known:
        importers = installed()
        for source in self._sources:
            kinds = self._archive.kinds(source.service, source.native_id)
            importer = Speaker(importers, source.service, kinds, ())
            for raw in self._archive.records(source.service, source.native_id):
                self._look_at_record(raw, source, importer, raw.kind in importer.CONFIDENTIAL)
            self._note_what_is_withheld(source)
        for source in self._sources:
            self._note_what_is_shown(source)
        self._note_what_the_owner_says()
        self._runs.settle()
        return self._known

    # --- what is private -----------------------------------------------------------------------------------------

    def _look_at_record(self, raw: Raw, source: Source, importer: Speaker, for_few: bool) -> None:
        text = raw.payload.decode("utf-8", "replace")
        label = importer.PRIVATE.get(raw.kind, ("", ""))[0]
        if not label and not for_few:
            self._keep(contacts_in(text), f"a record ({raw.kind}) in {export_of(source)}")
            return
        what = f"{(label or _MESSAGES).lower()} in {export_of(source)}"
        for each in telling_ids(words(raw.native_id)):
            self._known.ids.setdefault(each, what)
        for leaf in leaves_of(raw.payload):
            if PAIR.fullmatch(leaf):
                self._known.ids.setdefault(leaf, what)
            elif for_few and leaf.startswith(("http://", "https://")):
                self._known.links.setdefault(leaf, what)
            elif " " in leaf or not leaf.isascii():
                self._forbid(leaf, what)
            else:
                self._keep(contacts_in(leaf), what)

    def _note_what_is_withheld(self, source: Source) -> None:
        for fact in source.facts():
            match fact:
                case Post():
                    self._withhold(fact, source)
                case Account() if fact.avatar_key and self._consent:
                    who = AccountRef(fact.native_id, fact.handle)
                    if self._consent.level_of(fact.service, who) in NAMELESS:
                        self._withhold_picture(fact.avatar_key, source, _NAMELESS)
                case Like() if not self._gate.liked_parents:
                    what = f"likes in {export_of(source)}"
                    self._forbid(fact.text, what)
                    for each in telling_ids((fact.native_id,)):
                        self._known.ids.setdefault(each, what)

    def _withhold(self, post: Post, source: Source) -> None:
        self._withholding.note(post)
        why = self._withholding.why_not(post, source)
        for text in texts_of(post) if why else ():
            self._forbid(text, why)
        if why and why not in (UNSAID, TAKEN_DOWN):  # their places stay; whom nothing may tell of, the finder knows
            for each in telling_ids((post.native_id, *post.edit_ids)):
                self._known.ids.setdefault(each, why)
        if why or self._withholding.level_of(post, source) == INITIALS:
            for item in post.media:
                self._withhold_picture(item.key, source, why or _NAMELESS)

    def _withhold_picture(self, key: str, source: Source, whose: str) -> None:
        if stored := self._archive.blob(source.service, source.native_id, key) if key else None:
            self._known.ids.setdefault(stored.sha256, f"a picture of {whose}")

    def _forbid(self, text: str, what: str) -> None:
        for reading in readings(text):
            if "<" not in reading or not is_marked_up(reading):
                self._runs.add(what, words(reading))
        self._keep((found for found in patterns_in(text) if not (found.kind == "telephone" and found.safe)), what)

    def _keep(self, found: Iterable[Found], what: str) -> None:
        for each in found:
            self._known.private.setdefault((each.kind, each.what), what)

    # --- what may be found -----------------------------------------------------------------------------------------

    def _note_what_is_shown(self, source: Source) -> None:
        for fact in source.facts():
            match fact:
                case Post():
                    why = self._withholding.why_not(fact, source)
                    if not why:
                        self._allow_post(fact)
                        self._allow_pictures(fact, source)
                    elif why == TAKEN_DOWN:
                        self._allow_ids(fact.native_id, *fact.edit_ids)
                    elif why == UNSAID:
                        self._allow_less(fact, source)
                case Like() if self._gate.liked_parents:
                    self._allow(fact.text)
                    self._allow_ids(fact.native_id)
                case Account():
                    self._allow(fact.name, fact.bio, fact.website)
                    self._allow_ids(fact.native_id, *fact.same_as)
                case HandleChange():
                    self._allow_ids(fact.native_id)

    def _allow_post(self, post: Post) -> None:
        others = [post.author, *post.addressed, *post.mentions]
        for ref in (post.reply_to, post.quote, post.boost_of, post.article):
            if ref is not None:
                others.append(ref.author)
                self._allow_ids(ref.native_id)
        self._allow_ids(post.native_id, *post.edit_ids, *(each.native_id for each in others if each is not None))
        self._allow(*texts_of(post), post.url, *(span.target for span in post.text if span.kind == "link"))

    def _allow_pictures(self, post: Post, source: Source) -> None:
        for item in post.media if self._known.ids and self._withholding.level_of(post, source) != INITIALS else ():
            if stored := self._archive.blob(source.service, source.native_id, item.key) if item.key else None:
                self._allow_ids(stored.sha256)

    def _allow_less(self, post: Post, source: Source) -> None:
        """That they said it then and there; of an excerpt the first words."""
        level = self._withholding.level(post, source)
        if level != ABSENT:
            self._allow_ids(post.native_id, *post.edit_ids)
        if level == EXCERPT:
            self._allow(*map(first_words, texts_of(post)))

    def _allow(self, *texts: str) -> None:
        for text in texts:
            for reading in readings(text) if text else ():
                said = words(reading)
                self._runs.allow(said)
                if self._known.ids:
                    self._allow_ids(*telling_ids(said))
                self._known.said.update((found.kind, found.what) for found in patterns_in(reading))
                if "://" in reading:
                    for link in ADDRESS.findall(reading):
                        self._known.links.pop(link, None)

    def _allow_ids(self, *ids: str) -> None:
        for each in ids:
            self._known.ids.pop(each, None)

    def _note_what_the_owner_says(self) -> None:
        """What stands in front of a person's story stays there, such as the address by which they are known."""
        for slug, file in self._files.items():
            if file.consent != ABSENT:
                self._allow(*texts_about(file))
            self._keep(contacts_in(self._written.people[slug]), f"people/{slug}.md")
        for text in self._written.stories.values():
            self._allow(*text.splitlines(), text)
        site = self._config.site
        self._allow(site.title, site.description, site.base_url, self._config.consent.somebody)


_MESSAGES = "Direct messages"
_NAMELESS = "somebody who is not to be found"
