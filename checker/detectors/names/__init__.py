"""Names of people (name/*): one package or module a detector, and what they share."""
