"""How somebody's health is put into words: conditions, injuries, illness, support, pregnancy.

The kinds follow "data concerning health" of the UK GDPR (article 4(15) and article 9)
and what schools hold beside it: the SEND code of practice of 2015 (EHC plans, SEN
support), free school meals, pupil premium, English as an additional language. The
allergens are the fourteen of the Food Information Regulations 2014, with the commonest
others that the NHS names.
"""

from __future__ import annotations

from checker.detectors.individuals_statements import Bound, form
from checker.detectors.individuals_words import any_of

_LASTING = any_of(
    "asthma, epilepsy, diabetes, type 1 diabetes, type one diabetes, autism, asd, adhd, dyslexia, dyspraxia, dyscalculia,"
    "tourette's, tourettes, tourette syndrome, cerebral palsy, down's syndrome, downs syndrome, down syndrome, cystic fibrosis,"
    "coeliac disease, crohn's, crohns, colitis, eczema, cancer, leukaemia, lymphoma, brain tumour, tumour, heart condition, heart defect,"
    "hearing loss, hearing impairment, visual impairment, speech delay, stammer, stutter, selective mutism, anxiety, depression, ocd, ptsd,"
    "eating disorder, anorexia, bulimia, pda, ebsa, arfid, chronic fatigue, long covid, migraines, sickle cell, sickle cell disease, scoliosis,"
    "arthritis, hypermobility, spina bifida, muscular dystrophy, hydrocephalus, hemophilia, haemophilia, lupus, dementia, parkinson's,"
    "multiple sclerosis, motor neurone disease, global delay, developmental delay, global developmental delay, learning difficulties, learning disability, stress, burnout,"
    "learning disabilities, special needs, special educational needs, additional needs, sensory needs, sensory processing disorder,"
    "(?-i:SEND?), (?-i:ADD), (?-i:MS), (?-i:ASC), foetal alcohol syndrome, fasd, attachment disorder, mental health problems, mental health issues, mental health difficulties,"
    "seizures, epileptic seizures, absence seizures, tics, panic attacks, night terrors, suicidal thoughts, an allergy, allergies, disability, disabilities"
)
_PASSING = any_of(
    "chickenpox, chicken pox, flu, the flu, covid, norovirus, tonsillitis, appendicitis, pneumonia, meningitis, measles, mumps, scarlet fever,"
    "glandular fever, whooping cough, hand foot and mouth, impetigo, ringworm, scabies, head lice, nits, threadworms, worms, conjunctivitis, tummy bug,"
    "stomach bug, sickness bug, sick bug, vomiting bug, d&v, bronchitis, croup, ear infection, chest infection, throat infection, kidney infection, virus,"
    "fever, high temperature, temperature, concussion, food poisoning, shingles, sepsis, slapped cheek, migraine, hay fever, nosebleed, burst appendix"
)
_MILD = (
    r"(?:(?:an?|his|her|the|some|this|very|really|quite|pretty|bad|badly|nasty|severe|mild|moderate|serious|horrible|horrid|suspected"
    r"|possible|confirmed|chronic|complex|crippling|terrible|terminal|rare|form of|childhood|juvenile|stage \w{1,5}|acute|profound|significant|ongoing"
    r"|both|either|another|awful|inattentive|combined|social|separation|health|bit of|touch of|case of|proper|full-blown|undiagnosed|unilateral|bilateral|and|type 1|type 2) ){0,4}"
)
# "Asthma training", "cancer research": the word names a cause, a course or a service.
_NOT_A_CAUSE = (
    r"(?! (?:awareness|research|charity|week|day|month|support group|nurses?|unit|ward|team|friendly|uk|trust|policy|society|training"
    r"|workshops?|clinics?|drop-?in|coffee|advice|guidance|vaccin\w{0,6}|jabs?|programme|lead|leads|champions?|services?|provision|department"
    r"|hub|base|school|schools|club|centre|information|posters?|first aid|ambassadors?|checks?|co-?ordinator|room|action|foundation"
    r"|fundrais\w{0,3}|course|support team|policies|forms?|council|questionnaire|campaign|matters)\b)(?!-)"
)
_HAVE = (
    r"(?:has|have|had|having|'s got|got|gets|gotten|suffers? (?:from|with)|suffered (?:from|with)|suffering (?:from|with)|lives? with|living with"
    r"|diagnosed (?:with|as having)|a diagnosis of|diagnosis of|struggl(?:es|ing|ed) with|battl(?:es|ing|ed)(?: with)?|recovering from|recovered from|off(?: school| work| sick)? with"
    r"|down with|came down with|went down with|in hospital with|ill with|poorly with|born with|treated for|treatment for|tested for|assessed for|caught|contracted|developed|coping with"
    r"|beat|beaten|beating|with|including|because of|due to)"
)
_AIDS = any_of(
    "inhaler, inhalers, epipen, epipens, epi pen, insulin, insulin pump, glucose monitor, medication, meds, ritalin, medikinet, concerta, elvanse,"
    "melatonin, antidepressants, sertraline, fluoxetine, prozac, feeding tube, catheter, stoma, stoma bag, hearing aid, hearing aids,"
    "cochlear implant, cochlear implants, wheelchair, crutches, walking frame, walker, leg splints, splints, prosthetic, prosthetic leg, blood sugars,"
    "chemo, chemotherapy, dialysis, radiotherapy, antibiotics, penicillin, morphine, steroids, adhd meds, asthma pump, sen support"
)
_ALLERGEN = any_of(
    "nut, nuts, peanut, peanuts, tree nut, tree nuts, dairy, milk, cow's milk, egg, eggs, wheat, gluten, shellfish, fish, sesame, soya, soy, mustard,"
    "celery, lupin, bee sting, bee stings, wasp stings, wasps, bees, penicillin, antibiotics, latex, cats, dogs, cat hair, animal hair, horses, fur, grass,"
    "pollen, dust, dust mites, kiwi, kiwis, strawberry, strawberries, plasters, ibuprofen, chocolate, tomatoes, lactose, cashews, hazelnuts, almonds"
)
_BODY = any_of(
    "arm, arms, leg, legs, wrist, wrists, ankle, collarbone, collar bone, elbow, knee, foot, toe, toes, finger, fingers, thumb, hand, nose, jaw, rib,"
    "ribs, hip, shoulder, pelvis, skull, cheekbone, kneecap, shin, femur, tibia, back, neck, acl, achilles, hamstring, ligament, ligaments, tooth, front tooth,"
    "head, eye, lip, chin, forehead, tongue, tendon, tendons"
)
_BONE = any_of(
    "arm, arms, leg, wrist, wrists, ankle, collarbone, collar bone, elbow, foot, toe, finger, fingers, thumb, hand, nose, jaw, rib, ribs, hip, shoulder,"
    "pelvis, skull, femur, tibia, knee, bone, tooth, ligament"
)
_ADVERB = r"(?:(?:\w{3,12}ly|very|quite|a bit|also|still|now|so|just|back|newly|pretty|not|both|always|already|too|being) ){0,2}"
_IS = rf"(?:(?:is|was|'s|are|were|be|been|being|isn't|wasn't|become|becoming) ){_ADVERB}"
_TRAIT = any_of(
    "autistic, asthmatic, diabetic, type 1 diabetic, type one diabetic, epileptic, dyslexic, dyspraxic, coeliac, deaf, profoundly deaf, blind, partially sighted,"
    "visually impaired, hearing impaired, hard of hearing, non verbal, nonverbal, neurodivergent, neurodiverse, disabled, paralysed, anaemic, anorexic,"
    "bulimic, suicidal, lactose intolerant, gluten intolerant, wheelchair bound, colour blind, colourblind, selectively mute, haemophiliac,"
    "immunocompromised, terminally ill, registered blind, self harming, clinically depressed"
)
_SOMEONE = r"(?:child|pupil|student|boy|girl|lad|lass|kid|son|daughter|twins?|brother|sister|grandson|granddaughter|little (?:boy|girl|lad)|teenager|teacher|colleague)"

