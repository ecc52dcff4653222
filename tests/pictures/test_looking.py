"""Pictures in the verdict: findings with boxes, joined with what the draft says."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

import pytest
from drawing import card, code, encoded, exif, film, spoken
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from checker import Checker, Draft, Outcome, open_school
from checker.drafts import Picture
from checker.errors import InputError
from checker.nlp.pipeline import Pipeline, untrained
from checker.pictures import extra
from checker.pictures.logo import MOST_PICTURES, Logo, read_logo
from checker.pictures.studio import Studio

if TYPE_CHECKING:
    from pathlib import Path

    from checker import Report

TOLD = "Welcome back everybody!"


@pytest.fixture(scope="module")
def checker(studio: Studio) -> Checker:
    """A checker without the trained reader."""
    return Checker(pipeline=Pipeline(untrained()), studio=studio)


@pytest.fixture(scope="module")
def portrait(data: Path) -> Picture:
    """Somebody who looks into the camera."""
    return Picture("hall.jpg", (data / "astronaut.jpg").read_bytes())


def certificate(*lines: str) -> Picture:
    """Return a card in memory."""
    return Picture("card.png", encoded(card(*lines), "PNG"))


def found(report: Report) -> dict[tuple[str, str], str]:
    """Return codes and fields with the words that were found."""
    return {
        (one.detection.code, one.detection.field): one.detection.text for one in report.findings
    }


def test_people_are_one_finding_a_picture(checker: Checker, portrait: Picture) -> None:
    """With a box, how many there are, and the national advice; it has no code points."""
    report = checker.check(Draft(TOLD, images=(portrait,), alt_text="Our speaker"))
    (finding,) = report.findings
    said = finding.as_json()
    assert (said["code"], said["field"]) == ("image/people", "images/0")
    left, top, right, bottom = said["box"]
    assert left < right
    assert top < bottom
    assert "start" not in said
    assert "1 face can be seen, looking into the camera" in said["notes"][0]
    assert "from behind" in said["notes"][0]
    assert not report.failures
    assert report.as_json()["pictures"][0]["people"] == [{"box": said["box"], "facing": True}]


def test_groups_are_counted(checker: Checker, data: Path) -> None:
    """Faces that look into the camera and those that do not."""
    group = Image.new("RGB", (1100, 420))
    group.paste(Image.open(data / "astronaut.jpg"), (0, 10))
    group.paste(Image.open(data / "photographer.jpg"), (600, 10))
    report = checker.check(Draft(TOLD, images=(Picture("a.jpg", encoded(group)),)))
    (note,) = (one.notes[0] for one in report.findings if one.detection.code == "image/people")
    assert note.startswith("2 faces can be seen, 1 of them looking into the camera")


def test_lettering_is_checked_like_the_draft(checker: Checker) -> None:
    """Each finding has its words, where they stand in the text, and a box around them."""
    picture = certificate(
        "Headteacher's Award", "Well done to Alfie Brown in Year 3!", "07700 900123"
    )
    report = checker.check(Draft(TOLD, images=(picture,)))
    words = found(report)
    assert words["name/pupil", "images/0/text"] == "Alfie Brown"
    assert words["detail/class", "images/0/text"] == "Year 3"
    assert words["detail/contact", "images/0/text"] == "07700 900123"
    text = dict(report.pictures[0].texts)["images/0/text"]
    for one in report.findings:
        seen = one.as_json()
        assert text[seen["start"] : seen["end"]] == seen["text"]
        assert len(seen["box"]) == 4
        assert seen["suggestion"] is None
    assert report.safe_text == TOLD


def test_what_a_code_says_is_checked(checker: Checker) -> None:
    """A QR code that logs into the staff's wireless network gives its password away."""
    picture = Picture("a.png", encoded(code("WIFI:T:WPA;S:Staff;P:conker-57;;"), "PNG"))
    words = found(checker.check(Draft(TOLD, images=(picture,))))
    assert words["detail/credential", "images/0/text"] == "conker-57"


