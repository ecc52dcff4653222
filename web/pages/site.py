"""What the pages need to know of the place that they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.policy.loading import built_in_ids, load_policy
from checker.web.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.drafts import Draft, Picture
    from checker.policy.schema import Policy
    from checker.report import Report
    from checker.schedules.checking import Recipe


MOST_FILES = 2
"""Files of posts that are checked at the same time."""
MOST_LOOKS = 3
"""Posts whose photos are looked at at the same time; with the files, fewer than threads."""
_FILES = "Files of other people are being checked. Yours can be checked in a minute."
_LOOKS = "Photos of other people are being looked at. Yours can be in a minute."


@dataclass(frozen=True, slots=True)
class Site:
    """Where the pages stand.

    Attributes:
        check: What checks a draft.
        look: What looks at a photo, so that it need not be looked at again.
        copy: What makes a safe copy of a photo, without what is to be hidden in it.
        recipe: How schedules get at the very same checker.
        policy: The school's own policy.
        school: The school's name; empty where none is known.
        most_photos: How many photos a post may have.
        most_bytes: How large a request may be.
        most_characters: How long the words of a post may be.
        files: Files of posts that are checked at the same time.
        looks: Posts whose photos are looked at, or copied, at the same time.
    """

    check: Callable[[Draft], Report]
    look: Callable[[Picture], Picture]
    copy: Callable[[Picture, Sequence[str]], Picture]
    recipe: Recipe
    policy: Policy
    school: str = ""
    most_photos: int = 20
    most_bytes: int = 50_000_000
    most_characters: int = 200_000
    files: Turns = field(default_factory=lambda: Turns(MOST_FILES, _FILES))
    looks: Turns = field(default_factory=lambda: Turns(MOST_LOOKS, _LOOKS))

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The school's own policy, and after it the others that there are."""
        others = (load_policy(one) for one in built_in_ids() if one != self.policy.id)
        return (self.policy, *others)

    def policy_of(self, policy_id: str) -> Policy | None:
        """Return a policy by its id; the school's own for none, None for an unknown one."""
        if not policy_id:
            return self.policy
        return next((one for one in self.policies if one.id == policy_id), None)
