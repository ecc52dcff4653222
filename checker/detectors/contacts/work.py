"""Contact details that a school, trust or council gave out to somebody who works there."""

from __future__ import annotations

import regex

from checker.detectors.common.context import said_before
from checker.text.patterns import lazy

# Second-level and top-level domains that only schools, colleges and public bodies get (Nominet,
# "Rules for .sch.uk"; Jisc for .ac.uk and .gov.uk).
_DOMAIN = lazy(
    r"\.(?:sch\.uk|ac\.uk|gov\.uk|gov\.wales|school|academy|college|education)$", regex.I
)
_HOST = lazy(
    r"school|academy|primary|college|infants?\b|juniors?\b|nursery|council|federation|multiacademy",
    regex.IGNORECASE,
)
_CALLED_SO = lazy(
    r"\b(?:work|school|office|council|official|class|staff)(?:'s)?\s"
    r"(?:e-?mail|mail|mailbox|inbox|mobile|phone|telephone|number|line|extension|account|address|one)"
    r"(?:\saddress|\snumber|\saccount)?\b[^.!?\n]{0,25}$",
    regex.IGNORECASE,
)
_WIDTH = 60


def is_work_domain(domain: str) -> bool:
    """Say whether a mailbox at this domain comes from a school, a trust or a council."""
    return bool(_DOMAIN.search(domain) or _HOST.search(domain))


def is_called_work(text: str, start: int) -> bool:
    """Say whether the words before a place call what follows somebody's work number or address."""
    return bool(_CALLED_SO.search(said_before(text, start, _WIDTH)))
