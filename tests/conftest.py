"""Settings and fixtures that all tests share."""

from __future__ import annotations

import pytest
from hypothesis import settings

from checker import Checker
from checker.nlp.pipeline import Pipeline, untrained

# The machines that run this are slow at times; a test's time says nothing about its truth.
# Derandomized, so that a red run can be repeated.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def checker() -> Checker:
    """A checker with all detectors and no trained reader, judging by the default policy."""
    return Checker(pipeline=Pipeline(untrained()))
