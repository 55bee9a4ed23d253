"""JSON of exports: whole or line by line, packed or not, and what is said of it when it is broken."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetarchive.errors import UnreadableExport
from tweetarchive.exports import jsons, lines, open_export
from tweetarchive.exports.jsons import count_keys, decode, json_lines, read_json
from tweetarchive.exports.lines import lines_of


def written(folder: Path, data: bytes) -> Any:
    """The member that a file of these bytes is."""
    path = folder / "x.json"
    path.write_bytes(data)
    with open_export(path) as export:
        return export["x.json"]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_value_is_read(tmp_path: Path, pack: Any) -> None:
    assert read_json(written(tmp_path, pack('\ufeff{"a": ["é", 1.5, null]}'.encode()))) == {"a": ["é", 1.5, None]}


def test_half_characters_are_replaced(tmp_path: Path) -> None:
    data = rb'["\ud83d", "\ud83d\ude42", "\\ud83d", "\udc00x"]'
    assert read_json(written(tmp_path, data)) == ["\ufffd", "🙂", "\\ud83d", "\ufffdx"]


def test_bytes_that_are_no_utf_8_are_read_as_windows_wrote_them(tmp_path: Path) -> None:
    assert read_json(written(tmp_path, b'["caf\xe9"]')) == ["café"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"a": ', "no JSON"),
        (b"{'a': 1}", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (gzip.compress(b'["x"]' * 9000)[:-40], "cut off"),
    ],
)
def test_what_cannot_be_read_says_where_and_what(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(UnreadableExport, match=rf"x\.json.*{said}") as caught:
        read_json(written(tmp_path, data))
    assert caught.value.hint


def test_a_file_may_not_be_endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsons, "MAX_CHARACTERS", 10)
    with pytest.raises(UnreadableExport, match="more than 10 characters"):
        read_json(written(tmp_path, b'["' + b"x" * 100 + b'"]'))


def test_lines_are_read_one_by_one_and_a_bad_one_ends_nothing(tmp_path: Path) -> None:
    found = list(json_lines(written(tmp_path, b'{"a": 1}\r\n\r\nnonsense\n{"b": 2}')))
    assert [text for text, _ in found] == ['{"a": 1}', "nonsense", '{"b": 2}']
    assert found[0][1] == {"a": 1} and found[2][1] == {"b": 2}
    assert isinstance(found[1][1], jsons.UNREADABLE)


def test_of_packed_lines_that_break_off_the_whole_ones_are_given(tmp_path: Path) -> None:
    # Line by line different, so that what is packed first can be unpacked without the rest.
    data = b"".join(json.dumps({"n": number, "x": str(number**9)}).encode() + b"\n" for number in range(20_000))
    found = []
    with pytest.raises(UnreadableExport, match="cut off"):
        for _, value in json_lines(written(tmp_path, gzip.compress(data)[:-2000])):
            found.append(value)
    assert len(found) > 100
    assert all(value["n"] == number for number, value in enumerate(found))


def test_keys_are_counted_in_the_text(tmp_path: Path) -> None:
    text = json.dumps([{"id": 1, "text": 'not "id": this'}, {"id": 2, "ids": 3}])
    assert count_keys(written(tmp_path, text.encode()), "id") == 2
    assert count_keys(written(tmp_path, gzip.compress(b'[{"id": 1}]' * 5000)[:-30]), "id") > 0


@given(
    st.lists(st.dictionaries(st.sampled_from(["id", "x", '"id":']), st.text(max_size=20)), max_size=30),
    st.integers(1, 40),
)
def test_keys_are_counted_wherever_the_text_is_cut(
    tmp_path_factory: pytest.TempPathFactory, value: Any, size: int
) -> None:
    folder = tmp_path_factory.getbasetemp()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tweetarchive.exports.texts.CHUNK", size)
        member = written(folder, json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))
        assert count_keys(member, "id") == sum("id" in each for each in value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.text() | st.integers(-(2**60), 2**60),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_what_was_written_is_read(value: Any) -> None:
    text = json.dumps(value)
    try:
        expected = json.loads(text.encode("utf-8", "surrogatepass"))
        json.dumps(expected, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return
    assert decode(text) == expected


@given(st.lists(st.text(alphabet="ab\r\n", max_size=8), max_size=8))
def test_lines_do_not_depend_on_the_pieces(pieces: list[str]) -> None:
    whole = "".join(pieces)
    *ended, last = whole.split("\n")
    expected = [line.removesuffix("\r") for line in ended] + [last.removesuffix("\r")] * bool(last.removesuffix("\r"))
    assert list(lines_of(pieces)) == expected


def test_no_line_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST", 10)
    found = list(lines_of(["x" * 8] * 5 + ["\nend"]))
    assert "".join(found) == "x" * 40 + "end"
    assert max(map(len, found)) <= 20
