"""When somebody was born, and how old they are (detail/birthday)."""
