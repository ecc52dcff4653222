"""One row of a schedule: its cells as they were, and the draft that it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.drafts import Account, Draft
from checker.errors import InputError
from checker.schedules.dates import moment_of
from checker.schedules.pictures import pictures_in

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    from checker.schedules.table import Line
    from checker.schedules.tools.base import Layout

RECURRENCE = "recurrence"
"""The column that says which time of a repeating event a post is ("2 of 5")."""

_YES = frozenset({"true", "yes", "y", "x", "1"})
# What stands between the values of one part when several columns hold it.
_JOINED = {"date": "-", "time": ":"}
_WORDS = ("text", "title", "first_comment", "alt_text", "link")


@dataclass(frozen=True, slots=True, repr=False)
class Post:
    """One row of a schedule.

    Attributes:
        row: Its number as people count it.
        cells: Its cells as they stand in the file.
        draft: What is to be published; None where there is nothing that can be checked.
        problem: What is wrong with the row, without a word of it; empty where it is in
            order. A row with a date that cannot be read has both: its words are checked.
        recurrence: Which time of a repeating event it is ("2 of 5", or "instead of
            2026-09-24"); empty where nothing repeats.
    """

    row: int
    cells: tuple[str, ...]
    draft: Draft | None = None
    problem: str = ""
    recurrence: str = ""

    @property
    def series(self) -> str:
        """What the times of one repeating event have in common; empty where nothing repeats."""
        return self.draft.id if self.draft and self.recurrence else ""


@dataclass(frozen=True, slots=True)
class RowReader:
    """Makes posts of rows.

    Attributes:
        layout: Which column holds which part.
        networks: Columns that name a network, with its name.
        month_first: Whether 4/5/2026 is the fifth of April.
        zone: The time zone of times that name none.
        account: The account of rows that name none.
        folder: Where pictures are looked for.
        numbered: Whether a post without an id is called by its row.
    """

    layout: Layout
    zone: tzinfo
    networks: tuple[tuple[int, str], ...] = ()
    month_first: bool = False
    account: Account = Account.OFFICIAL
    folder: Path | None = None
    numbered: bool = True

    def post(self, line: Line) -> Post:
        """Return the post that a row holds."""
        if line.problem:
            return Post(line.number, line.cells, problem=line.problem)
        if line.is_blank:
            return Post(line.number, line.cells)
        try:
            publish_at, problem = self._moment(line), ""
        except InputError as error:
            publish_at, problem = "", str(error)
        try:
            draft = self._draft(line, publish_at)
        except InputError as error:
            return Post(line.number, line.cells, problem=str(error))
        return Post(line.number, line.cells, draft, problem, self._value(line, RECURRENCE))

    def date_of(self, line: Line) -> str:
        """Return the date of a row as it is written there."""
        return self._value(line, "date")

    def _moment(self, line: Line) -> str:
        written = " ".join(filter(None, (self._value(line, p) for p in ("date", "time", "zone"))))
        return moment_of(written, month_first=self.month_first, zone=self.zone)

    def _draft(self, line: Line, publish_at: str) -> Draft:
        draft = Draft(
            id=self._value(line, "id") or (str(line.number) if self.numbered else ""),
            account=self._account(line),
            platform=self._value(line, "platform") or self._networks(line),
            publish_at=publish_at,
            policy=self._value(line, "policy"),
            approvals=tuple(
                person.strip()
                for cell in self._values(line, "approvals")
                for person in cell.split("\n")
                if person.strip()
            ),
            images=tuple(
                picture
                for cell in self._values(line, "images")
                for picture in pictures_in(cell, self.folder)
            ),
            poll=tuple(
                answer
                for cell in self._values(line, "poll")
                for answer in cell.split("\n")
                if answer.strip()
            ),
            **{part: "\n".join(self._values(line, part)) for part in _WORDS},
        )
        if not (draft.images or draft.poll or any(getattr(draft, part).strip() for part in _WORDS)):
            raise InputError("nothing to publish in this row", remedy="Write the post first.")
        return draft

    def _account(self, line: Line) -> Account:
        named = self._value(line, "account").casefold()
        if named and named not in set(Account):
            raise InputError("unknown account", remedy=f"Use one of {', '.join(Account)}.")
        return Account(named) if named else self.account

    def _networks(self, line: Line) -> str:
        cells = line.cells
        on = [n for at, n in self.networks if at < len(cells) and cells[at].strip().lower() in _YES]
        return ", ".join(on)

    def _value(self, line: Line, part: str) -> str:
        values = [value.strip() for value in self._values(line, part)]
        if part in _JOINED and len(values) > 1:  # "2026", "6", "1" and "8", "5": 2026-06-01 08:05
            return _JOINED[part].join(value.zfill(2) for value in values)
        return "\n".join(values)

    def _values(self, line: Line, part: str) -> list[str]:
        """Return what stands in the columns of a part, as written, empty cells left out."""
        cells = line.cells
        places = [at for at in self.layout.get(part, ()) if at < len(cells)]
        return [cells[at] for at in places if cells[at].strip()]
