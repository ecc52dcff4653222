"""Names beside which the text says who it is: "Kwesi the lifeguard", "Mrs Cheung, our head,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.rewording.classes import CLASS
from checker.rewording.mentions import is_child
from checker.rewording.patches import Patch
from checker.rewording.vocabulary import ADJECTIVE, MODIFIER, ROLE
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage

# How the next two begin, which spares compiling them where neither can match.
_THE_BEHIND = lazy(r"[ \t]{1,3}the[ \t]", regex.IGNORECASE)
_ROLE_BEHIND = lazy(
    rf"[ \t]{{1,3}}(?=the[ \t](?:(?:{MODIFIER})[ \t]){{0,2}}{ROLE})", regex.IGNORECASE
)
# Any trade, for those who are grown up: "Gary the zookeeper".
_TRADE_BEHIND = lazy(
    rf"[ \t]{{1,3}}(?=the[ \t](?:(?:{MODIFIER})[ \t]){{0,2}}"
    rf"(?:{ROLE}|\p{{L}}{{2,12}}(?:er|or|ist|ian|man|woman|guard)\b))",
    regex.IGNORECASE,
)
_ROLE_BETWEEN_COMMAS = lazy(
    rf",[ \t]{{1,3}}(?P<role>(?:our|the|his|her|their|my)[ \t]"
    rf"(?:(?:{ADJECTIVE}|{MODIFIER}|{CLASS})[ \t]){{0,4}}{ROLE}"
    r"(?:[ \t]of[ \t](?:the[ \t])?\p{L}{1,15})?)(?:,|(?=[.!?;)]|\Z))",
    regex.IGNORECASE,
)
_IN_BRACKETS = lazy(rf"{ROLE}[ \t]{{0,3}}[(\[]\Z", regex.IGNORECASE)


def said_elsewhere(passage: Passage, one: Mention, limit: int) -> Patch | None:
    """Return the patch that leaves such a name out; None where nothing else says who it is.

    Args:
        passage: The field.
        one: The mention.
        limit: How far ahead the patch may reach.
    """
    plain, start, end = passage.plain, one.start, one.end
    if one.intro.determiner or one.taken:
        return None
    capital = passage.wants_capital(start, end)
    behind = _ROLE_BEHIND if is_child(one.mark) else _TRADE_BEHIND
    if _THE_BEHIND.match(plain, end) and (found := behind.match(plain, end, end + 60)):
        return Patch(start, min(found.end(), limit), "", capital)
    comma = plain.startswith(",", end)
    found = _ROLE_BETWEEN_COMMAS.match(plain, end, end + 80) if comma else None
    if found and found.end() <= limit:
        role = passage.original[found.start("role") : found.end("role")]
        return Patch(start, found.end(), passage.dress(start, end, role))
    if plain[end : end + 1] in {")", "]"} and _IN_BRACKETS.search(passage.before(start)):
        return Patch(start, end, "")
    return None
