"""The reader's name, and the keys of `Doc.user_data` by which it is told and tells."""

from __future__ import annotations

READER = "reader"
"""The name of the trained component, in the pipeline and in failures."""

ACCOUNT = "account"
"""The account of the draft, in the word of `checker.drafts.Account`."""

FIELD = "field"
"""The field that the text stands in."""

SPANS = "spans"
"""What the reader sees: a tuple of `checker.nlp.reader.decoding.Span`."""
