"""What the reader saw of a detail is made whole before anybody rewords it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.addresses.forms import POSTCODE
from checker.detectors.reader.whole import before_next, whole, whole_names
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
        ("is in [[Leeds for]] medicine", "Leeds"),
        ("the family [[in our thoughts and prayers after her death]]", "after her death"),
        ("is [[in hospital]]", "in hospital"),
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


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("- [[Aoife\nHarpreet]]", ["Aoife", "Harpreet"]),
        ("'M[[. Hughes]]' inside", ["M. Hughes"]),
        ("[[Mr James Wilson]] came", ["James Wilson"]),
        ("[[Dr Anjali Rao]]", ["Anjali Rao"]),
        ("[[Mr Wilson]] came", ["Mr Wilson"]),
        ("[[Mrs J Farrow]]", ["Mrs J Farrow"]),
        ("[[Mrs van der Berg]]", ["Mrs van der Berg"]),
        ("[[Mr and Mrs Patel]]", ["Mr and Mrs Patel"]),
        ("to [[Niamh R.]]", ["Niamh R."]),
        ("[[Ava x]]2, then", ["Ava"]),
        ("love to [[Ava X]].", ["Ava X"]),
    ],
)
def test_a_name_is_marked_as_it_is_written(marked: str, names: list[str]) -> None:
    """On one line, with its initial, and with a title only where no first name stands."""
    before, words, after = marked.replace("]]", "[[").split("[[")
    text = before + words + after
    seen = Entity(len(before), len(before) + len(words), "name/staff", 0.7)
    assert [text[one.start : one.end] for one in whole_names(text, seen)] == names


@pytest.mark.parametrize(
    ("marked", "kind", "words"),
    [
        ("Isla [[9 A*s, Omar]] 8", "detail/record", "9 A*s"),
        ("Isla [[8 grade 9s and Omar]] 3", "detail/record", "8 grade 9s"),
        ("[[was rude to Omar]]", "detail/record", "was rude to Omar"),
        ("[[lives with Sue and Omar]]", "detail/family", "lives with Sue and Omar"),
    ],
)
def test_a_result_ends_before_the_next_name(marked: str, kind: str, words: str) -> None:
    """A list goes on with another child; what was done to somebody takes them along."""
    before, inside, after = marked.replace("]]", "[[").split("[[")
    text = before + inside + after
    at = text.index("Omar")
    name = Entity(at, at + 4, "name/pupil", 0.9)
    seen = before_next(text, Entity(len(before), len(before) + len(inside), kind, 0.7), [name])
    assert text[seen.start : seen.end] == words
