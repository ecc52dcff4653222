"""Loading a register and matching a draft against it, at 100, 10,000 and 100,000 pupils.

The aims: 100,000 pupils load in 2 s, and a draft costs at most 0.2 ms more than with 100.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from timing import FORTY_WORDS

from checker import Checker, Draft
from checker.school.knowing import open_school
from checker.text import lexicon

SIZES = (100, 10_000, 100_000)
_IN_THE_DRAFTS = (("Alfie", "Brown"), ("Zainab", "Okafor"), ("Wei Ling", "Tan"))
_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def write_register(path: Path, size: int) -> None:
    """Write a register of made-up pupils: names of Faker's many locales, drawn with a seed."""
    draw = random.Random(size)  # noqa: S311  (nothing secret)
    given = sorted(name for name in lexicon.names("given-names.txt") if name.isalpha())
    family = sorted(name for name in lexicon.names("surnames.txt") if name.isalpha())
    rows = [
        "UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group"
    ]
    # The children of the drafts below are on every register, so that only its size differs.
    rows += [
        f"{_upn(size + place)},{last},{first},,04/03/2018,M,3,3R"
        for place, (first, last) in enumerate(_IN_THE_DRAFTS)
    ]
    for number in range(size - len(_IN_THE_DRAFTS)):
        # Some names are borne by many and most by few (Zipf's law, roughly).
        first = given[int(len(given) * draw.random() ** 3)]
        last = family[int(len(family) * draw.random() ** 2)]
        year = draw.randint(1, 11)
        rows.append(
            f"{_upn(number)},{last.title()},{first.title()},,{draw.randint(1, 28):02}/0"
            f"{draw.randint(1, 9)}/{2026 - 5 - year},{draw.choice('MF')},{year},{year}A"
        )
    path.write_text("\n".join(rows), encoding="utf-8")
    path.chmod(0o600)


def _upn(number: int) -> str:
    digits = f"{801_000_000_000 + number:012}"
    total = sum(place * int(digit) for place, digit in enumerate(digits, start=2))
    return _LETTERS[total % 23] + digits


def medians(checkers: list[Checker], draft: Draft, rounds: int = 80) -> list[float]:
    """Return the median processor milliseconds of a check by each, in turn.

    Processor time and not the clock: the differences are so small that whatever else the
    machine does would drown them.
    """
    taken: list[list[float]] = [[] for _ in checkers]
    for _ in range(rounds):
        for checker, times in zip(checkers, taken, strict=True):
            started = time.process_time()
            checker.check(draft)
            times.append((time.process_time() - started) * 1000)
    return [statistics.median(times) for times in taken]


def main() -> None:
    """Print the seconds to load, and the milliseconds of whole checks side by side."""
    checkers = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.csv"
            write_register(path, size)
            started, clock = time.process_time(), time.perf_counter()
            school = open_school(registers=[path])
            school.roster.misspelt  # noqa: B018  (everything that the first draft would build)
            school.population  # noqa: B018
            print(
                f"load {size:7} pupils: {time.process_time() - started:.2f} s of processor time, "
                f"{time.perf_counter() - clock:.2f} s by the clock (aim 2 at {SIZES[-1]})"
            )
            checkers.append(Checker(school=school))
    print(f"whole check, ms of processor time, and how much more than with {SIZES[0]} pupils")
    for text in FORTY_WORDS:
        times = medians([Checker(), *checkers], Draft(text))
        told = ", ".join(
            f"{size}: {one:.2f} ({one - times[1]:+.2f})"
            for size, one in zip(("no school", *SIZES), times, strict=True)
        )
        print(f"  {len(text.split())} words: {told} (aim +0.20)")


if __name__ == "__main__":
    main()
