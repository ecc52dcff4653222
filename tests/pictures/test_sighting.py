"""Pictures that are judged again without being looked at again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import Checker, Draft
from checker.drafts import Picture, picture_mark
from checker.nlp.pipeline import Pipeline, untrained
from checker.pictures import sighting
from checker.pictures.sighting import Sighting, sighted
from checker.pictures.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = Draft("Well done to Zainab!", alt_text="Our visitor")


@pytest.fixture(scope="module")
def portrait(data: Path) -> Picture:
    """Somebody who looks into the camera."""
    return Picture("hall.jpg", (data / "astronaut.jpg").read_bytes())


def test_a_sighting_is_judged_like_its_picture(studio: Studio, portrait: Picture) -> None:
    """The same report to the letter, from a checker that could not look at anything."""
    seen = sighted(portrait, studio)
    assert isinstance(seen, Sighting)
    assert seen.data == b""

    looking = Checker(pipeline=Pipeline(untrained()), studio=studio)
    blind = Checker(pipeline=Pipeline(untrained()), studio=Studio(seconds=0))
    judged = looking.check(replace(DRAFT, images=(portrait,)))
    assert blind.check(replace(DRAFT, images=(seen,))) == judged
    assert "image/people" in {one.detection.code for one in judged.findings}


def test_a_sighting_is_told_apart_like_its_picture(studio: Studio, portrait: Picture) -> None:
    """What was agreed to for a picture holds for what was seen in it."""
    assert picture_mark(sighted(portrait, studio)) == picture_mark(portrait)


def test_a_sighting_is_not_looked_at_again(studio: Studio, portrait: Picture) -> None:
    """It stays what it is."""
    seen = sighted(portrait, studio)

    assert sighted(seen, studio) is seen


def test_where_nothing_can_be_looked_at(
    monkeypatch: pytest.MonkeyPatch, studio: Studio, portrait: Picture
) -> None:
    """The picture stays as it is, and the report will say why."""
    monkeypatch.setattr(sighting, "missing", lambda: "a library")

    assert sighted(portrait, studio) is portrait
