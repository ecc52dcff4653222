"""Whose handle or mailbox it is: an organisation's, a private person's, or hard to say."""

from __future__ import annotations

from checker.detectors.common.context import word_set
from checker.text.lexicon import is_given_name, is_spelling, is_word
from checker.text.patterns import lazy

# Long enough to stand anywhere inside a run-together name.
_INSIDE = (
    "school", "academy", "primary", "college", "council", "museum", "library", "nursery",
    "university", "hospital", "football", "cricket", "netball", "hockey", "athletic", "theatre",
    "cathedral", "charity", "foundation", "official", "festival", "publish", "bakery", "catering",
    "preschool", "pre_school", "kindergarten", "education", "learning", "teaching", "community",
    "government", "ofsted", "police", "ambulance", "rescue", "nspcc", "childline", "unicef",
    "oxfam", "barnardo", "samaritans", "rspca", "rspb", "brownies", "guiding", "scouting",
    "sainsbury", "waitrose", "morrisons", "specsavers", "waterstones", "magazine", "gazette",
    "weather", "railway", "airlines", "cinema", "gallery", "gardens", "orchestra", "choir",
    "sixthform", "highschool", "federation", "diocese", "parish", "residents", "friendsof",
    "pupils", "students", "teachers", "governors", "parents", "awards", "tickets", "holidays",
    "society", "services", "support", "swimming", "gymnastics", "leisure", "fitness", "studio",
)  # fmt: skip
# Short, so they count only as a word of the name or at its end.
_WORDS = (
    "trust", "church", "centre", "center", "sport", "sports", "radio", "news", "books", "shop",
    "store", "cafe", "farm", "park", "zoo", "county", "borough", "city", "town", "united",
    "rovers", "rugby", "scouts", "guides", "cubs", "beavers", "rangers", "club", "team", "hall",
    "house", "group", "charity", "appeal", "pta", "ptfa", "ptsa", "fosa", "nhs", "bbc", "itv",
    "fc", "afc", "rfc", "rufc", "cfc", "ufc", "cc", "ltd", "plc", "llp", "uk", "hq", "gov",
    "cofe", "rc", "mat", "gb", "eng", "intl", "global", "media", "press", "tv", "fm", "live",
    "rail", "trains", "buses", "bus", "energy", "water", "bank", "hotel", "garage", "vets",
    "dental", "surgery", "clinic", "pharmacy", "camp", "camps", "tours", "travel", "coaches",
    "infants", "juniors", "juniorsch", "sch", "maths", "eyfs", "senior", "hub", "network",
    "office", "dept", "unison", "neu", "nasuwt", "union", "party", "labour", "ofcom", "dfe",
    "jfc", "lfc", "mcfc", "mufc", "nufc", "thfc", "stem", "science", "geography", "history",
)  # fmt: skip
# Of these, the ones that are surnames too, behind a first name.
_SURNAMES = frozenset({"hall", "park", "church", "house", "banks", "camp", "farm", "bush", "city"})
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "mister"})
_RUN_TOGETHER_TITLE = lazy(r"(?:mrs|mr|miss|ms)(?=\p{L}{3})")
# First names that are first of all other words, or places.
_OTHER_WORDS = word_set(
    "can will said may made man love long little ever lot case job less line general per hope "
    "early young true guy else york north reason red major art west son chance baby price summer "
    "america june april star king queen park worth press bill green page china add march "
    "washington india river rock peace beat brown miles link justice gun lady sister judge german "
    "brain france floor sunday spring cash rich gay doctor carry winter texas male hall royal sad "
    "till wood van lucky boss unique mad victory tea lies prince sky governor forest banks loan "
    "joke golden era storm urban journey asia minor tiny jail wing bell mile branch heaven lane "
    "mate constant sing marine cap ford roman hunt bush junior rush wash server math wage diamond "
    "odd buddy hence bishop valid forum fancy liberty candy mars oral metro treasure marvel shade "
    "harmony phoenix villa easter lemon olive sunny holland echo paris london berlin geneva bath "
    "lincoln kent essex bristol wales wells derby chester preston wigan city her his you our "
    "the all any get big day fun pro via app web"
)
UNCLEAR = 0.5
"""How sure a handle is that nothing speaks for or against; a school's page means its partners."""

