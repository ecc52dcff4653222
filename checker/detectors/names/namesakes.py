"""What bears a person's name and is none: a pet, a storm, a shop, a virtue, a drink, a part."""

from __future__ import annotations

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.openers import word_before
from checker.detectors.names.spelling import Spelling, is_surname, spelling
from checker.detectors.names.words import ANIMAL_ENDS, ANIMALS
from checker.text import lexicon
from checker.text.patterns import lazy

_LOOK_BACK = 20
_AROUND = 1_000
"""Code points on either side of a name in which what tells of it may stand."""
_ANSWERS_BACK = 90

_PET_ENDS = ANIMAL_ENDS | {"called", "named"}
_PET_BEFORE = lazy(rf"(?r)\b{ANIMALS}(?:\s(?:called|named))?,?\s$", regex.IGNORECASE)
# "Our hens Nugget, Dolly and": several of them have several names.
_PETS_BEFORE = lazy(
    rf"(?r)\b{ANIMALS}(?<=s|fish|sheep)(?:\s(?:called|named))?,?\s"
    r"(?:(?-i:\p{Lu})[\p{L}'-]{1,20}(?:,\s(?:and\s|&\s)?|\s(?:and|&)\s)){1,5}$",
    regex.IGNORECASE,
)
_GO_ON = (", ", " and ", " & ")
_LONGEST_PETS = 80
_NAMED_BY = frozenset({"to", "of"})
# "ginger cat, answers to Mr Tibbs"; but "the deputy answers to Mr Tibbs".
_ANSWERS_BEFORE = lazy(
    rf"\b{ANIMALS}\b[^.!?\n]{{0,40}}\banswers\sto(?:\sthe\sname(?:\sof)?)?\s$", regex.IGNORECASE
)
_WEATHER = lazy(
    r"\b(?:fences?|winds?|gales?|roofs?|tiles?|trees?|branch(?:es)?|floods?|flooded|flooding"
    r"|power\scuts?|weather|rain|snow|closed|closure|damage\p{L}?|forecast|blew|blown|hits?"
    r"|warnings?)\b",
    regex.IGNORECASE,
)
# Countries and cities whose names children bear; in geography four of them are no children.
_ON_MAPS = words(
    """
    chad jordan georgia israel india china asia kenya ireland holland malta paris sydney adelaide
    charlotte victoria florence austin dallas houston denver phoenix savannah brooklyn london milan
    vienna verona sienna siena roma alexandria madison jackson carolina virginia dakota montana
    nevada troy kingston perth devon lincoln chester carlisle kent sofia odessa petra valencia
    geneva medina malaga salvador santiago trinidad dominica lucia cairo memphis orlando
    """
)
_GEOGRAPHY = lazy(
    r"\b(?:geography|countr(?:y|ies)|capitals?(?!\sletters?)|cit(?:y|ies)|continents?|atlas(?:es)?|globe|maps?|flags?)\b",
    regex.IGNORECASE,
)
_POSITIONS = frozenset({"GS", "GA", "WA", "WD", "GD", "GK"})
_TWO_CAPITALS = lazy(r"\b\p{Lu}{2}\b")
_CAPITALISED = lazy(r"\b\p{Lu}\p{Ll}{2,10}\b")
_FEWEST_PLACES = 4
_CHILDS = lazy(
    r"\b(?:well\sdone|congratulations|congrats|thanks?|proud|stars?|winners?|awards?|certificates?"
    r"|pupils?|children|brilliant|worked|made|wrote|drew|painted|coloured|finished|helped|loved|enjoyed|theirs?|his|hers?"
    r"|year\s\d|classes|project)\b",
    regex.IGNORECASE,
)
_SHOP = lazy(
    r"'s\s(?:caf[eé]|tea\s?rooms?|hardware|bakery|butchers?|fish\s(?:bar|shop)|chip(?:py|\sshop)"
    r"|garage|salon|barbers?|pizz(?:a|eria)|kebabs?|newsagents?|stores?|pharmacy|florists?|carpets"
    r"|farm\sshop|motors|deli|takeaway|nurseries|garden\scentre)(?!\p{L})",
    regex.IGNORECASE,
)
# Children bear these names too: a firm is one by what it gives or what is bought of it.
_FIRMS = frozenset(
    {"john lewis", "jack wills", "ted baker", "fred perry", "jo malone", "sue ryder"}
)
_GOODS = lazy(
    r"(?:'s)?\s(?:vouchers?|gift\scards?|stores?|shops?|partnership|partners|foundation|adverts?|ads?"
    r"|hospice|charity|carrier\sbags?|jumpers?|polos?|shirts?|perfumes?|candles?|sale)(?!\p{L})",
    regex.IGNORECASE,
)
_GIVEN = lazy(
    r"\b(?:thank(?:s|\syou)\s(?:also\s|again\s)?to|donated\sby|sponsored\sby)\s$", regex.I
)
_GIFT = lazy(
    r"\s(?:for|who)\s(?:\p{L}{1,12}\s){0,3}(?:donat|carpets?|cushions?|paint|tins|gave\sus)",
    regex.I,
)
_VIRTUES = words(
    "patience grace hope faith joy honour honor charity mercy prudence harmony felicity verity"
)
# "Two pints of Stella": what is drunk, unless somebody brought it ("a bottle of Sarah's wine").
_DRINK_BEFORE = lazy(
    r"(?r)\b(?:pints?|half|halves|cans?|tins?|bottles?|glass(?:es)?|jugs?|shots?|crates?)\sof\s$",
    regex.IGNORECASE,
)
_PART_ENDS = frozenset({"play", "plays", "played", "playing", "as", "of", "be", "being"})
_PART_BEFORE = lazy(
    r"(?r)\b(?:play(?:s|ed|ing)?|(?:cast|chosen|picked|dressed(?:\sup)?|starr(?:ed|ing)|stars?)\sas"
    r"|(?:part|role)\sof|(?:to\s)?be(?:ing)?)\s$",
    regex.IGNORECASE,
)
_PLAY_AFTER = lazy(
    r"[^.!?\n]{0,40}?\bin\s(?:[\p{L}']{1,12}\s){0,3}?"
    r"(?:nativity|panto(?:mime)?|musical"
    r"|(?:school|christmas|nativity|summer|class)\s(?:play|production|show))\b",
    regex.IGNORECASE,
)
_JOINED = lazy(r"[^\W\d_][a-z]+")
_FEWEST_JOINED = 2


