"""Pictures in reports: a sketch of where things are, and notes; never the photo itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker import Draft, Finding, Outcome, Report
from checker.findings import Detection, Evidence
from checker.output.html import render
from checker.output.item import Item
from checker.output.pictures import Outline, picture_notes, sketches
from checker.output.text import render as render_text
from checker.report import Pictured


def seen(code: str, field: str, box: tuple[int, ...], outcome: Outcome, text: str = "") -> Finding:
    """Return a finding in a picture."""
    found = Detection(field, 0, len(text), code, text, text, 0.9, Evidence.PATTERN, "t", box=box)
    return Finding(found, outcome, (), "why")


PEOPLE = seen("image/people", "images/0", (10, 20, 60, 90), Outcome.APPROVAL)
NAME = seen("name/pupil", "images/0/text", (100, 20, 200, 40), Outcome.APPROVAL, "Mia B")
PHOTO = seen("image/name-with-photo", "images/0/text", (100, 20, 200, 40), Outcome.BREACH, "Mia B")
PLACE = seen("image/location", "images/0", (), Outcome.ADVICE)
PICTURED = Pictured(
    "images/0", 300, 200, (((10, 20, 60, 90), True),), (("images/0/text", "Mia B"),), ("A note.",)
)


@pytest.fixture
def report() -> Report:
    """A report on a post with two pictures, of which one could not be opened."""
    pictures = (PICTURED, Pictured("images/1", 0, 0, notes=("A note.",)))
    findings = (PEOPLE, PLACE, PHOTO, NAME)
    return Report("", "p", "official", findings, "Hello", pictures=pictures)


def test_a_sketch_has_faces_and_each_place_once(report: Report) -> None:
    """Two findings on the same words are one outline, in the style of the worse one."""
    numbers = {finding: number for number, finding in enumerate(report.findings, start=1)}
    (sketch,) = sketches(report, numbers)
    assert (sketch.label, sketch.width, sketch.height) == ("picture 1", 300, 200)
    assert sketch.outlines == (
        Outline((10, 20, 50, 70), "face"),
        Outline((10, 20, 50, 70), "approval", (1,)),
        Outline((100, 20, 100, 20), "breach", (3, 4)),
    )
    assert sketch.says.startswith("1 face and 2 marked places")


def test_a_picture_with_nothing_in_it_has_no_sketch(report: Report) -> None:
    """Nor one that could not be opened."""
    empty = replace(report, findings=(PLACE,), pictures=(replace(PICTURED, people=()),))
    assert not list(sketches(empty, {PLACE: 1}))


def test_the_page_has_the_sketch_and_the_notes(report: Report) -> None:
    """As drawing, which needs no style attribute that the page's own policy would forbid."""
    page = render([Item("post.txt", Draft("Hello", images=("a.jpg", "b.jpg")), report)])
    assert '<rect class="breach" x="100" y="20" width="100" height="20"/>' in page
    assert page.count("<svg") == 1
    assert "A note." in page
    assert "style=" not in page
    assert "lettering in picture 1" in page.casefold()


def test_lettering_is_shown_with_its_marks(report: Report) -> None:
    """On the terminal too, and each note once."""
    said = render_text(report, Draft("Hello", images=("a.jpg", "b.jpg")))
    assert "Lettering in picture 1:\n  Mia B\n  ^^^^^" in said
    assert said.count("A note.") == 1
    assert picture_notes(report) == ("A note.",)


def test_a_box_stands_in_place_of_code_points(report: Report) -> None:
    """Where words are in a picture both are told; a finding on the whole file has neither box."""
    people, place, _, name = (one.as_json() for one in report.findings)
    assert people["box"] == [10, 20, 60, 90]
    assert "start" not in people
    assert (name["start"], name["end"], name["box"]) == (0, 5, [100, 20, 200, 40])
    assert (place["start"], place["end"]) == (0, 0)
    assert "box" not in place
    said = report.as_json()["pictures"][0]
    assert said["people"] == [{"box": [10, 20, 60, 90], "facing": True}]
    assert said["texts"] == {"images/0/text": "Mia B"}