def test_what_the_file_says_is_checked_too(checker: Checker) -> None:
    """A caption inside the file goes out with it; the place is told without being repeated."""
    block = exif({0x010E: "Well done to Alfie Brown"}, place=True)
    picture = Picture("a.jpg", encoded(Image.new("RGB", (60, 60)), exif=block))
    report = checker.check(Draft(TOLD, images=(picture,)))
    words = found(report)
    assert words["name/pupil", "images/0/caption"] == "Alfie Brown"
    assert words["image/location", "images/0"] == ""
    said = json.dumps(report.as_json())
    assert "The file says where it was taken (EXIF)." in said
    assert "12.5" not in said


def test_a_named_child_and_somebody_in_the_picture_belong_together(
    checker: Checker, portrait: Picture
) -> None:
    """Wherever the name stands: in the words, the file's name, the lettering."""
    named = Picture("alfie-brown.jpg", portrait.data)
    for draft in (
        Draft("Well done to Alfie Brown in Year 3!", images=(portrait,)),
        Draft(TOLD, images=(named,)),
        Draft(TOLD, images=(certificate("Well done to Alfie Brown!"), portrait)),
        Draft(TOLD, images=(portrait,), alt_text="Alfie Brown, Year 3, with his cup"),
    ):
        assert "image/name-with-photo" in {code for code, _ in found(checker.check(draft))}


def test_a_name_beside_a_picture_without_people_is_a_name_alone(
    checker: Checker, data: Path
) -> None:
    """Somebody looked, and it is a cup."""
    cup = Picture("cup.jpg", (data / "coffee.jpg").read_bytes())
    codes = {
        code for code, _ in found(checker.check(Draft("Well done to Alfie Brown!", images=(cup,))))
    }
    assert codes == {"name/pupil"}


def test_a_picture_that_nobody_could_open_may_show_children(checker: Checker) -> None:
    """It fails closed: the name beside it counts, and the verdict is never better than approval."""
    report = checker.check(Draft("Well done to Alfie Brown!", images=(Picture("a.jpg", b""),)))
    assert "image/name-with-photo" in {code for code, _ in found(report)}
    (failure,) = report.failures
    assert failure.part == "pictures"
    assert failure.reason == "the picture: the file is empty (0 bytes)"


def test_one_bad_picture_costs_no_other_and_no_word(checker: Checker, portrait: Picture) -> None:
    """The rest of the draft and the other pictures are checked, and the bad one is named."""
    bad = Picture("b.jpg", portrait.data[:5000])
    draft = Draft("Ring me on 07700 900123", images=(bad, portrait), alt_text="x")
    report = checker.check(draft)
    assert {"detail/contact", "image/people"} <= {code for code, _ in found(report)}
    (failure,) = report.failures
    assert failure.reason.startswith("picture 1: it is damaged or breaks off")
    assert report.verdict >= Outcome.APPROVAL


def test_of_a_film_only_its_file_is_looked_at(checker: Checker) -> None:
    """The place is found, and that nobody saw the film is said."""
    race = Picture("race.mp4", film(spoken(b"\xa9xyz", "+51.5034-000.1276/")))
    report = checker.check(Draft(TOLD, images=(race,)))
    assert found(report) == {("image/location", "images/0"): ""}
    assert "what it shows was not" in report.failures[0].reason


def test_addresses_are_never_fetched(checker: Checker) -> None:
    """A schedule names pictures by their web addresses at times."""
    report = checker.check(Draft(TOLD, images=("https://media.school.example/a.jpg",)))
    assert "nothing is fetched" in report.failures[0].reason


def test_alternative_text_is_missed_once(checker: Checker, portrait: Picture) -> None:
    """As a note that changes no verdict, and not where there is one."""
    cup = certificate("Fair on Saturday")
    for draft, times in (
        (Draft(TOLD, images=(cup, cup)), 1),
        (Draft(TOLD, images=(cup,), alt_text="A poster for the fair"), 0),
    ):
        report = checker.check(draft)
        notes = [note for one in report.pictures for note in one.notes]
        assert sum("alternative text" in note for note in notes) == times
        assert report.verdict is Outcome.CLEAR


def test_whatever_breaks_around_pictures_is_a_failure() -> None:
    """A system that starts no more processes, say: the words are checked all the same."""

    class Shut(Studio):
        def look(self, image: str | Picture) -> NoReturn:
            raise BlockingIOError(11, f"no more processes for {type(image)}")

    checker = Checker(pipeline=Pipeline(untrained()), studio=Shut())
    report = checker.check(Draft("Ring 07700 900123", images=("a.jpg",)))
    assert {code for code, _ in found(report)} == {"detail/contact"}
    assert [one.part for one in report.failures] == ["pictures"]
    assert report.verdict >= Outcome.APPROVAL


