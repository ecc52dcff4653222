"""How a school record is put into words: results, reading, attendance, behaviour.

Sources of the vocabulary: GCSE and A-level grades as published by Ofqual, key stage 2
scaled scores and "greater depth" of the Standards and Testing Agency, the graded music
exams of ABRSM, Trinity and LAMDA, the book-band colours of the UCL Institute of
Education, and suspension and exclusion as the Department for Education's guidance of
2023 calls them.
"""

from __future__ import annotations

from checker.detectors.individuals_statements import Bound, form
from checker.detectors.individuals_words import any_of

_NUMBER = (
    r"(?:\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|twenty|thirty|forty|several|countless|umpteen)"
)
_COUNT = r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven)"
_GRADE = r"(?:(?-i:A\*|[A-EU])s?|[1-9]s?)(?![\w*.:/-])"
_SUBJECT = any_of(
    "maths, math, mathematics, further maths, english, english lit, english language, english literature, science,"
    "combined science, triple science, biology, chemistry, physics, history, geography, french,"
    "spanish, german, italian, mandarin, urdu, polish, welsh, gaelic, irish, latin, music, drama, art, dt,"
    "computing, computer science, ict, it, re, rs, religious studies, pe, psychology, sociology, economics,"
    "business, business studies, media, media studies, photography, textiles, food tech, food, reading, writing,"
    "handwriting, spelling, spellings, grammar, spag, gps, phonics, times tables, politics, law, philosophy, dance"
)
_EXAM = any_of(
    r"gcse, gcses, a level, a levels, as level, as levels, btec, sats, mocks, mock, mock exams, exam, exams, test,"
    r"tests, highers, higher, national 5, national 5s, 11 plus, 11\+, eleven plus, entrance exam, phonics screening,"
    "phonics screening check, phonics check, screening check, assessment, assessments, paper, spelling test, times tables check"
)
_TESTED = rf"(?:(?:{_SUBJECT} )?{_EXAM}|{_SUBJECT})"
_INSTRUMENT = any_of(
    "piano, violin, viola, cello, double bass, flute, clarinet, oboe, bassoon, saxophone, sax, trumpet,"
    "trombone, tuba, horn, french horn, cornet, euphonium, guitar, electric guitar, bass guitar, ukulele, harp,"
    "drums, drum kit, drum, percussion, recorder, singing, vocals, voice, organ, keyboard, theory, music theory,"
    "musical theatre, ballet, tap, acting, speech and drama, verse and prose"
)
_GOT = any_of(
    "got, get, gets, getting, achieved, achieves, achieving, earned, gained, gaining, scored, scores, scoring, received, receiving,"
    "came away with, walked away with, bagged, landed, secured, managed, come out with, came out with, was given, was awarded,"
    "is predicted, was predicted, predicted, ended up with, finished with, left with, leaves with, with, opened"
)
_HIS = r"(?:his|her|their|the|a|an|all|all his|all her|this week's|today's)"
_COLOUR = any_of(
    "pink, red, yellow, blue, light blue, dark blue, green, orange, turquoise, purple, gold, white, lime, copper, topaz,"
    "ruby, emerald, sapphire, diamond, pearl, silver, bronze, black, grey, brown, lilac"
)
_OUT_OF = r"(?:full marks|top marks|\d{1,3}(?:\.\d)? ?(?:/|out of) ?\d{1,3})"
_MARK = rf"(?:{_OUT_OF}|\d{{1,3}}(?:\.\d)?(?: ?%| per ?cent)?)"
_SOMEBODY = (
    r"(?:my|our|an?|his|her|the|another|other|one of (?:the|our|my|his|her))(?: [\w'-]{1,15}){0,2} "
    r"(?:child(?:ren)?|boys?|girls?|pupils?|students?|classmates?|teacher|ta|teaching assistant|dinner lady|kids?"
    r"|lunchtime supervisor|midday supervisor|member of staff|friend|son|daughter|lads?)(?!'s)"
)

