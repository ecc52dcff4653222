"""What `checker explain` says."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.findings import CODES
from checker.output.explain import render_code, render_list


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_explained(code: str) -> None:
    """Title, meaning, reason, advice, example and what to write instead, within 80 columns."""
    lines = render_code(code).splitlines()
    assert lines[0].endswith(f"  {code}")
    headings = [line for line in lines[1:] if line and not line.startswith(" ")]
    assert headings == [
        "What it is",
        "Why it matters",
        "What others advise",
        "An example",
        "Write instead",
    ]
    assert max(map(len, lines)) <= 80


def test_the_list_names_every_code_once() -> None:
    """Without a code every code is listed, each with its title."""
    listed = [line.split()[0] for line in render_list().splitlines() if line.startswith(" ")]
    assert tuple(listed) == CODES


def test_an_unknown_code_says_which_there_are() -> None:
    """A code that does not exist is an error that names the codes near it."""
    with pytest.raises(InputError, match=r"name/pupil"):
        render_code("name/pupils")
