"""What the checker can say about a draft: codes, and what was seen of them.

A code never changes its meaning. A `Detection` holds no opinion on policy; what it
means for an account is decided by `checker.policy.judging`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

CODES: tuple[str, ...] = (
    "name/pupil",
    "name/parent",
    "name/staff",
    "name/person",
    "detail/contact",
    "detail/address",
    "detail/birthday",
    "detail/identity-number",
    "detail/class",
    "detail/health",
    "detail/family",
    "detail/record",
    "detail/whereabouts",
    "detail/combination",
    "detail/credential",
    "logo/mention",
    "logo/image",
    "image/people",
    "image/name-with-photo",
    "image/location",
    "tone/insult",
    "tone/criticism",
    "tone/allegation",
    "tone/discrimination",
    "tone/threat",
    "tone/profanity",
    "tone/sexual",
    "conduct/affiliation",
    "conduct/school-matter",
    "conduct/views-as-school",
    "conduct/confidential",
    "conduct/political",
    "conduct/promotion",
    "conduct/pupil-contact",
    "conduct/copyright",
    "conduct/disrepute",
    "conduct/working-hours",
)


def family(code: str) -> str:
    """Return the family of a code: `name` for `name/pupil`."""
    return code.partition("/")[0]


class Evidence(IntEnum):
    """What a detection rests on; where two disagree, the higher one stands."""

    CONTEXT = 1
    """The words around it (a title before a name, a cue before a number)."""
    READER = 2
    """The trained reader."""
    PATTERN = 3
    """A form that is hardly anything else."""
    CHECKSUM = 4
    """A form whose check digits are right."""
    REGISTER = 5
    """The school's own register."""


WORK = "work"
"""The facet of a detail/contact that an employer gave out: a school's mailbox, a work mobile."""

OWN = "own"
"""The facet of a detail/contact or detail/address of the writer's, on a page of their own."""

OTHERS = "others"
"""The facet by which a clause spares what is the writer's own."""


class Detection(NamedTuple):
    """One thing seen in one field of a draft.

    Attributes:
        field: Where: `text`, `alt_text`, `publish_at`, `images/0`, `images/0/name`.
        start: First code point of the field as it was given.
        end: One past the last code point, so that field[start:end] is what was seen.
        code: What it is (one of CODES).
        text: The code points seen, as they were given.
        reading: What a person reads there, with the disguise undone.
        confidence: How sure, 0 to 1.
        evidence: What it rests on.
        detector: The name of the detector that saw it.
        instead: What to write instead, where the detector knows; empty where it does not.
        box: Where it stands in a picture: left, top, right and bottom in pixels of the upright
            picture; empty for words that no picture shows.
        note: What more its detector has to say of it, in one sentence.
        facet: What tells it from others of its code, where a policy may care (WORK, OWN).
    """

    field: str
    start: int
    end: int
    code: str
    text: str
    reading: str
    confidence: float
    evidence: Evidence
    detector: str
    instead: str = ""
    box: tuple[int, ...] = ()
    note: str = ""
    facet: str = ""

    def overlaps(self, other: Detection) -> bool:
        """Say whether two detections share a code point of the same field."""
        return self.field == other.field and self.start < other.end and other.start < self.end
