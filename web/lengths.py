"""How much there is to read in a file of posts: its bytes do not tell, its words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.drafts import words_of

if TYPE_CHECKING:
    from checker.schedules.schedule import Schedule

MOST_CHARACTERS = 2_000_000
"""Characters in all posts of a file together, which take a minute or so to check."""


def is_too_long(schedule: Schedule) -> bool:
    """Say whether a file holds more than can be checked while somebody waits."""
    drafts = (post.draft for post in schedule.posts() if post.draft)
    left = MOST_CHARACTERS
    for draft in drafts:
        left -= sum(len(words) for _, words in words_of(draft))
        if left < 0:
            return True
    return False
