"""The engine: clean up, read, detect, settle overlaps, judge, reword, report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from checker.detectors import all_detectors
from checker.drafts import Draft, picture_name
from checker.nlp.pipeline import load_pipeline
from checker.nlp.reader.keys import ACCOUNT, FIELD
from checker.policy.judging import judge
from checker.policy.loading import DEFAULT_POLICY, load_policy
from checker.report import Failure, Report
from checker.rewording import reword
from checker.settling import settle
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.detectors.base import Detector
    from checker.findings import Detection
    from checker.nlp.pipeline import Pipeline
    from checker.policy.schema import Policy


class Checker:
    """Checks drafts against one policy; safe to share between threads.

    Args:
        policy: A built-in pack's id, a pack file's path, or a pack.
        detectors: The detectors to run; by default all that ship.
        pipeline: The spaCy pipeline that reads drafts; by default the one that ships.

    Raises:
        InputError: An unknown policy or a pack that does not load.
        ReaderError: The reading pipeline's files are missing or damaged.
    """

    def __init__(
        self,
        policy: str | Policy = DEFAULT_POLICY,
        *,
        detectors: Sequence[Detector] | None = None,
        pipeline: Pipeline | None = None,
    ) -> None:
        from checker.nlp.presidio import Analyzer  # noqa: PLC0415  (slow; not at import)

        self.policy = load_policy(policy) if isinstance(policy, str) else policy
        self.detectors = tuple(all_detectors() if detectors is None else detectors)
        self._nlp, self._failures = pipeline or load_pipeline()
        self._analyzer = Analyzer(
            self._nlp, [one for detector in self.detectors for one in detector.recognisers]
        )

    @property
    def codes(self) -> frozenset[str]:
        """The codes that the detectors can see, with what the pipeline has."""
        return frozenset(
            code
            for detector in self.detectors
            if not detector.component or detector.component in self._nlp.pipe_names
            for code in detector.codes
        )

    def check(self, draft: Draft) -> Report:
        """Return the report on one draft.

        Raises:
            InputError: The draft names a policy that does not exist.
        """
        policy = load_policy(draft.policy) if draft.policy else self.policy
        read, failures = self._read(draft, policy)
        detections = self._detect(read, failures)
        findings = judge(settle(detections), policy, draft.account)
        findings, safe_text = reword(read, findings)
        if draft.images:
            failures.append(_PICTURES_UNSEEN)
        return Report(
            id=draft.id,
            policy=policy.id,
            account=draft.account.value,
            findings=findings,
            safe_text=safe_text,
            failures=tuple(sorted(set(failures))),
        )

    def check_many(self, drafts: Iterable[Draft]) -> Iterator[Report]:
        """Yield a report for each draft, in order, as they come."""
        for draft in drafts:
            yield self.check(draft)

    def _read(self, draft: Draft, policy: Policy) -> tuple[ReadDraft, list[Failure]]:
        failures = list(self._failures)
        readings = tuple(
            self._read_field(draft, field, text, failures)
            for field, text in _published_fields(draft)
        )
        hours = policy.forbidden_hours.hours if policy.forbidden_hours else None
        return ReadDraft(draft, readings, hours), failures

    def _read_field(
        self, draft: Draft, field: str, original: str, failures: list[Failure]
    ) -> Reading:
        aligned = clean(original)
        doc = self._nlp.make_doc(aligned.text)
        doc.user_data.update({ACCOUNT: draft.account.value, FIELD: field})
        doc = self._nlp(doc)
        entities, failed = self._analyzer.analyze(aligned.text, doc)
        failures.extend(failed)
        return Reading(field, original, aligned, doc, entities)

    def _detect(self, read: ReadDraft, failures: list[Failure]) -> list[Detection]:
        seen: list[Detection] = []
        for detector in self.detectors:
            if detector.detect:
                seen += _guarded(detector, partial(detector.detect, read), failures)
        concluded: list[Detection] = []
        before = settle(seen)
        for detector in self.detectors:
            if detector.conclude:
                concluded += _guarded(detector, partial(detector.conclude, read, before), failures)
        return seen + concluded


def _guarded(
    detector: Detector, look: Callable[[], Iterable[Detection]], failures: list[Failure]
) -> list[Detection]:
    """Return what a detector sees; what it raises becomes a failure that names it."""
    try:
        return list(look())
    except Exception as error:  # noqa: BLE001  (whatever breaks must be named in the report)
        failures.append(Failure(detector.name, type(error).__name__))
        return []


_PICTURES_UNSEEN = Failure("pictures", "the attached pictures were not looked at")


def _published_fields(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield everything of a draft that readers will see, with the name of its field."""
    yield "text", draft.text
    if draft.alt_text:
        yield "alt_text", draft.alt_text
    for number, image in enumerate(draft.images):
        yield f"images/{number}/name", picture_name(image)
    for field in ("title", "first_comment", "link"):
        if value := getattr(draft, field):
            yield field, value
    for number, answer in enumerate(draft.poll):
        yield f"poll/{number}", answer
