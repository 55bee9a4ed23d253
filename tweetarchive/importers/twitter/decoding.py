"""Bytes into shapes, forgiving a field but never a record.

Everything here reads untrusted JSON. Must not know members, kinds or what a field means.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

from .shapes import Shape

S = TypeVar("S", bound=Shape)

UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError, OverflowError)
"""Everything that decoding untrusted JSON can raise; caught at the door of whoever decodes."""


def decode(payload: bytes, shape: type[S]) -> S:
    """`payload` as `shape`; raises one of `UNREADABLE` if it is no JSON object.

    A field of an unexpected type counts as missing. Bytes that are no UTF-8 and halves of surrogate pairs become
    U+FFFD.
    """
    decoder: msgspec.json.Decoder[S] = _decoder(shape)
    try:
        return decoder.decode(payload)
    except msgspec.ValidationError:
        return _forgiving(msgspec.json.decode(payload), shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        mended = mend(payload)
        if mended == payload:
            raise
    try:
        return decoder.decode(mended)
    except msgspec.ValidationError:
        return _forgiving(msgspec.json.decode(mended), shape)


def unwrap(payload: bytes) -> bytes:
    """The object inside `{"like": {…}}`; a bare object as it is. Only an object with exactly one key is a wrapper."""
    try:
        fields = _FIELDS.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError):
        fields = _FIELDS.decode(mend(payload))
    if len(fields) == 1:
        (inner,) = fields.values()
        content = bytes(inner)
        if content.startswith(b"{"):
            return content
    return payload


def mend(payload: bytes) -> bytes:
    """`payload` with what JSON parsers stumble over replaced by U+FFFD: bytes that are no UTF-8, lone surrogate
    escapes.

    The monthly files escape every non-ASCII character, and a text cut at 140 could end in half an emoji.
    """
    try:
        payload.decode()
    except UnicodeDecodeError:
        payload = payload.decode(errors="replace").encode()
    return _ESCAPE.sub(_keep_whole_pairs, payload)


def is_json_object(payload: bytes) -> bool:
    """Whether `payload` can be read as one JSON object, mended if need be."""
    for candidate in (payload, mend(payload)):
        try:
            _FIELDS.decode(candidate)
        except UNREADABLE:
            continue
        return True
    return False


_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])

_ESCAPE = re.compile(
    rb"\\\\|(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)


def _keep_whole_pairs(escape: re.Match[bytes]) -> bytes:
    return escape[0] if escape[1] or escape[0] == rb"\\" else rb"\ufffd"


@functools.cache
def _decoder(shape: type[S]) -> msgspec.json.Decoder[S]:
    return msgspec.json.Decoder(shape, strict=False)


def _forgiving(value: object, shape: type[S]) -> S:
    """`shape` from parsed JSON, leaving out every field and every element that does not fit."""
    if not isinstance(value, Mapping):
        raise msgspec.ValidationError(f"expected an object, found {type(value).__name__}")
    found = {}
    for part in msgspec.structs.fields(shape):
        fitting = _fit(value.get(part.encode_name, _MISFIT), part.type)
        if fitting is not _MISFIT:
            found[part.name] = fitting
    return shape(**found)


def _fit(value: Any, wanted: Any) -> Any:
    """`value` as the type `wanted` with its misfitting parts left out, or `_MISFIT`."""
    if value is _MISFIT:
        return _MISFIT
    try:
        return msgspec.convert(value, wanted, strict=False)
    except UNREADABLE:
        pass
    origin, options = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        fits = (_fit(value, option) for option in options if option is not type(None))
        return next((fit for fit in fits if fit is not _MISFIT), _MISFIT)
    if origin is tuple and isinstance(value, list):
        return tuple(fit for fit in (_fit(each, options[0]) for each in value) if fit is not _MISFIT)
    if origin is dict and isinstance(value, Mapping):
        fits_by_name = {name: _fit(each, options[1]) for name, each in value.items()}
        return {name: fit for name, fit in fits_by_name.items() if fit is not _MISFIT}
    if isinstance(wanted, type) and issubclass(wanted, Shape) and isinstance(value, Mapping):
        return _forgiving(value, wanted)
    return _MISFIT


_MISFIT: Any = object()
