"""The words of health: conditions, traits, aids and medicines, allergens, parts of the body.

The kinds follow "data concerning health" of the UK GDPR (article 4(15)); the allergens are
the fourteen of the Food Information Regulations 2014 with the commonest others that the
NHS names; the needs are those of the SEND code of practice (2015).
"""

from __future__ import annotations

from checker.detectors.individuals.words import any_of

LASTING = any_of(
    "asthma, epilepsy, diabetes, type 1 diabetes, type one diabetes, autism, asd, adhd, dyslexia,"
    "dyspraxia, dyscalculia, tourette's, tourettes, tourette syndrome, cerebral palsy,"
    "down's syndrome, downs syndrome, down syndrome, cystic fibrosis, coeliac disease, crohn's,"
    "crohns, colitis, eczema, cancer, leukaemia, lymphoma, brain tumour, tumour, heart condition,"
    "heart defect, hearing loss, hearing impairment, visual impairment, speech delay, stammer,"
    "stutter, selective mutism, anxiety, depression, ocd, ptsd, eating disorder, anorexia, bulimia,"
    "pda, ebsa, arfid, chronic fatigue, long covid, migraines, sickle cell, sickle cell disease,"
    "scoliosis, arthritis, hypermobility, spina bifida, muscular dystrophy, hydrocephalus,"
    "haemophilia, lupus, dementia, parkinson's, multiple sclerosis, motor neurone disease,"
    "global delay, developmental delay, global developmental delay, learning difficulties,"
    "learning disability, learning disabilities, stress, burnout, special needs,"
    "special educational needs, additional needs, sensory needs, sensory processing disorder,"
    "(?-i:SEND?), (?-i:ADD), (?-i:MS), (?-i:ASC), foetal alcohol syndrome, fasd,"
    "attachment disorder, mental health problems, mental health issues, mental health difficulties,"
    "seizures, epileptic seizures, absence seizures, tics, panic attacks, night terrors,"
    "suicidal thoughts, an allergy, allergies, disability, disabilities"
)
LASTING_TRIGGERS = (
    "asthma epilepsy diabetes autism asd adhd dyslexia dyspraxia dyscalculia tourette tourettes "
    "palsy syndrome fibrosis disease crohn crohns colitis eczema cancer leukaemia lymphoma tumour "
    "condition defect loss impairment delay stammer stutter mutism anxiety depression ocd ptsd "
    "disorder anorexia bulimia pda ebsa arfid fatigue covid migraines sickle scoliosis arthritis "
    "hypermobility bifida dystrophy hydrocephalus haemophilia lupus dementia parkinson sclerosis "
    "difficulties disability disabilities stress burnout needs SEN SEND ADD MS ASC fasd problems "
    "issues seizures tics attacks terrors thoughts allergy allergies"
)
PASSING = any_of(
    "chickenpox, chicken pox, flu, the flu, covid, norovirus, tonsillitis, appendicitis, pneumonia,"
    "meningitis, measles, mumps, scarlet fever, glandular fever, whooping cough,"
    "hand foot and mouth, impetigo, ringworm, scabies, head lice, nits, threadworms, worms,"
    "conjunctivitis, tummy bug, stomach bug, sickness bug, sick bug, vomiting bug, d&v, bronchitis,"
    "croup, ear infection, chest infection, throat infection, kidney infection, virus, fever,"
    "high temperature, temperature, concussion, food poisoning, shingles, sepsis, slapped cheek,"
    "migraine, hay fever, burst appendix"
)
PASSING_TRIGGERS = (
    "chickenpox pox flu covid norovirus tonsillitis appendicitis pneumonia meningitis measles "
    "mumps fever cough mouth impetigo ringworm scabies lice nits threadworms worms conjunctivitis "
    "bug v bronchitis croup infection virus temperature concussion poisoning shingles sepsis cheek "
    "migraine appendix"
)
TRAIT = any_of(
    "autistic, asthmatic, diabetic, type 1 diabetic, type one diabetic, epileptic, dyslexic,"
    "dyspraxic, coeliac, deaf, profoundly deaf, blind, registered blind, partially sighted,"
    "visually impaired, hearing impaired, hard of hearing, non verbal, nonverbal, neurodivergent,"
    "neurodiverse, disabled, paralysed, anaemic, anorexic, bulimic, suicidal, lactose intolerant,"
    "gluten intolerant, wheelchair bound, colour blind, colourblind, selectively mute,"
    "haemophiliac, immunocompromised, terminally ill, self harming, clinically depressed"
)
TRAIT_TRIGGERS = (
    "autistic asthmatic diabetic epileptic dyslexic dyspraxic coeliac deaf blind sighted impaired "
    "hearing verbal nonverbal neurodivergent neurodiverse disabled paralysed anaemic anorexic "
    "bulimic suicidal intolerant bound colourblind mute haemophiliac immunocompromised ill harming "
    "depressed"
)
AID = any_of(
    "inhaler, inhalers, asthma pump, epipen, epipens, epi pen, insulin, insulin pump,"
    "glucose monitor, medication, meds, adhd meds, ritalin, medikinet, concerta, elvanse,"
    "melatonin, antidepressants, sertraline, fluoxetine, prozac, feeding tube, catheter, stoma,"
    "stoma bag, hearing aid, hearing aids, cochlear implant, cochlear implants, glass eye,"
    "running blade, calliper, callipers, wheelchair, crutches, walking frame, white cane,"
    "leg splints, splints, prosthetic, prosthetic leg, blood sugars, chemo, chemotherapy, dialysis,"
    "radiotherapy, antibiotics, penicillin, morphine, steroids, sen support, tracheostomy,"
    "ventilator, nebuliser, gastrostomy, peg feed"
)
AID_TRIGGERS = (
    "inhaler inhalers pump epipen epipens pen insulin monitor medication meds ritalin medikinet "
    "concerta elvanse melatonin antidepressants sertraline fluoxetine prozac tube catheter stoma "
    "aid aids eye blade calliper callipers walking cane implant implants wheelchair crutches "
    "splints prosthetic sugars chemo chemotherapy dialysis radiotherapy antibiotics penicillin "
    "morphine steroids support tracheostomy ventilator nebuliser gastrostomy peg"
)
ALLERGEN = any_of(
    "nut, nuts, peanut, peanuts, tree nut, tree nuts, cashews, hazelnuts, almonds, dairy, milk,"
    "cow's milk, lactose, egg, eggs, wheat, gluten, shellfish, fish, sesame, soya, soy, mustard,"
    "celery, lupin, bee sting, bee stings, wasp stings, wasps, bees, penicillin, antibiotics,"
    "latex, cats, dogs, cat hair, animal hair, horses, fur, grass, pollen, dust, dust mites, kiwi,"
    "kiwis, strawberry, strawberries, plasters, ibuprofen, chocolate, tomatoes"
)
BONE = any_of(
    "arm, arms, leg, legs, wrist, wrists, ankle, collarbone, collar bone, elbow, foot, toe, toes,"
    "finger, fingers, thumb, hand, nose, jaw, rib, ribs, hip, shoulder, pelvis, skull, cheekbone,"
    "femur, tibia, knee, kneecap, shin, bone, tooth, front tooth, ligament, ligaments, tendon"
)
BODY = rf"(?:{BONE}|back|neck|acl|achilles|hamstring|head|eye|lip|chin|forehead|tongue)"

