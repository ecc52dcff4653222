"""The columns of a register, by the names that school systems give them.

SIMS, Arbor, Bromcom and Wonde head the same columns differently, and each export lets a
school rename them. Compared are the letters alone: "Legal Forename", "legal_forename"
and "LegalForename" are one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.errors import InputError
from checker.school.register.whole_names import COLUMNS as WHOLE_NAMES
from checker.school.register.whole_names import column_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

UPN_HEADERS = (
    "upn", "uniquepupilnumber", "currentupn", "upnnumber", "pupilupn", "studentupn", "childupn",
    "upnuniquepupilnumber", "uniquepupilnumberupn",
)  # fmt: skip

# For each column of ours the headers that mean it, the surest first; a header is taken once,
# so "forename" is the legal one unless "legal forename" stands beside it (Wonde).
COLUMNS: dict[str, tuple[str, ...]] = {
    "upn": UPN_HEADERS,
    "forename": (
        "legalforename", "legalfirstname", "forename", "firstname", "givenname", "legalgivenname",
        "pupilforename", "studentforename", "studentfirstname", "pupilfirstname", "forenames",
    ),
    "surname": (
        "legalsurname", "legallastname", "legalfamilyname", "surname", "lastname", "familyname",
        "pupilsurname", "studentsurname", "studentlastname", "pupillastname",
    ),
    "preferred": (
        "preferredname", "preferredforename", "preferredfirstname", "preferredgivenname",
        "chosenname", "chosenforename", "chosenfirstname", "knownas", "knownasforename",
        "forenameknownas", "forenameknownby", "usualname", "usualforename", "usualfirstname",
        "callingname", "nameused", "forename", "firstname",
    ),
    "preferred_surname": (
        "preferredsurname", "preferredlastname", "preferredfamilyname", "chosensurname",
        "chosenlastname", "surname", "lastname",
    ),
    "name": (
        "name", "fullname", "pupilname", "studentname", "childname", "childsname", "pupilsname",
        "studentsname", "learnername", "legalname", "legalfullname", "displayname", "pupil",
        "student", "child",
    ),
    "forename_surname": (
        "forenamesurname", "firstnamesurname", "firstnamelastname", "forenamelastname",
        "namefirstlast", "forenameandsurname", "firstnameandsurname",
    ),
    "surname_forename": (
        "surnameforename", "surnamefirstname", "lastnamefirstname", "surnameforenames",
        "legalsurnamelegalforename", "namelastfirst", "surnameandforename",
    ),
    "born": ("dateofbirth", "dob", "birthdate", "birthday"),
    "sex": ("gender", "sex", "legalsex"),
    "year": (
        "yeargroup", "ncyear", "nationalcurriculumyear", "nationalcurriculumyeargroup", "year",
        "yr", "curriculumyear", "ncyearactual", "yeargroupname",
    ),
    "group": (
        "reggroup", "registrationgroup", "registration", "registrationform", "regform", "form",
        "formgroup", "tutorgroup", "tutorgroupname", "class", "classname", "classgroup",
    ),
    "sen": ("senstatus", "sen", "senprovision", "sencode", "senneed", "sennstatus"),
    "eal": ("eal", "iseal", "englishadditionallanguage", "englishasanadditionallanguage"),
    "pupil_premium": ("pupilpremium", "pp", "pupilpremiumindicator", "ispupilpremium"),
    "looked_after": (
        "lookedafter", "incare", "lac", "isincare", "lookedafterchild", "childlookedafter",
    ),
}  # fmt: skip
"""Our columns in the order in which they choose their header."""

NEEDED = ("forename", "surname")
WHOLE = frozenset(WHOLE_NAMES)
"""Our columns for whole names; one counts where there is none for parts of them."""


def plain(header: str) -> str:
    """Return the letters of a header, by which headers are compared.

    Wonde nests what belongs to a pupil: "education_details.data.upn", "year.data.name".
    """
    outside, nested, inside = header.casefold().rpartition(".data.")
    header = outside if nested and inside == "name" else inside
    return "".join(sign for sign in header if sign.isalnum())


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The first row of a file, in which columns are looked for.

    Attributes:
        headers: The headers.
        source: The file, for messages.
        row: The row in which they stand.
        table: Where the school file says which header means which column.
    """

    headers: Sequence[str]
    source: str
    row: int = 1
    table: str = "register.columns"

    def places(
        self, columns: Mapping[str, tuple[str, ...]], given: Mapping[str, str]
    ) -> dict[str, int]:
        """Return where columns stand.

        Args:
            columns: For each the headers that mean it, the surest first.
            given: Headers that the school file names for them.

        Raises:
            InputError: A header that the school file names is missing.
        """
        named = list(enumerate(self.headers))
        places = {plain(header): place for place, header in reversed(named)}
        found = {column: self._given(column, given[column], places) for column in given}
        for column, names in columns.items():
            taken = set(found.values())
            free = (places[name] for name in names if name in places and places[name] not in taken)
            if column not in found and (place := next(free, None)) is not None:
                found[column] = place
        return found

    def _given(self, column: str, header: str, places: Mapping[str, int]) -> int:
        if plain(header) not in places:
            raise InputError(
                f"the school file says that {column!r} stands under {header!r}, but there is no "
                "such column",
                source=self.source,
                line=self.row,
                remedy=f"Mend [{self.table}] in the school file.",
            )
        return places[plain(header)]


def find_columns(
    headers: Sequence[str], given: Mapping[str, str], source: str, row: int = 1
) -> dict[str, int]:
    """Return where each of our columns stands.

    Args:
        headers: The header row.
        given: Headers that the school file names for our columns.
        source: The file, for messages.
        row: The row of the headers.

    Raises:
        InputError: A header that the school file names is missing, or there is no column of
            names, or one for half of them alone.
    """
    found = HeaderRow(headers, source, row).places(COLUMNS, given)
    whole = column_of(found)
    if whole is None:
        _require(found, source, row)
    return {column: place for column, place in found.items() if column not in WHOLE - {whole}}


def _require(found: Mapping[str, int], source: str, row: int) -> None:
    missing = [column for column in NEEDED if column not in found]
    if missing:
        names = " and no column of ".join(f"{column}s" for column in missing)
        raise InputError(
            f"there is no column of {names}",
            source=source,
            line=row,
            remedy="Say in the school file which column it is, for example "
            f'[register.columns] {missing[0]} = "its header".',
        )
