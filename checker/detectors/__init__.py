"""Detectors: one file each, found by listing this folder."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.detectors.base import Detector


def all_detectors() -> tuple[Detector, ...]:
    """Return the DETECTOR of every module in this folder that has one, ordered by name."""
    modules = (
        import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    )
    detectors = [module.DETECTOR for module in modules if hasattr(module, "DETECTOR")]
    return tuple(sorted(detectors, key=lambda detector: detector.name))
