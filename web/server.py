"""The server under the app: waitress, with limits of time and room, and no answer in bare text.

What waitress would refuse by itself, in a line that helps nobody, reaches the app or gets the
same kind of answer as the app's own (`plain`). Nothing that is sent or answered touches the disk.
"""

from __future__ import annotations

import socket
import time
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import waitress
from waitress.buffers import OverflowableBuffer
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.task import ErrorTask

from checker.errors import InputError
from checker.web.plain import Plain, plain

if TYPE_CHECKING:
    import flask

    from checker.web.config import Config

THREADS = 8
SECONDS = 30
"""Within which a request has to arrive; then a connection that stands still is closed."""
PACE = 5_000
"""Bytes a second: what comes at least so fast has more time."""
_LOOKED_AFTER = 5
"""Seconds between two looks for connections on which nothing moves."""
_KEPT = 1_000_000
"""Bytes of a request that is too large, so that the words at its head come back to their writer."""
_HOPELESS = 1_000_000_000
"""Bytes of a request that is not even passed over to its end."""
_AT_ONCE = 10
"""Requests of the largest size that there is memory for at once."""
_SMALL = 100_000
"""Bytes of a request that is taken however many others are coming in."""


def listening(config: Config) -> socket.socket:
    """Return a socket that listens: whoever asks before the app is loaded waits a moment for it.

    Raises:
        InputError: It cannot listen there.
    """
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    try:
        return socket.create_server((config.host, config.port), family=family)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "there is no such address"
        raise InputError(
            f"cannot listen on {config.host}, port {config.port} ({reason})",
            remedy="Is it running already? Otherwise choose another --port.",
        ) from None


def server_of(app: flask.Flask, config: Config, sock: socket.socket) -> Any:  # noqa: ANN401
    """Return the server of an app on a socket that listens; waitress tells no types."""
    server = waitress.create_server(
        app,
        sockets=[sock],
        threads=THREADS,
        ident=None,
        max_request_body_size=_HOPELESS,
        inbuf_overflow=2 * config.most_bytes,  # beyond these, waitress would write to files
        outbuf_overflow=4 * config.most_bytes,
        outbuf_high_watermark=4 * config.most_bytes,
        channel_timeout=SECONDS,
        cleanup_interval=_LOOKED_AFTER,
        channel_request_lookahead=1,  # so that it is noticed when somebody goes
        connection_limit=200,
        clear_untrusted_proxy_headers=False,  # the app decides whose it believes
    )
    server.channel_class = partial(_Channel, most=config.most_bytes)
    return server


class _Trouble(NamedTuple):
    """Why a request is not passed on: a status of HTTP."""

    code: int


class _Kept(OverflowableBuffer):  # type: ignore[misc]
    """Keeps a body up to a number of bytes, and lets the rest pass.

    To the end, for a browser shows no answer before it has sent everything.
    """

    def __init__(self, most: int) -> None:
        super().__init__(most + 1)
        self._most = most

    def append(self, data: bytes) -> None:
        """Keep what there is room for."""
        if kept := data[: max(0, self._most - len(self))]:
            super().append(kept)


class _Request(HTTPRequestParser):  # type: ignore[misc]
    """A request as it arrives."""

    def __init__(self, settings: Any, *, most: int, channel: _Channel) -> None:  # noqa: ANN401
        super().__init__(settings)
        self.completed: bool = False
        self._most, self._channel = most, channel
        self._begun, self._bytes = time.monotonic(), 0

    def received(self, data: bytes) -> int:
        """Take what has come, and return how much of it; give up on what comes too slowly."""
        consumed = int(super().received(data))
        self._bytes += consumed
        if not self.completed and self._is_late:
            self.error, self.completed = _Trouble(408), True
        return consumed

    def parse_header(self, header_plus: bytes) -> None:
        """Read the header, and decide how much of the body is kept."""
        super().parse_header(header_plus)
        if self.body_rcv is not None:
            most = _KEPT if self.content_length > self._most else self._most + 1
            self.body_rcv.buf = _Kept(most)
            if self.expected > _SMALL and self._channel.expected > _AT_ONCE * self._most:
                self.error, self.completed = _Trouble(503), True

    @property
    def expected(self) -> int:
        """How many bytes of memory its body will take."""
        if self.body_rcv is None:
            return 0
        if self.chunked:
            return self._most
        return min(int(self.content_length), self._most)

    @property
    def _is_late(self) -> bool:
        return time.monotonic() - self._begun > SECONDS + self._bytes / PACE


class _Refusal(ErrorTask):  # type: ignore[misc]
    """The answer to a request that does not reach the app."""

    def execute(self) -> None:
        """Write it, and close the connection."""
        answer: Plain = plain(getattr(self.request, "path", ""), self.request.error.code)
        self.status, self.content_length = answer.status, len(answer.body)
        self.response_headers.extend(answer.headers)
        self.set_close_on_finish()
        self.write(answer.body)


class _Channel(HTTPChannel):  # type: ignore[misc]
    """A connection."""

    error_task_class = _Refusal

    def __init__(self, *arguments: Any, most: int, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.parser_class = partial(_Request, most=most, channel=self)

    @property
    def expected(self) -> int:
        """How many bytes of memory the requests of all connections will take."""
        channels = self.server.active_channels.values()
        under_way = (one for channel in channels for one in (channel.request, *channel.requests))
        return sum(one.expected for one in under_way if isinstance(one, _Request))
