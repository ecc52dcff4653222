"""Checking a schedule: a stream of rows with what there is to say about them."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from checker.report import Failure
from checker.schedules.batches import batched
from checker.schedules.checked import Answer, Checked
from checker.schedules.checking import Chunk
from checker.schedules.crew import CHUNK, crew_of, in_order
from checker.schedules.remarks.duplicates import Duplicates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.schedules.checking import Recipe
    from checker.schedules.crew import Crew
    from checker.schedules.posts import Post
    from checker.schedules.remarks.base import Remark
    from checker.schedules.schedule import Schedule
    from checker.schedules.together import Together

_Row = tuple["Post", "Remark | None"]


def check_schedule(schedule: Schedule, recipe: Recipe, workers: int = 1) -> Iterator[Checked]:
    """Yield every row of a schedule with the answer to it, in order, as they come.

    Args:
        schedule: The opened file.
        recipe: How to make the checker.
        workers: How many processes to use; with 1 everything happens in this one.

    Raises:
        InputError: The recipe names a policy or a file that cannot be used.
    """
    with crew_of(recipe, workers) as crew:
        for batch in check_in_batches(schedule, crew):
            yield from batch


def check_in_batches(
    schedule: Schedule, crew: Crew, done: int = 0, together: Together | None = None
) -> Iterator[list[Checked]]:
    """Yield the rows of a schedule with their answers, a few at a time, in order.

    Args:
        schedule: The opened file.
        crew: Who checks.
        done: How many rows at the beginning need no answer any more; they are read again,
            so that later ones can be compared with them, and not checked again.
        together: What the posts reveal together; None to see each alone.
    """
    waiting: deque[list[_Row]] = deque()

    def chunks() -> Iterator[Chunk]:
        for batch in batched(islice(_rows(schedule), done, None), CHUNK):
            waiting.append(batch)
            yield Chunk(tuple(post.draft for post, _ in batch if post.draft))

    for answers in in_order(crew, chunks()):
        batch = waiting.popleft()
        drafts = (post.draft for post, _ in batch if post.draft)
        seen = together.seen(drafts, answers) if together else answers
        yield list(_joined(batch, seen))


def _rows(schedule: Schedule) -> Iterator[_Row]:
    duplicates = Duplicates()
    return ((post, duplicates.remark(post)) for post in schedule.posts())


def _joined(batch: list[_Row], answers: Sequence[Answer]) -> Iterator[Checked]:
    """Yield rows with the answers to their drafts, and their own remarks and problems."""
    left = iter(answers)
    for post, remark in batch:
        answer = next(left) if post.draft else Answer()
        remarks = (remark, *answer.remarks) if remark else answer.remarks
        problem, report = answer.problem or post.problem, answer.report
        if report and post.problem:
            # Whatever depends on the date was not checked, so the post is not clear.
            report = replace(report, failures=(*report.failures, Failure("date", post.problem)))
        yield Checked(post, replace(answer, report=report, problem=problem, remarks=remarks))
