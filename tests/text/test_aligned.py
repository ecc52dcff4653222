"""AlignedText: whatever is edited, every place still leads back to the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.text.aligned import AlignedText, Edit


def test_an_untouched_text_maps_to_itself() -> None:
    """Without edits every span is its own source."""
    text = AlignedText.of("Alfie won")

    assert text.source(0, 5) == (0, 5)
    assert text.source(6, 9) == (6, 9)


def test_a_shortened_stretch_maps_to_the_whole_of_what_it_replaced() -> None:
    """A replaced stretch has no inner places: any part of it leads to all of it."""
    text = AlignedText.of("tea &amp; cake").apply([Edit(4, 9, "&")])

    assert text.text == "tea & cake"
    assert text.source(4, 5) == (4, 9)
    assert text.source(6, 10) == (10, 14)


def test_what_was_removed_inside_a_word_belongs_to_its_source() -> None:
    """A word whose invisible characters were dropped points at them too."""
    text = AlignedText.of("A\u200bl\u200bfie").apply([Edit(1, 2, ""), Edit(3, 4, "")])

    assert text.text == "Alfie"
    assert text.source(0, 5) == (0, 7)


def test_what_was_removed_beside_a_word_does_not() -> None:
    """Dropped characters before and after a word are outside its source."""
    text = AlignedText.of("\u200bAlfie\u200b won").apply([Edit(0, 1, ""), Edit(6, 7, "")])

    assert text.source(0, 5) == (1, 6)


def test_passes_add_up() -> None:
    """Edits of a second pass still lead back to the first original."""
    text = AlignedText.of("&lt;b&gt;x").apply([Edit(0, 4, "<"), Edit(5, 9, ">")])
    text = text.apply([Edit(0, 1, ""), Edit(2, 3, "")])

    assert text.text == "bx"
    assert text.source(0, 1) == (4, 5)
    assert text.source(1, 2) == (9, 10)


def test_everything_can_be_removed() -> None:
    """A text of nothing but noise becomes empty and still has a source."""
    text = AlignedText.of("\u200b\u200b").apply([Edit(0, 2, "")])

    assert text.text == ""
    assert text.source(0, 0) == (0, 0)


@st.composite
def _texts_with_edits(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    text = draw(st.text(max_size=30))
    size, passes = len(text), []
    for _ in range(draw(st.integers(0, 3))):
        edits, place = [], 0
        while place < size and draw(st.booleans()):
            start = draw(st.integers(place, size - 1))
            end = draw(st.integers(start + 1, size))
            edits.append(Edit(start, end, draw(st.text(max_size=3))))
            place = end
        passes.append(edits)
        size += sum(len(edit.new) - (edit.end - edit.start) for edit in edits)
    return text, passes


@given(_texts_with_edits())
def test_sources_are_ordered_and_inside_the_original(
    case: tuple[str, list[list[Edit]]],
) -> None:
    """Whatever the edits, sources lie inside the original and never run backwards."""
    original, passes = case
    text = AlignedText.of(original)
    for edits in passes:
        text = text.apply(edits)

    previous = 0
    for place in range(len(text.text)):
        start, end = text.source(place, place + 1)
        assert 0 <= previous <= start <= end <= len(original)
        previous = start


@given(_texts_with_edits())
def test_what_no_edit_touched_maps_to_equal_text(case: tuple[str, list[list[Edit]]]) -> None:
    """Characters that were only copied are found again, unchanged, in the original."""
    original, passes = case
    text = AlignedText.of(original)
    for edits in passes[:1]:
        text = text.apply(edits)
        replaced = sum(len(edit.new) for edit in edits)
        same = sum(
            original[slice(*text.source(place, place + 1))] == text.text[place]
            for place in range(len(text.text))
        )
        assert same >= len(text.text) - replaced
