"""logo/mention: the post shows, uses, offers, copies or describes the school's logo or badge.

Finds the school's logo, badge, crest or emblem, clothes that bear it ("the new jumpers with
the silver crest") and branded uniform.

Limits: reminders about uniform rules, second-hand sales and badge-design competitions are
none; nor are other badges (blue, kindness, Cub, PIN, name) and other bodies' logos ("the Nike
logo", "the Artsmark logo"). A badge alone counts only on clothes or as the school's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from checker.detectors.base import Detector
from checker.detectors.common.context import said_after, said_before, word_set
from checker.detectors.individuals.words import any_of
from checker.drafts import Account
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Detection
    from checker.text.reading import ReadDraft

NAME = "logo_mention"
CODE = "logo/mention"

_TRIGGERS = word_set(
    "logo logos crest crests badge badges emblem emblems insignia shield arms branded logoed "
    "monogrammed embroidered pocket chest sleeve breast hoodie hoody hooded fleece polo sweatshirt "
    "gilet softshell"
)
_WORD = re.compile("[a-z]+")

_CLOTHES = any_of(
    "blazer, blazers, jumper, jumpers, sweatshirt, sweatshirts, sweater, sweaters, cardigan,"
    "cardigans, hoodie, hoodies, hoody, polo, polos, polo shirt, polo shirts, t-shirt, t-shirts,"
    "tee, tees, shirt, shirts, tie, ties, cap, caps, hat, hats, beanie, beanies, fleece, fleeces,"
    "jacket, jackets, coat, coats, tracksuit, tracksuits, kit, kits, uniform, uniforms, tops, top,"
    "bib, bibs, gilet, gilets, lanyard, lanyards, scarf, scarves, vest, vests, apron, aprons,"
    "socks, tabard, tabards, onesie"
)
_GOODS = any_of(
    "bag, bags, book bag, book bags, bookbags, rucksack, rucksacks, mug, mugs, tote bag, tote bags,"
    "tea towel, tea towels, pencil, pencils, pen, pens, minibus, van, flag, banner, sign, signs,"
    "gate, gates, letterhead, poster, posters, leaflet, leaflets, bottle, bottles, certificate,"
    "certificates, cake, cakes, cupcakes, biscuits, keyring, keyrings, sticker, stickers, car,"
    "front door, website"
)
_MARK = r"(?:logo(?:s|\sdesign)?|crest|emblem|insignia|coat\sof\sarms)"
_SCHOOLS = (
    r"(?:(?:school|academy|college|trust|nursery)(?:'s)?"
    r"|(?-i:(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}(?:Primary|Juniors?|Infants?|School|Academy|High"
    r"|College|Grammar|Trust)(?:\sSchool)?)(?:'s)?)"
)
# Adjectives before the mark; none of them names another owner.
_KIND = (
    r"(?:(?:new|old|lovely|smart|gold|golden|silver|red|blue|navy|green|white|purple|maroon|very"
    r"|embroidered|printed|beautiful|shiny|official|current|original|updated|refreshed|redesigned"
    r"|brand|brand-new|famous|little|big|full|own|rebranded|modern|colour|embossed|stitched|gorgeous"
    r")\s){0,3}"
)
_OUR = r"(?:(?:the|our|their|its|his|her|my|your|an?|those|these|some|that|this)\s)"
_BEARING = r"(?:with|bearing|featuring|carrying|sporting|displaying|showing|have|has|had|and)\s"
_PLACE = r"(?:\s(?:on|across)\sthe\s\w{3,10})"
# Other adjectives, not a brand's name.
_PLAIN = rf"(?:(?:{_SCHOOLS}\s)?(?-i:(?:\p{{Ll}}[\w'-]{{1,14}}\s){{0,3}}?))"
# A school that is called after its street ("the Holly Lane logo").
_STREET_SCHOOLS = (
    r"(?-i:(?:\p{Lu}[\p{L}'-]{1,20}\s){1,2}(?:Lane|Road|Street|Hill|Bank|Park|Green|Grove|Wood|Field|Fields"
    r"|Meadow|Meadows|Row|Way|Avenue|Common|Heath|Moor|Court))(?:'s)?"
)
# What staff wear to work bears the badge; ties and jumpers are mostly their own schooldays'.
_STAFF_CLOTHES = any_of(
    "hoodie, hoody, hooded top, fleece, polo, polo shirt, polo top, sweatshirt, gilet, softshell"
)
_SCHOOL_MARK = rf"{_KIND}(?:{_SCHOOLS}\s{_KIND}(?:{_MARK}|badge|shield)|{_MARK})"

_MENTIONS = tuple(
    lazy(rf"(?<![\w'-])(?:{source})(?!\w)", regex.IGNORECASE | regex.VERBOSE)
    for source in (
        # "jumpers with the silver crest", "sweatshirts embroidered with our logo"
        rf"""{_CLOTHES}\s{_BEARING}{_OUR}?{_PLAIN}(?:{_MARK}|badge|shield){_PLACE}?
        |(?:{_CLOTHES}|{_GOODS})\s(?:(?:embroidered|printed|emblazoned|embossed|iced|decorated)\swith\s
        |{_BEARING}){_OUR}?(?:{_SCHOOL_MARK}|{_KIND}(?:badge|shield)){_PLACE}?""",
        # "sweatshirt with the lamb on the pocket"
        rf"""{_CLOTHES}\s(?:with|have|has)\s(?:the|our)\s
        (?:(?!(?:names?|numbers?|initials|slogan)\b)[\w'-]{{2,12}}\s){{1,3}}?
        (?:on\sthe\s(?:pocket|chest|front|back|sleeve|breast)|embroidered{_PLACE})""",
        # "our logo", "school badge"
        rf"""(?:(?:our|my\sschool's)\s(?-i:(?:\p{{Lu}}[\p{{L}}'-]{{1,20}}\s){{0,3}}){_SCHOOL_MARK}|our\s(?:new|redesigned)\sbadge|{_SCHOOLS}\s{_KIND}(?:{_MARK}|badge))
        (?!\s(?:making|maker|machine|design))""",
        # "the Holly Lane logo"
        rf"""{_STREET_SCHOOLS}\s{_KIND}(?:{_MARK}|badge)(?!\s(?:making|maker|machine|design))""",
        # "crest on our blazers", "badge on the chest"
        rf"""(?:{_MARK}|badge)\s(?:on|across)\s(?:(?:the\s)?(?:chest|pocket|front|back|sleeve)
        |{_OUR}(?:(?:new|school)\s){{0,2}}(?:{_CLOTHES}|{_GOODS}))""",
        # "blazer badge", "branded hoodies"
        rf"""(?:blazer|jumper|cap)\sbadges?
        |(?:branded|logoed|logo'd|monogrammed)\s(?:school\s)?(?:{_CLOTHES}|{_GOODS})""",
    )
)
# "Polo shirts and pinafores, all with the owl badge", "gold crest": clothes stand in the sentence.
_ON_CLOTHES = lazy(
    rf"""(?<![\w'-])(?:with\s(?:the|our|an?)\s{_PLAIN}(?:{_MARK}|badge|shield)
    |(?:gold|silver|embroidered|stitched|woven|red|blue|white|green|navy)\s(?:crest|logo|badge))(?!\w)""",
    regex.IGNORECASE | regex.VERBOSE,
)
_CLOTHING = lazy(rf"\b{_CLOTHES}\b", regex.IGNORECASE)
# What leads up to it: "download the new ...", "in our lovely ...", read backwards.
_LEAD = lazy(
    rf"""(?<![\w'-])(?:(?:download|us(?:e|es|ing|ed)|cop(?:y|ied|ying)|shar(?:e|ed|ing)|grab|stick|stuck
    |add(?:ed|ing)?|print(?:ed)?|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|launch(?:es|ed|ing)?
    |borrow(?:ed|ing)?|photoshopped|pinched|nicked|lifted|pasted|redrew|wearing|sporting|shows?
    |showing)\s)?{_OUR}?(?:(?!(?:in|with|and|of|for|the|our|on|at|to|is|are|was)\b)[\w'-]{{2,14}}\s){{0,2}}$""",
    regex.IGNORECASE | regex.VERBOSE,
)
_LONGEST_LEAD = 60
# "in my school hoodie"
_STAFF_WEAR = lazy(
    rf"(?<![\w'-])my\s(?:(?:new|trusty|favourite|lovely|own|smart|scruffy|comfy)\s){{0,2}}"
    rf"(?:school|staff)\s{_STAFF_CLOTHES}(?!\w)",
    regex.IGNORECASE,
)
# Rules, sales and competitions speak of the uniform without showing it.
_NOT_SHOWN = lazy(
    r"""\b(?:must|should|needs?\sto|not\s(?:needed|required|necessary|allowed|permitted|be)|required
    |requirement|optional|compulsory|remind(?:er|ed|s)?|remember|rules?|policy|expected|no\sneed
    |(?:does|do)(?:\snot|n't)\s(?:have|need|wear|use|copy|bring|forget)|with\sor\swithout|plain
    |(?:may|can)\sbe\s(?:bought|worn|with)|supermarkets?|pre-?\s?loved|second[-\s]?hand|nearly\snew
    |uniform\s(?:sale|shop|swap|stall|exchange|rail|list)|competition|contest|entries|name\slabels?
    |design(?:ing)?\s(?:an?|the|our|us|your)|lost\sproperty|please\s(?:label|return|name))\b""",
    regex.IGNORECASE | regex.VERBOSE,
)
# Badges and logos that are not the school's.
_OTHER = lazy(
    r"""\b(?:blue|kindness|cubs?|scouts?|brownies?|guides?|beavers?|rainbows?|pin|name|id|visitor
    |prefect|reading|swimming|merit|house|captain|monitor|bronze|blue\speter|attendance|nike|adidas
    |club|county|brand|company|sponsor(?:'s)?|council|art|artsmark)\s(?:logo|badge|crest)s?\b""",
    regex.IGNORECASE | regex.VERBOSE,
)
_REACH = 150


