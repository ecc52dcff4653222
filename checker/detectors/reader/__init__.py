"""What the trained reader sees, and where it is doubted."""
