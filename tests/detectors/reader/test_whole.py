"""What the reader saw of a detail is made whole before anybody rewords it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.addresses.forms import POSTCODE
from checker.detectors.reader.whole import whole
from checker.text.aligned import AlignedText
from checker.text.reading import Entity, Reading

if TYPE_CHECKING:
    from spacy.tokens import Doc


def _whole(marked: str, kind: str = "detail/address", postcode: str = "") -> str:
    """Return what becomes of the words in double brackets."""
    before, words, after = marked.replace("]]", "[[").split("[[")
    text = before + words + after
    doc: Doc = None  # type: ignore[assignment]  # not read
    at = text.find(postcode)
    known = (Entity(at, at + len(postcode), POSTCODE, 0.8),) if postcode else ()
    reading = Reading("text", text, AlignedText.of(text), doc, known)
    seen = whole(reading, Entity(len(before), len(before) + len(words), kind, 0.7))
    return text[seen.start : seen.end]


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("now at [[22 Orchard Way, HX]]7 9ZZ.", "22 Orchard Way, HX7 9ZZ"),
        ("now at [[22 Orchard Way]], HX7 9ZZ.", "22 Orchard Way, HX7 9ZZ"),
        ("now at [[22 Orchard Way, HX7]] 9ZZ.", "22 Orchard Way, HX7 9ZZ"),
        ("[[22 Orchard Way]] and not HX7 9ZZ", "22 Orchard Way"),
        ("HX7 9ZZ is where [[22 Orchard Way]] is", "22 Orchard Way"),
    ],
)
def test_an_address_takes_its_postcode_with_it(marked: str, words: str) -> None:
    """One that begins within it or right behind it; no other."""
    assert _whole(marked, postcode="HX7 9ZZ") == words


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("he is [[9 on Sun]]day", "9 on Sunday"),
        ("an [[pile]]psy nurse", "pilepsy"),
        ("code x[[71-Lan]]tern", "x71-Lantern"),
        ("[[asthma]], and cake", "asthma"),
        ("[[moved up to turquoise and]] Max", "moved up to turquoise"),
        ("cake [[but has asthma]] too", "has asthma"),
    ],
)
def test_a_mark_ends_with_its_word(marked: str, words: str) -> None:
    """Letters and figures that are written together stay together."""
    assert _whole(marked, "detail/health") == words


@given(st.text(max_size=200), st.data())
def test_a_mark_only_grows(text: str, data: st.DataObject) -> None:
    """Whatever stands there, what was seen stays part of it."""
    end = data.draw(st.integers(0, len(text)))
    start = data.draw(st.integers(0, end))
    doc: Doc = None  # type: ignore[assignment]  # not read
    reading = Reading("text", text, AlignedText.of(text), doc)
    if start < end:
        seen = whole(reading, Entity(start, end, "detail/health", 0.7))
        assert 0 <= seen.start <= start < end <= seen.end <= len(text)
