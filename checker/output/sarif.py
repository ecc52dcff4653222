"""Reports as one SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS, 2020).

The words of a draft are in no message and no fingerprint: a log may be kept and shared
where the draft may not. Columns and offsets count Unicode code points.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from checker.catalogue import entry
from checker.output.fields import field_label
from checker.output.json import dumps
from checker.output.places import Lines, uri
from checker.output.visible import one_line
from checker.output.wording import failure_sentence
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.output.item import Item
    from checker.report import Finding

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {
    Outcome.BREACH: "error",
    Outcome.APPROVAL: "warning",
    Outcome.ADVICE: "note",
    Outcome.CLEAR: "none",
}

Json = dict[str, Any]


def render(items: Sequence[Item]) -> str:
    """Return one log with one run for all drafts."""
    codes = sorted({one.detection.code for item in items for one in item.report.findings})
    run = {
        "tool": {"driver": _driver(codes)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(items)],
        "results": [result for item in items for result in _results(item, codes)],
        "properties": {"drafts": [_summary(item) for item in items]},
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _driver(codes: Iterable[str]) -> Json:
    return {
        "name": "checker",
        "semanticVersion": version("school-post-checker"),
        "rules": [_rule(code) for code in codes],
    }


def _rule(code: str) -> Json:
    known = entry(code)
    return {
        "id": code,
        "shortDescription": {"text": known.title},
        "fullDescription": {"text": f"{known.meaning} {known.matters}"},
        "help": {"text": f"Instead of: {known.example}\nWrite: {known.instead}"},
    }


def _results(item: Item, codes: Sequence[str]) -> list[Json]:
    lines = Lines(item.draft.text)
    seen: Counter[tuple[str, str]] = Counter()
    results = []
    for finding in item.report.findings:
        code, field = finding.detection.code, finding.detection.field
        seen[code, field] += 1
        result: Json = {
            "ruleId": code,
            "ruleIndex": codes.index(code),
            "level": _LEVELS[finding.outcome],
            "message": {"text": one_line(finding.why)},
            "locations": [_location(finding, item, lines)],
            "partialFingerprints": {
                "codeFieldOrdinal/v1": _fingerprint(item.label, code, field, seen[code, field])
            },
            "properties": _properties(finding),
        }
        if _in_file(finding, item) and finding.suggestion is not None:
            result["fixes"] = [_fix(finding, item, lines)]
        results.append(result)
    return results


def _in_file(finding: Finding, item: Item) -> bool:
    """Say whether the finding's offsets are offsets of the file."""
    return item.line is None and finding.detection.field == "text"


def _location(finding: Finding, item: Item, lines: Lines) -> Json:
    physical: Json = {"artifactLocation": {"uri": uri(item.name)}}
    if _in_file(finding, item):
        physical["region"] = _region(finding, lines)
    elif item.line is not None:
        physical["region"] = {"startLine": item.line}
    location: Json = {"physicalLocation": physical}
    label = field_label(finding.detection.field)
    if label:
        location["logicalLocations"] = [
            {"fullyQualifiedName": finding.detection.field, "name": label}
        ]
    return location


def _region(finding: Finding, lines: Lines) -> Json:
    start, end = finding.detection.start, finding.detection.end
    place = lines.place(start, end)
    return {
        "startLine": place.start_line,
        "startColumn": place.start_column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _fingerprint(label: str, code: str, field: str, ordinal: int) -> str:
    """Return a mark that survives edits elsewhere and gives no word of the draft away."""
    parts = "\0".join((label, code, field, str(ordinal)))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _properties(finding: Finding) -> Json:
    return {
        "outcome": finding.outcome.word,
        "confidence": round(finding.detection.confidence, 2),
        "clauses": [citation.as_json() for citation in finding.citations],
        **({"box": list(finding.detection.box)} if finding.detection.box else {}),
    }


def _fix(finding: Finding, item: Item, lines: Lines) -> Json:
    replacement = {
        "deletedRegion": _region(finding, lines),
        "insertedContent": {"text": finding.suggestion},
    }
    change = {"artifactLocation": {"uri": uri(item.name)}, "replacements": [replacement]}
    return {
        "description": {"text": "Write this instead."},
        "artifactChanges": [change],
    }


def _invocation(items: Sequence[Item]) -> Json:
    notifications = [
        {
            "level": "error",
            "message": {"text": failure_sentence(failure)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(item.name)}}}],
        }
        for item in items
        for failure in item.report.failures
    ]
    return {
        "executionSuccessful": not notifications,
        "toolExecutionNotifications": notifications,
    }


def _summary(item: Item) -> Json:
    report = item.report
    return {
        "source": item.label,
        "verdict": report.verdict.word,
        "policy": report.policy,
        "account": report.account,
    }
