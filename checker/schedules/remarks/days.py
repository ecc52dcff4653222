"""Days told in a post that contradict the day on which it goes out.

Looked for are statements that can be held against the calendar alone: "tomorrow, Friday"
on a Monday, "Friday 13 June" in a year in which that is a Saturday, "join us on 3 July"
on the tenth, "happy birthday, born on 4 March" on the fifth. Nothing is said where the
post has no date, and nothing about days of former years.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import regex

from checker.detectors.common.calendar import WEEKDAYS, day_meant, relative_day, weekday_of
from checker.detectors.common.dates import DAY_AND_MONTH, WEEKDAY
from checker.hours import school_day
from checker.schedules.remarks.base import Remark
from checker.schedules.remarks.sentences import SENTENCE, TO_COME
from checker.schedules.remarks.times import past_times
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.drafts import Draft

_YEAR = r"(?:,?\s(?:19|20)\d\d)?"
_FIGURES = r"(?<![\d/.-])\d{1,2}[/.]\d{1,2}[/.](?:20\d\d|\d\d)(?![\d/-])"
_DAY = rf"(?P<day>{DAY_AND_MONTH}{_YEAR}|{_FIGURES})"
_WEEKDAY_AND_DAY = lazy(
    rf"\b(?P<weekday>{WEEKDAY})(?:,\s|\s\(|\s)(?:the\s)?{_DAY}", regex.IGNORECASE
)
_RELATIVE = lazy(
    r"\b(?P<relative>today|tonight|tomorrow)(?:\sis|'s|’s)?(?:,\s|\s\(|\s[-–—]\s|\s)"
    rf"(?:on\s)?(?:(?P<weekday>{WEEKDAY})(?:,?\s(?:the\s)?{_DAY})?|(?:the\s)?{_DAY})",
    regex.IGNORECASE,
)
_HAPPY = lazy(
    r"(?:\bhappy\s|(?<=(?:^|[.!?\n])\s?)it(?:['’]s|\sis)\s(?:finally\s)?(?=\w{6,9}!))"
    r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    regex.IGNORECASE,
)
_ANY_DAY = lazy(_DAY, regex.IGNORECASE)
_BIRTHDAY = lazy(
    rf"\bhappy\s(?:[\w'’-]{{1,20}}\s){{0,3}}birthday\b[^\n]{{0,160}}?"
    r"\b(?:born\s(?:on\s)?|today,?\s\(?"
    rf"|birthday\sis\s(?:on\s)?|(?:is|turns|will\sbe)\s\d{{1,3}}\son\s(?:the\s)?){_DAY}",
    regex.IGNORECASE,
)
_LONG_AGO = timedelta(days=200)
"""Beyond this a date without its year may be meant for another one."""


def remarks(draft: Draft) -> tuple[Remark, ...]:
    """Return what contradicts the day on which a draft goes out, in the order of the text."""
    moment = draft.moment
    if moment is None:
        return ()
    today = school_day(moment)
    found = [*_birthdays(draft.text, today), *_relative(draft.text, today)]
    found += _weekdays(draft.text, today)
    found += [*_past(draft.text, today), *past_times(draft)]
    return tuple(sorted(_once(found), key=lambda one: (one.start, one.end, one.kind)))


def _once(found: list[Remark]) -> list[Remark]:
    """Keep of remarks on the same words the first."""
    kept: list[Remark] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    return kept


def _relative(text: str, today: date) -> Iterator[Remark]:
    """Yield where "today" or "tomorrow" is said to be another day than it will be."""
    for found in (*_RELATIVE.finditer(text), *_HAPPY.finditer(text)):
        parts = found.groupdict()
        word = parts.get("relative") or "today"
        real = relative_day(word, today)
        told = day_meant(parts["day"], today) if parts.get("day") else None
        weekday = weekday_of(parts["weekday"]) if parts.get("weekday") else None
        if real and (
            (told and told != real) or (weekday is not None and weekday != real.weekday())
        ):
            yield _remark(
                "date", found, f"It goes out on {_said(today)}, {_so(real, today, told)}."
            )


def _so(real: date, today: date, told: date | None) -> str:
    """Return what follows from the day on which a post goes out."""
    if real != today:
        return f"so tomorrow is {_said(real)}"
    return f"which is not {_said(told)}" if told and told != today else "which is another day"


def _weekdays(text: str, today: date) -> Iterator[Remark]:
    """Yield where a date is told with a day of the week that it does not fall on."""
    for found in _WEEKDAY_AND_DAY.finditer(text):
        told = day_meant(found["day"], today)
        weekday = weekday_of(found["weekday"])
        if told and weekday is not None and told.weekday() != weekday:
            named = WEEKDAYS[weekday].capitalize()
            yield _remark("date", found, f"{_said(told)} is no {named}.")


def _past(text: str, today: date) -> Iterator[Remark]:
    """Yield where a day is announced that is past when the post goes out."""
    for sentence in SENTENCE.finditer(text):
        start, end = sentence.span()
        if not TO_COME.search(text, start, end):
            continue
        days = [
            (found, day_meant(found["day"], today)) for found in _ANY_DAY.finditer(text, start, end)
        ]
        told = [(found, day) for found, day in days if day]
        if told and all(today - _LONG_AGO < day < today for _, day in told):
            found, day = told[-1]
            yield _remark(
                "past", found, f"It goes out on {_said(today)}, after {_said(day)} has passed."
            )


def _birthdays(text: str, today: date) -> Iterator[Remark]:
    """Yield where birthday wishes go out on another day than the birthday told."""
    for found in _BIRTHDAY.finditer(text):
        told = day_meant(found["day"], today)
        if told and (told.day, told.month) != (today.day, today.month):
            day = f"{told.day} {_MONTHS[told.month - 1]}"
            why = f"It goes out on {_said(today)}, and the birthday is on {day}."
            yield _remark("birthday", found, why)


def _remark(kind: str, found: regex.Match[str], why: str) -> Remark:
    return Remark(kind, why, found.start(), found.end())


def _said(day: date) -> str:
    """Return a day as people say it ("Friday 12 June 2026"), in English everywhere."""
    return f"{WEEKDAYS[day.weekday()].capitalize()} {day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
