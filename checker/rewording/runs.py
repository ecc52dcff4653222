"""Names that stand in one list: "Zeynep, Inês, Fatoumata, Jaheim and Arjun"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from checker.rewording.vocabulary import MODIFIER, ROLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage

# "and" in Welsh, Polish, Spanish and French as well.
_ACROSS = lazy(
    r"(?:'s|')?(?:[ \t]{0,3}[,;/|•·+&][ \t]{0,3}(?:(?:and|&|plus)[ \t]{1,3})?"
    r"|[ \t]{1,3}(?:and|plus|n|'n'|ac?|i|y|et|oraz)[ \t]{1,3})",
    regex.IGNORECASE,
)
# "Mrs Dunne, Ella's mum": one person, said twice.
_WHOSE = lazy(rf"'s[ \t](?:(?:{MODIFIER})[ \t]){{0,2}}{ROLE}", regex.IGNORECASE)
# One name a line, with or without a blank one between; a numbered list is a ranking and stays one.
_DOWN = lazy(
    r"[ \t]{0,3}[,;]?(?:[ \t]{0,3}\n){1,2}[ \t]{0,8}"
    r"(?:(?:[-*+•·‣▪●◦✓✔]|(?![🥇🥈🥉])\p{So})\uFE0F?[ \t]{0,3}){0,2}",
    regex.IGNORECASE,
)
_PAIR_BEFORE = lazy(r"(?r)[\p{L}\d)][ \t]{0,2}[:=-][ \t]{1,2}\Z")
_PAIR_AFTER = lazy(r"[ \t]{0,2}[:=-][ \t]{1,2}[\p{L}\d(]")
_ROW = lazy(r"(?r)(?:\A|\n)[ \t]{0,8}\|[^\n]{0,110}\Z")
_LINE_END = lazy(r"[ \t,;.!]{0,4}(?:\p{So}|\uFE0F|[ \t]){0,8}(?:\n|\Z)")


def runs(passage: Passage, mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Return the mentions in lists; a name by itself is a list of one."""
    found: list[list[Mention]] = []
    for mention in mentions:
        if found and _joined(passage, found[-1], mention):
            found[-1].append(mention)
        else:
            found.append([mention])
    return [part for run in found for part in _unless_lines_hold_more(passage, run)]


def _joined(passage: Passage, run: list[Mention], after: Mention) -> bool:
    before = run[-1]
    if after.mark.reading == before.mark.reading:  # "Ibrahim and Ibrahim's brother"
        return False
    if not after.joins or (before.keeps_role and not before.intro.plural and len(run) == 1):
        return False
    start, end = before.end, after.start
    if end < start or end - start > 30:  # noqa: PLR2004  (longer than any separator)
        return False
    between = passage.plain[start:end]
    if _is_parted(passage, before, after, between.strip()):
        return False
    return bool(_ACROSS.fullmatch(between) or _DOWN.fullmatch(between))


def _is_parted(passage: Passage, before: Mention, after: Mention, sign: str) -> bool:
    """Say whether a sign between two names stands between two things said of them.

    That is a cell's bar, the semicolon of pairs ("Mary - Ella; Star - Noor"), and a comma before
    what somebody else calls the same person ("Mrs Dunne, Ella's mum").
    """
    if "|" in sign:
        return _is_row(passage, before.end)
    behind = passage.after(after.end)
    if sign == ";":
        lead = passage.before(before.start)
        return bool(_PAIR_BEFORE.search(lead) and _PAIR_AFTER.match(behind))
    return sign == "," and behind.startswith("'") and _WHOSE.match(behind) is not None


def _is_row(passage: Passage, place: int) -> bool:
    """Say whether a place is in a row of a table, whose cells stay apart ("| 3R | Mia |")."""
    return _ROW.search(passage.before(place)) is not None


def _unless_lines_hold_more(passage: Passage, run: list[Mention]) -> list[list[Mention]]:
    """Part a list of several lines again where its lines say more than names."""
    lines: list[list[Mention]] = [[run[0]]]
    for before, after in pairwise(run):
        if "\n" in passage.plain[before.end : after.start]:
            lines.append([after])
        else:
            lines[-1].append(after)
    if len(lines) == 1:
        return [run]
    first, last = run[0], run[-1]
    alone = passage.starts_line(first.start) and _LINE_END.match(passage.after(last.end))
    return [run] if alone else lines
