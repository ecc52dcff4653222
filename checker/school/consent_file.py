"""The file of consents: who may be named and shown where, from when until when."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import regex

from checker.errors import InputError
from checker.school.register import read_sealed
from checker.school.register.csv_file import table
from checker.school.register.headers import UPN_HEADERS, HeaderRow, plain
from checker.school.register.rows import RowReader
from checker.school.values import as_date, is_no, is_yes
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from checker.school.pupils import Problem
    from checker.school.sealing import KeyPlace

PURPOSES = {
    "website": "the website",
    "social-media": "social media",
    "press": "the press",
    "newsletter": "the newsletter",
    "prospectus": "the prospectus",
    "display": "displays",
}
"""What consent is asked for, and how people say it."""

EVERYTHING = "all"
TABLE = "register.consent_columns"
"""Where the school file says which header means which column."""

_NONE_NAMED: Mapping[str, str] = MappingProxyType({})
_WORDS = {
    "socialmedia": "social-media",
    "social": "social-media",
    "socialmediaposts": "social-media",
    "facebook": "social-media",
    "twitter": "social-media",
    "instagram": "social-media",
    "x": "social-media",
    "linkedin": "social-media",
    "tiktok": "social-media",
    "youtube": "social-media",
    "threads": "social-media",
    "bluesky": "social-media",
    "socialmediasites": "social-media",
    "website": "website",
    "web": "website",
    "schoolwebsite": "website",
    "press": "press",
    "media": "press",
    "newspaper": "press",
    "localpress": "press",
    "localnewspaper": "press",
    "newspapers": "press",
    "pressandmedia": "press",
    "newsletter": "newsletter",
    "newsletters": "newsletter",
    "prospectus": "prospectus",
    "display": "display",
    "displays": "display",
    "schooldisplays": "display",
    "internaldisplay": "display",
    "internaldisplays": "display",
    "all": EVERYTHING,
    "any": EVERYTHING,
    "everything": EVERYTHING,
}
COLUMNS = {
    "upn": (*UPN_HEADERS, "pupil"),
    "purpose": ("purpose", "channel", "consentfor", "consenttype", "permissionfor", "usedfor"),
    "name": (
        "name", "namelevel", "naming", "nameused", "nameconsent", "nameallowed", "namepermitted",
        "namepermission", "namesallowed", "levelofname", "maybenamed", "canbenamed",
    ),
    "photo": (
        "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures",
        "photoconsent", "imageconsent", "photoallowed", "photosallowed", "photopermission",
        "imageallowed", "imagesallowed", "imagepermission",
    ),
    "from": (
        "from", "date", "given", "dategiven", "consentdate", "dateofconsent", "start", "startdate",
        "validfrom", "signedon", "datesigned", "givenon", "agreedon", "grantedon", "consentedon",
        "startson", "startingfrom", "effectivefrom",
    ),
    "until": (
        "until", "expiry", "expires", "expirydate", "expireson", "to", "end", "enddate", "validto",
        "validuntil", "expiringon", "enddateofconsent", "endson", "validtill", "till",
    ),
    "withdrawn": (
        "withdrawn", "withdrawnon", "datewithdrawn", "withdrawal", "withdrawaldate", "revoked",
        "revokedon",
    ),
    "status": ("status", "consent", "consentgiven", "consentstatus", "permission"),
    "never": (
        "never", "neverpublish", "donotpublish", "nopublicity", "donotname", "nevershow",
        "nevershown",
    ),
}  # fmt: skip
"""Our columns, and the headers that mean them, by their letters alone."""

_REFUSED = frozenset({"refused", "declined", "withdrawn", "notgiven", "denied", "expired"})
_GIVEN = frozenset({"given", "granted", "consented", "active", "current"})


# What a header says that may hold back a consent, or a part of one.
_TELLING = lazy(
    r"nam(?:e|ing)|phot|imag|pictur|given|valid|from|until|expir|withdr|revok|refus|never|publi|"
    r"restrict|court"
)
_ABOUT_THE_PUPIL = lazy(
    r"(?:pupil|student|child|learner|parent|carer|legal|preferred|full|class|form|fore|first|given|sur|last|"
    r"family|file|user|school)s?name"
)
_BETWEEN = lazy(r"[,;/&+|\n]|\band\b", regex.IGNORECASE)


class Level(IntEnum):
    """How much of a name may be published."""

    NONE = 0
    FIRST = 1
    FULL = 2


_LEVELS = {
    "": Level.NONE,
    "none": Level.NONE,
    "no": Level.NONE,
    "n": Level.NONE,
    "first": Level.FIRST,
    "firstname": Level.FIRST,
    "firstnameonly": Level.FIRST,
    "forename": Level.FIRST,
    "full": Level.FULL,
    "fullname": Level.FULL,
    "yes": Level.FULL,
    "y": Level.FULL,
}


@dataclass(frozen=True, slots=True)
class Consent:
    """What a family has agreed to for one purpose.

    Attributes:
        purpose: One of PURPOSES, or EVERYTHING.
        name: How much of the name may be published.
        photo: Whether a picture may.
        start: The first day on which it holds; None for always.
        until: The last day; None for no end.
        withdrawn: The day on which it was withdrawn.
        ended: True where it was withdrawn or has run out on a day that nobody can read.
    """

    purpose: str
    name: Level
    photo: bool
    start: date | None = None
    until: date | None = None
    withdrawn: date | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Consents:
    """All consents of a school, by UPN.

    Attributes:
        given: What each family agreed to, in the order of the file.
        never: Children of whom no name and no picture may ever be published.
        problems: Rows that could not be used, or not wholly.
        rows: How many rows the file has.
        lost: How many rows say never of a child that is not on the register.
    """

    given: Mapping[str, tuple[Consent, ...]] = field(default_factory=dict, repr=False)
    never: frozenset[str] = field(default=frozenset(), repr=False)
    problems: tuple[Problem, ...] = ()
    rows: int = 0
    lost: int = 0


def read_consents(
    path: Path, known: Iterable[str], key: KeyPlace, columns: Mapping[str, str] = _NONE_NAMED
) -> Consents:
    """Read the file of consents. Whatever cannot be read counts as no consent.

    Args:
        path: A CSV file, plain or sealed.
        known: The UPNs of the register; a row about any other is named.
        key: Where the key of a sealed file is kept.
        columns: Headers that the school file names for our columns.

    Raises:
        InputError: It cannot be read or used at all, or others can read it.
    """
    reader = _Rows(str(path), frozenset(known))
    lines = table(read_sealed(path, "the file of consents", key), reader)
    first = next(lines, None)
    if first is None:
        raise InputError("the file is empty", source=str(path), remedy="Export the consents again.")
    header = HeaderRow(first[1], str(path), first[0], TABLE)
    places = _places(header, columns)
    reader.note_unread(header, set(places.values()))
    count = 0
    for row, cells in lines:
        if any(cell.strip() for cell in cells):
            count += 1
            size = len(cells)
            reader.read(row, {c: cells[n].strip() if n < size else "" for c, n in places.items()})
    given = {upn: tuple(found) for upn, found in reader.given.items()}
    return Consents(
        given, frozenset(reader.never), tuple(sorted(reader.problems)), count, reader.lost
    )


def _places(header: HeaderRow, given: Mapping[str, str]) -> dict[str, int]:
    places = header.places(COLUMNS, given)
    for needed in ("upn", "purpose"):
        if needed not in places:
            raise InputError(
                f"there is no column {needed.upper() if needed == 'upn' else needed.title()}",
                source=header.source,
                line=header.row,
                remedy="The columns are UPN, Purpose, Name, Photo, From, Until, Withdrawn, Never; "
                f"where they are called otherwise, say so in the school file: [{TABLE}] {needed} = "
                '"its header".',
            )
    return places


def _purposes(cell: str) -> tuple[list[str], bool]:
    """Return the purposes of a cell ("website, Facebook and press"), and whether one is unknown."""
    whole = _WORDS.get(plain(cell))
    parts = filter(None, map(str.strip, _BETWEEN.split(cell)))
    pieces = [whole] if whole else [_WORDS.get(plain(one)) for one in parts]
    return list(dict.fromkeys(filter(None, pieces))), None in pieces


class _Rows(RowReader):
    """Reads rows of consents."""

    def __init__(self, source: str, known_upns: frozenset[str]) -> None:
        super().__init__(source)
        self.upns = known_upns
        self.given: dict[str, list[Consent]] = {}
        self.never: set[str] = set()
        self.lost = 0

    def note_unread(self, header: HeaderRow, places: set[int]) -> None:
        """Name the columns that are not read though they may hold back a consent."""
        for place, name in enumerate(header.headers):
            letters = plain(name)
            if place in places or not _TELLING.search(letters) or _ABOUT_THE_PUPIL.search(letters):
                continue
            remedy = (
                f"If it matters, say which it is: [{TABLE}] until = {name.strip()!r}, or another."
            )
            self.note(
                0, f"the column {name.strip()!r} is none that is known and was not read", remedy
            )

    def read(self, row: int, cells: Mapping[str, str]) -> None:
        """Keep what a row says."""
        upn = cells["upn"].upper().replace(" ", "")
        if upn not in self.upns:
            self.note(row, "no pupil of the register has this UPN", "Mend the UPN.", used=False)
            self.lost += not is_no(cells.get("never", ""))
            return
        if not is_no(cells.get("never", "")):
            # Whatever stands there (yes, a court order, adopted) is a reason not to publish.
            self.never.add(upn)
        known, unknown = _purposes(cells["purpose"])
        if unknown or not (known or upn in self.never):
            self.note(
                row,
                "the purpose is not one that is known",
                f"Write one of {', '.join(PURPOSES)}.",
                used=bool(known) or upn in self.never,
            )
        if known:
            consent = self._consent(row, cells)
            each = (replace(consent, purpose=purpose) for purpose in known)
            self.given.setdefault(upn, []).extend(each)

    def _consent(self, row: int, cells: Mapping[str, str]) -> Consent:
        status = plain(cells.get("status", ""))
        refused = status in _REFUSED or (bool(status) and is_no(status))
        if status and not refused and status not in _GIVEN and not is_yes(status):
            self.note(row, "the status is not one that is known", "Write given or refused.")
            refused = True
        level = _LEVELS.get(plain(cells.get("name", "")))
        if level is None:
            self.note(row, "the name level is not one that is known", "Write none, first or full.")
            level = Level.NONE
        photo = cells.get("photo", "")
        if not is_yes(photo) and not is_no(photo):
            self.note(row, "photo says neither yes nor no", "Write yes or no.")
        start, start_lost = self._day(row, cells.get("from", ""), "From")
        until, until_lost = self._day(row, cells.get("until", ""), "Until")
        withdrawn, withdrawn_lost = self._withdrawn(row, cells.get("withdrawn", ""))
        return Consent(
            EVERYTHING,
            Level.NONE if refused else level,
            is_yes(photo) and not refused,
            start,
            until,
            withdrawn,
            start_lost or until_lost or withdrawn_lost,
        )

    def _withdrawn(self, row: int, cell: str) -> tuple[date | None, bool]:
        if is_no(cell):
            return None, False
        return (None, True) if is_yes(cell) else self._day(row, cell, "Withdrawn")

    def _day(self, row: int, cell: str, column: str) -> tuple[date | None, bool]:
        """Return the day of a cell, and whether there is one that cannot be read."""
        if not cell:
            return None, False
        try:
            return as_date(cell), False
        except ValueError:
            self.note(
                row,
                f"{column} is no day of the calendar, so the consent does not count",
                "Write it as YYYY-MM-DD or DD/MM/YYYY.",
            )
            return None, True
