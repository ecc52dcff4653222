"""Whether the libraries that look at pictures are installed; they are an optional extra."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

LIBRARIES = ("PIL", "cv2", "pi_heif", "rapidocr", "resvg_py", "zxingcpp")
INSTALL = "pip install 'school-post-checker[pictures]'"


@cache
def missing() -> tuple[str, ...]:
    """Return the libraries that are not there; none where pictures can be looked at."""
    return tuple(name for name in LIBRARIES if not _is_there(name))


def _is_there(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False
