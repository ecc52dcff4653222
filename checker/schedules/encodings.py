"""Which encoding a whole file is in, found out without holding it in memory."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from checker.intake import decode, encoding_of

if TYPE_CHECKING:
    from checker.schedules.source import Source

_SAMPLE = 65_536
_BLOCK = 1 << 20


def find_encoding(source: Source) -> str:
    """Return the name of the encoding of a file, as Python's codecs call it.

    The rules are those of `checker.intake.decode`; a file is UTF-8 only if every byte of
    it says so, so that one curly quotation mark of Windows-1252 in row 9,000 is not lost.

    Raises:
        InputError: The file cannot be opened, or is no text.
    """
    with source.open() as stream:
        sample = stream.read(_SAMPLE)
    # A character may be cut in two at the end of the sample; the marks stand at its start.
    decode(sample[: len(sample) // 4 * 4], source.name)
    marked = encoding_of(sample)
    return marked or ("utf-8" if _is_utf8(source) else "cp1252")


def _is_utf8(source: Source) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with source.open() as stream:
        try:
            while block := stream.read(_BLOCK):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True
