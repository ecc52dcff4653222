"""Arbitrary texts for hypothesis to write, near to what a detector looks for."""

from __future__ import annotations

from hypothesis import strategies as st


def of_letters(letters: str) -> st.SearchStrategy[str]:
    """Return texts of these characters."""
    return st.text(st.sampled_from(letters), max_size=120)


def of_pieces(*pieces: str) -> st.SearchStrategy[str]:
    """Return texts of these pieces, with any characters between them."""
    either = st.sampled_from(pieces) | st.text(max_size=12)
    return st.lists(either, max_size=40).map("".join)


def around(*seeds: str) -> st.SearchStrategy[str]:
    """Return texts of any characters, with one of the seeds in them."""
    return st.builds(_around, st.text(max_size=200), st.sampled_from(seeds))


def _around(text: str, seed: str) -> str:
    return f"{text} {seed}{text}"
