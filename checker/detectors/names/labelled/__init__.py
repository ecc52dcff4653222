"""Names that stand alone on a line of a picture."""
