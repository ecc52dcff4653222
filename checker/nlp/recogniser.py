"""What a detector asks Presidio to look for: a form, and what makes it true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One kind of entity with a recognisable form.

    Attributes:
        kind: The entity's name ("UPN").
        pattern: A regular expression (`regex` module, not case-sensitive unless it says
            so) whose time is linear: every repetition is bounded. A group named `found`
            narrows the entity to a part of the match.
        stock: The name of a Presidio recogniser whose own patterns and check-digit
            validation are used in place of `pattern`.
        score: How sure a bare match is, 0 to 1.
        accept: Looks at a candidate in its surroundings, given (text, start, end);
            returns how sure it is, or None to refuse it.
        certain: True where `accept` or the stock validation verifies check digits.
        needs: Signs in small letters, divided by spaces, of which every text with the
            form has one; spares the search.
        hint: A plain pattern (`re` module, case-sensitive) that every text with the form
            matches somewhere; likewise.
        digits: How many digits a text with the form has at least; likewise.
    """

    kind: str
    pattern: str = ""
    stock: str = ""
    score: float = 0.6
    accept: Callable[[str, int, int], float | None] | None = None
    certain: bool = False
    needs: str = ""
    hint: str = ""
    digits: int = 0


def words_near(text: str, start: int, end: int, *, before: int = 40, after: int = 20) -> str:
    """Return what stands around a candidate on its own, casefolded, for whole-word tests.

    Args:
        text: The cleaned text.
        start: First code point of the candidate.
        end: One past its last.
        before: How many code points to look back.
        after: How many to look ahead.
    """
    return f"{text[max(0, start - before) : start]} \x1f {text[end : end + after]}".casefold()
