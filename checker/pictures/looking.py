"""From what the studio says of the pictures of a draft to what the engine goes on with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.findings import Detection, Evidence
from checker.pictures.extra import INSTALL, missing
from checker.pictures.seen import Lettering, Seen, Word, around
from checker.pictures.sighting import Sighting
from checker.report import Failure, Pictured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.drafts import Draft, Picture
    from checker.pictures.studio import Studio

_STEPS = {
    "file": "what its file says",
    "people": "people",
    "logos": "logos",
    "lettering": "lettering and codes",
}
_WEB = ("http://", "https://")
_ADVICE = (
    "Pictures in which nobody can be recognised are safer: from behind, from afar, busy hands."
)
NO_ALTERNATIVE_TEXT = (
    "There is no alternative text: people who cannot see the picture will not know what it shows "
    "(WCAG 2.2, 1.1.1)."
)
UNTOLD = 0.8
"""How sure a face is at most to be of a child or family: staff have faces too."""

Frames = list[dict[str, Any]]


def look(draft: Draft, studio: Studio) -> Seen:
    """Return what can be made out of the pictures of a draft.

    Args:
        draft: The draft, with its pictures.
        studio: Where they are looked at.
    """
    if missing():
        why = f"the attached pictures were not looked at; for that: {INSTALL}"
        return Seen(failures=(Failure("pictures", why),))
    alone = len(draft.images) == 1
    told = bool(draft.alt_text.strip())
    seen = [
        _Picture(
            number,
            "the picture" if alone else f"picture {number + 1}",
            frames,
            told=told or number > 0,
        ).seen()
        for number, frames in enumerate(_asked(draft.images, studio))
    ]
    return Seen(
        tuple(one for each in seen for one in each.detections),
        tuple(one for each in seen for one in each.letterings),
        tuple(one for each in seen for one in each.failures),
        tuple(one for each in seen for one in each.pictures),
        all(each.people_were_looked_for for each in seen),
    )


def _asked(images: Iterable[str | Picture], studio: Studio) -> Iterator[Frames]:
    for image in images:
        if isinstance(image, str) and image.casefold().startswith(_WEB):
            why = "it stands at a web address, and nothing is fetched; attach the file itself"
            yield [{"step": "picture", "failed": why}]
        elif isinstance(image, Sighting):
            yield image.frames
        else:
            yield studio.look(image)


class _Picture:
    """One picture, and the frames that say what was seen in it."""

    def __init__(self, number: int, called: str, frames: Frames, *, told: bool) -> None:
        self.told = told
        self.field = f"images/{number}"
        self.called = called
        self.frames = {frame["step"]: frame for frame in frames}

    def seen(self) -> Seen:
        """Return what was made out of it."""
        letterings = tuple(self._letterings())
        people = self._of("people", "people")
        size = self.frames.get("picture", {})
        pictured = Pictured(
            self.field,
            size.get("width", 0),
            size.get("height", 0),
            tuple((tuple(box), bool(facing)) for box, facing, _ in people),
            tuple((one.field, one.text) for one in letterings),
            tuple(self._notes()),
        )
        detections = (*self._sights(), *self._people(people))
        looked = "people" in self.frames.get("people", {})
        return Seen(detections, letterings, tuple(self._failures()), (pictured,), looked)

    def _of(self, step: str, key: str) -> list[Any]:
        return list(self.frames.get(step, {}).get(key, ()))

    def _failures(self) -> Iterator[Failure]:
        for frame in self.frames.values():
            if why := frame.get("failed"):
                step = _STEPS.get(frame["step"])
                what = f"{self.called} ({step})" if step else self.called
                yield Failure("pictures", f"{what}: {why}")

    def _notes(self) -> Iterator[str]:
        opened = self.frames.get("picture", {}).get("note")
        for note in [*([opened] if opened else []), *self._of("file", "notes")]:
            yield f"{self.called[0].upper()}{self.called[1:]}: {note}."
        if not self.told:
            yield NO_ALTERNATIVE_TEXT

    def _sights(self) -> Iterator[Detection]:
        for code, box, confidence, reading, note in self._of("file", "sights"):
            yield self._detection(code, tuple(box), confidence, reading, note, "metadata")
        for code, box, confidence, reading, note in self._of("logos", "sights"):
            yield self._detection(code, tuple(box), confidence, reading, note, "logos")

    def _people(self, people: list[Any]) -> Iterator[Detection]:
        if not people:
            return
        facing = sum(1 for _, faces, _ in people if faces)
        box = around([tuple(one) for one, _, _ in people])
        surest = max(confidence for _, _, confidence in people)
        yield self._detection(
            "image/people",
            box,
            min(surest, UNTOLD),
            _counted(len(people), "person", "people"),
            self._said(people, facing),
            "people",
        )

    def _said(self, people: list[Any], facing: int) -> str:
        height = max(self.frames["picture"]["height"], 1)
        share = max(box[3] - box[1] for box, _, _ in people) / height
        faces = _counted(len(people), "face", "faces")
        said = f"{faces} can be seen, {facing or 'none'} of them looking into the camera"
        if len(people) == 1:
            said = "1 face can be seen, " + ("looking into the camera" if facing else "turned away")
        return f"{said}; the largest takes {share:.0%} of the picture's height. {_ADVICE}"

    def _letterings(self) -> Iterator[Lettering]:
        if lines := self._of("lettering", "lines"):
            yield _written(f"{self.field}/text", lines)
        if captions := self._of("file", "captions"):
            yield Lettering(f"{self.field}/caption", "\n".join(captions))

    def _detection(  # noqa: PLR0913, PLR0917  (one argument for each thing that a detection states)
        self,
        code: str,
        box: tuple[int, ...],
        confidence: float,
        reading: str,
        note: str,
        detector: str,
    ) -> Detection:
        return Detection(
            field=self.field,
            start=0,
            end=0,
            code=code,
            text="",
            reading=reading,
            confidence=confidence,
            evidence=Evidence.PATTERN,
            detector=detector,
            box=box,
            note=note,
        )


def _written(field: str, lines: list[Any]) -> Lettering:
    words: list[Word] = []
    at = 0
    for text, placed in lines:
        words += (Word(at + start, at + end, tuple(box)) for start, end, box in placed)
        at += len(text) + 1
    return Lettering(field, "\n".join(text for text, _ in lines), tuple(words))


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
