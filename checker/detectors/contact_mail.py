"""E-mail addresses, written plainly or spelt out so that machines miss them.

The plain form is RFC 5322's dot-atom with a host name of two labels or more; no list of
top-level domains is asked, so .sch.uk, .example and .test count like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from checker.detectors.contact_organisations import is_organisation
from checker.detectors.word_context import said_before, whole_words, word_set
from checker.nlp.recogniser import Recogniser
from checker.text.lexicon import is_given_name, is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROVIDERS = word_set(
    "gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol btinternet "
    "btopenworld talktalk virginmedia ntlworld blueyonder sky tiscali plusnet protonmail proton "
    "pm gmx mail zoho fastmail tutanota hey o2 orange wp onet interia mailinator duck"
)
# Known for mail alone, so they stand for an address even without ".com".
_PROVIDER = "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|aol|btinternet|protonmail"

EMAIL = Recogniser(
    "EMAIL",
    pattern=r"(?<![\p{L}\d._%+@-])[\p{L}\d_](?:[\p{L}\d._%+'-]{0,62}[\p{L}\d_+-])?@"
    rf"(?:(?:[\p{{L}}\d-]{{1,63}}\.){{1,6}}\p{{L}}{{2,24}}|(?:{_PROVIDER}))(?![\p{{L}}\d@]|\.\p{{L}})",
    score=0.97,
    needs="@",
)

_AT = r"(?:\s{0,2}[\[({<*]{1,2}\s?(?:at|@)\s?[\])}>*]{1,2}\s{0,2}|\s{1,2}at\s{1,2}|\s{0,2}@\s{0,2})"
_DOT = r"(?:\s{0,2}[\[({<*]{1,2}\s?(?:dot|\.)\s?[\])}>*]{1,2}\s{0,2}|\s{1,2}dot\s{1,2}|\s\.\s|\.)"
_JOIN = rf"(?:{_DOT}|\s{{1,2}}(?:underscore|dash|hyphen)\s{{1,2}}|[_+-])"
_END_LABEL = (
    "com|org|net|uk|co|ie|eu|info|io|me|edu|email|school|example|test|invalid|xyz|online|live|"
    "biz|wales|scot|cymru|london|pl|ro|fr|de|es|it|pt|nl|in|pk|bd|ng|gh|cn|tr|us|ca|au|nz"
)
# What follows the local part. Anchored on "at", which is rare, and not on every word.
_AT_DOMAIN = regex.compile(
    rf"(?P<at>{_AT})(?P<domain>(?:[\p{{L}}\d-]{{1,40}}{_DOT}){{1,4}}(?:{_END_LABEL})"
    rf"|(?:{_PROVIDER})(?:\s(?:com|co\suk|fr))?)(?![\p{{L}}\d@])",
    regex.IGNORECASE,
)
# Read backwards from the "at".
_LOCAL = regex.compile(
    rf"(?r)(?<![\p{{L}}\d@])[\p{{L}}\d]{{1,40}}(?:{_JOIN}[\p{{L}}\d]{{1,40}}){{0,5}}", regex.IGNORECASE
)
_SPELT_DOT = regex.compile(r"\bdot\b|[\[({<*]\s?(?:dot|\.)\s?[\])}>*]", regex.IGNORECASE)
_PLAIN_AT = regex.compile(r"\s{1,2}at\s{1,2}", regex.IGNORECASE)
_CUE = whole_words(
    ("e-mail", "email", "e mail", "mail", "address", "write to", "reach me", "contact me",
     "contact", "gmail", "hotmail", "reach", "drop me a line")
)  # fmt: skip
_SIGN_BETWEEN = regex.compile(r"[\d._+]|\bdot\b|underscore", regex.IGNORECASE)
# A spelt address without any of these is rare; they spare most posts the search.
_SIGNS = ("@", "dot", "mail", "(at", "[at", "{at", ".co", ".uk", ".org", ".net", ".example", ".test")
_LONGEST_LOCAL = 200
_WORD = regex.compile(r"\p{L}{1,64}")
_UNDERSCORE = regex.compile(r"underscore", regex.IGNORECASE)
_DASH = regex.compile(r"dash|hyphen", regex.IGNORECASE)
_NOT_TYPED = regex.compile(r"[\s\[\](){}<>*]")


class Address(NamedTuple):
    """An e-mail address in a text, and its two parts as they would be typed."""

    start: int
    end: int
    local: str
    domain: str
    confidence: float


def address_at(text: str, start: int, end: int, confidence: float) -> Address:
    """Return a plainly written address as its parts."""
    local, _, domain = text[start:end].partition("@")
    return Address(start, end, local, domain, confidence)


def spelt_addresses(text: str) -> Iterator[Address]:
    """Yield the addresses that are spelt out ("kofi (at) kestrel dot example")."""
    lowered = text.casefold()
    if not any(sign in lowered for sign in _SIGNS):
        return
    for match in _AT_DOMAIN.finditer(text):
        before = _LOCAL.match(text, max(0, match.start() - _LONGEST_LOCAL), match.start())
        if before is None:
            continue
        address = Address(
            before.start(), match.end(), _typed(before.group()), _typed(match["domain"]), 0.85
        )
        if _PLAIN_AT.fullmatch(match["at"]) and not _is_meant(text, address, match["domain"]):
            continue
        if match["at"] != "@" or "." not in match["domain"]:
            yield address


def _typed(spelling: str) -> str:
    """Return what would be typed for a part that is spelt out."""
    spelling = _DASH.sub("-", _UNDERSCORE.sub("_", _SPELT_DOT.sub(".", spelling)))
    return _NOT_TYPED.sub("", spelling).casefold()


def _is_meant(text: str, address: Address, domain: str) -> bool:
    """Say whether "… at …" is an address, and not a place to be ("look at bbc.co.uk")."""
    if address.local in _NO_LOCAL:
        return False
    if _SIGN_BETWEEN.search(address.local):
        return True
    host, _, top = address.domain.partition(".")
    if host in _PROVIDERS and top:
        return True
    spelt = _SPELT_DOT.search(domain) is not None
    if spelt and (not is_word(address.local) or is_given_name(address.local)):
        return True
    return bool(_CUE.search(said_before(text, address.start, 25)))


_NO_LOCAL = word_set(
    "us me you him her them it look find see visit online website site page here more info details "
    "available and or is are was up out live now shop book buy order read click"
)

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
    "booking tickets boxoffice shop orders order sales customerservice customercare customers care "
    "service services team staff jobs recruitment vacancies hr careers exams examinations "
    "sixthform nursery preschool eyfs reception ks1 ks2 ks3 ks4 music sport sports pe drama art "
    "english maths science history geography computing languages clubs club breakfastclub "
    "afterschool afterschoolclub wraparound trips transport medical nurse firstaid counselling "
    "noreply donotreply complaints feedback compliments registrar registry membership members "
    "secretariat editor editorial studio fundraising donations appeals charity hire lostproperty "
    "lead leads leader coordinator manager assistant apprenticeships yeargroup homework learning teachers teaching curriculum assessment pupils students"
)
_FILLERS = word_set(
    "school the main primary secondary academy college junior infant infants juniors class year yr "
    "of for and at uk our group line desk new test general my y"
)
_CLASS = regex.compile(r"(?:class|year|yr|y|ks|room|team)?[._-]?\d{1,4}[a-z]{0,2}(?:team|class|teachers?)?")
_ROLE_ENDING = regex.compile(
    r"(?:office|admin|enquiries|reception|admissions|headteacher|bookings|class|team|"
    r"governors|support|safeguarding|attendance|finance|services|club|tickets)$"
)


def is_role_mailbox(address: Address) -> bool:
    """Say whether an address belongs to an office and not to a person.

    Role names are those of RFC 2142 and of school offices. At a public mail provider only
    an organisation's name in the local part makes it one.
    """
    local = address.local.casefold()
    provider = address.domain.casefold().split(".")[0] in _PROVIDERS
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
