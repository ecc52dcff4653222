"""What a school tells the checker about itself."""
