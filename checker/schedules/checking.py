"""Checking drafts here, or in a process that was given nothing but a recipe for a checker."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.report import Failure, Report
from checker.schedules.checked import Answer
from checker.schedules.remarks.days import remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from checker import Checker
    from checker.drafts import Draft
    from checker.school.together import Company

_LOADING = Lock()


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to make the checker, in whatever process it is wanted.

    Attributes:
        make: A function of a module, so that another process can find it.
        arguments: Its arguments; hashable, so that each process makes one checker a recipe.
    """

    make: Callable[..., Checker]
    arguments: tuple[Hashable, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Chunk:
    """A few drafts on their way to a worker; shows nothing of them, in whatever log."""

    drafts: tuple[Draft, ...]

    def __repr__(self) -> str:
        """Return how many drafts there are, and no word of them."""
        return f"<{len(self.drafts)} drafts>"


def checker_of(recipe: Recipe) -> Checker:
    """Return the checker of a recipe; each process makes it once.

    Raises:
        InputError: The policy or another file that it names cannot be used.
    """
    with _LOADING:  # threads of a Dask worker would each load the models otherwise
        return _made(recipe)


@cache
def _made(recipe: Recipe) -> Checker:
    return recipe.make(*recipe.arguments)


def check_chunk(recipe: Recipe, chunk: Chunk) -> tuple[Answer, ...]:
    """Return the answers to a few drafts, in order; never raises because of a draft."""
    checker = checker_of(recipe)
    return tuple(answer_to(checker, draft) for draft in chunk.drafts)


def answer_to(checker: Checker, draft: Draft, company: Company | None = None) -> Answer:
    """Return the answer to a draft; never raises because of it.

    Args:
        checker: What checks it.
        draft: The draft.
        company: What the other posts of the run reveal, if it is to be checked beside them.
    """
    try:
        report = checker.check(draft, company)
    except InputError as error:
        return Answer(problem=str(error))
    except Exception as error:  # noqa: BLE001  (one draft may not stop the others)
        return Answer(broken_down(draft, type(error).__name__), remarks=remarks(draft))
    return Answer(report, remarks=remarks(draft))


def broken_down(draft: Draft, reason: str) -> Report:
    """Return the report on a draft that the checker could not get through: never clear."""
    return Report(
        id=draft.id,
        policy=draft.policy,
        account=draft.account.value,
        findings=(),
        safe_text=None,
        failures=(Failure("checker", reason),),
    )
