"""The class of a child who is named or singled out (detail/class)."""
