"""What broke, for the log: the kind of error alone.

Its message, or a line of its trace, could hold words of a draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import flask

if TYPE_CHECKING:
    from collections.abc import Iterator


def log_kind(error: Exception) -> None:
    """Write the kind of an error into the app's log."""
    flask.current_app.logger.error("a request broke: %s", type(error).__name__)


class BrokenOffError(Exception):
    """An answer broke off after its beginning had been sent."""


def without_words(parts: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the parts of an answer; what breaks them off reaches the server without its message.

    Raises:
        BrokenOffError: It broke off; the connection is closed, so that whoever asked can tell.
    """
    try:
        yield from parts
    except Exception as error:  # noqa: BLE001  (see above)
        log_kind(error)
        raise BrokenOffError from None
