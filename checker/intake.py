"""Reading what people have: text files in any usual encoding, and drafts as JSON Lines."""

from __future__ import annotations

import codecs
import json
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from checker.drafts import Draft, Picture
from checker.errors import InputError, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

STANDARD_INPUT = "-"
LARGEST_FILE = 50_000_000
"""Bytes of one draft file; a post of 1 MB is already fifty times a long newsletter."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x1f\x8b", "a compressed file"),
)
# Share of control characters above which bytes are no text, and of NULs in every second
# byte from which they are UTF-16 without a mark; text has far fewer, UTF-16 far more.
_CONTROL_SHARE = 0.05
_UTF16_SHARE = 0.3
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x00")


def decode(data: bytes, source: str) -> str:
    """Return the text of a file's bytes, with its line ends as they are.

    Recognised are UTF-8, UTF-16 and UTF-32 (by their marks, UTF-16 without one too);
    anything else that looks like text is Windows-1252, the usual one on school PCs.

    Args:
        data: The bytes.
        source: The file's name, for messages.

    Raises:
        InputError: The bytes are no text; the message says what they seem to be.
    """
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise _not_text(source, what)
    sample = data[:65536]
    if (proven := encoding_of(sample)) is not None:
        return _strict(data, proven, source)
    controls = sum(1 for byte in sample if byte < 32 and byte not in _TEXT_CONTROLS)  # noqa: PLR2004
    if controls > _CONTROL_SHARE * max(len(sample), 1):
        raise _not_text(source, "not text")
    for encoding, errors in (("utf-8", "strict"), ("utf-8", "surrogatepass")):
        try:
            return data.decode(encoding, errors)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")


def encoding_of(sample: bytes) -> str | None:
    """Return the encoding that a file's first bytes prove: its mark, or UTF-16 without one."""
    marked = next((encoding for mark, encoding in _BOMS if sample.startswith(mark)), None)
    return marked or _utf16_without_mark(sample)


def _utf16_without_mark(sample: bytes) -> str | None:
    """Return which UTF-16 a sample is: Latin text has a NUL in every second byte."""
    nuls = {"utf-16-le": sample[1::2].count(0), "utf-16-be": sample[::2].count(0)}
    likely = max(nuls, key=lambda encoding: nuls[encoding])
    return likely if nuls[likely] > _UTF16_SHARE * len(sample) else None


def _strict(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding, "surrogatepass" if "16" in encoding else "strict")
    except UnicodeDecodeError:
        raise InputError(
            f"this begins as {encoding.upper()} but breaks off",
            source=source,
            remedy="Save the file again as UTF-8.",
        ) from None


def _not_text(source: str, what: str) -> InputError:
    said = "this is not text" if what == "not text" else f"this is {what}, not text"
    return InputError(
        said, source=source, remedy="Copy the words of the post into a plain text file."
    )


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for "-".

    Raises:
        InputError: The file cannot be read, is too large, or is no text.
    """
    source = source_name(path)
    with _opened(path) as stream:
        data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise InputError(
            f"the file is larger than {LARGEST_FILE // 1_000_000} MB",
            source=source,
            remedy="Check one post at a time.",
        )
    return decode(data, source)


def read_draft_lines(path: str) -> Iterator[tuple[int, Draft | InputError]]:
    """Yield every draft of a JSON Lines file with its line number, as they come.

    A line that is no draft yields the error in its place, so that one bad line stops
    nothing. Blank lines are passed over. Pictures are looked for beside the file.

    Raises:
        InputError: The file cannot be opened.
    """
    source = source_name(path)
    folder = Path() if path == STANDARD_INPUT else Path(path).parent
    with _opened(path) as stream:
        for number, line in enumerate(text_lines(stream, source), start=1):
            if isinstance(line, InputError):
                yield number, line.at(source, number)
            elif line.strip():
                yield number, _draft(line, source, number, folder)


def require_something(draft: Draft, source: str, line: int | None = None) -> Draft:
    """Return the draft, if there is anything in it to check.

    Raises:
        InputError: No text, no alternative text and no picture.
    """
    if draft.text.strip() or draft.alt_text.strip() or draft.images:
        return draft
    raise InputError("the draft is empty", source=source, line=line, remedy="Write the post first.")


def source_name(path: str) -> str:
    """Return how messages call a file."""
    return "standard input" if path == STANDARD_INPUT else path


def _draft(line: str, source: str, number: int, folder: Path) -> Draft | InputError:
    try:
        draft = require_something(parse_draft(line), source, number)
    except InputError as error:
        return error.at(source, number)
    if not draft.images:
        return draft
    return replace(draft, images=tuple(beside(image, folder) for image in draft.images))


def beside(image: str | Picture, folder: Path) -> str | Picture:
    """Return a picture's path as seen from where the program runs.

    Args:
        image: Its path or address, as a file names it; a picture in memory stays as it is.
        folder: Where that file stands.
    """
    if isinstance(image, Picture) or "://" in image:
        return image
    return str(folder / image)


def parse_draft(line: str) -> Draft:
    """Return the draft that one JSON object describes.

    Raises:
        InputError: Broken JSON, no object, an unknown key or a value of the wrong kind.
    """
    try:
        data: Any = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(
            f"broken JSON at column {error.colno}: {error.msg}",
            remedy="Every line must be one JSON object.",
        ) from None
    except (RecursionError, ValueError):
        raise InputError(
            "JSON that no draft has", remedy="Every line must be one JSON object."
        ) from None
    if not isinstance(data, dict):
        raise InputError("no JSON object", remedy='Write {"text": "..."}.')
    return Draft.from_mapping(data)


def text_lines(stream: BinaryIO, source: str) -> Iterator[str | InputError]:
    """Yield the lines of a stream as text; one that is no text is the error that says so."""
    first = stream.readline(LARGEST_FILE)
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield from decode(first + stream.read(), source).splitlines()
        return
    line = first.removeprefix(codecs.BOM_UTF8)
    while line:
        try:
            yield decode(line, source) if line.strip() else ""
        except InputError as error:
            yield error
        line = stream.readline(LARGEST_FILE)


def _opened(path: str) -> AbstractContextManager[BinaryIO]:
    if path == STANDARD_INPUT:
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(error, "this file", path) from None
