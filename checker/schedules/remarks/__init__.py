"""What only a schedule shows: doubles, and words that contradict the day they go out on.

A remark is no finding: it has no code and no clause, for no policy speaks of it. What a
policy does speak of (posts inside forbidden hours, where children will be) is found by
the detectors, which are given the time of each post.
"""
