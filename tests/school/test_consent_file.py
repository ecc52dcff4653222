"""The file of consents: read under any headers, and whatever is unreadable is no consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from checker.errors import InputError
from checker.school.consent_file import Level, read_consents
from checker.school.knowing import School, open_school
from checker.school.sealing import KeyPlace

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "UPN,Purpose,Name,Photo,From,Until,Withdrawn,Never\n"
ALFIE, ZAINAB = "B801200005001", "Q801200005002"


def test_every_fault_names_its_row_and_counts_as_no_consent(small: School, write) -> None:
    """Good rows are used; the report says how many were not."""
    path = write(
        "consents.csv",
        HEAD
        + f"X000000000000,website,full,yes,,,,\n{ALFIE},billboard,full,yes,,,,\n"
        + f"{ALFIE},website,full,maybe,31/02/2026,,,\n{ZAINAB},website,full,yes,,,,\n\n",
    )
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())
    school = replace(small, consents=given)

    assert [(one.row, one.used) for one in given.problems] == [
        (2, False),
        (3, False),
        (4, True),
        (4, True),
    ]
    assert all(one.remedy and str(path) in str(one) for one in given.problems)
    assert all(ALFIE not in str(one) for one in given.problems)
    assert given.rows == 4
    assert set(given.given) == {ALFIE, ZAINAB}
    assert school.notes == (
        "Of the 4 rows of the file of consents, 2 were not used, 1 only in part.",
    )


def test_a_never_that_fits_nobody_is_told_in_every_report(with_consents, first) -> None:
    """Somebody must never be shown, and a wrong UPN hides who: that must not stay unseen."""
    school = with_consents("X000000000000,,,,,,,yes\n")
    _, report = first(school, "Doors open at six.")

    assert "must never be shown" in report.notes[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "empty"), ("Purpose,Name\n", "no column UPN"), ("UPN,Name\n", "no column Purpose")],
)
def test_what_is_no_file_of_consents_is_refused(small: School, write, text: str, said: str) -> None:
    """One clear line."""
    with pytest.raises(InputError, match=said):
        read_consents(write("c.csv", text), (), KeyPlace())


def test_status_columns_are_understood(with_consents, small: School, write) -> None:
    """A file with a status and no name level says no as well."""
    path = write(
        "c.csv",
        f"UPN,Purpose,Status,Name,Photo\n{ALFIE},website,refused,full,yes\n{ZAINAB},website,hm,full,yes\n",
    )
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    assert not given.given[ALFIE][0].photo
    assert given.given[ALFIE][0].name == 0
    assert [one.row for one in given.problems] == [3]
    assert given.given[ZAINAB][0].name == 0


@pytest.mark.parametrize(
    "head",
    [
        "Consent for;Pupil UPN;Name level;Photo?;Date of consent;Expiry",
        "Permission for;Unique Pupil Number (UPN);Naming;Pictures;Signed on;Valid until",
    ],
)
def test_headers_in_other_words_are_understood(small: School, write, head: str) -> None:
    """No two schools head a file of consents alike."""
    row = "Website, Twitter/X and local newspaper;B801200005001;first;Yes;1 Sep 2025;31-Aug-27"
    path = write("c.csv", f"{head}\n{row}\n")
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    consents = given.given["B801200005001"]
    assert not given.problems
    assert [one.purpose for one in consents] == ["website", "social-media", "press"]
    assert {(one.name, one.photo, one.until) for one in consents} == {
        (Level.FIRST, True, date(2027, 8, 31))
    }


def test_any_other_headers_are_mapped_by_the_school_file(small: School, write) -> None:
    """The school file says which column is which; a header that is not there is named."""
    path = write("c.csv", "Zweck,Kennung\nwebsite,B801200005001\n")
    upns = [one.upn for one in small.register.pupils]
    columns = {"purpose": "Zweck", "upn": "Kennung"}

    assert read_consents(path, upns, KeyPlace(), columns).given
    with pytest.raises(InputError, match=r"no column UPN.*\[register.consent_columns\] upn"):
        read_consents(path, upns, KeyPlace(), {"purpose": "Zweck"})
    with pytest.raises(InputError, match=r"'until' stands under 'Ende'.*consent_columns"):
        read_consents(path, upns, KeyPlace(), columns | {"until": "Ende"})


def test_one_unknown_purpose_of_several_is_named_and_the_others_count(small, write) -> None:
    """Nothing is guessed of the one, and nothing is lost of the others."""
    path = write("c.csv", "UPN,Purpose,Name\nB801200005001,website & billboards,full\n")
    given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())

    assert [one.purpose for one in given.given["B801200005001"]] == ["website"]
    assert "the purpose is not one that is known" in str(given.problems[0])
    assert given.problems[0].used


def test_consents_without_a_register_are_refused(tmp_path: Path, write) -> None:
    """They say nothing without the names."""
    with pytest.raises(InputError, match="consents need a register"):
        open_school(consents=write("c.csv", HEAD))


@pytest.mark.parametrize(
    "column", ["Name allowed", "Photo permission", "Given on", "Revoked on", "Never show"]
)
def test_close_relatives_of_our_headers_are_known(small: School, write, column: str) -> None:
    """Nothing is said of a column that is read."""
    path = write("c.csv", f"UPN,Purpose,{column}\n{ALFIE},website,\n")

    assert not read_consents(path, (ALFIE,), KeyPlace()).problems


@pytest.mark.parametrize(
    ("column", "is_named"),
    [
        ("Valid in term", True),
        ("Restrictions", True),
        ("Court order", True),
        ("Pupil name", False),
        ("Surname", False),
        ("Form", False),
        ("Notes", False),
    ],
)
def test_a_column_that_may_hold_back_a_consent_is_named(
    write, column: str, *, is_named: bool
) -> None:
    """What is not read cannot count, so it must not stay unseen; names and notes hold back none."""
    path = write("c.csv", f"UPN,Purpose,Name,{column}\n{ALFIE},website,full,x\n")

    found = read_consents(path, (ALFIE,), KeyPlace())

    assert [repr(column) in one.problem for one in found.problems] == [True] * is_named
    assert all("[register.consent_columns]" in one.remedy for one in found.problems)
