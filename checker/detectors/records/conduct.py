"""How attendance, behaviour and incidents are put into words.

"Suspension" and "exclusion" as in the Department for Education's guidance on suspension
and permanent exclusion (2023); "persistent absence" as in its attendance statistics.
"""

from __future__ import annotations

from checker.detectors.individuals.statements import Bound, form
from checker.detectors.records.words import NUMBER, SOMEBODY

_PER_CENT = r"\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent)"
_SENDABLE = (
    r"(?:refunds?|letters?|e-?mails?|texts?|messages?|invitations?|invites|tickets?|forms?|details|reports?"
    r"|newsletters?|links?|reminders?|parcels?|packs?|surveys?|dates|cards|payments?|invoices?|slips?|copies"
    r"|information|notices?|press\srelease|statement)"
)
_WAS = r"(?:is|was|were|'s|been|being|be|got|gets|getting|has|had)"

ATTENDANCE = (
    # As in: Kian's attendance has dropped to 71%.
    form(
        "attendance",
        rf"""
        (?:(?<=his |her |'s )|(?:has|had|with|on) (?:an? )?)(?:\w{{1,12}} )?
        attendance(?: (?:record|rate|figure|score))?
        (?: (?:this|last|for|so) \w{{1,9}}(?: \w{{1,9}})?)?,?
         (?:is|was|of|at|has|stands|dropped|fell|fallen|down|up|below|under|hit|slipped|now)
        (?: (?:at|to|below|under|over|only|just|now|been|dropped|fallen|down|an?|low)){{0,4}}
         (?:{_PER_CENT}|(?:\w{{3,9}}[ -])?\w{{3,9}} per ?cent)""",
    ),
    # As in: Attendance this week: Mia 97%, Tom 88%.
    form(
        "attendance",
        rf"(?<=\battendance\b[^!?]{{0,120}}){_PER_CENT}(?= ?(?:[,;.)\n]|$))",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form("attendance", rf"{_PER_CENT} attendance(?! (?:target|club|figure|assembly))"),
    form(
        "missed been",
        rf"""
        (?:(?:hasn't|hadn't|has not|has never|had never|never|not) missed (?:a|one) (?:single )?
        (?:day|lesson|session)
        |(?:hasn't|has not|not) been in (?:school )?(?:for|since|all)\b
        |missed (?:so many|a few|{NUMBER}) (?:whole )?(?:days?|weeks?|lessons|sessions|months?)
        (?: of (?:school|lessons|term))?)""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "late",
        rf"""
        late (?:(?:{NUMBER}|so many|too many) times|again|most (?:days|mornings)
        |every (?:single )?(?:day|morning|week|monday|tuesday|wednesday|thursday|friday)
        |(?:for|to) (?:registration|school|lessons?|class|period \w{{1,6}}))""",
        confidence=0.7,
    ),
    form("lates late", rf"{NUMBER} (?:lates|late marks?)"),
    form(
        "truanting truant bunked bunking bunks skived skiving skipped skipping persistent"
        " persistently unauthorised refuser refusing",
        r"""
        truanting|play(?:ed|s|ing) truant|bunk(?:ed|ing|s) off|skiv(?:ed|ing) (?:off )?\w{2,9}
        |skipp(?:ed|ing) (?:school|lessons)|persistent(?:ly)? absen(?:t|ce|tee)
        |unauthorised absences?|school refuser|refusing (?:to go to )?school""",
    ),
)

BEHAVIOUR = (
    # "was suspended for two days", "has been excluded from school"
    form(
        "excluded suspended expelled isolation detention kicked",
        rf"""
        (?:{_WAS} ){{1,3}}(?:(?:\w{{3,12}}ly|already|just|now|also|twice) ){{0,2}}
        (?:excluded|suspended|expelled|put in (?:isolation|detention)|kicked out of school)
        (?: from (?:school|the school|class|lessons|the classroom|\w{{1,12}} (?:school|academy)))?
        (?! from)(?: (?:for )?(?:{NUMBER}|the)[ -](?:school )?
        (?:days?|weeks?|term|rest of the \w{{3,6}}))?""",
        confidence=0.75,
    ),
    # "a two-day exclusion", "her suspension"
    form(
        "exclusion suspension isolation fixed",
        rf"""
        (?:an? )?{NUMBER}[ -]day (?:fixed[ -](?:term|period) |internal |temporary )?
        (?:exclusion|suspension|isolation)
        |(?:permanent|fixed[ -](?:term|period)|internal|temporary) (?:exclusion|suspension)
        |fixed[ -]term,? (?:for )?{NUMBER} days
        |(?:his|her) (?:\w{{1,12}} )?(?:exclusion|suspension)|in (?:internal )?isolation""",
    ),
    form(
        "detention detentions",
        rf"""
        (?:(?:has|had|got|gets|given|in|into|another|his|her|{NUMBER}) ){{1,2}}
        (?:(?:\w{{3,8}}|after[ -]school|head's) )?detentions?(?! cent)""",
    ),
    form(
        "report",
        r"""
        (?:(?:is|was|'s|been|being|be|put|placed|goes|went|back|now|still|currently|going) ){1,3}
        on (?:an? |the )?(?:(?:behaviour|head's|headteacher's|red|amber|daily|attendance|slt) )?
        report(?: card)?(?! (?:on|about|that|writing))""",
        Bound.SUBJECT,
    ),
    # "he hasn't had a single red card"
    form(
        "card cards slip slips",
        r"""
        (?:(?:he|she) )?(?:(?:has|had|hasn't|hadn't|not|got|gets|get|given|without|earned|received
        |no|an?|his|her|single|another|first|one|two|three|four) ){1,5}
        (?:red|yellow|amber|behaviour) cards?|(?:pink|yellow|red|behaviour) slips?""",
        confidence=0.7,
    ),
    form(
        "behaviour negative conduct demerit demerits sanction sanctions",
        rf"""
        (?:(?:has|had|got|gets|given|lost|collected|racked up|on|his|her) )?{NUMBER}
         (?:(?:behaviour|negative|conduct|sanction|demerit) (?:points?|marks?)|demerits|sanctions)
        |(?:his|her) (?:behaviour|conduct|demerit) (?:points?|log|record|plan|report|contract)
        |on a behaviour (?:plan|contract|chart)""",
    ),
    form(
        "lost losing lose loses missed missing",
        r"""
        (?:lost|losing|loses?|missed|missing) (?:all )?(?:his|her) (?:whole |morning |entire )?
        (?:play ?time|break ?time|lunch ?time|golden time|break)(?! up)""",
        confidence=0.7,
    ),
    form(
        "managed timetable", "(?:an?|his|her) (?:managed move|(?:part[ -]time|reduced) timetable)"
    ),
    form(
        "banned",
        r"""
        (?:is|was|'s|been|got|being) banned from (?:the |our |every )?(?:\w{3,10} )?
        (?:trip|prom|residential|disco|playground|club|field|bus|school)""",
        Bound.SUBJECT,
    ),
    form(
        "trouble told sent kept",
        rf"""
        {_WAS} (?:in|into) trouble (?:again|at school|with the head)
        |{_WAS} kept (?:in|behind) (?:for|at|after|again)
        |{_WAS} (?:sent to the head(?:teacher)?(?:'s office)?|told off (?:again|for))""",
        confidence=0.7,
    ),
    form(
        "sent chucked thrown kicked & out home",
        rf"""
        (?<!\b{_SENDABLE} )
        (?:{_WAS} sent|(?:{_WAS} )?(?:chucked|thrown|kicked)) out
        (?: of (?:the |his |her )?\w{{2,12}}(?: \w{{3,12}})?)?
        (?! (?:to|on|into|for(?! the)|in|by)\b)
        |{_WAS} sent home (?:(?:early|again|on \w{{6,9}}) )?for \w{{3,12}}ing""",
        Bound.SUBJECT,
        confidence=0.65,
    ),
)

_HURT = "bit|bitten|hit|kicked|punched|slapped|shoved|scratched|spat (?:at|on)|attacked"
INCIDENTS = (
    form(
        "bullied bullying bully bullies",
        rf"""
        (?:{_WAS} ){{1,3}}(?:\w{{3,12}}ly |still |also |so )?bullied
        |(?:is|was|'s|been|accused of|caught|keeps) bullying
         (?:him|her|{SOMEBODY}|other (?:children|kids|pupils))|(?:his|her) bull(?:y|ies)""",
    ),
    # "bit another child", and not a teacher with a wet sponge
    form(
        "hit hits bit bites kicked kicks punched punches slapped slaps shoved scratched spat "
        "attacked"
        " headbutted strangled stabbed",
        rf"""
        (?:{_HURT}|hits|bites|kicks|punches|slaps|headbutted|strangled|stabbed) {SOMEBODY}
        (?! (?:in the face )?with (?:\w{{1,8}} ){{0,2}}(?:sponge|pie|custard|snowball|water))""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    # "has been bitten four times"
    form(
        "bit bitten hit kicked punched slapped shoved scratched spat attacked",
        rf"""
        (?:been|was|got|being|gets) (?:{_HURT}) (?:again|{NUMBER} times
        |at (?:school|playtime|lunch(?:time)?|break)|in the (?:face|head|stomach|mouth|eye)
        |by (?:{SOMEBODY}|the same (?:\w{{2,8}} )?(?:kid|child|boy|girl|lad)))""",
        confidence=0.7,
    ),
    form(
        "caught",
        rf"""
        {_WAS} caught (?:vaping|cheating|smoking|stealing|shoplifting|fighting|drinking|bunking off
        |truanting|swearing|with (?:an? )?(?:vape|knife|phone|drugs|cannabis|weed))""",
    ),
    form(
        "threw throws throwing",
        "thr(?:ew|ows|owing) (?:an?|his|her|the) (?:chair|table|desk|scissors)",
        Bound.SUBJECT,
    ),
    form(
        "safeguarding protection cpoms disclosure",
        r"""
        safeguarding (?:concern|referral|disclosure|incident|issue)s?
        |(?:on a )?child protection (?:plan|conference)|on cpoms|made a disclosure""",
        confidence=0.7,
    ),
)
