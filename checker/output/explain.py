"""What the codes mean, for `checker explain`."""

from __future__ import annotations

from itertools import groupby

from checker.catalogue import entry
from checker.findings import CODES, family
from checker.output.terminal import paragraph

_FAMILIES = {
    "name": "Names",
    "detail": "Details about somebody",
    "logo": "The school's logo",
    "image": "Pictures",
    "tone": "Tone",
    "conduct": "Conduct",
}
_INDENT = "  "


def render_code(code: str, *, width: int = 80) -> str:
    """Return what a code means, why it matters, an example and what to write instead.

    Raises:
        InputError: No such code.
    """
    known = entry(code)
    guidance = f"{known.guidance.source} {known.guidance.says}."
    sections = {
        "What it is": known.meaning,
        "Why it matters": known.matters,
        "What others advise": guidance[0].upper() + guidance[1:],
        "An example": known.example,
        "Write instead": known.instead,
    }
    blocks = [[f"{known.title}  {code}"]]
    blocks += [[title, *paragraph(said, width, _INDENT)] for title, said in sections.items()]
    return "\n\n".join("\n".join(block) for block in blocks)


def render_list() -> str:
    """Return all codes by family, each with its title."""
    widest = max(map(len, CODES))
    blocks = []
    for name, codes in groupby(CODES, key=family):
        lines = [f"{_INDENT}{code:<{widest}}  {entry(code).title}" for code in codes]
        blocks.append("\n".join([_FAMILIES[name], *lines]))
    blocks.append("More on one of them: checker explain CODE")
    return "\n\n".join(blocks)
