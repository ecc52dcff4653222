"""Writes the registers and consents of the two sample schools. Nobody in them is real.

Names are drawn with a fixed seed from the lists below, so that running it again changes
nothing. UPNs carry right check letters and a local authority number that no authority has.
Run it as: python samples/schools/generate.py
"""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"

BOYS = """
Alfie Noah Arthur Mohammed Leo Oscar George Freddie Arlo Theo Archie Tomos Kofi Arjun Levi Jude
Rafferty Yusuf Adam Ibrahim Oliver Harry Charlie Jacob Max Ethan Lucas Finley Reuben Caleb Dylan
Ezra Hugo Rowan Toby Will Mark Zachary Omar Hamza Bilal Kwame Chidera Tunde Folarin Emeka Dawid
Jakub Mateusz Luca Matteo Andrei Stefan Wei Jun Hiro Minh Rohan Vihaan Aarav Ravi Kiran Harjit
Gurdeep Elijah Malachi DeShawn Tyrell Callum Rory Fergus Cillian Oisín Rhys Iwan Jean-Luc
""".split()
GIRLS = """
Olivia Amelia Isla Ava Ivy Florence Freya Lily Mia Willow Rosie Sophia Isabella Grace Daisy
Sienna Evelyn Elsie Poppy Phoebe Millie Maisie Matilda Zainab Aisha Fatima Maryam Khadija Noor
Layla Hafsa Priya Anaya Diya Meera Simran Jasleen Amara Adaeze Chiamaka Ife Temi Efua Abena
Zuzanna Maja Oliwia Hanna Ioana Elena Sofia Valentina Inês Beatriz Wei-Ling Xinyi Mei Yuki Linh
Aoife Niamh Saoirse Cerys Seren Zoë Chloë Anne-Marie Mary-Kate May June Hope Summer Ruby
Scarlett Esme Thea Nadia Samira Leila Yara Shanice Keisha
""".split()
SURNAMES = """
Brown Smith Jones Taylor Williams Khan Patel Okafor Nowak Hughes O'Brien Murphy Evans Walker
Green Wood Hall Clarke Ahmed Hussain Ali Begum Shah Singh Kaur Gill Sharma Mehta Reddy Rahman
Chowdhury Adeyemi Mensah Boateng Asante Nwosu Eze Diallo Kamara Mohamud Abdi Kowalski Wójcik
Lewandowski Popescu Ionescu Ferreira Silva da_Costa Rossi Romano García Fernández Nguyen Tran
Chen Wang Li Tan Tanaka Kim Park Smith-Jones Lloyd-Evans Griffiths Pritchard MacDonald McKenzie
Campbell Fraser Doherty Gallagher Byrne Ó_Sé Fletcher Barker Turner Ward Holloway Ashworth
Braithwaite Thornton Whitaker Pemberton Lacey Marsh Frost Rowe Finch Lamb Bell Day Young Cole
Webb Harding Sutton
""".split()


class School(NamedTuple):
    """A sample school.

    Attributes:
        folder: Its folder below this one.
        seed: The seed of its names.
        number: Its number inside the UPNs.
        years: For each year group its classes.
        size: How many children it has.
    """

    folder: str
    seed: int
    number: str
    years: dict[str, tuple[str, ...]]
    size: int


HOLLY_LANE = School(
    "holly-lane",
    412,
    "2104",
    {"R": ("Acorn", "Conker"), **{str(y): (f"{y}K", f"{y}R") for y in (1, 2, 3, 5, 6)}}
    | {"4": ("4W", "Rose")},
    412,
)
MARSH_END = School(
    "marsh-end",
    1150,
    "4117",
    {str(y): tuple(f"{y}{form}" for form in "ABCDEFG") for y in range(7, 12)}
    | {str(y): (f"{y}X", f"{y}Y", f"{y}Z") for y in (12, 13)},
    1150,
)


class Child(NamedTuple):
    """A made-up child."""

    upn: str
    forename: str
    surname: str
    preferred: str
    born: date
    sex: str
    year: str
    group: str
    sen: str
    eal: str
    premium: str
    care: str


def upn(school: School, year: str, serial: int) -> str:
    """Return a number with its check letter."""
    entry = 26 - (0 if year in {"N", "R"} else int(year))
    digits = f"997{school.number}{entry:02}{serial % 1000:03}"
    total = sum(place * int(digit) for place, digit in enumerate(digits, start=2))
    return LETTERS[total % 23] + digits


