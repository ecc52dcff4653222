"""What the template shows of one checked post: plain values, every text still unescaped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from checker.drafts import picture_name
from checker.output.fields import field_label, shown_fields
from checker.output.grouping import reasons
from checker.output.html import draft_view
from checker.output.item import Item
from checker.output.pictures import sketches
from checker.output.segments import cut
from checker.output.visible import one_line
from checker.report import Outcome
from checker.web.pages.asides import BY_THE_WRITER
from checker.web.pages.doing import can_be_used, key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.output.grouping import Reason
    from checker.policy.schema import Policy
    from checker.report import Finding, Report
    from checker.web.pages.doing import Done

_SURE = ((0.95, "almost certain"), (0.8, "very likely"), (0.55, "likely"), (0.0, "possible"))
"""Words for how sure: the yardstick of probability of the UK's Professional Head of
Intelligence Assessment (2019), which gives each a range of per cent."""


class Card(NamedTuple):
    """Reasons that ask for the very same changes: a name, say, that also stands beside a photo.

    Attributes:
        number: What marks and links call it.
        reasons: The reasons; their outcome and their clauses are the same.
    """

    number: int
    reasons: tuple[Reason, ...]

    @property
    def first(self) -> Reason:
        """The first of its reasons."""
        return self.reasons[0]

    @property
    def title(self) -> str:
        """What it is about, as a heading."""
        return _listed(reason.entry.title for reason in self.reasons)


def result_view(done: Done, policy: Policy) -> dict[str, Any]:
    """Return what the template `result` shows.

    Args:
        done: The checked form.
        policy: The policy that it was judged by.
    """
    report = done.report
    found = cards_of(report)
    view = draft_view(1, Item("Your post", done.draft, report))
    fields = [_renumbered(field, _numbers(found)) for field in view["fields"]]
    return {
        **view,
        "fields": fields,
        "has_marks": any(one.style for field in fields for one in field["stretches"]),
        "sketches": list(_sketches(done, found)),
        "policy_title": policy.title,
        "policy_of": policy.organisation,
        "next": _next_step(report, done),
        "groups": [_group(alike, done) for alike in _by_clause(found)],
        "titles": {one.number: one.title for one in found},
        "asides": _asides(done),
        "cleared": [one_line(one.why) for one in report.cleared if not _is_own(one.why)],
        "can_be_safe": report.safe_text is not None and any(map(can_be_used, report.findings)),
    }


def _asides(done: Done) -> list[dict[str, Any]]:
    """Return what was set aside, the same words with the same reason as one."""
    groups: dict[tuple[str, str, str], list[int]] = {}
    for at, one in enumerate(done.form.asides):
        groups.setdefault((one.field, one.words, one.reason), []).append(at)
    return [
        {
            "title": _listed(done.form.asides[at].title for at in places),
            "words": one_line(words),
            "reason": one_line(reason),
            "key": ",".join(map(str, places)),
        }
        for (_, words, reason), places in groups.items()
    ]


def _listed(titles: Iterable[str]) -> str:
    """Return titles as one: "A picture; a pupil's name"."""
    first, *others = titles
    return "; ".join([first, *(f"{one[0].lower()}{one[1:]}" for one in others)])


def _is_own(why: str) -> bool:
    return why.startswith(BY_THE_WRITER)


def mirror(done: Done) -> Iterator[tuple[str, str, str]]:
    """Yield the words of the post as they stand in the box: text, style, numbers of its cards."""
    numbers = _card_of_each(cards_of(done.report))
    words = shown_fields(done.draft, done.report)[:1]
    if not words or words[0].label:
        return
    for segment in cut(words[0].text, words[0].findings):
        style = segment.outcome.word if segment.findings else ""
        cards = " ".join(str(at) for at in sorted({numbers[one] for one in segment.findings}))
        yield segment.text, f"{style} wide" if segment.wide else style, cards


def sure(findings: tuple[Finding, ...]) -> str:
    """Return in words how sure the checker is of the surest of some findings."""
    confidence = max(one.detection.confidence for one in findings)
    return next(words for least, words in _SURE if confidence >= least)


def cards_of(report: Report) -> list[Card]:
    """Return the cards of a report: its reasons, one where they ask for the very same."""
    alike: dict[Any, list[Reason]] = {}
    for reason in reasons(report.findings):
        alike.setdefault((reason.outcome, reason.citations, reason.changes), []).append(reason)
    return [Card(number, tuple(group)) for number, group in enumerate(alike.values(), start=1)]


def _by_clause(cards: list[Card]) -> Iterator[list[Card]]:
    """Yield cards that rest on the same clauses with the same outcome together."""
    groups: dict[Any, list[Card]] = {}
    for card in cards:
        key = (card.first.outcome, card.first.citations or card.number)
        groups.setdefault(key, []).append(card)
    yield from groups.values()


def _numbers(cards: list[Card]) -> list[int]:
    """Return for each reason of the report, in its order, the number of its card."""
    by_reason = {reason: card.number for card in cards for reason in card.reasons}
    found = (finding for card in cards for reason in card.reasons for finding in reason.findings)
    return [by_reason[reason] for reason in reasons(found)]


def _card_of_each(cards: list[Card]) -> dict[Finding, int]:
    return {
        finding: card.number
        for card in cards
        for reason in card.reasons
        for finding in reason.findings
    }


def _sketches(done: Done, cards: list[Card]) -> Iterator[dict[str, Any]]:
    """Yield what shows where things are in each photo; the page puts the photo behind it."""
    numbers, titles = _card_of_each(cards), {card.number: card.title for card in cards}
    for pictured in done.report.pictures:
        for sketch in sketches(replace(done.report, pictures=(pictured,)), numbers):
            marked = sorted({number for one in sketch.outlines for number in one.reasons})
            at = int(pictured.field.removeprefix("images/"))
            yield {
                "sketch": sketch,
                "photo": at,
                "label": f"{sketch.label} ({one_line(picture_name(done.draft.images[at]))})",
                "faces": len(pictured.people),
                "marked": [(number, titles[number]) for number in marked],
            }


def _renumbered(field: dict[str, Any], numbers: list[int]) -> dict[str, Any]:
    stretches = [
        one._replace(reasons=tuple(sorted({numbers[at - 1] for at in one.reasons})))
        for one in field["stretches"]
    ]
    return {**field, "stretches": stretches}


def _group(cards: list[Card], done: Done) -> dict[str, Any]:
    first = cards[0].first
    return {
        "outcome": first.outcome.word,
        "clauses": first.citations,
        "why": one_line(first.why),
        "part": " ".join(reason.code for card in cards for reason in card.reasons),
        "cards": [_card_view(card, done) for card in cards],
    }


def _card_view(card: Card, done: Done) -> dict[str, Any]:
    findings = tuple(one for reason in card.reasons for one in reason.findings)
    return {
        "number": card.number,
        "title": card.title,
        "notes": list(dict.fromkeys(one_line(n) for r in card.reasons for n in r.notes)),
        "sure": sure(findings),
        "rows": [_row(group, done) for group in _rows(findings)],
        "kinds": [
            {
                "code": reason.code,
                "title": reason.entry.title,
                "meaning": reason.entry.meaning,
                "matters": reason.entry.matters,
            }
            for reason in card.reasons
        ],
    }


def _rows(findings: tuple[Finding, ...]) -> list[list[Finding]]:
    """Return findings on the same words with the same advice together, in the draft's order."""
    rows: dict[tuple[str, str, str | None], list[Finding]] = {}
    for one in findings:
        seen = one.detection
        rows.setdefault((seen.field, seen.text, one.suggestion), []).append(one)
    return list(rows.values())


