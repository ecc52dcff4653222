"""Posts of a schedule that identify a child only together; read in the process that writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.schedules.checking import answer_to, checker_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.drafts import Draft
    from checker.schedules.checked import Answer
    from checker.schedules.checking import Recipe


class Together:
    """What the posts of a schedule reveal together.

    Workers see each post alone. A post that another one makes too narrow is checked again
    here, with all of them known, so that results do not depend on who did the work.

    Args:
        recipe: How to make the checker.
        drafts: All drafts of the schedule.
    """

    def __init__(self, recipe: Recipe, drafts: Iterable[Draft]) -> None:
        self._checker = checker_of(recipe)
        self._company = self._checker.company(drafts)

    def seen(self, drafts: Iterable[Draft], answers: Sequence[Answer]) -> list[Answer]:
        """Return the answers to drafts, with what other posts make of them."""
        return [self._seen(*both) for both in zip(drafts, answers, strict=True)]

    def _seen(self, draft: Draft, answer: Answer) -> Answer:
        company = self._company
        if company is None or answer.report is None or not any(company.beside(draft)):
            return answer
        again = answer_to(self._checker, draft, company)
        return answer if again.report is None else again
