"""Numbers that identify somebody (detail/identity-number)."""
