"""Fourth step: how sure is sure? Confidences and thresholds from drafts that taught nothing.

    python models/training/calibrate.py [--table]

For each code the two signs of the encoder (the words are marked; the draft has the code) become
one confidence by logistic regression (Platt, 1999), drawn towards even weights where examples are
few. Its threshold is the one with the best F-beta (van Rijsbergen, 1979), unless project.toml gives
one; examples of the code's family count a little, so that no threshold hangs on a handful. The
drafts are those of tune/ and the held-out ones of train/. `--table` prints how often a confidence
is right on the development drafts, for the card.
"""

from __future__ import annotations

import math
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import drafts
import numpy as np
from export import seal
from finetune import is_held_out
from project import PROJECT, READER

from checker.findings import family
from checker.nlp.pipeline import load_pipeline
from checker.nlp.reader.decoding import EVERY_MENTION, Calibration, unsettled
from checker.nlp.reader.labels import CODES, FIELDS, ONLY_ON, PRIVATE
from checker.text.cleaning import clean

if TYPE_CHECKING:
    from drafts import Draft

    from checker.nlp.reader.component import ReaderComponent


class Candidate(NamedTuple):
    """Something that the reader could report: its two signs, and whether it is right."""

    inside: float
    draft: float
    right: bool


class Evidence(NamedTuple):
    """All candidates of a code, and how many annotated marks have none."""

    candidates: list[Candidate]
    unseen: int


def main() -> None:
    """Calibrate, and seal the reader's files."""
    reader = load_pipeline(READER).nlp.get_pipe("reader")
    held_out = [draft for draft in drafts.load("train") if is_held_out(draft)]
    evidence = collect(reader, [*held_out, *drafts.load("tune")])
    fitted = {code: _fitted(evidence[code], unsettled()[code]) for code in unsettled()}
    seal(READER / "reader", {code: _thresholded(code, fitted, evidence) for code in fitted})
    if "--table" in sys.argv:
        _print_table(load_pipeline(READER).nlp.get_pipe("reader"), drafts.load("dev"))


def collect(reader: ReaderComponent, annotated: list[Draft]) -> dict[str, Evidence]:
    """Return for each code everything that the reader could report on these drafts."""
    candidates: dict[str, list[Candidate]] = defaultdict(list)
    unseen: dict[str, int] = defaultdict(int)
    for draft in annotated:
        for field in FIELDS:
            if not draft.get(field):
                continue
            gold = [mark for mark in draft["findings"] if mark["field"] == field]
            seen = _signs(reader, draft, field)
            for code in (*PRIVATE, *CODES):
                wanted = [mark for mark in gold if mark["code"] == code]
                if draft["account"] not in ONLY_ON.get(code, (draft["account"],)):
                    continue
                found, missed = _matched(code, seen[code], wanted)
                candidates[code] += found
                unseen[code] += missed
    return {code: Evidence(candidates[code], unseen[code]) for code in unsettled()}


_Sign = tuple[int, int, float, float]


def _signs(reader: ReaderComponent, draft: Draft, field: str) -> dict[str, list[_Sign]]:
    """Return (start, end, inside, draft) of all candidates, in the draft's own offsets."""
    aligned = clean(draft[field])
    seen: dict[str, list[_Sign]] = defaultdict(list)
    given = reader.settings
    by_sign = []
    for weights in ((1.0, 0.0), (0.0, 1.0)):
        reader.settings = dict.fromkeys(unsettled(), Calibration(0.0, *weights, 0.0))
        by_sign.append(reader.read(aligned.text, draft["account"], field))
    reader.settings = given
    drafts_of = {span[:3]: span.confidence for span in by_sign[1]}
    for span in by_sign[0]:
        start, end = aligned.source(span.start, span.end)
        other = drafts_of.get(span[:3], 0.5)
        seen[span.code].append((start, end, _log_odds(span.confidence), _log_odds(other)))
    return seen


