"""What the encoder's outputs mean, in their order."""

from __future__ import annotations

ACCOUNTS = ("official", "personal", "community")
"""The accounts, in the order of the encoder's input."""

FIELDS = ("text", "alt_text")
"""The kinds of field that the encoder tells apart, in the order of its input."""


def kind_of_field(field: str) -> str | None:
    """Return the kind of field as which the reader reads a field of a draft, None for not at all.

    Titles, first comments, answers of polls and lettering in pictures are read as text. Names of
    files and addresses of links are no sentences; the detectors of names and contacts read them.
    """
    if field == "alt_text":
        return field
    return None if field == "link" or field.endswith("/name") else "text"


ROLES = ("name/pupil", "name/parent", "name/staff", "name/person", "public")
"""Whose a name is; `public` is everybody whom no finding concerns."""

PRIVATE = ROLES[:-1]
"""The roles whose names are findings."""

NAME_TAGS = ("O", *(f"{mark}-{role}" for role in ROLES for mark in "BI"))
"""The tags of the name layer: outside, begins, goes on (Ramshaw and Marcus, 1995)."""

SPAN_CODES = (
    "detail/contact",
    "detail/address",
    "detail/birthday",
    "detail/identity-number",
    "detail/class",
    "detail/health",
    "detail/family",
    "detail/record",
    "detail/whereabouts",
    "detail/combination",
    "detail/credential",
    "logo/mention",
    "image/people",
)
"""Codes that are marked at every mention."""

DRAFT_CODES = (
    "tone/insult",
    "tone/criticism",
    "tone/allegation",
    "tone/discrimination",
    "tone/threat",
    "tone/profanity",
    "tone/sexual",
    "conduct/affiliation",
    "conduct/school-matter",
    "conduct/views-as-school",
    "conduct/confidential",
    "conduct/political",
    "conduct/promotion",
    "conduct/pupil-contact",
    "conduct/copyright",
    "conduct/disrepute",
)
"""Codes that a draft has or has not, with the words that carry them."""

CODES = SPAN_CODES + DRAFT_CODES
"""All codes of the span and draft outputs, in their order."""

ONLY_ON = {
    "conduct/affiliation": ("personal",),
    "conduct/school-matter": ("personal",),
    "conduct/pupil-contact": ("official", "personal"),
    "conduct/disrepute": ("official", "personal"),
}
"""Codes that some accounts alone can have."""