def test_a_wrong_ending_is_a_note(checker: Checker) -> None:
    """Networks look at the bytes as well."""
    cup = Picture("fair.jpg", certificate("Fair on Saturday").data)
    (pictured,) = checker.check(Draft(TOLD, images=(cup,), alt_text="A poster")).pictures
    assert pictured.notes == ("The picture: its name says JPEG, but it is a PNG file.",)


def test_without_the_libraries_pictures_are_said_to_be_unseen(
    checker: Checker, monkeypatch
) -> None:
    """What to install is said, and the draft is never clear."""
    monkeypatch.setattr(extra, "LIBRARIES", ("PIL", "no_such_library", "no.such.part"))
    extra.missing.cache_clear()
    report = checker.check(Draft(TOLD, images=(certificate("Fair"),)))
    extra.missing.cache_clear()
    assert report.verdict is Outcome.APPROVAL
    (failure,) = report.failures
    assert failure.part == "pictures"
    assert "school-post-checker[pictures]" in failure.reason


def test_the_same_pictures_give_the_same_bytes(checker: Checker, portrait: Picture) -> None:
    """As everything does."""
    draft = Draft(TOLD, images=(portrait, certificate("Well done to Alfie Brown")))
    first, second = (json.dumps(checker.check(draft).as_json()) for _ in range(2))
    assert first == second


def test_paths_and_uploads_are_seen_alike(
    checker: Checker, portrait: Picture, tmp_path: Path
) -> None:
    """A file and its bytes give the same findings."""
    path = tmp_path / "hall.jpg"
    path.write_bytes(portrait.data)
    one, other = (checker.check(Draft(TOLD, images=(image,))) for image in (str(path), portrait))
    assert one.findings == other.findings


def test_a_child_without_photo_consent_beside_a_photo_is_a_breach(
    studio: Studio, portrait: Picture, tmp_path: Path
) -> None:
    """Wherever the child is named: in the words, in the lettering, in the file's name."""
    (tmp_path / "pupils.csv").write_text(
        "UPN,Legal Forename,Legal Surname,Reg Group\nB801200005001,Okwuchi,Brightwell,4R\n"
    )
    (tmp_path / "consents.csv").write_text(
        "UPN,Purpose,Name,Photo\nB801200005001,social-media,full,no\n"
    )
    for path in tmp_path.iterdir():
        path.chmod(0o600)
    school = open_school(registers=[tmp_path / "pupils.csv"], consents=tmp_path / "consents.csv")
    checker = Checker(pipeline=Pipeline(untrained()), school=school, studio=studio)
    named = certificate("presented to Okwuchi Brightwell")
    for draft in (
        Draft("Well done to Okwuchi Brightwell!", images=(portrait,)),
        Draft(TOLD, images=(portrait, named)),
        Draft(TOLD, images=(Picture("okwuchi-brightwell.jpg", portrait.data),)),
    ):
        report = checker.check(replace(draft, platform="facebook"))
        notes = [note for one in report.findings for note in one.notes]
        assert report.verdict is Outcome.BREACH
        assert any("4R" in note for note in notes)


def test_a_registered_logo_is_read_with_its_name(tmp_path: Path) -> None:
    """Named by the school or by its file; what cannot be read is an error with its path."""
    path = tmp_path / "crest.png"
    path.write_bytes(b"x")
    assert read_logo([str(path)]) == Logo("crest", (Picture("crest.png", b"x"),))
    assert read_logo([str(path)] * 2, "Old crest").name == "Old crest"
    assert MOST_PICTURES == 5
    with pytest.raises(InputError, match="this logo cannot be read"):
        read_logo([str(tmp_path / "none.png")])
    with path.open("r+b") as file:
        file.truncate(17_000_000)
    with pytest.raises(InputError, match="larger than 16 MB"):
        read_logo([str(path)])


@settings(max_examples=15)
@given(st.binary(max_size=200), st.text(max_size=20))
def test_any_upload_gets_a_report(checker: Checker, data: bytes, name: str) -> None:
    """Whatever its bytes and its name."""
    report = checker.check(Draft(TOLD, images=(Picture(name, data),)))
    assert report.failures
