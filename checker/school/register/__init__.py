"""The register: who the pupils are, from one file or several, with what was wrong in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.school.collecting import uncollected
from checker.school.private_files import read_private
from checker.school.pupils import Problem, Pupil, Register
from checker.school.register.csv_file import read_csv
from checker.school.register.ctf_file import read_ctf
from checker.school.register.rows import RowReader
from checker.school.sealing import is_sealed, unseal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from checker.school.sealing import KeyPlace


@uncollected()
def read_register(paths: Iterable[Path], *, columns: Mapping[str, str], key: KeyPlace) -> Register:
    """Read the register.

    Good rows are used whatever the others are like; what is wrong with those stands in
    `Register.problems`.

    Args:
        paths: CSV or CTF XML files, plain or sealed, the latest first: of a child on two of
            them the first row stands, with the other names and the needs that the second has.
        columns: Headers that the school file names for our columns (CSV).
        key: Where the key of sealed files is kept.

    Raises:
        InputError: A file cannot be read or used at all, or others can read it.
    """
    pupils: list[tuple[str, Pupil]] = []
    problems: list[Problem] = []
    known: set[str] = set()
    rows = 0
    for path in paths:
        reader = RowReader(str(path))
        found = _pupils(read_sealed(path, "the register", key), reader, columns)
        pupils += [(reader.source, one) for one in found]
        problems += reader.problems
        known |= reader.known
        rows += len(found) + sum(1 for one in reader.problems if not one.used)
    kept, twice, ambiguous = _without_doubles(pupils)
    return Register(
        kept, tuple(sorted(problems + twice)), rows, frozenset(known), frozenset(ambiguous)
    )


def read_sealed(path: Path, what: str, key: KeyPlace) -> bytes:
    """Return the bytes of a private file, opened with the key where it is sealed.

    Raises:
        InputError: It cannot be read, others can read it, or the key is missing or wrong.
    """
    data = read_private(path, what)
    return unseal(data, str(path), key) if is_sealed(data) else data


def _pupils(data: bytes, reader: RowReader, columns: Mapping[str, str]) -> list[Pupil]:
    # An XML file begins with "<", in UTF-16 with a mark before it; a CSV never does.
    head = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
    return list(read_ctf(data, reader) if head[:1] == b"<" else read_csv(data, reader, columns))


def _without_doubles(
    pupils: list[tuple[str, Pupil]],
) -> tuple[tuple[Pupil, ...], list[Problem], set[str]]:
    """Return each child once, what is wrong with the rest, and the UPNs of several children."""
    keys = [one.upn or _unnumbered(one) for _, one in pupils]
    if len(set(keys)) == len(keys):
        return tuple(one for _, one in pupils), [], set()
    first: dict[object, tuple[str, int]] = {}
    kept: list[Pupil] = []
    problems: list[Problem] = []
    ambiguous: set[str] = set()
    for key, (source, one) in zip(keys, pupils, strict=True):
        where, place = first.setdefault(key, (source, len(kept)))
        if place == len(kept):
            kept.append(one)
            continue
        before = kept[place]
        is_same = _name(before) == _name(one)
        problems.append(_double(source, one, where, before, is_same=is_same))
        if is_same:
            kept[place] = _joined(before, one)
        else:
            ambiguous.add(one.upn)
            kept.append(one)
    return tuple(kept), problems, ambiguous


def _unnumbered(pupil: Pupil) -> object:
    """Return what two rows of a child without a UPN share: the name and the date of birth.

    Without that date two rows of one name may be two children.
    """
    return (*_name(pupil), pupil.born) if pupil.born else object()


def _name(pupil: Pupil) -> tuple[str, str]:
    return pupil.forename.casefold(), pupil.surname.casefold()


def _joined(first: Pupil, second: Pupil) -> Pupil:
    """Return a child with all that two rows say: what one leaves empty, and every need."""
    filled = {name: value for name, value in second._asdict().items() if not getattr(first, name)}
    return first._replace(**(filled | {"traits": first.traits | second.traits}))


def _double(source: str, one: Pupil, where: str, before: Pupil, *, is_same: bool) -> Problem:
    place = f"row {before.row}" + ("" if where == source else f" of {where}")
    if not is_same:
        remedy = "Two children share it, so no consent of either counts; mend one of the UPNs."
        return Problem(source, one.row, f"the UPN stands in {place} too", remedy)
    shared = "the UPN stands" if one.upn else "the name and the date of birth stand"
    other_year = bool(one.year and before.year and one.year != before.year)
    remedy = "The child is there already; delete one of the rows."
    if other_year:
        remedy = "The child is there already, in another year group; delete the older row."
    return Problem(source, one.row, f"{shared} in {place} too", remedy, used=False)
