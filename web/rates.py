"""How often somebody may ask: a token bucket a visitor (Turner, 1986)."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_VISITORS = 10_000


class Rate:
    """Lets everybody do something `burst` times at once, and `rate` times a second after that.

    Args:
        rate: Times a second, in the long run.
        burst: Times at once.
        clock: Seconds, from any moment on.
    """

    def __init__(
        self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, visitor: str) -> bool:
        """Say whether a visitor may do it once more, and count it."""
        now = self._clock()
        with self._lock:
            left, since = self._left.pop(visitor, (float(self._burst), now))
            left = min(self._burst, left + (now - since) * self._rate)
            allowed = left >= 1
            self._left[visitor] = (left - allowed, now)
            if len(self._left) > _MOST_VISITORS:
                self._left.popitem(last=False)
        return allowed

    def forgive(self, visitor: str) -> None:
        """Forget what a visitor did so far."""
        with self._lock:
            self._left.pop(visitor, None)
