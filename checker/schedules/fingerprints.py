"""Knowing a post again in a later run, without keeping a word of it.

A fingerprint is an HMAC (RFC 2104, with SHA-256) under a secret key of this user, so that
whoever finds a file of fingerprints cannot try out names on it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from typing import TYPE_CHECKING

from checker.errors import InputError, unreadable
from checker.intake import text_lines
from checker.school.decisions import content_mark
from checker.school.private_files import read_private

if TYPE_CHECKING:
    from pathlib import Path

    from checker.drafts import Draft
    from checker.schedules.checked import Answer
    from checker.schedules.source import Source

_KEY = "the key of the fingerprints"
_KEY_BYTES = 32
_LENGTH = 32
"""Hexadecimal figures of a fingerprint, 128 bits: no two of a billion posts share one."""

_CONTENT = ("account", "platform", "text", "title", "first_comment", "alt_text", "link")


def read_key(path: Path) -> bytes:
    """Return the secret key of this user, made when it is first wanted.

    Raises:
        InputError: It cannot be read or made, or others can read it.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _create(path)
    except OSError as error:
        raise unreadable(error, _KEY, str(path)) from None
    try:
        key = bytes.fromhex(read_private(path, _KEY).decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) < _KEY_BYTES:
        raise InputError(
            "this is no key", source=str(path), remedy="Delete the file; a new key is then made."
        )
    return key


def _create(path: Path) -> None:
    # Whole or not at all, and never over a key that another run has made meanwhile.
    made = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
        stream.write(secrets.token_hex(_KEY_BYTES) + "\n")
    if path.exists():
        made.unlink()
    else:
        made.replace(path)


def fingerprint(key: bytes, draft: Draft, answer: Answer) -> str:
    """Return what knows a post and the answer to it again.

    It changes with anything that is published and with what was found, so that an old
    post is news again when the policy or the checker sees more in it; the day on which it
    goes out alone changes nothing, nor does the folder in which its pictures stand.
    """
    report = answer.report
    found = [
        [one.detection.field, one.detection.start, one.detection.end, one.detection.code,
         one.outcome.word]
        for one in (report.findings if report else ())
    ]  # fmt: skip
    parts = [
        [getattr(draft, name) for name in _CONTENT],
        list(draft.poll),
        list(map(content_mark, draft.images)),
        report.policy if report else "",
        found,
        [remark.kind for remark in answer.remarks],
        [failure.part for failure in (report.failures if report else ())],
    ]
    return hmac.new(key, json.dumps(parts).encode(), hashlib.sha256).hexdigest()[:_LENGTH]


def read_baseline(source: Source) -> frozenset[str]:
    """Return the fingerprints of an earlier run: of its JSON Lines report, or of a baseline.

    Raises:
        InputError: It cannot be read, or holds no fingerprint.
    """
    known: set[str] = set()
    empty = True
    with source.open() as stream:
        for number, line in enumerate(text_lines(stream, source.name), start=1):
            if isinstance(line, InputError) or line.strip():
                empty = False
                known.add(_fingerprint_in(line, source, number))
    known.discard("")
    if not (known or empty):
        raise InputError(
            "no fingerprint in this file",
            source=source.name,
            remedy="Name the .jsonl report of an earlier run, or a file that does not exist yet.",
        )
    return frozenset(known)


def _fingerprint_in(line: str | InputError, source: Source, number: int) -> str:
    try:
        record = None if isinstance(line, InputError) else json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise InputError(
            "no JSON object",
            source=source.name,
            line=number,
            remedy="Name the .jsonl report of an earlier run.",
        )
    return str(record.get("fingerprint") or "")
