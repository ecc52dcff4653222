"""Names after praise, awards and captions."""
