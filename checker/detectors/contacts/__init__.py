"""What reaches a private person (detail/contact)."""
