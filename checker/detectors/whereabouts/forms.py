"""How posts announce a stay away from home: who, where, until when, and whether it is over."""

from __future__ import annotations

import regex

from checker.detectors.common.class_words import CLASS_WORDS
from checker.detectors.common.dates import DATE, NEAR_DAY
from checker.detectors.common.phrases import words
from checker.text.patterns import lazy

GROUP = lazy(
    rf"(?<![\p{{L}}\d])(?:{CLASS_WORDS}s?|(?:pupil|child|student|girl|boy|brownie|cub|guide|scout"
    r"|sixth[- ]former|year[- ]group|traveller|explorer|camper|skier)(?:s|ren)?)(?![\p{L}\d])",
    regex.IGNORECASE,
)
"""Children of a school or club."""

_NAME = r"(?-i:\p{Lu}[\p{L}'’-]{1,30})(?:\s(?-i:(?:\p{Lu}[\p{L}'’-]{1,30}|of|the|y))){0,4}"
_HOUSE = (
    r"(?:(?:(?:outdoor|activity|adventure|outward\sbound|study|field|youth|ski)\s){1,2}"
    r"(?:centre|lodge|camp|hostel|farm|house|resort)|lodge|camp(?:site|us)|hostel|hotel|chalet)"
)
# Places of every school day, where the public may know the children to be.
_DAILY = (
    r"(?:(?:forest|sunday|summer|breakfast|after-school|high|primary|junior|infant)\s)?"
    r"(?:school|nursery|reception|library|church|assembly|club|hall|playground|student\sservices)"
)
PLACE = lazy(
    rf"\b(?:at|in|near|to|for)\s(?:the\s)?(?:{_HOUSE}(?:\s(?:at|in|near)\s{_NAME})?"
    rf"|(?!(?-i:Year|Class|Form)\b|{_DAILY}\b){_NAME})"
    rf"(?:,?\s(?:at|in|near)\s{_NAME})?",
    regex.IGNORECASE,
)
"""A place with its name, with the word before it."""

UNTIL = lazy(
    rf"\b(?:until|till|til|to|through|back|home|return(?:s|ing)?(?:\shome)?|from\s\S{{1,12}}\sto)\s"
    rf"(?:on\s|by\s|late\s|again\s){{0,2}}(?P<day>{DATE}|{NEAR_DAY})",
    regex.IGNORECASE,
)
"""When they come back, with the word before it."""

STAY = lazy(
    r"\b(?:residential|overnight|(?:\w{2,6}|\d)[- ]nights?|camp(?:ing|ed)?"
    r"|night\s(?:one|two|three|four|\d)"
    r"|sleeping|staying|stay(?:s)?\s(?:at|in)|dorm(?:s|itory|itories)?|cabins?|tents?|bunk(?:s|house)?|chalets?"
    r"|all\sweek|for\sthe\sweek|(?:a|the|whole)\sweek\s(?:away|in|at)"
    r"|(?:until|till)(?!\s(?:about\s|around\s)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|o['’]clock)|noon|midday"
    r"|lunch|home\stime)\b))\b",
    regex.IGNORECASE,
)
"""Words of a stay over night."""

UNDER_WAY = lazy(
    r"\b(?:(?:are|is|we're|they're|'re)\s(?:now\s|still\s|all\s|currently\s|safely\s|happily\s){0,2}"
    r"(?:at|in|off|on|there|away|staying|sleeping|camping|going|heading|leaving|travelling|setting|here)"
    r"|will\s(?:be|stay|sleep|spend|travel|leave|arrive)|(?:has|have)\s(?:now\s|just\s|safely\s)?"
    r"(?:reached|arrived|landed|left|set)|off\sto|heads?\s(?:off|to)|leaves?\s(?:for|on)|sets?\soff"
    r"|wave|night\s(?:one|two|three|four|\d)|sets?\sup\scamp|spend(?:s|ing)?|stay(?:s|ing)?\s(?:at|in))\b",
    regex.IGNORECASE,
)
"""Words of a stay that has begun or is still to come."""

UNDER_WAY_OPENERS = words(
    """
    are is we they re will has have off head heads leave leaves set sets wave night spend spends
    spending stay stays staying
    """
)
"""The words with which UNDER_WAY begins."""

OVER = lazy(
    r"\b(?:(?:are|is|safely|now|all)\s(?:safely\s|all\s|now\s){0,2}(?:back|home)\b(?!\s(?:on|by|at|next|tomorrow))"
    r"|returned|came\s(?:back|home)|went|had|was|were|spent|stayed|slept|visited|enjoyed|last\s(?:week|month|term)"
    r"|residential\sover|what\sa\sweek)\b",
    regex.IGNORECASE,
)
"""Words of a stay that is over."""

KEPT_PLACE = lazy(
    r"\bwhere\s(?:(?:one|two|some)\sof\s)?(?:my|our|a|this|that)\s(?:old\s|former\s|ex-?|little\s)?"
    r"(?:pupils?|students?|child(?:ren)?|boys?|girls?|lads?|tutee)\s(?:is|are|lives?|stays?|sleeps?)"
    r"(?:\s(?:living|staying|now|placed|kept))?\b[^.!?\n]{0,80}",
    regex.IGNORECASE,
)
"""A place that is told as where a child lives or is kept."""
