"""Verbs shortened onto a name: "Mia's been" becomes "a pupil has been", "Tom'll" "a pupil will"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from checker.text.patterns import lazy

if TYPE_CHECKING:
    from checker.rewording.passages import Passage

_ADVERB = (
    r"(?:(?:just|already|also|always|finally|now|really|recently|only just|still|never|not|even)"
    r"[ \t]{1,3}){0,2}"
)
# A participle may describe a thing that is owned ("Mia's painted pots"); what follows tells.
_OBJECT = (
    r"[ \t]{1,3}(?:an?|the|his|her|their|its|our|my|your|us|it|him|them|in|up|out|off|all|some|so"
    r"|for|to|at|with|on|over|back|every|such|two|three|really|very|[£$€]?\d{1,6})\b"
)
_HAS = lazy(
    rf"(?P<short>'s)[ \t]{{1,3}}{_ADVERB}(?:(?:been|got|gone|had|become|come)\b"
    r"|(?:brought|won|lost|made|done|taken|given|written|drawn|broken|found|shown|chosen|grown|sent"
    r"|read|run|swum|sung|kept|left|told|taught|thrown|caught|built|bought|met|set|put|come"
    rf"|\p{{L}}{{2,12}}ed){_OBJECT})",
    regex.IGNORECASE,
)
_IS = lazy(
    rf"(?P<short>'s)[ \t]{{1,3}}{_ADVERB}(?:"
    r"(?:going|leaving|retiring|coming|doing|getting|having|making|taking|moving|joining|starting"
    r"|representing|waiting|trying|celebrating|raising|hoping|staying|wearing|bringing|being)\b"
    r"|\p{L}{2,12}ing[ \t]{1,3}(?:an?|the|his|her|their|our|us|it)\b"
    r"|(?:off|away|here|there|not|an?|the|our|so|too|in|at|on)\b(?!-)"
    r"|back[ \t]{1,3}(?:at|in|from|with|to|on|after)\b"
    r"|(?:delighted|thrilled|ready|proud|happy|sad|sorry|keen|able|poorly|amazing|brilliant)"
    r"(?=[ \t]{1,3}(?:to|of|that|with|about|for|at|and|today)\b|[.!?]))",
    regex.IGNORECASE,
)
_HAVE = lazy(r"(?P<short>'ve)\b", regex.IGNORECASE)
_WILL = lazy(r"(?P<short>'ll)\b", regex.IGNORECASE)


def contraction(passage: Passage, end: int, limit: int, *, plural: bool) -> tuple[int, str] | None:
    """Return where a verb shortened onto a name ends, and the whole verb; None without one.

    Args:
        passage: The field.
        end: One past the last code point of the name and what goes with it.
        limit: Where the next words begin that are reworded, which may be the verb's own.
        plural: Whether several people stand there now.
    """
    after = passage.after(end)[: max(limit - end, 0)]
    if not after.startswith("'"):
        return None
    for pattern, one, several in (
        (_WILL, "will", "will"),
        (_HAVE, "have", "have"),
        (_HAS, "has", "have"),
        (_IS, "is", "are"),
    ):
        if found := pattern.match(after):
            short = found["short"]
            verb = several if plural else one
            return end + len(short), f" {verb.upper() if short.isupper() else verb}"
    return None