CONDITIONS = (
    form(
        "stress burnout asthma epilepsy diabetes autism asd asc adhd add dyslexia dyspraxia dyscalculia tourette tourettes palsy syndrome fibrosis coeliac crohn "
        "crohns colitis eczema cancer leukaemia lymphoma tumour heart hearing impairment delay stammer stutter mutism anxiety depression ocd ptsd disorder "
        "anorexia bulimia pda ebsa arfid fatigue covid migraines sickle scoliosis arthritis hypermobility bifida dystrophy hydrocephalus hemophilia "
        "haemophilia lupus dementia parkinson sclerosis ms disease difficulties disability disabilities needs send sen fasd problems issues seizures tics "
        "attacks terrors thoughts allergy allergies",
        rf"(?:{_HAVE} {_MILD}|(?:his|her) (?:own )?{_MILD}|(?<='s ){_MILD}){_LASTING}{_NOT_A_CAUSE}(?:(?:, | and | & ){_MILD}{_LASTING}{_NOT_A_CAUSE}){{0,3}}",
    ),
    form("autistic asthmatic diabetic epileptic dyslexic dyspraxic coeliac deaf blind sighted impaired hearing verbal nonverbal neurodivergent "
         "neurodiverse disabled paralysed anaemic anorexic bulimic suicidal intolerant wheelchair colourblind mute haemophiliac immunocompromised ill harming depressed",
         rf"{_IS}(?:an? )?{_TRAIT}(?! to\b| (?:spots?|side|corner|drive|alley|faith|taste|loyal\w*)\b)|{_TRAIT}(?= (?:\w{{3,10}} )?{_SOMEONE}\b)"),
    form("spectrum register", rf"on the (?:autis(?:m|tic) )?spectrum|on the (?:sen|send|sen/d|send/sen) register"),
    form("eal sen send needs", rf"(?:(?-i:EAL|SEND?)|special needs)(?= (?:child|pupil|student|learner|boy|girl|kid)\b)"),
    form(
        "remission premature prematurely positive overweight obese underweight sight hearing nappies tube fed weight",
        rf"in remission|born (?:very )?premature(?:ly)?|(?:has |had |have )?tested positive(?: for (?:covid|flu))?|{_IS}(?:overweight|obese|underweight|tube[ -]fed|in nappies)"
        r"|(?:lost|losing) (?:his|her) (?:sight|hearing)",
        Bound.SUBJECT,
    ),
    form(
        "premium fsm eal sen send ehcp",
        r"(?<=[|;,(] ?)(?:pupil premium|fsm|free school meals|eal|sen|send|ehcp|sen support|send support)(?= ?(?:[|;,)\n]|$))",
    ),
    form("mental", r"(?:(?:his|her)|(?<='s)) mental health(?: \w{3,10})?", confidence=0.75),
    form("harm harms harmed harming overdose suicide", r"self[ -]harm(?:s|ed|ing)?|(?:took|taken|taking) an overdose|suicide attempt|attempted suicide"),
)

