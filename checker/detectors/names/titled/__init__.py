"""Names after titles."""
