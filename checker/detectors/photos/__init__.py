"""Children in pictures, in words (image/people), and their names beside (image/name-with-photo)."""