def detect(read: ReadDraft) -> Iterator[Detection]:
    """Yield every mention of the school's logo, badge, crest or branded clothes."""
    for reading in read.fields:
        text = reading.text
        if _TRIGGERS.isdisjoint(_WORD.findall(text.casefold())):
            continue
        if read.draft.account is Account.PERSONAL:
            for match in _STAFF_WEAR.finditer(text):
                yield reading.detection(CODE, *match.span(), detector=NAME, confidence=0.7)
        for start, end in _mentions(text):
            if not _OTHER.search(text, start, end) and not _NOT_SHOWN.search(
                _sentence(text, start, end)
            ):
                yield reading.detection(CODE, start, end, detector=NAME, confidence=0.8)


def _mentions(text: str) -> Iterator[tuple[int, int]]:
    for mention in _MENTIONS:
        for match in mention.finditer(text):
            yield _start(text, match.start()), match.end()
    for match in _ON_CLOTHES.finditer(text):
        if _CLOTHING.search(_sentence(text, *match.span())):
            yield match.span()


def _start(text: str, core: int) -> int:
    lead = _LEAD.search(text, max(0, core - _LONGEST_LEAD), core)
    return lead.start() if lead else core


def _sentence(text: str, start: int, end: int) -> str:
    return said_before(text, start, _REACH) + text[start:end] + said_after(text, end, _REACH)


DETECTOR = Detector(name=NAME, codes=(CODE,), detect=detect)
