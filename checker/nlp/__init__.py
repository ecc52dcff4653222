"""spaCy's pipeline and Presidio's analyzer, behind two small doors."""
