"""The app, served on this machine as `checker serve` does it."""

from __future__ import annotations

import contextlib
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from checker.web import Config, create_app
from checker.web.server import listening, server_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker import Checker


@contextmanager
def served(checker: Checker, config: Config) -> Iterator[int]:
    """Serve the app in a thread; give its port."""
    sock = listening(config)
    server = server_of(create_app(checker, config), config, sock)

    def run() -> None:
        # Waitress has no other end than closing its socket, at which it may be listening.
        with contextlib.suppress(OSError):
            server.run()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield server.effective_port
    finally:
        server.close()
        thread.join(timeout=10)