def children(school: School) -> list[Child]:
    """Return the children of a school, class by class."""
    draw = random.Random(school.seed)  # noqa: S311  (nothing secret)
    groups = [(year, group) for year, all_ in school.years.items() for group in all_]
    found: list[Child] = []
    names: set[tuple[str, str]] = set()
    serials = dict.fromkeys(school.years, 0)
    for number in range(school.size):
        year, group = groups[number * len(groups) // school.size]
        sex = draw.choice("MF")
        while True:
            forename = draw.choice(BOYS if sex == "M" else GIRLS)
            surname = draw.choice(SURNAMES).replace("_", " ")
            if (forename, surname) not in names:
                break
        names.add((forename, surname))
        serials[year] += 1
        age = 4 if year == "R" else int(year) + 4
        born = date(2026 - age, 9, 1) - timedelta(days=draw.randint(1, 365))
        preferred = {"Oliver": "Ollie", "Isabella": "Bella", "Matilda": "Tilly"}.get(forename, "")
        care = "Yes" if draw.random() < 0.01 else "No"
        found.append(
            Child(
                upn(school, year, serials[year]),
                forename,
                surname,
                preferred if draw.random() < 0.5 else "",
                born,
                sex,
                year,
                group,
                draw.choices("NKE", (82, 14, 4))[0],
                draw.choices(("No", "Yes"), (79, 21))[0],
                draw.choices(("No", "Yes"), (75, 25))[0],
                care,
            )
        )
    return found


def write_rows(path: Path, rows: list[list[str]]) -> None:
    """Write a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)


def sims(found: list[Child]) -> list[list[str]]:
    """Return a register the way SIMS exports it."""
    head = (
        "UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group,"
    )
    rows = [[*head.split(",")[:-1], "SEN Status", "Pupil Premium", "EAL", "Looked After"]]
    for one in found:
        year = "Reception" if one.year == "R" else f"Year {one.year}"
        rows.append([
            one.upn, one.surname, one.forename, one.preferred, f"{one.born:%d/%m/%Y}", one.sex,
            year, one.group, one.sen, one.premium, one.eal, one.care,
        ])  # fmt: skip
    return rows


def arbor(found: list[Child]) -> list[list[str]]:
    """Return a register the way Arbor exports it."""
    head = "UPN,Legal First Name,Legal Last Name,Preferred First Name,Date of birth,Sex,Year Group"
    rows = [[*head.split(","), "Registration Form", "SEN Status", "Is EAL", "In Care"]]
    rows += [
        [
            one.upn, one.forename, one.surname, one.preferred, one.born.isoformat(),
            {"M": "Male", "F": "Female"}[one.sex], f"Year {one.year}", one.group,
            {"N": "No SEN", "K": "SEN Support", "E": "EHCP"}[one.sen], one.eal, one.care,
        ]
        for one in found
    ]  # fmt: skip
    return rows


def ctf(found: list[Child]) -> str:
    """Return a register as a Common Transfer File, the data of each pupil in groups."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<CTfile>", "<CTFpupilData>"]
    for one in found:
        lines += [
            "  <Pupil>",
            f"    <UPN>{one.upn}</UPN>",
            f"    <Surname>{escape(one.surname)}</Surname>",
            f"    <Forename>{escape(one.forename)}</Forename>",
            f"    <DOB>{one.born.isoformat()}</DOB>",
            f"    <Sex>{one.sex}</Sex>",
            "    <BasicDetails>",
            *(
                [f"      <PreferredForename>{one.preferred}</PreferredForename>"]
                * bool(one.preferred)
            ),
            f"      <NCyearActual>{one.year}</NCyearActual>",
            f"      <RegGroup>{one.group}</RegGroup>",
            "    </BasicDetails>",
            "  </Pupil>",
        ]
    return "\n".join([*lines, "</CTFpupilData>", "</CTfile>", ""])


def consents(school: School, found: list[Child]) -> list[list[str]]:
    """Return what families agreed to: most to everything, some to less, a few to nothing."""
    draw = random.Random(school.seed + 1)  # noqa: S311  (nothing secret)
    rows = [["UPN", "Purpose", "Name", "Photo", "From", "Until", "Withdrawn", "Never"]]
    for one in found:
        if one.care == "Yes" or draw.random() < 0.005:
            rows.append([one.upn, "", "", "", "", "", "", "yes"])
            continue
        for purpose in ("website", "social-media", "newsletter", "press"):
            name = draw.choices(("first", "full", "none"), (70, 15, 15))[0]
            photo = "no" if name == "none" and draw.random() < 0.7 else "yes"
            withdrawn = "2026-03-04" if draw.random() < 0.02 else ""
            until = "2025-08-31" if draw.random() < 0.02 else "2027-08-31"
            if draw.random() < 0.97:
                rows.append([one.upn, purpose, name, photo, "2024-09-02", until, withdrawn, ""])
    return rows


def main() -> None:
    """Write every file."""
    for school, form in ((HOLLY_LANE, sims), (MARSH_END, arbor)):
        found = children(school)
        folder = HERE / school.folder
        write_rows(folder / "pupils.csv", form(found))
        write_rows(folder / "consents.csv", consents(school, found))
        if school is HOLLY_LANE:
            (folder / "pupils.xml").write_text(ctf(found), encoding="utf-8")


if __name__ == "__main__":
    main()
