"""Where the register meets a draft: words that are names only where their surroundings agree."""

from __future__ import annotations

import pytest

from checker.findings import Evidence

NAMES = ("name/pupil", "name/parent", "name/staff", "name/person")


def _named(report) -> list[tuple[str, str]]:
    found = [one.detection for one in report.findings if one.detection.code in NAMES]
    return [(one.text, one.code.partition("/")[2]) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Will you come to the fair? Where there's a will there's a way.",
        "May half term begins on 25 May. You may come in at nine.",
        "The children said grace before lunch. Will green bins be emptied?",
        "Save The Date And Mark Your Calendars: Will And May.",
        "Rose class and Nightingale house are off to the zoo. Well done, Nightingale!",
        "Our class read about Grace Darling and Theo Walcott.",
        "Grace Road is closed. The Grace Shah Memorial Cup is ours again.",
        "Ring 01632 960123 or 01632 960 123, write to head@hollylane.example.",
        "Find us at Holly Lane, Ashcombe, ZZ99 1HL and on https://www.hollylane.example/news.",
        "Holly Lane won 3-2. Follow @HollyLaneSchool!",
        "Our class hamster Alfie has escaped.",
        "Harry Brown of the council came; Alfie Boe sang.",
        "Theo the Dragon is this week's book.",
    ],
)
def test_everyday_words_and_published_details_are_left_alone(small, check, text: str) -> None:
    """A school post that names nobody stays clear however its pupils are called."""
    report = check(small, text)

    pupils = [one for one in _named(report) if one[1] == "pupil"]
    details = [
        one.detection.text for one in report.findings if one.detection.code.startswith("detail/")
    ]
    assert not pupils
    assert not details


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Well done to Will, Grace and May!", ["Will", "Grace", "May"]),
        ("Will scored twice and Grace wrote a poem.", ["Will", "Grace"]),
        ("We saw that Will Green ran, and Grace S sang.", ["Will Green", "Grace S"]),
        ("zainab and Will ran", ["zainab", "Will"]),
        ("Yesterday zainab lost a tooth; DESHAWN found it.", ["zainab", "DESHAWN"]),
        ("Yesterday Alfred hid it.", ["Alfred"]),
        ("Yesterday M.i.a and z a i n a b hid it.", ["M.i.a", "z a i n a b"]),
        ("Yesterday Zаinab hid it.", ["Zаinab"]),
        ("Yesterday we saw Zoe\u0308 O’Brien.", ["Zoe\u0308 O’Brien"]),
        ("The winner: #TeamZainab", ["Zainab"]),
    ],
)
def test_pupils_are_found_in_free_prose(small, check, text: str, names: list[str]) -> None:
    """What no frame and no reader shows, the register knows, obfuscation undone."""
    assert [one for one, code in _named(check(small, text)) if code == "pupil"] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thank you to Mrs Patel and Yvonne Braithwaite.",
            [("Mrs Patel", "staff"), ("Yvonne Braithwaite", "staff")],
        ),
        ("Thank you to our cook Zainab!", [("Zainab", "staff")]),
        ("mum Zainab baked them.", [("Zainab", "parent")]),
        (
            "We thank the Okafors and the O'Brien family.",
            [("the Okafors", "parent"), ("the O'Brien family", "parent")],
        ),
        ("Miss Grace and Uncle Theo came.", [("Grace", "staff")]),
    ],
)
def test_roles_that_the_words_say_win_over_a_bare_first_name(small, check, text, expected) -> None:
    """A first name that a pupil bears may be an adult's; a full name is the pupil's."""
    found = _named(check(small, text))

    assert ("Zainab", "pupil") not in found
    assert (
        set(found) >= set(expected) if "Miss Grace" not in text else ("Grace", "pupil") not in found
    )


def test_a_longer_name_is_never_cut_down_to_a_pupil_s(small, check) -> None:
    """Somebody else who shares a first name keeps the whole of the name that others saw."""
    found = _named(check(small, "Well done to Alfie Nowak and Emily Grace!"))

    assert [words for words, _ in found] == ["Alfie Nowak", "Emily Grace"]


def test_a_class_beside_the_name_says_whose_it_is(small, check) -> None:
    """Of two Alfies the one in 5K is meant where the post says 5K."""
    several = check(small, "Alfie ran.").findings[0]
    one = check(small, "Alfie in 5K ran.").findings[0]

    assert several.notes == ("Alfie could be any of 2 pupils of that name.",)
    assert one.notes == ()


def test_what_the_register_knows_for_sure_says_so(small, check) -> None:
    """A full name rests on the register; a slip of typing rests on context."""
    sure = check(small, "Today Zainab Okafor sat down.").findings[0].detection
    slip = check(small, "Today Zianab sat down.").findings[0].detection

    assert (sure.evidence, sure.detector) == (Evidence.REGISTER, "register")
    assert slip.evidence is Evidence.CONTEXT
    assert slip.confidence < sure.confidence


def test_without_a_school_nothing_changes(checker) -> None:
    """All of it is optional."""
    from checker import Draft  # noqa: PLC0415  (this test alone)

    report = checker.check(Draft("Today Zainab Okafor sat down."))

    assert not report.findings
    assert report.notes == report.fits == report.cleared == ()


def test_every_way_into_the_samples(holly_lane, marsh_end, check) -> None:
    """Both sample schools are whole: 412 and 1,150 children, none of their rows at fault."""
    for school, size in ((holly_lane, 412), (marsh_end, 1150)):
        assert len(school.register.pupils) == size
        assert not school.register.problems
        assert not school.consents.problems
        assert school.notes == ()
        child = next(one for one in school.register.pupils if one.place)
        report = check(school, f"Yesterday {child.forename} {child.surname} sat down.")
        assert any(one.detection.code == "name/pupil" for one in report.findings)
