"""Names: what each becomes, alone and together, and the words around it that go with it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.rewording.addressing import Address, address
from checker.rewording.apposition import said_elsewhere
from checker.rewording.casting import parts
from checker.rewording.contractions import contraction
from checker.rewording.mentions import is_child, mention
from checker.rewording.patches import Patch
from checker.rewording.phrases import (
    ends_with_several,
    role_alone,
    single,
    together,
    whole,
    with_shared_label,
)
from checker.rewording.possessives import possessive
from checker.rewording.runs import runs
from checker.rewording.tags import is_glued, within_word
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.rewording.marks import Mark
    from checker.rewording.mentions import Mention
    from checker.rewording.passages import Passage

_COMMA = lazy(r",(?=[ \t])")


@dataclass(slots=True)
class Plan:
    """What the names of a field become.

    Attributes:
        patches: For the safe text.
        suggestions: For each mark, what to write instead of exactly its words.
    """

    patches: list[Patch] = field(default_factory=list)
    suggestions: dict[Mark, str] = field(default_factory=dict)


def plan_names(passage: Passage, marks: Sequence[Mark]) -> Plan:
    """Return what all names of a field become.

    Args:
        passage: The field.
        marks: All its marks, ordered, none overlapping another.
    """
    plan = Plan()
    found = [with_shared_label(run) for run in runs(passage, list(_mentions(passage, marks, plan)))]
    listed = [(one, len(run) > 1) for run in found for one in run]
    played = iter(parts(passage, listed))
    starts = [mark.start for mark in marks]
    floor = 0
    for run in found:
        people = [one._replace(part=next(played)) for one in run]
        place = bisect_left(starts, people[-1].end)
        limit = starts[place] if place < len(starts) else len(passage.plain)
        called = _address(passage, people, floor)
        patch = _patch(passage, people, limit, called)
        plan.patches.append(patch)
        plan.suggestions |= _suggest(passage, people, patch, called)
        floor = patch.end
    return plan


def _mentions(passage: Passage, marks: Sequence[Mark], plan: Plan) -> Iterator[Mention]:
    """Yield the mentions of names that are words of their own; plan the others."""
    floor = 0
    label = ""
    labelled_at = 0
    for place, mark in enumerate(marks):
        if not mark.names:
            continue
        if mark.instead or is_glued(passage, mark):
            words = mark.instead or within_word(passage, mark)
            plan.patches.append(Patch(mark.start, mark.end, words))
            plan.suggestions[mark] = words
            continue
        one = mention(passage, marks, place, floor)
        if label and passage.plain.find("\n", labelled_at, mark.start) >= 0:
            label = ""
        if one.heads_line:
            label = one.label
        elif label and is_child(mark) and not one.label:
            one = one._replace(label=label)
        labelled_at = mark.start
        floor = one.end
        for loose in one.behind.loose:
            plan.patches.append(Patch(loose.start, loose.end, ""))
            plan.suggestions[loose] = ""
        for taken in one.taken:
            plan.suggestions[taken] = _what_is_left(one, taken)
        yield one


def _what_is_left(one: Mention, taken: Mark) -> str:
    """Return what remains of a class or an age that is told with a name."""
    if taken.start > one.mark.start:
        return ""
    if taken.code == "detail/birthday":
        return "young"
    return one.label if one.keeps_role else ""


def _patch(passage: Passage, run: Sequence[Mention], limit: int, called: Address | None) -> Patch:
    """Return the patch for a name or a list of names, which reaches no farther than a limit."""
    first, last = run[0], run[-1]
    alone = len(run) == 1
    if first.keeps_role:
        return _beside_role(passage, run, called)
    if alone and (elsewhere := said_elsewhere(passage, first, limit)):
        return elsewhere
    start, end = first.start, _after_comma(passage, last, limit)
    if called and not called.preposition:
        capital = passage.wants_capital(start, end)
        return Patch(called.start, min(called.end, limit), "", capital)
    words = whole(first, passage, called=_is_cheered(called)) if alone else together(run, passage)
    after, suffix = contraction(
        passage, end, limit, plural=sum(one.many for one in run) > 1
    ) or possessive(passage, last, end, plural=ends_with_several(run))
    words = passage.dress(start, end, _with_preposition(called, words)) + suffix
    if called and called.start < start:
        start, words = called.start, f" {words}"
    return Patch(start, after, words)


def _address(passage: Passage, run: Sequence[Mention], floor: int) -> Address | None:
    """Return how the people of a list are called out, if they are."""
    first, end = run[0], run[-1].end
    if first.intro.determiner and not first.is_the_family:
        return None
    if first.keeps_role:
        called = address(passage, first.intro.start, end, floor)
        return called if called and called.preposition else None
    return None if first.intro.unclassed else address(passage, first.start, end, floor)


def _after_comma(passage: Passage, last: Mention, limit: int) -> int:
    """Return where a name ends whose class stood between commas."""
    end = last.end
    closes = last.behind.comma and end < limit and _COMMA.match(passage.plain, end)
    return end + 1 if closes else end


def _is_cheered(called: Address | None) -> bool:
    """Say whether somebody is called out for all to cheer: "one of our pupils" sounds warmer."""
    return called is not None and not called.birthday


def _with_preposition(called: Address | None, words: str) -> str:
    return f"{called.preposition} {words}" if called and called.preposition else words


def _suggest(
    passage: Passage, run: Sequence[Mention], patch: Patch, called: Address | None
) -> Iterator[tuple[Mark, str]]:
    """Yield for each name what to write if this name alone is mended."""
    alone = len(run) == 1
    for place, one in enumerate(run):
        if run[0].keeps_role or (alone and not patch.new):
            yield one.mark, ""
            continue
        words = single(one, passage, listed=not alone, called=_is_cheered(called) and not place)
        if one.is_the_family and one.mark.start > one.start:
            words = one.noun.one
        if not place:
            words = _with_preposition(called, words)
        yield one.mark, passage.dress(one.mark.start, one.mark.end, words)


def _beside_role(passage: Passage, run: Sequence[Mention], called: Address | None) -> Patch:
    """Return the patch for names that stand by their post: the post stays."""
    intro, end = run[0].intro, run[-1].end
    if (intro.comma or run[-1].behind.comma) and _COMMA.match(passage.plain, end):
        end += 1
    if intro.determiner:
        return Patch(intro.role_end, end, "")
    count, again = sum(one.many for one in run), len(run) == 1 and run[0].part.again
    words = _with_preposition(called, role_alone(intro, count, again=again))
    return Patch(intro.start, end, passage.dress(intro.start, end, words))
