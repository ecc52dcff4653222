"""The answer to "may I publish this?": outcomes, findings and the report, with their JSON form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from checker.findings import Detection  # noqa: TC001  (part of the public value)


class Outcome(IntEnum):
    """How serious a finding is; a report's verdict is its worst outcome."""

    CLEAR = 0
    ADVICE = 1
    APPROVAL = 2
    BREACH = 3

    @property
    def word(self) -> str:
        """The word used in files and on screen."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Outcome:
        """Return the outcome for its word; a ValueError for any other word."""
        try:
            return cls[word.upper()]
        except KeyError:
            raise ValueError(word) from None


@dataclass(frozen=True, slots=True)
class Citation:
    """A clause that a finding would break.

    Attributes:
        ref: Its place in the document ("6.2.1, point 5").
        summary: What it asks, in our words.
        heading: The heading that it stands under.
        outcome: What this clause makes of the finding.
        approver: Who may allow it, where somebody may.
    """

    ref: str
    summary: str
    heading: str
    outcome: Outcome
    approver: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form of the interface."""
        return {
            "ref": self.ref,
            "summary": self.summary,
            "heading": self.heading,
            "outcome": self.outcome.word,
            "approver": self.approver,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """A detection, and why it matters under the policy.

    Attributes:
        detection: What was seen.
        outcome: The worst outcome of the clauses, or advice where the policy is silent.
        citations: The clauses, worst first; empty where the policy is silent.
        why: One sentence for the person who wrote the draft.
        suggestion: What to write instead; None where no words can mend it.
        notes: What the school's own files say of it, in sentences.
        fingerprint: The keyed mark by which a person may accept it; empty without a key.
    """

    detection: Detection
    outcome: Outcome
    citations: tuple[Citation, ...]
    why: str
    suggestion: str | None = None
    notes: tuple[str, ...] = ()
    fingerprint: str = ""

    def with_suggestion(self, suggestion: str | None) -> Finding:
        """Return the same finding with what to write instead."""
        return Finding(
            self.detection,
            self.outcome,
            self.citations,
            self.why,
            suggestion,
            self.notes,
            self.fingerprint,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form of the interface."""
        return {
            **_seen(self.detection),
            "confidence": round(self.detection.confidence, 2),
            "outcome": self.outcome.word,
            "clauses": [citation.as_json() for citation in self.citations],
            "why": self.why,
            "suggestion": self.suggestion,
            "notes": list(self.notes),
            **({"fingerprint": self.fingerprint} if self.fingerprint else {}),
        }


@dataclass(frozen=True, slots=True)
class Cleared:
    """Something found that needs no change after all, and why.

    Attributes:
        detection: What was seen.
        why: Who agreed to it, in one sentence.
    """

    detection: Detection
    why: str

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {**_seen(self.detection), "why": self.why}


def _seen(seen: Detection) -> dict[str, Any]:
    """Return the JSON form of what was seen, and of where."""
    return {"code": seen.code, "field": seen.field, **_place(seen), "text": seen.text}


def _place(seen: Detection) -> dict[str, Any]:
    """Return where something is: its code points, its place in a picture, or both."""
    box = {"box": list(seen.box)} if seen.box else {}
    if seen.box and not seen.text:
        return box
    return {"start": seen.start, "end": seen.end, **box}


@dataclass(frozen=True, slots=True)
class Pictured:
    """What was made out of one picture.

    Attributes:
        field: Its field, `images/N`.
        width: Pixels of the upright picture from left to right; 0 where it was not opened.
        height: The same from top to bottom.
        people: The place of each face, and whether it looks into the camera.
        texts: The words in it and in its file, by their fields (`images/N/text`).
        notes: What to know about it, in sentences.
    """

    field: str
    width: int
    height: int
    people: tuple[tuple[tuple[int, ...], bool], ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "field": self.field,
            "width": self.width,
            "height": self.height,
            "people": [{"box": list(box), "facing": facing} for box, facing in self.people],
            "texts": dict(self.texts),
            "notes": list(self.notes),
        }


@dataclass(frozen=True, slots=True)
class Fit:
    """How many children of the school a description fits.

    Attributes:
        field: The field that it stands in.
        start: Its first code point there.
        end: One past its last.
        text: The description as it was given.
        low: It fits at least so many; never less than 1.
        high: It fits at most so many.
        of: How many children the school has.
        few: Whether these are so few that it points at one child.
        assumed: What was assumed, where the register does not say.
        beside: The other post of the run without which it would fit more; empty for none.
    """

    field: str
    start: int
    end: int
    text: str
    low: int
    high: int
    of: int
    few: bool
    assumed: tuple[str, ...] = ()
    beside: str = ""

    @property
    def sentence(self) -> str:
        """How many children it fits, as the end of a sentence."""
        number = str(self.low) if self.low == self.high else f"{self.low} to {self.high}"
        together = f", together with {self.beside}," if self.beside else ""
        return f"fits{together} about {number} of {self.of} pupils"

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "field": self.field,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "low": self.low,
            "high": self.high,
            "of": self.of,
            "few": self.few,
            "assumed": list(self.assumed),
            "beside": self.beside,
            "says": self.sentence,
        }


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """A part of the checker that could not do its work on this draft.

    Attributes:
        part: The name of the part.
        reason: What happened, without a word of the draft.
    """

    part: str
    reason: str

    def as_json(self) -> dict[str, str]:
        """Return the JSON form."""
        return {"part": self.part, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the checker has to say about one draft.

    Attributes:
        id: The draft's own id.
        policy: The id of the pack that it was judged by.
        account: The account that it was judged for.
        findings: Ordered by field, start, end, code.
        safe_text: The draft with every suggestion applied; None where rewording cannot mend it.
        failures: Parts that could not do their work; with any, the verdict is never clear.
        cleared: What was found and needs no change after all.
        fits: How many children each description in the draft fits.
        notes: What to know about the school's own files, in sentences.
        pictures: What was made out of each attached picture.
    """

    id: str
    policy: str
    account: str
    findings: tuple[Finding, ...]
    safe_text: str | None
    failures: tuple[Failure, ...] = ()
    cleared: tuple[Cleared, ...] = ()
    fits: tuple[Fit, ...] = ()
    notes: tuple[str, ...] = ()
    pictures: tuple[Pictured, ...] = ()

    @property
    def verdict(self) -> Outcome:
        """The worst outcome; at best `approval` when a part of the checker failed."""
        worst = max((finding.outcome for finding in self.findings), default=Outcome.CLEAR)
        return max(worst, Outcome.APPROVAL) if self.failures else worst

    def as_json(self) -> dict[str, Any]:
        """Return the JSON form of the interface."""
        return {
            "id": self.id,
            "policy": self.policy,
            "account": self.account,
            "verdict": self.verdict.word,
            "findings": [finding.as_json() for finding in self.findings],
            "safe_text": self.safe_text,
            "failures": [failure.as_json() for failure in self.failures],
            "cleared": [one.as_json() for one in self.cleared],
            "fits": [fit.as_json() for fit in self.fits],
            "notes": list(self.notes),
            **({"pictures": [one.as_json() for one in self.pictures]} if self.pictures else {}),
        }
