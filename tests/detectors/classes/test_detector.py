"""detail/class: whose class is a finding, and whose is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import regex
from hypothesis import given
from pace import assert_linear
from texts import of_letters

from checker.detectors.base import Detector
from checker.detectors.classes.detector import DETECTOR
from checker.detectors.common.class_words import is_class
from checker.detectors.names.described.detector import DETECTOR as DESCRIBED
from checker.detectors.names.listed.detector import DETECTOR as LISTED
from checker.detectors.names.tagged.detector import DETECTOR as TAGGED
from checker.detectors.names.titled.detector import DETECTOR as TITLED
from checker.findings import Detection, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.text.reading import ReadDraft


DETECTORS = (DETECTOR,)


def _broken_arms(read: ReadDraft) -> Iterator[Detection]:
    """See a detail of health, so that a child without a name may be singled out."""
    reading = read.fields[0]
    for match in regex.finditer("broke his arm", reading.text):
        yield reading.detection("detail/health", *match.span(), detector="arms", confidence=1)


BEFORE = (LISTED, DESCRIBED, TITLED, TAGGED, Detector("arms", (), detect=_broken_arms))


@pytest.mark.parametrize(
    "marked",
    [
        "Tell you about Levi in {class|4W}. Year 4 are off to the zoo.",
        "Bravo Tomos in {class|Year 5}, what a solo!",
        "Pupil of the week - Ayaan ({class|3R})",
        "Congratulations to {class|Year 3}'s Arjun and {class|Y4} pupil Mei Lin",
        "Well done to Alfie, Mia and Zuzanna from {class|Year 3}!",
        "Star readers:\nKwame\t{class|3R}\nMei Lin\t{class|4W}",
        "{class|Year 3} certificates:\n- Alfie\n- Zainab",
        "{class|Kestrel class} stars this week: Alfie, Mia",
        "{class|Year 5 and 6} netball team: Mia, Alfie, Kwame",
        "Well done Levi in {class|tutor group 9B}",
        "Well done to Mia ({class|P4}) and Kwame in {class|Primary 6}",
        "well done tyler in {class|6h} and mya-rose in {class|5d}",
        "happy birthday alfie in {class|nursery}",
        "A warm welcome to Seren and Kye who have joined {class|Year 2}",
        "Certificates:\n{class|Reception} - Albie\n{class|Year 1} - Safa",
    ],
)
def test_the_class_of_a_named_child_is_found(assert_marked, marked: str) -> None:
    """The class words beside a pupil, or above a list of pupils, are found alone."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "Year 4 are off to the zoo. Well done Mia!",
        "Well done Mia, Year 4 are off to the zoo",
        "one Year 4 pupil told us it was ace",
        "Mr Khan, our Year 4 teacher, and Mia's mum",
        "Thanks Alfie. Year 6 next week.",
        "Mrs Patel in Year 4 loves maps",
        "Seren yr wythnos: Mia",
        "Well done Mia! It is 4pm, see page 3B of the book on Monday.",
        "The only class in Year 4 with a pond",
        "a boy in Year 4 who gave us a book",
    ],
)
def test_whole_classes_and_colleagues_are_left_alone(assert_marked, marked: str) -> None:
    """A whole class, a speaker without a name and a teacher's class are none."""
    assert_marked(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "The only wheelchair user in our {class|Year 4} group asked to go last.",
        "A boy in {class|Year 4} broke his arm.",
        "A {class|Year 9} girl broke his arm, one Year 9 pupil told us.",
    ],
)
def test_a_child_singled_out_has_a_class_too(assert_marked, marked: str) -> None:
    """Words like "the only", or a detail of one child beside makes the class a finding."""
    assert_marked(marked)


def test_ones_own_class_beside_a_named_pupil_is_found(assert_marked) -> None:
    """The writer's "my Y2s" is the class of the pupils named there."""
    assert_marked("Victorian day with my {class|Y2s}!! Well done Mateo", "personal")


def test_the_class_in_a_file_name_is_found(see) -> None:
    """A file's name that names a child may give the class."""
    found = see("A good day.", file_name="harry_smith_year3.jpg")
    assert [(one.field, one.text) for one in found] == [("images/0/name", "year3")]
    assert not see("A good day.", file_name="mr_khan_year3.jpg")


def test_disguise_moves_nothing(see) -> None:
    """Invisible characters before and inside the name do not shift the class."""
    (found,) = see("\u200bWell done Le\u200bvi in 4\u200bW!")
    assert found.text == "4\u200bW"


def test_a_class_follows_its_pupil_by_the_context(see) -> None:
    """The evidence is the context."""
    (found,) = see("Levi in 4W")
    assert found.evidence is Evidence.CONTEXT


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Year 4", True),
        ("y2s", True),
        ("4W", True),
        ("Reception", True),
        ("tutor group 9B", True),
        ("Year 14", False),
        ("4th", False),
        ("PE", False),
        ("Our class", False),
        ("", False),
    ],
)
def test_what_is_written_like_a_class(words: str, expected: bool) -> None:  # noqa: FBT001  (an expectation)
    """Year groups, classes and tutor groups are told from what only looks like them."""
    assert is_class(words) is expected


@given(text=of_letters("LeviY34W inyear(,)R:\n\tM"))
def test_any_text_is_read_without_error_and_pointed_at_truly(
    assert_points_truly, text: str
) -> None:
    """Whatever is written, nothing raises, and every finding is the words that it points at."""
    assert_points_truly(text)


@pytest.mark.parametrize(
    "part",
    [
        "Levi in 4W ",
        "3R: Mia\n",
        "the only girl in ",
        "a boy in Year 4 ",
        "Year 4 ",
        "Kestrel class ",
    ],
)
def test_hostile_repetition_takes_time_in_proportion(see, part: str) -> None:
    """Twice the repetition of a pattern's own words takes about twice the time."""
    assert_linear(see, part)
