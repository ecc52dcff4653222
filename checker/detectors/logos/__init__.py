"""The school's mark, in words (logo/mention)."""
