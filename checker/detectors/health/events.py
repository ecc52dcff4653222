"""How illness, treatment, injury and pregnancy are put into words."""

from __future__ import annotations

from checker.detectors.health.words import (
    BODY,
    BONE,
    HAS,
    IS,
    NO_CAUSE,
    OF_SOMEBODY,
    PASSING,
    PASSING_TRIGGERS,
    SLIGHT,
)
from checker.detectors.individuals.statements import Bound, form

ILLNESS = (
    # "has chickenpox", "went home with a temperature"
    form(
        PASSING_TRIGGERS,
        rf"""
        {HAS} {SLIGHT}{PASSING}{NO_CAUSE}
        (?! (?:chart|gauge|sensor|probe|reading|of (?:excitement|\d)))""",
    ),
    # "is poorly"; not "sick of", "ill-advised"
    form(
        "ill poorly unwell sick concussed vomiting hospitalised intensive",
        rf"""
        {IS}(?:off )?(?:ill|poorly|unwell|sick|concussed|vomiting|hospitalised|in intensive care)
        (?! (?:of|as|at|prepared|advised|with (?:worry|excitement|nerves|envy)|to (?:death|the)))
        |off (?:sick|ill|poorly)""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "well & not isn",
        r"""
        (?:isn't|not) (?:feeling )?(?:very )?well(?=[,.!?;:\n]|$| (?:and|so|today|at)\b)""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "fainted vomited puked threw throwing wet soiled positive remission oxygen",
        r"""
        fainted|vomited|puked|thr(?:ew|owing) up|(?:wet|soiled) (?:himself|herself|the bed)
        |in remission|on oxygen|(?:has |had |have )?tested positive(?: for (?:covid|flu))?""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "hospital e casualty intensive",
        r"""
        (?:rushed|taken|admitted|airlifted|blue-lighted|back|ended up|off|whisked) (?:back )?
        (?:to|in|into) (?:the )?(?:\w{4,12}'?s? ){0,2}(?:hospital|a&e|casualty|intensive care)
        |(?:is|was|'s|been|still|back|currently) in hospital
        |in hospital (?:with|for|since|after|again|having)|home from hospital""",
        confidence=0.75,
    ),
    # "off with his back", "signed off with stress"
    form(
        "off signed",
        rf"""
        (?:signed )?off (?:work |school |sick )?with
         (?:(?:his|her) (?:bad |dodgy )?(?:{BODY}|nerves)|stress|burnout|exhaustion)
        |signed off (?:sick|work|by (?:the|his|her) doctor)|signed (?:him|her) off""",
    ),
    form(
        "seizure stroke attack breakdown",
        r"""
        (?:has|had|having|suffered) (?:an? |another )?(?:\w{3,9} )?
        (?:seizure|stroke(?! of)|(?:nervous|mental) breakdown
        |(?:asthma|panic) attack|heart attack(?! when))""",
        confidence=0.7,
    ),
    # "had an operation", "surgery on her heart", "has had his tonsils out"
    form(
        "operation surgery transplant chemo chemotherapy dialysis radiotherapy tooth teeth tonsils"
        " tonsillectomy appendix adenoids grommets replacement",
        rf"""
        (?:has|had|have|having|needs?|needed|after|awaiting|waiting for|recovering from|facing|for
        |his|her) (?:his |her |an? )?(?:(?:major|emergency|heart|open[ -]heart|knee|hip|back|brain
        |spinal|eye|foot|second|third|big|kidney|liver|bone marrow|cancer|hernia) ){{0,2}}
        (?:operation|surgery|transplant|chemo(?:therapy)?|dialysis|radiotherapy)
        (?! (?:to (?:clear|clean|save)|hours|times|christmas|on (?:friday|saturday)))
        |(?:operation|surgery) on (?:his|her) (?:{BODY}|heart|brain|spine|eyes)
        |(?:has|had|having) (?:had )?(?:his|her|a) (?:\w{{4,9}} )?
        (?:tooth|teeth|tonsils|appendix|adenoids|grommets) (?:out|removed|in|fitted)
        |{OF_SOMEBODY}(?:new )?(?:grommets|tonsils|tonsillectomy)
        |(?:{OF_SOMEBODY}(?:new )?|an? )(?:hip|knee) replacement""",
        confidence=0.7,
    ),
)

_BROKE = (
    r"(?:broke|broken|breaking|breaks|fractured|sprained|dislocated|ruptured|tore|torn|twisted"
    r"|snapped|injured|hurt|banged|bumped|cut|burnt|burned|split|chipped|cracked)"
)
INJURIES = (
    form(
        "broke broken breaking breaks fractured sprained dislocated ruptured tore torn twisted "
        "snapped"
        " injured hurt banged bumped cut burnt burned split chipped cracked bad dodgy gammy sore"
        " swollen",
        rf"""
        {_BROKE} (?:his|her|an?|two|three|both (?:his|her))
         (?:(?:left|right|big|little|front|index|own|other|poor) ){{0,2}}{BODY}(?: open)?
        (?! (?:off|in half))
        |(?:an?|his|her) (?:bad|dodgy|gammy|sore|swollen) (?:{BODY}|throat|tummy|stomach|ear)
        |(?:(?:an?|his|her|two|with) |(?<='s ))(?:(?:badly|suspected|nasty|possible) )?
        (?:broken|fractured|sprained|dislocated|torn) (?:(?:left|right|big|little) )?{BONE}""",
    ),
    form(
        "plaster cast sling splint brace coma stitches crutches unconscious out",
        rf"""
        (?:his|her|an?) {BONE} (?:is |was )?in (?:plaster|an? (?:cast|sling|splint|brace))
        |{IS}(?:in plaster|in an? (?:cast|sling|splint|neck brace|coma))|(?:on|in) crutches
        |(?:had|has|have|wearing|with) (?:an?|his|her) (?:cast|sling)(?! (?:of|list|member))
        |out of plaster|off (?:the|his|her) crutches
        |(?:had|has|needed|needs|got|with) (?:\w{{2,8}} )?stitches
        |knocked (?:unconscious|himself out|herself out)""",
    ),
)

PREGNANCY = (
    form(
        "pregnant gone",
        rf"""
        {IS}(?:\w{{1,8}} (?:weeks|months) )?pregnant|{IS}\w{{3,6}} months gone
        |pregnant (?=teacher|student|pupil|girl|ta\b|colleague)\w{{2,9}}""",
    ),
    form(
        "maternity mat",
        r"""
        (?:(?:is|was|'s|off|going|goes|go|leaves?(?: us)?|leaving(?: us)?|left|start(?:s|ing|ed)?
        |begins|away|now|back|returns?|returning|her|on|to|for|from) ){1,4}(?:maternity|mat) leave
        |(?<='s )(?:maternity|mat) (?:leave|cover)""",
    ),
    form(
        "expecting due miscarriage",
        r"""
        expecting (?:a (?:baby|boy|girl|little one)|twins
        |(?:her|their) (?:first|second|third|fourth)(?: (?:baby|child))?)
        |(?:her|the|first|second|third|whose|their) (?:\w{3,8} )?baby(?: boy| girl)?(?: is|'s| was)?
         due(?: in \w{3,9})?|(?:had|her|suffered|after) (?:an? )?miscarriage""",
    ),
)
