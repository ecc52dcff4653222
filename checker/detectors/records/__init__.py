"""An individual's results, attendance and behaviour (detail/record)."""
