"""Intake: files in any usual encoding, and one bad line that stops nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.drafts import Draft
from checker.errors import InputError
from checker.intake import decode, parse_draft, read_draft_lines, read_text, require_something

if TYPE_CHECKING:
    from pathlib import Path

POST = "Zoë’s choir sang – £5 raised\r\nŁukasz played 🎻"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_unicode_encodings_are_read_rightly(encoding: str) -> None:
    """UTF-8, UTF-16 and UTF-32 come out the same, marks and line ends included."""
    assert decode(POST.encode(encoding), "post.txt") == POST


def test_windows_1252_is_read_rightly() -> None:
    """What is no UTF-8 is read as the encoding of older Windows programs."""
    words = "Zoë’s choir sang – £5 raised"

    assert decode(words.encode("cp1252"), "post.txt") == words


def test_a_few_nuls_are_text_still() -> None:
    """A stray NUL does not turn a post into a binary file."""
    assert decode(b"Well\x00 done", "post.txt") == "Well\x00 done"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "a Word, Excel or zip file"),
        (bytes(range(32)) * 8, "not text"),
        (b"\xff\xfeA", "breaks off"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, said: str) -> None:
    """A binary file is named for what it is, with the file and what to do."""
    with pytest.raises(InputError) as caught:
        decode(data, "post.txt")

    assert said in str(caught.value)
    assert str(caught.value).startswith("post.txt: ")


@given(st.text())
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    """UTF-8 text is read back unchanged, unless it is mostly control characters."""
    data = text.encode("utf-8", "surrogatepass")
    try:
        assert decode(data, "x") == text.removeprefix("\ufeff") or b"\0" in data
    except InputError:
        assert (
            any(ord(character) < 32 or character == "\ufeff" for character in text)
            or data[:2] == b"PK"
        )


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Arbitrary bytes never raise anything but an InputError."""
    remedy = "none needed"
    try:
        decode(data, "x")
    except InputError as error:
        remedy = error.remedy
    assert remedy


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    """A file that is not there is named, with what to do."""
    with pytest.raises(InputError, match=r"nowhere\.txt: this file cannot be read \(no such file"):
        read_text(str(tmp_path / "nowhere.txt"))


def test_one_broken_line_stops_nothing(tmp_path: Path) -> None:
    """Broken JSON on line 7 of 9 is named with its line; the other eight are drafts."""
    lines = [f'{{"text": "post {number}"}}' for number in range(1, 10)]
    lines[6] = '{"text": '
    path = tmp_path / "posts.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")

    read = list(read_draft_lines(str(path)))

    assert [number for number, _ in read] == list(range(1, 10))
    assert sum(isinstance(draft, Draft) for _, draft in read) == 8
    assert str(read[6][1]).startswith(f"{path}:7: broken JSON")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_drafts_from_excel_and_notepad_are_read(tmp_path: Path, encoding: str) -> None:
    """JSON Lines with a byte order mark, blank lines and CR/LF are read."""
    path = tmp_path / "posts.jsonl"
    path.write_bytes('{"text": "Zoë"}\r\n\r\n{"text": "Łukasz"}\r\n'.encode(encoding))

    texts = [draft.text for _, draft in read_draft_lines(str(path)) if isinstance(draft, Draft)]

    assert texts == ["Zoë", "Łukasz"]


@pytest.mark.parametrize("line", ["[1]", '"text"', "5", "[" * 5000, '{"text": "x", "id": NaN5}'])
def test_json_that_is_no_draft_is_refused(line: str) -> None:
    """Lists, strings, numbers and absurd nesting are no drafts."""
    with pytest.raises(InputError):
        parse_draft(line)


def test_an_empty_draft_is_refused_and_a_picture_alone_is_not() -> None:
    """Nothing to check is an error; a picture without words is something."""
    with pytest.raises(InputError, match="the draft is empty"):
        require_something(Draft(" \n"), "post.txt")

    assert require_something(Draft("", images=("a.jpg",)), "post.txt")
