"""Archive → drawer: the owner's direct messages, and of their own exports what the gate withholds.

Only the owner's exports are asked: a friend who handed over theirs did not hand over their letters, and those who wrote
them even less. Nor is shown what the owner liked: others' words, to nobody in particular. Reads, and writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256

from tweetarchive.archive import Archive, Owner
from tweetarchive.importers import Importer, Speaker
from tweetarchive.private.drawer import Bundle, Drawer, File, Known, Sheet, Slip, pack
from tweetarchive.private.marks import MARKS
from tweetarchive.records import Account, AccountRef, Direct, Origin, Post, Problem, Raw, Visibility
from tweetarchive.weave.gate import restricts

Progress = Callable[[int], None]


def read_drawer(archive: Archive, importers: Iterable[Importer], owner: str, on_progress: Progress) -> Drawer:
    """owner: the owner's slug in archive.toml, "" if none is said. on_progress: called with the number of records."""
    asked = list(importers)
    reader = _Reader(archive, on_progress)
    for each in archive.owners():
        if each.person is None or (owner and each.person == owner):
            kinds = archive.kinds(each.service, each.owner)
            reader.read(each, Speaker(asked, each.service, kinds, each.generations))
    return reader.drawer()


class _Reader:
    def __init__(self, archive: Archive, on_progress: Progress) -> None:
        self._archive = archive
        self._on_progress = on_progress
        self._done = 0
        self._own: set[tuple[str, str]] = set()
        self._letters: dict[tuple[str, str], dict[str, tuple[int, int, bytes]]] = {}
        self._people: dict[tuple[str, str], dict[str, None]] = {}
        self._titles: dict[tuple[str, str], tuple[int, str]] = {}
        self._posts: dict[tuple[str, str], tuple[int, Sheet]] = {}
        self._known: dict[tuple[str, str], tuple[tuple[bool, int], Known]] = {}
        self._problems: list[str] = []

    def read(self, owner: Owner, importer: Speaker) -> None:
        origin = Origin(service=owner.service, owner=owner.owner, handle=owner.handle, name=owner.name)
        if importer.BELONGS == "account":
            self._own.add((owner.service, owner.owner))
        if importer.CONFIDENTIAL:
            for told in importer.interpret_private(self._records(owner), origin):
                if isinstance(told, Problem):
                    self._problems.append(f"{told.member}: {told.message}")
                else:
                    self._direct(told, owner)
        for fact in importer.interpret(self._records(owner), origin):
            match fact:
                case Post():
                    self._named(fact)
                    if restricts(fact):
                        self._withheld(fact, owner)
                case Account():
                    self._know(fact.service, AccountRef(fact.native_id, fact.handle, fact.name), (fact.own, fact.as_of))

    def drawer(self) -> Drawer:
        bundles = [self._conversation(key, letters) for key, letters in self._letters.items()]
        accounts = {(bundle.service, person) for bundle in bundles for person in bundle.people}
        return Drawer(
            conversations=tuple(sorted(bundles, key=lambda bundle: (-bundle.slips[-1].at, bundle.name))),
            withheld=tuple(self._by_visibility()),
            own=frozenset(self._own),
            known={key: self._known[key][1] for key in sorted(accounts) if key in self._known},
            problems=tuple(self._problems),
        )

    def _records(self, owner: Owner) -> Iterator[Raw]:
        for raw in self._archive.records(owner.service, owner.owner):
            self._done += 1
            if not self._done % 1000:
                self._on_progress(self._done)
            yield raw

    def _direct(self, told: Direct, owner: Owner) -> None:
        key = (told.service, told.conversation)
        letters = self._letters.setdefault(key, {})
        before = letters.get(told.native_id)
        if before is not None and before[0] > told.as_of:
            return
        letters[told.native_id] = (told.as_of, told.at, pack(Sheet(told, None, self._files(told.post, owner))))
        people = self._people.setdefault(key, {})
        for ref in (told.by, *told.whom):
            if ref is not None and ref.native_id:
                people.setdefault(ref.native_id)
        if told.event == "named":
            self._titles[key] = max(self._titles.get(key, (0, "")), (told.at, told.name))

    def _withheld(self, post: Post, owner: Owner) -> None:
        """One version that is not public withholds the post, as in the album; the latest of those is shown."""
        key = (post.service, post.edit_ids[-1] if post.edit_ids else post.native_id)
        before = self._posts.get(key)
        if before is None or before[0] <= post.as_of:
            self._posts[key] = (post.as_of, Sheet(None, post, self._files(post, owner)))

    def _files(self, post: Post | None, owner: Owner) -> tuple[File | None, ...]:
        found: list[File | None] = []
        for item in post.media if post is not None else ():
            stored = self._archive.blob(owner.service, owner.owner, item.key) if item.key else None
            found.append(None if stored is None else File(stored.sha256, stored.path, stored.media_type))
        return tuple(found)

    def _named(self, post: Post) -> None:
        for ref in (post.author, *post.addressed, *post.mentions):
            if ref is not None:
                self._know(post.service, ref, (False, post.as_of or post.created))

    def _know(self, service: str, ref: AccountRef, rank: tuple[bool, int]) -> None:
        if ref.native_id and (ref.handle or ref.name):
            key = (service, ref.native_id)
            before = self._known.get(key)
            if before is None or before[0] <= rank:
                was = before[1] if before else Known()
                self._known[key] = (rank, Known(ref.handle or was.handle, ref.name or was.name))

    def _conversation(self, key: tuple[str, str], letters: dict[str, tuple[int, int, bytes]]) -> Bundle:
        service, conversation = key
        slips = sorted(
            (Slip(at, f"{service}-{_safe(native_id)}", packed) for native_id, (_, at, packed) in letters.items()),
            key=lambda slip: (slip.at, len(slip.name), slip.name),
        )
        said = sum((direct := slip.sheet().direct) is not None and direct.event == "said" for slip in slips)
        people = [person for person in self._people.get(key, ()) if (service, person) not in self._own]
        return Bundle(
            name=f"{service}-{_safe(conversation)}",
            visibility=Visibility.DIRECT,
            slips=tuple(slips),
            service=service,
            people=tuple(people),
            title=self._titles.get(key, (0, ""))[1],
            messages=said,
        )

    def _by_visibility(self) -> Iterator[Bundle]:
        found: dict[str, list[Slip]] = {}
        for (service, native_id), (_, sheet) in self._posts.items():
            assert sheet.post is not None  # noqa: S101  what is withheld is a post
            slip = Slip(sheet.post.created, f"{service}-{_safe(native_id)}", pack(sheet))
            found.setdefault(sheet.post.visibility, []).append(slip)
        for visibility in MARKS:
            if slips := found.get(visibility):
                slips.sort(key=lambda slip: (slip.at, slip.name))
                yield Bundle(visibility.value, visibility, tuple(slips), messages=len(slips))


def _safe(native_id: str) -> str:
    """An id as a part of a path. Exports are untrusted, and only digits are what Twitter would write."""
    if re.fullmatch(r"[0-9]{1,20}(?:-[0-9]{1,20})?", native_id):
        return native_id
    return f"x{sha256(native_id.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
