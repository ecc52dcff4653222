"""From the cells of a row to a pupil, naming whatever cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from checker.detectors.identity.check_digits import is_upn
from checker.school.pupils import Problem, Pupil
from checker.school.values import as_date, as_sex, as_year, is_no, is_yes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

# SEN codes of the school census: N none, K support, E education, health and care plan; P and
# S are older words for the same.
_PLAN = frozenset({"e", "s", "ehcp", "educationhealthandcareplan", "ehcplan", "ehc"})
_SUPPORT = frozenset({"k", "p", "a", "sensupport", "support"})
_SEN_NONE = frozenset({"n", "nospecialeducationalneed", "nosen"})
Value = TypeVar("Value")

_TRAIT_COLUMNS = ("eal", "pupil_premium", "looked_after", "sen")


class RowReader:
    """Reads the rows of one file.

    Args:
        source: The file, for messages.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.known: set[str] = set()
        self._traits_seen: dict[tuple[str | None, ...], frozenset[str]] = {}

    def note(self, row: int, problem: str, remedy: str, *, used: bool = True) -> None:
        """Keep what is wrong with a row."""
        self.problems.append(Problem(self.source, row, problem, remedy, used))

    def pupil(self, row: int, cells: Mapping[str, str]) -> Pupil | None:
        """Return the pupil of a row, or None where the row cannot be used.

        Args:
            row: Its number.
            cells: Its cells by our columns, without white space around them.
        """
        forename, preferred = cells.get("forename", ""), cells.get("preferred", "")
        surname = cells.get("surname", "")
        if not _has_letter(forename):
            if not _has_letter(preferred):
                self.note(row, "the pupil has no forename", "Fill it in.", used=False)
                return None
            self.note(row, "the pupil has a preferred name but no forename", "Fill it in.")
            forename = preferred
        if not _has_letter(surname):
            self.note(row, "the pupil has no surname", "Fill it in.")
        if _is_unlikely(f"{forename}{surname}{preferred}"):
            self.note(row, "a name holds signs that cannot be read", "Save the file as UTF-8.")
        return Pupil(
            row,
            self._upn(row, cells.get("upn", "")),
            forename,
            surname,
            preferred,
            cells.get("preferred_surname", ""),
            self._born(row, cells.get("born", "")),
            as_sex(cells.get("sex", "")),
            self._year(row, cells.get("year", "")),
            cells.get("group", ""),
            self._needs_of(row, cells),
        )

    def _upn(self, row: int, cell: str) -> str:
        upn = cell.upper().replace(" ", "")
        if upn and not is_upn(upn):
            self.note(row, "the UPN's check letter is wrong", "Copy the UPN again.")
        return upn

    def _born(self, row: int, cell: str) -> date | None:
        return self._read(
            as_date,
            row,
            cell,
            "the date of birth is no day of the calendar",
            "Write it as YYYY-MM-DD or DD/MM/YYYY.",
        )

    def _year(self, row: int, cell: str) -> str:
        problem = "the year group is not one that is known"
        return self._read(as_year, row, cell, problem, "Write it as 4, Year 4 or R.") or ""

    def _read(
        self, read: Callable[[str], Value], row: int, cell: str, problem: str, remedy: str
    ) -> Value | None:
        if not cell:
            return None
        try:
            return read(cell)
        except ValueError:
            self.note(row, problem, remedy)
            return None

    def _needs_of(self, row: int, cells: Mapping[str, str]) -> frozenset[str]:
        """Return what a row says of a child; most rows say the same, and are read once."""
        said = tuple(map(cells.get, _TRAIT_COLUMNS))
        known = self._traits_seen.get(said)
        if known is None:
            before = len(self.problems)
            known = frozenset(self._traits(row, cells))
            if len(self.problems) == before:
                self._traits_seen[said] = known
        return known

    def _traits(self, row: int, cells: Mapping[str, str]) -> Iterator[str]:
        for column in ("eal", "pupil_premium", "looked_after"):
            if column in cells:
                trait = column.replace("_", "-")
                self.known.add(trait)
                if is_yes(cells[column]):
                    yield trait
                elif not is_no(cells[column]):
                    self.note(row, f"{trait} says neither yes nor no", "Write yes or no.")
        if "sen" in cells:
            self.known |= {"sen", "ehcp"}
            yield from self._needs(row, cells["sen"])

    def _needs(self, row: int, cell: str) -> Iterator[str]:
        plain = "".join(sign for sign in cell.casefold() if sign.isalnum())
        if plain in _PLAN or plain.startswith(("ehc", "education")):
            yield from ("sen", "ehcp")
        elif plain in _SUPPORT or plain.startswith("sensupport") or is_yes(cell):
            yield "sen"
        elif not (is_no(cell) or plain in _SEN_NONE):
            self.note(row, "the SEN status is not one that is known", "Write N, K or E.")


def _has_letter(text: str) -> bool:
    return text.isalpha() or any(sign.isalpha() for sign in text)


def _is_unlikely(text: str) -> bool:
    """Say whether a text holds what stands where signs could not be read."""
    return "\x00" in text or "\ufffd" in text
