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


def purposes_of(platforms: str) -> tuple[str, ...]:
    """Return the purposes of a post that goes to several platforms ("website, Facebook")."""
    named = platforms.replace(";", ",").replace("\n", ",").split(",")
    return tuple(dict.fromkeys(purpose_of(one) for one in named if one.strip() or len(named) == 1))


def is_never(pupil: Pupil, consents: Consents | None) -> bool:
    """Say whether a child must never be named or shown."""
    listed = consents is not None and pupil.upn in consents.never
    return listed or "looked-after" in pupil.traits


def standing(
    pupil: Pupil, wanted: Wanted, consents: Consents | None, register: Register
) -> Standing:
    """Return what consents say of one child.

    Of several consents for one purpose the latest that has begun counts, and of those of one
    day the strictest; a withdrawal is as late as its own day. A consent for the purpose itself
    comes before one for everything, unless everything was refused or withdrawn later.
    """
    if is_never(pupil, consents):
        return Standing(Answer.NEVER, "must not be named or shown")
    where = PURPOSES[wanted.purpose]
    if consents is None:
        return Standing(Answer.UNKNOWN, "no consents are on record")
    if not pupil.upn or pupil.upn in register.ambiguous:
        return Standing(Answer.UNKNOWN, "no consent can be looked up without a UPN of one's own")
    consent = _deciding(consents.given.get(pupil.upn, ()), wanted)
    if consent is None:
        return Standing(Answer.UNKNOWN, f"no consent for {where} on record")
    return _judged(consent, wanted, where)


def _deciding(consents: Sequence[Consent], wanted: Wanted) -> Consent | None:
    """Return the consent that counts."""
    own = _latest(consents, wanted.purpose, wanted.day)
    general = _latest(consents, EVERYTHING, wanted.day)
    if own is None or general is None:
        return own or general
    later = _decided(general, wanted.day) > _decided(own, wanted.day)
    refused = general.ended or _is_withdrawn(general, wanted.day) or not _allows_anything(general)
    return general if later and refused else own


def _latest(consents: Sequence[Consent], purpose: str, day: date) -> Consent | None:
    """Return the latest of the consents for a purpose; one that is still to begin comes last."""

    def rank(one: Consent) -> tuple[bool, int, bool, int, bool]:
        begun = one.start is None or one.start <= day
        return begun, _decided(one, day), one.ended, -one.name, not one.photo

    return max((one for one in consents if one.purpose == purpose), key=rank, default=None)


def _decided(consent: Consent, day: date) -> int:
    """Return the day on which a family last decided something, as a number; 0 for no day."""
    days = [consent.start, consent.withdrawn if _is_withdrawn(consent, day) else None]
    return max(one.toordinal() if one else 0 for one in days)


def _is_withdrawn(consent: Consent, day: date) -> bool:
    return consent.withdrawn is not None and consent.withdrawn <= day


def _allows_anything(consent: Consent) -> bool:
    return consent.photo or consent.name is not Level.NONE


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
    if consent.withdrawn and _is_withdrawn(consent, day):
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
    if not _allows_anything(consent):
        return f"no consent for {where}"
    beyond = []
    if consent.name is Level.NONE:
        beyond.append(f"no consent to be named on {where}")
    elif wanted.name > consent.name:
        beyond.append("first name only")
    if wanted.photo and not consent.photo:
        beyond.append(f"no consent for a photo on {where}")
    return ", ".join(beyond)
