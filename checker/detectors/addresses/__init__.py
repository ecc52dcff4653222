"""Where a private individual lives (detail/address)."""
