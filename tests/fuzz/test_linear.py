"""Every pattern of the program takes time in proportion to the text, whatever the text."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
import regex
from pace import assert_linear, repeated, seconds_for

import checker
from checker import Checker, Draft
from checker.detectors import all_detectors
from checker.school.knowing import School
from checker.school.profile import Profile
from checker.school.pupils import Pupil, Register
from checker.text.patterns import LazyPattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZE = 100_000
PROBE = 12_500
SLOW = 0.5
"""Seconds for 100 kB below which a pattern is fast enough to need no second look; a pattern
of quadratic time that passes for an eighth of the text would need four seconds for all."""
LONGEST = 15
"""Seconds for 100 kB that no pattern may take, on a slow machine that is busy too."""

COMMON_SEEDS = (
    "a", "1", " ", "\n", "Aa ", "1 ", "a.", "A, ", "- A\n",
)  # fmt: skip


def _patterns_in(value: Any) -> Iterator[regex.Pattern[str]]:  # noqa: ANN401  (any module attribute)
    if isinstance(value, LazyPattern):
        yield value.compiled()
    elif isinstance(value, regex.Pattern):
        yield value
    elif isinstance(value, tuple | list | frozenset | set):
        for inner in value:
            yield from _patterns_in(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _patterns_in(inner)


def _all_patterns() -> dict[str, regex.Pattern[str]]:
    """Return every compiled pattern of the program once, by the place that holds it."""
    found: dict[str, tuple[str, regex.Pattern[str]]] = {}
    for module in pkgutil.walk_packages(checker.__path__, "checker."):
        if module.name.startswith(("checker.models", "checker.__main__")):
            continue
        for name, value in vars(import_module(module.name)).items():
            for pattern in _patterns_in(value):
                found.setdefault(pattern.pattern, (f"{module.name}.{name}", pattern))
    flags = regex.IGNORECASE | regex.MULTILINE | regex.DOTALL
    for detector in all_detectors():
        for one in detector.recognisers:
            pattern = regex.compile(one.pattern, flags)
            found.setdefault(one.pattern, (f"{detector.name}: {one.kind}", pattern))
    return {f"{place} {number}": pattern for number, (place, pattern) in enumerate(found.values())}


PATTERNS = _all_patterns()


def _own_seeds(pattern: regex.Pattern[str]) -> Iterator[str]:
    """Yield text made of the pattern's own words: what gets furthest into it."""
    words = list(dict.fromkeys(regex.findall(r"(?<!\\)[A-Za-z]{2,}", pattern.pattern)))[:40]
    if words:
        yield " ".join(words) + " "
        yield words[0] + " "
        yield words[-1]


def _through(pattern: regex.Pattern[str]) -> Callable[[str], None]:
    """Return what goes through a text from match to match."""

    def go(text: str) -> None:
        for _ in pattern.finditer(text):
            pass

    return go


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_a_pattern_is_linear_in_hostile_text(name: str) -> None:
    """100 kB of hostile repetition is quick, or takes about twice as long as 50 kB."""
    pattern = PATTERNS[name]
    through = _through(pattern)
    for seed in (*COMMON_SEEDS, *_own_seeds(pattern)):
        # An eighth of the text tells at once whether the rest is worth timing.
        if seconds_for(through, repeated(seed, PROBE)) > SLOW / 16:
            seconds = assert_linear(through, seed, SIZE)
            assert seconds < LONGEST, f"{seed!r}: {seconds:.2f} s for 100 kB"


WHOLE_SEEDS = (
    *COMMON_SEEDS, "((", "@a ", "#A", "é", "Mr A ", "Year 3 ", "Well done to Alfie B and Zainab, ",
    "Mrs Patel 07700 900123 ", "Photo: Alfie in 3R has asthma. ", "S6 2AB 14 Kestrel Close ",
    "f**k ",
)  # fmt: skip


SCHOOL_SEEDS = (
    "Alfie B and Zainab, ", "Alfie Alfie ", "alfie", "#alfie", "the Okafors ", "Will, Alfie, ",
    "A Year 4 boy with glasses ", "Everyone except Alfie ", "everyone ", "Brown, Alfie; ",
    "Zianab ", "Ring 01632 960123 ",
)  # fmt: skip


@pytest.fixture(scope="module")
def at_school() -> Checker:
    """A checker that knows a school."""
    names = (("Alfie", "Brown"), ("Zainab", "Okafor"), ("Will", "Green"), ("Anne-Marie", "O'Brien"))
    pupils = tuple(
        Pupil(row, "", *name, sex="M", year="4", group="4W") for row, name in enumerate(names)
    )
    contact = {"phones": ["01632 960123"]}
    profile = Profile.model_validate({"version": 1, "name": "Alfie B", "contact": contact})
    return Checker(school=School(profile, Register(pupils * 20)))


@pytest.mark.parametrize("seed", [*COMMON_SEEDS, *SCHOOL_SEEDS])
def test_a_whole_check_at_a_school_is_linear_in_hostile_text(at_school: Checker, seed: str) -> None:
    """The register, consents and counting keep pace with the text too."""
    test_a_whole_check_is_linear_in_hostile_text(at_school, seed)


@pytest.mark.parametrize("seed", WHOLE_SEEDS)
def test_a_whole_check_is_linear_in_hostile_text(checker: Checker, seed: str) -> None:
    """The engine as a whole, rewording included, keeps pace with the text."""

    def check(text: str) -> None:
        assert not checker.check(Draft(text)).failures

    assert_linear(check, seed, 10_000)
