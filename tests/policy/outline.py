"""The outline of a policy document: its paragraphs and bullets, each with its place and a digest.

    python tests/policy/outline.py hampshire-2022.txt > tests/policy/outlines/hampshire-2022.yaml

The documents belong to their schools and are not kept here. What is kept is the outline, which
proves that a pack accounts for every item of its document and can be made again by anybody who
has the text. A digest changes when an item is reworded, so a new edition shows what changed.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAYOUTS = Path(__file__).with_name("layouts.yaml")
_NUMBERED = re.compile(r"(?:- )?(?P<number>\d+(?:\.\d+)+) ")
_POINT = re.compile(r"(?P<number>\d+)\. ")
_BULLET = re.compile(r"(?P<indent> *)- ")
_EMPHASIS = re.compile(r"\*\*|</?i>")


@dataclass
class Item:
    """One paragraph, bullet or piece of front or end matter."""

    ref: str
    kind: str
    text: str
    nested: bool = False

    @property
    def digest(self) -> str:
        """The first 12 hexadecimal digits of the SHA-256 of the words, white space collapsed."""
        words = " ".join(self.text.split())
        return hashlib.sha256(words.encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Layout:
    """What cannot be seen from the text of one document.

    Attributes:
        headings: Each heading line as printed, and the name that refs give it.
        matter: How lines begin that open a table or a signature, and the ref of the whole.
        furniture: Page headers, left out wherever they stand.
        stamps: Revision stamps; where one stands in a line, a page ended there.
    """

    headings: dict[str, str]
    matter: dict[str, str]
    furniture: tuple[str, ...] = ()
    stamps: tuple[str, ...] = ()

    @classmethod
    def of(cls, pack_id: str) -> Layout:
        """Return the layout of the document behind a pack."""
        known = yaml.safe_load(_LAYOUTS.read_text(encoding="utf-8"))
        if pack_id not in known:
            message = f"no layout for {pack_id}: name the document after one of {', '.join(known)}"
            raise SystemExit(message)
        return cls(**known[pack_id])

    def pieces(self, text: str) -> Iterator[str]:
        """Yield the lines; bullets and headings within a line get a line of their own."""
        inline = "|".join(re.escape(heading) for heading in self.headings if " " in heading)
        for line in text.splitlines():
            bare = _EMPHASIS.sub("", line).rstrip()
            for stamp in self.stamps:
                bare = bare.replace(stamp, "\n")
            for part in bare.replace("•", "\n- ").split("\n"):
                yield from re.split(rf"(?<=[a-z.] )({inline})(?=$|[. ] ?[A-Z]|\.$)", part)


class Outline:
    """The items of a document, found line by line."""

    def __init__(self, layout: Layout) -> None:
        """Start on the front page."""
        self.layout = layout
        self.items: list[Item] = [Item("Front page", "matter", "")]
        self._heading = ""
        self._number = ""
        self._in_matter = True
        self._after_furniture = False
        self._counts: Counter[str] = Counter()

    def read(self, line: str) -> None:
        """Take the next line into account."""
        words = line.strip()
        if not words.strip(". "):
            return
        if words in self.layout.furniture:
            self._after_furniture = True
            return
        if words.rstrip(":.") in self.layout.headings:
            self._open_section(self.layout.headings[words.rstrip(":.")])
        elif opened := [
            ref for start, ref in self.layout.matter.items() if words.startswith(start)
        ]:
            self._in_matter = True
            self.items.append(Item(opened[0], "matter", words))
        elif self._in_matter:
            self.items[-1].text += " " + words
        else:
            self._read_item(line.rstrip())
        self._after_furniture = False

    def _open_section(self, heading: str) -> None:
        self._in_matter = False
        self._number = ""
        if heading != self._heading:
            self._counts.clear()
        self._heading = heading

    def _read_item(self, line: str) -> None:
        if numbered := _NUMBERED.match(line):
            self._number = numbered["number"]
            self._counts.clear()
            self._add(self._number, "paragraph", line[numbered.end() :])
        elif bullet := _BULLET.match(line):
            self._read_bullet(line[bullet.end() :], indented=bool(bullet["indent"]))
        elif point := _POINT.match(line):
            self._add(f"{self._heading}, point {point['number']}", "bullet", line[point.end() :])
        elif self._continues(line):
            self.items[-1].text += " " + line
        elif self._number:
            self._add(f"{self._heading}, closing paragraph", "paragraph", line)
        else:
            self._add(f"{self._heading}, paragraph {self._next('paragraph')}", "paragraph", line)

    def _read_bullet(self, words: str, *, indented: bool) -> None:
        """Count a bullet; an indented one is nested where the bullet before announces a list."""
        before = self.items[-1]
        opens = before.kind == "bullet" and before.text.endswith(":")
        nested = indented and bool(self._number) and (opens or before.nested)
        if nested:
            ref = f"{before.ref.partition(', item')[0]}, item {self._next('item')}"
        elif self._number:
            ref = f"{self._number}, point {self._next('bullet')}"
        else:
            ref = f"{self._heading}, bullet {self._next('bullet')}"
        self._add(ref, "bullet", words, nested=nested)

    def _continues(self, line: str) -> bool:
        """Say whether a line is the rest of the item before: a wrapped or page-broken one."""
        broken = line[0].islower() or line.startswith("<") or self.items[-1].text.endswith(",")
        return broken or self._after_furniture

    def _next(self, kind: str) -> int:
        self._counts[kind] += 1
        return self._counts[kind]

    def _add(self, ref: str, kind: str, text: str, *, nested: bool = False) -> None:
        self.items.append(Item(ref, kind, text, nested))


def split(text: str, layout: Layout) -> list[Item]:
    """Return the items of a document, in order."""
    outline = Outline(layout)
    for piece in layout.pieces(text):
        outline.read(piece)
    return outline.items


def outline_of(path: Path) -> list[dict[str, str]]:
    """Return the outline of a document whose file is named after its pack."""
    items = split(path.read_text(encoding="utf-8"), Layout.of(path.stem))
    return [{"ref": one.ref, "kind": one.kind, "digest": one.digest} for one in items]


if __name__ == "__main__":
    for row in outline_of(Path(sys.argv[1])):
        line = yaml.safe_dump(row, default_flow_style=True, sort_keys=False, width=999)
        print("-", line, end="")  # noqa: T201  (a script: its result is what it prints)
