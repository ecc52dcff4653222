"""How far two annotators of the same drafts agree.

    python models/training/agreement.py FIRST.txt SECOND.txt [FIRST SECOND ...]

Prints the F1 of one annotator's marks against the other's (Hripcsak and Rothschild, 2005: for
spans it is what Cohen's kappa tends to): once for marks of the same code that share words, once
for marks that are the same to the letter. Drafts that one of them deleted are left out.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markup import read_drafts

if TYPE_CHECKING:
    from collections.abc import Iterator

Marks = list[dict[str, Any]]


def compare(first: Marks, second: Marks) -> tuple[int, int]:
    """Return how many of the first marks the second annotator shares, and shares exactly."""
    shared = [
        any(
            one["code"] == other["code"]
            and one["field"] == other["field"]
            and one["start"] < other["end"]
            and other["start"] < one["end"]
            for other in second
        )
        for one in first
    ]
    places = {(one["code"], one["field"], one["start"], one["end"]) for one in second}
    exact = [(one["code"], one["field"], one["start"], one["end"]) in places for one in first]
    return sum(shared), sum(exact)


def _both(first: str, second: str) -> Iterator[tuple[Marks, Marks]]:
    before, after = (
        {draft["id"]: draft for draft in read_drafts(Path(name).read_text(encoding="utf-8"), name)}
        for name in (first, second)
    )
    for number, draft in before.items():
        # Where the wording was mended, places moved: such drafts count as not comparable.
        if number in after and after[number]["text"] == draft["text"]:
            yield draft["findings"], after[number]["findings"]


def main(names: list[str]) -> None:
    """Print the agreement over pairs of files."""
    drafts = shared = exact = marks = 0
    for first, second in zip(names[::2], names[1::2], strict=True):
        for before, after in _both(first, second):
            drafts += 1
            marks += len(before) + len(after)
            for one, other in ((before, after), (after, before)):
                some, all_of_it = compare(one, other)
                shared += some
                exact += all_of_it
    print(
        f"{drafts} drafts, {marks // 2} marks: F1 {shared / marks:.3f}, exact {exact / marks:.3f}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
