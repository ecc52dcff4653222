"""Patterns that are compiled when first used.

Compiling is what costs: the `regex` module takes a hundredth of a second for a long
alternation, the program has hundreds of patterns, and most drafts need few of them.
Compiled at import they would take a second of every cold start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import regex

if TYPE_CHECKING:
    from regex import Pattern

_METHODS = ("finditer", "findall", "search", "match", "fullmatch", "sub", "subn", "split")


class LazyPattern:
    """Stands for a compiled pattern; compiles it at the first use of any of its methods.

    Two threads may both compile it; they get the same pattern, so that does no harm.
    """

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self.flags = flags

    def compiled(self) -> Pattern[str]:
        """Return the compiled pattern."""
        return regex.compile(self.pattern, self.flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  (whatever a pattern has)
        """Compile, and from then on answer with the compiled pattern's own methods."""
        compiled = self.compiled()
        for method in _METHODS:
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> Pattern[str]:
    """Return a pattern that behaves as `regex.compile(source, flags)` and costs nothing yet."""
    return cast("Pattern[str]", LazyPattern(source, flags))
