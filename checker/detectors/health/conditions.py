"""How lasting conditions, traits, allergies and special educational needs are put into words."""

from __future__ import annotations

from checker.detectors.health.words import (
    AID,
    AID_TRIGGERS,
    ALLERGEN,
    HAS,
    IS,
    LASTING,
    LASTING_TRIGGERS,
    NO_CAUSE,
    OF_SOMEBODY,
    SLIGHT,
    TRAIT,
    TRAIT_TRIGGERS,
)
from checker.detectors.individuals.statements import Bound, form

_PUPIL = r"(?:child|pupil|student|learner|boy|girl|lad|lass|kid|son|daughter|twins?|brother|sister)"

CONDITIONS = (
    # "has asthma", "her epilepsy", "with ADHD and dyslexia"
    form(
        LASTING_TRIGGERS,
        rf"""
        (?:{HAS} |{OF_SOMEBODY}(?:own )?){SLIGHT}{LASTING}{NO_CAUSE}
        (?:(?:, | and | & ){SLIGHT}{LASTING}{NO_CAUSE}){{0,3}}""",
    ),
    # "is autistic", "my autistic son"
    form(
        TRAIT_TRIGGERS,
        rf"""
        {IS}(?:an? )?{TRAIT}(?! to\b| (?:spots?|side|corner|drive|alley|faith|taste)\b)
        |{TRAIT}(?= (?:\w{{3,10}} )?{_PUPIL}\b)""",
    ),
    form(
        "spectrum register",
        "on the (?:autis(?:m|tic) )?spectrum|on the (?:sen|send|sen/d|send/sen) register",
    ),
    form("EAL SEN SEND needs", rf"(?:(?-i:EAL|SEND?)|special needs)(?= {_PUPIL}\b)"),
    # A cell of a table or a note in brackets: "(pupil premium)"
    form(
        "premium fsm meals eal sen send ehcp",
        r"""
        (?<=[|;,(] ?)(?:pupil premium|fsm|free school meals|eal|sen|send|ehcp|sen support)
        (?= ?(?:[|;,)\n]|$))""",
    ),
    form(LASTING_TRIGGERS, rf"(?<=[|;:,(] ?){LASTING}(?= ?(?:[|;)\n]|$))"),
    form("extra & time", r"(?:25|50) ?(?:%|per ?cent) extra time|extra time in (?:his|her) exams"),
    form("mental", rf"{OF_SOMEBODY}mental health(?: \w{{3,10}})?", confidence=0.75),
    form(
        "harm harms harmed harming overdose suicide",
        """
        self[ -]harm(?:s|ed|ing)?|(?:took|taken|taking) an overdose|suicide attempt
        |attempted suicide""",
    ),
    form(
        "premature prematurely overweight obese underweight sight hearing fed",
        rf"""
        born (?:very )?premature(?:ly)?|{IS}(?:overweight|obese|underweight|tube[ -]fed)
        |(?:lost|losing) (?:his|her) (?:sight|hearing)""",
        Bound.SUBJECT,
    ),
    form("wheelchair", rf"wheelchair[ -]user|{IS}in a wheelchair|us(?:es|ing) a wheelchair"),
)

ALLERGIES = (
    form(
        "allergic allergy allergies anaphylactic anaphylaxis",
        rf"""
        {IS}?allergic to (?:(?:all|most|some|both) )?{ALLERGEN}|allergy to {ALLERGEN}
        |allergic reaction(?: to \w{{2,12}})?|anaphylactic shock|(?:into|of) anaphylaxis
        |(?:{HAS} |{OF_SOMEBODY}){SLIGHT}{ALLERGEN} allerg(?:y|ies){NO_CAUSE}""",
    ),
    form(
        "nut nuts peanuts dairy milk egg eggs wheat gluten shellfish fish sesame soya lactose"
        " & can't can cannot mustn must t",
        rf"(?:can't|cannot|can not|mustn't|must not) (?:have|eat) {ALLERGEN}(?: or {ALLERGEN})?",
    ),
)

AIDS = (
    # "forgot her inhaler", "is on penicillin", "with a feeding tube"
    form(
        AID_TRIGGERS,
        rf"""
        (?:(?:takes?|took|taking|needs?|needed|carries|carry|forgot|forgotten|has|had|with|on|uses?
        |using|wears?|wearing|got|gets|in|without|having|given|relies on)
         (?:(?:an?|the|his|her|two|daily|regular|strong|new|some) ){{0,2}}|{OF_SOMEBODY}(?:new )?)
        {AID}{NO_CAUSE}(?! (?:access\w{{0,5}}|basketball|ramps?|spaces?|users|rugby|tennis))""",
        confidence=0.75,
    ),
)
