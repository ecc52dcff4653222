"""Posts inside the hours that a policy forbids (conduct/working-hours)."""
