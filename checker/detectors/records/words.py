"""The words of school records: subjects, exams, grades, instruments, book bands.

Sources: GCSE and A-level grades as Ofqual publishes them; key stage 2 scaled scores and
"greater depth" of the Standards and Testing Agency; the graded music exams of ABRSM,
Trinity and LAMDA; the book-band colours of the UCL Institute of Education.
"""

from __future__ import annotations

from itertools import combinations_with_replacement

from checker.detectors.individuals.words import any_of

NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|(?:twenty|thirty|forty|fifty)(?:-\w{3,5})?|several|countless|umpteen)"
)
COUNT = r"(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven)"
HIS = r"(?:all |all his |all her |his |her |their |the |an? |this week's |today's )"

GRADE = r"(?:(?-i:A\*|[A-EU])s?|[1-9]s?)(?![\w*.:/-])"
# A-level results in one word ("A*AA"); ABC and BBC are other things.
TRIPLES = " ".join(
    "".join(grades)
    for grades in combinations_with_replacement(("a*", "a", "b", "c", "d", "e"), 3)
    if grades not in {("a", "b", "c"), ("b", "b", "c")}
)
OUT_OF = r"(?:full marks|top marks|\d{1,3}(?:\.\d)? ?(?:/|out of) ?\d{1,3})"
MARK = rf"(?:{OUT_OF}|\d{{1,3}}(?:\.\d)?(?: ?%| per ?cent)?)"

SUBJECT = any_of(
    "maths, math, mathematics, further maths, english, english lit, english language,"
    "english literature, science, combined science, triple science, biology, chemistry, physics,"
    "history, geography, french, spanish, german, italian, mandarin, urdu, polish, welsh, gaelic,"
    "irish, latin, music, drama, art, dt, computing, computer science, ict, (?-i:IT), (?-i:RE), rs,"
    "religious studies, pe, psychology, sociology, economics, business, business studies, media,"
    "media studies, photography, textiles, food tech, food, reading, writing, handwriting,"
    "spelling, spellings, grammar, spag, gps, phonics, times tables, politics, law, philosophy,"
    "dance"
)
EXAM = any_of(
    r"gcse, gcses, a level, a levels, as level, as levels, btec, sats, mocks, mock, mock exams,"
    r"exam, exams, test, tests, highers, higher, national 5, national 5s, 11 plus, 11\+,"
    "eleven plus, entrance exam, phonics screening, phonics screening check, phonics check,"
    "screening check, assessment, assessments, paper, spelling test, times tables check"
)
TESTED = rf"(?:(?:{SUBJECT} )?{EXAM}|{SUBJECT})"
# The same words one by one, as triggers.
TESTS = (
    "maths math mathematics english science biology chemistry physics history geography french "
    "spanish german italian mandarin urdu polish welsh gaelic irish latin music drama art dt "
    "computing computer ict rs religious pe psychology sociology economics business media "
    "photography textiles food reading writing handwriting spelling spellings grammar spag gps "
    "phonics times politics law philosophy dance gcse gcses level levels btec sats mocks mock exam "
    "exams test tests highers higher national 11 eleven entrance screening assessment assessments "
    "paper IT RE"
)

GOT = any_of(
    "got, get, gets, getting, achieved, achieves, achieving, earned, gained, gaining, scored,"
    "scores, scoring, received, receiving, bagged, landed, secured, managed, opened, with,"
    "came away with, walked away with, come out with, came out with, was given, was awarded,"
    "is predicted, was predicted, predicted, ended up with, finished with, left with, leaves with"
)
INSTRUMENT = any_of(
    "piano, violin, viola, cello, double bass, flute, clarinet, oboe, bassoon, saxophone, sax,"
    "trumpet, trombone, tuba, horn, french horn, cornet, euphonium, guitar, electric guitar,"
    "bass guitar, ukulele, harp, drums, drum kit, drum, percussion, recorder, singing, vocals,"
    "voice, organ, keyboard, theory, music theory, musical theatre, ballet, tap, acting,"
    "speech and drama, verse and prose"
)
MUSIC_GRADE = (
    "(?:abrsm |trinity |lamda |rad )?grade (?:[1-8]|one|two|three|four|five|six|seven|eight)"
    "(?: (?:abrsm|trinity|lamda)(?= ))?"
)
COLOUR = any_of(
    "pink, red, yellow, blue, light blue, dark blue, green, orange, turquoise, purple, gold, white,"
    "lime, copper, topaz, ruby, emerald, sapphire, diamond, pearl, silver, bronze, black, grey,"
    "brown, lilac"
)
EXPECTED = (
    r"(?:expected (?:standard|level)|greater depth|age[ -]related expectations?"
    r"|year \d expectations)"
)
# Somebody in school to whom something was done.
SOMEBODY = (
    r"(?:my|our|an?|his|her|the|another|other|one of (?:the|our|my|his|her))(?: [\w'-]{1,15}){0,2} "
    r"(?:child(?:ren)?|boys?|girls?|pupils?|students?|classmates?|teacher|ta|teaching assistant"
    r"|dinner lady|kids?|lunchtime supervisor|midday supervisor|member of staff|friend|son|daughter"
    r"|lads?)(?!'s)"
)