RESULTS = (
    form(
        "got get gets getting achieved achieves achieving earned gained gaining scored scores scoring received "
        "receiving came come walked bagged landed secured managed given awarded predicted ended finished left "
        "leaves with opened grade a an",
        rf"(?:{_GOT} (?:{_HIS} |{_COUNT} |straight )?(?:grade )?|an? (?:grade )?|{_COUNT} (?=\d?(?-i:[A-E9])\*?s)|(?<=[:,-] ?)grade )"
        rf"{_GRADE}(?:(?:, | and | & )(?:an? |{_COUNT} )?{_GRADE}){{0,4}}"
        rf" (?:in|for|at) (?:(?:his|her|the) )?(?:gcse |a[ -]level )?{_TESTED}"
        rf"(?:(?:, | and )(?:an? )?(?:grade )?{_GRADE} (?:in|for) (?:{_SUBJECT})){{0,5}}",
    ),
    form(
        "straight all got with achieved",
        rf"(?:straight|{_GOT} {_COUNT}|all) (?:(?-i:A\*s?|[A-C]s)|[4-9]s|grade [4-9]s|distinctions)",
        confidence=0.7,
    ),
    form(
        "gcses levels highers",
        rf"{_GOT} (?:all (?:his|her) )?{_COUNT} (?:good )?(?:gcses|a[ -]levels|highers)(?: at grades? \d[^.!?\n]{{0,12}})?",
    ),
    form(
        "passed failed flunked aced resat resitting resit retook retaking",
        rf"(?:passed|failed|flunked|aced|resat|resits?|resitting|retook|retaking) (?:{_HIS} )?"
        rf"(?:{_SUBJECT} |grade [1-8] ){{0,2}}(?:(?<!driving ){_EXAM}|(?<=his |her |grade [1-8] )grade [1-8]|(?<=his |her )(?:{_SUBJECT}))",
    ),
    form("predicted", rf"predicted (?:an? |grades? )?(?:of )?(?:an? )?(?:grade )?{_GRADE}|(?<=his |her |'s )predicted grades?"),
    form(
        "grade",
        rf"(?:(?:passed|failed|got|achieved|completed|gained|earned|received|bagged|passing|failing|passes) (?:{_HIS} )?)"
        rf"(?:abrsm |trinity |lamda |rad )?grade (?:[1-8]|one|two|three|four|five|six|seven|eight)(?: (?:abrsm|trinity|lamda))?"
        rf" {_INSTRUMENT}(?: exam)?(?:(?: with| \(|, | -)? ?(?:an? )?(?:merit|distinction|pass|honours)\)?)?",
    ),
    form(
        "merit distinction pass passed",
        rf"(?:abrsm |trinity |lamda |rad )?grade (?:[1-8]|one|two|three|four|five|six|seven|eight)(?: {_INSTRUMENT})?(?: exam)?"
        rf"(?:,? with|:| \(|,| -)? ?(?:an? )?(?:merit|distinction|pass(?:ed)?)\)?"
        rf"|(?:{_GOT} )?(?:an? )?(?:merit|distinction) (?:in|for|at) (?:{_HIS} )?(?:abrsm |trinity |lamda )?"
        rf"(?:grade (?:[1-8]|one|two|three|four|five|six|seven|eight)(?: {_INSTRUMENT})?|{_INSTRUMENT} exam)(?: exam)?",
    ),
    form(
        "got get gets scored scores scoring achieved managed full top out in with",
        rf"(?:{_GOT} (?:only |just |an? )?(?:(?:scaled )?score of )?{_MARK}(?: and {_MARK})?|{_OUT_OF}) (?:in|on|for) (?:{_HIS} )?"
        rf"(?:year \d{{1,2}} |weekly |end of \w{{1,8}} )?{_TESTED}(?!-| match)"
        rf"(?:(?:, | and )(?:an? )?{_MARK} (?:in|on|for) (?:{_HIS} )?(?:{_SUBJECT}|{_EXAM})){{0,4}}",
    ),
    form(
        "out marks score scores test tests spelling spellings",
        rf"(?<=\b(?:tests?|marks?|spellings?|scores?|results?|sats)\b[^.!?\n]{{0,80}}){_OUT_OF}",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "depth working expected secure below",
        r"(?<=[|,;:(] ?)(?:greater depth|working (?:towards|below|at greater depth)|expected standard|below expected)(?= ?(?:[|,;)\n]|$))",
    ),
    form("scaled", r"scaled score (?:of|was|is) \d{2,3}"),
    form(
        "expected depth expectations",
        r"(?:(?:is|was|'s|now|still|currently) ){0,2}(?:working|reached|reaching|achieved|achieving|exceeded|met|meeting|missed|got|at|below|above)"
        r" (?:well )?(?:at |below |above |towards |within |just )?(?:the )?(?:expected (?:standard|level)|greater depth|age[ -]related expectations?|year \d expectations)"
        rf"(?: (?:in|for|across) (?:{_SUBJECT}))?",
    ),
    form(
        "set",
        rf"(?:in|into|to|down to|up to) (?:the )?(?:bottom|top|lowest|second) set (?:for|in) {_SUBJECT}"
        rf"|(?:in|into|to) set [1-6] (?:for|in) {_SUBJECT}",
    ),
    form("ahead behind below", rf"{_NUMBER} (?:years?|months|terms) (?:ahead|behind|below)(?: (?:in|for|with) (?:his|her )?{_SUBJECT})"),
)

