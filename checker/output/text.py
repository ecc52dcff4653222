"""The report for a terminal: verdict, the draft with its words marked, reasons, what instead.

Written for somebody with ten seconds: the answer stands first, codes are small, and
nothing depends on colour. Characters of the draft that could take over a terminal are
written out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.output.fields import field_label, shown_fields
from checker.output.grouping import by_clause, reasons
from checker.output.known import known_blocks
from checker.output.terminal import marked_lines, painter, paragraph
from checker.output.visible import harmless, one_line
from checker.output.wording import (
    OUTCOMES,
    clause_sentence,
    failure_sentence,
    quoted,
    summary_sentence,
    verdict_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.drafts import Draft
    from checker.output.fields import Shown
    from checker.output.grouping import Change, Mention, Reason
    from checker.output.item import Item
    from checker.output.terminal import Paint
    from checker.report import Finding, Report

NARROWEST = 30
"""Columns below which lines run over rather than fall apart."""
LONGEST_DRAFT = 3000
"""Code points up to which a draft is shown whole; of a longer one, the passages with findings."""
MOST_MENTIONS = 12
"""Words quoted for one change; of more than these the number is enough."""
MOST_CLAUSES = 2
"""Clauses told in full for one reason, the worst first; of the others the place is enough."""
_AROUND = 80
_INDENT = "  "


def render(report: Report, draft: Draft, *, colour: bool = False, width: int = 80) -> str:
    """Return the report on one draft for a terminal.

    Args:
        report: What the checker has to say.
        draft: The draft that it is about.
        colour: Whether to use ANSI colours.
        width: The terminal's columns.
    """
    paint = painter(colour=colour)
    width = max(width, NARROWEST)
    blocks = [
        [paint(line, report.verdict.word) for line in paragraph(verdict_sentence(report), width)]
    ]
    if report.findings:
        blocks += _draft_blocks(report, draft, width, paint)
        for together in by_clause(reasons(report.findings)):
            blocks.append(list(_reasons(together, width, paint)))
        blocks.append(_safe_version(report, draft, width, paint))
    blocks += known_blocks(report, width)
    if report.failures:
        sentences = [failure_sentence(failure) for failure in report.failures]
        blocks.append([line for said in sentences for line in paragraph(said, width)])
    if report.findings or report.failures or report.cleared:
        blocks.append([paint(line, "quiet") for line in _footer(report, width)])
    return "\n\n".join("\n".join(block) for block in blocks if block)


def render_all(items: Sequence[Item], *, colour: bool = False, width: int = 80) -> str:
    """Return the reports on several drafts, each under its name, with a summary at the end."""
    if len(items) == 1:
        return render(items[0].report, items[0].draft, colour=colour, width=width)
    paint = painter(colour=colour)
    parts = [
        f"{paint(f'== {one_line(item.label)}', 'strong')}\n"
        + render(item.report, item.draft, colour=colour, width=width)
        for item in items
    ]
    return "\n\n\n".join([*parts, render_summary([item.report for item in items])])


def render_summary(reports: Sequence[Report]) -> str:
    """Return how several drafts came out, in one line."""
    return summary_sentence(reports)


def _draft_blocks(report: Report, draft: Draft, width: int, paint: Paint) -> Iterator[list[str]]:
    for shown in shown_fields(draft, report):
        title = [f"{shown.label.capitalize()}:"] if shown.label else []
        lines: list[str] = []
        for text, findings in _passages(shown):
            lines += ["", f"{_INDENT}[...]"] if lines else []
            lines += marked_lines(text, findings, width, paint, _INDENT)
        yield title + lines


def _passages(shown: Shown) -> Iterator[tuple[str, Sequence[Finding]]]:
    """Yield a text whole, or where it is long, the passages around its findings."""
    if len(shown.text) <= LONGEST_DRAFT:
        yield shown.text, shown.findings
        return
    passages: list[tuple[int, int, list[Finding]]] = []
    for finding in sorted(shown.findings, key=lambda one: one.detection.start):
        start = max(finding.detection.start - _AROUND, 0)
        end = finding.detection.end + _AROUND
        if passages and start <= passages[-1][1]:
            first, last, findings = passages[-1]
            passages[-1] = (first, max(last, end), [*findings, finding])
        else:
            passages.append((start, end, [finding]))
    for start, end, findings in passages:
        yield shown.text[start:end], [_moved(finding, -start) for finding in findings]


def _moved(finding: Finding, by: int) -> Finding:
    seen = finding.detection
    return replace(finding, detection=seen._replace(start=seen.start + by, end=seen.end + by))


def _reasons(together: Sequence[Reason], width: int, paint: Paint) -> Iterator[str]:
    """Yield reasons that share their clauses, and the clauses once at the end."""
    for reason in together:
        yield from _heading(reason, width, paint)
        for change in reason.changes:
            yield from paragraph(_said(change), width, _INDENT)
        for note in reason.notes:
            yield from paragraph(one_line(note), width, _INDENT)
    last = together[-1]
    for citation in last.citations[:MOST_CLAUSES]:
        yield from paragraph(clause_sentence(citation), width, _INDENT)
    if others := last.citations[MOST_CLAUSES:]:
        refs = "; ".join(citation.ref for citation in others)
        yield from paragraph(one_line(f"Also: {refs}."), width, _INDENT)
    if not last.citations:
        yield from paragraph(one_line(last.why), width, _INDENT)


def _heading(reason: Reason, width: int, paint: Paint) -> Iterator[str]:
    title = reason.entry.title
    heading = f"{OUTCOMES[reason.outcome]}: {title[0].lower()}{title[1:]}"
    for line in paragraph(f"{heading}  {reason.code}", width):
        words = line.removesuffix(reason.code)
        code = line[len(words) :]
        yield paint(words, reason.outcome.word) + (paint(code, "quiet") if code else "")


def _said(change: Change) -> str:
    words = ", ".join(map(_quotation, change.mentions[:MOST_MENTIONS]))
    if len(change.mentions) > MOST_MENTIONS:
        words += f" and {len(change.mentions) - MOST_MENTIONS} more"
    if change.suggestion is None:
        return words
    instead = quoted(change.suggestion) if change.suggestion.strip() else "leave it out"
    return f"{words} \N{RIGHTWARDS ARROW} {instead}"


def _quotation(mention: Mention) -> str:
    place = field_label(mention.field)
    if not mention.words:
        return place.capitalize()
    said = quoted(mention.words)
    if place:
        said += f" ({place})"
    return said if mention.times == 1 else f"{said} ({mention.times} times)"


def _safe_version(report: Report, draft: Draft, width: int, paint: Paint) -> list[str]:
    if report.safe_text is None:
        return paragraph("No safer wording can be offered: some of this has to be left out.", width)
    if report.safe_text == draft.text:
        return []
    title = paint("Safer to post:", "strong")
    return [title, *marked_lines(report.safe_text, (), width, paint, _INDENT)]


def _footer(report: Report, width: int) -> list[str]:
    said = f"Policy: {report.policy}, {report.account} account."
    if report.findings:
        said += f" More: checker explain {reasons(report.findings)[0].code}"
    return paragraph(harmless(said), width)
