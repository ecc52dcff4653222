"""Registered logos, found in photos."""
