"""Pictures for the tests: drawn here, or free to use (data/README.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.pictures.studio import Studio

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def studio():
    """One process that looks at pictures, for all tests."""
    studio = Studio()
    yield studio
    studio.close()


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of photos that are free to use."""
    return DATA
