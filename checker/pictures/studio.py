"""Where pictures are looked at: a process of its own, started when the first one comes.

One process at a time; who else wants it waits. It is ended when a picture takes too long or
breaks it, and the next picture gets a new one. What it had said by then counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import weakref
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from checker.drafts import Picture
from checker.pictures.errors import PictureError
from checker.pictures.frames import receive, send
from checker.pictures.limits import SECONDS, STARTING_SECONDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from checker.pictures.logo import Logo

HIDDEN = ("faces", "logos", "lettering")
"""What a safe copy can make unrecognisable."""

_START = "import sys; sys.path[:] = {path!r}; from checker.pictures.worker import main; main()"
_ENDING_SECONDS = 5.0
_GIVEN_BACK = {
    "MALLOC_ARENA_MAX": "2",
    "MALLOC_MMAP_THRESHOLD_": "1000000",
    "MALLOC_TRIM_THRESHOLD_": "1000000",
}
"""Settings of the GNU C library (mallopt(3)): memory of a megabyte and more goes back to the system
as soon as it is free. Without them the process still held 700 MB after a few large pictures, and
then had too little left for the next one."""


class Studio:
    """Looks at pictures in a process of its own; safe to share between threads.

    Args:
        logos: The logos that the school registered.
        seconds: How long one picture may take.
    """

    def __init__(self, logos: Sequence[Logo] = (), *, seconds: float = SECONDS) -> None:
        self.logos = tuple(logos)
        self.seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = False

    @property
    def process(self) -> int | None:
        """The id of the process; None where none is running."""
        running = self._process is not None and self._process.poll() is None
        return self._process.pid if self._process and running else None

    def start(self) -> None:
        """Start the process beforehand, without waiting for it."""
        with self._lock:
            self._started()

    def look(self, image: str | Picture) -> list[dict[str, Any]]:
        """Return the frames that say what was seen in a picture.

        Args:
            image: Its path, or itself.

        Returns:
            A frame for each step (see `answering`); the last one says whether it came to its
            end: "end", or "broken" with why.
        """
        return self.ask({**_named(image), "logos": _sent(self.logos)})

    def copy(self, image: str | Picture, hide: Collection[str] = ()) -> Picture:
        """Return a safe copy of a picture, in memory.

        It is upright, has no side longer than 2,048 pixels, and carries no hidden data.

        Args:
            image: Its path, or itself.
            hide: What to make unrecognisable in it: any of HIDDEN.

        Raises:
            PictureError: It cannot be made; the message says why.
        """
        hide = [what for what in HIDDEN if what in hide]
        frames = self.ask({**_named(image), "logos": _sent(self.logos), "hide": hide})
        for frame in frames:
            if why := frame.get("failed"):
                raise PictureError(why)
        return Picture("picture.jpg", frames[0]["data"])

    def ask(self, question: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the frames that answer a question."""
        with self._lock:
            return list(self._answers(question))

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._ended()

    def _answers(self, question: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        process, late = self._started(), threading.Event()
        with suppress(OSError):  # nobody reads at the other end: it has died
            if not self._ready:
                with _until(process, STARTING_SECONDS, late):
                    self._ready = receive(process.stdout) is not None  # type: ignore[arg-type]
            with _until(process, self.seconds, late):
                send(process.stdin, question)  # type: ignore[arg-type]
                while (frame := receive(process.stdout)) is not None:  # type: ignore[arg-type]
                    yield frame
                    if frame["step"] == "end":
                        return
        self._ended()
        seconds = f"{self.seconds:g} seconds"
        why = (
            f"it took longer than {seconds}" if late.is_set() else "the checker broke down over it"
        )
        yield {"step": "broken", "failed": why}

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._ended()
            self._process = _process()
            weakref.finalize(self, _end, self._process)
        return self._process

    def _ended(self) -> None:
        if self._process is not None:
            _end(self._process, at_once=True)
        self._process, self._ready = None, False


def _named(image: str | Picture) -> dict[str, Any]:
    if isinstance(image, Picture):
        return {"name": image.name, "data": image.data}
    return {"name": "", "path": os.path.abspath(image)}  # noqa: PTH100  (of a path that may not be)


def _sent(logos: Sequence[Logo]) -> list[Any]:
    return [[one.name, [[each.name, each.data] for each in one.pictures]] for one in logos]


def _process() -> subprocess.Popen[bytes]:
    """Start the process with our own search path: nothing of the present folder is imported."""
    path = [entry for entry in sys.path if entry]
    return subprocess.Popen(  # noqa: S603  (our own module)
        [sys.executable, "-c", _START.format(path=path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **_GIVEN_BACK},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


@contextmanager
def _until(
    process: subprocess.Popen[bytes], seconds: float, late: threading.Event
) -> Iterator[None]:
    """End a process when its time is up; the event says whether that has happened."""

    def stop() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _end(process: subprocess.Popen[bytes], *, at_once: bool = False) -> None:
    """Close the pipes, upon which the process ends by itself, and see to it that it does."""
    if at_once:
        process.kill()
    for stream in (process.stdin, process.stdout):
        with suppress(OSError):
            stream.close()  # type: ignore[union-attr]
    try:
        process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:  # pragma: no cover  (only where it hangs in the system)
        process.kill()
        process.wait()
