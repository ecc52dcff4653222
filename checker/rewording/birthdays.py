"""Birthdays and ages: the celebration may stay, the date and the number go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording.vocabulary import ADJECTIVE, MODIFIER, ROLE, ROLES
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_AGE = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen)(?: and a half)?)"
)
_IGNORE = regex.IGNORECASE
_WISHES = lazy(r"(?:a )?(?:very )?happy\b.*\bbirthday\b", _IGNORE)
# "#Happy7thBirthdayMia": the wish stays, and the name behind it becomes "Pupils".
_TAG = lazy(r"(?P<wish>#happy)(?:\d{1,3}\p{L}\p{L})?(?P<day>birthday)", _IGNORE)
_ORDINAL = lazy(rf"{_AGE}(?:st|nd|rd|th)?[ -](?=birthday)|\p{{L}}{{2,12}}th (?=birthday)", _IGNORE)
_BIRTHDAY = lazy(
    r"(?P<owner>(?:(?:his|her|their|my|our|your|the|a) )?)[^.!?]{0,40}?\bbirthday\b(?P<rest>.*)",
    _IGNORE,
)
_TURN = lazy(r"(?P<verb>turn(?:s|ed|ing)?|celebrat(?:es|ed|ing|e))\b(?P<rest>.*)", _IGNORE)
_YEAR_OLD = lazy(rf"(?P<article>an? )?{_AGE}[ -](?:years?|months?|yrs?)[ -]olds?", _IGNORE)
_CLAUSE = lazy(
    r"(?P<lead>(?:he|she|they|it|who|\p{Lu}\p{L}{1,20})(?:'s|'re| is| are| was| were))\b.*", _IGNORE
)
_IS = lazy(r"(?P<be>is|are|was|were|'s|'re)\b.*", _IGNORE)
# "is 8" says how old a child is; "is 8 today" and "is 60", what there is to celebrate.
_CHILDS_AGE_LAST = lazy(
    rf"\b(?:1?\d|(?!\d){_AGE})(?:[ -](?:years?|months?|yrs?)[ -]olds?)?\Z", _IGNORE
)
_BORN = lazy(r"(?P<lead>(?:(?:was|were) )?born)\b.*", _IGNORE)
_LABEL = lazy(r"(?:d\.?o\.?b\.?|date of birth|birth ?date)\b", _IGNORE)
_MILESTONE = lazy(r"\d{1,3}(?:st|nd|rd|th)", _IGNORE)
_OWNED = lazy(r"(?:'s|s'|\b(?:his|her|their|my|our)) \Z", _IGNORE)
_DATE = lazy(
    r"\d{1,4}[./ -]\d|\d{4}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}{0,6}\b",
    _IGNORE,
)
_AFTER_TURN = lazy(r"\b(?:turn(?:s|ed|ing)?|is|are|was|be|now|he's|she's|i'm|they're) \Z", _IGNORE)
_HAPPY_BEFORE = lazy(r"\bhappy \Z", _IGNORE)
_BIRTHDAY_NEXT = lazy(r"[ \t]{1,3}birthday", _IGNORE)
# A post that stays says whose birthday it is: "Happy birthday to our caretaker".
_ROLE_NEXT = lazy(
    rf"[ \t]{{1,3}}(?:to[ \t])?(?:(?:our|my|the)[ \t])?(?:(?:{ADJECTIVE}|{MODIFIER})[ \t]){{0,3}}"
    rf"(?:{ROLE}|{ROLES}\b)",
    _IGNORE,
)
_NAME_NEXT = lazy(r" \p{Lu}\p{Ll}")
_NOUN_NEXT = lazy(
    r" (?:girl|boy|child|pupil|student|son|daughter|brother|sister|sibling|twin|niece|nephew|cousin"
    r"|lad|lass|kid|footballer|swimmer|runner|gymnast|dancer|pianist|cellist|player|singer|artist"
    r"|reader|chess|star)",
    _IGNORE,
)
_CELEBRATION = {
    "turns": "celebrates",
    "turned": "celebrated",
    "turning": "celebrating",
    "turn": "celebrate",
}


def without_age(mark: Mark, passage: Passage, *, name_next: bool) -> str:
    """Return what to write instead of a birthday, a date of birth or an age.

    Args:
        mark: The words.
        passage: The field.
        name_next: Whether a name follows directly ("9-year-old Mia").
    """
    words = mark.reading.strip().replace("\u2019", "'")
    lead = regex.sub(r"\s+", " ", passage.before(mark.start)[-40:])
    after = passage.after(mark.end)
    if tag := _TAG.fullmatch(words):
        return tag["wish"] + tag["day"]
    if _WISHES.fullmatch(words):
        return "best wishes" if _ROLE_NEXT.match(after) else _ORDINAL.sub("", words)
    if _YEAR_OLD.fullmatch(words):
        describes = name_next or _NOUN_NEXT.match(after) or _NAME_NEXT.match(after)
        return _years_old(words.casefold(), describes=bool(describes))
    if found := _BIRTHDAY.fullmatch(words):
        return _birthday(found, lead)
    if found := _TURN.fullmatch(words):
        verb = found["verb"].casefold()
        past = verb.endswith("ed")
        return _CELEBRATION.get(verb, verb) + (
            ("" if past else " soon") if found["rest"].strip(" .!") else ""
        )
    return _plain_age(words, lead, after)


def _years_old(words: str, *, describes: bool) -> str:
    """Return what stands for "a 9-year-old", which may describe a noun or stand alone."""
    article = "a " if words.startswith(("a ", "an ")) else ""
    if describes:
        return f"{article}young"
    return "children" if words.endswith("s") else f"{article}child"


def _birthday(found: regex.Match[str], lead: str) -> str:
    if _HAPPY_BEFORE.search(lead):
        return "birthday"
    day = f"{found['owner']}big day"
    return f"{day} is soon" if regex.match(r" (?:is|falls)\b", found["rest"]) else day


def _plain_age(words: str, lead: str, after: str) -> str:
    if _LABEL.match(words):
        return "[date of birth left out]"
    if found := _BORN.fullmatch(words):
        return f"{found['lead']} a few years ago"
    if found := _CLAUSE.fullmatch(words) or _IS.fullmatch(words):
        return f"{found[1]} {'young' if _CHILDS_AGE_LAST.search(words) else 'celebrating'}"
    if _DATE.search(words):
        return "[date left out]"
    if _MILESTONE.fullmatch(words) and _OWNED.search(lead):
        return "" if _BIRTHDAY_NEXT.match(after) else "birthday"
    turned = _AFTER_TURN.search(lead) and not _BIRTHDAY_NEXT.match(after)
    return "a year older" if turned else ""
