"""Classes: taken into the phrase for the child, kept as a year, or told as a key stage."""

from __future__ import annotations

import pytest

from checker.rewording.classes import generalised, label_of


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[p|Alfie B] in [c|Year 3] sang", "A Year 3 pupil sang"),
        ("[p|Maisie] ([c|4W]) sang", "A Year 4 pupil sang"),
        ("[p|Maisie], [c|4W], sang", "A Year 4 pupil sang"),
        ("[p|Maisie], who is in [c|Year 4], sang", "A Year 4 pupil sang"),
        ("[c|Year 4]'s [p|Maisie] sang", "A Year 4 pupil sang"),
        ("So proud of [c|Year 6] pupil [p|Tolu]!", "So proud of a Year 6 pupil!"),
        ("[p|Isaac], [c|Year 6], who won", "A Year 6 pupil who won"),
        ("[p|Mia] in [c|4B] class won", "A Year 4 pupil won"),
        ("our [c|Y3] [p|Mia]", "our Year 3 pupil"),
        ("[p|Mia] ([c|Kestrel class]) won", "A pupil won"),
        ("[p|Zoë] ([c|Y5], [b|aged 9]) won", "A Year 5 pupil won"),
        ("[p|Zoë] ([c|Y5], captain) won", "A Year 5 pupil (captain) won"),
        ("| [p|Mia] | [c|3R] |", "| A Year 3 pupil |"),
        ("A poem by [p|Noah], Year 4, today", "A poem by a Year 4 pupil today"),
        ("Our star is [p|Noah] from Year 4.", "Our star is a Year 4 pupil."),
    ],
)
def test_a_class_goes_with_the_name(mend, marked, safe):
    """A class right by a name becomes the year of the pupil."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("marked", "safe"),
    [
        ("[c|3R]\n[p|Alfie B] - art", "Year 3\nA pupil - art"),
        ("In [c|Year 4], [p|Mia] won", "In Year 4, a pupil won"),
        ("[p|Mia] in the [c|Y6] choir sang", "A pupil in the Year 6 choir sang"),
        ("[p|Mia] ([c|Year 4] captain) won", "A pupil (Year 4 captain) won"),
        ("Our [c|Kestrel class] stars: [p|Mia], [p|Tom]", "Our class stars: two pupils"),
        (
            "The only girl in our [c|Year 4] group sang",
            "The only girl in our key stage 2 group sang",
        ),
        ("[p|Mia] sang for my [c|Y2s]", "A pupil sang for my pupils"),
    ],
)
def test_a_class_elsewhere_is_no_closer_than_a_year(mend, marked, safe):
    """A class over a list stays as its year; a child singled out keeps the key stage alone."""
    assert mend(marked).safe_text == safe


@pytest.mark.parametrize(
    ("reading", "label", "phase"),
    [
        ("Year 3", "Year 3", "key stage 2"),
        ("Y1", "Year 1", "key stage 1"),
        ("Yr 10", "Year 10", "key stage 4"),
        ("Year Seven", "Year 7", "key stage 3"),
        ("12C", "Year 12", "key stage 5"),
        ("4W", "Year 4", "key stage 2"),
        ("Reception", "Reception", "early years"),
        ("Nursery", "Nursery", "early years"),
        ("P4", "P4", "primary"),
        ("S2", "S2", "secondary"),
        ("Sixth Form", "sixth-form", "sixth form"),
        ("Kestrel class", "", ""),
        ("Puffins", "", ""),
    ],
)
def test_what_a_class_says(reading, label, phase):
    """A class gives its year and its key stage, a mere name neither."""
    assert (label_of(reading), generalised(reading)) == (label, phase)
