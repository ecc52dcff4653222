"""What stands around an address: somebody's home, or a school, shop, hall or other place.

An address looks the same whoever is behind its door, so the words near it decide: those
of a home ("lives", "her conservatory") before those of a place for everybody, and these
before words that may mean either ("drop it off").
"""

from __future__ import annotations

from typing import NamedTuple

import regex

from checker.text.patterns import lazy

_I = regex.IGNORECASE

# A sentence ends, or a paragraph; a line does not end an address.
_BREAK = lazy(r"(?<!\b(?:Mrs?|Ms|Dr|St|Rd|Ave|Cl|No|Revd?))[.!?]\s|\n\s{0,9}\n")
# "We are Hollin Bank Academy. Address: ...": a label goes on what was said before it.
_ONLY_A_LABEL = lazy(r"\s{0,3}(?:address|location|where|venue|find\sus)?\s?:?\s{0,3}", _I)
_REACH_BEFORE = 80
_REACH_AFTER = 45
_BESIDE = 14
"""Code points between a common noun and the address that it explains ("our office at ...")."""

_ADJECTIVES = r"(?:(?:new|old|own|lovely|little|front|back|nice|big)\s){0,2}"
_OWN = rf"\b(?:(?:my|his|her|their)\s|\p{{L}}{{2,20}}'s?\s){_ADJECTIVES}"
_HOME = lazy(
    r"\b(?:lives?|lived|moved|moving|staying|stays)\s(?:[\w']{1,12}\s){0,3}?"
    r"(?:at|in|on|to|into|with|down|up|near|from|round|here|next|opposite|over)\b"
    r"|\bliving\s(?:at|in|on|with|down|up|near)\b"
    rf"|{_OWN}(?:home|house|flat|place|door|doorstep|garden|garage|conservatory|drive|driveway"
    r"|kitchen|porch|bungalow|cottage|caravan|room|bedroom|summerhouse|shed|gate|letter\s?box"
    r"|address|postcode)\b"
    r"|\b(?:home|private|personal)\saddress|\b(?:goes|went|get|gets|got|getting|walks?|walked|dropped"
    r"|see|saw)\s(?:\w{2,8}\s)?home\b"
    r"|\b(?:at|to|round|round\sat|over\sto)\s(?:ours|mine|theirs)\b"
    r"|\b(?:sleepover|play\s?dates?|babysit\w{0,5}|childmind\w{0,4}|lodgers?|housewarming)\b",
    _I,
)
_MAYBE_HOME = lazy(
    r"\b(?:door|buzz|doorbell|doorstep|knock(?:s|ed|ing)?|letter\s?box|porch|drive(?:way)?|garage"
    r"|conservatory|bungalow|flat|house|home|neighbours?|next\sdoor|parcels?|c/o|address(?:ed)?"
    r"|drop(?:s|ped|ping)?(?:\s\w{1,9}){0,3}?\s(?:off|round|to|at|in)"
    r"|pick(?:ed|ing)?\s(?:\w{1,9}\s){0,2}up|collect(?:ed|ion)?(?:\s\w{1,9}){0,3}?\sfrom"
    r"|(?:deliver(?:ed|y)?|post(?:ed)?|sen[dt]|write)(?:\s\w{1,9}){0,3}?\sto|cards?\s(?:to|can)"
    r"|visit(?:ed|ing)?\s(?:her|him|them)|(?:pop|come|came|went)\s(?:round|over))\b",
    _I,
)
# Homes of teams, carers and learners are no private homes.
_NO_HOME = lazy(
    r"\b(?:care|nursing|retirement|rest|funeral|children's)\shomes?\b"
    r"|\bhome\s(?:game|match|tie|ground|leg|win|fixture|learning|time|page|side|straight)\b"
    r"|\b(?:open|full|opera|coffee|public|playhouse)\shouse\b|\bhouse\s(?:points?|captains?|band)\b",
    _I,
)
_PLACE = lazy(
    r"\b(?:schools?|primary|infants?|juniors?|academy|college|university|nursery|pre-?school"
    r"|playgroup|church|chapel|mosque|temple|gurdwara|synagogue|cathedral|minster|hall|library"
    r"|club|clubhouse|venue|museum|gallery|theatre|cinema|shops?|stores?|supermarket|café|cafe"
    r"|restaurant|takeaway|pub|inn|hotel|bakery|bakers?|butchers?|salon|barbers?|studios?|offices?"
    r"|centre|center|arena|stadium|pool|baths|gym|farm|zoo|hospital|hospice|surgery|clinic"
    r"|pharmacy|chemist|dentists?|opticians?|station|depot|warehouse|industrial|business|ltd"
    r"|limited|plc|food\s?bank|hub|hq|headquarters|council|trust|showroom|solicitors|brewery"
    r"|allotments?|recreation|playground|playing\sfields?|leisure|care\shome|nursing\shome"
    r"|pavilion|scout\shut|post\soffice|tesco|asda|aldi|lidl|sainsbury's|morrisons|co-?op|fc|rfc"
    r"|vets?|bookshop|car\spark|cemetery|crematorium|reception|ofsted|charity|nurseries|coffee)\b",
    _I,
)
# "The Plough, 3 Station Road".
_INN_BEFORE = lazy(r"\bThe\s\p{Lu}[\p{L}']{1,20}(?:\s(?:and|&|\p{Lu}[\p{L}']{1,20})){0,3},\s?$")
# "Apply in writing to 12 Holly Lane", "to the Headteacher, 12 Holly Lane": who offers a post.
_EMPLOYER_BEFORE = lazy(
    r"\b(?:apply\sin\swriting|applications?|(?:application|completed|reference)\sforms?|cvs?"
    r"|covering\sletters?)\b[^.!?\n]{0,60}\s(?:to|at)\s$"
    r"|\b(?:head\s?teacher|chair\sof\sgovernors|clerk\sto\sthe\sgovernors|business\smanager|bursar|hr\steam)"
    r"(?:,\s|\sat\s|,\sat\s)$",
    _I,
)
# "opposite the school, 14 Kestrel Close" is a home; "14 Mill Lane, the old bakery" is not.
_NEAR_PLACE = lazy(
    r"\b(?:from|to|after|before|(?:opposite|behind|near|past|by|beside)(?:\s(?:the|our))?)\s$", _I
)
_BESIDE_AFTER = lazy(
    r"[\s,(-]{1,3}(?:(?:the|our|an?|old|new|former|village|parish|in|at|is)\s){0,4}", _I
)
_EVENT = lazy(
    r"\b(?:meet(?:ing)?|held|sat\s?nav|parking|park|tickets?|find\sus|visit\sus|see\sus|directions"
    r"|entrance|venue|kick[\s-]?off|head\sto|fixture|away|route|start(?:s|ing)?|finish(?:es)?|stall|open\sday"
    r"|based\sat|located|situated|we're\s(?:at|on)|our\saddress|contact\sus|website|tel|opens?|opening|performance|tournament|coach|bus|buses|roadworks|closed|diversion|postcode\sis)\b",
    _I,
)
_PART_OF_PLACE = lazy(
    r"(?:'s)?\s(?:\p{Lu}[\p{L}'-]{1,20}\s){0,2}(?:Primary|Infants?|Juniors?|School|Academy|College"
    r"|Nursery|Pre-?school|Church|Chapel|Mosque|Hall|Library|Club|Centre|Surgery|Hospital|Clinic"
    r"|Medical|Dental|Pharmacy|Station|Stadium|Pool|Baths|Theatre|Museum|Gallery|Farm|Allotments?"
    r"|Industrial|Business|Retail|Trading|Hotel|Inn|Stores?|Shops?|Cafe|Café|Care|FC|RFC|CC|United|Rovers"
    r"|Rangers|Residents|PTA|Trust|Estate\sAgents?|Bakery|Garage|Market|Under\s?\d|U\d)\b"
)


