"""Pages that a browser saved as one file with everything in it: the page itself, taken out of its wrapping.

Chrome and its kin write MHTML, an e-mail message with the page as its first part; Safari a property list of its own
(2026-11). Reads what it must and no more; the pictures and styles in there are not ours.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re


def unwrapped(content: bytes) -> tuple[bytes, str, str]:
    """(the page's bytes, its address, the encoding of the bytes) of a wrapped page; the content as it is, and "", for
    any other. Never raises.
    """
    if content.startswith(b"bplist00"):
        return _of_property_list(content), "", ""
    head = content[:8192]
    boundary = _BOUNDARY.search(head) if _MULTIPART.search(head) else None
    if not boundary:
        return content, "", ""
    address = _header(head, b"Snapshot-Content-Location")
    for part in content.split(b"--" + boundary[1])[1:]:
        top, _, rest = part.replace(b"\r\n", b"\n").partition(b"\n\n")
        if b"text/html" in top.lower():
            charset = _CHARSET.search(top)
            encoding = charset[1].decode("ascii", "replace") if charset else ""
            return _decoded(rest, top), address or _header(top, b"Content-Location"), encoding
    return content, "", ""


def _decoded(body: bytes, head: bytes) -> bytes:
    match _header(head, b"Content-Transfer-Encoding").lower():
        case "quoted-printable":
            return quopri.decodestring(body)
        case "base64":
            try:
                return base64.b64decode(re.sub(rb"[^A-Za-z0-9+/]", b"", body) + b"==")
            except binascii.Error:
                return body
        case _:
            return body


def _header(head: bytes, name: bytes) -> str:
    found = re.search(rb"^" + name + rb":[ \t]*([^\r\n]{0,2000})", head, re.IGNORECASE | re.MULTILINE)
    return found[1].strip().decode("utf-8", "replace") if found else ""


def _of_property_list(content: bytes) -> bytes:
    """The longest page in it, which stands there as it was: between its first tag and its last."""
    longest, place = b"", 0
    while (start := _START.search(content, place)) and (end := _END.search(content, start.end())):
        longest = max(longest, content[start.start() : end.end()], key=len)
        place = end.end()
    return longest or content


_MULTIPART = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"boundary\s*=\s*\"?([^\"\r\n;]{1,200})", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*\"?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_START = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_END = re.compile(rb"</html>", re.IGNORECASE)
