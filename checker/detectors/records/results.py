"""How results are put into words: grades, tests, music exams, standards, reading levels."""

from __future__ import annotations

from checker.detectors.individuals.statements import Bound, form
from checker.detectors.records.words import (
    COLOUR,
    COUNT,
    EXAM,
    EXPECTED,
    GOT,
    GRADE,
    HIS,
    INSTRUMENT,
    MARK,
    MUSIC_GRADE,
    NUMBER,
    OUT_OF,
    SUBJECT,
    TESTED,
    TESTS,
    TRIPLES,
)

RESULTS = (
    # "got a grade 9 in maths and a 7 in art", "two A*s in sciences"
    form(
        TESTS,
        rf"""
        (?:{GOT} (?:{HIS}|{COUNT} |straight )?(?:grade )?|an? (?:grade )?|(?<=[:,-] ?)grade[ ]
        |{COUNT} (?=\d?(?-i:[A-E9])\*?s))
        {GRADE}(?:(?:, | and | & )(?:an? |{COUNT} )?{GRADE}){{0,4}}
         (?:in|for|at) (?:his |her |the )?(?:gcse |a[ -]level )?{TESTED}
        (?:(?:, | and )(?:an? )?(?:grade )?{GRADE} (?:in|for) {SUBJECT}){{0,5}}""",
    ),
    # "straight 9s"
    form(
        "as bs cs a*s 9s 8s 7s 6s 5s 4s distinctions"
        " & straight got gets achieved gained earned all secured bagged scored",
        rf"(?:straight|{GOT} {COUNT}|all) (?:(?-i:A\*s?|[A-C]s)|[4-9]s|grade [4-9]s|distinctions)",
        confidence=0.7,
    ),
    # "got nine GCSEs"
    form(
        "gcses levels highers",
        rf"""
        {GOT} (?:all (?:his|her) )?{COUNT} (?:good )?(?:gcses|a[ -]levels|highers)
        (?: at grades? \d[^.!?\n]{{0,12}})?""",
    ),
    # "passed the 11+", "resitting his English exam", "passed her grade 3"
    form(
        f"passed failed flunked aced resat resitting resit resits retook retaking & grade {TESTS}",
        rf"""
        (?:passed|failed|flunked|aced|resat|resits?|resitting|retook|retaking) {HIS}?
        (?:{SUBJECT} |grade [1-8] ){{0,2}}
        (?:(?<!driving ){EXAM}|(?<=his |her )grade [1-8]|(?<=his |her ){SUBJECT})""",
    ),
    # As in: A*AA, three A* predictions.
    form(TRIPLES, r"(?<!\d )(?-i:(?:A\*|[A-E]){3,4})(?![\w*])", Bound.SUBJECT),
    form("predictions prediction", rf"(?:an?|{COUNT}) {GRADE} predictions?"),
    form(
        "predicted",
        rf"""
        predicted (?:an? |grades? )?(?:of )?(?:an? )?(?:grade )?{GRADE}
        |(?<=his |her |'s )predicted grades?""",
    ),
    # As in: passed Grade 3 piano with merit; Grade 5 flute (merit); a distinction in Grade 2 cello.
    form(
        "grade & passed passes passing failed failing got achieved completed gained earned received"
        " bagged",
        rf"""
        (?:pass(?:ed|es|ing)|fail(?:ed|ing)|got|achieved|completed|gained|earned|received|bagged)
         {HIS}?{MUSIC_GRADE} {INSTRUMENT}(?: exam)?
        (?:(?: with| wi'?| \(|, | -)? ?(?:an? )?(?:merit|distinction|pass|honours)\)?)?""",
    ),
    form(
        "merit distinction pass passed & grade exam",
        rf"""
        {MUSIC_GRADE}(?: {INSTRUMENT})?(?: exam)?
        (?:,? with|,? wi'?|:| \(|,| -)? ?(?:an? )?(?:merit|distinction|pass(?:ed)?)\)?
        |(?:{GOT} )?(?:an? )?(?:merit|distinction) (?:in|for|at) {HIS}?
        (?:{MUSIC_GRADE}(?: {INSTRUMENT})?|{INSTRUMENT} exam)(?: exam)?""",
    ),
    # "scored 118 in his SATs", "20/20 in her spelling test"
    form(
        TESTS,
        rf"""
        (?:{GOT} (?:only |just |an? )?(?:(?:scaled )?score of )?{MARK}(?: and {MARK})?|{OUT_OF})
         (?:in|on|for) {HIS}?(?:year \d{{1,2}} |weekly |end of \w{{1,8}} )?{TESTED}(?!-| match)
        (?:(?:, | and )(?:an? )?{MARK} (?:in|on|for) {HIS}?(?:{SUBJECT}|{EXAM})){{0,4}}""",
    ),
    # As in: spelling test, Eleni 19 out of 20.
    form(
        "marks mark score scores test tests spelling spellings result results sats",
        rf"(?<=\b(?:tests?|marks?|spellings?|scores?|results?|sats)\b[^.!?\n]{{0,80}}){OUT_OF}",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form("scaled", r"scaled score (?:of|was|is) \d{2,3}"),
    # "is working below the expected standard in writing"
    form(
        "expected depth expectations",
        rf"""
        (?:(?:is|was|'s|now|still|currently) ){{0,2}}
        (?:working|reach(?:ed|ing)|achiev(?:ed|ing)|exceeded|met|meeting|missed|got|at|below|above)
         (?:well )?(?:at |below |above |towards |within |just )?(?:the )?{EXPECTED}
        (?: (?:in|for|across) {SUBJECT})?""",
    ),
    # A cell of a table: "| working towards |"
    form(
        "depth towards below expected",
        r"""
        (?<=[|,;:(] ?)(?:greater depth|working (?:towards|below|at greater depth)
        |expected standard|below expected)(?= ?(?:[|,;)\n]|$))""",
    ),
    form(
        "set",
        rf"""
        (?:in|into|to|down to|up to) (?:(?:the )?(?:bottom|top|lowest|second) set|set [1-6])
         (?:for|in) {SUBJECT}""",
    ),
    form(
        "ahead behind below",
        rf"{NUMBER} (?:years?|months|terms) (?:ahead|behind|below) (?:in|for|with) {HIS}?{SUBJECT}",
    ),
)

READING = (
    # "reading age is 12", "her reading level has gone from red to blue"
    form(
        "reading",
        rf"""
        reading (?:age|level|band)
         (?:(?:of|is|was|has \w{{2,9}} to|at|now|only|just|still|an?|two|three|\d{{1,2}}) ){{1,4}}
        (?:\d{{1,2}}(?:[.:]\d{{1,2}})?|{COLOUR}|(?:years?|months) (?:behind|below|ahead|above)
        |five|six|seven|eight|nine|ten|eleven|twelve|thirteen)""",
    ),
    # "on lime band", "stuck on Turquoise"
    form(
        "band level books stuck",
        rf"""
        (?:on|onto|on to|to|at|of|reached|reading) (?:the )?{COLOUR} (?:book |reading )?
        (?:band|level|books)|stuck on {COLOUR}""",
        confidence=0.75,
    ),
    form(
        "reader",
        """
        (?:is|became|become|becomes|now|officially|being|as) (?:now |officially |already )?
        a free reader""",
    ),
)
