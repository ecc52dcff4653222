"""Detectors: one package for each kind of thing, found by walking this folder."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.detectors.base import Detector


def all_detectors() -> tuple[Detector, ...]:
    """Return the DETECTOR of every module below this folder that has one, ordered by name."""
    found = pkgutil.walk_packages(__path__, prefix=f"{__name__}.")
    modules = (import_module(one.name) for one in found)
    detectors = [module.DETECTOR for module in modules if hasattr(module, "DETECTOR")]
    return tuple(sorted(detectors, key=lambda detector: detector.name))
