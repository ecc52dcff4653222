"""Pupils, and what was wrong with a school's file about them.

Neither ever shows a name: values of a register must not reach a log or a traceback.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

TRAITS = ("sen", "ehcp", "eal", "pupil-premium", "looked-after")
"""What a register may say of a child beside year, class and sex."""


class Pupil(NamedTuple):
    """One child on the register.

    Attributes:
        row: The row of the file.
        upn: Unique pupil number; empty where there is none.
        forename: Legal forename.
        surname: Legal surname.
        preferred: What the child is called; empty for the forename.
        preferred_surname: The family name that the child goes by; empty for the legal one.
        born: Date of birth.
        sex: "M", "F" or nothing.
        year: Year group, one of `checker.school.values.YEARS`, or nothing.
        group: Class or tutor group.
        traits: Those of TRAITS that the register says of the child.
    """

    row: int
    upn: str
    forename: str
    surname: str
    preferred: str = ""
    preferred_surname: str = ""
    born: date | None = None
    sex: str = ""
    year: str = ""
    group: str = ""
    traits: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        """Return the row alone."""
        return f"Pupil(row {self.row})"

    @property
    def place(self) -> str:
        """The class, or else the year group, as people say it."""
        if self.group or not self.year:
            return self.group
        return {"R": "Reception", "N": "Nursery"}.get(self.year, f"Year {self.year}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A row of a school's file that could not be used, or not wholly.

    Attributes:
        source: The file.
        row: The row, as a spreadsheet counts them; 0 for the file as a whole.
        problem: What is wrong, without a word of what stands there.
        remedy: What to do about it.
        used: Whether the rest of the row was used.
    """

    source: str
    row: int
    problem: str
    remedy: str
    used: bool = True

    def __str__(self) -> str:
        """Return one line: file, row, problem, remedy."""
        place = f"{self.source}:{self.row}" if self.row else self.source
        fate = "used all the same" if self.used else "not used"
        rest = f" (the row is {fate})" if self.row else ""
        return f"{place}: {self.problem}{rest}. {self.remedy}"


@dataclass(frozen=True, slots=True)
class Register:
    """The children of a school.

    Attributes:
        pupils: In the order of the files.
        problems: Rows that could not be used, or not wholly, in order.
        rows: How many rows the files have.
        known: Those of TRAITS of which the register says yes or no.
        ambiguous: UPNs that more than one child bears.
    """

    pupils: tuple[Pupil, ...] = field(repr=False)
    problems: tuple[Problem, ...] = ()
    rows: int = 0
    known: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = field(default=frozenset(), repr=False)


def count_unused(problems: Sequence[Problem]) -> int:
    """Return how many rows were not used at all."""
    return len({(one.source, one.row) for one in problems if not one.used})


def count_partly(problems: Sequence[Problem]) -> int:
    """Return how many rows were used without some of their cells."""
    unused = {(one.source, one.row) for one in problems if not one.used}
    return len({(one.source, one.row) for one in problems if one.used and one.row} - unused)