# What may stand before the name of a condition.
SLIGHT = (
    r"(?:(?:an?|his|her|the|some|this|very|really|quite|pretty|bad|badly|nasty|severe|mild|moderate"
    r"|serious|horrible|horrid|suspected|possible|confirmed|chronic|complex|crippling|terrible"
    r"|terminal|rare|form of|childhood|juvenile|stage \w{1,5}|acute|profound|significant|ongoing"
    r"|both"
    r"|either|another|awful|inattentive|combined|social|separation|health|bit of|touch of|case of"
    r"|proper|full-blown|undiagnosed|unilateral|bilateral|and|type 1|type 2) ){0,4}"
)
# "Asthma training", "cancer research": the word names a cause, a course or a service.
NO_CAUSE = (
    r"(?! (?:awareness|research|charity|week|day|month|support group|nurses?|unit|ward|team"
    r"|friendly"
    r"|uk|trust|policy|policies|society|training|workshops?|clinics?|drop-?in|coffee|advice"
    r"|guidance|vaccin\w{0,6}|jabs?|programme|leads?|champions?|services?|provision|department|hub"
    r"|base"
    r"|schools?|club|centre|information|posters?|first aid|ambassadors?|checks?|co-?ordinator|room"
    r"|action|foundation|fundrais\w{0,3}|course|support team|forms?|council|questionnaire|campaign"
    r"|matters)\b)(?!-)"
)
HAS = (
    r"(?:has|have|had|having|'s got|got|gets|suffers? (?:from|with)|suffer(?:ed|ing) (?:from|with)"
    r"|lives? with|living with|diagnosed (?:with|as having)|(?:a )?diagnosis (?:of|is|was)"
    r"|struggl(?:es|ing|ed)"
    r" with|battl(?:es|ing|ed)(?: with)?|recover(?:ing|ed) from|off(?: school| work| sick)? with"
    r"|(?:came |went )?down with|(?:in hospital|ill|poorly|born|coping) with|treat(?:ed|ment) for"
    r"|(?:tested|assessed) for|caught|contracted|developed|beat|beaten|beating|with|including"
    r"|because of|due to)"
)
_ADVERB = (
    r"(?:(?:\w{3,12}ly|very|quite|a bit|also|still|now|so|just|back|newly|pretty|not|both|always"
    r"|already|too|being) ){0,2}"
)
IS = rf"(?:(?:is|was|'s|are|were|be|been|being|isn't|wasn't|become|becoming) ){_ADVERB}"
OF_SOMEBODY = r"(?:(?:his|her) |(?<='s ))"
