"""image/name-with-photo: a child named in a post that carries a photo of children.

Rests on what the other detectors saw: every name of a pupil, in every field, once the
post says that children can be seen, or the picture checks see somebody. Where pictures are
attached that nobody looked at, and neither a caption nor alternative text says what they show,
they may show children too; then it is less sure.

Limits: of a picture that was looked at, people seen from behind are not noticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.base import Detector
from checker.detectors.photos.captions import captions
from checker.findings import Detection, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.text.reading import ReadDraft

NAME = "name_with_photo"
CODE = "image/name-with-photo"

UNSEEN = 0.6
"""How sure it is at most that an attached picture which nobody described shows children."""


def conclude(read: ReadDraft, seen: Sequence[Detection]) -> Iterator[Detection]:
    """Yield every mention of a pupil in a post that carries a photo of children."""
    photos = [one for one in seen if one.code == "image/people"]
    if photos:
        confidence = max(one.confidence for one in photos)
        evidence = max(one.evidence for one in photos)
    elif read.draft.images and not read.looked and not _shows_something_else(read):
        confidence, evidence = UNSEEN, Evidence.CONTEXT
    else:
        return
    for name in seen:
        if name.code == "name/pupil":
            yield Detection(
                field=name.field,
                start=name.start,
                end=name.end,
                code=CODE,
                text=name.text,
                reading=name.reading,
                confidence=min(confidence, name.confidence),
                evidence=min(evidence, name.evidence),
                detector=NAME,
            )


def _shows_something_else(read: ReadDraft) -> bool:
    """Say whether a caption or alternative text says what is shown, and no children."""
    if read.draft.alt_text.strip():
        return True
    text = next(reading.text for reading in read.fields if reading.field == "text")
    return any(not shown.people for shown in captions(text))


DETECTOR = Detector(name=NAME, codes=(CODE,), conclude=conclude)