def _row(group: list[Finding], done: Done) -> dict[str, Any]:
    seen, suggestion = group[0].detection, group[0].suggestion
    stays = suggestion is None or suggestion == seen.text
    return {
        # The same from one answer to the next, so that what is open stays open.
        "id": f"{crc32(repr((seen.code, seen.field, seen.text)).encode('utf-8', 'replace')):x}",
        "words": one_line(seen.text),
        "place": _place(seen.field, done),
        "times": len({one.detection.start for one in group}),
        "suggestion": None if stays else one_line(suggestion or ""),
        "key": key_of(group),
        "usable": can_be_used(group[0]),
    }


def _place(field: str, done: Done) -> str:
    """Return where words stand, with the name of the picture if it is in one."""
    label = field_label(field)
    number = field.removeprefix("images/").partition("/")[0]
    if field.startswith("images/") and number.isdecimal() and int(number) < len(done.draft.images):
        return f"{label} ({one_line(picture_name(done.draft.images[int(number)]))})"
    return label


def _next_step(report: Report, done: Done) -> str:
    safer = report.safe_text is not None and report.safe_text != done.draft.text
    if report.verdict is Outcome.CLEAR:
        return "Nothing in it breaks the policy. Read it once more, then post it."
    if report.verdict is Outcome.ADVICE:
        return "Nothing here is forbidden. Look at the notes, then decide."
    if report.verdict is Outcome.BREACH:
        if safer:
            return "Change the marked words, or use the safe version."
        return "No other wording can mend all of it: some of this has to be left out."
    if not report.findings:
        return "What could not be checked stands below."
    other = ", or use the safe version" if safer else ""
    return f"Get that agreement before you post it{other}."
