"""Everything is loaded before the first person asks."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from checker import Checker
from checker.nlp.pipeline import Pipeline, untrained
from checker.web import create_app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker import Draft
    from checker.report import Report


class _Counting(Checker):
    """A checker that counts what it checks."""

    checked = 0

    def check(self, draft: Draft) -> Report:
        """Check a draft, and count it."""
        self.checked += 1
        return super().check(draft)


@pytest.fixture
def counting() -> Iterator[_Counting]:
    """A checker that counts; whatever is put out of the collector's sight comes back to it."""
    yield _Counting(pipeline=Pipeline(untrained()))
    gc.unfreeze()


def test_the_examples_of_the_policy_are_checked(counting) -> None:
    """Every clause's, so that whatever they need is there; the page then answers as ever."""
    client = create_app(counting, warm=True).test_client()

    assert counting.checked > 2 * len(counting.policy.clauses)
    assert client.get("/").status_code == 200
    assert client.get("/healthz").json["status"] == "ready"


def test_a_program_that_makes_an_app_need_not_wait(counting) -> None:
    """One draft is enough to know that everything is in its place."""
    create_app(counting)

    assert counting.checked == 1
