"""Reports in the forms that people and programs read: pure functions from a report to text."""
