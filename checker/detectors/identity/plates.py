"""Car registrations: the current form on its own, older forms where a car is spoken of.

Limits: personal plates ("MUM 1") are found behind a label alone (`labels`), plates
of other countries not at all.
"""

from __future__ import annotations

from checker.nlp.recogniser import Recogniser, words_near
from checker.text import lexicon
from checker.text.patterns import lazy

# What follows a registration's first letter. Since 2001 two letters, 02 to 29 (March) or
# 51 to 79 (September), three letters; before that a letter for the year at the end (from
# 1963) or at the front (from 1983), never I, O, Q, U or Z. Northern Ireland: two or three
# letters, of which one is I or Z, and a number.
# Source: DVLA, INF104 "Vehicle registration numbers and number plates".
_CURRENT = r"(?<=[A-HJ-PR-Y])[A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}"
_OLDER = (
    r"(?<=[A-HJ-NPR-TV-Y])\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}"
    r"|(?<=[A-HJ-PR-Z])[A-HJ-PR-Z]{2}[ -]?\d{1,3}[A-HJ-NPR-TV-Y]"
    r"|(?:I[A-Z]?|[A-Z]I|[A-Z]?Z|(?<=I)[A-Z])[ -]?\d{3,4}"
)
REGISTRATION = f"[A-Z](?:{_CURRENT}|{_OLDER})"
"""A registration of any form, in capitals, as a pattern."""

_CURRENT_FORM = lazy(f"[A-Z]{_CURRENT}")
_LETTERS = lazy("[A-Z]{2,3}")

_CAR = lazy(
    r"\b(?:cars?|vans?|vehicles?|park(?:ed|s|ing)|reg|registration|plates?|dri(?:ver|ves?|ving)"
    r"|drove|lorry|truck|4x4|suv|motorbike|motorcycle|moped|scooter|minibus|taxi|hatchback|saloon"
    r"|headlights?|bonnet|dvla|mot|(?:double|single) yellows?|yellow lines|zig-?zags?|blocking"
    r"|dropped kerb|towed|clamped"
    r"|corsa|fiesta|focus|astra|clio|micra|yaris|qashqai|juke|bmw|audi|ford|vauxhall|toyota|nissan"
    r"|kia|hyundai|mercedes|merc|vw|volkswagen|skoda|peugeot|renault|citroen|fiat|honda|mazda|volvo"
    r"|tesla|dacia|suzuki|jeep|jaguar|lexus|porsche|(?:land|range) rover|transit|tiguan|passat)\b"
)
# "Room B12 ABC", "the A38 ...", "course YR11 PSH".
_NO_CAR = lazy(
    r"\b(?:rooms?|rm|the|via|from|junction|jct|course|code|class|set|group|order|ref|item|model"
    r"|postcode|flight|bus|route|product|part|version)\s{1,2}$"
)
# Year groups and countries look like the tag of a registration office: "YR10 PSH".
_NO_OFFICE = lazy(r"(?:YR|GB|UK|EY)\d\d")
_WORD_BEFORE = 14


def _accept(text: str, start: int, end: int) -> float | None:
    """Judge a plate by its form, and by whether a car is spoken of near it."""
    plate = text[start:end]
    current = _CURRENT_FORM.fullmatch(plate) is not None
    other = _NO_CAR.search(text[max(0, start - _WORD_BEFORE) : start].casefold())
    doubtful = other or _spells_a_word(plate) or _NO_OFFICE.match(plate)
    if current and not doubtful:
        return 0.85
    if doubtful and not current:
        return None
    near_car = _CAR.search(words_near(text, start, end, before=80, after=50))
    return 0.7 if near_car else None


def _spells_a_word(plate: str) -> bool:
    """Say whether the letters are a word, as in "A38 BUS" or "MAY 14T"."""
    letters = _LETTERS.findall(plate)
    return bool(letters) and lexicon.is_word(letters[-1])


PLATES = (
    Recogniser(
        "VEHICLE_REGISTRATION",
        # What stands before is looked at after the first letter, which spares looking everywhere.
        pattern=(
            rf"(?-i:[A-Z](?<![\p{{L}}\d/#@=&.-].)(?:{_CURRENT}|{_OLDER}))(?![\p{{L}}\d/@]|\.\d)"
        ),
        accept=_accept,
        digits=1,
        hint="[A-Z][ -]?[0-9]",
    ),
)
