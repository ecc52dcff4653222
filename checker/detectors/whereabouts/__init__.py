"""Where children are or will be while the post is out (detail/whereabouts)."""
