"""Where the register meets a draft: which mentions count, and as what.

A spelling decides where it can: a full name, or a first name that is no other word. Where it
cannot, the words around have to agree: see `agrees`, the one place at which other evidence
(the name detectors' today, the trained reader's as soon as there is one) is asked.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from checker.detectors.common.phrases import words
from checker.detectors.names.doubt import is_public
from checker.detectors.names.fields import is_file_name
from checker.detectors.names.model import Name, style_of
from checker.detectors.names.roles import PARENT, PUPIL, STAFF, role_said
from checker.detectors.names.spelling import Spelling, looks_like_a_place
from checker.detectors.names.words import NEVER, OPENERS, ORGANISATION, TWO_EDGED
from checker.drafts import Account
from checker.findings import Evidence, family
from checker.school.matching import Kind, Named, find_named
from checker.school.spans import Spans
from checker.school.spellings import JOINT, fold
from checker.text import lexicon
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.findings import Detection
    from checker.school.roster import Roster
    from checker.text.reading import ReadDraft, Reading

DETECTOR = "register"

MOST_LOOKED_UP = 200
"""Children of one name who are looked at one by one; no single school has more."""

_SURE = {
    Kind.FULL: 0.99,
    Kind.INITIAL: 0.97,
    Kind.GIVEN: 0.95,
    Kind.NICKNAME: 0.85,
    Kind.MISSPELT: 0.75,
    Kind.SURNAME: 0.75,
    Kind.FAMILY: 0.9,
    Kind.STAFF: 0.98,
    Kind.STAFF_GIVEN: 0.9,
}
"""How sure each kind of mention is: our own estimates, in steps."""

CERTAIN = frozenset({Kind.FULL, Kind.INITIAL, Kind.GIVEN})
"""The kinds that say who is meant, as far as a spelling can."""

_ALONE = frozenset({Kind.GIVEN, Kind.NICKNAME, Kind.MISSPELT, Kind.STAFF_GIVEN})
_TITLE_BEFORE = lazy(
    r"\b(?:mrs?|ms|miss|mx|dr|doctor|prof(?:essor)?|sir|lord|lady|dame|rev(?:erend|d)?|fr|father|sister|"
    r"saint|st|aunt(?:ie|y)?|uncle|nan(?:a|ny)?|gran(?:ny|dma|dad|dpa)?|coach|king|queen|prince(?:ss)?)"
    r"\.?\s{1,2}$",
    regex.IGNORECASE,
)
_SURNAME_AFTER = lazy(r"\x20(?P<word>\p{Lu}\p{Ll}[\p{L}']{1,30})(?!\p{L})")
_NEXT = lazy(r"(?:'s)?[\s-](?P<word>\p{L}[\p{L}']{1,30})")
# What children do in posts, right behind a name; a state ("is", "was") goes with words too.
_CHILD_DOES = lazy(
    r"\s(?:has\s(?:been|won|earned|made|had|worked|shown)|said|says|ran|won|came|went|got|loved|loves|told|"
    r"scored|played|sang|swam|wrote|baked|drew|painted|danced|climbed|jumped|worked|helped|found|brought|"
    r"chose|enjoyed|joined|showed|shared|wore|took|finished|learned|learnt|practised|performed|designed|"
    r"built|collected|raised|received|presented|thought|read\s(?:a|the|her|his|their)|made\s(?:a|the|her|his))\b"
)
_COMPANY_REACH = 8
_COMPANY = lazy(r",\s(?:and\s)?|\s(?:and|&)\s")
_CAPITAL_WORD = lazy(r"(?<![\p{L}'])\p{L}[\p{L}']{3,30}")
_CLASS_WORD = lazy(r"\b[Yy]ear\s(?:\d{1,2}|R)\b|\b[\p{L}\d]{1,12}\b")
_NEAR = 40
"""Code points around a name in which a class says whose name it is."""
_MOST_TITLE_CASE = 0.6


# Short forms that are everyday words, brands or places as well, beside those of TWO_EDGED.
_SHORT_AND_WORDS = words(
    """
    abbey ally ara austin barbie bat bell belle bess birdie bob bradford brandy cal cam cass
    cher cole con dan dell dick dolly don ford fritz gene ham hank herb ian jean jock lamont
    len link lon mac mack mal marge mat minnie mona monty nada nan nat ned nell newt newton
    ora orlando peg polly rod ross rudy sal sherry sid sol stella tab val wally walt ward webb
    wood woody
    """
)


@dataclass(frozen=True, slots=True)
class Met:
    """Children who are meant somewhere in a draft.

    Attributes:
        detection: What was seen.
        kind: How they are named.
        places: The places on the register of those whom it may mean; none for staff.
    """

    detection: Detection
    kind: Kind
    places: Sequence[int]


def meet(
    read: ReadDraft, seen: Sequence[Detection], roster: Roster, words_here: frozenset[str]
) -> list[Met]:
    """Return whom of the school a draft names.

    Args:
        read: The draft.
        seen: What the detectors saw.
        roster: The names of the school.
        words_here: Folded words that mean something else at this school (classes, houses).
    """
    found = []
    for reading in read.fields:
        named = find_named(reading.text, roster, file_name=is_file_name(reading.field))
        if named:
            place = _Place(reading, seen, read.draft.account, named, words_here)
            found += [place.met(one, roster) for one in named if place.counts(one)]
    return found


def agrees(seen: Spans, start: int, end: int) -> bool:
    """Say whether other evidence takes the same words for somebody's name.

    Args:
        seen: Where the detectors, and the reader, saw names of people in the field.
        start: First code point.
        end: One past the last.
    """
    return seen.touch(start, end)


class _Place:
    """A field with what is known about it."""

    def __init__(
        self,
        reading: Reading,
        seen: Sequence[Detection],
        account: Account,
        named: Sequence[Named],
        words_here: frozenset[str],
    ) -> None:
        self.reading = reading
        self.text = reading.text
        self.account = account
        self.words_here = words_here
        self.seen = Spans(reading.places(one for one in seen if family(one.code) == "name"))
        self.doubtful = {one.start for one in named if self._may_be_a_word(one)}
        self.sure = Spans((one.start, one.end) for one in named if one.start not in self.doubtful)

    def counts(self, one: Named) -> bool:
        """Say whether a mention is of somebody at the school."""
        if one.kind is Kind.STAFF:
            return True
        if one.kind is Kind.FULL:
            # "Will green bins be emptied?": a child may be called Will Green all the same.
            return not self._is_half_a_word(one) or agrees(self.seen, one.start, one.end)
        if one.kind is Kind.SURNAME and not self._stands_as_surname(one):
            return False
        if one.start in self.doubtful and not self._is_meant(one):
            return False
        if self._is_part_of_longer_name(one):
            return False
        return one.glued or not (self._is_something_else(one) or self._is_cut_short(one))

    def met(self, one: Named, roster: Roster) -> Met:
        """Return a mention as what was seen."""
        start, end = self._whole(one)
        code = PARENT if one.kind is Kind.FAMILY else PUPIL if one.pupils else STAFF
        known = one.kind not in {Kind.NICKNAME, Kind.MISSPELT, Kind.SURNAME}
        detection = self.reading.detection(
            code,
            start,
            end,
            detector=DETECTOR,
            confidence=_SURE[one.kind],
            evidence=Evidence.REGISTER if known else Evidence.CONTEXT,
        )
        return Met(detection, one.kind, self._in_class_said(one, roster))

    def _in_class_said(self, one: Named, roster: Roster) -> Sequence[int]:
        """Return those of several children whose class or year is told beside the name."""
        if not 1 < len(one.pupils) <= MOST_LOOKED_UP:
            return one.pupils
        around = self.text[max(0, one.start - _NEAR) : one.end + _NEAR]
        beside = {fold(word) for word in _CLASS_WORD.findall(around)}
        return roster.those_in(one.pupils, beside) or one.pupils

    def _is_half_a_word(self, one: Named) -> bool:
        """Say whether a name has an everyday word for a first name and small letters."""
        words = self.text[one.start : one.end].split()
        small = any(word[0].islower() for word in words)
        return not one.glued and small and fold(words[0]) in TWO_EDGED

    def _whole(self, one: Named) -> tuple[int, int]:
        """Return the span of a full name, with what else of it others saw ("Alfie Brown Jr")."""
        if one.kind is Kind.FULL:
            for other in self.seen.touching(one.start, one.end):
                if other.start <= one.start and one.end <= other.end:
                    return other
        return one.start, one.end

    def _is_part_of_longer_name(self, one: Named) -> bool:
        """Say whether others saw a longer name around this one: it is somebody else's."""
        return any(
            other.start <= one.start and one.end <= other.end and " " in self.text[slice(*other)]
            for other in self.seen.touching(one.start, one.end)
            if other.end - other.start > one.end - one.start
        )

    def _is_cut_short(self, one: Named) -> bool:
        """Say whether a capitalised word follows that may be a surname nobody lists.

        In a headline every word has a capital, and a sentence may begin there.
        """
        following = _SURNAME_AFTER.match(self.text, one.end)
        if one.kind not in _ALONE or following is None or agrees(self.seen, one.start, one.end):
            return False
        word = fold(following["word"])
        return word not in NEVER and word not in OPENERS and not self._in_title_case(one.start)

    def _is_something_else(self, one: Named) -> bool:
        """Say whether the words around make it a title, a place, a public figure, an adult."""
        if _TITLE_BEFORE.search(self.text[max(0, one.start - 14) : one.start]):
            return True
        if one.kind not in _ALONE:
            return False
        name = Name(one.start, one.end, Spelling.GIVEN, 1, style_of(self.text[one.start]))
        following = _NEXT.match(self.text, one.end)
        word = following["word"] if following else ""
        if word[:1].isupper() and word.casefold() in ORGANISATION:
            return True
        if is_public(self.text, name):
            return True
        # A child's friend may be a pupil, too, whoever tells of it.
        said = {role_said(self.text, name, by) for by in (self.account, Account.OFFICIAL)}
        expected = STAFF if one.kind is Kind.STAFF_GIVEN else PUPIL
        return said.isdisjoint({None, expected})

    def _may_be_a_word(self, one: Named) -> bool:
        """Say whether the form is an everyday word, a class or a house as well."""
        form = one.form.replace(JOINT, " ")
        if one.kind is Kind.STAFF_GIVEN or (one.kind in _ALONE and form in self.words_here):
            return True
        if one.kind is Kind.FAMILY:
            return lexicon.is_word(form) and form != "family"
        if one.kind is Kind.INITIAL:
            # "May I", "Will a": the pronoun and the article.
            first = fold(self.text[one.start : one.end].split(maxsplit=1)[0])
            return first in TWO_EDGED and form in {"a", "i"}
        if one.kind is Kind.NICKNAME and (
            form in _SHORT_AND_WORDS or (lexicon.is_word(form) and self.text[one.start].islower())
        ):
            return True
        if one.kind not in _ALONE or " " in form:
            return False
        return (
            form in TWO_EDGED
            or form in NEVER
            or (lexicon.is_word(form) and not lexicon.is_given_name(form))
        )

    def _is_meant(self, one: Named) -> bool:
        """Say whether the words around take a word for a name."""
        if agrees(self.seen, one.start, one.end):
            return True
        written = self.text[one.start : one.end]
        if not written[0].isupper() or written.isupper() or one.kind is Kind.FAMILY:
            return False
        if self._has_company(one):
            return True
        return bool(_CHILD_DOES.match(self.text, one.end)) and not self._in_title_case(one.start)

    def _has_company(self, one: Named) -> bool:
        """Say whether a surer name stands beside it in a list ("Alfie, Will and Mia")."""
        return any(
            (other.end < one.start and _COMPANY.fullmatch(self.text, other.end, one.start))
            or (one.end < other.start and _COMPANY.fullmatch(self.text, one.end, other.start))
            for other in self.sure.touching(one.start - _COMPANY_REACH, one.end + _COMPANY_REACH)
        )

    def _in_title_case(self, place: int) -> bool:
        """Say whether most longer words of the line have capitals ("Mark Your Calendars")."""
        start = self.text.rfind("\n", max(0, place - 200), place) + 1
        line = self.text[start : place + 100].partition("\n")[0]
        found = _CAPITAL_WORD.findall(line)
        capitals = sum(word[0].isupper() for word in found)
        return len(found) > 1 and capitals > _MOST_TITLE_CASE * len(found)

    def _stands_as_surname(self, one: Named) -> bool:
        written = self.text[one.start : one.end]
        if len(written) < 4 or not written[0].isupper():  # noqa: PLR2004  (Ng, Li, Fox)
            return False
        if agrees(self.seen, one.start, one.end):
            return True
        if lexicon.is_word(written) or looks_like_a_place(written) or fold(written) in NEVER:
            return False
        following = _NEXT.match(self.text, one.end)
        return not (following and following["word"][0].isupper())


def met_by_place(found: Sequence[Met]) -> Callable[[Detection], list[Met]]:
    """Return a function that tells which children a detection of a name may mean."""
    by_field: dict[str, dict[tuple[int, int], Met]] = defaultdict(dict)
    for one in found:
        by_field[one.detection.field][one.detection.start, one.detection.end] = one
    spans = {field: Spans(places) for field, places in by_field.items()}

    def find(detection: Detection) -> list[Met]:
        touched = spans.get(detection.field, Spans()).touching(detection.start, detection.end)
        return [by_field[detection.field][span.start, span.end] for span in touched]

    return find
