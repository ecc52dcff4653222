"""The pictures of a scheduled post: found beside the file, or known by their names alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from checker.drafts import picture_name
from checker.text.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff"})
"""Endings of files that are pictures."""

_FOLDERS = ("", "images", "pictures", "photos", "media")
_BETWEEN = lazy(r"[\n|;]|,(?=\s*(?:https?:|\S+\.\w{3,4}\s*(?:,|$)))")


def pictures_in(cell: str, folder: Path | None) -> Iterator[str]:
    """Yield the pictures that a cell names.

    Args:
        cell: Paths or addresses, with commas, semicolons, bars or line ends between them.
        folder: Where the file that names them stands; pictures are looked for there and in
            a folder "images", "pictures", "photos" or "media" beside it, and never fetched.

    Yields:
        The path of a picture that was found; otherwise its path or address as written, with
        its name readable ("%20" undone) and without a query.
    """
    for named in _BETWEEN.split(cell):
        if named.strip():
            plain = _plain(named.strip())
            yield _beside(plain, folder) or plain


def _plain(named: str) -> str:
    if not named.casefold().startswith(("http://", "https://")):
        return named
    try:
        address = urlsplit(named)
    except ValueError:
        return named
    return f"{address.scheme}://{address.netloc}{unquote(address.path)}"


def _beside(named: str, folder: Path | None) -> str | None:
    if folder is None:
        return None
    plain = named.replace("\\", "/")
    # "//server/share/x.jpg" would have Windows ask that server for the file.
    away = "://" in named or plain.startswith("//")
    relative = Path(picture_name(named) if away else plain)
    for inside in _FOLDERS:
        for wanted in (relative, Path(relative.name)):
            try:
                if (folder / inside / wanted).is_file():
                    return str(folder / inside / wanted)
            except (OSError, ValueError):  # a name that no system could have
                return None
    return None
