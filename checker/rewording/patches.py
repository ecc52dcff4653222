"""A patch: words of the draft, and what stands there in the safe text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.rewording import seams

if TYPE_CHECKING:
    from collections.abc import Iterable


class Patch(NamedTuple):
    """Write `new` instead of original[start:end]; nothing at all where `new` is empty.

    A patch may be wider than the finding that it mends: it takes the title, the comma
    or the "in" with it that would be left behind.

    Attributes:
        start: First code point of the original that goes.
        end: One past the last; the same where words are only put in.
        new: What stands there instead.
        capital: Whether words that follow what is left out have to start with a capital.
    """

    start: int
    end: int
    new: str
    capital: bool = False


def apply(original: str, patches: Iterable[Patch]) -> str:
    """Return a text with patches made and their seams mended; all else is left as it is."""
    safe, restore = _without_signs(original)
    parts: list[str] = []
    done = 0
    for patch in sorted(patches):
        # Patches do not overlap; were it otherwise, no word that was to go may stay.
        parts += [safe[done : patch.start], _signed(patch)]
        done = max(done, patch.end)
    if not parts:
        return original
    mended = seams.mend("".join(parts) + safe[done:])
    return mended.translate(restore) if restore else mended


def _signed(patch: Patch) -> str:
    if patch.new:
        return f"{seams.OPEN}{patch.new}{seams.SHUT}"
    return seams.LEFT_OUT_AT_START if patch.capital else seams.LEFT_OUT


def _without_signs(text: str) -> tuple[str, dict[int, str]]:
    """Return a text that has none of the signs of seams, and how to bring its own back."""
    taken = [sign for sign in seams.SIGNS if sign in text]
    if not taken:
        return text, {}
    present = set(text)
    free = (chr(code) for code in range(0xF0000, 0x10FFFE) if chr(code) not in present)
    stand_ins = "".join(next(free) for _ in taken)
    signs = "".join(taken)
    restore = {ord(stand_in): sign for stand_in, sign in zip(stand_ins, signs, strict=True)}
    return text.translate(str.maketrans(signs, stand_ins)), restore
