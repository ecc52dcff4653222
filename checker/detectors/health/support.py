"""How support is put into words: EHC plans, therapies, free school meals, EAL."""

from __future__ import annotations

from checker.detectors.health.words import OF_SOMEBODY
from checker.detectors.individuals.statements import form

_PLAN = "(?:ehcp|ehc plan|ehc needs assessment|ehcna)"
_ASSESSMENT = (
    "(?:(?:autism|adhd|asd|dyslexia|ed psych|educational psychologist'?s?) "
    "(?:assessment|diagnosis))"
)
_THERAPY = (
    r"(?:speech (?:and language )?therap(?:y|ist)|occupational therap(?:y|ist)|play therap(?:y|ist)"
    r"|art therapy|counsell(?:ing|or)|ed(?:ucational)? psych(?:ologist)?|psychiatrist|psychologist"
    r"|paediatrician|camhs)"
)

SUPPORT = (
    # "waiting for his EHCP"
    form(
        "ehcp ehc ehcna diagnosis camhs assessment",
        rf"""
        (?:wait(?:ing|ed|s)?|appl(?:ied|ying|y)|fighting|fought|pushing|assessed|battling|referred
        |campaigning) (?:\w{{3,9}} ){{0,3}}(?:for|on|to) (?:(?:his|her|an?|the) )?(?:\w{{3,8}} )?
        (?:{_PLAN}|diagnosis|camhs(?: appointment| assessment)?|{_ASSESSMENT})
        |(?:has|have|had|got|gets|with|on|secured|given|granted|refused|denied|awarded|issued|finally)
         (?:(?:an?|his|her|the|finally) ){{0,2}}{_PLAN}
        |{OF_SOMEBODY}(?:\w{{3,8}} )?{_PLAN}(?: (?:meeting|review|application|panel|draft))?
        |(?:his|her) (?:(?:autism|adhd|asd|dyslexia|ocd) )?diagnosis|{_ASSESSMENT}""",
    ),
    # "has one-to-one support"
    form(
        "1 one & support ta teaching adult worker hours care",
        r"""
        (?:has|have|had|needs?|gets?|with|on|full[ -]time) (?:(?:an?|his|her|full[ -]time) ){0,2}
        (?:1[:-]1|one[ -]to[ -]one|1[ -]2[ -]1|1 to 1)
         (?:support|ta|teaching assistant|adult|worker|hours|care)""",
    ),
    # "sees a speech therapist", "is under CAMHS"
    form(
        "therapy therapist counselling counsellor psych psychologist psychiatrist paediatrician "
        "camhs"
        " physio",
        rf"""
        (?:sees?|saw|seeing|under|referred to|referral to|has|having|had|gets|goes to|start(?:s|ed)
        |waiting for|on the waiting list for) (?:(?:an?|the|his|her|regular|weekly|with) ){{0,2}}
        {_THERAPY}(?! (?:training|dog|to school|in to))|(?:his|her) (?:physio|{_THERAPY})""",
        confidence=0.75,
    ),
    form(
        "meals dinners lunches fsm premium pp",
        r"""
        (?:(?:is|was|'s|gets|has|had|on|entitled to|eligible for|qualif(?:y|ies) for
        |receiv(?:es?|ing)|claims?|being|getting) ){1,2}(?:free school (?:meals|dinners)|fsm
        |free lunches|pupil premium|pp child)
        (?! (?:funding|grant|strategy|statement|eligibility|forms?|lead|spend\w{0,4}|report))""",
    ),
    # "speaks no English", "English is her third language"
    form(
        "english eal speaks speak",
        r"""
        (?:speaks?|spoke|speaking|had|has|with|knew|arrived with|came with) (?:very little
        |hardly any|barely any|no|little|not much|zero|(?:barely|hardly|not) a word of) english
        (?! (?:homework|lesson|test|teacher|book))|without a word of english
        |(?:didn't|doesn't|couldn't|can't|(?:did|could|does) not|not) speak
         (?:a (?:single )?word of |any |much )?english
        |english (?:is|was)(?:n't| not)? (?:his|her) (?:first|second|third|fourth|additional|mother)
        (?: (?:language|tongue))?|english as an additional language
        |only speaks? (?-i:(?!English)\p{Lu}\p{Ll}{3,12})
        |(?:is|as|was|'s|has|an?) eal(?! (?:lead|co|team|teacher|support))""",
    ),
)
