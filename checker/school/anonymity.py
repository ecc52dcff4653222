"""How many children of a school a description fits.

The number is k of k-anonymity: a person is hidden among the k whom the same attributes
fit (Sweeney 2002, "k-anonymity: a model for protecting privacy"). What the register or the
roll knows (year group, class, sex, and what a register says of needs) is counted. What
neither knows is assumed: each such trait is true of a share of children that lies in a
stated range (`traits.yaml`), and traits are taken to be independent of each other and of
the rest. So the answer is a range, and it is never below 1: the child described exists.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import prod, sqrt
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from checker.school.spellings import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.school.descriptions import Attribute, Description
    from checker.school.profile import Profile
    from checker.school.pupils import Register
    from checker.school.traits import Trait

FEWEST = 3
"""Children whom a description has to fit: of two, each family knows that the other one is meant."""

_BOYS = (0.45, 0.55)
"""The share of boys where a roll does not tell boys and girls apart: our assumption."""
_BOYS_SAID = "is a boy: 45 to 55 in 100 children"


class _Cell(NamedTuple):
    year: str
    group: str
    sex: str
    traits: frozenset[str]


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many children a description fits.

    Attributes:
        low: At least so many, not rounded.
        high: At most so many, not rounded.
        of: How many children the school has.
        assumed: What was assumed, in sentences without a full stop.
    """

    low: float
    high: float
    of: int
    assumed: tuple[str, ...]

    @property
    def about(self) -> float:
        """The middle of the range, as ratios have it (geometric mean)."""
        return sqrt(self.low * self.high)

    @property
    def is_few(self) -> bool:
        """Say whether it points at one child."""
        return max(1, round(self.about)) < FEWEST


class Population:
    """The children of a school by year group, class, sex and what else is known.

    Args:
        cells: How many children share the same of everything.
        known: The traits that are known of every child.
    """

    def __init__(self, cells: Mapping[_Cell, int], known: frozenset[str]) -> None:
        self._cells = dict(cells)
        self._known = known
        self.total = sum(self._cells.values())
        self._years = frozenset(cell.year for cell in self._cells)

    @classmethod
    def of_register(cls, register: Register) -> Population:
        """Return the children of a register."""
        cells: Counter[_Cell] = Counter()
        alike = attrgetter("year", "group", "sex", "traits")
        for (year, group, sex, traits), number in Counter(map(alike, register.pupils)).items():
            cells[_Cell(year, fold(group), sex, traits)] += number
        return cls(cells, register.known)

    @classmethod
    def of_roll(cls, profile: Profile) -> Population:
        """Return the children of the roll: its classes, and the years that have none."""
        cells: Counter[_Cell] = Counter()
        in_classes = {group.year for group in profile.roll if group.name}
        for group in profile.roll:
            if not group.name and group.year in in_classes:
                continue
            unsaid = group.size - group.boys - group.girls
            for sex, number in (("M", group.boys), ("F", group.girls), ("", unsaid)):
                if number:
                    cells[_Cell(group.year, fold(group.name), sex, frozenset())] += number
        return cls(cells, frozenset())

    @property
    def groups(self) -> dict[str, str]:
        """The classes, folded, with their year group."""
        return {cell.group: cell.year for cell in self._cells if cell.group}

    def estimate(
        self, described: Description, dropped: Iterable[Attribute] = ()
    ) -> Estimate | None:
        """Return how many children a description fits; None where it cannot be told.

        A year group that the school does not have is another school's child.

        Args:
            described: The description.
            dropped: What of it to leave out of account.
        """
        left = [one for one in described.attributes if one not in set(dropped)]
        said = {one.kind: one.value for one in left if one.kind != "trait"}
        ids = {one.value for one in left if one.kind == "trait"}
        traits = [trait for trait in described.traits if trait.id in ids]
        if not self.total or ("year" in said and said["year"] not in self._years):
            return None
        return self._counted(said, traits, only=described.only and not dropped)

    def _counted(self, said: Mapping[str, str], traits: Sequence[Trait], *, only: bool) -> Estimate:
        if only:
            return Estimate(1, 1, self.total, ("the post itself says that there is only one",))
        asked = {trait.known_as for trait in traits if trait.known_as in self._known}
        guessed = [trait for trait in traits if trait.known_as not in self._known]
        sure = unsure = 0
        for cell, number in self._cells.items():
            if not _fits(cell, said) or not asked <= cell.traits:
                continue
            if "sex" in said and not cell.sex:
                unsure += number
            elif said.get("sex", cell.sex) == cell.sex:
                sure += number
        low, high = (
            (sure + unsure * boys) * prod(trait.of_1000[end] / 1000 for trait in guessed)
            for end, boys in enumerate(_BOYS)
        )
        assumed = [f"{trait.says}: {trait.assumed}" for trait in guessed]
        return Estimate(low, high, self.total, (*assumed, *([_BOYS_SAID] if unsure else [])))


def _fits(cell: _Cell, said: Mapping[str, str]) -> bool:
    return said.get("year", cell.year) == cell.year and said.get("group", cell.group) == cell.group


def wider(
    population: Population,
    described: Description,
    *,
    must_go: Iterable[Attribute] = (),
    keep: Iterable[Attribute] = (),
) -> tuple[Attribute, ...]:
    """Return what to leave out of a description so that it fits enough children.

    First goes the attribute without which it fits the most, then the next, until it fits
    FEWEST or nothing is left to leave out. What a predicate says goes last where nothing
    vaguer is true.

    Args:
        population: The children of the school.
        described: The description.
        must_go: What has to be left out anyway.
        keep: What cannot be left out, since it stands in another post.
    """
    dropped, kept = list(must_go), set(keep)
    while left := [one for one in described.attributes if one not in {*dropped, *kept}]:
        now = population.estimate(described, dropped)
        if dropped and now is not None and not now.is_few:
            break
        left = [one for one in left if one.can_go] or left
        dropped.append(max(left, key=lambda one: _size(population, described, [*dropped, one])))
    return tuple(dropped)


def _size(population: Population, described: Description, dropped: list[Attribute]) -> float:
    found = population.estimate(described, dropped)
    return found.about if found else 0.0
