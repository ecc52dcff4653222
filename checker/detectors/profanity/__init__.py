"""Swearing (tone/profanity)."""
