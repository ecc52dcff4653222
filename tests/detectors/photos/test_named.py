"""image/name-with-photo: children named in a post that carries a photo of children."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Draft
from checker.detectors.photos.named import DETECTOR, UNSEEN
from checker.detectors.photos.people import DETECTOR as IMAGE_PEOPLE
from checker.findings import Detection, Evidence
from checker.nlp.pipeline import untrained
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading

NLP = untrained()


def read(field: str, text: str) -> Reading:
    """A field as the detectors get it."""
    aligned = clean(text)
    return Reading(field, text, aligned, NLP(aligned.text))


def see(
    text: str,
    *names: str,
    alt_text: str = "",
    images: tuple[str, ...] = (),
    code: str = "name/pupil",
) -> list[Detection]:
    """What the detector makes of a draft in which these names were seen."""
    draft = Draft(text, alt_text=alt_text, images=images)
    fields = [read("text", text)]
    fields += [read("alt_text", alt_text)] if alt_text else []
    fields += [read(f"images/{number}/name", image) for number, image in enumerate(images)]
    whole = ReadDraft(draft, tuple(fields))
    assert IMAGE_PEOPLE.detect
    assert DETECTOR.conclude
    seen = list(IMAGE_PEOPLE.detect(whole))
    for field in fields:
        for name in names:
            if (start := field.original.find(name)) >= 0:
                end = start + len(name)
                seen.append(
                    Detection(
                        field.field, start, end, code, name, name, 0.9, Evidence.PATTERN, "names"
                    )
                )
    return list(DETECTOR.conclude(whole, seen))


def test_every_pupil_beside_a_photo_of_children_is_found() -> None:
    """Each name of a pupil counts, in every field, once the post shows children."""
    found = see(
        "L-R: Inês and Arjun. Well done Wanja!",
        "Inês", "Arjun", "Wanja",
        alt_text="Two boys and Inês with cups", images=("arjun.jpg",),
    )  # fmt: skip

    assert [(one.field, one.text) for one in found] == [
        ("text", "Inês"), ("text", "Arjun"), ("text", "Wanja"), ("alt_text", "Inês"),
    ]  # fmt: skip
    assert all(one.confidence > UNSEEN for one in found)


def test_a_file_name_counts() -> None:
    """A pupil named by the picture's file name is named beside the photo."""
    found = see("Photo: our choir", "piotr", images=("piotr-solo.jpg",))

    assert [(one.field, one.text) for one in found] == [("images/0/name", "piotr")]


def test_a_picture_that_nobody_described_may_show_children() -> None:
    """An attached picture without description counts, with less confidence."""
    (found,) = see("Well done Ngozi!", "Ngozi", images=("a.jpg",))

    assert found.confidence == UNSEEN
    assert found.evidence is Evidence.CONTEXT


@pytest.mark.parametrize(("text", "alt_text"), [
    ("Well done Ngozi!", "A paper owl on a window sill"),
    ("Photo: Ngozi's paper owl", ""),
    ("Here are some photos of the new library, named by Ngozi", ""),
])  # fmt: skip
def test_a_picture_of_something_else_does_not_count(text: str, alt_text: str) -> None:
    """Where words say that the picture shows something else, a name is only a name."""
    assert not see(text, "Ngozi", alt_text=alt_text, images=("a.jpg",))


def test_a_post_without_a_picture_has_none() -> None:
    """Without any photo there is nothing to be named beside."""
    assert not see("Well done Ngozi!", "Ngozi")


@pytest.mark.parametrize("code", ["name/staff", "name/parent", "name/person"])
def test_only_pupils_count(code: str) -> None:
    """Colleagues, parents and visitors beside a photo are left to their own codes."""
    assert not see("Photo: Year 4 with Ngozi", "Ngozi", code=code)


@given(st.text(max_size=100), st.text(max_size=60), st.lists(st.text(max_size=20), max_size=2))
def test_any_draft_is_read(text: str, alt_text: str, images: list[str]) -> None:
    """No draft raises, and every finding repeats a name."""
    for one in see(f"{text} Ngozi", "Ngozi", alt_text=alt_text, images=tuple(images)):
        assert one.text == "Ngozi"
