"""What a school knows of one draft; apart, so that nobody without a school loads the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.findings import Detection
    from checker.report import Fit
    from checker.school.meeting import Met


@dataclass(frozen=True, slots=True)
class Known:
    """What a school knows of one draft.

    Attributes:
        detections: What it adds to what was seen.
        met: Which children are meant.
        fits: How many children each description fits.
    """

    detections: tuple[Detection, ...] = ()
    met: tuple[Met, ...] = ()
    fits: tuple[Fit, ...] = ()
