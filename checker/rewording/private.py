"""Health, family and record: a vaguer phrase of the same part of speech.

What exactly is private stays unsaid; the sentence around it keeps its grammar. The part
of speech follows from the first words and from what leads up to them, for which closed
lists of function words are enough (auxiliaries, pronouns, prepositions: Quirk et al., A
Comprehensive Grammar of the English Language, 1985, chapter 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage


def _pattern(source: str) -> regex.Pattern[str]:
    return regex.compile(source, regex.IGNORECASE)


# How the words begin.
_FINITE = r"(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|must)(?:n't)?|won't|may|might|doubted|kept|said|told"
_CLAUSE = _pattern(
    r"(?:i|you|he|she|it|we|they|who|that|this|there|mum|dad)(?:'(?:s|re|ve|ll|d|m))? "
    rf"|(?:[\p{{L}}\d'-]{{1,20}}[ ,]{{1,3}}){{1,7}}?(?:{_FINITE})\b"
)
_BE = _pattern(r"(?P<be>(?:has|have|had) been|is|are|was|were|am|be|been|being|'s|'re|'m)\b")
_HAVE = _pattern(
    r"(?:has|gets|needs|takes|uses|suffers|struggles|lives|attends|receives|relies|wears|carries|copes|misses)\b"
)
_HAD = _pattern(
    r"(?:had|got|needed|took|used|suffered|struggled|missed|scored|achieved|received|gained|passed|failed|lost|broke"
    r"|fractured|fell|spent|attended|hit|bit|threw)\b"
)
_HAVE_BARE = _pattern(r"(?:have|get|need|take|use|suffer|struggle|attend|receive|miss)\b")
_HAVING = _pattern(r"(?:having|getting|needing|taking|using)\b")
_AWAITING = _pattern(r"(waiting|hoping|applying|asking|fighting|pushing) for\b")
_ING = _pattern(r"(?:not )?\p{L}{2,15}ing\b(?! (?:age|band|level|difficult|disab|need|aid))")
_AWAY = _pattern(
    r"(?:(?:back )?(?:in|at|to|from) (?:the )?(?:hospital|a&e|prison|jail|intensive care|hospice)|on (?:\p{L}{1,12} )?leave)\b"
)
_PREPOSITION = _pattern(r"(?:with|without|in|on|at|under|from|for|of|off|through|after|by)\b")
_PERSON = _pattern(
    r"(?:user|sufferer|patient|carer|refugee|orphan|diabetic|asthmatic|coeliac|epileptic|amputee|survivor)\Z"
)
_OWN_ARTICLE = _pattern(r"(?:an?|the|his|her|their|my) ")

# What leads up to them.
_AFTER_BE = _pattern(
    r"(?:\b(?:is|are|was|were|am|be|been|being|became|seems?|felt|feels?)(?:n't)?|\p{L}'(?:s|re|m))"
    r"(?: (?:so|very|now|still|not|also|both|quite)){0,2} \Z"
)
_AFTER_HAVE = _pattern(
    r"\b(?:has|have|had|having|with|despite|got|gets|getting|after)(?: (?:also|now|still|always|severe|mild|bad)){0,2} \Z"
)
_AFTER_OWNER = _pattern(
    r"(?:\b(?:his|her|their|my|our|your|its)|\p{L}'s) (?:own |severe |mild )?\Z"
)
_AFTER_ARTICLE = _pattern(
    r"\b(?:an?|the|this|that|some|any|no)(?: (?:severe|mild|bad|serious|recent|new|nasty)){0,2} \Z"
)
_AFTER_FOR = _pattern(r"\b(?:for|on) (?:his |her |their )?\Z")
_AFTER_SCORING = _pattern(
    r"\b(?:got|gets|achieved|achieves|scored|gained|earned|received|passed|with) (?:an? )?\Z"
)
_ACHIEVED = _pattern(
    r"\d ?%|\b(?:grade|merit|distinction|passe[sd]|full marks|top|best|perfect|highest)\b"
)
_PRAISE = _pattern(
    r"\b(?:well done|congratulations|proud|thanks?|bravo|certificate|award|prize|star|cup|medal)\b"
)

# A noun that the words describe ("an autistic boy", "the EHCP meeting").
_NOUN_BEHIND = regex.compile(
    r"[ -](?!(?:is|are|was|were|has|have|had|and|or|but|so|who|which|that|when|while|since|because|for|with|in|on|at|to"
    r"|from|by|of|as|after|before|this|today|yesterday|tomorrow|now|again|will|would|can|could|too|then|than|if"
    r"|she|he|they|it|we|you|his|her|their|our|my|the)\b)\p{Ll}{3}"
)


def vaguer(mark: Mark, passage: Passage) -> str:
    """Return a vaguer phrase for a private detail; nothing where it can simply go."""
    words = " ".join(mark.reading.replace("\u2019", "'").split())
    lead = regex.sub(r"\s+", " ", passage.before(mark.start)[-60:])
    if mark.code == "detail/record":
        if _AFTER_FOR.search(lead) and _PRAISE.search(lead):
            return "working hard" if _ING.match(words) else "hard work"
        if _AFTER_SCORING.search(lead):
            return "result" if lead.endswith((" a ", " an ")) else "a result"
        if _AFTER_HAVE.search(lead) and _ACHIEVED.search(words):
            return "a lot to be proud of"
    return _verb_phrase(words, lead) or _other_phrase(words, lead, passage.after(mark.end))


def _verb_phrase(words: str, lead: str) -> str:
    """Return the phrase for words that have a verb, and nothing for others."""
    if found := _AWAITING.match(words):
        return f"{found[1]} for help"
    if found := _BE.match(words):
        away = _AWAY.match(words[found.end() :].lstrip())
        return f"{found['be']} {'away' if away else 'having a busy time'}"
    for pattern, phrase in (
        (_HAVE, "has"),
        (_HAD, "had"),
        (_HAVE_BARE, "have"),
        (_HAVING, "having"),
    ):
        if pattern.match(words):
            return f"{phrase} a lot on"
    if _CLAUSE.match(words):
        changed = "circumstances have changed"
        return changed if _AFTER_OWNER.search(lead) else "there has been a lot going on"
    return ""


def _other_phrase(words: str, lead: str, after: str) -> str:
    """Return the phrase for a noun, an adjective or a preposition with what belongs to it."""
    owned = _AFTER_OWNER.search(lead)
    if owned or _AFTER_ARTICLE.search(lead):
        if _NOUN_BEHIND.match(after):
            return ""
        if _PERSON.search(words):
            return "child"
        return "circumstances" if owned else "personal matter"
    if _PERSON.search(words) and not _OWN_ARTICLE.match(words):
        return "child"
    if _AWAY.match(words):
        return "away"
    if _AFTER_BE.search(lead) or _ING.match(words):
        return "having a busy time"
    if _PREPOSITION.match(words):
        return ""
    return "a lot going on" if _AFTER_HAVE.search(lead) else "personal matters"
