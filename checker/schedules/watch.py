"""Keeping watch: which posts are new since an earlier run."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.errors import unreadable
from checker.output.json import dumps
from checker.schedules.fingerprints import fingerprint, read_baseline
from checker.schedules.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from checker.schedules.checked import Answer
    from checker.schedules.posts import Post


class Watch:
    """Marks answers with their fingerprints, and those that an earlier run has reported.

    Args:
        key: The secret key of the fingerprints.
        known: Fingerprints of an earlier run.

    Attributes:
        seen: Fingerprints of this run.
    """

    def __init__(self, key: bytes, known: frozenset[str] = frozenset()) -> None:
        self._key = key
        self.known = known
        self.seen: set[str] = set()

    def marked(self, post: Post, answer: Answer) -> Answer:
        """Return the answer with its fingerprint, and whether it is known."""
        if post.draft is None:
            return answer
        mark = fingerprint(self._key, post.draft, answer)
        self.see(mark)
        # A row that is bad is told again in every run, until somebody mends it.
        return replace(answer, fingerprint=mark, known=mark in self.known and not answer.problem)

    def see(self, mark: str) -> None:
        """Keep a fingerprint as one of this run; an empty one is none."""
        if mark:
            self.seen.add(mark)


def known_in(baseline: Path) -> frozenset[str]:
    """Return the fingerprints in a baseline; none where it is not there yet.

    Raises:
        InputError: It cannot be read, or holds no fingerprint.
    """
    return read_baseline(Source.at(baseline)) if baseline.exists() else frozenset()


def is_report(baseline: Path) -> bool:
    """Say whether a baseline is the report of a run, which stays as it is."""
    with suppress(OSError), baseline.open("rb") as stream:
        return b'"verdict"' in stream.readline()
    return False


def remember(baseline: Path, fingerprints: Iterable[str]) -> None:
    """Write a baseline: fingerprints, one a line, and nothing else.

    Raises:
        InputError: It cannot be written.
    """
    part = baseline.with_name(f".{baseline.name}.part")
    lines = (f"{dumps({'fingerprint': one})}\n" for one in sorted(set(fingerprints)))
    try:
        with part.open("w", encoding="ascii", newline="\n") as stream:
            stream.writelines(lines)
        part.replace(baseline)
    except (OSError, ValueError) as error:
        raise unreadable(error, "the baseline", str(baseline)) from None
