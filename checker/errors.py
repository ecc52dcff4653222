"""What can go wrong with what the checker is given, said in one line.

Every error that a person can mend is an `InputError`: which file, where in it,
what is wrong, and what to do. The text of a draft never goes into an error: it
could carry the very name that the checker is there to protect.
"""

from __future__ import annotations


class CheckerError(Exception):
    """Base of every error that the checker raises on purpose."""


class InputError(CheckerError):
    """Something given to the checker cannot be used; somebody can mend it.

    Args:
        problem: What is wrong, as a short clause without a full stop.
        source: The file (or "standard input") that holds the problem, if any.
        line: The 1-based line in that file, if known.
        remedy: What to do about it, as a short imperative sentence.
    """

    def __init__(
        self, problem: str, *, source: str = "", line: int | None = None, remedy: str = ""
    ) -> None:
        self.problem = problem
        self.source = source
        self.line = line
        self.remedy = remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        """Return one line: file, line, problem, remedy."""
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        said = f"{place}: {self.problem}" if place else self.problem
        return f"{said}. {self.remedy}" if self.remedy else said

    def at(self, source: str, line: int | None = None) -> InputError:
        """Return the same problem, placed in a file."""
        return InputError(self.problem, source=source, line=line, remedy=self.remedy)


def unreadable(error: OSError | ValueError, what: str, source: str) -> InputError:
    """Return what to say about a file that could not be opened.

    Args:
        error: What the system said.
        what: What the file is ("the policy").
        source: Its path.
    """
    return InputError(
        f"{what} cannot be read ({reason_of(error)})",
        source=source,
        remedy="Check its name, and that you may open it.",
    )


def reason_of(error: OSError | ValueError) -> str:
    """Return why a file could not be opened, in the system's words.

    A path that no system could have (one with a NUL, say) is a ValueError with no such words.
    """
    return (getattr(error, "strerror", None) or "no such path").lower()
