"""What is asked of a first word before a pattern is tried never rules out what would match."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.detectors.names.described.beside import NAME_FIRST, may_be_described
from checker.detectors.names.listed.cues import CUES, LINE_CUE, OPENERS, cue_at, may_be_line_cue
from checker.detectors.names.openers import first_words
from checker.text.patterns import lazy

NAMES = ("Mia", "Ola Nowak", "Tom B", "Wei Ling", "O'Neil", "Anne-Marie", "Yr", "Class")
LINKS = (", ", " ", " - ", "-", " (", ": ", "\t", ",", "; ", "'s ", " | ", "\n", ", who is ")
DETAILS = (
    *("7", "aged 7", "7, won", "2nd", "1st place", "Year 3", "yr 4", "Y5", "YearR", "Reception"),
    *("4W", "in 4W", "from Year 3", "of RB", "in Nursery", "Class 2", "class of 3B", "Oak class"),
    *("the head boy", "our captain", "a pupil in 6L", "my son", "mum of Leo", "dad", "who won"),
    *("left", "far right)", "pictured)", "on the left", "in the kitchen", "at the office"),
    *("name", "Names", "pupil", "children", "well done", "thanks to", "star of the week", "L-R"),
)  # fmt: skip

texts = st.lists(st.sampled_from((*NAMES, *LINKS, *LINKS, *DETAILS)), min_size=2, max_size=8).map(
    "".join
)


@given(texts)
def test_a_described_name_is_never_ruled_out(text: str) -> None:
    """Wherever the long pattern matches, the word behind the name let it be tried."""
    for start in range(len(text)):
        if NAME_FIRST.match(text, start):
            assert may_be_described(text, start)


@given(texts)
def test_a_head_of_a_line_is_never_ruled_out(text: str) -> None:
    """Tables of names and lists below a class begin with words that are known."""
    if LINE_CUE.match(text, 0):
        assert may_be_line_cue(text, 0)


@given(st.sampled_from(sorted(CUES)), st.data(), texts)
def test_a_frame_is_found_by_its_opening_word(kind: str, data: st.DataObject, text: str) -> None:
    """The pattern of one opening word finds whatever the frame's own pattern finds."""
    entry = data.draw(st.sampled_from(CUES[kind]))
    opener = data.draw(st.sampled_from(sorted(first_words((entry,)))))
    said = f"{opener} {text}"
    alone = lazy(rf"(?:{entry})(?![\p{{L}}\d])", NAME_FIRST.flags)
    assert opener in OPENERS
    if alone.match(said):
        assert cue_at(said, 0)
