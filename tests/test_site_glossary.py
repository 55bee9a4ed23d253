"""What is told of the views: every field in words, and no field that is not there."""

from __future__ import annotations

import inspect
import re
from typing import Literal

import pytest
from msgspec import Struct

from tweetarchive.site import views
from tweetarchive.site.glossary import field_words, fields, summary, type_words
from tweetarchive.site.views import Moment, PersonRef, PostView

VIEWS = [
    view for _, view in inspect.getmembers(views, inspect.isclass) if issubclass(view, Struct) and view is not Struct
]
SEEN = [view for view in VIEWS if view is not views.Page]
"""Those that templates see."""


class Example(Struct):
    """What it is: an example.

    name, other: two of them.
    kind: one, which is told
        at length: in two lines.
    nothing: is no field.
    """

    name: str
    other: tuple[PersonRef, ...]
    kind: Literal["a", "b", "c"]
    pair: tuple[PersonRef, int]
    texts: tuple[str, str, str]
    maybe: Moment | None = None
    many: tuple[tuple[str, str], ...] = ()
    sure: bool = False


def test_a_docstring_is_split_into_the_whole_and_its_fields() -> None:
    assert summary(Example) == "What it is: an example.\n\nnothing: is no field."
    assert field_words(Example) == {
        "name": "two of them.",
        "other": "two of them.",
        "kind": "one, which is told at length: in two lines.",
    }


def test_types_are_told_in_words() -> None:
    assert {field.name: type_words(field.type) for field in fields(Example)} == {
        "name": "text",
        "other": "list of PersonRef",
        "kind": '"a", "b" or "c"',
        "pair": "PersonRef and number",
        "texts": "3 texts",
        "maybe": "Moment or none",
        "many": "list of 2 texts",
        "sure": "true or false",
    }
    linked = type_words(fields(PostView)[2].type, lambda view: f"[{view.__name__}]")
    assert linked == "[PersonRef]"


@pytest.mark.parametrize("view", SEEN, ids=lambda view: view.__name__)
def test_every_field_that_templates_see_is_told_and_no_other(view: type[Struct]) -> None:
    assert list(field_words(view)) == list(view.__struct_fields__), "in the order of the fields"
    assert all(field.words.endswith((".", "”")) for field in fields(view))
    assert summary(view) and not re.search(r"^[a-z_]+: ", summary(view), re.MULTILINE)
