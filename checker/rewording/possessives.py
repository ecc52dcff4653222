"""The possessive behind a name: "Mia and Tom's" becomes "two pupils'", "James'" "a pupil's"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage

_POSSESSIVE = lazy(r"'s\b|'(?![\p{L}\d])", regex.IGNORECASE)
_OPEN_QUOTE = lazy(r"(?:\A|[\s(])'(?:(?=[\p{L}\d])[^'\n]{0,110})?\Z")


def possessive(passage: Passage, last: Mention, end: int, *, plural: bool) -> tuple[int, str]:
    """Return where the possessive behind a name ends, and what stands there instead.

    Args:
        passage: The field.
        last: The name, the last one of a list.
        end: One past the last code point of the name and what goes with it.
        plural: Whether what replaces it ends with several people.
    """
    reading = last.mark.reading
    if reading.endswith(".") and passage.plain[end : end + 1] in {"", "\n"}:
        return end, "."
    found = _POSSESSIVE.match(passage.plain, end)
    if not found:
        return end, ""
    sign = passage.original[end]
    ends_in_s = plural and last.noun.many.endswith("s")
    if len(found.group()) > 1:
        return (found.end(), sign) if ends_in_s else (end, "")
    quoted = _OPEN_QUOTE.search(passage.before(last.start))
    if quoted or ends_in_s or not reading.casefold().endswith(("s", "x", "z")):
        return end, ""
    return found.end(), f"{sign}s"
