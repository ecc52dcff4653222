"""What can be wrong with a picture, said in one sentence."""

from __future__ import annotations

from checker.errors import CheckerError


class PictureError(CheckerError):
    """A picture that cannot be looked at; the message is a clause that says why.

    It begins with a small letter and has no full stop, so that a report can say which picture
    it is about: "it breaks off in the middle".
    """
