"""The reader that ships: what its card promises in plain words, on sentences of these tests alone.

How often it is right is measured by `checker evaluate` (models/CARD.md); here it is shown that
it is there, that it reads, and that it does so the same way in long texts and short.
"""

from __future__ import annotations

from importlib.resources import files

import pytest

from checker import Checker, Draft
from checker.drafts import Account


@pytest.fixture(scope="module")
def reading() -> Checker:
    """A checker with everything that ships."""
    return Checker()


def _seen(checker: Checker, text: str, account: str = "official") -> set[tuple[str, str]]:
    report = checker.check(Draft(text, account=Account(account)))
    return {(one.detection.code, one.detection.text) for one in report.findings}


@pytest.mark.parametrize(
    ("account", "text", "code", "words"),
    [
        ("official", "Congratulations to Yusuf, who won the chess cup.", "name/pupil", "Yusuf"),
        ("official", "Florence was magnificent in maths today.", "name/pupil", "Florence"),
        ("community", "Mr Khan is a legend, my lad adores him.", "name/staff", "Mr Khan"),
        (
            "personal",
            "Vote Labour on Thursday, the Tories have had long enough.",
            "conduct/political",
            "Vote Labour",
        ),
        (
            "personal",
            "Ten years today as a teaching assistant at Elmwood Primary!",
            "conduct/affiliation",
            "teaching assistant at Elmwood Primary",
        ),
        (
            "community",
            "If that driver is late again I will put a brick through his windscreen.",
            "tone/threat",
            "put a brick through his windscreen",
        ),
        ("community", "You useless cow, Mrs Price.", "tone/insult", "useless cow"),
        (
            "official",
            "Keep Tomasz in your thoughts: he has his heart operation on Tuesday.",
            "detail/health",
            "heart operation",
        ),
    ],
)
def test_it_reads_who_what_and_how(
    reading: Checker, account: str, text: str, code: str, words: str
) -> None:
    """Names with roles, details, tone and conduct are seen, with the words that carry them."""
    assert any(code == seen and words in shown for seen, shown in _seen(reading, text, account))


@pytest.mark.parametrize(
    ("account", "text"),
    [
        ("official", "Flu vaccines are on Tuesday for all year groups."),
        ("official", "We all enjoyed meeting the author Michael Rosen."),
        ("official", "Well done to everyone in Year 5 who came to the swimming gala."),
        ("personal", "Polling station is in our hall on Thursday."),
        ("personal", "marking done, kettle on, feet up"),
        ("community", "Ten years today since my son started at Elmwood Primary!"),
    ],
)
def test_what_stands_beside_a_finding_is_left_alone(
    reading: Checker, account: str, text: str
) -> None:
    """Near misses of the same things are clear."""
    assert _seen(reading, text, account) == set()


def test_a_long_newsletter_agrees_with_its_parts(reading: Checker) -> None:
    """Windows overlap, so that a name between thousands of words is still one."""
    filling = "The boiler is mended, the hall is warm and lunch is at noon. " * 120
    text = f"{filling}Well done Yusuf in Year 4, who won the chess cup. {filling}"

    assert ("name/pupil", "Yusuf") in _seen(reading, text)


@pytest.mark.parametrize("field", ["title", "first_comment"])
def test_titles_and_comments_are_read_as_the_text_is(reading: Checker, field: str) -> None:
    """Whatever is published as a sentence is read, in whichever field."""
    report = reading.check(Draft("Lovely day.", **{field: "Florence was magnificent in maths."}))

    assert [(one.detection.field, one.detection.text) for one in report.findings] == [
        (field, "Florence")
    ]


def test_a_role_that_is_clear_once_holds_throughout(reading: Checker) -> None:
    """Every mention of one person has the same role."""
    text = "Thank you to our caretaker Delroy. Delroy mended the gate. Well done, Delroy!"
    codes = {code for code, words in _seen(reading, text) if words == "Delroy"}

    assert len(codes) == 1


def test_the_files_fit_the_repository() -> None:
    """All files of the model together stay below 40 MB, and none is a pickle."""
    folder = files("checker.models") / "reader" / "reader"
    contents = {file.name: file.read_bytes() for file in folder.iterdir()}

    assert sum(map(len, contents.values())) < 40_000_000
    assert not any(content.startswith(b"\x80") for content in contents.values())
