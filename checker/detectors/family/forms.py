"""How adoption, care, separation, prison, bereavement, debt and asylum are put into words.

The kinds are those of the code `detail/family`; special categories of data and criminal matters
among them are those of the UK GDPR (articles 9 and 10).
"""

from __future__ import annotations

from checker.detectors.individuals.statements import Bound, Forms, form

_HIS = r"(?:his|her|their|my|(?<='s |s' |whose ))"
_KIN = (
    r"(?:mum|mam|dad|mother|father|parents?|step-?(?:mum|dad)|mummy|daddy|brother|sister|twin"
    r"|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|auntie?|uncle"
    r"|husband|wife|partner|nain|taid)"
)
_PARENTS = r"(?:parents|mum and dad|mam and dad|mother and father|folks)"
_IS = r"(?:is|was|are|were|'s|'re|been|being|has been|have been|went|going|goes|still|back|now)"
_AWAY = r"(?:prison|jail|custody|court)"

_KIN_TRIGGERS = (
    "mum mam dad mother father parent parents stepmum stepdad mummy daddy brother sister twin nan"
    " nana gran granny grandma grandad granddad grandpa grandmother grandfather aunt auntie uncle"
    " husband wife partner nain taid"
)

FORMS = Forms(
    form(
        "foster care fostered adopted looked",
        rf"""
        {_IS} (?:in|into|taken into|placed in|leaving)
         (?:foster |residential |local authority |kinship )?care(?! (?:of|home|about|to)\b)
        |(?:lives?|living|placed|placement) (?:with|in) (?:an? |his |her )?(?:new )?
        (?:foster (?:care|carers?|family|parents?|placement)|kinship carers?)
        |{_IS} (?:a )?(?:looked[ -]after(?: child)?|fostered|adopted)
        (?! (?:a|an|by the school)\b)""",
    ),
    form(
        _KIN_TRIGGERS + " & divorce divorced divorcing separated separating splitting split broken",
        rf"""
        {_HIS} ?{_PARENTS} (?:\w{{2,8}} ){{0,2}}?(?:(?:are|have|were|got|getting|been) ){{0,2}}
        (?:divorced|divorcing|separated|separating|splitting up|split up|split)\b
        |{_HIS} ?{_PARENTS}'? (?:divorce|separation|split)""",
    ),
    form(
        _KIN_TRIGGERS + " & prison jail custody court arrested deported inside",
        rf"""
        {_HIS} ?{_KIN}(?: (?:is|was|'s|has|been|being|went|going|goes|got|still|back|now)){{1,3}}
        (?: sent)? (?:(?:in|to|into|up in|inside|out of) {_AWAY}|arrested|deported)
        |{_HIS} ?{_KIN} (?:in|out of) (?:prison|jail)""",
    ),
    form(
        _KIN_TRIGGERS + " & died dies passed lost loss funeral death dying bereaved buried killed",
        rf"""
        {_HIS} ?(?:great-?|late |poor |lovely |dear )?{_KIN}
         (?:has |have |had |sadly |suddenly |just ){{0,3}}
        (?:died|passed away|passed|was killed|is dying|was buried)
        (?! (?:her|his|the|it|my|down|by)\b)
        |(?:lost|losing|loss of|death of|buried|burying|funeral of) {_HIS}
         (?:great-?|lovely |dear )?{_KIN}(?! in)
        |{_HIS} ?(?:great-?)?{_KIN}'?s? (?:funeral|death|passing)""",
    ),
    form(
        "asylum refugee refugees deportation deported visa",
        r"""
        (?:is|was|are|were|came here as|arrived as|'s) (?:an? )?
        (?:asylum[ -]seekers?|refugees?|seeking asylum)
        |(?:waiting for|awaiting|refused|granted|facing) (?:asylum|deportation)""",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "social protection",
        rf"""
        (?:has|have|had|got|with|{_HIS}) ?(?:an? |his |her )?(?:new )?social worker
        |(?:is|was|are|been|put|placed|'s) (?:on|under) (?:an? |the )?child (?:protection|in need)
        (?: plan| register)?""",
    ),
)
