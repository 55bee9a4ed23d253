"""What is private whoever it belongs to: addresses, telephone numbers, keys, folders of somebody's computer.

Knows no archive. The forms of keys are those that their makers publish and that scanners of repositories look for
(gitleaks and detect-secrets, read 2026-11): only such as cannot be mistaken for words. What documents use for examples
(RFC 2606 and 6761 for names, RFC 5737 and 3849 for addresses, the numbers that no telephone has) is not private.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Kind = Literal["e-mail", "ip", "telephone", "place", "key", "path", "raw"]


class Found(NamedTuple):
    """Something of a kind that stands in a text from start to end. what: it, in the form in which it is compared.
    name: which key it is, or of what it is a part. safe: by itself it tells nothing, so it counts only if known.
    """

    kind: Kind
    what: str
    start: int
    end: int
    name: str = ""
    safe: bool = False


def patterns_in(text: str) -> Iterator[Found]:
    """Everything in a text that looks like one of those, in no order."""
    yield from contacts_in(text)
    yield from _telephones(text)
    yield from _keys(text)
    yield from _paths(text)


def contacts_in(text: str) -> Iterator[Found]:
    """Only addresses and places: what cannot be mistaken in a record, which is full of numbers."""
    if "@" in text:
        yield from _mails(text)
    if _DOTTED.search(text):
        yield from _addresses(text)
    if _EXACT.search(text):
        yield from _places(text)
    if "::" in text or _GROUPED.search(text):
        yield from _addresses_6(text)


def _mails(text: str) -> Iterator[Found]:
    at = 0
    while (at := text.find("@", at)) >= 0:
        host = _HOST.match(text, at + 1)
        name = _NAME.search(text, max(0, at - _LONGEST_NAME), at) if host else None
        at += 1
        if host is None or name is None:
            continue
        domain = host[0].lower()
        if domain.rpartition(".")[2] in _ENDINGS_OF_FILES:
            continue  # icon@2x.png
        if name[0].lower() in _NOBODY:
            continue
        what = f"{name[0].lower()}@{domain}"
        # A name in front of a host is no mailbox in an address of a program ("ssh://git@…") nor behind a slash.
        before = text[max(0, name.start() - 3) : name.start()]
        if before.endswith("/") and before != "://":
            continue
        yield Found("e-mail", what, name.start(), host.end(), safe=_is_example(domain))


def _addresses(text: str) -> Iterator[Found]:
    for match in _IP4.finditer(text):
        parts = match[0].split(".")
        if any(int(part) > 255 or (len(part) > 1 and part[0] == "0") for part in parts):
            continue
        address = ipaddress.IPv4Address(match[0])
        versions = int(parts[0]) < 10 or _VERSION.search(text, max(0, match.start() - 24), match.start()) is not None
        safe = versions or address.is_loopback or address.is_unspecified or address.is_multicast or match[0] in _MASKS
        yield Found("ip", match[0], match.start(), match.end(), safe=safe or any(address in net for net in _EXAMPLES))


def _addresses_6(text: str) -> Iterator[Found]:
    for match in _IP6.finditer(text):
        if match[0].count(":") < 2 or not (match[0].count(":") == _COLONS or "::" in match[0]):
            continue
        try:
            address = ipaddress.IPv6Address(match[0])
        except ValueError:
            continue
        few = sum(map(bool, match[0].split(":"))) < 3  # "a::b" is how stylesheets and programs write other things
        safe = few or address.is_loopback or address.is_unspecified or address in _EXAMPLES_6
        yield Found("ip", str(address), match.start(), match.end(), safe=safe)


def _telephones(text: str) -> Iterator[Found]:
    for match in _TELEPHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if not 7 <= len(digits) <= 15:
            continue
        abroad = match[0].lstrip("(").startswith("+") and len(digits) >= 9
        called = text[max(0, match.start() - 4) : match.start()].lower() == "tel:"
        american = _AMERICAN.fullmatch(match[0]) is not None
        fictional = _FICTIONAL.search(digits) is not None
        safe = fictional or not (abroad or called or american)
        yield Found("telephone", digits[-9:], match.start(), match.end(), safe=safe)


def _places(text: str) -> Iterator[Found]:
    """Two numbers exact enough to find a house with. They count only if they are known: a drawing is full of such."""
    at = 0
    while match := _PAIR.search(text, at):
        one, two = round(float(match[1]), 3), round(float(match[2]), 3)
        at = match.start(2)
        if abs(one) <= 180 and abs(two) <= 180 and (one or two):
            yield Found("place", "{} {}".format(*sorted((one, two))), match.start(), match.end(), safe=True)


def _keys(text: str) -> Iterator[Found]:
    for form in [form for sign, form in _SIGNED if sign in text]:
        for match in form.looks.finditer(text):
            yield Found("raw" if form.raw else "key", match[0], match.start(), match.end(), form.name)


def _paths(text: str) -> Iterator[Found]:
    if not [sign for sign in _PATH_SIGNS if sign in text]:
        return
    for match in _PATHS.finditer(text):
        yield Found("path", match[0], match.start(), match.end(), safe=match[0].lower().endswith(_ANYBODYS))


def _is_example(domain: str) -> bool:
    return domain.endswith(_RESERVED) or domain in _HOSTS


ADDRESS = re.compile(r"https?://[^\s\"'<>\\^`{|}]+")
"""An address of a page."""

PAIR = re.compile(r"(?<!\d)\d{5,}-\d{5,}(?!\d)")
"""How Twitter names a conversation: by the ids of both."""

_LONGEST_NAME = 64  # RFC 5321, 4.5.3.1.1
_NAME = re.compile(r"[\w.+-]*[\w+-]\Z")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{1,22}(?![\w@])")
_ENDINGS_OF_FILES = frozenset(
    [
        "png",
        "jpg",
        "jpeg",
        "gif",
        "webp",
        "svg",
        "css",
        "js",
        "mjs",
        "html",
        "htm",
        "json",
        "xml",
        "woff",
        "woff2",
        "mp4",
        "webm",
        "py",
    ]
)
_RESERVED = ("example", ".example", "example.com", "example.org", "example.net", ".test", ".invalid", ".localhost")
_HOSTS = frozenset(("noreply.github.com", "users.noreply.github.com"))
_NOBODY = frozenset(("noreply", "no-reply", "donotreply"))

_DOTTED = re.compile(r"\.\d{1,3}\.\d{1,3}\.\d")
_GROUPED = re.compile(r":[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:")
_EXACT = re.compile(r"\.\d{3}")
_IP4 = re.compile(r"(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)")
_VERSION = re.compile(r"(?:version|ver|rev|release|chrome|safari|firefox|build|\bv)[ =:\"'/]{0,3}\Z", re.IGNORECASE)
_MASKS = frozenset(("255.255.255.255", "255.255.255.0", "255.255.0.0", "255.0.0.0"))
_EXAMPLES = tuple(map(ipaddress.IPv4Network, ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")))
_COLONS = 7
_EXAMPLES_6 = ipaddress.IPv6Network("2001:db8::/32")
_IP6 = re.compile(r"(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])")

_TELEPHONE = re.compile(r"(?<![\w.,/#&+-])(?:\(?\+|\(|(?<!=))\d(?:[ ().\-/]{0,3}\d){6,16}(?![\w]|[.,/-]\d)")
_AMERICAN = re.compile(r"(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d([.-]))[2-9]\d\d(?(1)\1|[ .-])\d{4}")
_FICTIONAL = re.compile(r"55501\d\d\Z|447700900\d{3}\Z|1632960\d{3}\Z|(\d)\1{6,}\Z")
_PAIR = re.compile(r"(?<![\w.])(-?\d{1,3}\.\d{3,16})(?=[^\d]{1,40}?(?<![\w.])(-?\d{1,3}\.\d{3,16})(?![\w]))")


class _Form(NamedTuple):
    """signs: one of these stands in it, which is found much faster."""

    name: str
    signs: tuple[str, ...]
    looks: re.Pattern[str]
    raw: bool = False


def _form(name: str, signs: str, looks: str, *, raw: bool = False) -> _Form:
    return _Form(name, tuple(signs.split("|")), re.compile(looks), raw)


_ALONE = r"(?<![A-Za-z0-9_\-])"
_KEYS = (
    _form("a private key", "PRIVATE KEY", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"),
    _form("a bearer token of Twitter", "A" * 22, _ALONE + r"A{22}[A-Za-z0-9%+/=]{60,}"),
    _form(
        "a token of Twitter",
        "-",
        _ALONE + r"[0-9]{5,20}-(?=[a-z0-9]*[A-Z])(?=[A-Za-z]*[0-9])[A-Za-z0-9]{40}\b",
    ),
    _form("a key of Amazon", "AKIA|ASIA|ABIA|ACCA", _ALONE + r"A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}\b"),
    _form("a token of GitHub", "ghp_|gho_|ghu_|ghs_|ghr_", _ALONE + r"gh[pousr]_[A-Za-z0-9]{36,}"),
    _form("a token of GitHub", "github_pat_", _ALONE + r"github_pat_[A-Za-z0-9_]{50,}"),
    _form("a token of GitLab", "gl", _ALONE + r"gl(?:pat|dt|rt|ptt|soat)-[A-Za-z0-9_-]{20,}"),
    _form("a token of Slack", "xox", _ALONE + r"xox[abeoprs]-[A-Za-z0-9-]{10,}"),
    _form("a hook of Slack", "hooks.slack.", r"hooks\.slack\.com/(?:services|workflows)/[A-Za-z0-9+/]{40,}"),
    _form("a key of Google", "AIza", _ALONE + r"AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    _form("a key of Stripe", "_live_|_test_", _ALONE + r"[sr]k_(?:live|test)_[A-Za-z0-9]{20,}"),
    _form("a key of a language model", "sk-", _ALONE + r"sk-(?:proj-|ant-[a-z0-9]+-|svcacct-)?[A-Za-z0-9_-]{40,}"),
    _form("a token of Telegram", ":AA", _ALONE + r"[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])"),
    _form("a token of npm", "npm_", _ALONE + r"npm_[A-Za-z0-9]{36}"),
    _form("a token of PyPI", "pypi-", _ALONE + r"pypi-AgEI[A-Za-z0-9_-]{50,}"),
    _form("a signed token", "eyJ", _ALONE + r"eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"),
    _form(
        "an authorisation",
        "uthorization",
        r"[Aa]uthorization[\"']?\s{0,3}[:=]\s{0,3}[\"']?(?:Bearer|Basic|OAuth) [^\s\"']{16,}",
    ),
    _form(
        "an address with a password in it",
        "://",
        r"\b[a-z][a-z0-9+.-]{1,9}://[^\s/:@\"'<>]{1,40}:[^\s/:@\"'<>]{3,60}@[\w.-]+",
    ),
    _form("a piece of Twitter's export", "YTD.|Grailbird.", r"(?:YTD\.\w+\.part\d+|Grailbird\.data\.\w+) ?=", raw=True),
    _form(
        "a piece of a WordPress export",
        "<wp:",
        r"<wp:(?:comment_author_IP|comment_author_email|author_email|wxr_version)>",
        raw=True,
    ),
    _form("a piece of a Disqus export", "disqus-internals", r"https?://disqus\.com/disqus-internals", raw=True),
)

_SIGNED = tuple((sign, form) for form in _KEYS for sign in form.signs)

_PATH_SIGNS = ("/home/", "/Users/", "file:", ":\\", ":/Users", ":/Documents")
_PATHS = re.compile(
    r"(?<![\w.:/~%\-])/(?:home|Users)/(?!\.)[\w.-]{1,40}(?=[/\\\s\"'<>),;:]|\Z)"
    r"|file:///?(?:[A-Za-z]:|home|Users|root|tmp|var)[/\\][^\s\"'<>]{1,80}"
    r"|(?<![\w])[A-Za-z]:(?:\\{1,2}|/)(?:Users|Documents and Settings)(?:\\{1,2}|/)[\w.\- ]{1,40}(?=[\\/\"'<>]|\Z)"
)
_ANYBODYS = ("/shared", "/public", "\\public", "/you", "/user", "/username", "\\username")
