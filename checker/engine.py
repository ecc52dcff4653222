"""The engine: clean up, read, detect, settle overlaps, judge, reword, report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from checker.detectors import all_detectors
from checker.detectors.names.persons import who
from checker.drafts import Draft, picture_name, words_of
from checker.nlp.pipeline import load_pipeline
from checker.nlp.reader.keys import ACCOUNT, FIELD, READER
from checker.pictures.looking import look
from checker.pictures.seen import Seen as Pictures
from checker.pictures.studio import Studio
from checker.policy.judging import judge
from checker.policy.loading import DEFAULT_POLICY, load_policy
from checker.report import Cleared, Failure, Report
from checker.rewording import reword
from checker.school.known import Known
from checker.settling import settle
from checker.text.cleaning import clean
from checker.text.reading import ReadDraft, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from checker.detectors.base import Detector
    from checker.findings import Detection
    from checker.nlp.pipeline import Pipeline
    from checker.policy.schema import Policy
    from checker.school.knowing import School
    from checker.school.together import Company

Seen = TypeVar("Seen")


class Checker:
    """Checks drafts against one policy; safe to share between threads.

    Args:
        policy: A built-in pack's id, a pack file's path, or a pack.
        detectors: The detectors to run; by default all that ship.
        pipeline: The spaCy pipeline that reads drafts; by default the one that ships.
        school: What the school tells of itself; None for no school in particular.
        studio: Where pictures are looked at; by default a process that starts with the first.

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
        school: School | None = None,
        studio: Studio | None = None,
    ) -> None:
        from checker.nlp.presidio import Analyzer  # noqa: PLC0415  (slow; not at import)

        self.policy = load_policy(policy) if isinstance(policy, str) else policy
        self.detectors = tuple(all_detectors() if detectors is None else detectors)
        self.school = school
        self.studio = studio or Studio(school.logos if school else ())
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

    def check(self, draft: Draft, company: Company | None = None) -> Report:
        """Return the report on one draft.

        Args:
            draft: The draft.
            company: What the other posts of the same run revealed, if there are any.

        Raises:
            InputError: The draft names a policy that does not exist.
        """
        policy = load_policy(draft.policy) if draft.policy else self.policy
        failures: list[Failure] = list(self._failures)
        pictures = Pictures()
        if draft.images:
            pictures = _attempt("pictures", partial(look, draft, self.studio), pictures, failures)
        failures += pictures.failures
        read = self._read(draft, policy, pictures, failures)
        detections, known = self._detect(read, pictures, failures, company)
        findings = judge(pictures.placed(detections), policy, draft.account)
        cleared: tuple[Cleared, ...] = ()
        if self.school:
            weigh = partial(self.school.weigh, draft, findings, known)
            findings, cleared = _attempt("school", weigh, (findings, cleared), failures)
        findings, safe_text = reword(read, findings)
        return Report(
            id=draft.id,
            policy=policy.id,
            account=draft.account.value,
            findings=findings,
            safe_text=safe_text,
            failures=tuple(sorted(set(failures))),
            cleared=cleared,
            fits=known.fits,
            notes=self.school.notes if self.school else (),
            pictures=pictures.pictures,
        )

    def check_many(self, drafts: Iterable[Draft]) -> Iterator[Report]:
        """Yield a report for each draft, in order.

        Where a school counts its children, posts are also read together: two that single out
        one child only together are both reported. For that all drafts are gone through before
        the first report, so those of an iterator are kept until the last. Without such a
        school each draft is asked for when its report is wanted, and none is kept. Whoever
        has to answer each draft before the next one comes uses `check` with `company()`.
        """
        if self.school and self.school.company() and not isinstance(drafts, Sequence):
            drafts = tuple(drafts)
        company = self.company(drafts if isinstance(drafts, Sequence) else ())
        for draft in drafts:
            yield self.check(draft, company)

    def company(self, drafts: Iterable[Draft] = ()) -> Company | None:
        """Return the memory of one run, with the drafts that are known beforehand in it.

        None where no school is known that could say how many children a post fits.
        """
        company = self.school.company() if self.school else None
        if company is not None:
            for draft in drafts:
                company.add(draft)
        return company

    def _read(
        self, draft: Draft, policy: Policy, pictures: Pictures, failures: list[Failure]
    ) -> ReadDraft:
        readings = tuple(
            self._read_field(draft, field, text, failures)
            for field, text in _published_fields(draft, pictures)
        )
        forbidden = policy.forbidden_hours or (self.school and self.school.profile.hours)
        hours = forbidden.hours if forbidden else None
        return ReadDraft(draft, readings, hours, looked=pictures.people_were_looked_for)

    def _read_field(
        self, draft: Draft, field: str, original: str, failures: list[Failure]
    ) -> Reading:
        aligned = clean(original)
        doc = self._nlp.make_doc(aligned.text)
        doc.user_data.update({ACCOUNT: draft.account.value, FIELD: field})
        doc = _attempt(READER, partial(self._nlp, doc), doc, failures)
        entities, failed = self._analyzer.analyze(aligned.text, doc)
        failures.extend(failed)
        return Reading(field, original, aligned, doc, entities)

    def _detect(
        self,
        read: ReadDraft,
        pictures: Pictures,
        failures: list[Failure],
        company: Company | None,
    ) -> tuple[tuple[Detection, ...], Known]:
        """Return what stands of all that the detectors see, and what the school knows of it."""
        seen = list(pictures.detections)
        for detector in self.detectors:
            if detector.detect:
                seen += _guarded(detector.name, partial(detector.detect, read), failures)
        known = self._know(read, seen, failures, company)
        seen = self._permitted(read, [*seen, *known.detections], known, failures)
        concluded: list[Detection] = []
        settled = settle(seen, who)
        for detector in self.detectors:
            if detector.conclude:
                look = partial(detector.conclude, read, settled)
                concluded += _guarded(detector.name, look, failures)
        concluded = self._permitted(read, concluded, known, failures)
        return settle(seen + concluded, who) if concluded else settled, known

    def _know(
        self,
        read: ReadDraft,
        seen: Sequence[Detection],
        failures: list[Failure],
        company: Company | None,
    ) -> Known:
        if self.school is None:
            return Known()
        look = partial(self.school.know, read, seen, company)
        return _attempt("school", look, Known(), failures)

    def _permitted(
        self, read: ReadDraft, seen: list[Detection], known: Known, failures: list[Failure]
    ) -> list[Detection]:
        if self.school is None:
            return seen
        return _attempt("school", partial(self.school.keep, read, seen, known), seen, failures)


def _guarded(part: str, look: Callable[[], Iterable[Seen]], failures: list[Failure]) -> list[Seen]:
    """Return what a part of the checker sees; what it raises becomes a failure that names it."""
    try:
        return list(look())
    except Exception as error:  # noqa: BLE001  (whatever breaks must be named in the report)
        failures.append(Failure(part, type(error).__name__))
        return []


def _attempt(
    part: str, action: Callable[[], Seen], otherwise: Seen, failures: list[Failure]
) -> Seen:
    """Return what a part of the checker makes of a draft; where it breaks, `otherwise` stands."""
    return next(iter(_guarded(part, lambda: (action(),), failures)), otherwise)


def _published_fields(draft: Draft, pictures: Pictures) -> Iterator[tuple[str, str]]:
    """Yield everything of a draft that readers will see, with the name of its field."""
    yield from words_of(draft)
    for number, image in enumerate(draft.images):
        yield f"images/{number}/name", picture_name(image)
    for written in pictures.letterings:
        yield written.field, written.text
