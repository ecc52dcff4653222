"""Answers to what is no request, or none that the app could be asked.

As everywhere, programs get problem details (RFC 9457) and people get a page, with the same headers.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import NamedTuple

from markupsafe import Markup

from checker.web.guard import HEADERS
from checker.web.problems import API, MEDIA_TYPE, SAYS, details

_PAGE = Markup("""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>That did not work – Check before you post</title>
</head>
<body>
<main>
<h1>That did not work</h1>
<p>{says}</p>
<p><a href="/">Check a post</a></p>
</main>
</body>
</html>
""")


class Plain(NamedTuple):
    """An answer, ready to be written."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes


def plain(path: str, code: int) -> Plain:
    """Return the answer to a request that the app does not see.

    Args:
        path: What was asked for; empty where that is not known.
        code: The status of HTTP.
    """
    status = HTTPStatus(code)
    if path.startswith(API):
        kind, body = MEDIA_TYPE, json.dumps(details(code))
    else:
        kind, body = "text/html; charset=utf-8", _PAGE.format(says=SAYS.get(code, SAYS[500]))
    headers = [("Content-Type", kind), *HEADERS.items()]
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        headers.append(("Retry-After", "60"))
    return Plain(f"{code} {status.phrase}", headers, body.encode())
