"""The trained reader: who is named, what is given away, and how it is said."""
