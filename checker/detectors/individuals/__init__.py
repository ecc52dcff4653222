"""Whom a text speaks of, for the detectors of details."""
