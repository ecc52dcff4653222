"""The word lists that ship, held against the libraries that they come from."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import wordfreq

from checker.text import lexicon

SCRIPT = Path(__file__).parents[2] / "models" / "training" / "build_names.py"


@pytest.fixture(scope="module")
def build_names():
    """The script that makes the lists of names."""
    spec = importlib.util.spec_from_file_location("build_names", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_lists_of_names_are_what_the_script_makes(build_names) -> None:
    """Nobody edits them by hand, and a newer Faker is noticed."""
    for file, kind in build_names.KINDS.items():
        assert lexicon.names(file) == build_names.person_names(kind)


def test_everyday_words_are_those_that_wordfreq_calls_frequent() -> None:
    """Reading its file directly gives what its own functions give."""
    frequent = {
        word
        for word, frequency in wordfreq.get_frequency_dict("en", "small").items()
        if frequency >= 10 ** (3.0 - 9)
    }

    assert lexicon.everyday_words() == frequent
    assert lexicon.spellings() == set(wordfreq.get_frequency_dict("en", "large"))


@pytest.mark.parametrize(
    ("word", "word_too", "given", "family"),
    [
        ("bridge", True, False, True),
        ("Grace", True, True, True),
        ("Zainab", False, True, False),
        ("Okafor", False, False, True),
        ("Thornbeck", False, False, False),
    ],
)
def test_what_a_spelling_may_be(word: str, *, word_too: bool, given: bool, family: bool) -> None:
    """A word, a first name, a surname, several of them or none."""
    assert lexicon.is_word(word) is word_too
    assert lexicon.is_given_name(word) is given
    assert lexicon.is_surname(word) is family
