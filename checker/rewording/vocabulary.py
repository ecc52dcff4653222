"""Words that stand around a name and say nothing about who it is: patterns, and nothing else.

They decide how a sentence is mended, never whether something is a finding.
"""

from __future__ import annotations

GAP = r"[ \t]{1,4}"

DETERMINER = r"(?:our|my|your|his|her|their|its|the|a|an|another|both|dear)"
POSSESSIVE = (
    r"(?:(?!(?:it|that|what|here|there|he|she|who|how|let|where|when|this)'s)\p{L}[\p{L}-]{0,30}'s"
    r"|\p{L}[\p{L}-]{0,30}s')"
)
ADJECTIVE = (
    r"(?:little|lil|wee|lovely|gorgeous|clever|brave|kind|thoughtful|talented|amazing|brilliant|fantastic"
    r"|fabulous|wonderful|super|superb|incredible|awesome|outstanding|marvellous|delighted|proud|happy"
    r"|cheeky|beautiful|excited|poor|young|old|new|older|younger|youngest|oldest|eldest|big|small|tiny"
    r"|smiley|sporty|creative|hard-working|hardworking|determined|dedicated|beloved|much-loved|retiring"
    r"|superstar|reigning|budding|mighty|own|very)"
)

# What stands before a post or a part: "Year 4 maths teacher", "deputy head".
MODIFIER = (
    r"(?:maths?|music|sports?|pe|english|science|art|drama|dance|french|spanish|history|geography"
    r"|computing|reading|netball|football|rugby|cricket|hockey|tennis|swimming|athletics|chess|choir"
    r"|orchestra|school|class|form|team|house|year|lunchtime|midday|dinner|kitchen|office|site|crossing"
    r"|lollipop|teaching|learning|classroom|support|pastoral|deputy|assistant|associate|acting|interim"
    r"|executive|student|trainee|vice|co|chair|pta|ptfa|eco|digital|parent|volunteer|community|local"
    r"|visiting|guest|former|supply|early|years|forest|playground|library|safeguarding|family|senior"
    r"|leading|joint|star|girls'|boys'|prize|competition|half|step|god|best|council|play|road|safety|junior"
    r"|sustainability|wellbeing|well-being|anti-bullying|internet|online|mental|health|peer|worship"
    r"|recycling|litter|equality|rights|humanities|mini[ -]police|police|goal|head)"
)

# Posts that a school, a team or a family has one of; they take "the".
_ONE_OF_A_KIND = (
    r"(?:head ?teacher|headmaster|headmistress|head|principal|caretaker|cook|coach|captain|skipper"
    r"|senco|sendco|chair|chairman|chairwoman|chairperson|secretary|treasurer|bursar|receptionist|librarian"
    r"|matron|nurse|chaplain|vicar|mayor|lifeguard|referee|director|conductor|lead|leader|manager"
    r"|co-?ordinator|organiser|winner|champion|head (?:girl|boy|student|pupil|prefect|chorister))"
)
_ONE_OF_MANY = (
    r"(?:teacher|tutor|ta|hlta|assistant|practitioner|technician|supervisor|cleaner"
    r"|administrator|chef|governor|trustee|volunteer|helper|patrol|lollipop (?:lady|man)"
    r"|crossing guard|instructor|trainer|specialist|therapist|counsellor|psychologist|mentor"
    r"|colleague|member of staff|officer|firefighter|paramedic|doctor|dentist|vet|farmer"
    r"|author|illustrator|poet|storyteller|musician|singer|artist|dancer|actor|actress"
    r"|scientist|engineer|builder|plumber|electrician|gardener|driver|photographer|councillor"
    r"|rabbi|imam|priest|minister|reverend|speaker|visitor|guest|neighbour|friend|classmate"
    r"|mum|mummy|mam|mom|dad|daddy|mother|father|parent|carer|guardian|nan|nana|nanna|nanny"
    r"|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|auntie|aunty|aunt"
    r"|uncle|cousin|niece|nephew|brother|sister|sibling|wife|husband|partner|boyfriend"
    r"|girlfriend|fianc[ée]e?|baby|toddler|son|daughter|child|girl|boy|kid|lad|lass|pupil"
    r"|student|learner|scholar|prefect|monitor|ambassador|finalist|runner-up|prize-?winner"
    r"|medallist|goalkeeper|keeper|striker|defender|player|swimmer|runner|reader|writer|star"
    r"|graduate|apprentice|pc|pcso|constable|sergeant|superstar|housemate|roommate|twin|lady"
    r"|man|woman|gentleman|starter|joiner|newcomer|warrior|rep|representative|scorer|goalscorer|gymnast"
    r"|playmaker|bowler|batter|ranger|cadet|scout|baker|sprinter|cyclist|pianist|violinist|cellist|drummer"
    r"|flautist|guitarist|buddy|mate|pal|ga|gd|gk|gs|wa|wd|(?:eldest|oldest|youngest)(?=,))"
)
_PREFIX = r"(?:(?:ex|vice|co|eco|deputy|team|class|play|house)-)?"
ROLE = rf"{_PREFIX}(?:{_ONE_OF_A_KIND}|{_ONE_OF_MANY})\b"
OF_SOMETHING = rf"{GAP}of{GAP}(?:the{GAP})?\p{{L}}{{1,20}}(?:{GAP}(?:\d{{1,2}}|stage{GAP}\d))?"
ONE_OF_A_KIND = rf"{_ONE_OF_A_KIND}\b"
ROLES = (
    rf"{_PREFIX}(?:teachers|tutors|tas|assistants|governors|volunteers|helpers|colleagues|officers|visitors|guests"
    r"|neighbours|friends|classmates|parents|carers|grandparents|mums|dads|brothers|sisters|siblings|sons"
    r"|daughters|children|girls|boys|kids|lads|lasses|pupils|students|learners|twins|triplets|cousins"
    r"|captains|champions|winners|finalists|runners-up|medallists|prefects|monitors|ambassadors|stars"
    r"|players|runners|swimmers|readers|writers|musicians|singers|dancers|leavers|superstars|leaders"
    r"|councillors|representatives|reps|prize-?winners|graduates|cleaners|cooks|coaches|lifeguards"
    r"|starters|joiners|newcomers|warriors|scorers|goalscorers|gymnasts|playmakers|bowlers|batters|rangers"
    r"|cadets|scouts|bakers|sprinters|cyclists|pianists|violinists|cellists|drummers|buddies|mates"
    r"|head (?:girls|boys|students|pupils|prefects)"
    r"|(?<=\b(?:my|our|the)[ \t])(?:two|three|four|duo|trio|quartet)(?=[ \t,]))"
)
CHILDREN = frozenset({"pupil", "student", "child", "girl", "boy", "kid", "learner"})

TITLE = (
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|rev|revd|cllr|sgt|insp|capt|pastor|sheikh"
    r"|canon|bishop|mme|señora?|herr|frau)"
)

# After a class these make it the class of something else: "in the Year 6 choir".
COMPOUND = (
    rf"(?:{MODIFIER}|{ROLE}|{ROLES}|choir|band|squad|group|play|show|production|concert|assembly|trip"
    r"|club|council|camp|residential|corridor|room|hall|gate|table|tent|display|party|disco|rota)"
)

FAMILY_WORD = r"(?:family|families|clan|household)"
