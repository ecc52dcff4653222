"""Python's garbage collector, kept out of the way while many things are made that stay.

It goes through all that there is again and again as things are added, and of a register
nothing is to be thrown away (Mercurial does the same: `mercurial.util.nogc`).
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector rest for as long as the block runs; for a decorator as well."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
