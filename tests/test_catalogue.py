"""The catalogue: every code explained, in words that fit the sentences they are put into."""

from __future__ import annotations

import pytest
import regex

from checker import catalogue
from checker.catalogue import entry
from checker.errors import InputError
from checker.findings import CODES

VERB = regex.compile(r"[a-z]+s\b")


def test_the_catalogue_has_every_code_and_no_other() -> None:
    """Each code has its entry, in the order of the codes."""
    assert tuple(catalogue._entries()) == CODES  # noqa: SLF001  (nothing else shows extra codes)


@pytest.mark.parametrize("code", CODES)
def test_every_field_says_something(code: str) -> None:
    """No field is a placeholder, and whole sentences end like sentences."""
    known = entry(code)
    texts = [known.title, known.sees, known.matters, known.example, known.instead]
    assert all(len(text) > 3 for text in texts)
    assert known.example != known.instead
    for sentence in (known.meaning, known.matters):
        assert sentence[0].isupper()
        assert sentence.endswith((".", '").'))
    assert "  " not in " ".join([*texts, known.meaning, known.guidance.says])


@pytest.mark.parametrize("code", CODES)
def test_the_parts_fit_their_sentences(code: str) -> None:
    """`sees` completes "This ...", the guidance completes "..., but <source> <says>."."""
    known = entry(code)
    assert VERB.match(known.sees)
    assert not known.sees.endswith(".")
    assert not known.guidance.says.endswith(".")
    assert VERB.match(known.guidance.says.removeprefix("normally "))
    assert known.title[0].isupper()
    assert not known.title.endswith(".")
    # Headings put the title after other words, with its first letter small.
    assert known.title[1:2].islower() or known.title[1:2] in {" ", "'"}


def test_an_unknown_code_is_refused_with_its_neighbours() -> None:
    """A wrong code is an error that lists the codes of its family."""
    with pytest.raises(InputError, match=r"name/pupil, name/parent") as caught:
        entry("name/dog")
    assert "tone/insult" not in str(caught.value)
