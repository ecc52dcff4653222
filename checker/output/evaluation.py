"""The figures of an evaluation, for a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.evaluation import ANY_NAME
from checker.findings import CODES, family

if TYPE_CHECKING:
    from checker.evaluation import Evaluation, Mark, Score

FAMILIES = tuple(dict.fromkeys(family(code) for code in CODES))


def as_json(result: Evaluation) -> dict[str, Any]:
    """Return every figure as plain values."""
    codes = _seen_codes(result)
    return {
        "drafts": result.drafts,
        "clean": {"drafts": result.clean, "flagged": result.clean_flagged},
        "codes": {code: result.score(code).as_json() for code in codes},
        "families": {name: _family(result, name).as_json() for name in FAMILIES},
        "macro_f1": {name or "all": result.macro_f1(name) for name in ("", *FAMILIES)},
        "micro": result.score(*CODES).as_json(),
        "names": result.score(ANY_NAME).as_json(),
        "name_groups": {
            group: {"found": result.group_found[group], "of": total}
            for group, total in sorted(result.group_total.items())
        },
    }


def as_text(result: Evaluation, *, misses: bool, alarms: bool) -> str:
    """Return the figures as a table, with the misses and false alarms if asked for."""
    lines = [f"{'':26}{'right':>6} {'wrong':>6} {'missed':>6}  precision  recall      F1"]
    lines += [_row(code, result.score(code)) for code in _seen_codes(result)]
    seen = [(name, score) for name in FAMILIES if sum(score := _family(result, name))]
    lines += ["", *(_row(f"{name}/*", score) for name, score in seen)]
    lines += [_row(ANY_NAME, result.score(ANY_NAME)), _row("all codes", result.score(*CODES))]
    for name in ("", *FAMILIES):
        macro = result.macro_f1(name)
        if macro is not None:
            lines.append(f"macro F1, {name or 'all codes'}: {macro:.3f}")
    share = result.clean_flagged / result.clean if result.clean else 0.0
    lines.append(
        f"clean drafts with a false alarm: {result.clean_flagged} of {result.clean} ({share:.1%})"
    )
    for group, total in sorted(result.group_total.items()):
        lines.append(f"name recall, {group}: {result.group_found[group] / total:.3f} of {total}")
    if misses:
        lines += ["", "Missed:", *(_listed(entry) for entry in result.misses)]
    if alarms:
        lines += ["", "False alarms:", *(_listed(entry) for entry in result.alarms)]
    return "\n".join(lines)


def _seen_codes(result: Evaluation) -> list[str]:
    return [code for code in CODES if sum(result.score(code))]


def _family(result: Evaluation, name: str) -> Score:
    return result.score(*(code for code in CODES if family(code) == name))


def _row(name: str, score: Score) -> str:
    return (
        f"{name:26}{score.right:6} {score.wrong:6} {score.missed:6}"
        f"  {score.precision:9.3f} {score.recall:7.3f} {score.f1:7.3f}"
    )


def _listed(entry: tuple[str, Mark]) -> str:
    draft_id, mark = entry
    return f"  {draft_id}  {mark.code}  {mark.field}  {' '.join(mark.text.split())}"
