"""Opening a network for onnxruntime, on this machine's processor and nothing else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import onnxruntime as ort

if TYPE_CHECKING:
    from pathlib import Path

MOST_THREADS = 2
"""Threads that work on one picture; a school PC has two cores or four."""


def threads() -> int:
    """Return how many threads to use on this machine."""
    return max(1, min(MOST_THREADS, os.cpu_count() or 1))


def open_session(model: bytes | Path) -> ort.InferenceSession:
    """Return a network, ready to run.

    Args:
        model: The bytes of an ONNX file, or its path.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads()
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # else the memory of the largest picture is kept
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    source = model if isinstance(model, bytes) else str(model)
    return ort.InferenceSession(source, options, providers=["CPUExecutionProvider"])
