"""The patterns by which private details are read: how they begin, and what leads up to them."""

from __future__ import annotations

import regex

from checker.text.patterns import lazy


def _begins(source: str) -> regex.Pattern[str]:
    return lazy(rf"(?:{source})\b", regex.IGNORECASE)


def _follows(source: str) -> regex.Pattern[str]:
    return lazy(rf"(?r)(?:{source})[ \t]{{1,3}}\Z", regex.IGNORECASE)


_FINITE = (
    r"(?:(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|must)(?:n't)?"
    r"|won't|can't|may|might|doubted|kept|said|told)"
)

# How the words begin.
CLAUSE = _begins(
    r"(?:i|you|he|she|it|we|they|who|that|this|there|mum|dad)(?:'(?:s|re|ve|ll|d|m))? \p{L}{1,20}"
    rf"|(?:[\p{{L}}\d'-]{{1,20}}[ ,]{{1,3}}){{1,7}}?{_FINITE}"
)
BE = _begins(r"(?P<be>(?:has|have|had) been|is|are|was|were|am|be|been|being|'s|'re|'m)")
HAS = _begins(
    r"has|gets|needs|takes|uses|suffers|struggles|lives|attends|receives|relies|wears|carries|copes"
    r"|misses|starts|begins|returns|undergoes|faces|battles"
)
HAD = _begins(
    r"had|got|needed|took|used|suffered|struggled|missed|scored|achieved|received|gained|passed"
    r"|failed|lost|broke|fractured|fell|spent|attended|hit|bit|threw|came|went|started|began"
    r"|returned|underwent|faced|battled|tore|cut|split|burst"
    r"|\p{L}{3,12}ed (?:his|her|their|both|two|three)"
)
GO = _begins(r"(?P<go>go(?:es|ing|ne)?|went) (?:back )?(?:on|off|in|into|to)")
SCORED = _begins(r"got|scored|achieved|gained|passed|earned|received")
PUNISHED = _begins(
    r"(?:got|gained|earned|received) (?:(?:sent|told|kept|put|taken|caught|moved|thrown|excluded"
    r"|suspended|expelled|banned|in|into)\b|(?:\p{L}{1,10} ){0,2}(?:detentions?|exclusions?"
    r"|suspensions?|warnings?|sanctions?|cards?|reports?))"
)
HAVE = _begins(r"have|get|need|take|use|suffer|struggle|attend|receive|miss")
HAVING = _begins(r"having|getting|needing|taking|using")
AWAITING = _begins(r"(?P<verb>waiting|hoping|applying|asking|fighting|pushing) for")
MODAL = _begins(
    r"(?:can|could|will|would|do|does|did|may|might|must|should)(?:n't|not)?|can't|won't"
)
ING = _begins(r"(?:not )?\p{L}{2,15}ing(?! (?:age|band|level|difficult|disab|need|aid))")
AWAY = _begins(
    r"(?:back )?(?:in|at|to|from) (?:the )?(?:hospital|a&e|prison|jail|intensive care|hospice)"
    r"|on (?:\p{L}{1,12} )?leave|(?:signed )?off (?:(?:from )?(?:work|school)|sick|ill|poorly|with)"
)
PREPOSITION = _begins(
    r"because of|due to|owing to|thanks to|despite|with|without|in|on|at|under|from|for|of|off"
    r"|through|after|by"
)
OWN_ARTICLE = _begins(r"an?|the|his|her|their|my")
ON = lazy(r"[ \t]{1,3}on\b", regex.IGNORECASE)
PERSON = lazy(
    r"\b(?:user|sufferer|patient|carer|refugee|orphan|diabetic|asthmatic|coeliac|epileptic|amputee"
    r"|survivor)\Z",
    regex.IGNORECASE,
)
PLURAL = lazy(r"(?<!diabete)(?<![aius])s\Z|ies\Z", regex.IGNORECASE)
ACHIEVED = lazy(
    r"\d ?%|\b(?:grade|merit|distinction|passe[sd]|full marks|top|best|perfect|highest)\b",
    regex.IGNORECASE,
)

# What leads up to them.
AFTER_BE = _follows(
    r"(?:\b(?:is|are|was|were|am|be|been|being|became|seems?|felt|feels?)(?:n't)?|\p{L}'(?:s|re|m))"
    r"(?: (?:so|very|now|still|not|also|both|quite)){0,2}"
)
AFTER_HAVE = _follows(
    r"\b(?:has|have|had|having|with|despite|got|gets|getting|after)"
    r"(?: (?:also|now|still|always|severe|mild|bad)){0,2}"
)
AFTER_OWNER = _follows(
    r"(?:\b(?:his|her|their|my|our|your|its)|\b(?!it's|he's|she's|that's)\p{L}{1,30}'s)"
    r"(?: (?:own|severe|mild))?"
)
# "the new hearing aids are": what they are is left standing.
OPEN_END = lazy(r"\b(?:is|are|was|were)\Z", regex.IGNORECASE)
AFTER_ARTICLE = _follows(
    r"\b(?:an?|the|this|some|any|no)(?: (?:severe|mild|bad|serious|recent|new|nasty)){0,2}"
)
AFTER_ON = _follows(r"\bon")
AFTER_FOR = _follows(r"\b(?:for|on)(?: (?:his|her|their))?")
AFTER_SCORING = _follows(
    r"\b(?:got|gets|achieved|achieves|scored|gained|earned|received|passed|with)"
)
AFTER_SCORING_A = _follows(
    r"\b(?:got|gets|achieved|achieves|scored|gained|earned|received|passed|with) an?"
)
PRAISE = lazy(
    r"\b(?:well done|congratulations|proud|thanks?|bravo|certificate|award|prize|star|cup|medal)\b",
    regex.IGNORECASE,
)

VERB_BEHIND = lazy(
    r" (?:is|was|has|comes?|came|means|meant|gets|got|makes|made)\b|'s\b", regex.IGNORECASE
)

# A noun that the words describe ("an autistic boy", "the EHCP meeting").
NOUN_BEHIND = lazy(
    r"[ -](?!(?:is|are|was|were|has|have|had|and|or|but|so|who|which|that|when|while|since|because"
    r"|for|with|in|on|at|to|from|by|of|as|after|before|this|today|yesterday|tomorrow|now|again|will"
    r"|would|can|could|too|then|than|if|she|he|they|it|we|you|his|her|their|our|my|the)\b)\p{Ll}{3}"
)
