"""Whose mailbox an e-mail address is: an office's or a person's."""

from __future__ import annotations

from typing import NamedTuple

from checker.detectors.common.context import word_set
from checker.detectors.contacts.organisations import is_organisation
from checker.text.lexicon import is_given_name
from checker.text.patterns import lazy

PROVIDERS = word_set(
    "gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol btinternet "
    "btopenworld talktalk virginmedia ntlworld blueyonder sky tiscali plusnet protonmail proton "
    "pm gmx mail zoho fastmail tutanota hey o2 orange wp onet interia mailinator duck"
)
"""Hosts that give mailboxes to anybody, by the first label of their domain."""


class Address(NamedTuple):
    """An e-mail address in a text, and its two parts as they would be typed."""

    start: int
    end: int
    local: str
    domain: str
    confidence: float


_WORD = lazy(r"\p{L}{1,64}")
_ROLES = word_set(
    "office admin administration administrator head heads headteacher headship principal deputy "
    "info information enquiries enquiry inquiries contact contactus hello hi mail post postbox "
    "mailbox email reception receptionist secretary bursar business finance accounts payments "
    "payroll attendance absence absences admission admissions senco sendco send sen inclusion "
    "safeguarding dsl ddsl childprotection pastoral welfare wellbeing governors governor clerk "
    "chair trustees trust pta ptfa friends parents parent families community volunteers volunteer "
    "volunteering library librarian kitchen catering lunches meals uniform lettings premises "
    "caretaker site estates it ict helpdesk support help technician webmaster web website data "
    "dpo privacy press media news newsletter communications comms marketing events event bookings "
    "booking tickets boxoffice shop orders order sales customerservice customercare customers "
    "care service services team staff jobs recruitment vacancies hr careers exams examinations "
    "sixthform nursery preschool eyfs reception ks1 ks2 ks3 ks4 music sport sports pe drama art "
    "english maths science history geography computing languages clubs club breakfastclub "
    "afterschool afterschoolclub wraparound trips transport medical nurse firstaid counselling "
    "noreply donotreply complaints feedback compliments registrar registry membership members "
    "secretariat editor editorial studio fundraising donations appeals charity hire lostproperty "
    "lead leads leader coordinator manager assistant apprenticeships yeargroup homework learning "
    "teachers teaching curriculum assessment pupils students"
)
_FILLERS = word_set(
    "school the main primary secondary academy college junior infant infants juniors class year yr "
    "of for and at uk our group line desk new test general my y"
)
_CLASS = lazy(r"(?:class|year|yr|y|ks|room|team)?[._-]?\d{1,4}[a-z]{0,2}(?:team|class|teachers?)?")
_ROLE_ENDING = lazy(
    r"(?:office|admin|enquiries|reception|admissions|headteacher|bookings|class|team|"
    r"governors|support|safeguarding|attendance|finance|services|club|tickets)$"
)


def is_role_mailbox(address: Address) -> bool:
    """Say whether an address belongs to an office and not to a person.

    Role names are those of RFC 2142 and of school offices. At a public mail provider only
    an organisation's name in the local part makes it one.
    """
    local = address.local.casefold()
    provider = address.domain.casefold().split(".")[0] in PROVIDERS
    if is_organisation(local):
        return True
    if provider:
        return False
    if _CLASS.fullmatch(local) or _ROLE_ENDING.search(local):
        return True
    host = address.domain.casefold().replace("-", "")
    words = _WORD.findall(local)
    return all(word in _ROLES or word in _FILLERS or _in_host(word, host) for word in words)


def _in_host(word: str, host: str) -> bool:
    """Say whether the local part repeats the organisation's own name (kestrel@kestrel.example)."""
    return len(word) > 3 and word in host and not is_given_name(word)  # noqa: PLR2004
