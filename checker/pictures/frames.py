"""Messages between two processes: msgpack behind its length, over a pipe.

No pickle: what comes from a process that decodes strangers' files is data and nothing else.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, BinaryIO

import msgpack

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTH = struct.Struct("<Q")


def send(stream: BinaryIO, message: Mapping[str, Any]) -> None:
    """Write one message.

    Raises:
        OSError: Nobody reads at the other end.
    """
    data = msgpack.packb(message)
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """Return the next message; None where the other end has closed, or broke off."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        return None
    message: dict[str, Any] = msgpack.unpackb(data, strict_map_key=False)
    return message
