"""Secrets that open something (detail/credential)."""