_TAKEN = lazy(r"[\d_.]")
_PART = lazy(r"\p{Lu}?\p{Ll}{1,64}|\p{Lu}{1,64}(?!\p{Ll})|\d{1,64}")
_SHORTEST_NAME = 3
_SHORTEST_PREFIX = 4
_SHORTEST_ENDING = 4


def parts_of(name: str) -> list[str]:
    """Return the words of a handle, casefolded: Mr_KhanY4 has mr, khan, y, 4."""
    return [part.casefold() for part in _PART.findall(name)]


def is_organisation(name: str) -> bool:
    """Say whether a handle names a school, club, company, public body or cause."""
    folded = name.casefold()
    parts = parts_of(name)
    if parts and (parts[0] in _TITLES or is_given_name(folded)):
        return False
    if any(word in folded for word in _INSIDE):
        return True
    named = bool(parts) and _is_name(parts[0])
    return any(
        part in _ENDINGS or (part.endswith(_LONG_ENDINGS) and not is_given_name(part))
        for part in parts
        if not (named and part in _SURNAMES)
    )


_ENDINGS = frozenset(_WORDS)
_LONG_ENDINGS = (
    *(w for w in _WORDS if len(w) >= _SHORTEST_ENDING),
    "fc",
    "pta",
    "ptfa",
    "nhs",
    "uk",
)


def how_private(name: str, *, personal_cue: bool = False) -> float | None:
    """Return how surely a handle is a private person's, 0 to 1, or None where it is not.

    A title or a first name in it says so; so do the figures and underscores that people
    add to a taken name. What is left (a known word, two words run together, unknown
    capitals) is an account like any other unless the words around it claim it.

    Args:
        name: The handle without its @.
        personal_cue: True where somebody claims it ("my", "add me", "DM").
    """
    parts = parts_of(name)
    if not any(part.isalpha() for part in parts) or is_organisation(name):
        return None
    if _TITLES.intersection(parts) or _RUN_TOGETHER_TITLE.match(parts[0]):
        return 0.9
    if any(_is_name(part) for part in parts) or _starts_with_name(parts[0]):
        return 0.85
    return 0.8 if personal_cue else _by_spelling(name, parts)


def _by_spelling(name: str, parts: list[str]) -> float | None:
    """Judge a handle by the way it is spelt alone."""
    if _TAKEN.search(name) and not all(is_word(part) or part.isdigit() for part in parts):
        return 0.6
    return UNCLEAR if name.islower() and not _is_known(name) else None


def _is_name(part: str) -> bool:
    return len(part) >= _SHORTEST_NAME and is_given_name(part) and part not in _OTHER_WORDS


def _starts_with_name(part: str) -> bool:
    """Say whether a run-together handle is a first name and more ("amaraokafor")."""
    if is_spelling(part) or is_word(part):
        return False
    return any(
        _is_name(part[:size]) and (is_spelling(part[size:]) or is_given_name(part[size:]))
        for size in range(_SHORTEST_PREFIX, len(part))
    )


def _is_known(word: str) -> bool:
    """Say whether a run of letters is a word, a brand or two everyday words run together."""
    if is_spelling(word) or is_word(word):
        return True
    half = _SHORTEST_NAME
    if any(is_word(word[:at]) and is_word(word[at:]) for at in range(half, len(word) - half + 1)):
        return True
    endings = (word[at:] for at in range(1, len(word) - _SHORTEST_ENDING))
    return any(is_word(ending) and not is_given_name(ending) for ending in endings)
