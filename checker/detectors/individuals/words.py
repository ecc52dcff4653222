"""The words by which a text speaks of somebody, as pieces of regular expressions.

Spaces in the lists below stand for any white space or hyphen between the parts of one
expression; a trailing piece in brackets is optional.
"""

from __future__ import annotations


def any_of(words: str) -> str:
    """Return an alternation of comma-separated expressions, spaces standing for space or hyphen."""
    pieces = sorted((piece.strip() for piece in words.split(",")), key=len, reverse=True)
    return "(?:" + "|".join(piece.replace(" ", r"[\s-]") for piece in pieces if piece) + ")"


CHILD = any_of(
    "child, pupil, student, learner, boy, girl, lad, lass, kid, youngster, teenager, toddler, baby,"
    "infant, little one, son, daughter, grandson, granddaughter, grandchild, nephew, niece, godson,"
    "goddaughter, stepson, stepdaughter, twin, twins, eldest, youngest, oldest, middle one,"
    "brother, sister, "
    r"cousin, sibling, classmate, first born, wheelchair user, \d{1,2} year old, \d{1,2}\s?y/?o"
)
CHILDREN = any_of(
    "children, pupils, students, learners, boys, girls, lads, kids, youngsters, teenagers,"
    "toddlers, babies, infants, little ones, classmates, sons, daughters, twins, siblings,"
    "brothers, sisters"
)
RELATIVE = any_of(
    "mum, mam, mom, mummy, dad, daddy, mother, father, nan, nana, gran, granny, grandma, grandad,"
    "grandpa, grandmother, grandfather, aunt, auntie, uncle, husband, wife, partner, fiancé,"
    "fiancée, boyfriend, girlfriend, sister, brother, cousin, mother in law, father in law,"
    "parents, in laws, other half, hubby, missus"
)
ADULT = any_of(
    "teacher, TA, teaching assistant, head teacher, headteacher, headmaster, headmistress, deputy,"
    "SENCO, SENDCO, caretaker, site manager, secretary, cook, governor, colleague, friend,"
    "neighbour, man, woman, lady, gentleman, carer, childminder, lollipop lady, lollipop man,"
    "coach, tutor, boss, line manager, business manager, office manager, receptionist, cleaner,"
    "librarian, technician, dinner lady, bursar, principal, NQT, ECT, trainee, midday supervisor"
)
ADULTS = any_of(
    "parents, families, staff, teachers, governors, colleagues, adults, people, carers, mums, dads"
)
YEAR_GROUP = (
    r"(?:(?:year\s?|y)(?:1[0-3]|[1-9])(?!\d)(?:'?s)?|reception|nursery|pre-?school"
    r"|key\sstage\s[1-5]|ks[1-5]"
    r"|(?-i:(?:1[0-3]|[1-9])[A-Z]))"
)
ANIMAL = any_of(
    "dog, puppy, pup, cat, kitten, hamster, guinea pig, rabbit, bunny, hen, tortoise, gerbil, pony,"
    "donkey, lamb, gecko, hedgehog, parrot, budgie, labrador, labradoodle, cockapoo, spaniel, horse"
)
TITLE = r"(?:mrs?|miss|ms|mx|dr|rev)\b\.?"
# Up to three words between a determiner and its noun, none of which begins another phrase.
GAP = (
    r"(?:(?!(?:an?|the|my|our|his|her|your|every|each|any|no|for|of|to|with|by|if|when|and|or|that"
    r"|than"
    r"|in|on|at|is|was|has|had|who)\b)[\w'-]{1,20}\s){0,3}"
)

INDIVIDUAL = {
    "childs": rf"(?:{TITLE}\s)?(?-i:\p{{Lu}})[\p{{L}}-]{{1,30}}'s\s{GAP}(?:{CHILD}|{RELATIVE})",
    "one_of": (
        r"one\sof\s(?:our|the|my|your|his|her|their|those)\s"
        rf"{GAP}(?:{CHILDREN}|{YEAR_GROUP}|{ADULTS}|team)|one\sof\sthem"
    ),
    "few": (
        r"(?:two|three|four|five|both|[2-5])\s(?:of\s(?:our|my|the|his|her)\s)?"
        rf"{GAP}(?:{CHILDREN}|{YEAR_GROUP}|of\sthem)"
    ),
    "noun": (
        r"(?:whose|my|our|his|her|their|the|this|that|another|one|only)\s"
        rf"{GAP}(?:{CHILD}|{ADULT})"
    ),
    # "Our head has broken his leg"; a head by itself is mostly a part of the body.
    "head": (
        r"(?:our|the)\s(?:(?:new|old|poor|lovely|brilliant|acting|deputy)\s)?head"
        r"(?='s\s(?:been|off|got|in|on|had|broken|having)\b"
        r"|\s(?:is|was|has|had|will|went|broke|fell|got|came)\b)"
    ),
    "indefinite": rf"an?\s{GAP}(?:{CHILD}|{ADULT})",
    "the_one": r"(?:the|that)\s(?:(?!no\b|one\b)[\w'-]{2,12}\s){0,2}one(?=\s(?:with|who|in)\b)",
    "titled": rf"{TITLE}\s(?-i:\p{{Lu}})[\p{{L}}'-]{{1,30}}",
    "pronoun": "(?:he|she|him|her|his|hers|himself|herself)",
}
OWN_FAMILY = {
    "own": rf"(?:my|our)\s(?:own\s|lovely\s|poor\s|dear\s|old\s){{0,2}}{RELATIVE}",
}
WRITER = {"writer": r"(?:I|my(?!\s(?-i:\p{Lu}\p{Ll}))|mine|myself)"}
ANYBODY = {
    "either": r"(?:he|his|him)(?:\sor\s|\s?/\s?)(?:she|hers?)",
    "anybody": (
        rf"(?:any|every|each|no|your|either)\s{GAP}(?:{CHILD}|{CHILDREN}|{ADULT}|{ADULTS})"
        rf"|(?:if|when|whether|where|unless|should)\s(?:an?|the|your)\s{GAP}{CHILD}"
        r"|(?:if|when|whether|unless|do|does|should|can)\syou"
        "|any(?:one|body)|whoever|those|people"
    ),
}
MANY = {
    "many": (
        rf"we|our(?!\s(?-i:\p{{Lu}}\p{{Ll}}))|ours|{CHILDREN}|{ADULTS}|{YEAR_GROUP}|every(?:one|body)|class(?:es)?|cohort"
        rf"|year\sgroup"
        "|school|academy|trust|team|squad|choir|(?:half|most|many|all)\\sof"
        r"|\d{1,3}(?:\.\d)?\s?(?:%|per\s?cent)(?=\s(?:of|reach|achiev|met|pass|are|were|got|scor"
        r"|exceed|work))"
    ),
}
PETS = {"animal": rf"{ANIMAL}s?"}
