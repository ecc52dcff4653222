"""The school file, checker.toml: what a school tells the checker about itself.

Everything in it is optional. Paths in it are relative to the file itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from checker.datafile import DataModel
from checker.pictures.logo import MOST_PICTURES
from checker.policy.schema import ForbiddenHours
from checker.school.consent_file import COLUMNS as CONSENT_COLUMNS
from checker.school.register.headers import COLUMNS
from checker.school.toml import read_toml
from checker.school.values import YEARS, as_year
from checker.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "checker.toml"
VERSION = 1

Text = Annotated[str, StringConstraints(min_length=1)]


def _year(value: object) -> str:
    try:
        return as_year(str(value))
    except ValueError:
        message = f"this is no year group\nWrite one of {', '.join(YEARS)}."
        raise ValueError(message) from None


def _named(value: object) -> object:
    return {"name": value} if isinstance(value, str) else value


def _pictured(value: object) -> object:
    return {"pictures": [value]} if isinstance(value, str) else value


def _known_version(version: int) -> int:
    if version != VERSION:
        message = f"this is no version that the checker knows\nWrite version = {VERSION}."
        raise ValueError(message)
    return version


Year = Annotated[str, BeforeValidator(_year)]


class Contact(DataModel):
    """How the public reaches the school: published, so never private.

    Attributes:
        phones: Telephone numbers, in any spelling.
        emails: E-mail addresses; "@hollylane.sch.uk" for all of a domain.
        websites: Web pages.
        handles: The school's own handles.
        addresses: Postal addresses.
    """

    phones: tuple[Text, ...] = ()
    emails: tuple[Text, ...] = ()
    websites: tuple[Text, ...] = ()
    handles: tuple[Text, ...] = ()
    addresses: tuple[Text, ...] = ()


class SchoolClass(DataModel):
    """A class that bears a name, and its year group if it has one."""

    name: Text
    year: Year | None = None


class Member(DataModel):
    """One of the staff.

    Attributes:
        name: As the school writes it ("Mrs Patel", "Dr Yvonne Braithwaite").
        also: What else people call them ("Miss B").
        role: What they do.
    """

    name: Text
    also: tuple[Text, ...] = ()
    role: str = ""


class Group(DataModel):
    """How many children a class or a year group has.

    Attributes:
        year: The year group.
        name: The class; empty for the whole year group.
        boys: How many boys.
        girls: How many girls.
        pupils: How many children, where boys and girls are not told apart.
    """

    year: Year
    name: str = Field(default="", alias="class")
    boys: Annotated[int, Field(ge=0)] = 0
    girls: Annotated[int, Field(ge=0)] = 0
    pupils: Annotated[int, Field(ge=0)] = 0

    @model_validator(mode="after")
    def _counted(self) -> Self:
        if not (self.boys or self.girls or self.pupils):
            message = "nobody is counted here\nWrite boys = and girls =, or pupils =."
            raise ValueError(message)
        if self.pupils and self.boys + self.girls not in {0, self.pupils}:
            message = "boys and girls do not add up to pupils\nLeave out pupils."
            raise ValueError(message)
        return self

    @property
    def size(self) -> int:
        """How many children it has."""
        return self.pupils or self.boys + self.girls


class RegisterFile(DataModel):
    """Where the register is.

    Attributes:
        path: A CSV or CTF XML file, plain or sealed; a list where there are several.
        consents: A CSV file of consents.
        columns: For our columns the header that the file has.
        consent_columns: The same for the file of consents.
    """

    path: tuple[str, ...] = ()
    consents: str = ""
    columns: dict[str, str] = Field(default_factory=dict)
    consent_columns: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _one_or_several(cls, data: Any) -> Any:  # noqa: ANN401  (whatever stands in the file)
        if isinstance(data, dict) and isinstance(data.get("path"), str):
            return data | {"path": [data["path"]]}
        return data

    @field_validator("columns")
    @classmethod
    def _known_columns(cls, columns: dict[str, str]) -> dict[str, str]:
        return _all_known(columns, COLUMNS)

    @field_validator("consent_columns")
    @classmethod
    def _known_consent_columns(cls, columns: dict[str, str]) -> dict[str, str]:
        return _all_known(columns, CONSENT_COLUMNS)


def _all_known(columns: dict[str, str], known: Mapping[str, object]) -> dict[str, str]:
    unknown = sorted(set(columns) - set(known))
    if unknown:
        message = f"unknown column {unknown[0]!r}\nThe columns are {', '.join(known)}."
        raise ValueError(message)
    return columns


class SchoolLogo(DataModel):
    """One of the school's logos.

    Attributes:
        name: What the school calls it; empty for its first picture's file name.
        pictures: Its reference pictures: PNG, JPEG or SVG, 1 to 5.
    """

    name: str = ""
    pictures: Annotated[tuple[Text, ...], Field(min_length=1, max_length=MOST_PICTURES)]


class NeverFlag(DataModel):
    """A word or phrase that is never a finding at this school, and why."""

    words: Text
    reason: Text


class Profile(DataModel):
    """A school.

    Attributes:
        version: The version of the file's form.
        name: What the school is called.
        also_called: What else people call it.
        policy: The policy pack that it goes by; empty for the checker's default.
        hours: Its working hours, in which personal posts are not to go out.
        contact: How the public reaches it.
        classes: Classes that bear a name.
        houses: Houses, teams and wings that bear a name.
        staff: Those who work there.
        roll: How many children each class or year group has.
        pupils: Where the register is; `register` in the file.
        logos: Its logos; a path alone stands for a logo of one picture.
        never_flag: Words that are never findings.
        reports: The folder in which reports may be written.
        decisions: The file that keeps accepted findings and approvals.
        key_file: The file that keeps the school's key.
    """

    version: Annotated[int, AfterValidator(_known_version)]
    name: str = ""
    also_called: tuple[Text, ...] = ()
    policy: str = ""
    hours: ForbiddenHours | None = None
    contact: Contact = Contact()
    classes: tuple[Annotated[SchoolClass, BeforeValidator(_named)], ...] = ()
    houses: tuple[Text, ...] = ()
    staff: tuple[Annotated[Member, BeforeValidator(_named)], ...] = ()
    roll: tuple[Group, ...] = ()
    pupils: RegisterFile = Field(default=RegisterFile(), alias="register")
    logos: tuple[Annotated[SchoolLogo, BeforeValidator(_pictured)], ...] = ()
    never_flag: tuple[NeverFlag, ...] = ()
    reports: str = ""
    decisions: str = ""
    key_file: str = ""


def find_profile(start: Path) -> Path | None:
    """Return the nearest checker.toml at or above a folder."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
    return None


def read_profile(path: Path) -> Profile:
    """Read a school file; its paths come back relative to where the program runs.

    Raises:
        InputError: It cannot be read, is no TOML, or has an unknown key or version.
    """
    profile = read_toml(read_settings(path, "the school file"), Profile, str(path))
    return profile.model_copy(update=_placed(profile, path.parent))


def _placed(profile: Profile, folder: Path) -> dict[str, object]:
    """Return the fields that hold paths, as seen from where the program runs."""

    def place(name: str) -> str:
        return str(folder / name) if name else ""

    pupils = profile.pupils
    pack = profile.policy.endswith((".yaml", ".yml"))
    return {
        "policy": place(profile.policy) if pack else profile.policy,
        "logos": tuple(
            one.model_copy(update={"pictures": tuple(map(place, one.pictures))})
            for one in profile.logos
        ),
        "reports": place(profile.reports),
        "decisions": place(profile.decisions),
        "key_file": place(profile.key_file),
        "pupils": pupils.model_copy(
            update={"path": tuple(map(place, pupils.path)), "consents": place(pupils.consents)}
        ),
    }