class Surroundings(NamedTuple):
    """What the same sentence says before and after an address."""

    before: str
    after: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Surroundings:
        """Return the surroundings of text[start:end]."""
        before = text[max(0, start - _REACH_BEFORE) : start]
        breaks = [match.end() for match in _BREAK.finditer(before)]
        if breaks and not _ONLY_A_LABEL.fullmatch(before, breaks[-1]):
            before = before[breaks[-1] :]
        after = text[end : end + _REACH_AFTER]
        if found := _BREAK.search(after):
            after = after[: found.start()]
        return cls(before, after)

    @property
    def home(self) -> bool:
        """Whether somebody is said to live there."""
        return any(_HOME.search(_NO_HOME.sub("", side)) for side in self)

    @property
    def maybe_home(self) -> bool:
        """Whether something is said that is mostly said of homes."""
        return any(_MAYBE_HOME.search(_NO_HOME.sub("", side)) for side in self)

    @property
    def place(self) -> bool:
        """Whether it is the address of a named place, or of one spoken of right beside it."""
        if _INN_BEFORE.search(self.before) or _EMPLOYER_BEFORE.search(self.before):
            return True
        return any(self._is_of(match) for match in _PLACE.finditer(self.before)) or any(
            match[0][0].isupper() or _BESIDE_AFTER.fullmatch(self.after, 0, match.start())
            for match in _PLACE.finditer(self.after)
        )

    def _is_of(self, place: regex.Match[str]) -> bool:
        """Say whether the address is that of a place spoken of before it."""
        if place[0][0].isupper():
            return True
        beside = len(self.before) - place.end() <= _BESIDE
        return beside and not _NEAR_PLACE.search(self.before, 0, place.start())

    @property
    def event(self) -> bool:
        """Whether people are told where something takes place."""
        return any(_EVENT.search(side) for side in self)


def names_a_place(text: str, end: int) -> bool:
    """Say whether a street's name goes on as that of a place ("Marlpit Lane" + " Primary")."""
    return _PART_OF_PLACE.match(text, end) is not None
