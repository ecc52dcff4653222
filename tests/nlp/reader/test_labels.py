"""Which fields of a draft the reader reads, and as what."""

from __future__ import annotations

import pytest

from checker.nlp.reader.labels import kind_of_field


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("text", "text"),
        ("title", "text"),
        ("first_comment", "text"),
        ("poll/1", "text"),
        ("images/0/text", "text"),
        ("alt_text", "alt_text"),
        ("images/0/name", None),
        ("link", None),
    ],
)
def test_everything_that_is_a_sentence_is_read(field: str, kind: str | None) -> None:
    """File names and links are no sentences; whatever else readers see is read."""
    assert kind_of_field(field) == kind
