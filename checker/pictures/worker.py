"""The process that opens pictures: asked through a pipe, one picture after the other.

It may use so much memory and no more, opens no connection, writes no file, and says nothing
but frames. Whoever asks ends it when its time is up (see `studio`).
"""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from checker.pictures.frames import receive, send
from checker.pictures.limits import MOST_MEMORY


def main() -> None:  # pragma: no cover  (all of it in a process that tests talk to)
    """Answer questions until whoever asks has gone."""
    inbox, outbox = _pipes()
    forbid_connections()
    limit_memory()
    from checker.pictures.answering import Answering  # noqa: PLC0415  (under the limits above)

    answering = Answering()
    send(outbox, {"ready": True})
    while (question := receive(inbox)) is not None:
        for frame in answering.answer(question):
            send(outbox, frame)
        send(outbox, {"step": "end"})


def _pipes() -> tuple[BinaryIO, BinaryIO]:  # pragma: no cover
    """Return where questions come from and answers go to; what libraries print goes nowhere."""
    inbox = os.fdopen(os.dup(0), "rb")
    outbox = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    return inbox, outbox


def forbid_connections() -> None:  # pragma: no cover
    """Make every attempt to reach another machine an error (PEP 578)."""

    def guard(event: str, _arguments: tuple[object, ...]) -> None:
        if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"}:
            raise PermissionError(event)

    sys.addaudithook(guard)


def limit_memory() -> None:  # pragma: no cover
    """Hold this process to its memory, where the system can (POSIX)."""
    try:
        import resource  # noqa: PLC0415  (there is none on Windows)

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):  # other systems
        return
