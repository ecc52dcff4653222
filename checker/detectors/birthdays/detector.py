"""How old somebody is and when it is their birthday (detail/birthday).

Finds dates of birth, birthdays and exact ages of individuals, in figures and in words:
"DOB 03/03/2017", "turns 7", "9-year-old", "birthday is on the fourth of May", "He's SEVEN".
Ages of groups, sizes, schools, things and animals, the writer's own birthday and those of
public figures are no findings; bare dates are nobody's.

Limits: an age at another time ("when he was six") is passed over; who "they" are is not
known; public figures are known by a short list and by words such as "author".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.birthdays import ages, days, forms
from checker.detectors.birthdays.subjects import Subjects
from checker.detectors.common.labelled import values
from checker.findings import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import regex

    from checker.detectors.common.signed import SignedPattern
    from checker.findings import Detection
    from checker.text.reading import ReadDraft, Reading

    Judge = Callable[[Subjects, regex.Match[str]], tuple[int, int] | None]

CODE = "detail/birthday"
NAME = "birthday"

_LABELLED = 0.95
_SAID = 0.85

_JUDGES: tuple[tuple[SignedPattern, Judge], ...] = (
    (forms.BIRTHDAY, days.birthday),
    (forms.HAPPY_NTH, days.happy_nth),
    (forms.BIG_ROUND, days.big_round),
    (forms.HASHTAG, days.hashtag),
    (forms.MILESTONE, days.milestone),
    (forms.LISTED, days.listed),
    (forms.BORN, days.born),
    (forms.BIRTH_OF, days.birth_of),
    (forms.TURNS, ages.turns),
    (forms.IS, ages.is_of_age),
    (forms.HES, ages.hes_of_age),
    (forms.AGED, ages.aged),
    (forms.YEAR_OLD, ages.year_old),
    (forms.AFTER_NAME, ages.after_name),
    (forms.TODAY, ages.today),
    (forms.YOUNG, ages.today),
)


def _detect(read: ReadDraft) -> Iterator[Detection]:
    for reading in read.fields:
        for start, end in values(reading.text, forms.DATES_OF_BIRTH):
            yield reading.detection(CODE, start, end, detector=NAME, confidence=_LABELLED)
        for start, end in _said(reading):
            yield reading.detection(
                CODE, start, end, detector=NAME, confidence=_SAID, evidence=Evidence.CONTEXT
            )


def _said(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the spans of the forms that turn out to speak of an individual."""
    text = reading.text
    lowered = text.lower()
    subjects: Subjects | None = None
    for form, judge in _JUDGES:
        for match in form.matches(text, lowered):
            subjects = subjects or Subjects.of(reading)
            span = judge(subjects, match)
            if span and not subjects.is_known_to_all(span[0]):
                yield span
    for start, end in values(text, forms.BIRTHDAYS):
        subjects = subjects or Subjects.of(reading)
        if subjects.before(start, gap=days.LIST_GAP):
            yield start, end


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=_detect)
