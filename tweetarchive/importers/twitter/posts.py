"""One tweet, of any generation, as a post.

Order of work: what kind of post it is (boost, reply, plain), where its words begin and end, then spans. What the export
does not say is left empty, never guessed, except where a comment says so. Must not decode, and must not know members.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct

from ...records import AccountRef, Post, PostRef, Provenance, Span, Visibility
from .clock import moment
from .marks import marks_of, marks_of_note
from .media import media_entities, media_of
from .relations import STATUS, Boost, account_ref, boost_in, id_of, quote_named, reply_in
from .shapes import Entities, Note, Tweet
from .text import Mark, handles_in, spans_of, unescape

SERVICE = "twitter"


class Source(Struct, frozen=True, kw_only=True):
    """What the tweet itself does not say.

    author: the owner of the export, None if unknown. boosts_marked: this kind of record names the boosted post, so that
    a text that merely begins with "RT @" was typed by hand. timed: it knows the time of day of early posts.
    note_for: finds the whole text of a long tweet.
    """

    author: AccountRef | None
    visibility: Visibility = Visibility.PUBLIC
    provenance: Provenance = Provenance.OWN
    as_of: int = 0
    boosts_marked: bool = False
    timed: bool = True
    note_for: Callable[[Tweet, int, str], Note | None] | None = None


def post_of(tweet: Tweet, source: Source) -> Post:
    """The post that `tweet` is. Raises ValueError, its text a reason, if it has no date at all."""
    created, precision = moment(tweet.id_str, tweet.created_at, timed=source.timed)
    text = tweet.full_text if tweet.full_text is not None else tweet.text or ""
    entities = tweet.entities or _NOTHING
    pictures = media_entities(tweet)
    marks = marks_of(text, entities, pictures)
    boost = boost_in(tweet, text, marks, created, always_named=source.boosts_marked)
    reply_to: PostRef | None = None
    addressed: tuple[AccountRef, ...] = ()
    start = 0
    if boost:
        start = boost.start
    elif id_of(tweet.in_reply_to_status_id_str):
        reply_to, addressed, start = reply_in(tweet, text, marks, source.author)
    tail = _tail(tweet, text, marks, start, is_boost=boost is not None)
    note = source.note_for(tweet, created, text[start : tail.stop]) if source.note_for and not boost else None
    known = [mark.ref for mark in marks if mark.ref and mark.start >= start]
    if note:
        spans, known = _spans_of_note(note, tail, [*addressed, *known])
    else:
        spans = spans_of(text, marks, start, tail.stop)
    author = (tweet.user and _author(tweet, source)) or source.author
    is_own = source.provenance is Provenance.OWN and author == source.author
    return Post(
        service=SERVICE,
        native_id=tweet.id_str,
        author=author,
        created=created,
        precision=precision,
        visibility=_visibility(tweet, source),
        provenance=source.provenance if is_own else Provenance.EMBEDDED,
        text=spans,
        addressed=addressed,
        mentions=_everyone([*addressed, *known, *(AccountRef(handle=handle) for handle in handles_in(spans))]),
        hashtags=tuple(dict.fromkeys(span.target for span in spans if span.kind == "tag")),
        media=media_of(tweet.id_str, pictures) if pictures else (),
        reply_to=reply_to,
        quote=None if boost else tail.quote,
        boost_of=boost.ref if boost else None,
        edit_ids=_versions(tweet),
        whole=note is not None or not (tail.is_cut or _is_cut(text[start : tail.stop], created, boost)),
        sensitive=bool(tweet.possibly_sensitive),
        lang=_language(tweet.lang),
        app=_app(tweet.source),
        likes=max(0, tweet.favorite_count or 0),
        boosts=max(0, tweet.retweet_count or 0),
        as_of=source.as_of,
    )


_NOTHING = Entities()

_FIRST_LONG_TWEET = 1675814400
"""2023-02-08: since then a text may be longer than its record, which is cut at a word near 275 characters."""


# --- where the words end ---------------------------------------------------------------------------------------


class _Tail(Struct, frozen=True):
    """stop: end of the displayed words. is_cut: the service itself cut them and linked to the rest."""

    stop: int
    quote: PostRef | None
    is_cut: bool


def _tail(tweet: Tweet, text: str, marks: list[Mark], start: int, *, is_boost: bool) -> _Tail:
    """Takes from the end what is shown otherwise: links to one's own pictures, to the quoted post, to the uncut
    self.
    """
    quote = quote_named(tweet)
    quote_linked, is_cut = False, bool(tweet.truncated)
    stop = len(text)
    for mark in reversed(marks):
        if mark.start < start or (mark.end != stop and text[mark.end : stop].strip()):
            break
        status = STATUS.match(mark.target) if mark.kind in ("link", "media") else None
        if mark.kind == "media" or (status and status[2] == tweet.id_str and status[3]):
            pass
        elif status and status[2] == tweet.id_str:
            is_cut = True  # 2026-11: 1,861 posts of a hybrid end in a link to themselves, which says "read on there"
        elif status and not is_boost and not quote_linked and (quote is None or quote.native_id == status[2]):
            handle = "" if "/" in status[1] else status[1]
            quote = quote or PostRef(status[2], AccountRef(handle=handle))
            quote_linked = True
        else:
            break
        stop = mark.start
        while stop > start and text[stop - 1].isspace():
            stop -= 1
    return _Tail(stop, quote, is_cut)


def _is_cut(words: str, created: int, boost: Boost | None) -> bool:
    """Whether words that end in an ellipsis were cut by Twitter: boosts at 140 characters, long tweets near 275.

    Boosts end at 137 to 140 characters in "…" (2026-11: 276 of 276), in the files of 2012-2013 in " ...".
    """
    length = len(unescape(words))
    if boost:
        return words.endswith(("…", " ...")) and length + boost.start >= 130
    return words.endswith("…") and created >= _FIRST_LONG_TWEET and length >= 240


# --- long tweets -----------------------------------------------------------------------------------------------


def _spans_of_note(note: Note, tail: _Tail, known: list[AccountRef]) -> tuple[tuple[Span, ...], list[AccountRef]]:
    """The whole text of a long tweet, without the link to what it quotes, and those it mentions."""
    marks = marks_of_note(note.core, known)
    stop = len(note.core.text)
    quoted = tail.quote.native_id if tail.quote else ""
    if marks and marks[-1].kind == "link" and not note.core.text[marks[-1].end :].strip():
        status = STATUS.match(marks[-1].target)
        if status and quoted and status[2] == quoted:
            stop = len(note.core.text[: marks[-1].start].rstrip())
    spans = spans_of(note.core.text, marks, 0, stop, escaped=False)
    return spans, [mark.ref for mark in marks if mark.ref]


# --- small things ----------------------------------------------------------------------------------------------


def _author(tweet: Tweet, source: Source) -> AccountRef | None:
    """Who wrote it, where the record says so. The owner is named as the newest export names him."""
    named = account_ref(tweet)
    if named is None or not named.native_id:
        return source.author
    if source.author and source.author.native_id == named.native_id:
        return source.author
    return named if source.author or source.provenance is not Provenance.OWN else None


def _visibility(tweet: Tweet, source: Source) -> Visibility:
    """An author who was protected at export time shows even old posts to followers only."""
    if tweet.user and tweet.user.protected and source.visibility is Visibility.PUBLIC:
        return Visibility.PROTECTED
    return source.visibility


def _versions(tweet: Tweet) -> tuple[str, ...]:
    info = tweet.edit_info
    if info is None:
        return ()
    control = info.initial or (info.edit.edit_control_initial if info.edit else None)
    ids = tuple(id_of(native_id) for native_id in control.edit_tweet_ids) if control else ()
    return ids if len(ids) > 1 and all(ids) else ()


def _everyone(refs: Iterable[AccountRef]) -> tuple[AccountRef, ...]:
    """Each account once, as it is named first; a bare handle is the account that somewhere has an id."""
    found: dict[str, AccountRef] = {}
    for ref in refs:
        key = ref.handle.lower() or ref.native_id
        if key and (key not in found or (ref.native_id and not found[key].native_id)):
            found[key] = ref
    return tuple(found.values())


_LANGUAGES: Mapping[str, str] = MappingProxyType({"in": "id", "iw": "he", "ji": "yi"})
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def _language(code: str | None) -> str:
    """A BCP 47 tag; "" for Twitter's own ("und", "zxx", "art", "qme" …), which say that there are no words to tell
    by.
    """
    if not code or code in ("und", "zxx", "art", "mul") or (code.startswith("q") and len(code) == 3):
        return ""
    code = _LANGUAGES.get(code, code)
    return code if _LANGUAGE.fullmatch(code) else ""


_TAGS = re.compile(r"<[^>]*>")


def _app(source: str | None) -> str:
    """ "Twitter Web App" of `<a href="https://…" rel="nofollow">Twitter Web App</a>`."""
    if not source:
        return ""
    return unescape(_TAGS.sub("", source)).strip()