READING = (
    form(
        "reading",
        rf"reading (?:age|level|band) (?:(?:of|is|was|has \w{{2,9}} to|at|now|only|just|still|a|two|three|four|\d{{1,2}}) ){{1,4}}"
        rf"(?:\d{{1,2}}(?:[.:]\d{{1,2}})?|{_COLOUR}|(?:years?|months) (?:behind|below|ahead|above)|seven|eight|nine|ten|eleven|twelve|thirteen|six|five)",
    ),
    form(
        "band level books",
        rf"(?:on|onto|on to|to|at|of|reached|reading) (?:the )?{_COLOUR} (?:book |reading )?(?:band|level|books)",
        confidence=0.75,
    ),
    form("reader", r"(?:is|became|become|becomes|now|officially|being|as) (?:now |officially |already )?a free reader"),
)

ATTENDANCE = (
    form(
        "attendance",
        rf"(?:(?<=his |her |'s )|(?:has|had|with|on) (?:an? )?)(?:\w{{1,12}} )?attendance(?: (?:record|rate|figure|score))?"
        rf"(?: (?:this|last|for|so) \w{{1,9}}(?: \w{{1,9}})?)?"
        rf" (?:is|was|of|at|has|stands|dropped|fell|fallen|down|up|below|under|hit|slipped|now)(?: (?:at|to|below|under|over|only|just|now|been|dropped|fallen|down|a|an|as|shocking|low|poor)){{0,4}}"
        rf" (?:\d{{1,3}}(?:\.\d{{1,2}})? ?(?:%|per ?cent)|(?:\w{{3,9}}[ -])?\w{{3,9}} per ?cent)",
    ),
    form("attendance", r"\d{2,3}(?:\.\d{1,2})? ?(?:%|per ?cent) attendance(?! (?:target|club|figure|assembly))"),
    form(
        "missed",
        rf"(?:(?:hasn't|hadn't|has not|has never|had never|never|not) missed (?:a|one) (?:single )?(?:day|lesson|session)"
        rf"|missed (?:so many|a few|{_NUMBER}) (?:whole )?(?:days?|weeks?|lessons|sessions|months?)(?: of (?:school|lessons|term))?)(?! (?:penalt|goal))",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "late",
        rf"late (?:(?:{_NUMBER}|so many|too many) times|again|every (?:single )?(?:day|morning|week|monday|tuesday|wednesday|thursday|friday)"
        r"|most (?:days|mornings)|(?:for|to) (?:registration|school|lessons?|class|period \w{1,6}))",
        confidence=0.7,
    ),
    form("late lates", rf"{_NUMBER} (?:lates|late marks?)"),
    form(
        "truanting truant bunked bunking bunks skived skiving skipped skipping persistent persistently unauthorised refuser refusing absences",
        r"truanting|play(?:ed|s|ing) truant|bunk(?:ed|ing|s) off|skiv(?:ed|ing) (?:off )?(?:school|lessons|\w{2,9})|skipp(?:ed|ing) (?:school|lessons)"
        r"|persistent(?:ly)? absen(?:t|ce|tee)|unauthorised absences?|school refuser|refusing (?:to go to )?school",
    ),
)

