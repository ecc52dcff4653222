"""Health, family, record and whereabouts: a vaguer phrase of the same part of speech.

What exactly is private stays unsaid; the sentence around it keeps its grammar. The part
of speech follows from the first words of the span and from what leads up to it, for
which closed lists of English function words are enough (auxiliaries, pronouns and
prepositions: Quirk et al., A Comprehensive Grammar of the English Language, 1985,
sections 2.39-2.40).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from checker.rewording.marks import Mark
    from checker.rewording.passages import Passage

_IGNORE = regex.IGNORECASE
_SUBJECT = r"(?:i|you|he|she|it|we|they|who|that|this|there|mum|dad|mummy|daddy|somebody|nobody)"
_BE = r"(?:is|isn't|are|aren't|was|wasn't|were|weren't|am|be|been|being|'s|'re|'m|got|gets?|feels?|felt|became|seems?)"
_FINITE = (
    r"(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't|do|does|doesn't|did"
    r"|didn't|will|won't|would|can|can't|could|couldn't|should|may|might|must|doubted|boots|kept|said|told)"
)
_CLAUSE = regex.compile(
    rf"(?:{_SUBJECT}(?:'(?:s|re|ve|ll|d|m))?[ \t]|(?:[\p{{L}}\d'-]{{1,20}}[ \t,]{{1,3}}){{1,7}}?{_FINITE}\b)", _IGNORE
)
_BE_FIRST = regex.compile(r"(?P<be>is|are|was|were|am|be|been|being|has been|have been|had been|'s|'re|'m)\b(?P<not>n't| not)?", _IGNORE)
_HAVE_FIRST = regex.compile(r"(?P<have>has|have|had|having|gets?|got|getting|needs?|needed|needing|takes?|took|uses?|used)\b", _IGNORE)
_PAST = regex.compile(
    r"(?:\p{L}{2,15}ed|lost|fell|broke|hurt|went|came|left|spent|missed|kept|won|wrote|ran|hit|bit|threw|sat|began|cut)\b(?!-)", _IGNORE
)
_PRESENT = regex.compile(
    r"(?:suffers|struggles|lives|walks|goes|stays|waits|copes|attends|receives|leaves|sees|misses|scores|reads|catches"
    r"|travels|arrives|sleeps|comes|relies|wears|carries)\b", _IGNORE
)
_ING = regex.compile(r"(?:not )?\p{L}{2,15}ing\b(?! (?:age|band|level|difficult|disab|need))", _IGNORE)
_WAITING = regex.compile(r"(waiting|hoping|applying|asking|fighting|pushing) for\b", _IGNORE)
_PREPOSITION = regex.compile(r"(?:with|without|in|on|at|under|from|for|of|off|away|to|through|after|by|home|alone)\b", _IGNORE)
_AWAY = regex.compile(r"(?:in|at|to|from) (?:the )?(?:hospital|a&e|prison|jail|intensive care|hospice|court|care)\b", _IGNORE)
_PERSON = regex.compile(
    r"(?:\p{L}{2,20}[ -])?(?:user|sufferer|patient|carer|refugee|orphan|adoptee|diabetic|asthmatic|coeliac|epileptic|amputee|survivor)\Z",
    _IGNORE,
)

_AFTER_BE = regex.compile(rf"(?<![\p{{L}}])(?:\p{{L}}{{0,12}}(?<=[\p{{L}}])(?='))?{_BE}(?: (?:so|very|now|still|not|also|both|currently|really|quite)){{0,2}} \Z", _IGNORE)
_AFTER_HAVE = regex.compile(r"\b(?:has|have|had|having|with|despite|given|got|gets|getting)(?: (?:also|now|still|just|always)){0,2} \Z", _IGNORE)
_AFTER_OWNER = regex.compile(r"(?:\b(?:his|her|their|my|our|your|its)|\p{L}'s?) (?:own )?\Z", _IGNORE)
_AFTER_ARTICLE = regex.compile(r"\b(?:an?|the|this|that|some|any|no|severe|mild|bad|serious|recent|new)(?: (?:severe|mild|bad|serious|bit of|little)){0,2} \Z", _IGNORE)
_AFTER_FOR = regex.compile(r"\b(?:for|on|of|about) \Z", _IGNORE)
_PRAISE = regex.compile(r"\b(?:well done|congratulations|proud|thank|thanks|bravo|certificate|award|prize|star|cup|medal)\b", _IGNORE)
_NOUN_FOLLOWS = regex.compile(
    r"[ -](?!(?:is|are|was|were|has|have|had|and|or|but|so|who|which|that|when|while|since|because|for|with|in|on|at|to"
    r"|from|by|of|as|after|before|this|today|yesterday|tomorrow|now|again|will|would|can|could|too|then|than|if|she|he|they|it|we|you|i|his|her|their|our|my|the|an?)\b)\p{Ll}{3,}",
)


def vaguer(mark: Mark, passage: Passage) -> str:
    """Return a vaguer phrase for a private detail; nothing where it can simply go."""
    words = mark.reading.strip().replace("\u2019", "'")
    lead = regex.sub(r"\s+", " ", passage.before(mark.start)[-60:])
    if mark.code == "detail/record":
        return _record(words, lead) or _phrase(words, lead, passage.after(mark.end))
    return _phrase(words, lead, passage.after(mark.end))


def _record(words: str, lead: str) -> str:
    """Return a vaguer phrase for a result that somebody is praised for."""
    if _AFTER_FOR.search(lead) and _PRAISE.search(lead):
        return "working hard" if _ING.match(words) else "hard work"
    if regex.search(r"\b(?:got|gets|achieved|scored|gained|earned|received|passed) \Z", lead, _IGNORE):
        return "a result"
    return ""


def _phrase(words: str, lead: str, after: str) -> str:
    """Return the vaguer phrase that fits between what leads up to the words and what follows."""
    if _CLAUSE.match(words) and not _BE_FIRST.match(words) and not _HAVE_FIRST.match(words):
        return "there has been a lot going on"
    if found := _WAITING.match(words):
        return f"{found[1]} for help"
    return _verb_phrase(words) or _other_phrase(words, lead, after)


def _verb_phrase(words: str) -> str:
    if found := _BE_FIRST.match(words):
        return f"{found['be']} having a busy time"
    if found := _HAVE_FIRST.match(words):
        have = found["have"].casefold()
        if have == "having":
            return "having a lot on"
        return ("has" if have.endswith("s") else "had" if have in {"had", "got", "took", "needed", "used"} else "have") + " a lot on"
    if _PAST.match(words) and not regex.match(r"\p{L}+ed\Z", words):
        return "had a lot on"
    return "has a lot on" if _PRESENT.match(words) else ""


def _other_phrase(words: str, lead: str, after: str) -> str:
    noun_follows = bool(_NOUN_FOLLOWS.match(after))
    if _PERSON.search(words) and not regex.match(r"(?:an?|the|his|her) ", words, _IGNORE):
        return "child" if not noun_follows else ""
    if _AFTER_ARTICLE.search(lead) or _AFTER_OWNER.search(lead):
        if noun_follows:
            return ""
        return "circumstances" if _AFTER_OWNER.search(lead) else "personal matter"
    if _AWAY.match(words):
        return "away"
    if _AFTER_BE.search(lead) or _ING.match(words):
        return "having a busy time"
    if _PREPOSITION.match(words):
        return ""
    return "a lot going on" if _AFTER_HAVE.search(lead) else "personal matters"
