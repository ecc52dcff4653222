"""The report as one HTML page that stands alone: no script, no font, no address outside itself.

Everything that comes from a draft is escaped by Jinja. Beyond that the page's own
Content-Security-Policy (W3C, CSP Level 3) allows its one style sheet, by its hash, and
nothing else. The marks are cut here, on the server: see `segments`.
"""

from __future__ import annotations

import base64
import hashlib
from bisect import bisect_left
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.output.fields import field_label, shown_fields
from checker.output.grouping import reasons
from checker.output.known import METER, assumed
from checker.output.pictures import picture_notes, sketches
from checker.output.segments import cut
from checker.output.visible import HIDDEN, describe, one_line, token
from checker.output.wording import (
    OUTCOMES,
    VERDICTS,
    failure_sentence,
    summary_sentence,
    verdict_sentence,
)
from checker.school.anonymity import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import jinja2

    from checker.output.fields import Shown
    from checker.output.grouping import Change, Reason
    from checker.output.item import Item
    from checker.report import Finding, Fit


class Piece(NamedTuple):
    """Text to show; where it stands for a hidden character, with that character's name."""

    text: str
    hidden: str = ""


class Marked(NamedTuple):
    """A stretch of a draft: its pieces, the style of its mark, the reasons that end with it."""

    pieces: tuple[Piece, ...]
    style: str
    reasons: tuple[int, ...]


def render(items: Sequence[Item]) -> str:
    """Return a page with the reports on one or several drafts, ready to be saved or printed."""
    style, style_hash = page_style()
    return _template().render(
        style=style,
        style_hash=style_hash,
        summary=summary_sentence(item.report for item in items),
        drafts=[draft_view(number, item) for number, item in enumerate(items, start=1)],
    )


@cache
def _template() -> jinja2.Template:
    return page_environment().get_template("page.html.j2")


def page_environment(*packages: str) -> jinja2.Environment:
    """Return the environment of pages that show drafts.

    Args:
        packages: Packages in which more templates stand, beside those of this one.
    """
    import jinja2  # noqa: PLC0415  (a fiftieth of a second, for this form alone)

    places = [*packages, "checker.output"]
    loaders = [jinja2.FunctionLoader(partial(_template_in, place)) for place in places]
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader(loaders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _template_in(package: str, name: str) -> str | None:
    resource = files(package).joinpath(name)
    return resource.read_text(encoding="utf-8") if resource.is_file() else None


def page_style(*packages: str) -> tuple[str, str]:
    """Return the style sheet of a page, and the hash by which the page allows it.

    Args:
        packages: Packages whose own page.css follows that of this one.
    """
    sheets = (files(place).joinpath("page.css") for place in ("checker.output", *packages))
    style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    return style, base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def draft_view(number: int, item: Item) -> dict[str, Any]:
    """Return what the template `article` shows of one draft.

    Args:
        number: What tells it from the others of its page.
        item: The draft and its report.
    """
    report = item.report
    found = reasons(report.findings)
    numbers = {
        finding: place for place, reason in enumerate(found, start=1) for finding in reason.findings
    }
    return {
        "id": f"draft-{number}",
        "label": one_line(item.label),
        "verdict": report.verdict.word,
        "verdict_words": VERDICTS[report.verdict],
        "sentence": verdict_sentence(report),
        "policy": one_line(report.policy),
        "account": report.account,
        "fields": [
            {"label": shown.label, "stretches": list(_stretches(shown, numbers))}
            for shown in shown_fields(item.draft, report)
        ],
        "sketches": list(sketches(report, numbers)),
        "reasons": [_reason_view(reason) for reason in found],
        "reworded": bool(report.findings) and report.safe_text != item.draft.text,
        "safe": None if report.safe_text is None else list(_pieces(report.safe_text)),
        "failures": [failure_sentence(failure) for failure in report.failures],
        "fits": [_fit_view(fit) for fit in report.fits],
        "cleared": [one_line(why) for why in dict.fromkeys(one.why for one in report.cleared)],
        "notes": [one_line(note) for note in (*picture_notes(report), *report.notes)],
    }


def _stretches(shown: Shown, numbers: Mapping[Finding, int]) -> Iterator[Marked]:
    hidden = _hidden(shown.text)
    for segment in cut(shown.text, shown.findings):
        style = segment.outcome.word if segment.findings else ""
        yield Marked(
            tuple(_pieces_of(segment.text, segment.start, hidden)),
            f"{style} wide" if segment.wide else style,
            tuple(sorted({numbers[finding] for finding in segment.ending})),
        )


def _pieces(text: str) -> Iterator[Piece]:
    return _pieces_of(text, 0, _hidden(text))


def _hidden(text: str) -> list[int]:
    return [match.start() for match in HIDDEN.finditer(text)]


def _pieces_of(text: str, offset: int, hidden: Sequence[int]) -> Iterator[Piece]:
    """Yield the text of a segment that starts at an offset, hidden characters apart."""
    start = 0
    inside = slice(bisect_left(hidden, offset), bisect_left(hidden, offset + len(text)))
    for place in (at - offset for at in hidden[inside]):
        if start < place:
            yield Piece(text[start:place])
        yield Piece(token(text[place]), describe(text[place]))
        start = place + 1
    if start < len(text):
        yield Piece(text[start:])


def _reason_view(reason: Reason) -> dict[str, Any]:
    return {
        "code": reason.code,
        "outcome": reason.outcome.word,
        "outcome_words": OUTCOMES[reason.outcome],
        "title": reason.entry.title,
        "matters": reason.entry.matters,
        "why": one_line(reason.why),
        "notes": [one_line(note) for note in reason.notes],
        "clauses": reason.citations,
        "changes": [_change_view(change) for change in reason.changes],
    }


def _fit_view(fit: Fit) -> dict[str, Any]:
    return {
        "text": one_line(fit.text),
        "sentence": one_line(fit.sentence),
        "few": fit.few,
        "value": min(fit.low, METER),
        "most": METER,
        "fewest": FEWEST,
        "assumed": one_line(assumed(fit)) if fit.few else "",
    }


def _change_view(change: Change) -> dict[str, Any]:
    return {
        "suggestion": change.suggestion and one_line(change.suggestion),
        "mentions": [
            {
                "words": one_line(mention.words),
                "place": field_label(mention.field),
                "times": mention.times,
            }
            for mention in change.mentions
        ],
    }
