"""The nouns that say who somebody is, as data: each phrase in small letters, singular."""

from __future__ import annotations

from checker.detectors.common.phrases import phrases

PARENT = phrases(
    """
    mum, mummy, mam, mammy, mom, dad, daddy, mother, father, parent, stepmum, step-mum, stepdad,
    step-dad, stepmother, stepfather, foster mum, foster dad, foster mother, foster father, foster
    carer, foster parent, grandmother, grandfather, grandparent, grandma, grandpa,
    great-grandmother, great-grandad, great grandmother, gran, granny, grandad, granddad, nan,
    nana, nanny, nain, taid, mamgu, tadcu, dadi, nani, nanaji, dadaji, nonno, nonna, babcia,
    dziadek, babushka, dedushka, abuela, abuelo, yiayia, pappous, dede, anneanne, babaanne, jiddo,
    teta, opa, ammamma, halmoni, carer, guardian, aunt, auntie, aunty, uncle, khala, khalto, chacha,
    great-gran, great-nan, great-grandma, great-grandad, great-grandpa, great-grandfather,
    great-aunt, great-uncle, great aunt, great uncle, mother in law, mother-in-law, father in law,
    father-in-law, childminder, parent helper, parent volunteer, parent rep, mum helper
    """
)
STAFF = phrases(
    """
    teacher, head, headteacher, head teacher, headmaster, headmistress, deputy, deputy head,
    deputy headteacher, assistant head, assistant headteacher, class teacher, form teacher, supply
    teacher, music teacher, student teacher, trainee teacher, reception teacher, nursery teacher,
    maths teacher, english teacher, science teacher, art teacher, pe teacher, drama teacher,
    swimming teacher, piano teacher, guitar teacher, subject teacher, head of year, head of
    school, principal, vice principal, ta, teaching assistant, classroom assistant, learning
    support assistant, lsa, one-to-one, senco, sendco, form tutor, nqt, ect, caretaker, site
    manager, site supervisor, premises manager, cook, chef, kitchen assistant, kitchen manager,
    dinner lady, dinner ladies, midday supervisor, midday assistant, lunchtime supervisor, mdsa,
    secretary, school secretary, receptionist, office manager, business manager, bursar,
    technician, librarian, cleaner, governor, parent governor, clerk, chair of governors, chair of
    the governors, crossing patrol, lollipop lady, lollipop man, lollipop person, volunteer,
    colleague, pastoral lead, family liaison officer, learning mentor, nursery nurse, key worker,
    forest school leader, groundskeeper, minibus driver, crossing lady, crossing man, crossing
    woman, crossing warden, playworker, play leader, invigilator, exams officer, attendance
    officer, welfare officer, hlta, chaplain, housemaster, housemistress, lunchtime assistant,
    catering manager
    """
)
PERSON = phrases(
    """
    lifeguard, coach, sports coach, football coach, swimming instructor, instructor, trainer,
    photographer, visitor, friend, mate, bestie, husband, wife, hubby, partner, boyfriend,
    girlfriend, fiancé, fiancée, neighbour, housemate, flatmate, vicar, curate, nurse, school
    nurse, dentist, optician, gp, doctor, physio, vet, bus driver, coach driver, taxi driver,
    lorry driver, driver, firefighter, paramedic, police officer, policeman, policewoman, officer,
    gardener, farmer, beekeeper, referee, builder, plumber, electrician, storyteller, magician,
    boss, cousin, landlord, social worker, ed psych, educational psychologist, childhood friend,
    councillor, mp, mayor, mayoress, deputy lieutenant, high sheriff
    """
)
PUPIL = phrases(
    """
    pupil, student, classmate, boy, girl, lad, lass, son, daughter, child, children, toddler,
    baby, niece, nephew, grandson, granddaughter, grandchild, godson, goddaughter, stepson,
    stepdaughter, twin, little one, brother, sister, sibling, prefect, head boy, head girl,
    captain, goalkeeper, striker, school councillor, student councillor, pupil councillor,
    eco councillor, class councillor, ambassador, winner, champion, reader, scholar,
    leaver
    """
)
FRIENDS = frozenset(phrases("friend, friends, mate, mates, bestie, besties"))
"""Children's friends are children, where a school speaks."""

ADULT_KIN = frozenset(
    phrases(
        """
        mum, mummy, mam, mammy, mom, dad, daddy, mother, father, brother, brothers, sister,
        sisters, sibling, siblings, aunt, auntie, aunty, uncle, twin, grandma, gran, nan, grandad
        """
    )
)
"""The writer's own relatives, grown up as the writer is."""

IN_LAWS = frozenset(phrases("mother in law, mother-in-law, father in law, father-in-law"))
"""The writer's own, too; on a parent's page they are a pupil's grandparents."""

PUBLIC = phrases(
    """
    author, illustrator, poet, novelist, playwright, footballer, olympian, paralympian, athlete,
    actor, actress, singer, explorer, scientist, mathematician, engineer, inventor, painter,
    artist, sculptor, composer, astronaut, naturalist, presenter, comedian, activist, suffragette,
    president, prime minister, mp, mayor, minister, youtuber, rapper, songwriter, philosopher
    """
)
"""Callings of public people: a full name behind one of them is nobody private."""
