"""An individual's health and support (detail/health)."""
