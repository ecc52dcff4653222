"""The words at the head of a form that is too large to be read, so that no draft is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkzeug.datastructures import MultiDict
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Request

_MOST_BYTES = 1_000_000
"""How much of it is read: far more than the longest post, far less than a photo."""


def leading_fields(request: Request) -> MultiDict[str, str]:
    """Return the fields that stand before the first file; the page sends its words first.

    Args:
        request: A request whose form was refused for its size, before it was read.
    """
    boundary = request.mimetype_params.get("boundary", "")
    if not boundary:
        return MultiDict()
    decoder = MultipartDecoder(boundary.encode("latin-1", "replace"))
    decoder.receive_data(request.environ["wsgi.input"].read(_MOST_BYTES))
    try:
        return MultiDict(_whole_fields(decoder))
    except ValueError:  # it is no form
        return MultiDict()


def _whole_fields(decoder: MultipartDecoder) -> Iterator[tuple[str, str]]:
    name, words = "", b""
    while not isinstance(event := decoder.next_event(), Epilogue | File | NeedData):
        if isinstance(event, Field):
            name, words = event.name, b""
        elif isinstance(event, Data):
            words += event.data
            if not event.more_data:
                yield name, words.decode("utf-8", "replace")