ILLNESS = (
    form(
        "chickenpox chicken flu covid norovirus tonsillitis appendicitis pneumonia meningitis measles mumps fever cough hand impetigo ringworm scabies lice nits "
        "threadworms worms conjunctivitis bug bronchitis croup infection virus temperature concussion poisoning shingles sepsis cheek migraine nosebleed appendix d",
        rf"{_HAVE} {_MILD}{_PASSING}{_NOT_A_CAUSE}(?! (?:chart|gauge|sensor|probe|reading|of (?:excitement|\d)))",
    ),
    form(
        "ill poorly unwell sick concussed vomiting hospitalised ambulance care",
        rf"{_IS}(?:off )?(?:ill|poorly|unwell|off sick|sick|concussed|vomiting|hospitalised|in intensive care|throwing up)(?!-| (?:of|as|at|prepared|advised|with (?:worry|excitement|nerves|envy)|to (?:death|the back)))"
        r"|off (?:sick|ill|poorly)",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "hospital a e casualty",
        r"(?:rushed|taken|admitted|airlifted|blue-lighted|back|ended up|off|whisked) (?:back )?(?:to|in|into) (?:the )?(?:\w{4,12}'?s? ){0,2}(?:hospital|a&e|casualty|intensive care)"
        r"|(?:is|was|'s|been|still|back|currently) in hospital|in hospital (?:with|for|since|after|again|having)",
        confidence=0.75,
    ),
    form(
        "tooth teeth tonsils appendix adenoids grommets operation surgery op transplant chemo chemotherapy dialysis radiotherapy",
        r"(?:has|had|have|having|needs?|needed|after|awaiting|waiting for|recovering from|facing|for|his|her) (?:his |her |an? )?"
        r"(?:(?:major|emergency|heart|open[ -]heart|knee|hip|back|brain|spinal|eye|foot|second|third|big|kidney|liver|bone marrow|cancer|hernia) ){0,2}"
        r"(?:operation|surgery|transplant|chemo(?:therapy)?|dialysis|radiotherapy|tonsils out|appendix out)(?! (?:to (?:clear|clean|save)|hours|times|christmas|on (?:friday|saturday)))"
        rf"|(?:operation|surgery) on (?:his|her) (?:{_BODY}|heart|brain|spine|eyes)"
        r"|(?:has|had|having) (?:had )?(?:his|her|a) (?:\w{4,9} )?(?:tooth|teeth|tonsils|appendix|adenoids|grommets) (?:out|removed|in|fitted)",
        confidence=0.7,
    ),
    form(
        "fainted fainting vomited puked threw throwing wet soiled",
        r"fainted|vomited|puked|threw up|throwing up|(?:wet|soiled) (?:himself|herself|the bed|his|her) ?(?:pants|trousers|tights)?",
        Bound.SUBJECT,
        confidence=0.7,
    ),
    form(
        "off signed",
        rf"(?:signed )?off (?:work |school |sick )?with (?:(?:his|her) (?:bad |dodgy )?(?:{_BODY}|nerves)|stress|burnout|exhaustion)|signed off (?:sick|work|by (?:the|his|her) doctor)",
    ),
    form("grommets tonsils replacement tonsillectomy", r"(?:(?:his|her) |(?<='s ))(?:new )?(?:grommets|tonsils|tonsillectomy|(?:hip|knee) replacement)|an? (?:hip|knee) replacement"),
    form("seizure stroke attack", r"(?:has|had|having|suffered) (?:an? |another )?(?:\w{3,9} )?(?:seizure|stroke(?! of)|asthma attack|panic attack|heart attack(?! when))", confidence=0.7),
)

INJURIES = (
    form(
        "broke broken breaks breaking fractured sprained dislocated ruptured tore torn twisted snapped injured hurt banged bumped cut burnt burned split chipped cracked",
        rf"(?:broke|broken|breaking|breaks|fractured|sprained|dislocated|ruptured|tore|torn|twisted|snapped|injured|hurt|banged|bumped|cut|burnt|burned|split|chipped|cracked)"
        rf" (?:his|her|an?|two|both (?:his|her)|three) (?:(?:left|right|big|little|front|index|own|other|poor) ){{0,2}}(?:{_BODY})(?: open)?(?! (?:off|in half))",
    ),
    form(
        "broken fractured sprained dislocated torn suspected plaster cast sling stitches crutches concussion",
        rf"(?:an?|his|her|two|(?<='s)|with) ?(?:(?:badly|suspected|nasty|possible) )?(?:broken|fractured|sprained|dislocated|torn) (?:(?:left|right|big|little) )?{_BONE}"
        rf"|(?:his|her|an?) {_BONE} (?:is |was )?in (?:plaster|a cast|a sling|a splint|a brace)|{_IS}(?:in plaster|in a (?:cast|sling|splint|neck brace|coma)|on crutches)"
        r"|out of plaster|off (?:the|his|her) crutches|(?:had|has|needed|needs|got|with) (?:\w{2,8} )?stitches|knocked (?:unconscious|himself out|herself out)|on crutches",
    ),
)

ALLERGIES = (
    form(
        "allergic allergy allergies anaphylactic anaphylaxis",
        rf"(?:(?:is|was|'s|are|be|been|being) ){_ADVERB}allergic to (?:(?:all|most|some|both) )?{_ALLERGEN}|allergic reaction(?: to \w{{2,12}})?|anaphylactic shock|anaphylaxis(?! (?:training|policy|week))"
        rf"|(?:{_HAVE}|his|her|(?<='s)) ?{_MILD}{_ALLERGEN} allerg(?:y|ies){_NOT_A_CAUSE}|allergy to {_ALLERGEN}|allergic to {_ALLERGEN}",
    ),
)

SUPPORT = (
    form(
        "ehcp ehc ehcna diagnosis camhs assessment",
        r"(?:waiting|waited|waits|wait|applied|applying|apply|fighting|fought|pushing|assessed|battling|referred|campaigning) (?:\w{3,9} ){0,3}(?:for|on|to) (?:(?:his|her|an?|the|their) ){0,1}(?:\w{3,8} )?"
        r"(?:ehcp|ehc plan|ehc needs assessment|ehcna|diagnosis|camhs(?: appointment| assessment)?|(?:autism|adhd|asd|dyslexia|ed psych|educational psychologist'?s?) assessment)"
        r"|(?:has|have|had|got|gets|with|on|secured|given|granted|refused|denied|awarded|issued|finally) (?:an? |his |her |the |finally ){0,2}(?:ehcp|ehc plan)"
        r"|(?:his|her|(?<='s)) ?(?:\w{3,8} )?(?:ehcp|ehc plan|ehc needs assessment|ehcna)(?: (?:meeting|review|application|panel|draft|assessment))?"
        r"|(?:his|her) (?:(?:autism|adhd|asd|dyslexia|ocd) )?(?:diagnosis)|(?:(?:autism|adhd|asd|dyslexia) (?:diagnosis|assessment))",
    ),
    form(
        "1 one",
        r"(?:has|have|had|needs?|gets?|with|on|full[ -]time) (?:(?:an?|his|her|full[ -]time) ){0,2}(?:1[:-]1|one[ -]to[ -]one|1[ -]2[ -]1|1 to 1) (?:support|ta|teaching assistant|adult|worker|hours|care)",
    ),
    form(
        "physio therapy therapist counselling counsellor psych psychologist psychiatrist paediatrician camhs",
        r"(?:sees?|saw|seeing|under|referred to|referral to|has|having|had|gets|goes to|starts?|started|waiting for|on the waiting list for) (?:(?:an?|the|his|her|regular|weekly|our|with) ){0,2}"
        r"(?:speech (?:and language )?therap(?:y|ist)|occupational therap(?:y|ist)|play therap(?:y|ist)|art therapy|counsell(?:ing|or)|ed(?:ucational)? psych(?:ologist)?|psychiatrist|psychologist|paediatrician|camhs)(?! (?:training|dog|to school|in to))"
        r"|(?:his|her) (?:physio|speech therapy|speech therapist|counsell(?:ing|or)|play therapy|psychiatrist|psychologist|paediatrician|occupational therapist)",
        confidence=0.75,
    ),
    form(
        "inhaler inhalers epipen epipens pen insulin monitor medication meds ritalin medikinet concerta elvanse melatonin antidepressants sertraline "
        "fluoxetine prozac tube catheter stoma hearing implant implants wheelchair crutches frame walker splints prosthetic sugars chemo chemotherapy dialysis radiotherapy antibiotics penicillin morphine steroids pump",
        rf"(?:(?:(?:takes?|took|taking|needs?|needed|carries|carry|forgot|forgotten|has|had|with|on|uses?|using|wears?|wearing|got|gets|in|without|having|given|relies on) )(?:an? |the |his |her |two |daily |regular |strong |new |some ){{0,2}}|(?:his|her) (?:new |own )?|(?<='s )){_AIDS}{_NOT_A_CAUSE}(?! (?:access|accessible|basketball|ramps?|spaces?|users|rugby|tennis))",
        confidence=0.75,
    ),
    form("wheelchair", rf"wheelchair[ -]user|{_IS}in a wheelchair|us(?:es|ing) (?:an? |his |her )wheelchair"),
    form("meals fsm premium pp", r"(?:(?:is|was|'s|gets|has|had|on|entitled to|eligible for|qualif(?:y|ies) for|receives?|receiving|claims?|being|getting) ){1,2}(?:free school meals|fsm|free school dinners|free lunches|pupil premium|pp child)(?! (?:funding|grant|strategy|statement|eligibility|forms?|lead|spend\w*|report))"),
    form(
        "english eal",
        r"(?:speaks?|spoke|had|has|with|knew|arrived with|came with|speaking) (?:very little|hardly any|barely any|barely a word of|no|not a word of|hardly a word of|little|not much|zero) english(?! (?:homework|lesson|test|teacher|book))"
        r"|without a word of english|(?:didn't|doesn't|couldn't|can't|did not|could not|does not|not) speak (?:a word of |any |much |a single word of )?english"
        r"|english (?:is|was)(?:n't| not)? (?:(?:his|her) )(?:first|second|third|fourth|additional|mother)(?: (?:language|tongue))?|english as an additional language|(?:is|as|was|'s|an?|has) eal(?! (?:lead|co|team|teacher|support teacher))",
    ),
)

PREGNANCY = (
    form("pregnant", rf"{_IS}(?:\w{{1,8}} (?:weeks|months) )?pregnant|(?:an?|our|the) pregnant (?:teacher|student|pupil|girl|ta|colleague)"),
    form("maternity mat", r"(?:(?:is|was|'s|off|going|goes|go|leaves?(?: us)?|leaving(?: us)?|left|starts?|starting|started|begins|away|now|back|returns?|returning|return|her|on|for|from) ){1,4}(?:to |on )?(?:her )?(?:maternity|mat) leave|(?<='s )(?:maternity|mat) (?:leave|cover)"),
    form("expecting", r"expecting (?:a (?:baby|boy|girl|little one)|twins|(?:her|their) (?:first|second|third|fourth)(?: (?:baby|child))?)"),
    form("due", r"(?:her|the|first|second|third|whose|their) (?:\w{3,8} )?baby(?: boy| girl)?(?: is|'s| was)? due(?: in \w{3,9})?"),
    form("miscarriage", r"(?:had|has had|her|suffered|after) (?:an? )?miscarriage"),
)

FORMS = (*CONDITIONS, *ILLNESS, *INJURIES, *ALLERGIES, *SUPPORT, *PREGNANCY)
