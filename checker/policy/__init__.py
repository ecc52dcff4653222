"""Policies as data, and the pure function that judges by them."""
