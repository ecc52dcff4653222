"""Whether a child may be named or shown in a post, by what the family agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from checker.school.consent_file import EVERYTHING, PURPOSES, Consent, Level
from checker.school.values import written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from checker.school.consent_file import Consents
    from checker.school.pupils import Pupil, Register

_PLATFORMS = {
    "website": "website",
    "web": "website",
    "schoolwebsite": "website",
    "blog": "website",
    "newsletter": "newsletter",
    "email": "newsletter",
    "letter": "newsletter",
    "parentmail": "newsletter",
    "press": "press",
    "newspaper": "press",
    "pressrelease": "press",
    "prospectus": "prospectus",
    "display": "display",
}


class Answer(IntEnum):
    """What consents say, the worst last."""

    GIVEN = 0
    UNKNOWN = 1
    """Nobody has asked, or it cannot be looked up."""
    REFUSED = 2
    NEVER = 3
    """No name and no picture may ever be published, and nobody may say why."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a post does with a child.

    Attributes:
        purpose: One of PURPOSES.
        name: How much of the name it says.
        photo: Whether the child can be seen beside it.
        day: The day on which it goes out.
    """

    purpose: str
    name: Level
    photo: bool
    day: date


@dataclass(frozen=True, slots=True)
class Standing:
    """What consents say of one child and one post.

    Attributes:
        answer: The answer.
        said: The same in words that go behind the child's name and a colon.
        short: The same without what differs from child to child; empty where nothing does.
    """

    answer: Answer
    said: str
    short: str = ""

    @property
    def in_short(self) -> str:
        """The same without what differs from child to child."""
        return self.short or self.said


def purpose_of(platform: str) -> str:
    """Return the purpose that a post on a platform serves; social media where it is not said."""
    plain = "".join(sign for sign in platform.casefold() if sign.isalnum())
    return _PLATFORMS.get(plain, "social-media")


def is_never(pupil: Pupil, consents: Consents | None) -> bool:
    """Say whether a child must never be named or shown."""
    listed = consents is not None and pupil.upn in consents.never
    return listed or "looked-after" in pupil.traits


def standing(
    pupil: Pupil, wanted: Wanted, consents: Consents | None, register: Register
) -> Standing:
    """Return what consents say of one child.

    Of several consents for one purpose the latest counts, and of those of one day the
    strictest; a consent for the purpose itself comes before one for everything.
    """
    if is_never(pupil, consents):
        return Standing(Answer.NEVER, "must not be named or shown")
    where = PURPOSES[wanted.purpose]
    if consents is None:
        return Standing(Answer.UNKNOWN, "no consents are on record")
    if not pupil.upn or pupil.upn in register.ambiguous:
        return Standing(Answer.UNKNOWN, "no consent can be looked up without a UPN of one's own")
    consent = _latest(consents.given.get(pupil.upn, ()), wanted.purpose)
    if consent is None:
        return Standing(Answer.UNKNOWN, f"no consent for {where} on record")
    return _judged(consent, wanted, where)


def _latest(consents: Sequence[Consent], purpose: str) -> Consent | None:
    for wanted in (purpose, EVERYTHING):
        fitting = [one for one in consents if one.purpose == wanted]
        if fitting:
            return max(fitting, key=lambda c: (_ordinal(c.start), c.ended, -c.name, not c.photo))
    return None


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


def _judged(consent: Consent, wanted: Wanted, where: str) -> Standing:
    refused = _over(consent, wanted.day, where) or _beyond(consent, wanted, where)
    if refused:
        return Standing(Answer.REFUSED, refused)
    level = "full name" if consent.name is Level.FULL else "first name"
    photo = ", photo" if consent.photo else ""
    given = f"consent for {where}"
    return Standing(Answer.GIVEN, f"{given} ({level}{photo})", given)


def _over(consent: Consent, day: date, where: str) -> str:
    """Return why a consent does not hold on a day, or nothing."""
    if consent.withdrawn and consent.withdrawn <= day:
        return f"no consent for {where} since {written(consent.withdrawn)}"
    if consent.until and consent.until < day:
        return f"consent for {where} ran out on {written(consent.until)}"
    if consent.ended:
        return f"no consent for {where} any more"
    if consent.start and consent.start > day:
        return f"consent for {where} starts only on {written(consent.start)}"
    return ""


def _beyond(consent: Consent, wanted: Wanted, where: str) -> str:
    """Return what a post does that the family has not agreed to, or nothing."""
    if consent.name is Level.NONE:
        return f"no consent to be named on {where}" if consent.photo else f"no consent for {where}"
    if wanted.name > consent.name:
        return "first name only"
    if wanted.photo and not consent.photo:
        return f"no consent for a photo on {where}"
    return ""
