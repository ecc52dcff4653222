"""Files that a school writes for the checker: its school file and its policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import InputError, unreadable

if TYPE_CHECKING:
    from pathlib import Path


def read_settings(path: Path, what: str) -> str:
    """Return the text of a file that the checker is set up by.

    Args:
        path: Where it stands.
        what: What it is, for messages ("the policy").

    Raises:
        InputError: It cannot be opened, or is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            f"{what} is not UTF-8 text", source=str(path), remedy="Save it as UTF-8."
        ) from None
    except (OSError, ValueError) as error:
        raise unreadable(error, what, str(path)) from None
