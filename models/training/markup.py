r"""Annotated drafts in a mark-up that a person can write, read and diff.

    python models/training/markup.py FILE.txt ...            check files, count codes
    python models/training/markup.py --jsonl FILE.txt ...    write gold for `checker evaluate`

A file holds any number of drafts. Each begins with a line of dashes, its id and its account:

    --- wm-001 official facebook
    Well done to {name/pupil@african Fatoumata} in {detail/class 3R}!
    alt: A child with a cup

`{code words}` marks words; several codes on the same words are joined by +; marks nest; a
name says its group behind @. `\{`, `\}` and `\\` are the signs themselves. A last line that
begins with "alt: " is the alternative text. Account and platform may be followed by
`publish_at=2026-11-23T08:30`. A line that begins with # before the first draft is a note.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import regex

from checker.drafts import Draft
from checker.errors import InputError
from checker.findings import CODES, family

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUPS = (
    "english",
    "celtic",
    "south-asian",
    "african",
    "east-asian",
    "eastern-european",
    "arabic-turkish",
    "southern-european",
    "caribbean",
)

_HEADER = regex.compile(r"--- (\S+) (official|personal|community) (\S+)(?: publish_at=(\S+))?\s*")
_OPEN = regex.compile(r"\{([a-z/+-]+)(?:@([a-z-]+))? ")


def read_drafts(text: str, source: str) -> Iterator[dict[str, Any]]:
    """Yield the gold drafts of a file, in the form that `checker evaluate` reads.

    Raises:
        InputError: A header, a code, a group or a bracket that does not fit, with its line.
    """
    block: list[str] = []
    header, begun = None, 0
    for number, line in enumerate([*text.splitlines(), "--- end official end"], start=1):
        if not line.startswith("--- "):
            block.append(line)
            continue
        if header:
            yield _draft(header, block, source, begun)
        header, begun, block = _HEADER.fullmatch(line), number, []
        if not header:
            raise InputError(
                "a header that does not fit",
                source=source,
                line=number,
                remedy="Write --- ID ACCOUNT PLATFORM.",
            )


def _draft(header: regex.Match[str], block: list[str], source: str, line: int) -> dict[str, Any]:
    marks: list[dict[str, Any]] = []
    alt = block.pop()[5:] if block and block[-1].startswith("alt: ") else ""
    try:
        text = _unmarked("\n".join(block).strip("\n"), "text", marks)
        alt = _unmarked(alt, "alt_text", marks)
    except InputError as error:
        raise error.at(source, line) from None
    data: dict[str, Any] = {
        "id": header[1],
        "account": header[2],
        "platform": header[3],
        "text": text,
        "alt_text": alt,
        "publish_at": header[4] or "",
        "findings": sorted(marks, key=lambda mark: (mark["field"], mark["start"], mark["end"])),
    }
    data = {key: value for key, value in data.items() if value != ""}
    Draft.from_mapping({key: value for key, value in data.items() if key != "findings"})
    return data


def _unmarked(marked: str, field: str, marks: list[dict[str, Any]]) -> str:
    """Return the words without their marks; the marks are added to the list."""
    words: list[str] = []
    size = place = 0
    opened: list[tuple[list[str], str, int]] = []
    while place < len(marked):
        sign = marked[place]
        if sign == "\\" and marked[place + 1 : place + 2] in {"{", "}", "\\"}:
            words.append(marked[place + 1])
            size, place = size + 1, place + 2
        elif sign == "{":
            mark = _OPEN.match(marked, place)
            opened.append((*_codes(mark), size))
            place = mark.end() if mark else place
        elif sign == "}":
            if not opened:
                raise InputError("a } without its {", remedy="Write \\} for the sign itself.")
            codes, group, start = opened.pop()
            marks.extend(_mark(code, group, field, start, size) for code in codes)
            place += 1
        else:
            words.append(sign)
            size, place = size + 1, place + 1
    if opened:
        raise InputError("a { without its }", remedy="Close every mark.")
    return "".join(words)


def _codes(mark: regex.Match[str] | None) -> tuple[list[str], str]:
    if not mark:
        raise InputError("a { without a code", remedy="Write {code words}, or \\{ for the sign.")
    codes, group = mark[1].split("+"), mark[2] or ""
    for code in codes:
        if code not in CODES:
            raise InputError(f"unknown code {code!r}", remedy="See `checker explain`.")
        if family(code) == "name" and group not in GROUPS:
            raise InputError(f"a name without a group ({code})", remedy=f"Use {', '.join(GROUPS)}.")
    return codes, group


def _mark(code: str, group: str, field: str, start: int, end: int) -> dict[str, Any]:
    mark: dict[str, Any] = {"code": code, "field": field, "start": start, "end": end}
    return {**mark, "name_group": group} if family(code) == "name" else mark


def main(arguments: list[str]) -> int:
    """Check the files, or write them as JSON Lines."""
    as_jsonl = "--jsonl" in arguments
    codes: Counter[str] = Counter()
    drafts = clean = 0
    for name in arguments:
        if name == "--jsonl":
            continue
        try:
            for draft in read_drafts(Path(name).read_text(encoding="utf-8"), name):
                drafts += 1
                clean += not draft["findings"]
                codes.update({mark["code"] for mark in draft["findings"]})
                if as_jsonl:
                    print(json.dumps(draft, ensure_ascii=False))
        except (InputError, OSError) as error:
            print(error, file=sys.stderr)
            return 2
    if not as_jsonl:
        print(f"{drafts} drafts, {clean} clean; drafts with each code:")
        print("\n".join(f"  {code:26}{codes[code]}" for code in CODES))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