_SPELL = rf"(?: (?:for )?(?:{_NUMBER}|the)[ -](?:school )?(?:days?|weeks?|week|term|rest of the \w{{3,6}}))?"
BEHAVIOUR = (
    form(
        "excluded suspended expelled isolated isolation detention",
        r"(?:(?:was|were|been|being|is|'s|got|gets|getting|be|has|had) ){1,3}(?:(?:\w{3,12}ly|already|just|now|also|twice) ){0,2}"
        r"(?:excluded|suspended|expelled|put in (?:isolation|detention)|kicked out of school)(?: from (?:school|the school|class|lessons|the classroom|\w{1,12} (?:school|academy|lessons)))?(?! from)"
        + _SPELL,
        confidence=0.75,
    ),
    form(
        "exclusion suspension isolation",
        rf"(?:an? )?{_NUMBER}[ -]day (?:fixed[ -](?:term|period) |internal |temporary )?(?:exclusion|suspension|isolation)"
        r"|(?:permanent|fixed[ -](?:term|period)|internal|temporary) (?:exclusion|suspension)"
        r"|(?:his|her) (?:\w{1,12} )?(?:exclusion|suspension)|in (?:internal )?isolation",
    ),
    form(
        "detention detentions",
        rf"(?:(?:has|had|got|gets|given|in|into|an?|another|his|her|{_NUMBER}) ){{1,2}}(?:(?:\w{{3,8}}|after[ -]school|head's) )?detentions?(?! cent)",
    ),
    form(
        "report",
        r"(?:(?:is|was|'s|been|being|be|put|placed|goes|went|back|now|still|currently|going) ){1,3}on (?:an? |the )?"
        r"(?:(?:behaviour|head's|headteacher's|red|amber|daily|attendance|slt) )?report(?: card)?(?! (?:on|about|that|writing))",
        Bound.SUBJECT,
    ),
    form(
        "card cards",
        r"(?:(?:he|she) )?(?:(?:has|had|hasn't|hadn't|not|got|gets|get|given|without|earned|received|no|an?|his|her|single|another|first|one|two|three|four) ){1,5}"
        r"(?:red|yellow|amber|behaviour) cards?",
        confidence=0.7,
    ),
    form(
        "behaviour negative conduct demerit demerits sanction sanctions",
        rf"(?:(?:has|had|got|gets|given|lost|collected|racked up|on|his|her) )?{_NUMBER} (?:behaviour|negative|conduct|sanction|demerit) (?:points?|marks?)|{_NUMBER} (?:demerits|sanctions)"
        r"|(?:his|her) (?:behaviour|conduct|demerit) (?:points?|log|record|plan|report|contract)|on a behaviour (?:plan|contract|chart)",
    ),
    form(
        "lost losing missed missing lose loses",
        r"(?:lost|losing|loses?|missed|missing) (?:all )?(?:his|her) (?:whole |morning |entire )?(?:play ?time|break ?time|lunch ?time|golden time|break)(?! up)",
        confidence=0.7,
    ),
    form("managed timetable", r"(?:an?|his|her) managed move|(?:an?|his|her) (?:part[ -]time|reduced) timetable"),
    form("banned", r"(?:is|was|'s|been|got|being) banned from (?:the |our |every )?(?:\w{3,10} )?(?:trip|prom|residential|disco|playground|club|field|bus|school)", Bound.SUBJECT),
    form(
        "trouble told sent",
        r"(?:is|was|'s|got|gets|been|being) (?:in|into) trouble (?:again|at school|with the head)|(?:was|got|been|being|is) (?:sent to the head(?:teacher)?(?:'s office)?|told off (?:again|for))",
        confidence=0.7,
    ),
)

INCIDENTS = (
    form(
        "bullied bullying bully bullies",
        r"(?:(?:is|was|'s|has|been|being|gets|got|getting) ){1,3}(?:\w{3,12}ly |still |also |so )?bullied"
        rf"|(?:is|was|'s|been|accused of|caught|keeps) bullying (?:(?:him|her|{_SOMEBODY})|other (?:children|kids|pupils))"
        r"|(?:his|her) bull(?:y|ies)",
    ),
    form(
        "hit hits bit bites bitten kicked kicks punched punches slapped slaps shoved scratched spat headbutted strangled attacked stabbed",
        rf"(?:hits?|bit|bites|bitten|kick(?:ed|s)|punche[ds]|slap(?:ped|s)|shoved|scratched|spat (?:at|on)|headbutted|strangled|attacked|stabbed) {_SOMEBODY}"
        r"(?! (?:in the face )?with (?:\w{1,8} ){0,2}(?:sponge|pie|custard|snowball|water))",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "caught",
        r"(?:was|were|got|been|being|getting) caught (?:vaping|cheating|smoking|stealing|shoplifting|fighting|drinking|bunking off|truanting|swearing|with (?:an? )?(?:vape|knife|phone|drugs|cannabis|weed))",
    ),
    form("threw throws throwing", r"thr(?:ew|ows|owing) (?:an?|his|her|the) (?:chair|table|desk|scissors)", Bound.SUBJECT),
    form(
        "safeguarding protection cpoms disclosure",
        r"safeguarding (?:concern|referral|disclosure|incident|issue)s?|on a child protection plan|child protection (?:plan|conference)|on cpoms|made a disclosure",
        confidence=0.7,
    ),
)

FORMS = (*RESULTS, *READING, *ATTENDANCE, *BEHAVIOUR, *INCIDENTS)
