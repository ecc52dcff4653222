"""Who did what children do, by the full name: "Alfie Brown won", "Elliot Wood has read 100 books".

The trained reader takes a full name without any other sign for somebody who is known; who is
known stands in lists (`public.py`), and what follows the name here is said of pupils.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.detectors.names.labelled.full import full_name
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.detectors.names.model import Name

_DID = lazy(
    r"(?<![\p{L}\p{M}\d@#_'-])(?<!\p{Lu}[\p{L}'-]{1,20}\s)(?P<first>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?)"
    r"\x20(?P<last>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{2,14})?)\s(?:(?:has|have|also|then|just|both|who)\s){0,2}"
    r"(?:(?P<person>read\b(?!\sby)|swam|sang|danced|drew|painted|baked|jumped|climbed|learnt|learned|practised"
    r"|played\s(?:the|a|his|her))|won|wins|scored|ran|finished|represented|earned|passed|beat|raised|built|grew"
    r"|took\spart|came\s(?:first|second|third|fourth|top|in\s\p{L}{2,8}\splace|\d)|played\s(?:for|in|at)|joined"
    r"|got\s(?:the|a|his|her|into|through|full)|made\s(?:the|a|his|her)|completed|achieved|competed|qualified"
    r"|reached|collected|saved)\b"
)


def doing(text: str) -> Iterator[Name]:
    """Yield the full names of which it is told what they did.

    Args:
        text: The cleaned text.
    """
    for match in _DID.finditer(text):
        # "Holly Lane won": a school's team, or a place's; but no lane reads or swims.
        person = match["person"] is not None
        if name := full_name(text, match.start("first"), match.end("last"), person=person):
            yield name
