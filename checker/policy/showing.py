"""A policy pack as a table: every paragraph and bullet of the document, and what became of it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.policy.schema import Clause, Omission, Policy

WIDTH = 100


def show_policy(policy: Policy, *, examples: bool = False) -> str:
    """Return the pack for reading in a terminal.

    Args:
        policy: The pack.
        examples: Whether to show each clause's examples.
    """
    lines = [
        f"{policy.title}, {policy.organisation} ({policy.edition})",
        f"{policy.id}: {_count(policy)}",
    ]
    if policy.forbidden_hours:
        hours = policy.forbidden_hours
        lines.append(
            f"Personal posts are forbidden from {hours.start:%H:%M} to {hours.end:%H:%M}, "
            f"{', '.join(day.capitalize() for day in hours.days)}."
        )
    lines += ["", "WHAT A DRAFT CAN BREAK"]
    for clause in policy.clauses:
        lines += _clause_lines(clause, examples=examples)
    lines += ["", "NOT ABOUT POSTS"]
    for omission in policy.not_about_posts:
        lines += _omission_lines(omission)
    return "\n".join(lines)


def count_items(policy: Policy) -> tuple[int, int]:
    """Return how many places of the document are clauses, and how many are not about posts."""
    clauses = {clause.ref for clause in policy.clauses}
    return len(clauses), len({omission.ref for omission in policy.not_about_posts})


def _count(policy: Policy) -> str:
    clauses, omissions = count_items(policy)
    return (
        f"{clauses + omissions} paragraphs and bullets accounted for: {clauses} that a draft can "
        f"break ({len(policy.clauses)} rules), {omissions} not about posts"
    )


def _clause_lines(clause: Clause, *, examples: bool) -> list[str]:
    who = ", ".join(clause.accounts)
    outcome = f"needs approval: {clause.approver}" if clause.approver else clause.outcome
    lines = [
        "",
        f"{clause.ref} | {clause.heading}",
        *_wrapped(clause.summary),
        *_wrapped(f"{outcome} | {who} | {', '.join(clause.codes)}{_facet(clause)}"),
        *_wrapped(f"not looked for: {clause.unseen}" if clause.unseen else ""),
    ]
    if examples:
        lines += [line for text in clause.breaks for line in _wrapped(f"breaks: {text}")]
        lines += [line for text in clause.allows for line in _wrapped(f"allows: {text}")]
    return lines


def _facet(clause: Clause) -> str:
    return f" (only of {clause.facet})" if clause.facet else ""


def _omission_lines(omission: Omission) -> list[str]:
    return ["", f"{omission.ref} | {omission.heading}", *_wrapped(omission.reason)]


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="    ", subsequent_indent="      ")
