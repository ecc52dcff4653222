"""Names inside hashtags, handles, addresses and file names."""
