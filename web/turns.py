"""Long work by turns: so much of it at once, and whoever comes then is told to come again.

A file of posts takes as long as hundreds of posts that are typed, and so do photos. If everybody
waited for them inside the server, no thread would be left for those who check a few words.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from checker.web.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import flask

_BUSY = 503


class Turns:
    """Lets so many do something at the same time.

    Args:
        most: How many.
        says: What whoever comes then is told.
    """

    def __init__(self, most: int, says: str) -> None:
        self._free, self._says = threading.BoundedSemaphore(most), says

    @contextmanager
    def one(self) -> Iterator[None]:
        """Have a turn.

        Raises:
            Problem: There is none left.
        """
        self._take()
        try:
            yield
        finally:
            self._free.release()

    def until_sent(self, response: flask.Response) -> flask.Response:
        """Have a turn for as long as a response is on its way, or until nobody waits for it.

        Raises:
            Problem: There is none left.
        """
        self._take()
        held = [self._free]

        def release() -> None:
            while held:
                held.pop().release()

        response.response = _to_the_end(response.iter_encoded(), release)
        response.call_on_close(release)  # it may never have begun
        return response

    def _take(self) -> None:
        if not self._free.acquire(blocking=False):
            raise Problem(_BUSY, self._says)


def _to_the_end(parts: Iterator[bytes], release: Callable[[], None]) -> Iterator[bytes]:
    try:
        yield from parts
    finally:
        release()
