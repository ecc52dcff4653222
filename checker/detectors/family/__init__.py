"""An individual's family circumstances (detail/family)."""
