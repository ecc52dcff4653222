"""A small school, and the two sample schools in folders that nobody else can read."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker import Checker, Draft
from checker.nlp.pipeline import Pipeline, untrained
from checker.report import Report
from checker.school.consent_file import read_consents
from checker.school.knowing import School, open_school
from checker.school.sealing import KeyPlace

SAMPLES = Path(__file__).parents[2] / "samples" / "schools"
TODAY = dt.date(2026, 11, 26)

Write = Callable[[str, str | bytes], Path]
Check = Callable[..., Report]
First = Callable[..., tuple[Any, Report]]

PUPILS = """\
UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group,In Care
B801200005001,Brown,Alfie,,2018-03-04,M,3,3R,No
Q801200005002,Okafor,Zainab,Zee,2018-05-04,F,3,3R,No
E801200005003,Shah,Alfred,,2016-05-04,M,5,5K,No
U801200005004,O'Brien,Zoë,,2016-07-04,F,5,5K,No
H801200005005,Smith-Jones,Anne-Marie,,2015-10-04,F,6,6R,No
X801200005006,Green,Will,,2018-01-04,M,3,3R,No
L801200005007,Shah,Grace,,2018-02-04,F,3,3R,No
A801200005008,Tan,Wei Ling,,2018-04-04,F,3,3R,No
P801200005009,McDonald,Theo,,2018-04-14,M,3,3R,No
A801200005010,Adeyemi,DeShawn,,2015-10-14,M,6,6R,No
P801200005011,Khan,Alfie,,2016-06-14,M,5,5K,No
D801200005012,Łukasz,Jürgen,,2016-06-15,M,5,5K,No
T801200005013,Field,Mia,,2016-06-16,F,5,5K,Yes
G801200005014,Rose,May,,2016-06-17,F,5,5K,No
"""

SCHOOL_FILE = """\
version = 1
name = "Holly Lane Primary School"
also_called = ["Holly Lane"]
classes = [{ name = "Rose", year = 4 }]
houses = ["Nightingale"]
staff = ["Mrs Patel", { name = "Dr Yvonne Braithwaite", also = ["Miss B"] }]

[contact]
phones = ["01632 960123"]
emails = ["head@hollylane.example"]
websites = ["https://www.hollylane.example"]
handles = ["@HollyLaneSchool"]
addresses = ["2 Holly Lane, Ashcombe, ZZ99 1HL"]

[register]
path = "pupils.csv"

[[never_flag]]
words = "Grace Shah Memorial Cup"
reason = "Our cup."
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file that its owner alone may read."""

    def _write(name: str, data: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        path.chmod(0o600)
        return path

    return _write


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> School:
    """A school of fourteen."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "checker.toml").write_text(SCHOOL_FILE, encoding="utf-8")
    (folder / "pupils.csv").write_text(PUPILS, encoding="utf-8")
    (folder / "pupils.csv").chmod(0o600)
    return open_school(folder / "checker.toml")


@pytest.fixture(scope="session")
def holly_lane(tmp_path_factory: pytest.TempPathFactory) -> School:
    """The sample primary school, on a fixed day."""
    return replace(open_school(copy_of("holly-lane", tmp_path_factory)), today=TODAY)


@pytest.fixture(scope="session")
def marsh_end(tmp_path_factory: pytest.TempPathFactory) -> School:
    """The sample secondary school, on a fixed day."""
    return replace(open_school(copy_of("marsh-end", tmp_path_factory)), today=TODAY)


def copy_of(name: str, factory: pytest.TempPathFactory) -> Path:
    """Copy a sample school to where nobody else can read it; return its school file."""
    folder = factory.mktemp(name) / name
    shutil.copytree(SAMPLES / name, folder)
    for path in folder.iterdir():
        path.chmod(0o600)
    return folder / "checker.toml"


@pytest.fixture(scope="session")
def check() -> Check:
    """Check a text at a school."""
    checkers: dict[int, tuple[School, Checker]] = {}

    def _check(school: School, text: str, **more: object) -> Report:
        if id(school) not in checkers:
            checkers[id(school)] = (school, Checker(pipeline=Pipeline(untrained()), school=school))
        return checkers[id(school)][1].check(Draft(text, **more))  # type: ignore[arg-type]

    return _check


@pytest.fixture
def with_consents(small: School, write: Write) -> Callable[[str], School]:
    """Return the small school with these rows of consents, on a fixed day."""

    def build(rows: str) -> School:
        path = write("consents.csv", "UPN,Purpose,Name,Photo,From,Until,Withdrawn,Never\n" + rows)
        given = read_consents(path, (one.upn for one in small.register.pupils), KeyPlace())
        return replace(small, consents=given, today=TODAY)

    return build


@pytest.fixture(scope="session")
def first() -> First:
    """Check a text at a school, reader included; return the first name of a pupil, and all."""

    def _first(school: School, text: str, **more: object) -> tuple[Any, Report]:
        report = Checker(school=school).check(Draft(text, **more))  # type: ignore[arg-type]
        names = (one for one in report.findings if one.detection.code == "name/pupil")
        return next(names, None), report

    return _first