def _matched(code: str, seen: list[_Sign], gold: list[Draft]) -> tuple[list[Candidate], int]:
    if code not in EVERY_MENTION and code not in PRIVATE:
        return [Candidate(inside, draft, bool(gold)) for _, _, inside, draft in seen], 0
    found, hit = [], set()
    for start, end, inside, draft in seen:
        at = [
            place for place, mark in enumerate(gold) if start < mark["end"] and mark["start"] < end
        ]
        hit.update(at)
        found.append(Candidate(inside, draft, bool(at)))
    return found, len(gold) - len(hit)


def _fitted(evidence: Evidence, even: Calibration) -> Calibration:
    """Return the logistic regression of the candidates, by Newton's method."""
    if not evidence.candidates:
        return even
    signs = np.array([[1.0, one.inside, one.draft] for one in evidence.candidates])
    right = np.array([float(one.right) for one in evidence.candidates])
    start = np.array([even.bias, even.inside, even.draft])
    pull = PROJECT["calibrate"]["towards_even"] * np.diag([0.3, 1.0, 1.0])
    weights, cost = start, _cost(signs, right, start, start, pull)
    for _ in range(50):
        said = 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))
        slope = signs.T @ (right - said) - pull @ (weights - start)
        bend = (signs * (said * (1 - said))[:, None]).T @ signs + pull
        step = np.linalg.solve(bend, slope)
        # Halved until it helps: a full step can overshoot where candidates are far from even.
        while np.abs(step).max() > 1e-6:  # noqa: PLR2004
            if (lower := _cost(signs, right, weights + step, start, pull)) <= cost:
                weights, cost = weights + step, lower
                break
            step = step / 2
    return Calibration(*(round(float(weight), 4) for weight in weights), even.threshold)


def _cost(
    signs: np.ndarray, right: np.ndarray, weights: np.ndarray, start: np.ndarray, pull: np.ndarray
) -> float:
    """Return minus the log likelihood of the weights, with what draws them to the start."""
    odds = signs @ weights
    away = weights - start
    return float(np.sum(np.logaddexp(0, odds) - right * odds) + away @ pull @ away / 2)


def _thresholded(
    code: str, fitted: dict[str, Calibration], evidence: dict[str, Evidence]
) -> Calibration:
    beta = PROJECT["calibrate"]["otherwise"] ** 2
    share = PROJECT["calibrate"]["family_share"]
    relatives = [other for other in fitted if family(other) == family(code)]
    best = (0.0, 0.5)
    for threshold in np.arange(0.2, 0.81, 0.02):
        right = wrong = missed = 0.0
        for other in relatives:
            weight = 1.0 if other == code else share
            calibration = fitted[other]
            for one in evidence[other].candidates:
                said = calibration.confidence(one.inside, one.draft) >= threshold
                right += weight * (said and one.right)
                wrong += weight * (said and not one.right)
                missed += weight * (one.right and not said)
            missed += weight * evidence[other].unseen
        score = (1 + beta) * right / ((1 + beta) * right + beta * missed + wrong + 1e-9)
        best = max(best, (score, float(threshold)))
    values = fitted[code]
    threshold = PROJECT["calibrate"]["given"].get(code, round(best[1], 2))
    return Calibration(values.bias, values.inside, values.draft, threshold)


def _print_table(reader: ReaderComponent, annotated: list[Draft]) -> None:
    """Print the reliability table (Murphy and Winkler, 1977): said, right, how many."""
    said: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for code, (candidates, _) in collect(reader, annotated).items():
        for one in candidates:
            sure = reader.settings[code].confidence(one.inside, one.draft)
            said[min(9, int(sure * 10))].append((sure, one.right))
    for tenth, pairs in sorted(said.items()):
        mean = sum(sure for sure, _ in pairs) / len(pairs)
        right = sum(right for _, right in pairs) / len(pairs)
        print(
            f"| {tenth / 10:.1f}–{tenth / 10 + 0.1:.1f} | {mean:.2f} | {right:.2f} | {len(pairs)} |"
        )


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-9), 1 - 1e-9)
    return math.log(bounded / (1 - bounded))


if __name__ == "__main__":
    main()
