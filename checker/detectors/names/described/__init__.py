"""Names that the words beside them describe."""
