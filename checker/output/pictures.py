"""What was made out of the pictures: notes in words, and a sketch of where things are.

The sketch shows the outlines alone. A report is mailed, printed and kept; the photo, with the
children in it, stays where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.output.fields import field_label
from checker.output.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from checker.report import Finding, Pictured, Report


class Outline(NamedTuple):
    """A rectangle of a sketch.

    Attributes:
        box: Left, top, width and height in pixels of the picture.
        style: The word of the worst outcome; "face" for a face.
        reasons: The numbers of the reasons that it belongs to; none for a face.
    """

    box: tuple[int, int, int, int]
    style: str
    reasons: tuple[int, ...] = ()


class Sketch(NamedTuple):
    """Where things are in one picture.

    Attributes:
        label: What people call the picture.
        width: Its pixels from left to right.
        height: Its pixels from top to bottom.
        outlines: What was found, faces first.
        says: What it shows, for those who cannot see it.
    """

    label: str
    width: int
    height: int
    outlines: tuple[Outline, ...]
    says: str


def picture_notes(report: Report) -> tuple[str, ...]:
    """Return what to know about the pictures, in sentences, each once."""
    return tuple(dict.fromkeys(note for one in report.pictures for note in one.notes))


def sketches(report: Report, numbers: Mapping[Finding, int]) -> Iterator[Sketch]:
    """Yield a sketch of each picture in which something was found.

    Args:
        report: The report.
        numbers: The number of the reason that each finding belongs to.
    """
    for pictured in report.pictures:
        found = [one for one in report.findings if _is_in(one, pictured)]
        faces = [Outline(_sized(box), "face") for box, _ in pictured.people]
        marked = list(_marked(found, numbers))
        if pictured.width and (faces or marked):
            says = (
                f"{counted(len(faces), 'face')} and {counted(len(marked), 'marked place')}; "
                "the numbers are those of the reasons"
            )
            size = (pictured.width, pictured.height)
            yield Sketch(field_label(pictured.field), *size, (*faces, *marked), says)


def _marked(found: Iterable[Finding], numbers: Mapping[Finding, int]) -> Iterator[Outline]:
    """Yield an outline of each place, whatever was found there."""
    places: dict[tuple[int, ...], list[Finding]] = {}
    for one in found:
        places.setdefault(one.detection.box, []).append(one)
    for box, there in places.items():
        worst = max(one.outcome for one in there)
        yield Outline(_sized(box), worst.word, tuple(sorted({numbers[one] for one in there})))


def _is_in(finding: Finding, pictured: Pictured) -> bool:
    seen = finding.detection
    return bool(seen.box) and (
        seen.field == pictured.field or seen.field.startswith(f"{pictured.field}/")
    )


def _sized(box: tuple[int, ...]) -> tuple[int, int, int, int]:
    left, top, right, bottom = box
    return left, top, right - left, bottom - top
