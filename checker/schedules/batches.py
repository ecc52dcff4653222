"""Cutting a stream into batches (itertools.batched, which Python 3.11 does not have)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_Item = TypeVar("_Item")


def batched(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    """Yield lists of `size` items, the last one of what is left."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch
