"""A register as a Common Transfer File (Department for Education, CTF XML).

Pupils stand in CTfile/CTFpupilData/Pupil, their data right below or in groups such as
BasicDetails; contacts and addresses of the same pupil use the same names for their own
data and are passed over. No document type, and so no entity, is accepted: neither a
file outside nor an entity that unfolds without end can be asked for (OWASP, "XML
External Entity Prevention").
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from checker.errors import InputError
from checker.school.register.headers import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.school.pupils import Pupil
    from checker.school.register.rows import RowReader

_TAGS = {
    "upn": "upn",
    "surname": "surname",
    "legalsurname": "surname",
    "forename": "forename",
    "legalforename": "forename",
    "preferredforename": "preferred",
    "preferredname": "preferred",
    "preferredsurname": "preferred_surname",
    "dob": "born",
    "gender": "sex",
    "sex": "sex",
    "ncyearactual": "year",
    "ncyear": "year",
    "yeargroup": "year",
    "reggroup": "group",
    "registrationgroup": "group",
    "senstatus": "sen",
    "senprovision": "sen",
    "incare": "looked_after",
    "lookedafter": "looked_after",
    "eal": "eal",
    "pupilpremium": "pupil_premium",
}
_SOMEBODY_ELSE = frozenset({"contact", "contacts", "sibling", "siblings", "address", "phones"})


class _Refused(Exception):  # noqa: N818  (no error of ours: it ends the parsing)
    """A document type was met."""


class _Pupils:
    """Collects the cells of each Pupil element while the parser goes through the file."""

    def __init__(self) -> None:
        self.found: list[tuple[int, dict[str, str]]] = []
        self.roots: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse
        self._path: list[str] = []
        self._cells: dict[str, str] | None = None
        self._words = ""

    def _refuse(self, *_: object) -> None:
        raise _Refused

    def _start(self, name: str, _: object) -> None:
        tag = plain(name.rpartition(":")[2])
        self._path.append(tag)
        self._words = ""
        if tag == "pupil" and self._cells is None:
            self._cells = {}
            self.found.append((self.parser.CurrentLineNumber, self._cells))
        if len(self._path) == 1:
            self.roots.append(tag)

    def _text(self, words: str) -> None:
        self._words += words

    def _end(self, name: str) -> None:
        del name
        tag = self._path.pop()
        column = _TAGS.get(tag)
        if tag == "pupil" and "pupil" not in self._path:
            self._cells = None
        elif column and self._cells is not None and _SOMEBODY_ELSE.isdisjoint(self._path):
            self._cells.setdefault(column, self._words.strip())
        self._words = ""


def read_ctf(data: bytes, reader: RowReader) -> Iterator[Pupil]:
    """Yield the pupils of a Common Transfer File.

    Args:
        data: Its bytes.
        reader: Reads the rows, and keeps what is wrong with them; a row is the line on which
            the Pupil element begins.

    Raises:
        InputError: It is no such file, is broken, or declares a document type.
    """
    pupils = _Pupils()
    try:
        pupils.parser.Parse(data, True)  # noqa: FBT003  (expat takes it by place)
    except _Refused:
        raise InputError(
            "this file declares entities of its own, which could read other files",
            source=reader.source,
            line=pupils.parser.CurrentLineNumber,
            remedy="Export the CTF again from your school's system.",
        ) from None
    except expat.ExpatError as error:
        raise InputError(
            f"this is broken XML: {expat.ErrorString(error.code)}",
            source=reader.source,
            line=error.lineno,
            remedy="Export the CTF again.",
        ) from None
    if not pupils.found:
        raise InputError(
            "there is no pupil in this file",
            source=reader.source,
            remedy="A CTF holds CTfile, CTFpupilData and a Pupil for each child.",
        )
    for line, cells in pupils.found:
        if pupil := reader.pupil(line, cells):
            yield pupil
