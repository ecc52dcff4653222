"""Swear words of British English with their inflections, and the places where they are none.

The measure is Ofcom's quick reference guide on potentially offensive language (2021): its
mild band begins about at "bloody"; what is milder still (damn, hell, blooming) or merely
rude (git, prat, bum, poo) is left out, and so are slurs on groups, which the trained
reader judges as discrimination. No word list of others was copied; a stem stands with the endings
that it takes, so that "Scunthorpe", "shiitake" or "Arsenal" are never looked at.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from checker.detectors.common.context import word_set
from checker.text.patterns import lazy

# stem: endings ("-" is the bare stem).
_STEMS = {
    "arse": "- s d y hole holes holed wipe wipes",
    "ars": "ing",
    "ass": "hole holes hat hats wipe wipes",
    "badass": "- es ery",
    "bastard": "- s y",
    "basterd": "- s",
    "bawbag": "- s",
    "bellend": "- s",
    "biatch": "- es",
    "bitch": "- es ed ing y ier iest fest",
    "bloody": "-",
    "bluddy": "-",
    "bollock": "- s ed ing ings y",
    "bollok": "s",
    "bollox": "- ed",
    "bugger": "- s ed ing y",
    "bull": "shit shits shitter shitters shitting",
    "clusterfuck": "- s",
    "cock": "sucker suckers sucking womble wombles end ends",
    "crap": "- s py pier piest ped ping ola",
    "cunt": "- s y ish ing",
    "cvnt": "- s",
    "kunt": "- s",
    "dick": "head heads wad wads ish",
    "dumb": "arse arses ass asses",
    "fanny": "baws",
    "feck": "- ing in er ers ed",
    "frigg": "ing in",
    "effin": "- g",
    "gobshite": "- s",
    "kick": "arse ass",
    "knob": "head heads end ends jockey jockeys",
    "lard": "arse arses",
    "nob": "head heads end ends",
    "mofo": "- s",
    "piss": "- es ed er ers ing y head heads take takes taker takers taking up ups poor artist "
    "artists flaps",
    "shat": "-",
    "shit": "- s e es ty tier tiest ting ted ter ters show shows storm storms head heads hole "
    "holes bag bags house houses "
    "housery load loads faced less stirrer stirrers stirring box bird heap gibbon gibbons kicker "
    "kickers pile tery er",
    "shyt": "- e",
    "apeshit": "-",
    "batshit": "-",
    "chickenshit": "-",
    "dipshit": "- s",
    "dogshit": "-",
    "holyshit": "-",
    "horseshit": "-",
    "slut": "- s ty",
    "smart": "arse arses arsed ass asses",
    "sodding": "-",
    "tosser": "- s",
    "toss": "pot pots bag bags",
    "twat": "- s ted ting tish ty waffle waffles",
    "twunt": "- s",
    "wank": "- s ed er ers ery ing y stain stains fest puffin puffins",
    "whore": "- s",
}
# Spellings that hide a word, and initials that stand for one.
_DISGUISES = (
    "fck fcks fcked fcker fckers fcking fckin fk fks fkd fked fker fkers fking fkin fkn fkng fuk "
    "fuks fuked fuker fukers fuking fukin fukn fcuk fcuks fcuked fcuking fuq fuqing fux fuxk "
    "fuxking phuck phucking phuk phuking phuq fvck fvcking fxck fxcking fukk fukking muthafuka "
    "muthafukas sht shts shtty btch btches bstard bstards wnker wnkers azzhole wtf wtaf ffs stfu "
    "gtfo omfg lmfao jfc fml idgaf mofo"
)
SWEARS: frozenset[str] = frozenset(
    stem + ending.replace("-", "") for stem, endings in _STEMS.items() for ending in endings.split()
) | word_set(_DISGUISES)

MILD = word_set(
    "damn damned dammit darn hell heck blooming blimey crikey flipping poo bum git prat"
)
"""Words below the measure, which the trained reader may take for swearing."""

# No innocent word of English holds it; "unbefuckinglievable" does.
ANYWHERE = "fuck"

_SHORTEST = 3

# What a word with hidden letters ("s**t") may be; some of these are too common to find in the open.
HIDDEN: tuple[str, ...] = tuple(
    sorted(
        {word for word in SWEARS - word_set(_DISGUISES) if len(word) > _SHORTEST}
        | word_set("dick dicks prick pricks cock cocks knob pussy tits asshole slag slags whore")
        | word_set(
            "fuck fucks fucked fucker fuckers fucking fuckin fuckwit fuckwits fuckface fuckoff"
        )
        | word_set("motherfucker motherfuckers motherfucking")
    )
)
# A first letter alone is enough for these.
HIDDEN_INITIALS = word_set(
    "fuck fucks fucked fucker fuckers fucking shit shits shite bollocks bastard bastards bugger "
    "cunt cunts wanker wankers"
)


class Guard(NamedTuple):
    """The places where a word is no swear word.

    Attributes:
        before: What ends right before it there.
        after: What begins right after it there.
        around: What stands near it there.
        called: What ends right before it where it does swear; it is innocent without.
    """

    before: regex.Pattern[str] | None = None
    after: regex.Pattern[str] | None = None
    around: regex.Pattern[str] | None = None
    called: regex.Pattern[str] | None = None


def _before(source: str) -> regex.Pattern[str]:
    return lazy(rf"(?:{source})\s?$", regex.IGNORECASE)


def _after(source: str) -> regex.Pattern[str]:
    return lazy(rf"[\s-](?:{source})\b", regex.IGNORECASE)


def _around(source: str) -> regex.Pattern[str]:
    return lazy(rf"\b(?:{source})\b", regex.IGNORECASE)


# Blood itself, and what history calls bloody.
_BLOODY = Guard(
    before=_before(r"\b(?:long|short|brutal|bruised|battered|wet)\sand"),
    after=_after(
        r"(?:tower|mary|sunday|assizes|minded|tudors|stuarts|vikings|romans|and\s(?:bruised|battered)"
        r"|(?-i:Code|Meadow|Valentine|Brook|Ditch|Captain|Sergeant|Child)"
        r"|nose[sd]?|knees?|lips?|hands?|knuckles?|(?:hand|foot|finger)\s?prints?|bandages?|tissues?"
        r"|wounds?|gash(?:es)?|scabs?|daggers?|kni(?:fe|ves)|swords?|axes?|battles?|battlefields?"
        r"|wars?|revolutions?|coups?|massacres?|murders?|reigns?|deaths?|feuds?|sieges?|revenge"
        r"|deeds?|executions?|rebellions?|uprisings?|past|end|chapters?"
        r"|history(?!\s(?:homework|lessons?|exam|test|essay|teacher)))"
    ),
)
# "What a ...", "you absolute ...", and not the bird, the pin or the butter.
_CALLED = Guard(
    called=_before(
        r"\b(?:(?:what|such|being|be|he's|she's|you're)\san?|(?:bunch|load|pack|shower)\sof|an?\sright"
        r"|you|ya|them|those|these|absolute|total|complete|utter|proper|massive|pure|stupid|arrogant"
        r"|pompous|useless|lazy|smug|selfish|rude|entitled|huge|silly|daft|giant|first-class|sexist"
        r"|racist)"
    ),
    after=_after(
        r"(?:of\s(?:butter|ginger|garlic)|cats?|willow|robin|crow\w{0,3}|sparrow|pheasant|tests?"
        r"|whittington|turpin|and|on\sthe)"
    ),
)
_DOGS = _around(
    r"dogs?|pupp(?:y|ies)|litters?|breed(?:s|er|ing)?|kennels?|pedigree|vet|labradors?|spaniels?"
    r"|terriers?|collies?|hounds?|wolf|wolves|spayed|crufts|whelp\w{0,4}"
)

GUARDS: dict[str, Guard] = {
    "bloody": _BLOODY,
    "bitch": Guard(around=_DOGS),
    "bitches": Guard(around=_DOGS),
    "bastard": Guard(
        before=_before(r"\b(?:william\sthe|the\sroyal|henry's|king's)"),
        after=_after(r"(?:wing|file|sword|toadflax|balm|cabbage|son\sof|child|hope|title)"),
    ),
    "effing": Guard(after=_after(r"and\s(?:blinding|jeffing)")),
    "tosser": Guard(around=_around(r"pancakes?|caber|coin|hay|welly|wellies")),
    "tossers": Guard(around=_around(r"pancakes?|caber|coin|hay|welly|wellies")),
    "crapper": Guard(before=_before(r"\bThomas")),
    "prick": _CALLED,
    "pricks": _CALLED,
    "dick": _CALLED,
    "dicks": _CALLED,
    "cock": _CALLED,
    "cocks": _CALLED,
    "knob": _CALLED,
    "knobs": _CALLED,
    "tit": _CALLED,
    "pussy": _CALLED,
    "pussies": _CALLED,
}
# Words that swear only together; `found` is the part that is marked.
PHRASE = lazy(
    r"""(?<![\w'-])(?:
    what\sthe\s(?:actual\s|bleeding\s)?(?:f|eff)
    |(?:eff|f)\soff
    |(?:eff|f)[-'](?:ing|in|ed)
    |(?:my|your|his|her|their|kicks?|kicked|lazy|sorry|dumb|fat|whole|pain\sin\sthe)\s(?P<found>ass)
    |(?P<found>tits)\sup
    |cock(?:ed|ing)?[\s-]ups?
    |bell\s(?P<found>)end
    |sod\s(?:off|all|it|this|that|them|you|him|her)
    |(?:poor|lucky|silly|old|lazy|miserable|daft|stupid|greedy|mean|grumpy|nosy)\s(?P<found>sods?)
        (?!\s(?:was|of|turf|house|cutting))
    |f\s{0,2}u\s{1,2}c\s{0,2}k\w{0,5}
    |f\s{1,2}u\s{0,2}c\s{0,2}k\w{0,5}
    |f\s{0,2}u\s{0,2}c\s{1,2}k\w{0,5}
    |sh\sit|cu\snt|c\sunt
    |son\sof\sa\sb
    )(?!\w)""",
    regex.IGNORECASE | regex.VERBOSE,
)
PHRASE_TRIGGERS = word_set(
    "f eff ass tits cock cocked cocking bell sod sods fu fuc uck ck cu nt unt sh son"
)