def is_pets(text: str, start: int, last: str) -> bool:
    """Say whether the words before a name, or its title, make it an animal's or a toy's.

    Args:
        text: The cleaned text.
        start: First code point of the name.
        last: The last word before it, in small letters.
    """
    if last in _PET_ENDS and _PET_BEFORE.search(text[max(0, start - _LOOK_BACK) : start]):
        return True
    if text.endswith(_GO_ON, 0, start) and _PETS_BEFORE.search(
        text, max(0, start - _LONGEST_PETS), start
    ):
        return True
    back = max(0, start - _ANSWERS_BACK)
    return last in _NAMED_BY and _ANSWERS_BEFORE.search(text, back, start) is not None


def is_a_storm(text: str, start: int, name: str, last: str) -> bool:
    """Say whether a name is a storm's: Storm is a child's name too, but storms bear first names.

    Args:
        text: The cleaned text; it must tell of weather, or of what that does.
        start: First code point of the name.
        name: The name in small letters.
        last: The last word before it, in small letters.
    """
    first, _, second = name.partition(" ")
    named = second if first == "storm" else first if last == "storm" else ""
    if not named or spelling(named) < Spelling.GIVEN_WORD or is_surname(named):
        return False
    return _WEATHER.search(text, max(0, start - _AROUND), start + _AROUND) is not None


def is_a_place(text: str, start: int, name: str) -> bool:
    """Say whether a name is a country's or a city's, named with others in talk of geography.

    Args:
        text: The cleaned text.
        start: First code point of the name.
        name: The name in small letters.
    """
    if name not in _ON_MAPS:
        return False
    low, high = max(0, start - _AROUND), start + _AROUND
    if not _GEOGRAPHY.search(text, low, high):
        return False
    said = {word.casefold() for word in _CAPITALISED.findall(text, low, high)}
    if len(said & _ON_MAPS) < _FEWEST_PLACES:
        return False
    begin = max(text.rfind(stop, low, start) for stop in ".!?\n") + 1
    ends = [at for at in (text.find(stop, start, high) for stop in ".!?\n") if at >= 0]
    return _CHILDS.search(text, max(low, begin), min(ends, default=high)) is None


def is_a_position(text: str, start: int, end: int) -> bool:
    """Say whether a name is a place in a netball team ("GA Nneka, GK Orla").

    Args:
        text: The cleaned text.
        start: First code point of the name.
        end: One past its last.
    """
    if text[start:end] not in _POSITIONS:
        return False
    said = _TWO_CAPITALS.findall(text, max(0, start - _AROUND), end + _AROUND)
    return len(_POSITIONS.intersection(said)) > 1


def is_shops(text: str, end: int) -> bool:
    """Say whether a name that ends at a place is a shop's ("Mrs Dawson's cafe")."""
    return text.startswith("'", end) and _SHOP.match(text, end) is not None


def is_a_firm(text: str, start: int, end: int) -> bool:
    """Say whether a name is a firm's here, that a person may bear as well ("John Lewis")."""
    if text[start:end].casefold() not in _FIRMS:
        return False
    given = _GIVEN.search(text, max(0, start - _LOOK_BACK), start) is not None
    return _GOODS.match(text, end) is not None or (given and _GIFT.match(text, end) is not None)


def is_virtue(text: str, start: int, end: int) -> bool:
    """Say whether a word in small letters is what a certificate is for."""
    return text[start:end] in _VIRTUES and word_before(text, start) == "for"


def is_a_drink(text: str, start: int, end: int, last: str) -> bool:
    """Say whether what is named is drunk ("two pints of Stella").

    Args:
        text: The cleaned text.
        start: First code point of the name.
        end: One past its last.
        last: The last word before it, in small letters.
    """
    if last != "of" or text.startswith("'", end):
        return False
    return _DRINK_BEFORE.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def is_a_part(text: str, start: int, end: int, last: str) -> bool:
    """Say whether somebody plays that one on a stage ("playing Mary in the nativity")."""
    if last not in _PART_ENDS or not _PLAY_AFTER.match(text, end):
        return False
    return _PART_BEFORE.search(text[max(0, start - _LOOK_BACK) : start]) is not None


def is_a_brand(words: str) -> bool:
    """Say whether everyday words are joined by their capitals ("GoFundMe", not "MaKayla")."""
    rest = words[1:]
    if rest.isascii() and rest.islower():  # one word, as most names are
        return False
    parts = _JOINED.findall(words)
    if len(parts) < _FEWEST_JOINED or "".join(parts) != words:
        return False
    return all(lexicon.is_word(part) and not lexicon.is_given_name(part) for part in parts)
