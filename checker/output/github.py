"""Annotations for GitHub Actions (workflow commands), one line for each finding.

Source: GitHub Docs, "Workflow commands for GitHub Actions", and the escapes of
actions/toolkit (`escapeData`, `escapeProperty`). The words of the draft are not
repeated: a build log is read by more people than the draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.catalogue import entry
from checker.output.fields import field_label
from checker.output.places import Lines
from checker.output.visible import one_line
from checker.output.wording import failure_sentence, quoted
from checker.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.output.item import Item
    from checker.report import Finding

_LEVELS = {
    Outcome.BREACH: "error",
    Outcome.APPROVAL: "warning",
    Outcome.ADVICE: "notice",
    Outcome.CLEAR: "notice",
}


def render(item: Item) -> str:
    """Return the annotations on one draft; empty where there is nothing to say."""
    return "\n".join(_commands(item))


def _commands(item: Item) -> Iterator[str]:
    lines = Lines(item.draft.text)
    for finding in item.report.findings:
        title = entry(finding.detection.code).title
        properties = {"file": item.name, **_position(finding, item, lines), "title": title}
        yield _command(_LEVELS[finding.outcome], properties, _message(finding))
    for failure in item.report.failures:
        properties = {"file": item.name, "title": "Not everything was checked"}
        yield _command("error", properties, failure_sentence(failure))


def _position(finding: Finding, item: Item, lines: Lines) -> dict[str, str]:
    """Return the place; GitHub takes columns only where a span ends on its first line."""
    if item.line is not None:
        return {"line": str(item.line)}
    if finding.detection.field != "text":
        return {}
    place = lines.place(finding.detection.start, finding.detection.end)
    position = {"line": str(place.start_line), "endLine": str(place.end_line)}
    if place.start_line == place.end_line:
        position |= {"col": str(place.start_column), "endColumn": str(place.end_column)}
    return position


def _message(finding: Finding) -> str:
    label = field_label(finding.detection.field)
    said = f"In the {label}: {finding.why}" if label else finding.why
    if finding.suggestion and finding.suggestion.strip():
        said += f" Write instead: {quoted(finding.suggestion)}."
    return one_line(f"{said} [{finding.detection.code}]")


def _command(level: str, properties: dict[str, str], message: str) -> str:
    said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{level} {said}::{_data(message)}"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
